"""Who may do what: every verb and right with the roles that have it, in one table (docs/permissions.md).

It binds once staff sign in, and in a demo that was opened in a named role. Before that a site has no roles: everybody
may do everything (docs/contract.md, Who acts).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from frontdesk.errors import NotAllowed
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb


class Right(StrEnum):
    """What somebody may do besides the acts. The value is what ``permissions`` says."""

    EARLIER_DAY = "on D"
    ROLL_CALL = "rollcall"
    CASELOAD = "caseload"
    REPORT = "report"
    EXPORT = "export"
    JOURNAL = "journal"
    ACCESS = "access"
    BACKUP = "backup"
    SEAL = "journal --seal"
    RESTORE = "restore"


class Permission(NamedTuple):
    """What it is called where a sentence begins with it, and who may."""

    words: str
    roles: frozenset[Role]


EVERYBODY = frozenset({Role.RECEPTIONIST, Role.LEAD, Role.COUNSELOR, Role.REVIEWER, Role.AUDITOR})
"""All who can sign in."""
DESK = frozenset({Role.RECEPTIONIST, Role.LEAD})
DAY = DESK | {Role.REVIEWER}
"""Who writes what happened on a day: the desk as it happens, a reviewer when the day is looked over."""
COUNSELING = DESK | {Role.COUNSELOR}
LEAD = frozenset({Role.LEAD})
OVERSIGHT = LEAD | {Role.REVIEWER}

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
    Verb.SEEN: Permission("Marking updates seen", LEAD | {Role.COUNSELOR}),
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
    Verb.SETTINGS: Permission("Program", OVERSIGHT),
    Verb.IMPORT: Permission("Census", OVERSIGHT),
    Verb.STAFF: Permission("Staff", LEAD),
    Right.EARLIER_DAY: Permission("An earlier day", OVERSIGHT),
    Right.ROLL_CALL: Permission("Roll call", EVERYBODY),
    Right.CASELOAD: Permission("Caseload", EVERYBODY),
    Right.REPORT: Permission("A report", DAY | {Role.AUDITOR}),
    Right.EXPORT: Permission("An export", OVERSIGHT),
    Right.JOURNAL: Permission("The journal", OVERSIGHT | {Role.AUDITOR}),
    Right.ACCESS: Permission("The access log", LEAD | {Role.AUDITOR}),
    Right.BACKUP: Permission("A backup", LEAD),
    Right.SEAL: Permission("A seal of the journal", LEAD),
    Right.RESTORE: Permission("Restoring a backup", LEAD),
}
"""An undo needs the right to what it takes back as well."""


def may(actor: Actor, does: Verb | Right) -> bool:
    """Whether this person may do it: everybody, until roles bind them."""
    return not actor.bound or actor.role in PERMISSIONS[does].roles


def refuse_unless_allowed(actor: Actor, *needed: Verb | Right) -> None:
    """Raises NotAllowed for the first of these that the person's role does not have."""
    for does in needed:
        if not may(actor, does):
            raise refused(does)


def refused(does: Verb | Right) -> NotAllowed:
    """The refusal, which says who may."""
    permission = PERMISSIONS[does]
    return NotAllowed(what=permission.words, roles=either(permission.roles))


def either(roles: frozenset[Role]) -> str:
    """``a lead or a reviewer``, in the order of the roles."""
    *others, last = (f"{'an' if role[0] in 'aeiou' else 'a'} {role.value}" for role in Role if role in roles)
    return f"{', '.join(others)} or {last}" if others else last
