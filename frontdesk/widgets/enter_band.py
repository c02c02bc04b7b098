"""The Enter line and, under it, the row for what was not done."""

from rich.cells import cell_len

from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.find_box import LETTERS_AT
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line, cut
from frontdesk.widgets.painted import PaintedRow

MARGIN, SAYS_AT = 2, LETTERS_AT
NOT_DONE = "Not done:"
SHORTEST = 20
"""How many cells of the words before must remain for the last part to be kept whole."""


class EnterBand(PaintedRow[EnterLine]):
    """The row that says what Enter will do: a filled band where it leads to a record, else plain text."""

    def paint_row(self, shown: EnterLine, ink: Ink, width: int) -> Line:
        """The only row."""
        ground = Ground.ACCENT if shown.filled else Ground.BG
        return write_band(self.row(ink, width, ground), shown, ink, width)


def write_band(line: Line, shown: EnterLine, ink: Ink, width: int, at: int = MARGIN) -> Line:
    """Write on a row of the right ground what Enter does, from column ``at``."""
    ground = Ground.ACCENT if shown.filled else Ground.BG
    tone = Tone.ONACCENT if shown.filled else Tone.TEXT
    strong = Tone.ONACCENT if shown.filled else Tone.STRONG
    plain, bold = ink.style(tone, ground), ink.style(strong, ground, bold=True)
    act = bold if shown.filled else plain
    line.to(at).put("Enter:", bold).to(at + SAYS_AT - MARGIN)
    pieces = [(shown.before, act), (shown.person, bold), (shown.after, act)]
    room = width - MARGIN - line.column - sum(cell_len(text) for text, _ in pieces)
    if shown.rest:
        pieces.append((f" · {fitting(shown, room - 3)}", plain))
    return line.put_all(pieces, width - MARGIN)


def fitting(shown: EnterLine, room: int) -> str:
    """The rest, or its brief words where only these fit."""
    return shown.brief if shown.brief and cell_len(shown.rest) > room else shown.rest


def ending_whole(sentence: str, room: int) -> str:
    """The sentence in so many cells: it is cut before its last part, which says what to do."""
    said, stop, what_to_do = sentence.rpartition(". ")
    left = room - cell_len(what_to_do) - 1
    if cell_len(sentence) <= room or not stop or left < SHORTEST:
        return sentence
    return f"{cut(said, left)} {what_to_do}"


class RefusalRow(PaintedRow[str]):
    """Row 6 of the screen: why the last act was not done, or nothing. No other row moves when it comes or goes."""

    def paint_row(self, shown: str, ink: Ink, width: int) -> Line:
        """The only row."""
        if not shown:
            return self.row(ink, width)
        ground, room = Ground.REFUSE, width - 2 - 2 - len(NOT_DONE) - 1
        word = ink.style(Tone.REFUSE, ground, bold=True)
        return (
            self.row(ink, width, ground)
            .put(ink.bar, ink.style(Tone.REFUSE, ground))
            .to(2)
            .put(f"{NOT_DONE} ", word)
            .put(ending_whole(shown, room), ink.style(Tone.ONREFUSE, ground), room)
        )
