"""What Week says: its columns, what Enter opens and what the target still takes, and its print."""

from collections.abc import Sequence

from frontdesk.shapes.weeks import DayHead, PatientWeek, Span, Week, Word
from frontdesk.texts import weeks_of_words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice
from frontdesk.texts.week_words import (
    DESK_NOT_OPENED,
    UNOPENED,
    brief_words,
    day_cell,
    hours,
    span_title,
    standing_word,
    starred,
    takes_words,
    weekday_title,
)

NAME, COUNSELOR, DAYS, MINUTES, SUM, TARGET = "Name", "Counselor", "Days", "Minutes", "Sum", "Target"
EIGHT_WEEKS, CAME, PATIENTS = "8 weeks", "Came", "Patients"
TITLES = {
    Word.MET: "Met",
    Word.CAN_STILL: "Can still",
    Word.SHORT: "Short",
    Word.CLOSED: "Closed day",
    Word.NOT_PROVEN: "Not proven",
}
ALWAYS = frozenset({Word.MET, Word.SHORT})
"""What is counted also where it is nobody."""
LOOKING = EnterLine("nothing yet", rest="the week is being read")
CHOOSE = EnterLine("nothing yet", rest="letters or an arrow choose; Left: the week before")
CHOOSE_OF_FIRST = EnterLine("nothing yet", rest="letters or an arrow choose")
NOBODY = "Nobody was on the lists of this week."
NOBODY_OF = "No patient of this counselor was on the lists of this week."
NO_LATER_WEEK = "this is the week that runs. Left turns to the week before."
NO_EARLIER_WEEK = "the records begin in this week. Right turns to the week after."
ONLY_WEEK = "the records begin in this week, the one that runs. There is no other yet."
EVERYONE = "all counselors"
LEGEND, LEGEND_OF_UNOPENED = "· not planned  - still to come  * not all proven", f"  {UNOPENED} {DESK_NOT_OPENED}"
LEGEND_OF_BARS = "▄ a week that met its target, and how many of eight did"
LEGEND_OF_NUMBERS = "8 weeks: how many of the last eight met the target"
BAR = (("F6", "Card"), ("Tab", "Counselor"), ("← →", "Week"), ("Ctrl+P", "Print"), (";", "More"))
MANNERS = (
    ("Left, Right", "the week before, the week after"),
    ("Tab", "one counselor's patients, then the next one's, then all"),
    ("arrows", "choose a patient; Page Down shows the next of them"),
    ("Enter", "opens their weeks; its line says what the target takes"),
    ("Ctrl+P", "prints the week as it is shown"),
    ("letters", "find anyone; Escape clears"),
)
"""What the keys of this view do, for its help."""


def days_span(week: Week) -> Span:
    """From the first day of a week that has one to the last; the whole week where it has none."""
    return Span(week.days[0].day, week.days[-1].day) if week.days else week.span


def brief_name(counselor: str) -> str:
    """``M. Obi``: whose patient somebody is, for a narrow column."""
    first, _, last = counselor.partition(" ")
    return f"{first[0]}. {last}" if last else counselor


def legend(days: Sequence[DayHead]) -> str:
    """What the signs of the columns of days mean."""
    return LEGEND + (LEGEND_OF_UNOPENED if any(day.unopened for day in days) else "")


def unusual_days(week: Week) -> str:
    """``Tue: burst pipe``: why days were closed, and on which of the program's nobody opened the desk."""
    said = (
        f"{weekday_title(day.day)}: {DESK_NOT_OPENED if day.unopened else day.because}"
        for day in week.days
        if day.unopened or day.closed
    )
    return " · ".join(said)


def due(number: int) -> str:
    """How many are still to come on a day."""
    return f"{number} due"


def hint(counselor: str) -> str:
    """What stands beside the find box."""
    return f"only {counselor} · Tab turns" if counselor else "Tab: one counselor"


def opens(row: PatientWeek, week: Week, voice: Voice) -> EnterLine:
    """``open Farida Akhmetova's weeks · 8 h 48 of 9 h, 2 days · needs all 3 h of Friday``."""
    return weeks_of_words.opens(row.patient.name, takes_words(row, week, voice), brief_words(row, week, voice))


def not_in_it(name: str) -> EnterLine:
    """Somebody who was found and had no day of this week."""
    return weeks_of_words.opens(name, "on no list of this week", "")


def print_name(week: Week, voice: Voice) -> str:
    """What a print of the week is called."""
    return f"Week of {span_title(days_span(week), voice)}"


def printed(week: Week, rows: Sequence[PatientWeek], voice: Voice) -> str:
    """The week as a plain text: a line a patient, as wide as paper is."""
    head = [
        "Name".ljust(24),
        *(weekday_title(each.day).rjust(9) for each in week.days),
        "  Days",
        "  Minutes",
        "  Target",
    ]
    lines = [print_name(week, voice), "Countable hours and minutes, rounded down.", "", "".join(head)]
    lines += ["".join(_printed(week, row)) for row in rows]
    return "\n".join([*lines, "", legend(week.days)])


def _printed(week: Week, row: PatientWeek) -> list[str]:
    standing = row.standing
    days = (row.on(head.day) for head in week.days)
    cells = [starred(day_cell(day, head), day).rjust(9) for head, day in zip(week.days, days, strict=True)]
    sums = f"{standing.days_counted:>6}{hours(standing.minutes):>9}  of {hours(standing.target.minutes_a_week)}"
    return [row.patient.name[:23].ljust(24), *cells, sums, f"  {standing_word(row)}"]
