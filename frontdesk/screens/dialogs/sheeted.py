"""A sheet over a screen: what dialogs, the menu and help have in common."""

from typing import Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen

from frontdesk.widgets.sheet import BORDERS, Sheet, SheetShown

A = TypeVar("A")


class Sheeted(ModalScreen[A | None], Generic[A]):
    """A sheet over a screen. Keys are taken by the screen itself, in the order they came; Escape answers nothing."""

    DEFAULT_CSS = """
    Sheeted { background: transparent; align: center middle; overflow: hidden; }
    Sheeted > Sheet { height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet()

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

    def draw(self) -> None:
        """Paint what changed."""
        shown = self.shown()
        self.sheet.styles.width, self.sheet.styles.height = shown.width, len(shown.rows) + BORDERS
        self.sheet.show(shown)
