"""Years put behind a site that has one: its past year, again and again further back, row for row.

Playing five years of two hundred a day through the desk takes too long. What a screen or a list reads of them are rows,
and these are such rows; only the journal's chain is not continued, which nothing measured here walks.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

YEAR = 364
"""Days: whole weeks, so that a weekday stays one."""
APART = 100_000_000
"""Between the numbers of one year's rows and those of the next."""
COPIED = ("patient", "plan", "day", "day_block", "group_session", "visit", "stay", "seat", "absence", "day_person")
DATES = frozenset({"day", "service_day", "admit_date", "discharge_date"})
OF_THE_PAST = "discharge_date IS NOT NULL"


def lengthen(folder: Path, by: int) -> None:
    """Put ``by`` more years behind the records in ``folder``, which nobody has open."""
    with closing(sqlite3.connect(folder / "frontdesk.db")) as records, records:
        before = records.execute("SELECT max(day) FROM day").fetchone()[0]
        kept = {row[0] for row in records.execute("SELECT name FROM sqlite_master")}
        for number in range(1, by + 1):
            for table in filter(kept.__contains__, COPIED):  # an older build keeps fewer
                _copy(records, table, number, before)
            _copy_journal(records, number, before)


def _copy(records: sqlite3.Connection, table: str, number: int, before: str) -> None:
    parents = {row[3]: row[2] for row in records.execute(f"PRAGMA foreign_key_list({table})")}
    columns = [row[1] for row in records.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(_value(table, column, parents.get(column), number) for column in columns)
    asked = f"INSERT INTO {table} SELECT {values} FROM {table} WHERE {_of_the_first_year(table)}"
    records.execute(asked, {"before": before, "most": APART})


def _value(table: str, column: str, parent: str | None, number: int) -> str:
    further = number * APART
    if column == "id" or (parent in COPIED and parent != "patient"):
        return f'"{column}" + {further}'
    if parent == "patient":
        past = f"SELECT id FROM patient WHERE {OF_THE_PAST}"
        return f'CASE WHEN "{column}" IN ({past}) THEN "{column}" + {further} ELSE "{column}" END'
    if (table, column) in {("patient", "mrn"), ("patient", "card")}:
        return f"""CASE "{column}" WHEN '' THEN '' ELSE "{column}" || '-{number}' END"""
    return _earlier(column, number) if column in DATES or _is_instant(column) else f'"{column}"'


def _is_instant(column: str) -> bool:
    return column in {"came", "left", "at"} or column.endswith("_at")


def _earlier(column: str, number: int) -> str:
    return f"""date(substr("{column}", 1, 10), '-{number * YEAR} days') || substr("{column}", 11)"""


def _of_the_first_year(table: str) -> str:
    days = "SELECT id FROM day WHERE day < :before AND id < :most"
    past = f"SELECT id FROM patient WHERE {OF_THE_PAST} AND id < :most"
    # Whoever is still here has one visit that nobody ended, and no second.
    ended = f"day_id IN ({days}) AND (patient_id IN ({past}) OR checked_out_at IS NOT NULL)"
    visits = f"SELECT id FROM visit WHERE {ended}"
    match table:
        case "patient":
            return f"{OF_THE_PAST} AND id < :most"
        case "plan":
            return f"patient_id IN ({past})"
        case "day":
            return "day < :before AND id < :most"
        case "group_session":
            return f"day_block_id IN (SELECT id FROM day_block WHERE day_id IN ({days}))"
        case "visit":
            return ended
        case "stay" | "seat":
            return f"visit_id IN ({visits})"
        case _:
            return f"day_id IN ({days})"


def _copy_journal(records: sqlite3.Connection, number: int, before: str) -> None:
    """Entries before the first there is: what is newest stays so."""
    columns = [row[1] for row in records.execute("PRAGMA table_info(journal)")]
    own = {
        "seq": f"seq - {number * APART}",
        "subject": _value("journal", "subject", "patient", number),
        "hash": f"hash || '-{number}'",
        "request": "NULL",
        "reverses": "NULL",
    } | {column: _earlier(column, number) for column in ("recorded_at", "happened_at", "service_day")}
    values = ", ".join(own.get(column, f'"{column}"') for column in columns)
    asked = f"INSERT INTO journal SELECT {values} FROM journal WHERE service_day < :before AND seq > 0"
    records.execute(asked, {"before": before})
