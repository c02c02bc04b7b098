"""Four days by keyboard, each repaired and signed; afterwards every figure beside a count that shares no code."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.cases.site import Site
from tests.cli.reports.test_signed import without_clock
from tests.commands import done
from tests.story import four_days_figures as figures
from tests.story.four_days import (
    BEN,
    CENSUS,
    DAYS,
    ED,
    FRIDAY,
    MONDAY,
    NIA,
    OLU,
    PEOPLE,
    TUESDAY,
    UMA,
    WEDNESDAY,
    truth,
    truth_as_signed,
)
from tests.story.test_day import PROGRAM, _is_open, arrives
from tests.terminal import PseudoTerminal

pytestmark = pytest.mark.slow
HEAD = re.compile(r"at entry \d+, hash [0-9a-f]+")
FORMS = ("json", "text", "csv", "html")
SIGNED = "signed by Helen Marsh (not signed in)"
AFTERWARDS = date(2026, 11, 30)


class Story:
    """The site, and what was printed as each day was signed."""

    def __init__(self, folder: Path) -> None:
        self.site = Site(folder)
        self.printed: dict[date, dict[str, str]] = {}
        self.site.reads("2026-11-20 07:40", CENSUS)

    @contextmanager
    def at(self, day: date, clock: str, role: str = "receptionist") -> Iterator[PseudoTerminal]:
        """The screen at this time, on a clock that is set as ``demo --at`` sets it; ended with its own key."""
        self.site.it_is(f"{day} {clock}")
        argv = [*PROGRAM, "demo", "--data", str(self.site.folder), "--as", role]
        with PseudoTerminal(argv, env={"FRONTDESK_TERMINAL": "Front desk"}) as desk:
            desk.until(_is_open, "the day is open", timeout=30)
            yield desk
            desk.keys(";", "x")
            assert desk.wait() == 0

    def report(self, *words: str) -> str:
        """What a report prints."""
        return done("report", *words, data=self.site.folder).out

    def json(self, *words: str) -> Any:
        """A report as JSON."""
        return done("report", *words, "--format", "json", data=self.site.folder).json

    def of_day(self, day: date, form: str, *words: str) -> str:
        """The report of a day in one of its forms."""
        return self.report("day", "--day", str(day), "--format", form, *words)

    def prints(self, day: date) -> None:
        """Somebody prints the day as soon as it is signed."""
        self.printed[day] = {form: self.of_day(day, form) for form in FORMS}


def all_go(desk: PseudoTerminal, *mrns: str) -> None:
    """A card each under the scanner at the end of the day."""
    for number, mrn in enumerate(mrns, 1):
        desk.keys(mrn, "enter")
        desk.sees(f"Checked out {number} ")


def all_come(desk: PseudoTerminal, *mrns: str) -> None:
    """A card each under the scanner in the morning."""
    for number, mrn in enumerate(mrns, 1):
        arrives(desk, mrn, number)


def signs(desk: PseudoTerminal) -> None:
    """The reviewer's name stands there already."""
    desk.sees("no question left")
    desk.keys("ctrl+y")
    desk.sees("Sign the day")
    desk.keys("enter")
    desk.sees(SIGNED)


def friday(story: Story) -> None:
    """Olu is marked absent, whoever answers his phone says that he is ill; and nobody sees Ed go."""
    with story.at(FRIDAY, "8:58") as desk:
        all_come(desk, ED, NIA, BEN, UMA)
    with story.at(FRIDAY, "10:05") as desk:
        desk.keys(OLU, "f7")
        desk.sees("Mark Olu Nash away")
        desk.keys("2", "shift+tab", "shift+tab", "1", "enter")
        desk.sees("F8 Undo: Marked Olu Nash absent, no call")
    with story.at(FRIDAY, "15:05") as desk:
        all_go(desk, NIA, BEN, UMA)
        desk.sees("Here 1 ")


