"""How a caseload is set: a patient a row, beside or below it what the desk wrote since it was last seen. Pure."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from frontdesk.shapes.day_lists import CaseRow
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import State
from frontdesk.texts import caseload as words
from frontdesk.texts.today_words import state_title
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow

WIDE = 118
HEADINGS = 2
TONES = {State.STEPPED_OUT: Tone.AWAY, State.ABSENT: Tone.ABSENT, State.EXCUSED: Tone.EXCUSED}


class CaseloadGrid(NamedTuple):
    """Where the columns begin, and where a row ends."""

    today: int
    since: int
    end: int

    @property
    def beside(self) -> bool:
        """Whether updates stand beside the name; else in rows below it."""
        return self.since > self.today


def grid_of(width: int) -> CaseloadGrid:
    """At 120 three columns; at 80 the updates stand below."""
    return CaseloadGrid(30, 52, width - MARGIN) if width >= WIDE else CaseloadGrid(34, 4, width - MARGIN)


def head_row(rows: Sequence[CaseRow], counselor: str, covers: bool, width: int) -> tuple[Piece, ...]:
    """Whose caseload, how many are in which state, and how much is to be seen."""
    whose = f"{counselor}, you cover" if covers else counselor
    pieces = [Piece(whose, Tone.STRONG, bold=True, at=MARGIN), Piece(f"   {words.patients(len(rows))}")]
    for state in words.COUNTED if width >= WIDE else words.COUNTED[:2]:
        number = sum(row.person.state is state for row in rows)
        tone = Tone.STRONG if number else Tone.QUIET
        pieces += [Piece(f"   {state_title(state)} ", Tone.TEXT if number else Tone.QUIET)]
        pieces += [Piece(str(number), tone, bold=bool(number))]
    updates = sum(len(row.updates) for row in rows)
    tone = Tone.STRONG if updates else Tone.QUIET
    return (*pieces, Piece(words.to_see(updates), tone, bold=bool(updates), end=width - MARGIN))


class Looked(NamedTuple):
    """What is looked at: whose eyes, which day, how wide the window, how far the wheel has rolled from the mark."""

    own: bool
    voice: Voice
    today: date
    width: int
    rolled: int = 0


def page(rows: Sequence[CaseRow], marked: int | None, looked: Looked, height: int, empty: str) -> tuple[PieceRow, ...]:
    """The headings, and as many rows as fit with the marked patient's among them; or why there are none."""
    grid = grid_of(looked.width)
    name, state, _ = words.HEADINGS
    since = (Piece(words.since_words(looked.own), Tone.QUIET, at=grid.since),) if grid.beside else ()
    head = (
        PieceRow((Piece(name, Tone.QUIET, at=MARGIN), Piece(state, Tone.QUIET, at=grid.today), *since)),
        PieceRow((Piece("", Tone.RULE, at=MARGIN, end=grid.end, rule=True),)),
    )
    if not rows:
        return (*head, PieceRow((Piece(empty, Tone.STRONG, bold=True, at=9),)))
    laid = [tuple(_rows(row, row.person.id == marked, grid, looked)) for row in rows]
    index = next((index for index, row in enumerate(rows) if row.person.id == marked), 0)
    before, its = sum(map(len, laid[:index])), len(laid[index])
    fits = max(height - HEADINGS, 1)
    top = max(0, before + its - fits) if before + its > fits else 0
    lines = [line for each in laid for line in each]
    top = max(min(top + looked.rolled, len(lines) - fits), 0)
    return (*head, *lines[top : top + fits])


def on_page(rows: Sequence[CaseRow], marked: int | None, size: tuple[int, int], by: int) -> int:
    """Which row is the last patient of the next page, or of the one before, in a window of this width and height."""
    grid, fits = grid_of(size[0]), max(size[1] - HEADINGS, 1)
    ends = list(accumulate(_height(row, grid) for row in rows))
    index = next((index for index, row in enumerate(rows) if row.person.id == marked), 0)
    wanted = max(ends[index], fits) + by * fits
    last = sum(end <= wanted for end in ends) - 1
    return max(min(last, len(rows) - 1), 0) if by < 0 else min(max(last, index + 1), len(rows) - 1)


def _height(row: CaseRow, grid: CaseloadGrid) -> int:
    return max(len(row.updates), 1) if grid.beside else 1 + len(row.updates)


def _rows(row: CaseRow, marked: bool, grid: CaseloadGrid, looked: Looked) -> Iterator[PieceRow]:
    person = row.person
    tone = Tone.QUIET if person.state is State.CHECKED_OUT else TONES.get(person.state, Tone.TEXT)
    first: tuple[Piece, ...] = (
        Piece(person.name, Tone.STRONG if row.updates else Tone.TEXT, bold=marked or bool(row.updates), at=MARGIN),
        Piece(words.today_words(person, looked.voice), tone, at=grid.today),
    )
    updates = [_update(line, grid, looked) for line in row.updates]
    if grid.beside and updates:
        first, updates = (*first, *updates[0]), updates[1:]
    yield PieceRow(first, marked, whom=person.id)
    for pieces in updates:
        yield PieceRow(pieces, whom=person.id)


def _update(line: JournalLine, grid: CaseloadGrid, looked: Looked) -> tuple[Piece, ...]:
    said = words.update_words(line, looked.voice)
    by = words.written_by(line, looked.voice, looked.today)
    return (Piece(said, Tone.TEXT, at=grid.since), Piece(by, Tone.QUIET, end=grid.end))
