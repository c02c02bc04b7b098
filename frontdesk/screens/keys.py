"""The keys, once: bindings, key bar, the ``;`` menu and help are made from this table."""

from dataclasses import dataclass
from enum import Enum, auto

from frontdesk.verbs import ANY, Verb
from frontdesk.views.people import Person, State


class Does(Enum):
    """What a key does."""

    GO = auto()
    CHECK_IN = auto()
    GROUP = auto()
    CHECK_OUT = auto()
    STEP_OUT = auto()
    CARD = auto()
    AWAY = auto()
    UPDATE = auto()
    UNDO = auto()
    COVER = auto()
    HELP = auto()
    MENU = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Key:
    """One act: its key, its letter in the menu, the words of the menu, the word of the key bar (none: not there).

    ``states`` are those of the verb's own in which it can be done; empty: it needs nobody. ``also`` is a second key for
    the same.
    """

    key: str
    letter: str
    words: str
    short: str
    does: Does
    help: str
    states: frozenset[State] = frozenset()
    also: str = ""

    @property
    def name(self) -> str:
        """As it stands on the key: ``F2``, ``Ctrl+T``."""
        return self.key.title()

    @property
    def needs_person(self) -> bool:
        """Whether it is done to the marked person."""
        return bool(self.states)

    def hindered(self, person: Person | None) -> str:
        """Why it cannot be done now, in the menu's words; empty where it can."""
        if not self.needs_person or (person and person.state in self.states):
            return ""
        return _hindrance(person.state) if person else "nobody marked"


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


TODAY = Key("ctrl+t", "t", "Today", "", Does.GO, "Everyone, and what is next for them")
ACTIVITIES = Key("ctrl+g", "v", "Activities", "", Does.GO, "Who is in which group, and who is not placed")
DEPARTURES = Key("ctrl+d", "d", "Departures", "", Does.GO, "Who has gone to which house, who is still here")
CASELOAD = Key("ctrl+l", "l", "Caseload", "", Does.GO, "What counselors must know of their patients")
REVIEW = Key("ctrl+r", "r", "Review", "", Does.GO, "What is still open when the day ends")
ROLL_CALL = Key("f10", "e", "Roll call", "", Does.GO, "Who is in the building, room by room", also="ctrl+e")
GOING = (TODAY, ACTIVITIES, DEPARTURES, CASELOAD, REVIEW, ROLL_CALL)
"""The views, in the order of their tabs; the words of each are its title."""

LEAVES, STEPS = Verb.CHECK_OUT.states, Verb.STEP_OUT.states | Verb.RETURN.states
KEYS = (
    Key("f2", "i", "Check in", "In", Does.CHECK_IN, "Check in, at a time of its own if need be", Verb.CHECK_IN.states),
    Key("f3", "g", "Group", "Group", Does.GROUP, "Put in a group, or take out of it", Verb.ASSIGN.states),
    Key(
        "f4",
        "o",
        "Check out",
        "Check out",
        Does.CHECK_OUT,
        "Check out: time, destination, reason",
        Verb.CHECK_OUT.states,
    ),
    Key("f5", "s", "Step out or return", "Step out", Does.STEP_OUT, "Step out, back by; or return", STEPS),
    Key("f6", "c", "Card", "Card", Does.CARD, "Open the card", ANY),
    Key("f7", "a", "Away", "Away", Does.AWAY, "Absent: called, no call; excused by", Verb.ABSENT.states),
    Key("f9", "n", "Update or note", "", Does.UPDATE, "Update a field, or a note to the counselor", Verb.UPDATE.states),
    Key("f8", "u", "Undo", "", Does.UNDO, "Undo what the line above the keys names"),
    *GOING,
    Key("f12", "k", "Cover", "", Does.COVER, "Cover the names"),
    Key("f1", "h", "Help and keys", "", Does.HELP, "This help"),
    Key("", "x", "End the program", "", Does.END, "End the program"),
)
MORE = Key(";", "", "More", "More", Does.MENU, "Every act by a letter, for the marked person")

BY_KEY = {name: key for key in (*KEYS, MORE) for name in (key.key, key.also) if name}
BY_LETTER = {key.letter: key for key in KEYS}
VIEWS = tuple(key.words for key in GOING)
BAR = tuple((key.name, key.short) for key in (*KEYS, MORE) if key.short)
