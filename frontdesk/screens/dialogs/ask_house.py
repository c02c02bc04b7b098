"""Who of a house came together? Ticked face by face; one Enter checks all of them in, at one time."""

from dataclasses import replace
from datetime import time

from textual import events

from frontdesk.errors import BadTime
from frontdesk.screens.dialogs.answers import Came
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TimeField
from frontdesk.screens.dialogs.times import Now
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words, house_words
from frontdesk.texts.voice import Voice, say


class Faces(Choice[Person]):
    """Names alone, of which several are ticked: letters or an arrow mark one, Space ticks it."""

    def __init__(self, people: tuple[Person, ...]) -> None:
        rows = [ChoiceRow(each.name, each, remark=house_words.ALERT if each.alert else "") for each in people]
        first = 0 if rows else None
        super().__init__(house_words.WHO, rows, mark=first, hint=house_words.WHO_HINT, wanted=house_words.TICK)

    @property
    def ticked(self) -> tuple[Person, ...]:
        """Whoever is ticked, in the order of the list."""
        return tuple(row.value for row in self.rows if row.ticked)

    @property
    def given(self) -> bool:
        """Whether anybody is ticked."""
        return bool(self.ticked)

    @property
    def wrong(self) -> str:
        """Why the letters mark nobody; empty where they mark one, or there are none."""
        return super().wrong if self.mark is None else ""

    @property
    def settled(self) -> str:
        """How many are ticked."""
        return house_words.ticked(len(self.ticked))

    def take(self, key: events.Key) -> bool:
        """Space ticks whom the letters or the mark mean, or takes the tick back; the letters are done with."""
        if key.key not in ("space", "insert"):
            return super().take(key)
        if self.mark is not None:
            mark, row = self.mark, self.rows[self.mark]
            rows = [*self.rows[:mark], replace(row, ticked=not row.ticked), *self.rows[mark + 1 :]]
            self.offer(rows, mark)
        return True


class AskHouse(Dialog[Came]):
    """Those of a house who are still expected, to be ticked. Whoever has a name alert is asked for after the others."""

    def __init__(self, house: str, board: Board, voice: Voice, now: Now) -> None:
        self.house = house
        self.board = board
        self.voice = voice
        self.now = now
        self.faces = Faces(board.awaited_of(house))
        self.arrived = TimeField(
            dialog_words.ARRIVED_AT, self._to_come, hint=dialog_words.EMPTY_IS_NOW, empty=dialog_words.NOW
        )
        super().__init__(house_words.title(house), (self.faces, self.arrived))

    def _to_come(self, at: time) -> str:
        late = self.board.instant(at) > self.now()
        return say(self.voice, BadTime(at=at, why=BadTime.LATER_THAN_NOW)) if late else ""

    def ready(self) -> Outcome[Came]:
        """The arrivals."""
        people, at = self.faces.ticked, self.arrived.at
        return Outcome(house_words.arrive(people, self.voice, at), Came(tuple(each.id for each in people), at))
