"""Questions accepted by who wrote what they ask about: marked, counted at signing, and refused where a site says so."""

import json
from dataclasses import replace

import pytest

from frontdesk.acts import Accept, AcceptAll, Sheet, Sign, WrongPerson
from frontdesk.cli.main import run
from frontdesk.desk import lookups
from frontdesk.desk.answers import signatures
from frontdesk.desk.settings import sites, staff_desk
from frontdesk.errors import OwnAct
from frontdesk.shapes.done import Asked
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.shapes.staff import Role
from tests.hands import MONDAY, Hands, refused
from tests.signing import PASSPHRASE, lets_in, secret_file, signs_in

IN_NO_GROUP, STILL_IN = QuestionKind.NO_GROUP, QuestionKind.STILL_IN
SAID = "the sheet says so"
OWN = "(own act)"


@pytest.fixture
def ana(hands: Hands) -> Hands:
    """Ana Lopez, a lead, has signed in."""
    return signs_in(hands, lets_in(hands, "Ana Lopez"))


@pytest.fixture
def helen(ana: Hands) -> Hands:
    """So has Helen Marsh, a reviewer."""
    return signs_in(ana.as_("Helen Marsh"), lets_in(ana, "Helen Marsh", Role.REVIEWER))


def sits_in_no_group(by: Hands, *people: str) -> None:
    """They came at nine and gave the seat of the class back."""
    for who in people:
        by.check_in(who, at="9:00")
        by.unassign(who, "Class")


def accepts(hands: Hands, who: str, kind: QuestionKind = IN_NO_GROUP) -> str:
    """What is said of one question accepted."""
    return hands.says(hands.desk.do(Accept(hands.id(who), kind, SAID)))


def accepted(hands: Hands) -> dict[str, bool]:
    """Whom or what something was accepted about, and whether it was an own act."""
    board = hands.desk.board_of(MONDAY)
    with hands.desk.records.reading() as session:
        rows = signatures.accepted_on(session, board, hands.desk.day_id(session, board))
    return {each.name or each.group or "": each.own_act for each in rows}


def coping(hands: Hands) -> int:
    """The group in which Dana may sit."""
    return lookups.group(hands.desk, "Coping skills", hands.id("Dana"))


def uses_sheets(hands: Hands) -> None:
    """The site has a paper sheet of each group."""
    sites.load(hands.desk, replace(sites.program_of(hands.desk), sheets="used"))


def refuses_own_acts(hands: Hands) -> None:
    """The site wants another one to accept them."""
    sites.load(hands.desk, replace(sites.program_of(hands.desk), own_acts="refused"))


def test_a_question_about_what_one_wrote_is_marked_and_one_about_what_others_wrote_is_not(ana, helen):
    sits_in_no_group(ana, "Bo")
    sits_in_no_group(helen, "Dana")
    ana.clock.strikes("11:10")
    assert accepts(ana, "Bo") == f"Accepted for Bo Larsen: in no group, {SAID} {OWN}"
    assert accepts(ana, "Dana") == f"Accepted for Dana Rivera: in no group, {SAID}"
    assert accepted(ana) == {"Bo Larsen": True, "Dana Rivera": False}
    ana.holds()


def test_of_all_of_a_kind_it_is_said_how_many(ana, helen):
    sits_in_no_group(ana, "Bo")
    sits_in_no_group(helen, "Dana")
    ana.clock.strikes("11:10")
    done = ana.desk.do(AcceptAll(IN_NO_GROUP, SAID))
    assert ana.says(done).endswith("Bo Larsen, Dana Rivera (1 about one's own act)")
    assert ana.says(ana.undo()).startswith("Undid: Accepted for 2: ")
    ana.holds()


