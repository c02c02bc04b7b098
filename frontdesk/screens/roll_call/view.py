"""Roll call: everyone in the building by room, then who is at the door or stepped out (docs/domain.md, fact 7)."""

from collections.abc import Sequence
from datetime import datetime

from textual import events

from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.keys import ROLL_CALL
from frontdesk.screens.roll_call.shown import Line, columns_of, page
from frontdesk.screens.shared.deed import Deed
from frontdesk.screens.shared.view import View
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import RollCallLists
from frontdesk.shapes.people import Step
from frontdesk.shapes.whereabouts import roll_call
from frontdesk.texts import enter_line
from frontdesk.texts import roll_call as words
from frontdesk.texts.contact_words import as_of
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow, Pieces

WIDE = 118
PAGES = {"pagedown": 1, "pageup": -1, "down": 1, "up": -1}


class RollCall(View):
    """Who is in the building now, to be read out and to be printed."""

    word = ROLL_CALL.words
    bar = words.BAR
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.turned = 0
        self.called: RollCallLists | None = None

    @property
    def _lines(self) -> list[Line]:
        return list(words.lines(self.called, self.counter.voice)) if self.called else []

    def press(self, key: events.Key) -> bool:
        """Pages, and the printer."""
        match key.key:
            case name if name in PAGES:
                self.turned = max(self.turned + PAGES[name], 0)
            case "ctrl+p":
                self._print()
            case _:
                return False
        return True

    def _print(self) -> None:
        """Ctrl+P: on paper, with a box before every name."""
        called = roll_call(self.service.board, self.counter.now())
        said = as_of(self.counter.contact.lost_since, self.counter.voice)
        self.prints.send(words.NAME, words.sheet(called, self.counter.voice, said))

    def roll(self, rows: int) -> None:
        """A notch of the wheel is a page: the columns are filled from above."""
        self.turned = max(self.turned + (1 if rows > 0 else -1), 0)

    def look(self, board: Board, now: datetime) -> Deed:
        """The card, or nothing. Who is in the building is found once for every paint."""
        self.called = roll_call(board, now)
        person = self.finding.person
        if self.finding.tied:
            return Deed(
                enter_line.tie(
                    len(self.finding.order), self.finding.rivals, self.finding.letters if self.finding.slip else ""
                )
            )
        if not person:
            return Deed(words.PRINTS)
        line = enter_line.EnterLine("open the card of ", person.name)
        return Deed(line, Step.CARD, (person,))

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters."""
        return super().typed(board, now) if self.finding.letters else Typed()

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """How many are in the building, at the door, and out; and up to when that is known, where it is not now."""
        pieces = [Piece("", at=MARGIN)]
        for label, number in words.counts(self.called) if self.called else ():
            pieces += [Piece(f"{label} "), Piece(str(number), Tone.STRONG, bold=True), Piece("   ")]
        if said := as_of(self.counter.contact.lost_since, voice):
            pieces.append(Piece(said, Tone.REFUSE, bold=True))
        return tuple(pieces)

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """As many columns as fit, filled from above; the next page where there is more."""
        lines = self._lines
        if not lines:
            self.page.show((PieceRow((Piece(words.NOBODY, Tone.STRONG, bold=True, at=9),)),))
            return
        columns, number = self._laid(lines)
        self.turned = min(self.turned, (len(columns) - 1) // number)
        first = self.turned * number
        self.page.show(page(columns[first : first + number]))

    def _laid(self, lines: Sequence[Line]) -> tuple[list[Sequence[Line]], int]:
        """The columns, and how many of them the window holds."""
        return columns_of(lines, max(self.page.size.height, 1)), 3 if self.size.width >= WIDE else 2

    def beside_undo(self, board: Board) -> str:
        """Which page it is, where there are more."""
        columns, number = self._laid(self._lines)
        return words.page_words(self.turned + 1, -(-len(columns) // number))
