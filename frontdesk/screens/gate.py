"""The gate: where screens ask what may be asked while nobody is signed in at this terminal."""

from collections.abc import Callable
from datetime import datetime

from frontdesk.door import Desk, Entrance
from frontdesk.printer import PaperSheet, Printer
from frontdesk.screens.questions import Failed, Questions
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import RollCallLists
from frontdesk.shapes.entrance import Admitted, AskedFirst, AtTheDoor, Proof
from frontdesk.shapes.staff import Actor
from frontdesk.texts.print_words import Printed
from frontdesk.texts.voice import Voice

DEFECT = "the program failed at this. Try again; if it stays so, tell whoever runs this machine."


class Gate:
    """Asks the entrance in a thread. ``site`` is there once it is open, ``voice`` speaks as that site does."""

    def __init__(self, entrance: Entrance, onto_loop: Callable[..., object], printer: Printer) -> None:
        self._entrance = entrance
        self._onto_loop = onto_loop
        self._printer = printer
        self._questions = Questions("entrance", onto_loop, DEFECT)
        self.site: AtTheDoor | None = None
        self.voice = Voice()

    def now(self) -> datetime:
        """The instant."""
        return self._entrance.now()

    def open(self, hear: Callable[[], None], failed: Failed) -> None:
        """Open the records."""

        def opened(site: AtTheDoor) -> None:
            self.site, self.voice = site, Voice(site.locale, site.zone)
            hear()

        self._questions.ask(self._entrance.open, opened, failed)

    def come_in(self, name: str, secret: str, hear: Callable[[Admitted], None], failed: Failed) -> None:
        """``hear`` gets who came in, ``failed`` why nobody did."""
        self._questions.ask(lambda: self._entrance.come_in(name, secret), hear, failed)

    def unlock(self, actor: Actor, secret: str, hear: Callable[[Admitted], None], failed: Failed) -> None:
        """``hear`` gets whose lock it is, where the secret is theirs."""
        self._questions.ask(lambda: self._entrance.unlock(actor, secret), hear, failed)

    def give_code(self, actor: Actor, code: str, hear: Callable[[], None], failed: Failed) -> None:
        """Set their quick code of this shift."""
        self._questions.ask(lambda: self._entrance.give_code(actor, code), lambda _: hear(), failed)

    def end_shift(self, actor: Actor, failed: Failed) -> None:
        """Their quick code opens nothing any more."""
        self._questions.ask(lambda: self._entrance.end_shift(actor), lambda _: None, failed)

    def asked_first(self, hear: Callable[[AskedFirst], None], failed: Failed) -> None:
        """What the site wants before a roll call."""
        self._questions.ask(self._entrance.asked_first, hear, failed)

    def roll_call(
        self, proof: Proof | None, hear: Callable[[tuple[Board, RollCallLists]], None], failed: Failed
    ) -> None:
        """Who is in the building."""
        self._questions.ask(lambda: self._entrance.roll_call(proof), hear, failed)

    def print_out(self, sheet: PaperSheet, hear: Callable[[Printed], None]) -> None:
        """Print; ``hear`` gets what came of it."""
        self._printer.print_out(sheet, lambda printed: self._onto_loop(hear, printed))

    def desk_of(self, actor: Actor) -> Desk:
        """The desk of somebody who came in, opened in the thread that calls."""
        return self._entrance.desk_of(actor)

    def close(self) -> None:
        """Give the records back, after what was asked for."""
        self._questions.last(self._entrance.close)
