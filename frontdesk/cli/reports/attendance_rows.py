"""The rows of ``export attendance``: one a patient, day and block, in columns that never change with the program."""

from collections.abc import Iterator
from datetime import datetime, time
from zoneinfo import ZoneInfo

from frontdesk.cli.reports.csv_cells import Cell
from frontdesk.desk.spans import ReadDay
from frontdesk.rules.day.clock import on_clock_of
from frontdesk.rules.day.minutes import minutes
from frontdesk.shapes.attended import AttendedDay
from frontdesk.shapes.earned import BlockMinutes
from frontdesk.shapes.people import Person
from frontdesk.texts.sheet_words import proof_words
from frontdesk.texts.week_words import reason_words

COLUMNS = (
    "day", "mrn", "last_name", "first_name", "dob", "level_of_care", "counselor", "state", "arrived", "left", "block",
    "starts", "ends", "from", "to", "group", "facilitator", "room", "minutes", "countable", "proof", "sheet_by", "why",
    "signed_by", "signed_at", "late_entry",
)  # fmt: skip
INTERNAL = ("reason", "living_arrangement")
"""Columns for nobody outside: they follow only where they were asked for."""
Row = tuple[Cell, ...]


def columns(*, internal: bool) -> tuple[str, ...]:
    """The header."""
    return COLUMNS + INTERNAL if internal else COLUMNS


def rows_of(read: ReadDay, *, internal: bool) -> Iterator[Row]:
    """The rows of one day, by last and first name, then by block."""
    day, zone = read.attended, ZoneInfo(read.attended.zone)
    for person in day.people:
        before = _before(day, person, zone)
        after: Row = (
            day.signed_by,
            _stamp(day.signed_at, zone),
            "yes" if person.id in read.late else "no",
            *((person.reason, person.lives_at) if internal else ()),
        )
        for each in day.earned(person):
            yield (*before, *_of_block(each, person, day, zone), *after)


def _before(day: AttendedDay, person: Person, zone: ZoneInfo) -> Row:
    left = person.out or (person.stays[-1].left if person.stays else None)
    return (
        day.day,
        person.mrn,
        person.last_name,
        person.first_name,
        person.dob,
        person.level_of_care or None,
        person.counselor,
        person.state.value,
        _clock(person.came, zone),
        _clock(left, zone),
    )


def _of_block(each: BlockMinutes, person: Person, day: AttendedDay, zone: ZoneInfo) -> Row:
    block, group, earned = each
    came, gone = _in_it(each, person, day, zone) if earned.present else (None, None)
    return (
        block.name,
        block.starts,
        block.ends,
        came,
        gone,
        group.name if group else None,
        group.facilitator if group else None,
        group.room if group else None,
        minutes(earned.present),
        minutes(earned.countable),
        proof_words(person, block) if group else None,
        (said.word_of or None) if (said := person.proofs.get(block.id)) else None,
        reason_words([why.reason for why in earned.why]) or None,
    )


def _in_it(each: BlockMinutes, person: Person, day: AttendedDay, zone: ZoneInfo) -> tuple[time | None, time | None]:
    """From when to when somebody was in a block, whatever lay between."""
    block = each.block
    inside = [
        (stay.came, left)
        for stay in person.stays
        if stay.came < block.over and (left := min(stay.left or person.proven or day.until, day.until)) > block.begins
    ]
    came, gone = inside[0][0], inside[-1][1]
    return (
        block.starts if came <= block.begins else _clock(came, zone),
        block.ends if gone >= block.over else _clock(gone, zone),
    )


def _clock(at: datetime | None, zone: ZoneInfo) -> time | None:
    """The wall clock of the day's own zone, to the minute."""
    return on_clock_of(at, zone).time().replace(second=0, microsecond=0) if at else None


def _stamp(at: datetime | None, zone: ZoneInfo) -> str | None:
    return on_clock_of(at, zone).replace(microsecond=0).isoformat() if at else None
