"""How names are compared: accents, case, hyphens and apostrophes never count (docs/domain.md, fact 6)."""

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Protocol

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
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What tells a son from his father on paper, and is seldom said at a counter."""
_PARTICLES = frozenset({
    "al", "bin", "d", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "ibn", "la",
    "las", "le", "les", "los", "mac", "mc", "o", "st", "ten", "ter", "van", "vander", "von", "y", "zu", "zum", "zur",
})  # fmt: skip
"""Words that lead to another in a last name, and alone name nobody; at its end they are a name like any other."""
_LONGEST_PIECE = 6
"""In parts: nobody is called by more of a longer name, and of a line of hundreds not all pieces are wanted."""


class Named(Protocol):
    """Somebody with their names as in the census."""

    @property
    def id(self) -> int:
        """The number that the records know them by."""

    @property
    def last_name(self) -> str:
        """The legal one, as all of them."""

    @property
    def first_name(self) -> str:
        """The legal one."""

    @property
    def name_used(self) -> str:
        """What they are called, in one word or several; empty where that is no other."""


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


def without_suffix(name: tuple[str, ...]) -> tuple[str, ...]:
    """The parts of a last name without the suffixes behind it; a name that is nothing else stays whole."""
    end = len(name)
    while end > 1 and name[end - 1] in SUFFIXES:
        end -= 1
    return name[:end]


def pieces(name: tuple[str, ...]) -> Iterator[str]:
    """The whole parts of a last name of several, each folded to one word: "de la Cruz-Lopez" has "cruz", "lopez", …

    Neighbours together are a part too, as in "delacruz". Particles alone are none, unless they end the name.
    """
    for start in range(len(name)):
        for end in range(start + 1, min(start + _LONGEST_PIECE, len(name)) + 1):
            piece = name[start:end]
            if len(piece) < len(name) and (end == len(name) or not _PARTICLES.issuperset(piece)):
                yield "".join(piece)


def display(first: str, last: str, used: str, alone: bool = False) -> str:
    """The used name with the last name, as lists show it; what a patient uses comes first (docs/domain.md, fact 6).

    A used name stands for the first name. What of the last name it ends with already is not written twice; one of
    several words stands ``alone`` where the person asks for that.
    """
    words, last_words = used.split() or first.split(), last.split()
    if not used.split() or fold(used) == fold(first):
        return " ".join([*words, *last_words])
    if (alone and len(words) > 1) or _holds(words, last):
        return " ".join(words)
    return " ".join([*words[: len(words) - _shared_end(words, last)], *last_words])


def _holds(words: list[str], last: str) -> bool:
    """Whether the whole last name stands in a used name already."""
    held, wanted = [part for word in words for part in parts(word)], list(parts(last))
    return any(held[at : at + len(wanted)] == wanted for at in range(len(held) - len(wanted) + 1)) if wanted else True


def _shared_end(words: list[str], last: str) -> int:
    """How many words at the end of a used name the last name begins with."""
    wanted = parts(last)
    ends = (sum(map(parts, words[-count:]), ()) for count in range(1, len(words)))
    return max((count for count, end in enumerate(ends, 1) if end and wanted[: len(end)] == end), default=0)
