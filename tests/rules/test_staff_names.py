"""Names of staff stand first name first."""

import pytest

from frontdesk.rules.staff_names import first_name_first, without_letters


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
        ("Obi, Mary, LCSW", "Mary Obi, LCSW"),
        ("Obi, Mary LICSW", "Mary Obi, LICSW"),
        ("Obi, Jo", "Jo Obi"),
        ("OBI, MARY", "MARY OBI"),
        ("Obi,", "Obi,"),
        (", Mary", ", Mary"),
        ("", ""),
    ],
)
def test_the_first_name_stands_first_and_letters_behind_a_name_stay(written, called):
    assert first_name_first(written) == called


@pytest.mark.parametrize(
    "written", ["Mary Obi", "Obi, Mary", "Mary Obi, LCSW", "Obi, Mary LCSW", "Mary Obi LADC", "Mary Obi Ph.D."]
)
def test_letters_behind_a_name_are_none_of_it(written):
    assert without_letters(written) == "Mary Obi"


@pytest.mark.parametrize("written", ["MARY OBI", "Li Wu", "Joe", ""])
def test_a_name_without_letters_behind_it_is_whole(written):
    assert without_letters(written) == written
