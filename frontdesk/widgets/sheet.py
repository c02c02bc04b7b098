"""The sheet of a dialog: a bordered ground with its title in the border, its rows, and its own Enter line."""

from dataclasses import dataclass

from rich.style import Style

from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.pieces import MARGIN, PieceRow, write

WIDTH = 64


@dataclass(frozen=True, slots=True)
class SheetShown:
    """A dialog as it stands now."""

    title: str
    rows: tuple[PieceRow | EnterLine, ...]


class Sheet(Painted[SheetShown]):
    """Paints a dialog, border and all. Columns of its rows count from within the border."""

    def paint(self, y: int, shown: SheetShown, ink: Ink, width: int) -> Line:
        """The border above, a row, or the border below."""
        edge = ink.style(Tone.TEXT, Ground.RAISED)
        line = self.row(ink, width, Ground.RAISED)
        if y == 0:
            title = ink.style(Tone.STRONG, Ground.RAISED, bold=True)
            line.put("┌─", edge).put(f" {shown.title} ", title, width - 4)
            return line.fill("─", edge, width - 1).put("┐", edge)
        if y > len(shown.rows):
            return line.put("└", edge).fill("─", edge, width - 1).put("┘", edge)
        line.put("│", edge)
        row = shown.rows[y - 1]
        if isinstance(row, EnterLine):
            self._enter(line, row, ink, width - 1)
        else:
            write(line, row, ink, Ground.RAISED, width - 1)
        return line.put("│", edge)

    @staticmethod
    def _enter(line: Line, shown: EnterLine, ink: Ink, end: int) -> None:
        """From border to border, filled where Enter leads to a record."""
        ground = Ground.ACCENT if shown.filled else Ground.RAISED
        blank = ink.style(Tone.TEXT, ground)
        line.fill(" ", blank, line.column + MARGIN).put_all(_pieces(shown, ink, ground), end - MARGIN)
        line.fill(" ", blank, end)


def _pieces(shown: EnterLine, ink: Ink, ground: Ground) -> list[tuple[str, Style]]:
    plain = ink.style(Tone.ONACCENT if shown.filled else Tone.TEXT, ground)
    bold = ink.style(Tone.ONACCENT if shown.filled else Tone.STRONG, ground, bold=True)
    act = bold if shown.filled else plain
    rest = [(f" · {shown.rest}", plain)] if shown.rest else []
    return [("Enter: ", bold), (shown.before, act), (shown.person, bold), (shown.after, act), *rest]
