"""Reading people's day: each patient as a frozen Person, for all of the census or a few of it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from sys import intern
from typing import Any

from sqlalchemy import Result, Row
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program_day import ProgramDay, weekday_numbers
from frontdesk.models.people import EVERY_DAY
from frontdesk.rules.day import late_by, minutes
from frontdesk.rules.finder import Findable
from frontdesk.rules.names import display
from frontdesk.rules.states import StayTimes, next_step, scheduled_on, state_of
from frontdesk.views import GroupView, Person, Role, State, StayView

AT_ONCE = 500
NO_SEAT: dict[int, int] = {}
NEVER_SEATED: dict[int, datetime] = {}
"""One for all who have none: with thousands of people even nothing takes room."""


def read_people(
    session: Session, program: ProgramDay, role: Role, now: datetime, patients: Sequence[int] | None = None
) -> tuple[list[Person], list[Findable]]:
    """Everyone active on the day, or those of ``patients`` who are; and what they are found by.

    Who came or was marked away stays in it, even where the census says since that they are not admitted.
    """
    plans = _shared(plans_by_patient(session.execute(*queries.plans_on(program.day, patients))))
    day = _Attendance(session, program.id, patients)
    checkout_open = now >= program.checkout_opens
    people: list[Person] = []
    findable: list[Findable] = []

    # Some at a time: of thousands of people two copies at a time take more room than the desk may.
    def read(rows: Result[Any], admitted: bool) -> None:
        for row in chain.from_iterable(rows.partitions(AT_ONCE)):
            people.append(_person(row, program, day, plans.get(row.id, NO_SEAT), role, checkout_open, admitted))
            findable.append(_findable(row))

    read(session.execute(*queries.active_patients(program.day, patients)), admitted=True)
    others = (day.visits.keys() | day.absences.keys()) - {person.id for person in people}
    if others:
        if patients is None:
            plans |= plans_by_patient(session.execute(*queries.plans_on(program.day, sorted(others))))
        read(session.execute(*queries.census(sorted(others))), admitted=False)
    return people, findable


def _findable(row: Row[Any]) -> Findable:
    last, first = intern(row.last_name), intern(row.first_name)
    return Findable(row.id, last, first, row.name_used, row.mrn, row.card, row.dob)


class _Attendance:
    """The day's visits, stays, seats and absences, by patient."""

    def __init__(self, session: Session, day_id: int | None, patients: Sequence[int] | None) -> None:
        self.visits: dict[int, Row[Any]] = {}
        self.absences: dict[int, Row[Any]] = {}
        self.stays: dict[int, list[StayView]] = defaultdict(list)
        self.seats: dict[int, dict[int, int]] = defaultdict(dict)
        self.seated_at: dict[int, dict[int, datetime]] = defaultdict(dict)
        if day_id is None:
            return
        self.visits = {row.patient_id: row for row in session.execute(*queries.visits_on(day_id, patients))}
        self.absences = {row.patient_id: row for row in session.execute(*queries.absences_on(day_id, patients))}
        for patient, came, left, back_by, by in session.execute(*queries.stays_on(day_id, patients)):
            self.stays[patient].append(StayView(came, left, back_by, by))
        for patient, block, group, taken_at in session.execute(*queries.seats_on(day_id, patients)):
            self.seats[patient][block] = group
            self.seated_at[patient][block] = taken_at


def _person(
    row: Row[Any],
    program: ProgramDay,
    day: _Attendance,
    plan: dict[int, int],
    role: Role,
    checkout_open: bool,
    admitted: bool,
) -> Person:
    visit, absence = day.visits.get(row.id), day.absences.get(row.id)
    stays = tuple(day.stays.get(row.id, ()))
    scheduled = scheduled_on(program.day, program.weekdays, weekday_numbers(row.schedule_days), admitted)
    state = state_of(
        visit.status if visit else None,
        [StayTimes(stay.came, stay.left) for stay in stays[-1:]],
        absence.kind if absence else None,
        scheduled,
    )
    out = visit.checked_out_at if visit else None
    first = program.first_countable
    return Person(
        id=row.id,
        mrn=row.mrn,
        name=display(row.first_name, row.last_name, row.name_used),
        last_name=intern(row.last_name),
        first_name=intern(row.first_name),
        dob=row.dob,
        state=state,
        scheduled=scheduled,
        step=next_step(state, role, checkout_open, row.lives_at is not None),
        temporary=row.temporary,
        plan=plan,
        seats=day.seats.get(row.id, NO_SEAT),
        seated_at=day.seated_at.get(row.id, NEVER_SEATED),
        stays=stays,
        known_by=visit.known_by if visit else "",
        out=out,
        destination=visit.destination if visit else None,
        reason=visit.reason if visit else absence.reason if absence else None,
        lives_at=row.lives_at and intern(row.lives_at),
        counselor=row.counselor and intern(row.counselor),
        away=absence.kind if absence else "",
        away_at=absence.at if absence else None,
        away_by=(absence.excused_by or absence.by) if absence else "",
        late_minutes=minutes(late_by(first, stays[0].came)) if first and stays else 0,
        left_early=out is not None and out < program.checkout_opens,
    )


def _shared(plans: dict[int, dict[int, int]]) -> dict[int, dict[int, int]]:
    """The same plans, one copy of those that are equal: hundreds of people follow the same."""
    kept: dict[tuple[tuple[int, int], ...], dict[int, int]] = {}
    return {patient: kept.setdefault(tuple(plan.items()), plan) for patient, plan in plans.items()}


def plans_by_patient(rows: Iterable[Any]) -> dict[int, dict[int, int]]:
    """Patient to block to group, for one weekday: what is planned for the weekday outweighs every-day."""
    plans: dict[int, dict[int, int]] = defaultdict(dict)
    for patient, _weekday, block, group in sorted(rows, key=lambda row: row[1] != EVERY_DAY):
        plans[patient][block] = group
    return plans


def wanted_group(program: ProgramDay, plan: dict[int, int], block: int) -> int | None:
    """The group of a block that a plan leads to: the only one, or the planned one of several."""
    groups = [slot.view.id for slot in program.slots if slot.view.block == block]
    return groups[0] if len(groups) == 1 else plan.get(block)


def expected_for(session: Session, program: ProgramDay, group: GroupView) -> list[int]:
    """The patients planned for a group who are still expected today (CONTRACT.md, Seats)."""
    if sum(slot.view.block == group.block for slot in program.slots) == 1:
        coming = {row.id: row.schedule_days for row in session.execute(*queries.not_come(program.day, program.id))}
    else:
        rows = session.execute(*queries.planned_not_come(program.day, program.id, group.block)).all()
        plans = plans_by_patient((row.id, row.weekday, group.block, row.group_id) for row in rows)
        coming = {row.id: row.schedule_days for row in rows if plans[row.id][group.block] == group.id}
    return [
        patient
        for patient, days in coming.items()
        if scheduled_on(program.day, program.weekdays, weekday_numbers(days), True)
    ]


def counted_state(person: Person) -> State | None:
    """The state a person adds to in the heading's counts, or None for who is in no list."""
    return person.state if person.listed else None
