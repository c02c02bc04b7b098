"""The picture on the terminal: what it shows, what it is to show, and the words that make the one the other."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.color import ColorSystem
from rich.segment import Segment
from textual.strip import Strip

from frontdesk.frames.looks import Looks
from frontdesk.frames.moves import LEAST, move_between
from frontdesk.frames.pen import Hand, Pen, moved
from frontdesk.frames.rows import Letters, Row
from frontdesk.frames.runs import Differences, Run
from frontdesk.frames.terminals import Kind


class Part(NamedTuple):
    """Some cells of a row, from a place on, as they are painted."""

    y: int
    x: int
    segments: Strip | Sequence[Segment]


class Picture:
    """One terminal's. Nothing is known of what it shows until it was sent a picture, or after ``forget``."""

    def __init__(self, kind: Kind, colours: ColorSystem) -> None:
        self._kind, self._looks = kind, Looks(colours, kind.fills)
        looks = self._looks
        self._letters = Letters(looks)
        self._differences = Differences(looks)
        self._hand = Hand(looks, self._letters, kind.erases_letters, 0)
        self.size = (0, 0)
        self._wanted: list[Row] = []
        self._shown: list[Row | None] = []
        self._painted: list[Part | None] = []
        self._changed: set[int] = set()
        self._pen = Pen()

    def forget(self) -> None:
        """The terminal may show anything: after another size, a suspension, or what another program wrote."""
        self._shown = [None] * len(self._wanted)
        self._changed = set(range(len(self._wanted)))
        self._pen = Pen()

    def take(self, parts: Iterable[Part], size: tuple[int, int]) -> None:
        """What is to be shown on a screen so many columns and rows large, where that differs from before."""
        if size != self.size:
            self._resize(*size)
        for part in parts:
            y, x, segments = part
            if 0 <= y < len(self._wanted) and part != self._painted[y]:
                self._painted[y] = part
                row = self._wanted[y].with_part(x, self._letters.row(segments))
                if row != self._wanted[y]:
                    self._wanted[y] = row
                    self._changed.add(y)

    def change(self, caret: tuple[int, int]) -> str:
        """What makes the terminal show it, with its cursor at this column and row; empty where it does already."""
        before = self._moved() if self._kind.scrolls and len(self._changed) > LEAST else ""
        runs: list[Run] = []
        unsure: list[str] = []
        for y in sorted(self._changed):
            if self._wanted[y] != self._shown[y]:
                self._show(y, runs, unsure)
        self._changed.clear()
        text, self._pen = self._hand.written(runs, self._pen)
        place = caret[1], caret[0]
        text += moved(self._pen.place, place)
        self._pen = self._pen._replace(place=place)
        return "".join([before, *unsure, text])

    def _show(self, y: int, runs: list[Run], unsure: list[str]) -> None:
        """Make row ``y`` shown: by runs that are written later, or where its cells are in doubt whole, now."""
        had, row = self._shown[y], self._wanted[y]
        self._shown[y] = row
        if row.sure:
            runs += self._differences.runs(y, had if had and had.sure else None, row)
        else:
            text, self._pen = self._hand.as_it_stands(y, row, self._pen)
            unsure.append(text)

    def _moved(self) -> str:
        move = move_between(self._shown, self._wanted)
        if move is None:
            return ""
        self._shown = move.done(self._shown)
        self._changed.update(range(move.first, move.last + 1))
        self._pen = self._pen._replace(place=None)
        return move.written

    def _resize(self, width: int, height: int) -> None:
        self.size = width, height
        self._hand = Hand(self._looks, self._letters, self._kind.erases_letters, width)
        self._wanted = [Row(" " * width, self._looks.plain * width, sure=True)] * height
        self._painted = [None] * height
        self.forget()
