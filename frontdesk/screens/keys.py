"""The keys, once: bindings, key bar, the ``;`` menu and help are made from this table."""

from enum import Enum, auto
from typing import NamedTuple

from frontdesk.permissions import Right, may
from frontdesk.shapes.people import Person, State
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import ANY, Verb


class ToPeople(Enum):
    """What a key does to people: to the marked one, or to all ticked."""

    CHECK_IN = auto()
    GROUP = auto()
    CHECK_OUT = auto()
    STEP_OUT = auto()
    OUT_OF_CLASS = auto()
    CARD = auto()
    AWAY = auto()
    UPDATE = auto()
    JOIN = auto()
    WRONG_PERSON = auto()
    EXPECT = auto()
    DESK_NOTE = auto()
    RUNNING_LATE = auto()
    OUTREACH = auto()


class Alone(Enum):
    """What a key does that needs nobody."""

    GO = auto()
    UNDO = auto()
    COVER = auto()
    HELP = auto()
    MENU = auto()
    ADMIT = auto()
    DAY = auto()
    CLOSE = auto()
    GROUP_TODAY = auto()
    ASKED = auto()
    MESSAGES = auto()
    SHIFT = auto()
    END = auto()


class Key(NamedTuple):
    """One act: its key, its letter and words in the menu, and its word in the key bar (empty where it is not there).

    ``also`` is a second key for the same.
    """

    key: str
    letter: str
    words: str
    short: str
    does: ToPeople | Alone
    help: str
    also: str = ""

    @property
    def name(self) -> str:
        """As it stands on the key: ``F2``, ``Ctrl+T``."""
        return self.key.title()

    @property
    def states(self) -> frozenset[State]:
        """The states of a person in which it can be done: those of the verb behind it."""
        return STATES[self.does] if isinstance(self.does, ToPeople) else frozenset()

    @property
    def needs_person(self) -> bool:
        """Whether it is done to the marked person."""
        return isinstance(self.does, ToPeople)

    @property
    def needs(self) -> tuple[Verb | Right, ...]:
        """Any one of these somebody must be allowed to do for the key to be theirs; empty: it is everybody's."""
        return NEEDS.get(self.words if self.does is Alone.GO else self.does, ())

    def is_for(self, actor: Actor) -> bool:
        """Whether this person's role has the key, at their terminal."""
        return not self.needs or any(may(actor, does) for does in self.needs)

    def hindered(self, person: Person | None) -> str:
        """Why it cannot be done now, in the menu's words; empty where it can."""
        if not self.needs_person:
            return ""
        if person is None:
            return "nobody marked"
        if self.does in ARRIVING and person.turned_away:
            return "not admitted"
        return "" if person.state in self.states else _hindrance(person.state)


