"""Help: what the keys of the screen at hand do, then every key of the desk, from the one table."""

from collections.abc import Sequence

from textual import events

from frontdesk.screens.dialogs.sheeted import Sheeted
from frontdesk.screens.keys import KEYS
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
    """First the screen at hand, then the keys everywhere: one page where both have room, else a page each,
    and more where the keys need them.

    Space, Page Down or F1 turn the page; any other key closes it.
    """

    def __init__(self, view: str, manners: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.view = view
        every = () if manners is words.DIALOG else words.MANNERS
        here = tuple(_row(name, "", does) for name, does in (*manners, *every))
        everywhere = tuple(_row(key.name, key.letter, key.help) for key in KEYS)
        self.parts: tuple[Page, Page] = (here, everywhere)
        self.turned = 0

    @property
    def pages(self) -> tuple[Page, ...]:
        """What stands on each page."""
        here, everywhere = self.parts
        if self.whole:
            return ((*here, BLANK, *everywhere),)
        room = max(self.app.size.height - AROUND, 1)
        return (here, *(everywhere[at : at + room] for at in range(0, len(everywhere), room)))

    @property
    def whole(self) -> bool:
        """Whether both parts stand on one page."""
        here, everywhere = self.parts
        return len(here) + 1 + len(everywhere) + AROUND <= self.app.size.height

    def take(self, key: events.Key) -> None:
        """Turn the page with the keys for it; close after the last page and with any other key."""
        pages, back = len(self.pages), key.key == "pageup"
        if key.key in TURNS and pages > 1 and (self.turned < pages - 1 or back):
            self.turned = (self.turned + (-1 if back else 1)) % pages
            self.draw()
        else:
            self.dismiss(None)

    def on_resize(self) -> None:
        """Draw help anew: another window may hold both parts."""
        self.draw()

    def shown(self) -> SheetShown:
        """The page, and how it goes on."""
        pages = self.pages
        turned = min(self.turned, len(pages) - 1)
        page, closing = pages[turned], words.ANY_KEY_CLOSES if turned == len(pages) - 1 else words.SPACE_TURNS
        last = PieceRow((Piece(closing, Tone.QUIET, at=MARGIN),))
        return titled(words.help_title(self.view, turned > 0), (BLANK, *page, BLANK, *self.closing(last)))


def _row(name: str, letter: str, does: str) -> PieceRow:
    middle = (Piece(letter, Tone.QUIET, at=LETTER_AT),) if letter else ()
    return PieceRow((Piece(name, Tone.STRONG, bold=True, at=MARGIN), *middle, Piece(does, at=HELP_AT)))
