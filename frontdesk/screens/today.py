"""Today: letters narrow the list, arrows move the mark, Enter does the next right step."""

from datetime import timedelta

from textual import events
from textual.app import ComposeResult

from frontdesk.errors import Refusal, Told
from frontdesk.screens import today_shown as shown
from frontdesk.screens.acting import ActingScreen
from frontdesk.screens.base import Answer, Counter
from frontdesk.screens.enter import TOO_SOON, Deed, deed
from frontdesk.screens.finding import LAST
from frontdesk.screens.keys import BY_KEY, MORE
from frontdesk.screens.moments import Moment
from frontdesk.texts import say
from frontdesk.texts.enter_line import OPENING
from frontdesk.texts.screen import elsewhere_words
from frontdesk.views import Board
from frontdesk.widgets.enter_band import EnterBand, RefusalRow
from frontdesk.widgets.find_box import FindBox
from frontdesk.widgets.foot import Elsewhere, KeyBar, UndoLine
from frontdesk.widgets.head import Head
from frontdesk.widgets.people_list import PeopleList
from frontdesk.widgets.too_small import TooSmall, too_small

NIGHT_WATCH = timedelta(hours=1)
"""After the last block no step changes by the clock, but a new day begins: it is looked for so often."""
PATIENCE = 0.03
"""Seconds that an act's key waits with its own paint: the answer mostly comes first, and is what is waited for."""
TINY = 8
"""Under so many rows even the sentence about the size falls away."""


class Today(ActingScreen):
    """The day at the counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.deed = Deed(OPENING)
        self.news = ""
        self._outdated: Board | None = None
        self.parts = shown.Parts(
            TooSmall(), Head(), FindBox(), EnterBand(), RefusalRow(), PeopleList(), Elsewhere(), UndoLine(), KeyBar()
        )

    def compose(self) -> ComposeResult:
        """The rows of LOOKS.md, from above."""
        yield from self.parts

    def on_mount(self) -> None:
        """Draw the empty frame, then open the desk."""
        self.paint()
        self.set_interval(1, self.tick)
        self.call_after_refresh(self.counter.open, self.opened, self.closed, self.changed)

    def on_resize(self, event: events.Resize) -> None:
        """Show what fits."""
        self.set_class(too_small(*event.size), "small")
        self.set_class(event.size.height < TINY, "tiny")
        self.parts.small.show((event.size.width, event.size.height))

    def on_people_list_resized(self) -> None:
        """Other rows are in sight."""
        self.paint()

    def on_screen_suspend(self) -> None:
        """A dialog stands before this screen: everything is dimmed."""
        for part in self.parts:
            part.refresh()

    def on_screen_resume(self) -> None:
        """In front again."""
        self.on_screen_suspend()

    def take(self, key: events.Key) -> None:
        """One key: painted before the next is looked at."""
        self.refusal = ""
        if key.key != "enter":
            self.moments.end(Moment.CHECKED_OUT)
        if first := self.waking.first_of_scan(key):
            self.finding.type(first)
        unanswered = self.unanswered
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
        finding, fits = self.finding, self.parts.people.fits
        match key.key:
            case "enter":
                self.enter()
            case "escape" | "ctrl+u":
                finding.clear()
            case "backspace":
                finding.erase()
            case "tab":
                finding.turn_list()
            case "down" | "up":
                finding.move(1 if key.key == "down" else -1)
            case "pagedown" | "pageup":
                finding.move(fits if key.key == "pagedown" else -fits)
            case "end" | "home":
                finding.go(LAST if key.key == "end" else 0)
            case "space" | "insert" if not finding.letters:
                finding.tick()
            case name if name in BY_KEY:
                self.act(BY_KEY[name])
            case _ if key.character == MORE.key:
                self.act(MORE)
            case _ if key.is_printable and key.character:
                finding.type(key.character)

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

    def opened(self, answer: Answer) -> None:
        """The first board: the letters typed meanwhile find."""
        self.finding.follow(answer.board)
        self.paint()

    def closed(self, why: Told) -> None:
        """The records cannot be used, or not as was asked: the program ends and says so."""
        self.app.exit(return_code=1 if isinstance(why, Refusal) else 3, message=say(self.counter.voice, why))

    def changed(self) -> None:
        """The journal grew, here or elsewhere."""
        self.counter.refresh(self.followed, self.finding.marked)

    def followed(self, answer: Answer) -> None:
        """Others' acts: rows and counts in silence, a line only about the marked person."""
        self.finding.follow(answer.board)
        if answer.elsewhere:
            self.news = elsewhere_words(answer.elsewhere, self.counter.voice)
            self.moments.begin(Moment.NEWS, self.counter.now())
        self.paint()

    def tick(self) -> None:
        """Once a second, mostly for nothing: only what is said differently is painted."""
        board = self.counter.board
        if board and board is not self._outdated and self.counter.now() >= (board.good_until or board.at + NIGHT_WATCH):
            self._outdated = board
            self.changed()
        self.paint()

    def paint(self, by_key: bool = False) -> None:
        """Give every part what it shows now; a part that shows it already does nothing."""
        self._look(by_key)
        self._show()

    def _look(self, by_key: bool) -> None:
        """What Enter would do now; the clock and other terminals may have changed it since the last key."""
        if self.finding.board is None:
            return
        now = self.counter.now()
        new = deed(self.finding, self.counter.voice, now, self.moments)
        if not new.same_as(self.deed):
            self.moments.end(Moment.LINE_CHANGED)
            if not by_key:
                self.moments.begin(Moment.LINE_CHANGED, now)
        self.deed = new

    def _show(self) -> None:
        board, voice, parts = self.finding.board, self.counter.voice, self.parts
        parts.refusal.show(self.refusal)
        if board is None:
            shown.paint_opening(parts, self.finding, voice)
            return
        now = self.counter.now()
        fresh = board.undoable is not None and self.moments.lasts(Moment.DONE, now, board.undoable.entry)
        shown.paint(parts, self.finding, board, voice, now, fresh)
        parts.enter.show(self.deed.line)
        parts.elsewhere.show(self.news if self.moments.lasts(Moment.NEWS, now) else "")
