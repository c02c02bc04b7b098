"""Staff sign in while the records cannot be written: by their passphrase, wrong tries counted all the same."""

import pytest

from frontdesk.desk.entrance import RecordsEntrance
from frontdesk.desk.settings import staff_desk
from frontdesk.desk.sign_in import proving
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import CodeUncounted, Locked, LockedOut, ReadOnlyRecords, StillLocked, WrongPassphrase
from frontdesk.shapes.staff import Actor, Role
from tests.desk.given import tables
from tests.hands import Hands, refused
from tests.signing import PASSPHRASE, as_actor, lets_in, signs_in, tries

CODE = "730264"
TYPE_IT = "The records cannot be written now, so quick codes open nothing. Type your passphrase."


@pytest.fixture
def ana(hands: Hands) -> Actor:
    """A lead, who has signed in here before."""
    return lets_in(hands, "Ana Lopez", word="ana")


@pytest.fixture
def read_only(hands: Hands, ana: Actor) -> Hands:
    """The same records, as whoever opens them finds them who may only read them."""
    hands.desk.records.writable = False
    return hands


def is_wrong(hands: Hands, name: str) -> None:
    with refused(WrongPassphrase, "Name or passphrase is not right. Try again."):
        tries(hands, name, "not what anybody has")


def test_the_passphrase_lets_them_in_and_nothing_is_written(read_only, ana):
    before = tables(read_only.path)
    for name in ("ana", "Ana Lopez"):
        assert as_actor(tries(read_only, name, PASSPHRASE)) == ana
    is_wrong(read_only, "ana")
    assert tables(read_only.path) == before
    with pytest.raises(ReadOnlyRecords):
        read_only.check_in("Bo")


@pytest.mark.parametrize("name", ["Ana Lopez", "Nobody Here"])
def test_wrong_ones_make_them_wait_and_a_right_one_forgets_them(read_only, name):
    for _ in range(3):
        is_wrong(read_only, name)
    with refused(LockedOut, "Too many wrong tries. Wait 5 seconds, then try again."):
        tries(read_only, name, PASSPHRASE)
    read_only.clock.passes(5)
    is_wrong(read_only, name)
    with refused(LockedOut, "Too many wrong tries. Wait 10 seconds, then try again."):
        tries(read_only, name, PASSPHRASE)
    read_only.clock.passes(10)
    assert tries(read_only, "ana", PASSPHRASE)
    is_wrong(read_only, "ana")
    assert tries(read_only, "ana", PASSPHRASE)


@pytest.mark.slow
def test_at_ten_they_are_locked(read_only):
    for _ in range(10):
        read_only.clock.passes(1000)
        is_wrong(read_only, "ana")
    read_only.clock.passes(10**8)
    with refused(Locked, "Locked after ten wrong tries. Ask a lead to let you in: staff reset."):
        tries(read_only, "ana", PASSPHRASE)


def test_what_was_tried_before_counts_on(hands, ana):
    for _ in range(3):
        is_wrong(hands, "ana")
    hands.desk.records.writable = False
    with refused(LockedOut, "Too many wrong tries. Wait 5 seconds, then try again."):
        tries(hands, "ana", PASSPHRASE)


def test_who_was_disabled_is_nobody(hands, ana):
    lets_in(signs_in(hands, ana), "Kim Lee", Role.RECEPTIONIST)
    staff_desk.disable(hands.desk, "Kim Lee")
    hands.desk.records.writable = False
    with pytest.raises(WrongPassphrase):
        tries(hands, "Kim Lee", PASSPHRASE)


def test_a_lock_opens_by_the_passphrase_and_a_quick_code_says_why_it_does_not(hands, ana, clock):
    entrance = RecordsEntrance(hands.path, "Front desk", lambda _: hands.desk, clock)
    entrance.open()
    entrance.give_code(ana, CODE)
    assert entrance.unlock(ana, CODE).actor == ana
    entrance._records.writable = False
    with refused(
        CodeUncounted, "The records cannot be written now, so quick codes open nothing. Type your passphrase."
    ):
        entrance.unlock(ana, CODE)
    with pytest.raises(StillLocked):
        entrance.unlock(ana, "not what anybody has")
    assert entrance.unlock(ana, PASSPHRASE).actor == ana
    entrance._records.writable = True
    assert entrance.unlock(ana, CODE).actor == ana
    entrance.close()


def test_the_recovery_code_waits_until_they_can_be_written(read_only):
    with pytest.raises(ReadOnlyRecords):
        proving.prove_code(read_only.desk.records, "ABCDE", Where("Front desk", read_only.clock()))
