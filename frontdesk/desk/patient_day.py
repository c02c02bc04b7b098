"""How a patient stands on a day, as an act finds them, and what their state refuses."""

from datetime import datetime
from typing import NamedTuple

from frontdesk.desk.program.planned import kept_plan, plan_for
from frontdesk.errors import AlreadyHere, AlreadyOut, NotHere, StillIn
from frontdesk.models import Absence, DayPerson, DayWord, Patient, Stay, Visit
from frontdesk.shapes.people import State
from frontdesk.verbs import PRESENT, Verb


class PatientDay(NamedTuple):
    """How a patient's day stands: the visit, its stays in order, an absence that was written down, and the state.

    ``forgotten`` is the visit of an earlier day that nobody ended.
    """

    visit: Visit | None
    stays: list[Stay]
    absence: Absence | None
    state: State
    forgotten: Visit | None = None

    @property
    def stay(self) -> Stay | None:
        """The stay that is still open, if the patient is in the building."""
        return self.stays[-1] if self.stays and self.stays[-1].left is None else None

    @property
    def gone(self) -> bool:
        """Whether the patient has left for the day."""
        return self.state is State.CHECKED_OUT

    def already_out(self, name: str) -> AlreadyOut:
        """What is refused to who has left."""
        assert self.visit, "who has left has a visit"
        return AlreadyOut(name=name, by=self.visit.checked_out_by, at=self.visit.checked_out_at)

    @property
    def last(self) -> datetime | None:
        """The last instant that the stays and the check-out speak of."""
        instants = [at for stay in self.stays for at in (stay.came, stay.left) if at]
        if self.visit and self.visit.checked_out_at:
            instants.append(self.visit.checked_out_at)
        return max(instants, default=None)


class PatientRow(NamedTuple):
    """A patient as an act finds them: a row for each stay of each visit that is not over.

    ``kept`` is what holds for them today though their own row says otherwise by now;
    ``plan`` for the day and ``blocks_held``, in which the visit holds a seat, are lists as they are read; ``word`` is
    what was said ahead of their day.
    """

    patient: Patient
    visit: Visit | None
    stay: Stay | None
    absence: Absence | None
    kept: DayPerson | None
    plan: str
    blocks_held: str
    word: DayWord | None

    @property
    def planned(self) -> dict[int, int]:
        """Their plan for the day, as it was when the act began: block to group."""
        return kept_plan(self.kept.plan) if self.kept and self.kept.plan is not None else plan_for(self.plan)

    @property
    def schedule_days(self) -> str:
        """The weekdays that hold for them on the day."""
        kept = self.kept.schedule_days if self.kept else None
        return self.patient.schedule_days if kept is None else kept


def refuse_in_state(verb: Verb, patient: Patient, patient_day: PatientDay) -> None:
    """Raises what the table of verbs and states says: AlreadyHere, AlreadyOut, NotHere or StillIn."""
    state = patient_day.state
    if state in verb.states:
        return
    if patient_day.visit and state is State.CHECKED_OUT:
        raise patient_day.already_out(patient.name)
    if state in PRESENT and verb in (Verb.ABSENT, Verb.EXCUSE, Verb.RUNNING_LATE):
        raise StillIn(name=patient.name, at=patient_day.stays[0].came)
    if patient_day.stay:
        raise AlreadyHere(name=patient.name, by=patient_day.stay.came_by, at=patient_day.stay.came)
    raise NotHere(name=patient.name, state=state)


def visit_for(verb: Verb, patient: Patient, patient_day: PatientDay) -> Visit:
    """The visit of today that the verb goes on with. Raises AlreadyHere, AlreadyOut, NotHere."""
    refuse_in_state(verb, patient, patient_day)
    if patient_day.visit is None:
        raise NotHere(name=patient.name, state=patient_day.state)
    return patient_day.visit
