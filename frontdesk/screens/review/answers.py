"""What answers a question of the review: the act that mends it, or a reason for leaving it as it stands."""

from collections.abc import Sequence
from functools import partial
from typing import assert_never

from frontdesk.acts import Accept, AcceptAll, Act, CheckOut, OfPatient
from frontdesk.screens.counter import Goes
from frontdesk.screens.dialogs.answers import Accepting, LeftUnknown
from frontdesk.screens.errands import Answer
from frontdesk.screens.keys import SHEET
from frontdesk.screens.shared.dialogs import Dialogs, Inquiry
from frontdesk.screens.shared.service import Late, Service
from frontdesk.screens.shared.table_acts import Acts
from frontdesk.shapes.reviewed_day import Question, ReviewedDay, Way
from frontdesk.texts import review_words as words
from frontdesk.texts import say, sign_words


class Answers:
    """Asks what answers a question, of the day in front."""

    def __init__(self, dialogs: Dialogs, acts: Acts, service: Service, go: Goes) -> None:
        self._dialogs = dialogs
        self._acts = acts
        self._service = service
        self._go = go

    def answer(self, question: Question, way: Way, open_: Sequence[Question]) -> None:
        """In the way that the Enter line said; ``open_``: all that is open of the day."""
        match way:
            case Way.LEFT:
                self._ask_left(question)
            case Way.AWAY:
                self._acts.away(question.people)
            case Way.OUTREACH:
                self._acts.outreach(question.people)
            case Way.GROUP:
                self._ask_group(question)
            case Way.REASON:
                self.accept((question,), open_)
            case Way.SHEET:
                self._to_sheet(question)
            case _:
                assert_never(way)

    def accept(self, questions: Sequence[Question], open_: Sequence[Question]) -> None:
        """They stay as they are, for one reason; of the kind of a single one all the ``open_`` ones may.

        Of a question about a group it may be all of the kind too.
        """
        first = questions[0] if questions else None
        if first and first.group:
            self._accept_of_group(first, [each for each in open_ if each.kind is first.kind])
        elif first:
            alike = [each for each in open_ if each.kind is first.kind and each.answered_together]
            self._dialogs.inquire(_inquiry(questions, alike if len(questions) == 1 else ()))

    def _accept_of_group(self, question: Question, alike: Sequence[Question]) -> None:
        from frontdesk.screens.dialogs.ask_accept import AskAccept

        self._dialogs.ask_once(lambda: AskAccept((question,), alike), partial(_accepted_of_group, question))

    def sign(self, reviewed: ReviewedDay) -> None:
        """Sign the day; of one that is signed, why it is opened again. Why that cannot be yet is said at once."""
        from frontdesk.screens.dialogs.ask_sign import AskReopen, AskSign

        service, board = self._service, reviewed.board
        said, day = service.voice.whole_day(board.day), service.day
        if reviewed.unfinished and not reviewed.signature:
            number = len(reviewed.questions)
            service.refuse(sign_words.answer_first(number) if number else say(service.voice, reviewed.unfinished))
            return
        asked: AskSign | AskReopen
        if reviewed.signature:
            asked = AskReopen(said, sign_words.signed(reviewed.signature, service.voice))
        else:
            comes_to = words.day_words(board, service.counter.now())
            asked = AskSign(said, board.actor.name, (*comes_to, *sign_words.own_acts(reviewed.own_acts)))
        asked.of_day(service.day_words)
        self._dialogs.stage.push(asked, lambda act: service.ask(act, late=Late(day, asked.because)))

    def heard(self, answer: Answer) -> bool:
        """Whether it was done. Of a day that was signed without its backup it is said."""
        if answer.done and answer.done.said.key == sign_words.WITHOUT_BACKUP:
            self._service.refuse(sign_words.NO_BACKUP)
        return answer.done is not None

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
    return _accepted(question, Accepting(words.NOBODY_KNOWS)) if isinstance(given, LeftUnknown) else given


def _inquiry(questions: Sequence[Question], alike: Sequence[Question]) -> Inquiry:
    """Asks for the reason; the answer is an act for each question, and those refused are asked about again."""
    from frontdesk.screens.dialogs.ask_accept import AskAccept

    def rest(refused: Sequence[Act]) -> Inquiry:
        left = [each for each in (*questions, *alike) if any(_answers(act, each) for act in refused)]
        return _inquiry(list(dict.fromkeys(left)), ())

    def acts(given: Accepting) -> list[OfPatient]:
        return [_accepted(each, given) for each in (alike if given.all_alike else questions)]

    people = tuple({each.who.id: each.who for each in questions}.values())
    return Inquiry(people, AskAccept(questions, alike), acts, rest)


def _answers(act: Act, question: Question) -> bool:
    return isinstance(act, Accept) and act == _accepted(question, Accepting(act.reason, act.confirmed_by))


def _accepted(question: Question, given: Accepting) -> Accept:
    block = question.block.id if question.block else None
    return Accept(question.who.id, question.kind, given.reason, block, given.confirmed_by)


def _accepted_of_group(question: Question, given: Accepting) -> AcceptAll:
    group = None if given.all_alike or not question.group else question.group.id
    return AcceptAll(question.kind, given.reason, given.confirmed_by, about_nobody=True, group=group)
