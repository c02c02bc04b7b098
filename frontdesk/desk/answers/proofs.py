"""Up to when a stay is proven that nobody ended, on a day that is over (docs/contract.md, Minutes)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.models.types import instant_of
from frontdesk.shapes.people import Person
from frontdesk.verbs import PROVE_PRESENCE


def with_proofs(session: Session, program: ProgramDay, now: datetime, people: list[Person]) -> list[Person]:
    """These people; on a day that is over each of them who has an open stay with its last proof.

    That is its beginning, a seat given by hand, a note, the sheet of a group, or another act about somebody who was
    there then. While the day runs an open stay runs with it.
    """
    if program.id is None or now < program.turning_points[-1]:
        return people
    open_ = {person.id: person for person in people if person.stays and person.stays[-1].left is None}
    if not open_:
        return people
    acts = _newest_acts(session, program, sorted(open_))
    return [
        replace(person, proven=_proven(person, program, acts.get(person.id))) if person.id in open_ else person
        for person in people
    ]


def _proven(person: Person, program: ProgramDay, act: datetime | None) -> datetime:
    """A sheet proves that they were there up to the end of the group, if it was held, or to when they left it."""
    came = person.stays[-1].came
    told = [(block, person.proofs[block.id]) for block in program.blocks if block.id in person.proofs]
    signed = [proof.left or block.over for block, proof in told if proof.proves]
    return max(at for at in (came, *person.seated_at.values(), *signed, act or came))


def _newest_acts(session: Session, program: ProgramDay, patients: Sequence[int]) -> dict[int, datetime]:
    """When the newest act happened that proves each of these people to have been there."""
    ends = program.turning_points[-1]
    query = queries.newest_acts(patients, program.day, PROVE_PRESENCE)
    found: dict[int, datetime] = {}
    for patient, happened_at in session.execute(*query):
        at = instant_of(happened_at)
        if at < ends and at > found.get(patient, datetime.min.replace(tzinfo=at.tzinfo)):
            found[patient] = at
    return found
