"""Who waits longest for the write lock is served first, nearly always."""

import threading
import time
from pathlib import Path

from frontdesk.database.engine import writing_engine

ROUNDS = 40
LEAST = 32
"""Of these the first must be served first. Where all try equally often it is a little more than half of them."""


def test_who_waits_for_the_lock_is_rarely_overtaken(tmp_path: Path) -> None:
    engine = writing_engine(tmp_path / "records.db")
    try:
        first = [_first_served(engine) for _ in range(ROUNDS)]
    finally:
        engine.dispose()
    assert first.count("waited longest") >= LEAST, first


def _first_served(engine) -> str:
    """Of two who want a lock that is held, one thirty milliseconds after the other: whom it went to."""
    served = []

    def want(name: str) -> None:
        with engine.begin():
            served.append(name)

    waiting = [threading.Thread(target=want, args=(name,)) for name in ("waited longest", "just came")]
    with engine.begin():
        for thread, apart in zip(waiting, (0.03, 0.002), strict=True):
            thread.start()
            time.sleep(apart)
    for thread in waiting:
        thread.join()
    return served[0]
