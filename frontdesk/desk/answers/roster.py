"""Reading people's day: each patient as a frozen Person, for all of the census or a few of it."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import chain
from sys import intern
from typing import Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.answers import proofs
from frontdesk.desk.program.planned import NO_PLAN, kept_plan, plan_for, track_number
from frontdesk.desk.program.program_day import ProgramDay, weekday_numbers
from frontdesk.models.types import instant_of
from frontdesk.rules.day.minutes import late_by, minutes
from frontdesk.rules.day.states import StayTimes, next_step, scheduled_on, state_of
from frontdesk.rules.finding.finder import Findable
from frontdesk.rules.names import display
from frontdesk.rules.telling_apart import last_four
from frontdesk.shapes.day_program import TrackDay
from frontdesk.shapes.people import NotAdmittedPerson, OffRoster, Person, PersonStay, State
from frontdesk.shapes.staff import Role

AT_ONCE = 500
NOTHING = "[]"
NO_SEAT: dict[int, int] = {}
NEVER_SEATED: dict[int, datetime] = {}
"""Shared by all who have no seat: of thousands of people even empty values take memory."""


def read_people(
    session: Session, program: ProgramDay, role: Role, now: datetime, patients: Sequence[int] | None = None
) -> tuple[list[Person], list[Findable]]:
    """Everyone active on the day, or those of ``patients`` who are; and what they are found by.

    Somebody who came or was marked away stays in it, even where the census says since then that they are not admitted.
    """
    reader = _Reader(program, role, now)
    people: list[Person] = []
    findable: list[Findable] = []
    rows = session.execute(*_asked(program, patients))
    # Some at a time: two copies of thousands of people at once take more memory than the desk may.
    for row in chain.from_iterable(rows.partitions(AT_ONCE)):
        people.append(reader.person(row))
        findable.append(_findable(row))
    return proofs.with_proofs(session, program, now, people), findable


def read_day_rows(
    rows: Iterable[Sequence[Row[Any]]], program: ProgramDay, now: datetime
) -> tuple[list[Person], dict[int, str]]:
    """The people of the rows of ``queries.attended_on``, and the level of care of each; no proofs are read yet."""
    reader = _Reader(program, Role.RECEPTIONIST, now)
    people: list[Person] = []
    levels: dict[int, str] = {}
    for row in chain.from_iterable(rows):
        people.append(reader.person(row))
        levels[row.id] = intern(row.level_of_care)
    return people, levels


def _asked(program: ProgramDay, patients: Sequence[int] | None) -> queries.Rows:
    """The query of the people of a day: as it kept them, where it did."""
    if not program.kept or program.id is None:
        return queries.people_on(program.day, program.id, patients)
    return queries.people_as_kept(program.day, program.id, patients)


def read_not_admitted(
    session: Session, program: ProgramDay, patients: Sequence[int] | None = None
) -> list[NotAdmittedPerson]:
    """Everyone known who is not active on the day, or those of ``patients`` who are not. Who was joined is nobody."""
    rows = session.execute(*queries.not_admitted_on(program.day, program.id, patients))
    return [
        NotAdmittedPerson(_findable(row), row.used_name_alone, OffRoster(row.off_day, row.off_day < program.day))
        for row in rows
    ]


def _findable(row: Row[Any]) -> Findable:
    last, first = intern(row.last_name), intern(row.first_name)
    numbers = () if row.numbers == NOTHING else tuple(json.loads(row.numbers))
    return Findable(row.id, last, first, row.name_used, row.mrn, row.card, row.dob, numbers, row.former_name)


class _Reader:
    """Makes a person of a row. Hundreds of people follow the same plan: of those that are equal one copy is kept."""

    def __init__(self, program: ProgramDay, role: Role, now: datetime) -> None:
        self._program = program
        self._role = role
        self._now = now
        self._plans: dict[str, dict[int, int]] = {NO_PLAN: NO_SEAT}
        self._tracks: dict[str | int | None, tuple[int | None, TrackDay]] = {}

    def person(self, row: Row[Any]) -> Person:
        """One patient's day."""
        stays, admitted = _stays(row.stays), row.off_day is None
        track, of_track = self._tracks.get(row.track) or self._track(row.track)
        state = state_of(row.status, _last(stays), row.away, scheduled := self._scheduled(row, admitted))
        seats = {} if row.seats == NOTHING else {block: (group, at) for block, group, at in json.loads(row.seats)}
        return Person(
            id=row.id,
            mrn=row.mrn,
            name=display(row.first_name, row.last_name, row.name_used, row.used_name_alone),
            last_name=intern(row.last_name),
            first_name=intern(row.first_name),
            dob=row.dob,
            phone_end=intern(last_four(row.phone)),
            state=state,
            scheduled=scheduled,
            step=next_step(state, self._role, self._now >= of_track.checkout_opens, row.lives_at is not None, admitted),
            temporary=row.temporary,
            plan=self._plan(row.plans, plan_for) if row.kept_plan is None else self._plan(row.kept_plan, kept_plan),
            seats={block: group for block, (group, _) in seats.items()} if seats else NO_SEAT,
            seated_at={block: instant_of(at) for block, (_, at) in seats.items()} if seats else NEVER_SEATED,
            stays=stays,
            known_by=row.known_by or "",
            out=row.checked_out_at,
            destination=row.destination,
            reason=row.left_reason if row.status else row.away_reason,
            lives_at=row.lives_at and intern(row.lives_at),
            counselor=row.counselor and intern(row.counselor),
            away=row.away or "",
            away_at=row.away_at,
            away_by=row.away_by or "",
            late_minutes=_late_minutes(of_track, stays),
            left_early=row.checked_out_at is not None and row.checked_out_at < of_track.checkout_opens,
            track=track,
            off_roster=None if admitted else OffRoster(row.off_day, row.off_day < self._program.day),
        )

    def _scheduled(self, row: Row[Any], admitted: bool) -> bool:
        """Whether they are due: as the day has kept it; nobody of whom it was not kept was due on a day that ended."""
        if self._program.kept:
            return bool(row.expected)
        days = row.days_of_week
        return scheduled_on(self._program.day, self._program.weekdays, weekday_numbers(days), admitted)

    def _track(self, recorded: str | int | None) -> tuple[int | None, TrackDay]:
        """The track of somebody, as the records have it, and its day; found once for all who have the same."""
        track = self._program.track_of(track_number(recorded))
        return self._tracks.setdefault(recorded, (track, self._program.tracks[track]))

    def _plan(self, text: str, read: Callable[[str], dict[int, int]]) -> dict[int, int]:
        if text not in self._plans:
            plan = read(text)
            self._plans[text] = next((each for each in self._plans.values() if each == plan), plan)
        return self._plans[text]


def _late_minutes(of_track: TrackDay, stays: Sequence[PersonStay]) -> int:
    first = of_track.first_countable
    return minutes(late_by(first, stays[0].came)) if first and stays else 0


def _stays(text: str) -> tuple[PersonStay, ...]:
    """The stays in the order of their beginnings; those of one instant in the order in which they were written."""
    if text == NOTHING:
        return ()
    rows = sorted(json.loads(text), key=lambda row: (row[1], row[0]))
    return tuple(
        PersonStay(instant_of(came), _instant(left), _instant(back_by), by) for _, came, left, back_by, by in rows
    )


def _last(stays: Sequence[PersonStay]) -> list[StayTimes]:
    return [StayTimes(stay.came, stay.left) for stay in stays[-1:]]


def _instant(text: str | None) -> datetime | None:
    return instant_of(text) if text else None


def counted_state(person: Person) -> State | None:
    """The state a person adds to in the heading's counts, or None for who is in no list."""
    return person.state if person.listed else None
