"""Which week is in front, and reading it: first what is shown at once, then how the eight weeks before it went."""

from collections.abc import Callable, Mapping
from datetime import datetime

from frontdesk.screens.shared.service import Service
from frontdesk.shapes.board import Board
from frontdesk.shapes.weeks import EarlierWeeks, LastWeeks, Span, Week
from frontdesk.texts import week_view_words as words

Asked = tuple[Span, int, datetime, int]


class Reading:
    """The week in front, read again when the journal or the minute is another, and when the records are back. One
    question at a time is under way.
    """

    def __init__(self, service: Service, paint: Callable[[], None]) -> None:
        self._service = service
        self._paint = paint
        self._earlier = 0
        self._asked: Asked | None = None
        self._under_way = False
        self._last: dict[Span, EarlierWeeks] = {}
        self.week: Week | None = None

    @property
    def last(self) -> Mapping[int, LastWeeks]:
        """How the weeks before went, by patient; nothing while that is being read."""
        known = self._last.get(self.week.span) if self.week else None
        return known.by_patient if known else {}

    def turn(self, by: int) -> None:
        """So many weeks back, or on as far as the one that runs."""
        first = self.week is not None and self.week.first_of_all
        if first and not self._earlier:
            self._service.refuse(words.ONLY_WEEK)
        elif self._earlier + by < 0:
            self._service.refuse(words.NO_LATER_WEEK)
        elif by > 0 and first:
            self._service.refuse(words.NO_EARLIER_WEEK)
        else:
            self._earlier += by

    def ask(self, board: Board, now: datetime) -> None:
        """Read the week in front, where it is not read or has changed."""
        span = Span.week_of(board.day).weeks_earlier(self._earlier)
        times_back = self._service.counter.contact.times_back
        asked = (span, self._service.today.position, now.replace(second=0, microsecond=0), times_back)
        if asked == self._asked or self._under_way:
            return
        turned = self._asked is None or self._asked[0] != span
        self._asked, self._under_way = asked, True
        if turned:
            self._service.counter.look_up(lambda desk, _: desk.week(span), self._heard, self._not_heard)
        else:
            # Others may write every second: whoever stands at the counter does not wait for this view.
            self._service.counter.apart.ask(lambda desk: desk.week(span), self._heard, self._not_heard)

    def _heard(self, week: Week) -> None:
        self.week, self._under_way = week, False
        known = self._last.get(week.span)
        self._service.counter.apart.ask(
            lambda desk: desk.earlier_weeks(week, known), lambda last: self._hear_last(week.span, last), self._not_heard
        )
        self._paint()

    def _hear_last(self, span: Span, last: EarlierWeeks) -> None:
        self._last[span] = last
        self._paint()

    def _not_heard(self, why: str) -> None:
        self._under_way = False
        self._service.refuse(why)
        self._paint()
