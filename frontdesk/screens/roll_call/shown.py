"""The roll call in columns, as values that are painted."""

from collections.abc import Sequence

from frontdesk.texts import roll_call as words
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow

COLUMN, APART = words.COLUMN, 4
Line = words.ListHeading | words.Called | None


def columns_of(lines: Sequence[Line], height: int) -> list[Sequence[Line]]:
    """The lines in columns of this height: none begins with a blank, none ends with a heading over nobody.

    A list that goes on in the next column says there whose it is.
    """
    columns: list[Sequence[Line]] = []
    rest = list(lines)
    heading: words.ListHeading | None = None
    while rest := rest[next((index for index, line in enumerate(rest) if line is not None), len(rest)) :]:
        if heading and isinstance(rest[0], words.Called):
            rest.insert(0, heading.going_on())
        end = max(height, 2)
        while 2 < end < len(rest) and isinstance(rest[end - 1], words.ListHeading):
            end -= 1
        columns.append(rest[:end])
        heading = next((line for line in reversed(rest[:end]) if isinstance(line, words.ListHeading)), None)
        rest = rest[end:]
    return columns


def page(columns: Sequence[Sequence[Line]]) -> tuple[PieceRow, ...]:
    """Columns side by side, one row of all of them after the other."""
    return tuple(
        PieceRow(
            tuple(
                piece
                for index, column in enumerate(columns)
                if row < len(column)
                for piece in _pieces(column[row], MARGIN + index * (COLUMN + APART))
            )
        )
        for row in range(max(map(len, columns), default=0))
    )


def _pieces(line: Line, at: int) -> tuple[Piece, ...]:
    match line:
        case words.ListHeading(said, number):
            count = () if number is None else (Piece(str(number), Tone.STRONG, bold=True, end=at + COLUMN),)
            return (Piece(said.upper(), Tone.STRONG, bold=True, at=at), *count)
        case words.Called(name, beside):
            aside = (Piece(beside, Tone.QUIET, end=at + COLUMN),) if beside else ()
            return (Piece(name, Tone.TEXT, at=at), *aside)
        case _:
            return ()
