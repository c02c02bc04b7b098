"""What answers a question of the review: the act that mends it, or a reason for leaving it as it stands."""

from functools import partial
from typing import assert_never

from frontdesk.acts import Accept, CheckOut, OfPatient
from frontdesk.screens.counter import Goes
from frontdesk.screens.dialogs.answers import LeftUnknown
from frontdesk.screens.keys import SHEET
from frontdesk.screens.shared.dialogs import Dialogs
from frontdesk.screens.shared.service import Service
from frontdesk.screens.shared.table_acts import Acts
from frontdesk.shapes.reviewed_day import Question, Way
from frontdesk.texts import review_words as words


class Answers:
    """Asks what answers a question, of the day in front."""

    def __init__(self, dialogs: Dialogs, acts: Acts, service: Service, go: Goes) -> None:
        self._dialogs = dialogs
        self._acts = acts
        self._service = service
        self._go = go

    def answer(self, question: Question, way: Way) -> None:
        """In the way that the Enter line said."""
        match way:
            case Way.LEFT:
                self._ask_left(question)
            case Way.AWAY:
                self._acts.away(question.people)
            case Way.GROUP:
                self._ask_group(question)
            case Way.REASON:
                self.accept(question)
            case Way.SHEET:
                self._to_sheet(question)
            case _:
                assert_never(way)

    def accept(self, question: Question) -> None:
        """It stays as it is, and why. A group's sheet is entered in its place."""
        if question.group:
            self._service.refuse(words.ENTER_THE_SHEET)
            return
        from frontdesk.screens.dialogs.ask_accept import AskAccept

        self._dialogs.ask(question.people, lambda *_: AskAccept(question), then=partial(_accepted, question))

    def _to_sheet(self, question: Question) -> None:
        """The sheet of the group that the question is about, on the day in front."""
        assert question.group, "a sheet is a group's"
        self._service.counter.sheet_wanted = self._service.day, question.group.id
        self._go(SHEET.words)

    def _ask_group(self, question: Question) -> None:
        """The group of the hour that the question is about."""
        from frontdesk.screens.dialogs.ask_group import AskGroup

        self._dialogs.ask(question.people, partial(AskGroup, block=question.block))

    def _ask_left(self, question: Question) -> None:
        """When they left, and who said so; or that nobody knows."""
        from frontdesk.screens.dialogs.ask_left import AskLeft

        self._dialogs.ask(question.people, self._dialogs.timed(AskLeft), then=partial(_of_left, question))


def _of_left(question: Question, given: CheckOut | LeftUnknown) -> OfPatient:
    return _accepted(question, words.NOBODY_KNOWS) if isinstance(given, LeftUnknown) else given


def _accepted(question: Question, reason: str) -> Accept:
    return Accept(question.who.id, question.kind, reason, question.block.id if question.block else None)
