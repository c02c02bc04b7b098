"""The first day of a site: each question, what it refuses, what its line promises; nothing is made before the last."""

import asyncio
import os
import shlex
from pathlib import Path

import pytest

from frontdesk.database.records import open_records
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.settings import sites
from frontdesk.rules.program.text import default_program, write_program
from frontdesk.texts import first_day_words as words
from tests.screens.first_day.first_day_site import LEAD, first_day_of
from tests.screens.test_golden import GOLDEN, SIZES


@pytest.fixture(autouse=True)
def computer(monkeypatch):
    """A computer in Denver, without printers, on which nobody has set anything."""
    monkeypatch.setenv("TZ", "America/Denver")
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("FRONTDESK_PRINT", raising=False)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "site" / "frontdesk.db"


def program_at(path):
    """The program of the records that were made."""
    desk = FrontDesk(open_records(path), LEAD, "do")
    try:
        return sites.program_of(desk), desk.board().site.counselors
    finally:
        desk.close()


async def on_today(day):
    """The desk opens on Today."""
    async with asyncio.timeout(10):
        while day.app.view.finding.board is None:
            await day.pilot.pause(0.01)
    await day.pilot.pause()


# All of it


async def test_plain_enter_makes_the_site_with_the_default_program(path):
    async with first_day_of(path) as day:
        promised = []
        for _ in range(7):
            assert day.made == []
            promised.append(day.enter)
            await day.press("enter")
        await on_today(day)
        assert "nobody is on the census" in day.enter
    assert promised == [
        "go on · the site is Front desk",
        "go on · the zone is Mountain · America/Denver",
        "go on with the default program",
        "go on · no houses for now",
        "go on · no counselors for now",
        "go on · prints are kept as files",
        "make the site Front desk · and open the desk",
    ]
    program, counselors = program_at(path)
    default = default_program()
    assert (program.name, program.zone) == ("Front desk", "America/Denver")
    assert (program.blocks, program.groups, program.houses) == (default.blocks, default.groups, ())
    assert counselors == ()
    assert day.made == ["frontdesk.db"]


@pytest.mark.slow
async def test_a_counselor_typed_last_name_first_is_called_first_name_first(path):
    async with first_day_of(path) as day:
        await day.press(*["enter"] * 4)
        await day.types("Doyle, Kevin")
        assert "Kevin Doyle" in day.enter
        await day.press("enter")
        await day.types("kevin doyle")
        assert "already" in day.enter


async def test_what_is_answered_is_what_is_told_and_made(path):
    async with first_day_of(path) as day:
        await day.types("Riverside IOP")
        await day.press("enter")
        await day.types("pacif")
        await day.press("enter", "2", "enter")
        await day.types("Harbor House")
        await day.press("enter")
        await day.types("Maple Street")
        await day.press("down", "enter", "enter")
        await day.types("Mary Obi")
        await day.press("enter", "enter", "enter")
        told = {row[2:14].strip(): row[16:] for row in day.rows[7:-2] if row[2:3].strip()}
        assert told == {
            "Site": "Riverside IOP",
            "Zone": "Pacific, America/Los_Angeles",
            "Program": "An empty one: Check-in 9, Check-out 3; no groups yet; Mon to",
            "Houses": "Harbor House, Maple Street",
            "Counselors": "Mary Obi",
            "Prints": day_prints(path, told["Prints"]),
            "Records": told["Records"],
        }
        await day.press("enter")
        await on_today(day)
    program, counselors = program_at(path)
    assert (program.name, program.zone) == ("Riverside IOP", "America/Los_Angeles")
    assert [block.name for block in program.blocks] == ["Check-in", "Check-out"]
    houses = [(house.name, house.kind.value) for house in program.houses]
    assert houses == [("Harbor House", "sober living home"), ("Maple Street", "family home")]
    assert counselors == ("Mary Obi",)


def day_prints(path, told):
    """The row of the prints, as far as the window shows it."""
    assert f"files in {path.parent}/prints".startswith(told[:20])
    return told


