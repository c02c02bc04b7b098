"""Makes the pictures of docs/pictures from the demo (``python tools/pictures.py``): the real screen, made-up people."""

import asyncio
import csv
import os
import re
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from textual.pilot import Pilot

from frontdesk.app import FrontdeskApp
from frontdesk.cli.first_day import first_day
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.demo import made_site
from frontdesk.desk.settings import sites
from frontdesk.printer import Printer
from frontdesk.shapes.staff import Actor, Role

DOCS = Path(__file__).resolve().parent.parent / "docs" / "pictures"
FACE = re.compile(r"@font-face \{.*?\}", re.DOTALL)
PEOPLE = 65
ACTOR = Actor("Ana", Role.RECEPTIONIST, "Front desk")


class Picture(NamedTuple):
    """What to show: the file's name, the time of the demo's day, the window, the theme, and the keys pressed first."""

    name: str
    at: time
    size: tuple[int, int]
    keys: tuple[str, ...]
    theme: str = "dark"
    role: Role = Role.RECEPTIONIST
    first_day: bool = False
    census: bool = False
    years: int = 0


VIEWS = {
    "activities": (time(13, 48), ("ctrl+g", "down")),
    "departures": (time(15, 6), ("ctrl+d", "down")),
    "caseload": (time(9, 47), ("ctrl+l", "down")),
    "review": (time(15, 58), ("ctrl+r",)),
    "roll-call": (time(11, 24), ("ctrl+e",)),
    "today": (time(9, 12), ("a", "n")),
}
ELM = ("E", "l", "m", "enter")
FIRST_DAY = {
    "first-day-zone": ("enter", "E", "S", "T"),
    "first-day": ("enter", "enter", "enter", *ELM, "enter", "M", "a", "r", "y", "enter", "enter", "enter"),
}
PROGRAM = ("semicolon", "p", *"grat", "escape", "delete")
ANSWERED = (
    *("ctrl+r", "enter", "3", "0", "5", "enter", "4", "enter"),
    *("enter", "1", "2", "2", "0", "enter", "4", "enter", "8", "enter"),
    *("ctrl+a", "5", "2", "enter", "ctrl+a", "5", "2", "enter"),
)
"""What answers the closing questions of the demo."""
AFTERWARDS: dict[str, tuple[time, tuple[str, ...], int]] = {
    "sheet": (time(12, 10), ("semicolon", "z", "right", "7", "enter", "down", "space"), 0),
    "questions": (time(15, 40), ("ctrl+r", "down", "down", "ctrl+a", "5", "2"), 0),
    "sign": (time(15, 40), (*ANSWERED, "ctrl+y"), 0),
    "days": (time(8, 50), ("ctrl+r", "tab"), 1),
    "week": (time(15, 58), ("ctrl+w", "down"), 1),
    "weeks-of-one": (time(15, 58), ("ctrl+w", "down", "down", "down", "enter"), 1),
}
"""What the end of a day and of a week look like, with so many years before."""
CENSUS = {"census": ("ctrl+o", "1"), "census-done": ("ctrl+o", "1", "1", "enter")}
SIZES = {"80x24": (80, 24), "120x40": (120, 40)}
PICTURES = (
    *(
        Picture(f"{view}-{size}" if theme == "dark" else f"{view}-{size}-{theme}", at, SIZES[size], keys, theme)
        for view, (at, keys) in VIEWS.items()
        for size in SIZES
        for theme in ("dark", "16", "none")
        if not (view == "today" and theme == "dark")
    ),
    Picture("today-80x24", time(9, 12), (80, 24), ("w", "e", "i")),
    Picture("today-120x40", time(9, 12), (120, 40), ("a", "n")),
    Picture("busy-120x40", time(9, 47), (120, 40), ()),
    Picture("tie-80x24", time(9, 12), (80, 24), ("r", "i", "v")),
    Picture("group-80x24", time(9, 12), (80, 24), ("j", "o", "y", "f3")),
    Picture("menu-80x24", time(9, 12), (80, 24), ("j", "o", "y", "semicolon")),
    Picture("card-120x40", time(11, 24), (120, 40), ("j", "o", "y", "f6")),
    Picture("cover-80x24", time(9, 31), (80, 24), ("f12",)),
    Picture("light-80x24", time(9, 47), (80, 24), ("a", "n"), "light"),
    Picture("contrast-80x24", time(9, 47), (80, 24), ("a", "n"), "contrast"),
    Picture("seats-120x40", time(10, 50), (120, 40), ("ctrl+g", "right", "down")),
    Picture("help-80x24", time(13, 48), (80, 24), ("ctrl+g", "f1")),
    *(
        Picture(f"{name}-{size}", time(9), SIZES[size], keys, first_day=True)
        for size in SIZES
        for name, keys in FIRST_DAY.items()
    ),
    *(
        Picture(f"{name}-{size}", time(8, 20), SIZES[size], keys, role=Role.LEAD, census=True)
        for size in SIZES
        for name, keys in CENSUS.items()
    ),
    *(
        Picture(f"{name}-{size}", at, SIZES[size], keys, role=Role.REVIEWER, years=years)
        for size in SIZES
        for name, (at, keys, years) in AFTERWARDS.items()
    ),
    *(Picture(f"program-{size}", time(16, 41), SIZES[size], PROGRAM, role=Role.LEAD) for size in SIZES),
)


