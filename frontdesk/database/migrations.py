"""Bringing a records file to the revision this program knows: always by migration, under the lock, whole or not at all.

Alembic is imported only when a migration is due: it costs a quarter of a start.
"""

from pathlib import Path

from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.pool import NullPool

from frontdesk.database import driver
from frontdesk.database.engine import BUSY_SECONDS, prepare, take_write_lock, url
from frontdesk.database.places import Place
from frontdesk.errors import DamagedRecords, Defect, NewerRecords
from frontdesk.models.journal import APPEND_ONLY

HEAD = "0012"
REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012")


def folder() -> Path:
    """Alembic's folder: the one carried inside the package if it stands there, else the checkout's."""
    package = Path(__file__).resolve().parent.parent
    carried = package / "db"
    return carried if carried.is_dir() else package.parent / "db"


def migrate(path: Path) -> None:
    """Upgrade the file at ``path`` to HEAD, in one transaction. Raises NewerRecords for a revision not known here."""
    engine = create_engine(url(path), module=driver.module(), poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "connect", prepare(writes=True))
    event.listen(engine, "begin", lambda connection: take_write_lock(connection, BUSY_SECONDS))
    with engine.connect() as connection:
        bring_to_head(connection, path)


def bring_to_head(connection: Connection, path: Path) -> None:
    """The same by a connection whose transactions take the write lock, and which none is begun of."""
    connection.connection.execute("PRAGMA foreign_keys = OFF")
    with connection.begin():
        if revision(connection, path) != HEAD:
            run(connection)
            _prove(connection, path)


def revision(connection: Connection, path: Path) -> str | None:
    """The revision that the file says it has, or None for one with no table yet."""
    tables = connection.execute(text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'")).scalar_one()
    if not tables:
        return None
    return known(str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()), path)


def known(revision: str, place: Place) -> str:
    """This revision of the records of a place. Raises NewerRecords for one not known here."""
    if revision not in REVISIONS:
        raise NewerRecords(path=str(place), revision=revision)
    return revision


def run(connection: Connection) -> None:
    """Run every migration that is due, in the transaction that was begun."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder()).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)


def _prove(connection: Connection, path: Path) -> None:
    broken = connection.execute(text("PRAGMA foreign_key_check")).first()
    if broken:
        raise DamagedRecords(path=str(path), why=f"{broken[0]} points at a row that is not there")
    triggers = set(connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars())
    if triggers != set(APPEND_ONLY):
        raise Defect(f"the triggers after the migration are {sorted(triggers)}")
