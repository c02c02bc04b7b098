"""The terminal's answers in what is typed: taken out before anything there is a key."""

import re

REPORT = re.compile(r"\x1b\[\d+;\d+R")
"""Where the cursor is: the answer to a frame."""
BEGUN = re.compile(r"\x1b(?:\[(?:\d+(?:;\d*)?)?)?\Z")
REST = re.compile(r"\[\d+;\d+R")
LONGEST = 1.0
"""Seconds for which the beginning of an answer waits for the rest of it."""
ESCAPE = 0.1
"""Seconds for which a lone Escape may be the beginning of one."""


class Reports:
    """Takes answers out of what was read, also where one comes in pieces. Only while one is awaited."""

    def __init__(self) -> None:
        self._held = ""
        self._since = 0.0
        self._escaped = False

    def taken_out(self, data: str, now: float, awaited: bool) -> tuple[str, int]:
        """What was typed, and how many answers came with it."""
        data, self._held = self._held + data, ""
        if not awaited:
            return data, 0
        if self._escaped and REST.match(data):
            data = f"\x1b{data}"  # its Escape came so long before that it was taken for the key
        self._escaped = False
        data, answers = REPORT.subn("", data)
        if begun := BEGUN.search(data):
            data, self._held, self._since = data[: begun.start()], begun[0], now
        return data, answers

    def quiet(self, now: float) -> str:
        """What was held back for longer than any answer takes."""
        if not self._held or now - self._since < (ESCAPE if self._held == "\x1b" else LONGEST):
            return ""
        held, self._held = self._held, ""
        self._escaped = held == "\x1b"
        return held
