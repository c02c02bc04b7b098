"""How names are compared: accents, case, hyphens and apostrophes never count (docs/domain.md, fact 6)."""

import unicodedata
from functools import cache, lru_cache

from frontdesk.rules.letters import bare

_IGNORED = frozenset(
    "'`."
    "\N{ACUTE ACCENT}"
    "\N{LEFT SINGLE QUOTATION MARK}"
    "\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{SINGLE LOW-9 QUOTATION MARK}"
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}"
    "\N{PRIME}"
    "\N{REVERSED PRIME}"
    "\N{FULLWIDTH APOSTROPHE}"
    "\N{MODIFIER LETTER PRIME}"
    "\N{MODIFIER LETTER TURNED COMMA}"
    "\N{MODIFIER LETTER APOSTROPHE}"
    "\N{MODIFIER LETTER REVERSED COMMA}"
    "\N{MODIFIER LETTER RIGHT HALF RING}"
    "\N{MODIFIER LETTER LEFT HALF RING}"
    "\N{MODIFIER LETTER VERTICAL LINE}"
    "\N{MODIFIER LETTER ACUTE ACCENT}"
    "\N{MODIFIER LETTER GRAVE ACCENT}"
    "\N{ARMENIAN APOSTROPHE}"
    "\N{HEBREW PUNCTUATION GERESH}"
    "\N{ONE DOT LEADER}"
    "\N{MIDDLE DOT}"
    "\N{HORIZONTAL ELLIPSIS}"
)
"""Apostrophes and dots, however a keyboard or a census writes them."""
_DASHES_ELSEWHERE = frozenset("\N{MINUS SIGN}\N{HYPHEN BULLET}")


@cache
def spelled(letter: str) -> str:
    """One character as it is compared: plain small letters, "-" for any dash, " " for what parts words, or nothing."""
    if letter.isspace():
        return " "
    if letter in _IGNORED:
        return ""
    category = unicodedata.category(letter)
    if category == "Pd" or letter in _DASHES_ELSEWHERE:
        return "-"
    if category[0] in "MC":
        return ""
    if category[0] not in "LN":
        return " "
    plain = bare(letter)
    return plain if plain == letter else "".join(map(spelled, plain))


def fold(text: str) -> str:
    """The text as it is compared: "José O'Neil-Núñez" is "jose oneilnunez". Folding again changes nothing."""
    if text.isascii() and text.isalpha():
        return text.lower()
    return " ".join("".join(map(spelled, text)).replace("-", "").split())


@lru_cache(maxsize=8192)
def parts(name: str) -> tuple[str, ...]:
    """The folded parts of a name; a hyphen parts too: "O'Neil-Núñez" is "oneil" and "nunez".

    Many people share a name: its parts are worked out, and kept, once.
    """
    if name.isascii() and name.isalpha():
        return (name.lower(),)
    return tuple("".join(map(spelled, name)).replace("-", " ").split())


def display(first: str, last: str, used: str) -> str:
    """The whole used name, as lists show it; the name a patient uses comes first (docs/domain.md, fact 6).

    A used name of one word stands for the first name, one of several is the whole name.
    """
    words = used.split()
    if len(words) > 1:
        return " ".join(words)
    return " ".join([*(words or first.split()), *last.split()])
