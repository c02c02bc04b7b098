"""What somebody is asked whom another is easily taken for, and what proves it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.identity import Known, Proof
from frontdesk.rules.telling_apart import IN_ORDER, Facts, proved_by, tells

MIA = Facts(date(2000, 5, 20), "", "Mary Obi", "10405")
few_facts = st.builds(
    Facts,
    st.sampled_from([date(2000, 5, 20), date(2001, 5, 20), date(2000, 6, 20)]),
    st.sampled_from(["", "555-0101", "(212) 555 0101", "555-0102", "12"]),
    st.sampled_from(["", "Mary Obi", "Ann Obi", "Kevin Doyle"]),
    st.sampled_from(["10405", "20405", "10406", "T-1", "A"]),
)


@pytest.mark.parametrize(
    ("other", "asked"),
    [
        (MIA._replace(dob=date(2000, 5, 21)), Proof.BIRTH_DATE),
        (MIA._replace(dob=date(1999, 5, 20)), Proof.YEAR),
        (MIA._replace(counselor="Kevin Doyle"), Proof.COUNSELOR),
        (MIA._replace(counselor=""), Proof.COUNSELOR),
        (MIA._replace(counselor="Ann Obi", mrn="10406"), Proof.MRN),
        (MIA._replace(mrn="20405"), None),
    ],
)
def test_the_first_thing_that_both_would_not_say_is_asked(other: Facts, asked: Proof | None) -> None:
    assert tells(MIA, [other]) is asked


def test_a_phone_comes_before_the_counselor_and_only_with_four_digits() -> None:
    other = MIA._replace(counselor="Kevin Doyle")
    assert tells(MIA._replace(phone="(555) 01-01"), [other]) is Proof.PHONE
    assert tells(MIA._replace(phone="101"), [other]) is Proof.COUNSELOR


def test_it_tells_from_every_look_alike_and_not_from_one_only() -> None:
    day_only = MIA._replace(dob=date(1999, 5, 20), mrn="1")
    year_only = MIA._replace(dob=date(2000, 5, 21), mrn="2")
    assert tells(MIA, [day_only, year_only]) is Proof.MRN


def test_who_looks_like_nobody_is_asked_for_month_and_day() -> None:
    assert tells(MIA, []) is Proof.BIRTH_DATE


@given(few_facts, st.lists(few_facts, max_size=3))
def test_what_one_says_never_proves_any_of_the_others(person: Facts, others: list[Facts]) -> None:
    asked = tells(person, others)
    if asked is None:
        assert all(any(other.said(proof) == person.said(proof) for other in others) for proof in IN_ORDER[:2])
        return
    known = (
        Known(birth=person.said(asked)) if asked is Proof.BIRTH_DATE else Known(other=person.said(asked), asked=asked)
    )
    assert known.proof is asked
    assert proved_by(known, person)
    assert not any(proved_by(known, other) for other in others)


@pytest.mark.parametrize("said", ["Obi", "obi", "Mary Obi", "ÓBI"])
def test_a_counselor_is_said_by_the_last_name(said: str) -> None:
    assert proved_by(Known(other=said, asked=Proof.COUNSELOR), MIA)
    assert not proved_by(Known(other="Mary", asked=Proof.COUNSELOR), MIA)
