"""The card of a person, from any view: opened anew at each look, and what it was left with is done."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from frontdesk.screens.errands import Answer
from frontdesk.screens.keys import Key
from frontdesk.screens.shared.prints import Prints
from frontdesk.screens.shared.service import People, Service
from frontdesk.screens.shared.stage import Stage
from frontdesk.screens.shared.weeks_of import WeeksOf
from frontdesk.shapes.journal_line import JournalLine

if TYPE_CHECKING:
    # What a card answers is read only once one has been opened: frozen shapes are slow to make.
    from frontdesk.screens.dialogs.answers import Letters, Older, Reversing, Weeks

ALL_LINES = 2000
"""More lines than anybody's journal has in years of program days."""


class Cards:
    """Opens cards. ``view`` is the word of the view they lead back to.

    A card is left with an act's key (``act``), letters for the find box (``take_text``), or an entry to reverse
    (``reverse``), or for the patient's ``weeks``.
    """

    def __init__(
        self,
        service: Service,
        stage: Stage,
        view: str,
        act: Callable[[Key, People], None],
        take_text: Callable[[str], None],
        reverse: Callable[[JournalLine], None],
        prints: Prints,
    ) -> None:
        self._service = service
        self._stage = stage
        self._view = view
        self._act = act
        self._take_text = take_text
        self._reverse = reverse
        self.weeks = WeeksOf(service, stage, view, prints, act, take_text, self.open_of)

    def open(self, people: People) -> None:
        """The card of the first of these."""
        self.open_of(people[0].id)

    def open_of(self, patient: int) -> None:
        """The card of a patient, read anew. A letter typed meanwhile is for the find box."""
        self._service.finding.select()
        show = partial(self._show, self._service.finding.edits)
        self._service.counter.card(patient, show, day=self._service.day)

    def _show(self, edits: int, answer: Answer, marked: int | None = None) -> None:
        from frontdesk.screens.card.screen import CardScreen

        if answer.card and edits == self._service.finding.edits and self._stage.in_front():
            person = answer.card.person.id
            service = self._service
            card = CardScreen(answer.card, service.board, service.voice, self._view, marked, service.day_words)
            self._stage.push(card, lambda given: self._left(person, given))
        elif answer.refused:
            self._service.refuse(answer.refused)

    def _left(self, person: int, given: "Key | Letters | Older | Reversing | Weeks") -> None:
        from frontdesk.screens.dialogs.answers import Letters, Older, Reversing, Weeks

        match given:
            case Letters(text):
                self._take_text(text)
            case Older(marked):
                show = partial(self._show, self._service.finding.edits, marked=marked)
                self._service.counter.card(person, show, ALL_LINES, self._service.day)
            case Reversing(line):
                self._reverse(line)
            case Weeks():
                self.weeks.open(person)
            case Key():
                who = self._service.board.people.get(person)  # nobody who has nothing to do with the day in front
                self._act(given, (who,) if who else ())
