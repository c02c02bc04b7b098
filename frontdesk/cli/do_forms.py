"""What each verb of ``do`` takes: its arguments, its keywords, and how a line of it reads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from frontdesk.shapes.outreach import Outcome
from frontdesk.verbs import Verb


@dataclass(frozen=True, slots=True)
class Form:
    """What a verb takes: names of its arguments, how many of them may be left out, keywords with a value, and flags.

    ``options`` are written ``name=VALUE``, anywhere behind the verb. ``values`` says what stands behind a keyword where
    that is not what stands there in other forms. With ``many`` the last argument may be said again; a ``repeated`` word
    may be, each time with the values that its form names. ``text_last``: the last argument may stand behind keywords.
    """

    arguments: tuple[str, ...]
    optional: int = 0
    keywords: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    many: bool = False
    repeated: tuple[tuple[str, str], ...] = ()
    text_last: bool = False

    def shown(self, verb: str) -> str:
        """The form as people read it: ``check-in P [at T]``."""
        last = len(self.arguments) - self.optional
        words = [name if number < last else f"[{name}]" for number, name in enumerate(self.arguments)]
        words += [f"[{key} {values}]…" for key, values in self.repeated]
        values = VALUES | dict(self.values)
        words += [f"{key} {values[key]}" if key in self.required else f"[{key} {values[key]}]" for key in self.keywords]
        words += [f"[{option}=…]" for option in self.options]
        return " ".join([verb, *words, *(f"[{flag}]" for flag in self.flags)])


VALUES = {
    "with": "NAME",
    "room": "TEXT",
    "at": "T",
    "back": "T",
    "reason": "N",
    "by": "NAME",
    "told": "by NAME",
    "from": "T",
    "until": "T",
    "every": "WEEKDAY",
    "to": "YYYY-MM-DD",
    "instead": "of YYYY-MM-DD",
    "on": "YYYY-MM-DD",
    "because": "TEXT",
}
PAIRED = {"told": "by", "instead": "of"}
"""Keywords of two words."""
AHEAD = ("told", "from", "until", "every")
ON_A_DAY = ("on", "because")
"""Which day an act is about, and why it is written after it: last of all, in either order."""
TODAY = "today"
NAMES_ITS_DAY = frozenset({Verb.ACCEPT, Verb.SIGN, Verb.REOPEN, Verb.CLOSE, Verb.OPEN})
"""Verbs whose first argument is the day, or ``today``."""
FORMS: dict[str, Form] = {
    Verb.CHECK_IN: Form(("P",), keywords=("at", *ON_A_DAY)),
    Verb.CHECK_OUT: Form(("P", "DESTINATION"), 1, ("with", "at", "reason", *ON_A_DAY), values={"with": "TEXT"}),
    Verb.STEP_OUT: Form(("P",), keywords=("at", "back", *ON_A_DAY)),
    Verb.RETURN: Form(("P",), keywords=("at", "to", *ON_A_DAY), values={"to": "T"}),
    Verb.OUT_OF_CLASS: Form(("P",), keywords=("at", "back", "reason", "with", "room", *ON_A_DAY), required=("at",)),
    Verb.ASSIGN: Form(("P", "GROUP"), keywords=("at", *ON_A_DAY), flags=("anyway",)),
    Verb.UNASSIGN: Form(("P", "BLOCK"), keywords=ON_A_DAY),
    Verb.ABSENT: Form(("P", "called|no-call"), keywords=("reason", *AHEAD, "on", "to", "because")),
    Verb.EXCUSE: Form(("P",), keywords=("by", "reason", *AHEAD, "on", "to", "because"), required=("by",)),
    Verb.EXPECT: Form(("P",), keywords=("on", "at", "instead", "by"), required=("on", "by")),
    Verb.RUNNING_LATE: Form(("P|HOUSE", "T")),
    Verb.OUTREACH: Form(("P", "|".join(Outcome), "TEXT"), 1, ("at", *ON_A_DAY), text_last=True),
    Verb.NOTE: Form(("P", "TEXT")),
    Verb.DESK_NOTE: Form(("P", "N|TEXT")),
    Verb.DONE: Form(("P",)),
    Verb.MESSAGE: Form(("TEXT",)),
    Verb.MESSAGES_SEEN: Form(("N",)),
    Verb.UPDATE: Form(("P", "FIELD", "VALUE"), keywords=("by",), flags=("today",)),
    Verb.SEEN: Form(("P",)),
    Verb.ADMIT: Form(
        ("LAST", "FIRST", "DOB", "LIVING_ARRANGEMENT", "COUNSELOR"),
        2,
        flags=("anyway",),
        options=("phone", "days", "classes", "track"),
    ),
    Verb.ACCEPT: Form(("DAY", "KIND", "P", "REASON"), keywords=("by",)),
    Verb.SIGN: Form(("DAY",)),
    Verb.REOPEN: Form(("DAY",), keywords=("because",)),
    Verb.JOIN: Form(("P", "Q")),
    Verb.WRONG_PERSON: Form(("P", "Q"), keywords=ON_A_DAY),
    Verb.CLOSE: Form(("DAY",), keywords=("until", "from", "because"), required=("because",)),
    Verb.OPEN: Form(("DAY",), keywords=("because",)),
    Verb.CANCEL: Form(("GROUP",), keywords=("to", "on", "because"), required=("because",), values={"to": "GROUP"}),
    Verb.GROUP_TODAY: Form(("GROUP", "room|facilitator|limit", "VALUE"), keywords=ON_A_DAY),
    Verb.SHEET: Form(
        ("GROUP", "COUNT|all|NAMES…"),
        keywords=("by", *ON_A_DAY),
        many=True,
        repeated=(("late", "P N"), ("left", "P T"), ("present", "P")),
    ),
    Verb.UNDO: Form(("ENTRY",), 1, ON_A_DAY),
    "board": Form(()),
    "rollcall": Form(()),
    "caseload": Form(("COUNSELOR",), 1),
    "messages": Form(()),
}
