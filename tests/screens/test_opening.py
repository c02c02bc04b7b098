"""Keys before the first board: nobody is named where names were to go, and why a key waits is read whole."""

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from frontdesk.app import FrontdeskApp
from frontdesk.database.records import open_records
from frontdesk.door import FirstLook
from frontdesk.printer import Printer
from frontdesk.shapes.people import State
from tests.screens.at_the_desk import RECEPTIONIST, TodayAtTheDesk, Unhurried, opened

Opening = Callable[..., AbstractAsyncContextManager[tuple[TodayAtTheDesk, Callable[[], None]]]]


@pytest.fixture
def opening(path, clock) -> Opening:
    """The program while its records are being opened, where asked with a board read ahead; and what lets them open."""

    @asynccontextmanager
    async def begun(look: FirstLook | None = None) -> AsyncIterator[tuple[TodayAtTheDesk, Callable[[], None]]]:
        may_open = threading.Event()

        def open_desk() -> Unhurried:
            may_open.wait(10)
            return Unhurried(open_records(path), RECEPTIONIST, "screen", clock)

        app = FrontdeskApp(open_desk, Printer(path.parent / "prints"), first_look=lambda: look)
        async with app.run_test(size=(80, 24)) as pilot:
            yield TodayAtTheDesk(app, pilot, clock), may_open.set

    return begun


async def test_the_cover_asked_for_while_the_records_open_stands_before_any_name(opening):
    async with opening() as (desk, let_open):
        await desk.pilot.press("f12")
        let_open()
        await opened(desk)
        await desk.settles()
        assert "any key goes on" in desk.text
        assert "Larsen" not in desk.text
        await desk.press("escape")
        assert "Larsen" in desk.text


async def test_someone_who_asks_while_the_records_open_reads_no_name(opening):
    async with opening() as (desk, let_open):
        await desk.pilot.press("f11")
        let_open()
        await opened(desk)
        await desk.settles()
        assert "Larsen" not in desk.text
        await desk.types("a brother rang")
        assert "a brother rang" in desk.text
        await desk.press("escape", "escape")
        assert "Larsen" in desk.text


async def test_why_a_key_waits_for_the_records_is_read_to_its_end(opening):
    async with opening() as (desk, let_open):
        await desk.pilot.press(*"larsen", "f6")
        assert desk.refusal == "the records are being opened. Letters are kept; press it again."
        let_open()
        await opened(desk)
        await desk.press("f6")
        assert desk.card_of == "Bo Larsen"


async def test_letters_typed_while_the_records_open_find_once_they_are(hands, opening):
    async with opening() as (desk, let_open):
        await desk.pilot.press(*"larsen", "enter", "f2")
        assert desk.enter == "nothing yet · the records are being opened; letters are kept"
        let_open()
        await opened(desk)
        assert (desk.letters, desk.marked) == ("larsen", "Bo Larsen")
        assert desk.enter.startswith("check in Bo Larsen")
    assert hands.state("Bo") is State.EXPECTED


async def test_a_board_stands_while_the_desk_is_opened_and_enter_waits_for_it(hands, path, clock, opening):
    look = FirstLook(Unhurried(open_records(path), RECEPTIONIST, "screen", clock).board(), clock)
    async with opening(look) as (desk, let_open):
        await opened(desk)
        await desk.pilot.press(*"larsen")
        assert desk.enter.startswith("check in Bo Larsen")
        await desk.pilot.press("enter", "ctrl+e")
        assert "Bo Larsen" not in desk.text
        assert hands.state("Bo") is State.EXPECTED
        hands.as_("Omar").check_in("Dana Rivera")
        let_open()
        await desk.settles()
        assert "Bo Larsen" in desk.text
        assert "Dana Rivera" in desk.text
    assert hands.state("Bo") is State.HERE


async def test_who_is_marked_and_served_elsewhere_while_the_desk_is_opened_is_said(hands, path, clock, opening):
    look = FirstLook(Unhurried(open_records(path), RECEPTIONIST, "screen", clock).board(), clock)
    async with opening(look) as (desk, let_open):
        await opened(desk)
        await desk.pilot.press(*"larsen")
        hands.as_("Omar").check_in("Bo Larsen")
        let_open()
        await desk.settles()
        await desk.hears()
        assert "Omar: Checked in Bo Larsen at" in desk.text
        assert desk.enter.startswith("open the card of Bo Larsen")


async def test_who_was_served_elsewhere_is_said_though_their_card_was_read_before_the_news(hands, opening):
    async with opening() as (desk, let_open):
        let_open()
        await opened(desk)
        await desk.types("larsen")
        hands.as_("Omar").check_in("Bo Larsen")
        await desk.press("f6", "escape")
        await desk.hears()
        assert "Omar: Checked in Bo Larsen at" in desk.text
