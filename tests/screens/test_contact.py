"""The records do not answer: what is shown then, what goes on, and what is known once they are back."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from frontdesk.desk.back_office import BackOffice
from frontdesk.errors import DamagedRecords
from frontdesk.screens.contact import LOOKS_AGAIN
from frontdesk.shapes.board import Board
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts.contact_words import NOT_KNOWN
from tests.at_rest import rows
from tests.hands import Hands, SetClock, on
from tests.relay import Cut, relayed
from tests.screens.at_the_desk import FIRST_ROW, NARROW, WIDE, TodayAtTheDesk, Unhurried, at_the_desk

LEAD = Actor("Omar", Role.LEAD, "Front desk")
NOT_CURRENT = "Not current since 9:14"
PATIENCE = 15
UNREAD = "nothing yet · the records do not answer; this opens once they do"


async def until(desk: TodayAtTheDesk, said: Callable[[], bool]) -> None:
    """Wait until the screen says so; each second's own work is done meanwhile, and no key is pressed."""
    async with asyncio.timeout(PATIENCE):
        while not said():
            await asyncio.sleep(0.02)
            desk.app.view.news.tick()
            await desk.settles()


async def test_a_file_that_cannot_be_read_makes_the_board_no_longer_current(path, clock):
    class Away(Unhurried):
        away = False

        def board(self) -> Board:
            if self.away:
                raise DamagedRecords(path="/srv/frontdesk.db", why="disk I/O error")
            return super().board()

    clock.strikes("9:14")
    async with at_the_desk(path, clock, desk=Away) as desk:
        rule = desk.rows[1]
        Away.away = True
        await desk.hears()
        assert desk.rows[1].endswith(f"{NOT_CURRENT} ──")
        await desk.types("larsen")
        assert desk.names == ["Bo Larsen"]
        Away.away = False
        await desk.later(LOOKS_AGAIN.seconds)
        assert desk.rows[1] == rule
        assert desk.letters == "larsen"


# On a server


@pytest.fixture
def relay(site):
    with relayed(site) as carries:
        yield carries


@pytest.fixture
def clock():
    """It is so long after 9:14 that the server was last heard after it, whenever it is noticed that it is not."""
    return SetClock(on("9:14") + timedelta(seconds=50))


def breaks(relay):
    relay.refuses = True
    relay.cut()


@pytest.mark.slow
@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_the_board_goes_on_in_what_it_has_and_is_read_anew_without_a_key(site, relay, clock, size):
    async with at_the_desk(relay.place, clock, desk=BackOffice, size=size) as desk:
        await desk.scans("101")
        before = desk.rows
        breaks(relay)
        await until(desk, lambda: NOT_CURRENT in desk.rows[1])
        assert [*desk.rows[:1], *desk.rows[2:]] == [*before[:1], *before[2:]], "no row moves"
        await desk.types("weiss")
        assert (desk.letters, desk.marked) == ("weiss", "Carl Weiss")
        await desk.press("enter")
        assert desk.refusal == "The records do not answer. Write it on paper, enter it later."
        assert (desk.letters, desk.selected) == ("weiss", True)
        omar = Hands(site, clock, "Omar")
        omar.check_in("Dana")
        relay.refuses = False
        await until(desk, lambda: "Not current" not in desk.text)
        assert desk.letters == "weiss"
        await desk.later(2)  # nothing acts on a line that nobody can have read
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Carl Weiss at 9:14 am")
        await desk.types("rivera")
        assert "here" in desk.row("Dana Rivera")
        assert rows(site, "SELECT count(*) FROM visit") == [(3,)]
        omar.desk.close()


@pytest.mark.slow
@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_roll_call_from_the_last_picture_says_as_of_when(relay, clock, size, tmp_path):
    async with at_the_desk(relay.place, clock, desk=BackOffice, size=size, command=f"tee {tmp_path}/paper") as desk:
        await desk.scans("101")
        breaks(relay)
        await until(desk, lambda: NOT_CURRENT in desk.rows[1])
        clock.strikes("9:16")
        await desk.press("f10")
        assert desk.rows[2].strip() == "In the building 1   At the door 0   Stepped out 0   as of 9:14"
        assert NOT_CURRENT in desk.rows[1]
        assert "Bo Larsen" in desk.text
        await desk.press("ctrl+p")
        await until(desk, lambda: "Printed" in desk.news)
        assert "In the building 1   At the door 0   Stepped out 0   as of 9:14" in (tmp_path / "paper").read_text()
        relay.refuses = False
        await until(desk, lambda: "as of" not in desk.text)


@pytest.mark.slow
@pytest.mark.parametrize("key", ["ctrl+l", "ctrl+r", "ctrl+w", ";p"])
async def test_a_view_that_was_not_read_says_so_and_is_there_once_the_records_are_back(relay, clock, key):
    async with at_the_desk(relay.place, clock, LEAD, desk=BackOffice) as desk:
        breaks(relay)
        await until(desk, lambda: NOT_CURRENT in desk.rows[1])
        await desk.press(*(key if key[0] == ";" else [key]))
        assert desk.refusal == "the records do not answer just now. This opens again once they do."
        await desk.types("b")
        assert desk.enter == UNREAD
        assert NOT_CURRENT in desk.rows[1]
        await desk.press("escape")
        relay.refuses = False
        await until(desk, lambda: any(desk.rows[FIRST_ROW:-4]))
        assert desk.enter != UNREAD


@pytest.mark.slow
async def test_a_card_that_cannot_be_read_says_when_it_opens(relay, clock):
    async with at_the_desk(relay.place, clock, desk=BackOffice) as desk:
        breaks(relay)
        await until(desk, lambda: NOT_CURRENT in desk.rows[1])
        await desk.types("larsen")
        await desk.press("f6")
        assert desk.refusal == "the records do not answer just now. This opens again once they do."


@pytest.mark.slow
@pytest.mark.parametrize(("cut", "kept"), [(Cut.BEHIND, True), (Cut.BEFORE, False)])
async def test_an_act_of_which_nobody_knows_is_answered_when_the_records_are_back(
    site, relay, clock, monkeypatch, cut, kept
):
    from frontdesk.database.postgres import lost_answers

    monkeypatch.setattr(lost_answers, "ASKS_SECONDS", 0.3)
    async with at_the_desk(relay.place, clock, desk=BackOffice) as desk:
        await desk.scans("101")
        await desk.types("rivera")
        relay.cuts, relay.refuses = cut, True
        await desk.press("enter")
        await until(desk, lambda: desk.news == NOT_KNOWN[1])
        assert not desk.refusal
        assert desk.letters == "rivera"
        relay.cut()
        relay.refuses = False
        await until(desk, lambda: not desk.news)
        assert ("Dana Rivera" in desk.undo) is kept
        assert desk.refusal == ("" if kept else "The line broke before it was written. Do it again.")
        assert desk.letters == ("" if kept else "rivera")
        assert rows(site, "SELECT count(*) FROM visit") == [(1 + kept,)]
