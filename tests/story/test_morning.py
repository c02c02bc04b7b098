"""A whole day at the desk by keyboard, through a real terminal, agreeing with every command to the person."""

import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.commands import done
from tests.everyone import everyone
from tests.terminal import PseudoTerminal

pytestmark = pytest.mark.slow
PEOPLE = 60
DAY = date(2026, 11, 23)
PROGRAM = [sys.executable, "-m", "frontdesk"]


def board(folder: Path) -> dict[str, dict[str, Any]]:
    """The rows of ``do board``, by MRN."""
    return {row["mrn"]: row for row in done("do", "board", "--json", data=folder).json["rows"]}


def census(folder: Path) -> list[dict[str, str]]:
    """Sixty people who come every program day, written to a file."""
    return everyone(folder / "census.csv", PEOPLE, 3, DAY)


def heading(terminal: PseudoTerminal, **counts: int) -> None:
    """The heading counts so many."""
    for word, number in counts.items():
        terminal.sees(f"{word.replace('_', ' ').capitalize()} {number} ")


def opened(folder: Path, at: str, columns: int, rows: int) -> PseudoTerminal:
    """The desk on the screen, at this time of its Monday."""
    words = ["demo", "--data", str(folder), "--at", at]
    return PseudoTerminal([*PROGRAM, *words], columns, rows, env={"FRONTDESK_TERMINAL": "Front desk"})


def arrive(terminal: PseudoTerminal, mrn: str, expected: int) -> None:
    """Someone at the counter says their number."""
    terminal.send(mrn)
    terminal.keys("enter")
    terminal.sees(f"Here {expected} ")


@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
def test_a_whole_day_by_keyboard_agrees_with_every_command(tmp_path: Path, columns: int, rows: int) -> None:
    people = census(tmp_path)
    mrns = [row["mrn"] for row in people]
    done("demo", "--patients", "0", "--at", "9:00", "--make-only", data=tmp_path)
    done("roster", "import", tmp_path / "census.csv", data=tmp_path)

    with opened(tmp_path, "9:01", columns, rows) as desk:
        desk.sees(f"Expected {PEOPLE} ")
        for number, mrn in enumerate(mrns[:40], 1):
            arrive(desk, mrn, number)
        heading(desk, expected=20, here=40)
        placed = place(desk, tmp_path, mrns[:40])
        note(desk, mrns[:2])
        for mrn in mrns[3:5]:
            desk.send(mrn)
            desk.keys("f5", "enter")
            desk.sees("Stepped out 1 ")
            desk.sees("F8 Undo: Stepped out")
            desk.send(mrn)
            desk.keys("f5")
            desk.sees("Stepped out 0 ")
        heading(desk, expected=20, here=40, stepped_out=0, checked_out=0)
        desk.keys(";", "x")
        assert desk.wait() == 0

    rows_now = board(tmp_path)
    assert sum(row["state"] == "here" for row in rows_now.values()) == 40
    for mrn, (block, group) in placed.items():
        assert {"block": block, "group": group} in rows_now[mrn]["seats"]

    with opened(tmp_path, "15:00", columns, rows) as desk:
        desk.sees("Here 40 ")
        for number, mrn in enumerate(mrns[:38], 1):
            leave(desk, mrn, people[number - 1]["living_arrangement"], number)
        heading(desk, here=2, checked_out=38)
        for left in (37, 36, 35):
            undo(desk, left)
        heading(desk, here=5, checked_out=35)
        desk.keys(";", "x")
        assert desk.wait() == 0

    agree(tmp_path)


CLASSES = (
    "Coping skills", "Stress management", "Communication", "Co-occurring disorders", "Gratitude", "Boundaries",
    "Life skills",
)  # fmt: skip
LABELS = {"Co-occurring disorders": "Room 4"}
HARD = {"Co-occurring disorders": 10}


def place(desk: PseudoTerminal, folder: Path, mrns: list[str]) -> dict[str, tuple[str, str]]:
    """Twenty are put in another class than their plan's; three of them are then moved once more."""
    placed: dict[str, tuple[str, str]] = {}
    for mrn in [*mrns[:20], *mrns[:3]]:
        rows = board(folder)
        classes = [seat["group"] for row in rows.values() for seat in row["seats"] if seat["block"] == "Class"]
        own = {seat["block"]: seat["group"] for seat in rows[mrn]["seats"]}
        group = min(
            (name for name in CLASSES if name not in own.values() and classes.count(name) < HARD.get(name, 12)),
            key=classes.count,
        )
        put(desk, mrn, str(CLASSES.index(group) + 1), LABELS.get(group, group))
        desk.sees(f"F8 Undo: {'Moved' if 'Class' in own else 'Placed'} {rows[mrn]['name']}")
        placed[mrn] = ("Class", group)
    return placed


def put(desk: PseudoTerminal, mrn: str, digit: str, label: str) -> None:
    """F3 and a digit; the digit once more where the place is not free; Enter."""
    desk.send(mrn)
    desk.keys("f3")
    desk.sees("in a group at 11:00")
    desk.send(digit)
    desk.until(lambda lines: any(label in line and "Enter:" in line for line in lines), f"Enter speaks of {label}")
    if any("Enter: ask again" in line for line in desk.text()):
        desk.send(digit)
    desk.keys("enter")
    desk.gone("in a group at 11:00")


def note(desk: PseudoTerminal, mrns: list[str]) -> None:
    """Two notes to counselors."""
    for mrn in mrns:
        desk.send(mrn)
        desk.keys("f9")
        desk.sees("facts only, nothing clinical")
        desk.send("starts a new job Thursday")
        desk.keys("enter")
        desk.sees("F8 Undo: Noted")
        desk.keys("escape")


def leave(desk: PseudoTerminal, mrn: str, home: str, expected: int) -> None:
    """Someone leaves; who has no home on record is asked where to."""
    desk.send(mrn)
    desk.keys("enter")
    desk.sees(f"Checked out {expected} ")


def undo(desk: PseudoTerminal, left: int) -> None:
    """F8, pressed until it works: for two seconds after the last one it does nothing."""
    for _ in range(20):
        desk.keys("f8")
        with suppress(AssertionError):
            desk.sees(f"Checked out {left} ", timeout=0.5)
            return
    desk.sees(f"Checked out {left} ")


def agree(folder: Path) -> None:
    """Board, day report, houses and the journal say the same, to the person."""
    rows = board(folder)
    report = done("report", "day", "--format", "json", data=folder).json
    houses = done("report", "houses", "--format", "json", data=folder).json["houses"]
    assert {row["mrn"]: row["state"] for row in report["patients"]} == {m: row["state"] for m, row in rows.items()}
    assert report["counts"] == {
        "expected": 20, "here": 5, "stepped_out": 0, "checked_out": 35, "absent": 0, "excused": 0,
    }  # fmt: skip
    gone = {row["mrn"] for house in houses for row in house["gone"] + house["elsewhere"]}
    assert gone == {mrn for mrn, row in rows.items() if row["state"] == "checked_out"}
    assert {row["mrn"] for house in houses for row in house["here"]} == {
        mrn for mrn, row in rows.items() if row["state"] == "here"
    }
    assert done("journal", "--verify", data=folder).out.startswith("The journal holds")
