"""What is settled of a day stands below its questions: accepted, written late, and amended since it was signed."""

from datetime import date, time

import pytest

from frontdesk.acts import Accept, CheckOut, Excuse, Sign
from frontdesk.shapes.done import Asked
from frontdesk.shapes.reviewed_day import QuestionKind
from tests.hands import MONDAY, Hands, SetClock
from tests.screens.at_the_desk import WIDE, TodayAtTheDesk, at_the_desk

SAID = "patient said so"
SATURDAY, NEXT_WEEK = date(2026, 11, 28), date(2026, 12, 2)


@pytest.fixture
def monday(hands: Hands, clock: SetClock) -> Hands:
    """On Monday Bo was forgotten and Dana came at 10:12, all others called; it is Saturday of that week."""
    clock.strikes("8:50")
    hands.check_in("Bo")
    for who in ("103", "104", "Mei", "Carl"):
        hands.absent(who, called=True)
    clock.strikes("10:12")
    hands.check_in("Dana")
    clock.strikes("15:02")
    hands.check_out("Dana")
    clock.strikes("8:10", SATURDAY)
    return hands


def accepts(hands: Hands, reason: str, confirmed_by: str = "") -> None:
    """Dana was placed late, and may be."""
    late = Accept(hands.id("Dana"), QuestionKind.PLACED_LATE, reason, confirmed_by=confirmed_by)
    hands.desk.do(late, Asked(on=MONDAY, because=reason))


def left(hands: Hands) -> int:
    """Bo left at 3:04, which the driver's list says. Returns the entry."""
    done = hands.desk.do(CheckOut(hands.id("Bo"), at=time(15, 4)), Asked(on=MONDAY, because="on the driver's list"))
    return done.entry


def signs(hands: Hands) -> None:
    """What is open stays as it is, and Ana Lopez signs."""
    for question in hands.desk.review(hands.desk.board_of(MONDAY)).questions:
        as_it_is = Accept(question.who.id, question.kind, SAID)
        hands.desk.do(as_it_is, Asked(on=MONDAY, because=SAID))
    hands.desk.do(Sign("Ana Lopez"), Asked(on=MONDAY))


async def looked_at(desk: TodayAtTheDesk) -> None:
    await desk.press("ctrl+r", "left")


def part(desk: TodayAtTheDesk, title: str, columns: int = 120) -> list[list[str]]:
    """The title of a part and what is said of it, then its lines: each in its columns."""
    begins = next(index for index, row in enumerate(desk.rows) if row.strip().startswith(title))
    ends = next(index for index in range(begins, len(desk.rows)) if not desk.rows[index].strip())
    rows = [row[:columns] for row in desk.rows[begins:ends] if "─" not in row]
    return [[cell.strip() for cell in row.split("   ") if cell.strip()] for row in rows]


def figures(desk: TodayAtTheDesk) -> dict[str, list[str]]:
    """The figures of a signed day: as they were signed, and as they are now."""
    return {name: numbers for name, *numbers in part(desk, "THE DAY", 72)[1:]}


async def test_what_was_accepted_and_written_late_stands_below_the_questions(path, clock, monday):
    accepts(monday, "facilitator confirmed, bus came late", "T. Osei")
    left(monday)
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await looked_at(desk)
        assert "Review of Mon Nov 23   not signed   Accepted 1   Written late 1" in desk.rows[2]
        assert part(desk, "ACCEPTED") == [
            ["ACCEPTED", "1 · as they stand"],
            ["Placed late: Dana Rivera", "T. Osei confirmed · bus came late", "Ana, 8:10 am"],
        ]
        assert part(desk, "WRITTEN LATE") == [
            ["WRITTEN LATE", "1 · each says LATE ENTRY on paper"],
            ["Checked out Bo Larsen at 3:04 pm to Harbor House", "because: on the driver's list", "Ana, 8:10 am"],
        ]


async def test_another_day_says_when_by_its_weekday_and_another_week_by_its_date(path, clock, monday):
    accepts(monday, SAID)
    async with at_the_desk(path, clock, size=WIDE) as desk:
        clock.strikes("9:00", NEXT_WEEK)
        await looked_at(desk)
        assert part(desk, "ACCEPTED")[1] == ["Placed late: Dana Rivera", SAID, "Ana, Sat 8:10 am"]
    clock.strikes("9:00", date(2026, 12, 14))
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await looked_at(desk)
        assert part(desk, "ACCEPTED")[1][-1] == "Ana, Nov 28 8:10 am"


async def test_what_was_taken_back_is_settled_no_more(path, clock, monday):
    monday.undo(left(monday), because="it was another day")
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await looked_at(desk)
        assert "WRITTEN LATE" not in desk.text
        assert "Written late" not in desk.rows[2]


async def test_what_amended_a_signed_day_stands_apart_from_what_was_written_late_before(path, clock, monday):
    left(monday)
    signs(monday)
    excuse = Excuse(monday.id("Mei"), by="Mary Obi")
    monday.desk.do(excuse, Asked(on=MONDAY, because="court letter today"))
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await looked_at(desk)
        assert [row[0] for row in part(desk, "WRITTEN LATE")[1:]] == [
            "Checked out Bo Larsen at 3:04 pm to Harbor House"
        ]
        assert part(desk, "AMENDED") == [
            ["AMENDED", "1 since it was signed"],
            ["Excused Mei Lin by Mary Obi", "because: court letter today", "Ana, 8:10 am"],
        ]
        assert figures(desk) == {
            "Expected": ["6", "6"],
            "Came": ["2", "2"],
            "not scheduled among them": ["0", "0"],
            "Late": ["1", "1"],
            "Under 3 h": ["1", "1"],
            "Absent": ["4", "3"],
            "Excused": ["0", "1"],
            "Countable": ["5 h 48", "5 h 48"],
        }
        assert "By          Ana Lopez" in desk.text
        assert "Ctrl+Y Open again" in desk.text


async def test_a_signed_day_that_nothing_amended_has_one_column_of_figures(path, clock, monday):
    left(monday)
    signs(monday)
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await looked_at(desk)
        assert figures(desk)["Came"] == ["2"]
        assert "as amended" not in desk.text


async def test_the_last_column_says_what_enter_asks(path, clock, monday):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await looked_at(desk)
        asks = {row[2:54].split(":")[0]: row[95:] for row in desk.rows[9:] if ": " in row[:54]}
        assert asks["Still in the building"] == "when they left"
        assert asks["Placed late"] == "a reason"
        assert "Ctrl+Y Sign · " in desk.text


async def test_where_room_is_short_the_questions_come_first_and_the_rest_is_told_by_number(path, clock, monday):
    accepts(monday, SAID)
    left(monday)
    async with at_the_desk(path, clock, size=(120, 24)) as desk:
        await looked_at(desk)
        assert "Accepted 1" in desk.rows[2]
        assert "Placed late: Dana Rivera" in desk.text
        assert "came:" in desk.text
