"""What is said of days: in the list of days, and on Today of what an earlier one leaves open."""

from collections.abc import Iterator
from datetime import date, timedelta

from frontdesk.shapes.reviewed_day import DayState, EarlierDays, OpenedDay
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

TITLE, DAY, DAY_HINT = "Another day", "Day", "11/20, Fri, or an arrow"
LOOKING = "the days are being looked over"
CHOOSE_DAY = "a date, a weekday or an arrow"
REVIEW_KEY, CENSUS_KEY = "Ctrl+R", "Ctrl+O"
A_FILE_WAITS = " · a census file waits · "
"""Of the inbox, behind what else stands in the line."""
LONGEST_FILE = 40
WEEK = timedelta(days=7)


def waits(files: tuple[str, ...]) -> str:
    """Which files of the inbox nobody has read in, the newest first."""
    newest, others = files[0][-LONGEST_FILE:], len(files) - 1
    return f"{newest} {f'and {others} more wait' if others else 'waits'} in the inbox · "


def of_day(voice: Voice, opened: OpenedDay) -> str:
    """``Fri Nov 20 2026``; ``today`` behind the one that runs."""
    today = ", today" if opened.state is DayState.OPEN else ""
    return f"{voice.date(opened.day)} {opened.day.year}{today}"


def came(opened: OpenedDay) -> str:
    """``12 came``; nothing where the day was not looked over; of a closed one that it is."""
    if opened.state is DayState.CLOSED:
        return "closed"
    return "" if opened.came is None else f"{opened.came} came"


def left(opened: OpenedDay) -> str:
    """``2 left``: questions; nothing where there are none, or nobody looked."""
    return f"{opened.questions} left" if opened.questions else ""


def signed_by(name: str, *, signed_in: bool) -> str:
    """``signed by Ana Lopez (not signed in)``: that nobody had proved who signed is said for ever."""
    return f"signed by {name}{'' if signed_in else ' (not signed in)'}"


def unsigned_for(days: int) -> str:
    """``unsigned for 7 business days``."""
    return f"unsigned for {days} business day{'' if days == 1 else 's'}"


def remark(opened: OpenedDay) -> str:
    """Who signed the day, or that nobody did for too long; else nothing."""
    if opened.signature:
        return signed_by(opened.signature.by, signed_in=opened.signature.signed_in)
    return unsigned_for(opened.unsigned_for) if opened.unsigned_for else ""


def signer(opened: OpenedDay) -> str:
    """``signed Ana Lopez``, where a row has no room for more; or how many came."""
    return f"signed {opened.signature.by}" if opened.signature else came(opened)


def never_opened(voice: Voice, day: date) -> str:
    """Why a date is not gone to: nobody came on it."""
    return f"{voice.date(day)} was never opened: nothing is written of it"


def no_day(typed: str) -> str:
    """Why letters are no day."""
    return f"“{typed}” is no day; write 11/20 or Fri"


def goes_to(voice: Voice, day: date) -> EnterLine:
    """Enter opens the review of that day."""
    return EnterLine(f"open the review of {voice.whole_day(day)}")


def lists_days(typed: str) -> EnterLine:
    """What letters say that are a date: Enter opens the list of days on it."""
    return EnterLine("list the days", rest=f"“{typed}” is a date")


def left_open(voice: Voice, earlier: EarlierDays, today: date) -> tuple[tuple[str, str], ...]:
    """What earlier days leave open, before the key that opens the first of them, from its fullest wording on.

    ``("Friday:", " 2 questions left · Mon Nov 9 and 3 more unsigned for 11 business days · ")``.
    """
    unsigned = tuple(_unsigned(voice, earlier))
    if not earlier.asks:
        return tuple((name, f" {said} · ") for name, said in unsigned)
    day, number = _day(voice, earlier.asks.day, today), earlier.asks.questions or 0
    left = f"{number} question{'' if number == 1 else 's'} left"
    others = (f" {left} · {name} {said} · " for name, said in unsigned)
    return (*((f"{day}:", each) for each in others), (f"{day}:", f" {left} · "))


def _unsigned(voice: Voice, earlier: EarlierDays) -> Iterator[tuple[str, str]]:
    """The oldest of the unsigned days, and how many more there are; then without for how long."""
    if not earlier.unsigned:
        return
    oldest, *more = earlier.unsigned
    said = unsigned_for(oldest.unsigned_for or 0)
    others = f"and {len(more)} more " if more else ""
    yield voice.date(oldest.day), f"{others}{said}"
    yield voice.date(oldest.day), f"{others}unsigned"


def _day(voice: Voice, day: date, today: date) -> str:
    """``Friday``; a day longer ago has its date."""
    return voice.weekday(day) if today - day < WEEK else voice.date(day)
