"""The reports as pages for people: what each says, in which columns, in the site's own clock."""

from collections.abc import Iterator, Mapping
from datetime import datetime, time
from typing import Any

from frontdesk.cli.json_shapes import Json, place
from frontdesk.cli.reports.differences import rows_of
from frontdesk.cli.reports.html_page import Column, HtmlCell, HtmlGroup, HtmlPage, Remarks, page
from frontdesk.cli.reports.outreach_cells import we_called
from frontdesk.cli.reports.signed_words import ACCEPTED, AMENDMENTS, accepted_lines, amendment_lines, signed_lines
from frontdesk.cli.reports.tables import STAFF_ONLY, STILL_OPEN, countable, proof
from frontdesk.cli.written_reports import Paper
from frontdesk.texts import Voice
from frontdesk.texts.print_words import DEMO
from frontdesk.texts.voice import STATE_WORDS

NO_ROOM = "No room now"


def of(which: str, report: Json, paper: Paper, signed: Json | None = None) -> str:
    """``report day|rollcall|houses`` as one page; a day with what differs from the report that was ``signed``."""
    pages = {"rollcall": _Pages.roll_call, "houses": _Pages.houses}
    made = _Pages(paper)
    return page(made.day(report, signed) if which == "day" else pages[which](made, report))


