"""The foot of a screen: what others did, the undo line, the keys."""

from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.widgets.find_box import ending
from frontdesk.widgets.ink import Ink, Tone
from frontdesk.widgets.line import ELLIPSIS, Line
from frontdesk.widgets.painted import Painted, PaintedRow


class Elsewhere(PaintedRow[tuple[str, ...]]):
    """Row h-4 of h rows: what somebody else just did with the marked person; it stands for five seconds.

    It is given in several wordings, and shows the first that has room. Of several the briefest is a path: where even
    that has none, its end is shown, which is the file's name.
    """

    def paint_row(self, shown: tuple[str, ...], ink: Ink, width: int) -> Line:
        """The only row."""
        room = width - 4
        words = next((each for each in shown if cell_len(each) <= room), "")
        if shown and not words:
            words = f"{ELLIPSIS}{ending(shown[-1], room - 1)}" if len(shown) > 1 else shown[0]
        return self.row(ink, width).to(2).put(words, ink.style(Tone.TEXT), room)


class Undoable(NamedTuple):
    """What F8 would reverse (empty for nothing), where the person goes next, and how many rows are shown.

    ``of_day`` says of which earlier day it is, and is never cut; ``instead`` stands in its place while something else
    is to be read there.
    """

    sentence: str = ""
    places: tuple[str, ...] = ()
    fresh: bool = False
    shown: str = ""
    instead: str = ""
    of_day: str = ""


class UndoLine(PaintedRow[Undoable]):
    """Row h-3 of h rows. Success is calm: a sentence without colour, quiet once it is no longer fresh."""

    def paint_row(self, shown: Undoable, ink: Ink, width: int) -> Line:
        """The only row."""
        line = self.row(ink, width)
        if shown.instead:
            line.to(2).put(shown.instead, ink.style(Tone.TEXT), width - 4)
        elif shown.sentence:
            tone = ink.style(Tone.TEXT if shown.fresh else Tone.QUIET)
            pieces = [("F8", ink.style(Tone.STRONG, bold=True)), (f" Undo: {shown.sentence}", tone)]
            line.to(2).put_all(pieces, width - 2 - cell_len(shown.of_day)).put(shown.of_day, tone)
            for place in (f" · {place}" for place in shown.places):
                # They are read to the person who goes there: none is left out without a sign.
                if cell_len(place) > width - 1 - line.column:
                    line.put(f" {ELLIPSIS}", tone, width)
                    break
                line.put(place, tone)
        return line.right(width - 2, [(f"  {shown.shown}", ink.style(Tone.QUIET))]) if shown.shown else line


class KeysShown(NamedTuple):
    """The keys with their words, who works here, and those that are keys on every screen."""

    keys: tuple[tuple[str, str], ...]
    who: str = ""
    everywhere: tuple[tuple[str, str], ...] = ()


WIDE = 120
"""Columns from which on the rule holds the keys of every screen."""


class KeyBar(Painted[KeysShown]):
    """Rows h-2 and h-1 of h rows: a rule, and the keys.

    Who works here is called by the first name where there is less room.
    """

    def paint(self, y: int, shown: KeysShown, ink: Ink, width: int) -> Line:
        """The rule or the keys."""
        line = self.row(ink, width)
        if y == 0:
            return self._rule(line, shown.everywhere if width >= WIDE else (), ink, width)
        self._put(line, shown.keys, ink)
        return self._signed(line, shown, ink, width)

    def _rule(self, line: Line, keys: tuple[tuple[str, str], ...], ink: Ink, width: int) -> Line:
        rule = ink.style(Tone.RULE)
        if keys:
            self._put(line, keys, ink)
            line.to(line.column + 2)
        return line.fill("─", rule, width)

    @staticmethod
    def _put(line: Line, keys: tuple[tuple[str, str], ...], ink: Ink) -> None:
        for key, word in keys:
            line.to(line.column + 2)
            line.put(key, ink.style(Tone.STRONG, bold=True)).put(f" {word}", ink.style(Tone.QUIET))

    @staticmethod
    def _signed(line: Line, shown: KeysShown, ink: Ink, width: int) -> Line:
        """Who works here, at the right."""
        first, _, _ = shown.who.partition(" ")
        for who in (shown.who, first):
            line.right(width - 2, [(f"  {who}", ink.style(Tone.TEXT))])
            if line.column == width - 2:
                break
        return line
