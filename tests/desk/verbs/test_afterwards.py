"""Groups and returns entered for who has left (docs/contract.md, States and verbs), and the questions they answer."""

from datetime import date

import pytest

from frontdesk.acts import Accept, Assign, CheckOut, Return
from frontdesk.desk import lookups
from frontdesk.errors import AlreadyOut, BadTime, GroupFull, OverSoft, SatThereToo, Usage
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import QuestionKind
from tests.desk.answers.test_minutes import counted, why
from tests.desk.answers.test_review import about
from tests.desk.given import limited, rows_of
from tests.hands import MONDAY, Hands, on, refused, wall

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def gone(hands, clock):
    """Bo was here from nine to three, in no class; it is half past three."""
    hands.check_in("Bo")
    hands.unassign("Bo", "Class")
    clock.strikes("15:00")
    hands.check_out("Bo")
    clock.strikes("15:30")
    return hands


def test_a_group_is_entered_for_who_has_left_from_the_blocks_start(gone):
    assert about(gone, "Bo") == ["In no group: Bo Larsen; in 9:00; no group at 11:00"]
    assert gone.says(gone.assign("Bo", "Gratitude")) == "Placed Bo Larsen in Gratitude at 11:00 am"
    assert rows_of(gone.path, "seat")[-1]["taken_at"] == "2026-11-23T16:00:00.000000Z"
    assert (counted(gone, "Bo")["Class"], why(gone, "Bo"), about(gone, "Bo")) == (60, {}, [])
    gone.undo()
    assert counted(gone, "Bo")["Class"] == 0
    gone.holds()


def test_with_its_time_too_and_that_asks_nothing_new(gone):
    gone.assign("Bo", "Gratitude", at="11:25")
    assert gone.person("Bo").seated_at[lookups.block(gone.desk, "Class", gone.id("Bo"))] == on("11:25")
    assert about(gone, "Bo") == []
    with refused(BadTime):
        gone.assign("Bo", "Boundaries", at="8:30")
    with refused(BadTime):
        gone.assign("Bo", "Boundaries", at="15:31")


def test_a_seat_is_taken_out_again_for_who_has_left(gone):
    assert gone.says(gone.unassign("Bo", "Activity")) == "Took Bo Larsen out of Yoga at 2:00 pm"
    assert counted(gone, "Bo")["Activity"] == 0
    gone.undo()
    assert counted(gone, "Bo")["Activity"] == 60


def test_nothing_is_placed_ahead_for_who_has_left(hands, clock):
    hands.check_in("Bo")
    clock.strikes("10:30")
    hands.check_out("Bo", reason=1)
    for act in (lambda: hands.assign("Bo", "Yoga"), lambda: hands.unassign("Bo", "Activity")):
        with refused(AlreadyOut):
            act()
    clock.strikes("14:01")
    hands.assign("Bo", "Yoga")
    assert hands.seats("Bo")["Activity"] == "Yoga"


def test_what_the_census_says_meanwhile_stands_in_nobodys_way(gone):
    gone.update("Bo", "discharge_date", "2026-11-22")
    gone.assign("Bo", "Gratitude")
    assert gone.seats("Bo")["Class"] == "Gratitude"


def test_a_limit_is_for_placing_ahead_and_refuses_no_fact(gone, clock):
    limited(gone, {"Gratitude": (None, 1), "Boundaries": (1, 5)})
    clock.strikes("8:50", TUESDAY)
    for who in ("Bo", "Dana", "103"):
        gone.check_in(who)
    gone.assign("Dana", "Gratitude", anyway=True)
    with refused(GroupFull, "Gratitude is full: 1 of 1 taken. Choose another group."):
        gone.assign("Bo", "Gratitude", anyway=True)
    clock.strikes("15:00", TUESDAY)
    gone.check_out("Bo")
    with refused(SatThereToo, "Gratitude is full: 1 of 1 taken. Did Bo Larsen sit there too? Say “anyway”."):
        gone.assign("Bo", "Gratitude")
    with refused(OverSoft):
        gone.assign("Bo", "Boundaries")
    gone.assign("Bo", "Gratitude", anyway=True)
    assert gone.seats("Bo")["Class"] == gone.seats("Dana")["Class"] == "Gratitude"


