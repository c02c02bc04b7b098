"""The key that took the cover away: nothing more, unless it was the first letter of a scan."""

from textual import events

SCAN = 0.015
"""Seconds: two letters closer than this come from a scanner."""


class Waking:
    """Remembers the key that woke the screen, until the next."""

    def __init__(self) -> None:
        self._key: events.Key | None = None

    def woke(self, key: events.Key) -> None:
        """This key took the cover away."""
        self._key = key

    def first_of_scan(self, key: events.Key) -> str:
        """The letter that woke the screen, where this one follows faster than anyone types."""
        first, self._key = self._key, None
        if first and first.is_printable and key.is_printable and key.time - first.time < SCAN:
            return first.character or ""
        return ""
