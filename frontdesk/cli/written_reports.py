"""How a day's report is written down where the day is signed, and read back to be printed."""

import json
from datetime import date, datetime
from typing import NamedTuple

from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.desk.answers.lists import DayReport, WrittenReport
from frontdesk.models import SignOff
from frontdesk.shapes.board import Board


class Paper(NamedTuple):
    """What heads a report: whose it is, of which day and minute; and in which locale and zone a page tells times.

    ``head`` says how far the journal was, on a report of the day for people.
    """

    site: str
    demo: bool
    day: date
    at: datetime
    locale: str
    zone: str
    head: str = ""

    @classmethod
    def of(cls, board: Board) -> "Paper":
        """Of the day as it stands."""
        site = board.site
        return cls(site.name, site.demo, board.day, board.at, site.locale, site.zone)


def written(report: DayReport) -> WrittenReport:
    """The report as JSON without blanks; and beside it what a page says by another clock, by what the JSON says."""
    said = JsonShapes(report.site.zone).day(report)
    paged = JsonShapes(report.site.zone, report.site.locale).day(report)
    spoken = {before: now for before, now in zip(_whys(said), _whys(paged), strict=True) if before != now}
    return WrittenReport(json.dumps(said, ensure_ascii=False, separators=(",", ":")), spoken)


def _whys(report: Json) -> list[str]:
    return [why for patient in report["patients"] for block in patient["blocks"] for why in block["why"]]


def said_of(row: SignOff) -> Json:
    """What the report said that was signed."""
    said: Json = json.loads(row.report)
    return said


def paged_of(row: SignOff) -> Json:
    """The same as a page says it."""
    said, spoken = said_of(row), json.loads(row.spoken)
    for patient in said["patients"]:
        for block in patient["blocks"]:
            block["why"] = [spoken.get(why, why) for why in block["why"]]
    return said


def paper_of(row: SignOff) -> Paper:
    """What heads it."""
    said = said_of(row)
    return Paper(said["site"], said["demo"], row.day, datetime.fromisoformat(said["at"]), row.locale, row.zone)
