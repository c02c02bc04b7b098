"""What a settings file lists beside the program day: targets by level of care, and who works here."""

from collections.abc import Callable, Sequence
from typing import Any

from frontdesk.rules.program.program import LOCKS_AFTER, StaffName
from frontdesk.rules.program.program_checks import check_levels, check_staff
from frontdesk.rules.program.site_lists import LEVELS_OF_CARE, LevelTarget, LockedRollCall, OwnActs
from frontdesk.rules.program.toml_table import Table
from frontdesk.rules.roles import Role

MOST_MINUTES_A_DAY, DAYS_OF_A_WEEK = 24 * 60, 7


def lists_of(tables: Callable[[str], Sequence[Table]]) -> dict[str, Any]:
    """Those lists of a program, by its fields; ``tables`` are the file's tables of a name."""
    targets = [(table, _target(table)) for table in tables("target")]
    staff = [(table, _member(table)) for table in tables("staff")]
    check_levels(targets)
    check_staff(staff)
    in_order = sorted((target for _, target in targets), key=lambda each: LEVELS_OF_CARE.index(each.level_of_care))
    return {"targets": tuple(in_order), "staff": tuple(member for _, member in staff)}


def _target(table: Table) -> LevelTarget:
    target = LevelTarget(
        level_of_care=table.one_of("level_of_care", LEVELS_OF_CARE),
        minutes_a_day=table.whole("minutes_a_day", 0, MOST_MINUTES_A_DAY),
        minutes_a_week=table.whole("minutes_a_week", 0, DAYS_OF_A_WEEK * MOST_MINUTES_A_DAY),
        days_a_week=table.whole("days_a_week", 0, DAYS_OF_A_WEEK),
    )
    table.no_others()
    return target


def _member(table: Table) -> StaffName:
    member = StaffName(name=table.text("name"), role=Role(table.one_of("role", tuple(Role))))
    table.no_others()
    return member


def scanner_prefix(site: Table) -> str:
    """What scanners send before a card: signs that no name and no number begins with, so that typing is never held."""
    prefix = site.plain("scanner_prefix")
    if len(prefix) > 4 or any(sign.isalnum() or sign.isspace() or sign in "*;@" for sign in prefix):
        site.wrong("scanner_prefix", "it is no prefix of scans", "write one to four signs, like ~ or ^^; not * ; or @")
    return prefix


def of_terminals(site: Table) -> dict[str, Any]:
    """What a site says of its terminals, prints, and of whoever looks over what they wrote themselves."""
    asked = site.one_of("roll_call_at_lock", tuple(LockedRollCall)) if site.has("roll_call_at_lock") else None
    minutes, days = site.maybe_whole("lock_after_minutes", 1, 60), site.maybe_whole("prints_kept_days", 1, 3650)
    return {
        "lock_after_minutes": LOCKS_AFTER if minutes is None else minutes,
        "counters": site.texts("counters", least=0) if site.has("counters") else (),
        "prints_kept_days": days,
        "own_acts": site.one_of("own_acts", tuple(OwnActs)) if site.has("own_acts") else OwnActs.MARKED,
        "mouse": site.maybe_truth("mouse", without=True),
        "roll_call_at_lock": asked or LockedRollCall.NAMES,
    }
