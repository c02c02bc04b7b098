"""Whose word stands: what a census week showed that single files do not."""

import pytest

from frontdesk.desk.census.census_import import import_census
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.errors import NotUndoable
from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.shapes.tally import Tally
from tests.hands import CENSUS, Hands, refused

HEADER = "mrn,last_name,first_name,dob,phone,card"
BO = "101,Larsen,Bo,1991-12-04"


def read(hands: Hands, *rows: str, header: str = HEADER, **answers: object) -> Tally:
    """What an import of these rows did."""
    file = "\n".join([header, *rows]) + "\n"
    return import_census(hands.desk, CensusFile(file.encode(), answers=CensusAnswers(**answers)), alone=True)  # type: ignore[arg-type]


def test_a_kept_word_is_told_under_the_number_that_the_file_brings(hands):
    read(hands, f"{BO},555-0101,CARD101")
    hands.update("101", "phone", "555-0199")
    tally = read(hands, BO.replace("101", "909") + ",555-0101,CARD101", join={"101": "909"})
    assert [(cell.mrn, cell.column) for cell in tally.kept] == [("909", "phone")]


def test_whose_the_card_of_a_new_number_is_hangs_on_who_it_is(hands):
    """Until somebody says that 909 is Bo, the card in their row may be his own: that is no fault."""
    with pytest.raises(BadCensus) as bad:
        read(hands, BO.replace("101", "909") + ",,CARD101")
    assert not bad.value.faults
    assert [question.answer for question in bad.value.questions] == ["--join 101=909 or --separate 909"]
    assert read(hands, BO.replace("101", "909") + ",,CARD101", join={"101": "909"}).joined == 1


def test_a_card_that_the_desk_gave_to_another_stays_theirs_while_the_file_repeats_itself(hands):
    dana = "102,Rivera,Dana,1988-03-05"
    hands.update("101", "card", "CARD7")
    hands.update("102", "card", "CARD101")
    tally = read(hands, f"{BO},,CARD101", f"{dana},,")
    assert [(cell.mrn, cell.column, cell.desk) for cell in tally.kept] == [("101", "card", "CARD7")]
    assert [fit.id for fit in hands.board.find("CARD101").fits] == [hands.id("Dana")]


def test_so_it_does_where_the_file_brings_a_new_number_with_the_old_card(hands):
    read(hands, f"{BO},,CARD101")
    hands.update("101", "card", "CARD7")
    hands.update("102", "card", "CARD101")
    tally = read(hands, BO.replace("101", "909", 1) + ",,CARD101", join={"101": "909"})
    assert [(cell.mrn, cell.column, cell.desk) for cell in tally.kept] == [("909", "card", "CARD7")]


def test_a_class_that_the_desk_wrote_keeps_no_activity_that_the_file_no_longer_says(hands):
    hands.update("Bo", "classes", "Gratitude")
    tally = import_census(hands.desk, CensusFile(CENSUS.replace(",Yoga,CARD101", ",,CARD101").encode()), alone=True)
    assert [(cell.mrn, cell.column, cell.was) for cell in tally.emptied] == [("101", "activity", "Yoga")]
    assert [(cell.mrn, cell.column, cell.desk) for cell in tally.kept] == [("101", "classes", "Gratitude")]


def test_a_cell_that_was_empty_in_the_newest_file_too_erases_nothing(hands):
    """Somebody comes back into the file with an empty cell: nothing is missed there, that day or the next."""
    read(hands, f"{BO},555-0101,CARD101")
    read(hands, "102,Rivera,Dana,1988-03-05,,")
    for _ in range(2):
        assert read(hands, f"{BO},,CARD101", "102,Rivera,Dana,1988-03-05,,").emptied == ()


def test_who_was_discharged_and_left_out_comes_back_with_all_they_had(hands):
    read(hands, f"{BO},555-0101,CARD101,2026-11-20", header=HEADER + ",discharge_date")
    read(hands, "102,Rivera,Dana,1988-03-05,,")
    assert read(hands, f"{BO},,CARD101", "102,Rivera,Dana,1988-03-05,,").emptied == ()


def test_what_the_desk_took_back_of_a_census_does_not_come_again_every_morning(hands):
    """An undo is the desk's word too: the file says only again what it said before."""
    read(hands, f"{BO},555-0101,CARD101")
    read(hands, f"{BO},555-0666,CARD101")
    entry = next(line for line in hands.desk.card(hands.id("Bo")).journal if line.verb == "census")
    hands.undo(entry.entry)
    tally = read(hands, f"{BO},555-0666,CARD101")
    assert [(cell.column, cell.file, cell.desk) for cell in tally.kept] == [("phone", "555-0666", "555-0101")]
    assert tally.changed == 0
    assert read(hands, f"{BO},555-0777,CARD101").changed == 1
    assert hands.holds()


def test_nothing_is_undone_of_an_entry_by_which_only_the_file_said_more(hands):
    hands.update("Bo", "phone", "555-0101")
    read(hands, f"{BO},555-0101,CARD101")
    entry = next(line for line in hands.desk.card(hands.id("Bo")).journal if line.verb == "census")
    with refused(NotUndoable):
        hands.undo(entry.entry)
