"""A day is signed: what it wants for that, what it takes afterwards, and who was faster."""

import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.acts import (
    Accept,
    Cancel,
    CheckIn,
    CheckOut,
    Close,
    Excuse,
    Expect,
    GroupToday,
    Reopen,
    Sign,
    Undo,
    Update,
)
from frontdesk.database.places import beside
from frontdesk.desk import lookups
from frontdesk.desk.answers import signatures
from frontdesk.desk.settings import sites
from frontdesk.errors import (
    AlreadySigned,
    BadDay,
    BecauseNeeded,
    DayPeopled,
    DayRuns,
    DaySigned,
    DoesNotHold,
    NameNeeded,
    NoBackup,
    NotSigned,
    NotUndoable,
    PlanOfSignedDay,
    QuestionsOpen,
)
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import DayState, QuestionKind
from tests.at_rest import plainly
from tests.hands import CENSUS, MONDAY, Hands, on, refused, wall

TUESDAY = MONDAY + timedelta(days=1)
LATE = "the house called"

SIGNED = "Mon Nov 23 is signed. Amend it with because, and the reason; or Ctrl+Y in Review opens it again."


@pytest.fixture
def evening(hands: Hands) -> Hands:
    """At 3:40 pm Bo has been here and has gone, Dana is absent, all others are excused: nothing is open."""
    hands.check_in("Bo", at="9:00")
    hands.clock.strikes("9:20")
    hands.absent("102", called=True)
    for who in ("103", "104", "105", "108"):
        hands.desk.do(Excuse(hands.id(who), by="Mary Obi"))
    hands.clock.strikes("15:05")
    hands.check_out("Bo")
    hands.clock.strikes("15:40")
    return hands


@pytest.fixture
def ana(evening: Hands) -> Hands:
    """The same in the hands of somebody with a whole name."""
    return evening.as_("Ana Lopez")


def signs(hands, day=None):
    return hands.desk.do(Sign(), Asked(on=day))


def test_a_day_is_signed_and_says_what_came_of_it(ana):
    assert ana.says(signs(ana)) == (
        "Signed Mon Nov 23 by Ana Lopez (not signed in): 1 came, 1 absent, 4 excused, no amendments"
    )
    (line,) = ana.desk.days()
    assert (line.state, line.questions, line.signature.by) == (DayState.SIGNED, 0, "Ana Lopez")
    assert len(list((beside(ana.path) / "backups").glob("frontdesk-*.db"))) == 1
    ana.holds()


def test_it_is_not_signed_while_a_question_is_open(hands):
    hands.check_in("Bo", at="9:00")
    hands.clock.strikes("15:40")
    ana = hands.as_("Ana Lopez")
    with refused(
        QuestionsOpen,
        "Mon Nov 23 cannot be signed: 6 questions still open. “report day” says which, “days --open” of every day.",
    ):
        signs(ana)
    assert ana.desk.days()[0].state is DayState.OPEN


def test_a_day_that_runs_is_signed_once_its_hours_are_over_and_all_have_gone(hands):
    ana = hands.as_("Ana Lopez")
    hands.absent("102", called=True)
    with refused(DayRuns, "Mon Nov 23 cannot be signed yet: it runs to 3:00 pm. Sign it then."):
        signs(ana)
    hands.check_in("Bo", at="9:00")
    for who in ("103", "104", "105", "108"):
        hands.desk.do(Excuse(hands.id(who), by="Mary Obi"))
    hands.clock.strikes("15:40")
    hands.desk.do(Accept(hands.id("Bo"), QuestionKind.STILL_IN, "not known"))
    with refused(DayPeopled, "Still here: Bo Larsen. Check out first, then sign Mon Nov 23."):
        signs(ana)
    hands.check_out("Bo")
    signs(ana)


def test_a_signature_is_a_full_name(evening):
    with refused(NameNeeded, "A day is signed by a full name, first and last. Say it with --as."):
        signs(evening)


def test_who_comes_second_is_told_who_signed(ana):
    signs(ana)
    omar = ana.as_("Omar Haddad", "Back office")
    with refused(
        AlreadySigned, "Mon Nov 23 was signed by Ana Lopez on Mon Nov 23 at 3:40 pm. To mend it, write because."
    ):
        signs(omar)


