"""A program as the text of a settings file."""

import re
from collections.abc import Iterator
from datetime import date, time

from frontdesk.rules.program.program import ASKED, DESK_NOTES, LOCKS_AFTER, Program
from frontdesk.rules.program.site_lists import AWAY_REASONS, LockedRollCall, OwnActs
from frontdesk.rules.weekdays import WEEKDAYS

_UNSAFE = re.compile(r"[\\\"\x00-\x1f\x7f]")


def program_lines(program: Program) -> Iterator[str]:
    """The lines of the file."""
    yield "# The program of this site: what “frontdesk settings show” prints and “frontdesk settings load” reads."
    yield "# Times are the site's wall clock, HH:MM. Kinds of blocks: check-in, groups, break, open, check-out."
    yield from _section("[site]", program, "name zone locale day_starts")
    yield f"weekdays = {_value([WEEKDAYS[day] for day in program.weekdays])}"
    yield from _section("", program, "grace_minutes checkout_opens_before_minutes")
    yield from _section("", program, "names_hide_after_seconds door_minutes closed inbox inbox_removes sheets")
    yield from _section("", program, "sign_without_backup unsigned_after_business_days")
    yield from [f"scanner_prefix = {_value(program.scanner_prefix)}"] if program.scanner_prefix else []
    yield from [f"asked_sentence = {_value(program.asked_sentence)}"] if program.asked_sentence != ASKED else []
    yield from _of_terminals(program)
    yield from [f"tracks = {_value(program.tracks)}"] if program.tracks else []
    yield from _section("[thresholds]", program, "countable_minutes_a_day countable_days_a_week")
    yield from _section("", program, "countable_minutes_a_week")
    for block in program.blocks:
        yield from _section("[[block]]", block, "name starts ends kind countable")
        yield from [f"weekdays = {_value([WEEKDAYS[day] for day in block.weekdays])}"] if block.weekdays else []
        yield from [f"tracks = {_value(block.tracks)}"] if block.tracks else []
    for group in program.groups:
        yield from _section("[[group]]", group, "name counter_name block key room facilitator soft hard")
    for house in program.houses:
        yield from _section("[[house]]", house, "name kind")
    for reason in program.away_reasons if program.away_reasons != AWAY_REASONS else ():
        yield from _section("[[away_reason]]", reason, "name countable")
    for target in program.targets:
        yield from _section("[[target]]", target, "level_of_care minutes_a_day minutes_a_week days_a_week")
    for member in program.staff:
        yield from _section("[[staff]]", member, "name role")
    yield from ("", "[reasons]")
    yield f"left_early = {_value(program.left_early_reasons)}"
    yield f"absent = {_value(program.absent_reasons)}"
    yield f"excused = {_value(program.excused_reasons)}"
    yield from [f"desk_notes = {_value(program.desk_notes)}"] if program.desk_notes != DESK_NOTES else []


def _of_terminals(program: Program) -> Iterator[str]:
    """What the site says of its terminals and of who acts at them, where it is not as usual."""
    locks_after = program.lock_after_minutes
    yield from [f"lock_after_minutes = {locks_after}"] if locks_after != LOCKS_AFTER else []
    yield from _section("", program, "prints_kept_days")
    yield from [f"own_acts = {_value(program.own_acts)}"] if program.own_acts != OwnActs.MARKED else []
    yield from ["mouse = false"] if not program.mouse else []
    asked = program.roll_call_at_lock
    yield from [f"roll_call_at_lock = {_value(asked)}"] if asked != LockedRollCall.NAMES else []
    yield from [f"counters = {_value(program.counters)}"] if program.counters else []


def _section(header: str, noun: object, keys: str) -> Iterator[str]:
    """A table's lines; what is None is left out."""
    yield from ("", header) if header else ()
    yield from (f"{key} = {_value(getattr(noun, key))}" for key in keys.split() if getattr(noun, key) is not None)


def _value(value: object) -> str:
    """A value as TOML writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case time():
            return f'"{_clock(value)}"'
        case date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case _:
            return f'"{_UNSAFE.sub(_escaped, str(value))}"'


def _escaped(letter: re.Match[str]) -> str:
    """A basic string holds no quote, backslash or control but by its code."""
    return f"\\{letter[0]}" if letter[0] in '\\"' else f"\\u{ord(letter[0]):04X}"


def _clock(clock: time) -> str:
    return clock.strftime("%H:%M")
