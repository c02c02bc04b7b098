"""The questions put to the records: each a statement built once, with the values it is asked with.

They are run by desk/ (``session.execute(*queries.visits_on(day))``), and say nothing of rules. What boards need comes
as columns, since mapped rows would cost three times as much; what verbs change comes as mapped rows.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Select, and_, bindparam, func, or_, select

from frontdesk.models import (
    Absence,
    Acceptance,
    Day,
    DayBlock,
    GroupSession,
    LivingArrangement,
    Patient,
    Plan,
    ProgramBlock,
    ProgramGroup,
    Seat,
    Seen,
    Site,
    Staff,
    Stay,
    Visit,
    journal,
)
from frontdesk.models.attendance import OPEN
from frontdesk.models.journal import TOLD_TO_COUNSELORS
from frontdesk.models.people import EVERY_DAY

Values = dict[str, Any]
Rows = tuple[Select[*tuple[Any, ...]], Values]
Columns = Select[*tuple[Any, ...]]
Counts = tuple[Select[int, int], Values]

visit, stay, seat = Visit.__table__.c, Stay.__table__.c, Seat.__table__.c
acceptance = Acceptance.__table__.c
absence, plan, patient = Absence.__table__.c, Plan.__table__.c, Patient.__table__.c
block, session, home, staff = (
    DayBlock.__table__.c,
    GroupSession.__table__.c,
    LivingArrangement.__table__.c,
    Staff.__table__.c,
)
DAY: BindParameter[Any] = bindparam("day")
WHO: BindParameter[Any] = bindparam("who")
DAY_ID: BindParameter[Any] = bindparam("day_id")
WEEKDAY: BindParameter[Any] = bindparam("weekday")
BLOCK: BindParameter[Any] = bindparam("block")
VISIT: BindParameter[Any] = bindparam("visit")


class Pair:
    """A question about everyone, and the same about a few."""

    def __init__(self, everyone: Columns, who: Any) -> None:
        self._everyone = everyone
        self._few = everyone.where(who.in_(bindparam("patients", expanding=True)))

    def __call__(self, patients: Sequence[int] | None, **values: Any) -> Rows:
        """The statement and its values."""
        return (self._everyone, values) if patients is None else (self._few, values | {"patients": list(patients)})


SITE = select(Site)
BY_HAND_SOURCES = ("screen", "do")
LAST_ENTRY = select(journal.c.seq, journal.c.hash).order_by(journal.c.seq.desc()).limit(1)
ENTRIES_AFTER = (
    select(journal.c.seq, journal.c.subject, journal.c.verb, journal.c.actor, journal.c.terminal, journal.c.source)
    .where(journal.c.seq > bindparam("position"))
    .order_by(journal.c.seq)
)
ENTRY = select(journal).where(journal.c.seq == bindparam("seq"))
ANSWERED = select(journal).where(journal.c.request == bindparam("request"))
REVERSALS_OF = select(journal.c.seq, journal.c.reverses).where(
    journal.c.reverses.in_(bindparam("seqs", expanding=True))
)
BY_HAND = (
    select(journal)
    .where(
        journal.c.service_day == DAY,
        journal.c.actor == bindparam("actor"),
        journal.c.terminal == bindparam("terminal"),
        journal.c.source.in_(BY_HAND_SOURCES),
        journal.c.verb.not_in(bindparam("never", expanding=True)),
    )
    .order_by(journal.c.seq.desc())
)
NEWEST_ABOUT = (
    select(journal)
    .where(
        journal.c.subject == WHO,
        journal.c.seq > bindparam("position"),
        or_(journal.c.actor != bindparam("actor"), journal.c.terminal != bindparam("terminal")),
    )
    .order_by(journal.c.seq.desc())
    .limit(1)
)
SEEN_UP_TO = (
    select(func.coalesce(func.max(Seen.__table__.c.up_to), 0))
    .where(Seen.__table__.c.patient_id == patient.id)
    .scalar_subquery()
)
# Written out, since only then does SQLite take the index of these verbs.
TOLD = journal.c.verb.in_(bindparam("told", TOLD_TO_COUNSELORS, expanding=True, literal_execute=True))
UNSEEN = (
    select(journal)
    .select_from(Patient.__table__)
    .join(journal, and_(journal.c.subject == patient.id, journal.c.seq > SEEN_UP_TO, TOLD))
    .where(patient.id.in_(bindparam("patients", expanding=True)))
    .order_by(journal.c.seq)
)
REVERSER = journal.alias("reverser")
UNSEEN_NUMBER = UNSEEN.with_only_columns(func.count()).order_by(None)
UNSEEN_REVERSED = UNSEEN.with_only_columns(journal.c.seq).where(
    select(REVERSER.c.seq).where(REVERSER.c.reverses == journal.c.seq).exists()
)
ARRIVALS_ON = select(journal.c.seq, journal.c.subject, journal.c.recorded_at, journal.c.happened_at).where(
    journal.c.service_day == DAY, journal.c.verb == "check-in"
)
ACCEPTANCES_OF = select(Acceptance).where(Acceptance.day_id == DAY, Acceptance.patient_id == WHO)
ACCEPTANCES_ON = select(acceptance.patient_id, acceptance.kind, acceptance.block_id).where(acceptance.day_id == DAY)
DAYS_BESIDE = select(
    select(func.max(Day.day)).where(Day.day < DAY).scalar_subquery(),
    select(func.min(Day.day)).where(Day.day > DAY).scalar_subquery(),
)
DAY_OF = select(Day).where(Day.day == DAY)
BLOCKS_OF = select(DayBlock).where(DayBlock.day_id == DAY).order_by(DayBlock.starts)
SESSIONS_OF = (
    select(GroupSession)
    .where(GroupSession.day_block_id.in_(select(block.id).where(block.day_id == DAY)))
    .order_by(GroupSession.day_block_id, GroupSession.key)
)
STANDING_BLOCKS = select(ProgramBlock).where(ProgramBlock.retired.is_(False)).order_by(ProgramBlock.starts)
STANDING_GROUPS = (
    select(ProgramGroup).where(ProgramGroup.retired.is_(False)).order_by(ProgramGroup.block_id, ProgramGroup.key)
)
VISIT_ON = select(Visit).where(Visit.patient_id == WHO, Visit.day_id == DAY)
STANDING_VISITS = select(Visit).where(Visit.patient_id == WHO, or_(Visit.day_id == DAY, Visit.status == OPEN))
ABSENCE_ON = select(Absence).where(Absence.patient_id == WHO, Absence.day_id == DAY)
STAYS_OF = select(Stay).where(Stay.visit_id == VISIT).order_by(Stay.came, Stay.id)
SEATS_OF = select(Seat).where(Seat.visit_id == VISIT)
PLAN_OF = select(Plan).where(Plan.patient_id == WHO).order_by(Plan.weekday, Plan.block_id)
HELD = (
    select(seat.session_id, func.count())
    .where(seat.session_id.in_(bindparam("sessions", expanding=True)))
    .group_by(seat.session_id)
)
ADMITTED = and_(
    or_(patient.admit_date.is_(None), patient.admit_date <= DAY),
    or_(patient.discharge_date.is_(None), patient.discharge_date >= DAY),
)
NOT_COME = select(patient.id, patient.schedule_days).where(
    ADMITTED,
    ~select(visit.id).where(visit.patient_id == patient.id, visit.day_id == DAY_ID).exists(),
    ~select(absence.id).where(absence.patient_id == patient.id, absence.day_id == DAY_ID).exists(),
)
PLANNED_NOT_COME = NOT_COME.add_columns(plan.weekday, plan.group_id).join(
    Plan.__table__,
    and_(plan.patient_id == patient.id, plan.block_id == BLOCK, plan.weekday.in_((WEEKDAY, EVERY_DAY))),
)
PLANS = select(plan.patient_id, plan.weekday, plan.block_id, plan.group_id).where(
    plan.weekday.in_((WEEKDAY, EVERY_DAY))
)
PLANS_ON = PLANS.join(Patient.__table__, patient.id == plan.patient_id).where(ADMITTED)
PLANS_OF = PLANS.where(plan.patient_id.in_(bindparam("patients", expanding=True)))
FIRST_CAME = select(func.min(stay.came, type_=stay.came.type)).where(stay.visit_id == visit.id).scalar_subquery()
PAST_VISITS = (
    select(Day.day, visit.status, visit.checked_out_at, FIRST_CAME.label("came"))
    .join(Visit.__table__, visit.day_id == Day.id)
    .where(visit.patient_id == WHO, Day.day < DAY)
    .order_by(Day.day.desc())
    .limit(bindparam("limit"))
)
PAST_ABSENCES = (
    select(Day.day, absence.kind)
    .join(Absence.__table__, absence.day_id == Day.id)
    .where(absence.patient_id == WHO, Day.day < DAY)
    .order_by(Day.day.desc())
    .limit(bindparam("limit"))
)
CENSUS = (
    select(
        patient.id,
        patient.mrn,
        patient.last_name,
        patient.first_name,
        patient.name_used,
        patient.dob,
        patient.card,
        patient.schedule_days,
        patient.temporary,
        home.name.label("lives_at"),
        staff.name.label("counselor"),
    )
    .outerjoin(LivingArrangement.__table__, home.id == patient.living_arrangement_id)
    .outerjoin(Staff.__table__, staff.id == patient.counselor_id)
)
ANYONE = Pair(CENSUS, patient.id)
ACTIVE = Pair(
    CENSUS.where(ADMITTED),
    patient.id,
)
VISITS_ON = Pair(
    select(
        visit.patient_id,
        visit.status,
        visit.scheduled,
        visit.known_by,
        visit.checked_out_at,
        visit.destination,
        visit.reason,
    ).where(visit.day_id == DAY),
    visit.patient_id,
)
STAYS_ON = Pair(
    select(visit.patient_id, stay.came, stay.left, stay.back_by, stay.came_by)
    .join(Visit.__table__, visit.id == stay.visit_id)
    .where(visit.day_id == DAY)
    .order_by(stay.came, stay.id),
    visit.patient_id,
)
SEATS_ON = Pair(
    select(visit.patient_id, block.block_id, session.group_id, seat.taken_at)
    .select_from(Seat.__table__)
    .join(Visit.__table__, visit.id == seat.visit_id)
    .join(DayBlock.__table__, block.id == seat.day_block_id)
    .join(GroupSession.__table__, session.id == seat.session_id)
    .where(visit.day_id == DAY),
    visit.patient_id,
)
ABSENCES_ON = Pair(
    select(absence.patient_id, absence.kind, absence.at, absence.reason, absence.excused_by, absence.by).where(
        absence.day_id == DAY
    ),
    absence.patient_id,
)


def acceptances_of(day_id: int, patient_id: int) -> tuple[Select[Acceptance], Values]:
    """What was accepted on a day about a patient."""
    return ACCEPTANCES_OF, {"day": day_id, "who": patient_id}


def acceptances_on(day_id: int) -> Rows:
    """What was accepted on a day: patient, kind, block."""
    return ACCEPTANCES_ON, {"day": day_id}


def arrivals_on(day: date) -> Rows:
    """The check-ins of a day: entry, patient, when it was recorded, when it happened."""
    return ARRIVALS_ON, {"day": day.isoformat()}


def unseen(patients: Sequence[int]) -> Rows:
    """What these patients' counselors are told of and have not seen, oldest first; undone entries too."""
    return UNSEEN, {"patients": list(patients)}


