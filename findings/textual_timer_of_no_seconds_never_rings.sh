#!/usr/bin/env bash
# A timer of no seconds is the usual way to have something done on the next turn of a loop. In Textual 8.2.8 set_timer(0, …)
# takes the call and never makes it: nothing is raised where it is asked for, and the program goes on (run on 2026-12-01).
# A timer of a thousandth rings. A desk that ended a pause so would stay paused for good.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room"
"$room/bin/pip" install -qq textual==8.2.8
"$room/bin/python" - 2> "$room/said" <<'PY'
import sys
from importlib.metadata import version

from textual.app import App

rang = []


class Clock(App[None]):
    def on_mount(self):
        for seconds in (0, 0.001):
            self.set_timer(seconds, lambda seconds=seconds: rang.append(seconds))
        self.set_timer(0.5, self.exit)


clock = Clock()
clock.run(headless=True)
print("textual", version("textual"))
print("timers that rang, of 0 and 0.001 seconds:", rang, "- the program ended with", clock.return_code)
# timers that rang, of 0 and 0.001 seconds: [0.001] - the program ended with 0
if rang != [0.001] or clock.return_code:
    sys.exit("changed: a timer of no seconds rings, or says that it cannot")
PY
