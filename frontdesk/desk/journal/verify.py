"""Whether the journal holds: the chain walked, and the records replayed from nothing and compared."""

import hmac
import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from itertools import takewhile
from typing import Any, TypeGuard

from sqlalchemy import DefaultClause, FetchedValue, func, select, text
from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.database.seals import seal
from frontdesk.desk.journal import digests, heads
from frontdesk.errors import DoesNotHold
from frontdesk.models import Base, journal
from frontdesk.models.beside import recorded_names
from frontdesk.models.journal import FIRST_PREV, chained
from frontdesk.models.types import instant_text
from frontdesk.rules.heads import Head
from frontdesk.verbs import Verb

Tables = dict[str, dict[int, dict[str, Any]]]


def verify(session: Session, key: bytes | None = None) -> int:
    """The number of entries that hold, and every signature; with the ``key`` their seals too.

    Raises DoesNotHold with the first thing that does not.
    """
    chain = _chain(session)
    _, tables = replayed(with_seals(chain, key) if key else chain)
    _compare(session, tables)
    for day, up_to, digest in session.execute(*later_queries.every_signature()):
        digests.prove(session, day, up_to, digest)
    return session.scalar(select(func.count()).select_from(journal)) or 0


def replayed_until(session: Session, instant: datetime) -> tuple[int, Tables]:
    """The last entry recorded up to an instant, 0 where there is none, and the tables as they stood after it.

    What stands before it came before, whatever its clock said. Raises DoesNotHold where the journal holds not so far.
    """
    upto = select(func.max(journal.c.seq)).where(journal.c.recorded_at <= instant_text(instant))
    last = session.scalar(upto) or 0
    return replayed(takewhile(lambda row: row["seq"] <= last, _chain(session)))


def replayed(chain: Iterator[Mapping[str, Any]]) -> tuple[int, Tables]:
    """The last of these entries, and the tables that all of them make from nothing."""
    tables: Tables = {table: {} for table in recorded()}
    seq = 0
    for row in chain:
        seq = row["seq"]
        for change in json.loads(row["changes"]):
            _apply(tables, seq, change)
    return seq, tables


def recorded() -> tuple[str, ...]:
    """The tables that the journal rebuilds: all but itself, those beside the record, and Alembic's own."""
    return recorded_names()


def _chain(session: Session) -> Iterator[Mapping[str, Any]]:
    last = Head(0, FIRST_PREV)
    with closing(session.execute(select(journal).order_by(journal.c.seq)).yield_per(1000)) as entries:
        for each in entries:
            row = dict(each._mapping)
            seq = row["seq"]
            if seq != last.entry + 1 and not heads.restores_onto(row, last):
                raise DoesNotHold(why=f"Entry {last.entry + 1} is gone: the journal goes on with {seq}.")
            if row["prev"] != last.hash or _hash(row) != row["hash"]:
                raise DoesNotHold(why=f"Entry {seq} was changed: its hash does not follow from what it says.")
            yield row
            last = Head(seq, row["hash"])


def with_seals(chain: Iterator[Mapping[str, Any]], key: bytes) -> Iterator[Mapping[str, Any]]:
    """The same entries. Raises DoesNotHold at their end, naming the first that the key does not prove.

    An entry is proven by its own seal, or by a sealed entry of the verb ``seal`` behind it.
    """
    unproven = None
    for row in chain:
        if not hmac.compare_digest(row["hmac"] or "", seal(key, row["hash"])):
            unproven = unproven or row["seq"]
        elif row["verb"] == Verb.SEAL:
            unproven = None
        yield row
    if unproven:
        why = (
            f"Entry {unproven} has no seal of this key. If it was written while the key was away, or before there was "
            "one, vouch for it with “journal --seal”. If not, the journal was written anew: compare with a backup."
        )
        raise DoesNotHold(why=why)


def _hash(row: Mapping[str, Any]) -> str | None:
    try:
        return chained(row)
    except ValueError:
        return None  # its changes are not even JSON, or it says what its form cannot


def _apply(tables: Tables, seq: int, change: list[Any]) -> None:
    table, key, before, after = change
    rows = tables.get(table)
    if rows is None:
        raise DoesNotHold(why=f"Entry {seq} speaks of {table}, which these records do not have.")
    if after is None:
        rows.pop(key, None)
    elif before is None:
        rows[key] = dict(after)
    elif key in rows:
        rows[key].update(after)
    else:
        raise DoesNotHold(why=f"Entry {seq} changes a row of {table} that no entry made.")


def _compare(session: Session, replayed: Tables) -> None:
    for table, rows in replayed.items():
        defaults = _defaults(table)
        stood = {row["id"]: dict(row) for row in session.execute(text(f'SELECT * FROM "{table}"')).mappings()}
        for key in sorted(stood.keys() | rows.keys()):
            expected = defaults | rows[key] if key in rows else None
            if stood.get(key) != expected:
                raise DoesNotHold(why=f"Row {key} of {table} is not what the journal says it is.")


def _defaults(table: str) -> dict[str, Any]:
    """What a column added since says in rows that older entries wrote: its constant default."""
    columns = Base.metadata.tables[table].columns
    return {each.key: _constant(each.server_default.arg) for each in columns if _has_constant(each.server_default)}


def _has_constant(default: FetchedValue | None) -> TypeGuard[DefaultClause]:
    return isinstance(default, DefaultClause)


def _constant(default: Any) -> str | int | None:
    """The value of a default: a text as it stands, else a whole number or NULL in words of SQL."""
    if isinstance(default, str):
        return default
    return None if str(default) == "NULL" else int(str(default))
