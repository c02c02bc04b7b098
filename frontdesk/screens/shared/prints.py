"""Printing from a view: a plain text goes to the printer, and the view in front says what came of it."""

from frontdesk.printer import PaperSheet
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import Service
from frontdesk.texts.print_words import Printed, hitch_words, own_page, page, printed_words, printing_words


class Prints:
    """What a view sends to the printer. Nothing waits for it: what came of a print is heard from its thread."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._said: tuple[str, ...] = ()

    def send(self, name: str, text: str) -> None:
        """Print a text that is called ``name``, headed by whom it is for, and DEMO where it is one."""
        counter = self._service.counter
        self._print(name, page(self._service.board, counter.voice, counter.now(), text))

    def give(self, name: str, text: str) -> None:
        """Print a text for the patient it is about: under nothing that names the program."""
        self._print(name, own_page(self._service.board, text))

    def _print(self, name: str, text: str) -> None:
        counter = self._service.counter
        self._say((printing_words(name),))
        counter.print_out(PaperSheet(name, text, counter.now().astimezone(counter.voice.zone)))

    def hear(self, printed: Printed) -> None:
        """It is printed, or kept, or neither; the letters stay as they are."""
        self._service.refusal = hitch_words(printed) or self._service.refusal
        self._say(printed_words(printed))

    def _say(self, words: tuple[str, ...]) -> None:
        self._said = words
        self._service.moments.begin(Moment.PRINTED, self._service.counter.now())

    @property
    def said(self) -> tuple[str, ...]:
        """The calm line about the newest print, from its fullest wording on, for a while; empty after it."""
        return self._said if self._service.moments.lasts(Moment.PRINTED, self._service.counter.now()) else ()
