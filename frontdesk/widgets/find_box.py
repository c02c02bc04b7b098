"""The find box: the letters as they are, a caret that does not blink, and a hint at the right."""

from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line, printable
from frontdesk.widgets.painted import PaintedRow

LETTERS_AT = 9


class Typed(NamedTuple):
    """The letters (``selected``: the next one replaces them), a ``hint`` at the right; while empty ``invitation``.

    ``label`` says what they are; without a ``caret`` none can be typed now.
    """

    letters: str = ""
    selected: bool = False
    hint: str = ""
    invitation: str = "type a name"
    label: str = "Find"
    caret: bool = True


class FindBox(PaintedRow[Typed]):
    """One row, edge to edge. It edits nothing itself: keys are the screen's, in the order they came."""

    def paint_row(self, shown: Typed, ink: Ink, width: int) -> Line:
        """The only row."""
        field = Ground.FIELD
        quiet = ink.style(Tone.QUIET, field)
        line = self.row(ink, width, field).to(2).put(shown.label, quiet).to(LETTERS_AT)
        letters = ending(shown.letters, width - LETTERS_AT - 3)
        if shown.letters and shown.selected:
            line.put(f"{letters} ", ink.caret())
        else:
            line.put(letters, ink.style(Tone.STRONG, field, bold=True))
            line.put(" ", ink.caret() if shown.caret else quiet)
        if not shown.letters:
            line.put(f" {shown.invitation}", quiet)
        hint = quiet if shown.letters else ink.style(Tone.TEXT, field)
        return line.right(width - 2, [(f" {shown.hint}", hint)]) if shown.hint else line


def ending(letters: str, cells: int) -> str:
    """As much of the end of the letters as so many cells hold: what is being typed stays in sight."""
    letters = printable(letters)
    while letters and cell_len(letters) > cells:
        letters = letters[1:]
    return letters
