"""What others wrote: that the view in front is told of it, once, and what became of the person it has marked."""

import logging
from collections.abc import Callable

from frontdesk.door import Desk
from frontdesk.shapes.board import Board
from frontdesk.shapes.journal_line import JournalLine

log = logging.getLogger("frontdesk")


class OthersActs:
    """Holds the board up to which everything has been told here.

    Not the latest that was read: a card or a question reads the board too, and tells nobody what others did meanwhile.
    """

    def __init__(self, onto_loop: Callable[..., object], tell: Callable[[], None]) -> None:
        """``tell`` is called on the loop, and asks for the board."""
        self._onto_loop = onto_loop
        self._tell = tell
        self._told: Board | None = None
        self._waits = False

    def known(self, board: Board) -> None:
        """All of this board is known to who sits here, as after their own act."""
        self._told = board

    def grew(self, position: int) -> None:
        """The journal grew to this entry. Called in any thread.

        Others may write faster than a board is read: one refresh that has not begun is enough.
        """
        if not self._waits and self._is_new(position):
            self._waits = True
            self._onto_loop(self._tell_of, position)

    def asked(self) -> None:
        """The board is being read for who was told: what is written from here on is to be told again."""
        self._waits = False

    def newest_line(self, desk: Desk, board: Board, patient: int | None) -> JournalLine | None:
        """What was last written about this person, where this board shows them other than was known till now.

        All of this board is known from here on. None too where a line cannot be read (logged): the news go on without.
        """
        before = self._told.people.get(patient) if self._told and patient is not None else None
        self._told = board
        if not before or board.people.get(before.id) in (None, before):
            return None
        try:
            return next(iter(desk.card(before.id).journal), None)
        except Exception:
            log.exception("the newest line about a person could not be read")
            return None

    def _tell_of(self, position: int) -> None:
        """An act of one's own may have shown that entry by now."""
        if self._is_new(position):
            self._tell()
        else:
            self._waits = False

    def _is_new(self, position: int) -> bool:
        return not self._told or self._told.position != position