def test_what_was_undone_is_no_act_of_ones_own_but_an_undo_of_what_another_wrote_is(ana, helen):
    helen.check_in("Bo", at="9:00")
    ana.undo(ana.unassign("Bo", "Class").entry)
    helen.unassign("Bo", "Class")
    sits_in_no_group(helen, "Dana")
    moved = helen.assign("Dana", "Gratitude")
    ana.undo(moved.entry)
    ana.clock.strikes("11:10")
    assert OWN not in accepts(ana, "Bo")
    assert OWN in accepts(ana, "Dana")


def test_an_undo_afterwards_does_not_unmark_it(ana):
    ana.check_in("Bo", at="9:00")
    taken = ana.unassign("Bo", "Class")
    ana.clock.strikes("11:10")
    assert OWN in accepts(ana, "Bo")
    ana.undo(taken.entry)
    assert accepted(ana) == {"Bo Larsen": True}
    ana.holds()


def test_before_staff_sign_in_a_name_marks_nothing(hands):
    sits_in_no_group(hands, "Bo")
    hands.clock.strikes("11:10")
    refuses_own_acts(hands)
    assert OWN not in accepts(hands, "Bo")
    assert accepted(hands) == {"Bo Larsen": False}


def test_no_other_entry_about_somebody_makes_it_ones_own(ana, helen):
    sits_in_no_group(helen, "Bo")
    ana.note("Bo", "Sister called")
    ana.update("Bo", "level_of_care", "PHP")
    ana.check_in("Dana")
    ana.clock.strikes("11:10")
    assert OWN not in accepts(ana, "Bo")


def test_what_was_written_of_another_day_is_not_ones_own_of_this_one(ana, helen):
    ana.check_in("Bo")
    ana.clock.strikes("9:00", MONDAY.replace(day=24))
    sits_in_no_group(helen, "Bo")
    ana.clock.strikes("11:10", MONDAY.replace(day=24))
    assert OWN not in accepts(ana, "Bo")


def test_a_sheet_is_about_all_who_sat_in_its_group(ana, helen):
    for who in ("Bo", "Dana", "103"):
        helen.check_in(who, at="9:00")
    uses_sheets(ana)
    ana.clock.strikes("12:05")
    ana.desk.do(Sheet(coping(ana), names=(ana.id("Dana"),), word_of="T. Osei"))
    ana.clock.strikes("15:10")
    assert OWN in accepts(ana, "Dana", STILL_IN)
    assert OWN in accepts(ana, "Bo", STILL_IN)  # who is not on it, as it says
    assert OWN not in accepts(ana, "103", STILL_IN)


def test_who_seats_somebody_has_an_act_of_their_own_in_the_group_but_not_who_only_checks_them_in(ana, helen):
    uses_sheets(ana)
    ana.check_in("Dana")
    helen.unassign("Dana", "Class")
    helen.assign("Dana", "Coping skills")
    ana.clock.strikes("12:10")
    no_sheet = AcceptAll(QuestionKind.NO_SHEET, SAID, about_nobody=True, group=coping(ana))
    done = ana.desk.do(no_sheet)
    assert OWN not in ana.says(done)
    ana.undo(done.entry)
    assert OWN in helen.says(helen.desk.do(no_sheet))
    assert accepted(ana) == {"Coping skills": True}


def test_who_takes_a_wrong_person_back_has_an_act_of_their_own_in_both(ana, helen):
    sits_in_no_group(helen, "Bo")
    ana.desk.do(WrongPerson(ana.id("Bo"), ana.id("Dana")))
    ana.clock.strikes("11:10")
    assert OWN in accepts(ana, "Bo", QuestionKind.NOTHING_KNOWN)
    assert OWN in accepts(ana, "Dana")


# A site that wants another one to accept it


def test_where_another_may_sign_it_is_refused_and_says_who_accepts_it(ana, helen):
    refuses_own_acts(ana)
    sits_in_no_group(ana, "Bo", "Dana")
    ana.clock.strikes("11:10")
    says = "You wrote yourself what is asked about Bo Larsen. Ask another lead or reviewer to accept it."
    with refused(OwnAct, says):
        accepts(ana, "Bo")
    with refused(OwnAct, says.replace("Bo Larsen", "Bo Larsen, Dana Rivera")):
        ana.desk.do(AcceptAll(IN_NO_GROUP, SAID))
    assert accepted(ana) == {}
    assert OWN not in accepts(helen, "Bo")


