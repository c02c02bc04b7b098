"""What the views ask beside the board: a card, a review, the days, who is where. None of it writes.

What answers is imported when it is first asked for, and before the first act: no start waits for it.
"""

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING

from frontdesk.desk.answers.boards import NOBODY, whole
from frontdesk.desk.answers.site_settings import site_settings
from frontdesk.desk.desk_reader import DeskReader
from frontdesk.desk.program.the_site import the_site, today
from frontdesk.errors import NotAllowed
from frontdesk.permissions import Right, may, refuse_unless_allowed
from frontdesk.shapes.access import Access
from frontdesk.shapes.board import Board
from frontdesk.shapes.card import FIRST_LINES, Card
from frontdesk.shapes.day_lists import CaseRow
from frontdesk.shapes.day_program import SiteSettings
from frontdesk.shapes.reviewed_day import DayState, EarlierDays, OpenedDay, Question, ReviewedDay
from frontdesk.shapes.taken_message import ForTheLead, TakenMessage
from frontdesk.verbs import Verb

if TYPE_CHECKING:
    from frontdesk.desk.access_log import AccessLog
    from frontdesk.desk.answers.days import LooksOver, OpenedDays, Told


class DeskAnswers(DeskReader):
    """All that can be asked of one records file, for one person at one terminal."""

    def card(self, patient: int, lines: int = FIRST_LINES, day: date | None = None) -> Card:
        """One person's card, today's or of another day, with so many lines of their journal.

        Raises UnknownPatient, and NotAllowed for an earlier day where none opens.
        """
        from frontdesk.desk.answers.patient_card import read_card

        if day:
            self.refuse_earlier(day)
        with self.records.reading() as session:
            site = the_site(session)
            now = self.now()
            program = self.program(session, site, day or today(session, now))
            return read_card(session, program, self.actor.role, now, patient, lines)

    @cached_property
    def access(self) -> "AccessLog":
        """Where it is written down who looked at what."""
        from frontdesk.desk.access_log import AccessLog

        return AccessLog(self.records)

    def refuse_unless(self, does: Verb | Right) -> None:
        """Raises NotAllowed where whoever acts may not do it, or not here; the access log keeps that."""
        try:
            refuse_unless_allowed(self.actor, does)
        except NotAllowed:
            self.access.refused(self.actor, self.now(), does)
            raise

    def refuse_earlier(self, day: date) -> None:
        """Raises NotAllowed for a day before the one that runs, where earlier days do not open."""
        if may(self.actor, Right.DAYS):
            return
        with self.records.reading() as session:
            earlier = day < today(session, self.now())
        if earlier:
            self.refuse_unless(Right.DAYS)

    def board_of(self, day: date) -> Board:
        """The board of another day, as the records have it, with what F8 would reverse of it. Raises NotAllowed."""
        self.refuse_earlier(day)
        return self._board_of(day)

    def open_card(self, patient: int, lines: int = FIRST_LINES, day: date | None = None) -> Card:
        """The same for somebody who looks at it: that is written down first. Raises CardsClosed where it cannot be."""
        self.access.card(self.actor, self.now(), patient)
        return self.card(patient, lines, day)

    def printed(self, name: str) -> None:
        """Write down that a print of this name was made. Nothing is held up for it."""
        self.access.printed(self.actor, self.now(), name)

    def close(self) -> None:
        """Write what is still to be written of the access log, and give the records back."""
        if "access" in vars(self):
            self.access.close()
        super().close()

    def review(self, board: Board) -> ReviewedDay:
        """The day of this board looked over: what is still open. Today up to now, an earlier day to its end."""
        from frontdesk.desk.answers import review

        with self.records.reading() as session:
            return review.review(session, board, self.program(session, the_site(session), board.day), self.now())

    def questions(self, board: Board) -> tuple[Question, ...]:
        """What is still open on the day of this board, by kind and name."""
        from frontdesk.desk.answers import review

        with self.records.reading() as session:
            return review.open_questions(session, board, self.day_id(session, board), self.now())

    def days(self, looked_over: int | None = None) -> tuple[OpenedDay, ...]:
        """The opened days, newest first; only so many of them are looked over, which takes a board each.

        Raises NotAllowed where earlier days do not open.
        """
        from frontdesk.desk.answers import days

        self.refuse_unless(Right.DAYS)
        return days.listed(*self._opened_days(), looked_over)

    def days_told(self, told: "Told", state: DayState | None = None) -> tuple[OpenedDay, ...]:
        """All opened days, or those in one state, looked over, which takes its time; ``told`` hears how far it is.

        Raises NotAllowed where earlier days do not open.
        """
        from frontdesk.desk.answers import days

        self.refuse_unless(Right.DAYS)
        opened, looks = self._opened_days()
        return days.listed(opened.in_state(state) if state else opened, looks, told=told)

    def left_open(self) -> EarlierDays:
        """What days that are over leave open, and which nobody signed for too long; nothing where they do not open."""
        from frontdesk.desk.answers import days

        if not may(self.actor, Right.DAYS):
            return EarlierDays()
        return days.left_open(*self._opened_days())

    def messages(self) -> tuple[TakenMessage, ...]:
        """What was asked at the desk and no lead has seen, oldest first."""
        from frontdesk import later_queries

        with self.records.reading() as session:
            unseen = session.scalars(*later_queries.unseen_messages())
            return tuple(TakenMessage(each.id, each.text, each.at, each.by) for each in unseen)

    def for_the_lead(self) -> ForTheLead:
        """The messages, and the roll calls of which nobody has said why."""
        from frontdesk.desk.access_log import unexplained_roll_calls

        with self.records.reading() as session:
            opened = tuple(unexplained_roll_calls(session))
        return ForTheLead(self.messages(), opened)

    def say_why(self, text: str) -> None:
        """Why the roll call was opened from the lock, in the access log. Raises NotAllowed, CardsClosed."""
        refuse_unless_allowed(self.actor, Verb.MESSAGES_SEEN)
        self.access.note(self.actor, self.now(), Access.ROLL_CALL_WHY, detail=text)

    def _opened_days(self) -> "tuple[OpenedDays, LooksOver]":
        """The opened days, and who looks one over: another reader, so that any thread may ask."""
        from frontdesk.desk.answers import days

        apart = DeskAnswers(self.records, self.actor, self.source, self._clock, self._offset)
        with apart.records.reading() as session:
            site, now = the_site(session), self.now()
            settings = site_settings(session, site, apart.program(session, site, today(session, now)))
            return days.opened(session, now), partial(apart.looked_over, settings)

    def looked_over(self, settings: SiteSettings, day: date) -> tuple[Board, tuple[Question, ...]]:
        """The board of a day, on which nobody is looked for, and what is still open on it.

        ``settings`` are those of now, of which no question asks more than the clock, which is the day's own.
        """
        from frontdesk.desk.answers import review

        now = self.now()
        with self.records.reading() as session:
            program = self.program(session, the_site(session), day)
            of_day = settings._replace(zone=program.zone.key, day_starts=program.day_starts)
            board = whole(session, of_day, program, self.actor, now, 0, NOBODY)
            return board, review.open_questions(session, board, program.id, now)

    def caseload(self, board: Board) -> tuple[CaseRow, ...]:
        """Everyone of this board with what the desk wrote since each was last seen. Raises NotAllowed."""
        from frontdesk.desk.answers import lists

        self.refuse_unless(Right.CASELOAD)
        with self.records.reading() as session:
            return tuple(lists.caseload(session, board, None))
