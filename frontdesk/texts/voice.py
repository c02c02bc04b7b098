"""How instants, days, clock times and lists are spoken in the site's locale and zone."""

import datetime as dates
from collections.abc import Callable, Sequence
from datetime import datetime, time
from string import Formatter
from zoneinfo import ZoneInfo

from frontdesk.errors import Notice
from frontdesk.rules.day.clock import on_clock_of
from frontdesk.rules.weekdays import WEEKDAYS, whole_name
from frontdesk.shapes.done import Said
from frontdesk.texts.sentences import SENTENCES

TWELVE_HOURS = {"en_US", "en_CA"}
DAY_FIRST = {"en_GB"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STATE_WORDS = {
    "expected": "expected",
    "here": "here",
    "stepped_out": "stepped out",
    "checked_out": "checked out",
    "absent": "absent",
    "excused": "excused",
    "not_scheduled": "not scheduled",
    "not_admitted": "not admitted",
}


class Voice(Formatter):
    """Speaks one site's locale in one zone. As a ``string.Formatter`` it fills the named fields of sentences.

    An instant that has a zone of its own, which UTC is none, is told in that one: an earlier day's.

    The form after a colon says how a value is meant: ``clock`` (9:02 am), ``short`` (9:02), ``date`` (Mon Nov 23),
    ``day`` (Nov 23), ``dated`` (Nov 23, 2026),
    ``list``, ``numbered``, ``lines``, ``state``, ``said`` (a sentence within a sentence). Without a form a day is
    ``dated``, a time of the clock is told as ``clock``, and several values are parted by commas.
    """

    def __init__(self, locale: str = "en_US", zone: str = "America/New_York") -> None:
        self.locale = locale
        self.zone = ZoneInfo(zone)
        self._twelve = locale in TWELVE_HOURS

    def in_zone(self, zone: str) -> "Voice":
        """The same locale in another zone."""
        return self if zone == self.zone.key else Voice(self.locale, zone)

    def clock(self, at: datetime | time) -> str:
        """``9:02 am`` or ``9:02``, as the locale has it."""
        local = self._wall(at)
        return f"{self.short(local)} {'am' if local.hour < 12 else 'pm'}" if self._twelve else self.short(local)

    def short(self, at: datetime | time) -> str:
        """The time without am and pm, for columns and sentences that say the half of the day otherwise: ``1:48``."""
        local = self._wall(at)
        return f"{local.hour % 12 or 12 if self._twelve else local.hour}:{local.minute:02}"

    def hour(self, at: time) -> str:
        """How staff say a full hour: ``11``, ``2``; otherwise the time: ``10:30``."""
        return self.short(at) if at.minute or not self._twelve else str(at.hour % 12 or 12)

    def date(self, day: dates.date) -> str:
        """``Mon Nov 23``."""
        return f"{WEEKDAYS[day.weekday()]} {self.day(day)}"

    def whole_day(self, day: dates.date) -> str:
        """``Friday Nov 20``."""
        return f"{self.weekday(day)} {self.day(day)}"

    def weekday(self, day: dates.date) -> str:
        """``Friday``."""
        return whole_name(day.weekday())

    def day(self, day: dates.date) -> str:
        """``Nov 23``."""
        month = MONTHS[day.month - 1]
        return f"{day.day} {month}" if self.locale in DAY_FIRST else f"{month} {day.day}"

    def dated(self, day: dates.date) -> str:
        """``Nov 23, 2026``."""
        return f"{self.day(day)}{'' if self.locale in DAY_FIRST else ','} {day.year}"

    def birth_date(self, day: dates.date) -> str:
        """``12/04/1991``, in the locale's order."""
        return f"{day:%d/%m/%Y}" if self.locale in DAY_FIRST else f"{day:%m/%d/%Y}"

    def today(self, instant: datetime) -> dates.date:
        """The calendar date on the site's clock."""
        return on_clock_of(instant, self.zone).date()

    def _wall(self, at: datetime | time) -> time:
        return on_clock_of(at, self.zone).time() if isinstance(at, datetime) else at

    def format_field(self, value: object, form: str) -> str:
        """A value in one of the forms named above."""
        match form, value:
            case "clock", datetime() | time():
                return self.clock(value)
            case "short", datetime() | time():
                return self.short(value)
            case "date", datetime():
                return self.date(self.today(value))
            case "day", datetime():
                return self.day(self.today(value))
            case "date", dates.date():
                return self.date(value)
            case "dated", dates.date():
                return self.dated(value)
            case "state", str():
                return STATE_WORDS.get(value, value)
            case "said", Said():
                return say(self, value)
            case _ if form in LISTS and isinstance(value, Sequence):
                return LISTS[form]([self._item(each) for each in value])
            case "", dates.date() if not isinstance(value, datetime):
                return self.dated(value)
            case "", time():
                return self.clock(value)
            case "", tuple():
                return ", ".join(self.format_field(each, "") for each in value)
            case _:
                return str(format(value, "" if form in FORMS else form))

    def _item(self, each: object) -> str:
        return self.format_field(each, "said") if isinstance(each, Said) else str(each)


LISTS: dict[str, Callable[[list[str]], str]] = {
    "list": ", ".join,
    "lines": "\n".join,
    "numbered": lambda items: ", ".join(f"{number} {words}" for number, words in enumerate(items, 1)),
}
FORMS = {"clock", "short", "date", "day", "dated", "state", "said", *LISTS}


def clock_time(typed: str) -> time | None:
    """The wall-clock time that someone typed: ``302``, ``2p``, ``14:00``, ``9:58 am``. None where it is no time.

    Without a or p, a time is taken between 7 am and 7 pm (docs/contract.md, Words on the screen).
    """
    text = typed.strip().lower().replace(" ", "").replace(".", "").removesuffix("m")
    half = text[-1:] if text[-1:] in ("a", "p") else ""
    text = text.removesuffix(half) if half else text
    hours, minutes = _hours_and_minutes(text)
    if not (hours.isascii() and hours.isdigit() and minutes.isascii() and minutes.isdigit() and len(minutes) == 2):
        return None
    hour, minute = int(hours), int(minutes)
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif not hours.startswith("0") and 1 <= hour < 7:
        hour += 12
    return time(hour, minute)


def _hours_and_minutes(text: str) -> tuple[str, str]:
    if ":" in text:
        hours, _, minutes = text.partition(":")
        return hours, minutes
    return (text[:-2], text[-2:]) if len(text) > 2 else (text, "00")


def say(voice: Voice, said: Said | Notice) -> str:
    """The sentence of an entry or a refusal, spoken by this voice."""
    sentence = said.sentence if isinstance(said, Notice) else SENTENCES[said.key]
    return voice.vformat(sentence, (), said.values)
