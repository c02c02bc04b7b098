"""Absent, and did anybody call? Or excused, and by whom?"""

from frontdesk.acts import Absent, Excuse
from frontdesk.screens.dialogs.choices import Choice, named, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts.voice import Voice

CALLED, NO_CALL, EXCUSED = 1, 2, 3


class AskAway(Dialog[Absent | Excuse]):
    """1 called, 2 no call, 3 excused by a counselor; a reason may follow."""

    # Made like every dialog, though no time or date is spoken here.
    def __init__(self, person: Person, board: Board, voice: Voice) -> None:
        self.person = person
        self.reasons = board.site.reasons
        ways, counselors = numbered(dialog_words.WAYS_AWAY), named(board.site.counselors)
        own = next((index for index, row in enumerate(counselors) if row.value == person.counselor), None)
        self.way = Choice(dialog_words.AWAY, ways, wanted=dialog_words.CHOOSE_AWAY)
        self.by = Choice(dialog_words.EXCUSED_BY, counselors, mark=own, wanted=dialog_words.CHOOSE_COUNSELOR)
        self.reason = Choice(
            dialog_words.REASON,
            numbered(self.reasons["absent"]),
            hint=dialog_words.MAY_BE_EMPTY,
            empty=dialog_words.NOT_SAID,
        )
        self._reasons_of = "absent"
        super().__init__(dialog_words.away_title(person), (self.way, self.by, self.reason))

    def settle(self) -> None:
        """A counselor is asked only for an excuse, which has reasons of its own."""
        excused = self.way.row is not None and self.way.row.value == EXCUSED
        self.by.idle = "" if excused else dialog_words.ONLY_EXCUSED
        reasons_of = "excused" if excused else "absent"
        if reasons_of != self._reasons_of:
            self._reasons_of = reasons_of
            self.reason.offer(numbered(self.reasons[reasons_of]))

    def ready(self) -> Outcome[Absent | Excuse]:
        """The absence, or the excuse."""
        assert self.way.row
        reason, words = (self.reason.row.value, self.reason.row.words) if self.reason.row else (None, "")
        match self.way.row.value:
            case way if way == EXCUSED:
                by = self.by.settled
                return Outcome(dialog_words.excused(self.person, by, words), Excuse(self.person.id, by, reason))
            case way:
                called = way == CALLED
                return Outcome(dialog_words.absent(self.person, called, words), Absent(self.person.id, called, reason))
