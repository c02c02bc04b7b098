"""Those of a house who come together: all ticked at one time, and then those with a name alert, one by one."""

from collections.abc import Callable, Sequence
from datetime import datetime, time
from functools import partial
from uuid import uuid4

from frontdesk.acts import CheckIn
from frontdesk.screens.dialogs.answers import Came
from frontdesk.screens.shared.dialogs import Dialogs
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.done import Known
from frontdesk.shapes.people import Person, State
from frontdesk.texts import house_words


class HouseArrivals:
    """Checks in who was ticked, as one batch: one undo takes all of it back.

    Nobody is asked who they are before the others are in, and nobody once the hand has gone on to something else.
    """

    def __init__(self, service: Service, dialogs: Dialogs, paint: Callable[[], None]) -> None:
        self._service = service
        self._dialogs = dialogs
        self._paint = paint
        self._batch, self._number, self._edits = "", 0, 0
        self._at: time | None = None
        self._waiting: list[int] = []

    def ask(self, house: str) -> None:
        """Who of the house is here."""
        from frontdesk.screens.dialogs.ask_house import AskHouse

        board, counter = self._service.board, self._service.counter
        self._dialogs.stage.push(AskHouse(house, board, counter.voice, counter.now), self._came)

    def _came(self, came: Came) -> None:
        self._batch, self._number, self._edits = uuid4().hex, 0, self._service.finding.edits
        self._at = came.at or self._exactly(self._service.counter.now())
        people = self._as_now(came.people)
        self._waiting = [person.id for person in people if person.alert]
        for person in people:
            if not person.alert:
                self._check_in(person)
        self.go_on()

    def _as_now(self, ids: Sequence[int]) -> list[Person]:
        """These people as the board has them now; who is no longer on it is left out."""
        now = self._service.board.people
        return [now[id] for id in ids if id in now]

    def _exactly(self, now: datetime) -> time:
        """The time of the clock to the instant: who is asked for later came with the others."""
        return now.astimezone(self._service.voice.zone).time()

    def _check_in(self, person: Person, known: Known | None = None) -> None:
        self._number += 1
        self._service.ask(CheckIn(person.id, self._at, known), f"{self._batch}:{self._number}")

    def go_on(self) -> None:
        """Ask who the next one is, once nothing before is unanswered."""
        if not self._waiting or self._service.unanswered:
            return
        waiting = [person for person in self._as_now(self._waiting) if person.state is State.EXPECTED]
        if not self._dialogs.stage.in_front() or self._service.finding.edits != self._edits:
            self._give_up(waiting)
            return
        self._waiting = [person.id for person in waiting[1:]]
        if waiting:
            self._dialogs.known(tuple(waiting[:1]), True, partial(self._check_in, waiting[0]))

    def _give_up(self, waiting: list[Person]) -> None:
        """Say who is not in yet, and ask no more."""
        self._waiting = []
        if waiting:
            self._service.refuse(house_words.waits([person.name for person in waiting]))
            self._paint()
