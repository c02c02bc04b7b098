"""What became of each block, group and house of a program in a changed one: by its name, or by somebody's word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from frontdesk.rules.clean_text import folded
from frontdesk.rules.faults import Fault, Faulted, listed, nearest, shown
from frontdesk.rules.program.program import Program


class Kind(StrEnum):
    """What people can be planned in, live in, or belong to. Blocks first: their groups go with them."""

    BLOCK = "block"
    GROUP = "group"
    HOUSE = "house"
    TRACK = "track"


class Thing(NamedTuple):
    """A block, a group, a house or a track by its name; ``block`` is the one that a group belongs to, or else empty."""

    kind: Kind
    name: str
    block: str = ""


class Followed(NamedTuple):
    """Where everything of the old program is in the new one, and what is nowhere in it."""

    to: Mapping[Thing, Thing]
    gone: tuple[Thing, ...]
    added: tuple[Thing, ...]

    def renamed(self, kind: Kind) -> dict[Thing, Thing]:
        """Whatever of a kind has another name now, or another block."""
        return {old: new for old, new in self.to.items() if old.kind is kind and old != new}

    def lost(self, kind: Kind) -> tuple[Thing, ...]:
        """What of a kind is gone."""
        return tuple(thing for thing in self.gone if thing.kind is kind)

    def likeliest(self, thing: Thing) -> str | None:
        """The name that what is gone most likely has now, as ``--rename`` takes it; None where nothing is like it."""
        block = self.to.get(Thing(Kind.BLOCK, thing.block), Thing(Kind.BLOCK, "")).name
        same_kind = [each for each in self.added if each.kind is thing.kind]
        here = [each for each in same_kind if each.block == block] if thing.kind is Kind.GROUP else same_kind
        near = nearest(thing.name, [each.name for each in here])
        elsewhere = [each for each in same_kind if folded(each.name) == folded(thing.name)]
        if near or len(here) == 1:
            return near[0] if near else here[0].name
        return f"{elsewhere[0].name}@{elsewhere[0].block}" if elsewhere else None


class BadRename(Faulted):
    """Words of ``--rename`` that name nothing which could have been renamed."""


def things(program: Program) -> tuple[Thing, ...]:
    """All that people can be planned in, live in, or belong to."""
    return (
        *(Thing(Kind.BLOCK, block.name) for block in program.blocks),
        *(Thing(Kind.GROUP, group.name, group.block) for group in program.groups),
        *(Thing(Kind.HOUSE, house.name) for house in program.houses),
        *(Thing(Kind.TRACK, track) for track in program.tracks),
    )


def follow(old: Program, new: Program, asked: Sequence[str] = ()) -> Followed:
    """What became of everything. ``asked`` are texts ``OLD=NEW``, of names that the programs have.

    A group may be told from others of its name as ``GROUP@BLOCK`` or ``GROUP@HH:MM``. What is left in the program under
    its name, in its block, is followed by itself, case and accents ignored; a group of a renamed block too. A group
    that is gone may be led to any group, one that was there before too: then only the people go there.
    Raises BadRename with every text that fits nothing.
    """
    following = _Following(old, new)
    for kind in Kind:
        following.by_name(kind)
        following.by_word(kind, asked)
    if faults := [following.fault(text) for text in asked if text not in following.understood]:
        raise BadRename(faults)
    to, now = following.to, things(new)
    gone = tuple(thing for thing in things(old) if thing not in to)
    return Followed(to, gone, tuple(thing for thing in now if thing not in to.values()))


class _Following:
    """One comparison, as far as it came."""

    def __init__(self, old: Program, new: Program) -> None:
        self._old, self._new = things(old), things(new)
        self._starts = [{block.name: f"{block.starts:%H:%M}" for block in each.blocks} for each in (old, new)]
        self.to: dict[Thing, Thing] = {}
        self.understood: set[str] = set()

    def by_name(self, kind: Kind) -> None:
        """What has kept its name and its place."""
        now = {(folded(each.name), each.block): each for each in self._new if each.kind is kind}
        exact = set(now.values())
        for thing in self._of(kind):
            here = thing._replace(block=self._block_now(thing))
            found = here if here in exact else now.get((folded(thing.name), here.block))
            if found:
                self.to[thing] = found

    def by_word(self, kind: Kind, asked: Iterable[str]) -> None:
        """What somebody says has another name."""
        for text in asked:
            for left, right in _parted(text):
                for thing in [each for each in self._of(kind) if each not in self.to and self._called(each, left, 0)]:
                    if found := self._meant(thing, right):
                        self.to[thing] = found
                        self.understood.add(text)

    def _meant(self, thing: Thing, text: str) -> Thing | None:
        """The one thing of the new program that a text says this is now: one of its own block before others.

        A block cannot become one that was there before, or that another became: it would have two sets of groups.
        """
        fits = [each for each in self._new if each.kind is thing.kind and self._called(each, text, 1)]
        own = [each for each in fits if each.block == self._block_now(thing)] or fits
        taken = thing.kind is Kind.BLOCK and any(each in self.to.values() for each in own)
        return own[0] if len(own) == 1 and not taken else None

    def fault(self, text: str) -> Fault:
        """Why a text fits nothing."""
        left, right = next(_parted(text), ("", ""))
        if not left:
            return _fault(f"{shown(text)} does not say what is called what", "write --rename OLD=NEW")
        named = [each for each in self._old if self._called(each, left, 0)]
        if not named:
            near = nearest(left, [each.name for each in self._old])
            way = f"write {listed(near)}" if near else "write a name that “frontdesk settings show” prints"
            return _fault(f"the program has no block, group, house or track {shown(left)}", way)
        if all(each in self.to for each in named):
            return _fault(f"the file still has {shown(left)}", "leave that --rename out")
        kind = named[0].kind
        if not any(each.kind is kind and self._called(each, right, 1) for each in self._new):
            return _fault(f"the file has no {kind} {shown(right)}", "write a name of the file")
        if kind is Kind.BLOCK:
            return _fault(f"{shown(right)} is another block", "rename its groups one by one, as GROUP=GROUP@BLOCK")
        return _fault(f"{shown(right)} may mean several", "write GROUP@BLOCK or GROUP@HH:MM")

    def _of(self, kind: Kind) -> list[Thing]:
        return [each for each in self._old if each.kind is kind]

    def _block_now(self, thing: Thing) -> str:
        """The block of a group as the new program calls it; nothing for what is in no block."""
        block = self.to.get(Thing(Kind.BLOCK, thing.block))
        return block.name if block else ""

    def _called(self, thing: Thing, text: str, program: int) -> bool:
        """Whether a thing of the old (0) or new (1) program is meant by a text."""
        names = [thing.name]
        if thing.kind is Kind.GROUP:
            starts = self._starts[program].get(thing.block, "")
            names += [f"{thing.name}@{thing.block}", f"{thing.name}@{starts}", f"{thing.name}@{starts.lstrip('0')}"]
        return folded(text) in map(folded, names)


def _fault(wrong: str, right: str) -> Fault:
    return Fault(None, None, wrong, right)


def _parted(text: str) -> Iterator[tuple[str, str]]:
    """Every way to part ``OLD=NEW``: a name may hold the sign itself."""
    for index, sign in enumerate(text):
        left, right = text[:index].strip(), text[index + 1 :].strip()
        if sign == "=" and left and right:
            yield left, right
