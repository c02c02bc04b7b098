"""Hearing from who has not come: running late, and our attempts to reach them (docs/contract.md, Acts of do)."""

from datetime import timedelta

import pytest

from frontdesk.acts import Absent, Expect, Join, Outreach, RunningLate, Sign
from frontdesk.errors import (
    AlreadyOut,
    BadDay,
    BadTime,
    BecauseNeeded,
    DaySigned,
    NoChange,
    NotDue,
    NotOnRoster,
    StillIn,
    Usage,
)
from frontdesk.shapes.done import Asked
from frontdesk.shapes.lateness import late_counts, late_now
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.texts.today_words import next_words
from tests.desk.answers.test_review import about
from tests.desk.given import entries, rows_of, tables
from tests.hands import MONDAY, VOICE, Hands, on, refused, wall

TUESDAY = MONDAY + timedelta(days=1)


def late(hands: Hands, who: str, due: str):
    return hands.desk.do(RunningLate(hands.id(who), wall(due)))


def tried(hands: Hands, who: str, outcome: Outcome, at: str | None = None, text: str = ""):
    return hands.desk.do(Outreach(hands.id(who), outcome, wall(at) if at else None, text))


def reads(hands: Hands, who: str) -> str:
    return next_words(hands.person(who), hands.board, VOICE, hands.desk.now(), 0).text


def questions(hands: Hands) -> list[QuestionKind]:
    return [each.kind for each in hands.desk.review(hands.desk.board()).questions]


# Running late


def test_who_runs_late_is_due_then_and_late_by_the_clock_all_the_same(hands, clock):
    assert hands.says(late(hands, "Bo", "10:40")) == "Bo Larsen is running late, due at 10:40 am"
    assert (hands.state("Bo"), reads(hands, "Bo")) == (State.EXPECTED, "running late, due 10:40")
    clock.strikes("10:26")
    assert reads(hands, "Bo") == "26 min late, due 10:40"
    assert late_now(hands.board, hands.person("Bo"), hands.desk.now()) == 26
    clock.strikes("10:42")
    hands.check_in("Bo")
    assert (hands.person("Bo").late_minutes, reads(hands, "Bo")) == (42, "42 min late")
    hands.holds()


def test_the_newer_word_stands(hands, clock):
    late(hands, "Bo", "10:40")
    late(hands, "Bo", "9:50")
    assert reads(hands, "Bo") == "running late, due 9:50"
    hands.absent("Bo")
    assert hands.state("Bo") is State.ABSENT
    assert reads(hands, "Bo") == "they called 9:00"
    late(hands, "Bo", "9:50")
    assert (hands.state("Bo"), reads(hands, "Bo")) == (State.EXPECTED, "running late, due 9:50")
    assert not rows_of(hands.path, "absence")
    hands.undo()
    assert hands.state("Bo") is State.ABSENT
    hands.holds()


@pytest.mark.parametrize("away", [Absent(0, called=True, ahead=Ahead(TUESDAY)), Absent(0, called=False)])
def test_what_was_said_before_of_not_coming_is_no_more(hands, clock, away):
    bo = hands.id("Bo")
    hands.desk.do(away._replace(patient=bo))
    late(hands, "Bo", "10:40")
    assert hands.state("Bo") is State.EXPECTED
    if away.ahead:
        assert hands.desk.board_of(TUESDAY).people[bo].state is State.ABSENT
    hands.holds()


def test_that_they_leave_early_is_said_still(hands, clock):
    hands.desk.do(Absent(hands.id("Bo"), called=True, ahead=Ahead(since=wall("13:00"))))
    late(hands, "Bo", "10:40")
    clock.strikes("10:40")
    hands.check_in("Bo")
    assert hands.board.may_leave(hands.person("Bo")) == on("13:00")


def test_late_counts_from_an_agreed_start_and_only_then(hands, clock):
    hands.desk.do(Expect(hands.id("Bo"), "Mary Obi", wall("11:00")))
    clock.strikes("10:30")
    assert late_now(hands.board, hands.person("Bo"), hands.desk.now()) == 0
    clock.strikes("11:20")
    assert reads(hands, "Bo") == "20 min late"


