#!/usr/bin/env bash
# Whoever guards a drawing by "only once mounted" expects on_mount to be the first place where it may draw: the widgets of the
# screen are attached, and its size is known. In Textual 8.2.8 is_mounted is still False in the screen's own on_mount, and True
# with the first on_resize (run on 2026-12-01). The guard drops the drawing without a word: an empty page is painted and sent,
# and what stands on it comes a frame later, which a slow line shows for seconds.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq textual==8.2.8
"$room/bin/python" - 2> "$room/said" <<'PY'
import sys
from importlib.metadata import version

from textual.app import App
from textual.screen import Screen
from textual.widgets import Static

told = {}


class Page(Screen[None]):
    def compose(self):
        yield Static()

    def tell(self, when):
        told.setdefault(when, (self.is_mounted, self.query_one(Static).is_attached, self.size.width))

    def on_mount(self):
        self.tell("on_mount")

    def on_resize(self):
        self.tell("on_resize")


class Pages(App[None]):
    def on_mount(self):
        self.push_screen(Page())
        self.set_timer(0.5, self.exit)


Pages().run(headless=True, size=(80, 24))
print("textual", version("textual"))
for when, (mounted, attached, width) in told.items():
    print(f"{when}: is_mounted {mounted}, its widget attached {attached}, width {width}")
if told != {"on_mount": (False, True, 80), "on_resize": (True, True, 80)}:
    sys.exit("changed: a screen tells otherwise when it is mounted")
PY
