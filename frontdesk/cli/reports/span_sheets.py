"""Reports over a span of days as rows for a spreadsheet: one table each, whose cells are what they are."""

from datetime import date

from frontdesk.cli.json_shapes import Json
from frontdesk.cli.reports.csv_cells import Cell
from frontdesk.cli.reports.workbooks import Sheet
from frontdesk.texts.print_words import DEMO
from frontdesk.texts.week_words import STAFF_ONLY

PATIENT = ("mrn", "name", "counselor")
SUMS = (
    "countable_minutes", "days_counted", "target_minutes", "target_days", "cancelled_minutes", "met", "can_still_meet",
)  # fmt: skip
DAY = ("day", "state", "countable_minutes", "proven", "late_minutes", "why", "signed_by")
GROUP = ("group", "block", "sessions", "seats", "attended", "no_shows", "minutes")


def marks(report: Json, *, staff_only: bool = True) -> list[str]:
    """What stands above the header of a workbook: for whom it is not, and that its people are made up."""
    return [*([STAFF_ONLY] if staff_only else []), *([DEMO] if report["demo"] else [])]


def week(report: Json) -> Sheet:
    """``report week``: a row a patient, two columns a day."""
    days = [each["day"] for each in report["patients"][0]["days"]] if report["patients"] else []
    columns = [*PATIENT, *(f"{day} {what}" for day in days for what in ("state", "minutes")), *SUMS, "proven"]
    return Sheet("week", marks(report), columns, [_patient(each) for each in report["patients"]])


def _patient(each: Json) -> list[Cell]:
    days = (cell for day in each["days"] for cell in (day["state"], day["countable_minutes"]))
    return [*(each[name] for name in PATIENT), *days, *(_cell(each[name]) for name in SUMS), _cell(each["proven"])]


def patient(report: Json, *, for_patient: bool) -> Sheet:
    """``report patient``: a row a day."""
    named = (report["mrn"], report["name"], date.fromisoformat(report["dob"]))
    rows = [(*named, *(_cell(_of_day(day)[name]) for name in DAY)) for day in report["days"]]
    return Sheet("attendance", marks(report, staff_only=not for_patient), ("mrn", "name", "dob", *DAY), rows)


def _of_day(day: Json) -> Json:
    return day | {"day": date.fromisoformat(day["day"]), "why": "; ".join(day["why"])}


def groups(report: Json) -> Sheet:
    """``report groups``: a row a group."""
    return Sheet("groups", marks(report), GROUP, [[each[name] for name in GROUP] for each in report["groups"]])


def _cell(value: object) -> Cell:
    """Yes or no in words, whatever a spreadsheet calls them; everything else as it is."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    assert value is None or isinstance(value, str | int | date)
    return value
