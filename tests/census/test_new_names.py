"""Houses and counselors that a file names and nobody knows."""

from dataclasses import replace

import pytest

from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.census.questions import CensusAnswers, NewKind
from frontdesk.rules.living_kind import LivingKind
from tests.census.written import NEW_SITE, SITE, asked, read, refused

HEADER = "mrn,last_name,first_name,dob,counselor,living_arrangement,living_kind"


def census(*rows, **named):
    people = [f"A{number},L,F,1990-12-31,{row}" for number, row in enumerate(rows, start=1)]
    return read("\n".join([HEADER, *people]), **named)


def test_known_names_ask_nothing_however_they_are_written():
    (row,) = census('"obi, MARY",harbor house,').rows
    assert (row.counselor, row.living_arrangement) == ("Mary Obi", "Harbor House")


def test_a_slip_is_asked_once_with_the_nearest_name():
    found = census("Mary Oby,Harbour House,shelter", "Mary Oby,Harbour House,shelter")
    assert [question.sentence for question in found.reading.questions] == [
        'line 2: "Harbour House" is a house nobody knows; nearest: Harbor House; answer with --new "Harbour House"',
        'line 2: "Mary Oby" is a counselor nobody knows; nearest: Mary Obi; answer with --new "Mary Oby"',
    ]


def test_a_new_house_is_of_the_kind_that_is_answered_or_that_the_file_says():
    rows = ("Mary Obi,Elm House,", "Mary Obi,Elm House,shelter", "Mary Obi,Oak,", "Mary Obi,Ash,")
    new = {"Elm House": None, "OAK": LivingKind.OWN_HOME, "Ash": None}
    found = census(*rows, answers=CensusAnswers(new=new))
    assert asked(found) == []
    assert [row.living_kind.value for row in found.rows] == ["shelter", "shelter", "own home", "other"]
    assert [(new.kind, new.name) for new in found.reading.new] == [
        (NewKind.HOUSE, name) for name in ("Elm House", "Oak", "Ash")
    ]
    assert [report.line for report in found.reports] == [5]


def test_a_site_without_patients_takes_what_the_file_names():
    found = census("Ruth Gray,Elm House,", known=NEW_SITE)
    assert (asked(found), {new.name for new in found.reading.new}) == ([], {"Ruth Gray", "Elm House"})
    assert found.rows[0].living_kind is LivingKind.OTHER


def test_a_slip_in_a_name_given_on_the_first_day_is_asked_though_nobody_is_known_yet():
    named = replace(SITE, has_patients=False)
    assert asked(census("Mary Oby,Maple St,", "Kevin Doyle,Oak House,", known=named)) == [
        '--new "Maple St=sober living home|family home|own home|shelter|other"',
        '--new "Mary Oby"',
    ]
    assert asked(census('"Oby, Mary",,', known=named)) == ['--new "Oby, Mary"']
    taken = census("Ruth Gray,Elm House,", '"Gray, Ruth",,', known=named)
    assert (asked(taken), {new.name for new in taken.reading.new}) == ([], {"Ruth Gray", "Elm House"})


def test_a_new_counselor_is_called_first_name_first_however_the_file_writes_it():
    found = census('"Gray, Ruth",,', "Ruth Gray,,", known=NEW_SITE)
    assert [row.counselor for row in found.rows] == ["Ruth Gray", "Ruth Gray"]
    assert [new.name for new in found.reading.new] == ["Ruth Gray"]


@pytest.mark.parametrize("written", ['"Mary Obi, LCSW"', '"Obi, Mary LCSW"', "Mary Obi LCSW"])
def test_a_counselor_with_letters_behind_the_name_is_the_known_one(written):
    found = census(f"{written},,")
    assert (asked(found), found.rows[0].counselor) == ([], "Mary Obi")


def test_an_unknown_group_is_a_fault_always():
    (told,) = refused(f"{HEADER},classes\nA1,L,F,1990-12-31,,,,Copping skills\n", NEW_SITE)
    assert told.startswith('line 2, classes: "Copping skills" is no group; nearest: Coping skills')


def test_faults_and_questions_are_told_together():
    with pytest.raises(BadCensus) as bad:
        census("Mary Oby,,", ",,castle")
    assert [fault.line for fault in bad.value.faults] == [3]
    assert [question.line for question in bad.value.questions] == [2]
