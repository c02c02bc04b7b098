"""Every dialog: what it answers, what its Enter line says, and how it looks at 80 by 24."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from textual import events
from textual.screen import Screen

from frontdesk.acts import Absent, Admit, Assign, CheckIn, CheckOut, Excuse, Note, StepOut, Unassign, Update
from frontdesk.screens.dialogs.ask_admit import AskAdmit
from frontdesk.screens.dialogs.ask_away import AskAway
from frontdesk.screens.dialogs.ask_check_out import AskCheckOut
from frontdesk.screens.dialogs.ask_group import AskGroup
from frontdesk.screens.dialogs.ask_identity import AskIdentity
from frontdesk.screens.dialogs.ask_step_out import AskStepOut
from frontdesk.screens.dialogs.ask_sure import AskSure
from frontdesk.screens.dialogs.ask_time import AskArrival
from frontdesk.screens.dialogs.ask_update import AskUpdate
from frontdesk.shapes.done import Known
from frontdesk.texts import Voice
from tests.screens.samples import DANA, DANA_HERE, DANA_OUT, MARKUP, VOICE, board, wall
from tests.screens.table import SILENCE, TableApp, lay

MORNING = board("9:12")
ENTER_DOES_NOTHING = "Enter: nothing"

PICTURE = """\
┌─ Put Dana Rivera in a group at 11:00 ────────────────────────┐
│                                                              │
│  Group  3              ← → other hour · a digit, or letters  │
│                                                              │
│  1  Coping skills       T. Osei           planned   7 of 12  │
│  2  Gratitude           K. Obi                      full 12  │
│▌ 3  Boundaries          A. Roy                      8 of 12  │
│  4  Room 4              M. Adeyemi                 10 of 12  │
│                                                              │
│  Enter: ask again · Boundaries: 8 taken, 2 planned to come   │
│  Escape leaves everything as it was                          │
└──────────────────────────────────────────────────────────────┘"""
LEAVING_EARLY = """\
┌─ Check out Dana Rivera ──────────────────────────────────────┐
│                                                              │
│  2 h of 3 h countable today                                  │
│  Left at  220                                                │
│  To       Harbor House                                       │
│  Reason   2                           leaves early: a digit  │
│                                                              │
│  1  not said                                                 │
│▌ 2  doctor                                                   │
│  3  court or probation                                       │
│  4  work or school                                           │
│  5  family                                                   │
│  6  ride                                                     │
│  Enter: check out Dana Rivera to Harbor House · at 2:20 pm,  │
│         early, doctor                                        │
│  Escape leaves everything as it was                          │
└──────────────────────────────────────────────────────────────┘"""
CHECK_IN = """\
┌─ Check in Dana Rivera ───────────────────────────────────────┐
│                                                              │
│  Arrived at  9                                 empty is now  │
│                                                              │
│  Enter: check in Dana Rivera at 9:00 am                      │
│  Escape leaves everything as it was                          │
└──────────────────────────────────────────────────────────────┘"""
NOTE = """\
┌─ Note about Dana Rivera ─────────────────────────────────────┐
│                                                              │
│  Note to Mary Obi about Dana Rivera ·                        │
│  facts only, nothing clinical, no other patient              │
│  Note   hi                              Tab: change a field  │
│                                                              │
│  Enter: leave this note to Mary Obi about Dana Rivera        │
│  Escape leaves everything as it was                          │
└──────────────────────────────────────────────────────────────┘"""


def every_dialog() -> list[Screen[Any]]:
    """One of each, over the same day."""
    return [
        AskArrival(DANA, MORNING, VOICE),
        AskCheckOut(DANA_HERE, MORNING, VOICE),
        AskStepOut(DANA_HERE, MORNING, VOICE),
        AskGroup(DANA_HERE, MORNING, VOICE),
        AskAway(DANA, MORNING, VOICE),
        AskUpdate(DANA, MORNING, VOICE),
        AskAdmit("riv", MORNING, VOICE),
        AskIdentity(DANA, VOICE),
        AskSure("Undo an older act", "Six minutes ago.", "undo it"),
    ]


@pytest.mark.parametrize("dialog", every_dialog(), ids=lambda dialog: type(dialog).__name__)
async def test_escape_leaves_everything_as_it_was(dialog):
    sight = await lay(dialog, "1", "escape")
    assert sight.answer is None


@pytest.mark.parametrize("dialog", every_dialog(), ids=lambda dialog: type(dialog).__name__)
async def test_one_band_is_filled_exactly_where_enter_records(dialog):
    sight = await lay(dialog, "x")
    assert sight.filled == ([] if sight.enter.startswith((ENTER_DOES_NOTHING, "Enter: on to")) else [sight.enter])


async def test_a_name_with_markup_is_only_text():
    sight = await lay(AskArrival(MARKUP, MORNING, VOICE))
    assert "Check in [b]Bo[/b] [/] Larsen" in sight.sheet
    assert "Enter: check in [b]Bo[/b] [/] Larsen now" in sight.sheet


async def test_keys_typed_before_the_dialog_is_drawn_reach_it_and_what_follows_reaches_the_screen_behind():
    class Behind(Screen[None]):
        typed = ""

        def take(self, key: events.Key) -> None:
            if key.key == "f2":
                self.app.push_screen(AskArrival(DANA, MORNING, VOICE), answers.append)
            else:
                self.typed += key.character or ""

        def take_text(self, text: str) -> None: ...

    answers: list[CheckIn | None] = []
    table = TableApp(counter := Behind())
    async with table.run_test() as pilot:
        await pilot.pause()
        for key in ("f2", "9", "1", "0", "enter", "b", "o"):
            table.post_message(events.Key(key, key if len(key) == 1 else None))
        await pilot.pause()
    assert answers == [CheckIn(DANA.id, wall("9:10"))]
    assert counter.typed == "bo"


# Arriving.


async def test_an_empty_arrival_is_now():
    assert (await lay(AskArrival(DANA, MORNING, VOICE), "enter")).answer == CheckIn(DANA.id, None)


async def test_an_arrival_at_a_time_of_its_own():
    sight = await lay(AskArrival(DANA, MORNING, VOICE), "9")
    assert sight.sheet == CHECK_IN
    assert (await lay(AskArrival(DANA, MORNING, VOICE), *"905", "enter")).answer == CheckIn(DANA.id, wall("9:05"))


async def test_what_is_no_time_is_said_and_enter_does_nothing():
    sight = await lay(AskArrival(DANA, MORNING, VOICE), *"95", "enter")
    assert sight.enter == "Enter: nothing · “95” is no time; write 9:05"
    assert sight.answer == SILENCE


async def test_who_has_stepped_out_returns():
    sight = await lay(AskArrival(DANA_OUT, MORNING, VOICE))
    assert sight.enter == "Enter: return Dana Rivera now"


# Who is it?


async def test_birth_month_and_day_are_never_shown():
    sight = await lay(AskIdentity(DANA, VOICE), *"0305")
    assert "0305" not in sight.sheet
    assert sight.enter == "Enter: compare, then go on with Dana Rivera"


async def test_three_digits_are_not_compared():
    assert (await lay(AskIdentity(DANA, VOICE), *"030", "enter")).answer == SILENCE
    assert (await lay(AskIdentity(DANA, VOICE), *"0305", "enter")).answer == Known(birth="0305")


async def test_known_by_a_photo_or_by_staff():
    assert (await lay(AskIdentity(DANA, VOICE), "f2", "1", "enter")).answer == Known(photo_id=True)
    by_staff = await lay(AskIdentity(DANA, VOICE), "f2", "2", *"Luz", "enter")
    assert by_staff.answer == Known(by_staff="Luz")


async def test_staff_who_knows_them_has_a_name():
    sight = await lay(AskIdentity(DANA, VOICE), "f2", "2", "enter")
    assert sight.answer == SILENCE
    assert "the name of the staff member" in sight.enter


# Leaving.


async def test_from_check_out_time_on_enter_alone_checks_out_to_where_they_live():
    assert (await lay(AskCheckOut(DANA_HERE, board("14:51"), VOICE), "enter")).answer == CheckOut(
        DANA.id, None, None, None
    )


async def test_leaving_early_asks_a_reason():
    dialog = AskCheckOut(DANA_HERE, board("14:20"), VOICE)
    sight = await lay(dialog, *"220", "enter", "2")
    assert sight.sheet == LEAVING_EARLY
    early = await lay(AskCheckOut(DANA_HERE, board("14:20"), VOICE), "enter", "2", "enter")
    assert early.answer == CheckOut(DANA.id, None, None, 2)


async def test_no_reason_is_asked_for_a_time_after_check_out_opens():
    sight = await lay(AskCheckOut(DANA_OUT, board("15:05"), VOICE), *"302", "enter")
    assert sight.answer == CheckOut(DANA.id, None, wall("15:02"), None)


async def test_who_stepped_out_early_left_then():
    sight = await lay(AskCheckOut(DANA_OUT, board("15:05"), VOICE), "enter")
    assert sight.answer == SILENCE
    assert sight.enter == "Enter: nothing yet · give a reason for leaving early"


async def test_another_house_by_digit_or_letters():
    by_digit = await lay(AskCheckOut(DANA_HERE, board("15:00"), VOICE), "tab", "2", "enter")
    by_letters = await lay(AskCheckOut(DANA_HERE, board("15:00"), VOICE), "tab", *"map", "enter")
    assert by_digit.answer == by_letters.answer == CheckOut(DANA.id, "Maple Street", None, None)


async def test_letters_that_fit_no_house_choose_nothing():
    sight = await lay(AskCheckOut(DANA_HERE, board("15:00"), VOICE), "tab", *"zz", "enter")
    assert sight.enter == "Enter: nothing · nothing here fits “zz”"
    assert sight.answer == SILENCE


async def test_stepping_out_with_and_without_a_time_to_be_back():
    assert (await lay(AskStepOut(DANA_HERE, MORNING, VOICE), "enter")).answer == StepOut(DANA.id, None, None)
    both = await lay(AskStepOut(DANA_HERE, MORNING, VOICE), *"930", "down", *"905", "enter")
    assert both.answer == StepOut(DANA.id, at=wall("9:05"), back=wall("9:30"))


# Groups.


async def test_groups_open_on_the_next_hour_with_a_choice_and_mark_the_plan():
    unseated = replace(DANA_HERE, seats={})
    sight = await lay(AskGroup(unseated, MORNING, VOICE))
    assert sight.enter == "Enter: put Dana Rivera in Coping skills · 5 seats left"
    assert (await lay(AskGroup(unseated, MORNING, VOICE), "enter")).answer == Assign(DANA.id, 31)
    assert (await lay(AskGroup(unseated, MORNING, VOICE), "3")).sheet == PICTURE


@pytest.mark.parametrize("keys", [("3", "3", "enter"), ("3", "enter", "enter")])
async def test_a_place_kept_for_someone_else_asks_a_second_key(keys):
    once = await lay(AskGroup(DANA_HERE, MORNING, VOICE), *keys[:-1])
    assert once.answer == SILENCE
    assert once.enter.startswith("Enter: put Dana Rivera in Boundaries anyway")
    assert (await lay(AskGroup(DANA_HERE, MORNING, VOICE), *keys)).answer == Assign(DANA.id, 33, anyway=True)


async def test_the_first_digit_never_insists_though_the_plan_was_marked_before_it():
    planned = replace(DANA_HERE, seats={}, plan={3: 33})
    sight = await lay(AskGroup(planned, MORNING, VOICE), "3")
    assert sight.enter.startswith("Enter: ask again")


async def test_insisting_is_about_one_group_only():
    sight = await lay(AskGroup(DANA_HERE, MORNING, VOICE), "3", "3", "4", "enter")
    assert sight.answer == SILENCE
    assert sight.enter.startswith("Enter: put Dana Rivera in Room 4 anyway")


async def test_a_full_group_takes_nobody_however_often_it_is_asked():
    sight = await lay(AskGroup(DANA_HERE, MORNING, VOICE), "2", "2", "enter", "enter")
    assert sight.answer == SILENCE
    assert sight.enter == "Enter: nothing · Gratitude is full: 12 of 12"


async def test_left_and_right_turn_the_hour():
    sight = await lay(AskGroup(DANA_HERE, MORNING, VOICE), "right", *"med", "enter")
    assert sight.answer == Assign(DANA.id, 62)
    assert "at 10:00" in (await lay(AskGroup(DANA_HERE, MORNING, VOICE), "left")).sheet


@pytest.mark.parametrize("key", ["0", "delete"])
async def test_taking_out_of_a_group(key):
    sight = await lay(AskGroup(DANA_HERE, MORNING, VOICE), key)
    assert sight.enter.startswith("Enter: take Dana Rivera out of Coping skills")
    assert (await lay(AskGroup(DANA_HERE, MORNING, VOICE), key, "enter")).answer == Unassign(DANA.id, 3)


async def test_the_seat_they_have_is_not_given_twice():
    sight = await lay(AskGroup(DANA_HERE, MORNING, VOICE), "enter")
    assert sight.answer == SILENCE
    assert sight.enter == "Enter: nothing · Dana Rivera has a seat in Coping skills"


# Away.


async def test_away_in_two_keys_and_with_a_reason_in_three():
    assert (await lay(AskAway(DANA, MORNING, VOICE), "1", "enter")).answer == Absent(DANA.id, True)
    assert (await lay(AskAway(DANA, MORNING, VOICE), "2", "2", "enter")).answer == Absent(DANA.id, False, 2)
    assert (await lay(AskAway(DANA, MORNING, VOICE), "3", "1", "2", "enter")).answer == Excuse(
        DANA.id, "Kevin Doyle", 2
    )


async def test_their_own_counselor_stands_marked():
    sight = await lay(AskAway(DANA, MORNING, VOICE), "3")
    assert sight.enter == "Enter: excuse Dana Rivera by Mary Obi"


async def test_away_says_what_it_wants():
    sight = await lay(AskAway(DANA, MORNING, VOICE), "enter")
    assert sight.answer == SILENCE
    assert sight.enter == "Enter: nothing yet · 1 they called   2 no call   3 excused"


# Notes and updates.


async def test_a_note_says_what_it_is_for():
    sight = await lay(AskUpdate(DANA, MORNING, VOICE), *"hi")
    assert sight.sheet == NOTE
    assert (await lay(AskUpdate(DANA, MORNING, VOICE), *"hi", "enter")).answer == Note(DANA.id, "hi")
    assert (await lay(AskUpdate(DANA, MORNING, VOICE), "enter")).answer == SILENCE


async def test_a_note_is_kept_while_turning_to_a_change_and_back():
    sight = await lay(AskUpdate(DANA, MORNING, VOICE), *"hi", "tab", "shift+tab", "enter")
    assert sight.answer == Note(DANA.id, "hi")


async def test_where_they_live_is_chosen_from_the_houses():
    sight = await lay(AskUpdate(DANA, MORNING, VOICE), "tab", "3", "2", "enter")
    assert sight.answer == Update(DANA.id, "living_arrangement", "Maple Street", today=False)


@pytest.mark.slow
async def test_classes_ask_from_when_on():
    asked = await lay(AskUpdate(DANA, MORNING, VOICE), "tab", "4", *"grat", "enter")
    assert asked.enter == "Enter: nothing yet · choose from when: 1, 2 or 3"
    keys = ("tab", "4", *"grat", "enter")
    now = await lay(AskUpdate(DANA, MORNING, VOICE), *keys, "1", "enter")
    later = await lay(AskUpdate(DANA, MORNING, VOICE), *keys, "2", "enter")
    assert now.answer == Update(DANA.id, "classes", "Gratitude", today=True)
    assert later.answer == Update(DANA.id, "classes", "Gratitude", today=False)


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ((*"Room", "space", "4", "tab"), "Room 4"),
        ((*"Room", "space", "5", "tab"), "Gratitude"),
        (("4",), "Room 4"),
        (("1",), "Coping skills"),
    ],
)
async def test_a_group_has_the_number_and_the_room_it_has_everywhere(keys, chosen):
    sight = await lay(AskUpdate(DANA, MORNING, VOICE), "tab", "4", *keys, "tab", "2", "enter")
    assert sight.answer == Update(DANA.id, "classes", chosen, today=False)


@pytest.mark.parametrize("typed", ["Room 4", "Room 5"])
async def test_a_digit_within_letters_belongs_to_them(typed):
    dialog = AskGroup(replace(DANA_HERE, seats={}), MORNING, VOICE)
    sight = await lay(dialog, *[{" ": "space"}.get(key, key) for key in typed])
    assert sight.enter.partition(" · ")[0] in ("Enter: ask again", "Enter: nothing")
    assert dialog.group.row
    assert (dialog.group.row.value.label, dialog.group.typed) == ({"4": "Room 4", "5": "Gratitude"}[typed[-1]], typed)


async def test_a_digit_after_a_digit_chooses_anew():
    sight = await lay(AskGroup(replace(DANA_HERE, seats={}), MORNING, VOICE), "4", "1", "enter")
    assert sight.answer == Assign(DANA.id, 31)


async def test_a_digit_of_two_groups_chooses_neither():
    twice = replace(MORNING, blocks=(*MORNING.blocks[:2], MORNING.blocks[2], MORNING.blocks[2], MORNING.blocks[5]))
    sight = await lay(AskUpdate(DANA, twice, VOICE), "tab", "4", "1", "enter")
    assert sight.enter == "Enter: nothing · 2 have number 1: letters or an arrow"
    assert sight.answer == SILENCE


async def test_a_class_for_today_only_is_a_seat_and_no_change_of_the_plan():
    keys = ("tab", "4", *"cop", "enter", "3")
    here = await lay(AskUpdate(replace(DANA_HERE, seats={3: 34}), MORNING, VOICE), *keys, "enter")
    coping = next(each for block in MORNING.blocks for each in block.groups if each.name == "Coping skills")
    assert here.answer == Assign(DANA.id, coping.id)
    asked = await lay(AskUpdate(replace(DANA_HERE, seats={3: 34}), MORNING, VOICE), *keys)
    assert "· today only" in asked.enter
    away = await lay(AskUpdate(DANA, MORNING, VOICE), *keys, "enter")
    assert away.answer == SILENCE
    assert away.enter == "Enter: nothing · they are not here today: 1 or 2"


async def test_an_activity_for_one_weekday():
    sight = await lay(AskUpdate(DANA, MORNING, VOICE), "tab", "5", "2", *"Mon", "tab", "1", "enter")
    assert sight.answer == Update(DANA.id, "activity", "Mon:Meditation", today=True)


async def test_a_discharge_date_is_written_as_the_census_writes_it():
    sight = await lay(AskUpdate(DANA, MORNING, VOICE), "tab", "8", *"12042026", "enter")
    assert sight.answer == Update(DANA.id, "discharge_date", "2026-12-04", today=False, word_of="Mary Obi")


async def test_a_new_counselor_is_a_counselors_word():
    sight = await lay(AskUpdate(DANA, MORNING, VOICE), "tab", "7", "1", "1", "enter")
    assert sight.answer == Update(DANA.id, "counselor", "Kevin Doyle", today=False, word_of="Kevin Doyle")


# Someone new.


@pytest.mark.parametrize("born", ["12041991", "12/4/1991", "1991-12-04"])
async def test_someone_new_with_a_date_of_birth(born):
    sight = await lay(AskAdmit("dana rivera", MORNING, VOICE), "enter", *born, "enter")
    assert sight.answer == Admit("Rivera", "Dana", date(1991, 12, 4), None, None)


async def test_the_day_comes_first_where_the_locale_has_it_first():
    sight = await lay(AskAdmit("dana rivera", MORNING, Voice("en_GB")), "enter", *"04121991", "enter")
    assert sight.answer == Admit("Rivera", "Dana", date(1991, 12, 4), None, None)


async def test_no_such_date_admits_nobody():
    sight = await lay(AskAdmit("dana rivera", MORNING, VOICE), "enter", *"13041991", "enter")
    assert sight.answer == SILENCE
    assert sight.enter == "Enter: nothing · “13041991” is no date; write 12/04/1991"


async def test_house_and_counselor_may_be_given():
    keys = ("enter", *"12041991", "tab", "2", "2", "enter")
    sight = await lay(AskAdmit("dana rivera", MORNING, VOICE), *keys)
    assert sight.answer == Admit("Rivera", "Dana", date(1991, 12, 4), "Maple Street", "Mary Obi")


async def test_days_and_a_phone_may_be_given_and_a_track_where_the_site_has_some():
    evening = replace(MORNING, site=MORNING.site._replace(tracks=("Morning", "Evening")))
    keys = ("enter", *"12041991", "tab", "tab", "tab", *"mon", "tab", *"5550199")
    sight = await lay(AskAdmit("dana rivera", evening, VOICE), *keys, "tab", "2", "enter")
    admitted = Admit("Rivera", "Dana", date(1991, 12, 4), None, None, "5550199", "mon", "", "Evening")
    assert sight.answer == admitted
    assert "Track" not in (await lay(AskAdmit("dana rivera", MORNING, VOICE))).sheet


async def test_days_that_are_none_admit_nobody():
    keys = ("enter", *"12041991", "tab", "tab", "tab", *"someday", "enter")
    sight = await lay(AskAdmit("dana rivera", MORNING, VOICE), *keys)
    assert sight.answer == SILENCE
    assert "is no weekday" in sight.enter


async def test_a_track_is_a_field_of_f9_only_where_the_site_has_some():
    evening = replace(MORNING, site=MORNING.site._replace(tracks=("Morning", "Evening")))
    sight = await lay(AskUpdate(DANA, evening, VOICE), "tab", *"track", "tab", "2", "enter")
    assert sight.answer == Update(DANA.id, "track", "Evening")
    assert (await lay(AskUpdate(DANA, MORNING, VOICE), "tab", *"track")).answer == SILENCE


# Sure?


async def test_enter_is_yes():
    sight = await lay(AskSure("Undo an older act", "Six minutes ago.", "undo it"))
    assert sight.enter == "Enter: undo it"
    assert (await lay(AskSure("Undo an older act", "Six minutes ago.", "undo it"), "enter")).answer is True


async def test_a_seat_given_once_the_hour_is_over_counts_from_its_start():
    """As on Activities: a correction made after the hour counts for it."""
    unseated = replace(DANA_HERE, seats={}, seated_at={})
    after = board("15:05", unseated)
    block = next(block for block in after.blocks if block.name == "Class")
    assert (await lay(AskGroup(unseated, after, VOICE, block), "enter")).answer == Assign(DANA.id, 31, block.starts)
