"""Names of staff stand first name first."""

import pytest

from frontdesk.rules.staff_names import first_name_first


@pytest.mark.parametrize(
    ("written", "called"),
    [
        ("Obi, Mary", "Mary Obi"),
        (" De la Cruz ,  Ana María ", "Ana María De la Cruz"),
        ("Mary Obi", "Mary Obi"),
        ("Mary Obi, LCSW", "Mary Obi, LCSW"),
        ("Mary Obi, M.A.", "Mary Obi, M.A."),
        ("Mary Obi, Ph.D.", "Mary Obi, Ph.D."),
        ("Kevin Doyle, LADC I", "Kevin Doyle, LADC I"),
        ("Kevin Doyle, Jr.", "Kevin Doyle, Jr."),
        ("Obi, Mary, LCSW", "Obi, Mary, LCSW"),
        ("Obi, Jo", "Jo Obi"),
        ("OBI, MARY", "MARY OBI"),
        ("Obi,", "Obi,"),
        (", Mary", ", Mary"),
        ("", ""),
    ],
)
def test_the_first_name_stands_first_and_letters_behind_a_name_stay(written, called):
    assert first_name_first(written) == called
