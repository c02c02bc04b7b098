"""What the blocks of a day give to a person: the one way in which minutes are counted."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from frontdesk.rules.day.cancelled import taken_away
from frontdesk.rules.day.minutes import NOTHING, Reason, Span, Why, earned, held_at, within
from frontdesk.rules.day.minutes import Earned as Earned
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person, PersonOut, State


class BlockMinutes(NamedTuple):
    """What one block of the day gave to a person so far, and in which group they sit."""

    block: BlockOfDay
    group: GroupOfDay | None
    earned: Earned


def unproven(earned: Iterable[BlockMinutes]) -> bool:
    """Whether any of these blocks lacks minutes since nothing proves them."""
    return any(why.reason is Reason.NOT_PROVEN for each in earned for why in each.earned.why)


def minutes_of(
    block: BlockOfDay, person: Person, now: datetime, blocks: Sequence[BlockOfDay], ends: datetime
) -> Earned:
    """What a block of any day gave to a person up to ``now``: the one way in which minutes are counted.

    ``blocks`` are those of the person's day, which ``ends`` at that instant.
    """
    outs = [
        Why(Reason.OUT_OF_CLASS, out_of_class(out, person, blocks, ends)) for out in person.outs if not out.countable
    ]
    proof = person.proofs.get(block.id)
    by_sheet = proof.away(Span(block.begins, block.over)) if proof else []
    return _earned(block, person, now, [*outs, *by_sheet])


def out_of_class(out: PersonOut, person: Person, blocks: Sequence[BlockOfDay], ends: datetime) -> Span:
    """From when to when somebody was out of class: as said, else to the end of the block or stay it began in."""
    over = next((block.over for block in blocks if block.begins <= out.began < block.over), ends)
    ended = out.ended or over
    left = next((stay.left for stay in reversed(person.stays) if stay.came <= out.began), None)
    return Span(out.began, min(ended, left) if left else ended)


def not_held(person: Person, planned: Sequence[BlockOfDay], blocks: Sequence[BlockOfDay]) -> timedelta:
    """How much countable time that was planned for a person was not held, where these ``blocks`` were."""
    if not person.would_come:
        return NOTHING
    held = {block.id: Span(block.begins, block.over) for block in blocks if not block.freed(person.plan, person.seats)}
    meant = (block for block in planned if block.countable and block.serves(person.track))
    return sum((taken_away(Span(block.begins, block.over), held.get(block.id)) for block in meant), NOTHING)


def present_in(block: BlockOfDay, person: Person, now: datetime) -> timedelta:
    """A person's time in the building during a block, up to ``now``; quicker than all that the block gave them."""
    _, inside = within(Span(block.begins, block.over), _stays(person, now), now)
    return sum((part.length for part in inside), NOTHING)


def _stays(person: Person, now: datetime) -> list[Span]:
    return [Span(stay.came, stay.left or person.proven or max(now, stay.came)) for stay in person.stays]


def _earned(block: BlockOfDay, person: Person, now: datetime, outs: Sequence[Why]) -> Earned:
    span = Span(block.begins, block.over)
    taken = person.seated_at.get(block.id)
    seated = block.kind != "groups" or (taken is not None and taken <= held_at(span, min(person.out or now, now)))
    on_sheet = block.id not in person.proofs or person.proofs[block.id].counts
    gone, proven = person.state is State.CHECKED_OUT, person.proven is None
    return earned(
        span,
        _stays(person, now),
        now,
        countable=block.countable,
        seated=seated,
        gone=gone,
        proven=proven,
        cancelled=block.freed(person.plan, person.seats),
        on_sheet=on_sheet,
        outs=outs,
    )
