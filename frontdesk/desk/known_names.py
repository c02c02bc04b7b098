"""Whether a board still has everybody's names: asked in microseconds, since every line of ``do -`` names somebody."""

from contextlib import ExitStack

from frontdesk import queries
from frontdesk.database.keepers import JournalEnds
from frontdesk.database.records import Records
from frontdesk.errors import Unusable
from frontdesk.verbs import CHANGES_NO_NAME


class KnownNames:
    """Up to which entry of the journal the names on a board are those of the records.

    ``version`` of the kept connection is another after each commit; only then is the journal's end looked at, and only
    where that is another than expected are the entries read.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._kept_open = ExitStack()
        self._ends: JournalEnds | None = None
        self._position: int | None = None
        self._version: int | None = None

    def read_at(self, position: int) -> None:
        """A board was read at this position of the journal: its names are right up to there."""
        self._position, self._version = position, None

    def went_on(self, first: int, last: int) -> None:
        """An own act, of the entries from ``first`` to ``last``, changed nobody's name."""
        if self._position == first - 1:
            self._position = last

    def hold(self) -> bool:
        """Whether the names of that board are still right. Never where none was read."""
        if self._position is None:
            return False
        try:
            with self._records.keeper.faults():
                return self._hold(self._position)
        except Unusable:  # the connection that was kept broke: whoever reads the board finds out what is wrong
            self.forget()
            return False

    def _hold(self, read_at: int) -> bool:
        if self._ends is None:
            self._ends = self._kept_open.enter_context(self._records.keeper.journal_ends())
        version = self._ends.version()
        if version == self._version:
            return True
        if self._ends.position() != read_at and not self._unchanged_since(read_at):
            return False
        self._version = version
        return True

    def _unchanged_since(self, position: int) -> bool:
        with self._records.reading() as session:
            entries = session.execute(*queries.entries_after(position)).all()
        if any(entry.verb not in CHANGES_NO_NAME for entry in entries):
            return False
        self._position = entries[-1].seq if entries else position
        return True

    def forget(self) -> None:
        """No names are known to be right any more."""
        self._position = self._version = self._ends = None
        self.close()

    def close(self) -> None:
        """Give the kept connection back."""
        self._kept_open.close()
