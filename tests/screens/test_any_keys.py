"""Any keys at all, on every view: the program never fails, the records hold, the screen says what they say."""

import random

import pytest

from frontdesk.shapes.people import State
from frontdesk.shapes.staff import Actor, Role
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

KEYS = (
    *(f"f{number}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12)),
    *(f"ctrl+{letter}" for letter in "tgdlrea"),
    *("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "tab", "shift+tab"),
    *("space", "insert", "delete", "backspace", "escape", "enter", "enter", "enter", "semicolon", "escape"),
    *"abdlmnoprstv0123456789 ",
)
HOURS = ("8:55", "9:40", "10:50", "13:48", "14:55", "15:40", "17:00")
ROLES = (Role.RECEPTIONIST, Role.LEAD, Role.COUNSELOR)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_no_keys_in_any_order_do_harm(hands, path, clock, seed):
    chance = random.Random(seed)
    actor = Actor("Mary Obi", ROLES[seed % 3], "Front desk")
    async with at_the_desk(path, clock, actor=actor, size=(NARROW, WIDE)[seed % 2]) as desk:
        for hour in HOURS:
            desk.strikes(hour)
            for _ in range(35):
                key = chance.choice(KEYS)
                await (desk.types(key) if len(key) == 1 else desk.press(key))
                assert desk.app.is_running
            await desk.press("escape", "escape", "escape")
            await desk.later(2)
        await desk.press("ctrl+t")
        board = hands.desk.board()
        shown = desk.app.counter.board
        assert shown
        assert shown.counts == board.counts
        assert f"Here {board.counts.get(State.HERE, 0)}" in desk.rows[2]
    assert hands.holds() == board.position
