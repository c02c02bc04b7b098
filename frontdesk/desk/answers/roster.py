"""Reading people's day: each patient as a frozen Person, for all of the census or a few of it."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from sys import intern
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.column_statements import columns
from frontdesk.desk.answers import proofs
from frontdesk.desk.answers.person_json import (
    NO_SEAT,
    NOTHING,
    read_attempts,
    read_outs,
    read_proofs,
    read_said_ahead,
    read_seats,
    read_stays,
)
from frontdesk.desk.program.planned import NO_PLAN, kept_plan, plan_for, track_number
from frontdesk.desk.program.program_day import ProgramDay, weekday_numbers
from frontdesk.rules.day.late import late_from, minutes_late
from frontdesk.rules.day.states import StayTimes, next_step, scheduled_on, state_of
from frontdesk.rules.finding.finder import Findable
from frontdesk.rules.names import display
from frontdesk.rules.telling_apart import last_four
from frontdesk.shapes.day_program import TrackDay
from frontdesk.shapes.people import NotAdmittedPerson, OffRoster, Person, PersonStay, State
from frontdesk.shapes.said_ahead import SaidAhead
from frontdesk.shapes.staff import Role


def read_people(
    session: Session, program: ProgramDay, role: Role, now: datetime, patients: Sequence[int] | None = None
) -> tuple[list[Person], list[Findable]]:
    """Everyone active on the day, or those of ``patients`` who are; and what they are found by.

    Somebody who came or was marked away stays in it, even where the census says since then that they are not admitted.
    """
    reader = _Reader(program, role, now)
    people: list[Person] = []
    findable: list[Findable] = []
    for row in columns(session, *_asked(program, now, patients)):
        people.append(_with_notes(reader.person(row), row.desk_notes))
        findable.append(_findable(row))
    return proofs.with_proofs(session, program, now, people), findable


def _with_notes(person: Person, notes: str) -> Person:
    """The person with what the desk is to tell or ask them: hardly anybody has any."""
    return person if notes == NOTHING else replace(person, desk_notes=tuple(json.loads(notes)))


def read_day_rows(rows: Iterable[Any], program: ProgramDay, now: datetime) -> list[Person]:
    """The people of the rows of ``later_queries.attended_on``; no proofs are read yet."""
    reader = _Reader(program, Role.RECEPTIONIST, now)
    return [reader.person(row) for row in rows]


def _asked(program: ProgramDay, now: datetime, patients: Sequence[int] | None) -> queries.Rows:
    """The query of the people of a day: as it kept them, where it did."""
    if not program.kept or program.id is None:
        return queries.people_on(program.day, program.id, patients)
    from frontdesk import later_queries  # the list of a day that runs does not wait for it

    if now < program.turning_points[-1]:
        return later_queries.people_of_signed(program.day, program.id, patients)
    return later_queries.people_as_kept(program.day, program.id, patients)


def read_not_admitted(
    session: Session, program: ProgramDay, patients: Sequence[int] | None = None
) -> list[NotAdmittedPerson]:
    """Everyone known who is not active on the day, or those of ``patients`` who are not. Who was joined is nobody."""
    rows = columns(session, *queries.not_admitted_on(program.day, program.id, patients))
    return [
        NotAdmittedPerson(_findable(row), row.used_name_alone, OffRoster(row.off_day, row.off_day < program.day))
        for row in rows
    ]


def _findable(row: Any) -> Findable:
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

    def person(self, row: Any) -> Person:
        """One patient's day."""
        stays, seats, admitted = read_stays(row.stays), read_seats(row.seats), row.off_day is None
        track, of_track = self._tracks.get(row.track) or self._track(row.track)
        said = read_said_ahead(row.word) if row.word else None
        away = _away(row, said if (scheduled := self._scheduled(row, admitted, said)) else None)
        state = state_of(row.status, _last(stays), away.kind, scheduled)
        return Person(
            **_of_census(row),
            state=state,
            scheduled=scheduled,
            step=next_step(state, self._role, self._now >= of_track.checkout_opens, row.lives_at is not None, admitted),
            plan=self._plan(row.plans, plan_for) if row.kept_plan is None else self._plan(row.kept_plan, kept_plan),
            stays=stays,
            outs=read_outs(row.outs),
            seats=seats.groups,
            seated_at=seats.since,
            entered=seats.entered,
            proofs=read_proofs(row.proofs),
            known_by=row.known_by or "",
            attempts=read_attempts(row.outreach),
            out=row.checked_out_at,
            destination=row.destination,
            with_whom=row.with_whom or "",
            reason=row.left_reason if row.status else away.reason,
            away=away.kind or "",
            away_at=away.at,
            away_by=away.by or "",
            said=said,
            late_minutes=self._late_minutes(of_track, stays, said) if stays else 0,
            left_early=row.checked_out_at is not None and row.checked_out_at < self._may_leave(of_track, said),
            track=track,
            off_roster=None if admitted else OffRoster(row.off_day, row.off_day < self._program.day),
            would_come=scheduled or self._would_come(row, admitted, said),
        )

    def _late_minutes(self, of_track: TrackDay, stays: Sequence[PersonStay], said: SaidAhead | None) -> int:
        """From the first countable block on, or from an agreed later start, to the first of these stays."""
        agreed = said.agreed_start if said else None
        since = late_from(of_track.first_countable, self._program.instant(agreed) if agreed else None)
        return minutes_late(since, stays[0].came)

    def _may_leave(self, of_track: TrackDay, said: SaidAhead | None) -> datetime:
        """From when on leaving is not early: once check-out opens, or they are excused."""
        until = said.excused_from if said else None
        return min(of_track.checkout_opens, self._program.instant(until)) if until else of_track.checkout_opens

    def _scheduled(self, row: Any, admitted: bool, said: SaidAhead | None) -> bool:
        """Whether they are due: as the day has kept it; nobody of whom it was not kept was due on a day that ended."""
        if self._program.kept and not self._program.reopened:
            return bool(row.expected) and not self._program.hours.closed
        return self._due(row, self._program.weekdays, admitted, said)

    def _due(self, row: Any, weekdays: Sequence[int], admitted: bool, said: SaidAhead | None) -> bool:
        """Whether they are due on a day of a program of these weekdays."""
        days = row.days_of_week
        expected = said.expected if said else None
        return scheduled_on(self._program.day, weekdays, weekday_numbers(days), admitted, expected)

    def _would_come(self, row: Any, admitted: bool, said: SaidAhead | None) -> bool:
        """Whether they would be due, were the day not closed."""
        if not self._program.hours.closed:
            return False
        return bool(self._program.kept and row.expected) or self._due(row, self._program.usual, admitted, said)

    def _track(self, recorded: str | int | None) -> tuple[int | None, TrackDay]:
        """The track of somebody, as the records have it, and its day; found once for all who have the same."""
        track = self._program.track_of(track_number(recorded))
        return self._tracks.setdefault(recorded, (track, self._program.tracks[track]))

    def _plan(self, text: str, read: Callable[[str], dict[int, int]]) -> dict[int, int]:
        if text not in self._plans:
            plan = read(text)
            self._plans[text] = next((each for each in self._plans.values() if each == plan), plan)
        return self._plans[text]