def test_nobody_is_late_during_check_in_or_once_check_out_is_open(hands, clock):
    clock.strikes("9:59")
    assert late_counts(hands.board, hands.desk.now()).late == 0
    clock.strikes("10:01")
    assert late_counts(hands.board, hands.desk.now()).late == hands.board.counts[State.EXPECTED]
    clock.strikes("14:50")
    assert late_counts(hands.board, hands.desk.now()).late == 0


def test_who_is_not_back_as_they_said_is_overdue(hands, clock):
    hands.check_in("Bo")
    hands.step_out("Bo", back="9:20")
    clock.strikes("9:20")
    assert late_counts(hands.board, hands.desk.now()).overdue == 0
    clock.strikes("9:21")
    assert late_counts(hands.board, hands.desk.now()).overdue == 1
    assert reads(hands, "Bo") == "overdue since 9:20"


def test_who_said_when_is_asked_about_from_then_on(hands, clock):
    late(hands, "Bo", "10:40")
    clock.strikes("10:39")
    assert about(hands, "Bo") == []
    clock.strikes("10:40")
    assert about(hands, "Bo") == ["Expected, nothing known: Bo Larsen; scheduled, counselor Mary Obi"]


def test_what_is_refused_changes_nothing(hands, clock, path):
    late(hands, "Bo", "9:40")
    before = tables(path), entries(path)
    with refused(NoChange, "Bo Larsen is due then already. Nothing to do."):
        late(hands, "Bo", "9:40")
    with refused(BadTime, "8:59 am cannot be right: that time has passed. Write when they will come."):
        late(hands, "Bo", "8:59")
    with refused(NotDue):
        late(hands, "Ali", "9:40")
    with refused(NotOnRoster):
        late(hands, "107", "9:40")
    assert (tables(path), entries(path)) == before
    hands.check_in("Bo")
    with refused(StillIn):
        late(hands, "Bo", "9:40")
    clock.strikes("9:05")
    hands.check_out("Bo", reason=2)
    with refused(AlreadyOut):
        late(hands, "Bo", "9:40")


def test_the_minute_that_runs_has_not_passed(hands, clock):
    clock.passes(40)
    late(hands, "Bo", "9:00")


def test_who_was_absent_on_a_signed_day_is_not_expected_again_without_a_reason(hands, clock, path):
    for who in ("Bo", "Dana", "103", "104", "Mei", "Carl"):
        hands.absent(who, called=True)
    clock.strikes("15:10")
    hands.desk.do(Sign("Ana Lopez"))
    before = tables(path), entries(path)
    with refused(DaySigned):
        late(hands, "Bo", "16:00")
    with refused(DaySigned):
        tried(hands, "Bo", Outcome.REACHED)
    assert (tables(path), entries(path)) == before
    hands.desk.do(Outreach(hands.id("Bo"), Outcome.REACHED), Asked(because="the call log"))
    hands.holds()


# Our attempts


def test_an_attempt_says_who_called_whom_and_what_came_of_it(hands, clock, path):
    clock.strikes("9:40")
    hands.absent("Bo", called=False)
    assert reads(hands, "Bo") == "we have not called yet"
    said = hands.says(tried(hands, "Bo", Outcome.NO_ANSWER, "9:31", "left word with the house"))
    assert said == "We called Bo Larsen at 9:31 am, no answer"
    assert reads(hands, "Bo") == "we called, no answer"
    (attempt,) = hands.person("Bo").attempts
    assert attempt == (on("9:31"), Outcome.NO_ANSWER, "Ana", "left word with the house")
    assert entries(path)[-1]["happened_at"] == "2026-11-23T14:31:00.000000Z"
    hands.as_("Omar").desk.do(Outreach(hands.id("Bo"), Outcome.REACHED))
    assert [each.by for each in hands.person("Bo").attempts] == ["Ana", "Omar"]
    hands.holds()


def test_whatever_their_state_an_attempt_is_a_fact(hands, clock):
    for number, state in enumerate(("expected", "here", "checked out")):
        tried(hands, "Bo", Outcome.MESSAGE)
        assert len(hands.person("Bo").attempts) == number + 1, state
        if number == 0:
            hands.check_in("Bo")
        elif number == 1:
            hands.check_out("Bo", reason=2)
    hands.undo()
    assert len(hands.person("Bo").attempts) == 2
    hands.holds()


