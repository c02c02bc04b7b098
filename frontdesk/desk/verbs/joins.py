"""One person in two rows made one: a row stays with all that both had, the other is in no list any more.

Nothing is written anew: rows change whose they are, one by one, so that an undo finds each as it was left.
"""

from typing import Any

from sqlalchemy import func, select

from frontdesk.acts import Join
from frontdesk.desk.writing import Writing
from frontdesk.errors import BothThere, Usage
from frontdesk.models import (
    Absence,
    Acceptance,
    CounselorNote,
    CounselorWord,
    Day,
    DayPerson,
    DayWord,
    DeskNote,
    FormerNumber,
    Outreach,
    Patient,
    Plan,
    SeenMark,
    Visit,
    journal,
)
from frontdesk.models.attendance import LEFT_OPEN, OPEN
from frontdesk.rules.former_names import former_names, with_former
from frontdesk.rules.names import fold
from frontdesk.verbs import FOR_COUNSELORS

ONE_A_DAY: tuple[tuple[type[Visit] | type[Absence], str], ...] = ((Visit, "a visit"), (Absence, "an absence"))
FILLED = ("phone", "living_arrangement_id", "counselor_id", "name_used", "pronouns", "level_of_care", "track_id")
"""Columns that come from the row that goes where the one that stays says nothing."""


def join(writing: Writing, act: Join) -> None:
    """Two rows are one person: ``into`` stays, with all that both had.

    Raises Usage where it is one row, BothThere where both have a visit, or both an absence, on one day.
    """
    if act.patient == act.into:
        raise Usage(text="That is one row already. Name the row that goes, then the one that stays.")
    gone = writing.anyone(act.patient)
    stays = writing.anyone(act.into)
    _refuse_both_there(writing, gone, stays)
    _end_the_older_visit(writing, gone, stays)
    for row in _moving(writing, gone, stays):
        row.patient_id = stays.id
        writing.records.flush()
    _fill(writing, gone, stays)
    _keep_numbers(writing, gone, stays)
    gone.joined_into = stays.id


def _refuse_both_there(writing: Writing, gone: Patient, stays: Patient) -> None:
    for kind, what in ONE_A_DAY:
        theirs = select(kind.day_id).where(kind.patient_id == stays.id)
        both = select(Day.day).join(kind, kind.day_id == Day.id).where(kind.patient_id == gone.id, Day.id.in_(theirs))
        if day := writing.records.scalars(both.order_by(Day.day)).first():
            raise BothThere(what=what, day=day)


def _end_the_older_visit(writing: Writing, gone: Patient, stays: Patient) -> None:
    """Of two visits that nobody ended only the newer may go on: one person has one open visit."""
    open_ = select(Visit).join(Day, Day.id == Visit.day_id).where(Visit.status == OPEN)
    both = open_.where(Visit.patient_id.in_((gone.id, stays.id))).order_by(Day.day)
    visits = writing.records.scalars(both).all()
    if len(visits) > 1:
        visits[0].status = LEFT_OPEN
        writing.records.flush()


def _moving(writing: Writing, gone: Patient, stays: Patient) -> list[Any]:
    """Every row about the one who goes that is to be about the one who stays."""

    def of(kind: Any, who: Patient) -> list[Any]:
        return list(writing.records.scalars(select(kind).where(kind.patient_id == who.id).order_by(kind.id)))

    def unlike(kind: Any, *columns: str) -> list[Any]:
        """Those that say nothing which is said already."""
        taken = {tuple(getattr(row, column) for column in columns) for row in of(kind, stays)}
        return [row for row in of(kind, gone) if tuple(getattr(row, column) for column in columns) not in taken]

    whole = (Visit, Absence, Outreach, CounselorNote, CounselorWord, DeskNote, FormerNumber)
    return [
        *(row for kind in whole for row in of(kind, gone)),
        *unlike(Acceptance, "day_id", "kind", "block_id"),
        *unlike(DayPerson, "day_id"),
        *unlike(DayWord, "day"),
        *_plans(writing, of(Plan, gone), unlike(Plan, "block_id")),
        *_seen(writing, stays, of(SeenMark, gone)),
    ]


def _plans(writing: Writing, plans: list[Plan], wanted: list[Plan]) -> list[Plan]:
    """Plans of blocks for which the one who stays has none. The others end: nobody is planned twice."""
    for plan in plans:
        if plan not in wanted:
            writing.records.delete(plan)
    writing.records.flush()
    return wanted


def _seen(writing: Writing, stays: Patient, marks: list[SeenMark]) -> list[SeenMark]:
    """Marks that hide nothing which the counselor has not seen of the one who stays."""
    newest = writing.records.scalar(select(func.max(SeenMark.up_to)).where(SeenMark.patient_id == stays.id)) or 0
    told = (journal.c.subject == stays.id, journal.c.verb.in_(FOR_COUNSELORS), journal.c.seq > newest)
    unseen = writing.records.scalar(select(func.min(journal.c.seq)).where(*told))
    return [mark for mark in marks if unseen is None or mark.up_to < unseen]


def _fill(writing: Writing, gone: Patient, stays: Patient) -> None:
    """What the one who stays lacks, the other may have said."""
    for column in FILLED:
        if not getattr(stays, column):
            setattr(stays, column, getattr(gone, column))
    names = former_names(gone.former_name)
    if fold(gone.last_name) != fold(stays.last_name):
        names.append(gone.last_name)
    stays.former_name = with_former(stays.former_name, *names)
    if stays.off_roster(writing.today) and not gone.off_roster(writing.today):
        stays.admit_date, stays.discharge_date = gone.admit_date, gone.discharge_date
    if not stays.census_row:
        stays.census_row, gone.census_row = gone.census_row, ""
    card, gone.card = gone.card, ""
    # The card leaves one row before it comes into the other: no two rows have one.
    writing.records.flush()
    stays.card = stays.card or card


def _keep_numbers(writing: Writing, gone: Patient, stays: Patient) -> None:
    """The number of the row that goes finds the person for ever, as do rows that were joined into it before."""
    writing.records.add(FormerNumber(patient_id=stays.id, mrn=gone.mrn))
    for row in writing.records.scalars(select(Patient).where(Patient.joined_into == gone.id)).all():
        row.joined_into = stays.id
    writing.records.flush()
