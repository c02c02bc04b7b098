"""The program in a real terminal: bursts, scanners, signals, windows, and two programs on one file."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from frontdesk.screens.shared.find_state import Finding
from tests.everyone import everyone
from tests.hands import Hands, SetClock, on
from tests.terminal import PseudoTerminal, ScreenLine, environment, key

pytestmark = pytest.mark.slow

PEOPLE = 60
DAY = date(2026, 11, 23)
PROGRAM = [sys.executable, "-m", "frontdesk"]
ELSEWHERE = 2.0
"""Seconds within which another program's act must be painted; a busy machine is given twice what is promised."""


class MadeCensus:
    """Sixty made-up people, expected on the demo's Monday, at 9:12."""

    def __init__(self, folder: Path, mrns: list[str], names: dict[str, str]) -> None:
        self.folder = folder
        self.mrns = mrns
        self.names = names

    def opened(self, columns: int = 80, rows: int = 24, **env: str) -> PseudoTerminal:
        """The desk on the screen, ready."""
        desk = PseudoTerminal([*PROGRAM, *self.words], columns, rows, env={"FRONTDESK_TERMINAL": "Front desk"} | env)
        desk.until(_is_open, "the day is open", timeout=30)
        return desk

    @property
    def words(self) -> list[str]:
        return ["demo", "--data", str(self.folder)]

    def do(self, *words: str, terminal: str = "Door") -> dict[str, Any]:
        """What ``do`` answers."""
        done = run(["do", *words, "--json", "--data", str(self.folder)], FRONTDESK_TERMINAL=terminal)
        answer: dict[str, Any] = json.loads(done.stdout)
        return answer

    def here(self) -> set[str]:
        """The MRNs of those in the building."""
        return {row["mrn"] for row in self.do("board")["rows"] if row["state"] == "here"}

    def row(self, mrn: str) -> dict[str, Any]:
        """Someone's row of ``do board``."""
        row: dict[str, Any] = next(row for row in self.do("board")["rows"] if row["mrn"] == mrn)
        return row


def _is_open(lines: list[str]) -> bool:
    """The counts stand, which wait for the records, and no line says any more that these are being opened."""
    return any("Checked out " in line for line in lines[:4]) and not any("being opened" in line for line in lines)


