"""Caseload at the desk: Ctrl+L, what the desk wrote until the counselor has seen it, and who may say so."""

import pytest

from frontdesk.acts import Seen
from frontdesk.errors import NotTheirs
from frontdesk.shapes.staff import Actor, Role
from tests.hands import refused
from tests.screens.at_the_desk import WIDE, at_the_desk

HEAD, FIRST = 2, 9
MARY = Actor("Mary Obi", Role.COUNSELOR, "Office")
LEAD = Actor("Omar Reyes", Role.LEAD, "Phone")


@pytest.fixture
def morning(hands, clock):
    """Mary Obi's patients: Dana moved and starts a job, Bo is here, Mei is absent; Kevin Doyle's are untouched."""
    clock.strikes("9:02")
    hands.check_in("Bo")
    hands.check_in("Dana")
    hands.update("Dana", "living_arrangement", "Maple Street")
    clock.strikes("9:05")
    hands.note("Dana", "starts a new job Thursday")
    clock.strikes("9:20")
    hands.absent("Mei", called=False)
    clock.strikes("9:31")
    return hands


def unseen(hands, who):
    """What the desk says is still to be seen of someone."""
    rows = hands.desk.caseload(hands.board)
    return [line.verb for row in rows if row.person.id == hands.id(who) for line in row.updates]


async def test_what_the_desk_wrote_stands_beside_the_name_with_what_it_was_before(path, clock, morning):
    async with at_the_desk(path, clock, actor=MARY, size=WIDE) as desk:
        await desk.press("ctrl+l")
        assert desk.rows[HEAD].split("   ")[0].strip() == "Mary Obi"
        assert "3 updates to see" in desk.rows[HEAD]
        dana = next(place for place, row in enumerate(desk.rows) if "Dana Rivera" in row and place >= FIRST)
        assert "here 9:02 am" in desk.rows[dana]
        assert "lives at Maple Street, was Harbor House" in desk.rows[dana]
        assert desk.rows[dana].endswith("Ana, 9:02 am")
        assert "“starts a new job Thursday”" in desk.rows[dana + 1]
        assert desk.rows[dana + 1].endswith("Ana, 9:05 am")
        assert "Thomas Rivers" not in desk.text


async def test_the_counselor_marks_seen_with_enter_and_goes_on_to_the_next(path, clock, morning):
    async with at_the_desk(path, clock, actor=MARY) as desk:
        await desk.press("ctrl+l")
        await desk.types("dana")
        assert desk.enter == "seen, both updates of Dana Rivera"
        await desk.press("escape", "down", "down")
        assert desk.enter == "seen, the update of Mei Lin"
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Seen by Mary Obi: updates of Mei Lin"
        assert "2 updates to see" in desk.rows[HEAD]
        assert desk.enter == "seen, both updates of Dana Rivera", "the mark has gone on"
        await desk.press("enter")
        assert "nothing to see" in desk.rows[HEAD]
    assert unseen(morning, "Dana") == []


async def test_what_came_since_the_line_was_shown_is_not_marked_seen(path, clock, morning):
    async with at_the_desk(path, clock, actor=MARY) as desk:
        await desk.press("ctrl+l")
        await desk.types("dana")
        morning.note("Dana", "asked for a bus pass")
        await desk.press("enter")
    assert unseen(morning, "Dana") == ["note"]


async def test_a_new_line_under_the_hand_is_another_deed(path, clock, morning):
    async with at_the_desk(path, clock, actor=MARY) as desk:
        await desk.press("ctrl+l")
        await desk.types("dana")
        morning.note("Dana", "asked for a bus pass")
        await desk.hears()
        assert desk.enter == "seen, all 3 updates of Dana Rivera"
        await desk.press("enter")
        assert "the line changed just now" in desk.refusal
        await desk.later(1.1)
        await desk.press("enter")
    assert unseen(morning, "Dana") == []


async def test_for_a_receptionist_enter_opens_the_card(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+l")
        await desk.types("dana")
        assert desk.enter == "open the card of Dana Rivera · Mary Obi marks seen"
        assert desk.filled() == []
        await desk.press("ctrl+a")
        assert desk.refusal == "only a shift lead covers for a counselor. Enter opens the card."
        await desk.press("enter")
        assert desk.enter == "back to Caseload, nothing changed"
    assert len(unseen(morning, "Dana")) == 2


async def test_a_lead_covers_by_name_and_the_entry_names_both(path, clock, morning):
    async with at_the_desk(path, clock, actor=LEAD) as desk:
        await desk.press("ctrl+l", "ctrl+a")
        assert desk.rows[HEAD].startswith("  Mary Obi, you cover")
        await desk.types("dana")
        assert desk.enter == "seen, both updates of Dana Rivera · in place of Mary Obi"
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Seen by Omar Reyes for Mary Obi: updates of Dana Rivera"
        await desk.press("f8")
    assert len(unseen(morning, "Dana")) == 2, "an undo shows them again"
    morning.holds()


async def test_nothing_is_marked_seen_on_letters_with_a_slip(path, clock, morning):
    async with at_the_desk(path, clock, actor=MARY) as desk:
        await desk.press("ctrl+l")
        await desk.types("riveera")
        assert desk.enter == "Nobody fits “riveera”. Nearest: Dana Rivera · Enter opens the card"
        await desk.press("enter")
        assert desk.enter == "back to Caseload, nothing changed"
    assert len(unseen(morning, "Dana")) == 2


def test_the_desk_lets_nobody_but_a_lead_cover(morning):
    with refused(NotTheirs, "Only Mary Obi or a shift lead marks this seen. Ask one of them."):
        morning.desk.do(Seen(morning.id("Dana"), covers="Mary Obi"))
    assert len(unseen(morning, "Dana")) == 2


async def test_tab_turns_to_the_next_counselor(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        await desk.press("ctrl+l", "tab")
        assert desk.rows[HEAD].startswith("  Kevin Doyle   3 patients")
        assert "nothing to see" in desk.rows[HEAD]
        assert "Thomas Rivers" in desk.text
        await desk.press("tab")
        assert desk.rows[HEAD].startswith("  Mary Obi")


async def test_at_80_columns_the_updates_stand_below_the_name(path, clock, morning):
    async with at_the_desk(path, clock, actor=MARY) as desk:
        await desk.press("ctrl+l")
        dana = next(place for place, row in enumerate(desk.rows) if row.startswith("  Dana Rivera"))
        assert desk.rows[dana + 1].startswith("    lives at Maple Street, was Harbor House")
        assert desk.rows[dana + 1].endswith("Ana, 9:02 am")
        assert desk.rows[dana + 2].startswith("    “starts a new job Thursday”")


async def test_a_field_that_is_the_counselors_word_says_whose(path, clock, morning):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9", "tab", "8")
        await desk.types("12012026")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Updated Bo Larsen: discharge date is now Dec 1, 2026")
    line = morning.desk.card(morning.id("Bo")).journal[0]
    assert (line.by, line.said.values["counselor"]) == ("Ana", "Mary Obi"), "both are kept"
    morning.holds()
