"""One table of a settings file, taken key by key: every fault is noted with its line, none is raised."""

import re
from collections.abc import Mapping, Sequence, Set
from datetime import date, time
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from frontdesk.rules.clean_text import clean, folded
from frontdesk.rules.faults import Fault, listed, nearest, shown

LONGEST_TEXT = 200
MOST_REASONS = 10
MOST_DATES = 500
_HEADER = re.compile(r"\s*\[\[?\s*[\"']?([\w-]+)[\"']?\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*=")
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
NO_HOMES: Mapping[str, str] = MappingProxyType({})
T = TypeVar("T")


class Lines:
    """Where in the file the n-th table of a name, and each of its keys, stands; found by looking, not by parsing."""

    def __init__(self, text: str) -> None:
        self._found: dict[tuple[str, int, str], int] = {}
        table, count = "", {"": 1}
        for number, line in enumerate(text.split("\n"), start=1):
            if header := _HEADER.match(line):
                table = header[1]
                count[table] = count.get(table, 0) + 1
                self._found.setdefault((table, count[table], ""), number)
            elif key := _KEY.match(line):
                self._found.setdefault((table, count[table], key[1]), number)

    def of(self, table: str, number: int, key: str = "") -> int | None:
        """The line of a key, else of its table, else of the key of this name outside any table."""
        key_paths = ((table, number, key), (table, number, ""), ("", 1, table))
        return next((self._found[key_path] for key_path in key_paths if key_path in self._found), None)


class SettingsNotes(NamedTuple):
    """What a reading has found to mend so far, and where the lines are."""

    faults: list[Fault]
    lines: Lines


