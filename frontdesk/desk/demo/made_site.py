"""The demo: a made-up site whose census, history and day are made through the desk's own verbs.

Its day is Monday 2026-11-23 in New York whatever today is; the records hold the offset (docs/contract.md, Demo).
"""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.database.places import Place
from frontdesk.database.records import open_private
from frontdesk.desk import ledger
from frontdesk.desk.census import census_import
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.demo.play import play
from frontdesk.desk.desk_reader import real_clock
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal import history
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.settings import program_rows, sites
from frontdesk.desk.writing import Writing
from frontdesk.errors import ClockBack
from frontdesk.models import Staff
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.demo.made_up_day import made_up_day
from frontdesk.rules.demo.made_up_people import made_up_people
from frontdesk.rules.demo.made_up_staff import FACILITATORS, made_up_staff, staff_member
from frontdesk.rules.program.program import Program
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb

DAY = date(2026, 11, 23)
OPENS_AT = time(8, 55)
CENSUS_AT = time(7, 30)
SITE = "Riverside IOP"
TERMINAL = "Front desk"
COHORT = timedelta(days=91)
COHORTS_A_YEAR = 4
People = Sequence[dict[str, str]]
Progress = Callable[[int, int], None]


def make(place: Place, patients: int, years: int, at: time, seed: int, progress: Progress) -> None:
    """New demo records at a place: the census, ``years`` of history, and the day played up to ``at``."""
    standing = _program() if patients else default_program()
    offset = _opening(standing, at) - real_clock()

    def fill(part: Place) -> None:
        begins = min(_opening(standing, CENSUS_AT), _opening(standing, at)) - timedelta(days=365 * years)
        sites.begin(part, standing, _person(Role.LEAD), begins, demo=True, clock_offset=offset)
        if patients:
            _live(part, standing, _cohorts(patients, years, seed), years, seed, at, begins, progress)

    sites.make_aside(place, fill)


def rebase(desk: FrontDesk, at: time) -> None:
    """Set the demo's clock to its Monday at ``at``; plays nothing. Raises ClockBack before the last entry."""
    with desk.records.reading() as session:
        standing = program_rows.read(session, the_site(session))
        last = history.recorded_last(session)
    wanted = _opening(standing, at)
    if last and wanted < last:
        raise ClockBack(at=wanted, last=last)
    offset = round((wanted - real_clock()) / timedelta(microseconds=1))
    with desk.records.writing() as session:
        writing = ledger.open_writing(session, wanted, _person(Role.LEAD), "demo")
        program_rows.set_clock(writing, offset)
        ledger.enter(writing, Verb.SET_CLOCK)


def _person(role: Role) -> Actor:
    return Actor(staff_member(role), role, TERMINAL)


def _opening(standing: Program, at: time) -> datetime:
    return instant_on(DAY, at, ZoneInfo(standing.zone), standing.day_starts)


def _program() -> Program:
    """The default program under the demo's name, with facilitators; lists call classes by their rooms."""
    default = default_program()
    names = iter(FACILITATORS * 2)
    *classes, activity = [block.name for block in default.blocks if len(default.groups_of(block.name)) > 1]
    groups = tuple(
        replace(group, facilitator=next(names), counter_name=group.room if group.block in classes else None)
        if group.block in (*classes, activity)
        else group
        for group in default.groups
    )
    return replace(default, name=SITE, groups=groups)


def _cohorts(patients: int, years: int, seed: int) -> list[People]:
    """The people of today, and for the past one group after another who came and were discharged."""
    people = made_up_people(patients * (1 + COHORTS_A_YEAR * years), seed, DAY)
    cohorts: list[People] = [people[:patients]]
    for number in range(1, 1 + COHORTS_A_YEAR * years):
        ends = DAY - COHORT * number
        past = people[patients * number : patients * (number + 1)]
        cohorts.append([_past(row, ends) for row in past])
    return cohorts


def _past(row: dict[str, str], ends: date) -> dict[str, str]:
    return row | {"admit_date": (ends - COHORT).isoformat(), "discharge_date": (ends - timedelta(days=1)).isoformat()}


def _live(
    place: Place, standing: Program, cohorts: list[People], years: int, seed: int, at: time, begins: datetime,
    progress: Progress,
) -> None:  # fmt: skip
    records = open_private(place)
    clock = _SetClock(begins)
    desk = FrontDesk(records, _person(Role.RECEPTIONIST), "demo", clock, offset=timedelta(0))
    try:
        _add_staff(desk)
        rows = [row for cohort in cohorts for row in cohort]
        census_import.import_census(desk, CensusFile(_csv(rows)), alone=True)
        _past_days(desk, standing, cohorts, years, seed, progress)
        play(desk, standing, made_up_day(cohorts[0], DAY, seed), DAY, until=_opening(standing, at))
    finally:
        desk.close()


class _SetClock:
    """A clock that stands where it is put."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


def _add_staff(desk: FrontDesk) -> None:
    def run(writing: Writing) -> None:
        for name, role in made_up_staff():
            writing.records.add(Staff(name=name, role=role))

    desk.apart(Verb.STAFF, run, "demo")


def _csv(rows: People) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _past_days(
    desk: FrontDesk, standing: Program, cohorts: list[People], years: int, seed: int, progress: Progress
) -> None:
    days = list(_program_days(standing, years))
    for number, day in enumerate(days):
        progress(number, len(days))
        cohort = cohorts[min((DAY - day - timedelta(days=1)) // COHORT, len(cohorts) - 1)] if day < DAY else cohorts[0]
        play(desk, standing, made_up_day(cohort, day, seed + number + 1), day, until=None)
    if days:
        progress(len(days), len(days))


def _program_days(standing: Program, years: int) -> Iterator[date]:
    day = DAY - timedelta(days=365 * years)
    while day < DAY:
        if day.weekday() in standing.weekdays:
            yield day
        day += timedelta(days=1)
