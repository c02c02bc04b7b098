"""What keeps the records of a place: all that only one kind of database knows, asked alike of each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple, Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from frontdesk.database.places import Place
from frontdesk.database.server_driver import driver_for


class JournalEnds(NamedTuple):
    """Asks, on one connection that stays open, whether another connection committed and how far the journal is.

    ``version`` returns another number after each commit elsewhere, and takes microseconds; ``position`` returns the
    number of the newest entry, 0 without one.
    """

    version: Callable[[], int]
    position: Callable[[], int]


class UnfinishedCopy(Protocol):
    """Records that are being copied to a place, kept beside it until they are whole, also when the program is killed.

    Whoever opens the place meanwhile is refused; nobody else copies to it while this is open.
    """

    @property
    def place(self) -> Place:
        """Where they are kept until then."""

    @property
    def found(self) -> bool:
        """Whether an earlier program left them unfinished."""

    def begin(self) -> None:
        """Empty records at HEAD, in place of what an earlier program left."""

    def finish(self) -> None:
        """Give them the name of the place. Raises FileExistsError where somebody made records there meanwhile."""


class Keeper(Protocol):
    """Keeps the records of one place. Whatever it finds wrong with them is an Unusable."""

    @property
    def writable(self) -> bool:
        """Whether this user may write them."""

    def reading_engine(self) -> Engine:
        """For reading: each transaction sees one state of the records, and takes no lock."""

    def writing_engine(self, *, durable: bool) -> Engine:
        """For acts: each transaction takes the write lock before it reads, or raises Busy after a while.

        How long, in seconds, is its execution option ``patience``. Not ``durable`` is only for what has no name yet.
        """

    def begin(self, session: Session) -> None:
        """Begin the transaction of a session; on a new connection where a kept one was broken meanwhile."""

    def planned_anew(self, session: Session) -> AbstractContextManager[None]:
        """What is asked meanwhile is planned for the tables as large as they are now: a transaction before may have
        filled them.
        """

    def was_kept(self, number: int, seal: str) -> bool:
        """Whether the entry of this number and hash, of whose commit nothing was heard, is in the journal.

        From then on it comes into it no more. Raises an Unusable while that cannot be told.
        """

    def rows_written(self, connection: Connection) -> int:
        """A number that grows by one with every row that this connection writes, in whatever way."""

    def damage(self, connection: Connection) -> str:
        """What is found wrong with how the rows are kept; nothing where all is well."""

    def faults(self) -> AbstractContextManager[None]:
        """What the database or the system finds wrong becomes an Unusable; anything else goes through as it is."""

    def look_at(self) -> None:
        """Raises an Unusable where no records can be there."""

    def revision(self, connection: Connection) -> str:
        """The revision that the records have. Raises NotRecords, and NewerRecords for one not known here."""

    def make(self) -> None:
        """New empty records at HEAD, for this user only."""

    def upgrade(self) -> None:
        """Bring older records to HEAD, once they are backed up."""

    def settle(self) -> None:
        """What is done whenever records were opened that may be written."""

    def aside(self) -> AbstractContextManager[Place]:
        """Another place, to make new records at; given this one's name at the end, and nowhere on an error.

        Raises FileExistsError where somebody else made records here meanwhile.
        """

    def unfinished(self) -> AbstractContextManager[UnfinishedCopy]:
        """A copy of other records to this place, begun or still to be begun. Raises Busy where another one runs."""

    def pour(
        self, connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[str | int | None]]
    ) -> None:
        """Add rows to a table as they stand, past the recorder: only to records that have no name yet."""

    def ids_given(self, connection: Connection) -> dict[str, int]:
        """By table the highest id that was ever given, whether or not its row is still there."""

    def raise_ids(self, connection: Connection, given: Mapping[str, int]) -> None:
        """See to it that no id up to these is given again; of a table not named, that its ids begin with 1."""

    def tell(self) -> None:
        """After the commit of an act: tell those who follow, where the system does not. Raises nothing."""

    def close(self) -> None:
        """Give back what it holds, once nobody acts."""

    def journal_ends(self) -> AbstractContextManager[JournalEnds]:
        """Opens a connection of its own for the two, and closes it at the end."""


def keeper_of(place: Place) -> Keeper:
    """What keeps the records of a place. The driver of a server is loaded only for one."""
    if isinstance(place, Path):
        from frontdesk.database.kept_in_file import KeptInFile

        return KeptInFile(place)
    with driver_for(place):
        from frontdesk.database.postgres.kept_by_server import KeptByServer
    return KeptByServer(place)
