"""The lines of ``do`` about days to come and whole days."""

import pytest

from frontdesk.cli.do_acts import Doer, answer_to


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("excuse @101 by “Mary” told by Ann until 11:00 on 2026-11-26", None),
        ('excuse @101 by "Mary Obi" until 11:00', "Excused Bo Larsen on Mon Nov 23 until 11:00 am by Mary Obi"),
        ("absent @101 called every Thu on 2026-11-26 to 2026-12-03", "every Thursday from Nov 26, 2026 to Dec 3, 2026"),
        (
            'absent @101 called told by "his sister"',
            "Marked Bo Larsen absent, they called at 9:00 am, told by his sister",
        ),
        ("expect @105 on 2026-11-24 instead of 2026-11-25 by Mary", "to come on Tue Nov 24 in place of Wed Nov 25"),
        ("close 2026-11-24 until 11:00 because snow", "Tue Nov 24 opens at 11:00 am: snow"),
        ("cancel Gratitude to Boundaries on 2026-11-24 because ill", "its people go to Boundaries: ill"),
        ("group-today Gratitude room Hut", "Gratitude at 11:00 am on Mon Nov 23: room is Hut"),
    ],
)
def test_lines_about_days_to_come_and_whole_days(hands, line, said):
    answer, _ = answer_to(Doer(hands.desk), line.replace("“", '"').replace("”", '"'))
    assert answer["ok"], answer
    assert said is None or said in answer["say"]


@pytest.mark.parametrize(
    "line",
    [
        "absent @101 called told Ann",
        "absent @101 called told by",
        "absent @101 called every Someday to 2026-12-03",
        "expect @105 by Mary",
        "close tomorrow because snow",
        "close 2026-11-24",
        "cancel Gratitude on 2026-11-24",
        "expect @105 on 2026-11-24 instead 2026-11-25 by Mary",
    ],
)
def test_lines_about_days_of_no_form_are_usage(hands, line):
    answer, _ = answer_to(Doer(hands.desk), line)
    assert answer["refusal"] == "usage"
