"""What all views of the day have in common: find box, Enter line, undo line and keys around a body of their own."""

from abc import abstractmethod
from datetime import date, datetime
from functools import partial
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult

from frontdesk.screens.counter import Changed, Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import BAR, BY_KEY, MORE, REVIEW, Key
from frontdesk.screens.shared.cards import Cards
from frontdesk.screens.shared.covered import Covered
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.dialogs import Dialogs
from frontdesk.screens.shared.find_state import take_key
from frontdesk.screens.shared.frame import Frame, typed
from frontdesk.screens.shared.heeds_mouse import UnderMouse
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.news import News
from frontdesk.screens.shared.prints import Prints
from frontdesk.screens.shared.service import People, Service
from frontdesk.screens.shared.stage import stage_of
from frontdesk.screens.shared.table import KeyTable, Own
from frontdesk.screens.shared.table_acts import Acts
from frontdesk.screens.shared.take_back import TakesBack
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts.contact_words import not_current
from frontdesk.texts.enter_line import OPENING
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.pieces import Piece
from frontdesk.widgets.too_small import too_small

PATIENCE = 0.03
"""Seconds that an act's key waits with its own paint: the answer mostly comes first, and is what is waited for."""
TINY = 8
"""Under so many rows even the sentence about the size falls away."""


