"""The patient's card: today, the plan, the last ten program days, the journal of this person."""

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size

from frontdesk.screens.card import shown as card_shown
from frontdesk.screens.dialogs.answers import Letters, Older, Reversing, Weeks
from frontdesk.screens.dialogs.help import Help
from frontdesk.screens.keys import BY_KEY, EVERYWHERE, KEYS, MORE, OF_TODAY, TODAY, Key, ToPeople
from frontdesk.screens.shared import frame as view_shown
from frontdesk.shapes.board import Board
from frontdesk.shapes.card import Card
from frontdesk.shapes.scans import Letters as ScanLetters
from frontdesk.shapes.scans import Scanned
from frontdesk.texts import card_words as words
from frontdesk.texts.today_words import shown_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.enter_band import EnterBand
from frontdesk.widgets.foot import KeyBar, KeysShown
from frontdesk.widgets.head import Head
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow, Pieces

ARROWS = {"up": -1, "down": 1}
PAGES = {"pageup": -1, "pagedown": 1}
BACK = ("enter", "escape")
AROUND = 10
"""Rows of the window in which the card itself does not stand (card.tcss)."""


class CardScreen(OwnScreen[Key | Letters | Older | Reversing | Weeks | None]):
    """Shows a card and changes nothing. It closes with what is to be done: the key of an act, letters, or an undo.

    Birth date, phone and house are shown after one key more (Space).
    """

    CSS_PATH = "card.tcss"
    letters = ScanLetters.WAIT_AND_DIGITS

    def __init__(
        self,
        card: Card,
        board: Board,
        voice: Voice,
        view: str = TODAY.words,
        marked: int | None = None,
        day: str = "",
    ) -> None:
        """``day`` names the earlier day that the card is of; empty for the one that runs."""
        super().__init__()
        self.day = day
        self.view = view
        self.card = card
        self.board = board
        self.voice = voice
        self.further = False
        self.marked = marked
        self._sought = marked is not None
        self._rows = self.top = 0
        self._drawn_for: Size | None = None
        self.head, self.person, self.enter = Head(), Pieces(id="person"), EnterBand(words.back(view))
        self.page, self.rows_in_sight, self.keys = Pieces(id="page"), Pieces(id="place"), KeyBar()

    def compose(self) -> ComposeResult:
        """The rows, from above (docs/looks.md, Rows)."""
        yield from (self.head, self.person, self.enter, self.page, self.rows_in_sight, self.keys)

    def on_mount(self) -> None:
        self.draw()

    def on_resize(self) -> None:
        """Draw the card anew for another window: its parts stand elsewhere. The first is told once it is drawn."""
        if self.app.size != self._drawn_for:
            self.draw()

    def take(self, key: events.Key) -> None:
        """Enter and Escape go back; keys of acts, letters, and F8 on a line of the journal are passed on to Today."""
        act = BY_KEY.get(key.key) or BY_KEY.get(key.character or "")
        match key.key:
            case _ if key.key in BACK:
                self.dismiss(None)
            case "f1":
                self.app.push_screen(Help(words.CARD, words.MANNERS))
            case "f8" if self.marked is not None:
                self.dismiss(Reversing(self.card.journal[self.marked]))
            case _ if act:
                if not act.hindered(self.card.person):
                    self.dismiss(act)
            case "tab":
                self.dismiss(Weeks())
            case "space":
                self.further = not self.further
                self.draw()
            case _ if key.key in ARROWS or key.key in PAGES:
                self._move(key.key)
            case _ if key.is_printable and key.character:
                self.dismiss(Letters(key.character))

    def take_text(self, text: str) -> None:
        """Pasted text is for the find box."""
        self.dismiss(Letters(text))

    def scanned(self, code: str, ended: bool) -> Scanned:
        """A scan is for the view behind."""
        self.dismiss(None)
        return Scanned.GAVE_WAY

    def draw(self) -> None:
        """Paint what changed."""
        self._drawn_for = self.app.size
        card, board, voice, width = self.card, self.board, self.voice, self._drawn_for.width
        who = card_shown.Identity(card, board.at, self.person.dot(card.person.state), self.further, self.day)
        self.head.show(view_shown.head(board, voice, board.at, self.view))
        self.person.show(tuple(card_shown.person_rows(who, voice, width)))
        lacking = self.person.lacks(f"{card.person.name} {card.legal_name}")
        rows, journal_at = card_shown.body(card, board, voice, width, self.marked, self.day, lacking)
        self._rows = len(rows)
        self._keep_in_sight(journal_at)
        self.top = min(self.top, max(len(rows) - self._height, 0))
        self.page.show(rows[self.top :])
        self.rows_in_sight.show((self._rows_in_sight(len(rows), width),))
        self.keys.show(KeysShown(self._bar(), board.actor.name, EVERYWHERE))

    @property
    def _height(self) -> int:
        """How many rows of the card the window holds, known before its parts have their places."""
        return max(self.app.size.height - AROUND, 1)

    def _move(self, key: str) -> None:
        """Pages scroll; arrows mark a line of the journal and keep it in sight. Below the last, older ones are read."""
        last = len(self.card.journal) - 1
        if key in ("down", "pagedown") and self.card.older and self._at_the_end(key, last):
            self.dismiss(Older(last + 1))
            return
        if key in PAGES:
            self.top = max(self.top + PAGES[key] * self._height, 0)
        elif self.card.journal:
            start = -1 if self.marked is None else self.marked
            self.marked = max(min(start + ARROWS[key], last), 0)
            self._sought = True
        self.draw()

    def _at_the_end(self, key: str, last: int) -> bool:
        """Whether there is nothing further down to go to."""
        return self.marked == last if key == "down" else self.top + self._height >= self._rows

    def _keep_in_sight(self, journal_at: int) -> None:
        """Scroll to the line that the mark has come to."""
        if self._sought and self.marked is not None:
            row, self._sought = journal_at + self.marked, False
            self.top = min(max(self.top, row - self._height + 1), row)

    def _rows_in_sight(self, rows: int, width: int) -> PieceRow:
        """The row that says which rows of the card are in sight, where not all are."""
        whole = rows <= self._height
        if self.card.older and (whole or self.top + self._height >= rows):
            said = words.OLDER
        else:
            said = "" if whole else shown_words(self.top, self._height, rows, rows)
        return PieceRow((Piece(said, Tone.QUIET, end=width - MARGIN),) if said else ())

    def _bar(self) -> tuple[tuple[str, str], ...]:
        """The acts that can be done with this person now, back, and more."""
        possible = [key for key in KEYS if key.key and key.needs_person and not key.hindered(self.card.person)]
        left_out = (ToPeople.CARD, *(OF_TODAY if self.day else ()))
        acts = tuple((key.name, key.short or words.NOTE) for key in possible if key.does not in left_out)
        return (*acts, words.BACK_KEY, (MORE.name, MORE.short))
