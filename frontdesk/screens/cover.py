"""The cover: counts in place of names, until a key."""

from collections.abc import Callable, Iterator
from datetime import datetime

from textual import events
from textual.app import ComposeResult

from frontdesk.screens.keys import BY_KEY
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import State
from frontdesk.shapes.scans import Letters, Scanned
from frontdesk.texts import menu_words as words
from frontdesk.texts.entrance_words import locks_at
from frontdesk.texts.today_words import state_title
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import BLANK, Piece, PieceRow, Pieces

COLUMN, WIDTH = 20, 80
ROW, HEIGHT = 7, 24
ROLL_CALL = "f10"


class Cover(OwnScreen[None]):
    """Opaque, and a screen of its own: nothing behind it is painted. The board is asked for anew at every look."""

    letters = Letters.WAIT_AND_DIGITS
    DEFAULT_CSS = "Cover { background: $bg; overflow: hidden; } Cover > Pieces { width: 100%; height: 100%; }"

    def __init__(
        self,
        board: Callable[[], Board],
        voice: Voice,
        now: Callable[[], datetime],
        locks_at: Callable[[], datetime | None] = lambda: None,
    ) -> None:
        super().__init__()
        self.board = board
        self.voice = voice
        self.now = now
        self.locks_at = locks_at
        self.page = Pieces()

    def compose(self) -> ComposeResult:
        """One page."""
        yield self.page

    def on_mount(self) -> None:
        """Counts and clock change by themselves; only a change is painted."""
        self.draw()
        self.set_interval(1, self.draw)

    def on_resize(self) -> None:
        """The block keeps its place in the window's proportion."""
        self.draw()

    def take(self, key: events.Key) -> None:
        """Any key takes the cover away."""
        self.dismiss(None)

    def take_text(self, text: str) -> None:
        """Pasted text takes it away as well."""
        self.dismiss(None)

    def scanned(self, code: str, ended: bool) -> Scanned:
        """A scan takes it away too, and is for the view."""
        self.dismiss(None)
        return Scanned.GAVE_WAY

    def draw(self) -> None:
        """Paint the counts and the clock; nobody's name is among them."""
        column = self.app.size.width * COLUMN // WIDTH
        above = [BLANK] * (self.app.size.height * ROW // HEIGHT)
        self.page.show((*above, *self._rows(column)))

    def _rows(self, column: int) -> Iterator[PieceRow]:
        board, now, at = self.board(), self.now(), self.locks_at()
        demo = [Piece(words.DEMO, Tone.AWAY, bold=True, at=column), Piece("  ")] if board.site.demo else []
        date = f"{self.voice.date(self.voice.today(now))} {self.voice.clock(now)}"
        yield PieceRow((Piece(words.COVER_TITLE, Tone.STRONG, bold=True, at=column),))
        yield PieceRow((*(demo or [Piece("", at=column)]), Piece(date)))
        yield from (BLANK, BLANK)
        yield PieceRow(tuple(self._counts(board, column)))
        yield from (BLANK, BLANK)
        locks = locks_at(self.voice, at) if at else ""
        yield PieceRow((Piece(words.ANY_KEY_GOES_ON, at=column), Piece(locks, Tone.QUIET)))
        if ROLL_CALL in BY_KEY:
            roll_call = Piece(BY_KEY[ROLL_CALL].name, Tone.STRONG, bold=True)
            yield PieceRow((Piece(f"{BY_KEY[ROLL_CALL].words}: ", Tone.QUIET, at=column), roll_call))

    def _counts(self, board: Board, column: int) -> Iterator[Piece]:
        """Here first: it is what a roll call needs."""
        yield Piece("", at=column)
        for index, state in enumerate((State.HERE, State.EXPECTED, State.STEPPED_OUT)):
            number = board.counts.get(state, 0)
            mark, tone = self.page.dot(state)
            yield Piece("   " if index else "")
            yield Piece(f"{mark} " if mark else "", tone if number else Tone.QUIET)
            yield Piece(f"{state_title(state)} ", Tone.TEXT if number else Tone.QUIET)
            yield Piece(str(number), Tone.STRONG if number else Tone.QUIET, bold=bool(number))
