"""Roll call: two keys at most from anywhere, room by room, and on paper (docs/domain.md, fact 7)."""

import pytest

from tests.screens.at_the_desk import at_the_desk


@pytest.fixture
def class_hour(hands, clock):
    """Bo and Dana are in class, 103 has no seat, Mei stepped out, Carl has just left."""
    clock.strikes("9:00")
    for who in ("Bo", "Dana", "103", "Mei", "Carl"):
        hands.check_in(who)
    hands.unassign("103", "Class")
    clock.strikes("11:05")
    hands.step_out("Mei")
    clock.strikes("11:10")
    hands.check_out("Carl", reason=1)
    clock.strikes("11:20")
    return hands


async def test_it_is_one_key_away_and_lists_everyone_by_room(path, clock, class_hour):
    async with at_the_desk(path, clock) as desk:
        await desk.press("f10")
        await desk.settles()
        assert desk.rows[2].strip().startswith("In the building 3   At the door 1   Stepped out 1")
        assert "ROOM 1" in desk.text
        for who in ("Bo Larsen", "Dana Rivera", "Thomas Rivers", "Mei Lin", "Carl Weiss"):
            assert who in desk.text
        assert "AT THE DOOR · MAY BE AT THE DOOR" in desk.text
        assert "STEPPED OUT · MAY BE BACK" in desk.text
        assert any("Thomas Rivers" in row and "until 11:00" in row for row in desk.rows)


async def test_who_left_longer_ago_is_not_at_the_door_any_more(path, clock, class_hour):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+e")
        await desk.it_is("11:31")
        assert "At the door 0" in desk.text
        assert "Carl Weiss" not in desk.text


async def test_from_the_cover_it_is_one_key(path, clock, class_hour):
    async with at_the_desk(path, clock) as desk:
        await desk.press("f12")
        await desk.settles()
        assert "Roll call: F10" in desk.text
        await desk.press("f10")
        await desk.settles()
        assert "In the building 3" in desk.text


async def test_from_a_card_it_is_one_key_and_from_a_dialog_two(path, clock, class_hour):
    async with at_the_desk(path, clock) as desk:
        await desk.types("103")
        await desk.press("f6")
        await desk.settles()
        await desk.press("f10")
        await desk.settles()
        assert "In the building 3" in desk.text
        await desk.press("ctrl+t", "f9")
        await desk.settles()
        await desk.press("escape", "f10")
        await desk.settles()
        assert "In the building 3" in desk.text


async def test_it_prints_with_a_box_before_every_name(path, clock, class_hour):
    async with at_the_desk(path, clock) as desk:
        await desk.press("f10")
        await desk.press("ctrl+p")
        folder = path.parent / "prints"
        for _ in range(200):
            if folder.is_dir() and any(folder.glob("roll-call-*.txt")):
                break
            await desk.settles()
        text = next(folder.glob("roll-call-*.txt")).read_text(encoding="utf-8")
        assert "[ ] Bo Larsen" in text
        assert "Staff only." in text
