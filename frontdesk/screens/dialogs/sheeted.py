"""A sheet over a screen: what dialogs, the menu and help have in common."""

from typing import Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen

from frontdesk.shapes.scans import Letters, Scanned
from frontdesk.texts import scan_words
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import PieceRow
from frontdesk.widgets.sheet import BORDERS, WIDTH, Rows, Sheet, SheetShown, refused_rows

A = TypeVar("A")


class Sheeted(OwnScreen[A | None], ModalScreen[A | None], Generic[A]):
    """A sheet over a screen. Keys are taken by the screen itself, in the order they came; Escape answers nothing."""

    DEFAULT_CSS = """
    Sheeted { background: transparent; align: center middle; overflow: hidden; }
    Sheeted > Sheet { height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet()
        self.refusal = ""

    def compose(self) -> ComposeResult:
        """Only the sheet."""
        yield self.sheet

    def on_mount(self) -> None:
        """Draw what was typed already: keys may come before the first frame."""
        self.draw()

    def shown(self) -> SheetShown:
        """The sheet as it stands now."""
        raise NotImplementedError

    def take(self, key: events.Key) -> None:
        """One key."""
        raise NotImplementedError

    def take_text(self, text: str) -> None:
        """Pasted text, for a sheet that has a field."""

    @property
    def letters(self) -> Letters:
        """Those that may be a scan wait."""
        return Letters.WAIT

    def scanned(self, code: str, ended: bool) -> Scanned:
        """A card answers nothing that is asked: it waits, and that is said."""
        self.refusal = scan_words.FINISH_FIRST
        self.draw()
        return Scanned.WAITS

    def closing(self, row: PieceRow, width: int = WIDTH) -> Rows:
        """The last row, in place of which a refusal is said."""
        return refused_rows(self.refusal, width) if self.refusal else (row,)

    def draw(self) -> None:
        """Paint what changed."""
        shown = self.shown()
        self.sheet.styles.width, self.sheet.styles.height = shown.width, len(shown.rows) + BORDERS
        self.sheet.show(shown)
