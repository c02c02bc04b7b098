"""What is settled of a day, as the review says it below its questions: accepted, written late, amended."""

from datetime import datetime, timedelta
from typing import NamedTuple

from frontdesk.rules.day.figures import on_board
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.reviewed_day import AcceptedQuestion, ReviewedDay, Signature
from frontdesk.texts.minutes_words import hours_words
from frontdesk.texts.review_words import OWN_ACT, TITLES, short_words
from frontdesk.texts.voice import Voice, say

CONFIRMED = " confirmed"
A_WEEK = 7
THE_DAY, AS_SIGNED, AS_AMENDED, SIGNED = "THE DAY", "as signed", "as amended", "SIGNED"
AND_MORE = "and {number} more, on paper"


class SettledLine(NamedTuple):
    """What was settled, why, and by whom and when."""

    what: str
    why: str
    by: str


class Settled(NamedTuple):
    """A part of the page: its title, what is said of the whole of it, and its lines."""

    title: str
    note: str
    lines: tuple[SettledLine, ...]


def settled(review: ReviewedDay, voice: Voice, now: datetime) -> tuple[Settled, ...]:
    """The parts of a day that have anything to say, the newest kind of word first."""
    parts = (
        Settled("AMENDED", "{number} since it was signed", _written(review.amended, voice, now)),
        Settled("ACCEPTED", "{number} · as they stand", tuple(_accepted(each, voice, now) for each in review.accepted)),
        Settled("WRITTEN LATE", "{number} · each says LATE ENTRY on paper", _written(review.late, voice, now)),
    )
    return tuple(each._replace(note=each.note.format(number=len(each.lines))) for each in parts if each.lines)


def counted(review: ReviewedDay) -> tuple[tuple[str, int], ...]:
    """The same in numbers, for the head: ``Amended 1``, ``Accepted 4``."""
    numbers = ("Amended", len(review.amended)), ("Accepted", len(review.accepted)), ("Written late", len(review.late))
    return tuple(each for each in numbers if each[1])


def figures(review: ReviewedDay, now: datetime) -> tuple[tuple[str, str, str], ...]:
    """A signed day in figures: what each is, as it was signed, and as it is now."""
    signed, current = review.as_signed, on_board(review.board, now)
    assert signed, "the day is signed"
    short = short_words(review.board).capitalize()
    names = ("Expected", "Came", "  not scheduled among them", "Late", short, "Absent", "Excused")
    *counts, minutes = zip(signed, current, strict=True)
    rows = [(name, str(was), str(is_)) for name, (was, is_) in zip(names, counts, strict=True)]
    was, is_ = (hours_words(timedelta(minutes=each)) for each in minutes)
    return (*rows, ("Countable", was, is_))


def signature_rows(signature: Signature, voice: Voice) -> tuple[tuple[str, str], ...]:
    """Who signed, and when."""
    at = f"{voice.date(voice.today(signature.at))}, {voice.clock(signature.at)}"
    return ("By", signature.by), ("At", at), ("Signed in", "yes" if signature.signed_in else "no, by name only")


def _accepted(accepted: AcceptedQuestion, voice: Voice, now: datetime) -> SettledLine:
    about = accepted.name or accepted.group or ""
    what = f"{TITLES[accepted.kind]}: {about}" if about else TITLES[accepted.kind]
    return SettledLine(what, _why(accepted), _by(accepted.by, accepted.at, voice, now))


def _why(accepted: AcceptedQuestion) -> str:
    """``own act · T. Osei confirmed · bus came late``: whose word it is has its name, where it was given."""
    word, _, text = accepted.reason.partition(", ")
    if not accepted.confirmed_by:
        named = word
    elif word.endswith(CONFIRMED):
        named = f"{accepted.confirmed_by}{CONFIRMED}"
    else:
        named = f"{word}: {accepted.confirmed_by}"
    return " · ".join(filter(None, (OWN_ACT if accepted.own_act else "", named, text)))


def _written(lines: tuple[JournalLine, ...], voice: Voice, now: datetime) -> tuple[SettledLine, ...]:
    return tuple(
        SettledLine(
            say(voice, line.said),
            f"because: {line.because}" if line.because else "",
            _by(line.by, line.recorded_at, voice, now),
        )
        for line in lines
    )


def _by(name: str, at: datetime, voice: Voice, now: datetime) -> str:
    """``Lee, 2:12 pm``; of another day with its weekday, and of another week with its date."""
    day, today = voice.today(at), voice.today(now)
    if day == today:
        return f"{name}, {voice.clock(at)}"
    named = voice.weekday(day)[:3] if (today - day).days < A_WEEK else voice.day(day)
    return f"{name}, {named} {voice.clock(at)}"