def test_an_absence_that_nobody_followed_up_is_a_question_until_reached_or_tried_twice(hands, clock):
    hands.absent("Bo", called=False)
    assert about(hands, "Bo") == ["Absent, not reached: Bo Larsen; we have not called yet"]
    tried(hands, "Bo", Outcome.NO_ANSWER)
    assert about(hands, "Bo") == ["Absent, not reached: Bo Larsen; we called 9:00, no answer"]
    tried(hands, "Bo", Outcome.WRONG_NUMBER)
    assert about(hands, "Bo") == []
    hands.undo()
    assert about(hands, "Bo") != []
    tried(hands, "Bo", Outcome.REACHED)
    assert about(hands, "Bo") == []


def test_who_called_was_excused_or_said_so_before_the_day_is_not_asked_about(hands, clock):
    hands.absent("Mei", called=True)
    hands.excuse("Dana")
    hands.desk.do(Absent(hands.id("Bo"), called=False), Asked(on=TUESDAY))
    assert QuestionKind.NOT_REACHED not in questions(hands)
    clock.strikes("9:10", TUESDAY)
    assert hands.state("Bo") is State.ABSENT
    assert QuestionKind.NOT_REACHED not in questions(hands)


def test_an_attempt_goes_with_the_absence_it_is_about(hands, clock, path):
    done = hands.desk.do(Absent(hands.id("Bo"), called=False, tried=Outcome.REACHED))
    assert hands.says(done) == "Marked Bo Larsen absent, no call; we called, reached"
    assert about(hands, "Bo") == []
    hands.undo()
    assert not rows_of(path, "outreach")
    assert not rows_of(path, "absence")
    with refused(Usage):
        hands.desk.do(Absent(hands.id("Bo"), called=False, tried=Outcome.REACHED), Asked(on=TUESDAY))
    assert not rows_of(path, "outreach")


def test_an_attempt_of_an_earlier_day_is_written_with_its_time_and_reason(hands, clock):
    hands.absent("Bo", called=False)
    clock.strikes("9:10", TUESDAY)
    act = Outreach(hands.id("Bo"), Outcome.REACHED, wall("10:15"))
    with refused(BecauseNeeded):
        hands.desk.do(act, Asked(on=MONDAY))
    with refused(BadDay):
        hands.desk.do(act._replace(at=None), Asked(on=MONDAY, because="the log says so"))
    hands.desk.do(act, Asked(on=MONDAY, because="the log says so"))
    monday = hands.desk.board_of(MONDAY)
    assert [each.at for each in monday.people[hands.id("Bo")].attempts] == [on("10:15")]
    assert QuestionKind.NOT_REACHED not in [each.kind for each in hands.desk.questions(monday)]
    assert hands.person("Bo").attempts == ()
    hands.holds()


def test_an_absence_written_once_the_day_was_over_asks_no_other_question(hands, clock):
    hands.note("Bo", "opens the day")
    clock.strikes("9:10", TUESDAY)
    hands.desk.do(Absent(hands.id("Bo"), called=False), Asked(on=MONDAY, because="never came"))
    about_bo = [each for each in hands.desk.questions(hands.desk.board_of(MONDAY)) if each.who.id == hands.id("Bo")]
    assert about_bo == []


def test_what_is_no_attempt(hands, clock, path):
    before = tables(path), entries(path)
    with refused(BadTime):
        tried(hands, "Bo", Outcome.REACHED, "9:01")
    with refused(NotOnRoster):
        tried(hands, "107", Outcome.REACHED)
    with refused(Usage):
        tried(hands, "Bo", Outcome.REACHED, text="x" * 1001)
    with refused(Usage):
        tried(hands, "Bo", Outcome.REACHED, text="ssn 078-05-1120")
    assert (tables(path), entries(path)) == before


def test_attempts_go_with_the_row_that_stays(hands, clock):
    tried(hands, "Bo", Outcome.MESSAGE)
    hands.desk.do(Join(hands.id("Bo"), hands.id("Mei")))
    assert [each.outcome for each in hands.person("Mei").attempts] == [Outcome.MESSAGE]
    hands.holds()
