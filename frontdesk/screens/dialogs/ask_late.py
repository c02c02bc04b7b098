"""They are running late: when will they come, and is it only them or everybody of their house?"""

from collections.abc import Sequence
from datetime import time, timedelta

from frontdesk.errors import BadTime
from frontdesk.screens.dialogs.answers import ComesAt
from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TimeField
from frontdesk.screens.dialogs.times import Now, clock_of
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import reaching_words as words
from frontdesk.texts.voice import Voice, say

WHOLE_HOUSE = 2


class AskLate(Dialog[ComesAt]):
    """When they will come; where others of the house are expected too, whom it is said of."""

    def __init__(
        self, person: Person, board: Board, voice: Voice, housemates: Sequence[Person], now: Now | None = None
    ) -> None:
        self.person = person
        self.board = board
        self.voice = voice
        self.now = clock_of(board, now)
        self.housemates = housemates
        self.due = TimeField(words.DUE_AT, self._refused, wanted=words.GIVE_DUE)
        self.whom = Choice(words.WHOM, numbered(words.whom(person, len(housemates))), mark=0)
        super().__init__(words.late_title(person), (self.due, self.whom) if housemates else (self.due,))

    def _refused(self, at: time) -> str:
        passed = self.board.instant(at) + timedelta(minutes=1) <= self.now()
        return say(self.voice, BadTime(at=at, why=BadTime.PASSED)) if passed else ""

    def ready(self) -> Outcome[ComesAt]:
        """When they come, and whether all of the house do."""
        assert self.due.at
        whole = self.whom.row is not None and self.whom.row.value == WHOLE_HOUSE
        return Outcome(
            words.comes(self.person, self.voice, self.due.at, len(self.housemates) if whole else 0),
            ComesAt(self.due.at, whole),
        )
