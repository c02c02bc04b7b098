"""The counter: the one place where screens ask the desk. A thread of its own, one act after the other, never lost."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from functools import partial

from frontdesk.acts import Act
from frontdesk.door import Desk, FirstLook
from frontdesk.errors import AnswerLost, Notice
from frontdesk.garbage import look_seldom
from frontdesk.printer import PaperSheet, Printer
from frontdesk.screens.apart import Apart, T
from frontdesk.screens.contact import Contact
from frontdesk.screens.errands import Answer
from frontdesk.screens.last_key import LastKey
from frontdesk.screens.others_acts import OthersActs
from frontdesk.shapes.board import Board
from frontdesk.shapes.card import FIRST_LINES
from frontdesk.shapes.done import Asked
from frontdesk.texts import Voice, say
from frontdesk.texts.contact_words import why_unanswered
from frontdesk.texts.print_words import Printed

log = logging.getLogger("frontdesk")
NOT_OPENED = "The program failed while it opened the records. It is written down; tell whoever runs this machine."
NOT_READ = "the records could not be read just now. Try again; if it stays so, tell whoever runs this machine."
AT_LAST = 0.5
"""Seconds after which the desk is opened, whether its first board was painted or not: that takes the processor too."""
DEFECT = "the program failed; nothing of this act was kept. See the log."


Hears = Callable[[Answer], None]
Closed = Callable[[Notice], None]
Changed = Callable[[], None]
Goes = Callable[[str], None]
"""Shows the view of that name in place of this one."""
Failed = Callable[[str], None]


class Counter:
    """Opens the desk in a thread, asks it there in order, and hands every answer to the loop.

    ``onto_loop`` brings a call onto the event loop, from any thread. ``board`` is what screens have been shown: it is
    swapped on the loop, with the answer, so that an act never claims to have seen what nobody could read yet.
    ``news`` is the view in front: it hears that the journal grew, and asks for the board. ``shows`` is that view too,
    given every board before whoever asked hears of it, and ``heard_print``: it hears what came of a print.
    ``covers`` counts how often names were covered, ``late_acts`` what was written here of earlier days; ``served`` says
    when whom it served last, ``day_to_review`` and ``sheet_wanted`` what these open on; ``apart`` does what takes long;
    ``once_painted`` is what may wait until then: it would take the processor from an act that is not on the screen yet.
    ``contact`` knows whether the records answer. ``scanned`` is a code that waits for a find box; ``last_key`` says
    when nobody is at the desk, and ``leave_post`` changes the shift, None where nobody signs in.
    """

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        onto_loop: Callable[..., object],
        printer: Printer,
        first_look: Callable[[], FirstLook | None] = lambda: None,
    ) -> None:
        """``first_look`` waits for a board that is shown while the desk is being opened; None where there is none."""
        self._open_desk = open_desk
        self._first_look = first_look
        self._printer = printer
        self._onto_loop = onto_loop
        self._thread = ThreadPoolExecutor(1, "counter")
        self._desk: Desk | None = None
        self._tried = threading.Event()
        self.once_painted: list[Changed] = []
        self._clock: Callable[[], datetime] | None = None
        self._unfollow: Callable[[], None] = lambda: None
        self.last_key = LastKey(lambda: self._clock() if self._clock else None, lambda: self.board)
        self._others = OthersActs(onto_loop, lambda: self.news())
        self.contact = Contact(onto_loop, self.now, lambda: self.news(), self._deliver)
        self.apart = Apart(lambda: self.desk, onto_loop, lambda: self.voice, self._thread)
        self.news: Changed = lambda: None
        self.shows: Callable[[Board, Changed], None] = lambda _, hear: hear()
        self.heard_print: Callable[[Printed], None] = lambda _: None
        self.board: Board | None = None
        self.covers = 0
        self.day_to_review: date | None = None
        self.sheet_wanted: tuple[date | None, int | None] | None = None
        self.late_acts = 0
        self.scanned = ""
        self.leave_post: Changed | None = None
        self.served: dict[int, datetime] = {}
        self.voice = Voice()

    @property
    def desk(self) -> Desk:
        """The desk. Waits for it to be open: for threads only, where a board may be shown before."""
        self._tried.wait()
        assert self._desk, "the desk did not open"
        return self._desk

    def now(self) -> datetime:
        """The instant, on the records' clock; there is one with the first board."""
        assert self._clock, "no board was read yet"
        return self._clock()

    def open(self, opened: Hears, closed: Closed) -> None:
        """Open the desk: ``opened`` gets the first board, ``closed`` why there is no desk; then ``news`` hears.

        Acts that are asked for before it is open wait for it.
        """
        self._thread.submit(self._opening, opened, closed)

    def painted(self) -> None:
        """Something was painted, the board too where there is one; or a second has gone by."""
        while self.board and self.once_painted:
            self.once_painted.pop(0)()

    def ask(self, act: Act, hear: Hears, asked: Asked = Asked()) -> None:
        """One act. What the screen had seen goes with it, so that nobody acts on an old row."""
        self._thread.submit(self._asking, hear, act, asked)

    def refresh(self, hear: Hears, concerning: int | None = None) -> None:
        """The board anew; and if ``concerning`` changed meanwhile, the newest line of their journal."""
        self._thread.submit(self._refreshing, hear, concerning)

    def card(self, patient: int, hear: Hears, lines: int = FIRST_LINES, day: date | None = None) -> None:
        """Everything a card shows of the running day or another, with so many lines of the journal."""
        self._thread.submit(self._carding, hear, patient, lines, day)

    def look_up(self, query: Callable[[Desk, Board], T], hear: Callable[[T], None], failed: Failed) -> None:
        """Whatever else the desk tells, by the board of that moment. ``failed`` hears in a sentence why it cannot."""
        self._thread.submit(self._looking_up, query, hear, failed)

    def print_out(self, sheet: PaperSheet) -> None:
        """To the printer, in a thread that is not the desk's."""
        self._thread.submit(lambda: self.desk.printed(sheet.name))
        self._printer.print_out(sheet, lambda printed: self._onto_loop(lambda: self.heard_print(printed)))

    def close(self) -> None:
        """After the acts that were asked for: give the records back."""
        self.apart.close()
        self._thread.submit(self._closing)
        self._thread.shutdown()

    def _opening(self, opened: Hears, closed: Closed) -> None:
        try:
            if look := self._first_look():
                self._others.known(look.board)
                self._open_on(look, opened)
                painted = threading.Event()
                self.once_painted.append(painted.set)
                painted.wait(AT_LAST)
            desk = _begun(self._open_desk(), look)
            board = desk.board()
            look_seldom()
        except Notice as why:
            self._onto_loop(closed, why)
        except Exception:
            log.exception("the desk did not open")
            self._onto_loop(closed, Notice(text=NOT_OPENED))
        else:
            self._desk = desk
            if not look:
                self._others.known(board)
            self._open_on(FirstLook(board, desk.now), opened)
            self._unfollow = desk.follow(self._others.grew, self.contact.silent)
            self._onto_loop(self._thread.submit, desk.prepare)
        self._tried.set()

    def _open_on(self, look: FirstLook, opened: Hears) -> None:
        """Show the first board, or the one that stands once the desk is open."""
        self._clock, self.voice = look.now, Voice(look.board.site.locale, look.board.site.zone)
        self.last_key.begin()
        self._onto_loop(self._deliver, opened, Answer(look.board))

    def _asking(self, hear: Hears, act: Act, asked: Asked) -> None:
        done, refused, why = None, "", None
        try:
            done = self.desk.do(act, asked)
            self.late_acts += bool(asked.because or asked.on)
        except AnswerLost as lost:
            self.contact.wait_for(lost, hear)
            return
        except Notice as notice:
            refused, why = say(self.voice, notice), notice
        except Exception:
            log.exception("an act failed")
            refused = DEFECT
        board = self.contact.board_after_act(self.desk, why)
        self._others.known(board)
        self._onto_loop(self._deliver, hear, Answer(board, done, refused, why))

    def _refreshing(self, hear: Hears, concerning: int | None) -> None:
        self._others.asked()
        concerning = None if self.contact.waits else concerning  # what is told then is of an act of their own
        board = self.contact.board(self.desk)
        line = self._others.newest_line(self.desk, board, concerning)
        self._onto_loop(self._deliver, hear, Answer(board, elsewhere=line))

    def _carding(self, hear: Hears, patient: int, lines: int, day: date | None) -> None:
        board, card, refused = self.contact.board(self.desk), None, ""
        try:
            self.contact.refuse_if_away()
            card = self.desk.open_card(patient, lines, day)
        except Notice as why:
            refused = why_unanswered(self.voice, why)
        except Exception:
            log.exception("a card could not be read")
            refused = NOT_READ
        self._onto_loop(self._deliver, hear, Answer(board, refused=refused, card=card))

    def _looking_up(self, query: Callable[[Desk, Board], T], hear: Callable[[T], None], failed: Failed) -> None:
        board = self.contact.board(self.desk)
        try:
            self.contact.refuse_if_away()
            found = query(self.desk, board)
        except Notice as why:
            self._onto_loop(failed, why_unanswered(self.voice, why))
        except Exception:
            log.exception("a question failed")
            self._onto_loop(failed, NOT_READ)
        else:
            self._onto_loop(self._show, board, partial(hear, found))

    def _deliver(self, hear: Hears, answer: Answer) -> None:
        """The board is another from here on, and so is the picture, whatever was asked for."""
        self._show(answer.board, partial(hear, answer))

    def _show(self, board: Board, hear: Changed) -> None:
        self.board = board
        if (self.voice.locale, self.voice.zone.key) != (board.site.locale, board.site.zone):
            self.voice = Voice(board.site.locale, board.site.zone)  # a corrected zone counts from a new day on
        self.shows(board, hear)

    def _closing(self) -> None:
        self._unfollow()
        if self._desk:
            self._desk.close()


def _begun(desk: Desk, look: FirstLook | None) -> Desk:
    """The desk, which begins with what was read ahead: two boards of thousands take more memory than it may."""
    if look:
        desk.begin_with(look.board)
    return desk
