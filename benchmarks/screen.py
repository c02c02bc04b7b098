"""Where the words of the desk's screens stand at 120x40, found by what is written there and not by the line's number.

So a build whose lines stand a row lower is read as well; only what the field relies on is looked for.
"""

import re
from typing import NamedTuple

from benchmarks.probe import Lines

BODY = slice(2, -2)
"""All but the head, which has a clock, and the keys."""
ENOUGH = 20
"""Rows that the list of a 40-line screen shows at the least, where so many people fit."""


class BareRow(NamedTuple):
    """One person of the list, as shown."""

    name: str
    state: str


def line_with(lines: Lines, words: str) -> str:
    """The first line that begins with these words, blanks aside; empty where there is none."""
    return next((line for line in lines if line.lstrip().startswith(words)), "")


def number_after(lines: Lines, words: str) -> int | None:
    """The first number that follows these words, wherever they stand."""
    found = re.search(rf"{re.escape(words)} +(\d+)", "\n".join(lines))
    return int(found[1]) if found else None


def number_before(lines: Lines, pattern: str) -> int:
    """The first number that stands before what this pattern fits; 0 where that is nowhere."""
    found = re.search(rf"(\d+) +{pattern}", "\n".join(lines))
    return int(found[1]) if found else 0


def rows(lines: Lines) -> list[BareRow]:
    """The people in the list of Today, from the top: what stands below its headings."""
    top = next((number for number, line in enumerate(lines) if re.match(r"\W*Name {2,}.*\bState\b", line)), None)
    if top is None:
        return []
    column = lines[top].index("State")
    return [_row(line, column) for line in lines[top + 2 : -3] if line[column : column + 11].strip()]


def state_of(lines: Lines, name: str) -> str | None:
    """The state the list shows for a name, if it shows the name."""
    return next((row.state for row in rows(lines) if row.name == shown(name)), None)


def shown(name: str) -> str:
    """A name as far as the list has room for it beside `name alert`, so that both forms compare equal."""
    return name.rstrip("…")[:15].rstrip()


def typed(lines: Lines, letters: str) -> bool:
    """Whether the find box holds these letters, and no others."""
    found = re.match(r"\W*Find {2,}(.*)", line_with(lines, "Find "))
    box = found[1].strip().split("  ")[0] if found else None
    return box is not None and (box == letters.rstrip() or (box == "type a name" and not letters))


def opened(lines: Lines) -> bool:
    """Whether the day is on the screen: a number of people expected, and one of them."""
    return bool(re.search(r"Expected +\d", "\n".join(lines[:5])) and rows(lines))


def checks_in(lines: Lines, name: str) -> bool:
    """Whether the Enter line offers to check this person in."""
    return f"check in {name}" in line_with(lines, "Enter:").split(" · ")[0]


def checked_in(lines: Lines, name: str) -> bool:
    """Whether the check-in is shown: the undo line names the person, and the list says `here` where it has them."""
    return f"Checked in {name}" in line_with(lines, "F8 Undo:") and state_of(lines, name) in (None, "here")


def _row(line: str, column: int) -> BareRow:
    name = re.split(r"  | ·|name alert", line[2 : column - 4])[0].strip()
    return BareRow(shown(name), line[column : column + 11].strip())
