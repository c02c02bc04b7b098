"""The dialogs of a screen: what each answers is recorded, and where the desk refuses that, it is asked again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from frontdesk.acts import Admit, Knowing, OfPatient
from frontdesk.screens.counter import Attempt
from frontdesk.screens.shared.hindrance import hindrance
from frontdesk.screens.shared.served import People, ServingScreen
from frontdesk.views.done import Known
from frontdesk.views.people import Person

if TYPE_CHECKING:
    # Dialogs are imported when they are first asked for: the first frame does not wait for them.
    from frontdesk.screens.dialogs.dialog import Dialog, Taken

About = tuple[object, ...]


class Refused(NamedTuple):
    """What a dialog was given before the desk refused its ``act`` (None: an admission), and ``why``."""

    taken: "Taken"
    why: str
    act: OfPatient | None = None


class Dialogs:
    """Keeps the words of the last answer that was refused.

    Where nobody has gone on to something else, they stand again at once; else when the same is asked about the same
    people.
    """

    def __init__(self, screen: ServingScreen) -> None:
        self.screen = screen
        self.refused: dict[About, Refused] = {}

    def timed(self, dialog: "Callable[..., Dialog[Any]]") -> "Callable[..., Dialog[Any]]":
        """A dialog that asks for a time knows which are still to come."""
        return partial(dialog, now=self.screen.counter.now)

    def admit(self, letters: str) -> None:
        """Someone new."""
        from frontdesk.screens.dialogs.ask_admit import AskAdmit

        def again(_: Sequence[int | None], why: str, at_once: bool) -> None:
            self.refused = {about: Refused(asked.taken, why)}
            if at_once:
                self.admit(letters)

        def record(act: Admit) -> None:
            self.screen.attempt = Attempt(1, again)
            self.screen.at_the_counter(act)
            self.screen.attempt = None

        about = (AskAdmit, letters)
        asked = AskAdmit(letters, self.screen.board, self.screen.counter.voice)
        self._put(asked, about, (), record)

    def ask(
        self,
        people: People,
        dialog: "Callable[..., Dialog[Any]]",
        known: Known | None = None,
        then: Callable[[Any], OfPatient] = lambda act: act,
    ) -> None:
        """Ask about these people, of whom is known how they were ``known``. ``then`` makes an act of the answer."""
        asked = dialog(_as_one(people), self.screen.board, self.screen.counter.voice)

        def record(answer: Any) -> None:
            act = then(answer)

            def again(refused: Sequence[int | None], why: str, at_once: bool) -> None:
                now = self.screen.board.people
                some = tuple(now.get(person.id, person) for person in people if person.id in refused)
                self.refused = {_about(asked, some): Refused(asked.taken, why, act)}
                if at_once:
                    self.ask(some, dialog, known, then)

            said = act._replace(known=known) if isinstance(act, Knowing) else act
            self.screen.serve(people, said, Attempt(len(people), again))

        self._put(asked, _about(asked, people), people, record)

    def _put(self, asked: "Dialog[Any]", about: About, people: People, then: Callable[[Any], None]) -> None:
        """Show a dialog: anew, or as it was left."""
        if before := self.refused.pop(about, None):
            asked.resume(before.taken, before.why, self._hindered(people, before.act))
        self.screen.push(asked, then)

    def _hindered(self, people: People, act: OfPatient | None) -> str:
        """Why the act is not for one of these as they are by now."""
        other = next((person for person in people if act and person.state not in act.verb.states), None)
        return hindrance(other, self.screen.counter.voice) if other else ""


def _about(dialog: "Dialog[Any]", people: People) -> About:
    return type(dialog), tuple(person.id for person in people)


def _as_one(people: People) -> Person:
    """The person a dialog speaks of; several are named by the first, and how many more."""
    first = people[0]
    return first if len(people) == 1 else replace(first, name=f"{first.name} and {len(people) - 1} more")