def run(words: list[str], text: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """A command without a screen."""
    return subprocess.run(
        [*PROGRAM, *words], input=text, capture_output=True, text=True, env=environment(**env), check=False
    )


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> MadeCensus:
    """The census, made once."""
    folder = tmp_path_factory.mktemp("census")
    rows = everyone(folder / "census.csv", PEOPLE, 3, DAY)
    assert run(["demo", "--patients", "0", "--at", "9:12", "--make-only", "--data", str(folder)]).returncode == 0
    assert run(["roster", "import", str(folder / "census.csv"), "--data", str(folder)]).returncode == 0
    names = {row["mrn"]: row["name"] for row in MadeCensus(folder, [], {}).do("board")["rows"]}
    return MadeCensus(folder, [row["mrn"] for row in rows], names)


@pytest.fixture
def census(made: MadeCensus, tmp_path: Path) -> MadeCensus:
    """A copy of this test's own."""
    shutil.copytree(made.folder, tmp_path / "site")
    return MadeCensus(tmp_path / "site", made.mrns, made.names)


@pytest.fixture
def desk(census: MadeCensus) -> Iterator[PseudoTerminal]:
    """The desk on the screen."""
    with census.opened() as opened:
        yield opened


def find_box(desk: PseudoTerminal) -> str:
    """What stands in the find box."""
    return desk.text()[4].removeprefix("  Find   ").partition("  ")[0].strip()


# Keys that come in one write


def test_a_number_and_enter_in_one_write_check_in(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(census.mrns[0] + "\r")
    desk.sees("Here 1 ")
    assert census.here() == {census.mrns[0]}


def test_two_scans_in_one_write_check_in_two(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(f"{census.mrns[0]}\r{census.mrns[1]}\r")
    desk.sees("Here 2 ")
    assert census.here() == set(census.mrns[:2])


def test_f2_digits_and_enter_in_one_write_go_to_the_dialog(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(census.mrns[0].encode() + key("f2") + b"903" + key("enter"))
    desk.sees("at 9:03 am")
    assert census.row(census.mrns[0])["in"].startswith("2026-11-23T09:03")


def test_what_follows_a_dialog_in_one_write_is_for_the_find_box(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(census.mrns[0].encode() + key("f2") + key("enter") + b"riv")
    desk.sees("Here 1 ")
    assert find_box(desk) == "riv"


def test_escape_and_letters_in_one_read_are_escape_then_the_letters(desk: PseudoTerminal) -> None:
    desk.send("riv")
    desk.until(lambda _: find_box(desk) == "riv", "the box says riv")
    desk.send(b"\x1bsmi")
    desk.until(lambda _: find_box(desk) == "smi", "the box says smi")


def test_letters_in_one_write_over_an_open_card_reach_the_find_box_in_their_order(
    desk: PseudoTerminal, census: MadeCensus
) -> None:
    desk.send(census.mrns[0].encode() + key("f6"))
    desk.sees("back to Today")
    desk.send("riv")
    desk.until(lambda _: find_box(desk) == "riv", "the box says riv")


def test_a_scan_over_an_open_card_is_for_the_find_box(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(census.mrns[0])
    desk.keys("f6")
    desk.sees("back to Today")
    desk.send(census.mrns[1] + "\r")
    desk.sees("Here 1 ")
    assert census.here() == {census.mrns[1]}


def test_a_scan_takes_the_cover_away_and_loses_no_digit(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.keys("f12")
    desk.sees("any key goes on")
    desk.send(census.mrns[0] + "\r")
    desk.sees("Here 1 ")
    assert census.here() == {census.mrns[0]}


def test_a_key_that_takes_the_cover_away_does_nothing_else(desk: PseudoTerminal) -> None:
    desk.keys("f12")
    desk.sees("any key goes on")
    desk.send("x")
    desk.sees("Find")
    threading.Event().wait(0.1)  # the pace of a hand, not of a scanner
    desk.send("d")
    desk.until(lambda _: find_box(desk) == "d", "the box says d")


def test_a_number_typed_at_the_cover_loses_no_digit(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.keys("f12")
    desk.sees("any key goes on")
    first, rest = census.mrns[0][0], census.mrns[0][1:]
    desk.send(first)
    desk.until(lambda _: find_box(desk) == first, "the box has the first digit")
    desk.send(rest)
    desk.sees("Enter: check in " + census.names[census.mrns[0]])


def test_one_bad_scan_does_not_block_the_scans_after_it(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send("99999999\r")
    desk.sees("nobody has the number")
    desk.send(census.mrns[0] + "\r")
    desk.sees("Here 1 ")
    assert census.here() == {census.mrns[0]}


def test_a_card_held_too_long_does_not_spoil_the_next_scan(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(f"{census.mrns[0]}\r")
    desk.sees("Here 1 ")
    desk.send(f"{census.mrns[0]}\r")
    desk.sees("was served just now")
    desk.send(f"{census.mrns[1]}\r")
    desk.sees("Here 2 ")


def test_a_scanner_at_four_milliseconds_a_letter_is_right_fifty_of_fifty(
    desk: PseudoTerminal, census: MadeCensus
) -> None:
    pace = threading.Event()
    for number, mrn in enumerate(census.mrns[:50], 1):
        for letter in mrn + "\r":
            desk.send(letter)
            pace.wait(0.004)
        desk.sees(f"Here {number} ")
    assert census.here() == set(census.mrns[:50])


def test_fifty_scans_without_a_pause_are_right_fifty_of_fifty(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send("".join(f"{mrn}\r" for mrn in census.mrns[:50]))
    desk.sees("Here 50 ", timeout=30)
    assert census.here() == set(census.mrns[:50])


def test_pasted_text_finds(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(b"\x1b[200~" + census.mrns[0].encode() + b"\x1b[201~")
    desk.sees("Enter: check in " + census.names[census.mrns[0]])


# Keys that end other programs


def test_interrupt_suspend_and_quit_keys_do_nothing(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(b"\x03\x1a\x11\x1c\x13\x04")
    desk.send(census.mrns[0] + "\r")
    desk.sees("Here 1 ")
    assert desk.process.poll() is None


def test_semicolon_x_gives_the_terminal_back(desk: PseudoTerminal) -> None:
    desk.send(";x")
    assert desk.wait() == 0
    assert desk.restored()


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_program_and_gives_the_terminal_back(desk: PseudoTerminal, ending: signal.Signals) -> None:
    desk.signal(ending)
    assert desk.wait() == 0
    assert desk.restored()


def test_a_signal_over_a_dialog_ends_the_program_too(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(census.mrns[0])
    desk.keys("f9")
    desk.sees("facts only")
    desk.signal(signal.SIGTERM)
    assert desk.wait() == 0
    assert desk.restored()


class HungUp(ScreenLine):
    """A terminal that somebody pulls the plug of."""

    def first_frame(self) -> None:
        """Draw until the day is there."""
        while not any("Expected" in line for line in self.picture.lines):
            self.picture.feed(os.read(self._near, 65536))

    def hang_up(self) -> None:
        """The line is gone; whoever closes this closes what is left."""
        os.close(self._near)
        self._near = os.dup(self._far)


def test_a_hang_up_ends_the_program(census: MadeCensus) -> None:
    line = HungUp([*PROGRAM, *census.words])
    line.first_frame()
    line.hang_up()
    assert line.process.wait(10) == 0
    line.close()


# Windows


def window_holds(columns: int, text: str, lines: list[str]) -> bool:
    """Whether a window so wide shows the text."""
    return len(lines[0]) == columns and any(text in line for line in lines)


def test_a_window_may_change_its_size_under_a_dialog(desk: PseudoTerminal, census: MadeCensus) -> None:
    desk.send(census.mrns[0])
    desk.keys("f2")
    desk.sees("Arrived at")
    for columns, rows in ((120, 40), (60, 14), (80, 24)):
        desk.resize(columns, rows)
        desk.until(partial(window_holds, columns, "Arrived at"), "the dialog, in the new window")
    desk.keys("enter")
    desk.sees("Here 1 ")


class OfNoSize(PseudoTerminal):
    """A serial line, or what a script gives a program: it has never been told its size."""

    def comes_to_rest(self) -> None:
        """Wait until nothing was written for a second; a minute's new clock may be painted meanwhile."""
        deadline = time.monotonic() + 20.0
        with self._drawn:
            while self._drawn.wait(timeout=1.0):
                assert time.monotonic() < deadline, f"still painting\n{self.shown()}"

    def _set_size(self, columns: int, rows: int) -> None:
        super()._set_size(0, 0)


def test_a_terminal_that_knows_no_size_is_painted_for_80x24_and_then_at_rest(census: MadeCensus) -> None:
    with OfNoSize([*PROGRAM, *census.words]) as desk:
        desk.until(_is_open, "the day is open", timeout=30)
        desk.comes_to_rest()
        assert "F2" in desk.line(23)


def test_a_terminal_that_knows_no_size_is_painted_for_the_one_that_was_set(census: MadeCensus) -> None:
    with OfNoSize([*PROGRAM, *census.words], 100, 30, {"COLUMNS": "100", "LINES": "30"}) as desk:
        desk.until(_is_open, "the day is open", timeout=30)
        assert "F2" in desk.line(29)


def test_a_window_is_painted_as_large_as_it_is_whatever_was_set_for_another(census: MadeCensus) -> None:
    with census.opened(COLUMNS="120", LINES="40") as desk:
        assert "F2" in desk.line(23)
        desk.resize(100, 30)
        desk.until(lambda lines: "F2" in lines[-1] and len(lines) == 30, "the keys, in the larger window")


def test_a_dumb_terminal_is_refused_in_a_sentence(census: MadeCensus) -> None:
    with PseudoTerminal([*PROGRAM, *census.words], env={"TERM": "dumb"}) as terminal:
        assert terminal.wait() == 2
        terminal.sees("The screen needs a terminal. For scripts there is “frontdesk do”.", timeout=0)


def test_the_linux_console_gets_glyphs_that_its_fonts_draw(census: MadeCensus) -> None:
    with census.opened(TERM="linux", COLORTERM="") as desk:
        desk.keys("down")
        desk.until(lambda lines: any(line.startswith("█ ") for line in lines), "the marked row has its bar")
        assert not set("▌○━") & set("".join(desk.text()))
        assert "==" in desk.text()[1]


def test_without_colours_the_band_is_reversed(census: MadeCensus) -> None:
    with census.opened(NO_COLOR="1") as desk:
        desk.send(census.mrns[0])
        desk.sees("Enter: check in")
        assert desk.cell(40, 5).reverse
        assert {desk.cell(x, y).fg for x in range(80) for y in range(24)} == {"default"}


# Two programs on one file


def marked_row(lines: list[str]) -> str:
    """Whom the mark stands on, empty where it stands on nobody."""
    return next((line[:20] for line in lines if line.startswith("▌")), "")


def test_an_act_in_one_program_is_painted_in_the_other_and_its_letters_and_mark_stay(census: MadeCensus) -> None:
    with census.opened() as front, census.opened(FRONTDESK_TERMINAL="Back door") as back:
        letters = census.names[census.mrns[1]].lower()
        back.send(letters)
        back.until(lambda lines: find_box(back) == letters and bool(marked_row(lines)), "all letters, and a mark")
        marked = marked_row(back.text())
        front.send(census.mrns[2] + "\r")
        front.sees("Here 1 ")
        back.sees("Here 1 ", timeout=ELSEWHERE)
        assert marked_row(back.text()) == marked
        assert find_box(back) == letters


def test_a_person_leaving_at_3_02_is_gone_on_four_open_terminals(census: MadeCensus) -> None:
    """Each terminal on a view of its own; what is promised is a second, a busy machine is given twice that."""
    mrn = census.mrns[0]
    assert census.do("check-in", f"@{mrn}")["ok"]
    run([*census.words, "--at", "15:02", "--make-only"])
    seen = {
        "ctrl+t": ("Here 1 ", "Checked out 1 "),
        "ctrl+d": ("· 1 here", "1 gone · 0 here"),
        "ctrl+e": ("In the building 1 ", "At the door 1 "),
        "ctrl+g": ("1 here", "of 0 here"),
    }
    with ExitStack() as open_ones:
        desks = {}
        for number, view in enumerate(seen):
            desk = desks[view] = open_ones.enter_context(census.opened(FRONTDESK_TERMINAL=f"Desk {number}"))
            desk.keys(view)
            desk.sees(seen[view][0])
        assert census.do("check-out", f"@{mrn}")["ok"]
        left = time.monotonic()
        for view, desk in desks.items():
            desk.sees(seen[view][1], timeout=max(left + ELSEWHERE - time.monotonic(), 0.01))


def test_a_second_check_in_from_another_terminal_names_who_was_faster(census: MadeCensus) -> None:
    mrn = census.mrns[0]
    with census.opened() as desk:
        desk.send(mrn)
        desk.keys("f2")
        desk.sees("Arrived at")
        assert census.do("check-in", f"@{mrn}")["ok"]
        desk.keys("enter")
        desk.sees("Not done:")
        desk.sees("is already here: checked in by")
        assert find_box(desk) == mrn


def test_what_another_terminal_does_with_the_marked_person_is_said(desk: PseudoTerminal, census: MadeCensus) -> None:
    mrn = census.mrns[0]
    desk.send(mrn)
    desk.sees("Enter: check in")
    census.do("check-in", f"@{mrn}")
    desk.sees(f": Checked in {census.names[mrn]} at", timeout=ELSEWHERE)
    desk.sees("Enter: open the card", timeout=ELSEWHERE)


def test_a_desk_goes_on_when_the_other_is_killed(census: MadeCensus) -> None:
    with census.opened() as front, census.opened(FRONTDESK_TERMINAL="Back door") as back:
        back.send(f"{census.mrns[0]}\r{census.mrns[1]}\r")
        back.signal(signal.SIGKILL)
        back.wait()
        front.send(census.mrns[2] + "\r")
        front.until(lambda _: census.mrns[2] in census.here(), "the third is here")
    assert run(["journal", "--verify", "--data", str(census.folder)]).returncode == 0


def test_300_acts_beside_an_open_screen_are_all_recorded_and_the_last_is_painted(census: MadeCensus) -> None:
    acts = [
        f"{verb} @{mrn}" for verb in ("check-in", "step-out", "return", "step-out", "return") for mrn in census.mrns
    ]
    with census.opened() as desk:
        done = run(["do", "-", "--data", str(census.folder)], text="\n".join(acts), FRONTDESK_TERMINAL="Door")
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        assert [answer["ok"] for answer in answers] == [True] * 300
        desk.sees(f"Here {PEOPLE} ", timeout=ELSEWHERE)
        desk.sees("Stepped out 0 ", timeout=ELSEWHERE)
    listed = json.loads(run(["journal", "--json", "--data", str(census.folder)]).stdout)
    assert {answer["entry"] for answer in answers} <= {line["entry"] for line in listed}


# Records that cannot be used


def test_records_of_another_program_are_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "frontdesk.db").write_bytes(b"not a database at all" * 100)
    with PseudoTerminal([*PROGRAM, "--data", str(tmp_path)]) as terminal:
        assert terminal.wait() == 3
        assert terminal.restored()
        said = " ".join(line.strip() for line in terminal.text())  # where it is broken depends on the folder's name
        assert "holds no records of this program" in said


def test_locked_records_are_refused_in_a_sentence(census: MadeCensus) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(census.folder / "frontdesk.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with PseudoTerminal([*PROGRAM, *census.words]) as terminal:
            assert terminal.wait(60) == 3
            assert terminal.restored()
            terminal.sees("locked by another program", timeout=0)
    finally:
        holder.communicate("")


HOLDS = """
import sys
from frontdesk.database import driver
held = driver.module().connect(sys.argv[1], isolation_level=None)
held.execute("PRAGMA locking_mode=EXCLUSIVE")
held.execute("BEGIN EXCLUSIVE")
held.execute("UPDATE site SET name = name")
print("held", flush=True)
sys.stdin.read()
"""


# What a failure shows

FAILS = """
import sys
from dataclasses import replace
from pathlib import Path
from frontdesk.app import FrontdeskApp
from frontdesk.database.records import open_records
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.printer import Printer
from frontdesk.shapes.staff import Actor, Role


class Unprintable(str):
    def isascii(self):
        secret = "Dana Rivera"
        raise RuntimeError("cannot be painted")


class Failing(FrontDesk):
    def board(self):
        board = super().board()
        people = {id: replace(person, name=Unprintable(person.name)) for id, person in board.people.items()}
        return replace(board, people=people)


actor = Actor("Ana", Role.RECEPTIONIST, "Front desk")
app = FrontdeskApp(lambda: Failing(open_records(Path(sys.argv[1])), actor, "screen"), Printer(Path("prints")))
app.run()
sys.exit(app.return_code)
"""


def test_a_failure_leaves_a_sentence_and_no_name(census: MadeCensus) -> None:
    with PseudoTerminal([sys.executable, "-c", FAILS, census.folder / "frontdesk.db"], 160, 50) as terminal:
        assert terminal.wait(20) == 1
        assert terminal.restored()
        terminal.sees("The program failed and was closed. What it confirmed is kept.", timeout=0)
        shown = terminal.shown()
        assert "Dana Rivera" not in shown
        assert "Unprintable" not in shown
        assert not any(name in shown for name in census.names.values())


# How many keys a name costs


def test_two_hundred_people_typed_by_name_cost_at_most_five_keys_each(tmp_path: Path, template: Path) -> None:
    shutil.copy(template, tmp_path / "frontdesk.db")
    hands = Hands(tmp_path / "frontdesk.db", SetClock(on("9:00")))
    rows = everyone(tmp_path / "census.csv", 200, 5, DAY)
    new = {row[column] for row in rows for column in ("counselor", "living_arrangement") if row[column]}
    hands.reads((tmp_path / "census.csv").read_text(encoding="utf-8"), *new)
    finding = Finding()
    finding.follow(hands.board)
    strokes = [keys_for(hands, finding, row["mrn"]) for row in rows]
    hands.desk.close()
    assert sum(strokes) / len(strokes) <= 5


def keys_for(hands: Hands, finding: Finding, mrn: str) -> int:
    """Up to three letters of the last name, a blank, the first name, until Enter is theirs; then Enter."""
    person = hands.person(mrn)
    letters = f"{person.last_name[:3]} {person.first_name}".lower()
    finding.clear()
    typed = 0
    while finding.marked != person.id and typed < len(letters):
        finding.type(letters[typed])
        typed += 1
    if finding.marked != person.id:
        typed += list(finding.order).index(person.id) + 1
    hands.check_in(mrn)
    finding.follow(hands.board)
    return typed + 1