def friday_is_mended(story: Story) -> None:
    """On Monday Ed says when he left, and the sheet of a group shows that Olu was there."""
    with story.at(MONDAY, "8:50", "reviewer") as desk:
        desk.keys("ctrl+r", "left")
        desk.sees("1 question left")
        desk.keys("enter")
        desk.sees("Check out Ed Quill · Friday Nov 20")
        desk.keys("310", "enter", "4", "enter", "he said so on Monday", "enter")
        desk.sees("no question left")
        desk.keys("nash")
        desk.sees("Enter: open the card of Olu Nash")
        desk.keys("enter")
        desk.sees("FRIDAY NOV 20")
        desk.keys("f2")
        desk.sees("Check in Olu Nash · Friday Nov 20")
        desk.keys("10", "enter", "the sheet of the workshop has him", "enter")
        desk.sees("Still in the building: Olu Nash")
        desk.keys("enter")
        desk.sees("Check out Olu Nash · Friday Nov 20")
        desk.keys("3", "enter", "4", "enter", "he said so on Monday", "enter")
        signs(desk)
    story.prints(FRIDAY)


def monday(story: Story) -> None:
    """Ben is checked in in place of Uma, and comes late himself; their class is cancelled."""
    with story.at(MONDAY, "8:58") as desk:
        all_come(desk, ED, NIA, OLU, BEN)
    with story.at(MONDAY, "9:00", "lead") as desk:
        desk.keys("ortiz", ";", "w")
        desk.sees("It was not Ben Ortiz")
        desk.keys("faber", "enter")
        desk.sees("The wrong person?")
        desk.keys("enter")
        desk.sees("F8 Undo: Gave today's visit of Ben Ortiz to Uma Faber")
    with story.at(MONDAY, "10:20", "lead") as desk:
        desk.keys(BEN, "f2")
        desk.sees("Check in Ben Ortiz")
        desk.keys("1012", "enter")
        desk.sees("12 min late")
        desk.keys(";", "3")
        desk.sees("A group today")
        desk.keys("grat", "enter", "1", "enter", "the facilitator is ill", "enter")
        desk.sees("Gratitude is cancelled: the facilitator is ill")
    with story.at(MONDAY, "15:05") as desk:
        all_go(desk, *PEOPLE)
    with story.at(MONDAY, "15:40", "reviewer") as desk:
        desk.keys("ctrl+r")
        desk.sees("Placed late: Ben Ortiz")
        desk.keys("enter")
        desk.sees("Accept as it stands")
        desk.keys("1", "enter", "Terry Osei", "enter")
        signs(desk)
    story.prints(MONDAY)


def tuesday(story: Story) -> None:
    """Nia is with the nurse for twenty-five minutes, and two names stand on a sheet where three sat."""
    with story.at(TUESDAY, "8:58") as desk:
        all_come(desk, *PEOPLE)
    with story.at(TUESDAY, "11:20") as desk:
        desk.keys("newman", ";", "q")
        desk.sees("Nia Newman is out of class")
        desk.keys("1", "tab", "tab", "1115", "tab", "1140", "enter")
        desk.sees("F8 Undo: Out of class Nia Newman at 11:15 am, back at 11:40 am")
    with story.at(TUESDAY, "12:10") as desk:
        desk.keys(";", "z")
        desk.sees("12-step workshop")
        desk.keys("right", "2")
        desk.sees("Enter: nothing yet · 2 signed, 3 seated: mark whose name is not on it")
        desk.keys("space")
        desk.sees("Enter: confirm 2 on the sheet · Coping skills: 1 not on it")
        desk.keys("tab")
        desk.sees("Sheet of Coping skills")
        desk.keys("Terry Osei", "enter")
        desk.sees("F8 Undo: Sheet of Coping skills at 11:00 am: 2 on it, 1 not on it")
    with story.at(TUESDAY, "15:05") as desk:
        all_go(desk, *PEOPLE)


