"""The whole program on paper."""

from collections.abc import Iterator, Sequence

from frontdesk.rules.weekdays import WEEKDAYS
from frontdesk.shapes.set_up import Standing
from frontdesk.texts.program_words import (
    HOUSES,
    LEVELS_OF_CARE,
    NONE_YET,
    ONE_TRACK,
    REASON_SETTINGS,
    REASONS,
    SETTINGS,
    SITE,
    SITE_SETTINGS,
    STAFF,
    TARGETS,
    TRACKS,
    block_beside,
    setting,
    target,
)
from frontdesk.texts.voice import Voice

NAME = "program"


def sheet(standing: Standing, voice: Voice) -> str:
    """The whole program, to be printed."""
    return "\n".join(_lines(standing, voice))


def _lines(standing: Standing, voice: Voice) -> Iterator[str]:
    program = standing.program
    yield f"Program of {program.name}, as from {voice.date(standing.since)} {standing.since.year}"
    yield ""
    yield " " * 58 + "".join(f"{WEEKDAYS[day]:>6}" for day in program.weekdays)
    for block in program.blocks:
        beside = block_beside(block)
        yield f"{voice.clock(block.starts):>8}  {block.name}{f'  ({beside})' if beside else ''}"
        for group in program.groups_of(block.name):
            limits = f"{group.soft or '-'}/{group.hard or '-'}"
            where = f"{group.key} {group.name}"[:26]
            numbers = "".join(f"{number:>6}" for number in standing.planned[block.name, group.name])
            yield f"{'':10}{where:<27}{(group.room or '')[:13]:<14}{limits:>7}{numbers}"
    yield from _section(HOUSES, [f"{each.name}, {each.kind.value}" for each in program.houses])
    yield from _section(STAFF, [f"{each.name}, {each.role}" for each in standing.staff])
    for heading, keys in ((REASONS, REASON_SETTINGS), (SITE, SITE_SETTINGS)):
        yield from _section(heading, [f"{SETTINGS[key]}: {setting(standing, key, voice)}" for key in keys])
    yield from _section(TARGETS, [f"{level}: {target(program, level)}" for level in LEVELS_OF_CARE])
    yield from _section(TRACKS, program.tracks or [ONE_TRACK])


def _section(heading: str, rows: Sequence[str]) -> Iterator[str]:
    yield ""
    yield heading
    yield from (f"  {row}" for row in rows or [NONE_YET])
