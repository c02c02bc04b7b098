"""Which sites are in a database of a server: schemas with the tables of one, that this role may use."""

from contextlib import closing

from frontdesk.database.places import LONGEST_SITE, Server
from frontdesk.database.postgres.line import Line
from frontdesk.database.postgres.server_faults import as_unusable

OURS = ("alembic_version", "journal", "site")
"""Tables that are in every site."""
REPLACED = "replaced_by_restore"
"""The empty table by which a schema says that it holds what a restore replaced, and is no site of its own."""
UNFINISHED = "unfinished_copy"
"""The empty table by which a schema says that it is not whole, whatever it is called (copied_schemas.py)."""
MARKS = (UNFINISHED, REPLACED)
"""The tables by which what has all those of a site says that it is none."""
SITES = b"""
SELECT nspname FROM pg_namespace
WHERE has_schema_privilege(oid, 'USAGE') AND nspname !~ '[[:cntrl:]]' AND nspname !~ ' [0-9]+ part$'
AND %s = (SELECT count(*) FROM pg_class WHERE relnamespace = pg_namespace.oid AND relkind = 'r' AND relname = ANY(%s))
AND NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = pg_namespace.oid AND relname = ANY(%s))
ORDER BY nspname COLLATE "C"
"""
"""By name; one that is still being made is none."""


def found_in(server: Server) -> list[str]:
    """Their names, in order. Raises an Unusable."""
    with as_unusable(server), closing(Line.opened(server.url)) as raw:
        return names(raw)


def names(raw: Line) -> list[str]:
    """The same on a connection that is there."""
    return [str(name) for (name,) in raw.execute(SITES, (len(OURS), list(OURS), list(MARKS)))]


def part_of(site: str, number: int) -> str:
    """The name of a site while it is being made, by a process of this number."""
    end = f" {number} part"
    return site.encode()[: LONGEST_SITE - len(end)].decode(errors="ignore") + end