STATES = {
    ToPeople.CHECK_IN: Verb.CHECK_IN.states,
    ToPeople.GROUP: Verb.ASSIGN.states,
    ToPeople.CHECK_OUT: Verb.CHECK_OUT.states,
    ToPeople.STEP_OUT: Verb.STEP_OUT.states | Verb.RETURN.states,
    ToPeople.OUT_OF_CLASS: Verb.OUT_OF_CLASS.states,
    ToPeople.CARD: ANY,
    ToPeople.AWAY: ANY,
    ToPeople.UPDATE: Verb.UPDATE.states,
    ToPeople.JOIN: Verb.JOIN.states,
    ToPeople.WRONG_PERSON: Verb.WRONG_PERSON.states,
    ToPeople.EXPECT: Verb.EXPECT.states,
    ToPeople.DESK_NOTE: Verb.DESK_NOTE.states,
    ToPeople.RUNNING_LATE: Verb.RUNNING_LATE.states,
    ToPeople.OUTREACH: Verb.OUTREACH.states,
}
NEEDS: dict[ToPeople | Alone | str, tuple[Verb | Right, ...]] = {
    ToPeople.CHECK_IN: (Verb.CHECK_IN,),
    ToPeople.GROUP: (Verb.ASSIGN,),
    ToPeople.CHECK_OUT: (Verb.CHECK_OUT,),
    ToPeople.STEP_OUT: (Verb.STEP_OUT,),
    ToPeople.OUT_OF_CLASS: (Verb.OUT_OF_CLASS,),
    ToPeople.AWAY: (Verb.ABSENT, Verb.EXCUSE),
    ToPeople.UPDATE: (Verb.UPDATE, Verb.NOTE),
    ToPeople.JOIN: (Verb.JOIN,),
    ToPeople.WRONG_PERSON: (Verb.WRONG_PERSON,),
    ToPeople.EXPECT: (Verb.EXPECT,),
    ToPeople.DESK_NOTE: (Verb.DESK_NOTE, Verb.DONE),
    ToPeople.RUNNING_LATE: (Verb.RUNNING_LATE,),
    ToPeople.OUTREACH: (Verb.OUTREACH,),
    Alone.UNDO: (Verb.UNDO,),
    Alone.ADMIT: (Verb.ADMIT,),
    Alone.CLOSE: (Verb.CLOSE,),
    Alone.GROUP_TODAY: (Verb.GROUP_TODAY,),
    Alone.ASKED: (Verb.MESSAGE,),
    Alone.MESSAGES: (Verb.MESSAGES_SEEN,),
    Alone.DAY: (Right.DAYS,),
    "Caseload": (Right.CASELOAD,),
    "Week": (Right.WEEK,),
    "Sheet": (Verb.SHEET,),
    "Census": (Verb.IMPORT,),
    "Program": (Verb.SETTINGS,),
}
"""What each act, and each view that is not everybody's everywhere, is to its permission."""
ARRIVING = frozenset({ToPeople.CHECK_IN, ToPeople.AWAY})
"""What is done only to who is admitted; everything else that the census could forbid is of those who are in."""


def _hindrance(state: State) -> str:
    match state:
        case State.HERE:
            return "already here"
        case State.STEPPED_OUT:
            return "stepped out"
        case State.CHECKED_OUT:
            return "checked out"
        case _:
            return "not here"


TODAY = Key("ctrl+t", "t", "Today", "", Alone.GO, "Everyone, and what is next for them")
ACTIVITIES = Key("ctrl+g", "v", "Activities", "", Alone.GO, "Who is in which group, and who is not placed")
DEPARTURES = Key("ctrl+d", "d", "Departures", "", Alone.GO, "Who has gone to which house, who is still here")
CASELOAD = Key("ctrl+l", "l", "Caseload", "", Alone.GO, "What counselors must know of their patients")
REVIEW = Key("ctrl+r", "r", "Review", "", Alone.GO, "What is still open when the day ends")
ROLL_CALL = Key("f10", "e", "Roll call", "", Alone.GO, "Who is in the building, room by room", also="ctrl+e")
GOING = (TODAY, ACTIVITIES, DEPARTURES, CASELOAD, REVIEW, ROLL_CALL)
"""The views, in the order of their tabs; the words of each are its title."""
WEEK = Key("ctrl+w", "1", "Week", "", Alone.GO, "What counts in the week, against the target")
"""Has its tab only while it is open, and is open to everybody, but at a counter."""
CENSUS = Key("ctrl+o", "f", "Census", "", Alone.GO, "Read a census file in")
PROGRAM = Key("", "p", "Program", "", Alone.GO, "Groups, houses, staff: as they are, and changed")
SHEET = Key("", "z", "Sheet", "", Alone.GO, "The paper sign-in sheet of a group is entered")
BESIDE = (CENSUS, PROGRAM)
"""The views that set the site up, for whoever may; each has its tab only while it is open, and so has Sheet."""

