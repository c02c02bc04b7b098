"""The keystone: the one writer of recorded rows, which notes each row as it writes it.

Whatever was added, changed or deleted in an act's session is written here at its next flush, and nothing of it is left
to SQLAlchemy's own unit of work. A change is ``[table, id, before, after]`` with values as they stand at rest: insert
and delete with every column, update with the columns that differ. What was written past it is found by counting rows.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, TypeDecorator, event, inspect
from sqlalchemy.orm import Session, UOWTransaction, make_transient, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.orm.util import has_identity

from frontdesk.database.row_statements import DIALECT, WHICH, deleting, inserting, updating
from frontdesk.errors import Defect
from frontdesk.models import Base

Row = dict[str, Any]
Change = list[Any]


class Recorder:
    """Writes the rows of the act under way in one session, and knows whether the connection wrote more than these."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changes: list[Change] = []
        self._total = 0
        session.info["recorder"] = self

    def begin(self) -> None:
        """An act begins: count from here."""
        self._changes = []
        self._total = self._written()

    @property
    def number(self) -> int:
        """How many changes the act has made so far, as far as it was flushed."""
        return len(self._changes)

    def end(self) -> list[Change]:
        """Flush, and return the act's changes. Raises Defect where a row was written that was not written here."""
        self._session.flush()
        written = self._written() - self._total
        if written != len(self._changes):
            raise Defect(f"{written} rows were written, {len(self._changes)} were seen")
        return self._changes

    def write(self) -> None:
        """Write what the session holds back, table by table: a row stands before those that refer to it, and goes after
        them.
        """
        session = self._session
        changed, new, gone = sorted(session.dirty, key=_id), list(session.new), list(session.deleted)
        writes = [(row, self._update) for row in changed] + [(row, self._insert) for row in new]
        for row, write in sorted(writes, key=lambda each: _place(each[0])):
            write(row)
        for row in sorted(gone, key=_place, reverse=True):
            self._delete(row)

    def _insert(self, row: Base) -> None:
        values = _given(row)
        statement, told = inserting(row.__table__, frozenset(values))
        values |= zip(told, statement.run(self._session.connection(), values), strict=True)
        for key in told:
            set_committed_value(row, key, from_rest(row.__table__.columns[key], values[key]))
        self._stands(row)
        self._note(row, None, {column.key: values[column.key] for column in row.__table__.columns})

    def _update(self, row: Base) -> None:
        before, after = _differences(row)
        if after:
            values = after | {WHICH: row.id}
            updating(row.__table__, frozenset(after)).run(self._session.connection(), values)
            self._note(row, before, after)
        self._stands(row)

    def _delete(self, row: Base) -> None:
        before = row_before(row)
        deleting(row.__table__).run(self._session.connection(), {WHICH: row.id})
        self._session.expunge(row)
        self._note(row, before, None)

    def _note(self, row: Base, before: Row | None, after: Row | None) -> None:
        self._changes.append([row.__tablename__, row.id, before, after])

    def _stands(self, row: Base) -> None:
        """The row stands in the records as it is now: nothing of it is left to write."""
        self._session.expunge(row)
        if has_identity(row):
            make_transient(row)
        make_transient_to_detached(row)
        self._session.add(row)

    def _written(self) -> int:
        raw = self._session.connection().connection.dbapi_connection
        return int(raw.total_changes)  # type: ignore[union-attr]


def at_rest(column: ColumnElement[Any], value: Any) -> Any:
    """A value of Python as the column stores it: text, a whole number, or None."""
    kind = column.type
    return kind.process_bind_param(value, DIALECT) if isinstance(kind, TypeDecorator) else value


def from_rest(column: ColumnElement[Any], value: Any) -> Any:
    """The value of Python that a stored one stands for."""
    kind = column.type
    return kind.process_result_value(value, DIALECT) if isinstance(kind, TypeDecorator) else value


def row_at_rest(target: Base) -> Row:
    """Every column of a mapped row, as it is being stored."""
    return {column.key: at_rest(column, getattr(target, column.key)) for column in target.__table__.columns}


def row_before(target: Base) -> Row:
    """Every column of a mapped row as it is stored now, whatever was set on it since."""
    attributes = inspect(target).attrs
    row = row_at_rest(target)
    for column in target.__table__.columns:
        _, _, deleted = attributes[column.key].history
        for stored in deleted:
            row[column.key] = at_rest(column, stored)
    return row


def _sole(values: Sequence[Any]) -> Any:
    """The one value of a column's history. Raises Defect where it was never read: declare the column recorded()."""
    if len(values) != 1:
        raise Defect("a column changed whose value before is not known")
    return values[0]


def _differences(row: Base) -> tuple[Row, Row]:
    """What of a row was set to another value since it was read: as it stood, and as it is to stand."""
    state = inspect(row)
    before: Row = {}
    after: Row = {}
    for column in row.__table__.columns:
        # Only what was set is looked at closer.
        if column.key not in state.committed_state or not (history := state.attrs[column.key].history).has_changes():
            continue
        old, new = at_rest(column, _sole(history.deleted)), at_rest(column, _sole(history.added))
        if old != new:
            before[column.key], after[column.key] = old, new
    return before, after


def _given(row: Base) -> Row:
    """What a new row says for itself, and where it says nothing its class does, as it is to stand."""
    said, values = inspect(row).dict, {}
    for column in row.__table__.columns:
        value = said.get(column.key)
        if value is None and column.default is not None:
            value = column.default.arg
        if value is not None:
            values[column.key] = at_rest(column, value)
    return values


def _id(row: Base) -> int:
    return row.id


def _place(row: Base) -> int:
    """Where the table of a row stands among all, those first that others refer to."""
    return _places(len(Base.metadata.tables))[row.__tablename__]


@cache
def _places(_number: int) -> dict[str, int]:
    """The places of so many tables: they become known one after the other."""
    return {table.name: place for place, table in enumerate(Base.metadata.sorted_tables)}


def _write_all(session: Session, _context: UOWTransaction, _rows: object) -> None:
    """Before a flush: everything is written by the recorder. Raises Defect where nobody records."""
    recorder: Recorder | None = session.info.get("recorder")
    if recorder is None:
        raise Defect("a row was written outside an act")
    recorder.write()


event.listen(Session, "before_flush", _write_all)
