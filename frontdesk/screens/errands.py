"""What a screen asks of the desk, and what comes back over the counter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from frontdesk.acts import Act, NotOfOne
from frontdesk.errors import Notice
from frontdesk.shapes.board import Board
from frontdesk.shapes.card import Card
from frontdesk.shapes.done import Asked, Done
from frontdesk.shapes.journal_line import JournalLine


class Answer(NamedTuple):
    """What came back over the counter: the board as it stands now, and what was done, or why it was not."""

    board: Board
    done: Done | None = None
    refused: str = ""
    why: Notice | None = None
    elsewhere: JournalLine | None = None
    card: Card | None = None


@dataclass(slots=True)
class Attempt:
    """What a dialog answered, until the desk has answered each act of it; ``left`` is how many are still to come.

    ``again`` opens the dialog once more for the acts that the desk refused, with the first reason: at once, or, where
    somebody has gone on to something else, when its key is pressed again. ``notice`` is that reason itself.
    """

    left: int
    again: Callable[[Sequence[Act], str, bool], None]
    refused: list[Act] = field(default_factory=list)
    why: str = ""
    notice: Notice | None = None

    def hear(self, act: Act, answer: Answer) -> bool:
        """Note an answer. Returns whether it was the last one and any of them was a refusal."""
        self.left -= 1
        if not answer.done:
            self.refused.append(act)
            self.why, self.notice = self.why or answer.refused, self.notice or answer.why
        return not self.left and bool(self.refused)


class Errand(NamedTuple):
    """An act ``asked`` for, in a dialog's ``attempt``; how often the find box was edited by then, had it letters."""

    act: Act
    edits: int = 0
    letters: bool = False
    attempt: Attempt | None = None
    asked: Asked = Asked()

    @property
    def person(self) -> int | None:
        """Whom the act is about."""
        return None if isinstance(self.act, NotOfOne) else self.act.patient