async def test_keys_in_one_burst_answer_one_question_after_another(path, tmp_path):
    """As a slow line delivers them: what is read from the disk is waited for, and no key is lost."""
    file = tmp_path / "program.toml"
    file.write_text(write_program(default_program()))
    async with first_day_of(path) as day:
        keys = [*"Riverside", "enter", "enter", "3", "enter", *str(file), "enter", *"Elm", "enter", "enter", "enter"]
        await day.bursts(*keys)
        assert day.asked == words.PRINTER_ASKED
        await day.press("enter", "enter")
        await on_today(day)
    program, _ = program_at(path)
    assert (program.name, [house.name for house in program.houses]) == ("Riverside", ["Elm"])


@pytest.mark.slow
async def test_keys_typed_behind_a_file_that_is_refused_do_nothing(path):
    """Whoever typed ahead has not read why."""
    async with first_day_of(path) as day:
        await day.press("enter", "enter", "3", "enter")
        await day.bursts(*"/no/such.toml", "enter", "escape", "1", "enter")
        assert (day.asked, day.refusal) == (words.FILE_ASKED, "There is no file /no/such.toml.")


# Leaving, and going back


@pytest.mark.slow
async def test_ctrl_c_leaves_at_every_question_and_nothing_is_made(path):
    for enters in range(7):
        async with first_day_of(path) as day:
            await day.press(*["enter"] * enters, "ctrl+c")
            assert (day.app.return_code, day.made) == (130, [])


async def test_escape_goes_back_and_what_was_typed_stands(path):
    async with first_day_of(path) as day:
        await day.press("escape")
        assert day.asked == words.NAME_ASKED
        await day.types("Riverside")
        await day.press("enter", *"berl", "tab", "enter", "escape", "escape")
        assert (day.asked, day.typed) == (words.NAME_ASKED, "Riverside")
        await day.press("enter")
        assert day.enter == "go on · the zone is Berlin · Europe/Berlin"


@pytest.mark.slow
async def test_records_that_somebody_made_meanwhile_are_left_alone(path):
    async with first_day_of(path) as day:
        await day.press(*["enter"] * 6)
        sites.make(path, sites.named(default_program(), "Elsewhere", "UTC"), LEAD)
        await day.press("enter")
        assert day.refusal.startswith("There are records in")
        assert day.asked == words.LAST_ASKED
    assert program_at(path)[0].name == "Elsewhere"


@pytest.mark.slow
async def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "site").write_text("a file")
    async with first_day_of(tmp_path / "site" / "frontdesk.db") as day:
        await day.press(*["enter"] * 7)
        assert "Not done:" in day.rows[6]
        assert day.asked == words.LAST_ASKED
    assert (tmp_path / "site").read_text() == "a file"


# Name


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("", "go on · the site is Front desk"),
        ("   ", "go on · the site is Front desk"),
        (" Riverside  IOP ", "go on · the site is Riverside IOP"),
        ("x" * 300, "nothing · 300 letters, 200 at most: take 100 out"),
        ("123-45-6789", "nothing · this looks like a social-security number, never kept here: leave it out"),
    ],
)
async def test_a_name_is_taken_or_refused_with_what_to_do(path, typed, line):
    async with first_day_of(path) as day:
        await day.types(typed)
        assert day.enter[:60] == line[:60]
        await day.press("enter")
        assert (day.asked == words.NAME_ASKED) is line.startswith("nothing")


@pytest.mark.slow
async def test_a_pasted_name_has_one_line(path):
    async with first_day_of(path) as day:
        await day.pastes("Riverside\nIOP\x1b[2J\n")
        assert day.enter == "go on · the site is Riverside IOP[2J"
        assert day.asked == words.NAME_ASKED


# Zone


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("EST", "nothing · “EST” has no summer time: choose Eastern"),
        ("mst", "nothing · “mst” has no summer time: choose Mountain or Arizona"),
        ("UTC-5", "nothing · “UTC-5” has no summer time: choose Eastern"),
        ("easter", "go on · the zone is Eastern · America/New_York"),
        ("US Eastern Time", "go on · the zone is Eastern · America/New_York"),
        ("Europe/Zurich", "go on · the zone is Zurich · Europe/Zurich"),
        ("los ang", "go on · the zone is Pacific · America/Los_Angeles"),
        ("xyzzy", "nothing · no zone fits “xyzzy”: type a city, or Eastern"),
        ("America/", "another letter, or an arrow"),
    ],
)
async def test_a_zone_is_found_by_its_names_or_refused_with_the_right_one(path, typed, line):
    async with first_day_of(path) as day:
        await day.press("enter")
        await day.types(typed)
        assert line in day.enter
        before = day.enter
        await day.press("enter")
        assert (day.asked == words.PROGRAM_ASKED) is before.startswith("go on")


