"""One day of sixty people, from 8:50 to 3:40, every view looked at in its hour, and a review that leaves nothing open.

Two are of one name, two are late, one steps out and does not come back, one group is full, one is moved, one leaves
early for court, one goes home with family instead of the house, one check-out is forgotten, one never came.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from frontdesk.database.places import Server
from tests.cli.reports.counted import count
from tests.commands import done
from tests.terminal import PseudoTerminal

pytestmark = pytest.mark.slow

PROGRAM = [sys.executable, "-m", "frontdesk"]
HEADER = "mrn,last_name,first_name,dob,admit_date,counselor,living_arrangement,living_kind,classes,activity\n"
CLASSES = ("Coping skills", "Stress management", "Communication", "Gratitude", "Boundaries", "Life skills")
FULL = "Co-occurring disorders"
ACTIVITIES = ("Yoga", "Meditation", "Music therapy")
HOUSES = ("Harbor House", "Maple Street", "The Landing")
TOLD = """\
201,Silva,Maria,1990-03-14,2026-09-01,Kevin Doyle,Harbor House,sober living home,Gratitude,Yoga
202,Silva,Maria,1985-11-02,2026-09-01,Kevin Doyle,Harbor House,sober living home,Boundaries,Yoga
203,Vega,Rosa,1992-01-09,2026-09-01,Kevin Doyle,The Landing,sober living home,Gratitude,Yoga
204,Petrov,Ivo,1971-08-30,2026-09-01,Kevin Doyle,The Landing,sober living home,Boundaries,Yoga
205,Khan,Noor,1999-02-28,2026-09-01,Mary Obi,Harbor House,sober living home,Life skills,Meditation
206,Lind,Eva,1988-12-12,2026-09-01,Mary Obi,The Landing,sober living home,Co-occurring disorders,Meditation
207,Hale,Tom,1979-04-04,2026-09-01,Mary Obi,Maple Street,sober living home,Life skills,Yoga
208,Roth,Jan,1984-06-18,2026-09-01,Mary Obi,Maple Street,sober living home,Communication,Music therapy
209,Brandt,Lea,1995-10-01,2026-09-01,Mary Obi,Maple Street,sober living home,Communication,Music therapy
210,Odum,Max,1968-07-22,2026-09-01,Mary Obi,Own home,own home,Coping skills,Meditation
211,Yoder,Kim,1990-05-05,2026-09-01,Mary Obi,Own home,own home,Coping skills,Meditation
212,Falk,Pia,1993-09-19,2026-09-01,Mary Obi,Family home,family home,Coping skills,Meditation
"""
PLAIN = 48
"""People of whom nothing more is told: each comes by nine with a card, and goes home to a house at three."""


def census() -> str:
    """The twelve, and forty-eight more with names that nobody could mix up."""
    ahead, behind = (
        ("Bar", "Kel", "Mon", "Tis", "Vor", "Zul", "Gre", "Fid"),
        ("dano", "wick", "stolz", "leu", "ru", "x"),
    )
    rows = []
    for place in range(PLAIN):
        last = ahead[place % 8] + behind[place // 8]
        group = FULL if place < 10 else CLASSES[place % 6]
        rows.append(
            f"{301 + place},{last},{chr(ord('A') + place % 26)}lto,1980-01-{place % 28 + 1:02},2026-09-01,Kevin Doyle,"
            f"{HOUSES[place % 3]},sober living home,{group},{ACTIVITIES[place % 3]}\n"
        )
    return HEADER + TOLD + "".join(rows)


@pytest.fixture(params=["file", "server"])
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Path | Server:
    """The site as it stands before ten to nine: groups in the afternoon with room for sixty, and a census."""
    on_server = request.param == "server"
    place = Server(request.getfixturevalue("server"), "a_day_of_sixty") if on_server else tmp_path / "records"
    done("demo", "--patients", "0", "--at", "8:40", "--make-only", data=place)
    settings, kept = tmp_path / "settings.toml", done("settings", "show", data=place).out
    before, *groups = kept.split("[[group]]")
    roomy = [_with_room(group) if 'block = "Activity"' in group else group for group in groups]
    settings.write_text("[[group]]".join([before, *roomy]), encoding="utf-8")
    done("settings", "load", settings, data=place)
    (tmp_path / "census.csv").write_text(census(), encoding="utf-8")
    done("roster", "import", tmp_path / "census.csv", data=place)
    return place


def _with_room(group: str) -> str:
    lines = [line for line in group.splitlines() if not line.startswith(("soft", "hard"))]
    return "\n".join([*lines[:4], "soft = 30", "hard = 30", *lines[4:], ""])


@contextmanager
def at(clock: str, site: Path | Server, columns: int = 120, rows: int = 40) -> Iterator[PseudoTerminal]:
    """The desk on the screen at this time of the day, ended with its own key."""
    words = ["demo", "--data", str(site), "--at", clock]
    with PseudoTerminal([*PROGRAM, *words], columns, rows, env={"FRONTDESK_TERMINAL": "Front desk"}) as desk:
        desk.until(_is_open, "the day is open", timeout=30)
        yield desk
        desk.keys(";", "x")
        assert desk.wait() == 0


def _is_open(lines: list[str]) -> bool:
    """The counts stand, which wait for the records, and no line says any more that these are being opened."""
    return any("Checked out " in line for line in lines[:4]) and not any("being opened" in line for line in lines)


def arrives(desk: PseudoTerminal, mrn: str, here: int) -> None:
    """A card under the scanner."""
    desk.send(mrn)
    desk.keys("enter")
    desk.sees(f"Here {here} ")


def says_birthday(desk: PseudoTerminal, digits: str) -> None:
    """One of two people of the same name says month and day."""
    desk.keys("enter")
    desk.sees("for birth month and day")
    desk.send(digits)
    desk.keys("enter")
    desk.gone("for birth month and day")


def test_a_day_of_sixty_people_ends_with_nothing_open(site: Path | Server) -> None:

    with at("8:50", site) as desk:
        desk.sees("Expected 60 ")
        for place in range(PLAIN):
            arrives(desk, str(301 + place), place + 1)
        for place, mrn in enumerate(("205", "207", "208", "209", "210"), PLAIN + 1):
            arrives(desk, mrn, place)
        # Two of one name: nobody is marked until an arrow, and whoever has just come stays in the tie.
        desk.send("silva")
        desk.sees("two people have one name")
        desk.keys("down")
        says_birthday(desk, "0314")
        desk.sees("Here 54 ")
        desk.send("silva")
        desk.sees("two people have one name")
        desk.keys("down")
        desk.keys("down")
        says_birthday(desk, "1102")
        desk.sees("Here 55 ")
        # The group her plan names is full: she is checked in all the same, and shown as not placed.
        arrives(desk, "206", 56)
        desk.send("lind eva")
        desk.sees("not placed at 11")
        desk.keys("escape")
        desk.send("207")
        desk.keys("f9")
        desk.sees("facts only, nothing clinical")
        desk.send("moves house on Friday")
        desk.keys("enter")
        desk.sees("F8 Undo: Noted about Tom Hale")

    with at("9:40", site) as desk:
        desk.send("falk")
        desk.keys("f7", "1", "enter")
        desk.sees("F8 Undo: Marked Pia Falk absent, they called at 9:40 am")
        desk.keys("ctrl+l")
        desk.sees("2 updates to see")
        desk.sees("absent, they called at 9:40 am")
        desk.sees("moves house on Friday")

    with at("10:12", site) as desk:
        desk.send("vega r")
        desk.sees("check in Rosa Vega")
        desk.keys("enter")
        desk.sees("12 min late")
    with at("10:25", site) as desk:
        arrives(desk, "204", 58)

    with at("10:40", site) as desk:
        desk.send("khan n")
        desk.keys("f5")
        desk.sees("Step out Noor Khan")
        desk.send("1055")
        desk.keys("enter")
        desk.sees("Stepped out 1 ")
        desk.sees("back by 10:55")

    with at("10:50", site) as desk:
        desk.keys("ctrl+g")
        desk.sees("Spirituality 10:00 to 11:00 am")
        desk.keys("right", "down")
        desk.sees("choose for Eva Lind · Room 4 is full")
        desk.keys("1")
        desk.sees("F8 Undo: Placed Eva Lind in Coping skills")
        desk.sees("Placed 57 of 57 here")

    with at("11:20", site) as desk:
        desk.keys("f10")
        desk.sees("In the building 57 ")
        desk.sees("Stepped out 1 ")
        desk.sees("ROOM 1")
        desk.keys("pagedown", "pagedown", "pagedown")
        desk.sees("Noor Khan")

    with at("13:45", site) as desk:
        desk.keys("ctrl+g")
        desk.sees("Activity 2:00 to 3:00 pm")
        desk.send("hale t")
        desk.sees("Tom Hale")
        desk.keys("2")
        desk.sees("F8 Undo: Moved Tom Hale from Yoga to Meditation")

    with at("14:20", site) as desk:
        desk.keys("ctrl+d")
        desk.send("roth")
        desk.keys("f4")
        desk.sees("2 h 20 of 3 h countable today")
        desk.keys("tab", "tab", "3", "enter")
        desk.sees("F8 Undo: Checked out Jan Roth at 2:20 pm to Maple Street, court")
        desk.sees("early")

    with at("15:00", site) as desk:
        desk.keys("ctrl+d")
        desk.send("brandt")
        desk.keys("f4")
        desk.sees("Check out Lea Brandt")
        desk.keys("tab")
        desk.send("fam")
        desk.keys("enter")
        desk.sees("F8 Undo: Checked out Lea Brandt at 3:00 pm to Family home")
        desk.sees("1 went elsewhere")
        all_go(desk)
        desk.sees("Here 1 ")
        desk.sees("Stepped out 1 ")

    with at("15:40", site) as desk:
        desk.keys("ctrl+r")
        desk.sees("6 questions left")
        for question in OPEN:
            desk.sees(question)
        desk.sees("58 came: 58 of 60 expected")
        answer_all(desk)
        desk.sees("no question left")

    agree(site)


OPEN = (
    "Still in the building: Max Odum",
    "Expected, nothing known: Kim Yoder",
    "Stepped out, not back: Noor Khan",
    "On the list, not here: Jan Roth",
    "Placed late: Ivo Petrov",
    "Placed late: Rosa Vega",
)


def all_go(desk: PseudoTerminal) -> None:
    """House by house: all who may go together, then those of one name one by one; Own home is forgotten."""
    for house, gone in (("HARBOR HOUSE", 18), ("MAPLE STREET", 35), ("THE LANDING", 54)):
        turns_to(desk, house)
        desk.keys("ctrl+a")
        desk.until(lambda lines: "people" in lines[5], "all of the house are ticked")
        desk.keys("enter")
        desk.sees(f"Checked out {gone} ")
        if house != "HARBOR HOUSE":  # two of one name are left there; else the desk goes on by itself
            goes_on(desk, house)
    desk.keys("escape")
    desk.send("silva")
    desk.sees("two people have one name")
    desk.keys("down")
    says_birthday(desk, "0314")
    desk.sees("F8 Undo: Checked out Maria Silva")
    desk.send("silva")
    desk.sees("two people have one name")
    desk.keys("down")
    desk.keys("down")
    says_birthday(desk, "1102")
    desk.sees("Here 1 ")


NAME_ENDS = 20


def goes_on(desk: PseudoTerminal, house: str) -> None:
    """Wait until the house worked at is another."""
    desk.until(lambda lines: lines[7][:NAME_ENDS].strip() != house, "the next house")


def turns_to(desk: PseudoTerminal, house: str) -> None:
    """Right, until this is the house worked at. Its counts may still be changing: only the name tells."""
    while (before := desk.line(7)[:NAME_ENDS]).strip() != house:
        desk.keys("right")
        desk.until(lambda lines: lines[7][:NAME_ENDS] != before, "another house")


def answer_all(desk: PseudoTerminal) -> None:
    """Each question by what answers it, from the keyboard."""
    desk.keys("enter")
    desk.sees("Check out Max Odum")
    desk.send("3:15")  # without the colon it is somebody's number, and as fast as this, with Enter, their card
    desk.keys("enter", "1")
    desk.send("Lee Perez")
    desk.keys("enter")
    desk.sees("5 questions left")
    desk.keys("enter")
    desk.sees("Mark Kim Yoder away")
    desk.keys("2", "shift+tab", "shift+tab", "1", "enter")
    desk.sees("4 questions left")
    desk.keys("enter")
    desk.sees("Check out Noor Khan")
    desk.keys("tab", "4", "tab", "1", "enter")
    # She left before the class began: those seats are given back. Her answer asks nothing new, of the workshop either.
    desk.sees("3 questions left")
    for left in ("2 questions left", "1 question left", "no question left"):
        desk.keys("enter")
        desk.sees("Accept as it stands")
        desk.keys("1", "enter")
        desk.sees("by whom it was confirmed")
        desk.send("Terry Osei")
        desk.keys("enter")
        desk.sees(left)


def agree(site: Path | Server) -> None:
    """Report, journal and a count that shares no code say the same, to the person and the minute."""
    report = done("report", "day", "--format", "json", data=site).json
    assert report["questions"] == []
    assert report["counts"] == {
        "expected": 0, "here": 0, "stepped_out": 0, "checked_out": 58, "absent": 2, "excused": 0,
    }  # fmt: skip
    now = datetime(2026, 11, 23, 16, 0, tzinfo=ZoneInfo("America/New_York"))
    truth = count(site, "2026-11-23", now)
    told = {row["mrn"]: row["countable_minutes"] for row in report["patients"] if row["stays"]}
    assert told == {mrn: counted.whole for mrn, counted in truth.items()}
    assert told["301"] == 180
    assert 160 <= told["203"] < 168, "twelve minutes late, and a second more"
    assert 40 <= told["205"] < 48
    houses = {house["name"]: house for house in done("report", "houses", "--format", "json", data=site).json["houses"]}
    assert [row["name"] for row in houses["Maple Street"]["elsewhere"]] == ["Lea Brandt"]
    assert json.loads(done("do", "board", "--json", data=site).out)["ok"]
    assert done("journal", "--verify", data=site).out.startswith("The journal holds")
