"""Answers as plain text tables, for people who read a terminal or print."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from frontdesk.cli.json_shapes import Json, place
from frontdesk.cli.reports.differences import rows_of
from frontdesk.cli.reports.outreach_cells import we_called
from frontdesk.cli.reports.signed_words import ACCEPTED, AMENDMENTS, accepted_lines, amendment_lines, signed_lines
from frontdesk.shapes.reviewed_day import OpenedDay
from frontdesk.texts.day_words import remark
from frontdesk.texts.minutes_words import REST_NOT_PROVEN, hours_words
from frontdesk.texts.print_words import DEMO
from frontdesk.texts.voice import STATE_WORDS

Cells = tuple[str, ...]
STAFF_ONLY = "STAFF ONLY: not for houses or drivers, no consents recorded"
STILL_OPEN = "Still open"
DAY = ("MRN", "Name", "State", "Stays", "Late", "Countable", "Destination", "Seats", "Proof", "Less because")
FIRST_OF_OTHER_WIDTH = "\u0300"
"""Every letter before it, all those of western Europe, takes one place."""


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their widest cell, two blanks apart, as a terminal shows them.

    A Chinese letter takes two places there and a combining accent none.
    """
    lines = [head, *rows]
    cells_of, filled = _measures("".join(cell for line in lines for cell in line))
    widths = [max(map(cells_of, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(filled, line, widths)).rstrip() for line in lines)


def _measures(letters: str) -> tuple[Callable[[str], int], Callable[[str, int], str]]:
    """How many places a text of these letters takes, and how it is filled up to so many."""
    if max(letters) < FIRST_OF_OTHER_WIDTH:
        return len, str.ljust
    from rich.cells import cell_len, set_cell_size  # takes as long to load as a short answer to be made

    return cell_len, set_cell_size


def clock(instant: str | None) -> str:
    """The clock time of an ISO instant, or nothing."""
    return f"{datetime.fromisoformat(instant):%H:%M}" if instant else ""


def of(verb: str, answer: Json) -> str:
    """The table of ``board``, ``rollcall``, ``caseload`` or ``messages``."""
    tables: dict[str, Callable[[Json], str]] = {
        "board": _board,
        "rollcall": _roll_call,
        "caseload": _caseload,
        "messages": _messages,
    }
    return tables[verb](answer)


def days(lines: Sequence[OpenedDay]) -> str:
    """``days``: what is said of a day stands behind it, where anything is."""
    rows = [(f"{line.day}", line.state.value, f"{line.questions}", f"{line.came}", remark(line)) for line in lines]
    head = ("Day", "State", "Questions left", "Came", "")
    return table(head, rows)


def _board(answer: Json) -> str:
    return table(
        ("MRN", "Name", "State", "In", "Out", "Destination", "Seats"),
        [
            (
                row["mrn"],
                row["name"],
                STATE_WORDS[row["state"]],
                clock(row["in"]),
                clock(row["out"]),
                row["destination"] or "",
                ", ".join(seat["group"] for seat in row["seats"]),
            )
            for row in answer["rows"]
        ],
    )


def _roll_call(answer: Json) -> str:
    rows = [(row["mrn"], row["name"], row["room"] or "") for row in answer["rows"]]
    return table(("MRN", "Name", "Room"), rows) + f"\n{len(rows)} in the building"


def _caseload(answer: Json) -> str:
    rows = []
    for row in answer["rows"]:
        updates = row["updates"] or [{"say": "", "by": "", "at": None}]
        for number, update in enumerate(updates):
            who = (row["mrn"], row["name"], STATE_WORDS[row["state"]]) if number == 0 else ("", "", "")
            rows.append((*who, update["say"], update["by"], clock(update["at"])))
    return table(("MRN", "Name", "Today", "Since last seen", "By", "At"), rows)


def _messages(answer: Json) -> str:
    rows = [(f"{row['number']}", row["at"][:10], clock(row["at"]), row["by"], row["text"]) for row in answer["rows"]]
    return table(("N", "Day", "At", "By", "Message"), rows)


def day(report: Json, signed: Json | None = None, journal_head: str = "") -> str:
    """``report day``; with what differs from the report that was ``signed``, and how far the journal was."""
    counts = "   ".join(f"{STATE_WORDS[state].capitalize()} {number}" for state, number in report["counts"].items())
    rows = list(rows_of(report["patients"], signed["patients"] if signed else None, _patient, _marked))
    listed = table(DAY, rows)
    still_open = [question["say"] for question in report["questions"]]
    remarks = ((STILL_OPEN, still_open), (ACCEPTED, accepted_lines(report, clock)), (AMENDMENTS, _amended(report)))
    below = [line for title, lines in remarks if lines for line in ("", title, *lines)]
    head = [*_head(report["site"], report["day"], report["demo"]), *report["changes"]]
    far = [journal_head] if journal_head else []
    return "\n".join([*head, *signed_lines(report, _dated), *far, counts, "", listed, *below])


def _patient(patient: Mapping[str, Any]) -> Cells:
    return (
        patient["mrn"],
        patient["name"],
        ", ".join(filter(None, (STATE_WORDS[patient["state"]], we_called(patient, clock)))),
        " ".join(f"{clock(stay['in'])}-{clock(stay['out'])}" for stay in patient["stays"]),
        f"{patient['late_minutes']} min" if patient["late_minutes"] else "",
        countable(patient),
        patient["destination"] or "",
        ", ".join(seat["group"] for seat in patient["seats"]),
        proof(patient),
        "; ".join(f"{block['block']}: {', '.join(block['why'])}" for block in patient["blocks"] if block["why"]),
    )


def countable(patient: Mapping[str, Any]) -> str:
    """``2 h 48``, for who came; ``1 h, the rest not proven`` where nobody ended the stay and the day is over."""
    if not patient["stays"]:
        return ""
    whole = hours_words(timedelta(minutes=patient["countable_minutes"]))
    return whole if patient.get("proven", True) else f"{whole}, {REST_NOT_PROVEN}"


def proof(patient: Mapping[str, Any]) -> str:
    """What proves the seats: one word where it is the same of all, else that of each by its block."""
    proofs = {seat["block"]: seat["proof"] for seat in patient["seats"]}
    if len(set(proofs.values())) == 1:
        return str(next(iter(proofs.values())))
    return "; ".join(f"{block}: {word}" for block, word in proofs.items())


def _marked(now: Cells, signed: Cells | None, word: str) -> Cells:
    """The cells of a row with what each said when the day was signed, where it said something else."""
    if signed is None:
        mrn, name, *rest = now
        return (mrn, f"{name} [{word}]", *rest)
    pairs = zip(now, signed, strict=True)
    return tuple(cell if cell == was else f"{cell} [as signed: {was or 'nothing'}]".lstrip() for cell, was in pairs)


def _amended(report: Json) -> list[str]:
    return amendment_lines(report, _dated)


def _dated(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M}"


def roll_call(report: Json, *, demo: bool) -> str:
    """``report rollcall``, by room."""
    lines = [*([DEMO] if demo else []), f"Roll call at {clock(report['at'])}: {len(report['people'])} in the building"]
    rooms = sorted({place(row, "no room now") for row in report["people"]})
    for room in rooms:
        people = [row["name"] for row in report["people"] if place(row, "no room now") == room]
        lines += ["", f"{room}  {len(people)}", *(f"  {name}" for name in people)]
    for title, key in (("May be at the door", "at_the_door"), ("May be back: stepped out", "stepped_out")):
        rows = report[key]
        lines += ["", f"{title}  {len(rows)}", *(f"  {row['name']}  {clock(row['out'])}" for row in rows)]
    return "\n".join(lines)


def houses(report: Json, *, demo: bool) -> str:
    """``report houses``; its first line says whom it is not for."""
    lines = [STAFF_ONLY, *([DEMO] if demo else []), f"{report['day']} at {clock(report['at'])}"]
    for house in report["houses"]:
        lines += ["", f"{house['name']}  {len(house['gone'])} gone, {len(house['here'])} here"]
        lines += [f"  {clock(row['at'])}  {row['name']}" for row in house["gone"]]
        lines += [f"  still here: {row['name']}" for row in house["here"]]
        lines += [f"  went elsewhere: {row['name']}, {row['destination'] or 'not said'}" for row in house["elsewhere"]]
        lines += [f"  expected: {row['name']}" for row in house["expected"]]
    return "\n".join(lines)


def journal(entries: Sequence[dict[str, Any]]) -> str:
    """``journal`` as text, oldest first."""
    return "\n".join(
        f"{entry['entry']:>6}  {entry['at'][:10]} {clock(entry['at'])}  {entry['say']}"
        f"{'' if entry['in_force'] else '  (undone)'}{_late(entry)}  [{entry['actor']}, {entry['terminal']}]"
        for entry in entries
    )


def _late(entry: dict[str, Any]) -> str:
    """That an entry was written after its day, when, and why; or why it was written though the day was signed."""
    because = f", because {entry['because']}" if entry["because"] else ""
    if not entry["late"]:
        return because
    return f"  LATE ENTRY, written {entry['recorded_at'][:10]} {clock(entry['recorded_at'])}{because}"


def _head(site: str, day: str, demo: bool) -> list[str]:
    return [*([DEMO] if demo else []), f"{site}  {day}"]
