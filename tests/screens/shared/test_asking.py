"""Someone is asking (F11): no name on the screen, the sentence, a message; and all as it was afterwards."""

from frontdesk.shapes.staff import Actor, Role
from tests.screens.at_the_desk import at_the_desk

SENTENCE = "I can neither confirm nor deny that anyone is a patient here."
NAMES = ("Larsen", "Dana", "Weiss", "Haddad")
LEAD = Actor("Lee", Role.LEAD, "Office")


async def test_all_names_go_and_escape_brings_back_what_was_typed(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        before = desk.text
        await desk.press("f11")
        assert SENTENCE in desk.text
        assert not any(name in desk.text for name in NAMES)
        await desk.press("f10", "ctrl+g", "f11")
        assert SENTENCE in desk.text
        await desk.press("escape")
        assert desk.text == before


async def test_over_a_dialog_too_and_its_letters_stay(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.types("larsen")
        await desk.press("f9")
        await desk.types("a new phone")
        await desk.press("f11")
        assert not any(name in desk.text for name in NAMES)
        await desk.types("call 555-0199")
        await desk.press("enter")
        assert "a new phone" in desk.dialog_says
        await desk.press("escape")
        assert desk.letters == "larsen"
        assert desk.undo.endswith("Took a message for the lead")
    assert [each.text for each in hands.desk.messages()] == ["call 555-0199"]


async def test_under_the_cover_it_goes_back_to_the_cover(hands, path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("f12", "f11")
        assert SENTENCE in desk.text
        await desk.press("escape")
        assert "any key goes on" in desk.text


async def test_enter_without_a_message_does_nothing(hands, path, clock):
    before = hands.desk.board().position
    async with at_the_desk(path, clock) as desk:
        await desk.press("f11", "enter")
        assert SENTENCE in desk.text
        assert "nothing yet" in desk.text
    assert hands.desk.board().position == before


async def test_a_lead_reads_the_message_from_today_and_then_it_is_seen(hands, path, clock):
    hands.message("call 555-0199")
    async with at_the_desk(path, clock, actor=LEAD, size=(120, 40)) as desk:
        await desk.later(1)
        await desk.later(1)
        assert "1 message for the lead, since 9:00 am  ; 7 reads" in desk.text
        assert "555-0199" not in desk.text  # whoever stands at the counter reads along
        await desk.press("semicolon", "7")
        assert "call 555-0199" in desk.text
        await desk.press("enter")
        assert [*hands.desk.messages()] == []
        await desk.later(1)
        await desk.later(1)
        assert "for the lead" not in desk.text


async def test_until_roles_bind_whoever_is_there_may_read_it_and_then_only_a_lead(hands, path, clock):
    hands.message("call 555-0199")
    for bound in (False, True):
        async with at_the_desk(path, clock, actor=Actor("Ana", Role.RECEPTIONIST, "Front desk", bound)) as desk:
            await desk.later(1)
            await desk.later(1)
            assert ("; 7 reads" in desk.text) is not bound
            await desk.press("semicolon", "7")
            assert bound is ("lead" in desk.refusal)


async def test_only_what_was_in_sight_becomes_seen(hands, path, clock):
    for number in range(1, 7):
        hands.message(f"{number} {'a long story of whoever rang ' * 6}")
    async with at_the_desk(path, clock, actor=LEAD) as desk:
        await desk.press("semicolon", "7")
        await desk.later(1)
        assert "1 a long story" in desk.dialog_says
        assert "more after" in desk.dialog_says
        read = 6 - int(desk.dialog_says.partition(" more after")[0].split()[-1])
        assert f"{read} a long" in desk.dialog_says
        await desk.press("enter")
    assert [each.text[0] for each in hands.desk.messages()] == [*"123456"[read:]]


async def test_enter_before_they_are_read_or_where_there_is_none_sees_nothing(hands, path, clock):
    before = hands.desk.board().position
    async with at_the_desk(path, clock, actor=LEAD) as desk:
        await desk.keys("semicolon", "7", "enter")
        assert "nothing;" in desk.dialog_says
    assert hands.desk.board().position == before
