"""The lines of ``do``: tokens, keywords and forms (docs/contract.md, Acts of do). Pure: text in, a parsed line out."""

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, time
from types import MappingProxyType
from typing import NamedTuple

from frontdesk.cli.do_forms import FORMS, NAMES_ITS_DAY, PAIRED, TODAY, Form
from frontdesk.cli.do_values import day_said, number_said, time_said, weekday_said
from frontdesk.errors import Usage
from frontdesk.verbs import SAID_AHEAD, Verb

LONGEST_KEY = 200


class Token(NamedTuple):
    """One word of a line. A quoted one is never a keyword; ``bare`` is how many letters stand before its quote."""

    text: str
    quoted: bool = False
    bare: int = 0

    @property
    def unquoted(self) -> str:
        """What is not quoted at its beginning."""
        return self.text[: self.bare] if self.quoted else self.text


NO_OPTIONS: Mapping[str, str] = MappingProxyType({})


class DoLine(NamedTuple):
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
    flags: frozenset[str] = frozenset()
    key: str | None = None
    options: Mapping[str, str] = NO_OPTIONS
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
    said = _said(verb, arguments, values)
    return said._replace(flags=flags, key=key, options=options, repeated=repeated)


def _said(verb: str, arguments: Sequence[str], values: Mapping[str, str]) -> DoLine:
    """The line with what its keywords say. Raises Usage."""
    return DoLine(
        verb,
        tuple(arguments),
        at=time_said(values.get("at")),
        back=time_said(values.get("back")),
        company=values.get("with", ""),
        room=values.get("room", ""),
        reason=number_said(values.get("reason")),
        by=values.get("by"),
        on=day_said(_about(verb, arguments, values)),
        because=values.get("because", ""),
        told=values.get("told", ""),
        since=time_said(values.get("from")),
        until=time_said(values.get("to" if verb == Verb.RETURN else "until")),
        every=weekday_said(values.get("every")),
        to=day_said(values.get("to")) if verb in SAID_AHEAD else None,
        other=values.get("to") if verb == Verb.CANCEL else None,
        instead=day_said(values.get("instead")),
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
    arguments, rest = [word.text for word in words[:end]], words[end:]
    return _with_text_last(arguments, rest, own) if form.text_last else (arguments, rest)


def _with_text_last(arguments: list[str], words: Sequence[Token], own: set[str]) -> tuple[list[str], list[Token]]:
    """The arguments with those that stand behind a keyword and its value, and the keywords with their values."""
    texts: list[str] = []
    rest: list[Token] = []
    left = iter(words)
    for word in left:
        if word.quoted or word.text not in own:
            texts.append(word.text)
        else:
            rest += [word, *([value] if (value := next(left, None)) else [])]
    return [*arguments, *texts], rest


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
