"""How a name sounds, roughly: two names that are said alike are respelled alike."""

import re
from functools import lru_cache

_FIRST = re.compile(r"^(?:kn|gn|pn|ng(?=[aeiouyw])|wr|rh|pf|ps|ts|x|mac(?=[^aeiou])|ff|ie|y(?=[^aeiou])|euw?)")
_FIRST_SOUNDS = {
    "kn": "n", "gn": "n", "pn": "n", "ng": "n", "wr": "r", "rh": "r", "pf": "f", "ps": "s", "ts": "s", "x": "s",
    "mac": "mc", "ff": "f", "ie": "i", "y": "i", "eu": "u", "euw": "u",
}  # fmt: skip
_SOUNDS = (
    ("sch", "S"), ("tch", "C"), ("tsch", "C"), ("cz", "C"), ("ch", "C"), ("sh", "S"), ("sz", "S"), ("zh", "S"),
    ("ck", "k"), ("cq", "k"), ("dg", "j"), ("ph", "f"), ("ght", "t"), ("igh", "i"), ("ugh", "u"), ("gh", "g"),
    ("th", "t"), ("kh", "k"), ("dh", "d"), ("bh", "b"), ("mb", "m"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "je"), ("gi", "ji"), ("gy", "ji"), ("qu", "k"),
    ("c", "k"), ("q", "k"), ("x", "ks"), ("z", "s"), ("w", "f"), ("v", "f"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ea", "i"), ("ie", "i"), ("ei", "i"), ("ey", "i"), ("y", "i"),
)  # fmt: skip
"""In this order. A capital is one sound of two letters: C as in Chavez, S as in Shaw."""
_TWICE = re.compile(r"([a-zA-Z])\1+")
_SILENT_H = re.compile(r"(?<=[aeiou])h(?![aeiou])")
_NO_VOWEL = str.maketrans("", "", "aeiouh")


@lru_cache(maxsize=8_192)
def said(name: str) -> str:
    """A folded name respelled as it is said: "stephens" and "stevens" are "stefens". Of no name it is nothing."""
    text = _FIRST.sub(lambda found: _FIRST_SOUNDS[found[0]], name, count=1)
    for written, sound in _SOUNDS:
        if written in text:
            text = text.replace(written, sound)
    return _TWICE.sub(r"\1", _SILENT_H.sub("", text))


def skeleton(said_so: str) -> str:
    """The consonants of a respelled name, a vowel only where it begins: what is left when vowels are unsure."""
    return ("a" if said_so[:1] in {"a", "e", "i", "o", "u"} else "") + said_so.translate(_NO_VOWEL)
