"""Scans, as screens need to know of them."""

from enum import Enum, auto

from frontdesk.rules.scans import GAP, Burst, Codes, Stroke, Verdict

__all__ = ["GAP", "Burst", "Codes", "Letters", "Scanned", "Stroke", "Verdict"]


class Letters(Enum):
    """What a screen does with letters that may become a scan.

    They wait until that is known; and where a digit by itself is an act, digits are a scan whosever they are; or they
    are shown at once, where a letter does nothing but narrow a list; or are typed, where a card is what is asked for.
    """

    WAIT, WAIT_AND_DIGITS, AT_ONCE, TYPED = auto(), auto(), auto(), auto()


class Scanned(Enum):
    """What a screen did with a scan: all there is to do; it is for the find box, later; or the one below takes it."""

    DONE, WAITS, GAVE_WAY = auto(), auto(), auto()
