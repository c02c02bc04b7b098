"""Which house the letters name: one, by the beginnings of its words, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.finding.houses import SHORTEST, house_meant
from frontdesk.rules.names import parts

HOUSES = ("Harbor House", "Harvest House", "Maple Street", "Maple", "Casa Peña")
NAME = st.text("abc ñÉ-'", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("typed", "house"),
    [
        ("harb", "Harbor House"),
        ("house harb", "Harbor House"),
        ("HAR", ""),
        ("house", ""),
        ("ho har", ""),
        ("maple", "Maple"),
        ("maple s", "Maple Street"),
        ("mapl", ""),
        ("pena", "Casa Peña"),
        ("pe", ""),
        ("harbor harbor", ""),
        ("harborx", ""),
        ("   ", ""),
        ("", ""),
    ],
)
def test_the_letters_name_one_house_or_none(typed, house):
    assert house_meant(typed, HOUSES) == house


@given(st.lists(NAME, max_size=6), NAME)
def test_what_is_named_is_one_of_them_and_every_word_begins_one_of_its_own(houses, typed):
    house = house_meant(typed, houses)
    if house:
        assert house in houses
        assert sum(map(len, parts(typed))) >= SHORTEST
        assert len(parts(typed)) <= len(parts(house))
        assert all(any(word.startswith(each) for word in parts(house)) for each in parts(typed))


@given(st.lists(NAME, max_size=6, unique_by=lambda name: tuple(sorted(parts(name)))), st.data())
def test_a_name_typed_whole_is_found(houses, data):
    long_enough = [house for house in houses if sum(map(len, parts(house))) >= SHORTEST]
    if long_enough:
        house = data.draw(st.sampled_from(long_enough))
        assert house_meant(house, houses) == house


@given(st.lists(NAME, min_size=1, max_size=6), NAME)
def test_another_house_of_no_such_word_changes_nothing(houses, typed):
    assert house_meant(typed, houses) == house_meant(typed, [*houses, "Zzz"])
