"""The cover: counts and no name, until a key."""

from dataclasses import replace

from frontdesk.screens.cover import Cover
from tests.screens.samples import DANA, DANA_HERE, DANA_OUT, VOICE, at, board
from tests.screens.table import BEHIND, SILENCE, TableApp, lay, rows_of

PEOPLE = (DANA, replace(DANA_HERE, id=2, name="Bo Larsen"), replace(DANA_OUT, id=3, name="Mei Lin"))
COVERED = """\
                    Front desk
                    Mon Nov 23 9:31 am


                    ● Here 1   Expected 1   ○ Stepped out 1


                    any key goes on
                    Roll call: F10"""


def cover(demo: bool = False) -> Cover:
    return Cover(lambda: board("9:12", *PEOPLE, demo=demo), VOICE, lambda: at("9:31"))


async def test_counts_stand_at_column_20_and_row_7_and_nothing_else():
    sight = await lay(cover())
    assert "\n".join(sight.rows).strip("\n") == COVERED
    assert sight.rows[7].strip() == "Front desk"


async def test_no_name_and_nothing_of_what_stands_behind():
    sight = await lay(cover())
    shown = "\n".join(sight.rows)
    assert BEHIND not in shown
    assert not any(person.name in shown for person in PEOPLE)


async def test_the_block_keeps_its_place_in_a_larger_window():
    sight = await lay(cover(), size=(120, 40))
    assert sight.rows[11] == " " * 30 + "Front desk"


async def test_any_key_goes_on():
    assert (await lay(cover(), "b")).answer is None
    assert (await lay(cover())).answer == SILENCE


async def test_a_demo_says_so():
    assert "DEMO  Mon Nov 23" in "\n".join((await lay(cover(demo=True))).rows)


async def test_counts_follow_the_board_without_a_key():
    boards = [board("9:12", *PEOPLE)]
    table = TableApp(Cover(lambda: boards[-1], VOICE, lambda: at("9:31")))
    async with table.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        boards.append(board("9:13", *PEOPLE[:1]))
        await pilot.pause(1.2)
        assert "Here 0" in "\n".join(rows_of(table))
