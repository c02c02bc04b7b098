"""Those who fit what was typed, by rank."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple, overload

from frontdesk.rules.finding.reach import Costs


class FitKind(IntEnum):
    """What a fit rests on, the surest first."""

    EXACT = 0
    PLAIN = 1
    FORMER_NAME = 2
    LIKE = 3
    NOT_ADMITTED = 4
    ONCE_NOT_ADMITTED = 5
    """Not admitted, by a former name."""


UNSURE = frozenset({FitKind.FORMER_NAME, FitKind.LIKE})
"""Fits that do not tell who is meant: by a former name, a slip, a sound or a nickname. Who it is is asked."""


class Rank(NamedTuple):
    """How well someone fits, best first (docs/contract.md, Finding): the kind of fit, how the letters fit, who is due.

    Two of one rank are a tie, which neither alphabet nor order breaks.
    """

    kind: FitKind
    cost: int
    unfavoured: bool


class Fit(NamedTuple):
    """Someone who fits, and ``why`` in a word or two.

    ``exact`` by a whole MRN or card; ``unsure`` by a former name, or only if a slip is forgiven, a sound or a nickname.
    """

    id: int
    rank: Rank
    exact: bool
    unsure: bool
    why: str


class Tier(NamedTuple):
    """All of one rank, in no order."""

    rank: Rank
    ids: list[int]


def tiers(kind: FitKind, costs: Costs, favoured: Container[int]) -> list[Tier]:
    """The groups these costs make, best first."""
    by_cost: defaultdict[int, list[int]] = defaultdict(list)
    for id, cost in costs.items():
        by_cost[cost].append(id)
    halves = [group for cost in sorted(by_cost) for group in _halves(kind, cost, by_cost[cost], favoured)]
    return [group for group in halves if group.ids]


def _halves(kind: FitKind, cost: int, ids: list[int], favoured: Container[int]) -> tuple[Tier, Tier]:
    return (
        Tier(Rank(kind, cost, unfavoured=False), [id for id in ids if id in favoured]),
        Tier(Rank(kind, cost, unfavoured=True), [id for id in ids if id not in favoured]),
    )


class Fits(Sequence[Fit]):
    """Best first, within a rank in the order of lists; sorted only as far as somebody looks."""

    def __init__(
        self, ranked: Iterable[Tier], in_order: Callable[[list[int]], list[int]], why: Callable[[FitKind, int], str]
    ) -> None:
        self._ranked = tuple(ranked)
        self._in_order = in_order
        self._why = why
        self._sorted: dict[Rank, list[int]] = {}
        self._length = sum(len(group.ids) for group in self._ranked)

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> Fit: ...
    @overload
    def __getitem__(self, at: slice) -> list[Fit]: ...
    def __getitem__(self, at: int | slice) -> Fit | list[Fit]:
        if isinstance(at, slice):
            return [self._made(*self.ranked(place)) for place in range(len(self))[at]]
        return self._made(*self.ranked(range(len(self))[at]))

    def ranked(self, place: int) -> tuple[Rank, int]:
        """Whoever is at a place, counted from 0, and their rank before them."""
        for rank, ids in self._ranked:
            if place < len(ids):
                if rank not in self._sorted:
                    self._sorted[rank] = self._in_order(ids)
                return rank, self._sorted[rank][place]
            place -= len(ids)
        raise IndexError(place)

    def unsure(self, id: int) -> Fit | None:
        """Someone's fit where it does not tell who is meant; None where it does."""
        for rank, ids in self._ranked:
            if rank.kind in UNSURE and id in ids:
                return self._made(rank, id)
        return None

    def _made(self, rank: Rank, id: int) -> Fit:
        kind = rank.kind
        return Fit(id, rank, kind is FitKind.EXACT, kind in UNSURE, self._why(kind, id))


class Ids(Sequence[int]):
    """The ids of those who fit, best first: ranked only as far as somebody looks."""

    def __init__(self, fits: Fits) -> None:
        self._fits = fits

    def __len__(self) -> int:
        return len(self._fits)

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> list[int]: ...
    def __getitem__(self, at: int | slice) -> int | list[int]:
        if isinstance(at, slice):
            return [self._fits.ranked(place)[1] for place in range(len(self))[at]]
        return self._fits.ranked(range(len(self))[at])[1]
