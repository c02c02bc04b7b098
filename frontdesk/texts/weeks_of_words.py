"""What one patient's weeks say: on the screen, and on the paper that the patient is given."""

from collections.abc import Iterator

from frontdesk.rules.day.weeks import Standing
from frontdesk.rules.weekdays import WEEKDAYS as WEEKDAYS
from frontdesk.shapes.people import State
from frontdesk.shapes.weeks import DayHead, PatientDay, PatientWeek, PatientWeeks, Span, Week, WeekOf, Word
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import STATE_WORDS, Voice
from frontdesk.texts.week_words import (
    CLOSED,
    DESK_NOT_OPENED,
    NOT_PLANNED,
    days_words,
    hours,
    no_day,
    span_title,
    why_lines,
)

WEEK, LEVEL, DAYS, MINUTES, SUM, TARGET = "Week of", "Level", "Days", "Minutes", "Sum", "Target"
IN_THE_BUILDING, NO_CHECK_OUT = frozenset({State.HERE, State.STEPPED_OUT}), "no check-out"
ON_NO_LIST = "on no list"
NOT_SIGNED, SIGNED = "not signed", "signed"
OLDER = "older weeks with Page Down"
TITLE = "Weeks"
BAR = (("Tab", "Card"), ("Arrows", "Week"), ("Ctrl+P", "Print"), ("Escape", "Back"), (";", "More"))
MANNERS = (
    ("arrows", "choose a week; its days stand below"),
    ("Page Down", "earlier weeks, below the last"),
    ("Ctrl+P", "prints these weeks for the patient, then goes back"),
    ("Tab, F6", "the card"),
    ("Escape", "back to the view; Enter too"),
    ("letters", "are for the find box"),
)
"""What the keys of a patient's weeks do, for the help."""
PRINT_NAME = "Attendance"
FOR_PATIENT = "Countable hours and minutes, rounded down."


def opens(name: str, said: str, brief: str) -> EnterLine:
    """``open Dana Rivera's weeks · 8 h 48 of 9 h, 2 days · needs all 3 h of Friday``."""
    return EnterLine("open ", name, "'s weeks", rest=said, brief=brief)


def met_words(weeks: PatientWeeks) -> str:
    """``5 of the 8 weeks before this one met the target``: of the closed ones, as many as were read."""
    closed = [each.own for each in weeks.weeks if each.week.over]
    met = sum(own is not None and own.standing.met is True for own in closed)
    return f"{met} of the last {len(closed)} closed weeks met the target" if closed else "no closed week yet"


def week_title(week: Week, voice: Voice) -> str:
    """``Nov 16 to 20``: from the first day of the week that has one to the last."""
    return span_title(Span(week.days[0].day, week.days[-1].day) if week.days else week.span, voice)


def detail_title(each: WeekOf, voice: Voice) -> str:
    """``WEEK OF NOV 16 TO 20``."""
    return f"week of {week_title(each.week, voice)}".upper()


def sum_words(standing: Standing) -> str:
    """``8:48 of 9:00, 2 of 3 days``."""
    target = standing.target
    return (
        f"{hours(standing.minutes)} of {hours(target.minutes_a_week)}, "
        f"{standing.days_counted} of {days_words(target.days_a_week)}"
    )


def state_word(day: PatientDay | None, head: DayHead) -> str:
    """The state of a day in a word; ``closed``, ``desk not opened`` and ``·`` where there is none.

    Whom a day that is over left in the building has no check-out.
    """
    if day is None:
        return DESK_NOT_OPENED if head.unopened else no_day(head)
    if day.closed and not day.came:
        return CLOSED
    if day.state in IN_THE_BUILDING and not head.runs:
        return NO_CHECK_OUT
    return NOT_PLANNED if day.state is State.NOT_SCHEDULED else STATE_WORDS[day.state.value]


def figure(day: PatientDay | None) -> str:
    """What counts of a day: nothing of one to which nobody came."""
    return hours(day.minutes) if day and day.came else ""


def less(day: PatientDay | None, voice: Voice) -> list[str]:
    """Why a day gave less than its whole, block by block."""
    return why_lines(day, voice) if day else []


def signed_words(head: DayHead) -> str:
    """Who signed a day that is over; ``not signed`` where nobody has yet."""
    if head.signed_by:
        return f"{SIGNED} by {head.signed_by}"
    return "" if head.ahead or head.runs else NOT_SIGNED


# On paper


def printed(weeks: PatientWeeks, voice: Voice) -> str:
    """These weeks for the patient: two identifiers, no name of a program, day by day with who signed."""
    return "\n".join(_lines(weeks, voice))


def _lines(weeks: PatientWeeks, voice: Voice) -> Iterator[str]:
    patient = weeks.patient
    yield PRINT_NAME
    yield f"{patient.name}, born {voice.birth_date(patient.dob)}"
    yield FOR_PATIENT
    for each in reversed(weeks.weeks):
        if each.own:
            yield ""
            yield from _week(each.week, each.own, voice)


def _week(week: Week, own: PatientWeek, voice: Voice) -> Iterator[str]:
    word = "" if own.word in (Word.SHORT, Word.CAN_STILL) else f", {own.word.value}"
    yield f"Week of {week_title(week, voice)}: {sum_words(own.standing)}{word}"
    for head in week.days:
        day = own.on(head.day)
        if day and (day.planned or day.came):
            weekday = f"{WEEKDAYS[head.day.weekday()]} {voice.dated(head.day)}"
            cells = f"{weekday:<18}{state_word(day, head):<13}{figure(day):>5}"
            yield f"  {cells}  {signed_words(head)}".rstrip()
            yield from (f"{'':32}{line}" for line in less(day, voice))
