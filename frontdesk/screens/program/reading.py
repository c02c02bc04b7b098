"""Reading the standing program: again whenever the journal has grown."""

from dataclasses import replace
from typing import Protocol

from frontdesk.screens.program.listed import Listed
from frontdesk.screens.program.pending import Pending
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.board import Board
from frontdesk.shapes.set_up import Standing


class Paints(Protocol):
    """Shows what there is now; ``by_key``: as what a key led to."""

    def __call__(self, by_key: bool = False) -> None: ...


class Reading:
    """Asks the desk for the program and has it listed. A pending change hears where it may be another by then."""

    def __init__(self, service: Service, listed: Listed, pending: Pending, paint: Paints) -> None:
        self._service = service
        self._listed = listed
        self._pending = pending
        self._paint = paint
        self._asked: tuple[int, int] | None = None

    def ask(self, board: Board) -> None:
        """Ask the desk for the program, once for each position of the journal, and when the records are back."""
        asked = board.position, self._service.counter.contact.times_back
        if asked != self._asked:
            self._asked, known = asked, self._listed.standing
            self._service.counter.look_up(lambda desk, _: desk.standing(known), self._heard, self._not_heard)

    def _heard(self, standing: Standing) -> None:
        """Show it. Where it is another, or holds from another day on, so may be what the pending change would do."""
        known = self._listed.standing
        if known is None or standing != replace(known, position=standing.position):
            self._pending.ask_again()
        self._listed.follow(standing)
        self._paint(by_key=True)

    def _not_heard(self, why: str) -> None:
        self._service.refuse(why)
        self._paint()