class View(UnderMouse):
    """One view of the day, and what it owns: whom it serves, its dialogs, cards, prints, and the acts of the key table.

    ``word`` is the name of its tab, ``manners`` what its own keys do, ``bar`` the keys it names at the foot.
    """

    word: ClassVar[str]
    manners: ClassVar[tuple[tuple[str, str], ...]]
    bar: ClassVar[tuple[tuple[str, str], ...]] = BAR

    def __init__(self, counter: Counter, go: Goes, body: Painted[Any]) -> None:
        super().__init__()
        self.counter = counter
        self.go = go
        self.service = Service(counter, self.heard)
        self.finding, self.moments = self.service.finding, self.service.moments
        stage = stage_of(self)
        self.dialogs = Dialogs(self.service, stage)
        self.takes_back = TakesBack(self.service, stage)
        self.prints = Prints(self.service)
        self.cards = Cards(self.service, stage, self.word, self.act, self.take_text, self.takes_back.entry, self.prints)
        self.acts = Acts(self.service, self.dialogs, self.cards)
        self.covered = Covered(self.service, stage, go, self.take_text)
        self.table = KeyTable(self.service, self.acts, self.takes_back, self.covered, go, own(self))
        self.deed = Deed(OPENING)
        self.news = News(self.service, self.prints, self.paint, lambda: self.covered.now)
        self._painted = self._unlooked = False
        self.below_head: tuple[Piece, ...] = ()
        self.frame = Frame(body)

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
            self.service.refuse(TOO_SOON)
        elif self.deed.step:
            self.acts.step(self.deed.step, self.deed.people, self.deed.asks)
        else:
            self.dialogs.arrival(self.deed.admits, self.deed.house)

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """Row 2, where it is not the counts of the day."""
        return ()

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters, and the hint beside them."""
        return typed(self.finding, self.counter.voice, now)

    def foot(self) -> tuple[tuple[str, str], ...]:
        """The keys named at the foot."""
        return self.bar

    def beside_undo(self, board: Board) -> str:
        """What stands at the right of the undo line."""
        return ""

    @property
    def meant(self) -> People:
        """Whom an act serves."""
        return self.finding.chosen

    @property
    def pointed(self) -> Person | None:
        """For whom the menu opens."""
        return self.finding.person

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """What a view does on an answer before it is painted; whether what Enter does next is that key's own doing."""
        return False

    # What all do alike

    def act(self, key: Key, people: People | None = None) -> None:
        """Do what a key of the table says, to these people or to whom the view means."""
        self.table.do(key, self.meant if people is None else people)

    def go_to_day(self, day: date) -> None:
        """Show the review of that day."""
        self.counter.day_to_review = day
        self.go(REVIEW.words)

    def heard(self, errand: Errand, answer: Answer) -> None:
        """Paint what came of an act, and what F8 took back by name; then ask again what must be asked again."""
        if undone := self.takes_back.hear(errand, answer):
            self.news.say(undone)
        self.paint(by_key=self.concluded(errand, answer))
        self.dialogs.hear(errand, answer)
        self.find_waiting()

    def compose(self) -> ComposeResult:
        """The rows, from above (docs/looks.md, Rows)."""
        yield from self.frame.parts

    def on_mount(self) -> None:
        """Draw at once; from then on look at the clock every second."""
        self.paint()
        self.set_interval(1, self.news.tick)

    def on_resize(self, event: events.Resize) -> None:
        """Show what fits."""
        self.set_class(too_small(*event.size), "small")
        self.set_class(event.size.height < TINY, "tiny")
        self.frame.parts.small.show((event.size.width, event.size.height))
        self.call_after_refresh(self.paint)

    def on_screen_suspend(self) -> None:
        """A dialog stands before this screen: everything is dimmed."""
        self.frame.refresh()

    def on_screen_resume(self) -> None:
        """In front again, or for the first time: news are for this view from now on."""
        counter, news = self.counter, self.news
        counter.news, counter.shows, counter.heard_print = news.changed, self.follow, news.printed
        self.covered.forget_letters()
        if self.counter.board:
            self.service.follow(self.counter.board)
            self.paint()
        self.on_screen_suspend()

    def take(self, key: events.Key) -> None:
        """One key: painted before the next is looked at; one that asks for an act with its answer, or after a moment.

        What Enter does then is looked at no sooner, so that the desk has the processor to itself.
        """
        self.service.refusal = ""
        if key.key != "enter":
            self.moments.end(Moment.CHECKED_OUT)
        if first := self.covered.first_of_scan(key):
            self.finding.type(first)
        if self._unlooked:
            self._look(by_key=True)
        unanswered = self.service.unanswered
        if not self.press(key):
            self._do(key)
        if self.service.unanswered > unanswered:
            self._unlooked = True
            self.set_timer(PATIENCE, partial(self.paint, by_key=True))
        else:
            self.paint(by_key=True)

    def take_text(self, text: str) -> None:
        """Pasted letters."""
        self.service.refusal = ""
        self.finding.type(" ".join(text.split()))
        self.paint(by_key=True)

    def _do(self, key: events.Key) -> None:
        if key.key == "enter":
            self.enter()
        elif does := BY_KEY.get(key.key) or (MORE if key.character == MORE.key else None):
            self.act(does)
        else:
            take_key(self.finding, key.key, (key.is_printable and key.character) or "")

    def follow(self, board: Board, hear: Changed) -> None:
        """A newer board, then the answer it came with; it is painted in any case, since acts claim to have seen it."""
        self.service.follow(board)
        self._painted = False
        hear()
        if not self._painted:
            self.paint()

    def paint(self, by_key: bool = False) -> None:
        """Give every part what it shows now; a part that shows it already does nothing."""
        self._look(by_key)
        self._show()

    def _look(self, by_key: bool) -> None:
        """What Enter would do now; the clock and other terminals may have changed it since the last key."""
        self._unlooked = False
        if board := self.finding.board:
            now = self.counter.now()
            self.deed = self.look(board, now).after(self.deed, by_key, now, self.moments)

    def _show(self) -> None:
        self._painted = True
        board, voice = self.finding.board, self.counter.voice
        now = self.counter.now() if board else None
        self.frame.show_line(self.service.refusal, self.typed(board, now), self.deed.line, self.foot(), board)
        if board is None or now is None:
            self.frame.show_opening(self.word)
            self.show_opening()
            return
        row, stale = self.head_row(board, voice, now), not_current(self.counter.contact.lost_since, voice)
        self.frame.show_head(board, voice, now, self.word, row, self.below_head, stale)
        self.show_body(board, voice, now)
        self.frame.show_foot(self.takes_back.line(self.beside_undo(board)), self.news.line)

    def show_opening(self) -> None:
        """The frame before there is a board: the find box works, the rest waits."""


def own(view: View) -> Own:
    """What only the view itself can do at a key of the table."""
    return Own(
        help=partial(view.dialogs.help, view.word, view.manners),
        menu=lambda: view.dialogs.menu(view.pointed, view.act),
        end=lambda: view.app.exit(),
        admit=lambda: view.dialogs.admit(view.finding.letters.strip()),
        another_day=lambda: view.dialogs.another_day(view.go_to_day),
        close=view.dialogs.close_day,
        group_today=view.dialogs.group_today,
        messages=view.dialogs.messages,
    )
