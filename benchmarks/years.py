"""What years of history cost: the board, a card and a review beside those of a site that has only begun."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.records import Records
from benchmarks.table import Row, milliseconds
from frontdesk.database.records import open_records
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.views.staff import Actor, Role

YEARS, TIMES = 5, 40
ACTOR = Actor("Ana", Role.RECEPTIONIST, "Front desk")
Asked = Callable[[], object]


def measure(records: Records, quick: bool) -> list[Row]:
    """A hundred patients a day, five years of them, beside none."""
    years = 1 if quick else YEARS
    young = records.copy("young", patients=100, at="14:00", played="13:48")
    old = records.copy(f"old-{years}", patients=100, years=years, at="14:00", played="13:48")
    before, after = _asked(young), _asked(old)
    samples: dict[str, tuple[list[float], list[float]]] = {what: ([], []) for what in before}
    for _ in range(TIMES):
        for what, (few, many) in samples.items():
            few.append(_took(before[what]))
            many.append(_took(after[what]))
    return [
        Row(f"{what} after {years} years, beside none", "ms", milliseconds(many), milliseconds(few), times=1.2)
        for what, (few, many) in samples.items()
    ]


def _asked(folder: Path) -> dict[str, Asked]:
    """The three questions, each from the records and not from what is remembered."""
    desk = FrontDesk(open_records(folder / "frontdesk.db"), ACTOR, "screen")
    board = desk.board()
    somebody = board.order[len(board.order) // 2]
    return {"board": desk.board, "card": lambda: desk.card(somebody), "review": lambda: desk.review(board)}


def _took(asked: Asked) -> float:
    began = time.perf_counter()
    asked()
    return time.perf_counter() - began
