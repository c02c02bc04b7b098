"""What a view owns works without a screen: acts asked at the counter, and what their answers leave."""

from typing import Any

import pytest
from textual import events

from frontdesk.acts import CheckIn, Return, StepOut, Undo
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.printer import Printer
from frontdesk.screens.counter import Counter
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.shared.covered import Covered
from frontdesk.screens.shared.dialogs import Dialogs
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.prints import Prints
from frontdesk.screens.shared.service import Service
from frontdesk.screens.shared.stage import Stage
from frontdesk.screens.shared.take_back import TakesBack
from frontdesk.shapes.people import State
from frontdesk.shapes.staff import Actor, Role

ANA = Actor("Ana", Role.RECEPTIONIST, "Front desk")


class Floor:
    """The parts of a view at a real counter, with nothing to be seen; ``put`` are the screens they showed."""

    def __init__(self, path, clock):
        self.counter = Counter(
            lambda: BackOffice(open_records(path), ANA, "screen", clock),
            lambda run, *of: run(*of),
            Printer(path.parent),
        )
        self.heard: list[tuple[Errand, Answer]] = []
        self.put: list[Any] = []
        self.gone_to: list[str] = []
        self.service = Service(self.counter, lambda errand, answer: self.heard.append((errand, answer)))
        self.stage = Stage(lambda screen, then: self.put.append(screen), lambda: True)
        self.counter.open(lambda answer: self.service.finding.follow(answer.board), lambda why: pytest.fail(str(why)))
        self.settles()

    def settles(self):
        """Until the desk has answered everything."""
        self.counter._thread.submit(lambda: None).result(timeout=10)

    def serves(self, *people, act=CheckIn):
        """One key, for all of them."""
        self.service.serve(tuple(self.service.board.people[id] for id in people), act(people[0]))
        self.settles()


@pytest.fixture
def floor(path, clock):
    floor = Floor(path, clock)
    yield floor
    floor.counter.close()


def test_the_letters_stay_selected_until_the_answer_and_go_with_it(hands, floor):
    floor.service.finding.type("larsen")
    floor.serves(hands.id("Bo"))
    assert hands.state("Bo") is State.HERE
    assert floor.service.finding.letters == ""
    assert floor.service.unanswered == 0
    assert floor.service.moments.lasts(Moment.SERVED, hands.clock(), hands.id("Bo"))


def test_after_a_refusal_the_letters_stay_and_the_next_one_replaces_them(hands, floor):
    hands.check_in("Bo")
    floor.service.finding.type("larsen")
    floor.serves(hands.id("Bo"), act=Return)
    assert floor.service.refusal == "Bo Larsen is already here: checked in by Ana at 9:00 am."
    assert (floor.service.finding.letters, floor.service.finding.selected) == ("larsen", True)
    assert not floor.service.moments.lasts(Moment.SERVED, hands.clock(), hands.id("Bo"))


def test_what_one_key_asked_for_several_is_one_batch(hands, floor):
    floor.serves(hands.id("Bo"), hands.id("Dana"))
    floor.serves(hands.id("Mei"))
    TakesBack(floor.service, floor.stage).newest()
    floor.settles()
    assert [hands.state(who) for who in ("Bo", "Dana", "Mei")] == [State.HERE, State.HERE, State.EXPECTED]
    hands.clock.passes(3)
    TakesBack(floor.service, floor.stage).newest()
    floor.settles()
    assert [hands.state(who) for who in ("Bo", "Dana")] == [State.EXPECTED, State.EXPECTED]
    assert [isinstance(errand.act, Undo) for errand, _ in floor.heard] == [False, False, False, True, True]


def test_an_old_act_is_undone_only_after_a_question(hands, floor):
    floor.serves(hands.id("Bo"))
    hands.clock.passes(301)
    TakesBack(floor.service, floor.stage).newest()
    floor.settles()
    assert [screen.title_words for screen in floor.put] == ["Undo an older act"]
    assert hands.state("Bo") is State.HERE


def test_several_with_a_name_alert_among_them_are_told_one_by_one(hands, floor):
    people = tuple(floor.service.board.people[hands.id(mrn)] for mrn in ("103", "104"))
    Dialogs(floor.service, floor.stage).known(people, True, lambda known: pytest.fail(str(known)))
    assert floor.service.refusal == "Thomas Rivers has a name alert: one by one."


def test_a_cover_takes_the_letters_and_a_digit_that_wakes_begins_a_number(floor):
    typed: list[str] = []
    covered = Covered(floor.service, floor.stage, floor.gone_to.append, typed.append)
    floor.service.finding.type("larsen")
    covered.cover()
    assert covered.now
    assert floor.service.finding.letters == ""
    covered.woken(events.Key("4", "4"))
    covered.woken(events.Key("f10", None))
    assert (typed, floor.gone_to) == (["4"], ["Roll call"])


def test_what_came_of_a_print_is_said_for_a_while(hands, floor):
    prints = Prints(floor.service)
    prints.send("Roll call", "Everyone")
    assert prints.said
    hands.clock.passes(21)
    assert prints.said == ()


def test_an_act_that_steps_out_is_nobody_s_check_out(hands, floor):
    hands.check_in("Bo")
    floor.serves(hands.id("Bo"), act=StepOut)
    assert not floor.service.moments.lasts(Moment.CHECKED_OUT, hands.clock())


def test_one_enter_too_many_brings_in_nobody_of_the_same_letters_for_ten_minutes(hands, floor, clock):
    rivers, rivera = hands.id("Thomas"), hands.id("Dana")
    floor.serves(rivera)
    finding = floor.service.finding
    finding.type("riv")
    assert (finding.marked, finding.tied) == (None, 3)
    clock.passes(601)
    finding.clear()
    finding.type("riv")
    assert finding.tied == 2
    assert rivers in finding.order
