"""What a person sees of a terminal: for each cell its letter and how it looks, as an emulator has drawn it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import pyte
from pyte.screens import Char

DEFAULT = Char(" ")


class Seen(NamedTuple):
    """One cell. Of a blank only the ground is seen."""

    letter: str
    look: tuple[Any, ...]


def seen(screen: pyte.Screen) -> list[list[Seen]]:
    """Every cell of a screen."""
    return [[_cell(screen.buffer[y][x]) for x in range(screen.columns)] for y in range(screen.lines)]


def _cell(cell: Char) -> Seen:
    ground = (cell.bg, cell.reverse and cell.fg, cell.underscore, cell.strikethrough)
    if cell.data == " ":
        return Seen(" ", ground)
    return Seen(cell.data, (*ground, cell.fg, cell.bold, cell.italics, cell.blink))


class Unfilling(pyte.Screen):
    """A terminal that erases in its own ground, whatever it writes with: vt220, screen."""

    def erase_in_line(self, *arguments: Any, **options: Any) -> None:
        self._plain(super().erase_in_line, *arguments, **options)

    def erase_characters(self, *arguments: Any, **options: Any) -> None:
        self._plain(super().erase_characters, *arguments, **options)

    def _plain(self, erase: Callable[..., None], *arguments: Any, **options: Any) -> None:
        attributes, self.cursor.attrs = self.cursor.attrs, DEFAULT
        erase(*arguments, **options)
        self.cursor.attrs = attributes


def drawn(screen: pyte.Screen, outputs: Sequence[str]) -> list[list[Seen]]:
    """What a terminal shows after some output. Textual has turned wrapping off."""
    stream = pyte.Stream(screen)
    for output in ("\x1b[?7l", *outputs):
        stream.feed(output)
    return seen(screen)
