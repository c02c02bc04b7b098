"""What the desk can do and the journal can tell: every verb once, with what is true of it."""

from enum import StrEnum

from frontdesk.shapes.people import CAME, State
from frontdesk.shapes.people import PRESENT as PRESENT

NOT_HERE = frozenset({State.EXPECTED, State.ABSENT, State.EXCUSED, State.NOT_SCHEDULED})
ANY = frozenset(State)


class Verb(StrEnum):
    """The verb of a journal entry. The value is what the journal keeps and ``do`` reads, for ever."""

    CHECK_IN = "check-in"
    CHECK_OUT = "check-out"
    STEP_OUT = "step-out"
    RETURN = "return"
    OUT_OF_CLASS = "out-of-class"
    ASSIGN = "assign"
    UNASSIGN = "unassign"
    ABSENT = "absent"
    EXCUSE = "excuse"
    EXPECT = "expect"
    RUNNING_LATE = "running-late"
    OUTREACH = "outreach"
    NOTE = "note"
    DESK_NOTE = "desk-note"
    DONE = "done"
    MESSAGE = "message"
    MESSAGES_SEEN = "messages-seen"
    UPDATE = "update"
    SEEN = "seen"
    ADMIT = "admit"
    ACCEPT = "accept"
    CLOSE = "close"
    OPEN = "open"
    CANCEL = "cancel"
    GROUP_TODAY = "group-today"
    SIGN = "sign"
    REOPEN = "reopen"
    JOIN = "join"
    WRONG_PERSON = "wrong-person"
    SHEET = "sheet"
    UNDO = "undo"
    OPEN_DAY = "open-day"
    END_DAY = "end-day"
    SETTINGS = "settings"
    INIT = "init"
    CENSUS = "census"
    IMPORT = "import"
    SET_CLOCK = "set-clock"
    STAFF = "staff"
    RESTORE = "restore"
    SEAL = "seal"

    @property
    def states(self) -> frozenset[State]:
        """The states of a patient's day in which it can be done (docs/contract.md, States and verbs).

        Empty for a verb that is about nobody.
        """
        return STATES.get(self, frozenset())

    @property
    def by_hand(self) -> bool:
        """Whether it is an act of staff that F8 and ``undo`` without an entry may reverse."""
        return self not in NEVER_BY_F8

    @property
    def refuses_old_sight(self) -> bool:
        """Whether it is refused where the patient's row has changed since the person who acts saw it."""
        return self not in MEANT_WHATEVER_WAS_SEEN


