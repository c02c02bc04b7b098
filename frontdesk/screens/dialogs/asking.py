"""Someone is asking: no name anywhere, the sentence to read aloud, and one line for a message to the lead."""

from collections.abc import Iterator

from textual import events
from textual.app import ComposeResult

from frontdesk.acts import Message
from frontdesk.screens.dialogs.fields import TextField
from frontdesk.shapes.scans import Letters, Scanned
from frontdesk.texts import asked_words as words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.typed import LONGEST_NAME, never_kept
from frontdesk.widgets.enter_band import EnterBand
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow, Pieces
from frontdesk.widgets.rows_of_words import text_rows

ROWS_IN_SIGHT = 4
"""Rows of a message that are shown: its last ones."""
CARET = "_"


class Asking(OwnScreen[Message | None]):
    """Opaque, so that nothing behind it is painted. It asks the desk nothing, and a scan is no answer to anybody."""

    DEFAULT_CSS = """
    Asking { background: $bg; overflow: hidden; }
    Asking > Pieces { width: 100%; height: 1fr; }
    Asking > EnterBand { height: 1; }
    """
    letters = Letters.WAIT

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence
        self.message = TextField(words.MESSAGE, LONGEST_NAME, never_kept)
        self.page, self.band = Pieces(), EnterBand(words.NOTHING)

    def compose(self) -> ComposeResult:
        """The page, and what Enter does."""
        yield from (self.page, self.band)

    def on_mount(self) -> None:
        self.draw()

    def on_resize(self) -> None:
        """The sentence is laid out anew."""
        self.draw()

    def take(self, key: events.Key) -> None:
        """Escape goes back; Enter keeps a message that may be kept; all else is written, or does nothing."""
        match key.key:
            case "escape":
                self.dismiss(None)
            case "enter":
                if self.message.given and not self.message.wrong:
                    self.dismiss(Message(self.message.text))
            case _:
                self.message.take(key)
                self.draw()

    def take_text(self, text: str) -> None:
        """Pasted text is part of the message."""
        self.message.type(" ".join(text.split()))
        self.draw()

    def scanned(self, code: str, ended: bool) -> Scanned:
        """It is nobody's here."""
        return Scanned.DONE

    def draw(self) -> None:
        """Paint what changed; a key may come before there is a frame."""
        if self.page.is_attached:
            self.page.show(tuple(self._rows(self.app.size.width - 2 * MARGIN)))
            self.band.show(self._line)

    @property
    def _line(self) -> EnterLine:
        if self.message.wrong:
            return words.wrong(self.message.wrong)
        return words.KEEPS if self.message.given else words.NOTHING

    def _rows(self, width: int) -> Iterator[PieceRow]:
        said, written = text_rows(self.sentence, width), text_rows(self.message.letters + CARET, width)
        yield PieceRow((Piece(words.TITLE, Tone.STRONG, bold=True, at=MARGIN),))
        yield from (BLANK, PieceRow((Piece(words.SAY, Tone.QUIET, at=MARGIN),)))
        yield from (PieceRow((Piece(row, Tone.STRONG, bold=True, at=MARGIN),)) for row in said)
        yield from (BLANK, PieceRow((Piece(words.MESSAGE, Tone.QUIET, at=MARGIN),)))
        yield from (PieceRow((Piece(row, at=MARGIN),)) for row in written[-ROWS_IN_SIGHT:])
        yield from (BLANK, PieceRow((Piece(words.NO_LOOKING_UP, Tone.QUIET, at=MARGIN),)))
        yield PieceRow((Piece(words.BACK, Tone.QUIET, at=MARGIN),))
