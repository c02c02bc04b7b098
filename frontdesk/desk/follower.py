"""Following the records: a thread that learns, on one open connection, that anyone wrote and how far they came."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from frontdesk.database.keepers import JournalEnds, keeper_of
from frontdesk.database.places import Place
from frontdesk.database.written_files import Looks, WrittenFiles, waits_for

AT_MOST_SECONDS = 0.5
"""How long nothing is asked: what was not told is found then, as a commit that took long on its disk."""
UNTIL_COMMITTED = (0.003, 0.003, 0.006, 0.012, 0.024, 0.048)
"""Pauses, in seconds, after something was written: it is seen once it is committed, and of that nothing tells. By the
end of the first an act of our own is answered: nobody looks while it is being done."""


def follow(place: Place, changed: Callable[[int], None]) -> Callable[[], None]:
    """Call ``changed`` with the newest entry's number, from a thread, at once and after each commit of others.

    At once, so that nothing is missed that was written before the thread began to look. Returns what ends the thread.
    """
    waits = waits_for(place) if isinstance(place, Path) else Looks(AT_MOST_SECONDS)
    thread = threading.Thread(target=_watch, args=(place, changed, waits), name="follower", daemon=True)
    thread.start()

    def end() -> None:
        waits.end()
        thread.join(timeout=2)

    return end


def _watch(place: Place, changed: Callable[[int], None], waits: WrittenFiles | Looks) -> None:
    with keeper_of(place).journal_ends() as ends:
        seen = ends.version()
        changed(ends.position())
        while not waits.ended:
            now = _version_after(ends, seen) if waits.wait(AT_MOST_SECONDS) else ends.version()
            if now != seen:
                seen = now
                changed(ends.position())
    waits.close()


def _version_after(ends: JournalEnds, seen: int) -> int:
    """Another version than the one ``seen``, as soon as there is one; the same where none comes."""
    for pause in UNTIL_COMMITTED:
        time.sleep(pause)
        if (now := ends.version()) != seen:
            return now
    return seen