async def test_an_arrow_takes_the_zone_that_is_right_in_place_of_a_fixed_one(path):
    async with first_day_of(path) as day:
        await day.press("enter")
        await day.types("EST")
        await day.press("down")
        assert day.enter == "go on · the zone is Eastern · America/New_York"


@pytest.mark.slow
@pytest.mark.parametrize("clock", ["UTC", "Etc/UTC", "EST", "Mars/Olympus"])
async def test_where_the_computer_s_clock_is_no_place_the_zone_is_chosen_by_somebody(path, monkeypatch, clock):
    monkeypatch.setenv("TZ", clock)
    async with first_day_of(path) as day:
        await day.press("enter")
        assert f"This computer's clock says {clock}" in day.rows[3]
        for keys in ((), ("C", "backspace")):
            await day.press(*keys, "enter")
            assert day.asked == words.ZONE_ASKED
            assert day.enter == "nothing yet · an arrow, or letters of a city, choose the zone"
        await day.press("down", "down")
        assert day.enter == "go on · the zone is Central · America/Chicago"
        await day.press("enter")
        assert day.asked == words.PROGRAM_ASKED


# Program


@pytest.mark.slow
async def test_a_settings_file_is_read_and_its_own_name_and_zone_stand_where_nothing_was_typed(path, tmp_path):
    file = tmp_path / "program.toml"
    file.write_text(write_program(sites.named(default_program(), "Old house", "America/Chicago")))
    async with first_day_of(path) as day:
        await day.press("enter", "enter", "3", "enter")
        await day.types(f"{tmp_path}/pro")
        await day.press("tab")
        assert day.enter.startswith(f"read {file}"[:60])
        await day.press("enter")
        assert day.asked == words.HOUSES_ASKED
        await day.press("enter", "enter", "enter")
        assert "Old house · from the file" in day.text
        assert "Central, America/Chicago · from the file" in day.text
        await day.press("enter")
        await on_today(day)
    assert (program_at(path)[0].name, program_at(path)[0].zone) == ("Old house", "America/Chicago")


async def test_every_fault_of_a_settings_file_is_shown_with_its_line(path, tmp_path):
    file = tmp_path / "bad.toml"
    file.write_text('[site]\nzone = "EST"\n[[block]]\nname = "Check-in"\nstarts = "9"\nends = "10:00"\nkind = "x"\n')
    async with first_day_of(path) as day:
        await day.press("enter", "enter", "3", "enter")
        await day.types(str(file))
        await day.press("enter")
        assert day.refusal == "the file has 4 things to mend: they stand below."
        for fault in ("line 2, zone:", "line 5, starts:", "line 7, kind:", "line 3, countable:"):
            assert fault in day.text
        assert (day.asked, day.made) == (words.FILE_ASKED, [])
        file.write_text(write_program(default_program()))
        await day.press("enter")
        assert day.asked == words.HOUSES_ASKED


@pytest.mark.slow
@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("/", "/ is a folder. Name a file."),
        ("/no/such/file.toml", "There is no file /no/such/file.toml."),
        ("/dev/zero", "/dev/zero is a pipe or a device. Name a file."),
        ("~nobody-here/file.toml", "~nobody-here/file.toml cannot be read: it is no name of a file."),
    ],
)
async def test_what_is_no_settings_file_is_refused(path, typed, says):
    async with first_day_of(path) as day:
        await day.press("enter", "enter", "3", "enter", "enter")
        assert day.enter == "nothing yet · type where the settings file is"
        await day.types(typed)
        await day.press("enter")
        assert (day.refusal, day.asked) == (says, words.FILE_ASKED)


@pytest.mark.slow
async def test_a_long_list_of_faults_can_be_read_to_its_end(path, tmp_path):
    file = tmp_path / "bad.toml"
    file.write_text("[site]\n" + "".join(f"wrong{number} = 1\n" for number in range(40)))
    async with first_day_of(path) as day:
        await day.press("enter", "enter", "3", "enter")
        await day.types(str(file))
        await day.press("enter")
        assert "line 41" not in day.text
        assert "1 to 13 of" in day.rows[-3]
        await day.press(*["pagedown"] * 20)
        assert "line 41" in day.text


