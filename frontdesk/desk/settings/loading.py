"""Making the standing program that of a settings file, so that nobody's plan or house goes without a word."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.desk.program.day_copy import copy_anew
from frontdesk.desk.program.program_day import LAST_DAY, day_record, first_track
from frontdesk.desk.settings import people_of, program_rows, renamed_rows
from frontdesk.desk.settings.census_words import resay
from frontdesk.desk.settings.kept_plans import keep_plans, keep_tracks
from frontdesk.desk.writing import Writing
from frontdesk.errors import PlannedPeople
from frontdesk.models import Day, LivingArrangement, Patient, Plan, ProgramGroup, Visit
from frontdesk.rules.names import fold
from frontdesk.rules.program.program import Program
from frontdesk.rules.program.renames import Followed, Kind, Thing, follow
from frontdesk.shapes.done import Said


class Losses(NamedTuple):
    """What would be taken from people: plans, houses, tracks; and the sentences that say so, if anybody is hit."""

    plans: list[Plan]
    residents: list[Patient]
    trackless: list[Patient]
    told: list[Said]


class Laid(NamedTuple):
    """A program that was laid over another: what became of everything, and what was taken from people."""

    old: Program
    new: Program
    followed: Followed
    losses: Losses


def load(writing: Writing, program: Program, renames: Sequence[str] = (), *, drop_plans: bool = False) -> None:
    """Make the standing program this one, and that of today while nobody has come. Other opened days keep their own.

    Raises BadRename, and PlannedPeople where people would lose a plan or a house and ``drop_plans`` does not allow it.
    """
    say_again(writing.records, lay(writing, program, renames, drop_plans=drop_plans))


def say_again(session: Session, laid: Laid) -> None:
    """Bring what the last census said of everybody in line with the program that was laid."""
    losses = laid.losses
    resay(session, laid.old, laid.new, laid.followed, losses.plans, (losses.residents, losses.trackless))


def lay(writing: Writing, program: Program, renames: Sequence[str] = (), *, drop_plans: bool = False) -> Laid:
    """The same, but for what the last census said of everybody, which is still in the words of the program before.

    Raises BadRename, PlannedPeople.
    """
    session = writing.records
    old = program_rows.read(session, writing.site)
    followed = follow(old, program, renames)
    rows = _groups(session, old)
    losses = _losses(writing, followed, rows)
    if losses.told and not drop_plans:
        raise PlannedPeople(lost=losses.told)
    record = day_record(session, writing.today)
    runs = record is not None and keeps_its_copy(session, record)
    if record and runs:
        keep_plans(session, record, [*losses.plans, *renamed_rows.led(session, followed, rows)])
        changing = [*_changing_track(session, followed), *_of_no_track(session, old, program, followed)]
        keep_tracks(session, record, changing, first_track(session))
    _take(session, losses)
    _lay_rows(writing, program, followed, rows)
    if record and not runs:
        copy_anew(session, writing.site, record, writing.now)
    return Laid(old, program, followed, losses)


def _lay_rows(writing: Writing, program: Program, followed: Followed, rows: dict[Thing, ProgramGroup]) -> None:
    """Rename what is called otherwise, then lay what the program has: each kind before those that hang from it."""
    session = writing.records
    program_rows.lay_site(writing.site, program)
    renamed_rows.rename_tracks(session, followed)
    program_rows.lay_tracks(session, program)
    renamed_rows.rename_blocks(session, followed)
    program_rows.lay_blocks(session, program)
    renamed_rows.rename_groups(session, followed, rows)
    program_rows.lay_groups(session, program)
    renamed_rows.rename_houses(session, followed)
    _drop_houses(session, followed)
    program_rows.lay_houses(session, program)
    program_rows.lay_staff(session, program)


def _changing_track(session: Session, followed: Followed) -> list[Patient]:
    """Everybody of a track that is gone."""
    tracks = program_rows.tracks_by_name(session)
    standing = {new.name for old, new in followed.to.items() if old == new}
    gone = [thing.name for thing in followed.lost(Kind.TRACK)]
    led = [old.name for old, new in followed.renamed(Kind.TRACK).items() if new.name in standing]
    return [patient for name in (*gone, *led) for patient in renamed_rows.belonging_to(session, tracks[name].id)]


def _of_no_track(session: Session, old: Program, new: Program, followed: Followed) -> list[Patient]:
    """Everybody without a track of their own, where these belong to another one from now on."""
    if not old.tracks:
        return []
    first = followed.to.get(Thing(Kind.TRACK, old.tracks[0]))
    if first and (first.name,) == new.tracks[:1]:
        return []
    return list(session.scalars(select(Patient).where(Patient.track_id.is_(None))))


def keeps_its_copy(session: Session, record: Day) -> bool:
    """Whether somebody has arrived on a day, or it was signed, so that it keeps its copy of the program."""
    if record.kept_at:
        return True
    return session.scalars(select(Visit.id).where(Visit.day_id == record.id).limit(1)).first() is not None


def counts_from(session: Session, today: date) -> date:
    """From which day a change of the day's program, its zone and times, holds: today until somebody has come."""
    record = day_record(session, today)
    came = record is not None and keeps_its_copy(session, record)
    return min(today, LAST_DAY) + timedelta(days=1) if came else today


