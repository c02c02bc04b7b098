"""The first board, read by a copy of this process while this one draws its first frame.

To read one, SQLAlchemy and all that stands on it must be loaded, which takes as long as Textual: on two processors both
are done at once. What is loaded there is loaded here after the board is shown.
"""

import os
import pickle
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from frontdesk.door import FirstLook
from frontdesk.shapes.people import Columns, in_columns, of_columns

if TYPE_CHECKING:
    from frontdesk.desk.back_office import BackOffice
    from frontdesk.shapes.board import Board


class _Read(NamedTuple):
    """What the copy tells: the people, the board without them, how far the records' clock is ahead of the real one."""

    people: Columns
    board: "Board"
    offset: timedelta


def read_ahead(open_desk: "Callable[[], BackOffice]") -> Callable[[], FirstLook | None]:
    """Begin to read the board of a desk that changes nothing by being opened. Returns what waits for it, in a thread.

    That gives None where no board came of it, whatever the reason: the desk itself says what is wrong. To be called
    before there is any other thread, since a copy has only the one that made it.
    """
    if not _pays():
        return lambda: None
    ours, theirs = os.pipe()
    if not (copy := os.fork()):
        _tell(theirs, open_desk)
    os.close(theirs)
    return partial(_heard, ours, copy)


def _pays() -> bool:
    """Whether another processor is free for it, and what it would load is not here already."""
    return hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) > 1 and "sqlalchemy" not in sys.modules


def _tell(pipe: int, open_desk: "Callable[[], BackOffice]") -> None:
    """In the copy: read, tell, and end without any of this process's own last words."""
    try:
        desk = open_desk()
        board = desk.board()
        with os.fdopen(pipe, "wb") as telling:
            read = _Read(in_columns(board.people.values()), replace(board, people={}), desk.offset)
            pickle.dump(read, telling, pickle.HIGHEST_PROTOCOL)
    finally:
        os._exit(0)


def _heard(pipe: int, copy: int) -> FirstLook | None:
    with os.fdopen(pipe, "rb") as heard:
        told = heard.read()
    os.waitpid(copy, 0)
    try:
        read: _Read = pickle.loads(told)
    except (EOFError, pickle.UnpicklingError):  # the copy failed, or was killed while it told
        return None
    offset = read.offset  # what now() held of all that was told would stay until the desk is open
    return FirstLook(_peopled(read.board, read.people), lambda: datetime.now(UTC) + offset)


def _peopled(board: "Board", columns: Columns) -> "Board":
    """With its people, and one object for the number of each: told, it is one wherever somebody is mentioned."""
    found = board.finder.keys.people
    once = dict(zip(found, found, strict=True))
    people = {person.id: person for person in of_columns(columns, once)}
    favoured = {once[id] for id in board.favoured}  # a copy of a set has the room it needs; one that grew, twice that
    return replace(
        board, people=people, order=tuple(map(once.__getitem__, board.order)), favoured=frozenset(favoured)
    )  # fmt: skip
