"""Every dialog over names of forty letters, of people, houses, counselors and groups: nothing it says is cut."""

from dataclasses import replace
from typing import Any

import pytest
from textual.screen import Screen

from frontdesk.screens.dialogs.ask_accept import AskAccept
from frontdesk.screens.dialogs.ask_admit import AskAdmit
from frontdesk.screens.dialogs.ask_away import AskAway
from frontdesk.screens.dialogs.ask_check_out import AskCheckOut
from frontdesk.screens.dialogs.ask_group import AskGroup
from frontdesk.screens.dialogs.ask_identity import AskIdentity
from frontdesk.screens.dialogs.ask_left import AskLeft
from frontdesk.screens.dialogs.ask_step_out import AskStepOut
from frontdesk.screens.dialogs.ask_sure import AskSure
from frontdesk.screens.dialogs.ask_time import AskArrival
from frontdesk.screens.dialogs.ask_update import AskUpdate
from frontdesk.screens.dialogs.dialog import Dialog
from frontdesk.screens.dialogs.menu import Menu
from frontdesk.screens.shared.take_back import OLD_ACT
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.shapes.reviewed_day import Question, QuestionKind
from tests.screens.samples import DANA, DANA_HERE, DANA_OUT, VOICE, board
from tests.screens.table import lay

pytestmark = pytest.mark.slow

MORNING = board("9:12")
LONG = "Maximiliana Featherstonehaugh-Montgomery"
LONG_HOUSE = "The Recovery Residence at Lower Elm Road"
LONG_GROUP = "Managing strong feelings and their causes"
LONG_STAFF = "Bartholomew Wolfeschlegel-Hausenbergerdo"


def long_named(at: str, person: Person = DANA_HERE) -> tuple[Person, Board]:
    """Someone, a day and a site where every name is forty letters long."""
    blocks = tuple(
        block._replace(groups=tuple(group._replace(label=f"{LONG_GROUP} {group.key}") for group in block.groups))
        for block in MORNING.blocks
    )
    houses = ((LONG_HOUSE, "sober living home"), (LONG_HOUSE.replace("Elm", "Oak"), "sober living home"))
    site = MORNING.site._replace(houses=houses, counselors=(LONG_STAFF,))
    someone = replace(person, name=LONG, lives_at=LONG_HOUSE, counselor=LONG_STAFF)
    return someone, replace(board(at, someone), blocks=blocks, site=site)


def long_dialogs() -> list[tuple[str, Screen[Any], tuple[str, ...]]]:
    """Every dialog over long names, each with keys that make it say the most."""
    here, morning = long_named("9:12")
    gone, _ = long_named("9:12", DANA_OUT)
    expected, _ = long_named("9:12", DANA)
    alike = [Question(QuestionKind.OTHERWISE_KNOWN, here, None)] * 12
    return [
        ("check in", AskArrival(replace(expected, scheduled=False), morning, VOICE), tuple("905")),
        ("return", AskArrival(gone, morning, VOICE), ()),
        ("check out", AskCheckOut(here, morning, VOICE), ("tab", "2", "3")),
        ("check out, stepped out", AskCheckOut(gone, morning, VOICE), ("1",)),
        ("left", AskLeft(here, morning, VOICE), (*"910", "tab", "1", "2", "3")),
        ("step out", AskStepOut(here, morning, VOICE), tuple("930")),
        ("group", AskGroup(here, morning, VOICE), ("3",)),
        ("group, insisting", AskGroup(here, morning, VOICE), ("3", "3")),
        ("group, full", AskGroup(here, morning, VOICE), ("2",)),
        ("group, out of", AskGroup(here, morning, VOICE), ("0",)),
        ("group, other hour", AskGroup(replace(here, seats={}), morning, VOICE), ("right",)),
        ("away", AskAway(expected, morning, VOICE), ("3", "1", "2")),
        ("note", AskUpdate(here, morning, VOICE), tuple("hello")),
        ("update", AskUpdate(here, morning, VOICE), ("tab", "3", "2")),
        ("update, classes", AskUpdate(here, morning, VOICE), ("tab", "4", "3", *"mon", "tab", "1")),
        ("update, counselor", AskUpdate(here, morning, VOICE), ("tab", "7", "1", "1")),
        ("update, today only", AskUpdate(here, morning, VOICE), ("tab", "4", "3", "tab", "3")),
        ("admit", AskAdmit(LONG, morning, VOICE), ("enter", *"12041991", "tab", "1", "1")),
        ("identity", AskIdentity(here, VOICE), tuple("0305")),
        ("identity, otherwise", AskIdentity(here, VOICE, again=True), ("f2", "2", *"Bartholomew")),
        ("sure", AskSure("Undo an older act", OLD_ACT.format(said=f"Checked out {LONG}"), "undo it"), ()),
        ("accept", AskAccept((Question(QuestionKind.STILL_IN, here, None),), ()), ("1",)),
        ("accept, all alike", AskAccept(alike[:1], alike), ("1", "2")),
        ("accept, only this", AskAccept(alike[:1], alike), ("1", "1")),
        ("menu", Menu(here, morning, VOICE), ()),
    ]


@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80", "120"])
@pytest.mark.parametrize("number", range(len(long_dialogs())), ids=[name for name, *_ in long_dialogs()])
async def test_no_dialog_cuts_a_long_name_or_what_it_says(number, size):
    keys = long_dialogs()[number][2]
    for typed in ((), keys):
        dialog = long_dialogs()[number][1]
        sight = await lay(dialog, *typed, size=size)
        assert "…" not in sight.sheet
        assert len(sight.sheet.splitlines()) <= size[1]
        assert sight.sheet.endswith("┘")
        said = " ".join(sight.sheet.translate(str.maketrans("", "", "┌┐└┘│─")).split())
        if isinstance(dialog, Dialog):
            assert dialog.title_words in said
            assert typed or not dialog.fields or " ".join(dialog.field.hint.split()) in said
            assert " ".join(dialog.outcome().line.rest.split()) in said


async def test_nothing_moves_while_one_types_though_the_line_takes_two_rows():
    heights = {
        len((await lay(AskCheckOut(DANA_HERE, MORNING, VOICE), *keys)).sheet) for keys in ((), ("tab", "1", "3"))
    }
    assert len(heights) == 1
