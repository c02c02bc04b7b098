"""Help: every key of the desk with what it does, from the one table."""

from textual import events

from frontdesk.screens.dialog import Sheeted
from frontdesk.screens.keys import KEYS, MORE
from frontdesk.texts import dialogs
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.sheet import SheetShown

LETTER_AT, HELP_AT = 9, 12


class Help(Sheeted[None]):
    """The keys; any key closes it."""

    def take(self, key: events.Key) -> None:
        """Any key goes back."""
        self.dismiss(None)

    def shown(self) -> SheetShown:
        """What Enter and letters do, then key, menu letter and act of each row of the table."""
        manners = [_row(name, "", does) for name, does in dialogs.MANNERS]
        table = [_row(key.name, key.letter, key.help) for key in (*KEYS, MORE)]
        closing = PieceRow((Piece(dialogs.ANY_KEY_CLOSES, Tone.QUIET, at=MARGIN),))
        return SheetShown(dialogs.HELP_TITLE, (BLANK, *manners, BLANK, *table, BLANK, closing))


def _row(name: str, letter: str, does: str) -> PieceRow:
    middle = (Piece(letter, Tone.QUIET, at=LETTER_AT),) if letter else ()
    return PieceRow((Piece(name, Tone.STRONG, bold=True, at=MARGIN), *middle, Piece(does, at=HELP_AT)))
