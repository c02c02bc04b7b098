"""Staff sign in: what proves who they are, what wrong tries do, and who may act from then on."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from frontdesk.acts import Accept, CheckIn, CheckOut, SetUp, Sign, Undo
from frontdesk.database.first_look import staff_sign_in
from frontdesk.database.places import beside as beside_records
from frontdesk.desk.access_log import lines
from frontdesk.desk.settings import sites, staff_desk, staff_list
from frontdesk.desk.sign_in import passphrases, proving
from frontdesk.desk.sign_in import tries as kept_tries
from frontdesk.desk.sign_in.credentials import has_sign_in
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import (
    AlreadyStaff,
    Defect,
    LastLead,
    LeadFirst,
    Locked,
    LockedOut,
    NameNeeded,
    NoLongerAllowed,
    NotAllowed,
    NotStaff,
    SignInFirst,
    UnfitPassphrase,
    Usage,
    WrongCode,
    WrongPassphrase,
)
from frontdesk.models.beside import credential
from frontdesk.rules.program.edit import Edit, Part
from frontdesk.rules.program.program import StaffName
from frontdesk.shapes.done import Asked
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb
from tests.at_rest import plainly
from tests.desk.given import entries, rows_of, tables
from tests.hands import MONDAY, Hands, refused
from tests.signing import ANOTHER, PASSPHRASE, as_actor, lets_in, signs_in, tries


@pytest.fixture
def led(hands: Hands) -> Hands:
    """Ana Lopez, a lead, has signed in."""
    return signs_in(hands, lets_in(hands, "Ana Lopez", word="ana"))


def site_signs_in(hands: Hands) -> bool:
    with hands.desk.records.reading() as session:
        return has_sign_in(session)


def added(hands: Hands, name: str, role: Role, passphrase: str | None = None) -> None:
    staff_desk.add(hands.desk, staff_desk.newcomer(name, role), passphrase)


# What proves who somebody is


def test_they_sign_in_by_their_name_or_their_word_however_it_is_written(led):
    added(led, "José O'Neil-Núñez", Role.COUNSELOR, ANOTHER)
    for name in ("Ana Lopez", "ana", "  ANA  lopez "):
        assert tries(led, name, PASSPHRASE).name == "Ana Lopez"
    assert tries(led, "jose oneilnunez", ANOTHER).role == Role.COUNSELOR


def test_an_accent_is_the_same_however_a_keyboard_composes_it(led):
    staff_desk.give_passphrase(led.desk, "ana", "fünf große Krähen dösen")
    assert tries(led, "ana", "fu\u0308nf große Kra\u0308hen do\u0308sen").name == "Ana Lopez"


def test_a_name_of_nobody_is_refused_in_the_same_words_after_the_same_work(led, monkeypatch):
    checked: list[str] = []
    fits = passphrases.fits

    def noted(sealed: str, secret: str) -> bool:
        checked.append(sealed)
        return fits(sealed, secret)

    monkeypatch.setattr(passphrases, "fits", noted)
    sentences = []
    for name in ("Ana Lopez", "Nobody Here", "", "x" * 500):
        with pytest.raises(WrongPassphrase) as wrong:
            tries(led, name, "not what anybody has")
        sentences.append((wrong.type, wrong.value.values))
    assert len(set(map(str, sentences))) == 1
    costs = [sealed.rsplit("$", 2)[0] for sealed in checked]
    assert len(costs) == 4
    assert set(costs) == {passphrases.NOBODYS.rsplit("$", 2)[0]}
    assert not passphrases.fits(passphrases.NOBODYS, "")


def test_who_has_no_passphrase_any_more_is_nobody(led):
    added(led, "Kim Lee", Role.RECEPTIONIST, ANOTHER)
    staff_desk.disable(led.desk, "Kim Lee")
    with refused(WrongPassphrase, "Name or passphrase is not right. Try again."):
        tries(led, "Kim Lee", ANOTHER)
    staff_desk.add(led.desk, staff_desk.newcomer("Kim Lee", Role.COUNSELOR))
    with pytest.raises(WrongPassphrase):
        tries(led, "Kim Lee", ANOTHER)  # back at work, not signed in by what was taken away
    staff_desk.give_passphrase(led.desk, "Kim Lee", PASSPHRASE)
    assert tries(led, "Kim Lee", PASSPHRASE).role == Role.COUNSELOR


# Wrong tries


def is_wrong(hands: Hands, name: str, passphrase: str = "not what anybody has") -> None:
    with pytest.raises(WrongPassphrase):
        tries(hands, name, passphrase)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Ana Lopez", "Nobody Here"])
def test_from_the_third_on_they_wait_and_at_ten_they_are_locked(led, name):
    for wait in (0, 0, 5, 10, 20, 40, 80, 160, 320):
        is_wrong(led, name)
        if wait:
            led.clock.passes(wait - 1)
            with refused(LockedOut, "Too many wrong tries. Wait 1 second, then try again."):
                tries(led, name, PASSPHRASE)
            led.clock.passes(1)
    is_wrong(led, name)
    led.clock.passes(10**8)
    with refused(Locked, "Locked after ten wrong tries. Ask a lead to let you in: staff reset."):
        tries(led, name, PASSPHRASE)
    assert Locked.code == LockedOut.code == "locked_out"


@pytest.mark.slow
def test_a_right_one_forgets_the_wrong_ones(led):
    for _ in range(4):
        is_wrong(led, "ana")
        is_wrong(led, "Ana Lopez")
        assert tries(led, "ana", PASSPHRASE)


def test_a_try_that_nobody_waited_for_counts_as_wrong(led, monkeypatch):
    """The program is killed between taking a try and knowing whether it was right."""

    def killed(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(passphrases, "fits", killed)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            tries(led, "ana", PASSPHRASE)
    with pytest.raises(LockedOut):
        tries(led, "ana", PASSPHRASE)


def test_a_clock_that_is_set_back_begins_the_wait_again(led):
    for _ in range(5):
        led.clock.passes(60)
        is_wrong(led, "ana")
    before = led.clock()
    for hours in (1, 24 * 400):
        led.clock.at = before - timedelta(hours=hours)
        with refused(LockedOut, "Too many wrong tries. Wait 20 seconds, then try again."):
            tries(led, "ana", PASSPHRASE)
    led.clock.passes(19)
    with pytest.raises(LockedOut):
        tries(led, "ana", PASSPHRASE)
    led.clock.passes(1)
    assert tries(led, "ana", PASSPHRASE)  # and no longer than that, whatever the clock had said before


@pytest.mark.slow
def test_a_lead_lets_somebody_in_again(led):
    kim = lets_in(led, "Kim Lee", Role.RECEPTIONIST)
    for _ in range(10):
        led.clock.passes(1000)
        is_wrong(led, "Kim Lee")
    line = next(each for each in staff_list.who_works_here(led.desk) if each.name == "Kim Lee")
    assert (line.tried and line.tried.locked, line.terminal) == (True, "Front desk")
    staff_desk.reset(led.desk, "Kim Lee")
    assert as_actor(tries(led, "Kim Lee", PASSPHRASE)) == kim
    assert (entries(led.path)[-1]["verb"], entries(led.path)[-1]["actor"]) == ("staff", "Ana Lopez")


def test_names_that_nobody_has_are_kept_as_numbers_only(led):
    for number in range(4):
        with pytest.raises(WrongPassphrase):
            proving.sign_in(led.desk.records, f"{PASSPHRASE} {number}", "typed into the wrong field", at(led))
    assert not any(PASSPHRASE.encode() in each.read_bytes() for each in beside_records(led.path).glob("frontdesk.db*"))
    assert all(-(kept_tries.OF_NOBODY + 1) <= kept_tries.nobody(str(number)) < 0 for number in range(1000))


@pytest.mark.slow
def test_each_try_is_in_the_access_log_and_a_name_of_nobody_is_not(led):
    code = staff_desk.new_code(led.desk)
    for _ in range(3):
        is_wrong(led, "ana")
    with pytest.raises(LockedOut):
        tries(led, "ana", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        tries(led, "Nobody Here", PASSPHRASE, "Kiosk")
    with pytest.raises(WrongCode):
        proving.prove_code(led.desk.records, "not it", at(led))
    proving.prove_code(led.desk.records, code, at(led))
    with led.desk.records.reading() as session:
        told = [(each.what, each.actor, each.role, each.terminal, each.detail) for each in lines(session, None, None)]
    wrong, ana, desk = "sign-in: wrong passphrase", ("Ana Lopez", "lead"), "Front desk"
    assert told == [
        ("sign-in", *ana, desk, ""),
        *[("refused", *ana, desk, wrong)] * 3,
        ("refused", *ana, desk, "sign-in: too many wrong tries"),
        ("refused", "", "", "Kiosk", wrong),
        ("refused", "", "", desk, "sign-in: wrong recovery code"),
        ("sign-in", "", "", desk, "recovery code"),
    ]


def at(hands: Hands, terminal: str = "Front desk") -> Where:
    return Where(terminal, hands.clock())


# The recovery code


def test_the_recovery_code_lets_a_lead_in_however_it_is_typed_until_there_is_another(led):
    code = staff_desk.new_code(led.desk)
    assert len(code.replace("-", "")) == 25
    proving.prove_code(led.desk.records, f" {code.lower().replace('-', ' ')} ", at(led))
    newer = staff_desk.new_code(led.desk)
    with refused(WrongCode, "That is not the recovery code. Try again."):
        proving.prove_code(led.desk.records, code, at(led))
    proving.prove_code(led.desk.records, newer, at(led))


@pytest.mark.slow
def test_wrong_codes_make_wait_and_never_lock(led):
    code = staff_desk.new_code(led.desk)
    for _ in range(14):
        with pytest.raises(WrongCode):
            proving.prove_code(led.desk.records, "AAAAA", at(led))
        led.clock.passes(3600)
    with pytest.raises(WrongCode):
        proving.prove_code(led.desk.records, "AAAAA", at(led))
    with refused(LockedOut, "Too many wrong tries. Wait 60 minutes, then try again."):
        proving.prove_code(led.desk.records, code, at(led))
    led.clock.passes(3600)
    proving.prove_code(led.desk.records, code, at(led))


# Who is let in


def test_a_lead_is_the_first_who_signs_in(hands):
    assert not site_signs_in(hands)
    with refused(LeadFirst):
        added(hands, "Kim Lee", Role.RECEPTIONIST, PASSPHRASE)
    added(hands, "Kim Lee", Role.RECEPTIONIST)
    with refused(LeadFirst):
        staff_desk.give_passphrase(hands.desk, "Kim Lee", PASSPHRASE)
    assert not site_signs_in(hands)
    assert not staff_sign_in(hands.path)
    added(hands, "Ana Lopez", Role.LEAD, PASSPHRASE)
    assert site_signs_in(hands)
    assert staff_sign_in(hands.path)


def test_whom_a_census_or_settings_named_is_given_a_passphrase_and_keeps_their_patients(led):
    bo = led.person("Bo")
    with refused(AlreadyStaff):
        added(led, "Mary Obi", Role.COUNSELOR)
    added(led, "Obi, Mary", Role.COUNSELOR, ANOTHER)
    assert tries(led, "mary obi", ANOTHER).role == Role.COUNSELOR
    assert led.person("Bo").counselor == bo.counselor == "Mary Obi"


def test_no_name_and_no_word_is_anothers(led):
    for name, word in (("Ana Lopez", None), ("Ana", None), ("Kim Lee", "ana"), ("Kim Lee", "Ána")):
        with pytest.raises(AlreadyStaff):
            staff_desk.add(led.desk, staff_desk.newcomer(name, Role.RECEPTIONIST, word))
    with pytest.raises(Usage):
        staff_desk.newcomer("Kim Lee", Role.RECEPTIONIST, "two words")


def test_who_signs_in_has_a_full_name_a_role_and_a_passphrase_that_nobody_guesses(led):
    with refused(NameNeeded, "Who signs in has a full name, first and last: they sign days by it."):
        staff_desk.refuse_unready(led.desk, staff_desk.newcomer("Kim", Role.RECEPTIONIST))
    with pytest.raises(Usage):
        staff_desk.refuse_unready(led.desk, staff_desk.newcomer("Tom Osei", Role.FACILITATOR))
    with pytest.raises(UnfitPassphrase):
        staff_desk.refuse_unfit(led.desk, staff_desk.newcomer("Kim Lee", Role.COUNSELOR), "Kim Lee Kim Lee Kim")
    with refused(NotStaff):
        staff_desk.give_passphrase(led.desk, "Nobody Here", ANOTHER)


def test_no_secret_and_no_hash_is_in_the_journal(led):
    staff_desk.give_passphrase(led.desk, "ana", ANOTHER)
    staff_desk.new_code(led.desk)
    sealed = [row[1] for table in ("credential", "recovery_code") for row in beside(led, table)]
    secrets = [PASSPHRASE, ANOTHER, *sealed]
    assert len(secrets) == 4
    assert not any(secret in f"{entries(led.path)}{tables(led.path)}" for secret in secrets)
    assert led.holds()


def beside(hands: Hands, table: str) -> list[tuple[Any, ...]]:
    """The rows of a table beside the record, as they stand on disk."""
    with closing(plainly(hands.path)) as records:
        return list(records.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall())


# The last lead


def settings_say_otherwise(hands: Hands) -> None:
    sites.load(hands.desk, replace(sites.program_of(hands.desk), staff=(StaffName("Ana Lopez", Role.REVIEWER),)))


LOSSES = {
    "disabled": lambda hands: staff_desk.disable(hands.desk, "ana"),
    "another role": lambda hands: staff_desk.give_role(hands.desk, "Ana Lopez", Role.REVIEWER),
    "settings": settings_say_otherwise,
    "taken back": lambda hands: hands.desk.do(Undo(entries(hands.path)[-1]["seq"])),
    "another role on the screen": lambda hands: sets_up(
        hands, Edit(Part.STAFF, "Ana Lopez", fields=(("name", "Ana Lopez"), ("role", "reviewer")))
    ),
    "left": lambda hands: sets_up(hands, Edit(Part.STAFF, "Ana Lopez", retired=True)),
}


def sets_up(hands: Hands, edit: Edit) -> None:
    hands.desk.do(SetUp(edit, 0, None))


@pytest.mark.parametrize("way", LOSSES)
def test_the_last_lead_who_can_sign_in_stays_one(led, way):
    before = tables(led.path)
    with refused(LastLead, "No lead could sign in any more. First make another lead, with a passphrase."):
        LOSSES[way](led)
    assert tables(led.path) == before
    added(led, "Kim Lee", Role.LEAD)  # who has no passphrase could let nobody in
    with pytest.raises(LastLead):
        staff_desk.disable(led.desk, "ana")
    staff_desk.give_passphrase(led.desk, "Kim Lee", PASSPHRASE)
    staff_desk.disable(led.desk, "ana")
    assert tries(led, "Kim Lee", PASSPHRASE)


# Who may act from then on


def test_who_began_before_staff_signed_in_acts_no_more(hands):
    before = hands.as_("Omar")
    before.check_in("Bo")
    added(hands, "Ana Lopez", Role.LEAD, PASSPHRASE)
    for each in (before, hands):
        with refused(SignInFirst, "Staff sign in here now. End this, then sign in."):
            each.check_in("Dana")
    assert SignInFirst.code == "not_allowed"
    assert before.board  # what they had on the screen they may go on reading
    before.desk.close()


def test_a_role_binds_from_the_moment_somebody_signed_in(led):
    kim = lets_in(led, "Kim Lee", Role.RECEPTIONIST)
    theirs = signs_in(led.as_("Kim Lee"), kim)
    theirs.check_in("Bo")
    assert entries(led.path)[-1]["actor"] == "Kim Lee"
    with refused(NotAllowed, "Signing a day is for a lead or a reviewer. Ask one of them."):
        theirs.desk.do(Sign())
    theirs.desk.close()


def test_no_settings_file_gives_whoever_loads_it_another_role(led):
    rae = signs_in(led.as_("Rae Kim"), lets_in(led, "Rae Kim", Role.REVIEWER))
    program = sites.program_of(rae.desk)
    before = tables(led.path)
    for name, role in (("Rae Kim", Role.LEAD), ("Ana Lopez", Role.AUDITOR)):
        with refused(NotAllowed, "Staff is for a lead. Ask one of them."):
            sites.load(rae.desk, replace(program, staff=(StaffName(name, role),)))
    assert tables(led.path) == before
    sites.load(rae.desk, replace(program, grace_minutes=7, staff=(StaffName("Rae Kim", Role.REVIEWER),)))
    sites.load(led.desk, replace(program, staff=(StaffName("Rae Kim", Role.LEAD),)))
    assert tries(led, "Rae Kim", PASSPHRASE).role == Role.LEAD
    rae.desk.close()


@pytest.mark.parametrize("change", ["disabled", "given another role", "left"])
def test_who_is_disabled_or_has_another_role_acts_no_more(led, change):
    theirs = signs_in(led.as_("Kim Lee"), lets_in(led, "Kim Lee", Role.RECEPTIONIST))
    theirs.check_in("Bo")
    match change:
        case "disabled":
            staff_desk.disable(led.desk, "Kim Lee")
        case "left":
            sets_up(led, Edit(Part.STAFF, "Kim Lee", retired=True))
        case _:
            staff_desk.give_role(led.desk, "Kim Lee", Role.COUNSELOR)
    with refused(NoLongerAllowed, "What you may do here was changed. Sign in again, or ask a lead."):
        theirs.check_in("Dana")
    theirs.desk.close()


def test_what_staff_sign_in_with_is_beside_the_record_and_no_act_may_write_it(led):
    before = tables(led.path), beside(led, "credential")

    def run(writing):
        writing.records.execute(insert(credential).values(staff_id=99, sealed="x", set_at=led.clock()))

    with pytest.raises(Defect, match="were written"):
        led.desk.apart(Verb.STAFF, run, "do")
    assert (tables(led.path), beside(led, "credential")) == before


# Signatures


def signed_in_and_done(led: Hands) -> None:
    """Everybody is accounted for, and the day is over."""
    led.clock.strikes("9:00", MONDAY + timedelta(days=1))
    for question in led.desk.questions(led.desk.board_of(MONDAY)):
        led.desk.do(Accept(question.who.id, question.kind, "on a trip"), Asked(on=MONDAY, because="asked them"))


def test_a_signature_of_who_signed_in_says_so(led):
    led.desk.do(CheckIn(led.id("Bo")))
    led.clock.strikes("15:05")
    led.desk.do(CheckOut(led.id("Bo"), at=time(15, 1)))
    signed_in_and_done(led)
    with refused(NameNeeded, "You sign by the name that you signed in with. Leave the other one out."):
        led.desk.do(Sign("Kim Lee"), Asked(on=MONDAY))
    led.desk.do(Sign(), Asked(on=MONDAY))
    row = rows_of(led.path, "sign_off")[-1]
    assert (row["by"], row["role"], row["signed_in"]) == ("Ana Lopez", "lead", 1)
    assert json.loads(row["report"])["signed"]["signed_in"] is True
    assert led.holds()


def test_a_made_up_role_signs_nobody_in(hands):
    assert not Actor("Ana Lopez", Role.LEAD, "Front desk", bound=True).signed_in
