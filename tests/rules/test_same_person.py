"""Two rows that may be one person, and two that are not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.same_person import Identity, same_person

BORN = date(1990, 2, 11)

words = st.text("abdn", min_size=1, max_size=4)
names = st.lists(words | st.sampled_from(["de", "Jr."]), max_size=3).map(" ".join)
used_names = st.just("") | words | st.tuples(words, names).map(" ".join)
identities = st.builds(Identity, names, names, used_names, st.sampled_from([BORN, date(1990, 2, 12)]))


def born(first: str, last: str, used: str = "") -> Identity:
    """Somebody of that birth date."""
    return Identity(last, first, used, BORN)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (born("Ed", "Quil"), born("Ed", "Quill")),
        (born("Lena", "Ortega"), born("LÉNA", "ortega")),
        (born("Lou", "Rivera"), born("Luis", "Rivera", "Lou")),
        (born("Mia", "Tran"), born("Mya", "Tran")),
        (born("Luis", "Rivera"), born("Luis", "Rivera Jr.")),
        (born("Luis", "Rivera Sr"), born("Luis", "Rivera, III")),
        (born("Maria", "Garcia"), born("Maria", "Garcia-Lopez")),
        (born("Maria Elena", "Garcia"), born("Maria", "Garcia")),
        (born("Maria E.", "Garcia"), born("Maria Elena", "Garcia")),
        (born("Elena", "Garcia"), born("Maria Elena", "Garcia")),
        (born("Maryann", "de la Cruz"), born("Mary Ann", "Delacruz")),
        (born("Dan", "Oyelaran"), born("Daniel", "Oyelaran")),
        (born("Minh", "Pham"), born("Pham", "Minh")),
        (born("Minh", "Phan"), born("Pham", "Minh")),
        (born("Rivera", "Lou"), born("Luis", "Rivera", "Lou")),
        (born("Rosa", "Soto", "Maria Lopez"), born("Maria", "Lopez")),
        (born("", "Suharto"), born("Suharto", "")),
    ],
)
def test_one_person_written_twice(one: Identity, other: Identity) -> None:
    assert same_person(one, other)
    assert not same_person(one, other._replace(dob=date(1991, 2, 11)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (born("Dana", "Rivera"), born("Carl", "Rivera")),
        (born("Dana", "Rivera"), born("Dana", "Reyes")),
        (born("Mary Ann", "Rivera"), born("Mary Jo", "Rivera")),
        (born("Dana", "Smith-Jones"), born("Dana", "Smith-Brown")),
        (born("Rosa", "de la Cruz"), born("Rosa", "de la Vega")),
        (born("Al", "Rivera"), born("Ed", "Rivera")),
        (born("Al", "Rivera"), born("Albertina", "Rivera")),
        (born("", "Suharto"), born("Mo", "Suharto")),
        (born("Dana", "Rivera", "Dee"), born("Joan", "Rivera", "Jo")),
    ],
)
def test_two_of_one_birth_date(one: Identity, other: Identity) -> None:
    assert not same_person(one, other)


@given(identities, identities)
def test_it_goes_both_ways(one: Identity, other: Identity) -> None:
    assert same_person(one, other) == same_person(other, one)


@given(identities)
def test_everybody_is_the_same_as_themselves_also_with_a_suffix_or_exchanged(one: Identity) -> None:
    assert same_person(one, one)
    assert same_person(one, one._replace(last_name=one.first_name, first_name=one.last_name))
    if one.last_name.strip(". "):
        assert same_person(one, one._replace(last_name=f"{one.last_name} Jr"))


@given(identities, words)
def test_a_middle_name_makes_nobody_else(one: Identity, middle: str) -> None:
    if one.first_name.strip(". "):
        assert same_person(one, one._replace(first_name=f"{one.first_name} {middle}"))
