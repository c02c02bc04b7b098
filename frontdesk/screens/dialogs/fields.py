"""The fields of a dialog: what was typed so far. They take keys and know no screen and no desk."""

from collections.abc import Callable
from datetime import date, time

from textual import events

from frontdesk.texts import dialog_words
from frontdesk.texts.typed import cleaned, no_date, no_time, too_long, typed_date
from frontdesk.texts.typed_ahead import TypedAhead, no_days, typed_ahead
from frontdesk.texts.voice import Voice, clock_time

DIGITS = "1234567890"
LONGEST = 1000
PASTED_AT_MOST = 20_000


class Field:
    """A line to type in.

    ``wanted`` says what is asked for while nothing was given; a field without it may stay empty and then means
    ``empty``. ``idle`` says why the field is not asked at all; empty: it is asked. ``in_sight``: it has a row then too.
    """

    in_sight = True
    asks_card = False
    """Whether a scanned card is an answer."""

    most = LONGEST
    """Letters that it holds; whatever comes after is not taken."""

    def __init__(self, label: str, *, hint: str = "", wanted: str = "", empty: str = "", typed: str = "") -> None:
        self.label = label
        self.hint = hint
        self.wanted = wanted
        self.empty = empty
        self.typed = typed
        self.idle = ""

    @property
    def text(self) -> str:
        """What was typed, as it would be kept."""
        return cleaned(self.typed)

    @property
    def given(self) -> bool:
        """Whether there is an answer."""
        return bool(self.text)

    @property
    def wrong(self) -> str:
        """Why what was typed is no answer; empty where it is one."""
        return ""

    @property
    def letters(self) -> str:
        """What stands in the field while it is typed in."""
        return self.typed

    @property
    def settled(self) -> str:
        """What stands in the field while another is typed in."""
        return self.text or self.empty

    def type(self, text: str) -> None:
        """Letters are added at the end."""
        self.typed = (self.typed + text)[: self.most]

    def erase(self) -> None:
        """Take away what was typed last (Backspace)."""
        self.typed = self.typed[:-1]

    def clear(self) -> None:
        """Everything that was typed goes."""
        self.typed = ""

    def take(self, key: events.Key) -> bool:
        """One key. False where it is not for a field."""
        match key.key:
            case "backspace":
                self.erase()
            case "ctrl+u":
                self.clear()
            case _ if key.is_printable and key.character:
                self.type(key.character)
            case _:
                return False
        return True


class TextField(Field):
    """A text of at most ``longest`` letters; ``refused`` says why the desk would not take it.

    One that is too long is kept as it is and refused: nothing that was typed or pasted is cut unseen.
    """

    most = PASTED_AT_MOST

    def __init__(self, label: str, longest: int, refused: Callable[[str], str] = lambda _: "", **values: str) -> None:
        super().__init__(label, **values)
        self._longest = longest
        self._refused = refused

    @property
    def wrong(self) -> str:
        """Why it is no answer: it is too long, or may not be kept; empty where it is one."""
        return too_long(self.text, self._longest) or self._refused(self.text)


class TimeField(Field):
    """A time of the day on the site's clock; ``refused`` says why the desk would not take it."""

    def __init__(self, label: str, refused: Callable[[time], str] = lambda _: "", **values: str) -> None:
        super().__init__(label, **values)
        self._refused = refused

    def on_earlier_day(self) -> None:
        """Where an empty field meant now a time is wanted: an earlier day has no now."""
        if self.empty == dialog_words.NOW:
            self.empty, self.hint, self.wanted = "", "", dialog_words.GIVE_TIME

    @property
    def at(self) -> time | None:
        """The time, where one was given."""
        return clock_time(self.text)

    @property
    def wrong(self) -> str:
        """Why what was typed is no time, or not a possible one; empty where it is."""
        if not self.given:
            return ""
        return no_time(self.text) if self.at is None else self._refused(self.at)


class DateField(Field):
    """A date in the order of the site's locale, or as 1991-12-04; ``refused`` says why the desk would not take it."""

    def __init__(self, label: str, voice: Voice, refused: Callable[[date], str] = lambda _: "", **values: str) -> None:
        super().__init__(label, **values)
        self._voice = voice
        self._refused = refused

    @property
    def day(self) -> date | None:
        """The date, where one was given."""
        return typed_date(self._voice, self.text)

    @property
    def wrong(self) -> str:
        """Why what was typed is no date, or not a possible one; empty where it is."""
        if not self.given:
            return ""
        return no_date(self._voice, self.text) if self.day is None else self._refused(self.day)


class AheadField(Field):
    """Today or days to come, or a part of them, as they are typed."""

    def __init__(self, label: str, voice: Voice, today: date, **values: str) -> None:
        super().__init__(label, **values)
        self._voice = voice
        self._today = today

    @property
    def meant(self) -> TypedAhead | None:
        """The days that were typed; None where nothing was."""
        return typed_ahead(self._voice, self.text, self._today) if self.given and not self.idle else None

    @property
    def wrong(self) -> str:
        """Why what was typed is no day to come; empty where it is one."""
        return no_days(self.text) if self.given and self.meant is None else ""


class HiddenText(Field):
    """Letters that are compared and never shown."""

    @property
    def letters(self) -> str:
        """A star for each letter."""
        return "*" * len(self.typed)

    @property
    def settled(self) -> str:
        """Stars, too, while another field is typed in."""
        return self.letters


class HiddenDigits(Field):
    """Digits that are compared and never shown."""

    def __init__(self, label: str, length: int, *, hint: str, wanted: str) -> None:
        super().__init__(label, hint=hint, wanted=wanted)
        self._length = length

    def type(self, text: str) -> None:
        """Only digits, and no more than are asked for."""
        self.typed = (self.typed + "".join(each for each in text if each in DIGITS))[: self._length]

    @property
    def given(self) -> bool:
        """Whether all digits were typed."""
        return len(self.typed) == self._length

    @property
    def letters(self) -> str:
        """A star for each digit."""
        return "*" * len(self.typed)