def wednesday(story: Story) -> None:
    """Tuesday is signed in the morning, Wednesday at its end; then Terry Osei says that Olu sat there on Tuesday."""
    with story.at(WEDNESDAY, "8:58") as desk:
        all_come(desk, *PEOPLE)
    with story.at(WEDNESDAY, "9:30", "reviewer") as desk:
        desk.keys("ctrl+r", "left")
        desk.sees("Review of Tue Nov 24")
        signs(desk)
    story.prints(TUESDAY)
    with story.at(WEDNESDAY, "15:05") as desk:
        all_go(desk, *PEOPLE)
    with story.at(WEDNESDAY, "15:40", "reviewer") as desk:
        desk.keys("ctrl+r")
        signs(desk)
        desk.keys("left")
        desk.sees("Review of Tue Nov 24")
        desk.sees(SIGNED)
        desk.keys(";", "z")
        desk.sees("Tuesday Nov 24")
        desk.keys("right")
        desk.sees("this sheet is entered, 2 on it")
        desk.keys("f2")
        desk.sees("Olu Nash on the sheet")
        desk.keys("3", "enter")
        desk.sees("did not sign")
        desk.keys("enter")
        desk.sees("Sheet of Coping skills · Tuesday Nov 24")
        desk.keys("Terry Osei", "enter", "he sat there and did not sign", "enter")
        desk.sees("F8 Undo: Sheet of Coping skills at 11:00 am: 2 on it")
        desk.sees("of Tuesday, asks why")
    story.prints(WEDNESDAY)


def test_four_days_are_mended_signed_and_counted(tmp_path: Path) -> None:
    story = Story(tmp_path / "records")
    friday(story)
    friday_is_mended(story)
    monday(story)
    tuesday(story)
    wednesday(story)
    every_report_agrees(story)
    every_screen_agrees(story)
    what_was_signed_stands(story)
    the_amendment_is_named(story)
    assert done("days", "--open", "--json", data=story.site.folder).json == []
    assert story.site.verifies().out.startswith("The journal holds")


def every_report_agrees(story: Story) -> None:
    """On the Monday after: days as they stand and as they were signed, the week, each patient, and the export."""
    story.site.it_is(f"{AFTERWARDS} 08:00")
    now, then = truth(), truth_as_signed()
    for day in DAYS:
        figures.of_day(story.json("day", "--day", str(day)), day, now)
        figures.of_day(story.json("day", "--day", str(day), "--as-amended"), day, now)
        figures.of_day(story.json("day", "--day", str(day), "--as-signed"), day, then)
    figures.of_week(story.json("week", "--day", str(MONDAY)), now)
    span = ("--from", str(FRIDAY), "--to", str(WEDNESDAY))
    for mrn in PEOPLE:
        figures.of_patient(story.json("patient", f"@{mrn}", *span), mrn, now)
    figures.of_export(done("export", "attendance", *span, data=story.site.folder).out, now)


def every_screen_agrees(story: Story) -> None:
    """Week, and Review of each day."""
    now = truth()
    with story.at(AFTERWARDS, "8:00", "reviewer") as desk:
        desk.keys("ctrl+w", "left")
        desk.until(lambda lines: figures.of_week_view(lines, now), "the week has the hours of the count")
        desk.keys("ctrl+r")
        for day in reversed(DAYS):
            desk.keys("left")
            desk.sees(f"Review of {day:%a %b %d}")
            desk.sees(SIGNED)
            desk.until(partial(figures.of_review, day=day, truth=now), f"the figures of {day}")


def what_was_signed_stands(story: Story) -> None:
    """As signed is what was printed at signing, but for its clock. Wednesday was printed last, after the amendment."""
    for day in DAYS:
        for form in FORMS:
            signed = story.of_day(day, form, "--as-signed")
            assert at_any_time(signed) == at_any_time(story.printed[day][form]), (day, form)


def at_any_time(printed: str) -> str:
    """Without what a print says of its own moment: its clock, and how far the journal was."""
    return HEAD.sub("", without_clock(printed))


def the_amendment_is_named(story: Story) -> None:
    """Only Olu's row of Tuesday differs, and the one amendment says what was done, why and by whom."""
    text = story.of_day(TUESDAY, "text", "--as-amended")
    assert [line.split()[0] for line in text.splitlines() if "[as signed" in line] == [OLU]
    (amendment,) = story.json("day", "--day", str(TUESDAY))["amendments"]
    assert "1 present without signing, by Terry Osei" in amendment["say"]
    assert (amendment["by"], amendment["because"]) == ("Helen Marsh", "he sat there and did not sign")
    assert f"{amendment['say']}, because {amendment['because']}" in text
    for day in {*DAYS} - {TUESDAY}:
        assert story.json("day", "--day", str(day))["amendments"] == []
        assert "[as signed" not in story.of_day(day, "text", "--as-amended")
