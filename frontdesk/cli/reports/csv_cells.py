"""CSV that a spreadsheet shows and never runs."""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, time
from functools import lru_cache
from itertools import islice

from frontdesk.rules.clean_text import clean

Cell = str | int | date | time | None
RUN = ("=", "+", "-", "@")
BREAKS = ("\t", "\r", "\n")
AT_ONCE = 500
KEPT = 4096
"""How many texts are looked at but once: a year of attendance says the same few thousand."""


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """One table with a header row (RFC 4180). Numbers stay numbers; nothing known is an empty cell."""
    return "".join(pieces(head, rows))


def pieces(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> Iterator[str]:
    """The same, some hundred rows at a time, so that a long table is never in memory whole."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([disarmed(word) for word in head])
    every = iter(rows)
    while some := list(islice(every, AT_ONCE)):
        writer.writerows([SAID[cell.__class__](cell) for cell in row] for row in some)
        yield text.getvalue()
        text.seek(0)
        text.truncate()
    yield text.getvalue()


@lru_cache(KEPT)
def iso(value: date | time) -> str:
    """``2026-11-23`` or ``09:02``."""
    return value.isoformat("minutes") if isinstance(value, time) else value.isoformat()


@lru_cache(KEPT)
def disarmed(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run: after blanks and in full width too."""
    shown = clean(text)
    seen = unicodedata.normalize("NFKC", shown).lstrip()
    return f"'{shown}" if seen.startswith(RUN) or text.startswith(BREAKS) else shown


def _as_it_is(cell: Cell) -> Cell:
    return cell


SAID: dict[type, Callable[..., Cell]] = {
    str: disarmed,
    date: iso,
    time: iso,
    int: _as_it_is,
    type(None): _as_it_is,
}
"""What CSV says of each kind of cell: days in ISO, clock times of 24 hours, texts that nothing runs."""
