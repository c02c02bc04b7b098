"""Sheet by keyboard: a number that agrees is one Enter; another asks whose name is not on the paper."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date

import pytest

from frontdesk.desk.answers import signatures
from frontdesk.desk.settings import sites
from frontdesk.texts.sheet_words import proof_words
from tests.hands import MONDAY, Hands, SetClock
from tests.screens.at_the_desk import TodayAtTheDesk, at_the_desk

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def coping(hands: Hands, clock: SetClock) -> Hands:
    """Bo and Dana sat in Coping skills at eleven, Thomas in Boundaries; it is ten past twelve."""
    for who in ("Bo", "Dana", "103"):
        hands.check_in(who)
    clock.strikes("12:10")
    return hands


@pytest.fixture
async def desk(coping: Hands, clock: SetClock) -> AsyncIterator[TodayAtTheDesk]:
    """The sheet of Coping skills: the second of the day."""
    async with at_the_desk(coping.path, clock) as opened:
        await opened.press("semicolon", "z", "right")
        yield opened


def proofs(hands: Hands) -> dict[str, str]:
    board = hands.desk.board_of(MONDAY)
    block = next(each for each in board.blocks if each.name == "Class")
    return {who.name: proof_words(who, block) for who in board.people.values() if block.id in who.seats}


async def test_it_shows_who_sits_there_and_asks_how_many_names_stand_on_the_paper(desk):
    assert "Sheet" in desk.rows[0]
    assert desk.rows[2].split() == ["Coping", "skills", "11:00", "Room", "1", "Seated", "2"]
    assert desk.enter == "nothing yet · 2 seated: how many names stand on the paper?"
    assert "Seated at 11:00" in desk.text
    assert "Bo Larsen" in desk.text
    assert "sheets 0 of 2 at 11:00" in desk.rows[-3]


async def test_the_same_number_confirms_in_two_keys(coping, desk):
    await desk.press("2")
    assert "2 of 2 agree" in desk.text
    assert desk.enter == "confirm 2 on the sheet · Coping skills"
    assert desk.filled() == ["Enter: confirm 2 on the sheet · Coping skills"]
    await desk.press("enter")
    assert desk.undo == "F8 Undo: Sheet of Coping skills at 11:00 am: 2 counted"
    assert proofs(coping)["Bo Larsen"] == "counted"
    await desk.press("right")
    assert desk.enter == "nothing · this sheet is entered, 2 on it; ← → another group"
    await desk.press("f8")
    assert proofs(coping)["Bo Larsen"] == "unconfirmed"


async def test_what_the_words_beside_the_names_mean_stands_below_them_while_one_of_them_does(coping, desk):
    assert "gives no minutes" not in desk.text
    await desk.press("1", "down", "space")
    under = desk.rows[7:]
    assert under[0].split() == ["Seated", "at", "11:00", "on", "the", "paper"] * 2
    assert [row.split() for row in under[2:5]] == [
        ["Bo", "Larsen", "on", "it", "▌", "Dana", "Rivera", "not", "on", "it"],
        [],
        ["not", "on", "it:", "gives", "no", "minutes", "at", "11:00;", "they", "stay", "in", "the", "building"],
    ]
    await desk.press("space")
    assert "gives no minutes" not in desk.text


async def test_another_number_asks_whose_name_is_not_on_it(coping, desk):
    await desk.press("1")
    assert desk.enter == "nothing yet · 1 signed, 2 seated: mark whose name is not on it"
    await desk.press("enter")
    assert proofs(coping)["Bo Larsen"] == "unconfirmed"
    await desk.press("down", "space")
    assert "not on it" in desk.text
    assert desk.enter == "confirm 1 on the sheet · Coping skills: 1 not on it"
    await desk.press("enter")
    assert proofs(coping) == {
        "Bo Larsen": "on the sheet", "Dana Rivera": "not on the sheet", "Thomas Rivers": "unconfirmed"
    }  # fmt: skip


async def test_letters_add_who_is_on_it_and_f2_says_who_was_late(coping, desk):
    await desk.types("3")
    assert desk.enter == "nothing yet · 3 signed, 2 seated: letters add who is on it"
    await desk.types("rivers thom")
    assert desk.enter == "add Thomas Rivers · gets the seat in Coping skills, as the paper says"
    await desk.press("enter")
    assert "added" in desk.text
    await desk.press("home", "f2", "1")
    assert desk.dialog == "Bo Larsen on the sheet"
    await desk.types("12")
    await desk.press("enter")
    assert "late 12" in desk.text
    assert desk.enter == "confirm 3 on the sheet · Coping skills: 1 added"
    await desk.press("enter")
    assert proofs(coping)["Thomas Rivers"] == "on the sheet"
    assert coping.seats("103")["Class"] == "Coping skills"


async def test_everybody_by_whose_word(coping, desk):
    await desk.press("ctrl+a", "tab")
    assert desk.dialog == "Sheet of Coping skills"
    await desk.types("T. Osei")
    await desk.press("enter")
    assert desk.undo == "F8 Undo: Sheet of Coping skills at 11:00 am: 2 on it, by T. Osei"


async def test_a_question_of_the_review_leads_to_the_sheet_of_its_group(coping, clock):
    sites.load(coping.desk, replace(sites.program_of(coping.desk), sheets="used"))
    async with at_the_desk(coping.path, clock) as desk:
        await desk.press("ctrl+r", "end")
        assert "No sheet yet: Room 6" in desk.text or "No sheet yet: Boundaries" in desk.text
        assert "enter the sheet" in desk.enter
        await desk.press("enter")
        assert "Boundaries" in desk.rows[2]
        await desk.press("1", "enter", "ctrl+r")
        assert "No sheet yet: Boundaries" not in desk.text


async def test_a_group_whose_paper_is_lost_is_accepted_with_a_reason_alone_or_with_all_of_its_kind(coping, clock):
    sites.load(coping.desk, replace(sites.program_of(coping.desk), sheets="used"))
    async with at_the_desk(coping.path, clock) as desk:
        await desk.press("ctrl+r", "end", "ctrl+a")
        assert desk.dialog == "Accept as it stands"
        assert "only Boundaries" in desk.text
        await desk.press("5", "1")
        await desk.types("the paper got wet")
        assert desk.enter == "accept for Boundaries · no sheet yet: not known, the paper got wet"
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Accepted for Boundaries: no sheet yet, not known, the paper got wet"
        assert "No sheet yet: Boundaries" not in desk.text
        assert "No sheet yet: Coping skills" in desk.text
        await desk.press("ctrl+a", "3", "2", "enter")
        assert "No sheet yet" not in desk.text
        assert desk.undo.startswith("F8 Undo: Accepted for ")
        await desk.press("f8")
        assert "No sheet yet: Coping skills" in desk.text
        assert "No sheet yet: Boundaries" not in desk.text
    coping.holds()


async def test_of_an_earlier_day_too_and_the_reason_says_why_it_is_written_now(coping, clock):
    sites.load(coping.desk, replace(sites.program_of(coping.desk), sheets="used"))
    clock.strikes("8:30", TUESDAY)
    coping.note("Bo", "opens the day")
    async with at_the_desk(coping.path, clock) as desk:
        await desk.press("ctrl+r", "left", "end", "up", "up", "ctrl+a")
        assert desk.dialog == "Accept as it stands · Monday Nov 23"
        await desk.press("1", "1")
        await desk.press("tab")
        await desk.types("T. Osei")
        await desk.press("enter")
        assert "of Monday" in desk.undo
        assert "No sheet yet: Boundaries" not in desk.text
    with coping.desk.records.reading() as session:
        board = coping.desk.board_of(MONDAY)
        accepted = signatures.accepted_on(session, board, coping.desk.day_id(session, board))
    assert [(each.group, each.reason, each.confirmed_by) for each in accepted] == [
        ("Boundaries", "facilitator confirmed", "T. Osei")
    ]
    coping.holds()


@pytest.mark.slow
async def test_the_sheet_of_an_earlier_day_is_entered_with_its_reason(coping, clock):
    sites.load(coping.desk, replace(sites.program_of(coping.desk), sheets="used"))
    clock.strikes("8:30", TUESDAY)
    coping.note("Bo", "opens the day")
    async with at_the_desk(coping.path, clock) as desk:
        await desk.press("ctrl+r", "left", "end", "up", "up", "enter")
        assert "Monday Nov 23" in desk.rows[2]
        await desk.press("1", "enter")
        assert desk.dialog == "Sheet of Boundaries · Monday Nov 23"
        await desk.press("enter")
        await desk.types("it lay in the room")
        await desk.press("enter")
    assert proofs(coping)["Thomas Rivers"] == "counted"
    coping.holds()


@pytest.mark.slow
async def test_from_the_review_of_an_earlier_day_the_sheet_is_of_that_day_and_from_today_of_today(coping, clock):
    clock.strikes("12:10", TUESDAY)
    coping.check_in("Carl", at="9:00")
    async with at_the_desk(coping.path, clock) as desk:
        await desk.press("ctrl+r", "left", "semicolon", "z")
        assert "Monday Nov 23" in desk.rows[2]
        await desk.press("right", "2", "semicolon", "z")
        assert "2 of 2 agree" in desk.text  # what is half entered is kept
        await desk.press("enter", "enter")
        await desk.types("it lay in the room")
        await desk.press("enter", "ctrl+t", "semicolon", "z", "right")
        assert "Nov 23" not in desk.rows[2]
        assert desk.enter == "nothing yet · 1 seated: how many names stand on the paper?"
    assert proofs(coping)["Bo Larsen"] == "counted"
