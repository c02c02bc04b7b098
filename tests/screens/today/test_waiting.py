"""A census file that waits in the inbox is told on Today, in one line, with the key that opens Census."""

import asyncio
import os

import pytest

from frontdesk.acts import SetUp
from frontdesk.shapes.set_up import Edit, Part
from frontdesk.shapes.staff import Actor, Role
from tests.hands import CENSUS
from tests.screens.at_the_desk import NARROW, at_the_desk

LEE = Actor("Lee", Role.LEAD, "Office")


@pytest.fixture
def inbox(hands, tmp_path):
    """The folder in which the record system leaves its files; empty."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    asked = hands.desk.would(Edit(Part.SITE, "inbox", fields=(("inbox", str(folder)),)))
    hands.desk.do(SetUp(asked.edit, asked.people, asked.since))
    return folder


def leaves(inbox, name, text, age=0):
    """The record system leaves a file, so many seconds ago."""
    (inbox / name).write_text(text)
    os.utime(inbox / name, (1_800_000_000 - age,) * 2)


async def says(desk, line):
    """The line above the list becomes this one."""
    async with asyncio.timeout(20):
        while desk.rows[3].strip() != line:
            await desk.later(1)


async def test_a_file_that_nobody_read_is_told_and_gone_once_it_is_in(path, clock, inbox):
    async with at_the_desk(path, clock, actor=LEE, size=NARROW) as desk:
        await says(desk, "")
        leaves(inbox, "census-nov-22.csv", CENSUS.replace("Carl", "Charles"), age=60)
        leaves(inbox, "census-nov-23.csv", CENSUS.replace("Carl", "Charly"))
        desk.strikes("9:05")
        await says(desk, "census-nov-23.csv and 1 more wait in the inbox · Ctrl+O")
        await desk.press("ctrl+o", "1", "enter")
        await desk.press("ctrl+t")
        await says(desk, "")


async def test_a_folder_that_is_gone_says_nothing_on_today(path, clock, inbox):
    leaves(inbox, "census.csv", CENSUS.replace("Carl", "Charly"))
    async with at_the_desk(path, clock, actor=LEE, size=NARROW) as desk:
        await says(desk, "census.csv waits in the inbox · Ctrl+O")
        (inbox / "census.csv").unlink()
        inbox.rmdir()
        desk.strikes("9:05")
        await says(desk, "")
