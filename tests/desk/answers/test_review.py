"""The review of a day: what is still open, in a fixed order, and what answers it (docs/domain.md, The day)."""

from dataclasses import replace

import pytest

from frontdesk.acts import Accept, Sign
from frontdesk.desk.settings import sites
from frontdesk.errors import NoChange, Usage
from frontdesk.rules.program.site_lists import LevelTarget
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.texts.minutes_words import leaves_with
from frontdesk.texts.review_words import day_words, question_words, record_words
from frontdesk.texts.settled_words import figures
from tests.hands import MONDAY, VOICE, Hands


def review(hands: Hands):
    return hands.desk.review(hands.desk.board())


def asked(hands: Hands) -> list[str]:
    return [question_words(each) for each in review(hands).questions]


def about(hands: Hands, who: str) -> list[str]:
    looked = review(hands)
    mine = [each for each in looked.questions if each.person.id == hands.id(who)]
    return [f"{question_words(each)}; {record_words(each, looked.board, VOICE)}" for each in mine]


@pytest.fixture
def evening(hands, clock):
    """Bo had a whole day, and everyone else of Monday has called."""
    clock.strikes("8:50")
    hands.check_in("Bo")
    for who in ("Dana", "103", "104", "Mei", "Carl"):
        hands.absent(who, called=True)
    clock.strikes("15:02")
    hands.check_out("Bo")
    clock.strikes("15:45")
    return hands


def test_a_day_that_nothing_is_open_of_asks_nothing(evening):
    assert asked(evening) == []


def test_nobody_expected_is_asked_about_before_the_first_block_that_counts(hands, clock):
    clock.strikes("9:59")
    assert asked(hands) == []
    hands.note("Bo", "Sister called")
    clock.strikes("10:00")
    assert "Expected, nothing known: Bo Larsen" in asked(hands)


def test_who_is_still_in_the_building_is_asked_about_once_the_program_is_over(hands, clock):
    clock.strikes("9:00")
    hands.check_in("Bo")
    clock.strikes("14:59")
    assert about(hands, "Bo") == []
    clock.strikes("15:06")
    assert about(hands, "Bo") == ["Still in the building: Bo Larsen; in 9:00, no check-out"]
    hands.check_out("Bo", at="15:05")
    assert about(hands, "Bo") == []


def test_who_stepped_out_is_asked_about_from_the_promised_time_on(hands, clock):
    clock.strikes("9:00")
    hands.check_in("Bo")
    clock.strikes("9:10")
    hands.step_out("Bo", back="9:30")
    assert about(hands, "Bo") == []
    clock.strikes("9:31")
    assert about(hands, "Bo") == ["Stepped out, not back: Bo Larsen; out 9:10, overdue since 9:30"]


def test_who_left_early_is_still_on_the_list_of_the_group(hands, clock):
    clock.strikes("9:00")
    hands.check_in("Bo")
    clock.strikes("14:20")
    hands.check_out("Bo", reason=1)
    assert about(hands, "Bo") == ["On the list, not here: Bo Larsen; 2:00 Activity; left 2:20, early"]


def test_who_leaves_once_check_out_is_open_is_not_asked_about(hands, clock):
    clock.strikes("9:00")
    hands.check_in("Bo")
    clock.strikes("14:51")
    hands.check_out("Bo")
    assert about(hands, "Bo") == []


def test_who_is_here_without_a_group_and_who_was_placed_late(hands, clock):
    clock.strikes("9:00")
    hands.check_in("Bo")
    hands.unassign("Bo", "Class")
    clock.strikes("11:05")
    assert about(hands, "Bo") == ["In no group: Bo Larsen; in 9:00; no group at 11:00"]
    clock.strikes("11:12")
    hands.assign("Bo", "Gratitude")
    assert about(hands, "Bo") == ["Placed late: Bo Larsen; 11:00 Class; placed 11:12"]


