"""Playing a made-up day through the verbs: many acts to a transaction, each entered as if it had been done then."""

from collections.abc import Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select

from frontdesk.acts import Absent, ActOfDay, Assign, CheckIn, CheckOut, Excuse, Note, Outreach, Return, StepOut, Update
from frontdesk.desk import ledger
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.desk.verbs.perform import perform
from frontdesk.desk.writing import Writing
from frontdesk.errors import Defect, Refusal
from frontdesk.models import Patient
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.demo.made_up_day import Doing
from frontdesk.rules.program.program import Program
from frontdesk.shapes.outreach import Outcome
from frontdesk.verbs import Verb


def play(desk: FrontDesk, standing: Program, doings: Iterable[Doing], day: date, *, until: datetime | None) -> None:
    """Do what is planned for a day, up to the instant ``until`` where one is given. What a rule refuses is left out."""
    zone = ZoneInfo(standing.zone)
    with desk.records.writing() as session:
        # Held as long as the day is played, so that no act has to read its patient again.
        people = {patient.mrn: patient for patient in session.scalars(select(Patient))}
        writing: Writing | None = None
        for doing in doings:
            now = instant_on(day, doing.at, zone, standing.day_starts)
            if (until is None or now <= until) and doing.mrn in people:
                writing = (
                    ledger.next_writing(writing, now)
                    if writing
                    else ledger.open_writing(session, now, desk.actor, "demo", {})
                )
                _do(writing, doing, people[doing.mrn].id)


def _do(writing: Writing, doing: Doing, patient: int) -> None:
    """One act; verbs refuse before they write, so that a refusal leaves nothing behind."""
    act = act_of(doing, patient, writing.program)
    try:
        perform(writing, act)
    except Refusal:
        if writing.recorder.end():
            raise
        return
    ledger.enter(writing, act.verb)


def act_of(doing: Doing, patient: int, program: ProgramDay) -> ActOfDay:
    """The act that a made-up day tells in ``do``'s words."""
    match doing.verb, doing.args:
        case Verb.CHECK_IN, ():
            return CheckIn(patient)
        case Verb.RETURN, ():
            return Return(patient)
        case Verb.STEP_OUT, ("back", back):
            return StepOut(patient, back=time.fromisoformat(back))
        case Verb.CHECK_OUT, ("reason", reason):
            return CheckOut(patient, reason=int(reason))
        case Verb.CHECK_OUT, (*destination,):
            return CheckOut(patient, next(iter(destination), None))
        case Verb.ABSENT, ("no-call",):
            return Absent(patient, called=False)
        case Verb.OUTREACH, (outcome, text):
            return Outreach(patient, Outcome(outcome), text=text)
        case Verb.EXCUSE, ("by", name, "reason", reason):
            return Excuse(patient, name, int(reason))
        case Verb.NOTE, (text,):
            return Note(patient, text)
        case Verb.UPDATE, (field, value):
            return Update(patient, field, value)
        case Verb.ASSIGN, (name, *anyway):
            group = next((slot.group.id for slot in program.slots if slot.group.name == name), 0)
            return Assign(patient, group, anyway=bool(anyway))
        case _:
            raise Defect(f"a made-up day has no {doing.verb} {doing.args}")
