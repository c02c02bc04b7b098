"""What text from outside becomes: cleaned to be kept, folded to be compared."""

import unicodedata
from collections.abc import Sequence

from frontdesk.rules.letters import without_accents

LONGEST_NAME = 200
LONGEST_NOTE = 1000
"""How many letters a name, or a number kept as text, and a note have at most."""

# These show nothing (U+034F, the Hangul and Khmer fillers) though Unicode counts them as letters or marks.
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
# The signs that Arabic and Syriac set before or around a number are format characters, yet seen.
_SEEN_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
_BREAKS = frozenset("\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")


def _hidden(letter: str) -> bool:
    """Whether a character is a control, steers direction, has no width, or is half of one."""
    if letter in _FILLERS:
        return True
    return unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") and letter not in _SEEN_FORMATS


class _Cleaned(dict[int, str]):
    """What each code point becomes, learnt as it is met: nothing, a blank for a break, or itself."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = (" " if letter in _BREAKS else "") if _hidden(letter) else letter
        return self[code]


_CLEANED = _Cleaned()


def clean(text: str) -> str:
    """NFC, without controls, direction marks and what has no width; one blank where there were several or a break."""
    if not (text.isascii() and text.isprintable()):
        text = unicodedata.normalize("NFC", text.translate(_CLEANED))
    return " ".join(text.split())


def clean_all(texts: Sequence[str]) -> list[str]:
    """`clean` for many texts at once: where all are plain, which most are, that takes a tenth of the time."""
    whole = "".join(texts)
    if whole.isascii() and whole.isprintable() and "  " not in whole:
        return [text.strip() for text in texts]
    return [clean(text) for text in texts]


def was_cleaned(text: str) -> bool:
    """Whether `clean` takes characters out of the text that a reader could not see. Blanks at the ends don't count."""
    text = text.strip()
    # What is printable hides nothing but fillers, which ASCII has none of.
    if text.isprintable():
        return not (text.isascii() or _FILLERS.isdisjoint(text))
    return any(map(_hidden, text))


def folded(text: str) -> str:
    """A form in which case, accents and width make no difference: for comparing, never for showing."""
    return " ".join(without_accents(clean(text)).split())
