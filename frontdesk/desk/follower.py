"""Following the records: a thread that asks, on one open connection, whether anyone wrote and how far they came."""

import threading
from collections.abc import Callable
from pathlib import Path

from frontdesk.database.engine import journal_ends

EVERY_SECONDS = 0.1


def follow(path: Path, changed: Callable[[int], None]) -> Callable[[], None]:
    """Call ``changed`` with the newest entry's number, from a thread, whenever another connection committed.

    Returns what ends the thread.
    """
    ended = threading.Event()
    thread = threading.Thread(target=_watch, args=(path, changed, ended), name="follower", daemon=True)
    thread.start()

    def end() -> None:
        ended.set()
        thread.join(timeout=2)

    return end


def _watch(path: Path, changed: Callable[[int], None], ended: threading.Event) -> None:
    with journal_ends(path) as ends:
        seen = ends.version()
        while not ended.wait(EVERY_SECONDS):
            now = ends.version()
            if now != seen:
                seen = now
                changed(ends.position())
