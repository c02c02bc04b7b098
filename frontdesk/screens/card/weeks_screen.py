"""One patient's weeks: the newest first, by days, with the target, why minutes are missing, and who signed."""

from collections.abc import Iterator

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult

from frontdesk.screens.card import weeks_shown
from frontdesk.screens.card.screen import AROUND
from frontdesk.screens.card.weeks_shown import ShownWeeks
from frontdesk.screens.dialogs.answers import Letters, OpenCard, PrintWeeks, Weeks
from frontdesk.screens.dialogs.help import Help
from frontdesk.screens.keys import BY_KEY, EVERYWHERE, Alone, Key
from frontdesk.screens.shared import frame as view_shown
from frontdesk.shapes.board import Board
from frontdesk.shapes.scans import Letters as ScanLetters
from frontdesk.shapes.scans import Scanned
from frontdesk.shapes.weeks import PatientWeeks
from frontdesk.texts import card_words
from frontdesk.texts import weeks_of_words as words
from frontdesk.texts.voice import Voice
from frontdesk.texts.week_view_words import legend
from frontdesk.widgets.enter_band import EnterBand
from frontdesk.widgets.foot import KeyBar, KeysShown
from frontdesk.widgets.head import Head
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow, Pieces

ARROWS = {"up": -1, "down": 1, "pageup": -9, "pagedown": 9}
BACK = ("enter", "escape")
CARD = ("tab", "f6")
NINE_MORE = 9


class WeeksScreen(OwnScreen[Key | Letters | OpenCard | PrintWeeks | Weeks | None]):
    """Shows weeks and changes nothing. It closes with what is to be done: a key, letters, a card, a print, more weeks.

    ``asked`` is how many weeks were read, ``view`` the word of the view it leads back to.
    """

    CSS_PATH = "card.tcss"
    letters = ScanLetters.WAIT_AND_DIGITS

    def __init__(self, weeks: PatientWeeks, asked: Weeks, board: Board, voice: Voice, view: str) -> None:
        super().__init__()
        self.weeks = weeks
        self.asked = asked
        self.board = board
        self.voice = voice
        self.view = view
        self.marked = min(asked.marked, len(weeks.weeks) - 1)
        self.head, self.person, self.enter = Head(), Pieces(id="person"), EnterBand(card_words.back(view))
        self.page, self.place, self.keys = Pieces(id="page"), Pieces(id="place"), KeyBar()

    def compose(self) -> ComposeResult:
        """The rows, from above (docs/looks.md, Rows)."""
        yield from (self.head, self.person, self.enter, self.page, self.place, self.keys)

    def on_mount(self) -> None:
        self.draw()

    def on_resize(self) -> None:
        """Draw the weeks anew: at another width their columns stand elsewhere."""
        self.draw()

    def take(self, key: events.Key) -> None:
        """Enter and Escape go back; Tab opens the card; letters and the keys that need nobody are passed on."""
        does = BY_KEY.get(key.key) or BY_KEY.get(key.character or "")
        match key.key:
            case _ if key.key in BACK:
                self.dismiss(None)
            case _ if key.key in CARD:
                self.dismiss(OpenCard())
            case "f1":
                self.app.push_screen(Help(words.TITLE, words.MANNERS))
            case "ctrl+p":
                self.dismiss(PrintWeeks())
            case _ if key.key in ARROWS:
                self._move(ARROWS[key.key])
            case _ if does:
                if not does.needs_person and does.does is not Alone.UNDO:
                    self.dismiss(does)
            case _ if key.is_printable and key.character:
                self.dismiss(Letters(key.character))

    def take_text(self, text: str) -> None:
        """Pasted text is for the find box."""
        self.dismiss(Letters(text))

    def scanned(self, code: str, ended: bool) -> Scanned:
        """A scan is for the view behind."""
        self.dismiss(None)
        return Scanned.GAVE_WAY

    def _move(self, by: int) -> None:
        """The mark goes on by so many weeks; from the last on, older ones are read."""
        last = len(self.weeks.weeks) - 1
        if by > 0 and self.marked == last and self.weeks.older:
            self.dismiss(Weeks(self.asked.number + NINE_MORE, self.marked + 1))
            return
        self.marked = max(min(self.marked + by, last), 0)
        self.draw()

    def draw(self) -> None:
        """Paint what changed."""
        width = self.app.size.width
        self.head.show(view_shown.head(self.board, self.voice, self.board.at, self.view))
        self.person.show(tuple(self._person()))
        shown = ShownWeeks(self.weeks, self.marked, (width, max(self.app.size.height - AROUND, 1)))
        self.page.show(weeks_shown.page(shown, self.voice))
        self.place.show((PieceRow(tuple(self._place())),))
        self.keys.show(KeysShown(words.BAR, self.board.actor.name, EVERYWHERE))

    def _place(self) -> Iterator[Piece]:
        """What the signs mean; and, where there is room, how to come to older weeks."""
        said = legend([day for each in self.weeks.weeks for day in each.week.days])
        yield Piece(said, Tone.QUIET, at=MARGIN)
        if self.weeks.older and cell_len(said) + cell_len(words.OLDER) < self.app.size.width - 2 * MARGIN:
            yield Piece(words.OLDER, Tone.QUIET, end=self.app.size.width - MARGIN)

    def _person(self) -> list[PieceRow]:
        """Whose weeks they are, and how many of the closed ones met the target."""
        patient = self.weeks.patient
        about = " · ".join(filter(None, (patient.level_of_care, patient.counselor)))
        name = Piece(patient.name, Tone.STRONG, bold=True, at=MARGIN)
        return [
            PieceRow((name, Piece(f"  {about}" if about else "", Tone.QUIET))),
            PieceRow((Piece(words.met_words(self.weeks), Tone.QUIET, at=MARGIN),)),
        ]