# Houses and counselors


async def test_a_house_that_stands_in_the_list_is_refused_and_delete_takes_the_last_away(path):
    async with first_day_of(path) as day:
        await day.press(*["enter"] * 3)
        await day.types("Harbor House")
        assert day.enter == "add Harbor House · sober living home"
        await day.press("enter")
        assert day.enter == "go on · 1 house"
        await day.types("harbor  house")
        assert day.enter == "nothing · harbor house stands in the list already"
        await day.press("enter", "ctrl+u", "delete")
        assert day.enter == "go on · no houses for now"


# Printer


def printers(folder, monkeypatch, code=0):
    """A system with one printer that takes a page, or not."""
    folder.mkdir()
    for name, body in {"lpstat": "[ $1 = -e ] && echo Laser", "lp": f"/bin/cat > {folder}/paper; exit {code}"}.items():
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


@pytest.mark.slow
async def test_a_printer_prints_a_page_before_it_is_taken_and_is_kept_with_this_machine(path, tmp_path, monkeypatch):
    printers(tmp_path / "bin", monkeypatch)
    async with first_day_of(path) as day:
        await day.press(*["enter"] * 5)
        await day.hears_of_printers()
        assert day.enter == "go on · prints are kept as files"
        await day.press("2")
        assert day.enter == "print a test page on Laser"
        await day.press("enter")
        await day.hears_of_printers()
        assert day.enter.startswith("go on · prints go to Laser · did the test page come?")
        assert (tmp_path / "bin" / "paper").read_text() == "This printer prints for the front desk.\n"
        assert day.made == []
        await day.press("enter")
        assert "on Laser" in day.text
        await day.press("enter")
        await on_today(day)
        assert shlex.split(day.app.counter._printer.command) == ["lp", "-d", "Laser"]
    assert (path.parent / "printer").read_text() == "lp -d Laser\n"


@pytest.mark.slow
async def test_a_printer_that_fails_says_so_and_none_can_be_taken(path, tmp_path, monkeypatch):
    printers(tmp_path / "bin", monkeypatch, code=1)
    async with first_day_of(path) as day:
        await day.press(*["enter"] * 5)
        await day.hears_of_printers()
        await day.press("2", "enter")
        await day.hears_of_printers()
        assert day.refusal == "“lp” failed. Look at the printer, then print again."
        assert day.enter == "print a test page on it again: Laser"
        await day.press("1", "enter", "enter")
        await on_today(day)
    assert day.made == ["frontdesk.db"]


async def test_the_terminals_own_print_command_outranks_what_is_chosen(path, monkeypatch):
    monkeypatch.setenv("FRONTDESK_PRINT", "lp -d Mine")
    async with first_day_of(path) as day:
        await day.press(*["enter"] * 5)
        assert "FRONTDESK_PRINT is set, and outranks what is chosen here: lp -d Mine" in day.text
        await day.press("enter", "enter")
        await on_today(day)
        assert day.app.counter._printer.command == "lp -d Mine"
    assert day.made == ["frontdesk.db"]


# Looks


@pytest.mark.slow
@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 18), (40, 10), (20, 6)])
async def test_every_question_fits_a_window_and_its_line_is_in_its_place(path, size):
    async with first_day_of(path, size) as day:
        for _ in range(7):
            assert day.rows[5].startswith("  Enter: ")
            assert all(len(row) <= size[0] for row in day.rows)
            await day.press("enter")
        await on_today(day)


@pytest.mark.slow
@pytest.mark.parametrize("size", ["80x24", "120x40"])
@pytest.mark.parametrize("enters", range(7))
async def test_every_question_looks_as_it_did(size, enters):
    async with first_day_of(Path("/srv/front-desk/frontdesk.db"), SIZES[size]) as day:
        await day.press(*["enter"] * enters)
        await day.hears_of_printers()
        picture = GOLDEN / f"first-day-{enters + 1}-{size}.txt"
        if os.environ.get("FRONTDESK_GOLDEN"):
            picture.write_text(day.text + "\n", encoding="utf-8")
        assert day.text + "\n" == picture.read_text(encoding="utf-8")
