"""What is said ahead of somebody's day: kept by its local date, it opens no day."""

from collections.abc import Mapping, Sequence
from datetime import date

from frontdesk import queries
from frontdesk.acts import Absent, Excuse, Expect
from frontdesk.desk.patient_day import refuse_in_state
from frontdesk.desk.program.program_day import weekday_numbers, weekdays_of
from frontdesk.desk.verbs.other_day import A_YEAR
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadDay, NoChange, NoProgram, NotDue, Usage
from frontdesk.models import DayWord, Patient
from frontdesk.rules.clean_text import clean
from frontdesk.rules.day.states import scheduled_on
from frontdesk.shapes.said_ahead import Ahead, SaidAhead
from frontdesk.verbs import Verb

SAID = tuple(column for column in SaidAhead._fields if column not in ("at", "by"))
"""What is kept of an older word."""


def say_away(writing: Writing, act: Absent | Excuse, kind: str, reason: str | None, excused_by: str | None) -> None:
    """An absence or excuse of the days that are meant, in place of what was said of them before.

    Raises BadDay, Usage, NotOnRoster, StillIn, AlreadyOut, NotDue.
    """
    ahead = act.ahead or Ahead()
    _refuse_days(writing, ahead)
    patient = writing.patient(act.patient)
    days = list(ahead.days(writing.today))
    words = _words(writing, patient, days)
    if not any(_due(writing, patient, day, words.get(day)) for day in days):
        raise NotDue(name=patient.name)
    if not writing.ahead:
        _of_today(writing, act, patient, ahead)
    for word in _anew(writing, patient, days, words):
        word.away, word.reason, word.excused_by = kind, reason, excused_by
        word.told_by, word.since, word.until = clean(act.told_by) or None, ahead.since, ahead.until
        word.comes_at = None
        writing.records.add(word)


def expect(writing: Writing, act: Expect) -> None:
    """They come on the day that the act is about, by agreement.

    A day to come that was exchanged for it is theirs no more. Raises Usage, NotOnRoster, NoProgram, StillIn,
    AlreadyOut, NoChange.
    """
    name = clean(act.by)
    if not name:
        raise Usage(text="Say by whose word: by, and the name.")
    day, instead = writing.today, act.instead_of
    if instead == day:
        raise Usage(text="One day cannot be in place of itself. Name the other one behind instead of.")
    patient = writing.patient(act.patient)
    words = _words(writing, patient, [day, *([instead] if instead else [])])
    if not _has_a_program(writing, day):
        raise NoProgram(day=day)
    if not (act.starts or instead) and _comes(writing, patient, day, words.get(day)):
        raise NoChange(text=f"{patient.name} is expected then already.")
    if not writing.ahead:
        refuse_in_state(Verb.ABSENT, patient, writing.patient_day(patient))
        _outdate(writing)
    given_up = [instead] if instead and writing.running and instead >= writing.running else []
    for word in _anew(writing, patient, [day, *given_up], words):
        there = word.day == day
        word.expected, word.starts, word.agreed_by = there, act.starts if there else None, name
        word.instead_of, word.comes_at = instead if there else day, None
        if there:
            word.away = word.reason = word.excused_by = word.told_by = word.since = word.until = None
        writing.records.add(word)


def _has_a_program(writing: Writing, day: date) -> bool:
    """Whether the site is open then: by its weekdays, and by what was said of that day."""
    hours = writing.records.scalars(*queries.hours_of(day)).first()
    return day.weekday() in weekday_numbers(weekdays_of(writing.site, day)) and not (hours and hours.closed)


def _comes(writing: Writing, patient: Patient, day: date, word: DayWord | None) -> bool:
    """Whether they are expected already, and nobody said that they are away."""
    away = (word and word.away) or (not writing.ahead and writing.patient_rows[0].absence)
    return _due(writing, patient, day, word) and not away


def _refuse_days(writing: Writing, ahead: Ahead) -> None:
    """Raises BadDay or Usage where the days or the part of them cannot be meant."""
    if writing.late:
        raise BadDay(day=writing.today, why=BadDay.AHEAD_ONLY)
    if ahead.last and ahead.last < writing.today:
        raise BadDay(day=ahead.last, why=BadDay.ENDS_FIRST)
    if ahead.last and ahead.last > writing.today + A_YEAR:
        raise BadDay(day=ahead.last, why=BadDay.TOO_FAR)
    if ahead.weekday is not None and ahead.last is None:
        raise Usage(text="Say up to which day: every, the weekday, to, and the last day.")
    if ahead.since and ahead.until and ahead.until <= ahead.since:
        raise Usage(text="They cannot be back before they are away. Write from, then until a later time.")


def _of_today(writing: Writing, act: Absent | Excuse, patient: Patient, ahead: Ahead) -> None:
    """Today is one of the days: who came is not absent, but may be away from some time on; the newer word stands."""
    patient_day = writing.patient_day(patient)
    if ahead.since is None:
        refuse_in_state(act.verb, patient, patient_day)
    _outdate(writing)


def _outdate(writing: Writing) -> None:
    """What was written of today before is no more: the newer word stands."""
    absence = writing.patient_rows[0].absence
    if absence:
        writing.records.delete(absence)
        writing.records.flush()


def _due(writing: Writing, patient: Patient, day: date, word: DayWord | None) -> bool:
    """Whether they come on a day, as far as the program and their plan are known now."""
    program, own = weekday_numbers(weekdays_of(writing.site, day)), weekday_numbers(patient.schedule_days)
    return scheduled_on(day, program, own, patient.admitted_on(day), word.expected if word else None)


def _words(writing: Writing, patient: Patient, days: Sequence[date]) -> dict[date, DayWord]:
    return {word.day: word for word in writing.records.scalars(*queries.words_of(patient.id, days))}


def word_of_today(writing: Writing, patient: Patient) -> DayWord:
    """A new row for today, with what was said of it before; the old one goes."""
    words = {writing.today: writing.word} if writing.word else {}
    return _anew(writing, patient, [writing.today], words)[0]


def _anew(writing: Writing, patient: Patient, days: Sequence[date], words: Mapping[date, DayWord]) -> list[DayWord]:
    """A new row for each of these days, with what was said of it before; the old one goes.

    So an entry holds its days whole, and its sentence needs no other.
    """
    anew = [
        DayWord(**{column: getattr(words[day], column, None) if day in words else None for column in SAID})
        for day in days
    ]
    for day, word in zip(days, anew, strict=True):
        word.patient_id, word.day, word.at, word.by = patient.id, day, writing.now, writing.by
        if day in words:
            writing.records.delete(words[day])
    writing.records.flush()
    return anew
