"""The journal changed behind the program's back by somebody who has the file: in one place, or written anew."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from frontdesk.database import driver
from frontdesk.models.journal import chained

Entry = dict[str, Any]


@contextmanager
def behind_its_back(path: Path) -> Iterator[driver.Connection]:
    """A connection on which the journal lets itself be changed; its triggers are put back at the end."""
    with closing(driver.module().connect(path, isolation_level=None)) as records:
        triggers = records.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            records.execute(f"DROP TRIGGER {name}")
        yield records
        for _, sql in triggers:
            records.execute(sql)


def entries(records: driver.Connection) -> list[Entry]:
    """Every entry by column, in order."""
    found = records.execute("SELECT * FROM journal ORDER BY seq")
    columns = [each[0] for each in found.description]
    return [dict(zip(columns, row, strict=True)) for row in found.fetchall()]


def written_anew(path: Path, since: int, change: Callable[[Entry], Entry]) -> None:
    """The entries from a number on are changed, and the chain behind them is made again so that it holds."""
    with behind_its_back(path) as records:
        prev = None
        for entry in entries(records):
            if entry["seq"] < since:
                continue
            entry = change(entry)
            entry["prev"] = prev or entry["prev"]
            prev = entry["hash"] = chained(entry)
            values = ", ".join(f'"{column}" = ?' for column in entry)
            records.execute(f"UPDATE journal SET {values} WHERE seq = ?", (*entry.values(), entry["seq"]))
