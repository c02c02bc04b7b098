"""Census: a file is chosen, looked at, its questions are answered, and it is read in. Nothing is written before."""

from collections.abc import Sequence
from datetime import datetime

from textual import events

from frontdesk.acts import Undo
from frontdesk.screens.census import shown
from frontdesk.screens.census.asks import Asks
from frontdesk.screens.census.course import Course, Item, Stage
from frontdesk.screens.census.enter import Censing, Does, censing
from frontdesk.screens.census.keyed import Keyed
from frontdesk.screens.census.mapping import Size, Telling
from frontdesk.screens.census.rows import Row
from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import CENSUS
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import People
from frontdesk.screens.shared.view import View
from frontdesk.shapes.board import Board
from frontdesk.shapes.census_look import (
    AbsentLook,
)
from frontdesk.shapes.people import Person
from frontdesk.texts import census_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece, Pieces

LOOKS_EVERY = 5
"""Seconds after which the inbox is looked into again while a file is being chosen."""


class Census(View):
    """Reading a census file in, from its path to those whom it does not name."""

    word = CENSUS.words
    bar = words.BAR_CHOOSING
    manners = words.MANNERS
    finds_people = False

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.course = Course()
        self.asks = Asks(self.course, self.service, self.dialogs.stage, self.paint, lambda: self._found)
        self.keyed = Keyed(self.course, self.asks, self.service, self._print)
        self._beside = ""

    def on_mount(self) -> None:
        """Look into the inbox now, and while a file is being chosen every few seconds."""
        super().on_mount()
        self.asks.choices()
        self.set_interval(LOOKS_EVERY, self.asks.choices)

    # Whom it is about

    @property
    def _found(self) -> Sequence[int] | None:
        """Those whom the letters find, where there are letters."""
        return tuple(self.finding.order) if self.finding.letters.strip() else None

    @property
    def marked(self) -> Item | None:
        """What the mark stands on."""
        return self.course.marked(self._found)

    @property
    def pointed(self) -> Person | None:
        """The marked person, of those who are not in the file."""
        marked, board = self.marked, self.counter.board
        return board.people.get(marked.person) if isinstance(marked, AbsentLook) and board else None

    @property
    def meant(self) -> People:
        """An act is for the marked person."""
        return (self.pointed,) if self.pointed else ()

    # Keys

    def press(self, key: events.Key) -> bool:
        """Arrows, digits, Tab and letters mean something else wherever the file stands."""
        return self.keyed.press(key, self._found, self._room)

    def choose(self, whom: object) -> bool:
        """Mark a file, a question, or somebody who is not in the file."""
        return self.course.choose(whom, self._found)

    def roll(self, rows: int) -> None:
        """As a page turns, wherever the mark is."""
        self.course.turn(rows)

    def take_text(self, text: str) -> None:
        """A pasted path, as a file manager gives it; elsewhere pasted letters."""
        if self.course.stage is Stage.CHOOSING:
            self.service.refusal = ""
            self.course.type(text.strip().strip("'\"").removeprefix("file://").replace("\n", ""))
            self.asks.choices()
            self.paint(by_key=True)
        elif self.course.stage is Stage.DONE:
            super().take_text(text)

    def enter(self) -> None:
        """What the line says."""
        deed = self.deed
        if not isinstance(deed, Censing) or deed.nothing:
            return
        if self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
            self.service.refuse(TOO_SOON)
            return
        match deed.does:
            case Does.LOOK:
                self.asks.look_at(deed.path)
            case Does.GO_INTO:
                self.course.typed = deed.path
                self.asks.choices()
            case Does.ANSWER:
                self.asks.ask_answer()
            case Does.READ_IN:
                self.asks.read_in()
            case Does.SAY:
                self.asks.ask_absent()
            case Does.ANOTHER:
                self.asks.another()

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """Whoever was discharged is not among those of whom something is to be said any more."""
        if answer.done and isinstance(errand.act, Undo) and answer.done.patient is not None:
            self.course.was_taken_back(answer.done.patient)
        elif answer.done:
            self.course.was_said([each for each in self.course.absent if each.person == errand.person])
        return True

    def _print(self) -> None:
        """Ctrl+P: what is on the screen, whole."""
        self.prints.send(self.course.name, shown.sheet(self.course, self._telling))

    # What is shown

    def look(self, board: Board, now: datetime) -> Deed:
        """What Enter does to the file."""
        return censing(self.course, self._found)

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """The file, and how its rows part."""
        return shown.head_row(self.course, voice, self.size.width)

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The path, or once a file is in the letters of a name."""
        course = self.course
        match course.stage:
            case Stage.CHOOSING:
                return Typed(course.typed, hint="", invitation=words.FILE_INVITATION, label=words.FILE)
            case Stage.DONE:
                typed = super().typed(board, now) if self.finding.letters else Typed()
                hint = f"{len(course.ticked)} ticked" if course.ticked else words.TICKS_SEVERAL if course.absent else ""
                return typed if typed.letters else Typed(hint=hint)
            case _:
                return Typed(course.name, hint=words.ANOTHER_FILE, label=words.FILE, caret=False)

    def foot(self) -> tuple[tuple[str, str], ...]:
        """The keys that mean something now."""
        by_stage = {Stage.CHOOSING: words.BAR_CHOOSING, Stage.DONE: words.BAR_DONE}
        bar = by_stage.get(self.course.stage, words.BAR_LOOKED)
        return words.wide_bar(bar) if self._room_for.wide else bar

    @property
    def _telling(self) -> Telling:
        told = self.course.done or self.course.look
        return Telling(self.counter.voice, self.service.board.day, told.labels if told else {})

    @property
    def _room_for(self) -> Size:
        return Size(self.size.width, self.page.size.height)

    @property
    def _rows(self) -> tuple[Row, ...]:
        return shown.scrolling(self.course, self._found, self._telling, self._room_for)

    @property
    def _room(self) -> int:
        """Rows that scroll."""
        return max(self.page.size.height - len(shown.fixed(self.course, self._telling, self._room_for)), 1)

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """How the file is read, and below it what scrolls."""
        above, rows, room = shown.fixed(self.course, self._telling, self._room_for), self._rows, self._room
        in_sight, self.course.top = shown.window(rows, self.marked, self.course, room)
        self._beside = shown.beside(self.course.top, room, rows, self.course, self.size.width)
        self.page.show((*above, *in_sight))

    def beside_undo(self, board: Board) -> str:
        """Which rows are in sight; once a file is in that it still lies in the inbox, or was removed from there."""
        course = self.course
        if self.asks.removed and self.moments.lasts(Moment.NEWS, self.counter.now()):
            return self.asks.removed
        if course.stage is Stage.DONE and course.done and course.done.removed:
            return words.REMOVED.format(name=course.name)
        if course.stage is Stage.DONE and course.done and course.in_inbox:
            return words.inbox_left(course.name, course.done.tally.reading.ignored)
        return self._beside
