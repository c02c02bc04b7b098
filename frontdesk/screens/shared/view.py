"""What all views of the day have in common: find box, Enter line, undo line and keys around a body of their own."""

from abc import abstractmethod
from datetime import datetime
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.widget import Widget

from frontdesk.screens.counter import Answer, Changed, Counter
from frontdesk.screens.keys import BAR, BY_KEY, MORE
from frontdesk.screens.shared import frame as shown
from frontdesk.screens.shared.acts import ActingScreen, Goes
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.moments import Moment
from frontdesk.texts.enter_line import OPENING
from frontdesk.texts.screen import elsewhere_words
from frontdesk.texts.voice import Voice
from frontdesk.views.board import Board
from frontdesk.widgets.enter_band import EnterBand, RefusalRow
from frontdesk.widgets.find_box import FindBox, Typed
from frontdesk.widgets.foot import Elsewhere, KeyBar, UndoLine
from frontdesk.widgets.head import Head
from frontdesk.widgets.pieces import Piece
from frontdesk.widgets.too_small import TooSmall, too_small

PATIENCE = 0.03
"""Seconds that an act's key waits with its own paint: the answer mostly comes first, and is what is waited for."""
TINY = 8
"""Under so many rows even the sentence about the size falls away."""


class View(ActingScreen):
    """One view of the day. ``bar``: the keys it names at the foot."""

    bar: ClassVar[tuple[tuple[str, str], ...]] = BAR

    def __init__(self, counter: Counter, go: Goes, body: Widget) -> None:
        super().__init__(counter, go)
        self.deed = Deed(OPENING)
        self.news = ""
        self._outdated: Board | None = None
        self._painted = False
        body.add_class("body")
        self.parts = shown.Parts(
            TooSmall(), Head(), FindBox(), EnterBand(), RefusalRow(), body, Elsewhere(), UndoLine(), KeyBar()
        )

    # What a view says for itself

    @abstractmethod
    def look(self, board: Board, now: datetime) -> Deed:
        """What Enter would do at this minute."""

    @abstractmethod
    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """Give the body what it shows now."""

    @abstractmethod
    def press(self, key: events.Key) -> bool:
        """A key that means something to this view alone; whether it did."""

    def enter(self) -> None:
        """The step its line showed; nothing where that line is too new to have been read."""
        now = self.counter.now() if self.counter.board else None
        if now is None or self.moments.lasts(Moment.CHECKED_OUT, now):
            return
        if self.deed.spent:
            self.finding.select()
        elif self.deed.nothing:
            return
        elif self.moments.lasts(Moment.LINE_CHANGED, now):
            self.refuse(TOO_SOON)
        elif self.deed.admits:
            self.ask_admit(self.deed.admits)
        elif self.deed.step:
            self.step(self.deed.step, self.deed.people, self.deed.asks)

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """Row 2, where it is not the counts of the day."""
        return ()

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters, and the hint beside them."""
        return shown.typed(self.finding, self.counter.voice, now)

    def foot(self) -> tuple[tuple[str, str], ...]:
        """The keys named at the foot."""
        return self.bar

    def beside_undo(self, board: Board) -> str:
        """What stands at the right of the undo line."""
        return ""

    # What all do alike

    def compose(self) -> ComposeResult:
        """The rows, from above (docs/looks.md, Rows)."""
        yield from self.parts

    def on_mount(self) -> None:
        """Draw at once; from then on look at the clock every second."""
        self.paint()
        self.set_interval(1, self.tick)

    def on_resize(self, event: events.Resize) -> None:
        """Show what fits."""
        self.set_class(too_small(*event.size), "small")
        self.set_class(event.size.height < TINY, "tiny")
        self.parts.small.show((event.size.width, event.size.height))
        self.call_after_refresh(self.paint)

    def on_screen_suspend(self) -> None:
        """A dialog stands before this screen: everything is dimmed."""
        for part in self.parts:
            part.refresh()

    def on_screen_resume(self) -> None:
        """In front again, or for the first time: news are for this view from now on."""
        self.counter.news, self.counter.shows, self.counter.heard_print = self.changed, self.follow, self.printed
        self.forget_letters()
        if self.counter.board:
            self.finding.follow(self.counter.board)
            self.paint()
        self.on_screen_suspend()

    def take(self, key: events.Key) -> None:
        """One key: painted before the next is looked at."""
        self.refusal = ""
        if key.key != "enter":
            self.moments.end(Moment.CHECKED_OUT)
        if first := self.waking.first_of_scan(key):
            self.finding.type(first)
        unanswered = self.unanswered
        if not self.press(key):
            self._do(key)
        self._look(by_key=True)
        if self.unanswered > unanswered:
            self.set_timer(PATIENCE, self.paint)
        else:
            self._show()

    def take_text(self, text: str) -> None:
        """Pasted letters."""
        self.refusal = ""
        self.finding.type(" ".join(text.split()))
        self.paint(by_key=True)

    def _do(self, key: events.Key) -> None:
        finding = self.finding
        match key.key:
            case "enter":
                self.enter()
            case "escape" | "ctrl+u":
                finding.clear()
            case "backspace":
                finding.erase()
            case name if name in BY_KEY:
                self.act(BY_KEY[name])
            case _ if key.character == MORE.key:
                self.act(MORE)
            case _ if key.is_printable and key.character:
                finding.type(key.character)

    def follow(self, board: Board, told: Changed) -> None:
        """A newer board, then the answer it came with; it is painted in any case, since acts claim to have seen it."""
        self.finding.follow(board)
        self._painted = False
        told()
        if not self._painted:
            self.paint()

    def changed(self) -> None:
        """The journal grew, here or elsewhere."""
        self.counter.refresh(self.followed, self.finding.marked)

    def followed(self, answer: Answer) -> None:
        """Others' acts: rows and counts in silence, a line only about the marked person."""
        if answer.elsewhere:
            self.news = elsewhere_words(answer.elsewhere, self.counter.voice)
            self.moments.begin(Moment.NEWS, self.counter.now())
        self.paint()

    def tick(self) -> None:
        """Once a second, mostly for nothing: only what is said differently is painted."""
        if self.counter.news != self.changed:
            return
        board = self.counter.board
        if board and board is not self._outdated and self.counter.now() >= board.good_until:
            self._outdated = board
            self.changed()
        self.paint()

    def paint(self, by_key: bool = False) -> None:
        """Give every part what it shows now; a part that shows it already does nothing."""
        self._look(by_key)
        self._show()

    def _look(self, by_key: bool) -> None:
        """What Enter would do now; the clock and other terminals may have changed it since the last key."""
        board = self.finding.board
        if board is None:
            return
        now = self.counter.now()
        new = self.look(board, now)
        if not new.same_as(self.deed):
            self.moments.end(Moment.LINE_CHANGED)
            if not by_key:
                self.moments.begin(Moment.LINE_CHANGED, now)
        self.deed = new

    def _show(self) -> None:
        self._painted = True
        board, voice, parts = self.finding.board, self.counter.voice, self.parts
        now = self.counter.now() if board else None
        parts.refusal.show(self.refusal)
        parts.find.show(self.typed(board, now))
        parts.enter.show(self.deed.line)
        parts.keys.show(shown.keys(self.foot(), board))
        if board is None or now is None:
            parts.head.show(shown.empty_head(self.word))
            self.show_opening()
            return
        done = board.undoable
        fresh = done is not None and self.moments.lasts(Moment.DONE, now, done.entry)
        parts.head.show(shown.head(board, voice, now, self.word, self.head_row(board, voice, now)))
        self.show_body(board, voice, now)
        parts.undo.show(shown.undoable(board, voice, fresh, self.beside_undo(board)))
        parts.elsewhere.show(self.news if self.moments.lasts(Moment.NEWS, now) else self.said_of_print)

    def show_opening(self) -> None:
        """The frame before there is a board: the find box works, the rest waits."""
