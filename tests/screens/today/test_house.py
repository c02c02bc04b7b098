"""Those of a house who come together: found by the name of the house, ticked face by face, in by one Enter."""

from datetime import timedelta

import pytest
from textual import events

from frontdesk.shapes.people import State
from frontdesk.shapes.staff import Actor, Role
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk

OFFER = "Those of Harbor House: three people still expected"
LATER = 6
THOMAS, TOMAS = "0115", "0730"


async def opened(desk, letters: str) -> None:
    await desk.types(letters)
    await desk.press("enter")


async def test_letters_that_are_nobodys_name_mean_the_house(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("harb")
        assert desk.marked == OFFER[:18].strip()
        assert OFFER in desk.text
        assert desk.enter == "tick who came from Harbor House · three people still expected"
        await desk.press("enter")
        assert desk.dialog == "Who of Harbor House is here?"
        assert desk.enter == "nothing yet · Space ticks whoever stands here"
        await desk.press("escape")
        assert desk.letters == "harb"


async def test_people_come_first_and_the_house_last(hands, path, clock):
    hands.update("Mei", "last_name", "Maple")
    async with at_the_desk(path, clock) as desk:
        await desk.types("maple")
        assert desk.marked == "Mei Maple"
        assert desk.enter.startswith("check in Mei Maple")
        await desk.press("down")
        assert desk.enter == "tick who came from Maple Street · two people still expected"
        await desk.press("down")
        assert desk.enter == "admit someone new · it is none of these"
        await desk.press("down", "up", "up")
        assert desk.marked == "Mei Maple"


@pytest.mark.parametrize("letters", ["ha", "own", "101", "har xyz", "street maples"])
async def test_too_few_letters_and_homes_to_which_each_goes_alone_name_no_house(path, clock, letters):
    async with at_the_desk(path, clock) as desk:
        await desk.types(letters)
        assert "Those of" not in desk.text


async def test_only_those_still_expected_stand_in_it_by_name_alone(hands, path, clock):
    hands.check_in("Dana")
    async with at_the_desk(path, clock) as desk:
        await opened(desk, "harbor")
        assert "Bo Larsen" in desk.dialog_says
        assert "Carl Weiss" in desk.dialog_says
        assert "Dana" not in desk.dialog_says
        assert "Coping" not in desk.dialog_says


async def test_whoever_is_ticked_is_in_at_one_time_and_one_f8_takes_all_of_it_back(hands, path, clock):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await opened(desk, "harbor")
        await desk.press("space")
        assert desk.enter == "check in Bo Larsen now"
        await desk.types("wei")
        await desk.press("space")
        assert desk.enter == "check in two people now"
        clock.passes(20)
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Carl Weiss at 9:00 am and 1 more")
        assert desk.letters == ""
        came = [hands.person(who).came for who in ("Bo", "Carl")]
        assert came[0] == came[1] == clock()
        assert hands.state("Dana") is State.EXPECTED
        await desk.press("f8")
        assert [hands.state(who) for who in ("Bo", "Carl")] == [State.EXPECTED] * 2
        assert "Undid 2: Checked in" in desk.text
    hands.holds()


async def test_a_tick_is_taken_back_as_it_was_set_and_a_time_may_be_said(hands, path, clock):
    clock.strikes("9:20")
    async with at_the_desk(path, clock) as desk:
        await opened(desk, "harbor")
        await desk.press("space", "down", "space", "up", "space", "tab")
        await desk.types("930")
        assert desk.enter.startswith("nothing · ")
        await desk.press("ctrl+u")
        await desk.types("910")
        assert desk.enter == "check in Dana Rivera at 9:10 am"
        await desk.press("enter")
    assert hands.state("Bo") is State.EXPECTED
    assert hands.person("Dana").came == clock() - timedelta(minutes=10)


async def test_a_name_alert_is_asked_after_the_rest_are_in_and_belongs_to_the_same_batch(hands, path, clock):
    hands.update("Mei", "living_arrangement", "Maple Street")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await opened(desk, "maple")
        assert "name alert" in desk.dialog_says
        for name in ("mei", "tho", "tom"):
            await desk.types(name)
            await desk.press("space")
        assert desk.enter == "check in Mei Lin now · then asks who Thomas Rivers and Tomás Rivers are"
        await desk.press("enter")
        assert hands.state("Mei") is State.HERE
        assert "Thomas Rivers" in desk.dialog
        clock.passes(70)
        await desk.types("0101")
        await desk.press("enter")
        assert "Ask again" in desk.dialog_says
        await desk.types(THOMAS)
        await desk.press("enter")
        assert "Tomás Rivers" in desk.dialog
        await desk.types(TOMAS)
        await desk.press("enter")
        assert desk.dialog == ""
        came = {hands.person(who).came for who in ("Mei", "103", "104")}
        assert came == {clock() - timedelta(seconds=70)}
        assert "and 2 more" in desk.undo
        await desk.press("f8")
        assert {hands.state(who) for who in ("Mei", "103", "104")} == {State.EXPECTED}
    hands.holds()


async def test_escape_leaves_out_the_one_who_is_not_known_and_asks_for_the_next(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await opened(desk, "maple")
        await desk.press("space", "down", "space")
        assert desk.enter == "asks who Thomas Rivers and Tomás Rivers are"
        await desk.press("enter")
        assert "Thomas Rivers" in desk.dialog
        await desk.types("0101")
        await desk.press("enter", "escape")
        assert "Tomás Rivers" in desk.dialog
        await desk.types(TOMAS)
        await desk.press("enter")
        assert desk.dialog == ""
    assert (hands.state("103"), hands.state("104")) == (State.EXPECTED, State.HERE)


async def test_nobody_is_asked_for_once_the_hand_has_gone_on_and_who_waits_is_said(hands, path, clock):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await opened(desk, "maple")
        await desk.press("space", "down", "space", "enter")
        await desk.types(THOMAS)
        for key in (events.Key("enter", None), events.Key("z", "z")):
            desk.app.post_message(key)
        await desk.settles()
        assert desk.dialog == ""
        assert desk.refusal == "Tomás Rivers is not in yet: type the name, and who stands there is asked."
    assert (hands.state("103"), hands.state("104")) == (State.HERE, State.EXPECTED)


async def test_who_was_checked_in_elsewhere_meanwhile_is_refused_and_the_others_are_in(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await opened(desk, "harbor")
        await desk.press("space", "down", "space")
        hands.as_("Omar", "Back door").check_in("Bo")
        await desk.press("enter")
        assert desk.refusal.startswith("Bo Larsen is already here: checked in by Omar")
    assert hands.state("Dana") is State.HERE


async def test_where_nobody_is_expected_any_more_enter_does_nothing_and_says_so(hands, path, clock):
    for who in ("103", "104"):
        hands.check_in(who)
    async with at_the_desk(path, clock) as desk:
        await desk.types("maple")
        assert desk.enter == "nothing · nobody of Maple Street is still expected"
        await desk.press("enter")
        assert desk.dialog == ""
        await desk.press("down")
        assert desk.enter.startswith("admit someone new")


async def test_no_house_is_offered_to_who_checks_nobody_in(path, clock):
    async with at_the_desk(path, clock, actor=Actor("Mary Obi", Role.COUNSELOR, "Office", bound=True)) as desk:
        await desk.types("harb")
        assert "Those of" not in desk.text


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_it_fits_both_sizes(path, clock, size):
    async with at_the_desk(path, clock, size=size) as desk:
        await opened(desk, "harbor")
        await desk.press("space")
        assert desk.dialog == "Who of Harbor House is here?"
        assert all(len(row) <= size[0] for row in desk.rows)
