"""The lines of ``do``: tokens, keywords and forms (docs/contract.md, Acts of do). Pure: text in, a parsed line out."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import NamedTuple

from frontdesk.errors import Usage
from frontdesk.rules.weekdays import weekday
from frontdesk.verbs import SAID_AHEAD, Verb

CLOCK = re.compile(r"([01]?\d|2[0-3]):[0-5]\d", re.ASCII)
LONGEST_KEY = 200
MOST_DIGITS = 6


class Token(NamedTuple):
    """One word of a line. A quoted one is never a keyword; ``bare`` is how many letters stand before its quote."""

    text: str
    quoted: bool = False
    bare: int = 0

    @property
    def unquoted(self) -> str:
        """What is not quoted at its beginning."""
        return self.text[: self.bare] if self.quoted else self.text


@dataclass(frozen=True, slots=True)
class Form:
    """What a verb takes: names of its arguments, how many of them may be left out, keywords with a value, and flags.

    ``options`` are written ``name=VALUE``, anywhere behind the verb. ``values`` says what stands behind a keyword where
    that is not what stands there in other forms. With ``many`` the last argument may be said again; a ``repeated`` word
    may be, each time with the values that its form names.
    """

    arguments: tuple[str, ...]
    optional: int = 0
    keywords: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    many: bool = False
    repeated: tuple[tuple[str, str], ...] = ()

    def shown(self, verb: str) -> str:
        """The form as people read it: ``check-in P [at T]``."""
        last = len(self.arguments) - self.optional
        words = [name if number < last else f"[{name}]" for number, name in enumerate(self.arguments)]
        words += [f"[{key} {values}]…" for key, values in self.repeated]
        values = VALUES | dict(self.values)
        words += [f"{key} {values[key]}" if key in self.required else f"[{key} {values[key]}]" for key in self.keywords]
        words += [f"[{option}=…]" for option in self.options]
        return " ".join([verb, *words, *(f"[{flag}]" for flag in self.flags)])


VALUES = {
    "with": "NAME",
    "room": "TEXT",
    "at": "T",
    "back": "T",
    "reason": "N",
    "by": "NAME",
    "told": "by NAME",
    "from": "T",
    "until": "T",
    "every": "WEEKDAY",
    "to": "YYYY-MM-DD",
    "instead": "of YYYY-MM-DD",
    "on": "YYYY-MM-DD",
    "because": "TEXT",
}
PAIRED = {"told": "by", "instead": "of"}
"""Keywords of two words."""
AHEAD = ("told", "from", "until", "every")
ON_A_DAY = ("on", "because")
"""Which day an act is about, and why it is written after it: last of all, in either order."""
TODAY = "today"
NAMES_ITS_DAY = frozenset({Verb.ACCEPT, Verb.SIGN, Verb.REOPEN, Verb.CLOSE, Verb.OPEN})
"""Verbs whose first argument is the day, or ``today``."""
FORMS: dict[str, Form] = {
    Verb.CHECK_IN: Form(("P",), keywords=("at", *ON_A_DAY)),
    Verb.CHECK_OUT: Form(("P", "DESTINATION"), 1, ("at", "reason", *ON_A_DAY)),
    Verb.STEP_OUT: Form(("P",), keywords=("at", "back", *ON_A_DAY)),
    Verb.RETURN: Form(("P",), keywords=("at", "to", *ON_A_DAY), values={"to": "T"}),
    Verb.OUT_OF_CLASS: Form(("P",), keywords=("at", "back", "reason", "with", "room", *ON_A_DAY), required=("at",)),
    Verb.ASSIGN: Form(("P", "GROUP"), keywords=("at", *ON_A_DAY), flags=("anyway",)),
    Verb.UNASSIGN: Form(("P", "BLOCK"), keywords=ON_A_DAY),
    Verb.ABSENT: Form(("P", "called|no-call"), keywords=("reason", *AHEAD, "on", "to", "because")),
    Verb.EXCUSE: Form(("P",), keywords=("by", "reason", *AHEAD, "on", "to", "because"), required=("by",)),
    Verb.EXPECT: Form(("P",), keywords=("on", "at", "instead", "by"), required=("on", "by")),
    Verb.NOTE: Form(("P", "TEXT")),
    Verb.UPDATE: Form(("P", "FIELD", "VALUE"), keywords=("by",), flags=("today",)),
    Verb.SEEN: Form(("P",)),
    Verb.ADMIT: Form(
        ("LAST", "FIRST", "DOB", "LIVING_ARRANGEMENT", "COUNSELOR"),
        2,
        flags=("anyway",),
        options=("phone", "days", "classes", "track"),
    ),
    Verb.ACCEPT: Form(("DAY", "KIND", "P", "REASON"), keywords=("by",)),
    Verb.SIGN: Form(("DAY",)),
    Verb.REOPEN: Form(("DAY",), keywords=("because",)),
    Verb.JOIN: Form(("P", "Q")),
    Verb.WRONG_PERSON: Form(("P", "Q"), keywords=ON_A_DAY),
    Verb.CLOSE: Form(("DAY",), keywords=("until", "from", "because"), required=("because",)),
    Verb.OPEN: Form(("DAY",), keywords=("because",)),
    Verb.CANCEL: Form(("GROUP",), keywords=("to", "on", "because"), required=("because",), values={"to": "GROUP"}),
    Verb.GROUP_TODAY: Form(("GROUP", "room|facilitator|limit", "VALUE"), keywords=ON_A_DAY),
    Verb.SHEET: Form(
        ("GROUP", "COUNT|all|NAMES…"),
        keywords=("by", *ON_A_DAY),
        many=True,
        repeated=(("late", "P N"), ("left", "P T"), ("present", "P")),
    ),
    Verb.UNDO: Form(("ENTRY",), 1, ON_A_DAY),
    "board": Form(()),
    "rollcall": Form(()),
    "caseload": Form(("COUNSELOR",), 1),
}


@dataclass(frozen=True, slots=True)
class DoLine:
    """A line that was understood: the verb, its arguments, and what its keywords and options said."""

    verb: str
    arguments: tuple[str, ...]
    at: time | None = None
    back: time | None = None
    company: str = ""
    room: str = ""
    reason: int | None = None
    by: str | None = None
    on: date | None = None
    because: str = ""
    told: str = ""
    since: time | None = None
    until: time | None = None
    every: int | None = None
    to: date | None = None
    other: str | None = None
    instead: date | None = None
    flags: frozenset[str] = field(default_factory=frozenset)
    key: str | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    repeated: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def argument(self, number: int) -> str | None:
        """An argument that may have been left out."""
        return self.arguments[number] if number < len(self.arguments) else None


def tokens(line: str) -> list[Token]:
    """The words of a line: parted by blanks, joined by double quotes, with backslash escapes inside these.

    Raises Usage where a quote is not closed.
    """
    found: list[Token] = []
    letters: list[str] = []
    started = quoted = inside = False
    bare = 0
    characters = iter(line)
    for letter in characters:
        if inside and letter == "\\":
            letters.append(next(characters, "\\"))
        elif letter == '"':
            bare = bare if quoted else len(letters)
            inside, started, quoted = not inside, True, True
        elif letter.isspace() and not inside:
            if started:
                found.append(Token("".join(letters), quoted, bare))
            letters, started, quoted, bare = [], False, False, 0
        else:
            letters.append(letter)
            started = True
    if inside:
        raise Usage(text='A double quote is not closed. Write names of several words like "Mat room".')
    if started:
        found.append(Token("".join(letters), quoted, bare))
    return found


def understood(words: Sequence[Token]) -> DoLine:
    """The line these words make. Raises Usage with the form that was expected."""
    key, words = _key(words)
    if not words:
        raise Usage(text=f"Say what to do: {', '.join(FORMS)}.")
    verb = words[0].text
    form = FORMS.get(verb)
    if form is None:
        raise Usage(text=f"“{verb}” is nothing the desk does. There are: {', '.join(FORMS)}.")
    options, words = _options(verb, form, words[1:])
    arguments, rest = _arguments(form, words)
    least = len(form.arguments) - form.optional
    if len(arguments) < least or (len(arguments) > len(form.arguments) and not form.many):
        raise _misused(verb, form)
    repeated, rest = _repeated(verb, form, rest)
    values, flags = _keywords(verb, form, rest)
    return DoLine(
        verb,
        tuple(arguments),
        at=_clock(values.get("at")),
        back=_clock(values.get("back")),
        company=values.get("with", ""),
        room=values.get("room", ""),
        reason=_number(values.get("reason")),
        by=values.get("by"),
        on=_day(_about(verb, arguments, values)),
        because=values.get("because", ""),
        told=values.get("told", ""),
        since=_clock(values.get("from")),
        until=_clock(values.get("to" if verb == Verb.RETURN else "until")),
        every=_weekday(values.get("every")),
        to=_day(values.get("to")) if verb in SAID_AHEAD else None,
        other=values.get("to") if verb == Verb.CANCEL else None,
        instead=_day(values.get("instead")),
        flags=flags,
        key=key,
        options=options,
        repeated=repeated,
    )


def _key(words: Sequence[Token]) -> tuple[str | None, Sequence[Token]]:
    if words and words[0].text.startswith("key=") and len(words[0].text) > len("key="):
        key = words[0].text.removeprefix("key=")
        if len(key) > LONGEST_KEY or not key.isprintable():
            raise Usage(text=f"A key has at most {LONGEST_KEY} letters, all of them printable.")
        return unicodedata.normalize("NFC", key), words[1:]
    return None, words


def _options(verb: str, form: Form, words: Sequence[Token]) -> tuple[dict[str, str], list[Token]]:
    """What stands behind each ``name=`` of the form, and the words that are no options."""
    options: dict[str, str] = {}
    others: list[Token] = []
    for word in words:
        name, sign, _ = word.unquoted.partition("=")
        if not sign or name not in form.options:
            others.append(word)
        elif name in options:
            raise _misused(verb, form)
        else:
            options[name] = word.text.removeprefix(f"{name}=")
    return options, others


def _arguments(form: Form, words: Sequence[Token]) -> tuple[list[str], Sequence[Token]]:
    own = {*form.keywords, *form.flags, *(word for word, _ in form.repeated)}
    end = next((n for n, word in enumerate(words) if not word.quoted and word.text in own), len(words))
    return [word.text for word in words[:end]], words[end:]


def _repeated(
    verb: str, form: Form, words: Sequence[Token]
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], Sequence[Token]]:
    """What each word said that may be said again, and the words that are left."""
    takes = {word: len(values.split()) for word, values in form.repeated}
    said: list[tuple[str, tuple[str, ...]]] = []
    others: list[Token] = []
    left = iter(words)
    for word in left:
        if word.quoted or word.text not in takes:
            others += (
                [word, *([value] if (value := next(left, None)) else [])] if word.text in form.keywords else [word]
            )
            continue
        values = tuple(value.text for _, value in zip(range(takes[word.text]), left, strict=False))
        if len(values) < takes[word.text]:
            raise _misused(verb, form)
        said.append((word.text, values))
    return tuple(said), others


def _keywords(verb: str, form: Form, words: Sequence[Token]) -> tuple[dict[str, str], frozenset[str]]:
    values: dict[str, str] = {}
    flags: set[str] = set()
    left = iter(words)
    for word in left:
        if word.text in form.flags and not word.quoted and word.text not in flags:
            flags.add(word.text)
        elif word.text in form.keywords and not word.quoted and word.text not in values:
            second = PAIRED.get(word.text)
            value = next(left, None)
            if second and value and value.text == second and not value.quoted:
                value, second = next(left, None), None
            if value is None or second:
                raise _misused(verb, form)
            values[word.text] = value.text
        else:
            raise _misused(verb, form)
    if any(key not in values for key in form.required):
        raise _misused(verb, form)
    return values, frozenset(flags)


def _misused(verb: str, form: Form) -> Usage:
    return Usage(text=f"Write it like: {form.shown(verb)} (a name of several words in double quotes)")


def _about(verb: str, arguments: Sequence[str], values: Mapping[str, str]) -> str | None:
    """The day that a line is about, as it was written; None for the one that runs."""
    if verb not in NAMES_ITS_DAY:
        return values.get("on")
    return None if arguments[0] == TODAY else arguments[0]


def _clock(text: str | None) -> time | None:
    if text is None:
        return None
    return clock(text)


def clock(text: str) -> time:
    """A time on the site's clock, as ``HH:MM``. Raises Usage."""
    if not CLOCK.fullmatch(text):
        raise Usage(text=f"“{text}” is no time. Write it like 9:05 or 14:00.")
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Usage(text=f"“{text[:20]}” is no day. Write it like 2026-11-20.") from None


def _weekday(text: str | None) -> int | None:
    if text is None:
        return None
    day = weekday(text)
    if day is None:
        raise Usage(text=f"“{text[:20]}” is no weekday. Write it like Thursday.")
    return day


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS):
        raise Usage(text=f"“{text[:20]}” is no number of a reason. Write a number from the list.")
    return int(text)