def test_where_nobody_else_can_sign_it_is_marked(ana):
    staff_desk.add(ana.desk, staff_desk.newcomer("Kim Lee", Role.RECEPTIONIST), PASSPHRASE)
    staff_desk.add(ana.desk, staff_desk.newcomer("Omar Haddad", Role.LEAD))  # who cannot sign in
    staff_desk.add(ana.desk, staff_desk.newcomer("Helen Marsh", Role.REVIEWER), PASSPHRASE)
    staff_desk.disable(ana.desk, "Helen Marsh")
    refuses_own_acts(ana)
    sits_in_no_group(ana, "Bo")
    ana.clock.strikes("11:10")
    assert OWN in accepts(ana, "Bo")


def test_who_signs_in_for_one_day_can_accept_it_on_that_day_alone(ana):
    one_day = staff_desk.newcomer("Helen Marsh", Role.REVIEWER, one_day=True)
    staff_desk.add(ana.desk, one_day, PASSPHRASE)
    refuses_own_acts(ana)
    sits_in_no_group(ana, "Bo")
    ana.clock.strikes("11:10")
    with pytest.raises(OwnAct):
        accepts(ana, "Bo")
    ana.clock.strikes("9:00", MONDAY.replace(day=24))
    bo = Accept(ana.id("Bo"), IN_NO_GROUP, SAID)
    assert OWN in ana.says(ana.desk.do(bo, Asked(on=MONDAY, because=SAID)))


# Where it is told


@pytest.fixture
def evening(ana: Hands) -> Hands:
    """At 3:40 pm Bo and Dana, whom Ana checked in, have gone; of both it was accepted that they sat in no group."""
    sits_in_no_group(ana, "Bo", "Dana")
    for who in ("103", "104", "105", "108"):
        ana.excuse(who)
    ana.clock.strikes("15:05")
    ana.check_out("Bo")
    ana.check_out("Dana")
    ana.clock.strikes("15:40")
    ana.desk.do(AcceptAll(IN_NO_GROUP, SAID))
    return ana


@pytest.fixture
def told(evening: Hands, capsys, tmp_path):
    """Runs a command as Ana Lopez; returns what it says."""
    passes = str(secret_file(tmp_path, PASSPHRASE))

    def says(*words: str) -> str:
        of_ana = ["--as", "Ana Lopez", "--passphrase-file", passes]
        assert run([*words, *of_ana, "--data", evening.data]) == 0
        return capsys.readouterr().out

    return says


def test_the_signature_says_how_many_and_what_is_taken_back_later_changes_nothing_of_it(evening, told):
    done = evening.desk.do(Sign())
    signed = evening.says(done)
    assert signed == (
        "Signed Mon Nov 23 by Ana Lopez: 2 came, 0 absent, 4 excused, no amendments, 2 accepted about one's own act"
    )
    accepted_in = json.loads(told("journal", "--json"))[-2]
    evening.undo(accepted_in["entry"], because="it was somebody else")
    lines = {line["entry"]: line["say"] for line in json.loads(told("journal", "--json"))}
    assert lines[done.entry] == signed
    assert lines[accepted_in["entry"]].endswith("(2 about one's own act)")
    evening.holds()


def test_the_report_of_the_day_says_it_in_every_form_that_lists_what_was_accepted(evening, told):
    said = {form: told("report", "day", "--day", str(MONDAY), "--format", form) for form in ("json", "text", "html")}
    assert [(each["mrn"], each["own_act"]) for each in json.loads(said["json"])["accepted"]] == [
        ("101", True),
        ("102", True),
    ]
    for form in ("text", "html"):
        assert said[form].count(f"{SAID}, own act [Ana Lopez, ") == 2
