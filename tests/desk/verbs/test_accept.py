"""Questions accepted without a screen: of one person, of everybody, and by whose word."""

import json

import pytest

from frontdesk.acts import Accept, AcceptAll
from frontdesk.cli import do_acts
from frontdesk.desk.answers import signatures
from frontdesk.errors import EachItsOwn, NameNeeded, NoChange, NoQuestion
from frontdesk.shapes.reviewed_day import QuestionKind
from tests.hands import MONDAY, Hands, refused

IN_NO_GROUP = QuestionKind.NO_GROUP


@pytest.fixture
def evening(hands: Hands) -> Hands:
    """Bo and Dana were here and sat in no group of the class or the activity; nothing is known of the others."""
    hands.check_in("Bo", at="9:00")
    hands.check_in("Dana", at="9:00")
    for who in ("Bo", "Dana"):
        for block in ("Class", "Activity"):
            hands.unassign(who, block)
    hands.clock.strikes("15:10")
    hands.check_out("Bo")
    hands.check_out("Dana")
    hands.clock.strikes("15:40")
    return hands


def asked(hands: Hands, kind=IN_NO_GROUP):
    questions = hands.desk.questions(hands.desk.board())
    return [each.who.name for each in questions if each.kind is kind]


def answers(hands: Hands, *lines: str):
    written: list[str] = []
    do_acts.many(hands.desk, lines, written.append)
    return [json.loads(line) for line in written]


def test_one_act_takes_all_of_the_kind_about_somebody(evening):
    assert asked(evening) == ["Bo Larsen", "Bo Larsen", "Dana Rivera", "Dana Rivera"]
    done = evening.desk.do(Accept(evening.id("Bo"), IN_NO_GROUP, "not known"))
    assert evening.says(done) == "Accepted for Bo Larsen: in no group, not known"
    assert asked(evening) == ["Dana Rivera", "Dana Rivera"]
    evening.undo()
    assert len(asked(evening)) == 4
    evening.holds()


def test_all_of_a_kind_are_one_entry_that_one_undo_takes_back(evening):
    before = evening.board.position
    done = evening.desk.do(AcceptAll(IN_NO_GROUP, "the sheet says so"))
    assert (done.entry, asked(evening)) == (before + 1, [])
    assert evening.says(done) == "Accepted for 2: in no group, the sheet says so: Bo Larsen, Dana Rivera"
    assert evening.says(evening.undo()) == f"Undid: {evening.says(done)}"
    assert len(asked(evening)) == 4
    evening.holds()


def test_what_was_accepted_keeps_its_order_whatever_people_are_called_since(evening):
    def accepted():
        desk = evening.desk
        with desk.records.reading() as session:
            board = desk.board()
            return [each.mrn for each in signatures.accepted_on(session, board, desk.day_id(session, board))]

    evening.desk.do(AcceptAll(IN_NO_GROUP, "the sheet says so"))
    before = accepted()
    evening.update("Bo", "last_name", "Zuniga")
    assert len(before) == 2
    assert accepted() == before


@pytest.mark.parametrize("kind", [QuestionKind.STILL_IN, QuestionKind.NOTHING_KNOWN])
def test_some_are_each_their_own_answer(evening, kind):
    with pytest.raises(EachItsOwn):
        evening.desk.do(AcceptAll(kind, "not known"))
    with refused(
        EachItsOwn, "“expected, nothing known”: each its own answer. Accept it for one person after the other."
    ):
        evening.desk.do(AcceptAll(QuestionKind.NOTHING_KNOWN, "not known"))


def test_what_somebody_confirmed_is_accepted_by_name(evening):
    confirmed = Accept(evening.id("Bo"), IN_NO_GROUP, "facilitator confirmed")
    with refused(NameNeeded, "Say by whom it was confirmed: by, and the name."):
        evening.desk.do(confirmed)
    done = evening.desk.do(confirmed._replace(confirmed_by="Ann Roy"))
    assert evening.says(done).endswith("facilitator confirmed, by the word of Ann Roy")


def test_what_is_not_open_cannot_be_accepted(evening):
    with refused(NoQuestion, "“placed late” is not open about Bo Larsen. “report day” lists what is open."):
        evening.desk.do(Accept(evening.id("Bo"), QuestionKind.PLACED_LATE, "not known"))
    with pytest.raises(NoQuestion):
        evening.desk.do(AcceptAll(IN_NO_GROUP, "not known", about_nobody=True))
    evening.desk.do(Accept(evening.id("Bo"), IN_NO_GROUP, "not known"))
    with pytest.raises(NoChange):
        evening.desk.do(Accept(evening.id("Bo"), IN_NO_GROUP, "not known"))


def test_the_lines_of_do(evening):
    said = answers(
        evening,
        'accept today in_no_group @101 "facilitator confirmed"',
        'accept today in_no_group @101 "facilitator confirmed" by "Ann Roy"',
        "accept today still_in_building all x",
        "accept today in_no_group - x",
        "accept today in_no_class all x",
        f"key=once accept {MONDAY} in_no_group all x",
        f"key=once accept {MONDAY} in_no_group all x",
        "accept 2026-12-24 in_no_group all x",
        "accept tomorrow in_no_group all x",
        "accept today in_no_group",
        "sign today",
        "reopen today because x",
        "sign",
    )
    refusals = [each.get("refusal") for each in said]
    assert refusals == [
        *("name_needed", None, "each_its_own", "no_question", "usage", None, None, "bad_time", "usage", "usage"),
        *("name_needed", "not_signed", "usage"),
    ]
    assert said[5]["entry"] == said[6]["entry"]
    assert said[6]["repeated"] is True


def test_on_a_later_day_the_reason_is_why_it_is_written_now(evening):
    evening.clock.strikes("9:00", MONDAY.replace(day=24))
    (answer,) = answers(evening, f'accept {MONDAY} in_no_group @101 "not known"')
    assert answer["ok"]
    board = evening.desk.board_of(MONDAY)
    assert [each.who.name for each in evening.desk.questions(board) if each.kind is IN_NO_GROUP] == [
        "Dana Rivera",
        "Dana Rivera",
    ]
