"""How far the reading of one census file has come on the screen. It knows no screen, no desk and no clock."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import Any

from frontdesk.shapes.census_look import (
    AbsentLook,
    AskedRow,
    CensusChoices,
    CensusDone,
    CensusLook,
    CensusRequest,
    FaultyRow,
    InboxFile,
)


class Stage(Enum):
    """Where it stands."""

    CHOOSING = auto()
    LOOKING = auto()
    LOOKED = auto()
    READING = auto()
    DONE = auto()


Item = InboxFile | str | AskedRow | FaultyRow | AbsentLook
"""What a mark stands on: a file, a path to go on with, a question, a fault, somebody who is not in the file."""


class Course:
    """From a path to what came of it. ``typed`` is the path, ``looks`` counts how often a file was asked to be looked
    at: only the newest answer counts. ``top`` is the first row in sight of what scrolls; the mark stays ``in_sight``
    until somebody turns the pages."""

    def __init__(self) -> None:
        self.choices = CensusChoices()
        self.looks = 0
        self.another()

    def another(self) -> None:
        """Another file is chosen, or the first."""
        self.stage = Stage.CHOOSING
        self.typed = self.offered = ""
        self.choices = self.choices._replace(completions=())
        self.request: CensusRequest | None = None
        self.look: CensusLook | None = None
        self.looks += 1
        self.pending = False
        self.progress = (0, 0)
        self.done: CensusDone | None = None
        self.mark = 0
        self.top = 0
        self.in_sight = True
        self.ticked: frozenset[int] = frozenset()
        self.answered: frozenset[int] = frozenset()

    @property
    def name(self) -> str:
        """The file's own name."""
        return self.request.path.rpartition("/")[2] if self.request else ""

    @property
    def in_inbox(self) -> bool:
        """Whether the file lies in the inbox."""
        path = self.request.path if self.request else None
        gone = self.done is not None and self.done.removed
        return not gone and any(file.path == path for file in self.choices.files)

    def items(self, found: Sequence[int] | None = None) -> tuple[Item, ...]:
        """What the mark goes over; ``found``: of those not in the file only these people."""
        match self.stage:
            case Stage.CHOOSING:
                return self.ways_on if self.typed else self.choices.files
            case Stage.LOOKED if self.look:
                return (*self.look.asked, *self.look.faults)
            case Stage.DONE:
                return tuple(each for each in self.absent if found is None or each.person in found)
            case _:
                return ()

    @property
    def ways_on(self) -> tuple[str, ...]:
        """What the typed path may go on with, as far as it is known: letters may be ahead of the list."""
        begun = self.typed.casefold()
        return tuple(each for each in self.choices.completions if each.casefold().startswith(begun))

    @property
    def leads_nowhere(self) -> bool:
        """Whether what is typed is a folder in which nothing stands that the path may go on with."""
        return self.typed.endswith("/") and self.offered == self.typed and not self.ways_on

    @property
    def absent(self) -> tuple[AbsentLook, ...]:
        """Those not in the file of whom nothing was said yet."""
        return tuple(each for each in self.done.absent if each.person not in self.answered) if self.done else ()

    def marked(self, found: Sequence[int] | None = None) -> Item | None:
        """Where the mark stands."""
        items = self.items(found)
        return items[min(self.mark, len(items) - 1)] if items else None

    def offer(self, choices: CensusChoices) -> None:
        """What may be read in, as it is by now. The mark stays on its file, though a newer one has come before it."""
        marked = self.marked()
        self.choices = choices
        paths = [_path(each) for each in self.items()]
        if marked and _path(marked) in paths:
            self.mark = paths.index(_path(marked))
        self.move(0)

    def move(self, by: int, found: Sequence[int] | None = None) -> None:
        """An arrow."""
        self.in_sight = True
        self.mark = max(min(self.mark + by, len(self.items(found)) - 1), 0)

    def choose(self, item: object, found: Sequence[int] | None) -> bool:
        """To what a row is about, if the mark goes over it now."""
        items: tuple[object, ...] = self.items(found)
        if item in items:
            self.in_sight, self.mark = True, items.index(item)
        return item in items

    def turn(self, rows: int) -> None:
        """A page on or back, wherever the mark is."""
        self.top, self.in_sight = max(self.top + rows, 0), False

    def type(self, text: str) -> None:
        """Letters of a path."""
        self.typed, self.mark = self.typed + text, 0

    def erase(self) -> None:
        """Backspace."""
        self.typed, self.mark = self.typed[:-1], 0

    def complete(self) -> None:
        """Tab: as far as all ways on agree, and where they agree no further the marked one."""
        ways = self.ways_on
        if not ways:
            return
        common = _common(ways)
        marked = self.marked()
        self.typed = common if len(common) > len(self.typed) or not isinstance(marked, str) else marked
        self.mark = 0

    def ask_look(self, request: CensusRequest) -> int:
        """Another look is asked for; returns its number."""
        self.request, self.pending = request, True
        self.looks += 1
        if self.look is None or self.stage is not Stage.LOOKED:
            self.stage, self.look = Stage.LOOKING, None
        return self.looks

    def looked(self, number: int, look: CensusLook) -> None:
        """A file was looked at; only the newest look counts."""
        if number == self.looks and self.stage in (Stage.LOOKING, Stage.LOOKED):
            self.stage, self.look, self.pending = Stage.LOOKED, look, False
            self.move(0)

    def not_looked(self, number: int) -> None:
        """The file could not be looked at: another is chosen."""
        if number == self.looks and self.stage in (Stage.LOOKING, Stage.LOOKED):
            self.stage, self.look, self.pending = Stage.CHOOSING, None, False

    def was_answered(self, asked: AskedRow) -> None:
        """An answer was given: the question goes at once, whatever the next look says."""
        if self.look:
            self.look = self.look._replace(asked=tuple(each for each in self.look.asked if each != asked))
            self.move(0)

    def ask_read(self) -> None:
        """It is being read in."""
        self.stage, self.progress, self.top = Stage.READING, (0, self.look.rows if self.look else 0), 0

    def not_read(self) -> None:
        """It was not read in, or not to its end."""
        self.stage = Stage.LOOKED

    def read(self, done: CensusDone) -> None:
        """It is in."""
        self.stage, self.done, self.mark, self.top = Stage.DONE, done, 0, 0
        self.ticked = self.answered = frozenset()

    def tick(self, person: int) -> None:
        """Tick somebody who is not in the file, or take the tick back."""
        self.ticked ^= {person}

    def meant(self, found: Sequence[int] | None = None) -> tuple[AbsentLook, ...]:
        """Those of whom Enter asks: all ticked, else the marked one."""
        marked: Any = self.marked(found)
        ticked = tuple(each for each in self.absent if each.person in self.ticked)
        return ticked or ((marked,) if isinstance(marked, AbsentLook) else ())

    def was_said(self, people: Sequence[AbsentLook]) -> None:
        """Somebody has said what is so of them, until that is taken back."""
        self.answered |= {each.person for each in people}
        self.ticked -= self.answered
        self.move(0)

    def was_taken_back(self, person: int) -> None:
        """What was said of somebody was taken back: they are asked of again."""
        self.answered -= {person}


def _path(item: Item) -> object:
    return item.path if isinstance(item, InboxFile) else item


def _common(ways: Sequence[str]) -> str:
    """What all ways on begin with, case ignored; in the letters of the first."""
    first, last = min(ways, key=str.casefold), max(ways, key=str.casefold)
    number = next(
        (at for at, (one, other) in enumerate(zip(first, last, strict=False)) if one.casefold() != other.casefold()),
        min(len(first), len(last)),
    )
    return first[:number]
