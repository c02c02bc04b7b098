"""Verified copies of the records, each with its journal's head beside it."""

import json
import os
import shutil
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, NamedTuple

from frontdesk.database import age_files, driver
from frontdesk.database.places import Place, beside
from frontdesk.database.visit import LOGS, visit, writable
from frontdesk.errors import Busy, DamagedRecords
from frontdesk.files import make_folder, settle, write
from frontdesk.models.journal import FIRST_PREV
from frontdesk.models.types import instant_of
from frontdesk.rules.heads import Head, head_as_json, read_head

HEAD_OF = "SELECT seq, hash, recorded_at FROM journal ORDER BY seq DESC LIMIT 1"
IDS_GIVEN = "SELECT name, seq FROM sqlite_sequence"
HAS_SIGN_IN = "SELECT 1 FROM sqlite_master WHERE name = 'credential'"
SIGN_IN = "SELECT name, sealed FROM staff JOIN credential ON staff_id = staff.id WHERE active = 1"
NOT_AHEAD, VERSIONS_AT = b"\1\1", 18
"""By which version a file is written and read, and where its header says so: 1 rolls back, 2 writes ahead."""


class Ends(NamedTuple):
    """How far records have come: their journal's head, and by table the highest id that was ever given.

    ``sign_in`` is who may sign in, each with what their passphrase was sealed to.
    """

    head: Head
    ids: dict[str, int]
    sign_in: frozenset[tuple[str, str]]


def back_up(place: Place, to: Path, named: str | None = None) -> Path:
    """A copy of the records of a place, as a file in the folder ``to``, checked before it takes its name. Returns it.

    Beside it stands its journal's head, in a file of the same name that ends in ``.head``.
    """
    make_folder(to)
    copy = to / f"frontdesk-{named or stamp()}.db"
    part = copy.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        head = copied(place, part).head
        write(copy.with_suffix(".head"), json.dumps(head_as_json(head)) + "\n")
        settle(part, copy)
    finally:
        part.unlink(missing_ok=True)
    return copy


def back_up_sealed(place: Place, to: Path, keys: list[Any]) -> Path:
    """The same, sealed to keys of age: nothing plain is ever in ``to``, and beside the records it has no name."""
    make_folder(to)
    make_folder(folder := beside(place))
    copy = to / f"frontdesk-{stamp()}.db{age_files.SUFFIX}"
    descriptor, name = tempfile.mkstemp(prefix=".frontdesk-", suffix=".part", dir=folder)
    with os.fdopen(descriptor, "r+b", buffering=0) as whole:
        try:
            head = _copied_without_name(place, whole, Path(name)).head
        finally:
            Path(name).unlink(missing_ok=True)
        write(to / f"{copy.name.partition('.')[0]}.head", json.dumps(head_as_json(head)) + "\n")
        age_files.seal(whole, copy, keys)
    return copy


def stamp() -> str:
    """The time as names of files and schemas hold it, in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")


def copied(place: Place, part: Path) -> Ends:
    """Copy the records of a place into a new file, in one piece and checked. Returns how far the copy has come."""
    with closing(driver.module().connect(part)) as target:
        _pour(place, target, part)
        verify(target, part)
        target.execute("PRAGMA journal_mode = delete")
        return ends(target)


def _copied_without_name(place: Place, whole: IO[bytes], name: Path) -> Ends:
    """The same into a file that is still empty, and loses its name before anything is in it: a kill leaves nothing.

    SQLite finds the log of a file that writes ahead by its name, so the copy is told not to, in its header.
    """
    with closing(driver.module().connect(name)) as target:
        target.execute("PRAGMA journal_mode = memory")
        name.unlink()
        _pour(place, target, name)
        os.pwrite(whole.fileno(), NOT_AHEAD, VERSIONS_AT)
        target.execute("PRAGMA shrink_memory")  # the header is read anew
        verify(target, place)
        return ends(target)


def _pour(place: Place, target: driver.Connection, part: Path) -> None:
    if not isinstance(place, Path):
        from frontdesk.database.poured import fill  # few records are on a server

        fill(place, target, part)
        return
    with closing(driver.module().connect(place) if writable(place) else visit(place, wait=10)) as source:
        source.backup(target)


def verify(connection: driver.Connection, place: Place) -> None:
    """Raises DamagedRecords where SQLite's own check finds something."""
    said = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if said != "ok":
        raise DamagedRecords(path=str(place), why=said)


def ends_of(path: Path) -> Ends | None:
    """How far the records at ``path`` have come; None where they are damaged, or no records. Raises Busy."""
    try:
        with closing(visit(path, wait=10)) as connection:
            verify(connection, path)
            return ends(connection)
    except driver.DatabaseError as error:
        if "locked" in str(error):
            raise Busy from error
        return None
    except DamagedRecords:
        return None


def ends(connection: driver.Connection) -> Ends:
    """How far the records of this connection have come."""
    row = connection.execute(HEAD_OF).fetchone()
    head = Head(row[0], row[1], instant_of(row[2])) if row else Head(0, FIRST_PREV)
    has_sign_in = connection.execute(HAS_SIGN_IN).fetchone()  # records of an older revision know nothing of it
    sign_in = connection.execute(SIGN_IN).fetchall() if has_sign_in else []
    return Ends(head, dict(connection.execute(IDS_GIVEN).fetchall()), frozenset(map(tuple, sign_in)))


def newest_head(backups: Path) -> int:
    """The highest entry of all the heads that stand beside backups in a folder; 0 without any."""
    entries = [0]
    for file in backups.glob("frontdesk-*.head"):
        try:
            entries.append(read_head(file.read_text(encoding="utf-8")).entry)
        except (OSError, ValueError):
            continue  # somebody else's, or cut off: it says nothing
    return max(entries)


def set_aside(path: Path) -> Path:
    """Put aside what a restore replaces, as a verified copy or, where it is damaged, as it lies. Returns where."""
    backups = path.parent / "backups"
    try:
        return back_up(path, backups)
    except (driver.DatabaseError, DamagedRecords):
        folder = backups / f"damaged-{datetime.now(UTC):%Y-%m-%d-%H%M%S-%f}"
        make_folder(backups)
        folder.mkdir(mode=0o700)
        for end in ("", *LOGS):
            if (lies := path.with_name(path.name + end)).exists():
                shutil.copyfile(lies, folder / lies.name)
        return folder / path.name
