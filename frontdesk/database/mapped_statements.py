"""Statements that ask for mapped rows: made by SQLAlchemy once, then run by the driver, half the time of its session.

The rows are its session's own, as if it had asked: one object for each, whatever asked for it, and its changes noted.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, TypeVarTuple

from sqlalchemy import Dialect, Select, inspect
from sqlalchemy.orm import Mapper, Session
from sqlalchemy.orm.attributes import instance_dict

from frontdesk.database.column_statements import Asking, Processor, asking
from frontdesk.database.held_rows import hold
from frontdesk.database.row_statements import alike
from frontdesk.models import Base

Noun = TypeVar("Noun")
Asked = TypeVarTuple("Asked")
Part = Callable[[Session, Sequence[Any]], Any]
"""What is made of one stored row for one thing that was asked for: a mapped row, none, or the value of a column."""


def mapped(session: Session, statement: Select[*Asked], values: Mapping[str, Any]) -> list[tuple[*Asked]]:
    """The rows of a statement, each with what it asks for in this order: mapped rows, and columns."""
    connection = session.connection()
    dialect = alike(connection.dialect)
    if (asked := asking(statement, dialect)) is None:
        return [row._tuple() for row in session.execute(statement, values)]
    if session.autoflush:
        session.flush()
    parts, stored = _parts(statement, dialect), asked.stored(connection, values)
    return [tuple(part(session, row) for part in parts) for row in stored]


def mapped_rows(session: Session, statement: Select[Noun], values: Mapping[str, Any]) -> list[Noun]:
    """What a statement asks for that asks for one thing."""
    return [row for (row,) in mapped(session, statement, values)]


@cache
def _parts(statement: Select[Any], dialect: Dialect) -> tuple[Part, ...]:
    """How each thing that a statement asks for is made of its stored rows."""
    asked, parts, start = asking(statement, dialect), list[Part](), 0
    assert asked, "how many values are given decides what is asked"
    for each in statement.column_descriptions:
        noun = each["entity"] if each["expr"] is each["entity"] else None
        parts.append(_of_noun(asked, inspect(noun), start) if noun else _of_column(asked, start))
        start += len(noun.__table__.columns) if noun else 1
    return tuple(parts)


def _of_column(asked: Asking, place: int) -> Part:
    comes_out = dict(asked.comes_out).get(place)
    return lambda _, stored: comes_out(stored[place]) if comes_out else stored[place]


def _of_noun(asked: Asking, mapper: Mapper[Base], start: int) -> Part:
    names = tuple(mapper.columns.keys())
    end = start + len(names)
    comes_out = tuple((names[at - start], out) for at, out in asked.comes_out if start <= at < end)
    return _OfNoun(mapper, names, slice(start, end), comes_out)


@dataclass(frozen=True, slots=True)
class _OfNoun:
    """Makes mapped rows of one class, whose columns stand side by side and begin with the id."""

    mapper: Mapper[Base]
    names: tuple[str, ...]
    places: slice
    comes_out: tuple[tuple[str, Processor], ...]

    def __call__(self, session: Session, stored: Sequence[Any]) -> Base | None:
        """The row that the session holds already, whatever was set on it since; else a new one; None where none is."""
        id = stored[self.places.start]
        if id is None:
            return None
        key = self.mapper.identity_key_from_primary_key((id,))
        return session.identity_map.get(key) or self._made(session, stored)

    def _made(self, session: Session, stored: Sequence[Any]) -> Base:
        row: Base = self.mapper.class_manager.new_instance()
        values = instance_dict(row)
        values.update(zip(self.names, stored[self.places], strict=True))
        for name, comes_out in self.comes_out:
            values[name] = comes_out(values[name])
        hold(session, row)
        return row
