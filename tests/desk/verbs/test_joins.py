"""Two rows of one person made one, and a visit given to whom it belongs."""

from datetime import date

import pytest

from frontdesk.acts import Admit, CheckIn, Join, Note, Seen, Update, WrongPerson
from frontdesk.desk import lookups
from frontdesk.errors import AlreadyHere, AlreadyOut, BothThere, Joined, LaterActs, NotHere, NotOnRoster, Usage
from frontdesk.models import Patient, Plan, Visit
from frontdesk.shapes.done import Known
from frontdesk.shapes.people import State
from tests.desk.truth import Truth
from tests.hands import refused


@pytest.fixture
def new(hands):
    """Somebody admitted at the desk, who is Bo Larsen."""
    return hands.desk.do(
        Admit("Larson", "Bo", date(1991, 12, 4), phone="555-0101", classes="Gratitude", anyway=True)
    ).patient


def tables(path):
    truth = Truth(path)
    try:
        return truth.tables()
    finally:
        truth.close()


def join(hands, gone, stays):
    return hands.desk.do(Join(gone, hands.id(stays) if isinstance(stays, str) else stays))


def test_all_that_the_one_had_is_the_others(hands, path, clock, new):
    hands.desk.do(CheckIn(new))
    hands.desk.do(Note(new, "asked for a ride list"))
    clock.strikes("9:10")
    done = join(hands, new, "101")
    assert hands.says(done) == "Joined Bo Larson @T-1 into Bo Larsen @101"
    assert hands.state("101") is State.HERE
    assert new not in hands.board.people
    rows = tables(path)
    theirs = {(name, row["patient_id"]) for name in rows for row in rows[name].values() if row.get("patient_id") == new}
    assert theirs == set()
    with hands.desk.records.reading() as session:
        bo = session.get_one(Patient, hands.id("101"))
        assert (bo.phone, bo.card, bo.former_name, bo.mrn) == ("555-0101", "CARD101", "Larson", "101")
        assert {plan.group_id for plan in session.query(Plan).filter_by(patient_id=bo.id)} == hands_plan(hands)
    hands.holds()


def hands_plan(hands):
    """Bo's own plan: that of the other row does not take its place."""
    board = hands.board
    named = {group.name: group.id for block in board.blocks for group in block.groups}
    return {named["Coping skills"], named["Yoga"]}


def test_undone_everything_is_as_before(hands, path, clock, new):
    hands.desk.do(CheckIn(new))
    hands.desk.do(Seen(new))
    hands.desk.do(Update(new, "card", "C9"))
    before, board = tables(path), hands.board
    join(hands, new, "102")
    assert tables(path) != before
    hands.undo()
    assert tables(path) == before
    assert hands.board.people == board.people
    hands.undo(hands.board.position)
    assert hands.state("102") is State.HERE
    hands.holds()


def test_a_card_and_a_plan_come_along_where_there_is_none(hands, new):
    hands.desk.do(Update(new, "card", "C9"))
    join(hands, new, "106")
    assert hands.board.find("C9").best == hands.id("106")
    hands.holds()


def test_two_who_both_came_are_two(hands, clock, new):
    hands.desk.do(CheckIn(new))
    hands.check_in("101")
    with refused(BothThere, "Both have a visit on Nov 23, 2026: not one person. Undo one, or leave two rows."):
        join(hands, new, "101")
    hands.absent("102")
    hands.absent("103")
    with refused(BothThere, "Both have an absence on Nov 23, 2026: not one person. Undo one, or leave two rows."):
        join(hands, hands.id("102"), "103")


def test_a_row_is_not_joined_into_itself(hands):
    with refused(Usage):
        join(hands, hands.id("101"), "101")


def test_the_row_that_went_takes_no_acts(hands, new):
    join(hands, new, "101")
    with refused(Joined, "Bo Larson is @101 now, the two rows are one. Look again."):
        hands.desk.do(CheckIn(new))
    assert lookups.patient(hands.desk, "@T-1") == hands.id("101")
    assert hands.desk.card(new).person.id == hands.id("101")


def test_every_terminal_sees_the_join(hands, new):
    other = hands.as_("Omar", "Back door")
    hands.desk.do(CheckIn(new))
    assert other.board.people[new].state is State.HERE
    join(hands, new, "101")
    assert other.board.people == hands.board_anew().people
    hands.undo()
    assert other.board.people == hands.board_anew().people


