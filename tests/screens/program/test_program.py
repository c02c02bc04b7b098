"""Program: what stands, what a change would do, whom it touches; nothing is written before Enter says so."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from textual import events

from frontdesk.acts import SetUp
from frontdesk.desk import lookups
from frontdesk.desk.program.the_site import the_site
from frontdesk.shapes.set_up import Edit, Part
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts import say
from tests.hands import MONDAY, VOICE, Hands, SetClock
from tests.screens.at_the_desk import NARROW, WIDE, TodayAtTheDesk, at_the_desk


class AtTheProgram:
    """The view Program under a hand on the keys."""

    def __init__(self, desk: TodayAtTheDesk) -> None:
        self.desk = desk

    async def marks(self, letters: str) -> None:
        """Letters find something; then the whole list again, with the mark on it."""
        await self.desk.press("escape")
        await self.desk.types(letters)
        await self.desk.press("escape")

    async def reads_and_enters(self) -> str:
        """The line is read for more than a second, then Enter. Returns the line."""
        await self.desk.later(2)
        line = self.desk.enter
        await self.desk.press("enter")
        return line

    async def answers(self, *answers: str) -> None:
        """Fields of the dialog, one after the other: what stands there is replaced; an empty answer leaves it."""
        for answer in answers:
            if answer:
                await self.desk.press("ctrl+u")
                await self.desk.types(answer)
            await self.desk.press("tab")
        await self.desk.press("enter")


@asynccontextmanager
async def at_the_program(
    path: Path, clock: SetClock, size: tuple[int, int] = WIDE, actor: Actor | None = None, command: str = ""
) -> AsyncIterator[AtTheProgram]:
    """Program, opened from the menu."""
    who = actor or Actor("Ana", Role.RECEPTIONIST, "Front desk")
    async with at_the_desk(path, clock, actor=who, size=size, command=command) as desk:
        await desk.press("semicolon", "p")
        yield AtTheProgram(desk)


def group(hands: Hands, name: str, block: str = "Class") -> tuple[int, ...]:
    """How many are due in a group from Monday to Friday."""
    return hands.desk.standing().planned[block, name]


async def test_it_is_opened_from_the_menu_and_has_its_tab_only_while_open(path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        desk = program.desk
        assert "Program" in desk.rows[0]
        assert desk.rows[2].split("  ")[1] == "As from Mon Nov 23"
        assert desk.rows[2].endswith("weekdays Mon to Fri · one track")
        await desk.press("ctrl+t")
        assert "Program" not in desk.rows[0]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_it_lists_groups_with_rooms_and_limits_and_numbers_where_there_is_room(
    path: Path, clock: SetClock, size: tuple[int, int]
) -> None:
    async with at_the_program(path, clock, size) as program:
        row = program.desk.row("Gratitude").split()
        assert row[:4] == ["5", "Gratitude", "Room", "5"]
        assert row[-5:] == ["1", "1", "2", "1", "1"] if size == WIDE else row[-1] == "12"


async def test_a_full_group_says_so_and_nobody_due_is_a_dot(hands: Hands, path: Path, clock: SetClock) -> None:
    hands.desk.do(made(hands, "Gratitude", soft=None, hard=1))
    async with at_the_program(path, clock) as program:
        numbers = " ".join(program.desk.row("Gratitude").split()[-10:])
        assert numbers == "full 1 full 1 full 2 full 1 full 1"
        assert program.desk.row("Communication").split()[-5:] == ["·"] * 5


def made(hands: Hands, name: str, **fields: object) -> SetUp:
    """A change of a group of the class hour, as it would be shown."""
    shown = hands.desk.would(Edit(Part.GROUP, name, "Class", tuple(fields.items())))
    return SetUp(shown.edit, shown.people, shown.since)


async def test_letters_find_a_group_a_room_a_name(path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        for letters, found in {"grat": "Gratitude", "mat": "Yoga", "harbor": "Harbor House", "obi": "Mary Obi"}.items():
            await program.desk.press("escape")
            await program.desk.types(letters)
            assert program.desk.enter == f"change {found}"
        await program.desk.press("escape")
        await program.desk.types("zzz")
        assert program.desk.enter == "nothing · nothing here fits “zzz”"


async def test_letters_typed_before_the_program_is_read_find_as_well(path: Path, clock: SetClock) -> None:
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types(";pgrat")
        assert desk.enter == "change Gratitude"


async def test_a_dialog_that_would_not_hold_does_not_come_between_somebody_who_went_on(
    path: Path, clock: SetClock
) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("f9", *["tab"] * 4, "ctrl+u")
        for key, character in (("3", "3"), ("enter", "\r"), ("y", "y")):
            program.desk.app.post_message(events.Key(key, character))
        await program.desk.settles()
        assert not program.desk.dialog
        assert "already" in program.desk.refusal
        assert program.desk.letters == "y"


async def test_a_renamed_group_keeps_its_people(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("f9")
        assert program.desk.dialog == "Change Gratitude"
        assert program.desk.enter == "nothing yet · everything is as it stands"
        await program.answers("Thankfulness")
        assert group(hands, "Gratitude") == (1, 1, 2, 1, 1)
        line = await program.reads_and_enters()
        assert line == (
            "rename Gratitude to Thankfulness from Mon Nov 23 · 2 people planned in it · plans and history follow"
        )
        assert program.desk.enter == "change Thankfulness"
    assert group(hands, "Thankfulness") == (1, 1, 2, 1, 1)


async def test_whom_a_retired_group_moves_is_shown_then_done_and_f8_brings_it_back(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    async with at_the_program(path, clock) as program:
        desk = program.desk
        await program.marks("grat")
        await desk.press("delete")
        assert "PENDING: RETIRE GRATITUDE" in desk.text
        assert "touches 2 people, 6 seats a week · nothing changed yet" in desk.text
        assert [" ".join(row.split()) for row in desk.rows if "→" in row] == [
            "Mei Lin Wed 5 Gratitude → 6 Boundaries a digit sends them elsewhere",
            "Tomás Rivers every day 5 Gratitude → 6 Boundaries",
        ]
        assert "6 Boundaries then has 3 on Mon, 2 on Tue, 3 on Wed, 2 on Thu, 2 on Fri, of 10" in desk.rows[-3]
        assert "Pending 1" in desk.rows[2]
        line = await program.reads_and_enters()
        assert line == (
            "retire Gratitude from Mon Nov 23 · 2 people move to 6 Boundaries · their plans follow, past days keep it"
        )
        assert "Retired 1   Pending 0" in desk.rows[2]
        assert "retired Nov 23 · 2 people moved to 6 Boundaries · past days keep it" in desk.row("Gratitude")
        assert group(hands, "Boundaries") == (3, 2, 3, 2, 2)
        assert desk.undo.startswith("F8 Undo: Changed the settings of Front desk: group Gratitude is taken out")
        await desk.press("f8")
        assert "Retired 0" in desk.rows[2]
    assert group(hands, "Gratitude") == (1, 1, 2, 1, 1)
    hands.holds()


async def test_a_digit_sends_them_elsewhere_and_nought_takes_the_plans_away(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("delete")
        await program.desk.press("2")
        assert "2 people move to 2 Stress management" in program.desk.enter
        await program.desk.press("0")
        assert program.desk.enter.endswith("2 people lose their plan in it · past days keep it")
        await program.reads_and_enters()
    assert hands.person("Tomás").plan.keys() == hands.person("Bo").plan.keys() - {block(hands, "Class")}


def block(hands: Hands, name: str) -> int:
    """The id of a block of today."""
    return next(each.id for each in hands.board.blocks if each.name == name)


async def test_escape_leaves_everything_as_it_is(hands: Hands, path: Path, clock: SetClock) -> None:
    before = hands.board.position
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("delete")
        await program.desk.press("escape")
        assert "PENDING" not in program.desk.text
        assert program.desk.enter == "change Gratitude"
        await program.desk.press("f9")
        await program.desk.types("x")
        await program.desk.press("escape")
        assert "PENDING" not in program.desk.text
    assert hands.board.position == before


async def test_enter_right_after_the_line_came_makes_nothing(hands: Hands, path: Path, clock: SetClock) -> None:
    before = hands.board.position
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("delete")
        await program.desk.press("enter")
        assert program.desk.refusal == "the line changed just now: read it, then press Enter again."
    assert hands.board.position == before


@pytest.mark.slow
async def test_what_would_not_hold_stands_in_the_dialog_again_with_its_reason(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    async with at_the_program(path, clock, NARROW) as program:
        await program.marks("grat")
        await program.desk.press("f9")
        await program.answers("", "", "", "", "3")
        assert program.desk.dialog == "Change Gratitude"
        assert 'key: key 3 of Class chooses "Communication" already' in program.desk.dialog_says
        assert "PENDING" not in program.desk.text
        await program.desk.press("shift+tab", "ctrl+u", "9", "enter")
        line = await program.reads_and_enters()
        assert line.startswith("change Gratitude from Mon Nov 23 · digit is now 9, was 5")
    assert group(hands, "Gratitude") == (1, 1, 2, 1, 1)


@pytest.mark.parametrize("typed", ["0", "1000", "many"])
async def test_a_limit_that_is_no_number_is_said_in_the_dialog(path: Path, clock: SetClock, typed: str) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("f9", *["tab"] * 5, "ctrl+u")
        await program.desk.types(typed)
        assert program.desk.enter == "nothing · write a whole number from 1 to 999"


async def test_what_others_do_meanwhile_is_shown_before_enter_makes_it(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("delete")
        hands.update("Bo", "classes", "Gratitude")
        await program.desk.hears()
        assert "3 people move to 6 Boundaries" in program.desk.enter
        await program.reads_and_enters()
    assert group(hands, "Boundaries") == (4, 3, 4, 3, 3)


async def test_a_change_read_before_others_wrote_is_refused_and_shown_anew(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("delete")
        hands.update("Bo", "classes", "Gratitude")
        await program.reads_and_enters()
        assert program.desk.refusal == "The program or its people changed just now. Read again, then Enter."
        assert "3 people move to 6 Boundaries" in program.desk.enter


async def test_the_first_arrival_moves_the_day_from_which_it_holds(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("grat")
        await program.desk.press("delete")
        assert program.desk.enter.startswith("retire Gratitude from Mon Nov 23 ·")
        hands.check_in("Bo")
        await program.desk.hears()
        assert program.desk.enter.startswith("retire Gratitude from Tue Nov 24 ·")
        await program.desk.press("enter")
        assert program.desk.refusal == "the line changed just now: read it, then press Enter again."


@pytest.mark.slow
async def test_a_new_group_stands_in_the_block_of_the_mark(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("yoga")
        await program.desk.press("insert")
        assert program.desk.dialog == "New group"
        await program.answers("Poetry", "", "Attic")
        line = await program.reads_and_enters()
        assert line == "add Poetry from Mon Nov 23 · a group of Activity"
        assert program.desk.enter == "change Poetry"
    assert group(hands, "Poetry", "Activity") == (0, 0, 0, 0, 0)


@pytest.mark.slow
async def test_a_new_block_of_groups_has_its_first_group(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("open")
        await program.desk.press("f9")
        await program.answers("", "1:30")
        await program.reads_and_enters()
        await program.desk.press("insert")
        assert program.desk.dialog == "New block"
        await program.answers("Garden", "1:00", "1:30", "groups", "yes", "Fri", "", "Roses")
        line = await program.reads_and_enters()
        assert line == "add Garden from Mon Nov 23 · a new block"
    garden = next(each for each in hands.desk.standing().program.blocks if each.name == "Garden")
    assert (garden.weekdays, garden.countable) == ((4,), True)
    assert group(hands, "Roses", "Garden") == (0, 0, 0, 0, 6)


async def test_a_house_that_goes_leads_its_people_to_another(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("harbor")
        await program.desk.press("delete")
        assert "1 Maple Street  2 Own home  0 takes it away" in program.desk.text
        await program.desk.press("2")
        line = await program.reads_and_enters()
        assert line == "retire Harbor House · 3 people to Own home · past days keep it"
    assert hands.desk.standing().living == {"Maple Street": 2, "Own home": 4}


@pytest.mark.slow
async def test_a_new_house_and_a_new_kind(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("harbor")
        await program.desk.press("insert")
        await program.answers("Elm House", "family")
        await program.reads_and_enters()
        await program.desk.press("f9")
        await program.answers("", "shelter")
        line = await program.reads_and_enters()
        assert line == "change Elm House · kind is now shelter, was family home"
    assert ("Elm House", "shelter") in hands.board.site.houses


@pytest.mark.slow
async def test_a_counselor_is_renamed_and_leaves(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("obi")
        await program.desk.press("f9")
        await program.answers("Mary Obi-Lee")
        assert await program.reads_and_enters() == (
            "rename Mary Obi to Mary Obi-Lee · 4 patients · plans and history follow"
        )
        assert hands.person("Bo").counselor == "Mary Obi-Lee"
        await program.desk.press("delete")
        line = await program.reads_and_enters()
        assert line == "retire Mary Obi-Lee · 4 patients to Kevin Doyle · the journal keeps the name"
        assert hands.person("Bo").counselor == "Kevin Doyle"
        await program.desk.press("f8")
    assert hands.person("Bo").counselor == "Mary Obi-Lee"


@pytest.mark.slow
async def test_the_settings_of_the_site_are_changed_one_by_one(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("names hide")
        await program.desk.press("enter")
        await program.answers("90")
        line = await program.reads_and_enters()
        assert line == "change “Names hide” · now 90, was 45"
        await program.marks("closed")
        await program.desk.press("enter")
        await program.answers("12/25/2026, 2027-01-01")
        assert "from Mon Nov 23" in await program.reads_and_enters()
        await program.marks("absent")
        await program.desk.press("enter")
        await program.answers("sick, court")
        await program.reads_and_enters()
        await program.desk.press("delete")
        assert program.desk.refusal == "this is changed, not retired. F9 changes it."
        await program.desk.press("insert")
        assert program.desk.refusal == "there is one of these only. F9 changes it."
        await program.marks("census inbox")
        await program.desk.press("enter")
        await program.answers("/home/desk/inbox")
        await program.reads_and_enters()
        await program.desk.press("enter", "ctrl+u", "enter")
        line = await program.reads_and_enters()
        assert line == "change “Census inbox” · now nothing, was /home/desk/inbox"
        await program.marks("a day counts")
        await program.desk.press("enter")
        await program.answers("150")
        await program.reads_and_enters()
    standing = hands.desk.standing().program
    assert (standing.inbox, standing.countable_minutes_a_day) == ("", 150)
    assert standing.names_hide_after_seconds == 90
    assert [str(day) for day in standing.closed] == ["2026-12-25", "2027-01-01"]
    assert standing.absent_reasons == ("sick", "court")


@pytest.mark.slow
async def test_the_site_is_called_otherwise_and_its_clock_is_put_right(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    clock.strikes("14:05")
    async with at_the_program(path, clock) as program:
        await program.marks("site name")
        await program.desk.press("enter")
        await program.answers("Riverside IOP")
        assert await program.reads_and_enters() == "change “Site name” · now Riverside IOP, was Front desk"
        assert program.desk.undo.startswith("F8 Undo: Changed the settings of Riverside IOP: ")
        assert "Riverside IOP" in program.desk.rows[0]
        await program.marks("time zone")
        await program.desk.press("enter")
        await program.answers("EST")
        assert "it has no summer time: write Eastern" in program.desk.text
        await program.answers("Pacific")
        assert await program.reads_and_enters() == (
            "change “Time zone” from Mon Nov 23 · now America/Los_Angeles, was America/New_York"
        )
        assert "11:05 am" in program.desk.rows[0]
        await program.marks("dates and times")
        await program.desk.press("enter", "3", "enter")
        line = await program.reads_and_enters()
        assert line == "change “Dates and times” · now Britain: 14:05, 23 Nov, was US: 2:05 pm, Nov 23"
        assert "Mon 23 Nov" in program.desk.rows[0]
        await program.marks("dates and times")
        assert "Britain: 14:05, 23 Nov" in program.desk.text
    program_now = hands.desk.standing().program
    assert (program_now.name, program_now.zone, program_now.locale) == ("Riverside IOP", "America/Los_Angeles", "en_GB")
    hands.holds()


@pytest.mark.slow
async def test_a_clock_put_right_while_people_are_here_moves_no_time_of_their_day(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    hands.check_in("Bo")
    async with at_the_program(path, clock) as program:
        await program.marks("time zone")
        await program.desk.press("enter")
        await program.answers("Central")
        assert "from Tue Nov 24" in await program.reads_and_enters()
        assert "9:00 am" in program.desk.rows[0]
    assert str(hands.desk.standing().program.zone) == "America/Chicago"
    clock.strikes("9:30", MONDAY + timedelta(days=1))
    async with at_the_program(path, clock) as program:
        assert "8:30 am" in program.desk.rows[0]
    (line,) = [each for each in lookups.journal(hands.desk, MONDAY, "101") if each.verb == "check-in"]
    assert say(VOICE, line.said) == "Checked in Bo Larsen at 9:00 am"


@pytest.mark.slow
@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_level_of_care_gets_its_own_target_and_has_that_of_all_again(
    hands: Hands, path: Path, clock: SetClock, size: tuple[int, int]
) -> None:
    async with at_the_program(path, clock, size) as program:
        await program.marks("php")
        assert program.desk.enter == "change the target of PHP"
        await program.desk.press("enter")
        assert program.desk.dialog == "Change the target of PHP"
        await program.answers("300", "1500", "5")
        line = await program.reads_and_enters()
        assert line.startswith("change the target of PHP · a day counts from 300 minutes")
        assert program.desk.row("PHP").endswith("300 minutes a day, 1500 a week, 5 days")
        assert hands.desk.standing().program.targets == (("PHP", 300, 1500, 5),)
        await program.desk.press("insert")
        assert program.desk.refusal == "there is one of these only. F9 changes it."
        await program.desk.press("delete")
        assert await program.reads_and_enters() == "change the target of PHP · it is that of all then"
        assert program.desk.row("PHP").endswith("as for all")
        await program.desk.press("f8")
        assert "1500 a week" in program.desk.row("PHP")


async def test_a_first_track_is_named(hands: Hands, path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.desk.press("end")
        assert program.desk.enter == "add a track"
        await program.desk.press("enter")
        await program.answers("Day")
        assert await program.reads_and_enters() == "add Day from Mon Nov 23 · a new track"
    assert hands.desk.standing().program.tracks == ("Day",)


async def test_a_track_that_goes_says_where_its_people_are_then(hands: Hands, path: Path, clock: SetClock) -> None:
    for name in ("Day", "Evening"):
        shown = hands.desk.would(Edit(Part.TRACK, fields=(("name", name),)))
        hands.desk.do(SetUp(shown.edit, shown.people, shown.since))
    hands.update("Bo", "track", "Evening")
    async with at_the_program(path, clock) as program:
        assert program.desk.rows[2].endswith("weekdays Mon to Fri · 2 tracks")
        await program.marks("evening")
        await program.desk.press("delete")
        line = await program.reads_and_enters()
        assert line == (
            "retire Evening from Mon Nov 23 · 1 person to Day · blocks of it alone go too, past days keep them"
        )
    assert hands.desk.standing().on_track == {"Day": 1}


async def test_a_block_with_people_in_it_goes_only_where_it_is_said_that_they_lose_it(
    hands: Hands, path: Path, clock: SetClock
) -> None:
    async with at_the_program(path, clock) as program:
        await program.marks("class")
        await program.desk.press("delete")
        assert program.desk.enter == "nothing yet · 7 people would lose it: 0 says so, Escape leaves it"
        await program.desk.press("0")
        line = await program.reads_and_enters()
        assert line == "retire Class from Mon Nov 23 · 7 people lose their plan in it · past days keep it"
    assert "Class" not in [each.name for each in hands.desk.standing().program.blocks]


async def test_a_key_for_people_serves_nobody_here(hands: Hands, path: Path, clock: SetClock) -> None:
    before = hands.board.position
    async with at_the_program(path, clock) as program:
        await program.desk.types("larsen")
        for key in ("f2", "f3", "f4", "f5", "f6", "f7"):
            await program.desk.press(key, "enter")
        assert not program.desk.dialog
    assert hands.board.position == before


async def test_it_is_printed_whole(path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock) as program:
        await program.desk.press("ctrl+p")
        await program.desk.settles()
    (printed,) = (path.parent / "prints").iterdir()
    text = printed.read_text(encoding="utf-8")
    for words in (
        "Program of Front desk, as from Mon Nov 23 2026",
        "5 Gratitude",
        "Harbor House",
        "Mary Obi",
        "TRACKS",
    ):
        assert words in text


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.COUNSELOR, Role.FACILITATOR])
async def test_at_a_made_up_site_it_opens_to_a_lead_and_a_reviewer_only(
    hands: Hands, path: Path, clock: SetClock, role: Role
) -> None:
    with hands.desk.records.writing() as session:
        session.info["recorder"].begin()
        the_site(session).demo = True
    async with at_the_program(path, clock, actor=Actor("Mary Obi", role, "Office")) as program:
        assert program.desk.refusal == "Program is for a lead or a reviewer. Ask one of them."
        assert "Program" not in program.desk.rows[0]


async def test_page_down_goes_on_through_all_sections(path: Path, clock: SetClock) -> None:
    async with at_the_program(path, clock, NARROW) as program:
        seen = set[str]()
        for _ in range(10):
            seen.update(row.strip() for row in program.desk.rows[9:-4])
            await program.desk.press("pagedown")
        assert {"HOUSES", "STAFF", "REASONS", "THE SITE"} <= seen
        assert {"TARGETS BY LEVEL OF CARE", "TRACKS"} <= seen
