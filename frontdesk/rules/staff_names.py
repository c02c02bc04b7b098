"""Names of staff as they are called here: the first name first, however a file or a hand writes them."""

import re

from frontdesk.rules.clean_text import clean

_LETTERS_BEHIND = re.compile(r"[A-Z][A-Za-z]*[A-Z.][A-Z.a-z]*( I{1,3})?|Jr\.?|Sr\.?|I{2,3}|IV")
"""What stands behind a name and is none: ``LCSW``, ``Ph.D.``, ``LADC I``, ``Jr``."""


def turned(name: str) -> str:
    """``Obi, Mary`` as Mary Obi, whatever stands behind the comma; any other name as it is."""
    last, _, first = map(str.strip, clean(name).partition(","))
    return f"{first} {last}" if last and first and "," not in first else clean(name)


def first_name_first(name: str) -> str:
    """The same, but a name with letters behind it, as ``Mary Obi, LCSW``, stays as it is."""
    last, _, behind = map(str.strip, clean(name).partition(","))
    letters = _LETTERS_BEHIND.fullmatch(behind) and not last.isupper()
    return clean(name) if letters else turned(name)
