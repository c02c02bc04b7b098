"""What tells a scanned card from what a hand types: its speed, and that it is a known number or has the prefix."""

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

GAP = 0.05
"""Seconds: keys closer than this come from a scanner, or from a line that stood still and now gives all at once."""
SHORTEST = 3
"""Letters of the shortest code that is told by its speed alone; fingers roll over two keys as fast as that."""
STAR = "*"
"""What stands around a code in the bars of Code 39, and is no part of it."""


class Codes(NamedTuple):
    """What can be scanned at a site: the cards and numbers of its people, or whatever begins with its ``prefix``.

    ``whole`` tells whether this is one of them, ``begins`` whether any of them begins so.
    """

    whole: Callable[[str], bool]
    begins: Callable[[str], bool]
    prefix: str = ""

    def scanned(self, letters: str) -> str:
        """The code that these letters are, without prefix and stars; empty where they are none."""
        if self.prefix:
            return _bare(letters.removeprefix(self.prefix)) if letters.startswith(self.prefix) else ""
        code = _bare(letters)
        return code if len(code) >= SHORTEST and self.whole(code) else ""

    @property
    def with_strange_digits(self) -> "Codes":
        """The same, where digits are a scan though nobody has them: of a view, where a digit by itself is an act."""
        return self._replace(
            whole=lambda code: code.isdigit() or self.whole(code),
            begins=lambda letters: letters.isdigit() or self.begins(letters),
        )

    def may_become(self, letters: str) -> bool:
        """Whether these letters are a code, or the first ones of one."""
        if self.prefix:
            return letters.startswith(self.prefix) or self.prefix.startswith(letters)
        if not letters.startswith(STAR):
            return self.begins(letters)
        return self.begins(letters[1:]) or (len(letters) > 1 and self.whole(_bare(letters)))


def _bare(letters: str) -> str:
    starred = len(letters) > 1 and letters[0] == letters[-1] == STAR
    return letters[1:-1] if starred else letters


class Stroke(NamedTuple):
    """A key: its ``letter``, empty where it writes none; whether it ``ends`` a scan (Enter, Tab); its second."""

    letter: str
    ends: bool
    at: float


class Verdict(Enum):
    """What a key makes of those before it: a hand typed them all; they may become a scan; or they were one."""

    TYPED, MAY_BE_SCANNED, SCANNED = auto(), auto(), auto()


class Burst:
    """Keys that follow one another faster than anyone types.

    Scans may follow one another in it. Once any other key was among them, or letters that begin no code, all of it was
    typed ahead by a hand, and so is what comes after, until a pause. ``code`` is what was scanned last.
    """

    def __init__(self) -> None:
        self.letters = self.code = ""
        self.last = float("-inf")
        self._by_hand = False

    def follows(self, at: float) -> bool:
        """Whether a key at this second belongs to the burst."""
        return at - self.last <= GAP

    def take(self, stroke: Stroke, codes: Codes) -> Verdict:
        """One more key. The second end of a scan, as the line feed behind an Enter, is part of the scan."""
        if not self.follows(stroke.at):
            self.letters, self.code, self._by_hand = "", "", False
        self.last = stroke.at
        if stroke.ends and not self._by_hand and self.code and not self.letters:
            self.code = ""
            return Verdict.SCANNED
        self.code = ""
        if stroke.letter and not self._by_hand and codes.may_become(self.letters + stroke.letter):
            self.letters += stroke.letter
            return Verdict.MAY_BE_SCANNED
        if stroke.ends and not self._by_hand:
            self.code = codes.scanned(self.letters)
        self.letters, self._by_hand = "", not self.code
        return Verdict.SCANNED if self.code else Verdict.TYPED

    def pause(self, codes: Codes) -> str:
        """Nothing followed: the code that the letters were, where the scanner sends no end; else empty."""
        code, self.letters = codes.scanned(self.letters), ""
        return code
