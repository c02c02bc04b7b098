"""What the printer does with a text: a real command takes it, or a file keeps it, and it is said which."""

import gc
import os
import shlex
import stat
import sys
import threading
import time
from datetime import datetime
from pathlib import Path

import pytest

from frontdesk.printer import PaperSheet, Printer, command_of, keep
from frontdesk.texts.print_words import Hitch, Printed, hitch_words, printed_words
from frontdesk.widgets.foot import Elsewhere
from frontdesk.widgets.ink import ink_of
from tests.screens.at_the_desk import ENTER, at_the_desk

SHEET = PaperSheet("Roll call", "Everyone: Tomás Rivers\n", datetime(2026, 11, 23, 13, 48))
FILE = "roll-call-2026-11-23-1348.txt"
ROWS = 66
"""Cells that a refusal has in a window of 80."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "prints"


def script(tmp_path: Path, body: str) -> str:
    """A print command that does this."""
    file = tmp_path / "print it.py"
    file.write_text(body)
    return shlex.join([sys.executable, str(file), str(tmp_path / "paper")])


PRINTS = "import sys, pathlib\npathlib.Path(sys.argv[1]).write_bytes(sys.stdin.buffer.read())\n"
HANGS_OVER_ROLL_CALLS = "import sys, time\nif 'Roll call' in sys.stdin.read():\n    time.sleep(60)\n"
FAILS = "import sys\nsys.stdin.read()\nsys.exit(1)\n"
HANGS = """\
import subprocess, sys, pathlib, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
paper = pathlib.Path(sys.argv[1])
paper.with_suffix(".part").write_text(str(child.pid))
paper.with_suffix(".part").rename(paper)
time.sleep(60)
"""


# A command of the terminal's own


def test_the_command_gets_the_whole_text(folder, tmp_path):
    printed = Printer(folder, script(tmp_path, PRINTS)).printed(SHEET)
    assert (tmp_path / "paper").read_text(encoding="utf-8") == SHEET.text
    assert (printed.hitch, printed.saved_as) == (None, "")
    assert printed_words(printed) == ("Printed: Roll call",)
    assert not folder.exists()


def test_the_command_is_run_without_a_shell(folder, tmp_path):
    Printer(folder, f"{script(tmp_path, PRINTS)} ; touch {tmp_path / 'by-a-shell'}").printed(SHEET)
    assert not (tmp_path / "by-a-shell").exists()


@pytest.mark.parametrize(
    ("command", "hitch"),
    [
        ("/no/such/printer -d desk", Hitch.MISSING),
        ("/etc/passwd", Hitch.MISSING),
        ('lp "desk', Hitch.UNREADABLE),
        ('""', Hitch.MISSING),
        (FAILS, Hitch.FAILED),
    ],
)
def test_what_is_not_printed_is_kept_and_it_is_said_where_and_what_to_do(folder, tmp_path, command, hitch):
    printed = Printer(folder, script(tmp_path, command) if command is FAILS else command).printed(SHEET)
    assert printed.hitch is hitch
    assert printed_words(printed)[0] == f"Not printed, but kept: {folder / FILE}"
    assert (folder / FILE).read_text(encoding="utf-8") == SHEET.text


def test_a_command_that_hangs_is_ended_with_its_children(folder, tmp_path):
    began = time.monotonic()
    printed = Printer(folder, script(tmp_path, HANGS), patience=2).printed(SHEET)
    assert time.monotonic() - began < 20
    assert printed.hitch is Hitch.HANGS
    assert printed.saved_as == str(folder / FILE)
    assert ended(int((tmp_path / "paper").read_text()))


def test_of_a_command_that_hangs_before_it_has_read_all_no_pipe_is_left_open(folder):
    """That one was left is a warning where the last hold on it goes, and a warning fails a test."""
    text = SHEET.text * 10_000
    assert Printer(folder, "sleep 60", patience=0.1).printed(SHEET._replace(text=text)).hitch is Hitch.HANGS
    gc.collect()


def ended(process: int) -> bool:
    """Whether a process is gone, or waits only to be buried by whoever adopted it."""
    for _ in range(100):
        status = Path(f"/proc/{process}/stat")
        if not status.exists() or status.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


def test_the_end_of_the_program_waits_for_no_command_and_keeps_the_text(folder, tmp_path):
    printer = Printer(folder, script(tmp_path, HANGS), patience=60)
    told: list[Printed] = []
    printer.print_out(SHEET, told.append)
    while not (tmp_path / "paper").exists():
        time.sleep(0.01)
    began = time.monotonic()
    printer.close()
    assert time.monotonic() - began < 10
    assert (folder / FILE).read_text(encoding="utf-8") == SHEET.text
    assert told == []


def test_a_print_waits_for_none_that_hangs(folder, tmp_path):
    printer = Printer(folder, script(tmp_path, HANGS_OVER_ROLL_CALLS), patience=60)
    printer.print_out(SHEET._replace(text="Roll call"), lambda _: None)
    second = threading.Event()
    printer.print_out(SHEET._replace(text="Houses"), lambda _: second.set())
    assert second.wait(30)
    printer.close()


# Into a file


def test_without_a_command_a_file_of_ones_own_has_it(folder):
    printed = Printer(folder).printed(SHEET)
    whole = str(folder / FILE)
    assert printed_words(printed) == (f"Roll call is in {whole}", f"In {whole}", whole)
    assert hitch_words(printed) == ""
    assert (folder / FILE).read_text(encoding="utf-8") == SHEET.text
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [file.name for file in folder.iterdir()] == [FILE]


def test_the_second_of_a_minute_takes_nothing_from_the_first(folder):
    printer = Printer(folder)
    printer.printed(SHEET)
    second = printer.printed(SHEET._replace(text="another\n"))
    assert second.saved_as == str(folder / "roll-call-2026-11-23-1348-2.txt")
    assert (folder / FILE).read_text(encoding="utf-8") == SHEET.text


def test_a_name_never_leads_out_of_the_folder(folder):
    printed = Printer(folder).printed(SHEET._replace(name="../../Yoga/at 2"))
    assert printed.saved_as == str(folder / "yoga-at-2-2026-11-23-1348.txt")


def test_a_folder_that_is_not_ours_keeps_nothing_and_it_is_said(folder):
    folder.write_text("somebody's file")
    printed = Printer(folder).printed(SHEET)
    assert (printed.saved_as, printed_words(printed)) == ("", ("Not printed: Roll call",))
    assert hitch_words(printed) == "the folder “prints” gave: file exists. Read it off the screen."
    assert folder.read_text() == "somebody's file"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_leaves_no_half_of_it(folder, monkeypatch):
    """The file takes its writes to a device that is full."""
    full = os.open("/dev/full", os.O_WRONLY)
    monkeypatch.setattr("frontdesk.files.tempfile.mkstemp", lambda **where: (full, str(where["dir"] / ".part")))
    printed = Printer(folder).printed(SHEET)
    assert hitch_words(printed) == "the folder “prints” gave: no space left on device. Read it off the screen."
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("hitch", Hitch)
def test_what_went_wrong_fits_a_window_of_80(hitch):
    words = hitch_words(Printed("Roll call", "lp", hitch, saved_as=f"prints/{FILE}"))
    assert len(words) <= ROWS
    assert words.count(". ") == 1


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (80, "  Roll call is in /srv/desk/prints/roll-call-2026-11-23-1348.txt"),
        (60, "  In /srv/desk/prints/roll-call-2026-11-23-1348.txt"),
        (52, "  /srv/desk/prints/roll-call-2026-11-23-1348.txt"),
        (40, "  …rints/roll-call-2026-11-23-1348.txt"),
    ],
)
def test_the_whole_path_is_said_and_where_it_has_no_room_its_end(width, shown):
    words = printed_words(Printed("Roll call", saved_as=f"/srv/desk/prints/{FILE}"))
    line = Elsewhere().paint_row(words, ink_of("frontdesk-dark"), width)
    assert line.strip().text.rstrip() == shown


# The system's printers


@pytest.fixture
def system(tmp_path, monkeypatch):
    """A system whose printers are these; each page that is handed to one is kept under its name."""

    def printers(*names, default="", code=0):
        folder = tmp_path / "bin"
        folder.mkdir(exist_ok=True)
        listed = "".join(f"echo {shlex.quote(name)}; " for name in names)
        for command, body in {
            "lpstat": f'case $1 in -e) {listed};; -d) echo "system default destination: {default}";; esac',
            "lp": f'cat > "{tmp_path}/paper-$2"; exit {code}',
        }.items():
            (folder / command).write_text(f"#!/bin/sh\n{body}\n")
            (folder / command).chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")

    return printers


def found(printer):
    """The print commands that it finds."""
    heard: list[tuple[str, ...]] = []
    printer.find(heard.append)
    printer._threads.shutdown(wait=True)
    return heard[0]


def test_the_systems_printers_are_found_its_default_first(folder, system):
    system("Back_office", "-odd", "it's", "Laser", default="Laser")
    assert found(Printer(folder)) == ("lp -d Laser", "lp -d Back_office", """lp -d 'it'"'"'s'""")


def test_a_system_that_tells_no_names_prints_as_it_likes(folder, system):
    system()
    assert found(Printer(folder)) == ("lp",)


def test_where_nothing_prints_no_printer_is_found(folder, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert found(Printer(folder)) == ()


def test_a_system_that_does_not_answer_is_not_waited_for(folder, system, tmp_path):
    system()
    (tmp_path / "bin" / "lpstat").write_text("#!/bin/sh\nsleep 60\n")
    began = time.monotonic()
    assert found(Printer(folder, patience=0.5)) == ("lp",)
    assert time.monotonic() - began < 20


def test_the_end_of_the_program_waits_for_no_system_and_nobody_hears_of_it(folder, system, tmp_path):
    system()
    (tmp_path / "bin" / "lpstat").write_text(f"#!/bin/sh\ntouch {tmp_path / 'asked'}\nsleep 60\n")
    heard: list[tuple[str, ...]] = []
    printer = Printer(folder, patience=60)
    printer.find(heard.append)
    while not (tmp_path / "asked").exists():
        time.sleep(0.01)
    printer.close()
    assert heard == []


def test_a_page_is_tried_and_nothing_of_it_is_kept(folder, system, tmp_path):
    system("Laser")
    heard: list[Printed] = []
    printer = Printer(folder)
    printer.try_out("lp -d Laser", SHEET, heard.append)
    printer.try_out("/no/such/printer", SHEET, heard.append)
    printer._threads.shutdown(wait=True)
    assert {answer.hitch for answer in heard} == {None, Hitch.MISSING}
    assert (tmp_path / "paper-Laser").read_text() == SHEET.text
    assert not folder.exists()


# Which one is this machine's


def test_the_printer_that_was_kept_is_used_and_the_terminals_own_outranks_it(tmp_path):
    assert command_of(tmp_path, {}) == ""
    assert keep(tmp_path, "lp -d Laser") == ""
    assert command_of(tmp_path, {}) == "lp -d Laser"
    assert command_of(tmp_path, {"FRONTDESK_PRINT": "lp -d Mine"}) == "lp -d Mine"
    assert command_of(tmp_path, {"FRONTDESK_PRINT": ""}) == ""


def test_a_file_that_nobody_can_read_is_no_printer(tmp_path):
    (tmp_path / "printer").write_bytes(b"\xff\xfe")
    assert command_of(tmp_path, {}) == ""


def test_a_printer_that_cannot_be_kept_says_so(tmp_path):
    (tmp_path / "printer").mkdir()
    said = "the printer could not be kept: it is no file. Have FRONTDESK_PRINT set."
    assert keep(tmp_path, "lp -d Laser") == said


# On the screen


async def test_a_print_says_where_it_went_and_whom_it_is_for(path, clock):
    async with at_the_desk(path, clock, size=(200, 40)) as desk:
        desk.app.view.prints.send("Roll call", "Everyone\n  Bo\x1b[2J Larsen")
        await told(desk)
        assert desk.news == f"Roll call is in {path.parent}/prints/roll-call-2026-11-23-0900.txt"
        await desk.later(20)
        assert desk.news == ""
    lines = (path.parent / "prints" / "roll-call-2026-11-23-0900.txt").read_text(encoding="utf-8").splitlines()
    assert lines == [
        "Confidential: substance use disorder treatment records, 42 CFR Part 2. Staff only.",
        "Front desk   Mon Nov 23 2026, 9:00 am   Ana, Front desk",
        "",
        "Everyone",
        "  Bo[2J Larsen",
    ]


async def told(desk):
    """What came of the print has been heard."""
    printer = desk.app.counter._printer
    printer._threads.shutdown(wait=True)
    await desk.settles()


@pytest.mark.slow
async def test_the_desk_goes_on_while_a_printer_hangs(hands, path, clock, tmp_path):
    async with at_the_desk(path, clock, size=(200, 40), command=script(tmp_path, HANGS)) as desk:
        desk.app.counter._printer.patience = 3
        desk.app.view.prints.send("Roll call", "Everyone")
        await desk.types("larsen")
        await desk.press("enter")
        assert "here" in desk.row("Bo Larsen")
        assert desk.news == "Printing: Roll call."
        await desk.types("riv d")
        await told(desk)
        assert desk.refusal.endswith("hung and was ended. Look at the printer, print again.")
        assert desk.news == f"Not printed, but kept: {path.parent}/prints/roll-call-2026-11-23-0900.txt"
        assert (desk.letters, desk.selected) == ("riv d", False)
        assert desk.rows[ENTER].startswith("  Enter: check in Dana Rivera")
