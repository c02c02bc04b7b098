"""A name on a screen whose font lacks letters of it: drawn plain, and the card says so."""

import re
import unicodedata
from collections.abc import Iterable, Set
from itertools import groupby

from frontdesk.rules.letters import bare

UNKNOWN = "?"
"""Stands for what has no plain form: a letter of another script, a sign."""
_SIGNS = {
    **dict.fromkeys("‘’‚‹›ʼ′`´", "'"), **dict.fromkeys("“”„«»″", '"'), **dict.fromkeys("┌┐└┘", "+"),
    "─": "-", "│": "|", "█": "#", "■": "#", "●": "*", "·": ".", "…": ".", "←": "<", "→": ">",
}  # fmt: skip
_WORD = re.compile("[\\w\u0300-\u036f]+")
_LATIN = re.compile(r"LATIN (CAPITAL|SMALL) LETTER (\w+)( WITH .+)?")


def plain(sign: str) -> str:
    """One character in ASCII: "Đ" is "D", "ặ" is "a", "’" is "'"; an accent alone is nothing; else ``UNKNOWN``."""
    if sign.isascii():
        return sign
    if sign in _SIGNS or unicodedata.category(sign) == "Pd":
        return _SIGNS.get(sign, "-")
    letters = bare(sign)
    if not letters.isascii():
        return UNKNOWN
    return letters.capitalize() if sign.isupper() or sign.istitle() else letters


def drawn(text: str, held: Set[str]) -> list[str]:
    """Each character of a text as a font draws it that holds these signs, and ASCII.

    A word of which a letter is missing is plain altogether: Nguyễn is Nguyen, since Nguyên would be another name.
    """
    signs = list(text)
    if held >= set(signs):
        return signs
    for word in _WORD.finditer(text):
        if _missing(word.group(), held):
            signs[word.start() : word.end()] = map(plain, word.group())
    return [sign if sign in held or sign.isascii() else plain(sign) for sign in signs]


def lacking(text: str, held: Set[str]) -> tuple[str, ...]:
    """The characters of a text that such a font does not hold, each once, as they stand."""
    return tuple(dict.fromkeys(_missing(text, held)))


def _missing(text: str, held: Set[str]) -> Iterable[str]:
    return [sign for sign in text if not sign.isascii() and sign not in held]


def drawn_plain(letters: Iterable[str]) -> str:
    """What the card of somebody says whose name is not drawn as it is written: which letters it is written with."""
    named = [name for name, _ in groupby(map(_name, letters))]
    return f"Drawn plain: this screen has no {', '.join(dict.fromkeys(named))}."


def _name(letter: str) -> str:
    """``D with stroke``, ``a with breve and dot below``; of other scripts only that they are."""
    if not (latin := _LATIN.fullmatch(unicodedata.name(letter, ""))):
        return "letters of another script"
    size, base, marks = latin.groups(default="")
    return f"{base if size == 'CAPITAL' else base.lower()}{marks.lower()}"
