"""Printing from a screen: a plain text goes to the printer, and the view in front says what came of it."""

from frontdesk.printing import Sheet
from frontdesk.screens.counter import Counter
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.served import ServingScreen
from frontdesk.texts.prints import Printed, hitch_words, page, printed_words, printing_words


class PrintingScreen(ServingScreen):
    """A screen that prints. Nothing waits for the printer: what came of it is heard from its thread."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.print_said = ""

    def print_out(self, name: str, text: str) -> None:
        """Print a text that is called ``name``, headed by whom it is for, and DEMO where it is one."""
        now, voice = self.counter.now(), self.counter.voice
        sheet = Sheet(name, page(self._board, voice, now, text), now.astimezone(voice.zone))
        self._say_of_print(printing_words(name))
        self.counter.print_out(sheet)

    def printed(self, printed: Printed) -> None:
        """It is printed, or kept, or neither; the letters stay as they are."""
        self.refusal = hitch_words(printed) or self.refusal
        self._say_of_print(printed_words(printed))
        self.paint()

    def _say_of_print(self, words: str) -> None:
        self.print_said = words
        self.moments.begin(Moment.PRINTED, self.counter.now())

    @property
    def said_of_print(self) -> str:
        """The calm line about the newest print, for a while."""
        return self.print_said if self.moments.lasts(Moment.PRINTED, self.counter.now()) else ""
