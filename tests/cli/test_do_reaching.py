"""``do running-late`` and ``do outreach``, and where reports and lists tell of them (docs/contract.md, Acts of do)."""

import csv
import io

import pytest

from frontdesk.cli.do_acts import Doer, answer_to
from frontdesk.cli.do_forms import FORMS
from frontdesk.cli.do_lines import tokens, understood
from frontdesk.errors import Usage
from frontdesk.shapes.people import State
from frontdesk.verbs import Verb
from tests.commands import does, done
from tests.desk.given import entries


def read(text: str):
    return understood(tokens(text))


def answer(hands, line: str):
    return answer_to(Doer(hands.desk), line)[0]


@pytest.mark.parametrize(
    "text",
    [
        'outreach @101 no-answer at 9:31 "left word" on 2026-11-20 because "the log"',
        'outreach @101 no-answer "left word" at 9:31 on 2026-11-20 because "the log"',
        'outreach @101 no-answer at 9:31 on 2026-11-20 because "the log" "left word"',
    ],
)
def test_the_text_stands_before_or_behind_the_keywords(text):
    line = read(text)
    assert line.arguments == ("@101", "no-answer", "left word")
    assert (f"{line.at:%H:%M}", str(line.on), line.because) == ("09:31", "2026-11-20", "the log")


@pytest.mark.parametrize(
    "text",
    [
        "outreach @101",
        "outreach @101 no-answer at",
        "outreach @101 no-answer left word",
        "outreach @101 no-answer at 9:31 left word",
        "outreach @101 no-answer at 9:31 at 9:32",
        "running-late @101",
        "running-late @101 9:40 now",
    ],
)
def test_what_has_no_such_form_says_how_to_write_it(text):
    with pytest.raises(Usage) as caught:
        read(text)
    verb = text.split()[0]
    assert FORMS[Verb(verb)].shown(verb) in str(caught.value.values["text"])


@pytest.mark.parametrize("line", ["outreach @101 no_answer", "running-late @101 9:5", "running-late @101 soon"])
def test_what_means_nothing_is_usage(hands, line):
    assert answer(hands, line)["refusal"] == "usage"


def test_a_house_is_one_batch_of_who_is_still_expected_and_one_undo(hands, path):
    hands.check_in("Dana")
    hands.absent("Carl")
    said = answer(hands, 'running-late "harbor house" 9:40')
    assert said["say"] == "Bo Larsen is running late, due at 9:40 am"
    hands.undo()
    hands.undo()
    said = answer(hands, 'running-late "harbor house" 9:40')
    assert said["say"] == "Carl Weiss is running late, due at 9:40 am; likewise Bo Larsen"
    assert [hands.person(who).said.comes_at is None for who in ("Bo", "Carl")] == [False, False]
    assert hands.person("Dana").said is None
    undone = answer(hands, "undo")["say"]
    assert undone.startswith("Undid 2: ")
    assert [hands.person(who).said for who in ("Bo", "Carl")] == [None, None]
    assert hands.state("Dana") is State.HERE
    hands.holds()


def test_a_repeated_line_about_a_house_writes_nothing_again(hands, path):
    first = answer(hands, 'key=A running-late "Harbor House" 9:40')
    for who in ("Bo", "Dana", "Carl"):
        hands.check_in(who)
    before = len(entries(path))
    again = answer(hands, 'key=A running-late "Harbor House" 9:40')
    assert (first["ok"], again["repeated"], len(entries(path))) == (True, True, before)


def test_a_house_of_which_nobody_is_expected_or_that_is_none(hands):
    for who in ("Bo", "Dana", "Carl"):
        hands.check_in(who)
    assert answer(hands, 'running-late "Harbor House" 9:40')["refusal"] == "no_change"
    assert answer(hands, 'running-late "Nowhere House" 9:40')["refusal"] == "unknown_patient"


def test_a_time_that_has_passed_is_refused_for_all_of_a_house(hands, path):
    before = len(entries(path))
    assert answer(hands, 'running-late "Harbor House" 8:40')["refusal"] == "bad_time"
    assert len(entries(path)) == before


@pytest.fixture
def told(data):
    """Bo did not call, and nobody answered; the text beside it is for the card alone."""
    does(data, "absent @101 no-call", 'outreach @101 no-answer at 8:55 "at his sister’s"', "outreach @101 reached")
    return data


def test_reports_and_the_caseload_tell_the_attempts_and_json_their_text(told):
    report = done("report", "day", "--format", "json", data=told).json
    bo = next(each for each in report["patients"] if each["mrn"] == "101")
    first, second = bo["outreach"]
    assert (first["outcome"], first["text"], first["at"][11:16]) == ("no-answer", "at his sister’s", "08:55")
    assert (second["outcome"], "text" in second) == ("reached", False)
    (case,) = (each for each in does(told, "caseload")[0]["rows"] if each["mrn"] == "101")
    assert case["outreach"] == bo["outreach"]
    assert [each["say"] for each in case["updates"]][-1].startswith("We called Bo Larsen at ")


@pytest.mark.parametrize("form", ["text", "csv", "html"])
def test_on_paper_what_came_of_it_stands_and_the_text_does_not(told, form):
    paper = done("report", "day", "--format", form, data=told).out
    assert "no answer" in paper
    assert "sister" not in paper
    if form == "csv":
        (bo,) = (row for row in csv.DictReader(io.StringIO(paper)) if row["mrn"] == "101")
        assert bo["outreach"].startswith("08:55 no answer, ")


def test_no_sentence_of_the_journal_holds_the_text(told):
    says = " ".join(each["say"] for each in done("journal", "--json", data=told).json)
    assert "We called Bo Larsen at 8:55 am, no answer" in says
    assert "sister" not in says
