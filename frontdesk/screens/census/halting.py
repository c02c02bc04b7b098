"""What halts a census file, every word of it: a question with its answers, a fault with what would be right. Pure."""

from collections.abc import Iterable, Iterator, Sequence

from rich.cells import cell_len

from frontdesk.screens.census.mapping import APART, NAME_AT, Size
from frontdesk.screens.census.rows import Row
from frontdesk.shapes.census_look import AskedRow, FaultyRow
from frontdesk.texts import census_cells as cells
from frontdesk.texts import census_words as words
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow
from frontdesk.widgets.rows_of_words import in_rows

SAYS_AT, ANSWERS_AT = 26, 74
NARROW_SAYS_AT = 28


def what_halts(item: AskedRow | FaultyRow, marked: bool, size: Size) -> Iterator[Row]:
    """In one row where a wide window holds both; else what would be right stands below, at 80 below the marked one."""
    at = _says_at(item, size)
    room = size.width - MARGIN - at
    line = Piece(cells.line_words(item.line), Tone.QUIET, at=MARGIN)
    first, *others = _wrapped(_says(item), at, room)
    head = (line, Piece(item.name, Tone.STRONG, bold=True, at=NAME_AT), *first)
    right = _right(item)
    beside = max(ANSWERS_AT, at + _width(first) + APART)
    if size.wide and not others and beside + _width(right) <= size.width - MARGIN:
        yield Row(PieceRow((*head, *_moved(right, beside))), item)
        return
    yield Row(PieceRow(head), item)
    yield from (Row(PieceRow(row)) for row in others)
    if size.wide or marked:
        below = at if size.wide else NAME_AT
        yield from (Row(PieceRow(row)) for row in _below(item, right, below, size.width - MARGIN - below))


def _says_at(item: AskedRow | FaultyRow, size: Size) -> int:
    """Where its sentence begins: behind the name, and at 80 in its place where nobody is named."""
    if not size.wide and not item.name:
        return NAME_AT
    return max(SAYS_AT if size.wide else NARROW_SAYS_AT, NAME_AT + cell_len(item.name) + APART)


def _says(item: AskedRow | FaultyRow) -> tuple[Piece, ...]:
    if isinstance(item, AskedRow):
        return (Piece(cells.brief(item.question.brief)),)
    return (Piece(words.FAULT, Tone.REFUSE, bold=True), Piece(f"  {cells.fault_words(item)}"))


def _right(item: AskedRow | FaultyRow) -> tuple[Piece, ...]:
    """The answers, two pieces each, or how a fault is mended."""
    if isinstance(item, FaultyRow):
        return (Piece(cells.mending(item), Tone.QUIET),)
    pieces: list[Piece] = []
    for digit, option in enumerate(item.question.options, start=1):
        pieces += [Piece(f"{digit} ", Tone.STRONG, bold=True), Piece(f"{option.say}  ")]
    return tuple(pieces)


def _below(item: AskedRow | FaultyRow, right: Sequence[Piece], at: int, room: int) -> Iterator[tuple[Piece, ...]]:
    """In as many rows as it takes: no answer is parted from its digit."""
    if isinstance(item, FaultyRow):
        yield from _wrapped(right, at, room)
        return
    row: tuple[Piece, ...] = ()
    for answer in zip(right[::2], right[1::2], strict=True):
        if row and _width((*row, *answer)) > room:
            yield _moved(row, at)
            row = ()
        row += answer
    yield _moved(row, at)


def _wrapped(pieces: Iterable[Piece], at: int, room: int) -> list[tuple[Piece, ...]]:
    """Pieces over as many rows of ``room`` cells as they take, each from column ``at``."""
    rows = in_rows([(piece.text, piece) for piece in pieces], room)
    return [_moved([piece._replace(text=text) for text, piece in row], at) for row in rows]


def _width(pieces: Iterable[Piece]) -> int:
    return cell_len("".join(piece.text for piece in pieces).rstrip())


def _moved(pieces: Sequence[Piece], at: int) -> tuple[Piece, ...]:
    first, *others = pieces
    return (first._replace(at=at), *others)
