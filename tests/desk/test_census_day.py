"""What a census changes of a running day, and of the track somebody is in."""

import pytest

from frontdesk.desk.settings import sites
from frontdesk.rules.census.file import BadCensus
from tests.desk.test_tracks import with_evening
from tests.hands import CENSUS

TRACKED = "mrn,last_name,first_name,dob,track\n101,Larsen,Bo,1991-12-04,"
DANA = "102,Rivera,Dana,,1988-03-05,2026-09-01,,{days},Mary Obi,Harbor House,sober living home,{classes},Yoga,"


def with_dana(days="", classes="Coping skills"):
    """The census with Dana's row like this."""
    return CENSUS.replace(DANA.format(days="", classes="Coping skills"), DANA.format(days=days, classes=classes))


def test_a_census_counts_from_its_reading_for_who_has_not_come_whatever_the_desk_said_of_tomorrow(hands):
    """The desk's change is from the next program day on; what a file says newly is what holds now."""
    hands.check_in("Mei")
    hands.update("Dana", "classes", "Gratitude")
    hands.reads(with_dana(classes="Boundaries"))
    hands.check_in("Dana")
    assert hands.seats("Dana")["Class"] == "Boundaries"
    assert hands.holds()


def test_what_the_desk_said_of_tomorrow_holds_from_tomorrow_though_the_file_repeats_itself(hands):
    hands.check_in("Mei")
    hands.update("Dana", "classes", "Gratitude")
    hands.reads(with_dana())
    hands.check_in("Dana")
    assert hands.seats("Dana")["Class"] == "Coping skills"


def test_days_that_a_census_takes_away_are_gone_at_once_from_the_list_of_who_is_expected(hands):
    hands.check_in("Mei")
    hands.update("Dana", "schedule_days", "Mon Wed")
    hands.reads(with_dana(days="Tue"))
    assert not hands.board_anew().people[hands.id("Dana")].scheduled
    assert hands.holds()


def test_a_track_of_the_file_is_kept_and_one_nobody_knows_is_a_fault_with_those_there_are(hands):
    sites.load(hands.desk, with_evening(sites.program_of(hands.desk)))
    hands.reads(TRACKED + "evening\n")
    assert [block.name for block in hands.board_anew().blocks_of(hands.board.people[hands.id("Bo")])][-1:] == [
        "Evening check-out"
    ]
    with pytest.raises(BadCensus) as bad:
        hands.reads(TRACKED + "Night\n")
    assert [fault.sentence for fault in bad.value.faults] == [
        'line 2, track: "Night" is no track; there are Morning and Evening'
    ]
    assert hands.holds()


def test_a_site_without_tracks_keeps_none_of_a_file(hands):
    hands.reads(TRACKED + "Evening\n")
    assert hands.board_anew().people[hands.id("Bo")].track is None
