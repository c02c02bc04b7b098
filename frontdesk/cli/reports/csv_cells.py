"""CSV that a spreadsheet shows and never runs."""

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

from frontdesk.rules.clean_text import clean

Cell = str | int | None
RUN = ("=", "+", "-", "@")
BREAKS = ("\t", "\r", "\n")


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """One table with a header row (RFC 4180). Numbers stay numbers; nothing known is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([disarmed(word) for word in head])
    writer.writerows([disarmed(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return text.getvalue()


def disarmed(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run: after blanks and in full width too."""
    shown = clean(text)
    seen = unicodedata.normalize("NFKC", shown).lstrip()
    return f"'{shown}" if seen.startswith(RUN) or text.startswith(BREAKS) else shown
