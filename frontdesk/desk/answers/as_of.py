"""The records as they stood at an instant: the journal replayed up to it, into a file of their own."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.database import driver
from frontdesk.database.records import FILE, Records, make, open_private
from frontdesk.desk.journal.verify import replayed_until
from frontdesk.errors import BadDay
from frontdesk.models import journal


@contextmanager
def stood_at(records: Records, instant: datetime) -> Iterator[Records]:
    """The records as they stood then, in a private file that is gone afterwards.

    Raises BadDay for an instant before the first entry, DoesNotHold where the journal does not hold that far.
    """
    with tempfile.TemporaryDirectory(prefix="frontdesk-") as folder:
        path = Path(folder) / FILE
        make(path)
        with records.reading() as session:
            _fill(path, session, instant)
        then = open_private(path)
        try:
            yield then
        finally:
            then.close()


def _fill(path: Path, session: Session, instant: datetime) -> None:
    last, tables = replayed_until(session, instant)
    if not last:
        raise BadDay(day=instant.date(), why=BadDay.BEFORE_THE_SITE)
    entries = session.execute(select(journal).where(journal.c.seq <= last).order_by(journal.c.seq)).mappings()
    with closing(driver.module().connect(path)) as file, file:
        for table, rows in tables.items():
            for row in rows.values():
                _insert(file, table, row)
        for entry in entries:
            _insert(file, "journal", entry)


def _insert(file: Any, table: str, row: Any) -> None:
    """Write a row; a column that it does not know, since it is younger, says what its default says."""
    columns: Sequence[str] = [str(column) for column in row]
    names, places = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    file.execute(f'INSERT INTO "{table}" ({names}) VALUES ({places})', [row[name] for name in columns])
