"""The head of a screen: views and clock, the rule, the counts, and the block that runs."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.style import Style

from frontdesk.views import State
from frontdesk.widgets.ink import Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted

WIDE = 100


@dataclass(frozen=True, slots=True)
class Count:
    """A label and its number; the state says which mark stands before it."""

    label: str
    number: int
    state: State


@dataclass(frozen=True, slots=True)
class HeadShown:
    """What the head says. ``year`` and ``site`` fall away in a narrow window, the block's name where it is tight."""

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


class Head(Painted[HeadShown]):
    """Rows 0 to 3."""

    def paint(self, y: int, shown: HeadShown, ink: Ink, width: int) -> Line:
        """One row of the head."""
        match y:
            case 0:
                return self._title(shown, ink, width)
            case 1:
                return self._rule(shown, ink, width)
            case 2:
                return self._counts(shown, ink, width)
            case _:
                return self.row(ink, width)

    def _title(self, shown: HeadShown, ink: Ink, width: int) -> Line:
        line = self.row(ink, width)
        column = 2
        for view in shown.views:
            is_open = view == shown.open_view
            line.to(column).put(view, ink.style(Tone.STRONG if is_open else Tone.QUIET, bold=is_open))
            column = line.column + 3
        return line.right(width - 2, self._corner(shown, ink, width >= WIDE))

    def _corner(self, shown: HeadShown, ink: Ink, wide: bool) -> list[tuple[str, Style]]:
        quiet, strong = ink.style(Tone.QUIET), ink.style(Tone.STRONG, bold=True)
        date = f"{shown.day} {shown.year}" if wide else shown.day
        parts = [
            ("DEMO", ink.style(Tone.AWAY, bold=True)) if shown.demo else None,
            (shown.site, quiet) if wide and shown.site else None,
            (date, quiet) if date else None,
            (shown.clock, strong) if shown.clock else None,
        ]
        spaced = [piece for part in parts if part for piece in (("  ", quiet), part)]
        return spaced[1:]

    def _rule(self, shown: HeadShown, ink: Ink, width: int) -> Line:
        rule = ink.style(Tone.RULE)
        return (
            self.row(ink, width)
            .fill("─", rule, 2)
            .fill(ink.heavy, ink.style(Tone.STRONG, bold=True), 2 + len(shown.open_view))
            .fill("─", rule, width)
        )

    def _counts(self, shown: HeadShown, ink: Ink, width: int) -> Line:
        apart = 3 if width >= WIDE else 2
        line = self.row(ink, width)
        column = 2
        for count in shown.counts:
            line.to(column).put_all(self._count(count, ink))
            column = line.column + apart
        quiet = ink.style(Tone.QUIET)
        whole = f"{shown.block} {shown.until}".strip()
        room = width - 2 - line.column - apart
        fitting = whole if len(whole) <= room else shown.until
        return line.right(width - 2, [(fitting, quiet)])

    def _count(self, count: Count, ink: Ink) -> Iterator[tuple[str, Style]]:
        none = count.number == 0
        label = ink.style(Tone.QUIET if none else Tone.TEXT)
        mark = {State.HERE: (ink.dot, Tone.HERE), State.STEPPED_OUT: (ink.ring, Tone.AWAY)}.get(count.state)
        if mark:
            yield f"{mark[0]} ", label if none else ink.style(mark[1])
        yield f"{count.label} ", label
        yield str(count.number), label if none else ink.style(Tone.STRONG, bold=True)
