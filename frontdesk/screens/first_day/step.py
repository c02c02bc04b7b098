"""The base of every question of the first day: what was typed, what Enter will do, the rows below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from rich.cells import cell_len
from textual import events

from frontdesk.screens.dialogs.fields import Field
from frontdesk.shapes.new_site import House, NewSite, Offers, Outset, SettingsFile
from frontdesk.texts import first_day_words as words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow
from frontdesk.widgets.rows_of_words import text_rows

WORDS_AT = 5
MOST_ROWS = 200
"""Of one list or sentence: what is longer scrolls."""
ARROWS = {"up": -1, "down": 1}
PAGES = {"pageup": -1, "pagedown": 1}


@dataclass(slots=True)
class Answers:
    """What was answered so far. An empty name or zone is the one that is offered, or that of the settings file."""

    offers: Offers
    name: str = ""
    zone: str = ""
    outset: Outset = Outset.DEFAULT
    file: SettingsFile = field(default_factory=SettingsFile)
    houses: list[House] = field(default_factory=list)
    counselors: list[str] = field(default_factory=list)
    printer: str = ""

    @property
    def houses_of_file(self) -> tuple[str, ...]:
        """The houses that the settings file names."""
        return self.file.holds.houses if self.outset is Outset.FILE and self.file.holds else ()

    def new_site(self) -> NewSite:
        """The site that these answers make."""
        from_file = self.file.holds if self.outset is Outset.FILE else None
        return NewSite(
            name=self.name or (from_file or self.offers.default).name,
            zone=self.zone or (from_file.zone if from_file else self.offers.zone),
            outset=self.outset,
            settings=self.file.text if from_file else "",
            houses=tuple(self.houses),
            counselors=tuple(self.counselors),
            printer=self.printer,
        )


@dataclass(frozen=True, slots=True)
class Promise:
    """What Enter will do, in words; without ``then`` it does nothing."""

    line: EnterLine
    then: Callable[[], None] | None = None


class Walk:
    """What a step may ask of the screen: to go on, to wait for an answer, to say why something was not done."""

    def __init__(self, on: Callable[[], None], changed: Callable[[], None]) -> None:
        self.on = on
        self.changed = changed
        self.refusal = ""
        self.busy: EnterLine | None = None

    def wait(self, line: EnterLine) -> None:
        """Keys wait until an answer has come; the line says for what."""
        self.busy = line
        self.changed()

    def answered(self, refusal: str = "") -> None:
        """The answer is there, or why there is none."""
        self.busy, self.refusal = None, refusal
        self.changed()


class Step:
    """One question. Its answer goes into ``answers`` when Enter goes on."""

    asked = ""
    says = ""
    label = ""
    invitation = ""
    keys: tuple[tuple[str, str], ...] = ()

    def __init__(self, answers: Answers, walk: Walk) -> None:
        self.answers = answers
        self.walk = walk
        self.field = Field(self.label)

    @property
    def skipped(self) -> bool:
        """Whether the question is not asked at all."""
        return False

    def entered(self) -> None:
        """The question is on the screen now."""

    def promise(self) -> Promise:
        """What Enter will do."""
        raise NotImplementedError

    def take(self, key: events.Key) -> None:
        """A key that is neither Enter nor Escape."""
        self.field.take(key)

    def paste(self, text: str) -> None:
        """Pasted text: of several lines one."""
        self.field.type(" ".join(text.split()))

    def box(self) -> Typed:
        """What was typed."""
        return Typed(self.field.letters, hint=self.hint(), invitation=self.invitation, label=self.label)

    def hint(self) -> str:
        """What stands at the right of it."""
        return ""

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        """What stands below, in a window of this width, with room for so many rows."""
        return ()


class Scroll:
    """Which of many rows are in sight; where not all are, the last row says so."""

    def __init__(self) -> None:
        self._top = self._length = self._height = 0

    def back(self) -> None:
        """To the first."""
        self._top = 0

    def turn(self, key: str) -> bool:
        """An arrow or a page; whether it was one."""
        by = ARROWS.get(key) or PAGES.get(key, 0) * max(self._height, 1)
        self._top = max(min(self._top + by, self._length - self._height), 0)
        return bool(by)

    def within(self, rows: Sequence[PieceRow], width: int, height: int) -> Sequence[PieceRow]:
        """As many of them as there is room for."""
        if len(rows) <= height:
            self._top, self._length, self._height = 0, len(rows), height
            return rows
        self._length, self._height = len(rows), max(height - 1, 0)
        last = min(self._top + self._height, self._length)
        sight = words.rows_in_sight(self._top + 1, last, self._length)
        return (*rows[self._top : last], PieceRow((Piece(sight, Tone.QUIET, end=width - MARGIN),)))


def words_rows(text: str, width: int, tone: Tone = Tone.QUIET, at: int = WORDS_AT) -> list[PieceRow]:
    """A sentence in as many rows as it needs."""
    return [PieceRow((Piece(row, tone, at=at),)) for row in text_rows(text, width - at - MARGIN, MOST_ROWS)]


def told_rows(label: str, text: str, width: int, at: int) -> list[PieceRow]:
    """A label, and beside it what is said of it."""
    rows = text_rows(text, width - at - MARGIN, MOST_ROWS) or [""]
    first = PieceRow((Piece(label, Tone.QUIET, at=MARGIN), Piece(rows[0], Tone.TEXT, at=at)))
    return [first, *(PieceRow((Piece(row, Tone.TEXT, at=at),)) for row in rows[1:])]


def choice_row(digit: str, words: str, marked: bool, beside: str = "") -> PieceRow:
    """A row to choose; the marked one is what Enter takes."""
    pieces = [
        Piece(digit, Tone.STRONG, bold=True, at=MARGIN),
        Piece(words, Tone.STRONG if marked else Tone.TEXT, bold=marked, at=WORDS_AT),
    ]
    if beside:
        pieces.append(Piece(beside, Tone.QUIET, at=WORDS_AT + cell_len(words) + 2))
    return PieceRow(tuple(pieces), marked)
