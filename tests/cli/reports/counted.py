"""A count made straight from the records: its own SQL, its own arithmetic, nothing of the program."""

import sqlite3
from collections import defaultdict
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.database.places import Server

VISITS = """
    SELECT patient.mrn, visit.id, visit.checked_out_at FROM visit
    JOIN patient ON patient.id = visit.patient_id JOIN day ON day.id = visit.day_id WHERE day.day = '{day}'
"""
BLOCKS = """
    SELECT day_block.id, day_block.name, starts, ends, kind, countable, zone FROM day_block
    JOIN day ON day.id = day_block.day_id WHERE day.day = '{day}' ORDER BY starts
"""


class Counted(NamedTuple):
    """What one person's day comes to: by block (present, countable) in whole minutes, and the whole."""

    blocks: dict[str, tuple[int, int]]
    whole: int


def count(data: Path | Server, day: str, now: datetime) -> dict[str, Counted]:
    """Everyone who came on a day, by MRN."""
    with closing(_opened(data)) as records:
        blocks = [_block(day, *row) for row in records.execute(BLOCKS.format(day=day)).fetchall()]
        stays, seats = defaultdict(list), {}
        for visit, came, left in records.execute('SELECT visit_id, came, "left" FROM stay').fetchall():
            stays[visit].append((_seconds(came), _seconds(left) if left else now.timestamp()))
        for visit, block, taken in records.execute("SELECT visit_id, day_block_id, taken_at FROM seat").fetchall():
            seats[visit, block] = _seconds(taken)
        return {
            mrn: _person(blocks, stays[visit], {b: t for (v, b), t in seats.items() if v == visit}, out, now)
            for mrn, visit, out in records.execute(VISITS.format(day=day)).fetchall()
        }


def _opened(data: Path | Server) -> Any:
    if isinstance(data, Path):
        return sqlite3.connect(f"file:{data / 'frontdesk.db'}?mode=ro", uri=True)
    import psycopg

    return psycopg.connect(data.url, options=f"-c search_path={data.site}")


def _person(blocks, stays, seats, out, now):
    given, whole = {}, 0.0
    last = min(_seconds(out) if out else now.timestamp(), now.timestamp())
    for block, name, start, end, kind, counts in blocks:
        present = sum(max(0.0, min(end, left) - max(start, came)) for came, left in stays)
        seated = kind != "groups" or seats.get(block, float("inf")) <= min(end, last)
        countable = present if counts and seated else 0.0
        given[name] = (int(present // 60), int(countable // 60))
        whole += countable
    return Counted(given, int(whole // 60))


def _block(day, key, name, starts, ends, kind, countable, zone):
    start, end = (
        datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(zone)).timestamp() for clock in (starts, ends)
    )
    return key, name, start, end, kind, countable


def _seconds(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()
