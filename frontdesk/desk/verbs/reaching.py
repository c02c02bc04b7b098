"""Hearing from who has not come: they run late and say until when, or we try to reach them."""

from datetime import datetime, timedelta

from frontdesk.acts import Outreach, RunningLate
from frontdesk.desk.patient_day import refuse_in_state
from frontdesk.desk.verbs.given_values import allowed
from frontdesk.desk.verbs.said_ahead import word_of_today
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadDay, BadTime, NoChange, NotDue, Usage
from frontdesk.models import Outreach as OutreachRow
from frontdesk.models import Patient
from frontdesk.rules.clean_text import LONGEST_NOTE, clean
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import State

A_MINUTE = timedelta(minutes=1)


def running_late(writing: Writing, act: RunningLate) -> None:
    """They come today, when they say; the newer word stands. Raises NotDue, StillIn, AlreadyOut, BadTime, NoChange."""
    patient = writing.patient(act.patient)
    patient_day = writing.patient_day(patient)
    if patient_day.state is State.NOT_SCHEDULED:
        raise NotDue(name=patient.name)
    refuse_in_state(act.verb, patient, patient_day)
    if writing.program.instant(act.due) + A_MINUTE <= writing.now:
        raise BadTime(at=act.due, why=BadTime.PASSED)
    if writing.word and writing.word.comes_at == act.due and patient_day.state is State.EXPECTED:
        raise NoChange(text=f"{patient.name} is due then already.")
    if patient_day.absence:
        writing.records.delete(patient_day.absence)
    word = word_of_today(writing, patient)
    if word.said.away_all_day:
        # That they leave early is said still; that they do not come is no more.
        word.away = word.reason = word.excused_by = word.told_by = None
    word.comes_at = act.due
    writing.records.add(word)


def outreach(writing: Writing, act: Outreach) -> None:
    """We tried to reach them. Raises NotOnRoster, BadTime for a time to come, BadDay without a time, Usage."""
    text = allowed(clean(act.text))
    if len(text) > LONGEST_NOTE:
        raise Usage(text=f"What goes with it has more than {LONGEST_NOTE} letters. Say it shorter.")
    patient = writing.visitor(act.patient)
    if act.at is None and writing.late:
        raise BadDay(day=writing.today, why=BadDay.NO_TIME)
    tried_at = writing.program.instant(act.at) if act.at else writing.now
    if tried_at > writing.now:
        raise BadTime(at=act.at, why=BadTime.LATER_THAN_NOW)
    writing.happened_at = tried_at
    write_attempt(writing, patient, act.outcome, tried_at, text)


def write_attempt(writing: Writing, patient: Patient, outcome: Outcome, tried_at: datetime, text: str = "") -> None:
    """The row of an attempt."""
    row = OutreachRow(patient_id=patient.id, day_id=writing.day_id, outcome=outcome.value, tried_at=tried_at)
    row.text, row.at, row.by = text, writing.now, writing.by
    writing.records.add(row)