def unseen_number(patients: Sequence[int]) -> tuple[Select[int], Values]:
    """How many entries that is."""
    return UNSEEN_NUMBER, {"patients": list(patients)}


def unseen_reversed(patients: Sequence[int]) -> tuple[Select[int], Values]:
    """Those of them that any entry reverses, whether in force or not."""
    return UNSEEN_REVERSED, {"patients": list(patients)}


def days_beside(day: date) -> Rows:
    """The opened days before and after a local date that are next to it."""
    return DAYS_BESIDE, {"day": day}


def the_site() -> tuple[Select[Site], Values]:
    """The one site."""
    return SITE, {}


def last_entry() -> Rows:
    """The journal's end: seq and hash of the newest entry."""
    return LAST_ENTRY, {}


def entries_after(position: int) -> Rows:
    """What was written after an entry, oldest first: seq, subject, verb, and by whom."""
    return ENTRIES_AFTER, {"position": position}


def entry(seq: int) -> Rows:
    """One entry, with all its columns."""
    return ENTRY, {"seq": seq}


def answered(request: str) -> Rows:
    """The entry that a request made."""
    return ANSWERED, {"request": request}


def reversals_of(seqs: Iterable[int]) -> Rows:
    """Which entries reverse any of these: their seq and what they reverse."""
    return REVERSALS_OF, {"seqs": list(seqs)}


