"""Serving people: who must be known first, one entry a person, and what the answers change on the screen."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

from textual.screen import Screen

from frontdesk.acts import Act, CheckOut, Knowing, OfPatient, Undo
from frontdesk.errors import NotKnown
from frontdesk.screens.counter import Answer, Attempt, Counter, CounterScreen, Errand
from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.moments import Moment, Moments
from frontdesk.views.board import Board
from frontdesk.views.done import Known
from frontdesk.views.people import Person

People = tuple[Person, ...]
KEEP = -1
"""In place of how often the box was edited: what stands in it is for someone else, and stays."""
ONE_BY_ONE = "{name} has a name alert: one by one."


class ServingScreen(CounterScreen):
    """A screen on which people are found and served.

    Every dialog is pushed at once, so that the next key is the dialog's; dialogs are imported when they are first
    asked for, so that the first frame does not wait for them.
    """

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter)
        self.finding = Finding()
        self.moments = Moments()
        self.refusal = ""
        self.unanswered = 0
        self.attempt: Attempt | None = None

    def paint(self, by_key: bool = False) -> None:
        """Show how it stands now."""
        raise NotImplementedError

    def refuse(self, sentence: str) -> None:
        """Row 6, until the next key; the letters stay, and the next one replaces them."""
        self.refusal = sentence
        self.finding.select()

    def push(self, dialog: Screen[Any], then: Callable[[Any], None]) -> None:
        """Show a dialog over this screen; Escape is no answer."""
        self.app.push_screen(dialog, lambda said: None if said is None else then(said))

    def known(self, people: People, asks: bool, then: Callable[[Known | None], None], again: bool = False) -> None:
        """Go on at once, or after birth month and day were asked: once more where they were wrong."""
        if not asks:
            then(None)
        elif len(people) > 1:
            alert = next(person for person in people if person.alert)
            self.refuse(ONE_BY_ONE.format(name=alert.name))
        else:
            from frontdesk.screens.dialogs.ask_identity import AskIdentity

            asked = AskIdentity(people[0], self.counter.voice, again)
            self.push(asked, then)

    def serve(self, people: People, act: OfPatient, attempt: Attempt | None = None) -> None:
        """The same act for each of these people: one entry a person, all of one batch. ``attempt``: of a dialog."""
        batch, self.attempt = uuid4().hex, attempt
        for number, person in enumerate(people, 1):
            self.at_the_counter(act._replace(patient=person.id), f"{batch}:{number}")
        self.attempt = None

    def errand(self, act: Act) -> Errand:
        """Until the answer the letters stay, selected: what is typed meanwhile begins anew."""
        self.unanswered += 1
        letters = bool(self.finding.letters)
        if isinstance(act, Undo) and letters:
            return Errand(act, KEEP, letters)
        self.finding.select()
        errand, now = Errand(act, self.finding.edits, letters, self.attempt), self.counter.now()
        if errand.person is not None:
            self.moments.begin(Moment.SERVED, now, errand.person)
        if isinstance(act, CheckOut):
            self.moments.begin(Moment.CHECKED_OUT, now)
        return errand

    def answered(self, errand: Errand, answer: Answer) -> None:
        """It is on disk: the box empties, the row and the undo line change. Or not: the letters stay, selected."""
        self.unanswered -= 1
        self.finding.follow(answer.board)
        if answer.done:
            self.finding.served(errand.person, errand.edits, answer.done.patient)
            self.moments.begin(Moment.DONE, self.counter.now(), answer.done.entry)
        else:
            self.moments.end(Moment.SERVED, errand.person)
            self.moments.end(Moment.CHECKED_OUT)
            self.refusal = answer.refused
        self.paint(by_key=self.concluded(errand, answer))
        self._ask_again(errand, answer)

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """What a view does on an answer before it is painted; whether what Enter does next is that key's own doing."""
        return False

    def _ask_again(self, errand: Errand, answer: Answer) -> None:
        """Who was not known is asked again; a dialog whose answer was refused stands again as it was left.

        Where somebody has gone on to something else, neither comes between.
        """
        attempt, there = errand.attempt, self._still_at(errand)
        if there and isinstance(answer.why, NotKnown) and isinstance(errand.act, Knowing):
            self.refusal = ""
            self._identify(errand.act, attempt)
        elif attempt and attempt.hear(errand.person, answer):
            self.refusal = "" if there else self.refusal
            attempt.again(attempt.refused, attempt.why, there)

    def _still_at(self, errand: Errand) -> bool:
        return errand.edits == self.finding.edits and self.app.screen is self

    def _identify(self, act: Knowing, attempt: Attempt | None) -> None:
        people = (self._board.people[act.patient],)
        self.known(people, True, lambda known: self.serve(people, act._replace(known=known), attempt), again=True)

    @property
    def board(self) -> Board:
        """The board that is shown; only once there is one."""
        return self._board

    @property
    def _board(self) -> Board:
        assert self.counter.board is not None
        return self.counter.board
