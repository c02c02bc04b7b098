"""``do out-of-class``, ``do sheet`` and groups of who has left, line by line (docs/contract.md, Acts of do)."""

import pytest

from frontdesk.cli.do_forms import FORMS
from frontdesk.cli.do_lines import tokens, understood
from frontdesk.errors import Usage
from frontdesk.verbs import Verb


def read(text: str):
    return understood(tokens(text))


def test_out_of_class_is_read():
    line = read('out-of-class @101 at 10:20 back 10:40 reason 1 with "Kim Lee" room "Room 9" on 2026-11-20 because log')
    assert (line.company, line.room, line.reason, f"{line.at:%H:%M}", f"{line.back:%H:%M}") == (
        "Kim Lee", "Room 9", 1, "10:20", "10:40"
    )  # fmt: skip
    with pytest.raises(Usage):
        read("out-of-class @101")


def test_a_sheet_is_read():
    text = 'sheet "Coping skills@11:00" "Bo Larsen" @102 late @101 12 left @102 11:40 present @103 late @104 5 by Osei'
    line = read(text)
    assert line.arguments == ("Coping skills@11:00", "Bo Larsen", "@102")
    assert line.repeated == (
        ("late", ("@101", "12")), ("left", ("@102", "11:40")), ("present", ("@103",)), ("late", ("@104", "5")),
    )  # fmt: skip
    assert line.by == "Osei"


@pytest.mark.parametrize("text", ["sheet Yoga", "sheet Yoga 12 late @101", "sheet Yoga all present", "sheet"])
def test_what_is_no_sheet(text):
    with pytest.raises(Usage) as caught:
        read(text)
    if text != "sheet":
        assert FORMS[Verb.SHEET].shown("sheet") in str(caught.value.values["text"])


def test_a_reason_may_hold_the_words_of_a_sheet():
    line = read("sheet Yoga all on 2026-11-20 because late")
    assert (line.because, line.repeated) == ("late", ())
