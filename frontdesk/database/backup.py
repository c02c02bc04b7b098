"""Verified copies of the records, each with its journal's head beside it, and the way back from one."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

from frontdesk.database import driver
from frontdesk.database.visit import LOGS, visit, writable
from frontdesk.errors import DamagedRecords
from frontdesk.files import settle, write
from frontdesk.models.journal import FIRST_PREV
from frontdesk.models.types import instant_of
from frontdesk.rules.heads import Head, head_as_json

HEAD_OF = "SELECT seq, hash, recorded_at FROM journal ORDER BY seq DESC LIMIT 1"


def back_up(path: Path, to: Path, stamp: str | None = None) -> Path:
    """A copy of the records at ``path`` in the folder ``to``, checked before it takes its name. Returns the copy.

    Beside it stands its journal's head, in a file of the same name that ends in ``.head``.
    """
    to.mkdir(parents=True, exist_ok=True, mode=0o700)
    stamp = stamp or datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
    copy = to / f"frontdesk-{stamp}.db"
    part = copy.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        head = copied(path, part)
        write(copy.with_suffix(".head"), json.dumps(head_as_json(head)) + "\n")
        settle(part, copy)
    finally:
        part.unlink(missing_ok=True)
    return copy


def copied(path: Path, part: Path) -> Head:
    """Copy the records at ``path`` into a new file, in one piece and checked. Returns its journal's head."""
    source = driver.module().connect(path) if writable(path) else visit(path, wait=10)
    target = driver.module().connect(part)
    try:
        source.backup(target)
        verify(target, part)
        target.execute("PRAGMA journal_mode = delete")
        return head_of(target)
    finally:
        source.close()
        target.close()


def verify(connection: driver.Connection, path: Path) -> None:
    """Raises DamagedRecords where SQLite's own check finds something."""
    said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if said != "ok":
        raise DamagedRecords(path=str(path), why=said)


def head_of(connection: driver.Connection) -> Head:
    """The head of the journal of this connection."""
    row = connection.execute(HEAD_OF).fetchone()
    return Head(row[0], row[1], instant_of(row[2])) if row else Head(0, FIRST_PREV)


def restore(copy: Path, path: Path) -> Path | None:
    """Put a verified copy in the place of the records. Returns where what it replaces is kept, if there was any."""
    connection = driver.module().connect(copy)
    try:
        verify(connection, copy)
    finally:
        connection.close()
    kept = set_aside(path) if path.exists() else None
    part = path.with_suffix(".part")
    shutil.copyfile(copy, part)
    for end in (*LOGS, "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    settle(part, path)
    return kept


def set_aside(path: Path) -> Path:
    """Put aside what a restore replaces, as a verified copy or, where it is damaged, as it lies. Returns where."""
    backups = path.parent / "backups"
    try:
        return back_up(path, backups)
    except (driver.DatabaseError, DamagedRecords):
        folder = backups / f"damaged-{datetime.now(UTC):%Y-%m-%d-%H%M%S-%f}"
        folder.mkdir(parents=True, mode=0o700)
        for end in ("", *LOGS):
            if (lies := path.with_name(path.name + end)).exists():
                shutil.copyfile(lies, folder / lies.name)
        return folder / path.name
