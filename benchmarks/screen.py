"""Where the words of the desk's first screen stand, at 120x40."""

import re
from typing import NamedTuple

from benchmarks.probe import Lines

COUNTS, FIND, ENTER, UNDO = 2, 4, 5, -3
HEIGHT = 27
LIST = slice(9, 9 + HEIGHT)
BODY = slice(2, -2)
"""All but the head, which has a clock, and the keys."""


class Row(NamedTuple):
    """One person of the list, as shown."""

    name: str
    state: str
    alert: bool


def rows(lines: Lines) -> list[Row]:
    """The people in the list, from the top."""
    return [_row(line) for line in lines[LIST] if line[34:45].strip()]


def state_of(lines: Lines, name: str) -> str | None:
    """The state the list shows for a name, if it shows the name."""
    return next((row.state for row in rows(lines) if row.name == shown(name)), None)


def shown(name: str) -> str:
    """A name as far as the list has room for it beside `name alert`, so that both forms compare equal."""
    return name.rstrip("…")[:15].rstrip()


def typed(lines: Lines, letters: str) -> bool:
    """Whether the find box holds these letters, and no others."""
    box = lines[FIND][9:].strip().split("  ")[0]
    return lines[FIND][2:6] == "Find" and (box == letters.rstrip() or (box == "type a name" and not letters))


def opened(lines: Lines) -> bool:
    """Whether the day is on the screen: a number of people expected, and one of them."""
    return bool(re.search(r"Expected +\d", lines[COUNTS]) and rows(lines))


def checks_in(lines: Lines, name: str) -> bool:
    """Whether the Enter line offers to check this person in."""
    return f"check in {name}" in lines[ENTER].split(" · ")[0]


def checked_in(lines: Lines, name: str) -> bool:
    """Whether the check-in is shown: the undo line names the person, and the list says `here` where it has them."""
    return f"Checked in {name}" in lines[UNDO] and state_of(lines, name) in (None, "here")


def _row(line: str) -> Row:
    name = re.split(r"  | ·|name alert", line[2:30])[0].strip()
    return Row(shown(name), line[34:45].strip(), "name alert" in line[2:30])
