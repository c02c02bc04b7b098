"""The ``;`` menu and help: every act of the key table in its place."""

from datetime import time

import pytest

from frontdesk.acts import CheckIn
from frontdesk.screens.dialogs.ask_time import AskArrival
from frontdesk.screens.dialogs.help import Help
from frontdesk.screens.dialogs.menu import Menu
from frontdesk.screens.keys import BESIDE, BY_LETTER, KEYS, MORE, VIEWS
from frontdesk.screens.today.view import Today
from frontdesk.screens.views import class_of
from frontdesk.texts import card_words, menu_words
from tests.screens.samples import DANA, DANA_HERE, MARKUP, VOICE, board
from tests.screens.table import SILENCE, lay

MORNING = board("9:12")


async def test_acts_stand_in_two_columns_with_letter_and_key():
    sight = await lay(Menu(DANA, MORNING, VOICE))
    rows = sight.sheet.splitlines()
    assert rows[0].startswith("┌─ More · for Dana Rivera ──")
    assert rows[2] == "│  i  Check in              F2    u  Undo                  F8  │"
    assert rows[-2] == "│  A letter does it. Escape closes                             │"
    assert sight.filled == []


async def test_a_letter_answers_with_its_act():
    assert (await lay(Menu(DANA, MORNING, VOICE), "i")).answer == BY_LETTER["i"]
    assert (await lay(Menu(DANA, MORNING, VOICE), "f7")).answer == BY_LETTER["a"]


async def test_what_cannot_be_done_stays_in_its_place_and_says_why():
    sight = await lay(Menu(DANA, MORNING, VOICE), "o")
    assert "│  o  Check out · not here  F4" in sight.sheet
    assert sight.answer == SILENCE
    assert "│  i  Check in · already" not in sight.sheet
    assert (await lay(Menu(DANA_HERE, MORNING, VOICE), "o")).answer == BY_LETTER["o"]


async def test_with_nobody_marked_it_holds_what_needs_nobody():
    sight = await lay(Menu(None, MORNING, VOICE))
    columns = [(row[3:33], row[34:]) for row in sight.sheet.splitlines()[2:-3]]
    shown = {column.split()[0] for row in columns for column in row if column.strip(" │")}
    assert shown == {key.letter for key in KEYS if not key.needs_person}
    assert (await lay(Menu(None, MORNING, VOICE), "x")).answer == BY_LETTER["x"]


@pytest.mark.parametrize("key", ["escape", "semicolon"])
async def test_escape_or_the_same_key_closes_it(key):
    assert (await lay(Menu(DANA, MORNING, VOICE), key)).answer is None


async def test_a_name_with_markup_is_only_text():
    assert "More · for [b]Bo[/b] [/] Larsen" in (await lay(Menu(MARKUP, MORNING, VOICE))).sheet


def whole(sheet):
    """Whether nothing of it is cut: both borders, and no words that end in the middle."""
    rows = sheet.splitlines()
    return rows[0].startswith("┌") and rows[-1].startswith("└") and "…" not in sheet


@pytest.mark.parametrize("word", [*VIEWS, *(key.words for key in BESIDE)])
async def test_help_is_first_that_of_the_screen_at_hand_then_every_key_of_the_desk(word):
    view = class_of(word)
    first = await lay(Help(view.word, view.manners))
    assert whole(first.sheet)
    assert f"Help · {view.word}" in first.sheet
    for _, does in view.manners:
        assert does in first.sheet
    pages = [await lay(Help(view.word, view.manners), *["space"] * turns) for turns in (1, 2)]
    assert all(whole(page.sheet) for page in pages)
    assert any(row.strip("│ ").startswith(MORE.key) and "every act by a letter" in row for row in first.rows)
    for key in KEYS:
        assert any(key.help in row and key.name in row for page in pages for row in page.rows), key


@pytest.mark.parametrize(
    ("manners", "named"), [(card_words.MANNERS, "Card"), (menu_words.DIALOG, "Check in Dana Rivera")]
)
async def test_help_of_a_card_and_of_a_dialog_fits_too(manners, named):
    sight = await lay(Help(named, manners))
    assert whole(sight.sheet)
    assert f"Help · {named}" in sight.sheet


async def test_f1_in_a_dialog_helps_and_gives_the_dialog_back():
    sight = await lay(AskArrival(DANA, MORNING, VOICE), "f1")
    assert "Help · Check in Dana Rivera" in sight.sheet
    back = await lay(AskArrival(DANA, MORNING, VOICE), "8", "f1", "q", "5", "5", "enter")
    assert back.answer == CheckIn(DANA.id, time(8, 55))


async def test_on_a_large_screen_help_is_one_page():
    sight = await lay(Help("Today", Today.manners), size=(120, 52))
    assert whole(sight.sheet)
    assert "Check in, at a time of its own if need be" in sight.sheet
    assert "a birth date; or scan a card" in sight.sheet


@pytest.mark.parametrize("keys", ["q", "f1 q", "space space space"])
async def test_any_other_key_closes_help(keys):
    assert (await lay(Help("Today", Today.manners), *keys.split())).answer is None
