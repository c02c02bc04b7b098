"""What stands in the way of an undo: the later acts that it would cross (docs/contract.md, Undo)."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import FromClause, Row, Select, Table, UniqueConstraint, select

from frontdesk import models
from frontdesk.database.recorder import Change
from frontdesk.desk.journal.history import as_lines, in_force, patients_of, rows_of
from frontdesk.desk.writing import Writing
from frontdesk.errors import LaterActs
from frontdesk.models import Base, Patient, journal
from frontdesk.verbs import Verb

Key = tuple[str, tuple[str, ...], tuple[Any, ...]]


def unique_keys(table: FromClause) -> list[tuple[str, ...]]:
    """The columns of each unique key of a table but its id."""
    assert isinstance(table, Table)
    keys = [each.columns for each in table.constraints if isinstance(each, UniqueConstraint)]
    keys_of_indexes = [each.columns for each in table.indexes if each.unique]
    return [tuple(column.key for column in columns) for columns in (*keys, *keys_of_indexes)]


models.every()
CLASSES: dict[str, type[Base]] = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
PARENTS = {
    name: {key.parent.key: key.column.table.name for key in kind.__table__.foreign_keys}
    for name, kind in CLASSES.items()
}
UNIQUE = {name: unique_keys(kind.__table__) for name, kind in CLASSES.items()}
ATTENDANCE = frozenset({"visit", "stay", "seat", "out_of_class", "absence"})
NAMED_AT_MOST = 5


def refuse_if_in_the_way(writing: Writing, row: Row[Any]) -> None:
    """Raises LaterActs where later acts in force stand in the way of undoing an entry."""
    changes: list[Change] = json.loads(row.changes)
    found = [later for later in _later(writing, row) if _stands_in_the_way(changes, later)]
    if found:
        raise _later_acts(writing, found)


def _later(writing: Writing, row: Row[Any]) -> list[Row[Any]]:
    """Later acts in force that are no undo: about the same person, or about the program as a whole."""
    query = select(journal).where(journal.c.seq > row.seq, journal.c.verb != Verb.UNDO).order_by(journal.c.seq)
    if row.subject is not None:
        query = query.where((journal.c.subject == row.subject) | (journal.c.subject.is_(None)))
    return _rows_in_force(writing, query)


def _rows_in_force(writing: Writing, query: Select[Any]) -> list[Row[Any]]:
    rows = writing.records.execute(query).all()
    forces = in_force(writing.records, [row.seq for row in rows])
    return [row for row in rows if forces[row.seq]]


def _stands_in_the_way(changes: list[Change], later: Row[Any]) -> bool:
    """A later act changed the same field of the same row, or touched a row made here, or one hanging from it."""
    made = {(table, key) for table, key, before, _ in changes if before is None}
    fields = {(table, key, column) for table, key, before, after in changes if before and after for column in after}
    removed = {(table, key) for table, key, _, after in changes if after is None}
    for table, key, before, after in json.loads(later.changes):
        if (table, key) in made or (table, key) in removed:
            return True
        if any((table, key, column) in fields for column in (after or before or ())):
            return True
        if any(parent in made for parent in _hangs_from(table, after or before or {})):
            return True
    return False


def _hangs_from(table: str, values: dict[str, Any]) -> Iterator[tuple[str, int]]:
    for column, parent in PARENTS[table].items():
        if values.get(column) is not None:
            yield parent, values[column]


def blocked(writing: Writing, row: Row[Any]) -> LaterActs:
    """What stands in the way where only the records themselves could tell.

    Later acts on the same rows, or on rows that took their unique keys; else those on the same day of the person.
    Where there are none, it is an undo: what it took away is missing.
    """
    later = _rows_in_force(writing, select(journal).where(journal.c.seq > row.seq).order_by(journal.c.seq))
    for meets in (_meets, _akin):
        for undos in (False, True):
            found = [each for each in later if (each.verb == Verb.UNDO) is undos and meets(row, each)]
            if found:
                return _later_acts(writing, found)
    return _later_acts(writing, [])


def joined_away(writing: Writing, patient: Patient) -> LaterActs:
    """The join after which a patient's row has nothing of its own any more; before the entry, where that is an undo."""
    assert patient.joined_into is not None
    joins = select(journal).where(journal.c.verb == Verb.JOIN).order_by(journal.c.seq)
    found = _rows_in_force(writing, joins.where(journal.c.subject.in_(rows_of(patient.joined_into))))
    return _later_acts(writing, [each for each in found if patient.id in patients_of(each.changes)])


def _meets(row: Row[Any], later: Row[Any]) -> bool:
    """Whether a later entry wrote one of this one's rows, a row hanging from one, or a row of the same unique key."""
    changes: list[Change] = json.loads(row.changes)
    rows = {(table, key) for table, key, _, _ in changes}
    keys = {unique for table, _, before, _ in changes for unique in _unique(table, before)}
    return any(
        (table, key) in rows
        or rows.intersection(_hangs_from(table, after or before or {}))
        or keys.intersection(_unique(table, after))
        for table, key, before, after in json.loads(later.changes)
    )


def _unique(table: str, values: dict[str, Any] | None) -> Iterator[Key]:
    for columns in UNIQUE[table]:
        if values and all(values.get(column) is not None for column in columns):
            yield table, columns, tuple(values[column] for column in columns)


def _akin(row: Row[Any], later: Row[Any]) -> bool:
    """Whether a later entry is about the same people and the same kind of rows; a day's attendance is one kind."""
    people, others = ({each.subject, *patients_of(each.changes)} for each in (row, later))
    return bool(people & others and _kinds(row) & _kinds(later))


def _kinds(row: Row[Any]) -> set[str]:
    tables = {table for table, *_ in json.loads(row.changes)}
    return tables | ATTENDANCE if tables & ATTENDANCE else tables


def _later_acts(writing: Writing, rows: list[Row[Any]]) -> LaterActs:
    said: list[object] = [line.said for line in as_lines(writing.records, rows[:NAMED_AT_MOST])]
    if len(rows) > NAMED_AT_MOST:
        said.append(f"and {len(rows) - NAMED_AT_MOST} more")
    return LaterActs(acts=said or ["what came after"])
