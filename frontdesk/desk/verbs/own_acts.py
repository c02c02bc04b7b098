"""What of the questions of a day is about what the person who accepts them wrote themselves."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select

from frontdesk import later_queries, queries
from frontdesk.desk.journal import history
from frontdesk.desk.sign_in.credentials import who_sign_in
from frontdesk.desk.writing import Writing
from frontdesk.errors import OwnAct
from frontdesk.models import Visit
from frontdesk.permissions import PERMISSIONS
from frontdesk.rules.day.own_acts import Written, is_own_act
from frontdesk.rules.program.site_lists import OwnActs
from frontdesk.shapes.reviewed_day import Question, QuestionKind
from frontdesk.verbs import Verb

ANOTHER = 2
"""With so many who may sign, another one than who wrote it can accept it."""
About = tuple[QuestionKind, int, int]


def own_acts(writing: Writing, questions: Sequence[Question]) -> frozenset[About]:
    """Which of these questions are about an act of who accepts them. Before staff sign in none: a name proves nothing.

    Raises OwnAct where the site wants another one to accept them, and there is one.
    """
    if not writing.actor.signed_in:
        return frozenset()
    written = _written(writing)
    own = [each for each in questions if is_own_act(writing.by, each.about[1], each.about[2], written)]
    if own and writing.site.own_acts == OwnActs.REFUSED and _signers(writing) >= ANOTHER:
        raise OwnAct(names=list(dict.fromkeys(each.name for each in own)))
    return frozenset(each.about for each in own)


def _signers(writing: Writing) -> int:
    """How many may sign a day, and can sign in."""
    return sum(each.role in PERMISSIONS[Verb.SIGN].roles for each in who_sign_in(writing.records, writing.running))


def _written(writing: Writing) -> list[Written]:
    """What who acts has written by hand about who attended this day, and is in force."""
    records = writing.records
    rows = records.execute(*later_queries.own_acts(writing.today, writing.by)).all()
    forces = history.in_force(records, [row.seq for row in rows])
    visits = records.execute(select(Visit.id, Visit.patient_id).where(Visit.day_id == writing.day_id))
    whose = {row.id: row.patient_id for row in visits}
    groups = {each.id: each.group_id for each in records.scalars(*queries.sessions_of(writing.day_id))}
    return [_as_written(row, whose, groups) for row in rows if forces[row.seq]]


def _as_written(row: Row[Any], whose: Mapping[int, int], groups: Mapping[int, int]) -> Written:
    """An entry by whom and what it changed. ``whose`` are the visits of the day, ``groups`` its sessions."""
    changed = [values for _, _, before, after in json.loads(row.changes) for values in (before, after) if values]
    people = {row.subject, *_values(changed, "patient_id"), *map(whose.get, _values(changed, "visit_id"))}
    return Written(
        verb=Verb(row.verb_taken_back or row.verb),
        by=row.actor,
        people=frozenset(each for each in people if each),
        groups=frozenset(groups[each] for each in _values(changed, "session_id") if each in groups),
        took_back=row.actor_taken_back,
    )


def _values(changed: Iterable[Mapping[str, Any]], column: str) -> list[Any]:
    return [values[column] for values in changed if column in values]
