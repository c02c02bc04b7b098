"""The fields of what is set up: each has a value, as the settings keep it, and begins with the one that stands."""

from collections.abc import Sequence
from datetime import date, time
from typing import Protocol

from frontdesk.screens.dialogs.choices import Choice, ChoiceRow, digit, named
from frontdesk.screens.dialogs.fields import Field, TextField, TimeField
from frontdesk.texts import program_fields as words
from frontdesk.texts.typed import no_date, no_weekdays, typed_date, typed_weekdays
from frontdesk.texts.voice import Voice

LONGEST_TEXT = 200


class Valued(Protocol):
    """A field whose answer is a value."""

    @property
    def value(self) -> object:
        """What was answered."""
        ...


class Text(TextField):
    """A text; where none is ``wanted`` it may be empty, which is None."""

    def __init__(self, key: str, now: str | None, wanted: bool = False) -> None:
        hint = words.CLEARS if now else ""
        label = words.LABELS.get(key) or words.SETTINGS[key]
        super().__init__(label, LONGEST_TEXT, typed=now or "", hint=hint)
        self.wanted, self.empty = (words.GIVE[key], "") if wanted else ("", words.NONE)

    @property
    def value(self) -> str | None:
        """The text, or None."""
        return self.text or None


class Whole(Field):
    """A whole number within bounds; where there is an ``empty`` word it may be left out, which is None."""

    def __init__(self, label: str, now: int | None, bounds: tuple[int, int], empty: str = "", hint: str = "") -> None:
        self._low, self._high = bounds
        wanted = "" if empty else words.no_whole(*bounds)
        super().__init__(label, typed="" if now is None else str(now), empty=empty, wanted=wanted, hint=hint)

    @property
    def wrong(self) -> str:
        """Why what was typed is no number within the bounds."""
        return "" if not self.given or self._in_bounds else words.no_whole(self._low, self._high)

    @property
    def _in_bounds(self) -> bool:
        plain = self.text.isascii() and self.text.isdecimal() and len(self.text) < len("10000")
        return plain and self._low <= int(self.text) <= self._high

    @property
    def value(self) -> int | None:
        """The number, or None."""
        return int(self.text) if self._in_bounds else None


class Clock(TimeField):
    """A time of the day."""

    def __init__(self, key: str, now: time | None, voice: Voice) -> None:
        label = words.LABELS.get(key) or words.SETTINGS[key]
        typed = voice.clock(now) if now else ""
        super().__init__(label, typed=typed, wanted=words.GIVE.get(key, words.GIVE["starts"]), hint=words.CLEARS)

    @property
    def value(self) -> time | None:
        """The time."""
        return self.at


class OneOf(Choice[str]):
    """One of several words."""

    def __init__(self, key: str, choices: Sequence[str], now: str | None) -> None:
        mark = choices.index(now) if now in choices else None
        super().__init__(words.LABELS[key], named(choices), mark=mark, wanted=f"choose: {words.LABELS[key].lower()}")

    @property
    def value(self) -> str | None:
        """The word."""
        return self.row.value if self.row else None


class Zone(Text):
    """A time zone, by its own name or by what people in the United States call it."""

    @property
    def wrong(self) -> str:
        """Why what was typed is no zone that a site may have."""
        return words.no_zone(self.text) if self.given else ""

    @property
    def value(self) -> str | None:
        """The zone by its own name, or None."""
        return words.zone_meant(self.text) or None


class Locale(Choice[str]):
    """How dates and times are written: each way by an example."""

    def __init__(self, now: str) -> None:
        ways = enumerate(words.WRITTEN.items(), 1)
        rows = tuple(ChoiceRow(example, locale, digit(number)) for number, (locale, example) in ways)
        super().__init__(words.SETTINGS["locale"], rows, mark=list(words.WRITTEN).index(now))

    @property
    def value(self) -> str | None:
        """The locale."""
        return self.row.value if self.row else None


class YesNo(OneOf):
    """Yes or no."""

    def __init__(self, key: str, now: bool) -> None:
        super().__init__(key, words.YES_NO, words.YES_NO[0] if now else words.YES_NO[1])

    @property
    def value(self) -> bool:  # type: ignore[override]
        """Whether it is yes."""
        return bool(self.row and self.row.value == words.YES_NO[0])


class Words(Field):
    """Several texts, parted by commas."""

    def __init__(self, label: str, now: Sequence[str], empty: str) -> None:
        super().__init__(label, typed=", ".join(now), empty=empty, hint=words.COMMAS)

    @property
    def value(self) -> tuple[str, ...]:
        """The texts, in their order."""
        return tuple(part.strip() for part in self.text.split(",") if part.strip())


class Weekdays(Field):
    """Some weekdays, as ``Mon Wed Fri``."""

    def __init__(self, label: str, now: Sequence[int], empty: str = "") -> None:
        wanted = "" if empty else "write days like Mon Wed Fri"
        super().__init__(label, typed=words.days(now, ()), empty=empty, wanted=wanted, hint=words.CLEARS)

    @property
    def wrong(self) -> str:
        """Why these are no weekdays."""
        return no_weekdays(self.text)

    @property
    def value(self) -> tuple[int, ...]:
        """The weekdays, Monday being 0."""
        return typed_weekdays(self.text)


class Dates(Field):
    """Some dates, parted by commas."""

    def __init__(self, label: str, now: Sequence[date], voice: Voice) -> None:
        self._voice = voice
        typed = ", ".join(map(voice.birth_date, now))
        super().__init__(label, typed=typed, empty=words.NONE, hint=words.COMMAS)

    @property
    def _parts(self) -> list[str]:
        return [part.strip() for part in self.text.split(",") if part.strip()]

    @property
    def wrong(self) -> str:
        """Which of them is no date."""
        wrong = next((part for part in self._parts if typed_date(self._voice, part) is None), "")
        return no_date(self._voice, wrong) if wrong else ""

    @property
    def value(self) -> tuple[date, ...]:
        """The dates, the earliest first."""
        return tuple(sorted({day for part in self._parts if (day := typed_date(self._voice, part))}))
