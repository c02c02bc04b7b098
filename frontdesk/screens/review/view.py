"""Review: what is still open when the day ends, question by question, each answered by what mends it or by a reason."""

from datetime import date, datetime
from functools import partial
from typing import assert_never

from textual import events

from frontdesk.acts import Accept, CheckOut, OfPatient
from frontdesk.screens.counter import Answer, Counter, Errand, Goes
from frontdesk.screens.dialogs.answers import LeftUnknown
from frontdesk.screens.keys import REVIEW, Key, ToPeople
from frontdesk.screens.review import shown
from frontdesk.screens.review.enter import Answering, answering
from frontdesk.screens.review.mark import Mark
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import People
from frontdesk.screens.shared.view import View
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.shapes.reviewed_day import Question, ReviewedDay, Way
from frontdesk.texts import review_words as words
from frontdesk.texts.today_words import shown_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece, Pieces

FAR = 1_000_000
ARROWS = {"up": -1, "down": 1, "home": -FAR, "end": FAR}
PAGES = {"pageup": -1, "pagedown": 1}


class Review(View):
    """The open questions of today, or of an earlier day, which is only read."""

    word = REVIEW.words
    bar = words.BAR
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.day: date | None = None
        self.reviewed: ReviewedDay | None = None
        self._mark = Mark()
        self._asked: object = None
        self._answering = False

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those open; with letters in the box only those about whom the letters find."""
        every = self.reviewed.questions if self.reviewed else ()
        if not self.finding.letters.strip():
            return every
        found = set(self.finding.order)
        return tuple(each for each in every if each.person.id in found)

    @property
    def index(self) -> int:
        """Where the mark stands."""
        return self._mark.place(self.questions)

    @property
    def marked(self) -> Question | None:
        """The question that Enter answers, about its person as they are now."""
        if not (question := self._mark.on(self.questions)):
            return None
        return question._replace(person=self.service.board.people.get(question.person.id, question.person))

    @property
    def pointed(self) -> Person | None:
        """Whom the marked question is about."""
        return self.marked.person if self.marked else None

    @property
    def meant(self) -> People:
        """An act is for the person of the marked question."""
        return (self.pointed,) if self.pointed else ()

    # Keys

    def press(self, key: events.Key) -> bool:
        """Arrows mark a question, or turn the day."""
        match key.key:
            case name if name in ARROWS:
                self._mark.go(self.questions, self.index + ARROWS[name])
            case name if name in PAGES:
                self._mark.go(self.questions, shown.on_page(self.index, self._fits, PAGES[key.key]))
            case "left":
                self._turn_back()
            case "right":
                self._turn_on()
            case "ctrl+a":
                self._accept()
            case _:
                return False
        return True

    def act(self, key: Key, people: People | None = None) -> None:
        """On an earlier day nobody is served."""
        if self.day and key.needs_person and key.does is not ToPeople.CARD:
            self.service.refuse(words.ONLY_READ)
        else:
            super().act(key, people)

    def enter(self) -> None:
        """What the line says: the act that mends the marked question, or a reason."""
        deed = self.deed
        if not isinstance(deed, Answering) or not deed.question:
            return
        if self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
            self.service.refuse(TOO_SOON)
        else:
            self._mark.stay(self.questions)
            self._answer(deed.question, deed.way)

    def _answer(self, question: Question, way: Way) -> None:
        match way:
            case Way.LEFT:
                self._ask_left(question)
            case Way.AWAY:
                self.acts.away(self.meant)
            case Way.GROUP:
                self._ask_group(question)
            case Way.REASON:
                self._accept()
            case _:
                assert_never(way)

    def _turn_back(self) -> None:
        """Left: the opened day before."""
        if self.reviewed and self.reviewed.before:
            self._turn(self.reviewed.before)
        elif self.reviewed:
            self.service.refuse(words.NO_EARLIER_DAY)

    def _turn_on(self) -> None:
        """Right: the opened day after, as far as today."""
        after = self.reviewed.after if self.reviewed else None
        if self.day and self.reviewed:
            self._turn(after if after and after < self.service.board.day else None)

    def _turn(self, day: date | None) -> None:
        self.day, self.reviewed = day, None
        self._mark = Mark()

    # Acts

    def _ask_group(self, question: Question) -> None:
        """The group of the hour that the question is about."""
        from frontdesk.screens.dialogs.ask_group import AskGroup

        self.dialogs.ask(self.meant, partial(AskGroup, block=question.block))

    def _ask_left(self, question: Question) -> None:
        """When they left, and who said so; or that nobody knows."""
        from frontdesk.screens.dialogs.ask_left import AskLeft

        self.dialogs.ask(self.meant, self.dialogs.timed(AskLeft), then=lambda given: self._of_left(question, given))

    def _of_left(self, question: Question, given: CheckOut | LeftUnknown) -> OfPatient:
        return self._accepted(question, words.NOBODY_KNOWS) if isinstance(given, LeftUnknown) else given

    def _accept(self) -> None:
        """Ctrl+A: it stays as it is, and why."""
        from frontdesk.screens.dialogs.ask_accept import AskAccept

        question = self.marked
        if self.day:
            self.service.refuse(words.ONLY_READ)
        elif question:
            self._mark.stay(self.questions)
            self.dialogs.ask(
                (question.person,), lambda *_: AskAccept(question), then=lambda reason: self._accepted(question, reason)
            )

    def _accepted(self, question: Question, reason: str) -> Accept:
        return Accept(question.person.id, question.kind, reason, question.block.id if question.block else None)

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """What was answered here changes the line as a key does: the next question may be answered at once."""
        self._answering = answer.done is not None
        return True

    # What is shown

    def look(self, board: Board, now: datetime) -> Deed:
        """What the marked question is answered by."""
        self._ask(board, now)
        if not self.reviewed:
            return Answering(words.LOOKING)
        question = self.marked
        if not question:
            return Answering(words.no_question(self.finding.letters.strip()))
        if self.day:
            return Answering(words.ONLY_LOOKED_AT)
        return answering(question, self.reviewed.board, told_by(self.counter.voice, self.reviewed))

    def _ask(self, board: Board, now: datetime) -> None:
        """The day is looked over again when it, the journal or the minute is another."""
        asked = (self.day, board.position, now.replace(second=0, microsecond=0))
        if asked == self._asked:
            return
        self._asked, day = asked, self.day
        self.counter.look_up(
            lambda desk, today: desk.review(desk.board_of(day) if day else today), self._heard, self._not_heard
        )

    def _heard(self, reviewed: ReviewedDay) -> None:
        """What follows from a key, as the first look does, may be answered at once; what others did must be read."""
        by_key, self._answering = self._answering or self.reviewed is None, False
        if (self.day or self.service.board.day) == reviewed.board.day:
            self.reviewed = reviewed
        self.paint(by_key=by_key)

    def _not_heard(self, why: str) -> None:
        self.service.refuse(why)
        self.paint()

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """The day, and how many questions are left."""
        return shown.head_row(self.reviewed, words.of_day(voice, self.day, board.day), self.size.width)

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters."""
        return super().typed(board, now) if self.finding.letters else Typed()

    @property
    def _fits(self) -> int:
        return shown.fits(self.size.width, self.page.size.height)

    def beside_undo(self, board: Board) -> str:
        """Which questions are in sight, where not all are."""
        asked, fits = self.questions, self._fits
        return shown_words(shown.top(self.index, len(asked), fits), fits, len(asked), 0) if len(asked) > fits else ""

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The questions, once the day was looked over."""
        if self.reviewed:
            size = (self.size.width, self.page.size.height)
            own = told_by(voice, self.reviewed)
            self.page.show(shown.page(self.reviewed, self.questions, self.index, own, now, size))


def told_by(voice: Voice, reviewed: ReviewedDay) -> Voice:
    """Times of an earlier day are told by its own clock."""
    return voice.in_zone(reviewed.board.site.zone)
