"""Departures at the desk: Ctrl+D, house by house, one Enter after another, and what each leaves for the day."""

import pytest

from frontdesk.shapes.people import State
from tests.screens.at_the_desk import WIDE, at_the_desk

HEADINGS, BENEATH, FIRST = 7, 8, 10
LARSEN = "check out Bo Larsen to Harbor House · 3 h countable today"


@pytest.fixture
def afternoon(hands, clock):
    """Harbor House: Bo, Dana, Carl. Maple Street: Thomas and Tomás Rivers. Own home: Mei. None given: Ali."""
    clock.strikes("9:00")
    for who in ("Bo", "Dana", "Carl", "103", "104", "Mei", "Ali"):
        hands.check_in(who)
    clock.strikes("15:00")
    return hands


async def went_on(desk):
    """The second after a check-out, in which Enter does nothing, is over."""
    await desk.later(1.5)


async def test_it_opens_on_a_house_with_people_to_go_and_marks_nobody(path, clock, afternoon):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+d")
        assert desk.rows[HEADINGS].split("  ")[1] == "HARBOR HOUSE"
        assert "0 gone · 3 here" in desk.rows[HEADINGS]
        assert "MAPLE STREET" in desk.rows[HEADINGS]
        assert "Thomas Rivers" not in desk.text, "names stand only in the house that is worked at"
        assert desk.enter == "nothing yet · letters or an arrow choose who leaves"
        await desk.press("enter")
    assert afternoon.state("Bo") is State.HERE


async def test_after_the_first_arrow_enter_alone_empties_house_after_house(path, clock, afternoon):
    afternoon.step_out("Carl")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+d", "down")
        assert desk.enter == LARSEN
        await desk.press("enter")
        assert desk.enter == "check out Dana Rivera to Harbor House · 3 h countable today"
        assert "1 gone · 1 here" in desk.rows[HEADINGS]
        assert desk.rows[BENEATH].startswith("  1 stepped out · first left 3:00")
        await went_on(desk)
        await desk.press("enter")
        assert desk.enter.startswith("check out Thomas Rivers to Maple Street"), "on to the next house"
        assert afternoon.state("Carl") is State.STEPPED_OUT, "who has stepped out is not passed over to a house"
    assert afternoon.person("Dana").destination == "Harbor House"


async def test_a_second_enter_within_a_second_checks_out_nobody(path, clock, afternoon):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d", "down", "enter", "enter")
        assert afternoon.state("Bo") is State.CHECKED_OUT
        assert afternoon.state("Dana") is State.HERE
        await went_on(desk)
        await desk.press("enter")
    assert afternoon.state("Dana") is State.CHECKED_OUT


async def test_a_name_alert_is_asked_for_birth_month_and_day(path, clock, afternoon):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d", "right", "down")
        assert "name alert" in desk.text
        await desk.press("enter")
        assert desk.dialog.startswith("Ask T")


async def test_letters_find_anyone_in_whichever_house(path, clock, afternoon):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d")
        await desk.types("lin")
        assert desk.rows[HEADINGS].startswith("  WHO FITS")
        assert desk.enter == "check out Mei Lin to Own home · 3 h countable today"
        await desk.press("enter")
        assert desk.rows[HEADINGS].startswith("  OWN HOME")
        assert "3:00  Mei Lin" in desk.rows[FIRST]
        assert desk.enter == "nothing · nobody is in the building" or desk.enter.startswith("nothing yet")
        await went_on(desk)
        await desk.press("enter")
    assert afternoon.state("Bo") is State.HERE, "after a typed name the mark does not go on by itself"


async def test_an_early_one_is_given_a_reason_and_says_so(path, clock, afternoon):
    clock.strikes("14:10")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.press("ctrl+d", "down", "f4")
        assert "2 h 10 of 3 h countable today" in desk.text
        await desk.types("\t")
        await desk.press("tab", "1", "enter")
        assert afternoon.person("Bo").reason
        row = next(row for row in desk.rows[FIRST:] if "Bo Larsen" in row)
        assert "2:10  Bo Larsen" in row
        assert "early" in row


async def test_who_goes_elsewhere_stays_with_their_house_and_says_where(path, clock, afternoon):
    afternoon.check_out("Bo", to="Maple Street")
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d")
        assert "0 gone · 2 here" in desk.rows[HEADINGS]
        assert "1 went elsewhere" in desk.rows[BENEATH]
        assert "Bo Larsen" in next(row for row in desk.rows if "to Maple Street" in row)


async def test_all_of_a_house_in_one_go(path, clock, afternoon):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d", "ctrl+a")
        assert desk.enter.startswith("check out three people · ")
        await desk.press("enter")
        assert "all gone 3:00 pm" in desk.text
    assert {afternoon.state(who) for who in ("Bo", "Dana", "Carl")} == {State.CHECKED_OUT}
    assert afternoon.state("Mei") is State.HERE


async def test_all_of_a_house_leaves_name_alerts_for_one_by_one(path, clock, afternoon):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d", "right", "ctrl+a")
        assert "Maple Street".upper() in desk.rows[HEADINGS]
        assert "Not done:" in desk.rows[6]
    assert afternoon.state("103") is State.HERE


async def test_who_left_meanwhile_at_another_desk_is_said_and_not_done_twice(path, clock, afternoon):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+d", "down")
        afternoon.as_("Omar", "Back door").check_out("Bo")
        await desk.press("enter")
        assert "Omar" in desk.refusal
        assert "1 gone · 2 here" in desk.rows[HEADINGS]
    assert sum(line.verb == "check-out" for line in afternoon.desk.card(afternoon.id("Bo")).journal) == 1


@pytest.mark.slow
async def test_thirty_people_to_three_houses_take_at_most_forty_keys(thirty, clock):
    """The keys are counted where they are pressed: Ctrl+D, an arrow, then Enter after Enter."""
    path, hands = thirty
    keys = 0
    async with at_the_desk(path, clock) as desk:
        for key in ("ctrl+d", "down"):
            await desk.press(key)
            keys += 1
        while desk.enter.startswith("check out ") and not desk.dialog:
            await desk.press("enter")
            keys += 1
            await went_on(desk)
            assert keys <= 40
        assert desk.enter.startswith("nothing"), desk.text
    gone = [person for person in hands.board.people.values() if person.state is State.CHECKED_OUT]
    assert len(gone) == 30
    assert {person.destination for person in gone} == {"Harbor House", "Maple Street", "The Landing"}
    assert keys == 32


@pytest.fixture
def thirty(path, hands, clock):
    """Thirty people with names of their own, ten to each of three houses, here since nine."""
    houses = ("Harbor House", "Maple Street", "The Landing")
    rows = [
        f"{200 + place},{letter * 3}{'vora' if place < 26 else 'milek'},{letter}nn,1980-01-{place % 28 + 1:02},"
        f"2026-09-01,{houses[place % 3]},sober living home"
        for place in range(30)
        for letter in (chr(ord("A") + place * 7 % 26),)
    ]
    hands.reads(
        "\n".join(["mrn,last_name,first_name,dob,admit_date,living_arrangement,living_kind", *rows]) + "\n",
        "The Landing",
    )
    clock.strikes("9:00")
    for place in range(30):
        hands.check_in(str(200 + place))
    clock.strikes("15:00")
    return path, hands
