"""Roll call: everyone in the building by room, then those at the door and those who stepped out (DOMAIN.md, fact 7)."""

from collections.abc import Sequence
from datetime import datetime

from textual import events

from frontdesk.screens.acting import Goes
from frontdesk.screens.base import Counter
from frontdesk.screens.enter import Deed
from frontdesk.screens.keys import ROLL_CALL
from frontdesk.screens.view import View
from frontdesk.texts import enter_line
from frontdesk.texts import roll_call as words
from frontdesk.texts.voice import Voice
from frontdesk.views import Board, Step
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow, Pieces

COLUMN, APART, WIDE = words.COLUMN, 4, 118
PAGES = {"pagedown": 1, "pageup": -1, "down": 1, "up": -1}
Line = words.Heading | words.Called | None


class RollCall(View):
    """Who is in the building now, to be read out and to be printed."""

    word = ROLL_CALL.words
    bar = words.BAR
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.turned = 0

    def press(self, key: events.Key) -> bool:
        """Pages, and the printer."""
        match key.key:
            case name if name in PAGES:
                self.turned = max(self.turned + PAGES[name], 0)
            case "ctrl+p":
                self._print()
            case _:
                return False
        return True

    def _print(self) -> None:
        """Ctrl+P: on paper, with a box before every name."""
        called = self.counter.desk.roll_call(self._board, self.counter.now())
        self.print_out(words.NAME, words.sheet(called, self.counter.voice))

    def look(self, board: Board, now: datetime) -> Deed:
        """The card, or nothing."""
        person = self.finding.person
        if self.finding.tied:
            return Deed(enter_line.tie(self.finding.tied))
        if not person:
            return Deed(words.PRINTS)
        line = enter_line.EnterLine("open the card of ", person.name)
        return Deed(line, Step.CARD, (person,))

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters."""
        return super().typed(board, now) if self.finding.letters else Typed()

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """How many are in the building, at the door, and out."""
        pieces = [Piece("", at=MARGIN)]
        for label, number in words.counts(self.counter.desk.roll_call(board, now)):
            pieces += [Piece(f"{label} "), Piece(str(number), Tone.STRONG, bold=True), Piece("   ")]
        return tuple(pieces)

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """As many columns as fit, filled from above; the next page where there is more."""
        lines = list(words.lines(self.counter.desk.roll_call(board, now), voice))
        if not lines:
            self.page.show((PieceRow((Piece(words.NOBODY, Tone.STRONG, bold=True, at=9),)),))
            return
        height, number = max(self.page.size.height, 1), 3 if self.size.width >= WIDE else 2
        pages = max(-(-len(lines) // (height * number)), 1)
        self.turned = min(self.turned, pages - 1)
        self.page.show(_page(lines[self.turned * height * number :], height, number))

    def beside_undo(self, board: Board) -> str:
        """Nothing: the columns say it."""
        return ""


def _page(lines: Sequence[Line], height: int, number: int) -> tuple[PieceRow, ...]:
    """The lines set in columns, one row of all columns after the other."""
    columns = [lines[place * height : (place + 1) * height] for place in range(number)]
    return tuple(
        PieceRow(
            tuple(
                piece
                for place, column in enumerate(columns)
                if row < len(column)
                for piece in _pieces(column[row], MARGIN + place * (COLUMN + APART))
            )
        )
        for row in range(min(height, len(lines)))
    )


def _pieces(line: Line, at: int) -> tuple[Piece, ...]:
    match line:
        case words.Heading(said, number):
            count = Piece(str(number), Tone.STRONG, bold=True, end=at + COLUMN)
            return (Piece(said.upper(), Tone.STRONG, bold=True, at=at), count)
        case words.Called(name, beside):
            aside = (Piece(beside, Tone.QUIET, end=at + COLUMN),) if beside else ()
            return (Piece(name, Tone.TEXT, at=at), *aside)
        case _:
            return ()
