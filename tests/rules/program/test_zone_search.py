"""How somebody finds the time zone of a site: by what people call it, by a city, or by a clock that is wrong."""

from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.faults import BadField
from frontdesk.rules.program.zone_search import fitting, meant, offered, place_of, placed
from frontdesk.rules.program.zones import RIGHT, fixed_clock, zone_named

ZONES = placed(available_timezones())


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Eastern", "America/New_York"),
        ("east", "America/New_York"),
        ("PACIFIC TIME", "America/Los_Angeles"),
        ("Europe/Zurich", "Europe/Zurich"),
        ("a", ""),
        ("EST", ""),
        ("", ""),
    ],
)
def test_a_zone_is_meant_by_its_name_or_by_the_beginning_of_what_one_is_called(typed, zone):
    assert meant(typed) == zone


@pytest.mark.parametrize(
    ("typed", "zone"),
    [("los ang", "America/Los_Angeles"), ("São P", "America/Sao_Paulo"), ("york", "America/New_York"), ("utc", "UTC")],
)
def test_letters_of_a_city_find_its_zone_first(typed, zone):
    assert fitting(typed, ZONES)[0] == zone


@pytest.mark.parametrize("clock", sorted(RIGHT))
def test_a_clock_without_summer_time_finds_only_the_zones_that_are_right(clock):
    assert fitting(clock, ZONES) == [zone for zone in fixed_clock(clock) if "/" in zone] == list(RIGHT[clock])


def test_every_zone_that_is_offered_may_be_a_sites_and_has_one_name():
    assert all(zone_named(zone) == zone for zone in ZONES)
    assert len(ZONES) == len(set(ZONES)) > 400
    assert offered("Europe/Berlin")[:2] == ["Europe/Berlin", "America/New_York"]
    assert offered("America/Denver").count("America/Denver") == 1


@pytest.mark.parametrize(
    ("computers", "zone"),
    [("America/Denver", "America/Denver"), ("Etc/UTC", "US"), ("UTC", "US"), ("EST", "US"), ("", "US"), ("../x", "US")],
)
def test_a_computers_clock_that_is_no_place_is_not_offered(computers, zone):
    assert place_of(computers, "US") == zone


@given(st.text(max_size=30))
def test_whatever_is_typed_only_zones_are_found(typed):
    for zone in (*fitting(typed, ZONES)[:5], *filter(None, [meant(typed)])):
        assert ZoneInfo(zone).key == zone
    if not meant(typed):
        with pytest.raises(BadField):
            zone_named(typed)


@pytest.mark.parametrize("said", ["Mars", "ESTT", "HSTX", "Etc/GMT+99"])
def test_a_zone_nobody_knows_is_answered_with_zones_that_may_be_had(said):
    with pytest.raises(BadField) as bad:
        zone_named(said)
    (fault,) = bad.value.faults
    for zone in fault.right.removeprefix("write ").replace(" or ", ", ").split(", "):
        assert zone_named(zone) == zone
