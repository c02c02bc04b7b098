"""The schema of a site on a server: made at once as revision 0012 has it, and brought to HEAD by the later ones."""

from psycopg import sql

from frontdesk.database import migrations
from frontdesk.database.places import Server
from frontdesk.database.postgres import connecting

THERE = "SELECT to_regnamespace(%s) IS NOT NULL, array(SELECT tablename FROM pg_tables WHERE schemaname = %s)"
BEGINS = "0012"
"""The revision with which records on a server began; those before it were only ever made on SQLite."""
KINDS = ("TABLES", "SEQUENCES", "FUNCTIONS")


def make(raw: connecting.Raw, site: str) -> None:
    """Make a schema with every table, and nothing in them, in one transaction. Raises DuplicateSchema.

    It is first in the search path until that transaction ends. No role but the one that makes it has a right in it,
    whatever the database gives everybody by default.
    """
    tables = (migrations.folder() / "postgres" / f"{BEGINS}.sql").read_text(encoding="utf-8")
    with raw.transaction():
        raw.execute(sql.SQL("CREATE SCHEMA {0}; SET LOCAL search_path TO {0}").format(sql.Identifier(site)))
        raw.execute(tables.encode())
        raw.execute(sql.SQL("REVOKE ALL ON SCHEMA {} FROM PUBLIC").format(sql.Identifier(site)))
        for kind in KINDS:
            revoke = sql.SQL("REVOKE ALL ON ALL {} IN SCHEMA {} FROM PUBLIC")
            raw.execute(revoke.format(sql.SQL(kind), sql.Identifier(site)))


def tables(raw: connecting.Raw, site: str) -> list[str]:
    """The tables of a schema; none where there is no such schema, or not for this role."""
    row = raw.execute(THERE, (sql.Identifier(site).as_string(raw), site)).fetchone()
    return list(row[1]) if row and row[0] else []


def settle(raw: connecting.Raw, part: str, site: str) -> None:
    """Give a schema the name of a site; an empty one of that name, made for it beforehand, makes room for it.

    Raises DuplicateSchema where one with tables has that name.
    """
    if not tables(raw, site):
        raw.execute(sql.SQL("DROP SCHEMA IF EXISTS {}").format(sql.Identifier(site)))
    raw.execute(sql.SQL("ALTER SCHEMA {} RENAME TO {}").format(sql.Identifier(part), sql.Identifier(site)))


def drop(raw: connecting.Raw, site: str) -> None:
    """Take away a schema, with all that is in it."""
    raw.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(sql.Identifier(site)))


def make_anew(raw: connecting.Raw, site: str) -> None:
    """The same where an empty schema of that name may have been made for the site beforehand."""
    raw.execute(sql.SQL("DROP SCHEMA IF EXISTS {}").format(sql.Identifier(site)))
    make(raw, site)


def upgrade(server: Server) -> None:
    """Run what came after, in one transaction, by one process at a time."""
    engine = connecting.writing_engine(server)
    try:
        with engine.begin() as connection:
            migrations.run(connection)
    finally:
        engine.dispose()
