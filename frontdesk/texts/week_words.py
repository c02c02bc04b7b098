"""Weeks in words: lengths as hours and minutes, what each day says, and what the target still takes."""

from datetime import date

from frontdesk.rules.day.minutes import Reason
from frontdesk.rules.day.weeks import Standing
from frontdesk.rules.weekdays import WEEKDAYS, whole_name
from frontdesk.shapes.people import State
from frontdesk.shapes.weeks import DayHead, PatientDay, PatientWeek, Span, Week, Word
from frontdesk.texts.minutes_words import why_words
from frontdesk.texts.voice import STATE_WORDS, Voice

STAFF_ONLY = "STAFF ONLY: not for payers, courts, probation or houses, no consents recorded"
NOT_PLANNED, TO_COME, CLOSED, NOT_PROVEN = "·", "-", "closed", "not proven"
UNOPENED, DESK_NOT_OPENED = "?", "desk not opened"
"""Of a day of the program that is over: who was due on it, and who came, nobody wrote down."""
AWAY = frozenset({State.ABSENT, State.EXCUSED})


def hours(minutes: int) -> str:
    """``8:48``: hours and minutes, for columns."""
    return f"{minutes // 60}:{minutes % 60:02}"


def spoken(minutes: int) -> str:
    """``8 h 48``, ``9 h``, ``12 min``: for sentences."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return f"{rest} min"
    return f"{whole} h {rest:02}" if rest else f"{whole} h"


def days_words(number: int) -> str:
    """``1 day``, ``2 days``."""
    return f"{number} day{'' if number == 1 else 's'}"


def weekday_title(day: date) -> str:
    """``Mon``."""
    return WEEKDAYS[day.weekday()]


def weekday_of(day: str) -> str:
    """The same of a day in ISO."""
    return weekday_title(date.fromisoformat(day))


def span_title(span: Span, voice: Voice) -> str:
    """``Nov 16 to 20``, ``Nov 30 to Dec 4``; with the year where it is not one."""
    first, last = span
    if first.year != last.year:
        return f"{voice.dated(first)} to {voice.dated(last)}"
    short = voice.day(last).removeprefix(voice.day(first).split()[0]).strip()
    return f"{voice.day(first)} to {short if first.month == last.month else voice.day(last)}"


def no_day(head: DayHead) -> str:
    """What is said of who has nothing of a day: ``closed``, ``·`` for not planned, ``?`` where nobody knows."""
    return CLOSED if head.closed else UNOPENED if head.unopened else NOT_PLANNED


def day_cell(day: PatientDay | None, head: DayHead) -> str:
    """What a column of days says: ``3:00``, ``closed``, ``absent``, ``·`` for not planned, ``-`` for still to come."""
    if day is None:
        return no_day(head)
    if day.came or day.minutes:
        return hours(day.minutes)
    if day.closed:
        return CLOSED
    if day.state in AWAY:
        return STATE_WORDS[day.state.value]
    if not day.planned:
        return NOT_PLANNED
    return TO_COME if day.most > day.minutes else hours(0)


def starred(cell: str, day: PatientDay | None) -> str:
    """What a column says of a day, with a star where not all of it is proven."""
    return cell if day is None or day.proven else f"{cell}*"


def short_cell(day: PatientDay | None, head: DayHead) -> str:
    """The same where the column is narrow: absent and excused are away."""
    return "away" if day and not day.came and day.state in AWAY else day_cell(day, head)


def standing_word(week: PatientWeek) -> str:
    """``met``, ``can still``, ``0:12 short``, ``2/3 days``, ``closed day``, ``not proven``."""
    return short_words(week.standing) if week.word is Word.SHORT else week.word.value


def short_words(standing: Standing) -> str:
    """``0:12 short``; ``2/3 days`` where the minutes are there and too few days count."""
    if standing.minutes_short:
        return f"{hours(standing.minutes_short)} short"
    return f"{standing.days_counted}/{days_words(standing.target.days_a_week)}"


def takes_words(week: PatientWeek, whole: Week, voice: Voice) -> str:
    """What the target takes, or why it is not reached: ``needs all 3 h of Friday``."""
    standing = week.standing
    match week.word:
        case Word.MET:
            return f"{_reached(standing)}, met"
        case Word.NOT_PROVEN:
            return f"{_reached(standing)} · {NOT_PROVEN}: {_unproven_days(week, voice)}"
        case Word.CLOSED:
            return f"{_reached(standing)} · {spoken(standing.cancelled)} were cancelled by the program"
        case Word.CAN_STILL:
            return f"{_reached(standing)} · {_needs(week, voice)}"
        case _:
            return f"{_lacks(standing)}{'' if whole.over else ', cannot be reached this week'}"


def brief_words(week: PatientWeek, whole: Week, voice: Voice) -> str:
    """The same where there is less room."""
    if week.word is Word.SHORT:
        return f"{short_words(week.standing)}{'' if whole.over else ', out of reach this week'}"
    full = takes_words(week, whole, voice)
    return full.partition(" · ")[2] or full


def _reached(standing: Standing) -> str:
    target = standing.target
    return f"{spoken(standing.minutes)} of {spoken(target.minutes_a_week)}, {days_words(standing.days_counted)}"


def _unproven_days(week: PatientWeek, voice: Voice) -> str:
    return ", ".join(voice.weekday(day.day) for day in week.days if not day.proven)


def _needs(week: PatientWeek, voice: Voice) -> str:
    """What is still to be had and is needed, by whichever is harder."""
    standing = week.standing
    open_days = [day for day in week.days if day.most > day.minutes]
    names = " and ".join(voice.weekday(day.day) for day in open_days[:2])
    if standing.days_are_harder:
        missing = standing.days_short
        if len(open_days) == missing and missing <= 2:
            lengths = " and ".join(_rest(day) for day in open_days)
            return f"needs {lengths}"
        return f"needs {days_words(missing)} of {standing.open_days} still to come"
    if len(open_days) <= 2:
        return f"{spoken(standing.minutes_short)} more, {names}, is enough"
    return f"{spoken(standing.minutes_short)} more in {days_words(len(open_days))} is enough"


def _rest(day: PatientDay) -> str:
    """What a day must still give to count: ``all 3 h of Friday``, ``1 h 48 more on Friday``."""
    name = whole_name(day.day.weekday())
    missing = day.whole - day.minutes
    return f"all {spoken(missing)} of {name}" if missing == day.most else f"{spoken(missing)} more on {name}"


def _lacks(standing: Standing) -> str:
    """By how much the target is not reached: by days where those decide, with the minutes that are there."""
    target = standing.target
    minutes = f"{spoken(standing.minutes_short)} short of {spoken(target.minutes_a_week)}"
    if not standing.days_short:
        return minutes
    days = f"{standing.days_counted} of {days_words(target.days_a_week)} count"
    return f"{minutes}, {days}" if standing.minutes_short else days


def why_lines(day: PatientDay, voice: Voice) -> list[str]:
    """Why a day gave less: ``Class: came 12 min in``."""
    return [f"{block}: {why_words(why, voice)}" for block, why in day.why]


def reason_words(reasons: list[Reason]) -> str:
    """The reasons in fixed words, for columns that never change: ``came late; not in a group``."""
    return "; ".join(dict.fromkeys(reason.value for reason in reasons))
