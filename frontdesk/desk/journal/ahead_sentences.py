"""What entries say that were written ahead of somebody's day: of which days, and by whose word."""

from datetime import date, time
from typing import Any

from frontdesk.desk.journal.entry_names import EntryNames, Values
from frontdesk.models.attendance import CALLED, EXCUSED
from frontdesk.rules.weekdays import whole_name
from frontdesk.shapes.done import Said

TABLE = "day_word"


def is_ahead(changes: list[Any]) -> bool:
    """Whether an absence or excuse was said of days by their date."""
    return any(table == TABLE for table, *_ in changes)


def away(subject: int | None, changes: list[Any], words: EntryNames) -> Said:
    """Who is absent or excused, on which days and for which part of them, why and by whose word."""
    rows = _said(changes)
    first = rows[0]
    values = {"name": words.patient(subject), "days": _part(first, days_said([_day(row) for row in rows]))}
    if first["away"] == EXCUSED:
        said = Said("excuse:ahead", values | {"by": first["excused_by"]})
    else:
        said = Said("absent:ahead" if first["away"] == CALLED else "absent:ahead:no-call", values)
    return told(_reasoned(said, first), first)


def _reasoned(said: Said, row: Values) -> Said:
    if not row["reason"]:
        return said
    return Said("with-reason", {"name": said.values["name"], "said": said, "reason": row["reason"]})


def told(said: Said, row: Values) -> Said:
    """The same, told by somebody who has a name."""
    by = row.get("told_by")
    return Said("told-by", {"name": said.values["name"], "said": said, "by": by}) if by else said


def expected(subject: int | None, changes: list[Any], words: EntryNames) -> Said:
    """Who is to come on a day, when, in place of which other day, and by whose word."""
    row = next(row for row in _said(changes) if row["expected"])
    values: Values = {"name": words.patient(subject), "day": _day(row), "by": row["agreed_by"]}
    key = "expect"
    if row["starts"]:
        key, values["starts"] = key + ":at", time.fromisoformat(row["starts"])
    if row["instead_of"]:
        key, values["instead"] = key + ":instead", date.fromisoformat(row["instead_of"])
    return Said(key, values)


def _said(changes: list[Any]) -> list[Values]:
    """The rows that were written, by day."""
    rows: list[Values] = [after for table, _, before, after in changes if table == TABLE and before is None]
    return sorted(rows, key=lambda row: str(row["day"]))


def _day(row: Values) -> date:
    return date.fromisoformat(row["day"])


def days_said(days: list[date]) -> Said:
    """One day, several on end, or the same weekday for some weeks."""
    first, last = days[0], days[-1]
    if first == last:
        return Said("days:one", {"day": first})
    if len({day.weekday() for day in days}) == 1:
        return Said("days:weekly", {"weekday": whole_name(first.weekday()), "first": first, "last": last})
    return Said("days:several", {"first": first, "last": last})


def _part(row: Values, days: Said) -> Said:
    since, until = (time.fromisoformat(row[key]) if row[key] else None for key in ("since", "until"))
    if since is None and until is None:
        return days
    key = "part:between" if since and until else "part:since" if since else "part:until"
    return Said(key, {"days": days, "since": since, "until": until})