KEYS = (
    Key("f2", "i", "Check in", "In", ToPeople.CHECK_IN, "Check in, at a time of its own if need be"),
    Key("f3", "g", "Group", "Group", ToPeople.GROUP, "Put in a group, or take out of it"),
    Key("f4", "o", "Check out", "Check out", ToPeople.CHECK_OUT, "Check out: time, destination, reason"),
    Key("f5", "s", "Step out or return", "Step out", ToPeople.STEP_OUT, "Step out, back by; or return"),
    Key("", "q", "Out of class", "", ToPeople.OUT_OF_CLASS, "With staff in the building; F5: back in class"),
    Key("f6", "c", "Card", "Card", ToPeople.CARD, "Open the card"),
    Key("f7", "a", "Away", "Away", ToPeople.AWAY, "Absent or excused, today or on days to come"),
    Key("", "6", "Late", "", ToPeople.RUNNING_LATE, "They come later, and said when; or their house"),
    Key("", "4", "We called them", "", ToPeople.OUTREACH, "An attempt to reach them, and what came of it"),
    Key("f9", "n", "Update or note", "", ToPeople.UPDATE, "Update a field, or a note to the counselor"),
    Key("", "5", "Note for the desk", "", ToPeople.DESK_NOTE, "To tell them at the next check-in; or it is done"),
    Key("", "y", "Comes another day", "", ToPeople.EXPECT, "An extra day, a swap, or a later start"),
    Key("", "w", "Wrong person", "", ToPeople.WRONG_PERSON, "It was somebody else: today's visit is theirs"),
    Key("", "j", "Join two rows", "", ToPeople.JOIN, "One person stands in two rows: make them one"),
    Key("f8", "u", "Undo", "", Alone.UNDO, "Undo what the line above the keys names"),
    *GOING,
    SHEET,
    WEEK,
    *BESIDE,
    Key("", "b", "Another day", "", Alone.DAY, "Review of an earlier day, from a list of days"),
    Key("", "2", "Close or open a day", "", Alone.CLOSE, "Holiday or snow: closed, late, or ending early"),
    Key("", "3", "A group today", "", Alone.GROUP_TODAY, "Cancelled, in another room, by somebody else"),
    Key("", "m", "Admit someone new", "", Alone.ADMIT, "Admit someone new"),
    Key("f11", "8", "Someone is asking", "", Alone.ASKED, "Covers all names; what to say; a message"),
    Key("", "7", "Messages", "", Alone.MESSAGES, "What was asked for the lead, to read"),
    Key("f12", "k", "Cover", "", Alone.COVER, "Cover the names"),
    Key("", "9", "Change of shift", "", Alone.SHIFT, "You sign out here, and somebody else signs in"),
    Key("f1", "h", "Help and keys", "", Alone.HELP, "This help"),
    Key("", "x", "End the program", "", Alone.END, "End the program"),
)
OF_TODAY = (
    ToPeople.UPDATE, ToPeople.DESK_NOTE, ToPeople.JOIN, ToPeople.EXPECT, ToPeople.RUNNING_LATE, Alone.ADMIT,
)  # fmt: skip
"""What is never about an earlier day."""
MORE = Key(";", "", "More", "More", Alone.MENU, "Every act by a letter, for the marked person")

BY_KEY = {name: key for key in (*KEYS, MORE) for name in (key.key, key.also) if name}
BY_LETTER = {key.letter: key for key in KEYS}
VIEWS = tuple(key.words for key in GOING)
"""The views whose tabs always stand."""
BAR = tuple((key.name, key.short) for key in (*KEYS, MORE) if key.short)
EVERYWHERE = (
    ("F1", "Help"), ("F8", "Undo"), ("F9", "Note"), ("F10", "Roll call"), ("F11", "Asked"), ("F12", "Cover"),
    (" ".join(f"^{each.key[-1].upper()}" for each in GOING if each is not ROLL_CALL), "views"),
)  # fmt: skip
"""Named in the rule above the foot, where a window is wide enough. ``^T`` is Ctrl+T."""
