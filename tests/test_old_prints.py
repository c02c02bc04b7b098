"""Prints go from the folder once they are as old as the site says, and nothing else goes with them."""

import logging
import os
import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
import time_machine

from frontdesk.desk.settings import sites
from frontdesk.printer import A_DAY, PaperSheet, Printer, _remove
from tests.commands import PROGRAM, ROOT
from tests.screens.at_the_desk import at_the_desk
from tests.terminal import PseudoTerminal

AT = datetime(2026, 11, 23, 13, 48)
KEPT = 7


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "prints"


def printed(folder: Path, name: str, days: float) -> Path:
    """A print as the program writes it, so many days ago."""
    return aged(Path(Printer(folder).printed(PaperSheet(name, f"{name}\n", AT)).saved_as), days)


def aged(file: Path, days: float) -> Path:
    written = time.time() - days * A_DAY
    os.utime(file, (written, written), follow_symlinks=False)
    return file


def tidied(folder: Path) -> None:
    """A terminal looked after its prints, and has ended."""
    printer = Printer(folder)
    printer.tidy(KEPT)
    printer._threads.shutdown(wait=True)


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()}


def test_prints_that_are_old_enough_go_and_newer_ones_stay(folder):
    for name in ("Roll call", "Week of Mary O'Brien-Núñez", "x" * 100, "…"):
        printed(folder, name, days=KEPT + 0.1)
    again = printed(folder, "Roll call", days=KEPT + 0.1)
    assert again.name == "roll-call-2026-11-23-1348-2.txt"
    newer = printed(folder, "Houses", days=KEPT - 0.1)
    (folder / ".frontdesk-k2j_3h4x.part").touch()
    aged(folder / ".frontdesk-k2j_3h4x.part", KEPT + 0.1)
    tidied(folder)
    assert names(folder) == {newer.name}


@pytest.mark.parametrize(
    "name",
    [
        "notes.txt",
        "roll-call-2026-11-23-1348.txt.bak",
        "roll-call-2026-11-23-1348.pdf",
        "roll_call-2026-11-23-1348.txt",
        "roll-call-2026-11-23.txt",
        "roll-call-2026-11-23-1348-copy.txt",
        ".frontdesk-.part",
        "frontdesk.db",
    ],
)
def test_what_the_program_did_not_write_there_stays_however_old(folder, name):
    folder.mkdir()
    (folder / name).write_text("ours")
    aged(folder / name, 400)
    tidied(folder)
    assert names(folder) == {name}


def test_a_link_is_neither_followed_nor_removed_nor_is_a_folder_of_that_name(folder, tmp_path):
    folder.mkdir()
    elsewhere = tmp_path / "roll-call-2026-11-23-1348.txt"
    elsewhere.write_text("somebody else's")
    aged(elsewhere, 400)
    link, inner = folder / elsewhere.name, folder / "houses-2026-11-23-1348.txt"
    link.symlink_to(elsewhere)
    inner.mkdir()
    for each in (link, inner):
        aged(each, 400)
    tidied(folder)
    assert names(folder) == {link.name, inner.name}
    assert elsewhere.read_text() == "somebody else's"


def test_a_folder_that_is_a_link_is_left_alone_and_the_log_says_so(folder, tmp_path, caplog):
    real = tmp_path / "another disk"
    old = printed(real, "Roll call", days=400)
    folder.symlink_to(real)
    with caplog.at_level(logging.WARNING, "frontdesk"):
        tidied(folder)
    assert old.exists()
    assert [each.message.partition(":")[0] for each in caplog.records] == ["old prints could not be removed"]


def test_where_nothing_was_ever_printed_nothing_is_said(folder, caplog):
    tidied(folder)
    assert caplog.records == []
    assert not folder.exists()


def test_a_print_that_cannot_be_removed_is_logged_without_its_name(folder, caplog):
    """It became a folder since it was looked at."""
    (folder / "dana-rivera-2026-11-23-1348.txt").mkdir(parents=True)
    inside = os.open(folder, os.O_RDONLY)
    with caplog.at_level(logging.WARNING, "frontdesk"):
        _remove(inside, "dana-rivera-2026-11-23-1348.txt")
    os.close(inside)
    assert [each.message.partition(":")[0] for each in caplog.records] == ["an old print could not be removed"]
    assert "rivera" not in caplog.text


def test_they_are_looked_through_once_a_day(folder):
    printer, now = Printer(folder), time.time()
    with time_machine.travel(now, tick=False) as clock:
        old = printed(folder, "Roll call", days=KEPT + 1)
        printer.tidy(KEPT)
        wait_until(lambda: not old.exists())
        old = printed(folder, "Houses", days=KEPT + 1)
        clock.move_to(now + A_DAY - 60)
        printer.tidy(KEPT)
        printer.tidy(KEPT)
        printer._threads.submit(time.sleep, 0).result()
        assert old.exists()
        clock.move_to(now + A_DAY + 60)
        printer.tidy(KEPT)
        wait_until(lambda: not old.exists())
    printer.close()


def wait_until(true) -> None:
    for _ in range(3000):
        if true():
            return
        time.sleep(0.01)
    pytest.fail("it did not happen in thirty seconds")


# On the screen


@pytest.mark.parametrize("kept", [KEPT, None])
async def test_the_screen_removes_them_as_the_site_says(path, clock, hands, kept):
    sites.load(hands.desk, replace(sites.program_of(hands.desk), prints_kept_days=kept))
    old = printed(path.parent / "prints", "Roll call", days=400)
    newer = printed(path.parent / "prints", "Houses", days=1)
    async with at_the_desk(path, clock) as desk:
        desk.app.look_after_prints()
        desk.app.counter._printer._threads.shutdown(wait=True)
        await desk.settles()
    assert old.exists() is (kept is None)
    assert newer.exists()


@pytest.mark.slow
def test_a_screen_that_was_started_removes_them_by_itself(path, hands):
    sites.load(hands.desk, replace(sites.program_of(hands.desk), prints_kept_days=KEPT))
    old = printed(path.parent / "prints", "Roll call", days=400)
    with PseudoTerminal([*PROGRAM, "--data", path.parent], 80, 24, {"FRONTDESK_TERMINAL": "Front desk"}, ROOT) as desk:
        desk.sees("Today", 20)
        wait_until(lambda: not old.exists())
        desk.keys("ctrl+q")
