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
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from frontdesk.database.places import Place
from frontdesk.door import FirstLook
from frontdesk.errors import Notice
from frontdesk.shapes.people import Columns, in_columns, of_columns

if TYPE_CHECKING:
    from frontdesk.desk.back_office import BackOffice
    from frontdesk.shapes.board import Board


class _Read(NamedTuple):
    """What the copy tells: the people, the board without them, how far the records' clock is ahead of the real one."""

    people: Columns
    board: "Board"
    offset: timedelta


class Start(NamedTuple):
    """What a copy found before it reads: the place whose board it reads, and what waits for that, in a thread."""

    place: Place
    first_look: Callable[[], FirstLook | None]


class _Refused(NamedTuple):
    """What the copy was refused with: what kind it is, and its values."""

    kind: type[Notice]
    values: dict[str, object]


def read_ahead(open_desk: "Callable[[], BackOffice]") -> Callable[[], FirstLook | None]:
    """Begin to read the board of a desk that changes nothing by being opened. Returns what waits for it, in a thread.

    That gives None where no board came of it, whatever the reason: the desk itself says what is wrong. To be called
    before there is any other thread, since a copy has only the one that made it.
    """
    if not _pays():
        return lambda: None
    return _begun(lambda telling: _tell_board(telling, open_desk)).board


def found_ahead(
    find: Callable[[], Place | None], open_desk: "Callable[[Place], BackOffice]", meanwhile: Callable[[], object]
) -> Start | None:
    """The same where others must be asked first whose board it is, as a server of its sites: the copy asks them too.

    ``find`` says so in the copy, None where no board is to be read, and ``meanwhile`` is done here. Returns None where
    none is, and where the copy could not tell. Raises the Notice that ``find`` raised.
    """
    if not _pays():
        return None
    copy = _begun(lambda telling: _tell_start(telling, find, open_desk))
    meanwhile()
    match copy.told():
        case _Refused() as refused:
            copy.over()
            raise refused.kind(**refused.values)
        case None:
            copy.over()
            return None
        case place:
            return Start(place, copy.board)


def _pays() -> bool:
    """Whether another processor is free for it, and what it would load is not here already."""
    return hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) > 1 and "sqlalchemy" not in sys.modules


class _Copy:
    """A copy of this process, as the one that made it hears of it."""

    def __init__(self, process: int, pipe: int) -> None:
        self._process, self._heard = process, os.fdopen(pipe, "rb")

    def told(self) -> Any:
        """The next that it tells; None where it ended before: it failed, or was killed while it told."""
        try:
            return pickle.load(self._heard)
        except (EOFError, pickle.UnpicklingError):
            return None

    def over(self) -> None:
        """Nothing more is heard of it."""
        self._heard.close()
        os.waitpid(self._process, 0)

    def board(self) -> FirstLook | None:
        """The board that it tells last; None where none came of it."""
        read: _Read | None = self.told()
        self.over()
        if read is None:
            return None
        offset = read.offset  # what now() held of all that was told would stay until the desk is open
        return FirstLook(_peopled(read.board, read.people), lambda: datetime.now(UTC) + offset)


def _begun(tell: Callable[[IO[bytes]], None]) -> _Copy:
    """A copy that tells, and ends without any of this process's own last words."""
    ours, theirs = os.pipe()
    if copy := os.fork():
        os.close(theirs)
        return _Copy(copy, ours)
    try:
        with os.fdopen(theirs, "wb") as telling:
            tell(telling)
    finally:
        os._exit(0)


def _tell_board(telling: IO[bytes], open_desk: "Callable[[], BackOffice]") -> None:
    desk = open_desk()
    board = desk.board()
    _tell(telling, _Read(in_columns(board.people.values()), replace(board, people={}), desk.offset))


def _tell_start(
    telling: IO[bytes], find: Callable[[], Place | None], open_desk: "Callable[[Place], BackOffice]"
) -> None:
    try:
        place = find()
    except Notice as refused:
        _tell(telling, _Refused(type(refused), refused.values))
        return
    if place is not None:
        _tell(telling, place)
        _tell_board(telling, lambda: open_desk(place))


def _tell(telling: IO[bytes], said: object) -> None:
    pickle.dump(said, telling, pickle.HIGHEST_PROTOCOL)
    telling.flush()


def _peopled(board: "Board", columns: Columns) -> "Board":
    """With its people, and one object for the number of each: told, it is one wherever somebody is mentioned."""
    found = board.finder.keys.people
    once = dict(zip(found, found, strict=True))
    people = {person.id: person for person in of_columns(columns, once)}
    favoured = {once[id] for id in board.favoured}  # a copy of a set has the room it needs; one that grew, twice that
    return replace(
        board, people=people, order=tuple(map(once.__getitem__, board.order)), favoured=frozenset(favoured)
    )  # fmt: skip
