"""How a sheet is set: the seated in columns, and beside each name what stands on the paper. Pure."""

from frontdesk.screens.sheet.paper import Paper
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person
from frontdesk.texts import sheet_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.columns import Cell, Column, Columns, Gauge, Grid
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece

WIDTH, APART = 36, 4
HEADINGS = 2
"""Rows above the names: what the columns are, and a rule."""


def grid_of(width: int) -> Grid:
    """Two columns at 80, three at 120."""
    return Grid.of(WIDTH, APART, width)


def head_row(
    paper: Paper, group: GroupOfDay, block: BlockOfDay, rows: tuple[Person, ...], voice: Voice, width: int, day: str
) -> tuple[Piece, ...]:
    """Which group, where and by whom; on an earlier day which; how many signed, how many sit there."""
    where = words.where(group, block, voice)
    signed = (Piece("Signed ", Tone.TEXT), Piece(paper.number, Tone.STRONG, bold=True)) if paper.number else ()
    numbers = f"{'Signed ' + paper.number + '  ' if paper.number else ''}Seated {len(rows)}"
    of_day = (Piece(f"  {day}", Tone.AWAY, bold=True),) if day else ()
    return (
        Piece(group.label, Tone.STRONG, bold=True, at=MARGIN),
        Piece(f"  {where}", Tone.QUIET),
        *of_day,
        *((Piece("Signed ", at=width - MARGIN - len(numbers)), *signed[1:], Piece("  Seated ")) if signed else ()),
        *(() if signed else (Piece("Seated ", at=width - MARGIN - len(numbers)),)),
        Piece(str(len(rows)), Tone.STRONG, bold=True),
    )


def columns(
    paper: Paper, block: BlockOfDay, rows: tuple[Person, ...], marked: int | None, voice: Voice, size: tuple[int, int],
    rolled: int = 0,
) -> Columns:  # fmt: skip
    """As many names as fit, filled from above, column by column; the page of the marked one, or ``rolled`` from it.

    Below stands what the words beside them mean. ``size``: columns of the window, and rows of the body.
    """
    width, body = size
    grid, below = grid_of(width), _explained(paper, block, rows, voice)
    fits = body - HEADINGS - (len(below) + 1 if below else 0)
    page = max(fits, 1) * grid.number
    index = next((index for index, person in enumerate(rows) if person.id == marked), 0)
    start = index // page * page
    sight = rows[max(min(start + rolled, max(len(rows) - page, start)), 0) :][:page]
    cells = [_cell(person, paper, person.id == marked, voice) for person in sight]
    # Few names stand in two columns, as the eye goes over a paper.
    height = min(max(fits, 1), max(-(-len(cells) // grid.number), 1))
    shown = [cells[start : start + height] for start in range(0, max(len(cells), 1), height)]
    return Columns(grid, tuple(_column(each, block, voice) for each in shown), below=below)


def _explained(paper: Paper, block: BlockOfDay, rows: tuple[Person, ...], voice: Voice) -> tuple[str, ...]:
    """What each of the words means that stand on this sheet, once."""
    names = [paper.of(person) for person in rows]
    added = any(person.id in paper.added for person in rows)
    return words.explained(names, block, voice, added=added)


def _column(cells: list[Cell], block: BlockOfDay, voice: Voice) -> Column:
    return (Cell(words.seated_at(block, voice), words.ON_THE_PAPER, Tone.QUIET), Gauge(), *cells)


def _cell(person: Person, paper: Paper, marked: bool, voice: Voice) -> Cell:
    name = paper.of(person)
    said = words.name_words(
        name.signed, name.late, voice.short(name.left) if name.left else "", person.id in paper.added
    )
    plain = said == words.ON_IT
    return Cell(
        person.name,
        said,
        Tone.TEXT if plain else Tone.STRONG,
        Tone.QUIET if plain else Tone.STRONG,
        bold=marked or not plain,
        marked=marked,
        whom=person.id,
    )
