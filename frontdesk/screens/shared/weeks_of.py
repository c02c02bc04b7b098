"""One patient's weeks, from Week or from their card: read in a thread of their own, and what they are left with."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from frontdesk.permissions import Right
from frontdesk.screens.keys import Key
from frontdesk.screens.shared.prints import Prints
from frontdesk.screens.shared.service import People, Service
from frontdesk.screens.shared.stage import Stage

if TYPE_CHECKING:
    # Read only once weeks have been opened.
    from frontdesk.screens.dialogs.answers import Letters, OpenCard, PrintWeeks, Weeks
    from frontdesk.shapes.weeks import PatientWeeks


class WeeksOf:
    """Opens a patient's weeks. ``view`` is the word of the view they lead back to.

    They are left with a key (``act``), letters for the find box (``take_text``), a print, or for the card (``card``).
    """

    def __init__(
        self,
        service: Service,
        stage: Stage,
        view: str,
        prints: Prints,
        act: Callable[[Key, People], None],
        take_text: Callable[[str], None],
        card: Callable[[int], None],
    ) -> None:
        self._service = service
        self._stage = stage
        self._view = view
        self._prints = prints
        self._act = act
        self._take_text = take_text
        self._card = card

    def open(self, patient: int) -> None:
        """The week that runs and the eight before it. A letter typed meanwhile is for the find box."""
        from frontdesk.screens.dialogs.answers import Weeks

        if self._service.allows(Right.WEEK):
            self._service.finding.select()
            self._read(patient, Weeks())

    def _read(self, patient: int, asked: "Weeks") -> None:
        show = partial(self._show, asked, self._service.finding.edits)
        apart = self._service.counter.apart
        apart.ask(lambda desk: desk.weeks_of(patient, asked.number), show, self._service.refuse)

    def _show(self, asked: "Weeks", edits: int, weeks: "PatientWeeks") -> None:
        from frontdesk.screens.card.weeks_screen import WeeksScreen

        if edits == self._service.finding.edits and self._stage.in_front():
            screen = WeeksScreen(weeks, asked, self._service.board, self._service.voice, self._view)
            self._stage.push(screen, partial(self._left, weeks))

    def _left(self, weeks: "PatientWeeks", given: "Key | Letters | OpenCard | PrintWeeks | Weeks") -> None:
        from frontdesk.screens.dialogs.answers import Letters, OpenCard, PrintWeeks, Weeks
        from frontdesk.texts import weeks_of_words

        match given:
            case Letters(text):
                self._take_text(text)
            case OpenCard():
                self._card(weeks.patient.id)
            case PrintWeeks():
                self._prints.give(weeks_of_words.PRINT_NAME, weeks_of_words.printed(weeks, self._service.voice))
            case Weeks():
                self._read(weeks.patient.id, given)
            case Key():
                self._act(given, ())
