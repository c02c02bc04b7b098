"""The keystone: every row that an act writes is seen by the mapped classes' own events, and noted in order.

A change is ``[table, id, before, after]`` with values as they stand at rest: insert and delete with every
column, update with the columns that differ. What was written past the events is found by counting rows.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Dialect, TypeDecorator, event, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Mapper, Session, object_session

from frontdesk.errors import Defect
from frontdesk.models import Base

Row = dict[str, Any]
Change = list[Any]
DIALECT: Dialect = sqlite.dialect()


class Recorder:
    """The changes of the act under way in one session, and whether the connection wrote more rows than that."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changes: list[Change] = []
        self._unchanged = 0
        self._total = 0
        session.info["recorder"] = self

    def begin(self) -> None:
        """An act begins: count from here."""
        self._changes, self._unchanged = [], 0
        self._total = self._written()

    @property
    def number(self) -> int:
        """How many changes the act has made so far, as far as it was flushed."""
        return len(self._changes)

    def note(self, change: Change) -> None:
        """One row was written."""
        self._changes.append(change)

    def note_unchanged(self) -> None:
        """An UPDATE that changed nothing counts as a row written, and is no change."""
        self._unchanged += 1

    def end(self) -> list[Change]:
        """Flush, and return the act's changes. Raises Defect where a row was written that no event saw."""
        self._session.flush()
        written = self._written() - self._total
        if written != len(self._changes) + self._unchanged:
            raise Defect(f"{written} rows were written, {len(self._changes)} were seen")
        return self._changes

    def _written(self) -> int:
        raw = self._session.connection().connection.dbapi_connection
        return int(raw.total_changes)  # type: ignore[union-attr]


def recorder_of(target: object) -> Recorder:
    """The recorder of the session that writes this row. Raises Defect where nobody records."""
    session = object_session(target)
    recorder = session.info.get("recorder") if session else None
    if recorder is None:
        raise Defect("a row was written outside an act")
    return recorder  # type: ignore[no-any-return]


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


def _inserted(_mapper: Mapper[Any], _connection: Connection, target: Base) -> None:
    recorder_of(target).note([target.__tablename__, target.id, None, row_at_rest(target)])


def _deleted(_mapper: Mapper[Any], _connection: Connection, target: Base) -> None:
    recorder_of(target).note([target.__tablename__, target.id, row_before(target), None])


def _updated(_mapper: Mapper[Any], _connection: Connection, target: Base) -> None:
    recorder, state = recorder_of(target), inspect(target)
    wrote = False
    before: Row = {}
    after: Row = {}
    for column in target.__table__.columns:
        # Only what was set is looked at closer.
        if column.key not in state.committed_state or not (history := state.attrs[column.key].history).has_changes():
            continue
        wrote = True
        old, new = at_rest(column, _sole(history.deleted)), at_rest(column, _sole(history.added))
        if old != new:
            before[column.key], after[column.key] = old, new
    if after:
        recorder.note([target.__tablename__, target.id, before, after])
    elif wrote:
        recorder.note_unchanged()


event.listen(Base, "after_insert", _inserted, propagate=True)
event.listen(Base, "after_update", _updated, propagate=True)
event.listen(Base, "after_delete", _deleted, propagate=True)
