"""What only SQLite knows of a copy that is brought into a file: rows as they stand, and a name once it is whole."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from frontdesk.database import driver, migrations
from frontdesk.database.keepers import UnfinishedCopy
from frontdesk.database.kept_in_file import remove
from frontdesk.database.places import unfinished_beside
from frontdesk.database.restore import alone
from frontdesk.files import settle_new


@contextmanager
def unfinished(path: Path) -> Iterator[UnfinishedCopy]:
    """A copy to the records at ``path``. Their folder is made, and goes where nothing came into it.

    Raises Busy where another one runs.
    """
    made = not path.parent.exists()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with alone(path.parent):
            yield _UnfinishedFile(path)
    finally:
        if made and not any(path.parent.iterdir()):
            path.parent.rmdir()


class _UnfinishedFile:
    """Beside the records (keepers.py); its header says that it is not whole, whatever it is called."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.place = unfinished_beside(path)

    @property
    def found(self) -> bool:
        """Whether the file is there."""
        return self.place.exists()

    def begin(self) -> None:
        """A new file."""
        remove(self.place)
        migrations.migrate(self.place)
        self._says_whole(False)

    def finish(self) -> None:
        """It was written as fast as can be: it is on disk before it has its name."""
        self._says_whole(True)
        try:
            settle_new(self.place, self._path)
        except FileExistsError:
            self._says_whole(False)
            raise

    def _says_whole(self, whole: bool) -> None:
        with closing(driver.module().connect(self.place)) as connection:
            connection.execute(f"PRAGMA user_version = {0 if whole else 1}")


def pour(
    raw: driver.Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[str | int | None]]
) -> None:
    """Add rows to a table; one may stand before another that it refers to."""
    raw.execute("PRAGMA defer_foreign_keys = ON")
    names, places = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    raw.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({places})', rows)
