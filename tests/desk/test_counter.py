"""At a terminal that stands at a counter: what does not open there, for whoever it is, and that the rest does."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from frontdesk.acts import Absent, CheckIn, Close, Seen, Undo
from frontdesk.desk.settings import sites
from frontdesk.errors import NotAllowed, NotAtCounter
from frontdesk.permissions import PERMISSIONS, Right, may
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import EarlierDays
from frontdesk.shapes.staff import Actor, Role
from frontdesk.shapes.weeks import Span
from frontdesk.verbs import Verb
from tests.desk.given import tables
from tests.desk.test_permissions import acts, says_not_allowed
from tests.hands import MONDAY, Hands, refused

FRIDAY, TUESDAY = date(2026, 11, 20), date(2026, 11, 24)
AWAY = {
    Verb.SEEN, Verb.SETTINGS, Verb.IMPORT,
    Right.EARLIER_DAY, Right.CASELOAD, Right.WEEK, Right.DAYS, Right.EXPORT, Right.ACCESS,
}  # fmt: skip


def stands(hands: Hands, *counters: str) -> None:
    """The settings name these terminals as standing at a counter."""
    sites.load(hands.desk, replace(sites.program_of(hands.desk), counters=counters))


def everywhere(hands: Hands) -> list[Callable[[], object]]:
    """What may be asked that does not open at a counter."""
    desk = hands.desk
    return [
        lambda: desk.caseload(desk.board()),
        lambda: desk.week(Span.week_of(MONDAY)),
        lambda: desk.weeks_of(hands.id("Bo"), 9),
        lambda: desk.days(),
        lambda: desk.board_of(FRIDAY),
        lambda: desk.card(hands.id("Bo"), day=FRIDAY),
        lambda: desk.open_card(hands.id("Bo"), day=FRIDAY),
    ]


@pytest.fixture
def counter(hands: Hands) -> Hands:
    stands(hands, "front  DESK", "Window 2")
    return hands.as_("Ana")


def test_the_table_says_what_does_not_open_there():
    assert {does for does, permission in PERMISSIONS.items() if permission.away} == AWAY


@pytest.mark.parametrize("bound", [False, True])
@pytest.mark.parametrize("role", [Role.LEAD, Role.RECEPTIONIST])
def test_every_verb_is_refused_or_done_there_as_the_table_says(counter, role, bound):
    bo, dana = counter.person("Bo"), counter.person("Dana")
    block = next(each for each in counter.board.blocks if each.name == "Class")
    for act in acts(bo.id, dana.id, block.groups[0].id, block.id):
        counter.desk.actor = Actor("Ana Lopez", role, "Front desk", bound)
        before = tables(counter.path)
        allowed = may(counter.desk.actor, act.verb)
        assert allowed is (act.verb not in AWAY and (not bound or role in PERMISSIONS[act.verb].roles))
        assert says_not_allowed(counter, act, Asked(because="as asked")) is not allowed, act.verb
        assert allowed or tables(counter.path) == before


def test_a_lead_too_is_told_where_it_opens(counter):
    counter.desk.actor = Actor("Omar Reyes", Role.LEAD, "Front desk", bound=True)
    with refused(
        NotAtCounter,
        "Caseload opens at other terminals, not at the counter.",
    ):
        counter.desk.caseload(counter.board)


def test_nothing_that_looks_away_from_today_opens(counter):
    for ask in everywhere(counter):
        with pytest.raises(NotAtCounter):
            ask()
    assert counter.desk.left_open() == EarlierDays()
    counter.desk.board_of(MONDAY)
    counter.desk.board_of(MONDAY + timedelta(days=1))
    counter.desk.open_card(counter.id("Bo"))
    counter.desk.open_card(counter.id("Bo"), day=MONDAY)


def test_at_another_terminal_all_of_it_opens(counter):
    for ask in everywhere(counter.as_("Ana", "Office")):
        ask()


def test_no_earlier_day_is_written_there(counter):
    asked = Asked(on=FRIDAY, because="found the paper")
    with refused(NotAtCounter):
        counter.desk.do(Absent(counter.id("Bo"), called=True), asked)
    with refused(NotAtCounter):
        counter.desk.do(Close(), asked)
    counter.desk.do(Close(), Asked(on=date(2026, 12, 25), because="Christmas"))


def test_what_an_earlier_day_holds_is_not_undone_there(counter):
    counter.clock.strikes("9:00", TUESDAY)
    office = counter.as_("Ana", "Office")
    late = office.desk.do(Absent(office.id("Bo"), called=True), Asked(on=MONDAY, because="found the paper"))
    with refused(NotAtCounter):
        counter.desk.do(Undo(late.entry), Asked(because="a slip"))
    own = counter.check_in("Dana")
    counter.desk.do(Undo(own.entry))
    office.desk.do(Undo(late.entry), Asked(because="a slip"))


def test_an_undo_of_an_earlier_day_needs_the_right_to_it(hands):
    hands.clock.strikes("9:00", TUESDAY)
    late = hands.desk.do(Absent(hands.id("Bo"), called=True), Asked(on=MONDAY, because="found the paper"))
    hands.desk.actor = Actor("Ana", Role.RECEPTIONIST, "Front desk", bound=True)
    with refused(NotAllowed, "An earlier day is for a lead or a reviewer. Ask one of them."):
        hands.desk.do(Undo(late.entry), Asked(because="a slip"))


def test_a_desk_that_is_open_hears_that_its_terminal_became_a_counter(hands):
    board = hands.board
    assert not board.actor.at_counter
    office = hands.as_("Ana", "Office")
    stands(office, "Front desk")
    with refused(NotAtCounter):
        hands.desk.caseload(hands.board)
    stands(office)
    assert not hands.board.actor.at_counter
    hands.desk.caseload(hands.board)


def test_whoever_signs_in_at_an_open_desk_stands_where_it_stands(counter):
    counter.desk.actor = Actor("Omar Reyes", Role.LEAD, "Front desk", bound=True)
    assert counter.desk.actor.at_counter
    with refused(NotAtCounter):
        counter.desk.do(Seen(counter.id("Bo")))


def test_today_says_nothing_of_earlier_days_there(counter, clock):
    clock.strikes("16:00")
    assert not counter.board.tells_of_earlier_days(counter.desk.now())
    assert counter.as_("Ana", "Office").board.tells_of_earlier_days(counter.desk.now())


def test_the_day_goes_on_there(counter):
    counter.desk.do(CheckIn(counter.id("Bo"), at=time(8, 58)))
    assert counter.person("Bo").state is State.HERE