def by_hand(day: date, actor: str, terminal: str, never: Iterable[str]) -> Rows:
    """What someone did at a terminal on a day, by screen or ``do``, newest first; verbs in ``never`` left out."""
    values = {"day": day.isoformat(), "actor": actor, "terminal": terminal, "never": list(never)}
    return BY_HAND, values


def newest_about(patient_id: int, after: int, actor: str, terminal: str) -> Rows:
    """The newest entry about a person after a position that this actor did not make at this terminal."""
    return NEWEST_ABOUT, {"who": patient_id, "position": after, "actor": actor, "terminal": terminal}


def day_of(day: date) -> tuple[Select[Day], Values]:
    """The opened day of a local date."""
    return DAY_OF, {"day": day}


def blocks_of(day_id: int) -> tuple[Select[DayBlock], Values]:
    """A day's blocks in the order of the clock."""
    return BLOCKS_OF, {"day": day_id}


def sessions_of(day_id: int) -> tuple[Select[GroupSession], Values]:
    """A day's group sessions, by block and key."""
    return SESSIONS_OF, {"day": day_id}


def standing_blocks() -> tuple[Select[ProgramBlock], Values]:
    """The blocks of the standing program."""
    return STANDING_BLOCKS, {}


def standing_groups() -> tuple[Select[ProgramGroup], Values]:
    """The groups of the standing program."""
    return STANDING_GROUPS, {}


