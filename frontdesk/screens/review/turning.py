"""Which day is in front in Review, and where Left and Right lead from it."""

from datetime import date

from frontdesk.permissions import Right
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.reviewed_day import ReviewedDay
from frontdesk.texts import review_words as words


class Turning:
    """The day in front. ``day`` is an earlier one, None while it is the one that runs; a turn says if it was one."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.day: date | None = None

    def turn(self, side: str, reviewed: ReviewedDay) -> bool:
        """``left`` or ``right``, from the day that was looked over."""
        return self._back(reviewed) if side == "left" else self._on(reviewed)

    def _back(self, reviewed: ReviewedDay) -> bool:
        """Left: to the opened day before the one that was looked over."""
        if not self._service.allows(Right.DAYS):
            return False
        if reviewed.before:
            return self.to(reviewed.before)
        self._service.refuse(words.NO_EARLIER_DAY)
        return False

    def _on(self, reviewed: ReviewedDay) -> bool:
        """Right: to the opened day after it, as far as today."""
        return self.day is not None and self.to(reviewed.after or self._service.today.day)

    def to(self, day: date) -> bool:
        """To this day."""
        self.day = day if day < self._service.today.day else None
        if self.day is None:
            self._service.turn(None)
        return True
