"""A view under the cover: counts in place of names, and what outlives it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import events

from frontdesk.acts import Message
from frontdesk.screens.keys import BY_KEY, ROLL_CALL
from frontdesk.screens.shared.service import Service
from frontdesk.screens.shared.stage import Stage
from frontdesk.screens.shared.wake_key import Waking

if TYPE_CHECKING:
    from frontdesk.screens.cover import Cover


class Covered:
    """Covers a view. Of what was written only a half-written dialog outlives it, never letters that name somebody."""

    def __init__(
        self, service: Service, stage: Stage, go: Callable[[str], None], take_text: Callable[[str], None]
    ) -> None:
        self.now = self.asking = False
        self._service = service
        self._stage = stage
        self._go = go
        self._take_text = take_text
        self._covers = service.counter.covers
        self._waking = Waking()
        self._cover: Cover | None = None
        self._before_board: Callable[[], None] | None = None

    def cover(self) -> None:
        """F12, or nobody at the desk: counts in place of names."""
        from frontdesk.screens.cover import Cover

        counter = self._service.counter
        self._before_board = None if counter.board else self.cover
        if counter.board and not self.now:
            self.now = True
            counter.covers += 1
            counter.scanned = ""
            self.forget_letters()
            self._cover = Cover(
                lambda: self._service.today, counter.voice, counter.now, lambda: counter.last_key.locks_at
            )
            self._stage.put(self._cover, self._uncovered)

    def as_asked(self) -> None:
        """The first board is there: no name of it is shown where F12 or F11 was pressed before it."""
        if self._before_board:
            self._before_board()

    def uncover(self) -> None:
        """Whoever it covers has come in again."""
        if self._cover and self._cover.is_current:
            self.now = False  # at once: the keys typed ahead are for the view
            self._cover.dismiss(None)

    def ask(self) -> None:
        """F11, somebody asks: nothing but the sentence to say; whatever was open stands again as it was."""
        from frontdesk.screens.dialogs.asking import Asking

        board = self._service.counter.board
        self._before_board = None if board else self.ask
        if board and not self.asking:
            self.asking = True
            self._stage.put(Asking(board.site.asked_sentence), self._asked)

    def _asked(self, message: Message | None) -> None:
        self.asking = False
        if message:
            self._service.ask(message)

    def cover_when_idle(self) -> None:
        """After so long without a key as the site has set, by default 45 seconds."""
        if self._service.counter.last_key.idle:
            self.cover()

    def _uncovered(self, _: object) -> None:
        self.now, self._cover = False, None

    def forget_letters(self) -> None:
        """The letters of the find box go where names were covered since; in a view that was left, too."""
        if self._covers != self._service.counter.covers and self._service.finding.letters:
            self._service.finding.clear()
        self._covers = self._service.counter.covers

    def woken(self, key: events.Key) -> None:
        """The key that took the cover away: a digit begins a number, a letter at most a scan, all else is done with."""
        if BY_KEY.get(key.key) is ROLL_CALL:
            self._go(ROLL_CALL.words)
        elif key.character and key.character.isdigit():
            self._take_text(key.character)
        else:
            self._waking.woke(key)

    def first_of_scan(self, key: events.Key) -> str:
        """The letter that took the cover away, where this key follows it faster than anyone types; else empty."""
        return self._waking.first_of_scan(key)
