"""A made-up day with everything that takes minutes away, played to the second, and read back from each format."""

import csv
import io
import re
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.shapes.staff import Actor, Role
from tests.commands import riverside
from tests.hands import CENSUS, Hands, SetClock, on

NASTY = {
    "201": ("Sum", "=2+3"),
    "202": ("Link", '＝HYPERLINK("x")'),
    "203": ("At", "@SUM(1)"),
    "204": ("Minus", "-1"),
    "205": ("Tag</td></style>", "<script>alert(1)</script>"),
    "206": ("Quote", '"Amp & Co", Jr'),
}
PEOPLE = CENSUS + "".join(
    ",".join(f'"{value.replace(chr(34), chr(34) * 2)}"' for value in (mrn, last, first))
    + ",,1990-01-01,2026-09-01,,,Mary Obi,Harbor House,sober living home,Gratitude,Yoga,\n"
    for mrn, (last, first) in NASTY.items()
)


def played(folder: Path) -> Path:
    """Records of a demo in which it is half past four, and the day behind it. Returns the folder."""
    riverside(folder, "16:30", PEOPLE)
    clock = SetClock(on("8:00"))
    hands = Hands(folder / "frontdesk.db", clock)
    hands.desk.close()
    ana = Actor("Ana", Role.RECEPTIONIST, "Front desk")
    hands.desk = BackOffice(open_records(folder / "frontdesk.db"), ana, "do", clock, timedelta(0))
    _play(hands, clock)
    hands.desk.close()
    return folder


def _play(hands: Hands, clock: SetClock) -> None:
    def at(time: str, seconds: float = 0) -> None:
        clock.strikes(time)
        clock.passes(seconds)

    at("8:58", 41.5)
    for who in ("101", "103", "104", "105", "108", "106", *NASTY):
        hands.check_in(who)
    hands.unassign("105", "Class")  # not placed, all through
    hands.unassign("106", "Activity")
    at("10:12", 37)
    hands.check_in("102")  # late
    at("10:30")
    hands.check_out("108", reason=1)
    at("10:40", 20)
    hands.step_out("103")
    at("10:52", 19.9)
    hands.come_back("103")
    at("11:20", 5)
    hands.check_in("108")  # another stay, and forgotten
    at("11:31")
    hands.assign("101", "Gratitude")  # moved within the block
    at("14:30", 59)
    hands.step_out("102")  # and never came back
    at("14:51", 12)
    hands.check_out("104")
    at("15:02", 3)
    for who in ("101", "103", "105", *NASTY):
        hands.check_out(who)
    at("15:10")
    hands.assign("106", "Yoga")  # too late to count


Figures = dict[str, tuple[dict[str, tuple[int, int]], int]]
"""By MRN: each block's (present, countable) minutes, and the whole countable ones."""


def of_json(report) -> Figures:
    """The figures of ``--format json``."""
    return {
        row["mrn"]: (
            {each["block"]: (each["minutes"], each["countable"]) for each in row["blocks"]},
            row["countable_minutes"],
        )
        for row in report["patients"]
    }


def of_csv(text: str) -> Figures:
    """The figures of ``--format csv``."""
    return {row["mrn"]: _figures(row) for row in csv.DictReader(io.StringIO(text, newline=""))}


def _figures(row: dict[str, str]) -> tuple[dict[str, tuple[int, int]], int]:
    blocks = {}
    for column, value in row.items():
        if found := re.fullmatch(r"(.+ \d\d:\d\d) minutes", column):
            countable = row.get(f"{found[1]} countable", "0")
            blocks[found[1].rsplit(" ", 1)[0]] = (int(value), int(countable))
    return blocks, int(row["countable_minutes"])


class Read(HTMLParser):
    """A page as a screen reader goes through it: cells by row, each with its words; and every tag and attribute."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.rows: list[list[list[str]]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._in_cell = self._in_style = False
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in_style = tag == "style"
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append([])
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        self._in_style = self._in_style and tag != "style"
        self._in_cell = self._in_cell and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._in_style or not data.strip():
            return
        self.words.append(data.strip())
        if self._in_cell:
            self.rows[-1][-1].append(data.strip())


def of_html(page: str) -> Figures:
    """The figures of ``--format html``: ``60``, or where something is taken away ``0`` with ``here 60``."""
    head, *rows = Read(page).rows
    titles = [cell[0] for cell in head]
    return {row[0][-1]: _shown(dict(zip(titles, row, strict=True))) for row in rows}


def _shown(row: dict[str, list[str]]) -> tuple[dict[str, tuple[int, int]], int]:
    counting = ("Spirituality", "Class", "Activity")
    blocks = {}
    for block in ("Check-in", "Spirituality", "Class", "Lunch", "Open", "Activity", "Check-out"):
        number = int(row[block][0]) if row[block] and row[block][0].isdigit() else 0
        here = next((int(word[5:]) for word in row[block] if re.fullmatch(r"here \d+", word)), number)
        blocks[block] = (here, number if block in counting else 0)
    whole = re.fullmatch(r"(?:(\d+) h ?)?(\d*)(?: min)?", row["Countable"][0]) if row["Countable"] else None
    return blocks, int(whole[1] or 0) * 60 + int(whole[2] or 0) if whole else 0
