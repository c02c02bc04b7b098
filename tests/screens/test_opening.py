"""Keys before the first board: nobody is named where names were to go, and why a key waits is read whole."""

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from frontdesk.app import FrontdeskApp
from frontdesk.database.records import open_records
from frontdesk.printer import Printer
from tests.screens.at_the_desk import RECEPTIONIST, TodayAtTheDesk, Unhurried, opened

Opening = Callable[[], AbstractAsyncContextManager[tuple[TodayAtTheDesk, Callable[[], None]]]]


@pytest.fixture
def opening(path, clock) -> Opening:
    """The program while its records are being opened, and what lets them open."""

    @asynccontextmanager
    async def begun() -> AsyncIterator[tuple[TodayAtTheDesk, Callable[[], None]]]:
        may_open = threading.Event()

        def open_desk() -> Unhurried:
            may_open.wait(10)
            return Unhurried(open_records(path), RECEPTIONIST, "screen", clock)

        app = FrontdeskApp(open_desk, Printer(path.parent / "prints"))
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