def of_the_first_day() -> FrontdeskApp:
    """The program where there are no records yet."""
    path = Path("/srv/frontdesk/frontdesk.db")
    os.environ |= {"TZ": "America/New_York", "PATH": ""}  # a computer that knows its zone and no printer
    return FrontdeskApp(partial(open_records_of, path), Printer(path.parent / "prints"), first_day(path, ACTOR))


def open_records_of(path: Path) -> BackOffice:
    """The desk on real records, where a picture has come so far."""
    return BackOffice(open_records(path), ACTOR, "screen")


def hand_in(path: Path, inbox: Path, now: datetime, *, faulty: bool) -> None:
    """An export of the demo's people into the inbox that its settings name: some have changed, some are new or gone.

    One names a house that nobody knows; a ``faulty`` one has a birth date that is none.
    """
    desk = BackOffice(open_records(path), ACTOR._replace(role=Role.LEAD), "screen", lambda: now, offset=timedelta(0))
    sites.load(desk, replace(sites.program_of(desk), inbox=str(inbox)))
    people = sorted(desk.board().people.values(), key=lambda person: person.mrn)
    desk.close()
    rows = [
        [each.mrn, f"{each.last_name}, {each.first_name}", f"{each.dob:%m/%d/%Y}", each.counselor, each.lives_at, ""]
        for each in people[:-2]
    ]
    rows[4][4], rows[9][4], rows[15][3], rows[20][4] = "Harbor Hse", "Cedar House", rows[0][3], "Maple Street"
    rows[12][2] = "13/31/1991" if faulty else rows[12][2]
    rows[25][1] = f"Kaya, {people[25].first_name}"
    for number, name in enumerate(("Begaye, Ray", "Brankov, Ivo", "Diallo, Halima")):
        rows.append([f"0024{number}", name, f"0{number + 3}/14/198{number}", rows[0][3], "Harbor House", ""])
    header = ["Client ID", "Patient Name", "DOB", "Primary Counselor", "House", "Notes"]
    inbox.mkdir()
    with (inbox / "census-nov-23.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["Riverside census"], ["printed Nov 23 2026"], header, *rows])


def of_the_demo(picture: Picture, folder: Path) -> FrontdeskApp:
    """The program on the demo, at the picture's time."""
    path = folder / "frontdesk.db"
    made_site.make(path, PEOPLE, picture.years, picture.at, 1, lambda _done, _of: None)
    shown = datetime.combine(made_site.DAY, picture.at, ZoneInfo("America/New_York")).astimezone(UTC)

    if picture.census:
        hand_in(path, folder / "inbox", shown, faulty="done" not in picture.name)

    def open_desk() -> BackOffice:
        return BackOffice(
            open_records(path), ACTOR._replace(role=picture.role), "screen", lambda: shown, offset=timedelta(0)
        )

    return FrontdeskApp(open_desk, Printer(folder / "prints"))


async def answered(app: FrontdeskApp, pilot: Pilot[None]) -> None:
    """Wait until all that was asked is answered and painted; an answer may ask once more."""
    await pilot.pause(0)
    while app.scanner.waits:
        await pilot.pause(0.01)
    before, counter = app._before, app.counter
    for _ in range(2):
        threads = (counter._thread, counter.apart._thread, before and before._questions._thread)
        for thread in filter(None, threads):
            await asyncio.wrap_future(thread.submit(int))
        await pilot.pause()


async def draw(picture: Picture, folder: Path) -> str:
    """The picture as SVG, without fonts from elsewhere."""
    os.environ["FRONTDESK_THEME"] = picture.theme
    app = of_the_first_day() if picture.first_day else of_the_demo(picture, folder)
    async with app.run_test(size=picture.size) as pilot:
        while app.counter.board is None and not picture.first_day:
            await pilot.pause(0.05)
        await answered(app, pilot)
        for key in picture.keys:
            await pilot.press(key)
            await answered(app, pilot)
        return FACE.sub("", app.export_screenshot(title="frontdesk")).replace("Fira Code", "monospace")


def main() -> None:
    """Draw them all, or those whose names begin with a word given."""
    DOCS.mkdir(parents=True, exist_ok=True)
    for picture in PICTURES:
        if sys.argv[1:] and not picture.name.startswith(tuple(sys.argv[1:])):
            continue
        with tempfile.TemporaryDirectory() as folder:
            svg = asyncio.run(draw(picture, Path(folder)))
        (DOCS / f"{picture.name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
