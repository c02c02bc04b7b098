"""Which function does which act."""

from typing import assert_never

from frontdesk.acts import (
    Absent,
    Accept,
    AcceptAll,
    ActOfDay,
    Admit,
    Assign,
    Cancel,
    CheckIn,
    CheckOut,
    Close,
    DeskNote,
    Excuse,
    Expect,
    GroupToday,
    Join,
    Message,
    MessagesSeen,
    Note,
    NotesDone,
    OfMessages,
    OfTwo,
    OfWholeDay,
    Open,
    OutOfClass,
    Outreach,
    Reopen,
    Return,
    RunningLate,
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
    desk_notes,
    fields,
    group_changes,
    joins,
    messages,
    out_of_class,
    reaching,
    said_ahead,
    seats,
    sheets,
    sign_offs,
    undo,
    whole_days,
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
        case Absent() | Excuse() | Expect() | RunningLate() | Outreach():
            _of_coming(writing, act)
        case Update():
            fields.update(writing, act)
        case Admit():
            admissions.admit(writing, act)
        case Accept() | AcceptAll() | Reopen():
            _of_review(writing, act)
        case Note() | Seen() | DeskNote() | NotesDone() | Message() | MessagesSeen():
            _notes(writing, act)
        case Join() | WrongPerson():
            _of_two(writing, act)
        case Close() | Open() | Cancel() | GroupToday():
            _of_whole_day(writing, act)
        case Undo():
            undo.undo(writing, act)
        case _:
            assert_never(act)


def _of_coming(writing: Writing, act: Absent | Excuse | Expect | RunningLate | Outreach) -> None:
    match act:
        case Absent():
            absences.absent(writing, act)
        case Excuse():
            absences.excuse(writing, act)
        case Expect():
            said_ahead.expect(writing, act)
        case RunningLate():
            reaching.running_late(writing, act)
        case Outreach():
            reaching.outreach(writing, act)


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


def _notes(writing: Writing, act: Note | Seen | DeskNote | NotesDone | OfMessages) -> None:
    match act:
        case Note():
            counselor_notes.note(writing, act)
        case Seen():
            counselor_notes.seen(writing, act)
        case DeskNote():
            desk_notes.desk_note(writing, act)
        case NotesDone():
            desk_notes.done(writing, act)
        case _:
            messages.of_messages(writing, act)


def _of_review(writing: Writing, act: Accept | AcceptAll | Reopen) -> None:
    match act:
        case Accept():
            acceptances.accept(writing, act)
        case AcceptAll():
            acceptances.accept_all(writing, act)
        case _:
            sign_offs.reopen(writing)


def _of_two(writing: Writing, act: OfTwo) -> None:
    if isinstance(act, Join):
        joins.join(writing, act)
    else:
        wrong_person.wrong_person(writing, act)


def _of_whole_day(writing: Writing, act: OfWholeDay) -> None:
    match act:
        case Close():
            whole_days.close(writing, act)
        case Open():
            whole_days.open_again(writing, act)
        case Cancel():
            group_changes.cancel(writing, act)
        case GroupToday():
            group_changes.group_today(writing, act)
