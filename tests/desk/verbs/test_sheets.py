"""The paper sheet of a group (docs/contract.md, Sheets): what it proves, and what it never takes away."""

from dataclasses import replace
from datetime import date, time

import pytest

from frontdesk.acts import Assign, CheckIn, Close, Open, Sheet, WrongPerson
from frontdesk.desk import lookups
from frontdesk.desk.settings import sites
from frontdesk.errors import BadTime, BecauseNeeded, LaterActs, NoChange, NotComeToSheet, SheetDiffers, Usage
from frontdesk.shapes.done import Asked, Done
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.texts.review_words import question_words, record_words
from frontdesk.texts.sheet_words import proof_words
from tests.desk.answers.test_minutes import counted, why
from tests.desk.answers.test_review import review
from tests.desk.given import rows_of
from tests.hands import MONDAY, VOICE, Hands, on, refused, wall

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def coping(hands: Hands, clock) -> Hands:
    """Bo and Dana sat in Coping skills at eleven, Thomas in Boundaries; it is ten past twelve."""
    for who in ("Bo", "Dana", "103"):
        hands.check_in(who)
    clock.strikes("12:10")
    return hands


def sheet(hands: Hands, signed: int | None = None, *names: str, asked: Asked = Asked(), **said: object) -> Done:
    group = lookups.group(hands.desk, "Coping skills", 0)
    ids = tuple(hands.id(each) for each in names) if names else None
    return hands.desk.do(Sheet(group, signed, ids, **said), asked)  # type: ignore[arg-type]


def proofs(hands: Hands, day: date = MONDAY) -> dict[str, str]:
    """What proves the seats at eleven."""
    board = hands.desk.board_of(day)
    block = next(each for each in board.blocks if each.name == "Class")
    return {who.name: proof_words(who, block) for who in board.people.values() if block.id in who.seats}


def test_before_there_is_a_sheet_a_seat_counts_and_is_unconfirmed(coping):
    assert proofs(coping) == dict.fromkeys(("Bo Larsen", "Dana Rivera", "Thomas Rivers"), "unconfirmed")
    assert counted(coping, "Bo")["Class"] == 60


def test_the_same_number_as_seated_confirms_and_names_are_not_compared(coping):
    assert coping.says(sheet(coping, 2)) == "Sheet of Coping skills at 11:00 am: 2 counted"
    assert proofs(coping) == {"Bo Larsen": "counted", "Dana Rivera": "counted", "Thomas Rivers": "unconfirmed"}
    assert counted(coping, "Bo")["Class"] == 60
    coping.undo()
    assert proofs(coping)["Bo Larsen"] == "unconfirmed"
    coping.holds()


def test_another_number_writes_nothing_and_says_both(coping):
    with refused(SheetDiffers, "1 signed, 2 seated in Coping skills. Say whose names are on it."):
        sheet(coping, 1)
    assert not rows_of(coping.path, "group_sheet")


def test_everybody_and_names(coping):
    sheet(coping, word_of="T. Osei")
    assert proofs(coping)["Bo Larsen"] == "on the sheet"
    said = coping.says(sheet(coping, None, "Bo"))
    assert said == "Sheet of Coping skills at 11:00 am: 1 on it, 1 not on it"
    assert proofs(coping)["Dana Rivera"] == "not on the sheet"
    assert len(rows_of(coping.path, "group_sheet")) == 1, "said again, it is in the place of the former"
    coping.holds()


def test_a_missing_signature_gives_no_minutes_and_is_never_an_absence(coping):
    sheet(coping, None, "Bo")
    assert (counted(coping, "Dana")["Class"], why(coping, "Dana")) == (0, {"Class": ["not on the sheet"]})
    assert coping.state("Dana") is State.HERE
    sheet(coping, None, "Bo", present=(coping.id("Dana"),), word_of="T. Osei")
    assert proofs(coping)["Dana Rivera"] == "present by T. Osei"
    assert counted(coping, "Dana")["Class"] == 60


def test_late_and_left_are_the_facilitators_word(coping):
    sheet(coping, 2, late=((coping.id("Bo"), 12),), left=((coping.id("Dana"), time(11, 40)),))
    assert (counted(coping, "Bo")["Class"], why(coping, "Bo")) == (48, {"Class": ["admitted 12 min in"]})
    assert (counted(coping, "Dana")["Class"], why(coping, "Dana")) == (40, {"Class": ["left the group 11:40-12:00"]})


def test_who_is_on_it_and_had_no_seat_gets_it_whatever_the_limit_and_the_plan(coping):
    coping.unassign("103", "Spirituality")
    sheet(coping, None, "Bo", "Dana", "103")
    assert coping.seats("103")["Class"] == "Coping skills"
    assert proofs(coping)["Thomas Rivers"] == "on the sheet"
    coping.undo()
    assert coping.seats("103")["Class"] == "Boundaries"
    coping.holds()


def test_somebody_who_did_not_come_that_day_and_somebody_twice(coping):
    words = "Mei Lin did not come that day (expected). Were they there? First check-in … at …."
    with refused(NotComeToSheet, words):
        sheet(coping, None, "Bo", "Mei")
    with refused(Usage):
        sheet(coping, None, "Bo", "Bo")
    with refused(Usage):
        sheet(coping, None, "Bo", present=(coping.id("Bo"),))
    for number in (0, 60):
        with refused(Usage):
            sheet(coping, late=((coping.id("Bo"), number),))
    with refused(BadTime):
        sheet(coping, left=((coping.id("Bo"), time(12, 5)),))
    assert not rows_of(coping.path, "group_sheet")


