"""The head of a screen: views and clock, the rule, the counts, and the block that runs."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.cells import cell_len
from rich.style import Style

from frontdesk.shapes.people import State
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.pieces import Piece, PieceRow, write

WIDE = 100
NARROW_VIEWS = 5
APART = {True: 3, False: 1}
"""Blanks at least between the last tab and the corner, in a wide and in a narrow window."""
WIDE_ONLY = "Roll call"
"""The view whose tab falls away in a narrow window, unless it is open."""


class Count(NamedTuple):
    """A label and its number; the state says which mark stands before it, if any."""

    label: str
    number: int
    state: State | None = None


class HeadShown(NamedTuple):
    """What the head says. ``year`` and ``site`` fall away in a narrow window, the block's name where it is tight.

    ``awaited`` close the counts: those of them for which there is room. ``not_current`` stands in the rule, where no
    row moves for it and nothing else is said.
    """

    views: tuple[str, ...]
    open_view: str
    site: str = ""
    day: str = ""
    year: str = ""
    clock: str = ""
    demo: bool = False
    counts: tuple[Count, ...] = ()
    block: str = ""
    until: str = ""
    row: tuple[Piece, ...] = ()
    below: tuple[Piece, ...] = ()
    awaited: tuple[Count, ...] = ()
    not_current: str = ""


class Head(Painted[HeadShown]):
    """Rows 0 to 3 of the screen."""

    def paint(self, y: int, shown: HeadShown, ink: Ink, width: int) -> Line:
        """One row of the head."""
        match y:
            case 0:
                return self._title(shown, ink, width)
            case 1:
                return self._rule(shown, ink, width)
            case 2:
                return self._row(shown.row, ink, width) if shown.row else self._counts(shown, ink, width)
            case _:
                return self._row(shown.below, ink, width)

    def _title(self, shown: HeadShown, ink: Ink, width: int) -> Line:
        line = self.row(ink, width)
        for column, view in _tabs(shown, width):
            is_open = view == shown.open_view
            line.to(column).put(view, ink.style(Tone.STRONG if is_open else Tone.QUIET, bold=is_open))
        room = width - 2 - line.column - APART[width >= WIDE]
        corners = (self._corner(each, ink, width >= WIDE) for each in _less_and_less(shown, width >= WIDE))
        return line.right(width - 2, next((each for each in corners if _cells(each) <= room), []))

    def _corner(self, shown: HeadShown, ink: Ink, wide: bool) -> list[tuple[str, Style]]:
        """DEMO, site, date, clock."""
        quiet, strong = ink.style(Tone.QUIET), ink.style(Tone.STRONG, bold=True)
        date = f"{shown.day} {shown.year}" if wide else shown.day
        parts = [
            ("DEMO", ink.style(Tone.AWAY, bold=True)) if shown.demo else None,
            (shown.site, quiet) if shown.site else None,
            (date, quiet) if shown.day else None,
            (shown.clock, strong) if shown.clock else None,
        ]
        spaced = [piece for part in parts if part for piece in (("  ", quiet), part)]
        return spaced[1:]

    def _rule(self, shown: HeadShown, ink: Ink, width: int) -> Line:
        rule, line = ink.style(Tone.RULE), self.row(ink, width)
        column = next((column for column, view in _tabs(shown, width) if view == shown.open_view), 0)
        under, said = column + len(shown.open_view), f" {shown.not_current} " if shown.not_current else ""
        fits_behind = under <= width - 2 - cell_len(said)
        if said and not fits_behind:
            self._put_in_rule(line, said, ink, 2)
        line.fill("─", rule, column).fill(ink.heavy, ink.style(Tone.STRONG, bold=True), under)
        if said and fits_behind:
            self._put_in_rule(line, said, ink, width - 2 - cell_len(said))
        return line.fill("─", rule, width)

    def _put_in_rule(self, line: Line, said: str, ink: Ink, column: int) -> None:
        line.fill("─", ink.style(Tone.RULE), column).put(said, ink.style(Tone.REFUSE, bold=True))

    def _row(self, pieces: tuple[Piece, ...], ink: Ink, width: int) -> Line:
        line = self.row(ink, width)
        if pieces:
            write(line, PieceRow(pieces), ink, Ground.BG, width)
        return line

    def _counts(self, shown: HeadShown, ink: Ink, width: int) -> Line:
        apart = 3 if width >= WIDE else 2
        line = self.row(ink, width)
        column = 2
        for count in (*shown.counts, *shown.awaited):
            pieces = list(self._count(count, ink))
            if column + _cells(pieces) > width - 2:
                break
            line.to(column).put_all(pieces)
            column = line.column + apart
        quiet = ink.style(Tone.QUIET)
        whole = f"{shown.block} {shown.until}".strip()
        room = width - 2 - line.column
        fitting = whole if len(whole) <= room - apart else shown.until if len(shown.until) < room else ""
        return line.right(width - 2, [(fitting, quiet)])

    def _count(self, count: Count, ink: Ink) -> Iterator[tuple[str, Style]]:
        none = count.number == 0
        label = ink.style(Tone.QUIET if none else Tone.TEXT)
        marks = {State.HERE: (ink.dot, Tone.HERE), State.STEPPED_OUT: (ink.ring, Tone.AWAY)}
        mark = marks.get(count.state) if count.state else None
        if mark:
            yield f"{mark[0]} ", label if none else ink.style(mark[1])
        yield f"{count.label} ", label
        yield str(count.number), label if none else ink.style(Tone.STRONG, bold=True)


def _less_and_less(shown: HeadShown, wide: bool) -> Iterator[HeadShown]:
    """What the corner says, and what is left of it where the tabs leave no room: the site goes first, DEMO never."""
    without_site = shown._replace(site="")
    if wide:
        yield shown
    yield without_site
    yield without_site._replace(day="")
    yield without_site._replace(day="", clock="")


def _cells(corner: Iterable[tuple[str, Style]]) -> int:
    return sum(cell_len(text) for text, _ in corner)


def _tabs(shown: HeadShown, width: int) -> Iterator[tuple[int, str]]:
    """Where each view's word stands. In a narrow window the last falls away, and they stand closer beside DEMO."""
    views = [view for view in shown.views if width >= WIDE or view == shown.open_view or view != WIDE_ONLY]
    apart = 2 if width < WIDE and shown.demo and len(views) >= NARROW_VIEWS else 3
    column = 2
    for view in views:
        yield column, view
        column += len(view) + apart
