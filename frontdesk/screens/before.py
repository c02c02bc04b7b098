"""What is asked before there are records: in a thread of its own, in order, each answer handed to the loop."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from frontdesk.door import FirstDay
from frontdesk.printer import PaperSheet, Printer
from frontdesk.screens.questions import Failed, Questions
from frontdesk.shapes.new_site import NewSite, SettingsFile
from frontdesk.texts.print_words import TEST_PAGE, TEST_TEXT, Printed

DEFECT = "the program failed; nothing was made. See the log."


class Before:
    """Asks what may be asked on the first day of a site. ``onto_loop`` brings a call onto the event loop."""

    def __init__(self, first_day: FirstDay, printer: Printer, onto_loop: Callable[..., object]) -> None:
        self.offers = first_day.offers
        self._first_day = first_day
        self._printer = printer
        self._onto_loop = onto_loop
        self._questions = Questions("before", onto_loop, DEFECT)

    def paths(self, typed: str, hear: Callable[[tuple[str, ...]], None], failed: Failed) -> None:
        """What a path as far as it is typed may become."""
        self._questions.ask(partial(self._first_day.paths, typed), hear, failed)

    def read(self, path: str, hear: Callable[[SettingsFile], None], failed: Failed) -> None:
        """A settings file. ``failed`` hears in a sentence why there is none."""
        self._questions.ask(partial(self._first_day.read, path), hear, failed)

    def make(self, new: NewSite, hear: Callable[[str], None], failed: Failed) -> None:
        """The records: ``hear`` gets what could not be kept beside them, ``failed`` why nothing was made."""
        self._questions.ask(partial(self._first_day.make, new), partial(self._made, new, hear), failed)

    def find_printers(self, hear: Callable[[tuple[str, ...]], None]) -> None:
        """The print commands of the system's printers."""
        self._printer.find(lambda found: self._onto_loop(hear, found))

    def try_printer(self, command: str, hear: Callable[[Printed], None]) -> None:
        """A page by a print command that is not chosen yet."""
        page = PaperSheet(TEST_PAGE, TEST_TEXT, datetime.now().astimezone())
        self._printer.try_out(command, page, lambda printed: self._onto_loop(hear, printed))

    def close(self) -> None:
        """After what was asked for."""
        self._questions.close()

    def _made(self, new: NewSite, hear: Callable[[str], None], unkept: str) -> None:
        """The site is there: from now on prints go where was chosen, unless the terminal has a command of its own."""
        if self.offers.printing is None:
            self._printer.command = new.printer
        hear(unkept)
