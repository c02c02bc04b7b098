"""What reports, export and screens say of the four days, figure by figure, beside the count of its own."""

import csv
import io
from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from tests.spans import second_opinion
from tests.spans.second_opinion import Opinion
from tests.story.four_days import DAYS, PEOPLE

Truth = Mapping[tuple[date, str], Opinion]
WEEK = DAYS[1:]


def of_day(report: dict[str, Any], day: date, truth: Truth) -> None:
    """``report day`` as JSON."""
    told = {row["mrn"]: row for row in report["patients"]}
    assert told.keys() == PEOPLE.keys()
    for mrn, row in told.items():
        one = truth[day, mrn]
        said = (row["state"], row["countable_minutes"], row["late_minutes"], row["cancelled_minutes"])
        assert said == (one.state, one.minutes, one.late, one.cancelled), (day, mrn)
        blocks = {each["block"]: (each["minutes"], each["countable"]) for each in row["blocks"]}
        assert blocks == {name: one.whole(name) for name in one.present}, (day, mrn)
    states = Counter(truth[day, mrn].state for mrn in PEOPLE)
    assert {state: number for state, number in report["counts"].items() if number} == states
    assert report["questions"] == []


def of_week(report: dict[str, Any], truth: Truth) -> None:
    """``report week`` of the week that is over."""
    assert {row["mrn"] for row in report["patients"]} == PEOPLE.keys()
    for row in report["patients"]:
        own = {day: truth[day, row["mrn"]] for day in WEEK}
        days = {date.fromisoformat(each["day"]): each for each in row["days"]}
        for day, one in own.items():
            assert (days[day]["state"], days[day]["countable_minutes"]) == (one.state, one.minutes), (day, row["mrn"])
        week = second_opinion.week(own.values())
        said = (row["countable_minutes"], row["days_counted"], row["met"], row["can_still_meet"])
        assert said == (week.minutes, week.days, week.met, None), row["mrn"]
        assert row["cancelled_minutes"] == sum(one.cancelled for one in own.values()), row["mrn"]


def of_patient(report: dict[str, Any], mrn: str, truth: Truth) -> None:
    """``report patient`` over all four days."""
    days = {date.fromisoformat(each["day"]): each for each in report["days"] if each["state"] != "not_scheduled"}
    for day in DAYS:
        one = truth[day, mrn]
        said = (days[day]["state"], days[day]["countable_minutes"], days[day]["late_minutes"])
        assert said == (one.state, one.minutes, one.late), (day, mrn)
        assert days[day]["signed_by"] == "Helen Marsh (not signed in)"
    assert report["countable_minutes"] == sum(truth[day, mrn].minutes for day in DAYS)


def of_export(text: str, truth: Truth) -> None:
    """``export attendance``: a row each patient, day and block."""
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    told = {(date.fromisoformat(row["day"]), row["mrn"], row["block"]): row for row in rows}
    assert len(told) == len(rows) == sum(len(one.present) for one in truth.values())
    for (day, mrn), one in truth.items():
        for block in one.present:
            row = told[day, mrn, block]
            said = (row["state"], int(row["minutes"]), int(row["countable"]))
            assert said == (one.state, *one.whole(block)), (day, mrn, block)
            assert row["signed_by"] == "Helen Marsh (not signed in)"


def of_review(lines: list[str], day: date, truth: Truth) -> bool:
    """The foot of Review: who came, who was late, and who had less than counts as a day."""
    own, text = [truth[day, mrn] for mrn in PEOPLE], "\n".join(lines)
    short = sum(one.minutes < second_opinion.DAY_MINUTES for one in own)
    said = (f"{len(own)} came: ", f"late {sum(one.late > 0 for one in own)} ", f"under 3 h: {short}")
    return all(words in text for words in said)


def of_week_view(lines: list[str], truth: Truth) -> bool:
    """The rows of Week: hours of each day, and their sum."""
    return all(_stands(lines, name, [truth[day, mrn].minutes for day in WEEK]) for mrn, name in PEOPLE.items())


def _stands(lines: list[str], name: str, minutes: list[int]) -> bool:
    row = next((line for line in lines if f" {name} " in line), "")
    clocks = [f"{each // 60}:{each % 60:02}" for each in (*minutes, sum(minutes))]
    found = [part for part in row.split() if ":" in part]
    return found[: len(clocks)] == clocks