def test_an_undo_gives_a_seat_of_a_block_that_has_begun_back_to_who_has_left(hands, clock):
    hands.check_in("Bo")
    ahead = hands.unassign("Bo", "Activity")
    begun = hands.unassign("Bo", "Class")
    clock.strikes("11:30")
    hands.check_out("Bo", reason=1)
    hands.undo(begun.entry)
    with refused(AlreadyOut):
        hands.undo(ahead.entry)
    assert "Class" in hands.seats("Bo")


# Returns of who was checked out meanwhile


@pytest.fixture
def missed_return(hands, clock):
    """Bo stepped out at 11; nobody saw him come back, and at 3:05 he was checked out as if he had left then."""
    hands.check_in("Bo")
    clock.strikes("11:00")
    hands.step_out("Bo")
    clock.strikes("15:05")
    hands.check_out("Bo", reason=8)
    clock.strikes("15:30")
    return hands


def test_who_stepped_out_had_come_back_and_left_when_the_check_out_was_written(missed_return):
    said = missed_return.says(missed_return.come_back("Bo", at="11:30"))
    assert said == "Returned Bo Larsen at 11:30 am, left at 3:05 pm"
    bo = missed_return.person("Bo")
    assert [(stay.came, stay.left) for stay in bo.stays] == [(on("9:00"), on("11:00")), (on("11:30"), on("15:05"))]
    assert (bo.state, bo.out) == (State.CHECKED_OUT, on("15:05"))
    assert counted(missed_return, "Bo") == {"Spirituality": 60, "Class": 30, "Activity": 60}
    assert about(missed_return, "Bo") == [], "the seat that the check-out gave back is there again"
    missed_return.undo()
    assert missed_return.person("Bo").out == on("11:00")
    missed_return.holds()


def test_until_a_time_of_its_own(missed_return):
    missed_return.come_back("Bo", at="11:30", until="11:50")
    assert missed_return.person("Bo").out == on("11:50")
    assert "Activity" not in missed_return.seats("Bo")
    missed_return.undo()
    for at, until in (("10:50", "11:50"), ("11:30", "11:20"), ("11:30", "15:31"), ("15:31", None)):
        with refused(BadTime):
            missed_return.come_back("Bo", at=at, until=until)


def test_a_check_out_with_a_later_time_of_its_own_says_when_they_left(hands, clock):
    hands.check_in("Bo")
    clock.strikes("14:00")
    hands.step_out("Bo")
    clock.strikes("15:20")
    hands.check_out("Bo", at="14:55")
    hands.come_back("Bo", at="14:20")
    assert hands.person("Bo").stays[-1].left == hands.person("Bo").out == on("14:55")


def test_without_a_time_and_for_who_never_stepped_out_they_are_gone(missed_return):
    missed_return.check_in("Dana")
    missed_return.check_out("Dana")
    with refused(AlreadyOut):
        missed_return.come_back("Bo")
    with refused(AlreadyOut):
        missed_return.come_back("Dana", at="15:30")


def test_to_is_of_who_was_checked_out(missed_return, clock):
    missed_return.check_in("Dana")
    missed_return.step_out("Dana")
    clock.strikes("15:40")
    with refused(Usage):
        missed_return.come_back("Dana", at="15:35", until="15:38")


def test_a_check_out_written_on_a_later_day_says_not_when_they_left(hands, clock):
    hands.check_in("Bo")
    clock.strikes("11:00")
    hands.step_out("Bo")
    clock.strikes("9:00", TUESDAY)
    late = Asked(on=MONDAY, because="told by the driver")
    hands.desk.do(CheckOut(hands.id("Bo")), late)

    with refused(BadTime):
        hands.desk.do(Return(hands.id("Bo"), at=wall("11:30")), late)
    hands.desk.do(Return(hands.id("Bo"), at=wall("11:30"), until=wall("15:00")), late)
    assert hands.desk.board_of(MONDAY).people[hands.id("Bo")].out == on("15:00")


