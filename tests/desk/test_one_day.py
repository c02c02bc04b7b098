"""Somebody signs in for one day: on the service day on which it is given, and on no other."""

from datetime import timedelta

import pytest
import time_machine

from frontdesk.acts import CheckIn
from frontdesk.cli.main import run
from frontdesk.desk.settings import staff_desk, staff_list
from frontdesk.desk.sign_in import proving
from frontdesk.desk.sign_in.credentials import has_sign_in
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import AlreadyStaff, LastLead, LeadFirst, NoLongerAllowed, NotAllowed, WrongPassphrase
from frontdesk.shapes.staff import Role
from tests.hands import MONDAY, Hands, on, refused
from tests.signing import ANOTHER, PASSPHRASE, as_actor, lets_in, secret_file, signs_in, tries

TUESDAY = MONDAY + timedelta(days=1)
KIM = "Kim Lee"


@pytest.fixture
def ana(hands: Hands) -> Hands:
    """Ana Lopez, a lead, has signed in on Monday."""
    return signs_in(hands, lets_in(hands, "Ana Lopez"))


def for_one_day(ana: Hands, name: str = KIM, role: Role = Role.RECEPTIONIST):
    """They are let in for the day that runs."""
    return staff_desk.add(ana.desk, staff_desk.newcomer(name, role, one_day=True), PASSPHRASE)


def at_work(ana: Hands, name: str = KIM) -> Hands:
    """They sign in, at their own desk."""
    return signs_in(ana.as_(name), as_actor(tries(ana, name, PASSPHRASE)))


def may_not(ana: Hands, name: str = KIM, passphrase: str = PASSPHRASE) -> None:
    with refused(WrongPassphrase, "Name or passphrase is not right. Try again."):
        tries(ana, name, passphrase)


def line_of(ana: Hands, name: str = KIM):
    """How the list of the staff tells of them."""
    return next(each for each in staff_list.who_works_here(ana.desk) if each.name == name)


def test_they_sign_in_until_the_next_service_day_begins_and_then_as_nobody_would(ana):
    said = ana.says(for_one_day(ana))
    assert said.endswith("Kim Lee signs in on Mon Nov 23 and on no other day")
    ana.clock.strikes("1:30", TUESDAY)  # the night is still Monday's
    assert tries(ana, KIM, PASSPHRASE).name == KIM
    ana.clock.strikes("8:00", TUESDAY)
    may_not(ana)
    with pytest.raises(WrongPassphrase):  # at the sign-in of a screen too
        proving.come_in(ana.desk.records, KIM, PASSPHRASE, Where("Front desk", ana.clock()), TUESDAY)
    line = line_of(ana)
    assert (line.signs_in, line.only_on, line.tried) == (False, MONDAY, None)  # no try of hers: she is no name here
    with ana.desk.records.reading() as session:
        assert has_sign_in(session)
    ana.holds()


def test_a_desk_that_they_left_open_acts_no_more_the_next_day_but_reads(ana):
    for_one_day(ana)
    kim = at_work(ana)
    kim.check_in("Bo")
    kim.clock.strikes("1:30", TUESDAY)
    kim.note("Bo", "Sister called")
    kim.clock.strikes("8:00", TUESDAY)
    with refused(NoLongerAllowed, "What you may do here was changed. Sign in again, or ask a lead."):
        kim.desk.do(CheckIn(kim.id("Bo")))
    assert kim.person("Bo").name == "Bo Larsen"
    ana.check_in("Bo")


def test_it_is_given_again_as_it_was_given_first(ana):
    for_one_day(ana)
    with pytest.raises(AlreadyStaff):
        for_one_day(ana)
    ana.clock.strikes("8:00", TUESDAY)
    for_one_day(ana)
    assert tries(ana, KIM, PASSPHRASE).name == KIM
    ana.clock.strikes("8:00", TUESDAY + timedelta(days=1))
    may_not(ana)
    staff_desk.give_passphrase(ana.desk, KIM, ANOTHER, one_day=True)
    assert tries(ana, KIM, ANOTHER).name == KIM
    ana.clock.strikes("8:00", TUESDAY + timedelta(days=2))
    may_not(ana, passphrase=ANOTHER)
    ana.holds()


