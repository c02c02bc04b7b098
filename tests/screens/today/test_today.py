"""Enter does the next right step, and its line says which: Today on real records."""

import asyncio
import threading
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import text

from frontdesk.acts import Admit
from frontdesk.app import FrontdeskApp
from frontdesk.database.records import open_records
from frontdesk.desk.demo import made_site
from frontdesk.desk.settings import sites
from frontdesk.door import FirstLook
from frontdesk.errors import DamagedRecords
from frontdesk.printer import Printer
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.people import State
from frontdesk.shapes.staff import Actor, Role
from tests.hands import MONDAY, Hands, SetClock, on
from tests.screens.at_the_desk import RECEPTIONIST, Unhurried, at_the_desk


def here(hands: Hands) -> set[str]:
    """Who is in the building."""
    return {person.name for person in hands.board.people.values() if person.state is State.HERE}


# The Enter table, a receptionist


async def test_who_is_expected_is_checked_in(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.enter == "check in Bo Larsen · Coping skills at 11, Yoga at 2"
        await desk.press("enter")
        assert hands.state("Bo") is State.HERE
        assert "here" in desk.row("Bo Larsen")
        assert "9:00" in desk.row("Bo Larsen")
        assert desk.undo.startswith("F8 Undo: Checked in Bo Larsen at 9:00 am · 10 Hall · 11 Room 1 · 2 Mat room")


@pytest.mark.parametrize("away", ["absent", "excuse"])
async def test_who_was_away_is_checked_in_and_the_absence_stays_in_the_journal(hands, path, clock, away):
    getattr(hands, away)("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.enter.startswith("check in Bo Larsen")
        await desk.press("enter")
    assert hands.state("Bo") is State.HERE
    assert [line.verb for line in hands.desk.card(hands.id("Bo")).journal][:2] == [
        "check-in",
        "absent" if away == "absent" else "excuse",
    ]


async def test_who_is_not_scheduled_is_checked_in_and_the_line_says_so(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        assert "Ali Haddad" not in desk.names
        await desk.types("haddad")
        assert desk.enter.startswith("check in Ali Haddad · not scheduled today")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Ali Haddad at 9:00 am, not scheduled today")
    assert hands.state("Ali") is State.HERE


async def test_who_stepped_out_returns(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("9:05")
    hands.step_out("Bo", back="9:20")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.enter == "return Bo Larsen · out 9:05, back by 9:20"
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Returned Bo Larsen at 9:05 am")
    assert hands.state("Bo") is State.HERE


async def test_who_is_here_before_check_out_opens_is_only_looked_at(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("14:49")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.enter == "open the card of Bo Larsen · here since 9:00"
        assert desk.filled() == []
        await desk.press("enter")
        assert desk.card_of == "Bo Larsen"
    assert hands.state("Bo") is State.HERE


async def test_who_is_here_ten_minutes_before_the_check_out_block_leaves_for_home(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("14:50")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.enter == "check out Bo Larsen to Harbor House · 2 h 50 of 3 h countable today"
        await desk.press("enter")
        assert "left 2:50" in desk.row("Bo Larsen")
        assert desk.undo.startswith("F8 Undo: Checked out Bo Larsen at 2:50 pm to Harbor House")
    assert hands.person("Bo").destination == "Harbor House"


async def test_who_has_no_house_is_asked_where_to(hands, path, clock):
    hands.check_in("Ali")
    clock.strikes("15:00")
    async with at_the_desk(path, clock) as desk:
        await desk.types("haddad")
        assert desk.enter == "check out Ali Haddad · asks where to · 3 h countable today"
        await desk.press("enter")
        assert desk.dialog == "Check out Ali Haddad"
        assert hands.state("Ali") is State.HERE
        await desk.press("tab", "1", "enter")
    assert hands.person("Ali").destination == "Harbor House"


async def test_who_is_checked_out_is_only_looked_at_and_f2_begins_another_stay(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("15:00")
    hands.check_out("Bo")
    clock.strikes("15:05")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.enter == "open the card of Bo Larsen · left 3:00"
        await desk.press("enter")
        assert desk.card_of == "Bo Larsen"
        await desk.press("f2", "enter")
    assert hands.state("Bo") is State.HERE
    assert len(hands.person("Bo").stays) == 2


async def test_nobody_fits_and_enter_offers_to_admit(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("zuniga")
        assert desk.enter == "admit someone new · nobody fits “zuniga”"
        assert "Nobody fits these letters." in desk.text
        await desk.press("enter")
        assert desk.dialog == "Admit someone new"
        await desk.press("tab")
        await desk.types("Rosa")
        await desk.press("tab")
        await desk.types("05061990")
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Admitted Rosa Zuniga, census pending"
        assert desk.letters == ""
        assert any("Rosa Zuniga" in row for row in desk.rows)
    assert hands.state("Zuniga") is State.EXPECTED


# Who is it?


async def test_a_name_alert_asks_birth_month_and_day_and_never_shows_them(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("thomas")
        assert desk.enter == "check in Thomas Rivers · asks birth month and day first"
        await desk.press("enter")
        assert desk.dialog == "Ask Thomas Rivers for birth month and day"
        await desk.types("0115")
        assert "0115" not in desk.text
        assert hands.state("Thomas") is State.EXPECTED
        await desk.press("enter")
        assert desk.dialog == ""
    assert hands.state("Thomas") is State.HERE


async def test_a_wrong_birth_date_is_asked_again_and_records_nothing(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("thomas")
        await desk.press("enter", "0", "7", "3", "0", "enter")
        assert hands.state("Thomas") is State.EXPECTED
        assert desk.dialog == "Ask Thomas Rivers for birth month and day"
        assert "Not the month and day of the record. Ask again, or F2." in desk.text
        await desk.press("0", "1", "1", "5", "enter")
        assert desk.dialog == ""
        assert desk.letters == ""
    assert hands.state("Thomas") is State.HERE


async def test_after_a_wrong_birth_date_f2_says_how_they_are_known(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("thomas")
        await desk.press("enter", "0", "7", "3", "0", "enter", "f2", "1", "enter")
        assert desk.dialog == ""
    assert hands.state("Thomas") is State.HERE
    assert hands.desk.card(hands.id("Thomas")).known == "photo ID"


async def test_escape_after_a_wrong_birth_date_leaves_everything_as_it_was(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("thomas")
        await desk.press("enter", "0", "7", "3", "0", "enter", "escape")
        assert (desk.letters, desk.selected, desk.marked) == ("thomas", True, "Thomas Rivers")
        assert desk.refusal == ""
    assert hands.state("Thomas") is State.EXPECTED


@pytest.mark.parametrize("keys", [("enter",), ("f2", "enter")])
@pytest.mark.parametrize("code", ["103", "@103"])
async def test_an_exact_number_acts_at_once_and_never_asks_who_it_is(hands, path, clock, keys, code):
    async with at_the_desk(path, clock) as desk:
        await desk.types(code)
        await desk.press(*keys)
        assert desk.dialog == ""
    assert hands.state("Thomas") is State.HERE


@pytest.fixture
def cards(hands):
    """Thomas, who has a name alert, carries a card."""
    header = "mrn,last_name,first_name,dob,living_arrangement,card\n"
    hands.reads(header + "103,Rivers,Thomas,1979-01-15,Maple Street,k7q2x\n")
    return hands


async def test_a_card_checks_in_steps_out_returns_and_checks_out_without_asking(cards, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("k7q2x")
        assert cards.state("103") is State.HERE
        await desk.later(6)
        await desk.types("k7q2x")
        await desk.press("f5", "enter")
        assert cards.state("103") is State.STEPPED_OUT
        await desk.later(6)
        await desk.types("k7q2x")
        await desk.press("f5")
        assert cards.state("103") is State.HERE
        await desk.it_is("15:00")
        await desk.types("k7q2x")
        await desk.press("f4")
        assert desk.dialog == "Check out Thomas Rivers"
        await desk.press("enter")
    assert cards.state("103") is State.CHECKED_OUT


@pytest.mark.parametrize("key", ["f2", "f4", "f5"])
async def test_the_keys_ask_for_the_birth_date_of_a_name_alert_that_was_typed(hands, path, clock, key):
    if key != "f2":
        hands.check_in("Thomas")
        clock.strikes("15:00")
    if key == "f5":
        hands.step_out("Thomas")
    async with at_the_desk(path, clock) as desk:
        await desk.types("thomas")
        await desk.press(key)
        assert desk.dialog == "Ask Thomas Rivers for birth month and day"


async def test_a_slip_asks_birth_month_and_day(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larson")
        assert desk.enter == "Nobody fits “larson”. Nearest: Bo Larsen · asks birth date"
        await desk.press("enter")
        assert desk.dialog == "Ask Bo Larsen for birth month and day"
        await desk.press("1", "2", "0", "4", "enter")
    assert hands.state("Bo") is State.HERE


async def test_a_key_asks_too_where_only_a_slip_fits(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larson")
        await desk.press("f2")
        assert desk.dialog == "Ask Bo Larsen for birth month and day"


# Ties


async def test_a_tie_marks_nobody_and_enter_does_nothing(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        assert desk.enter == "three people fit: another letter, or an arrow"
        assert (desk.marked, desk.filled()) == ("", [])
        await desk.press("enter")
        assert (desk.letters, desk.selected) == ("riv", False)
        await desk.types(" d")
        assert desk.marked == "Dana Rivera"
    assert hands.state("Dana") is State.EXPECTED


CENSUS = "mrn,last_name,first_name,dob,admit_date\n"


async def test_the_line_and_the_list_count_the_same_people(hands, path, clock):
    """Three are due and fit best; those who are not due today stand below them, and fit as well."""
    hands.update("103", "schedule_days", "Tue")
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        assert (len(desk.names), desk.marked) == (3, "")
        assert desk.enter == "three people fit: another letter, or an arrow"


async def test_people_whom_only_their_number_tells_apart(hands, path, clock):
    hands.reads(CENSUS + "201,Silva,Ana,1990-04-12,2026-09-01\n202,Silva,Ana,1971-04-12,2026-09-01\n")
    async with at_the_desk(path, clock) as desk:
        await desk.types("silva ana")
        assert desk.enter == "two people have one name: the MRN, or an arrow"


async def test_namesakes_among_others_who_fit(hands, path, clock):
    rows = ("201,Silva,Ana,1990-04-12", "202,Silva,Ana,1971-05-30", "203,Silvana,Ana,1980-01-01")
    hands.reads(CENSUS + "".join(f"{row},2026-09-01\n" for row in rows))
    async with at_the_desk(path, clock) as desk:
        await desk.types("ana silva")
        assert len(desk.names) == 3
        assert desk.enter == "two of three people have one name: birth month and day, or an arrow"
        await desk.types(" 0412")
        assert desk.enter.startswith("check in Ana Silva")


async def test_letters_tell_apart_whose_legal_names_differ(hands, path, clock):
    header = "mrn,last_name,first_name,name_used,dob,admit_date\n"
    hands.reads(header + "201,Silva,Ana,,1990-04-12,2026-09-01\n202,Silva,Maria,Ana,1971-05-12,2026-09-01\n")
    async with at_the_desk(path, clock) as desk:
        await desk.types("silva ana")
        assert desk.enter == "two people fit: another letter, or an arrow"


async def test_an_arrow_breaks_a_tie(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        await desk.press("down")
        assert desk.marked == "Dana Rivera"
        await desk.press("enter")
    assert hands.state("Dana") is State.HERE


async def test_a_key_does_nothing_to_a_tie_and_says_so(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        await desk.press("f2")
        assert desk.refusal == "nobody is marked. Letters or an arrow choose."


# An empty box


async def test_an_empty_box_acts_only_after_an_arrow(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("enter")
        assert desk.enter == "nothing yet · letters or an arrow choose"
        await desk.press("down", "enter")
        assert desk.undo.startswith("F8 Undo: Checked in Bo Larsen")
        await desk.press("enter", "enter")
    assert here(hands) == {"Bo Larsen"}


async def test_after_an_act_the_box_is_empty_and_the_row_stays_where_it_was(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv d")
        before = desk.names
        await desk.press("enter")
        assert (desk.letters, desk.marked) == ("", "")
        assert desk.names == before
        assert "here" in desk.row("Dana Rivera")
        await desk.types("l")
        assert desk.names != before


async def test_escape_brings_the_whole_list_back_after_an_act(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        everyone = desk.names
        await desk.types("riv d")
        await desk.press("enter", "escape")
        assert desk.names == everyone


async def test_tab_in_an_empty_box_turns_the_list(hands, path, clock):
    hands.check_in("Bo")
    hands.check_in("Dana")
    hands.step_out("Dana")
    hands.check_in("Carl")
    clock.strikes("15:00")
    hands.check_out("Carl")
    async with at_the_desk(path, clock) as desk:
        everyone = desk.names
        turns = []
        for _ in range(5):
            await desk.press("tab")
            turns.append(desk.names)
    assert turns == [
        ["Mei Lin", "Thomas Rivers", "Tomás Rivers"],
        ["Bo Larsen"],
        ["Dana Rivera"],
        ["Carl Weiss"],
        everyone,
    ]


async def test_tab_with_letters_turns_nothing(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv")
        before = desk.names
        await desk.press("tab")
        assert desk.names == before


# Moments


async def test_for_five_seconds_the_same_person_is_not_served_again_and_the_line_says_so(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.later(4)
        await desk.scans("101")
        assert desk.enter == "nothing for a moment · Bo Larsen was served just now"
        assert desk.card_of == ""
        await desk.types("102")
        assert desk.marked == "Dana Rivera"
    assert hands.holds() > 0


async def test_later_an_exact_number_of_someone_here_opens_the_card(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.later(5)
        await desk.scans("101")
        assert desk.card_of == "Bo Larsen"


async def test_a_repeated_enter_after_a_check_out_does_nothing_within_a_second(hands, path, clock):
    for who in ("Bo", "Dana"):
        hands.check_in(who)
    clock.strikes("15:00")
    async with at_the_desk(path, clock) as desk:
        await desk.press("down")
        assert desk.enter.startswith("check out Bo Larsen")
        await desk.press("enter")
        assert hands.state("Bo") is State.CHECKED_OUT
        await desk.press("enter")
        assert hands.state("Dana") is State.HERE
        await desk.scans("102")
    assert hands.state("Dana") is State.CHECKED_OUT


async def test_a_repeated_enter_after_a_check_out_serves_none_of_those_ticked(hands, path, clock):
    for who in ("Bo", "Dana"):
        hands.check_in(who)
    clock.strikes("15:00")
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "space")
        await desk.types("dana")
        await desk.press("enter", "enter")
        assert desk.enter.startswith("check out one person · Bo Larsen")
        assert desk.refusal == ""
        assert (hands.state("Dana"), hands.state("Bo")) == (State.CHECKED_OUT, State.HERE)
        await desk.later(1)
        await desk.press("enter")
    assert hands.state("Bo") is State.CHECKED_OUT


async def test_a_line_that_others_changed_within_the_last_second_is_read_first(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        hands.as_("Marcus", "Door").check_in("Bo")
        desk.strikes("14:55")
        await desk.hears()
        assert desk.enter.startswith("check out Bo Larsen")
        await desk.press("enter", "enter")
        assert desk.refusal == "the line changed just now: read it, then press Enter again."
        assert hands.state("Bo") is State.HERE
        assert (desk.letters, desk.marked) == ("larsen", "Bo Larsen")
        await desk.later(1)
        await desk.press("enter")
    assert hands.state("Bo") is State.CHECKED_OUT


async def test_steps_are_made_anew_when_check_out_opens(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("14:49")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.enter.startswith("open the card of Bo Larsen")
        await desk.it_is("14:50")
        assert desk.enter.startswith("check out Bo Larsen to Harbor House")


async def test_the_undo_line_turns_to_initials_after_ten_seconds(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.later(9)
        assert "Bo Larsen" in desk.undo
        await desk.later(1)
        assert desk.undo.startswith("F8 Undo: Checked in B. L. at 9:00 am")


async def test_a_new_day_is_seen_without_a_key(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("15:00")
    hands.check_out("Bo")
    clock.strikes("16:30")
    async with at_the_desk(path, clock) as desk:
        assert "Ali Haddad" not in desk.names
        clock.at = on("4:59", MONDAY + timedelta(days=1))
        await desk.later(60)
        await desk.press("down")
        assert "Tue Nov 24" in desk.rows[0]
        assert desk.names[:2] == ["Ali Haddad", "Bo Larsen"]
        assert "Mei Lin" not in desk.names
        await desk.types("larsen")
        assert desk.enter.startswith("check in Bo Larsen")


# Undo


async def test_f8_reverses_what_its_line_names(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.press("f8")
        assert hands.state("Bo") is State.EXPECTED
        assert "Bo" not in desk.undo


async def test_f8_keeps_the_letters_of_whoever_is_next(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.types("riv d")
        await desk.press("f8")
        assert (desk.letters, desk.selected, desk.marked) == ("riv d", False, "Dana Rivera")
    assert hands.state("Bo") is State.EXPECTED


async def test_a_second_f8_within_two_seconds_does_nothing(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.scans("102")
        await desk.press("f8", "f8")
        assert (hands.state("Dana"), hands.state("Bo")) == (State.EXPECTED, State.HERE)
        await desk.later(2)
        await desk.press("f8")
    assert hands.state("Bo") is State.EXPECTED


async def test_an_act_older_than_five_minutes_is_undone_only_after_a_question(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.later(301)
        await desk.press("escape", "f8")
        assert desk.dialog == "Undo an older act"
        assert "Checked in Bo Larsen at 9:00 am" in desk.text
        await desk.press("escape")
        assert hands.state("Bo") is State.HERE
        await desk.press("f8", "enter")
    assert hands.state("Bo") is State.EXPECTED


async def test_f8_says_by_name_what_it_took_back_and_whom_the_next_one_reaches(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.scans("102")
        await desk.later(11)
        assert desk.undo.startswith("F8 Undo: Checked in D. R. at 9:00 am")
        await desk.press("f8")
        assert desk.news == "Undid: Checked in Dana Rivera at 9:00 am"
        assert desk.undo.startswith("F8 Undo: Checked in Bo Larsen at 9:00 am")
        await desk.later(11)
        assert desk.news == ""
        assert desk.undo.startswith("F8 Undo: Checked in B. L. at 9:00 am")


async def test_f8_takes_back_all_that_one_key_did_to_those_ticked(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("108")
        await desk.press("home", "space", "down", "down", "space", "enter")
        assert here(hands) == {"Bo Larsen", "Dana Rivera", "Carl Weiss"}
        assert " and 1 more" in desk.undo
        await desk.press("f8")
        assert desk.news.startswith("Undid 2: Checked in ")
        assert here(hands) == {"Carl Weiss"}
        assert "more" not in desk.undo


async def test_f8_with_nothing_to_undo_says_so(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("f8")
        assert desk.refusal == "Nothing to undo: no act of yours here today is in force."


async def test_f8_on_a_line_of_the_cards_journal_reverses_that_one(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.later(6)
        await desk.types("101")
        await desk.press("f9")
        await desk.types("rides with Dana")
        await desk.press("enter")
        await desk.later(6)
        await desk.scans("101")
        await desk.press("down", "down", "f8")
        assert desk.refusal == ""
    assert hands.state("Bo") is State.EXPECTED
    assert [(line.verb, line.in_force) for line in hands.desk.card(hands.id("Bo")).journal[:3]] == [
        ("undo", True),
        ("note", True),
        ("check-in", False),
    ]


class SlowDesk(Unhurried):
    """A desk whose answers wait for the test."""

    answers = threading.Event()

    def do(self, *asked):
        self.answers.wait(10)
        return super().do(*asked)


async def test_f8_before_an_act_is_answered_reverses_no_older_one(hands, path, clock):
    SlowDesk.answers.set()
    async with at_the_desk(path, clock, desk=SlowDesk) as desk:
        await desk.scans("101")
        SlowDesk.answers.clear()
        await desk.pilot.press("1", "0", "2", "enter", "f8")
        assert desk.refusal == "the last act is not answered yet. Then press F8 again."
        SlowDesk.answers.set()
        await desk.settles()
    assert here(hands) == {"Bo Larsen", "Dana Rivera"}


async def test_the_screen_says_checked_in_only_after_it_is_on_disk(path, clock):
    SlowDesk.answers.clear()
    async with at_the_desk(path, clock, desk=SlowDesk) as desk:
        await desk.pilot.press("1", "0", "1", "enter")
        assert "Checked in" not in desk.text
        assert "Here 0" in desk.rows[2]
        await desk.pilot.press("d", "a", "n")
        assert (desk.letters, desk.marked) == ("dan", "Dana Rivera")
        SlowDesk.answers.set()
        await desk.settles()
        assert "Here 1" in desk.rows[2]
        assert (desk.letters, desk.marked) == ("dan", "Dana Rivera")


# Refusals


async def test_a_refusal_keeps_letters_selected_and_the_row(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        desk.strikes("9:10")
        hands.as_("Marcus", "Door").check_in("Bo")
        desk.strikes("9:12")
        await desk.press("enter")
        assert desk.refusal == "Bo Larsen is already here: checked in by Marcus at 9:10 am."
        assert (desk.letters, desk.selected, desk.marked) == ("larsen", True, "Bo Larsen")
        assert desk.enter == "open the card of Bo Larsen · here since 9:10"
        await desk.types("d")
        assert (desk.letters, desk.refusal) == ("d", "")


async def test_a_key_that_is_not_for_someone_here_says_why(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f2")
        assert desk.refusal == "Bo Larsen is already here: checked in by Ana at 9:00 am."
        assert desk.selected


@pytest.mark.parametrize("key", ["f3", "f4", "f5"])
async def test_a_key_that_is_not_for_someone_away_says_why(path, clock, key):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press(key)
        assert desk.refusal == "Bo Larsen is not here (expected). Check in first."


async def test_a_key_that_is_not_for_someone_gone_says_since_when(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("15:02")
    hands.check_out("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f4")
        assert desk.refusal == "Bo Larsen was checked out at 3:02 pm. F2 checks in again."


# Others' acts


async def test_the_mark_stays_on_its_person_whatever_happens_elsewhere(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "down")
        marked, row = desk.marked, desk.rows.index(next(row for row in desk.rows if row.startswith("▌")))
        other = hands.as_("Marcus", "Door")
        other.check_in("Bo")
        other.check_in("Carl")
        other.desk.do(Admit("Aaron", "Zed", hands.person("Bo").dob))
        await desk.hears()
        assert desk.marked == marked
        assert desk.rows[row].startswith("▌")
        assert "Here 2" in desk.rows[2]


async def test_half_typed_letters_stay_whatever_happens_elsewhere(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("la")
        hands.as_("Marcus", "Door").check_in("Dana")
        await desk.hears()
        assert (desk.letters, desk.marked) == ("la", "Bo Larsen")


async def test_what_others_did_with_the_marked_person_is_said_for_five_seconds(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        hands.as_("Marcus", "Door").check_in("Bo")
        hands.as_("Marcus", "Door").check_in("Carl")
        await desk.hears()
        assert desk.news == "Marcus: Checked in Bo Larsen at 9:00 am"
        await desk.later(5)
        assert desk.news == ""


async def test_what_others_did_with_anyone_else_is_silent(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        hands.as_("Marcus", "Door").check_in("Carl")
        await desk.hears()
        assert desk.news == ""
        assert "Here 1" in desk.rows[2]


# Ticks


async def test_an_act_serves_all_ticked_an_entry_each_in_one_batch(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "space", "down", "down", "insert")
        assert "■" in desk.row("Bo Larsen")
        assert desk.enter == "check in two people · Bo Larsen, Dana Rivera"
        await desk.press("enter")
        assert "■" not in desk.text
    assert here(hands) == {"Bo Larsen", "Dana Rivera"}
    with hands.desk.records.reading() as session:
        requests = [row[0] for row in session.execute(text("select request from journal where verb = 'check-in'"))]
    assert [request.partition(":")[2] for request in requests] == ["1", "2"]
    assert len({request.partition(":")[0] for request in requests}) == 1


async def test_ticked_who_are_not_due_for_the_same_are_left_alone_by_enter(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "space", "down", "space")
        assert desk.enter.startswith("nothing · the 2 ticked are not due for the same")
        await desk.press("enter")
    assert here(hands) == {"Bo Larsen"}


async def test_ticked_with_a_name_alert_are_served_one_by_one(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("end", "up", "space", "up", "space", "f2")
        assert desk.refusal == "Thomas Rivers has a name alert: one by one."
    assert here(hands) == set()


async def test_escape_unticks(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("down", "space")
        assert "1 ticked · Escape unticks" in desk.text
        await desk.press("escape")
        assert "■" not in desk.text


# Other roles


@pytest.mark.parametrize("role", [Role.LEAD, Role.COUNSELOR, Role.REVIEWER])
async def test_whoever_else_looks_for_someone_never_checks_them_in_by_enter(hands, path, clock, role):
    async with at_the_desk(path, clock, Actor("Lee", role, "Office")) as desk:
        await desk.types("larsen")
        assert desk.enter == "open the card of Bo Larsen · expected; F2 checks in"
        await desk.press("enter")
        assert desk.card_of == "Bo Larsen"
        assert hands.state("Bo") is State.EXPECTED
        await desk.press("f2", "enter")
    assert hands.state("Bo") is State.HERE


async def test_a_lead_checks_out_and_returns_as_anyone(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("15:00")
    async with at_the_desk(path, clock, Actor("Lee", Role.LEAD, "Office")) as desk:
        await desk.scans("101")
    assert hands.state("Bo") is State.CHECKED_OUT


# Card, cover, end


async def test_a_letter_on_a_card_goes_back_to_the_find_box(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f6")
        assert desk.card_of == "Bo Larsen"
        await desk.types("riv d")
        assert (desk.card_of, desk.letters, desk.marked) == ("", "riv d", "Dana Rivera")


async def test_f12_shows_counts_and_no_name_until_a_key(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("lars")
        await desk.press("f12")
        assert "Larsen" not in desk.text
        assert "Expected 6" in desk.text
        assert not any("Find" in row for row in desk.rows)
        await desk.press("down")
        assert (desk.letters, desk.marked) == ("", "")
        assert "Dana Rivera" in desk.names


async def test_letters_of_a_view_that_was_left_go_with_the_cover_too(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("lars")
        await desk.press("ctrl+d")
        await desk.types("riv")
        await desk.press("f12", "down")
        assert desk.letters == ""
        await desk.press("ctrl+t")
        assert (desk.letters, desk.marked) == ("", "")


async def test_a_half_written_dialog_outlives_the_cover_and_the_letters_behind_it_do_not(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("lars")
        await desk.press("f9")
        await desk.types("starts a new")
        await desk.press("f12")
        assert "Larsen" not in desk.text
        await desk.press("down")
        assert desk.dialog == "Note about Bo Larsen"
        await desk.types(" job")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Noted about Bo Larsen")
        assert desk.letters == ""


async def test_names_are_covered_after_45_seconds_without_a_key(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("lars")
        await desk.later(44)
        assert "Bo Larsen" in desk.text
        await desk.later(1)
        assert "Larsen" not in desk.text
        await desk.press("space")
        assert desk.letters == ""
        await desk.later(44)
        assert "Bo Larsen" in desk.text


async def test_the_cover_hides_an_open_dialog_and_gives_it_back(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("101")
        await desk.press("f9")
        await desk.types("half a no")
        await desk.later(45)
        assert "Larsen" not in desk.text
        await desk.press("down")
        assert "half a no" in desk.text


async def test_semicolon_x_ends_the_program(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("riv d")
        await desk.press("semicolon")
        assert desk.dialog == "More · for Dana Rivera"
        await desk.pilot.press("x")
        assert desk.app._exit
        assert desk.app.return_code == 0


async def test_the_menu_does_what_its_letter_says(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("101")
        await desk.press("semicolon", "i", "enter")
    assert hands.state("Bo") is State.HERE


# Before the records are open


async def test_a_desk_that_does_not_open_behind_its_board_ends_the_program_with_a_sentence(path, clock):
    look = FirstLook(Unhurried(open_records(path), RECEPTIONIST, "screen", clock).board(), clock)

    def open_desk() -> Unhurried:
        raise DamagedRecords(path=str(path), why="its end is cut off")

    app = FrontdeskApp(open_desk, Printer(path.parent / "prints"), first_look=lambda: look)
    async with app.run_test(size=(80, 24)):
        async with asyncio.timeout(10):
            while app.return_code is None:
                await asyncio.sleep(0)
    assert app.return_code == 3


# Demo


async def test_demo_is_shown(tmp_path):
    file = tmp_path / "frontdesk.db"
    made_site.make(file, 3, 0, time(9, 0), 1, lambda _done, _of: None)
    async with at_the_desk(file, SetClock(datetime.now(UTC))) as desk:
        assert "DEMO" in desk.rows[0]
        await desk.press("f12")
        assert "DEMO" in desk.text


# An empty census and a small window


async def test_an_empty_census_says_each_way_on(tmp_path, clock):
    hands = empty(tmp_path, clock)
    async with at_the_desk(hands.path, clock) as desk:
        assert desk.enter == "nothing yet · nobody is on the census"
        assert "Ctrl+O  read a census file" in desk.text
        await desk.types("rivera")
        await desk.press("enter")
        assert desk.dialog == "Admit someone new"


def empty(folder, clock) -> Hands:
    file = folder / "empty.db"
    sites.make(file, default_program(), Actor("Ana", Role.LEAD, "Front desk"))
    return Hands(file, clock)


@pytest.mark.parametrize("size", [(79, 24), (80, 23), (40, 10)])
async def test_in_a_small_window_the_find_box_still_works(hands, path, clock, size):
    async with at_the_desk(path, clock, size=size) as desk:
        assert desk.rows[1].strip().startswith("The list needs 80 by 24")
        await desk.types("larsen")
        assert desk.rows[3].strip().startswith("Find   larsen")
        assert desk.rows[4].strip().startswith("Enter: check in Bo Larsen")
        await desk.press("enter")
        assert desk.rows[size[1] - 2].strip().startswith("F8 Undo: Checked in Bo Larsen")
    assert hands.state("Bo") is State.HERE


@pytest.mark.parametrize("rows", [7, 3, 2])
async def test_the_enter_line_is_the_last_to_fall_away(path, clock, rows):
    async with at_the_desk(path, clock, size=(60, rows)) as desk:
        await desk.types("larsen")
        assert any("Enter: check in Bo Larsen" in row for row in desk.rows)


async def test_from_ten_oclock_on_the_column_next_still_tells_the_whole_time(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("12:15")
    hands.step_out("Bo", back="12:55")
    async with at_the_desk(path, clock) as desk:
        assert desk.row("Bo Larsen").endswith("out 12:15, by 12:55")
        await desk.it_is("13:10")
        assert desk.row("Bo Larsen").endswith("overdue since 12:55")
