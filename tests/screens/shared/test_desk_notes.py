"""Notes for the desk as the counter reads them, and with whom somebody leaves."""

from tests.screens.at_the_desk import WIDE, at_the_desk

TEXT = "Ask for the blue key"
LATER = 6


async def test_what_the_desk_is_to_say_stands_in_the_row_the_line_and_after_the_check_in(path, clock):
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types("larsen")
        await desk.press(";", "5")
        assert "facts only, nothing clinical, no other patient" in desk.dialog_says
        await desk.press("4")
        assert desk.enter == "note for the desk about Bo Larsen · form to sign"
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Note for the desk about Bo Larsen: form to sign"
        await desk.later(LATER)
        await desk.types("larsen")
        assert "form to sign" in desk.row("Bo Larsen")
        assert desk.enter.startswith("check in Bo Larsen · form to sign · ")
        await desk.press("enter")
        assert desk.undo.startswith("F8 Undo: Checked in Bo Larsen at ")
        assert desk.undo.endswith(" · form to sign")
        await desk.later(LATER)
        await desk.types("larsen")
        assert "form to sign" in desk.row("Bo Larsen")


async def test_the_same_key_and_enter_say_that_it_is_done(hands, path, clock):
    hands.desk_note("Bo", 4)
    hands.desk_note("Bo", 1)
    async with at_the_desk(path, clock, size=WIDE) as desk:
        await desk.types("larsen")
        await desk.press(";", "5")
        assert desk.enter == "done for Bo Larsen · form to sign, see lead"
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Done for Bo Larsen: form to sign, see lead"
        await desk.later(LATER)
        await desk.types("larsen")
        assert "form to sign" not in desk.row("Bo Larsen")


async def test_words_of_their_own_are_read_on_the_card_and_nowhere_else(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press(";", "5", "tab")
        await desk.types(TEXT)
        assert desk.enter == "note for the desk about Bo Larsen · on the card"
        await desk.press("enter")
        assert TEXT not in desk.text
        assert desk.undo == "F8 Undo: Note for the desk about Bo Larsen, on the card"
        await desk.later(LATER)
        await desk.types("larsen")
        assert "note on the card" in desk.row("Bo Larsen")
        assert TEXT not in desk.text
        await desk.press(";", "5")
        assert TEXT not in desk.text
        await desk.press("escape", "f6")
        assert TEXT in desk.text
        assert "FOR THE DESK" in desk.text


async def test_a_long_note_stands_whole_on_the_card(hands, path, clock):
    text = " ".join(f"word{number:02}" for number in range(25))[:190] + " at last"
    hands.desk_note("Bo", text=text)
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f6")
        assert all(word in desk.text for word in text.split())


async def test_who_stands_there_is_known_before_anything_is_told_them(hands, path, clock):
    hands.desk_note("103", 1)
    name = hands.person("103").name
    async with at_the_desk(path, clock) as desk:
        await desk.types(name)
        assert "asks" in desk.enter
        assert "see lead" not in desk.enter


async def test_a_ride_asks_with_whom_and_the_card_says_it(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("15:00")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f4")
        assert "With or to" not in desk.text
        await desk.press("tab")
        await desk.types("ride")
        assert "facts only, nothing clinical, no other patient" in desk.dialog_says
        assert desk.enter == "on to “With or to”"
        await desk.press("enter")
        await desk.types("his sister")
        assert desk.enter.startswith("check out Bo Larsen to ride")
        await desk.press("enter")
        assert desk.undo == "F8 Undo: Checked out Bo Larsen at 3:00 pm to ride"
        assert "sister" not in desk.text
        await desk.later(LATER)
        await desk.types("larsen")
        await desk.press("f6")
        assert "Left with or to" in desk.text
        assert "his sister" in desk.text


async def test_home_asks_nothing_more(hands, path, clock):
    hands.check_in("Bo")
    clock.strikes("15:00")
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f4", "enter")
        assert desk.undo == "F8 Undo: Checked out Bo Larsen at 3:00 pm to Harbor House"
