"""Years that are put behind a site's records: rows like those of its past year, and nothing of the present changes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.older import lengthen
from tests.commands import done

pytestmark = pytest.mark.slow


def counted(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / "frontdesk.db")) as records:
        return records.execute(query).fetchall()


def test_the_past_is_longer_and_the_present_is_as_it_was(tmp_path: Path) -> None:
    done("demo", "--patients", "2", "--years", "1", "--at", "13:48", "--make-only", data=tmp_path)
    present = [done(*words, data=tmp_path).out for words in (("report", "week"), ("do", "board"), ("report", "day"))]
    newest = done("journal", "--json", data=tmp_path).json[-1]
    ((days, visits),) = counted(tmp_path, "SELECT (SELECT count(*) FROM day), (SELECT count(*) FROM visit)")

    lengthen(tmp_path, 2)

    assert counted(tmp_path, "PRAGMA foreign_key_check") == []
    assert counted(tmp_path, "SELECT count(*) FROM day") == [(3 * (int(str(days)) - 1) + 1,)]
    ((now,),) = counted(tmp_path, "SELECT count(*) FROM visit")
    assert int(str(now)) > 2.9 * int(str(visits))
    assert counted(tmp_path, "SELECT DISTINCT strftime('%w', day) IN ('0', '6') FROM day") == [(0,)]
    assert present == [
        done(*words, data=tmp_path).out for words in (("report", "week"), ("do", "board"), ("report", "day"))
    ]
    assert done("journal", "--json", data=tmp_path).json[-1] == newest
    a_year_ago, before = (
        done("report", "week", "--day", day, data=tmp_path).out for day in ("2026-02-02", "2025-02-03")
    )
    figures = [row.split()[-3:] for row in a_year_ago.splitlines() if " of " in row]
    assert figures
    assert figures == [row.split()[-3:] for row in before.splitlines() if " of " in row]