def test_a_lead_makes_it_every_day_and_they_themselves_do_not(ana):
    for_one_day(ana)
    kim = at_work(ana)
    staff_desk.give_passphrase(kim.desk, KIM, ANOTHER)
    assert line_of(ana).only_on == MONDAY
    ana.clock.strikes("8:00", TUESDAY)
    may_not(ana, passphrase=ANOTHER)
    said = ana.says(staff_desk.give_passphrase(ana.desk, KIM, PASSPHRASE))
    assert said == "Changed the staff: Kim Lee has a new passphrase, Kim Lee signs in on every day"
    assert tries(ana, KIM, PASSPHRASE).name == KIM


def test_who_is_no_lead_gives_nobody_a_day(ana):
    lets_in(ana, KIM, Role.RECEPTIONIST)
    kim = at_work(ana)
    with pytest.raises(NotAllowed):
        staff_desk.give_passphrase(kim.desk, KIM, ANOTHER, one_day=True)
    assert line_of(ana).only_on is None


def test_a_lead_for_one_day_lets_others_in_but_is_never_the_last_lead(ana):
    for_one_day(ana, "Helen Marsh", Role.LEAD)
    helen = at_work(ana, "Helen Marsh")
    lets_in(helen, KIM, Role.RECEPTIONIST)
    for taken in (
        lambda: staff_desk.disable(helen.desk, "Ana Lopez"),
        lambda: staff_desk.give_role(helen.desk, "Ana Lopez", Role.REVIEWER),
        lambda: staff_desk.give_passphrase(helen.desk, "Ana Lopez", ANOTHER, one_day=True),
    ):
        with refused(LastLead, "No lead could sign in any more. First make another lead, with a passphrase."):
            taken()
    assert tries(ana, "Ana Lopez", PASSPHRASE).role == Role.LEAD
    ana.holds()


def test_the_first_who_signs_in_does_so_on_every_day(hands):
    with pytest.raises(LeadFirst):
        for_one_day(hands, "Helen Marsh", Role.LEAD)
    with hands.desk.records.reading() as session:
        assert not has_sign_in(session)


# As it is typed


@pytest.fixture
def typed(ana: Hands, capsys, tmp_path):
    """A command as Ana Lopez at an instant of the real clock; returns how it ended and all that it said."""
    file = secret_file(tmp_path, PASSPHRASE, PASSPHRASE, name="both")

    def types(at, *words: str):
        with time_machine.travel(at.timestamp()):
            of_ana = ["--as", "Ana Lopez", "--passphrase-file", str(file)]
            code = run([*words, *of_ana, "--data", ana.data])
        said = capsys.readouterr()
        return code, said.out + said.err

    return types


def test_the_list_of_the_staff_says_for_which_day(typed):
    added = typed(on("9:00"), "staff", "add", KIM, "--role", "receptionist", "--sign-in", "kim", "--one-day")
    assert added[0] == 0
    for day in (MONDAY, TUESDAY):
        _, said = typed(on("9:05", day), "staff", "list")
        kim = next(line for line in said.splitlines() if line.startswith(KIM))
        assert kim.split("  ")[-1].strip() == "one day, Nov 23"
        _, listed = typed(on("9:05", day), "staff", "list", "--json")
        assert f'"signs_in": {"true" if day == MONDAY else "false"}, "signs_in_on": "2026-11-23"' in listed


@pytest.mark.parametrize(
    "words",
    [
        ("staff", "add", KIM, "--role", "lead", "--one-day"),
        ("staff", "passphrase", "Ana Lopez", "--recovery", "--one-day"),
    ],
)
def test_one_day_says_what_it_goes_with(typed, words):
    code, said = typed(on("9:00"), *words)
    assert code == 2
    assert ("say --sign-in as well" in said) or ("Leave --one-day out" in said)
