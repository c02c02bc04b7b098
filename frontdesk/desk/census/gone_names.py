"""The houses and groups that a site had, and where their people went: a file may go on naming them."""

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.models import LivingArrangement, ProgramGroup, journal
from frontdesk.rules.census.plan import Gone
from frontdesk.rules.living_kind import LivingKind
from frontdesk.verbs import Verb

Changes = list[Any]
PLACES = {"living_arrangement": ("patient", "living_arrangement_id"), "program_group": ("plan", "group_id")}
"""By the table of what may go: the table and the column in which people are led elsewhere."""


def gone(session: Session) -> tuple[Gone, ...]:
    """All that a change of the settings took away, the newest first."""
    houses = dict(session.execute(select(LivingArrangement.id, LivingArrangement.name)).all())
    groups = dict(session.execute(select(ProgramGroup.id, ProgramGroup.name)).all())
    query = select(journal.c.changes).where(journal.c.subject.is_(None), journal.c.verb == Verb.SETTINGS)
    entries = map(json.loads, session.scalars(query.order_by(journal.c.seq.desc())))
    return tuple(each for changes in entries for each in _of_entry(changes, houses, groups))


def _of_entry(changes: Changes, houses: dict[int, str], groups: dict[int, str]) -> Iterator[Gone]:
    for table, key, before, after in changes:
        if table == "living_arrangement" and after is None:
            kind = LivingKind(before["kind"])
            yield Gone(before["name"], kind, houses.get(_most_went(changes, table, key), ""))
        if table == "program_group" and before and after and after.get("retired"):
            yield Gone(groups[key], None, groups.get(_most_went(changes, table, key), ""))


def _most_went(changes: Changes, table: str, key: int) -> int:
    """Where most of the people went whom the entry led from there; 0 where it led nobody anywhere."""
    rows, column = PLACES[table]
    led = (
        after[column]
        for name, _, before, after in changes
        if name == rows and before and after and before.get(column) == key and after.get(column)
    )
    return next((id for id, _ in Counter(led).most_common(1)), 0)
