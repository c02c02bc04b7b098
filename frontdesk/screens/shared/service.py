"""Serving people: one entry a person, and what the answers change on the screen."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import uuid4

from frontdesk.acts import Act, CheckOut, OfPatient, Undo
from frontdesk.screens.counter import Answer, Attempt, Counter, Errand
from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.moments import Moment, Moments
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person

People = tuple[Person, ...]
KEEP = -1
"""In place of how often the box was edited: what stands in it is for someone else, and stays."""


class Service:
    """Has the desk do acts for the people whom a view means, and keeps what their answers leave on the screen.

    ``finding`` is whom the letters and the mark mean, ``moments`` what happened a moment ago, ``refusal`` the sentence
    why something was not done, ``unanswered`` how many acts have no answer yet. ``heard`` is called with each answer
    once all of that is brought up to it.
    """

    def __init__(self, counter: Counter, heard: Callable[[Errand, Answer], None]) -> None:
        self.counter = counter
        self.finding = Finding()
        self.moments = Moments()
        self.refusal = ""
        self.unanswered = 0
        self._heard = heard

    @property
    def board(self) -> Board:
        """The board that is shown. There is one as soon as anybody can be served."""
        assert self.counter.board is not None
        return self.counter.board

    def refuse(self, sentence: str) -> None:
        """Say why something is not done, until the next key; the letters stay, and the next one replaces them."""
        self.refusal = sentence
        self.finding.select()

    def serve(self, people: People, act: OfPatient, attempt: Attempt | None = None) -> None:
        """The same act for each of these people. ``attempt``: the dialog that asked for it."""
        self.serve_all([act._replace(patient=person.id) for person in people], attempt)

    def serve_all(self, acts: Sequence[OfPatient], attempt: Attempt | None = None) -> None:
        """Acts that one key asked for: an entry each, all of one batch, which one undo takes back."""
        batch = uuid4().hex
        for number, act in enumerate(acts, 1):
            self.ask(act, f"{batch}:{number}", attempt)

    def ask(self, act: Act, request: str | None = None, attempt: Attempt | None = None) -> None:
        """One act. Until its answer the letters stay, selected: what is typed meanwhile begins anew."""
        self.unanswered += 1
        self.counter.ask(act, partial(self._answered, self._errand(act, attempt)), request)

    def _errand(self, act: Act, attempt: Attempt | None) -> Errand:
        letters = bool(self.finding.letters)
        if isinstance(act, Undo) and letters:
            return Errand(act, KEEP, letters)
        self.finding.select()
        errand, now = Errand(act, self.finding.edits, letters, attempt), self.counter.now()
        if errand.person is not None:
            self.moments.begin(Moment.SERVED, now, errand.person)
        if isinstance(act, CheckOut):
            self.moments.begin(Moment.CHECKED_OUT, now)
        return errand

    def _answered(self, errand: Errand, answer: Answer) -> None:
        """It is on disk: the box empties. Or it was refused: the letters stay, selected, and the sentence says why."""
        self.unanswered -= 1
        self.finding.follow(answer.board)
        if answer.done:
            self.finding.served(errand.person, errand.edits, answer.done.patient)
            self.moments.begin(Moment.DONE, self.counter.now(), answer.done.entry)
        else:
            self.moments.end(Moment.SERVED, errand.person)
            self.moments.end(Moment.CHECKED_OUT)
            self.refusal = answer.refused
        self._heard(errand, answer)
