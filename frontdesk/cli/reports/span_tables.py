"""Reports over a span of days as plain text, for people who read a terminal or print."""

from frontdesk.cli.json_shapes import Json
from frontdesk.cli.reports.tables import table
from frontdesk.texts.print_words import DEMO
from frontdesk.texts.voice import STATE_WORDS
from frontdesk.texts.week_words import DESK_NOT_OPENED, NOT_PROVEN, STAFF_ONLY, UNOPENED, hours, weekday_of
from frontdesk.texts.weeks_of_words import NOT_SIGNED

FOOT = "·  not planned    -  still to come    *  not proven: what nothing proves is left out"
FOOT_OF_UNOPENED = f"{UNOPENED}  {DESK_NOT_OPENED}: nothing is known of that day"
WORDS = STATE_WORDS | {"closed": "closed", "not_scheduled": "·", "not_opened": UNOPENED}
NOT_ALL_PROVEN = "not all of it is proven"
NOTHING_TO_SIGN = frozenset({"expected", "closed", "not_scheduled", "not_opened"})
NOT_THEIRS = frozenset({"not_scheduled", "not_opened"})
"""Of these days nothing is told to a patient."""
CAME = frozenset({"here", "stepped_out", "checked_out"})


def week(report: Json) -> str:
    """``report week``."""
    days = [each["day"] for each in report["patients"][0]["days"]] if report["patients"] else []
    head = ("MRN", "Name", "Counselor", *(f"{weekday_of(day)} {day[5:]}" for day in days), "Days", "Minutes", "Target")
    rows = [
        (
            each["mrn"],
            each["name"],
            each["counselor"] or "",
            *(week_cell(day) for day in each["days"]),
            str(each["days_counted"]),
            f"{hours(each['countable_minutes'])} of {hours(each['target_minutes'])}",
            week_word(each, report["over"]),
        )
        for each in report["patients"]
    ]
    return "\n".join([*_head(report), "", table(head, rows), "", *feet(report)])


def feet(report: Json) -> list[str]:
    """What the signs of the columns of days mean."""
    unopened = any(day["state"] == "not_opened" for each in report["patients"] for day in each["days"])
    return [FOOT, FOOT_OF_UNOPENED] if unopened else [FOOT]


def week_cell(day: Json) -> str:
    """What a column of days says of a patient."""
    if day["state"] in CAME:
        return hours(day["countable_minutes"]) + ("" if day["proven"] else "*")
    return "-" if day["state"] == "expected" else WORDS[day["state"]]


def week_word(each: Json, over: bool) -> str:
    """How a patient's week stands: ``met``, ``can still``, ``0:12 short``."""
    if each["met"]:
        return "met"
    if not each["proven"]:
        return NOT_PROVEN
    if each["can_still_meet"] and not over:
        return "can still"
    if each["met"] is None:
        return "closed day"
    short = each["target_minutes"] - each["countable_minutes"]
    return f"{hours(short)} short" if short > 0 else f"{each['days_counted']}/{each['target_days']} days"


def patient(report: Json, *, for_patient: bool) -> str:
    """``report patient``; for the patient without the name of the program."""
    who = [f"{report['name']}, born {report['dob']}"]
    top = [*_demo(report), "Attendance", *who] if for_patient else [*_head(report), *who]
    rows = [
        (
            f"{weekday_of(day['day'])} {day['day']}",
            WORDS[day["state"]],
            _figure(day),
            f"{day['late_minutes']} min" if day["late_minutes"] else "",
            "; ".join(day["why"]),
            signed(day),
        )
        for day in report["days"]
        if day["state"] not in NOT_THEIRS
    ]
    listed = table(("Day", "State", "Minutes", "Late", "Less because", "Signed by"), rows)
    weeks = [f"Week of {each['from']}: {week_sum(each)}" for each in report["weeks"]]
    return "\n".join([*top, f"{report['from']} to {report['to']}", "", listed, "", *weeks])


def week_sum(week: Json) -> str:
    """``8:48 of 9:00, 2 of 3 days``, with the word for a week that is met, and for one that is not proven whole."""
    said = (
        f"{hours(week['countable_minutes'])} of {hours(week['target_minutes'])}",
        f"{week['days_counted']} of {week['target_days']} days",
        "met" if week["met"] else "",
        "" if week["proven"] else NOT_ALL_PROVEN,
    )
    return ", ".join(filter(None, said))


def signed(day: Json) -> str:
    """Who signed a day; that nobody has yet, of one on which something is known of them."""
    return str(day["signed_by"] or ("" if day["state"] in NOTHING_TO_SIGN else NOT_SIGNED))


def _figure(day: Json) -> str:
    proven = "" if day["proven"] else f", the rest {NOT_PROVEN}"
    return f"{hours(day['countable_minutes'])}{proven}" if day["state"] in CAME else ""


def groups(report: Json) -> str:
    """``report groups``."""
    head = ("Group", "Block", "Sessions", "Seats", "Attended", "No-shows", "Countable")
    rows = [
        (
            each["group"],
            each["block"],
            *(str(each[name]) for name in ("sessions", "seats", "attended", "no_shows")),
            hours(each["minutes"]),
        )
        for each in report["groups"]
    ]
    return "\n".join([*_head(report), "", table(head, rows)])


def _head(report: Json) -> list[str]:
    return [STAFF_ONLY, *_demo(report), f"{report['site']}  {report['from']} to {report['to']}"]


def _demo(report: Json) -> list[str]:
    return [DEMO] if report["demo"] else []