def test_an_arrival_written_down_long_after_it_happened_is_asked_about(hands, clock):
    clock.strikes("9:30")
    hands.check_in("Bo", at="9:14")
    hands.check_in("Dana", at="9:15")
    assert [each.person.name for each in review(hands).questions if each.kind is QuestionKind.SET_BACK] == ["Bo Larsen"]
    hands.undo()
    hands.undo()
    assert not [each for each in review(hands).questions if each.kind is QuestionKind.SET_BACK]


def test_what_is_accepted_is_asked_no_more_and_by_an_undo_again(evening, clock):
    evening.check_in("Dana", at="15:20")
    accepted = evening.desk.do(Accept(evening.id("Dana"), QuestionKind.STILL_IN, reason="not known"))
    assert evening.says(accepted) == "Accepted for Dana Rivera: still in the building, not known"
    assert "Still in the building: Dana Rivera" not in asked(evening)
    with pytest.raises(NoChange):
        evening.desk.do(Accept(evening.id("Dana"), QuestionKind.STILL_IN, reason="again"))
    evening.undo()
    assert "Still in the building: Dana Rivera" in asked(evening)


def test_nothing_is_accepted_without_a_reason(evening):
    with pytest.raises(Usage):
        evening.desk.do(Accept(evening.id("Dana"), QuestionKind.NOTHING_KNOWN, reason=" "))


def test_an_earlier_day_keeps_what_was_open(hands, clock):
    clock.strikes("9:00")
    hands.check_in("Bo")
    clock.strikes("9:00", day=MONDAY.replace(day=24))
    hands.check_in("Bo")
    before = hands.desk.review(hands.desk.board_of(MONDAY))
    assert "Still in the building: Bo Larsen" in [question_words(each) for each in before.questions]


def test_the_day_in_one_line(evening):
    assert "   ".join(day_words(review(evening).board, evening.desk.now())) == (
        "1 came: 1 of 6 expected, 0 not scheduled   late 0   left early 0   absent 5 (they called: 5)   under 3 h: 0"
    )


def aims(hands, *targets, **site):
    sites.load(hands.desk, replace(sites.program_of(hands.desk), targets=targets, **site))


def test_whose_level_of_care_asks_for_less_or_more_is_not_short_by_the_day_of_the_others(hands, clock):
    aims(hands, LevelTarget("OP", 60, 120, 1), LevelTarget("PHP", 300, 1500, 5))
    for who, level in (("Bo", "OP"), ("Dana", "PHP"), ("Mei", "IOP")):
        hands.update(who, "level_of_care", level)
    clock.strikes("8:50")
    for who in ("Bo", "Dana", "Mei"):
        hands.check_in(who)
    clock.strikes("11:30")
    hands.check_out("Bo", reason=2)
    clock.strikes("15:02")
    for who in ("Dana", "Mei"):
        hands.check_out(who)
    board, now = hands.desk.board(), hands.desk.now()
    assert day_words(board, now)[-1] == "short of their day: 1"
    said = [leaves_with(board.people[hands.id(who)], board, now) for who in ("Bo", "Dana")]
    assert said == ["1 h 30 countable today", "3 h of 5 h countable today"]


def test_a_signed_day_is_short_by_what_it_asked_for_then(evening, clock):
    evening.desk.do(Sign("Ana Lopez"))
    clock.strikes("8:50", day=MONDAY.replace(day=24))
    evening.check_in("Bo")
    aims(evening, countable_minutes_a_day=240)
    looked = evening.desk.review(evening.desk.board_of(MONDAY))
    rows = {name: (signed, now) for name, signed, now in figures(looked, evening.desk.now())}
    assert rows["Under 3 h"] == ("0", "0")


def test_what_counselors_have_not_seen_is_counted_and_no_question(evening):
    evening.note("Bo", "Sister called")
    assert (review(evening).unseen, asked(evening)) == (6, [])
