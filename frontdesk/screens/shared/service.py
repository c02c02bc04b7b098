"""Serving people: one entry a person, and what the answers change on the screen."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple
from uuid import uuid4

from frontdesk.acts import Act, CheckOut, OfMessages, OfPatient, Undo
from frontdesk.permissions import Right, may, refused
from frontdesk.screens.counter import Counter
from frontdesk.screens.errands import Answer, Attempt, Errand
from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.moments import Moment, Moments
from frontdesk.shapes.board import Board
from frontdesk.shapes.done import Asked
from frontdesk.shapes.people import Person
from frontdesk.texts import say
from frontdesk.texts.voice import Voice
from frontdesk.verbs import Verb

People = tuple[Person, ...]
LATELY = timedelta(minutes=10)
"""How long whoever was served stays in a tie: one Enter too many must not serve the next of that name."""


class Late(NamedTuple):
    """About which other day an act is, and of an earlier one why it is written only now.

    Without a day it is about the one that runs, or, where it takes an entry back, about that of the entry.
    """

    day: date | None = None
    because: str = ""


NOW = Late()
KEEP = -1
"""In place of how often the box was edited: what stands in it is for someone else, and stays."""


class Service:
    """Has the desk do acts for the people whom a view means, and keeps what their answers leave on the screen.

    ``finding`` is whom the letters and the mark mean, ``moments`` what happened a moment ago, ``refusal`` the sentence
    why something was not done, ``unanswered`` how many acts have no answer yet. ``earlier`` is the board of an earlier
    day, while the view shows that one. ``heard`` is called with each answer once all of that is brought up to it.
    """

    def __init__(self, counter: Counter, heard: Callable[[Errand, Answer], None]) -> None:
        self.counter = counter
        self.finding = Finding()
        self.finding.served_lately = self._served_lately
        self.moments = Moments()
        self.refusal = ""
        self.unanswered = 0
        self.earlier: Board | None = None
        self._heard = heard

    @property
    def today(self) -> Board:
        """The board of the day that runs. There is one as soon as anybody can be served."""
        assert self.counter.board is not None
        return self.counter.board

    @property
    def board(self) -> Board:
        """The board that is shown: of the day that runs, or of the earlier day in front."""
        return self.earlier or self.today

    @property
    def day(self) -> date | None:
        """The earlier day in front; None while it is the one that runs."""
        return self.earlier.day if self.earlier else None

    @property
    def voice(self) -> Voice:
        """Tells times by the clock of the day in front."""
        return self.counter.voice.in_zone(self.earlier.site.zone) if self.earlier else self.counter.voice

    @property
    def day_words(self) -> str:
        """The earlier day in front, as dialogs name it; empty while it is the one that runs."""
        return self.voice.whole_day(self.day) if self.day else ""

    @property
    def amends(self) -> bool:
        """Whether the day that runs is the one in front, and is signed."""
        return self.earlier is None and self.today.signed

    def turn(self, earlier: Board | None) -> None:
        """Whom the letters mean is from now on told by the board of an earlier day, or again by that of today."""
        self.earlier = earlier
        self.finding.follow(self.board)

    def follow(self, today: Board) -> None:
        """A newer board of today; while an earlier day is in front it changes nothing there."""
        self.finding.follow(self.earlier or today)

    def asks(self, person: Person) -> bool:
        """Whether who they are is asked before an act on them: nobody of an earlier day stands at the counter."""
        return self.earlier is None and self.finding.asks(person)

    def refuse(self, sentence: str) -> None:
        """Say why something is not done, until the next key; the letters stay, and the next one replaces them."""
        self.refusal = sentence
        self.finding.select()

    def allows(self, does: Verb | Right) -> bool:
        """Whether whoever is here may do it at this terminal; where not, the sentence says why."""
        actor = self.today.actor
        if not may(actor, does):
            self.refuse(say(self.counter.voice, refused(actor, does)))
        return may(actor, does)

    def serve(self, people: People, act: OfPatient, attempt: Attempt | None = None, late: Late = NOW) -> None:
        """The same act for each of these people. ``attempt``: the dialog that asked for it."""
        self.serve_all([act._replace(patient=person.id) for person in people], attempt, late)

    def serve_all(self, acts: Sequence[OfPatient], attempt: Attempt | None = None, late: Late = NOW) -> None:
        """Acts that one key asked for: an entry each, all of one batch, which one undo takes back."""
        batch = uuid4().hex
        for number, act in enumerate(acts, 1):
            self.ask(act, f"{batch}:{number}", attempt, late)

    def ask(self, act: Act, request: str | None = None, attempt: Attempt | None = None, late: Late = NOW) -> None:
        """One act. Until its answer the letters stay, selected: what is typed meanwhile begins anew."""
        self._send(act, attempt, Asked(self.board.position, request, late.day, late.because))

    def ask_again(self, errand: Errand, because: str) -> None:
        """The same act once more, as it was asked for, with the reason that the desk wanted."""
        self._send(errand.act, errand.attempt, errand.asked._replace(because=because))

    def _send(self, act: Act, attempt: Attempt | None, asked: Asked) -> None:
        self.unanswered += 1
        self.counter.ask(act, partial(self._answered, self._errand(act, attempt, asked)), asked)

    def _errand(self, act: Act, attempt: Attempt | None, asked: Asked) -> Errand:
        letters = bool(self.finding.letters)
        if isinstance(act, OfMessages) or (isinstance(act, Undo) and letters):
            return Errand(act, KEEP, letters, asked=asked)
        self.finding.select()
        errand, now = Errand(act, self.finding.edits, letters, attempt, asked), self.counter.now()
        if errand.person is not None:
            self.moments.begin(Moment.SERVED, now, errand.person)
        if isinstance(act, CheckOut):
            self.moments.begin(Moment.CHECKED_OUT, now)
        return errand

    def _answered(self, errand: Errand, answer: Answer) -> None:
        """It is on disk: the box empties. Or it was refused: the letters stay, selected, and the sentence says why."""
        self.unanswered -= 1
        self.follow(answer.board)
        if answer.done:
            self.finding.served(errand.person, errand.edits, answer.done.patient)
            self._has_served(answer.done.patient)
            self.moments.begin(Moment.DONE, self.counter.now(), answer.done.entry)
        else:
            self.moments.end(Moment.SERVED, errand.person)
            self.moments.end(Moment.CHECKED_OUT)
            self.refusal = answer.refused
        self._heard(errand, answer)

    def _has_served(self, patient: int | None) -> None:
        if patient is not None and not self.earlier:
            self.counter.served[patient] = self.counter.now()

    def _served_lately(self) -> frozenset[int]:
        """Whom this terminal served a moment ago, in whichever view."""
        now = self.counter.now()
        return frozenset(patient for patient, at in self.counter.served.items() if now - at < LATELY)
