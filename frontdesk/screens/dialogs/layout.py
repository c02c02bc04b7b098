"""How a dialog is set: it grows where it must, and nothing in it moves while one types."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from rich.cells import cell_len

from frontdesk.screens.dialogs.choices import Choice
from frontdesk.screens.dialogs.field_rows import field_row, list_rows, row_width
from frontdesk.screens.dialogs.fields import Field
from frontdesk.texts import dialog_words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.rows_of_words import text_rows
from frontdesk.widgets.sheet import BORDERS, WIDTH, Rows, SheetShown, enter_rows, refused_rows, titled

ROWS_SHOWN = 11
LETTERS_AT = 9


class Asking(NamedTuple):
    """What a dialog shows now: its title, an earlier ``day`` it is about, words above, its fields with the one at hand,
    the Enter line, and why the act was refused."""

    title: str
    day: str
    above: Sequence[str]
    fields: Sequence[Field]
    field: Field | None
    line: EnterLine
    refusal: str


class Layout:
    """The sheet of one dialog. It keeps how wide and high each part has been."""

    def __init__(self) -> None:
        self._width = WIDTH
        self._list_height = 0
        self._enter_height = 2
        self._refusal_height = 0

    def sheet(self, asking: Asking, window: tuple[int, int]) -> SheetShown:
        """The sheet: an empty row, the fields, the list of the one at hand, an empty row, the Enter line, and Escape.

        An Enter line of two rows takes the empty one above it, so that nothing moves. ``window``: columns and rows.
        """
        width, height = window
        lists = [field for field in asking.fields if isinstance(field, Choice)]
        self._widen(lists, width)
        before, after = self._before(asking), self._after(asking)
        around = titled(asking.title, (*before, *after), self._width, asking.day)
        listed = self._list_rows(asking.field, lists, height - BORDERS - len(around.rows) - 1)
        return titled(asking.title, (*before, *listed, *after), self._width, asking.day)

    def _before(self, asking: Asking) -> Rows:
        above = [row for text in asking.above for row in text_rows(text, self._end - MARGIN) or ("",)]
        column = max(LETTERS_AT, MARGIN + 2 + max((cell_len(each.label) for each in asking.fields), default=0))
        return (
            BLANK,
            *(PieceRow((Piece(text, Tone.TEXT, at=MARGIN),)) for text in above),
            *(field_row(field, field is asking.field, column, self._end) for field in asking.fields),
        )

    def _after(self, asking: Asking) -> Rows:
        enter = enter_rows(asking.line, self._width)
        self._enter_height = max(self._enter_height, len(enter))
        escape, leaves = dialog_words.ESCAPE
        return (
            *[BLANK] * (self._enter_height - len(enter)),
            *enter,
            *self._refusal_rows(asking.refusal),
            PieceRow((Piece(escape, Tone.STRONG, bold=True, at=MARGIN), Piece(leaves, Tone.QUIET))),
        )

    def _refusal_rows(self, refusal: str) -> Rows:
        """The rows that say why the act was not done; once that was read, as many empty ones, so that nothing moves."""
        rows = refused_rows(refusal, self._width) if refusal else ()
        self._refusal_height = max(self._refusal_height, len(rows))
        return (*rows, *[BLANK] * (self._refusal_height - len(rows)))

    @property
    def _end(self) -> int:
        """The column at which the words of a row end at the latest."""
        return self._width - BORDERS - MARGIN

    def _widen(self, lists: Sequence[Choice[Any]], window: int) -> None:
        """Make the sheet as wide as its longest list row so far, where that is needed and the window has the room."""
        needed = max((row_width(row) for field in lists for row in field.rows), default=0) + BORDERS + MARGIN
        self._width = max(self._width, min(needed, window - 2 * BORDERS))

    def _list_rows(self, field: Field | None, lists: Sequence[Choice[Any]], room: int) -> list[PieceRow]:
        """The list of the field at hand, as many rows as the longest list so far: nothing moves."""
        longest = max((len(each.rows) for each in lists), default=0)
        self._list_height = max(self._list_height, min(longest, ROWS_SHOWN))
        height = min(self._list_height, max(room, 1))
        if not height:
            return []
        rows = list_rows(field, height, self._end) if isinstance(field, Choice) else []
        return [BLANK, *rows, *[BLANK] * (height - len(rows))]