def _groups(session: Session, program: Program) -> dict[Thing, ProgramGroup]:
    """The rows of a program's groups."""
    blocks, groups = program_rows.blocks_by_name(session), program_rows.groups_by_name(session)
    return {
        Thing(Kind.GROUP, group.name, group.block): groups[blocks[group.block].id, group.name]
        for group in program.groups
    }


def _losses(writing: Writing, followed: Followed, rows: dict[Thing, ProgramGroup]) -> Losses:
    """Everything that leads nowhere once the program is laid. Plans of people long discharged are left in peace."""
    session, told = writing.records, list[Said]()
    plans: list[Plan] = []
    for thing, groups in _gone(followed, rows):
        number = people_of.planned_in_groups(session, [group.id for group in groups], writing.today)
        if number:
            told.append(_lost(thing, number, followed))
            plans += renamed_rows.plans_in(session, [group.id for group in groups])
    for old, in_the_way in _in_the_way(session, followed, rows):
        told.append(Said("lost:in-the-way", {"name": old.name, "people": people_of.people(len(in_the_way))}))
        plans += in_the_way
    residents: list[Patient] = []
    houses = _houses(session)
    for thing in followed.lost(Kind.HOUSE):
        if number := people_of.living_in(session, houses[fold(thing.name)].id, writing.today):
            told.append(_lost(thing, number, followed))
            residents += renamed_rows.living_in(session, houses[fold(thing.name)].id)
    trackless = []
    tracks = program_rows.tracks_by_name(session)
    for thing in followed.lost(Kind.TRACK):
        if number := people_of.belonging_to(session, tracks[thing.name].id, writing.today):
            told.append(_lost(thing, number, followed))
            trackless += renamed_rows.belonging_to(session, tracks[thing.name].id)
    return Losses(plans, residents, trackless, told)


def _gone(followed: Followed, rows: dict[Thing, ProgramGroup]) -> Iterator[tuple[Thing, list[ProgramGroup]]]:
    """The blocks that are gone with those of their groups that are, then groups gone from blocks that stay."""
    gone = followed.lost(Kind.GROUP)
    blocks = followed.lost(Kind.BLOCK)
    for block in blocks:
        yield block, [rows[group] for group in gone if group.block == block.name]
    for group in gone:
        if group.block not in [block.name for block in blocks]:
            yield group, [rows[group]]


def _in_the_way(
    session: Session, followed: Followed, rows: dict[Thing, ProgramGroup]
) -> Iterator[tuple[Thing, list[Plan]]]:
    """Groups led to another block, with the plans of people who have a group there already."""
    blocks = program_rows.blocks_by_name(session)
    came_from = {new: old for old, new in followed.to.items() if old.kind is Kind.BLOCK}
    for old, new in followed.renamed(Kind.GROUP).items():
        block = came_from.get(Thing(Kind.BLOCK, new.block))
        if block is None or block.name == old.block:
            continue
        there = renamed_rows.planned_when(session, blocks[block.name].id)
        if found := [plan for plan in renamed_rows.plans_in(session, [rows[old].id]) if _when(plan) in there]:
            yield old, found


def _when(plan: Plan) -> tuple[int, int]:
    return plan.patient_id, plan.weekday


def _lost(thing: Thing, number: int, followed: Followed) -> Said:
    """How many people lose what, and what it is most likely called now."""
    likeliest = followed.likeliest(thing)
    values = {"kind": thing.kind.value, "name": thing.name, "block": thing.block, "people": people_of.people(number)}
    key = f"lost:{thing.kind}"
    if likeliest is None:
        return Said("lost", {"lost": Said(key, values)})
    return Said("lost:likeliest", {"lost": Said(key, values), "rename": f"{thing.name}={likeliest}"})


def _take(session: Session, losses: Losses) -> None:
    """Take plans and houses away, because somebody said so."""
    for plan in losses.plans:
        session.delete(plan)
    for patient in losses.residents:
        patient.living_arrangement_id = None
    for patient in losses.trackless:
        patient.track_id = None
    session.flush()


def _houses(session: Session) -> dict[str, LivingArrangement]:
    return {fold(house.name): house for house in renamed_rows.houses(session)}


def _drop_houses(session: Session, followed: Followed) -> None:
    """A house that is gone is forgotten, unless somebody discharged went there: then the site goes on knowing it."""
    houses = _houses(session)
    for thing in followed.lost(Kind.HOUSE):
        row = houses[fold(thing.name)]
        if not renamed_rows.living_in(session, row.id):
            session.delete(row)
    session.flush()
