"""A terminal that answers is never two frames behind; one that does not answer stalls nothing for long."""

from frontdesk.frames.pace import ASKED, ASKED_AGAIN, PATIENCE, SLOWEST, Pace


def answering() -> Pace:
    """The pace of a terminal that has answered to the first question."""
    pace = Pace()
    assert pace.question(0, 0) == ASKED
    pace.answered(0)
    return pace


def test_the_next_but_one_waits_for_the_first():
    pace = answering()
    for _ in range(2):
        assert pace.wait(10) == 0
        assert pace.question(10, 100) == ASKED
    assert pace.wait(10) > 0
    pace.answered(10)
    assert pace.wait(10) == 0


def test_a_long_frame_is_given_its_time_on_a_slow_line():
    pace = answering()
    pace.question(10, 5000)
    pace.question(10, 1000)
    assert pace.wait(10) == PATIENCE + 6000 * SLOWEST
    assert pace.wait(10 + PATIENCE + 6000 / 960) > 0


def test_a_terminal_that_stops_answering_is_waited_for_once_and_believed_when_it_answers_again():
    pace = answering()
    pace.question(10, 0)
    pace.question(10, 0)
    assert pace.wait(10 + PATIENCE) == 0
    assert pace.wait(10) == 0
    for _ in range(2):
        pace.answered(20)
        pace.question(20, 0)
    assert pace.wait(20) > 0


def test_nothing_waits_for_a_terminal_that_never_answered_and_it_is_hardly_asked():
    pace = Pace()
    asked = [pace.question(second / 10, 100) for second in range(1000)]
    assert asked.count(ASKED) == 100 / ASKED_AGAIN
    assert pace.wait(100) == 0


def test_answers_that_nobody_asked_for_count_for_nothing():
    pace = answering()
    for _ in range(5):
        pace.answered(10)
    pace.question(10, 0)
    pace.question(10, 0)
    assert pace.wait(10) > 0


def test_on_a_slow_line_nothing_is_sent_behind_a_long_frame():
    pace = answering()
    pace.question(10, 960)
    pace.answered(11)
    pace.question(20, 1600)
    assert pace.wait(20) > 0
    pace.answered(22)
    pace.question(30, 400)
    assert pace.wait(30) == 0
