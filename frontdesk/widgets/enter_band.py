"""The Enter line and, under it, the row for what was not done."""

from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.find_box import LETTERS_AT
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import PaintedRow

SAYS_AT = LETTERS_AT
NOT_DONE = "Not done:"


class EnterBand(PaintedRow[EnterLine]):
    """What Enter will do: the one filled band where it leads to a record, else plain text."""

    def paint_row(self, shown: EnterLine, ink: Ink, width: int) -> Line:
        """The only row."""
        ground = Ground.ACCENT if shown.filled else Ground.BG
        tone = Tone.ONACCENT if shown.filled else Tone.TEXT
        strong = Tone.ONACCENT if shown.filled else Tone.STRONG
        plain, bold = ink.style(tone, ground), ink.style(strong, ground, bold=True)
        act = bold if shown.filled else plain
        line = self.row(ink, width, ground).to(2).put("Enter:", bold).to(SAYS_AT)
        pieces = [(shown.before, act), (shown.person, bold), (shown.after, act)]
        if shown.rest:
            pieces.append((f" · {shown.rest}", plain))
        return line.put_all(pieces, width - 2)


class RefusalRow(PaintedRow[str]):
    """Row 6: empty, or why the last act was not done. Nothing moves when it comes or goes."""

    def paint_row(self, shown: str, ink: Ink, width: int) -> Line:
        """The only row."""
        if not shown:
            return self.row(ink, width)
        ground = Ground.REFUSE
        word = ink.style(Tone.REFUSE, ground, bold=True)
        return (
            self.row(ink, width, ground)
            .put(ink.bar, ink.style(Tone.REFUSE, ground))
            .to(2)
            .put(f"{NOT_DONE} ", word)
            .put(shown, ink.style(Tone.ONREFUSE, ground), width - 2 - 2 - len(NOT_DONE) - 1)
        )