def test_of_two_who_sign_at_once_one_has_signed(ana):
    omar = ana.as_("Omar Haddad", "Back office")
    ready, answers = threading.Barrier(2), []

    def at_once(hands):
        ready.wait()
        try:
            answers.append(signs(hands).at)
        except AlreadySigned as faster:
            answers.append(faster.values["by"])

    both = [threading.Thread(target=at_once, args=(hands,)) for hands in (ana, omar)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert len([each for each in answers if isinstance(each, str)]) == 1
    assert ana.holds() == omar.holds()


@pytest.mark.parametrize("day", [TUESDAY, MONDAY - timedelta(days=400)])
def test_no_day_to_come_and_none_before_the_site_is_signed(ana, day):
    with pytest.raises(BadDay):
        signs(ana, day)


def test_a_signed_day_takes_amendments_only(evening, ana):
    signs(ana)
    ana.clock.strikes("15:50")
    with refused(DaySigned, SIGNED):
        ana.check_in("Dana")
    with pytest.raises(DaySigned):
        evening.undo()
    with refused(PlanOfSignedDay, "Mon Nov 23 is signed. Leave out today, or assign with because."):
        ana.desk.do(Update(ana.id("Bo"), "classes", "Gratitude", today=True))
    ana.note("Bo", "Sister called")
    ana.undo()
    done = ana.desk.do(CheckIn(ana.id("Dana"), wall("9:10")), Asked(because="signed in with the group"))
    assert ana.says(done) == "Checked in Dana Rivera at 9:10 am"
    assert ana.state("Dana") is State.HERE
    ana.holds()


def test_so_it_does_on_the_day_after(ana):
    signs(ana)
    ana.clock.strikes("9:00", TUESDAY)
    ana.absent("104", called=False)
    dana = CheckIn(ana.id("102"), wall("9:10"))
    with refused(DaySigned, SIGNED):
        ana.desk.do(dana, Asked(on=MONDAY))
    ana.desk.do(dana, Asked(on=MONDAY, because=LATE))
    ana.desk.do(CheckOut(ana.id("102"), at=wall("15:00")), Asked(on=MONDAY, because=LATE))
    assert ana.desk.board_of(MONDAY).people[ana.id("102")].state is State.CHECKED_OUT
    assert [line.state for line in ana.desk.days()] == [DayState.OPEN, DayState.SIGNED]
    told = []
    assert [line.day for line in ana.desk.days_told(lambda *far: told.append(far))] == [TUESDAY, MONDAY]
    assert told == [(1, 2), (2, 2)]
    assert ana.desk.days_told(lambda *far: told.append(far), DayState.OVER) == ()
    assert len(told) == 2  # a signed day is not looked over by who asks for those nobody signed


def test_a_day_is_reopened_with_a_reason_and_signed_again(ana):
    with refused(NotSigned, "Mon Nov 23 is not signed. Sign it first: sign, and the day."):
        ana.desk.do(Reopen(), Asked(because=LATE))
    signed = signs(ana)
    with pytest.raises(DaySigned):
        ana.desk.do(Reopen())
    ana.desk.do(CheckIn(ana.id("Dana"), wall("15:40")), Asked(because=LATE))
    ana.desk.do(CheckOut(ana.id("Dana")), Asked(because=LATE))
    reopened = ana.desk.do(Reopen(), Asked(because=LATE))
    assert ana.says(reopened) == "Reopened Mon Nov 23, which Ana Lopez had signed"
    ana.absent("103", called=True)
    for entry in (signed.entry, reopened.entry):
        with pytest.raises(NotUndoable):
            ana.undo(entry)
    assert ana.says(signs(ana)).endswith(": 2 came, 1 absent, 3 excused, 2 amendments")
    ana.holds()


def in_the_way(backups):
    backups.parent.mkdir(parents=True, exist_ok=True)
    backups.write_text("in the way")


def test_a_backup_that_cannot_be_written_is_said_and_the_signature_stands(ana):
    in_the_way(beside(ana.path) / "backups")
    said = ana.says(signs(ana))
    assert said.startswith("Signed Mon Nov 23 by Ana Lopez (not signed in): ")
    assert "No backup could be written (File exists): make one with “frontdesk backup”" in said
    assert ana.desk.days()[0].state is DayState.SIGNED


def test_where_the_site_wants_one_nothing_is_signed_without(ana):
    sites.load(ana.desk, replace(sites.program_of(ana.desk), sign_without_backup=False))
    in_the_way(beside(ana.path) / "backups")
    with refused(
        NoBackup,
        "Not signed: no backup could be written (File exists). Make room beside the records, then sign again.",
    ):
        signs(ana)
    assert ana.desk.days()[0].state is DayState.OPEN
    (beside(ana.path) / "backups").unlink()
    signs(ana)
    assert len(list((beside(ana.path) / "backups").glob("frontdesk-*.db"))) == 1


def test_whoever_tampers_with_a_signed_day_is_found_out(ana):
    signs(ana)
    ana.desk.close()
    with closing(plainly(ana.path)) as records:
        records.execute(f"UPDATE sign_off SET digest = '{0:064}'")
    with pytest.raises(DoesNotHold):
        ana.holds()


def test_nothing_later_changes_a_signed_day(ana):
    signs(ana)
    before = as_told(ana)
    ana.clock.strikes("16:30")
    ana.update("Bo", "last_name", "Larsson")
    ana.update("Dana", "living_arrangement", "Maple Street")
    ana.update("104", "counselor", "Mary Obi")
    ana.reads(
        CENSUS.replace("Harbor House,sober", "Elm House,sober") + "109,Stone,Ivy,,1990-01-01,,,,,,,,,\n", "Elm House"
    )
    renamed = sites.program_of(ana.desk)
    blocks = tuple(replace(block, name="Talk") if block.name == "Class" else block for block in renamed.blocks)
    groups = tuple(replace(each, block="Talk") if each.block == "Class" else each for each in renamed.groups)
    sites.load(ana.desk, replace(renamed, blocks=blocks, groups=groups), ["Class=Talk"])
    assert as_told(ana) == before
    ana.clock.strikes("9:00", TUESDAY)
    ana.check_in("Bo")
    assert as_told(ana) == before
    ana.holds()


def as_told(hands):
    board = hands.desk.board_of(MONDAY)
    people = [
        (each.name, each.state, each.lives_at, each.stays, each.seats, board.countable(each, board.at))
        for each in (board.people[key] for key in board.order)
    ]
    return people, [(block.name, [group.name for group in block.groups]) for block in board.blocks], board.site.houses


def test_a_day_nobody_came_on_is_signed_too_and_keeps_its_program(hands):
    ana = hands.as_("Ana Lopez")
    saturday = MONDAY + timedelta(days=5)
    hands.clock.strikes("16:00", saturday)
    hands.note("Bo", "opens the day")
    signs(ana)
    before = [block.name for block in hands.desk.board_of(saturday).blocks]
    program = sites.program_of(hands.desk)
    sites.load(hands.desk, replace(program, blocks=program.blocks[:-1]))
    anew = hands.as_("Omar Haddad", "Back office")
    assert [block.name for block in anew.desk.board_of(saturday).blocks] == before


def test_another_terminal_knows_at_once_that_the_day_is_signed(ana):
    omar = ana.as_("Omar Haddad", "Back office")
    omar.desk.board()
    signs(ana)
    with pytest.raises(DaySigned):
        omar.check_in("Dana")
    ana.reads(CENSUS + "109,Stone,Ivy,,1990-01-01,,,,,,,,,\n")
    assert omar.state("Ivy") is State.NOT_SCHEDULED, "who was not expected when it was signed is not afterwards"


def test_days_unsigned_for_too_long_are_named(ana):
    signs(ana)
    ana.clock.strikes("9:00", MONDAY + timedelta(days=1))
    ana.absent("104", called=False)
    ana.clock.strikes("9:00", MONDAY + timedelta(days=8))
    assert [(line.day, line.unsigned_for) for line in ana.desk.days()] == [(TUESDAY, None), (MONDAY, None)]
    ana.clock.strikes("9:00", MONDAY + timedelta(days=9))
    assert [(line.day, line.unsigned_for) for line in ana.desk.days()] == [(TUESDAY, 6), (MONDAY, None)]


def test_reopening_an_earlier_day_asks_why(ana):
    signs(ana)
    ana.clock.strikes("9:00", TUESDAY)
    with pytest.raises(BecauseNeeded):
        ana.desk.do(Reopen(), Asked(on=MONDAY))


def test_an_undo_of_an_earlier_entry_is_an_amendment(ana):
    done = ana.note("Bo", "x")
    signs(ana)
    ana.clock.strikes("9:00", TUESDAY)
    with pytest.raises(BecauseNeeded):
        ana.desk.do(Undo(done.entry))
    assert ana.clock() == on("9:00", TUESDAY)


@pytest.mark.parametrize(
    "act",
    [
        lambda ana: Cancel(lookups.group(ana.desk, "Yoga", None)),
        lambda ana: GroupToday(lookups.group(ana.desk, "Yoga", None), "room", "Room 9"),
        lambda ana: Close(closes=wall("14:00")),
        lambda ana: Expect(ana.id("Dana"), by="Mary Obi", starts=wall("10:30")),
    ],
    ids=["cancelled", "another room", "closed early", "agreed later"],
)
def test_what_is_said_of_a_whole_day_or_of_somebodys_amends_it_too(ana, act):
    signs(ana)
    with refused(DaySigned, SIGNED):
        ana.desk.do(act(ana), Asked(on=MONDAY))
    done = ana.desk.do(act(ana), Asked(on=MONDAY, because=LATE))
    with ana.desk.records.reading() as session:
        board = ana.desk.board()
        (amendment,) = signatures.amendments(session, board, ana.desk.day_id(session, board))
    assert (amendment.seq, amendment.because) == (done.entry, LATE)
