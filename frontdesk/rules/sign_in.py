"""When somebody may try to sign in, and what may be a passphrase. Pure."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from frontdesk.rules.names import fold

SHORTEST, LONGEST = 15, 200
"""How many characters a passphrase has. There is no other rule but that it is not one that is tried first."""
OWN = 8
"""So many characters of a passphrase are neither a name of this place nor a common word."""
FEWEST_LETTERS = 5
"""So many different characters it has at least: fewer are one key or a few, pressed again and again."""
COMMON = (
    *("password", "passphrase", "passwort", "letmein", "welcome", "iloveyou", "changeme", "administrator", "admin"),
    *("correcthorsebatterystaple", "thequickbrownfox", "jumpsoverthelazydog", "maytheforcebewithyou"),
    *("tobeornottobe", "thatisthequestion", "onedayatatime", "letgoandletgod", "keepcomingback", "itworksifyouworkit"),
    *("serenityprayer", "grantmetheserenity", "easydoesit", "firstthingsfirst", "frontdesk", "recovery", "summer"),
    *("winter", "spring", "autumn", "monday", "friday", "trustno", "sunshine", "football", "baseball", "dragon"),
)
"""What is tried first by whoever guesses, places like this one in mind."""
ROWS = ("0123456789" * 2, "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik")
"""Keys in the order in which they lie, or are counted."""
SHORTEST_NAME = 4
"""Shorter parts of names stand in many honest words."""

SHORTEST_CODE = 6
"""Digits of a quick code; so many as a passphrase has characters are none any more."""
FEWEST_DIGITS = 3
"""So many different ones it has at least."""
WRONG_CODES = 5
"""After so many wrong ones a quick code opens nothing any more; the passphrase still does."""

FREE_TRIES = 2
"""So many wrong tries make nobody wait."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(hours=1)
LOCKED_AT = 10
"""After so many wrong tries a name is locked until a lead says otherwise."""


class Tries(NamedTuple):
    """The wrong tries at one name since the last right one: how many, and when the last was made, in UTC."""

    number: int
    last: datetime

    @property
    def locked(self) -> bool:
        """Whether no further try is taken, however long ago they were."""
        return self.number >= LOCKED_AT

    @property
    def wait(self) -> timedelta:
        """How long after the last one nothing is tried: none at first, then each time twice as long, to an hour."""
        if self.number <= FREE_TRIES:
            return timedelta(0)
        doubled = min(self.number - FREE_TRIES - 1, 20)  # beyond that it is long the longest
        return min(FIRST_WAIT * (1 << doubled), LONGEST_WAIT)

    def seen_at(self, now: datetime) -> "Tries":
        """The same as it is judged at an instant: where the clock was set back, the wait begins again, then."""
        return self._replace(last=min(self.last, now))

    def left(self, now: datetime) -> timedelta:
        """How long is still to be waited; a clock that was set back makes it no shorter."""
        return max(self.seen_at(now).last + self.wait - now, timedelta(0))

    def and_another(self, now: datetime) -> "Tries":
        """With one more wrong one."""
        return Tries(self.number + 1, now)


def wait_words(left: timedelta) -> str:
    """``20 seconds``, ``6 minutes``: never less than is left."""
    seconds = -(-left // timedelta(seconds=1))
    if seconds <= 60:
        return f"{seconds} second{'' if seconds == 1 else 's'}"
    return f"{-(-seconds // 60)} minutes"


def unfit(passphrase: str, names: Iterable[str]) -> str:
    """Why this is no passphrase for somebody with these ``names``, theirs and the site's; empty where it is one."""
    if len(passphrase) < SHORTEST:
        return f"It has {len(passphrase)} characters"
    if len(passphrase) > LONGEST:
        return f"It has more than {LONGEST} characters"
    plain = _plain(passphrase)
    if len(set(passphrase.lower())) < FEWEST_LETTERS or _lies_in_a_row(plain):
        return "It is a few keys, one after the other"
    if _repeats(passphrase.lower()):
        return "It is the same again and again"
    left = _left_of(plain, names)
    return "It is little more than names and common words" if len(left) < OWN or _lies_in_a_row(left) else ""


def may_be_code(secret: str) -> bool:
    """Whether this may be a quick code: digits, and fewer than a passphrase has characters."""
    return SHORTEST_CODE <= len(secret) < SHORTEST and secret.isascii() and secret.isdigit()


def may_be_right(secret: str) -> bool:
    """Whether this may be a quick code or a passphrase at all: a card that was scanned is mostly neither."""
    return may_be_code(secret) or len(secret) >= SHORTEST


def unfit_code(code: str) -> str:
    """Why this is no quick code; empty where it is one."""
    if not may_be_code(code):
        return f"It has {SHORTEST_CODE} to {SHORTEST - 1} digits and nothing else"
    if len(set(code)) < FEWEST_DIGITS or _lies_in_a_row(code) or _repeats(code):
        return "It is a few digits, one after the other"
    return ""


def _plain(text: str) -> str:
    """Its letters and digits alone, folded; as they are, where it has none that fold."""
    return re.sub(r"[\W_]", "", fold(text)) or text


def _lies_in_a_row(plain: str) -> bool:
    """Whether these are keys one beside the other, forwards or backwards."""
    return any(plain in row or plain[::-1] in row for row in ROWS)


def _repeats(text: str) -> bool:
    """Whether it is one piece, shorter than half of it, over and over."""
    return (text + text).find(text, 1) <= len(text) // 2


def _left_of(plain: str, names: Iterable[str]) -> str:
    """What is left of it without common words and names, whole or in parts, the longest first."""
    words = {_plain(word) for name in names for word in (name, *name.split())} | set(COMMON)
    for word in sorted(words, key=lambda each: (-len(each), each)):
        if len(word) >= SHORTEST_NAME:
            plain = plain.replace(word, "")
    return plain