# A question is never answered by making another


def open_kinds(hands: Hands, who: int) -> set[tuple[QuestionKind, int]]:
    looked = hands.desk.review(hands.desk.board_of(MONDAY))
    return {(each.kind, each.block.id if each.block else 0) for each in looked.questions if each.who.id == who}


def in_no_group_at_eleven(hands, clock):
    hands.check_in("Bo")
    hands.unassign("Bo", "Class")
    clock.strikes("11:45")


def in_no_group_and_gone_early(hands, clock):
    in_no_group_at_eleven(hands, clock)
    hands.check_out("Bo", reason=2)


def in_no_group_and_came_late(hands, clock):
    clock.strikes("11:25")
    hands.check_in("Bo")
    hands.unassign("Bo", "Class")
    clock.strikes("15:02")
    hands.check_out("Bo")


def stepped_out_for_good(hands, clock):
    hands.check_in("Bo")
    clock.strikes("11:20")
    hands.step_out("Bo")


GROUP_SITUATIONS = [in_no_group_at_eleven, in_no_group_and_gone_early, in_no_group_and_came_late]


@pytest.mark.parametrize("situation", GROUP_SITUATIONS)
@pytest.mark.parametrize("when", ["15:40", "next day"])
@pytest.mark.parametrize("at", [None, "11:40"])
def test_a_group_entered_to_answer_in_no_group_asks_nothing_else(hands, clock, situation, when, at):
    situation(hands, clock)
    clock.strikes("15:40") if when == "15:40" else clock.strikes("9:00", TUESDAY)
    bo = hands.id("Bo")
    asked = open_kinds(hands, bo)
    assert QuestionKind.NO_GROUP in {kind for kind, _ in asked}
    group = lookups.group(hands.desk, "Gratitude", bo)
    late = Asked(on=MONDAY, because="on the sheet") if when == "next day" else Asked()
    hands.desk.do(Assign(bo, group, at=wall(at) if at else wall("11:00") if when == "15:40" else None), late)
    left = open_kinds(hands, bo)
    assert left < asked
    assert QuestionKind.NO_GROUP not in {kind for kind, _ in left}


@pytest.mark.parametrize("left", ["11:30", "14:20", "15:10"])
@pytest.mark.parametrize("when", ["15:40", "next day"])
@pytest.mark.parametrize("situation", [stepped_out_for_good, lambda hands, clock: hands.check_in("Bo")])
@pytest.mark.parametrize("told", ["driver", ""])
def test_a_check_out_entered_to_answer_who_is_still_in_asks_nothing_else(hands, clock, situation, when, left, told):
    situation(hands, clock)
    clock.strikes("15:40") if when == "15:40" else clock.strikes("9:00", TUESDAY)
    bo = hands.id("Bo")
    asked = open_kinds(hands, bo)
    assert {kind for kind, _ in asked} & {QuestionKind.STILL_IN, QuestionKind.NOT_BACK}
    late = Asked(on=MONDAY, because="told") if when == "next day" else Asked()
    hands.desk.do(CheckOut(bo, at=wall(left), reason=2, told_by=told), late)
    assert open_kinds(hands, bo) < asked


@pytest.mark.parametrize("when", ["15:40", "next day"])
def test_whatever_is_accepted_or_away_asks_nothing_else(hands, clock, when):
    in_no_group_and_gone_early(hands, clock)
    clock.strikes("15:40") if when == "15:40" else clock.strikes("9:00", TUESDAY)
    late = Asked(on=MONDAY, because="so it was") if when == "next day" else Asked()
    while questions := hands.desk.review(hands.desk.board_of(MONDAY)).questions:
        first = questions[0]
        hands.desk.do(Accept(first.who.id, first.kind, "so it was", first.block.id if first.block else None), late)
        left = hands.desk.review(hands.desk.board_of(MONDAY)).questions
        assert {each.about for each in left} < {each.about for each in questions}
