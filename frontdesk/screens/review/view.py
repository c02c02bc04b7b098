"""Review: what is still open when the day ends, question by question, each answered by what mends it or by a reason."""

from datetime import date, datetime

from textual import events

from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import OF_TODAY, REVIEW, Alone, Key
from frontdesk.screens.review import shown
from frontdesk.screens.review.ahead import Ahead
from frontdesk.screens.review.answers import Answers
from frontdesk.screens.review.enter import AcceptingTicked, Answering, ListingDays, accepting_ticked, answering
from frontdesk.screens.review.mark import Mark
from frontdesk.screens.review.turning import Turning
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import People
from frontdesk.screens.shared.view import View
from frontdesk.screens.takes_keys import TakesKeys
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person, Step
from frontdesk.shapes.reviewed_day import Question, ReviewedDay
from frontdesk.texts import day_words
from frontdesk.texts import review_words as words
from frontdesk.texts.typed import typed_day
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece, Pieces

FAR = 1_000_000
ARROWS = {"up": -1, "down": 1, "home": -FAR, "end": FAR}
PAGES = {"pageup": -1, "pagedown": 1}


class Review(View):
    """The open questions of today, or of an earlier day: its acts are written on that day, with their reason."""

    word = REVIEW.words
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self._turning = Turning(self.service)
        self.reviewed: ReviewedDay | None = None
        self.mark = Mark(self.finding)
        self._asked: object = None
        self._answering = self._looking = False
        self._answers = Answers(self.dialogs, self.acts, self.service, go)
        self._ahead = Ahead()

    @property
    def day(self) -> date | None:
        """The earlier day in front; None while it is the one that runs."""
        return self._turning.day

    @property
    def marked(self) -> Question | None:
        """The question that Enter answers, about its person as they are now."""
        return self.mark.on_with(self.service.board.people) if self.mark.on else None

    @property
    def pointed(self) -> Person | None:
        """Whom the marked question is about; on an earlier day else whom the letters mean."""
        if self.marked or not self.service.day:
            return self.marked.person if self.marked else None
        return self.finding.person if self.finding.letters.strip() else None

    @property
    def meant(self) -> People:
        """An act is for the person of the marked question."""
        return (self.pointed,) if self.pointed else ()

    # Keys

    def take(self, key: events.Key) -> None:
        """One key; while the day is being looked over it waits."""
        if self.reviewed or not self._looking or not self._ahead.keeps(key):
            super().take(key)

    def press(self, key: events.Key) -> bool:
        """Arrows mark a question, or turn the day."""
        match key.key:
            case name if name in ARROWS:
                self.mark.go(self.mark.place + ARROWS[name])
            case name if name in PAGES:
                self.mark.go(shown.on_page(self.mark.place, self._fits, PAGES[key.key]))
            case "left" | "right" as side if self.reviewed:
                self._turned(self._turning.turn(side, self.reviewed))
            case "tab":
                self._list_days()
            case "ctrl+a":
                self._accept()
            case "ctrl+y" if self.reviewed:
                self._answers.sign(self.reviewed)
            case "space" | "insert" if not self.finding.letters:
                self._tick()
            case "escape" if self.mark.ticked and not self.finding.letters:
                self.mark.untick()
            case _:
                return False
        return True

    def act(self, key: Key, people: People | None = None) -> None:
        """On an earlier day an act waits until that day is in front; some are only of today."""
        if self.day and key.does in OF_TODAY:
            self.service.refuse(words.ONLY_TODAY)
        elif self.day and not self.reviewed and (key.needs_person or key.does is Alone.UNDO):
            self.service.refuse(words.BEING_LOOKED_OVER)
        else:
            super().act(key, people)

    def enter(self) -> None:
        """What the line says: the act that mends the marked question, or a reason."""
        if isinstance(deed := self.deed, ListingDays):
            self._list_days(self.finding.letters.strip())
        elif isinstance(deed, AcceptingTicked):
            self._accept()
        elif not isinstance(deed, Answering):
            super().enter()
        elif deed.question and self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
            self.service.refuse(TOO_SOON)
        elif deed.question:
            self.mark.stay()
            self._answers.answer(deed.question, deed.way, self.mark.open_)

    def choose(self, whom: object) -> bool:
        """Mark a question, once the day was looked over."""
        return self.reviewed is not None and self.mark.choose(whom)

    def _list_days(self, typed: str = "") -> None:
        """The opened days, with what each leaves open; one of them is gone to."""
        self.dialogs.another_day(self.go_to_day, typed)

    def go_to_day(self, day: date) -> None:
        """That day is in front; a date that was typed is done with."""
        if typed_day(self.counter.voice, self.finding.letters, self.service.today.day):
            self.finding.clear()
        self._turned(self._turning.to(day))
        self.paint(by_key=True)

    def on_screen_resume(self) -> None:
        """In front again: on the day that was asked for, if one was."""
        day, self.counter.day_to_review = self.counter.day_to_review, None
        if day:
            self._turned(self._turning.to(day))

    def _turned(self, turned: bool) -> None:
        if turned:
            self.reviewed, self.mark = None, Mark(self.finding)

    def _accept(self) -> None:
        """Ctrl+A: it stays as it is, or all that are ticked do, and why."""
        self.mark.stay()
        self._answers.accept(self.mark.ticked or ((self.marked,) if self.marked else ()), self.mark.open_)

    def _tick(self) -> None:
        """Space: tick the marked question, and go on to the next."""
        if (question := self.marked) and not self.mark.tick(question):
            self.service.refuse(words.one_by_one(question))

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """What was answered here changes the line as a key does: the next question may be answered at once."""
        self._answering = self._answers.heard(answer)
        if self.day and answer.done:
            self.reviewed, self.mark.open_, self._asked = None, (), None
        return True

    def look(self, board: Board, now: datetime) -> Deed:
        """What the marked question is answered by."""
        self._ask(now)
        if not self.reviewed:
            return Answering(self.counter.contact.unless_lost(words.LOOKING))
        if self.mark.ticked and not self.finding.letters:
            return accepting_ticked(self.mark.ticked)
        if question := self.marked:
            return answering(question, self.reviewed.board, self.service.voice, self.day is not None)
        letters = self.finding.letters.strip()
        if typed_day(self.counter.voice, letters, self.service.today.day):
            return ListingDays(day_words.lists_days(letters))
        if person := self.pointed:
            line = words.opens_card(person, self.service.day_words)
            return Deed(line, Step.CARD, (person,))
        return Answering(words.no_question(letters))

    def _ask(self, now: datetime) -> None:
        """The day is looked over again when it, the journal or the minute is another, and when the records are back."""
        minute, times_back = now.replace(second=0, microsecond=0), self.counter.contact.times_back
        asked = (self.day, self.service.today.position, minute, times_back)
        if asked == self._asked:
            return
        self._asked, self._looking, day = asked, True, self.day
        self.counter.look_up(
            lambda desk, today: desk.review(desk.board_of(day) if day else today), self._heard, self._not_heard
        )

    def _heard(self, reviewed: ReviewedDay) -> None:
        """What follows from a key, as the first look does, may be answered at once; what others did must be read."""
        if (self.day or self.service.today.day) != reviewed.board.day:
            return
        if self.day != self.service.day and self.app.screen is not self:
            self._asked = None  # whatever stands in front is still about the day before; it is asked for again
            return
        by_key, self._answering, self._looking = self._answering or self.reviewed is None, False, False
        self.reviewed, self.mark.open_ = reviewed, reviewed.questions
        self.service.turn(reviewed.board if self.day else None)
        self.paint(by_key=by_key)
        # Each goes to whatever stands in front by then: the key before it may have opened a dialog.
        for key in self._ahead.let_go():
            if isinstance(self.app.screen, TakesKeys):
                self.app.screen.take(key)

    def _not_heard(self, why: str) -> None:
        self._looking = False
        self._ahead.let_go()
        self.service.refuse(why)
        self.paint()

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """The day, and how many questions are left."""
        day = words.of_day(voice, self.day or self.service.today.day)
        return shown.head_row(self.reviewed, day, self.day is not None, self.size.width, voice)

    def foot(self) -> tuple[tuple[str, str], ...]:
        """The keys named at the foot."""
        return words.bar(self.reviewed, self.size.width >= shown.WIDE)

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters."""
        return super().typed(board, now) if self.finding.letters else Typed()

    @property
    def _fits(self) -> int:
        return shown.fits(self.size.width, self.page.size.height)

    def beside_undo(self, board: Board) -> str:
        """Which questions are in sight, where not all are."""
        return shown.in_sight(self.mark, self._fits, self.rolled)

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The questions, once the day was looked over."""
        if self.reviewed:
            size = (self.size.width, self.page.size.height)
            self.page.show(shown.page(self.reviewed, self.mark, self.service.voice, now, size, self.rolled))
