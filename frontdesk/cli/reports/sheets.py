"""The reports as rows for a spreadsheet: one table each, whose cells are what they are."""

from collections.abc import Iterator
from datetime import datetime, time

from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.cli.reports import csv_cells
from frontdesk.cli.reports.csv_cells import Cell
from frontdesk.cli.reports.outreach_cells import attempts
from frontdesk.cli.reports.tables import STAFF_ONLY
from frontdesk.cli.reports.tables import clock as clock_words
from frontdesk.cli.reports.workbooks import Sheet
from frontdesk.cli.written_reports import Paper
from frontdesk.texts.print_words import DEMO

Rows = list[dict[str, Cell]]


def of(which: str, report: Json, paper: Paper) -> str:
    """``report day|rollcall|houses`` as CSV."""
    sheet = sheet_of(which, report, paper)
    return csv_cells.table(sheet.columns, sheet.rows)


def sheet_of(which: str, report: Json, paper: Paper) -> Sheet:
    """The same as a sheet. The last columns say of which site and minute, and what it is not for."""
    made = _made(paper)
    match which:
        case "day":
            head, rows = DAY + _block_columns(report), _day(report)
        case "rollcall":
            head, rows = CALLED, _roll_call(report)
        case _:
            head, rows, made = HOUSED, _houses(report), made | {"staff_only": STAFF_ONLY}
    columns = [*head, *made]
    marks = [str(made[mark]) for mark in ("staff_only", "demo") if made.get(mark)]
    return Sheet(which, marks, columns, [[(row | made).get(column) for column in columns] for row in rows])


def clock(instant: str | None) -> time | None:
    """The clock time of an ISO instant, or nothing."""
    return datetime.fromisoformat(instant).time().replace(second=0) if instant else None


def _made(paper: Paper) -> dict[str, Cell]:
    return {
        "day": paper.day,
        "at": JsonShapes(paper.zone).instant(paper.at),
        "site": paper.site,
        "demo": DEMO if paper.demo else "",
    }


DAY = [
    "mrn", "name", "state", "scheduled", "in", "out", "stays", "late_minutes", "countable_minutes", "proven",
    "destination", "outreach",
]  # fmt: skip


def _block_columns(report: Json) -> list[str]:
    """What each block of the program gives: its minutes; where it counts, what counts, in which group, what proves the
    seat, and why it is less.
    """
    return [
        f"{_block(block)} {column}"
        for block in report["program"]
        for column in (("group", "minutes", "countable", "proof", "why") if block["counts"] else ("minutes",))
    ]


def _block(block: Json) -> str:
    return f"{block['block']} {block['starts']}"


def _day(report: Json) -> Rows:
    return [_patient(patient) | dict(_blocks(patient)) for patient in report["patients"]]


def _patient(patient: Json) -> dict[str, Cell]:
    stays = [(stay["in"], stay["out"]) for stay in patient["stays"]]
    gone = patient["state"] == "checked_out"
    return {
        "mrn": patient["mrn"],
        "name": patient["name"],
        "state": patient["state"],
        "scheduled": "yes" if patient["scheduled"] else "no",
        "in": clock(stays[0][0]) if stays else None,
        "out": clock(stays[-1][1]) if stays and gone else None,
        "stays": " ".join("-".join(map(clock_words, stay)) for stay in stays),
        "late_minutes": patient["late_minutes"],
        "countable_minutes": patient["countable_minutes"],
        "proven": "yes" if patient.get("proven", True) else "no",
        "destination": patient["destination"],
        "outreach": attempts(patient, clock_words),
    }


def _blocks(patient: Json) -> Iterator[tuple[str, Cell]]:
    proofs = {_block(seat): seat["proof"] for seat in patient["seats"]}
    for block in patient["blocks"]:
        yield f"{_block(block)} group", block["group"]
        yield f"{_block(block)} minutes", block["minutes"]
        yield f"{_block(block)} countable", block["countable"]
        yield f"{_block(block)} proof", proofs.get(_block(block))
        yield f"{_block(block)} why", "; ".join(block["why"])


CALLED = ["list", "mrn", "name", "room", "since", "out"]


def _roll_call(report: Json) -> Rows:
    return [
        {"list": key, "mrn": row["mrn"], "name": row["name"], "room": row.get("room")}
        | {word: clock(row.get(word)) for word in ("since", "out")}
        for key in ("people", "at_the_door", "stepped_out")
        for row in report[key]
    ]


HOUSED = ["house", "kind", "list", "mrn", "name", "gone_at", "destination"]


def _houses(report: Json) -> Rows:
    return [
        {"house": house["name"], "kind": house["kind"], "list": key, "mrn": row["mrn"], "name": row["name"]}
        | {"gone_at": clock(row.get("at")), "destination": row.get("destination")}
        for house in report["houses"]
        for key in ("gone", "here", "elsewhere", "expected")
        for row in house[key]
    ]
