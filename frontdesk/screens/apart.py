"""What takes long, as reading a census in: in a thread beside that of the acts, so that nobody waits for it."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import TypeVar

from frontdesk.door import Desk
from frontdesk.errors import Notice
from frontdesk.texts import Voice
from frontdesk.texts.contact_words import why_unanswered

log = logging.getLogger("frontdesk")
NOT_DONE = "the program failed at this. What it had told as done is kept; try again, or see the log."
T = TypeVar("T")


class Stopped(Exception):
    """The program ends: what takes long stops here."""


class Apart:
    """Asks the desk one thing after the other, and brings each answer onto the loop, as the counter does.

    ``acts`` is the thread of the acts: who stands at the counter goes first.
    """

    def __init__(
        self,
        desk: Callable[[], Desk],
        onto_loop: Callable[..., object],
        voice: Callable[[], Voice],
        acts: Executor,
    ) -> None:
        self._desk = desk
        self._acts = acts
        self._onto_loop = onto_loop
        self._voice = voice
        self._thread: ThreadPoolExecutor | None = None
        self._ends = False

    def ask(self, query: Callable[[Desk], T], hear: Callable[[T], None], failed: Callable[[str], None]) -> None:
        """``hear`` gets the answer; ``failed`` why it came to nothing. Once the program ends nobody hears."""
        if self._ends:
            return
        self._thread = self._thread or ThreadPoolExecutor(1, "apart")
        self._thread.submit(self._asking, query, hear, failed)

    def tell(self, hear: Callable[..., object], *said: object) -> None:
        """From within a query, while it holds no lock: how far it came. The acts that wait are done before it goes on.

        Raises Stopped where the program is ending.
        """
        if self._ends:
            raise Stopped
        self._onto_loop(hear, *said)
        self._acts.submit(int).result()

    def close(self) -> None:
        """Stop where a query next tells how far it came, and begin no other."""
        self._ends = True
        if self._thread:
            self._thread.shutdown(cancel_futures=True)

    def _asking(self, query: Callable[[Desk], T], hear: Callable[[T], None], failed: Callable[[str], None]) -> None:
        try:
            found = query(self._desk())
        except Stopped:
            return
        except Notice as why:
            self._onto_loop(failed, why_unanswered(self._voice(), why))
        except Exception:
            log.exception("what takes long failed")
            self._onto_loop(failed, NOT_DONE)
        else:
            self._onto_loop(hear, found)
