"""Signing in on the screen, the quick code, the lock, change of shift, and the roll call from the lock."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from textual import events

from frontdesk.desk.access_log import lines
from frontdesk.desk.settings import sites, staff_desk
from frontdesk.desk.sign_in import credentials
from frontdesk.desk.sign_in import tries as kept_tries
from frontdesk.shapes.staff import Role
from tests.hands import MONDAY, Hands, SetClock, copied, made_site, on
from tests.screens.at_the_desk import at_the_desk
from tests.screens.entrance.at_the_entrance import AtTheEntrance, at_the_entrance
from tests.screens.test_golden import SIZES, holds
from tests.signing import PASSPHRASE, as_actor, lets_in, signs_in, tries

CODE, ANOTHER_CODE = "493027", "802615"
NAMES = ("Bo", "Larsen", "Dana", "Rivera", "Mei", "Haddad", "Weiss")
WRONG = "Name or passphrase is not right. Try again."


@pytest.fixture(scope="session")
def staffed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Records in which Ana Lopez, a lead, and Kim Lee, a receptionist, may sign in; Bo is here. Tests copy them."""
    made_site(path := tmp_path_factory.mktemp("staffed") / "frontdesk.db")
    hands = Hands(path, SetClock(on("9:00")))
    hands.check_in("Bo")
    led = signs_in(hands, lets_in(hands, "Ana Lopez", word="ana"))
    lets_in(led, "Kim Lee", Role.RECEPTIONIST, "kim")
    hands.desk.close()
    return hands.path


@pytest.fixture
def staffed(staffed_site: Path, tmp_path: Path, clock: SetClock) -> Iterator[Hands]:
    """The lead's hands on such records."""
    hands = Hands(copied(staffed_site, tmp_path), clock)
    yield signs_in(hands, as_actor(tries(hands, "ana", PASSPHRASE)))
    hands.desk.close()


def shows_nobody(door: AtTheEntrance) -> bool:
    return not any(name in door.text for name in NAMES)


def key_of(name: str) -> events.Key:
    """A key as the terminal's driver gives it."""
    return events.Key(name, name if len(name) == 1 else {"enter": "\r"}.get(name))


def told(hands: Hands) -> list[tuple[str, str, str]]:
    """The access log: who, what, and the detail."""
    with hands.desk.records.reading() as session:
        return [(line.actor, line.what, line.detail) for line in lines(session, None, None)]


# Signing in


