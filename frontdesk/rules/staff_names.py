"""Names of staff as they are called here: the first name first, however a file or a hand writes them."""

import re

from frontdesk.rules.clean_text import clean

_LETTERS_BEHIND = re.compile(r"[A-Z][A-Za-z]*[A-Z.][A-Z.a-z]*( I{1,3})?|Jr\.?|Sr\.?|I{2,3}|IV")
"""What stands behind a name and is none: ``LCSW``, ``Ph.D.``, ``LADC I``, ``Jr``."""


def turned(name: str) -> str:
    """``Obi, Mary`` as Mary Obi, whatever stands behind the comma; any other name as it is."""
    last, _, first = map(str.strip, clean(name).partition(","))
    return f"{first} {last}" if last and first and "," not in first else clean(name)


def without_letters(name: str) -> str:
    """A name first name first, without the letters behind it: ``Obi, Mary LCSW`` as Mary Obi."""
    called, _, _ = first_name_first(name).partition(",")
    *words, last = called.split() or [""]
    return " ".join(words) if len(words) > 1 and _LETTERS_BEHIND.fullmatch(last) and not called.isupper() else called


def first_name_first(name: str) -> str:
    """The same, but letters behind a name, as in ``Mary Obi, LCSW`` and ``Obi, Mary LCSW``, stay or come behind it."""
    last, _, behind = map(str.strip, clean(name).partition(","))
    if _LETTERS_BEHIND.fullmatch(behind) and not last.isupper():
        return clean(name)
    first, _, letters = behind.rpartition(" ")
    if first and last and _LETTERS_BEHIND.fullmatch(letters) and not last.isupper():
        return f"{first.rstrip(',')} {last}, {letters}"
    return turned(name)
