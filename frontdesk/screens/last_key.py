"""When a key was last pressed, and how long names may stand on the screen after that."""

from collections.abc import Callable
from datetime import datetime, timedelta

from frontdesk.shapes.board import Board


class LastKey:
    """``now`` is the instant on the records' clock, None while there is no board, and ``board`` what is shown.

    ``locks`` is whether a screen that nobody uses is locked after a time: it is not where nobody signs in.
    """

    def __init__(self, now: Callable[[], datetime | None], board: Callable[[], Board | None]) -> None:
        self.locks = False
        self._now = now
        self._board = board
        self._at: datetime | None = None

    def touch(self) -> None:
        """A key was pressed."""
        self._at = self._now()

    def begin(self) -> None:
        """There is a board: from now on it is counted, unless a key was pressed already."""
        if self._at is None:
            self.touch()

    @property
    def idle(self) -> bool:
        """Whether nobody has pressed a key for as long as names may stand on the screen."""
        now, board = self._now(), self._board()
        if not now or not self._at or not board:
            return False
        return (now - self._at).total_seconds() >= board.site.names_hide_after_seconds

    @property
    def locks_at(self) -> datetime | None:
        """When nobody will have pressed a key for as long as a site lets a screen stand open; None: it never locks."""
        board = self._board()
        if not self.locks or not self._at or not board:
            return None
        return self._at + timedelta(minutes=board.site.lock_after_minutes)
