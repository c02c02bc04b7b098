"""The keys, once: bindings, key bar, the ``;`` menu and help are made from this table."""

from dataclasses import dataclass

from frontdesk.views.people import Person, State

NOT_HERE = frozenset({State.EXPECTED, State.ABSENT, State.EXCUSED, State.NOT_SCHEDULED})
IN_BUILDING = frozenset({State.HERE})
PRESENT = frozenset({State.HERE, State.STEPPED_OUT})
ANY = frozenset(State)


@dataclass(frozen=True, slots=True)
class Key:
    """One act: its key, its letter in the menu, the words of the menu, the word of the key bar (none: not there).

    ``action`` names the method of the screen. ``states`` are those in which it can be done; empty: it needs nobody.
    ``also`` is a second key for the same.
    """

    key: str
    letter: str
    words: str
    short: str
    action: str
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


TODAY = Key("ctrl+t", "t", "Today", "", "go", "Everyone, and what is next for them")
ACTIVITIES = Key("ctrl+g", "v", "Activities", "", "go", "Who is in which group, and who is not placed")
DEPARTURES = Key("ctrl+d", "d", "Departures", "", "go", "Who has gone to which house, who is still here")
CASELOAD = Key("ctrl+l", "l", "Caseload", "", "go", "What counselors must know of their patients")
REVIEW = Key("ctrl+r", "r", "Review", "", "go", "What is still open when the day ends")
ROLL_CALL = Key("f10", "e", "Roll call", "", "go", "Who is in the building, room by room", also="ctrl+e")
GOING = (TODAY, ACTIVITIES, DEPARTURES, CASELOAD, REVIEW, ROLL_CALL)
"""The views, in the order of their tabs; the words of each are its title."""

KEYS = (
    Key("f2", "i", "Check in", "In", "check_in", "Check in, at a time of its own if need be", ANY - {State.HERE}),
    Key("f3", "g", "Group", "Group", "group", "Put in a group, or take out of it", PRESENT),
    Key("f4", "o", "Check out", "Check out", "check_out", "Check out: time, destination, reason", PRESENT),
    Key("f5", "s", "Step out or return", "Step out", "step_out", "Step out, back by; or return", PRESENT),
    Key("f6", "c", "Card", "Card", "card", "Open the card", ANY),
    Key("f7", "a", "Away", "Away", "away", "Absent: called, no call; excused by", NOT_HERE),
    Key("f9", "n", "Update or note", "", "update", "Update a field, or a note to the counselor", ANY),
    Key("f8", "u", "Undo", "", "undo", "Undo what the line above the keys names"),
    *GOING,
    Key("f12", "k", "Cover", "", "cover", "Cover the names"),
    Key("f1", "h", "Help and keys", "", "help", "This help"),
    Key("", "x", "End the program", "", "end", "End the program"),
)
MORE = Key(";", "", "More", "More", "menu", "Every act by a letter, for the marked person")

BY_KEY = {name: key for key in (*KEYS, MORE) for name in (key.key, key.also) if name}
BY_LETTER = {key.letter: key for key in KEYS}
VIEWS = tuple(key.words for key in GOING)
BAR = tuple((key.name, key.short) for key in (*KEYS, MORE) if key.short)
