"""Where a report goes: to standard output, or into a file that is written whole or not at all."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from frontdesk import files
from frontdesk.database import age_files
from frontdesk.errors import Usage
from frontdesk.rules.clean_text import folded

if TYPE_CHECKING:
    from frontdesk.cli.reports.workbooks import Sheet

NO_TERMINAL = "A workbook cannot be shown on a terminal. Name a file: --output FILE.xlsx."


def deliver(text: str, output: str | None) -> None:
    """To standard output, or to a file of this user's own. Raises Usage where that cannot be written."""
    deliver_pieces([text], output)


def deliver_pieces(pieces: Iterable[str], output: str | None) -> str | None:
    """The same, piece by piece as they are made. Returns the name of the file."""
    if output is None:
        for piece in pieces:
            sys.stdout.write(piece)
        return None
    with _as_usage(output):
        files.write_pieces(Path(output), pieces)
    return output


def deliver_sealed(pieces: Iterable[str], output: str, keys: list[Any]) -> str:
    """The same, sealed to keys of age: in a file whose name ends in ``.age``. Returns that name."""
    output = output.removesuffix(age_files.SUFFIX) + age_files.SUFFIX
    with _as_usage(output):
        age_files.seal(age_files.Pieces(pieces), Path(output), keys)
    return output


def deliver_workbook(sheet: "Sheet", output: str | None) -> int:
    """A workbook, to a file or to standard output that is no terminal. Raises Usage; else 0, done."""
    from frontdesk.cli.reports import workbooks

    if output is None:
        if sys.stdout.isatty():
            raise Usage(text=NO_TERMINAL)
        with TemporaryDirectory(prefix="frontdesk-") as folder:
            workbooks.write(made := Path(folder) / "sheet.xlsx", sheet)
            sys.stdout.buffer.write(made.read_bytes())
        return 0
    make: Callable[[Path], None] = lambda part: workbooks.write(part, sheet)  # noqa: E731
    with _as_usage(output):
        files.write_made(Path(output), make)
    return 0


@contextmanager
def _as_usage(output: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Usage(text=f"{output} cannot be written: {error.strerror}. Name another file.") from None


def marked(output: str | None, *marks: str) -> str | None:
    """The file's name with what it must say, where it does not say it: ``week STAFF ONLY.csv``."""
    if output is None:
        return None
    path = Path(output)
    missing = [mark for mark in marks if _letters(mark) not in _letters(path.stem)]
    return str(path.with_name(" ".join([path.stem, *missing]) + path.suffix)) if missing else output


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, folded(text)))
