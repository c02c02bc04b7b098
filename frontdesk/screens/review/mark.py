"""The mark of Review: on which of the open questions it stands."""

from collections.abc import Sequence

from frontdesk.shapes.reviewed_day import Question


class Mark:
    """Stays on its question, whatever comes or goes above it; once that is answered it stands on the next."""

    def __init__(self) -> None:
        self._place = 0
        self._about: object = None

    def place(self, asked: Sequence[Question]) -> int:
        """Where it stands among the questions that are asked now; 0 where there are none."""
        its = next((index for index, each in enumerate(asked) if each.about == self._about), self._place)
        return max(min(its, len(asked) - 1), 0)

    def on(self, asked: Sequence[Question]) -> Question | None:
        """The question on which it stands."""
        return asked[self.place(asked)] if asked else None

    def go(self, asked: Sequence[Question], index: int) -> None:
        """To this place, or the nearest there is."""
        self._place = max(min(index, len(asked) - 1), 0)
        self._about = asked[self._place].about if asked else None

    def stay(self, asked: Sequence[Question]) -> None:
        """From now on with the question on which it stands."""
        self.go(asked, self.place(asked))
