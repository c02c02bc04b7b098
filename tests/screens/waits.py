"""Waiting for the program in a test: until nothing is left for any of its parts to do, and no longer.

Pilot's own waits end once the machine has rested for 20 ms, so that most of the time of a test went by in rest; beside
other work on the same machine that rest says nothing.
"""

import asyncio
from typing import Any

from textual import events
from textual.app import App
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot

PATIENCE = 30
"""Seconds."""
ENTER = "\r"


def struck(name: str) -> events.Key:
    """The key of that name, or of the character it prints."""
    if len(name) == 1:
        return events.Key(_character_to_key(name), name)
    return events.Key(name, ENTER if name == "enter" else key_to_character(name))


async def painted(pilot: Pilot[Any]) -> None:
    """Whatever the program was told is done, with all that came of it, and painted."""
    async with asyncio.timeout(PATIENCE):
        await pilot.pause(0)
        while _has_to_do(pilot.app):
            await pilot.pause(0)


def _has_to_do(app: App[Any]) -> bool:
    """Whether a message of any part is not read yet, or the screen in front not painted as it will be."""
    front, screens = app.screen, app.screen_stack
    parts = (app, *(part for screen in screens for part in screen.walk_children(with_self=True)))
    unpainted = front._layout_required, front._dirty_widgets, front._callbacks
    return any(unpainted) or any(part._next_callbacks or part.message_queue_size for part in parts)
