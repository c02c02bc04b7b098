"""The mark of Review: on which of the open questions it stands, and which are ticked."""

from collections.abc import Mapping, Sequence

from frontdesk.screens.shared.find_state import Finding
from frontdesk.shapes.people import Person
from frontdesk.shapes.reviewed_day import Question


class Mark:
    """Stays on its question, whatever comes or goes above it; once that is answered it stands on the next.

    ``open_`` is every open question of the day in front, of which the letters leave those about whom they find.
    """

    def __init__(self, finding: Finding) -> None:
        self._finding = finding
        self.open_: Sequence[Question] = ()
        self._place = 0
        self._about: object = None
        self._ticked: frozenset[object] = frozenset()

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those open; with letters in the box only those about whom the letters find."""
        if not self._finding.letters.strip():
            return tuple(self.open_)
        found = set(self._finding.order)
        return tuple(each for each in self.open_ if each.person is None or each.person.id in found)

    @property
    def place(self) -> int:
        """Where it stands among them; 0 where there are none."""
        asked = self.questions
        its = next((index for index, each in enumerate(asked) if each.about == self._about), self._place)
        return max(min(its, len(asked) - 1), 0)

    @property
    def on(self) -> Question | None:
        """The question on which it stands."""
        asked = self.questions
        return asked[self.place] if asked else None

    def go(self, place: int) -> None:
        """To this place, or the nearest there is."""
        asked = self.questions
        self._place = max(min(place, len(asked) - 1), 0)
        self._about = asked[self._place].about if asked else None

    def choose(self, about: object) -> bool:
        """To the question about this, if it is among them."""
        place = next((index for index, each in enumerate(self.questions) if each.about == about), None)
        if place is not None:
            self.go(place)
        return place is not None

    def on_with(self, people: Mapping[int, Person]) -> Question | None:
        """The question on which it stands, about its person as these have them now."""
        if not (question := self.on):
            return None
        return question._replace(person=people.get(question.who.id, question.who)) if question.person else question

    def stay(self) -> None:
        """From now on with the question on which it stands."""
        self.go(self.place)

    @property
    def ticked(self) -> tuple[Question, ...]:
        """The open questions that are ticked, whatever the letters find."""
        return tuple(each for each in self.open_ if each.about in self._ticked)

    def tick(self, question: Question) -> bool:
        """Tick a question, or take the tick back, and go on to the next. False where it wants its own answer."""
        if not question.answered_together:
            return False
        self._ticked ^= {question.about}
        self.go(self.place + 1)
        return True

    def untick(self) -> None:
        """None is ticked any more."""
        self._ticked = frozenset()