def visit_on(patient_id: int, day_id: int) -> tuple[Select[Visit], Values]:
    """The one visit of a patient and day."""
    return VISIT_ON, {"who": patient_id, "day": day_id}


def standing_visits(patient_id: int, day_id: int) -> tuple[Select[Visit], Values]:
    """The visit of a patient and day, and that of another day which was not ended: at most one is open."""
    return STANDING_VISITS, {"who": patient_id, "day": day_id}


def absence_on(patient_id: int, day_id: int) -> tuple[Select[Absence], Values]:
    """What is known of a patient's absence on a day."""
    return ABSENCE_ON, {"who": patient_id, "day": day_id}


def stays_of(visit_id: int) -> tuple[Select[Stay], Values]:
    """A visit's stays in order."""
    return STAYS_OF, {"visit": visit_id}


def seats_of(visit_id: int) -> tuple[Select[Seat], Values]:
    """The seats a visit holds."""
    return SEATS_OF, {"visit": visit_id}


def plan_of(patient_id: int) -> tuple[Select[Plan], Values]:
    """A patient's whole plan."""
    return PLAN_OF, {"who": patient_id}


def held(sessions: Sequence[int]) -> Counts:
    """How many seats are taken in each of these group sessions; one without any is not in the answer."""
    return HELD, {"sessions": list(sessions)}


def not_come(day: date, day_id: int | None) -> Rows:
    """Who is admitted and neither came nor is known to be away: patient, days of the week."""
    return NOT_COME, {"day": day, "day_id": day_id}


def planned_not_come(day: date, day_id: int | None, block_id: int) -> Rows:
    """The same with their plan for a block: patient, days of the week, weekday of the plan (or every day), group."""
    return PLANNED_NOT_COME, {"day": day, "day_id": day_id, "block": block_id, "weekday": day.weekday()}


def plans_on(day: date, patients: Sequence[int] | None = None) -> Rows:
    """The plans for a day of everyone admitted on it, or of a few: patient, weekday (or every day), block, group."""
    if patients is None:
        return PLANS_ON, {"weekday": day.weekday(), "day": day}
    return PLANS_OF, {"weekday": day.weekday(), "patients": list(patients)}


def past_visits(patient_id: int, day: date, limit: int) -> Rows:
    """A person's newest visits before a day: day, status, check-out, the first arrival."""
    return PAST_VISITS, {"who": patient_id, "day": day, "limit": limit}


def past_absences(patient_id: int, day: date, limit: int) -> Rows:
    """A person's newest absences before a day: day and kind."""
    return PAST_ABSENCES, {"who": patient_id, "day": day, "limit": limit}


def census(patients: Sequence[int] | None = None) -> Rows:
    """Patients as the columns that boards need, whether admitted or not."""
    return ANYONE(patients)


def active_patients(day: date, patients: Sequence[int] | None = None) -> Rows:
    """The census of a day: everyone admitted on it."""
    return ACTIVE(patients, day=day)


def visits_on(day_id: int, patients: Sequence[int] | None = None) -> Rows:
    """The visits of a day, as columns."""
    return VISITS_ON(patients, day=day_id)


def stays_on(day_id: int, patients: Sequence[int] | None = None) -> Rows:
    """The stays of a day's visits in order, as columns."""
    return STAYS_ON(patients, day=day_id)


def seats_on(day_id: int, patients: Sequence[int] | None = None) -> Rows:
    """The seats of a day's visits: patient, the standing block and group, and when the seat was taken."""
    return SEATS_ON(patients, day=day_id)


def absences_on(day_id: int, patients: Sequence[int] | None = None) -> Rows:
    """The absences of a day, as columns."""
    return ABSENCES_ON(patients, day=day_id)
