"""What goes wrong at desks elsewhere, and must not on this screen.

Each test is named for the failure it keeps away.
"""

import queue
import time
from typing import ClassVar

import pytest

from frontdesk.desk.back_office import BackOffice
from frontdesk.shapes.people import State
from tests.hands import Hands
from tests.screens.at_the_desk import at_the_desk

HEADER = "mrn,last_name,first_name,dob,admit_date,living_arrangement,classes,activity\n"


def many(hands: Hands, number: int) -> None:
    """So many more on the census, all expected."""
    rows = (f"{1000 + n},Ames{n:03},Kim,1990-01-01,2026-09-01,Harbor House,Coping skills,Yoga\n" for n in range(number))
    hands.reads(HEADER + "".join(rows))


async def test_the_wrong_row_of_a_long_list_is_not_taken_when_the_list_grows_above_it(hands, path, clock):
    many(hands, 40)
    async with at_the_desk(path, clock) as desk:
        await desk.keys("end", "up", "up", "up")
        assert desk.marked == "Dana Rivera"
        hands.reads(HEADER + "2000,Aaronson,Zoe,1990-01-01,2026-09-01,Harbor House,Coping skills,Yoga\n")
        hands.as_("Marcus", "Door").check_in("Carl")
        await desk.hears()
        await desk.later(1)
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Dana Rivera")
    assert hands.state("Dana") is State.HERE


async def test_two_people_of_one_name_are_not_picked_blind(hands, path, clock):
    hands.reads(HEADER + "201,Larsen,Bo,1965-02-02,2026-09-01,Maple Street,Gratitude,Yoga\n")
    async with at_the_desk(path, clock) as desk:
        await desk.types("bo larsen")
        assert desk.enter == "two people have one name: birth month and day, or an arrow"
        await desk.press("enter")
        await desk.types(" 0202")
        assert desk.enter == "check in Bo Larsen · asks birth month and day first"
        await desk.press("ctrl+u")
        await desk.types("bo larsen")
        await desk.press("enter", "down")
        assert desk.enter == "check in Bo Larsen · asks birth month and day first"
        await desk.press("enter")
        await desk.types("0202")
        await desk.press("enter")
        assert desk.dialog == "Ask Bo Larsen for birth month and day"
    assert (hands.state("101"), hands.state("201")) == (State.EXPECTED, State.EXPECTED)


async def test_a_double_check_in_from_two_terminals_says_already_in_and_by_whom(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        hands.as_("Marcus", "Door").check_in("Bo")
        await desk.press("enter")
        assert desk.refusal == "Bo Larsen is already here: checked in by Marcus at 9:00 am."
    assert len(hands.person("Bo").stays) == 1


async def test_a_misclick_and_its_fix_are_not_counted_as_two_visits(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.press("f8")
        await desk.later(6)
        await desk.scans("101")
    assert len(hands.person("Bo").stays) == 1


async def test_an_undo_that_cannot_be_does_not_say_done(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        hands.as_("Marcus", "Door").step_out("Bo")
        await desk.press("f8")
        assert desk.refusal.startswith("Undo later acts first: Stepped out Bo Larsen")
        assert "Undid" not in desk.text
    assert hands.state("Bo") is State.STEPPED_OUT


async def test_a_stale_screen_is_not_acted_on(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        hands.as_("Marcus", "Door").excuse("Bo")
        await desk.press("enter")
        assert desk.refusal == "Marcus was faster: Excused Bo Larsen by Mary Obi. Look again."
        assert hands.state("Bo") is State.EXCUSED
        await desk.later(1)
        await desk.press("enter")
    assert hands.state("Bo") is State.HERE


async def test_a_card_shows_what_others_did_below_it_too(hands, path, clock):
    """The board that came with a card is on the list behind it: an act from there claims to have seen all of it."""
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        hands.as_("Marcus", "Door").excuse("Bo")
        await desk.press("f6")
        counter, view = desk.app.counter, desk.app.view
        assert counter.board
        assert counter.board is view.finding.board
        assert counter.board.position == hands.board.position
        await desk.press("escape")
        assert "excused" in desk.row("Bo Larsen")
        assert desk.enter.startswith("check in Bo Larsen")


async def test_a_time_out_loses_no_half_typed_work(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("101")
        await desk.press("f9")
        await desk.types("starts a new job Thu")
        await desk.later(3600)
        assert "Thu" not in desk.text
        await desk.press("down")
        assert "starts a new job Thu" in desk.text


async def test_one_bad_scan_does_not_block_the_scans_after_it(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("k9zz81")
        assert desk.enter == "nothing · nobody has the number, card or birth date “k9zz81”"
        await desk.scans("101")
    assert hands.state("Bo") is State.HERE


async def test_a_scan_of_someone_served_just_now_does_not_spoil_the_next(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.scans("101")
        await desk.scans("101")
        await desk.scans("102")
    assert hands.state("Dana") is State.HERE


async def test_a_scanner_does_not_type_into_an_open_card(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("dana")
        await desk.press("f6")
        await desk.scans("101")
    assert (hands.state("Bo"), hands.state("Dana")) == (State.HERE, State.EXPECTED)


async def test_the_list_does_not_leak_who_is_there_while_nobody_works(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.later(45)
        assert not any(name in desk.text for person in hands.board.people.values() for name in person.name.split())


async def test_an_override_that_fails_does_not_stand_behind_a_success(hands, path, clock):
    hands.check_in("Bo")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f3")
        await desk.types("2")
        hands.as_("Marcus", "Door").unassign("Bo", "Class")
        await desk.press("enter")
        assert "Not done: Marcus was faster: Took Bo Larsen out of Coping skills" in desk.dialog_says
        await desk.press("escape")
        assert "Moved" not in desk.text
    assert "Class" not in hands.seats("Bo")


@pytest.mark.slow
async def test_a_list_of_700_does_not_take_seconds(hands, path, clock):
    many(hands, 700)
    async with at_the_desk(path, clock) as desk:
        began = time.perf_counter()
        await desk.types("larsen")
        assert desk.marked == "Bo Larsen"
        assert time.perf_counter() - began < 2


class CountedDesk(BackOffice):
    """A desk that is followed, and counts how often its board is read."""

    reads: ClassVar[list[int]] = []
    told: ClassVar["queue.Queue[int]"] = queue.Queue()

    def board(self):
        board = super().board()
        self.reads.append(board.position)
        return board

    def follow(self, changed, silent):
        def told(position):
            changed(position)
            self.told.put(position)

        return super().follow(told, silent)


async def test_an_own_act_that_comes_round_again_is_neither_read_nor_painted_twice(hands, path, clock):
    hands.check_in("Mei")
    async with at_the_desk(path, clock, desk=CountedDesk) as desk:
        assert CountedDesk.told.get(timeout=5) == hands.board.position, "it is told at once how far they are"
        reads = len(CountedDesk.reads)
        await desk.scans("101")
        assert CountedDesk.told.get(timeout=5) == hands.board.position
        await desk.settles()
        assert len(CountedDesk.reads) == reads
        other = hands.as_("Marcus", "Door").check_in("Dana")
        assert CountedDesk.told.get(timeout=5) == other.entry
        await desk.settles()
        assert (len(CountedDesk.reads), CountedDesk.reads[-1]) == (reads + 1, other.entry)
