"""Groups over a day of cancelling, merging, late placing and sheets, beside a count made from who was where."""

from datetime import time
from typing import NamedTuple

import pytest

from frontdesk.acts import Assign, Cancel, Excuse, GroupToday, Sheet
from frontdesk.desk import lookups
from frontdesk.desk.spans import Spans
from frontdesk.shapes.done import Asked
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.shapes.weeks import Span
from tests.hands import MONDAY, on


class Fact(NamedTuple):
    """Of one person and block: the group they sat in, that they were due in without a seat, and if they were there."""

    who: str
    sat: str = ""
    due: str = ""
    there: bool = True
    named_off: bool = False


FACTS = (
    # Spirituality: all who came sit in the workshop; Mei is not on its sheet; Tomás never came; Carl is excused.
    Fact("Bo", sat="12-step workshop"),
    Fact("Dana", sat="12-step workshop"),
    Fact("Thomas", sat="12-step workshop"),
    Fact("Mei", sat="12-step workshop", named_off=True),
    Fact("Tomás", due="12-step workshop", there=False),
    # Class: Coping skills was cancelled to Gratitude, which takes one; Tomás was planned in it; Boundaries had Thomas.
    Fact("Bo", sat="Gratitude"),
    Fact("Dana"),
    Fact("Tomás", due="Gratitude", there=False),
    Fact("Thomas", sat="Boundaries"),
    Fact("Mei", sat="Boundaries"),
    # Activity: Yoga was cancelled; Bo is placed in Meditation after it began; Thomas left at one, and was seated once
    # it was over all the same; Mei had left before and is excused from it; Tomás was due in Music therapy.
    Fact("Bo", sat="Meditation"),
    Fact("Dana"),
    Fact("Thomas", sat="Meditation", there=False),
    Fact("Mei"),
    Fact("Tomás", due="Music therapy", there=False),
)


@pytest.fixture
def spans(hands):
    """A Monday played so."""
    desk, clock = hands.desk, hands.clock

    def group(name):
        return lookups.group(desk, name, None)

    clock.strikes("8:30")
    desk.do(Excuse(hands.id("Carl"), by="Mary Obi"))
    desk.do(Excuse(hands.id("105"), by="Mary Obi", ahead=Ahead(since=time(13))), Asked(on=MONDAY))
    desk.do(GroupToday(group("Gratitude"), "limit", "2"))
    clock.strikes("9:00")
    for who in ("Bo", "Dana", "103", "105"):
        hands.check_in(who)
    desk.do(GroupToday(group("Gratitude"), "limit", "1"))
    desk.do(Cancel(group("Coping skills"), to=group("Gratitude")), Asked(because="T. Osei is ill"))
    desk.do(Cancel(group("Yoga")), Asked(because="the floor is wet"))
    clock.strikes("12:05")
    names = tuple(hands.id(who) for who in ("Bo", "Dana", "103"))
    desk.do(Sheet(group("12-step workshop"), names=names))
    clock.strikes("13:00")
    hands.check_out("105", reason=1)
    hands.check_out("103", reason=1)
    clock.strikes("14:20")
    desk.do(Assign(hands.id("Bo"), group("Meditation")))
    clock.strikes("15:10")
    desk.do(Assign(hands.id("103"), group("Meditation"), at=time(14)))
    hands.check_out("Bo")
    hands.check_out("Dana")
    clock.at = on("16:30", MONDAY)
    return Spans(desk)


def tally(name):
    """Seats, attended, no-shows of a group by the facts alone."""
    sat = [fact for fact in FACTS if fact.sat == name]
    attended = sum(fact.there and not fact.named_off for fact in sat)
    absent = sum(not fact.there for fact in FACTS if name in (fact.sat, fact.due))
    return len(sat), attended, absent


def test_groups_agree_with_who_was_where(spans):
    told = {each.group: (each.seats, each.attended, each.no_shows) for each in spans.groups(Span(MONDAY, MONDAY))}
    for name in ("12-step workshop", "Gratitude", "Boundaries", "Meditation", "Music therapy", "Life skills"):
        assert told[name] == tally(name), name


def test_a_cancelled_group_had_no_session_and_nobody_missed_it(spans):
    every = spans.groups(Span(MONDAY, MONDAY))
    assert {"Coping skills", "Yoga"}.isdisjoint(each.group for each in every)
    assert all(each.sessions == 1 for each in every)
