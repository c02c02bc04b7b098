"""What the lists of Census are made of: sections, and in them who is new and what a row of the file changes. Pure."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.screens.census.course import Item
from frontdesk.screens.census.mapping import APART, Size, Telling, rule
from frontdesk.shapes.tally import WrittenRow
from frontdesk.texts import census_cells as cells
from frontdesk.texts import census_words as words
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow

FIELD_AT, WAS_AT, NARROW_WAS_AT = 26, 45, 35


class Row(NamedTuple):
    """A row, and what the mark stands on where it is that row's."""

    row: PieceRow
    item: Item | None = None


def section(title: str, beside: str, size: Size) -> Iterator[Row]:
    """A heading, what is said beside it, and a rule."""
    room = size.width - 2 * MARGIN - cell_len(title) - APART
    right = (Piece(cells.ending(beside, room), Tone.QUIET, end=size.width - MARGIN),) if beside else ()
    yield Row(PieceRow((Piece(title, Tone.STRONG, bold=True, at=MARGIN), *right)))
    yield Row(rule(size.width))


def _of_new(row: WrittenRow, telling: Telling) -> str:
    return cells.new_words(row, telling.voice, telling.labels)


def added_rows(rows: Sequence[WrittenRow], telling: Telling, size: Size) -> Iterator[Row]:
    """Who was new, under a heading that says so."""
    for row in sorted(rows, key=lambda row: row.line):
        line = Piece(cells.line_words(row.line), Tone.QUIET, end=size.width - MARGIN)
        number = Piece(row.mrn, Tone.QUIET, at=FIELD_AT)
        at = max(WAS_AT if size.wide else NARROW_WAS_AT, FIELD_AT + cell_len(row.mrn) + APART)
        said = Piece(_of_new(row, telling), at=at)
        yield Row(PieceRow((Piece(row.name, at=MARGIN), number, said, line)))


def written(rows: Sequence[WrittenRow], telling: Telling, size: Size) -> Iterator[Row]:
    """Who is new, then each field that changes: was and is."""
    for row in sorted(rows, key=lambda row: (not row.added, row.line)):
        line = Piece(cells.line_words(row.line), Tone.QUIET, end=size.width - MARGIN)
        if row.added:
            new = Piece(words.NEW, Tone.STRONG, bold=True, at=FIELD_AT)
            said = " · ".join(filter(None, (row.mrn, _of_new(row, telling))))
            yield Row(PieceRow((Piece(row.name, at=MARGIN), new, Piece(said, at=WAS_AT), line)))
            continue
        for field in row.fields:
            was, now = cells.was_is(field, telling.voice, telling.labels)
            yield Row(
                PieceRow(
                    (
                        Piece(row.name, at=MARGIN),
                        Piece(cells.WORDS_OF[field.column], Tone.QUIET, at=FIELD_AT),
                        Piece(f"{was}{words.ARROW}", Tone.QUIET, at=WAS_AT),
                        Piece(now, Tone.STRONG, bold=True),
                        line,
                    )
                )
            )
