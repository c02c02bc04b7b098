"""What the last census said of each person, said again in the words of a changed program.

A census takes over what is newer than what it said last. So what it said of a renamed group must bear its new name, or
its next file would seem to say something new; and what only the settings took away it must not have said, so that
the same file gives it back.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.models import Patient, Plan
from frontdesk.models.journal import canonical
from frontdesk.rules.census.plan import PlanItem, Vocabulary, parse_plan, plan_text
from frontdesk.rules.faults import BadField
from frontdesk.rules.names import fold
from frontdesk.rules.program.program import Program
from frontdesk.rules.program.renames import Followed, Kind, Thing

COLUMNS: tuple[Literal["classes", "activity"], ...] = ("classes", "activity")
HOME = "living_arrangement"


class Words(NamedTuple):
    """The two programs as a census speaks of them, and what became of everything."""

    old: Vocabulary
    new: Vocabulary
    followed: Followed


def resay(
    session: Session,
    old: Program,
    new: Program,
    followed: Followed,
    taken: Iterable[Plan],
    without: tuple[Iterable[Patient], Iterable[Patient]],
) -> None:
    """Bring what the last census said of everybody in line with a new program, where it speaks of it otherwise.

    ``without`` are those who lost their house, and those who lost their track.
    """
    words = Words(_vocabulary(old), _vocabulary(new), followed)
    if words.old == words.new and old.tracks == new.tracks:
        return
    lost = {plan.patient_id for plan in taken}
    homeless, trackless = ({patient.id for patient in some} for some in without)
    for patient in session.scalars(select(Patient).where(Patient.census_row != "")):
        said = json.loads(patient.census_row)
        again = _plans(said, words, patient.id in lost)
        again |= _name(said, HOME, Kind.HOUSE, words, patient.id in homeless)
        again |= _name(said, "track", Kind.TRACK, words, patient.id in trackless)
        kept = {key: text for key, text in (said | again).items() if text is not None}
        if kept != said:
            patient.census_row = canonical(kept)
    session.flush()


def _vocabulary(program: Program) -> Vocabulary:
    return Vocabulary(program.groups, program.blocks, program.houses)


def _plans(said: Mapping[str, str], words: Words, lost: bool) -> dict[str, str | None]:
    """Both columns of plans in the new words; as they are where the old ones cannot be read, or say what is gone.

    Where the person ``lost`` a plan to the settings, what is gone is left out: no file has said it yet.
    """
    try:
        items = [item for column in COLUMNS for item in parse_plan(said.get(column, ""), column, words.old)]
    except BadField:
        return {}
    now = [_now(item, words.followed) for item in items]
    if None in now and not lost:
        return {}
    there = [item for item in now if item]
    texts = {column: plan_text(there, column, words.new) for column in COLUMNS}
    return {column: text for column, text in texts.items() if text or column in said}


def _now(item: PlanItem, followed: Followed) -> PlanItem | None:
    thing = followed.to.get(Thing(Kind.GROUP, item.group, item.block))
    return PlanItem(item.weekday, thing.block, thing.name) if thing else None


def _name(said: Mapping[str, str], column: str, kind: Kind, words: Words, lost: bool) -> dict[str, str | None]:
    """A house or track under its name now; unsaid where the person lost it to the settings."""
    if lost:
        return {column: None}
    renamed = {fold(old.name): new.name for old, new in words.followed.renamed(kind).items()}
    name = renamed.get(fold(said.get(column, "")))
    return {column: name} if name else {}
