"""Weeks made of the days that are read: patients by days against their target, and groups over a span."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.desk.answers.attended import FIRST_OPENED
from frontdesk.desk.answers.targets import Targets, TargetsThen, targets_then
from frontdesk.models import Site
from frontdesk.rules.day.minutes import NOTHING, minutes
from frontdesk.rules.day.weeks import GivenDay, Standing, standing
from frontdesk.rules.names import display, fold
from frontdesk.shapes.attended import AttendedDay
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.earned import BlockMinutes, unproven
from frontdesk.shapes.people import CAME, Person, State
from frontdesk.shapes.sheets import Signed
from frontdesk.shapes.weeks import (
    HALF_A_ROW,
    DayHead,
    GroupTally,
    LastWeeks,
    PatientDay,
    PatientRow,
    PatientWeek,
    Span,
    Week,
)

AT_ONCE = 500


def week_of(session: Session, site: Site, span: Span, today: date, now: datetime, days: Iterable[AttendedDay]) -> Week:
    """The week that these days make, each told by the targets that stood when it ended."""
    heads, by_patient = _by_patient(days, targets_then(session, site, span), today)
    over = span.last < today or all(head.day < today for head in heads)
    patients = (
        PatientWeek(patient, tuple(own), standing(_given(own), own[-1].target, over=over))
        for patient in named(session, list(by_patient))
        if (own := by_patient[patient.id])
    )
    first = session.scalar(FIRST_OPENED)
    return Week(span, now, over, tuple(heads), tuple(patients), first is None or span.first <= first)


def _by_patient(
    days: Iterable[AttendedDay], targets: TargetsThen, today: date
) -> tuple[list[DayHead], Mapping[int, list[PatientDay]]]:
    heads: list[DayHead] = []
    by_patient: defaultdict[int, list[PatientDay]] = defaultdict(list)
    for day in days:
        asked = targets.at(day.ends)
        head = DayHead(
            day.day, day.closed, day.ahead, day.day == today, day.signed_by, day.signed_at, day.closed_because,
            day.unopened,
        )  # fmt: skip
        heads.append(head)
        for person in day.people:
            by_patient[person.id].append(_patient_day(day, head, person, asked))
        came = {person.id for person in day.people}
        for person in day.planned:
            if person.id not in came:
                by_patient[person.id].append(_closed_day(day, person, asked))
    return heads, by_patient


def _patient_day(day: AttendedDay, head: DayHead, person: Person, targets: Targets) -> PatientDay:
    earned, level = day.countable(person), person.level_of_care
    length = sum((each.earned.countable for each in earned), NOTHING)
    return PatientDay(
        day=day.day,
        state=person.state,
        minutes=minutes(length),
        most=minutes(length + day.still_open(person)),
        target=targets.of(level),
        level_of_care=level,
        ahead=head.ahead,
        runs=head.runs,
        proven=not (person.proven and unproven(earned)),
        late_minutes=person.late_minutes,
        cancelled=minutes(day.cancelled(person)),
        why=tuple((each.block.name, why) for each in earned for why in each.earned.why),
    )


def _closed_day(day: AttendedDay, person: Person, targets: Targets) -> PatientDay:
    """Somebody who would have been expected: what they would have had is what the program took away."""
    level = person.level_of_care
    return PatientDay(
        day=day.day,
        state=State.NOT_SCHEDULED,
        minutes=0,
        most=0,
        target=targets.of(level),
        level_of_care=level,
        closed=True,
        ahead=day.ahead,
        cancelled=minutes(day.cancelled(person)),
    )


def _given(days: Iterable[PatientDay]) -> list[GivenDay]:
    return [GivenDay(day.minutes, day.most, day.cancelled, day.whole) for day in days]


def named(session: Session, patients: Sequence[int]) -> list[PatientRow]:
    """These patients as the records have them now, by last and first name."""
    found: list[PatientRow] = []
    for start in range(0, len(patients), AT_ONCE):
        for row in session.execute(*later_queries.named_now(patients[start : start + AT_ONCE])):
            name = display(row.first_name, row.last_name, row.name_used, row.used_name_alone)
            found.append(
                PatientRow(
                    row.id,
                    row.mrn,
                    name,
                    row.last_name,
                    row.first_name,
                    row.dob,
                    row.counselor,
                    row.level_of_care or "",
                )
            )
    return sorted(found, key=lambda each: (fold(each.last_name), fold(each.first_name), each.id))


def last_of(standings: Sequence[Standing | None]) -> LastWeeks:
    """How weeks went that stand so; None for one in which the patient had no day."""
    return LastWeeks(
        tuple(_part(each) if each else 0 for each in standings),
        tuple(each is not None and each.met is True for each in standings),
    )


def _part(standing: Standing) -> int:
    """How far a week came, in steps of which only a week that met its target has all."""
    if standing.met:
        return HALF_A_ROW
    asked = max(standing.target.minutes_a_week, 1)
    return min(HALF_A_ROW * standing.minutes // asked, HALF_A_ROW - 1)


class _Count:
    """What is counted of one group."""

    def __init__(self) -> None:
        self.sessions = self.seats = self.attended = self.no_shows = 0
        self.given: timedelta = NOTHING


def groups_of(days: Iterable[AttendedDay], names: Mapping[int, tuple[str, str]]) -> tuple[GroupTally, ...]:
    """The groups over these days, by block and name; ``names`` are what group and block are called now, by group."""
    counts: defaultdict[int, _Count] = defaultdict(_Count)
    called: dict[int, tuple[str, str]] = {}
    for day in days:
        if day.ahead or day.closed:
            continue
        for block in day.tracks[None].blocks:
            for group in block.groups if block.begins <= day.until else ():
                if not group.cancelled:
                    counts[group.id].sessions += 1
                    called[group.id] = names.get(group.id, (group.name, block.name))
        for person in day.people:
            for each in day.earned(person):
                if each.block.begins <= day.until:
                    _count(counts, person, each, day)
    tallies = (_tally(*called[group], count) for group, count in counts.items() if group in called)
    return tuple(sorted(tallies, key=lambda each: (each.block, each.group)))


def _count(counts: Mapping[int, _Count], person: Person, each: BlockMinutes, day: AttendedDay) -> None:
    """Count one person's block: where they sat, or were due."""
    if each.group is None:
        if due := _missed(person, each.block, day):
            counts[due.id].no_shows += 1
        return
    count, was_there = counts[each.group.id], bool(each.earned.present)
    proof = person.proofs.get(each.block.id)
    count.seats += 1
    count.attended += was_there and not (proof and proof.signed is Signed.NOT_ON_IT)
    count.no_shows += not was_there and _is_held_against(person, each.block, day)
    count.given += each.earned.countable


def _missed(person: Person, block: BlockOfDay, day: AttendedDay) -> GroupOfDay | None:
    """The group in which somebody was due without having a seat. Nobody is whose own group was cancelled."""
    due, meant = block.planned(person.plan), block.meant(person.plan)
    asked = (person.scheduled or person.state in CAME) and not (meant and meant.cancelled)
    return due if asked and _is_held_against(person, block, day) else None


def _is_held_against(person: Person, block: BlockOfDay, day: AttendedDay) -> bool:
    """Whether somebody who was not in a block is a no-show: once it is over, and where nobody excused them from it."""
    excused = person.state is State.EXCUSED or (person.said and person.said.excuses(block.starts, block.ends))
    return block.over <= day.until and not excused


def _tally(group: str, block: str, count: _Count) -> GroupTally:
    return GroupTally(group, block, count.sessions, count.seats, count.attended, count.no_shows, minutes(count.given))
