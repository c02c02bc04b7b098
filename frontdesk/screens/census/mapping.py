"""How a file is read, as a table: its headers, what each is read as, and the first rows. Pure."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.shapes.census_look import CensusLook
from frontdesk.texts import census_cells as cells
from frontdesk.texts import census_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

WIDE = 100
APART, LONGEST_CELL = 2, 18
NAME_AT = 11
FIRST_COLUMNS = ("mrn", "name", "last_name", "first_name", "dob", "living_arrangement", "counselor", "schedule_days")
"""Columns that are shown before others where not all have room."""


class Size(NamedTuple):
    """What there is to fill."""

    width: int
    height: int

    @property
    def wide(self) -> bool:
        """Whether what is beside something has room there."""
        return self.width >= WIDE


class Column(NamedTuple):
    """A column of the file: the cell at which it stands, its header, what it is read as, and its first cells."""

    at: int
    header: str
    read_as: str
    cells: tuple[str, ...]


class Telling(NamedTuple):
    """How everything is told: the site's voice and day, and the counter names of its groups."""

    voice: Voice
    today: date
    labels: Mapping[str, str]


def mapping(look: CensusLook, telling: Telling, size: Size) -> Iterator[PieceRow]:
    """A table: the headers, what each is read as, and the first rows."""
    columns, more = _placed(look, telling, size)
    heads = (Piece(column.header, Tone.QUIET, at=column.at) for column in columns)
    beyond = (Piece(f"+ {more} more", Tone.QUIET, end=size.width - MARGIN),) if more else ()
    yield PieceRow((Piece(words.HEADER, Tone.QUIET, at=MARGIN), *heads, *beyond))
    yield rule(size.width)
    yield PieceRow(
        (
            Piece(words.READ_AS, Tone.QUIET, at=MARGIN),
            *(_read_as(column) for column in columns),
        )
    )
    for index, row in enumerate(look.first):
        said = (Piece(column.cells[index], at=column.at) for column in columns)
        yield PieceRow((Piece(cells.line_words(row.line), Tone.QUIET, at=MARGIN), *said))
    if size.wide:
        yield BLANK
    yield PieceRow((Piece(words.reading_words(look, not size.wide), Tone.QUIET, at=MARGIN),))
    if size.wide:
        yield BLANK


def _read_as(column: Column) -> Piece:
    unread = column.read_as == cells.NOT_READ
    return Piece(column.read_as, Tone.QUIET if unread else Tone.STRONG, bold=not unread, at=column.at)


def _placed(look: CensusLook, telling: Telling, size: Size) -> tuple[list[Column], int]:
    """The columns that have room, and how many have none: those that say who somebody is come first."""
    headers = look.reading.header
    told = [_column(look, header, telling, size) for header in headers]
    widths = [min(max(map(cell_len, (each.header, each.read_as, *each.cells))), LONGEST_CELL) + APART for each in told]
    at = NAME_AT + (3 if size.wide else 0)
    room = size.width - MARGIN - at
    chosen: set[int] = set()
    for place in sorted(range(len(headers)), key=lambda place: _weight(look, place)):
        if sum(widths[each] for each in chosen) + widths[place] - APART <= room:
            chosen.add(place)
    placed = []
    for place in sorted(chosen):
        placed.append(told[place]._replace(at=at))
        at += widths[place]
    return placed, len(headers) - len(placed)


def _weight(look: CensusLook, place: int) -> tuple[int, int]:
    column = cells.column_of(look, look.reading.header[place])
    known = FIRST_COLUMNS.index(column) if column in FIRST_COLUMNS else len(FIRST_COLUMNS) + (not column)
    return known, place


def _column(look: CensusLook, header: str, telling: Telling, size: Size) -> Column:
    column = cells.column_of(look, header)
    said = (cells.cell_words(telling.voice, row, column, telling.labels) if column else "" for row in look.first)
    return Column(0, header, cells.read_as(look, header, not size.wide), tuple(said))


def rule(width: int) -> PieceRow:
    """From margin to margin."""
    return PieceRow((Piece("", Tone.RULE, at=MARGIN, end=width - MARGIN, rule=True),))
