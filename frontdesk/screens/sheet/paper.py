"""One paper sheet as far as it is entered: the number that was typed, and what stands behind each name. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from frontdesk.acts import Sheet
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person
from frontdesk.shapes.sheets import NameOnPaper, Signed

MOST_DIGITS = 3


AS_SEATED = NameOnPaper()


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet that is being entered: ``names`` are those of whom something else was said than that they are on it.

    ``added`` are those on it who had no seat in the group, ``whole`` says that the names were read.
    """

    group: int
    number: str = ""
    names: Mapping[int, NameOnPaper] = field(default_factory=dict)
    added: tuple[int, ...] = ()
    whole: bool = False

    def rows(self, board: Board, block: BlockOfDay) -> tuple[Person, ...]:
        """The seated in the order of lists, then who was added."""
        people = (board.people[key] for key in board.order)
        seated = tuple(each for each in people if each.seats.get(block.id) == self.group)
        ids = {each.id for each in seated}
        return (*seated, *(board.people[id] for id in self.added if id in board.people and id not in ids))

    def of(self, person: Person) -> NameOnPaper:
        """What was said of a name."""
        return self.names.get(person.id, AS_SEATED)

    def said(self, person: Person, name: NameOnPaper) -> "Paper":
        """Something is said of a name; where that is nothing else than that it is on the paper, it goes."""
        names = {id: each for id, each in self.names.items() if id != person.id}
        return replace(self, names=names if name == AS_SEATED else names | {person.id: name})

    def turned(self, person: Person) -> "Paper":
        """Space: not on it, and on it again."""
        return self.said(person, AS_SEATED if not self.of(person).on_it else NameOnPaper(Signed.NOT_ON_IT))

    def with_name(self, person: Person) -> "Paper":
        """A name that stands on the paper, of somebody who had no seat there."""
        added = self if person.id in self.added else replace(self, added=(*self.added, person.id))
        return added.said(person, AS_SEATED)

    def typed(self, digit: str) -> "Paper":
        """A digit of how many names stand on it."""
        return replace(self, number=(self.number + digit)[-MOST_DIGITS:])

    @property
    def begun(self) -> bool:
        """Whether anything was said of it."""
        return bool(self.number or self.names or self.added or self.whole)

    @property
    def names_read(self) -> bool:
        """Whether names were compared, and not a number alone."""
        return self.whole or bool(self.added) or any(not each.on_it for each in self.names.values())

    def on_it(self, rows: tuple[Person, ...]) -> int:
        """How many names stand on it."""
        return sum(self.of(person).on_it for person in rows)

    def agrees(self, rows: tuple[Person, ...]) -> bool:
        """Whether the number is that of the names."""
        return not self.number or int(self.number) == self.on_it(rows)

    def act(self, rows: tuple[Person, ...], word_of: str = "") -> Sheet:
        """The sheet: by its number alone where nothing else was said, else by its names."""
        signed = tuple(person.id for person in rows if self.of(person).on_it)
        by_number = bool(self.number) and not self.names_read
        return Sheet(
            self.group,
            signed=int(self.number) if by_number else None,
            names=None if by_number else signed,
            late=tuple((each.id, late) for each in rows if (late := self.of(each).late)),
            left=tuple((each.id, left) for each in rows if (left := self.of(each).left)),
            present=tuple(each.id for each in rows if self.of(each).signed is Signed.PRESENT),
            word_of=word_of,
        )


def as_entered(board: Board, block: BlockOfDay, group: int) -> Paper:
    """The paper of a group as the records have it: an empty one where it has no sheet yet."""
    sheet = board.sheets.get(group)
    if sheet is None:
        return Paper(group)
    told = {who.id: who.proofs[block.id] for who in board.people.values() if who.seats.get(block.id) == group}
    names = {
        id: NameOnPaper(
            Signed.ON_IT if proof.signed in (Signed.COUNTED, Signed.UNCONFIRMED) else proof.signed,
            int((proof.late - block.begins).total_seconds()) // 60 if proof.late else None,
            proof.left.astimezone(ZoneInfo(board.site.zone)).time() if proof.left else None,
        )
        for id, proof in told.items()
    }
    said = {id: name for id, name in names.items() if name != AS_SEATED}
    return Paper(group, str(sheet.signed) if sheet.by_number else "", said, whole=not sheet.by_number)


def begun_groups(board: Board) -> tuple[tuple[BlockOfDay, GroupOfDay], ...]:
    """The groups that have met, or meet now, and in which somebody sits, in the order of the day."""
    blocks = (block for block in board.blocks if block.kind == "groups" and block.begins <= board.at)
    return tuple((block, group) for block in blocks for group in block.groups if group.held)
