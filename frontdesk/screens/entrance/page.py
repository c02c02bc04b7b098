"""What the sign-in and the lock have in common: an opaque page, keys that wait for an answer, and what is forgotten."""

from abc import abstractmethod
from collections.abc import Iterator

from textual import events
from textual.app import ComposeResult

from frontdesk.screens.entrance.fields import SecretField
from frontdesk.screens.gate import Gate
from frontdesk.widgets.entry import Entry, EntryPage, Row
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.rows_of_words import text_rows

COLUMN, WIDTH = 20, 80
HEIGHT, REFUSAL_ROWS = 24, 2
FORGETS_AFTER = 60
"""Seconds without a key after which nothing that was typed is left."""


class EntrancePageScreen(OwnScreen[None]):
    """Nothing behind it is painted. While an answer is waited for keys wait too, and are dropped where it is no."""

    DEFAULT_CSS = """
    EntrancePageScreen { background: $bg; overflow: hidden; }
    EntrancePageScreen > EntryPage { width: 100%; height: 100%; }
    """

    def __init__(self, gate: Gate) -> None:
        super().__init__()
        self.gate = gate
        self.page = EntryPage()
        self.refusal = ""
        self.asking = False
        self._waiting: list[events.Key | str] = []
        self._quiet = 0

    def compose(self) -> ComposeResult:
        """One page."""
        yield self.page

    def on_mount(self) -> None:
        """The clock goes on; only a change is painted."""
        self.draw()
        self.set_interval(1, self._second)

    def on_resize(self) -> None:
        """The block keeps its place in the window's proportion."""
        self.draw()

    def on_screen_resume(self) -> None:
        """In front again, as if for the first time."""
        self.refusal = ""
        self.draw()

    def _second(self) -> None:
        """What was typed and left is forgotten."""
        self._quiet += 1
        if self._quiet >= FORGETS_AFTER and not self.asking:
            self.forget()
        self.draw()

    # What each says for itself

    @abstractmethod
    def press(self, key: events.Key) -> None:
        """A key, while nothing is waited for."""

    @abstractmethod
    def paste(self, text: str) -> None:
        """Pasted text, likewise."""

    @abstractmethod
    def forget(self) -> None:
        """Nothing that was typed is left."""

    @abstractmethod
    def rows(self, column: int) -> Iterator[Row]:
        """What stands on the page, from the first row on."""

    # Keys

    def take(self, key: events.Key) -> None:
        """One key; it waits where an answer is waited for."""
        self._quiet = 0
        if self.asking:
            self._waiting.append(key)
            return
        self.refusal = ""
        self.press(key)
        self.draw()

    def take_text(self, text: str) -> None:
        """Pasted text."""
        self._quiet = 0
        if self.asking:
            self._waiting.append(text)
            return
        self.refusal = ""
        self.paste(" ".join(text.splitlines()).strip())
        self.draw()

    def answered(self) -> list[events.Key | str]:
        """The answer is there: the keys that waited for it."""
        self.asking = False
        waiting, self._waiting = self._waiting, []
        return waiting

    def take_all(self, waiting: list[events.Key | str]) -> None:
        """Take what waited, as if it came now."""
        for each in waiting:
            if isinstance(each, str):
                self.take_text(each)
            else:
                self.take(each)

    def refused(self, why: str) -> None:
        """It was no: what was typed is gone, and what was typed after it was meant for another screen."""
        self.answered()
        self.forget()
        self.refusal = why
        self.draw()

    # Painting

    def draw(self) -> None:
        """Paint what changed."""
        if self.page.is_attached:
            self.page.show(tuple(self.rows(self.app.size.width * COLUMN // WIDTH)))

    def row_of(self, row: int) -> int:
        """The row of this window that is in the place of ``row`` among 24."""
        return self.app.size.height * row // HEIGHT

    def blank(self, rows: int) -> Iterator[Row]:
        """So many empty rows."""
        yield from [BLANK] * max(rows, 0)

    def refusal_rows(self, column: int) -> Iterator[Row]:
        """Why the last try was none, or where a print lies, in as many rows as that takes."""
        said = text_rows(self.refusal, self.app.size.width - column - MARGIN) if self.refusal else []
        for row in range(max(REFUSAL_ROWS, len(said))):
            words = said[row] if row < len(said) else ""
            yield PieceRow((Piece(words, Tone.REFUSE, bold=True, at=column),)) if words else BLANK


def key_row(said: tuple[str, str, str], column: int) -> PieceRow:
    """What a key does, the key bold."""
    before, key, after = said
    return PieceRow(
        (
            Piece(before, Tone.QUIET, at=column),
            Piece(key, Tone.STRONG, bold=True),
            Piece(after, Tone.QUIET),
        )
    )


def secret_entry(field: SecretField, at: int, caret: bool) -> Entry:
    """A field in which one dot stands for what was typed."""
    return Entry(field.label, field.letters, at, caret)


def title_rows(title: str, said: str, column: int) -> Iterator[Row]:
    """The title and a line under it."""
    yield PieceRow((Piece(title, Tone.STRONG, bold=True, at=column),))
    yield PieceRow((Piece(said, at=column),))
