#!/usr/bin/env bash
# Changing between modes that are both open already should cost no more than painting the other one. In Textual 8.2.8 each
# change to a mode on which a screen was put since reads and parses every style sheet of the app again, and paints nothing
# for a twentieth of a second (run on 2026-12-01). A lock that covers a desk with a new screen pays both at every unlocking.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq textual==8.2.8
"$room/bin/python" - <<'PY'
import asyncio
import sys
from importlib.metadata import version

from textual.app import App
from textual.css.stylesheet import Stylesheet
from textual.screen import Screen

parsed = []
reparse = Stylesheet.reparse


def counted(self):
    parsed.append(1)
    reparse(self)


class Desk(Screen[None]):
    pass


class Lock(Screen[None]):
    pass


class Cover(Screen[None]):
    pass


class Kiosk(App[None]):
    MODES = {"desk": Desk, "lock": Lock}
    DEFAULT_MODE = "desk"


async def changes(cover: bool) -> int:
    """How often the styles are parsed in five changes from desk to lock and back."""
    async with Kiosk().run_test() as pilot:
        for mode in ("lock", "desk"):
            pilot.app.switch_mode(mode)
            await pilot.pause(0.1)
        parsed.clear()
        for _ in range(5):
            if cover:
                pilot.app.push_screen(Cover())
                await pilot.pause(0.1)
            pilot.app.switch_mode("lock")
            await pilot.pause(0.1)
            pilot.app.switch_mode("desk")
            await pilot.pause(0.1)
        return len(parsed)


Stylesheet.reparse = counted
bare, covered = asyncio.run(changes(False)), asyncio.run(changes(True))
print("textual", version("textual"))
print(f"style sheets parsed in five changes and back: {bare}; where a screen is put over the desk before each: {covered}")
# style sheets parsed in five changes and back: 1; where a screen is put over the desk before each: 6
if covered - bare != 5:
    sys.exit("changed: styles are parsed otherwise than they were")
PY
