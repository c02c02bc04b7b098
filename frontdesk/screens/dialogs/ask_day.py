"""Which other day? The opened days, newest first, with what each leaves open; or a date as it is typed."""

from collections.abc import Sequence
from datetime import date

from frontdesk.screens.dialogs.choices import Choice, ChoiceRow
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.shapes.reviewed_day import OpenedDay
from frontdesk.texts import day_words as words
from frontdesk.texts.typed import typed_day
from frontdesk.texts.voice import Voice


class DayChoice(Choice[date]):
    """A list of days of which a date, a weekday or an arrow marks one. Letters are kept until the days are there."""

    def __init__(self, voice: Voice, today: date, typed: str) -> None:
        super().__init__(words.DAY, (), hint=words.DAY_HINT, wanted=words.LOOKING)
        self._voice = voice
        self._today = today
        self.typed = typed

    def hear(self, days: Sequence[OpenedDay]) -> None:
        """The days are there."""
        typed, self.wanted = self.typed, words.CHOOSE_DAY
        rows = [
            ChoiceRow(words.of_day(self._voice, each), each.day, remark=words.signer(each), count=words.left(each))
            for each in days
        ]
        self.offer(rows)
        self._retype(typed)

    @property
    def wrong(self) -> str:
        """Why what was typed is none of these days; empty where it is one, or nothing was typed."""
        if not self.text or self.given or not self.rows:
            return ""
        day = typed_day(self._voice, self.text, self._today)
        return words.never_opened(self._voice, day) if day else words.no_day(self.text)

    def type(self, text: str) -> None:
        """Every letter, a digit too, is of a date."""
        self._retype(self.typed + text)

    def chosen_by(self, character: str | None) -> bool:
        """Never: a digit belongs to a date."""
        return False

    def _retype(self, text: str) -> None:
        self.typed = text
        day = typed_day(self._voice, self.text, self._today) if self.text else None
        self.mark = next((index for index, row in enumerate(self.rows) if row.value == day), None)


class AskDay(Dialog[date]):
    """The day to go to. It opens at once; ``hear`` brings the days, ``fail`` why there are none."""

    def __init__(self, voice: Voice, today: date, typed: str = "") -> None:
        self.voice = voice
        self.choice = DayChoice(voice, today, typed)
        super().__init__(words.TITLE, (self.choice,))

    def hear(self, days: Sequence[OpenedDay]) -> None:
        """The days are there; the dialog may be closed by then."""
        self.choice.hear(days)
        self.changed()

    def fail(self, why: str) -> None:
        """They could not be read."""
        self.choice.wanted = why
        self.changed()

    def ready(self) -> Outcome[date]:
        """The marked day."""
        assert self.choice.row
        return Outcome(words.goes_to(self.voice, self.choice.row.value), self.choice.row.value)
