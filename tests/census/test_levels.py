"""A level of care as others write it."""

import pytest

from frontdesk.rules.census.census_fields import parse_level_of_care
from frontdesk.rules.faults import BadField


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("iop", "IOP"), ("IOP 3", "IOP"), ("IOP - 5 day", "IOP"), ("Intensive Outpatient", "IOP"),
        ("Level 2.1", "IOP"), ("2.1 Intensive Outpatient (IOP)", "IOP"), ("SA-IOP", "IOP"),
        ("PHP", "PHP"), ("Partial Hospitalization", "PHP"), ("2.5", "PHP"), ("PHP/Day", "PHP"),
        ("OP", "OP"), ("Outpatient", "OP"), ("Out-patient 1.0", "OP"), ("", ""), ("  ", ""),
    ],
)  # fmt: skip
def test_a_level_is_known_however_it_is_written(written, level):
    assert parse_level_of_care(written) == level


@pytest.mark.parametrize("written", ["PHP to IOP", "Residential 3.5", "OPEN", "12.1", "IOP/OP"])
def test_what_names_none_or_two_is_refused(written):
    with pytest.raises(BadField):
        parse_level_of_care(written)
