"""Which other person? Found as in the find box, by letters, MRN or card."""

from frontdesk.screens.dialogs.choices import Choice, ChoiceRow
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts import two_rows_words as words

SHOWN = 30
"""Rows that anybody would go through with arrows; more letters are faster."""


class PersonChoice(Choice[Person]):
    """A list of those whom the letters fit, best first, without one: who is asked about."""

    def __init__(self, board: Board, but: Person) -> None:
        self._board = board
        self._but = but
        super().__init__(words.OTHER, (), hint=words.OTHER_HINT, wanted=words.CHOOSE_OTHER)

    @property
    def wrong(self) -> str:
        """Why nobody is chosen; empty where somebody is, or nothing was typed."""
        if not self.text or self.given:
            return ""
        return words.AN_ARROW if self.rows else words.nobody_fits(self.text)

    def type(self, text: str) -> None:
        """Every letter, a digit too, is for the finder."""
        self._retype(self.typed + text)

    def chosen_by(self, character: str | None) -> bool:
        """Never: a digit belongs to a number."""
        return False

    def _retype(self, text: str) -> None:
        found = self._board.find(text) if text.strip() else None
        ids = [fit.id for fit in found.fits[:SHOWN]] if found else []
        people = [self._board.people[id] for id in ids if id != self._but.id and id in self._board.people]
        best = found.best if found else None
        mark = next((index for index, person in enumerate(people) if person.id == best or len(people) == 1), None)
        self.offer([ChoiceRow(person.name, person, remark=f"@{person.mrn}") for person in people], mark)
        self.typed = text


class AskOther(Dialog[Person]):
    """The other person of an act about two. Who it is about is never in the list."""

    def __init__(self, person: Person, board: Board, title: str, goes_on: str) -> None:
        self.other = PersonChoice(board, person)
        self.goes_on = goes_on
        super().__init__(title, (self.other,))

    def ready(self) -> Outcome[Person]:
        """Whoever is marked; the last question comes next."""
        assert self.other.row
        person = self.other.row.value
        return Outcome(dialog_words.sure(self.goes_on.format(name=person.name)), person)
