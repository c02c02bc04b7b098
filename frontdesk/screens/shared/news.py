"""What a view hears besides its own acts: that others wrote, that the clock went on, what came of a print."""

from collections.abc import Callable

from frontdesk.screens.errands import Answer
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.prints import Prints
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.board import Board
from frontdesk.texts.contact_words import NOT_KNOWN
from frontdesk.texts.print_words import Printed
from frontdesk.texts.today_words import elsewhere_words


class News:
    """Keeps a view up to what others do and to the clock; ``line`` is what stands above the undo line for a while."""

    def __init__(
        self, service: Service, prints: Prints, paint: Callable[[], None], covered: Callable[[], bool]
    ) -> None:
        self._service = service
        self._counter = service.counter
        self._prints = prints
        self._paint = paint
        self._covered = covered
        self._said = ""
        self._outdated: Board | None = None

    @property
    def line(self) -> tuple[str, ...]:
        """A line about others' acts or one's own undo, for a few seconds; else about a print, in several wordings.

        Before all of them that of an act of which nobody knows yet whether it was written.
        """
        if self._counter.contact.waits:
            return NOT_KNOWN
        lasts = self._service.moments.lasts(Moment.NEWS, self._counter.now())
        return (self._said,) if lasts else self._prints.said

    def say(self, words: str) -> None:
        """Let these words stand for a while."""
        self._said = words
        self._service.moments.begin(Moment.NEWS, self._counter.now())

    def changed(self) -> None:
        """The journal grew, here or elsewhere."""
        self._counter.refresh(self._followed, self._service.finding.marked)

    def _followed(self, answer: Answer) -> None:
        """Others' acts: rows and counts in silence, a line only about the marked person."""
        if answer.elsewhere:
            self.say(elsewhere_words(answer.elsewhere, self._counter.voice))
        self._paint()
        self._counter.painted()  # no act of our own is waited for, and where nothing looks other nothing is painted

    def told(self) -> None:
        """What was asked apart is known, and looks other than before: the view paints, where it is in front."""
        if self._counter.news == self.changed and not self._covered():
            self._paint()

    def printed(self, printed: Printed) -> None:
        """What came of a print, whichever view asked for it."""
        self._prints.hear(printed)
        self._paint()

    def tick(self) -> None:
        """Once a second, and mostly for nothing: the view in front paints what is said differently by now.

        Not under the cover, since Textual paints the cover anew for whatever changes below; without it the view paints.
        """
        if self._counter.news != self.changed:
            return
        board = self._counter.board
        if board:
            self._counter.contact.look_again()
        if board and board is not self._outdated and self._counter.now() >= board.good_until:
            self._outdated = board
            self.changed()
        if not self._covered():
            self._paint()
        self._counter.painted()
