"""Every verb of the contract has a key on some screen, and the help of that screen says which."""

from typing import NamedTuple

import pytest

from frontdesk.cli.do_forms import FORMS
from frontdesk.desk import lookups
from frontdesk.screens.keys import GOING, KEYS
from frontdesk.screens.views import class_of
from frontdesk.shapes.staff import Actor, Role
from tests.screens.at_the_desk import RECEPTIONIST, at_the_desk

QUESTIONS = {"board", "rollcall", "caseload", "messages"}
NO_KEY_YET = {"sign", "reopen"}
"""What only commands do so far."""
MARY = Actor("Mary Obi", Role.COUNSELOR, "Office")


class KeyedWay(NamedTuple):
    """The keys of a verb: the view, what is typed and pressed there, and the words of help that say so."""

    view: str
    keys: tuple[str, ...]
    told: str
    here: tuple[str, ...] = ()
    actor: Actor = RECEPTIONIST


WAYS = {
    "check-in": KeyedWay("Today", (*"larsen", "f2", "enter"), "Check in, at a time of its own if need be"),
    "check-out": KeyedWay("Today", (*"larsen", "f4", "enter"), "Check out: time, destination, reason", ("Bo",)),
    "step-out": KeyedWay("Today", (*"larsen", "f5", "enter"), "Step out, back by; or return", ("Bo",)),
    "return": KeyedWay("Today", (*"larsen", "f5", "enter", *"larsen", "f5"), "Step out, back by; or return", ("Bo",)),
    "out-of-class": KeyedWay(
        "Today", (*"larsen", ";", "q", "1", "enter"), "With staff in the building; F5: back in class", ("Bo",)
    ),
    "assign": KeyedWay("Today", (*"larsen", "f3", "2", "enter"), "Put in a group, or take out of it", ("Bo",)),
    "unassign": KeyedWay("Activities", (*"larsen", "0"), "takes out of the group, as Delete does", ("Bo",)),
    "absent": KeyedWay("Today", (*"larsen", "f7", "1", "enter"), "Absent or excused, today or on days to come"),
    "excuse": KeyedWay("Today", (*"larsen", "f7", "3", "1", "enter"), "Absent or excused, today or on days to come"),
    "expect": KeyedWay(
        "Today",
        (*"larsen", ";", "y", *"fri", "tab", "tab", *"1030", "enter"),
        "An extra day, a swap, or a later start",
    ),
    "running-late": KeyedWay(
        "Today", (*"larsen", ";", "6", *"1040", "enter"), "They come later, and said when; or their house"
    ),
    "outreach": KeyedWay("Today", (*"larsen", ";", "4", "3", "enter"), "An attempt to reach them, and what came of it"),
    "close": KeyedWay(
        "Today", (";", "2", "1", *"fri", "tab", *"snow", "enter"), "Holiday or snow: closed, late, or ending early"
    ),
    "open": KeyedWay(
        "Today",
        (";", "2", "1", *"fri", "tab", *"snow", "enter", ";", "2", "2", *"fri", "enter"),
        "Holiday or snow: closed, late, or ending early",
    ),
    "cancel": KeyedWay(
        "Today",
        (";", "3", *"grat", "tab", "1", "tab", *"ill", "enter"),
        "Cancelled, in another room, by somebody else",
    ),
    "group-today": KeyedWay(
        "Today",
        (";", "3", *"grat", "tab", "2", *"Hut", "enter"),
        "Cancelled, in another room, by somebody else",
    ),
    "note": KeyedWay("Today", (*"larsen", "f9", "x", "enter"), "Update a field, or a note to the counselor"),
    "desk-note": KeyedWay(
        "Today", (*"larsen", ";", "5", "1", "enter"), "To tell them at the next check-in; or it is done"
    ),
    "done": KeyedWay(
        "Today",
        (*"larsen", ";", "5", "1", "enter", *"larsen", ";", "5", "enter"),
        "To tell them at the next check-in; or it is done",
    ),
    "message": KeyedWay("Today", ("f11", *"call", "enter"), "Covers all names; what to say; a message"),
    "messages-seen": KeyedWay(
        "Today", ("f11", *"call", "enter", ";", "7", "enter"), "What was asked for the lead, to read"
    ),
    "update": KeyedWay(
        "Today", (*"larsen", "f9", "tab", "2", "5", "enter"), "Update a field, or a note to the counselor"
    ),
    "seen": KeyedWay("Caseload", (*"dana", "enter"), "marks seen what is shown, for the counselor;", actor=MARY),
    "admit": KeyedWay(
        "Today", (*"zed zoe", "enter", "enter", *"01021990", "enter"), "where nobody fits: admits someone new"
    ),
    "accept": KeyedWay("Review", ("ctrl+a", "5", "enter"), "accepts it, or all ticked by Space", ("Bo",)),
    "join": KeyedWay(
        "Today",
        (*"larsen", ";", "j", *"weiss", "enter", "enter"),
        "One person stands in two rows: make them one",
    ),
    "wrong-person": KeyedWay(
        "Today",
        (*"larsen", ";", "w", *"weiss", "enter", "enter"),
        "It was somebody else: today's visit is theirs",
        ("Bo",),
    ),
    "sheet": KeyedWay("Today", (";", "z", "1", "enter"), "The paper sign-in sheet of a group is entered", ("Bo",)),
    "undo": KeyedWay("Today", ("f8", "enter"), "Undo what the line above the keys names"),
}


AT = {"check-out": "15:00", "accept": "15:30", "sheet": "10:30"}
"""When a verb is due, if not in the morning."""


def test_no_verb_of_the_contract_is_without_a_key():
    assert set(WAYS) == set(FORMS) - QUESTIONS - NO_KEY_YET


def test_every_question_of_the_contract_has_a_view():
    titles = {key.words for key in GOING}
    assert titles == {"Today", "Activities", "Departures", "Caseload", "Review", "Roll call"}


@pytest.mark.parametrize("verb", WAYS)
async def test_a_verb_by_its_key(hands, path, clock, verb):
    view, keys, _, here, actor = WAYS[verb]
    hands.as_("Omar", "Back door").note("Dana", "called in")
    hands.note("104", "something to undo")
    for who in here:
        hands.check_in(who)
    clock.strikes(AT.get(verb, "9:30"))
    home = next(key for key in GOING if key.words == view)
    before = hands.desk.board().position
    async with at_the_desk(path, clock, actor=actor) as desk:
        await desk.press(home.key)
        for key in keys:
            await (desk.types(key) if len(key) == 1 else desk.press(key))
    made = [line.verb for line in lookups.journal(hands.desk, None, None) if line.entry > before]
    assert made[-1] == verb


@pytest.mark.parametrize("verb", WAYS)
def test_help_says_which_key_does_it(verb):
    way = WAYS[verb]
    said = {does for _, does in class_of(way.view).manners} | {key.help for key in KEYS}
    assert way.told in said
