"""Frames on their way to the terminal: the newest is sent when the line is ready for it, those before it never."""

from asyncio import AbstractEventLoop, TimerHandle
from collections.abc import Callable, Iterable
from threading import Event
from time import monotonic

from frontdesk.frames.pace import Pace
from frontdesk.frames.picture import Part, Picture

SYNC, SYNCED = "\x1b[?2026h", "\x1b[?2026l"
"""Before and behind a frame, for a terminal that then shows it at once."""
SOON = 0.1
"""Seconds within which whatever changes the screen has painted it: then the rest of it is painted anew too."""
LAST_ANSWERS = 0.5
"""Seconds for which the end waits for answers, which would else be typed into the shell."""
NO_LOOK = "\x1b[m"


class Sender:
    """Sends one terminal what it is to show. Called on the loop, but where it is said."""

    def __init__(self, picture: Picture, write: Callable[[str], None], loop: AbstractEventLoop) -> None:
        self._picture, self._write, self._loop = picture, write, loop
        self._pace = Pace()
        self._caret = (0, 0)
        self._open = self._taken = self._waits = False
        self._again: TimerHandle | None = None
        self._answer = Event()
        self.synchronised = False

    @property
    def awaits_answers(self) -> bool:
        """Whether an answer of the terminal may be in what it sends next. For the thread that reads."""
        return self._pace.owed > 0

    def begin(self) -> None:
        """The terminal is ours, and may show anything. After a suspension a signal calls this, in the midst of a frame
        perhaps: what is known is forgotten once that is over.
        """
        self._open = self._taken = True
        self._write(self._pace.question(monotonic(), 0))
        self._loop.call_soon_threadsafe(self.paint_anew)

    def end(self) -> None:
        """The terminal is given back: no colour is left behind, nothing is sent, no answer is on its way."""
        self._open = self._waits = False
        self._write(NO_LOOK)
        deadline = monotonic() + LAST_ANSWERS
        while self._pace.answers and self._pace.owed and (left := deadline - monotonic()) > 0:
            self._answer.clear()
            if self._pace.owed:
                self._answer.wait(left)

    def show(self, parts: Iterable[Part], size: tuple[int, int], caret: tuple[int, int]) -> None:
        """These parts of the screen are painted anew, with the cursor at this column and row."""
        self._picture.take(parts, size)
        self._caret = caret
        self._send()

    def paint_anew(self) -> None:
        """Something else may have been written there: with the next frame, or soon, the whole screen is sent."""
        self._picture.forget()
        self._loop.call_later(SOON, self._send)

    def forget(self) -> None:
        """Something else is written there now, and the next frame paints it all."""
        self._picture.forget()

    def taken(self) -> None:
        """All that was written is with the terminal's line. Called in the thread that writes."""
        self._taken = True
        self._go_on()

    def answered(self, answers: int) -> None:
        """So many answers came. Called in the thread that reads."""
        for _ in range(answers):
            self._pace.answered(monotonic())
        self._answer.set()
        self._go_on()

    def _go_on(self) -> None:
        if self._waits:
            self._loop.call_soon_threadsafe(self._send)

    def _send(self) -> None:
        """Send the newest picture, or let it wait until the line is ready; ``_waits`` is told before that is asked."""
        self._waits = self._open
        if not self._open or not self._taken:
            return
        if wait := self._pace.wait(monotonic()):
            self._again = self._again or self._loop.call_later(wait, self._asked_again)
            return
        self._waits = False
        if text := self._picture.change(self._caret):
            self._taken = False
            framed = f"{SYNC}{text}{SYNCED}" if self.synchronised else text
            self._write(framed + self._pace.question(monotonic(), len(framed)))

    def _asked_again(self) -> None:
        self._again = None
        self._send()
