"""One open act: the records under the write lock, the instant, the day, who acts. Every verb is a function over it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cached_property

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.mapped_statements import mapped, mapped_rows
from frontdesk.database.recorder import Recorder
from frontdesk.desk.journal import entries
from frontdesk.desk.patient_day import PatientDay, PatientRow
from frontdesk.desk.program.planned import track_number
from frontdesk.desk.program.program_day import ProgramDay, day_record, opened, weekday_numbers
from frontdesk.desk.program.the_site import the_site
from frontdesk.errors import BadDay, BadTime, Defect, Joined, UnknownPatient
from frontdesk.models import DayWord, Patient, Site, Visit
from frontdesk.models.attendance import OPEN
from frontdesk.rules.day.clock import right_after
from frontdesk.rules.day.states import StayTimes, scheduled_on, state_of
from frontdesk.shapes.day_program import TrackDay
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import Verb


@dataclass
class Writing:
    """What a verb works on. ``happened_at``, ``subject`` and ``word_of`` are set by the verb for its journal entry.

    ``today`` is the service day that the act is about, ``late`` whether that one is over; then ``because`` says why it
    is written now. ``ahead`` is whether it is still to come: then nothing opens it; ``running`` is the service day that
    runs meanwhile. ``ended`` says that the running day keeps its people already: it was signed. ``answered`` is the
    entry that the same request made before; ``patient_rows`` what a verb read of its patient.
    """

    records: Session
    now: datetime
    actor: Actor
    source: str
    today: date
    program_days: dict[date, ProgramDay] = field(default_factory=dict)
    answered: int | None = None
    ended: bool = False
    happened_at: datetime | None = None
    subject: int | None = None
    reverses: int | None = None
    word_of: str | None = None
    late: bool = False
    ahead: bool = False
    running: date | None = None
    because: str | None = None
    about: Patient | None = None
    patient_rows: Sequence[PatientRow] = ()

    def __post_init__(self) -> None:
        """What an act is about is the day that runs, until it says otherwise."""
        self.running = self.running or self.today

    @cached_property
    def site(self) -> Site:
        """The site. It is read when first asked for: few acts need more of it than when its days begin."""
        return the_site(self.records)

    @property
    def by(self) -> str:
        """The name of who acts."""
        return self.actor.name

    @property
    def recorder(self) -> Recorder:
        """What sees every row that this act writes."""
        return self.records.info["recorder"]  # type: ignore[no-any-return]

    @property
    def program(self) -> ProgramDay:
        """Today's own program. The first act of the day opens it, as an entry before its own."""
        program = self.program_days.get(self.today)
        if program is None:
            record = day_record(self.records, self.today)
            program = opened(self.records, record) if record else self._opened_now()
            self.program_days[self.today] = program
        return program

    @property
    def day_id(self) -> int:
        """The id of today's opened day."""
        day_id = self.program.id
        if day_id is None:
            raise Defect("an act ran on a day that is not open")
        return day_id

    @property
    def is_kept(self) -> bool:
        """Whether the day of this act keeps its people as they were, as far as its program was read."""
        program = self.program_days.get(self.today)
        return program is not None and program.kept

    def open_day(self) -> None:
        """See to it that the day is open before this act writes, whether or not it needs the program."""
        _ = self.program

    def _opened_now(self) -> ProgramDay:
        if self.recorder.end():
            raise Defect("the day must be opened before an act writes")
        from frontdesk.desk.program.day_copy import open_day  # once a day: a start does not wait for it

        record = open_day(self.records, self.site, self.today, self.now)
        entry = entries.Entry(
            Verb.OPEN_DAY, self.now, self.now, self.today, self.actor, self.source, self.recorder.end()
        )
        entries.append(self.records, entry)
        return opened(self.records, record)

    def patient(self, patient_id: int) -> Patient:
        """The patient this act is about: admitted today, or in the building whatever the census says since then.

        Raises UnknownPatient, NotOnRoster.
        """
        patient = self.anyone(patient_id)
        off_roster = patient.off_roster(self.today)
        if off_roster and not self._in_the_building:
            raise off_roster.refusal(patient.name)
        return patient

    def visitor(self, patient_id: int) -> Patient:
        """The patient this act is about: admitted on the day, or come on it whatever the census says since then.

        Raises UnknownPatient, NotOnRoster.
        """
        patient = self.anyone(patient_id)
        off_roster = patient.off_roster(self.today)
        if off_roster and not any(row.visit and row.visit.day_id == self.day_id for row in self.patient_rows):
            raise off_roster.refusal(patient.name)
        return patient

    @property
    def _in_the_building(self) -> bool:
        """Whether the patient of this act has come today and not left for the day."""
        if self.ahead:
            return False
        visits = (row.visit for row in self.patient_rows if row.visit)
        return any(visit.day_id == self.day_id and visit.status == OPEN for visit in visits)

    def anyone(self, patient_id: int) -> Patient:
        """The patient this act is about, admitted or not. Raises UnknownPatient, Joined."""
        day_id = None if self.ahead else self.day_id
        rows = mapped(self.records, *queries.patient_on_day(patient_id, self.today, day_id))
        self.patient_rows = [PatientRow(*row) for row in rows]
        if not self.patient_rows:
            raise UnknownPatient(text=str(patient_id))
        # Held, so that the answer need not read the patient again.
        self.about = self.patient_rows[0].patient
        if self.about.joined_into:
            raise Joined(name=self.about.name, mrn=self.records.get_one(Patient, self.about.joined_into).mrn)
        self.subject = self.about.id
        return self.about

    def scheduled(self, patient: Patient) -> bool:
        """Whether the patient is due on the day by their plan; on a day that ended as it was kept."""
        kept = self.patient_rows[0].kept
        if self.program.kept and not self.program.reopened:
            return bool(kept and kept.expected) and not self.program.hours.closed
        plan = weekday_numbers(self.patient_rows[0].schedule_days)
        said = self.word.expected if self.word else None
        return scheduled_on(self.today, self.program.weekdays, plan, patient.admitted_on(self.today), said)

    @property
    def word(self) -> DayWord | None:
        """What was said ahead of today's day of this act's patient."""
        return self.patient_rows[0].word

    @property
    def track(self) -> int | None:
        """The track that this act's patient is of today; None where there are none."""
        row = self.patient_rows[0]
        kept = row.kept.track if row.kept else None
        return self.program.track_of(track_number(row.patient.track_id if kept is None else kept))

    @property
    def track_day(self) -> TrackDay:
        """Today as it is for this act's patient."""
        return self.program.tracks[self.track]

    @property
    def said_away(self) -> str | None:
        """The kind of an absence that was said ahead of the whole of today, of this act's patient."""
        return self.word.said.away_all_day or None if self.word else None

    def patient_day(self, patient: Patient) -> PatientDay:
        """Where the patient of this act stands today, as it was when the act began."""
        visits = [row.visit for row in self.patient_rows if row.visit]
        visit = next((each for each in visits if each.day_id == self.day_id), None)
        # An earlier day's act leaves a visit of another day as it is.
        forgotten = None if self.late else next((each for each in visits if each.day_id != self.day_id), None)
        stays = [row.stay for row in self.patient_rows if visit and row.visit is visit and row.stay]
        # Who came is not absent, whatever was written before.
        absence = None if visit else self.patient_rows[0].absence
        times = [StayTimes(stay.came, stay.left) for stay in stays]
        scheduled = self.scheduled(patient)
        away = absence.kind if absence else self.said_away if scheduled else None
        state = state_of(visit.status if visit else None, times, away, scheduled)
        return PatientDay(visit, stays, absence, state, forgotten)

    @property
    def planned(self) -> dict[int, int]:
        """The plan of this act's patient for today, as it was when the act began: block to group."""
        return self.patient_rows[0].planned

    def holds_seat(self, visit: Visit, day_block: int) -> bool:
        """Whether a visit of this act's patient had a seat in a block of the day when the act began."""
        return any(row.visit is visit and day_block in json.loads(row.blocks_held) for row in self.patient_rows)

    def when(self, at: time | None, patient_day: PatientDay) -> datetime:
        """The instant of an act on a visit: now, or the clock time given. Raises BadTime, BadDay."""
        if at is None and self.late:
            raise BadDay(day=self.today, why=BadDay.NO_TIME)
        if at is None:
            self.happened_at = max(self.now, patient_day.last) if patient_day.last else self.now
            return self.happened_at
        last = self.last_act(patient_day)
        instant = right_after(self.program.instant(at), last)
        if instant > self.now:
            raise BadTime(at=at, why=BadTime.LATER_THAN_NOW)
        if last and instant < last:
            raise BadTime(at=at, why=BadTime.RECORDED_LATER)
        self.happened_at = instant
        return instant

    def last_act(self, patient_day: PatientDay) -> datetime | None:
        """The last instant that a visit speaks of, the taking of its seats included."""
        if patient_day.visit is None:
            return None
        taken = [seat.taken_at for seat in mapped_rows(self.records, *queries.seats_of(patient_day.visit.id))]
        return max((at for at in (patient_day.last, *taken) if at), default=None)
