"""Help: what the keys of the screen at hand do, then every key of the desk, from the one table."""

from collections.abc import Sequence

from textual import events

from frontdesk.screens.dialogs.sheeted import Sheeted
from frontdesk.screens.keys import KEYS, MORE
from frontdesk.texts import menu_words as words
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.sheet import SheetShown, titled

LETTER_AT, HELP_AT = 9, 12
AROUND = 5
"""Rows of a page besides its own: the border, the rows above and below, and what closes it."""
TURNS = ("space", "pagedown", "pageup", "f1")

Page = tuple[PieceRow, ...]


class Help(Sheeted[None]):
    """First the screen at hand, then the keys everywhere: one page where both have room, else two.

    Space, Page Down or F1 turn the page; any other key closes it.
    """

    def __init__(self, view: str, manners: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.view = view
        every = () if manners is words.DIALOG else words.MANNERS
        here = tuple(_row(name, "", does) for name, does in (*manners, *every))
        everywhere = tuple(_row(key.name, key.letter, key.help) for key in (*KEYS, MORE))
        self.parts: tuple[Page, Page] = (here, everywhere)
        self.turned = False

    @property
    def whole(self) -> bool:
        """Whether both parts stand on one page."""
        here, everywhere = self.parts
        return len(here) + 1 + len(everywhere) + AROUND <= self.app.size.height

    def take(self, key: events.Key) -> None:
        """Turn the page with the keys for it; close after the last page and with any other key."""
        if key.key in TURNS and not self.whole and (not self.turned or key.key == "pageup"):
            self.turned = not self.turned
            self.draw()
        else:
            self.dismiss(None)

    def on_resize(self) -> None:
        """Draw help anew: another window may hold both parts."""
        self.draw()

    def shown(self) -> SheetShown:
        """The page, and how it goes on."""
        here, everywhere = self.parts
        if self.whole:
            page, closing = (*here, BLANK, *everywhere), words.ANY_KEY_CLOSES
        else:
            page = everywhere if self.turned else here
            closing = words.ANY_KEY_CLOSES if self.turned else words.SPACE_TURNS
        last = PieceRow((Piece(closing, Tone.QUIET, at=MARGIN),))
        return titled(words.help_title(self.view, self.turned), (BLANK, *page, BLANK, last))


def _row(name: str, letter: str, does: str) -> PieceRow:
    middle = (Piece(letter, Tone.QUIET, at=LETTER_AT),) if letter else ()
    return PieceRow((Piece(name, Tone.STRONG, bold=True, at=MARGIN), *middle, Piece(does, at=HELP_AT)))
