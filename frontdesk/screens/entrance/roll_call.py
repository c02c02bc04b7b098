"""The roll call for whoever stands before the lock: asked for twice, written down, and left only to the lock."""

from abc import abstractmethod
from collections.abc import Iterator

from textual import events
from textual.app import ComposeResult

from frontdesk.printer import PaperSheet
from frontdesk.screens.entrance.page import EntrancePageScreen
from frontdesk.screens.keys import ROLL_CALL
from frontdesk.screens.roll_call.shown import columns_of
from frontdesk.screens.roll_call.shown import page as columns_page
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import RollCallLists
from frontdesk.shapes.entrance import AskedFirst, Proof
from frontdesk.texts import entrance_words as words
from frontdesk.texts import roll_call as roll_call_words
from frontdesk.texts.print_words import Printed, page, printing_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow, Pieces

OPEN_SECONDS = 600
HEAD = 4
"""Rows above the lists."""
WIDE = 118
PAGES = {"pagedown": 1, "pageup": -1, "down": 1, "up": -1}
ITS_KEYS = (ROLL_CALL.key, ROLL_CALL.also)


class AsksRollCall(EntrancePageScreen):
    """Its key, pressed twice, shows the roll call; any other key between the two takes the first one back.

    Where the site asks a code it is typed first, and shows the roll call in place of unlocking; where the site only
    prints, no name is shown.
    """

    asks = words.ASKS_CODE
    """What it says where the site asks a code and there is none yet."""
    _asked_once: AskedFirst | None = None

    @property
    @abstractmethod
    def proof(self) -> Proof | None:
        """Who somebody says they are, and by what; None while that is not typed."""

    def asked_for_roll_call(self, key: events.Key) -> bool:
        """Whether the key was for it."""
        if key.key not in ITS_KEYS:
            self._asked_once = None
            return False
        if self.gate.site is None:
            return True
        self.asking = True
        if self._asked_once:
            self._open(self._asked_once)
        else:
            self.gate.asked_first(self._told, self.refused)
        return True

    def _told(self, first: AskedFirst) -> None:
        """What the site wants: the keys behind the first press go on from there."""
        waiting = self.answered()
        if first.asks_code and self.proof:
            self._open(first, self.proof)
        elif first.asks_code:
            self._asked_once, self.refusal = None, self.asks
        else:
            self._asked_once, self.refusal = first, words.before_roll_call(first.prints)
        self.take_all(waiting)
        self.draw()

    def _open(self, first: AskedFirst, proof: Proof | None = None) -> None:
        self._asked_once, self.asking = None, True
        self.gate.roll_call(proof, self._print if first.prints else self._shown, self.refused)

    def _shown(self, answer: tuple[Board, RollCallLists]) -> None:
        self.answered()
        self.forget()
        self.app.push_screen(LockedRollCall(answer[1], self.gate.voice))

    def _print(self, answer: tuple[Board, RollCallLists]) -> None:
        """On paper, with a box before every name; here no more than what came of it."""
        self.answered()
        self.forget()
        board, called = answer
        voice, at = self.gate.voice, called.at
        text = page(board, voice, at, roll_call_words.sheet(called, voice))
        self.gate.print_out(PaperSheet(roll_call_words.NAME, text, at.astimezone(voice.zone)), self._printed)
        self.refusal = printing_words(roll_call_words.NAME)
        self.draw()

    def _printed(self, printed: Printed) -> None:
        self.refusal = words.printed_at_lock(printed)
        self.draw()


class LockedRollCall(OwnScreen[None]):
    """Opaque. It leads nowhere but back, and goes back by itself."""

    DEFAULT_CSS = """
    LockedRollCall { background: $bg; overflow: hidden; }
    LockedRollCall > Pieces { width: 100%; height: 100%; }
    """

    def __init__(self, called: RollCallLists, voice: Voice) -> None:
        super().__init__()
        self._called = called
        self._voice = voice
        self._turned = 0
        self.page = Pieces()

    def compose(self) -> ComposeResult:
        """One page."""
        yield self.page

    def on_mount(self) -> None:
        """It closes after a while, whatever is pressed."""
        self.draw()
        self.set_timer(OPEN_SECONDS, self.leave)

    def on_resize(self) -> None:
        """As many columns as fit."""
        self.draw()

    def leave(self) -> None:
        """Back to the lock."""
        if self.is_current:
            self.dismiss(None)

    def take(self, key: events.Key) -> None:
        """Escape goes back, arrows turn the page, nothing else does anything."""
        if key.key == "escape":
            self.leave()
        elif key.key in PAGES:
            self._turned = max(self._turned + PAGES[key.key], 0)
            self.draw()

    def take_text(self, text: str) -> None:
        """Pasted text is for nobody here."""

    def draw(self) -> None:
        """Paint the page in sight."""
        if self.page.is_attached:
            self.page.show(tuple(self._rows()))

    def _rows(self) -> Iterator[PieceRow]:
        lines = list(roll_call_words.lines(self._called, self._voice))
        columns = columns_of(lines, max(self.app.size.height - HEAD, 2))
        fit = 3 if self.app.size.width >= WIDE else 2
        pages = max(-(-len(columns) // fit), 1)
        self._turned = min(self._turned, pages - 1)
        title = f"{words.ROLL_CALL_TITLE} · {words.when(self._voice, self._called.at)}"
        yield PieceRow((Piece(title, Tone.STRONG, bold=True, at=MARGIN),))
        yield PieceRow((Piece(words.RECORDED, Tone.QUIET, at=MARGIN),))
        counts = [Piece(f"{label} {number}   ") for label, number in roll_call_words.counts(self._called)]
        yield PieceRow((Piece("", at=MARGIN), *counts, Piece(roll_call_words.page_words(self._turned + 1, pages))))
        yield BLANK
        if not columns:
            yield PieceRow((Piece(roll_call_words.NOBODY, Tone.STRONG, bold=True, at=MARGIN),))
        yield from columns_page(columns[self._turned * fit : (self._turned + 1) * fit])
