"""Who may do what, and what does not open at a counter: every verb and right in one table (docs/permissions.md).

Roles bind once staff sign in, and in a demo that was opened in a named role. Before that a site has none: everybody may
do everything (docs/contract.md, Who acts). What does not open at a counter does so for nobody, a lead included.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from frontdesk.errors import NotAllowed, NotAtCounter
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb


class Right(StrEnum):
    """What somebody may do besides the acts. The value is what ``permissions`` says."""

    EARLIER_DAY = "on D"
    ROLL_CALL = "rollcall"
    CASELOAD = "caseload"
    WEEK = "week"
    DAYS = "days"
    REPORT = "report"
    EXPORT = "export"
    JOURNAL = "journal"
    ACCESS = "access"
    BACKUP = "backup"
    SEAL = "journal --seal"
    RESTORE = "restore"


class Permission(NamedTuple):
    """What it is called where a sentence begins with it, and who may; ``away``: at any terminal but a counter's."""

    words: str
    roles: frozenset[Role]
    away: bool = False


EVERYBODY = frozenset({Role.RECEPTIONIST, Role.LEAD, Role.COUNSELOR, Role.REVIEWER, Role.AUDITOR})
"""All who can sign in."""
DESK = frozenset({Role.RECEPTIONIST, Role.LEAD})
DAY = DESK | {Role.REVIEWER}
"""Who writes what happened on a day: the desk as it happens, a reviewer when the day is looked over."""
COUNSELING = DESK | {Role.COUNSELOR}
LEAD = frozenset({Role.LEAD})
OVERSIGHT = LEAD | {Role.REVIEWER}
AWAY = True
"""What whoever stands before the desk could read over a shoulder, and nobody needs who is served there."""

PERMISSIONS: Mapping[Verb | Right, Permission] = {
    Verb.CHECK_IN: Permission("Checking in", DAY),
    Verb.CHECK_OUT: Permission("Checking out", DAY),
    Verb.STEP_OUT: Permission("Stepping out", DAY),
    Verb.RETURN: Permission("A return", DAY),
    Verb.OUT_OF_CLASS: Permission("Out of class", DAY),
    Verb.ASSIGN: Permission("A seat in a group", DAY),
    Verb.UNASSIGN: Permission("Taking somebody out of a group", DAY),
    Verb.SHEET: Permission("The sheet of a group", DAY),
    Verb.ABSENT: Permission("An absence", DAY),
    Verb.EXCUSE: Permission("An excuse", DAY | {Role.COUNSELOR}),
    Verb.EXPECT: Permission("Another day", DESK),
    Verb.RUNNING_LATE: Permission("Running late", DESK),
    Verb.OUTREACH: Permission("A call of ours", DAY | {Role.COUNSELOR}),
    Verb.ADMIT: Permission("Admitting someone new", DESK),
    Verb.NOTE: Permission("A note", COUNSELING),
    Verb.DESK_NOTE: Permission("A note for the desk", COUNSELING),
    Verb.DONE: Permission("Notes for the desk that are done", COUNSELING),
    Verb.MESSAGE: Permission("A message for the lead", EVERYBODY),
    Verb.MESSAGES_SEEN: Permission("Marking messages seen", LEAD),
    Verb.UPDATE: Permission("An update", COUNSELING),
    Verb.SEEN: Permission("Marking updates seen", LEAD | {Role.COUNSELOR}, AWAY),
    Verb.UNDO: Permission("Undo", DAY | {Role.COUNSELOR}),
    Verb.ACCEPT: Permission("Accepting a question", OVERSIGHT),
    Verb.SIGN: Permission("Signing a day", OVERSIGHT),
    Verb.REOPEN: Permission("Reopening a day", LEAD),
    Verb.WRONG_PERSON: Permission("Wrong person", OVERSIGHT),
    Verb.JOIN: Permission("Joining two rows", LEAD),
    Verb.CLOSE: Permission("Closing a day", LEAD),
    Verb.OPEN: Permission("Opening a day that was closed", LEAD),
    Verb.CANCEL: Permission("Cancelling a group", LEAD),
    Verb.GROUP_TODAY: Permission("Changing a group for a day", LEAD),
    Verb.SETTINGS: Permission("Program", OVERSIGHT, AWAY),
    Verb.IMPORT: Permission("Census", OVERSIGHT, AWAY),
    Verb.STAFF: Permission("Staff", LEAD),
    Right.EARLIER_DAY: Permission("An earlier day", OVERSIGHT, AWAY),
    Right.ROLL_CALL: Permission("Roll call", EVERYBODY),
    Right.CASELOAD: Permission("Caseload", EVERYBODY, AWAY),
    Right.WEEK: Permission("Week", EVERYBODY, AWAY),
    Right.DAYS: Permission("An earlier day", EVERYBODY, AWAY),
    Right.REPORT: Permission("A report", DAY | {Role.AUDITOR}),
    Right.EXPORT: Permission("An export", OVERSIGHT, AWAY),
    Right.JOURNAL: Permission("The journal", OVERSIGHT | {Role.AUDITOR}),
    Right.ACCESS: Permission("The access log", LEAD | {Role.AUDITOR}, AWAY),
    Right.BACKUP: Permission("A backup", LEAD),
    Right.SEAL: Permission("A seal of the journal", LEAD),
    Right.RESTORE: Permission("Restoring a backup", LEAD),
}
"""An undo needs the right to what it takes back as well."""


def may(actor: Actor, does: Verb | Right) -> bool:
    """Whether this person may do it at their terminal: by their role everybody, until roles bind them."""
    permission = PERMISSIONS[does]
    return not (actor.at_counter and permission.away) and (not actor.bound or actor.role in permission.roles)


def refuse_unless_allowed(actor: Actor, *needed: Verb | Right) -> None:
    """Raises NotAllowed for the first of these that the person's role does not have, or not at their terminal."""
    for does in needed:
        if not may(actor, does):
            raise refused(actor, does)


def refused(actor: Actor, does: Verb | Right) -> NotAllowed:
    """The refusal, which says where it is done, or who may: whom they would fetch could not do it at a counter."""
    permission = PERMISSIONS[does]
    if actor.at_counter and permission.away:
        return NotAtCounter(what=permission.words)
    return NotAllowed(what=permission.words, roles=either(permission.roles))


def either(roles: frozenset[Role]) -> str:
    """``a lead or a reviewer``, in the order of the roles."""
    *others, last = (f"{'an' if role[0] in 'aeiou' else 'a'} {role.value}" for role in Role if role in roles)
    return f"{', '.join(others)} or {last}" if others else last
