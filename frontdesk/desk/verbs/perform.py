"""Which function does which act."""

from typing import assert_never

from frontdesk.acts import (
    Absent,
    Accept,
    ActOfDay,
    Admit,
    Assign,
    CheckIn,
    CheckOut,
    Excuse,
    Join,
    Note,
    OfTwo,
    OutOfClass,
    Return,
    Seen,
    Sheet,
    StepOut,
    Unassign,
    Undo,
    Update,
    WrongPerson,
)
from frontdesk.desk.verbs import (
    absences,
    acceptances,
    admissions,
    arrivals,
    counselor_notes,
    fields,
    joins,
    out_of_class,
    seats,
    sheets,
    undo,
    wrong_person,
)
from frontdesk.desk.writing import Writing


def perform(writing: Writing, act: ActOfDay) -> None:
    """Do the act in the open transaction. Raises what the act says it raises; nothing is written then."""
    match act:
        case CheckIn():
            arrivals.check_in(writing, act)
        case CheckOut():
            arrivals.check_out(writing, act)
        case StepOut():
            arrivals.step_out(writing, act)
        case Return():
            arrivals.come_back(writing, act)
        case OutOfClass() | Assign() | Unassign() | Sheet():
            _in_groups(writing, act)
        case Absent():
            absences.absent(writing, act)
        case Excuse():
            absences.excuse(writing, act)
        case Update():
            fields.update(writing, act)
        case Admit():
            admissions.admit(writing, act)
        case Accept():
            acceptances.accept(writing, act)
        case Note() | Seen():
            _for_counselors(writing, act)
        case Join() | WrongPerson():
            _of_two(writing, act)
        case Undo():
            undo.undo(writing, act)
        case _:
            assert_never(act)


def _in_groups(writing: Writing, act: OutOfClass | Assign | Unassign | Sheet) -> None:
    match act:
        case OutOfClass():
            out_of_class.out_of_class(writing, act)
        case Assign():
            seats.assign(writing, act)
        case Unassign():
            seats.unassign(writing, act)
        case Sheet():
            sheets.sheet(writing, act)


def _for_counselors(writing: Writing, act: Note | Seen) -> None:
    if isinstance(act, Note):
        counselor_notes.note(writing, act)
    else:
        counselor_notes.seen(writing, act)


def _of_two(writing: Writing, act: OfTwo) -> None:
    if isinstance(act, Join):
        joins.join(writing, act)
    else:
        wrong_person.wrong_person(writing, act)
