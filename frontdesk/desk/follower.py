"""Following the records: a thread that learns, on one open connection, that anyone wrote and how far they came."""

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from frontdesk.database.keepers import JournalEnds, Keeper, keeper_of
from frontdesk.database.places import Place
from frontdesk.database.written_files import Looks, WrittenFiles, waits_for
from frontdesk.errors import Unusable

AT_MOST_SECONDS = 0.5
"""How long nothing is asked: what was not told is found then, as a commit that took long on its disk."""
UNTIL_COMMITTED = (0.003, 0.003, 0.006, 0.012, 0.024, 0.048)
"""Pauses, in seconds, after something was written: it is seen once it is committed, and of that nothing tells. By the
end of the first an act of our own is answered: nobody looks while it is being done."""


AGAIN_SECONDS = 1.0
"""How long after the records could not be read it is tried again."""
log = logging.getLogger("frontdesk")
Silent = Callable[[float | None], None]


def _unheard(seconds: float | None) -> None:
    """Nobody asks whether the records answer."""


def follow(place: Place, changed: Callable[[int], None], silent: Silent = _unheard) -> Callable[[], None]:
    """Call ``changed`` with the newest entry's number, from a thread, at once and after each commit of others.

    At once, so that nothing is missed that was written before the thread began to look. ``silent`` is called once the
    records do not answer, with the seconds since they did, and with None once they do again: what was read before may
    not hold then. Returns what ends the thread.
    """
    if isinstance(place, Path):
        waits = waits_for(place)
        return _thread_of(lambda: _watch(place, changed, silent, waits), waits.end)
    from frontdesk.database.postgres.hearing import Hearing  # where the records are a file there is no driver

    hearing = Hearing(place)
    return _thread_of(lambda: hearing.run(changed, silent), hearing.end)


def _thread_of(run: Callable[[], None], told_to_end: Callable[[], None]) -> Callable[[], None]:
    """Run it in a thread; returns what ends that."""
    thread = threading.Thread(target=run, name="follower", daemon=True)
    thread.start()

    def end() -> None:
        told_to_end()
        thread.join(timeout=2)

    return end


def _watch(place: Path, changed: Callable[[int], None], silent: Silent, waits: WrittenFiles | Looks) -> None:
    """Look until it is told to end: anew where the file could not be read, as on a share that was away."""
    keeper, answers = keeper_of(place), True

    def heard() -> None:
        nonlocal answers
        if not answers:
            silent(None)
        answers = True

    while not waits.ended:
        try:
            with keeper.faults():
                keeper.look_at()
                _look(keeper, changed, heard, waits)
        except Unusable as why:
            if answers:
                log.warning("the records cannot be followed any more: %s", type(why).__name__)
                silent(0.0)
            answers = False
            waits.wait(AGAIN_SECONDS)
    waits.close()


def _look(
    keeper: Keeper, changed: Callable[[int], None], heard: Callable[[], None], waits: WrittenFiles | Looks
) -> None:
    with keeper.journal_ends() as ends:
        seen = ends.version()
        heard()
        changed(ends.position())
        while not waits.ended:
            now = _version_after(ends, seen) if waits.wait(AT_MOST_SECONDS) else ends.version()
            if now != seen:
                seen = now
                changed(ends.position())


def _version_after(ends: JournalEnds, seen: int) -> int:
    """Another version than the one ``seen``, as soon as there is one; the same where none comes."""
    for pause in UNTIL_COMMITTED:
        time.sleep(pause)
        if (now := ends.version()) != seen:
            return now
    return seen
