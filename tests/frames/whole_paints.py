"""The program, with every frame also painted whole by Textual: ``python -m tests.frames.whole_paints FILE …``.

The file holds the newest frame only, and is always whole.
"""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from textual._compositor import LayoutUpdate
from textual.geometry import Offset, Size
from textual.strip import Strip

from frontdesk.cli.main import run
from frontdesk.frames.picture import Part
from frontdesk.terminal import Terminal
from frontdesk.textual_inside import app_of


def paints_whole_too(file: Path) -> None:
    """Make the driver write every frame whole into a file, before it sends what changed."""
    show = Terminal.show

    def shown(self: Terminal, parts: Iterable[Part], size: Size, caret: Offset) -> None:
        file.with_suffix(".new").write_text(whole(app_of(self), size), encoding="utf-8")
        file.with_suffix(".new").rename(file)
        show(self, parts, size, caret)

    Terminal.show = shown  # type: ignore[method-assign]


def whole(app: Any, size: Size) -> str:
    """The screen in front as Textual writes it on a terminal that shows nothing."""
    strips: list[Iterable[Strip]] = [[strip] for strip in app.screen._compositor.render_strips(size)]
    return LayoutUpdate(strips, size.region).render_segments(app.console)


if __name__ == "__main__":
    paints_whole_too(Path(sys.argv[1]))
    sys.exit(run(sys.argv[2:]))
