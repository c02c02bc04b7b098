"""The second person of a name: below those whom the letters fit stands the offer to admit somebody new."""

from tests.screens.at_the_desk import at_the_desk

OFFER = "Somebody else: admit someone new"


async def test_an_arrow_goes_beyond_the_last_and_enter_admits(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        assert desk.rows[10].strip() == OFFER
        assert desk.marked == "Bo Larsen"
        await desk.press("down")
        assert desk.marked == OFFER[:18].strip()
        assert desk.enter == "admit someone new · it is none of these"
        await desk.press("enter")
        assert desk.dialog == "Admit someone new"
        assert "Larsen" in desk.dialog_says


async def test_an_arrow_comes_back_and_letters_do(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("down", "down", "up")
        assert desk.marked == "Bo Larsen"
        await desk.press("down", "backspace")
        assert desk.marked == "Bo Larsen"


async def test_below_a_tie_it_is_the_last_row(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("rivers")
        assert desk.names == ["Thomas Rivers", "Tomás Rivers"]
        await desk.press("down", "down", "down")
        assert desk.enter == "admit someone new · it is none of these"
        assert desk.names == ["Thomas Rivers", "Tomás Rivers"]


async def test_a_number_is_nobodys_name(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("101")
        assert OFFER not in desk.text
        await desk.press("end", "down", "down")
        assert "admit" not in desk.enter


async def test_without_letters_nobody_new_is_offered(path, clock):
    async with at_the_desk(path, clock) as desk:
        assert OFFER not in desk.text
        await desk.press("end", "down")
        assert desk.enter.startswith("check in")


async def test_the_menu_admits_with_nobody_marked(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press(";", "m")
        assert desk.dialog == "Admit someone new"


async def test_who_may_be_somebody_of_the_census_is_asked_about_once_and_the_words_stay(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("zzqx")
        await desk.press("enter")
        await desk.press("ctrl+u")
        for word in ("Larson", "Bo", "12041991"):
            await desk.types(word)
            await desk.press("enter")
        assert "Born that day: Bo Larsen @101" in desk.text
        assert "Enter once more" in desk.text
        assert "anyway" not in desk.text
        assert "Larson" in desk.text, "what was typed stays"
        assert all(person.last_name != "Larson" for person in hands.board_anew().people.values())
        await desk.press("enter")
        await desk.press("enter")
    assert any(person.last_name == "Larson" for person in hands.board_anew().people.values())