async def test_a_name_and_a_passphrase_open_the_desk_and_nothing_else_does(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        assert "Riverside" not in door.text or door.text
        assert shows_nobody(door)
        assert "Enter: nothing yet · type your name" in door.said
        for name, secret in (("ana", "seven brown herons wait"), ("nobody here", PASSPHRASE)):
            await door.signs_in(name, secret)
            assert WRONG in door.said
            assert shows_nobody(door)
            await door.press("escape", "escape")
        await door.signs_in("ana", PASSPHRASE)
        assert "Bo Larsen" in door.text
        assert door.rows[-1].endswith("Ana")


@pytest.mark.slow
async def test_enter_says_as_whom_it_signs_in_and_never_whether_the_name_is_known(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        for name in ("ana", "nobody here"):
            await door.types(name)
            assert "Enter: go on to the passphrase" in door.said
            await door.press("enter")
            await door.types("x")
            assert f"Enter: sign in as {name} · at Front desk" in door.said
            await door.press("escape", "escape")


@pytest.mark.slow
async def test_no_length_of_a_secret_is_shown(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.types("ana")
        await door.press("enter")
        await door.types("s")
        one = door.text
        await door.types("even brown herons")
        assert door.text == one
        assert "herons" not in door.text


@pytest.mark.slow
async def test_what_can_be_no_secret_counts_as_no_try(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        for card in ("CARD101", "00101", "kim"):
            await door.signs_in("ana", card)
            assert "neither a passphrase nor a quick code" in door.said
            await door.press("escape", "escape")
        await door.signs_in("ana", PASSPHRASE)
        assert "Bo Larsen" in door.text
    assert ("", "refused", "sign-in: wrong passphrase") not in told(staffed)


@pytest.mark.slow
async def test_what_was_typed_and_left_is_forgotten(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.types("ana")
        await door.press("enter")
        await door.types(PASSPHRASE)
        for _ in range(60):
            door.app.screen._second()  # type: ignore[attr-defined]
        await door.press("enter")
        assert "nothing yet · passphrase, or quick code" in door.said


async def test_keys_typed_while_a_passphrase_is_looked_at_reach_the_desk(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.locks()
        for key in (*CODE, "enter", *"dan"):
            door.app.screen.take(key_of(key))  # type: ignore[attr-defined]
        await door.settles()
        assert door.letters == "dan"
        assert door.marked.startswith("Dana Rivera")


@pytest.mark.slow
async def test_keys_typed_after_a_wrong_secret_are_dropped(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.locks()
        for key in (*"493026", "enter", *CODE, "enter"):
            door.app.screen.take(key_of(key))  # type: ignore[attr-defined]
        await door.settles()
        assert "Locked" in door.text
        assert "That is not it. Try again; your passphrase opens it too." in door.said


# The quick code


async def test_a_quick_code_opens_this_terminal_for_this_shift_also_after_a_restart(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", PASSPHRASE, CODE)
        assert "Bo Larsen" in door.text
        assert "Kim" in door.rows[-1]
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", CODE)
        assert "Bo Larsen" in door.text, "the same shift, the same terminal"
    async with at_the_entrance(staffed.path, clock, "Back office") as door:
        await door.signs_in("kim", CODE)
        assert WRONG in door.said, "it opens no other terminal"
    clock.strikes("4:01", MONDAY + timedelta(days=1))
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", CODE)
        assert WRONG in door.said, "the shift is over"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("4930", "It has 6 to 14 digits and nothing else."),
        ("four93027", "It has 6 to 14 digits and nothing else."),
        ("123456", "It is a few digits, one after the other."),
        ("111111", "It is a few digits, one after the other."),
        ("838383", "It is a few digits, one after the other."),
    ],
)
async def test_a_code_that_would_be_guessed_is_refused_and_asked_again(staffed, clock, code, why):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", PASSPHRASE, code)
        assert why in door.said
        assert "Signed in: Kim Lee" in door.text
        await door.press("enter")
        assert "Bo Larsen" in door.text


@pytest.mark.slow
async def test_two_codes_that_are_not_the_same_are_asked_again(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", PASSPHRASE, "")
        await door.press("semicolon")
        await door.press("9")
        await door.types("kim")
        await door.press("enter")
        await door.types(PASSPHRASE)
        await door.press("enter")
        await door.types(CODE)
        await door.press("enter")
        await door.press("enter")  # with nothing typed again
        assert "Enter: nothing yet · type the quick code again" in door.said
        await door.types(ANOTHER_CODE)
        assert "Enter: set this quick code and go on" in door.said
        await door.press("enter")
        assert "The two are not the same. Type the quick code again." in door.said


@pytest.mark.slow
async def test_wrong_codes_end_only_the_code_at_this_terminal(staffed, clock):
    async with at_the_entrance(staffed.path, clock, "Back office") as there:
        await there.signs_in("kim", PASSPHRASE, CODE)
        async with at_the_entrance(staffed.path, clock) as door:
            await door.signs_in("kim", PASSPHRASE, ANOTHER_CODE)
            await door.locks()
            for _ in range(5):
                await door.types("700112")
                await door.press("enter")
            assert "Too many wrong codes: it opens nothing here any more. Type the passphrase." in door.said
            await door.types(ANOTHER_CODE)
            await door.press("enter")
            assert "Locked" in door.text
            await door.types(PASSPHRASE)
            await door.press("enter")
            assert "Bo Larsen" in door.text
        await there.locks()
        await there.types(CODE)
        await there.press("enter")
        assert "Bo Larsen" in there.text


@pytest.mark.slow
async def test_another_passphrase_ends_every_code(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", PASSPHRASE, CODE)
        staff_desk.give_passphrase(staffed.desk, "kim", "nine copper kettles hum")
        await door.locks()
        await door.types(CODE)
        await door.press("enter")
        assert "Locked" in door.text


# The lock


async def test_f12_covers_f12_again_locks_and_unlocking_leads_back_to_the_same_row(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.press("down", "down")
        marked = door.marked
        await door.press("f12")
        assert "locks at 9:05 am, or F12 now" in door.text
        assert shows_nobody(door)
        await door.press("f12")
        assert "Locked" in door.text
        assert "Here" not in door.text
        assert shows_nobody(door)
        await door.types(CODE)
        await door.press("enter")
        assert door.marked == marked != ""


@pytest.mark.slow
async def test_nobody_at_the_desk_counts_come_then_the_lock(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE)
        await door.later(46)
        assert "any key goes on" in door.text
        await door.later(300)
        assert "Locked" in door.text
        assert "Passphrase" in door.text
        await door.press("a")
        assert "Locked" in door.text
        assert shows_nobody(door)


@pytest.mark.slow
async def test_a_shift_ends_with_its_day(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        clock.strikes("3:59", MONDAY + timedelta(days=1))
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.later(61)
        assert "Locked" in door.text
        await door.types(CODE)
        await door.press("enter")
        assert "Locked" in door.text


async def test_what_stood_open_is_behind_the_lock_and_stands_again_after_it(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        for open_ in ("f7", "f4", "f6", "f9", "semicolon", "f1", "f11"):
            await door.types("bo")
            await door.press(open_)
            stood = door.dialog_says or door.text
            await door.locks()
            assert "Locked" in door.text, open_
            assert shows_nobody(door), open_
            await door.types(CODE)
            await door.press("enter")
            assert (door.dialog_says or door.text) == stood, open_
            await door.press("escape")


async def test_an_answer_that_comes_while_it_is_locked_shows_nothing(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.types("bo")
        await door.settles()
        for key in ("f6", "f12", "f12"):  # the card is still being read when the lock comes
            door.app._give(key_of(key))
        await door.settles()
        assert "Locked" in door.text
        assert shows_nobody(door)
        assert len(door.app.screen_stack) == 2, "the sign-in, and the lock over it"


async def test_no_key_of_the_desk_leads_round_the_lock(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        before = staffed.holds()
        await door.locks()
        for key in ("ctrl+q", "ctrl+p", "ctrl+l", "ctrl+t", "f1", "f6", "f8", "f11", "f12", "tab"):
            await door.press(key, key)
            assert "Locked" in door.text, key
            assert shows_nobody(door), key
            assert door.app.posts.front is None, key
    assert staffed.holds() == before


async def test_a_session_from_elsewhere_ends_in_place_of_locking(staffed, clock):
    async with at_the_entrance(staffed.path, clock, lock_ends=True) as door:
        await door.signs_in("ana", PASSPHRASE)
        door.clock.passes(301)
        door.app.posts.look_after()
        assert door.app.return_code == 0
        assert door.app._exit


# Change of shift


async def test_two_people_at_one_terminal_each_find_what_they_left(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.types("dana")
        await door.press("f7")
        await door.types("2")
        half = door.dialog_says
        await door.locks()
        await door.press("escape")
        assert "Name" in door.text
        await door.signs_in("kim", PASSPHRASE)
        assert door.dialog == ""
        await door.types("dana")
        await door.press("f2", "enter")
        assert "Checked in Dana Rivera" in door.undo
        await door.press("semicolon", "9")
        assert "Name" in door.text
        assert shows_nobody(door)
        await door.signs_in("ana", CODE)
        assert door.dialog_says == half
        await door.press("escape")
        assert "Checked in Dana Rivera" not in door.undo, "F8 is one's own"


async def test_where_nobody_signs_in_no_shift_ends(path, clock):
    async with at_the_desk(path, clock) as desk:
        await desk.press("semicolon", "9")
        assert desk.refusal == "Nobody signs in here, so no shift ends. To begin: docs/site.md."


@pytest.mark.slow
async def test_a_change_of_shift_ends_the_quick_code(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.press("semicolon", "9")
        await door.signs_in("ana", CODE)
        assert WRONG in door.said
        await door.press("escape", "escape", "escape")
        assert "Locked" not in door.text


async def test_escape_at_the_sign_in_leads_back_to_the_lock(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        await door.locks()
        await door.press("escape")
        assert "Locked" not in door.text
        await door.press("escape")
        assert "Locked" in door.text


@pytest.mark.slow
async def test_who_has_another_role_by_now_comes_back_to_a_desk_of_that_role(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", PASSPHRASE, CODE)
        await door.locks()
        staff_desk.give_role(staffed.desk, "kim", Role.AUDITOR)
        await door.types(CODE)
        await door.press("enter")
        assert "Bo Larsen" in door.text
        assert door.app.view.service.today.actor.role is Role.AUDITOR


@pytest.mark.slow
async def test_whoever_was_disabled_stays_behind_the_lock(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", PASSPHRASE, CODE)
        await door.locks()
        staff_desk.disable(staffed.desk, "kim")
        for secret in (CODE, PASSPHRASE):
            await door.types(secret)
            await door.press("enter")
            assert "Locked" in door.text


@pytest.mark.slow
async def test_a_name_that_ten_wrong_passphrases_locked_comes_in_by_no_code_until_a_lead_resets_it(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("kim", PASSPHRASE, CODE)
        await door.locks()
        tried_elsewhere(staffed, "kim", range(9))
        await door.types(CODE)
        await door.press("enter")
        assert "Expected" in door.text, "wrong passphrases elsewhere make nobody wait here"
        await door.locks()
        tried_elsewhere(staffed, "kim", range(9, 10))
        await door.types(CODE)
        await door.press("enter")
        assert "Locked after ten wrong tries. Ask a lead to let you in: staff reset." in door.said
        assert shows_nobody(door)
        staff_desk.reset(staffed.desk, "kim")
        await door.types(CODE)
        await door.press("enter")
        assert "Expected" in door.text


def tried_elsewhere(hands: Hands, name: str, hours: range) -> None:
    """Wrong passphrases at another terminal, one in each of these hours, as they are counted."""
    for hour in hours:
        with hands.desk.records.beside() as session:
            known = credentials.known_as(session, name, MONDAY)
            assert known
            kept_tries.begin(session, known.staff_id, "Phone", hands.clock() + timedelta(hours=hour + 1))


# Roll call


@pytest.mark.parametrize("at", ["sign-in", "lock"])
async def test_the_roll_call_is_asked_for_twice_written_down_and_leads_only_back(staffed, clock, at):
    async with at_the_entrance(staffed.path, clock) as door:
        if at == "lock":
            await door.signs_in("ana", PASSPHRASE)
            await door.locks()
        stood = door.text
        await door.press("f10")
        assert "It shows names, and is recorded: F10 again." in door.said
        assert shows_nobody(door)
        assert not any(what == "roll call" for _, what, _ in told(staffed))
        await door.press("f10")
        assert "Bo Larsen" in door.text
        assert "Dana" not in door.text, "who is not in the building is not on it"
        for key in ("enter", "f6", "ctrl+t", "f12", "f11", "semicolon", "b"):
            await door.press(key)
            assert "Roll call from the lock" in door.text
        assert ("", "roll call", "from the lock") in told(staffed)
        await door.press("escape")
        assert door.text == stood


async def test_another_key_between_takes_the_first_back(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.press("f10", "tab", "f10")
        assert "Roll call from the lock" not in door.text


def wants(hands: Hands, wanted: str) -> None:
    """The site wants this of a roll call from the lock."""
    sites.load(hands.desk, replace(sites.program_of(hands.desk), roll_call_at_lock=wanted))


@pytest.mark.slow
@pytest.mark.parametrize("at", ["sign-in", "lock"])
async def test_a_site_may_ask_a_code_which_shows_the_roll_call_and_nothing_else(staffed, clock, at):
    wants(staffed, "code")
    async with at_the_entrance(staffed.path, clock) as door:
        await door.signs_in("ana", PASSPHRASE, CODE)
        if at == "lock":
            await door.locks()
        else:
            await door.press("semicolon", "9")
        stood = door.text
        await door.press("f10", "f10", "f10")
        wanted = (
            "passphrase or quick code: type it" if at == "lock" else "name, and passphrase or quick code: type them"
        )
        assert f"It asks for your {wanted}, then F10." in door.said
        assert shows_nobody(door)
        assert not any(what == "roll call" for _, what, _ in told(staffed))
        if at == "sign-in":
            await door.types("ana")
            await door.press("enter")
        await door.types("700112" if at == "lock" else "nobody has this one")
        await door.press("f10")
        assert WRONG in door.said
        assert shows_nobody(door)
        await door.types(CODE if at == "lock" else PASSPHRASE)
        await door.press("f10")
        assert "Bo Larsen" in door.text
        assert ("Ana Lopez", "roll call", "from the lock") in told(staffed)
        await door.press("enter", "f6", "ctrl+t")
        assert "Roll call from the lock" in door.text
        await door.press("escape")
        assert shows_nobody(door)
        await door.press("enter")
        assert "Expected" not in door.text, "what was typed for it opens nothing afterwards"
        if at == "lock":
            assert door.text == stood


@pytest.mark.slow
async def test_wrong_ones_typed_for_it_make_wait_and_count_as_at_the_sign_in(staffed, clock):
    wants(staffed, "code")
    async with at_the_entrance(staffed.path, clock) as door:
        for _ in range(4):
            await door.types("ana" if "type your name" in door.text else "")
            await door.press("enter")
            await door.types("nobody has this one")
            await door.press("f10")
        assert "Too many wrong tries. Wait" in door.said
        assert shows_nobody(door)


@pytest.mark.slow
@pytest.mark.parametrize("at", ["sign-in", "lock"])
async def test_a_site_may_have_it_printed_only(staffed, clock, at):
    wants(staffed, "print")
    prints = staffed.path.parent / "prints"
    async with at_the_entrance(staffed.path, clock) as door:
        if at == "lock":
            await door.signs_in("ana", PASSPHRASE)
            await door.locks()
        await door.press("f10")
        assert "It prints names, and is recorded: F10 again." in door.said
        await door.press("f10")
        async with asyncio.timeout(10):
            while "The roll call is recorded. It is not on paper, but in" not in door.said:
                await door.pilot.pause(0.01)
        assert shows_nobody(door)
        assert "Roll call from the lock" not in door.text
        (paper,) = prints.iterdir()
        assert f"{paper}" in door.said.replace(" ", ""), "its whole path is read, over as many rows as it takes"
        text = paper.read_text()
        assert "[ ] Bo Larsen" in text
        assert "9:00 am   Front desk" in text
        assert ("", "roll call", "from the lock") in told(staffed)


@pytest.mark.parametrize("wanted", ["code", "print"])
async def test_what_the_site_wants_is_asked_anew_each_time(staffed, clock, wanted):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.press("f10", "f10")
        assert "Bo Larsen" in door.text
        await door.press("escape")
        wants(staffed, wanted)
        await door.press("f10", "f10")
        assert shows_nobody(door)


async def test_a_lead_is_told_of_it_until_one_says_why(staffed, clock):
    async with at_the_entrance(staffed.path, clock) as door:
        await door.press("f10", "f10", "escape")
        await door.signs_in("kim", PASSPHRASE)
        await apart(door)
        assert "Roll call from the lock" not in door.text, "it is not for whoever stands at the counter"
        await door.press("semicolon", "9")
        await door.signs_in("ana", PASSPHRASE)
        await apart(door)
        assert "Roll call from the lock, Front desk, 9:00 am: say why  ; 7 reads" in door.text
        await door.press("semicolon", "7")
        await apart(door)
        assert "Nov 23, 9:00 am, at Front desk" in door.dialog_says
        assert "Enter: nothing yet; write why it was opened" in door.dialog_says
        await door.types("Fire drill")
        await door.press("enter")
        await apart(door)
        assert "there is no message that was not seen" in door.dialog_says
        await door.press("escape")
        await door.later(60)
        await apart(door)
        assert "Roll call from the lock" not in door.text
    assert ("Ana Lopez", "roll call: why", "Fire drill") in told(staffed)


async def apart(door: AtTheEntrance) -> None:
    """What was asked apart is answered and painted."""
    for _ in range(2):
        await door.settles()
        door.app.view.paint()
    await door.settles()


# Looks


@pytest.mark.parametrize("size", SIZES)
async def test_it_looks_as_it_did(staffed, clock, size):
    async with at_the_entrance(staffed.path, clock, size=SIZES[size]) as door:
        await door.pastes("Ana\rLopez")
        await door.press("enter")
        await door.types("seven brown")
        holds("sign-in", size, door)
        await door.types(" herons wade")
        await door.press("enter")
        await door.types(CODE)
        holds("sign-in-code", size, door)
        await door.press("enter")
        await door.types(CODE)
        await door.press("enter", "f12")
        holds("covered-locks", size, door)
        await door.press("f12")
        await door.types("700112")
        await door.press("enter", "7")
        holds("locked", size, door)
        await door.press("f10", "f10")
        holds("locked-roll-call", size, door)
