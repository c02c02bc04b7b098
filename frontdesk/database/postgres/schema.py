"""The schema of a site on a server: made at once as revision 0012 has it, and brought to HEAD by the later ones."""

from psycopg import sql

from frontdesk.database import migrations
from frontdesk.database.places import Server
from frontdesk.database.postgres import connecting

BEGINS = "0012"
"""The revision with which records on a server began; those before it were only ever made on SQLite."""


def make(raw: connecting.Raw, site: str) -> None:
    """Make a schema with every table, and nothing in them, in one transaction. Raises DuplicateSchema."""
    tables = (migrations.folder() / "postgres" / f"{BEGINS}.sql").read_text(encoding="utf-8")
    with raw.transaction():
        raw.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(site)))
        raw.execute(tables.encode())


def upgrade(server: Server) -> None:
    """Run what came after, in one transaction, by one process at a time."""
    engine = connecting.writing_engine(server)
    try:
        with engine.begin() as connection:
            migrations.run(connection)
    finally:
        engine.dispose()
