"""The keystone: the one writer of recorded rows, which notes each row as it writes it.

Whatever was added, changed or deleted in an act's session is written here at its next flush, and nothing of it is left
to SQLAlchemy's own unit of work. A change is ``[table, id, before, after]`` with values as they stand at rest: insert
and delete with every column, update with the columns that differ. What was written past it is found by counting rows.
"""

from collections.abc import Callable
from functools import cache, partial
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Table, TypeDecorator, event
from sqlalchemy.orm import LoaderCallableStatus, Session, UOWTransaction
from sqlalchemy.orm.attributes import instance_dict, instance_state

from frontdesk.database.held_rows import hold, settle
from frontdesk.database.row_statements import DIALECT, WHICH, Row, deleting, insert_all, updating
from frontdesk.errors import Defect
from frontdesk.models import Base

NO_VALUE = LoaderCallableStatus.NO_VALUE
Change = list[Any]


class Recorder:
    """Writes the rows of the act under way in one session, and knows whether the connection wrote more than these."""

    def __init__(self, session: Session, rows_written: Callable[[Connection], int]) -> None:
        """``rows_written`` gives a number that grows by one with every row that a connection writes.

        ``newest`` is the number and the hash of the newest entry of this session, by which it is known again.
        """
        self._session = session
        self._rows_written = rows_written
        self._changes: list[Change] = []
        self._total = 0
        self.newest: tuple[int, str] | None = None
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
        """Write what is left, and return the act's changes, which are proven as they are entered.

        Where there are none no entry may follow: then it is here that Defect is raised for a row not written here.
        """
        self.write()
        if not self._changes:
            self.entered(0)
        return self._changes

    def entered(self, entries: int, total: int | None = None) -> None:
        """The changes stand in so many entries: count from here. Raises Defect where a row was not written here.

        ``total`` is how many rows the connection has written, where the last entry told it.
        """
        total = self._written() if total is None else total
        written = total - self._total - entries
        if written != len(self._changes):
            raise Defect(f"{written} rows were written, {len(self._changes)} were seen")
        self._changes, self._total = [], total

    def write(self) -> None:
        """Write what the session holds back, table by table: a row stands before those that refer to it, and goes after
        them.
        """
        session = self._session
        changed, new, gone = sorted(session.dirty, key=_id), list(session.new), list(session.deleted)
        writes = [(row, self._update) for row in changed] + [(row, self._insert) for row in new]
        writes.sort(key=lambda each: _place(each[0]))
        for (_, write), some in groupby(writes, lambda each: (_place(each[0]), each[1])):
            write([row for row, _ in some])
        for row in sorted(gone, key=_place, reverse=True):
            self._delete(row)

    def _insert(self, rows: list[Base]) -> None:
        """Write new rows of one table."""
        table = rows[0].__table__
        assert isinstance(table, Table)
        given = [_given(row) for row in rows]
        for row, said, values in zip(rows, given, insert_all(self._session.connection(), table, given), strict=True):
            for key in values.keys() - said.keys():
                instance_dict(row)[key] = from_rest(table.columns[key], values[key])
            self._session.expunge(row)
            settle(self._session, row)
            hold(self._session, row)
            self._note(row, None, {key: values[key] for key, *_ in _columns(table)})

    def _update(self, rows: list[Base]) -> None:
        """Write what was set on rows of one table."""
        for row in rows:
            before, after = _differences(row)
            if after:
                values = after | {WHICH: row.id}
                updating(row.__table__, frozenset(after)).run(self._session.connection(), values)
                self._note(row, before, after)
            settle(self._session, row)

    def _delete(self, row: Base) -> None:
        before = row_before(row)
        deleting(row.__table__).run(self._session.connection(), {WHICH: row.id})
        self._session.expunge(row)
        self._note(row, before, None)

    def _note(self, row: Base, before: Row | None, after: Row | None) -> None:
        self._changes.append([row.__tablename__, row.id, before, after])

    def _written(self) -> int:
        return self._rows_written(self._session.connection())


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
    set_since = instance_state(target).committed_state
    row = row_at_rest(target)
    for column in target.__table__.columns:
        if set_since.get(column.key, NO_VALUE) is not NO_VALUE:
            row[column.key] = at_rest(column, set_since[column.key])
    return row


def _differences(row: Base) -> tuple[Row, Row]:
    """What of a row was set to another value since it was read: as it stood, and as it is to stand.

    Raises Defect where it was never read: declare the column recorded().
    """
    set_since = instance_state(row).committed_state
    before: Row = {}
    after: Row = {}
    for key, goes_in, _ in _columns(row.__table__):
        if key not in set_since:
            continue
        if (old := set_since[key]) is NO_VALUE:
            raise Defect("a column changed whose value before is not known")
        old, new = goes_in(old), goes_in(getattr(row, key))
        if old != new:
            before[key], after[key] = old, new
    return before, after


def _given(row: Base) -> Row:
    """What a new row says for itself, and where it says nothing its class does, as it is to stand."""
    said, values = instance_dict(row), {}
    for key, goes_in, default in _columns(row.__table__):
        value = said.get(key)
        if value is None:
            value = default
        if value is not None:
            values[key] = goes_in(value)
    return values


@cache
def _columns(table: FromClause) -> tuple[tuple[str, Callable[[Any], Any], Any], ...]:
    """The columns of a table: what each is called, what makes of a value how it is stored, and what its class says."""
    return tuple(
        (column.key, _goes_in(column), None if column.default is None else column.default.arg)
        for column in table.columns
    )


def _goes_in(column: ColumnElement[Any]) -> Callable[[Any], Any]:
    """``at_rest`` of one column, which is asked many times."""
    kind = column.type
    return partial(kind.process_bind_param, dialect=DIALECT) if isinstance(kind, TypeDecorator) else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


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
