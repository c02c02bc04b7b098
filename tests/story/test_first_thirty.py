"""From an empty folder to thirty people checked in, with nothing but keys: ten from a workbook, the rest by hand.

The site gets two houses and three counselors on its first day, an evening track with its own class and check-out, a
group under another name, and one less.
"""

import sys
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from tests.commands import done
from tests.terminal import KEYS, PseudoTerminal

PROGRAM = [sys.executable, "-m", "frontdesk"]
COUNSELORS, HOUSES = ("Mary Obi", "Kevin Doyle", "Ines Duarte"), ("Harbor House", "Maple Street")
IN_THE_FILE = (
    "Rivera, Dana", "Larsen, Bo", "Haddad, Ali", "Lin, Mei", "Weiss, Carl",
    "Khan, Noor", "Okafor, Joy", "Quill, Ed", "Nash, Olu", "Abe, Kim",
)  # fmt: skip
BY_HAND = (
    "Yamada Ren", "Petrov Igor", "Gomez Luz", "Tran Binh", "Schmidt Uwe", "Diallo Awa", "Novak Eva", "Costa Rui",
    "Haile Sami", "Ibsen Tove", "Jain Ravi", "Kowal Ola", "Moreau Guy", "Odell Pat", "Perera Nimal", "Rossi Ugo",
    "Saleh Hana", "Udo Chidi", "Virtanen Aino", "Zhou Xia",
)  # fmt: skip
EVENING = 5
"""How many of those admitted by hand come in the evening."""


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Ten people as a site keeps them: a title, dates as dates, numbers with zeros."""
    path = tmp_path / "ten.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet, day = book.add_worksheet(), book.add_format({"num_format": "mm/dd/yyyy"})
        sheet.write_row(0, 0, ["Riverside census"])
        sheet.write_row(2, 0, ["Client ID", "Patient Name", "DOB", "Primary Counselor", "House"])
        for number, name in enumerate(IN_THE_FILE):
            sheet.write_string(3 + number, 0, f"{200 + number:05}")
            sheet.write_string(3 + number, 1, name)
            sheet.write_datetime(3 + number, 2, datetime(1980 + number, 1 + number, 10 + number), day)
            sheet.write_string(3 + number, 3, COUNSELORS[number % 3])
            sheet.write_string(3 + number, 4, HOUSES[number % 2])
    return path


def makes_the_site(desk: PseudoTerminal) -> None:
    """The first day, page by page."""
    desk.sees("What is the site called?", timeout=30)
    desk.send("Riverside IOP\r\r\r")
    desk.sees("Which houses")
    for page in (HOUSES, COUNSELORS):
        for name in page:
            desk.send(f"{name}\r")
            desk.sees("type a name")
        desk.keys("enter")
    desk.sees("Where do prints go?")
    desk.keys("enter")
    desk.sees("Is this right?")
    desk.keys("enter")
    desk.sees("Nobody is on the census yet.", timeout=30)


def changes(desk: PseudoTerminal, shown: str, *keys: str) -> None:
    """One change of the program: its keys, what the line then says, and Enter once it may be pressed."""
    for each in keys:
        if each in KEYS:
            desk.keys(each)
        else:
            desk.send(each)
    desk.sees(f"Enter: {shown}", timeout=20)
    desk.sees("nothing changed yet")
    # A line that has just changed is to be read first: then Enter says so, and does nothing.
    done = False
    while not done:
        desk.keys("enter")
        desk.until(lambda rows: _stands(rows, "Pending 0") or _stands(rows, "Not done:"), "the change, or a refusal")
        done = _stands(desk.text(), "Pending 0")
        if not done:
            desk.keys("right")
            desk.gone("Not done:")


def _stands(rows: list[str], text: str) -> bool:
    return any(text in row for row in rows)


def sets_the_program_up(desk: PseudoTerminal) -> None:
    """A group is renamed, one retired; two tracks, of which the evening has its own check-out and class."""
    desk.send(";p")
    desk.sees("Blocks 7")
    changes(desk, "rename Gratitude", "grat", "f9", "\x15", "Thankfulness", "enter")
    desk.keys("escape")
    changes(desk, "retire Life skills", "life", "delete")
    for track in ("Morning", "Evening"):
        desk.keys("escape", "end")
        desk.sees("TRACKS")
        changes(desk, f"add {track}", "insert", track, "enter")
    desk.keys("escape")
    changes(
        desk, "add Evening check-out", "check-out", "insert", "Evening check-out", "tab", "8p", "tab", "830p", "tab",
        "5", "tab", "tab", "Evening", "enter",
    )  # fmt: skip
    changes(
        desk, "add Evening class", "insert", "Evening class", "tab", "6p", "tab", "7p", "tab", "2", "yes", "tab", "tab",
        "Evening", "tab", "Relapse prevention", "enter",
    )  # fmt: skip


def reads_in(desk: PseudoTerminal, workbook: Path) -> None:
    """The workbook: looked at, then read in."""
    desk.keys("ctrl+o")
    desk.sees("type its path")
    desk.send(str(workbook))
    desk.sees("look at ten.xlsx")
    desk.keys("enter")
    desk.sees("read in ten.xlsx · 10 new", timeout=20)
    desk.keys("enter")
    desk.sees("Added 10", timeout=20)
    desk.keys("ctrl+t")


def admits(desk: PseudoTerminal, number: int, name: str) -> None:
    """Somebody new by hand: born, house, counselor, and for the last of them the evening track."""
    desk.send(";m")
    desk.sees("Admit someone new")
    last, first = name.split()
    for text in (last, first, f"0{1 + number % 9}{1 + number:02}19{70 + number}"):
        desk.send(text)
        desk.keys("tab")
    desk.send(str(1 + number % 2))
    desk.send(str(1 + number % 3))
    if number >= len(BY_HAND) - EVENING:
        desk.keys("tab", "tab")
        desk.send("2")
    desk.sees(f"admit {first} {last}, born")
    desk.keys("enter")
    desk.sees(f"Admitted {first} {last}, census pending")


def checks_in(desk: PseudoTerminal, first: str, last: str) -> None:
    """Letters of the last name, Enter."""
    desk.keys("escape")
    desk.send(f"{last} {first}")
    desk.sees(f"Enter: check in {first} {last}")
    desk.keys("enter")
    desk.sees(f"Checked in {first} {last}")


@pytest.mark.slow
@pytest.mark.parametrize(("columns", "rows"), [(80, 24), (120, 40)])
def test_an_empty_site_to_thirty_people_checked_in(tmp_path: Path, workbook: Path, columns: int, rows: int) -> None:
    folder = tmp_path / "site"
    with PseudoTerminal([*PROGRAM, "--data", folder], columns, rows, env={"TZ": "America/New_York"}) as desk:
        makes_the_site(desk)
        sets_the_program_up(desk)
        reads_in(desk, workbook)
        for number, name in enumerate(BY_HAND):
            admits(desk, number, name)
        people = [*(each.split(", ") for each in IN_THE_FILE), *(each.split() for each in BY_HAND)]
        for last, first in people:
            checks_in(desk, first, last)
        desk.sees("Here 30")
        desk.send(";x")
        assert desk.wait() == 0
    board = done("do", "board", "--json", data=folder).json
    assert [row["state"] for row in board["rows"]] == ["here"] * 30
    shown = done("settings", "show", data=folder).out
    for name in (*HOUSES, "Thankfulness", "Evening check-out", "Relapse prevention"):
        assert f'name = "{name}"' in shown
    assert "Life skills" not in shown
    assert "holds" in done("journal", "--verify", data=folder).out
