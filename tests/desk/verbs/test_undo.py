"""Undo: whose act it is, what stands in its way, and that it takes back the whole act and nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from frontdesk.acts import Admit, Cancel, CheckIn, Seen, Undo
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal import history
from frontdesk.desk.settings import sites
from frontdesk.errors import (
    AlreadyOut,
    BecauseNeeded,
    GroupFull,
    LaterActs,
    NothingToUndo,
    NotUndoable,
    Refusal,
    StillIn,
)
from frontdesk.models.journal import journal
from frontdesk.shapes.done import Asked, Done
from frontdesk.shapes.people import State
from tests.desk.given import entries, limited, rows_of, tables
from tests.hands import CENSUS, MONDAY, Hands, refused

NOTHING = "Nothing to undo: no act of yours here today is in force."
TUESDAY = date(2026, 11, 24)


def opens(hands: Hands) -> None:
    """The day is open, with one act about someone else."""
    hands.note("Thomas", "asked for the bus times")


def acts_on_bo(hands: Hands) -> dict[str, Callable[[], Done]]:
    """One act of each verb, in an order in which all can be done."""
    return {
        "absent": lambda: hands.absent("Bo", called=True, reason=2),
        "excuse": lambda: hands.excuse("Bo", by="Mary Obi"),
        "check-in": lambda: hands.check_in("Bo"),
        "unassign": lambda: hands.unassign("Bo", "Class"),
        "assign": lambda: hands.assign("Bo", "Boundaries"),
        "assign, a move": lambda: hands.assign("Bo", "Gratitude"),
        "step-out": lambda: hands.step_out("Bo", back="9:30"),
        "return": lambda: hands.come_back("Bo"),
        "step-out again": lambda: hands.step_out("Bo"),
        "check-in, a return": lambda: hands.check_in("Bo"),
        "check-out": lambda: hands.check_out("Bo", to="Maple Street", reason=2),
        "check-in, another stay": lambda: hands.check_in("Bo"),
        "note": lambda: hands.note("Bo", "has a new phone"),
        "update": lambda: hands.update("Bo", "phone", "555-0101"),
        "update of the plan": lambda: hands.update("Bo", "classes", "Mon:Gratitude;Wed:Boundaries", today=True),
        "update of the house": lambda: hands.update("Bo", "living_arrangement", "Maple Street"),
        "seen": lambda: hands.desk.do(Seen(hands.id("Bo"))),
        "admit": lambda: hands.desk.do(Admit("Small", "Sam", date(1990, 1, 1), living_arrangement="Harbor House")),
    }


def test_undo_takes_back_every_verb_whole_and_undoing_the_undo_brings_it_back(hands, clock, path):
    opens(hands)
    for verb, act in acts_on_bo(hands).items():
        clock.passes(60)
        before = tables(path)
        act()
        after = tables(path)
        undone = hands.undo()
        assert tables(path) == before, verb
        hands.undo(undone.entry)
        assert tables(path) == after, verb
    hands.holds()


def test_all_acts_of_a_day_are_taken_back_one_by_one_newest_first(hands, clock, path):
    opens(hands)
    stood = [tables(path)]
    for act in acts_on_bo(hands).values():
        clock.passes(60)
        act()
        stood.append(tables(path))
    for before in reversed(stood[:-1]):
        hands.undo()
        assert tables(path) == before
    assert hands.says(hands.undo()) == "Undid: Noted about Thomas Rivers: “asked for the bus times”"
    with refused(NothingToUndo, NOTHING):
        hands.undo()
    hands.holds()


# Whose act


def test_undo_without_an_entry_takes_only_ones_own_acts(hands):
    hands.check_in("Bo")
    with refused(NothingToUndo, NOTHING):
        hands.as_("Omar").undo()
    assert hands.state("Bo") is State.HERE


def test_undo_without_an_entry_takes_only_acts_at_this_terminal(hands):
    hands.check_in("Bo")
    with refused(NothingToUndo, NOTHING):
        hands.as_("Ana", "Back office").undo()
    hands.undo()
    assert hands.state("Bo") is State.EXPECTED


def test_undo_without_an_entry_takes_only_acts_of_today(hands, clock):
    hands.check_in("Bo")
    clock.strikes("9:00", TUESDAY)
    with refused(NothingToUndo, NOTHING):
        hands.undo()


def test_after_midnight_it_is_still_the_same_day_for_undo(hands, clock):
    clock.strikes("23:50")
    hands.check_in("Bo")
    clock.strikes("0:10", TUESDAY)
    hands.undo()
    assert hands.state("Bo") is State.EXPECTED


def test_undo_passes_over_what_others_did_since(hands):
    hands.check_in("Bo")
    hands.as_("Omar").check_in("Dana")
    assert hands.says(hands.undo()) == "Undid: Checked in Bo Larsen at 9:00 am"
    assert hands.state("Dana") is State.HERE


def test_the_undo_line_tells_what_undo_would_take_back(hands):
    hands.check_in("Bo")
    hands.check_in("Dana")
    shown = hands.board.undoable
    assert shown is not None
    assert hands.says(shown) == "Checked in Dana Rivera at 9:00 am"
    hands.undo()
    shown = hands.board.undoable
    assert shown is not None
    assert hands.says(shown) == "Checked in Bo Larsen at 9:00 am"
    hands.undo()
    assert hands.board.undoable is None


def test_settings_a_census_and_the_days_opening_are_never_taken_back_unasked(hands, path):
    limited(hands, {"Yoga": (1, 2)})
    hands.reads(CENSUS.replace("Larsen,Bo", "Larson,Bo"))
    hands.check_in("Bo")
    hands.undo()
    before = tables(path)
    with refused(NothingToUndo, NOTHING):
        hands.undo()
    assert tables(path) == before


def test_any_entry_is_taken_back_by_anyone_on_any_day_when_named(hands, clock):
    entry = hands.check_in("Bo").entry
    clock.strikes("9:00", TUESDAY)
    with refused(BecauseNeeded):
        hands.undo(entry)
    said = hands.says(hands.as_("Omar", "Back office").undo(entry, because="it was his brother"))
    assert said == "Undid: Checked in Bo Larsen at 9:00 am"


def test_settings_are_taken_back_when_named(hands, path):
    before = tables(path)
    limited(hands, {"Yoga": (1, 2)})
    hands.undo(entries(path)[-1]["seq"])
    assert tables(path) == before
    hands.holds()


def test_what_a_census_wrote_about_someone_is_taken_back_when_named(hands, path):
    hands.reads(CENSUS.replace("108,Weiss,Karl", "108,Weiss,Konrad"))
    entry = next(each for each in reversed(entries(path)) if each["verb"] == "census")
    hands.undo(entry["seq"])
    assert rows_of(path, "patient")[-1]["first_name"] == "Karl"


@pytest.mark.parametrize(("verb", "why"), [("open-day", "it opened the day."), ("init", "it made the site.")])
def test_what_everything_stands_on_is_never_taken_back(hands, path, verb, why):
    opens(hands)
    seq = next(entry["seq"] for entry in entries(path) if entry["verb"] == verb)
    before = tables(path)
    with refused(NotUndoable, f"Entry {seq} cannot be undone: {why}"):
        hands.undo(seq)
    assert tables(path) == before


def test_there_is_no_such_entry(hands):
    with refused(NotUndoable, "Entry 9999 cannot be undone: there is no such entry."):
        hands.undo(9999)


# In force


def test_nothing_is_undone_twice(hands, path):
    entry = hands.check_in("Bo").entry
    hands.undo(entry)
    before = tables(path), entries(path)
    with refused(NotUndoable, f"Entry {entry} cannot be undone: it was undone already."):
        hands.undo(entry)
    assert (tables(path), entries(path)) == before


def test_an_undo_that_was_undone_is_no_longer_in_force_and_the_act_is_again(hands):
    act = hands.check_in("Bo").entry
    undone = hands.undo(act).entry
    again = hands.undo(undone).entry
    assert hands.state("Bo") is State.HERE
    with refused(NotUndoable):
        hands.undo(undone)
    hands.undo(act)
    assert hands.state("Bo") is State.EXPECTED
    with refused(LaterActs):
        hands.undo(again)


def test_an_act_brought_back_is_the_newest_for_undo_by_when_it_was_done(hands):
    first = hands.note("Bo", "first").entry
    hands.note("Bo", "second")
    hands.undo(hands.undo(first).entry)
    assert hands.says(hands.undo()) == "Undid: Noted about Bo Larsen: “second”"
    assert hands.says(hands.undo()) == "Undid: Noted about Bo Larsen: “first”"


def test_an_undo_is_never_taken_back_unasked(hands):
    hands.note("Bo", "first")
    hands.note("Bo", "second")
    hands.undo()
    assert hands.says(hands.undo()) == "Undid: Noted about Bo Larsen: “first”"


def test_settings_that_changed_nothing_leave_nothing_to_undo(hands, path):
    opens(hands)
    sites.load(hands.desk, sites.program_of(hands.desk))
    entry = entries(path)[-1]
    if entry["verb"] == "settings":
        with refused(NotUndoable, f"Entry {entry['seq']} cannot be undone: it changed nothing."):
            hands.undo(entry["seq"])


# In the way


def test_a_later_change_of_the_same_field_stands_in_the_way_and_is_named(hands, path):
    first = hands.update("Bo", "phone", "555-0101").entry
    hands.as_("Omar").update("Bo", "phone", "555-0202")
    before = tables(path)
    with refused(LaterActs, "Undo later acts first: Updated Bo Larsen: phone is now 555-0202, was 555-0101."):
        hands.undo(first)
    with refused(LaterActs):
        hands.undo()
    assert tables(path) == before


def test_a_later_change_stands_in_the_way_even_where_it_was_changed_back(hands):
    first = hands.update("Bo", "phone", "555-0101").entry
    hands.update("Bo", "phone", "555-0202")
    hands.update("Bo", "phone", "555-0101")
    with refused(
        LaterActs,
        "Undo later acts first: Updated Bo Larsen: phone is now 555-0202, was 555-0101, "
        "Updated Bo Larsen: phone is now 555-0101, was 555-0202.",
    ):
        hands.undo(first)


def test_a_later_change_of_another_field_stands_in_nobodys_way(hands, path):
    first = hands.update("Bo", "phone", "555-0101").entry
    hands.update("Bo", "name_used", "Beau")
    hands.undo(first)
    patient = rows_of(path, "patient")[0]
    assert (patient["phone"], patient["name_used"]) == ("", "Beau")


def test_a_later_change_of_someone_else_stands_in_nobodys_way(hands):
    first = hands.update("Bo", "phone", "555-0101").entry
    hands.update("Dana", "phone", "555-0202")
    hands.check_in("Dana")
    hands.undo(first)


def test_what_hangs_from_what_an_act_made_stands_in_the_way(hands, clock):
    came = hands.check_in("Bo").entry
    clock.strikes("9:10")
    hands.step_out("Bo")
    clock.strikes("9:20")
    hands.come_back("Bo")
    with refused(
        LaterActs,
        "Undo later acts first: Stepped out Bo Larsen at 9:10 am, Returned Bo Larsen at 9:20 am.",
    ):
        hands.undo(came)
    hands.undo()
    hands.undo()
    hands.undo(came)
    assert hands.state("Bo") is State.EXPECTED


def test_a_seat_taken_since_stands_in_the_way_of_undoing_the_arrival(hands):
    came = hands.check_in("Bo").entry
    hands.unassign("Bo", "Class")
    hands.assign("Bo", "Gratitude")
    with refused(
        LaterActs,
        "Undo later acts first: Took Bo Larsen out of Coping skills at 11:00 am, "
        "Placed Bo Larsen in Gratitude at 11:00 am.",
    ):
        hands.undo(came)


def test_notes_and_updates_stand_in_no_arrivals_way(hands):
    came = hands.check_in("Bo").entry
    hands.note("Bo", "has a new phone")
    hands.update("Bo", "phone", "555-0101")
    hands.desk.do(Seen(hands.id("Bo")))
    hands.undo(came)
    assert hands.state("Bo") is State.EXPECTED


def test_a_note_about_someone_newly_admitted_stands_in_the_admissions_way(hands):
    admitted = hands.desk.do(Admit("Small", "Sam", date(1990, 1, 1))).entry
    hands.note("Sam", "waits for papers")
    with refused(LaterActs, "Undo later acts first: Noted about Sam Small: “waits for papers”."):
        hands.undo(admitted)
    hands.undo()
    assert hands.says(hands.undo(admitted)) == "Undid: Admitted Sam Small, census pending"


def test_undos_and_what_they_reversed_stand_in_nobodys_way(hands, clock):
    came = hands.check_in("Bo").entry
    clock.strikes("9:10")
    hands.step_out("Bo")
    hands.undo()
    hands.assign("Bo", "Gratitude")
    hands.undo()
    hands.undo(came)
    assert hands.state("Bo") is State.EXPECTED
    hands.holds()


def test_at_most_five_acts_are_named(hands, path):
    came = hands.check_in("Bo").entry
    for group in ("Gratitude", "Boundaries", "Life skills", "Communication", "Gratitude", "Boundaries", "Life skills"):
        hands.assign("Bo", group)
    with refused(
        LaterActs,
        "Undo later acts first: Moved Bo Larsen from Coping skills to Gratitude at 11:00 am, "
        "Moved Bo Larsen from Gratitude to Boundaries at 11:00 am, "
        "Moved Bo Larsen from Boundaries to Life skills at 11:00 am, "
        "Moved Bo Larsen from Life skills to Communication at 11:00 am, "
        "Moved Bo Larsen from Communication to Gratitude at 11:00 am, and 2 more.",
    ):
        hands.undo(came)


def test_five_acts_are_named_without_more(hands):
    came = hands.check_in("Bo").entry
    for group in ("Gratitude", "Boundaries", "Life skills", "Communication", "Gratitude"):
        hands.assign("Bo", group)
    with refused(
        LaterActs,
        "Undo later acts first: Moved Bo Larsen from Coping skills to Gratitude at 11:00 am, "
        "Moved Bo Larsen from Gratitude to Boundaries at 11:00 am, "
        "Moved Bo Larsen from Boundaries to Life skills at 11:00 am, "
        "Moved Bo Larsen from Life skills to Communication at 11:00 am, "
        "Moved Bo Larsen from Communication to Gratitude at 11:00 am.",
    ):
        hands.undo(came)


def test_a_new_arrival_stands_in_the_way_of_bringing_back_the_old_one(hands, clock, path):
    hands.check_in("Bo")
    undone = hands.undo().entry
    hands.note("Bo", "came in by the side door")
    clock.strikes("9:10")
    hands.check_in("Bo")
    before = tables(path)
    with refused(LaterActs, "Undo later acts first: Checked in Bo Larsen at 9:10 am."):
        hands.undo(undone)
    assert tables(path) == before


def test_another_seat_of_the_block_stands_in_the_way_of_giving_back_the_old_one(hands, path):
    hands.check_in("Bo")
    left = hands.unassign("Bo", "Class").entry
    hands.note("Bo", "wants a quieter room")
    hands.assign("Bo", "Gratitude")
    with refused(LaterActs, "Undo later acts first: Placed Bo Larsen in Gratitude at 11:00 am."):
        hands.undo(left)


def test_a_check_out_stands_in_the_way_of_undoing_the_step_out_before_it(hands, clock):
    hands.check_in("Bo")
    clock.strikes("9:10")
    out = hands.step_out("Bo").entry
    hands.note("Bo", "called from the bus")
    hands.check_out("Bo", reason=2)
    with refused(LaterActs, "Undo later acts first: Checked out Bo Larsen at 9:10 am to Harbor House, doctor."):
        hands.undo(out)
    assert hands.state("Bo") is State.CHECKED_OUT


def test_what_an_undo_took_away_is_named_where_it_is_missing(hands):
    hands.check_in("Bo")
    hands.assign("Bo", "Gratitude")
    unseated = hands.undo().entry
    hands.undo()
    with refused(LaterActs, "Undo later acts first: Undid: Checked in Bo Larsen at 9:00 am."):
        hands.undo(unseated)


def test_a_visit_opened_today_stands_in_the_way_of_reopening_yesterdays(hands, clock):
    hands.check_in("Bo")
    clock.strikes("15:00")
    out = hands.check_out("Bo").entry
    clock.strikes("9:00", TUESDAY)
    hands.note("Bo", "on time")
    hands.check_in("Bo")
    with refused(LaterActs, "Undo later acts first: Checked in Bo Larsen at 9:00 am."):
        hands.undo(out, because="he stayed")


def test_an_undo_names_the_admission_that_took_the_number(hands):
    hands.desk.do(Admit("Small", "Sam", date(1990, 1, 1)))
    undone = hands.undo().entry
    hands.desk.do(Admit("Tall", "Tim", date(1991, 1, 1)))
    with refused(LaterActs, "Undo later acts first: Admitted Tim Tall, census pending."):
        hands.undo(undone)


# The same rules as an act


def test_a_check_out_is_not_undone_where_the_seat_was_taken_meanwhile(hands, clock, path):
    limited(hands, {"Coping skills": (None, 1)})
    hands.check_in("Bo")
    hands.check_in("Dana")
    assert "Class" not in hands.seats("Dana")
    out = hands.check_out("Bo", reason=2).entry
    hands.assign("Dana", "Coping skills")
    before = tables(path)
    with refused(GroupFull, "Coping skills is full: 1 of 1 taken. Choose another group."):
        hands.undo(out)
    assert tables(path) == before
    hands.unassign("Dana", "Class")
    hands.undo(out)
    assert hands.seats("Bo")["Class"] == "Coping skills"


@pytest.mark.parametrize("freed", ["unassign", "move", "undo of the check-in"])
def test_no_undo_exceeds_a_hard_limit_by_one(hands, freed):
    limited(hands, {"Coping skills": (None, 1)})
    hands.check_in("Bo")
    entry = {
        "unassign": lambda: hands.unassign("Bo", "Class"),
        "move": lambda: hands.assign("Bo", "Gratitude"),
        "undo of the check-in": lambda: hands.undo(),
    }[freed]().entry
    hands.check_in("Dana")
    with refused(GroupFull):
        hands.undo(entry)
    assert hands.board.group(hands.person("Dana").seats[_class_block(hands)]).held == 1
    hands.holds()


def _class_block(hands: Hands) -> int:
    return next(block.id for block in hands.board.blocks if block.name == "Class")


def test_no_undo_marks_someone_away_who_came(hands):
    hands.absent("Bo")
    undone = hands.undo().entry
    hands.check_in("Bo")
    with refused(
        StillIn,
        "Bo Larsen came at 9:00 am. A mistake? Undo the check-in.",
    ):
        hands.undo(undone)


def test_no_undo_gives_a_seat_to_someone_who_left(hands, clock):
    hands.check_in("Bo")
    unseated = hands.unassign("Bo", "Class").entry
    clock.strikes("9:30")
    hands.check_out("Bo", reason=2)
    with refused(
        AlreadyOut,
        "Bo Larsen was checked out by Ana at 9:30 am. Back? Check in.",
    ):
        hands.undo(unseated)
    assert "Class" not in hands.seats("Bo")


def test_a_refused_undo_changes_nothing_and_leaves_no_entry(hands, path):
    came = hands.check_in("Bo").entry
    hands.assign("Bo", "Gratitude")
    before = tables(path), entries(path)
    with refused(Refusal):
        hands.undo(came)
    assert (tables(path), entries(path)) == before


# What is left behind


def test_an_undo_is_a_new_entry_and_the_old_one_stays(hands, path):
    done = hands.check_in("Bo")
    before = entries(path)
    undone = hands.undo()
    assert entries(path)[:-1] == before
    assert (entries(path)[-1]["verb"], entries(path)[-1]["reverses"]) == ("undo", done.entry)
    assert hands.says(undone) == "Undid: Checked in Bo Larsen at 9:00 am"
    again = hands.undo(undone.entry)
    assert hands.says(again) == "Undid: Undid: Checked in Bo Larsen at 9:00 am"


def test_what_was_undone_is_told_as_undone_on_the_card(hands):
    hands.check_in("Bo")
    hands.undo()
    lines = hands.desk.card(hands.id("Bo")).journal
    told = {line.verb: line.in_force for line in lines if line.verb in ("check-in", "undo")}
    assert told == {"check-in": False, "undo": True}


def test_a_plan_that_was_undone_is_still_told_after_its_group_is_gone(hands, path):
    opens(hands)
    program = sites.program_of(hands.desk)
    extra = replace(program.groups[1], name="Poetry", key=8)
    sites.load(hands.desk, replace(program, groups=(*program.groups, extra)))
    settings = entries(path)[-1]["seq"]
    hands.update("Bo", "classes", "Poetry")
    hands.undo()
    hands.undo(settings)
    said = [hands.says(line) for line in hands.desk.card(hands.id("Bo")).journal]
    assert "Updated Bo Larsen: plan is now a group no longer in the program, was Coping skills" in said


def test_who_comes_again_today_does_so_though_yesterdays_check_out_was_taken_back(hands):
    hands.check_in("Bo")
    hands.clock.strikes("15:05")
    yesterday = hands.check_out("Bo").entry
    hands.clock.strikes("9:00", TUESDAY)
    hands.check_in("Bo")
    hands.check_out("Bo", reason=1)
    hands.undo(yesterday, because="he was still there")
    hands.check_in("Bo")
    assert hands.state("Bo") is State.HERE
    assert hands.desk.board_of(MONDAY).people[hands.id("Bo")].state is State.HERE  # nobody knows when he left
    hands.holds()


def everything_said(hands):
    with hands.desk.records.reading() as session:
        return [hands.says(line) for line in history.lines(session, select(journal).order_by(journal.c.seq))]


@pytest.mark.parametrize("seated", [True, False], ids=["a seat", "cancelled"])
def test_what_was_said_of_a_group_is_still_told_after_an_undo_took_the_group_away(hands, path, seated):
    opens(hands)
    program = sites.program_of(hands.desk)
    extra = replace(program.groups[1], name="Poetry", key=8)
    sites.load(hands.desk, replace(program, groups=(*program.groups, extra)))
    settings = entries(path)[-1]["seq"]
    if seated:
        hands.check_in("Bo")
        hands.assign("Bo", "Poetry")
        hands.undo()
    else:
        poetry = lookups.group(hands.desk, "Poetry", None)
        hands.desk.do(Cancel(poetry), Asked(on=MONDAY, because="snow"))
    hands.undo()
    hands.undo(settings)
    told = "Moved Bo Larsen from Coping skills to Poetry at 11:00 am"
    cancelled = "Cancelled a group no longer in the program at 11:00 am on Mon Nov 23: snow"
    assert (told if seated else cancelled) in everything_said(hands)
    hands.holds()


def test_an_import_whose_end_and_beginning_were_undone_is_still_told(hands, path):
    imports = [entry["seq"] for entry in entries(path) if entry["verb"] == "import"]
    for seq in reversed(imports):
        hands.undo(seq)
    assert "Undid: Census import 1: all 8 rows read" in everything_said(hands)
    hands.holds()


# What one key did to several people

TOKEN = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def screen(hands):
    """Ana at the same terminal, at a screen: there one key may serve several people."""
    return FrontDesk(hands.desk.records, hands.desk.actor, "screen", hands.clock)


def serves(screen, hands, *who):
    """One key, for all of them."""
    return [screen.do(CheckIn(hands.id(each)), Asked(request=f"{TOKEN}:{n}")) for n, each in enumerate(who, 1)]


def test_what_one_key_did_to_several_is_undone_at_once_and_said_by_name(hands, screen):
    hands.check_in("Carl")
    *_, last = serves(screen, hands, "Bo", "Dana", "Mei")
    assert last.together == 3
    assert screen.board().undoable == last
    undone = screen.do(Undo())
    said = "Undid 3: Checked in Mei Lin at 9:00 am; likewise Dana Rivera, Bo Larsen"
    assert hands.says(undone) == said
    assert [hands.state(who) for who in ("Bo", "Dana", "Mei", "Carl")] == [State.EXPECTED] * 3 + [State.HERE]
    assert screen.board().undoable.together == 1
    assert hands.holds()


def test_of_several_one_alone_may_be_undone_by_its_number(hands, screen):
    _, second, third = serves(screen, hands, "Bo", "Dana", "Mei")
    screen.do(Undo(second.entry))
    assert [hands.state(who) for who in ("Bo", "Dana", "Mei")] == [State.HERE, State.EXPECTED, State.HERE]
    assert screen.board().undoable.together == 2
    screen.do(Undo(third.entry, whole=True))
    assert [hands.state(who) for who in ("Bo", "Dana", "Mei")] == [State.EXPECTED] * 3


def test_where_one_of_several_cannot_be_undone_none_is(hands, screen, path):
    *_, last = serves(screen, hands, "Bo", "Dana")
    hands.as_("Marcus", "Door").step_out("Bo")
    before = tables(path), entries(path)
    with refused(LaterActs):
        screen.do(Undo(last.entry, whole=True))
    assert (tables(path), entries(path)) == before


def test_a_repeated_undo_of_several_answers_what_was_done(hands, screen):
    serves(screen, hands, "Bo", "Dana")
    done = screen.do(Undo(), Asked(request="once"))
    again = screen.do(Undo(), Asked(request="once"))
    assert (again.entry, again.repeated) == (done.entry, True)
    assert hands.state("Bo") is State.EXPECTED


def test_a_script_names_its_requests_as_it_likes(hands):
    """A colon in a key of ``do`` makes no batch."""
    hands.check_in("Bo", asked=Asked(request=f"{TOKEN}:1"))
    done = hands.check_in("Dana", asked=Asked(request=f"{TOKEN}:2"))
    assert done.together == 1
    hands.undo()
    assert hands.state("Bo") is State.HERE