STATES = {
    Verb.CHECK_IN: ANY - {State.HERE},
    Verb.CHECK_OUT: PRESENT,
    Verb.STEP_OUT: frozenset({State.HERE}),
    Verb.RETURN: frozenset({State.STEPPED_OUT, State.CHECKED_OUT}),
    Verb.OUT_OF_CLASS: CAME,
    Verb.ASSIGN: CAME,
    Verb.UNASSIGN: CAME,
    Verb.ABSENT: NOT_HERE,
    Verb.EXCUSE: NOT_HERE,
    Verb.EXPECT: ANY,
    Verb.RUNNING_LATE: NOT_HERE - {State.NOT_SCHEDULED},
    Verb.OUTREACH: ANY,
    Verb.NOTE: ANY,
    Verb.DESK_NOTE: ANY,
    Verb.DONE: ANY,
    Verb.UPDATE: ANY,
    Verb.SEEN: ANY,
    Verb.ACCEPT: ANY,
    Verb.JOIN: ANY,
    Verb.WRONG_PERSON: CAME,
}
ON_ANY_DAY = frozenset(
    {
        Verb.CHECK_IN,
        Verb.CHECK_OUT,
        Verb.STEP_OUT,
        Verb.RETURN,
        Verb.OUT_OF_CLASS,
        Verb.ASSIGN,
        Verb.UNASSIGN,
        Verb.ABSENT,
        Verb.EXCUSE,
        Verb.OUTREACH,
        Verb.ACCEPT,
        Verb.WRONG_PERSON,
        Verb.SHEET,
        Verb.UNDO,
        Verb.SIGN,
        Verb.REOPEN,
    }
)
"""What is about one service day, and may be written of an earlier one."""
SAID_AHEAD = frozenset({Verb.ABSENT, Verb.EXCUSE, Verb.EXPECT})
"""What is said of a person's day before it comes."""
OF_WHOLE_DAY = frozenset({Verb.CLOSE, Verb.OPEN, Verb.CANCEL, Verb.GROUP_TODAY})
"""What is said of a whole day, before, on or after it."""
AMENDS = (ON_ANY_DAY | SAID_AHEAD | OF_WHOLE_DAY | {Verb.RUNNING_LATE}) - {Verb.SIGN, Verb.REOPEN}
"""What amends a signed day that it is about, and so wants its reason."""
NEEDS_NO_REASON = frozenset({Verb.SIGN})
"""What belongs to the end of a day: written after it, it is late for no reason that anybody would ask for."""
CHANGE_ATTENDANCE = frozenset(
    {
        Verb.CHECK_IN,
        Verb.CHECK_OUT,
        Verb.STEP_OUT,
        Verb.RETURN,
        Verb.OUT_OF_CLASS,
        Verb.ASSIGN,
        Verb.UNASSIGN,
        Verb.ABSENT,
        Verb.EXCUSE,
        Verb.SHEET,
        Verb.WRONG_PERSON,
    }
)
"""What says who attended: whoever wrote it has an act of their own in a question about it."""
FILLS_GROUPS = frozenset({Verb.ASSIGN, Verb.UNASSIGN, Verb.SHEET})
"""Those about a group as well: the seats that a check-in gives follow the plan, and are about the person."""
LEAVES_THE_DAY = frozenset(
    {Verb.NOTE, Verb.DESK_NOTE, Verb.DONE, Verb.SEEN, Verb.ADMIT, Verb.MESSAGE, Verb.MESSAGES_SEEN}
)
"""Acts whose undo changes nothing that a signed day says."""
PROVE_PRESENCE = frozenset(
    {Verb.CHECK_IN, Verb.RETURN, Verb.STEP_OUT, Verb.OUT_OF_CLASS, Verb.ASSIGN, Verb.UNASSIGN, Verb.NOTE}
)
"""Acts about somebody who stands before the desk, or is known to sit in a group."""
NEVER_BY_F8 = frozenset(
    {
        Verb.OPEN_DAY,
        Verb.END_DAY,
        Verb.SETTINGS,
        Verb.INIT,
        Verb.CENSUS,
        Verb.IMPORT,
        Verb.SET_CLOCK,
        Verb.STAFF,
        Verb.RESTORE,
        Verb.SEAL,
        Verb.UNDO,
        Verb.SIGN,
        Verb.REOPEN,
    }
)
MEANT_WHATEVER_WAS_SEEN = frozenset({Verb.OUTREACH, Verb.NOTE, Verb.DESK_NOTE, Verb.SEEN, Verb.ACCEPT, Verb.UNDO})
FOR_COUNSELORS = (Verb.UPDATE, Verb.NOTE, Verb.ABSENT, Verb.EXCUSE, Verb.OUTREACH, Verb.ADMIT)
"""What a counselor is told of their patients until they have seen it."""
CHANGES_NO_BOARD = frozenset({Verb.IMPORT, Verb.END_DAY, Verb.SEAL})
"""Entries about nobody that no list of the day shows: how far an import came, what an ended day keeps, a seal."""
CHANGES_THE_SITE = frozenset({Verb.CENSUS, Verb.UNDO, Verb.UPDATE})
"""Entries about someone that may bring a new house or counselor, take one back, or change the kind of a house."""
CHANGES_WHAT_IS_UNDONE = frozenset({Verb.UNDO, Verb.UPDATE, Verb.CENSUS})
"""Entries that take another out of force, or change the name it is told with."""
CHANGES_OTHERS = frozenset({Verb.JOIN, Verb.WRONG_PERSON, Verb.UPDATE, Verb.UNDO})
"""Entries that may change somebody else's rows besides those of whom they are about."""
NOT_ONE_PERSON = CHANGES_NO_BOARD | CHANGES_THE_SITE | CHANGES_WHAT_IS_UNDONE | CHANGES_OTHERS
"""Entries after which more is to be read than the person they are about."""
CHANGES_NO_NAME = frozenset(
    {
        Verb.CHECK_IN,
        Verb.CHECK_OUT,
        Verb.STEP_OUT,
        Verb.RETURN,
        Verb.OUT_OF_CLASS,
        Verb.ASSIGN,
        Verb.UNASSIGN,
        Verb.ABSENT,
        Verb.EXCUSE,
        Verb.EXPECT,
        Verb.RUNNING_LATE,
        Verb.OUTREACH,
        Verb.NOTE,
        Verb.DESK_NOTE,
        Verb.DONE,
        Verb.MESSAGE,
        Verb.MESSAGES_SEEN,
        Verb.SEEN,
        Verb.ACCEPT,
        Verb.CLOSE,
        Verb.OPEN,
        Verb.CANCEL,
        Verb.GROUP_TODAY,
        Verb.SIGN,
        Verb.REOPEN,
        Verb.SHEET,
        Verb.OPEN_DAY,
        Verb.END_DAY,
        Verb.IMPORT,
        Verb.SEAL,
    }
)
"""Entries after which everybody is found by the same names as before, and nobody else is."""
CHANGES_NOBODY = CHANGES_NO_NAME | {Verb.SETTINGS}
"""Entries after which the same people are not admitted, but for those they are about."""
TELLS_PLACES = frozenset({Verb.CHECK_IN, Verb.ASSIGN, Verb.RETURN})
"""Entries whose answer says where the patient goes next."""
ARRIVALS = frozenset({Verb.CHECK_IN, Verb.RETURN})
"""After which the patient stands at the desk: then it says what it is to tell them."""
