"""Review: what is still open when the day ends, question by question, each answered by what mends it or by a reason."""

from datetime import date, datetime, timedelta

from textual import events

from frontdesk.screens import review_shown as shown
from frontdesk.screens.acting import Goes
from frontdesk.screens.base import Counter
from frontdesk.screens.enter import Deed
from frontdesk.screens.keys import PRESENT, REVIEW
from frontdesk.screens.view import View
from frontdesk.texts import review as words
from frontdesk.texts.voice import Voice
from frontdesk.views import Board, Kind, Question
from frontdesk.views import Review as Reviewed
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece, Pieces

ARROWS = {"up": -1, "down": 1, "pageup": -10, "pagedown": 10}
DAYS = {"left": -1, "right": 1}


class Review(View):
    """The open questions of today, or of an earlier day, which is only read."""

    word = REVIEW.words
    bar = words.BAR
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.day: date | None = None
        self.place = 0
        self.reviewed: Reviewed | None = None
        self._asked: object = None

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those open; with letters in the box only those about whom the letters find."""
        every = self.reviewed.questions if self.reviewed else ()
        if not self.finding.letters.strip():
            return every
        found = set(self.finding.order)
        return tuple(each for each in every if each.person.id in found)

    @property
    def marked(self) -> Question | None:
        """The question that Enter answers."""
        asked = self.questions
        return asked[max(min(self.place, len(asked) - 1), 0)] if asked else None

    def press(self, key: events.Key) -> bool:
        """Arrows mark a question, or turn the day."""
        match key.key:
            case name if name in ARROWS:
                self.place = max(min(self.place + ARROWS[name], len(self.questions) - 1), 0)
            case name if name in DAYS:
                self._turn(DAYS[name])
            case "ctrl+a":
                self._accept()
            case "f6" if self.marked:
                self.do_card((self.marked.person,))
            case _:
                return False
        return True

    def enter(self) -> None:
        """What mends the marked question; where nothing does, a reason."""
        question = self.marked
        if not question:
            return
        people = (self._board.people.get(question.person.id, question.person),)
        match question.kind:
            case _ if self.day:
                self.refuse(words.ONLY_READ)
            case Kind.STILL_IN | Kind.NOT_BACK:
                self._ask_leaving(people, {})
            case Kind.NOTHING_KNOWN:
                self.do_away(people)
            case Kind.NO_GROUP if question.person.state in PRESENT:
                self.do_group(people)
            case _:
                self._accept()

    def _accept(self) -> None:
        """Ctrl+A: it stays as it is, and why."""
        from frontdesk.screens.ask_accept import AskAccept

        question = self.marked
        if self.day:
            self.refuse(words.ONLY_READ)
        elif question:
            self.push(AskAccept(question), lambda reason: self._accepted(question, reason))

    def _accepted(self, question: Question, reason: str) -> None:
        block = question.block.id if question.block else None
        self.serve((question.person,), self.counter.desk.accept, kind=question.kind, block=block, reason=reason)

    def _turn(self, by: int) -> None:
        """Left and Right: an earlier day, and back as far as today."""
        turned = (self.day or self._board.day) + timedelta(days=by)
        self.day = turned if turned < self._board.day else None
        self.reviewed, self.place = None, 0

    def look(self, board: Board, now: datetime) -> Deed:
        """What the marked question is answered by."""
        if not self.reviewed:
            return Deed(words.LOOKING)
        question = self.marked
        if not question:
            return Deed(words.NOTHING_OPEN)
        return Deed(words.enter_words(question, self.reviewed.board, self.counter.voice), people=(question.person,))

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """The day, and how many questions are left."""
        return shown.head_row(self.reviewed, words.of_day(voice, self.day, board.day), self.size.width)

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters."""
        return super().typed(board, now) if self.finding.letters else Typed()

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The questions, once the day was looked over; it is again when the day or the minute is another."""
        asked = (self.day, board.position, now.replace(second=0, microsecond=0))
        if asked != self._asked:
            self._asked = asked
            self.counter.review(self.day, self._reviewed)
        if self.reviewed:
            size = (self.size.width, self.page.size.height)
            place = max(min(self.place, len(self.questions) - 1), 0)
            self.page.show(shown.rows(self.reviewed, self.questions, place, voice, now, size))

    def _reviewed(self, reviewed: Reviewed) -> None:
        if (self.day or reviewed.board.day) == reviewed.board.day:
            self.reviewed = reviewed
        self.paint()