def test_a_visit_left_open_yesterday_does_not_stand_in_the_way(hands, path, clock, new):
    hands.desk.do(CheckIn(new))
    clock.at = clock.at.replace(day=24)
    hands.check_in("101")
    join(hands, new, "101")
    with hands.desk.records.reading() as session:
        assert [visit.status for visit in session.query(Visit).order_by(Visit.id)] == ["left open", "open"]
    hands.undo()
    hands.holds()


def test_what_stands_in_the_way_of_an_undone_join_is_named(hands, path, new):
    hands.desk.do(CheckIn(new))
    done = join(hands, new, "101")
    hands.update("101", "phone", "5")
    with refused(LaterActs, "Undo later acts first: Updated Bo Larsen: phone is now 5, was 555-0101."):
        hands.undo(done.entry)


def test_nothing_comes_back_to_the_row_that_went(hands, new):
    hands.desk.do(CheckIn(new))
    undone = hands.undo().entry
    join(hands, new, "101")
    with refused(LaterActs, "Undo later acts first: Joined Bo Larson @T-1 into Bo Larsen @101."):
        hands.undo(undone)
    hands.holds()


# The wrong person


def test_an_undo_after_a_join_is_not_undone_into_the_row_that_went(hands, new):
    """The mark stayed where it was: it would hide what the counselor has not seen of the one who stays."""
    hands.desk.do(Note(hands.id("101"), "asked for a ride list"))
    seen = hands.desk.do(Seen(new)).entry
    join(hands, new, "101")
    taken_back = hands.undo(seen).entry
    with refused(LaterActs, "Undo later acts first: Joined Bo Larson @T-1 into Bo Larsen @101."):
        hands.undo(taken_back)


def test_a_visit_goes_to_whom_it_belongs_with_times_and_seats(hands, clock):
    hands.check_in("Bo", at="8:50", known=Known(birth="1204"))
    seats = hands.seats("Bo")
    done = hands.desk.do(WrongPerson(hands.id("Bo"), hands.id("Dana")))
    assert hands.says(done) == "Gave today's visit of Bo Larsen to Dana Rivera"
    assert (hands.state("Bo"), hands.state("Dana")) == (State.EXPECTED, State.HERE)
    assert hands.seats("Dana") == seats
    assert hands.person("Dana").known_by == ""
    hands.undo()
    assert (hands.state("Bo"), hands.state("Dana")) == (State.HERE, State.EXPECTED)
    assert hands.person("Bo").known_by == "birth date"
    hands.holds()


def test_who_came_has_a_visit_already_and_who_did_not_has_none(hands, clock):
    bo, dana = hands.id("Bo"), hands.id("Dana")
    with refused(NotHere):
        hands.desk.do(WrongPerson(bo, dana))
    hands.check_in("Bo")
    hands.check_in("Dana")
    with refused(AlreadyHere):
        hands.desk.do(WrongPerson(bo, dana))
    clock.strikes("15:00")
    hands.check_out("Dana")
    with refused(AlreadyOut):
        hands.desk.do(WrongPerson(bo, dana))
    with refused(NotOnRoster):
        hands.desk.do(WrongPerson(bo, lookups.patient(hands.desk, "@107")))
    with refused(Usage):
        hands.desk.do(WrongPerson(bo, bo))


def test_what_is_undone_of_a_visit_shows_with_whom_has_it_now(hands, clock):
    hands.check_in("Bo")
    gave_back = hands.unassign("Bo", "Class").entry
    hands.desk.do(WrongPerson(hands.id("Bo"), hands.id("Dana")))
    assert "Class" not in hands.seats("Dana")
    hands.undo(gave_back)
    assert hands.seats("Dana")["Class"] == "Coping skills"
    assert hands.board.people == hands.board_anew().people


def test_who_came_after_all_stands_in_the_way_of_its_undo(hands, clock):
    hands.check_in("Bo")
    done = hands.desk.do(WrongPerson(hands.id("Bo"), hands.id("Dana")))
    clock.strikes("9:10")
    hands.check_in("Bo")
    with refused(LaterActs, "Undo later acts first: Checked in Bo Larsen at 9:10 am."):
        hands.undo(done.entry)
