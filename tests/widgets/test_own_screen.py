"""A screen lays itself out for the size of its terminal, and is at rest then."""

import asyncio

from textual import events
from textual.app import App
from textual.geometry import Size

from frontdesk.widgets.own_screen import OwnScreen

NOW, BEFORE = Size(80, 24), Size(80, 25)
TURNS, ENOUGH = 500, 20
"""Turns of the loop in which a screen that follows every size is told more than so many."""


class Told(OwnScreen[None]):
    """Counts the sizes that it is told, and has more to do at each, so that Textual passes none of them over."""

    told = 0

    def on_resize(self) -> None:
        self.told += 1
        assert self.told < ENOUGH, "the sizes follow each other"
        self.call_later(lambda: None)


async def test_two_sizes_told_at_once_do_not_follow_each_other_for_ever():
    app, screen = App[None](), Told()
    async with app.run_test(size=NOW) as pilot:
        await app.push_screen(screen)
        await pilot.pause()
        screen.told = 0
        for size in (BEFORE, NOW):
            screen.post_message(events.Resize(size, size))
            screen.call_later(lambda: None)
        for _ in range(TURNS):
            await asyncio.sleep(0)
        assert (screen.told, screen.size) == (2, NOW)