class _Pages:
    """Makes the pages of one report, in its site's voice."""

    def __init__(self, paper: Paper) -> None:
        self.voice = Voice(paper.locale, paper.zone)
        self.about = f"{paper.site} · {self.voice.date(paper.day)} {paper.day.year}"
        self.marks = [DEMO] if paper.demo else []
        self.made = f"Made {self.dated(paper.at)}"
        self.journal_head = paper.head

    def dated(self, at: datetime) -> str:
        """``Mon Nov 23 2026 at 3:40 pm``."""
        day = self.voice.today(at)
        return f"{self.voice.date(day)} {day.year} at {self.voice.clock(at)}"

    def clock(self, instant: str | None) -> str:
        """The clock time of an ISO instant; of none, nothing."""
        return self.voice.clock(datetime.fromisoformat(instant)) if instant else ""

    def short(self, instant: str | None) -> str:
        """The same without am and pm."""
        return self.voice.short(datetime.fromisoformat(instant)) if instant else ""

    def day(self, report: Json, signed: Json | None = None) -> HtmlPage:
        """A row a person, a column a block: what counts, in which group, and why it is less."""
        counts = " · ".join(f"{STATE_WORDS[state].capitalize()} {number}" for state, number in report["counts"].items())
        return HtmlPage(
            title="The day",
            about=self.about,
            marks=self.marks,
            lines=[
                *report["changes"],
                *signed_lines(report, self.dated),
                *([self.journal_head] if self.journal_head else []),
                counts,
                f"{self.made}. Whole minutes, rounded down; what runs still counts to then.",
            ],
            columns=[
                Column("Name"),
                Column("State"),
                Column("In the building", kind="times"),
                *(self._block_column(block) for block in report["program"]),
                Column("Countable", kind="number"),
                Column("Proof"),
            ],
            groups=[HtmlGroup("", list(self._patients(report, signed)))],
            remarks=[
                Remarks(STILL_OPEN, [question["say"] for question in report["questions"]]),
                Remarks(ACCEPTED, accepted_lines(report, self.clock)),
                Remarks(AMENDMENTS, amendment_lines(report, self.dated)),
            ],
            wide=True,
        )

    def _patients(self, report: Json, signed: Json | None) -> Iterator[list[HtmlCell]]:
        before = signed["patients"] if signed else None
        return rows_of(report["patients"], before, lambda patient: self._patient(report, patient), _marked)

    def _block_column(self, block: Json) -> Column:
        return Column(block["block"], f"{self._wall(block['starts'])}-{self._wall(block['ends'])}", _kind(block))

    def _wall(self, clock: str) -> str:
        return self.voice.short(time.fromisoformat(clock))

    def _patient(self, report: Json, patient: Mapping[str, Any]) -> list[HtmlCell]:
        late = f"late {patient['late_minutes']} min" if patient["late_minutes"] else ""
        to = f"to {patient['destination']}" if patient["destination"] else ""
        walk_in = "" if patient["scheduled"] else "not scheduled"
        own = {block["block"]: block for block in patient["blocks"]}
        return [
            HtmlCell(patient["name"], [patient["mrn"]]),
            HtmlCell(STATE_WORDS[patient["state"]], [late, to, walk_in, we_called(patient, self.short)]),
            HtmlCell("", [self._stay(stay) for stay in patient["stays"]]),
            *(_earned(own.get(each["block"]), counts=each["counts"]) for each in report["program"]),
            HtmlCell(countable(patient)),
            HtmlCell(proof(patient)),
        ]

    def _stay(self, stay: Json) -> str:
        came, left = self.short(stay["in"]), self.short(stay["out"])
        return f"{came}-{left}" if left else f"since {came}"

    def roll_call(self, report: Json) -> HtmlPage:
        """By room, with a box to tick: it is read aloud in the yard."""
        people = report["people"]
        return HtmlPage(
            title="Roll call",
            about=self.about,
            marks=self.marks,
            lines=[f"{len(people)} in the building at {self.clock(report['at'])}", self.made],
            columns=[Column("Name"), Column("MRN"), Column("Since or left"), Column("Seen", kind="tick")],
            groups=list(self._rooms(report)),
        )

    def _rooms(self, report: Json) -> Iterator[HtmlGroup]:
        people = report["people"]
        for room in sorted({place(row, NO_ROOM) for row in people}):
            rows = [row for row in people if place(row, NO_ROOM) == room]
            yield self._called(room, rows, "since")
        yield self._called("May be at the door", report["at_the_door"], "out")
        yield self._called("May be back: stepped out", report["stepped_out"], "out")

    def _called(self, title: str, rows: list[Json], word: str) -> HtmlGroup:
        cells = [
            [HtmlCell(row["name"]), HtmlCell(row["mrn"]), HtmlCell(f"{word} {self.clock(row[word])}"), HtmlCell()]
            for row in rows
        ]
        return HtmlGroup(title, cells, str(len(rows)))

    def houses(self, report: Json) -> HtmlPage:
        """By house: who has gone, who is still here, who went elsewhere, who is expected."""
        return HtmlPage(
            title="Departures by house",
            about=self.about,
            marks=[STAFF_ONLY, *self.marks],
            lines=[self.made],
            columns=[Column("Name"), Column("MRN"), Column("Where"), Column("When")],
            groups=[self._house(house) for house in report["houses"]],
        )

    def _house(self, house: Json) -> HtmlGroup:
        rows = [
            *(self._housed(row, "gone", self.clock(row["at"])) for row in house["gone"]),
            *(self._housed(row, "still here") for row in house["here"]),
            *(self._housed(row, f"went elsewhere: {row['destination'] or 'not said'}") for row in house["elsewhere"]),
            *(self._housed(row, "expected") for row in house["expected"]),
        ]
        kind = f"{house['kind']} · " if house["kind"] else ""
        return HtmlGroup(house["name"], rows, f"{kind}{len(house['gone'])} gone, {len(house['here'])} here")

    def _housed(self, row: Json, where: str, when: str = "") -> list[HtmlCell]:
        return [HtmlCell(row["name"]), HtmlCell(row["mrn"]), HtmlCell(where), HtmlCell(when)]


def _marked(now: list[HtmlCell], signed: list[HtmlCell] | None, word: str) -> list[HtmlCell]:
    """The cells of a row with what each said when the day was signed, where it said something else."""
    if signed is None:
        name, *rest = now
        return [name._replace(notes=[*name.notes, word]), *rest]
    return [cell if cell == was else _against(cell, was) for cell, was in zip(now, signed, strict=True)]


def _against(cell: HtmlCell, was: HtmlCell) -> HtmlCell:
    said = ", ".join(filter(None, (was.text, *was.notes))) or "nothing"
    return cell._replace(notes=[*cell.notes, f"as signed: {said}"])


def _kind(block: Json) -> str:
    return "number" if block["counts"] else ""


def _earned(block: Json | None, *, counts: bool) -> HtmlCell:
    """The cell of a block: its countable minutes, or those in the building where it does not count; empty for none.

    So it is in a block that is not of the patient's day.
    """
    if block is None:
        return HtmlCell()
    here = f"here {block['minutes']}" if counts and block["minutes"] != block["countable"] else ""
    number = block["countable"] if counts else block["minutes"]
    shown = str(number) if block["minutes"] or block["why"] else ""
    return HtmlCell(shown, [block["group"] or "", here, *block["why"]])