class Table:
    """A table's keys as values of the right type.

    For a key that cannot be taken a stand-in of the right type is returned, and `holds` is False for it.
    """

    def __init__(self, name: str, number: int, values: Mapping[str, object], notes: SettingsNotes) -> None:
        self.name = name
        self.number = number
        self._faulty: set[str] = set()
        self._values = values
        self._notes = notes
        self._asked: set[str] = set()

    @property
    def sound(self) -> bool:
        """Whether nothing was wrong with it so far."""
        return not self._faulty

    def holds(self, key: str) -> bool:
        """Whether the value of this key is the file's own, not a stand-in."""
        return key not in self._faulty

    def wrong(self, key: str, wrong: str, right: str = "") -> None:
        """Note a fault of this key."""
        self._faulty.add(key)
        line = self._notes.lines.of(self.name, self.number, key)
        self._notes.faults.append(Fault(line, key, wrong, right))

    def text(self, key: str) -> str:
        """A text, cleaned and not empty, of at most 200 characters."""
        value = self._take(key, str, "a text in quotes")
        return "" if value is None else self._tidy(key, value)

    def maybe_text(self, key: str) -> str | None:
        """A text, or None where the key is left out."""
        return self.text(key) if self._has(key) else None

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number within these bounds, both included."""
        value = self._take(key, int, "a whole number")
        if value is not None and not low <= value <= high:
            self.wrong(key, "the number is out of bounds", f"write a whole number from {low} to {high}")
        return low if value is None else value

    def maybe_whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number, or None where the key is left out."""
        return self.whole(key, low, high) if self._has(key) else None

    def has(self, key: str) -> bool:
        """Whether the table has this key."""
        return self._has(key)

    def truth(self, key: str) -> bool:
        """True or false, as TOML writes them."""
        return bool(self._take(key, bool, "true or false"))

    def maybe_truth(self, key: str, *, without: bool = False) -> bool:
        """True or false; ``without`` where the key is left out."""
        return self.truth(key) if self._has(key) else without

    def clock(self, key: str) -> time:
        """A time of the wall clock, written "HH:MM"."""
        right = 'a time in quotes, like "09:00"'
        value = self._take(key, str, right)
        found = None if value is None else _CLOCK.fullmatch(value)
        if value is not None and not found:
            self.wrong(key, f"{shown(value)} is no time", f"write {right}")
        return time(int(found[1]), int(found[2])) if found else time.min

    def one_of(self, key: str, allowed: Sequence[str]) -> str:
        """One of a few words, as they are written here."""
        value = self._take(key, str, listed(allowed))
        if value is None or value in allowed:
            return value or allowed[0]
        self.wrong(key, f"{shown(value)} is not known here", f"write {listed(nearest(value, allowed) or allowed)}")
        return allowed[0]

    def plain(self, key: str) -> str:
        """A text that may be empty or left out."""
        return self.text(key) if self._has(key) and self._values[key] != "" else ""

    def maybe_texts(self, key: str) -> tuple[str, ...] | None:
        """A list of texts, or None where the key is left out."""
        return self.texts(key) if self._has(key) else None

    def dates(self, key: str) -> tuple[date, ...]:
        """A list of dates, in their order; of none where the key is left out."""
        values = (self._take(key, list, "a list of dates, like [2026-12-25]") or []) if self._has(key) else []
        days = [self._date(key, value) for value in values[:MOST_DATES]]
        if len(values) > MOST_DATES:
            self.wrong(key, f"the list has {len(values)} members", f"write at most {MOST_DATES}")
        return tuple(sorted({day for day in days if day}))

    def _date(self, key: str, value: object) -> date | None:
        """A date as TOML has it, or in quotes."""
        if type(value) is date:
            return value
        try:
            return date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            self.wrong(key, f"{_in_words(value)} is no date", "write it like 2026-12-25")
            return None

    def texts(self, key: str, most: int = MOST_REASONS, least: int = 1) -> tuple[str, ...]:
        """A list of ``least`` to ``most`` texts, no two the same but for case and accents."""
        values = self._take(key, list, 'a list of texts, like ["one", "two"]') or []
        if not self.holds(key):
            return ()
        if not all(isinstance(value, str) for value in values):
            self.wrong(key, "not every member of the list is a text", "put each in quotes")
            return ()
        if not least <= len(values) <= most:
            self.wrong(key, f"the list has {len(values)} members", f"write {least} to {most}")
        texts = tuple(self._tidy(key, value) for value in values[: most + 1])
        for twice in repeated(texts):
            self.wrong(key, f"{shown(twice)} stands twice in the list", "keep one of them")
        return texts

    def no_others(self, homes: Mapping[str, str] = NO_HOMES) -> None:
        """Note every key that was not asked for, with its table by ``homes``, or the likest name that was."""
        for key in self._values:
            if key not in self._asked:
                right = instead(key, sorted(self._asked), homes)
                self.wrong(key, f"{shown(key)} is no setting of [{self.name}]", right)

    @property
    def asked(self) -> Set[str]:
        """The keys that it may have, once all were asked for."""
        return self._asked

    def _has(self, key: str) -> bool:
        self._asked.add(key)
        return key in self._values

    def _take(self, key: str, kind: type[T], right: str) -> T | None:
        """The value of a key if it is of this very type (a bool is no whole number); None after a fault."""
        if not self._has(key):
            self.wrong(key, "it is missing", f"write {right}")
            return None
        value = self._values[key]
        if type(value) is kind:
            return value
        self.wrong(key, f"{_in_words(value)} does not fit here", f"write {right}")
        return None

    def _tidy(self, key: str, value: str) -> str:
        text = clean(value[: LONGEST_TEXT * 4])
        if not text:
            self.wrong(key, "the text is empty", "write a text in quotes")
        if len(text) > LONGEST_TEXT:
            self.wrong(key, f"the text is over {LONGEST_TEXT} characters", "shorten it")
        return text


def _in_words(value: object) -> str:
    """What a value of the wrong type is, in words; a text as it stands."""
    match value:
        case str():
            return shown(value)
        case bool():
            return "true" if value else "false"
        case list():
            return "a list"
        case dict():
            return "a table"
        case int() | float():
            return "a number"
        case _:
            return "a date or time without quotes"


def instead(key: str, asked: Sequence[str], homes: Mapping[str, str]) -> str:
    """What to do about a key that has no place here: where it belongs, or the likest of those that do."""
    if key in homes:
        return f"move it below [{homes[key]}]"
    near = nearest(key, asked)
    return f"is {near[0]} meant?" if near else f"there are {listed(asked, 'and')}"


def repeated(texts: Sequence[str]) -> list[str]:
    """The texts that repeat an earlier one, case and accents ignored."""
    folds = [folded(text) for text in texts]
    return [text for index, text in enumerate(texts) if folds[index] in folds[:index]]