def _of_census(row: Any) -> dict[str, Any]:
    """Who somebody is, as the census says."""
    return {
        "id": row.id,
        "mrn": row.mrn,
        "name": display(row.first_name, row.last_name, row.name_used, row.used_name_alone),
        "last_name": intern(row.last_name),
        "first_name": intern(row.first_name),
        "dob": row.dob,
        "phone_end": intern(last_four(row.phone)),
        "temporary": row.temporary,
        "lives_at": row.lives_at and intern(row.lives_at),
        "counselor": row.counselor and intern(row.counselor),
        "level_of_care": intern(row.level_of_care),
    }


class _Away(NamedTuple):
    """Why somebody does not come: the kind of the absence, in which words, when it was written and by whose word."""

    kind: str | None
    reason: str | None
    at: datetime | None
    by: str | None


def _away(row: Any, said: SaidAhead | None) -> _Away:
    """An absence that was written on the day itself outweighs one that was said ahead of all of it."""
    if row.away or not said or not said.away_all_day:
        return _Away(row.away, row.away_reason, row.away_at, row.away_by)
    return _Away(said.away, said.reason, said.at, said.excused_by or said.by)


def _last(stays: Sequence[PersonStay]) -> list[StayTimes]:
    return [StayTimes(stay.came, stay.left) for stay in stays[-1:]]


def counted_state(person: Person) -> State | None:
    """The state a person adds to in the heading's counts, or None for who is in no list."""
    return person.state if person.listed else None
