"""Letters as they are compared: case, accents and width make no difference."""

import unicodedata
from functools import cache

_WITHOUT_ACCENT = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ə": "e", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ɨ": "i", "ƙ": "k", "ȼ": "c", "ɫ": "l", "ʉ": "u",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
}  # fmt: skip
"""Letters that Unicode does not take apart, as a keyboard without them is made to write them."""


@cache
def bare(letter: str) -> str:
    """One character as it is compared: "Đ" is "d", "ß" is "ss", an accent alone is nothing, a sign is itself."""
    # Accents go first: folding the case makes a letter of its own of the Greek iota written below another.
    letters = "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))
    parts = unicodedata.normalize("NFKD", letters.casefold())
    plain = "".join(_WITHOUT_ACCENT.get(part, part) for part in parts)
    return plain if plain == letter else "".join(map(bare, plain))


def without_accents(text: str) -> str:
    """The text in bare letters; blanks and signs stay as they are. Doing it twice changes nothing more."""
    return text.lower() if text.isascii() else "".join(map(bare, text))
