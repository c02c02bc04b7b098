"""A bare program to lay one screen on: it gives keys as the program does, and keeps the answer."""

from dataclasses import dataclass
from typing import Any

from textual import events
from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from frontdesk.screens.takes_keys import TakesKeys
from frontdesk.widgets.palette import DARK, theme
from tests.screens.waits import painted, struck

SILENCE = "nothing was answered"
BEHIND = "what stands behind"


class TableApp(App[None], inherit_bindings=False):
    """Pushes a screen as soon as it runs; ``answer`` is what that answered."""

    def __init__(self, screen: Screen[Any], theme_name: str = "dark") -> None:
        super().__init__()
        self.register_theme(theme(theme_name))
        self.theme = f"frontdesk-{theme_name}"
        self.laid = screen
        self.answer: object = SILENCE

    def compose(self) -> ComposeResult:
        yield Static(BEHIND)

    def on_mount(self) -> None:
        self.push_screen(self.laid, self._keep)

    def _keep(self, answer: object) -> None:
        self.answer = answer

    async def on_event(self, event: events.Event) -> None:
        match event:
            case events.Key() if isinstance(self.screen, TakesKeys):
                self.screen.take(event)
            case events.Paste() if isinstance(self.screen, TakesKeys):
                self.screen.take_text(event.text)
            case _:
                await super().on_event(event)


@dataclass(frozen=True)
class ScreenSight:
    """What is on the screen after some keys, what was answered, and the rows filled with the accent colour."""

    rows: list[str]
    answer: object
    filled: list[str]

    @property
    def sheet(self) -> str:
        """The dialog alone, without its border's place on the screen."""
        left, right = next(((row.index("┌"), row.index("┐")) for row in self.rows if "┌" in row), (0, 0))
        return "\n".join(row[left : right + 1] for row in self.rows if row[left : left + 1] in ("┌", "│", "└"))

    @property
    def enter(self) -> str:
        """The Enter line, all its rows."""
        return enter_line(self.rows)


def enter_line(rows: list[str]) -> str:
    """The last Enter line there is, with the rows on which it goes on."""
    first = max(number for number, row in enumerate(rows) if "Enter:" in row)
    begins = rows[first].index("Enter:")
    parts = [row[begins:].partition("│")[0] for row in rows[first:]]
    goes_on = (bool(part.strip()) and not part[: len("Enter:")].strip() for part in parts[1:])
    last = next((number for number, more in enumerate(goes_on, 1) if not more), len(parts))
    return " ".join(part.strip() for part in parts[:last])


async def lay(
    screen: Screen[Any], *keys: str, size: tuple[int, int] = (80, 24), theme_name: str = "dark"
) -> ScreenSight:
    """Lay the screen on the table, press keys, and look."""
    table = TableApp(screen, theme_name)
    async with table.run_test(size=size) as pilot:
        await painted(pilot)
        for key in keys:
            table.post_message(struck(key))
            await painted(pilot)
        strips = table.screen._compositor.render_strips(table.size)
        filled = ["".join(segment.text for segment in row if _on_accent(segment)).strip() for row in strips]
        return ScreenSight(
            rows_of(table), table.answer, [" ".join(row for row in filled if row)] if any(filled) else []
        )


def rows_of(app: App[Any]) -> list[str]:
    """The screen as text, row by row, without blanks at the right."""
    strips = app.screen._compositor.render_strips(app.size)
    return ["".join(segment.text for segment in row).rstrip() for row in strips]


def _on_accent(segment: Any) -> bool:
    return bool(segment.style and segment.style.bgcolor and segment.style.bgcolor.name == DARK.accent)
