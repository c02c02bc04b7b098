"""What is asked where no desk is open: in a thread of its own, in order, each answer handed to the loop."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from frontdesk.errors import Notice
from frontdesk.texts import Voice, say

log = logging.getLogger("frontdesk")
T = TypeVar("T")
Failed = Callable[[str], None]


class Questions:
    """``onto_loop`` brings a call onto the event loop; ``defect`` is said where the program itself fails."""

    def __init__(self, name: str, onto_loop: Callable[..., object], defect: str) -> None:
        self._onto_loop = onto_loop
        self._defect = defect
        self._thread = ThreadPoolExecutor(1, name)

    def ask(self, query: Callable[[], T], hear: Callable[[T], None], failed: Failed) -> None:
        """``hear`` gets the answer; ``failed`` hears in a sentence why there is none."""
        self._thread.submit(self._answering, query, hear, failed)

    def last(self, ends: Callable[[], object]) -> None:
        """Do this after all that was asked for, and ask nothing more."""
        self._thread.submit(ends)
        self.close()

    def close(self) -> None:
        """After what was asked for."""
        self._thread.shutdown()

    def _answering(self, query: Callable[[], T], hear: Callable[[T], None], failed: Failed) -> None:
        try:
            answer = query()
        except Notice as why:
            self._onto_loop(failed, say(Voice(), why))
        except Exception:
            log.exception("a question failed where no desk is open")
            self._onto_loop(failed, self._defect)
        else:
            self._onto_loop(hear, answer)