def test_no_sheet_of_a_group_to_come_and_none_said_twice(coping, clock):
    with refused(BadTime):
        coping.desk.do(Sheet(lookups.group(coping.desk, "Yoga", 0), 1))
    sheet(coping, 2)
    with refused(NoChange):
        sheet(coping, 2)
    assert len(rows_of(coping.path, "group_sheet")) == 1


def test_of_an_earlier_day_it_has_its_reason_and_proves_a_stay_nobody_ended(coping, clock):
    clock.strikes("9:00", TUESDAY)
    assert counted(coping, "Bo")["Class"] == 0
    with refused(BecauseNeeded):
        sheet(coping, 2, asked=Asked(on=MONDAY))
    sheet(coping, 2, asked=Asked(on=MONDAY, because="it lay in the room"))
    assert coping.desk.board_of(MONDAY).people[coping.id("Bo")].proven == on("12:00")
    assert counted(coping, "Bo")["Class"] == 60
    assert why(coping, "Bo") == {"Activity": ["not proven"]}
    coping.holds()


def test_it_goes_with_the_visit_and_stands_in_the_way_of_its_check_in(coping):
    first = next(row for row in rows_of(coping.path, "visit") if row["patient_id"] == coping.id("Bo"))
    sheet(coping, 2)
    with refused(LaterActs):
        coping.undo(entry_of(coping, "check-in", "Bo"))
    coping.desk.do(WrongPerson(coping.id("Bo"), coping.id("Carl")))
    assert proofs(coping)["Carl Weiss"] == "counted"
    assert first["patient_id"] == coping.id("Bo")


def entry_of(hands: Hands, verb: str, who: str) -> int:
    return next(line.entry for line in hands.desk.card(hands.id(who)).journal if line.verb == verb)


# What the review asks


def of_sheets(hands: Hands) -> list[str]:
    looked = review(hands)
    kinds = (QuestionKind.NO_SHEET, QuestionKind.SHEET_DIFFERS)
    mine = [each for each in looked.questions if each.kind in kinds]
    return [f"{question_words(each)}; {record_words(each, looked.board, VOICE)}" for each in mine]


def test_where_sheets_are_used_a_group_without_one_is_a_question_about_nobody(coping):
    assert of_sheets(coping) == []
    sites.load(coping.desk, replace(sites.program_of(coping.desk), sheets="used"))
    assert of_sheets(coping) == [
        "No sheet yet: 12-step workshop; 10:00 Spirituality; 3 seated, no sheet",
        "No sheet yet: Coping skills; 11:00 Class; 2 seated, no sheet",
        "No sheet yet: Room 6; 11:00 Class; 1 seated, no sheet",
    ] or of_sheets(coping)[1].startswith("No sheet yet: Coping skills")
    sheet(coping, 2)
    assert not [each for each in of_sheets(coping) if "Coping" in each]


def test_a_number_other_than_the_seats_is_a_question_until_it_is_said_again(coping):
    sheet(coping, 2)
    coping.unassign("Dana", "Class")
    assert of_sheets(coping) == ["Sheet and seats differ: Coping skills; 11:00 Class; 2 signed, 1 seated"]
    sheet(coping, 1)
    assert of_sheets(coping) == []


def test_a_seat_entered_since_is_no_matter_of_the_number(coping):
    """Who was in no group answers that question by a seat, and asks none about the sheet."""
    coping.unassign("103", "Class")
    sheet(coping, 2)
    coping.assign("103", "Coping skills", at="11:00")
    assert of_sheets(coping) == []
    assert (proofs(coping)["Thomas Rivers"], counted(coping, "103")["Class"]) == ("unconfirmed", 60)


def test_a_late_seat_that_the_sheet_tells_of_is_asked_about_no_more(hands, clock):
    clock.strikes("11:20")
    hands.desk.do(CheckIn(hands.id("Bo")))
    clock.strikes("12:10")
    kinds = {each.kind for each in review(hands).questions if each.person and each.person.id == hands.id("Bo")}
    assert QuestionKind.PLACED_LATE in kinds
    sheet(hands, None, "Bo", late=((hands.id("Bo"), 20),))
    assert not [each for each in review(hands).questions if each.person and each.person.id == hands.id("Bo")]


def test_a_seat_given_by_hand_after_the_names_were_read_is_not_on_the_sheet(coping):
    sheet(coping, None, "Bo", "Dana")
    group = lookups.group(coping.desk, "Coping skills", 0)
    coping.desk.do(Assign(coping.id("103"), group, wall("11:00")))
    assert (proofs(coping)["Thomas Rivers"], counted(coping, "103")["Class"]) == ("not on the sheet", 0)


def test_a_sheet_of_an_hour_that_was_then_closed_proves_nothing_and_the_day_can_still_be_read(coping):
    sheet(coping, 2)
    coping.clock.strikes("9:00", TUESDAY)
    coping.desk.do(Close(closes=time(11)), Asked(on=MONDAY, because="there was no heating"))
    assert coping.desk.board_of(MONDAY).people[coping.id("Bo")].proven == on("9:00")
    coping.desk.do(Open(), Asked(on=MONDAY, because="there was"))
    assert coping.desk.board_of(MONDAY).people[coping.id("Bo")].proven == on("12:00")
