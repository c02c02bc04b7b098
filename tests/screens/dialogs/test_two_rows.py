"""Two rows of one person made one, and a visit given to whom it belongs: each asked about by whole name first."""

from frontdesk.shapes.people import State
from tests.screens.at_the_desk import at_the_desk


async def test_two_rows_are_joined_after_a_question_and_the_list_is_everybodys_again(path, clock, hands):
    async with at_the_desk(path, clock) as desk:
        await desk.types("dana")
        await desk.press(";", "j")
        assert "Dana Rivera is in another row too" in desk.text
        await desk.types("larsen")
        assert "Enter: ask whether Bo Larsen is the same person" in desk.text
        await desk.press("enter")
        assert "Dana Rivera, born Mar 5 1988, @102" in desk.text
        assert "Bo Larsen, born Dec 4 1991, @101" in desk.text
        assert "102" in {person.mrn for person in hands.board_anew().people.values()}, "nothing is done yet"
        await desk.press("enter")
        assert "102" not in {person.mrn for person in hands.board_anew().people.values()}
        assert desk.row("Bo Larsen")
        assert desk.row("Thomas Rivers")
        await desk.press("f8")
        assert "102" in {person.mrn for person in hands.board_anew().people.values()}
    assert hands.holds()


async def test_escape_at_the_last_question_leaves_everything_as_it_was(path, clock, hands):
    before = hands.board_anew()
    async with at_the_desk(path, clock) as desk:
        await desk.types("dana")
        await desk.press(";", "j")
        await desk.types("larsen")
        await desk.press("enter", "escape", "escape")
    after = hands.board_anew()
    assert (after.people, after.position) == (before.people, before.position)


async def test_the_visit_of_the_wrong_person_is_given_to_whom_it_belongs(path, clock, hands):
    hands.check_in("Dana")
    async with at_the_desk(path, clock) as desk:
        await desk.types("dana")
        await desk.press(";", "w")
        await desk.types("larsen")
        await desk.press("enter")
        assert hands.board_anew().people[hands.id("Dana")].state is State.HERE, "nothing is done yet"
        await desk.press("enter")
    people = hands.board_anew().people
    assert people[hands.id("101")].state is State.HERE
    assert people[hands.id("102")].state is State.EXPECTED
    assert hands.holds()
