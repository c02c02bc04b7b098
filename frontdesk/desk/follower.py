"""Following the records: a thread that asks, on one kept connection, whether anyone wrote."""

import threading
from collections.abc import Callable
from pathlib import Path

from frontdesk.database.engine import data_version

EVERY_SECONDS = 0.1


def follow(path: Path, changed: Callable[[], None]) -> Callable[[], None]:
    """Call ``changed`` from a thread whenever another connection committed. Returns what ends the thread."""
    ended = threading.Event()
    thread = threading.Thread(target=_watch, args=(path, changed, ended), name="follower", daemon=True)
    thread.start()

    def end() -> None:
        ended.set()
        thread.join(timeout=2)

    return end


def _watch(path: Path, changed: Callable[[], None], ended: threading.Event) -> None:
    with data_version(path) as version:
        known = version()
        while not ended.wait(EVERY_SECONDS):
            now = version()
            if now != known:
                known = now
                changed()
