"""The minutes of a day: what stays and seats give in each block, why it is less, and how late somebody was.

Pure: instants in, lengths of time out. Nothing is rounded here (docs/domain.md, fact 2; docs/contract.md, Minutes).
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

NOTHING = timedelta(0)


class Span(NamedTuple):
    """From the first instant up to, not including, the second; both in UTC."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """How long it is; never less than nothing."""
        return max(self.end - self.start, NOTHING)

    def shared(self, other: "Span") -> "Span":
        """The part of this span that lies inside the other; without length where there is none."""
        start = max(self.start, other.start)
        return Span(start, max(min(self.end, other.end), start))


class Reason(StrEnum):
    """Why a countable block gave less than its length so far."""

    NOT_IN_IT = "not in the building"
    CAME_LATE = "came late"
    STEPPED_OUT = "stepped out"
    LEFT_EARLY = "left early"
    NO_GROUP = "not in a group"
    CANCELLED = "cancelled"
    NOT_PROVEN = "not proven"
    OUT_OF_CLASS = "out of class"
    ADMITTED_LATE = "admitted late"
    LEFT_GROUP = "left the group"
    NOT_ON_SHEET = "not on the sheet"


class Why(NamedTuple):
    """A reason and the time it took away: from when to when, both inside the block."""

    reason: Reason
    lost: Span


class Earned(NamedTuple):
    """What one block gave so far: the time in the building, the countable time, and what took the rest."""

    present: timedelta = NOTHING
    countable: timedelta = NOTHING
    why: tuple[Why, ...] = ()


def within(block: Span, stays: Iterable[Span], until: datetime) -> tuple[Span, list[Span]]:
    """The part of a block that has begun by ``until``, and what these stays have of it."""
    begun = block.shared(Span(block.start, until))
    return begun, [part for stay in stays if (part := stay.shared(begun)).length]


def earned(
    block: Span,
    stays: Sequence[Span],
    until: datetime,
    *,
    countable: bool,
    seated: bool,
    gone: bool = False,
    proven: bool = True,
    cancelled: bool = False,
    on_sheet: bool = True,
    outs: Sequence[Why] = (),
) -> Earned:
    """What a block gives up to ``until``: now, for a stay that is still open, or any later instant.

    ``stays`` are in order and do not overlap: the database forbids it; an open one ends ``until``. ``seated`` says
    whether a seat is held where the block asks for one, at ``held_at``; ``gone`` whether the last stay ended in a
    check-out, ``proven`` is false where nobody ended it and it is taken to end with its last proof. ``cancelled``: the
    program left them no group. ``outs`` are times away from it that do not count, each with its reason; they may
    overlap. Without ``on_sheet`` their name is not on a sheet that was read: it gives nothing until somebody says more.
    """
    begun, inside = within(block, stays, until)
    present = sum((part.length for part in inside), NOTHING)
    if not countable:
        return Earned(present)
    ended = Ended(gone, proven)
    if cancelled and begun.length and stays:
        return Earned(present, NOTHING, (Why(Reason.CANCELLED, begun),))
    why = list(_why(begun, stays, inside, seated, ended)) if begun.length and stays else []
    if not seated or not on_sheet:
        unsigned = [Why(Reason.NOT_ON_SHEET, begun)] if seated and inside else []
        return Earned(present, NOTHING, (*why, *unsigned))
    away = [out for part in inside for out in _merged(outs, part)]
    lost = sum((out.lost.length for out in away), NOTHING)
    return Earned(present, present - lost, tuple(sorted((*why, *away), key=lambda each: each.lost)))


def _merged(outs: Sequence[Why], inside: Span) -> Iterable[Why]:
    """What these times take of a part of a block, each instant once, in the order of the clock."""
    end = inside.start
    parts = [Why(out.reason, part) for out in outs if (part := out.lost.shared(inside)).length]
    for reason, out in sorted(parts, key=lambda each: each.lost):
        if out.end > end:
            yield Why(reason, Span(max(out.start, end), out.end))
            end = out.end


def held_at(block: Span, until: datetime) -> datetime:
    """The instant at which a seat must be held for a block to count: its end, or ``until``, the check-out or now."""
    return min(block.end, until)


class Ended(NamedTuple):
    """How the last stay ended: in a check-out, and whether by anybody's word at all."""

    gone: bool
    proven: bool


def _why(begun: Span, stays: Sequence[Span], inside: Sequence[Span], seated: bool, ended: Ended) -> Iterable[Why]:
    """In the order of the clock."""
    if not inside:
        after_proof = not ended.proven and stays[-1].end <= begun.start
        yield Why(Reason.NOT_PROVEN if after_proof else Reason.NOT_IN_IT, begun)
        return
    if inside[0].start > begun.start:
        was_here = stays[0].start < begun.start
        yield Why(Reason.STEPPED_OUT if was_here else Reason.CAME_LATE, Span(begun.start, inside[0].start))
    for before, after in pairwise(inside):
        if after.start > before.end:
            yield Why(Reason.STEPPED_OUT, Span(before.end, after.start))
    if inside[-1].end < begun.end:
        came_back = stays[-1].start >= begun.end
        yield Why(_end_reason(ended, came_back), Span(inside[-1].end, begun.end))
    if not seated:
        yield Why(Reason.NO_GROUP, begun)


def _end_reason(ended: Ended, came_back: bool) -> Reason:
    """Why a block went on without somebody whose stay in it is over."""
    if came_back:
        return Reason.STEPPED_OUT
    if not ended.proven:
        return Reason.NOT_PROVEN
    return Reason.LEFT_EARLY if ended.gone else Reason.STEPPED_OUT


def late_by(first_countable: datetime, came: datetime | None) -> timedelta:
    """How long after the first countable block began someone came; zero in time or not at all."""
    return max(came - first_countable, NOTHING) if came else NOTHING


def minutes(length: timedelta) -> int:
    """Whole minutes of a length, rounded down, never up (docs/domain.md, fact 2)."""
    return int(length.total_seconds() // 60)
