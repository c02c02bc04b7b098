"""The queries of the records: each a statement built once, with the values it is asked with.

They are run by desk/ (``session.execute(*queries.visits_on(day))``), and say nothing of rules. What boards need comes
as columns, since mapped rows would cost three times as much; what verbs change comes as mapped rows.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnClause,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    cast,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
    table,
)
from sqlalchemy.orm import aliased

from frontdesk.models import (
    Absence,
    Day,
    DayBlock,
    DayHours,
    DayPerson,
    DayWord,
    FormerNumber,
    GroupChange,
    GroupSession,
    GroupSheet,
    LivingArrangement,
    OutOfClass,
    Patient,
    Plan,
    Seat,
    SheetLine,
    Site,
    Staff,
    Stay,
    Track,
    Visit,
    journal,
)
from frontdesk.models.attendance import OPEN
from frontdesk.models.beside import credential
from frontdesk.models.patients import EVERY_DAY
from frontdesk.shapes.said_ahead import SaidAhead
from frontdesk.verbs import Verb

Values = dict[str, Any]
Rows = tuple[Select[*tuple[Any, ...]], Values]
Columns = Select[*tuple[Any, ...]]
Counts = tuple[Select[int, int], Values]
PatientOnDay = Select[Patient, Visit | None, Stay | None, Absence | None, DayPerson | None, str, str, DayWord | None]

paper, line = GroupSheet.__table__.c, SheetLine.__table__.c
visit, stay, seat, out = Visit.__table__.c, Stay.__table__.c, Seat.__table__.c, OutOfClass.__table__.c
former, kept = FormerNumber.__table__.c, DayPerson.__table__.c
word = DayWord.__table__.c
desk_note = table("desk_note", column("patient_id"), column("task"), column("done_at")).c
outreach = table("outreach", *map(column, ("patient_id", "day_id", "tried_at", "outcome", "by", "text"))).c
"""By their columns: their classes are loaded with the first act, and cost no start."""
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
STILL_OPEN: ColumnClause[str] = literal_column(f"'{OPEN}'")
"""Written out: where a value decides whether a partial index serves, SQLite plans anew each time it is given one."""


SITE = select(Site)
LIVING_ARRANGEMENT = select(LivingArrangement).where(LivingArrangement.id == bindparam("id"))
ENDS = journal.alias("ends")
NEWEST = Day.__table__.alias("newest")
"""The day that was opened last: while it runs, its own clock counts."""
IS_NEWEST = NEWEST.c.day == select(func.max(Day.day)).scalar_subquery()
HOURS_OF_NEWEST, CHANGES_OF_NEWEST = (
    select(func.json_group_array(kind.c.id)).where(kind.c.day == NEWEST.c.day).correlate(NEWEST).scalar_subquery()
    for kind in (DayHours.__table__, GroupChange.__table__)
)
"""Which rows say something of the whole of that day."""
CLOCKS = (
    select(
        Site.zone,
        Site.day_starts,
        NEWEST.c.day,
        NEWEST.c.zone,
        NEWEST.c.day_starts,
        NEWEST.c.opened_at,
        NEWEST.c.kept_at,
        HOURS_OF_NEWEST,
        CHANGES_OF_NEWEST,
    )
    .select_from(Site.__table__)
    .outerjoin(NEWEST, IS_NEWEST)
)
WITH_PASSPHRASE = aliased(Staff, name="with_passphrase")
STAFF_SIGN_IN = exists(
    select(credential.c.staff_id)
    .join(WITH_PASSPHRASE, WITH_PASSPHRASE.id == credential.c.staff_id)
    .where(WITH_PASSPHRASE.active.is_(True))
)
"""Whether staff sign in here: somebody who is active has a passphrase."""
OPENING = (
    CLOCKS.outerjoin(ENDS, ENDS.c.seq == select(func.max(journal.c.seq)).scalar_subquery())
    .outerjoin(Staff, and_(Staff.id == bindparam("staff_id"), Staff.active.is_(True)))
    .add_columns(
        ENDS.c.seq,
        ENDS.c.hash,
        select(journal.c.seq).where(journal.c.request == bindparam("request")).scalar_subquery().label("answered"),
        STAFF_SIGN_IN.label("staff_sign_in"),
        Staff.role,
        Staff.signs_in_on,
    )
)
BY_HAND_SOURCES = ("screen", "do")
"""Only screens serve several people with one key."""
LAST_ENTRY = select(journal.c.seq, journal.c.hash).order_by(journal.c.seq.desc()).limit(1)
ENTRIES_AFTER = (
    select(
        journal.c.seq,
        journal.c.subject,
        journal.c.verb,
        journal.c.actor,
        journal.c.terminal,
        journal.c.source,
        journal.c.service_day,
    )
    .where(journal.c.seq > bindparam("position"))
    .order_by(journal.c.seq)
)
ENTRY = select(journal).where(journal.c.seq == bindparam("seq"))
ANSWERED = select(journal).where(journal.c.request == bindparam("request"))
BATCH = (
    select(journal.c.seq)
    .where(
        journal.c.request >= bindparam("first"),
        journal.c.request < bindparam("beyond"),
        journal.c.source == bindparam("source"),
    )
    .order_by(journal.c.seq.desc())
)
REVERSALS_OF = select(journal.c.seq, journal.c.reverses).where(
    journal.c.reverses.in_(bindparam("seqs", expanding=True))
)
OWN = (
    select(journal)
    .where(
        journal.c.actor == bindparam("actor"),
        journal.c.terminal == bindparam("terminal"),
        journal.c.source.in_(BY_HAND_SOURCES),
        journal.c.verb.not_in(bindparam("never", expanding=True)),
    )
    .order_by(journal.c.seq.desc())
)
BY_HAND = OWN.where(journal.c.service_day == DAY)
# Not by number: for that order SQLite would read the journal from its end.
SAID_AHEAD_BY_HAND = (
    OWN.where(journal.c.service_day > DAY, journal.c.recorded_at >= bindparam("since"))
    .order_by(None)
    .order_by(journal.c.service_day)
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
CHANGES_OF = select(journal.c.changes).where(journal.c.seq.in_(bindparam("seqs", expanding=True)))
ARRIVALS_ON = select(journal.c.seq, journal.c.subject, journal.c.recorded_at, journal.c.happened_at).where(
    journal.c.service_day == DAY, journal.c.verb == Verb.CHECK_IN
)
CHECK_OUTS_ON = (
    select(journal.c.seq, journal.c.subject, journal.c.recorded_at, journal.c.happened_at, journal.c.changes)
    .where(journal.c.service_day == DAY, journal.c.verb == Verb.CHECK_OUT)
    .order_by(journal.c.seq)
)
NEWEST_ACTS = (
    select(journal.c.subject, func.max(journal.c.happened_at))
    .where(
        journal.c.service_day == DAY,
        journal.c.subject.in_(bindparam("patients", expanding=True)),
        journal.c.verb.in_(bindparam("verbs", expanding=True)),
    )
    .group_by(journal.c.subject)
)
ZONE_UP_TO = select(Day.zone, Day.day_starts).where(Day.day <= DAY).order_by(Day.day.desc()).limit(1)
ZONES_OF = select(Day.day, Day.zone, Day.day_starts).where(Day.day.in_(bindparam("days", expanding=True)))
DAY_OF = select(Day).where(Day.day == DAY)
HOURS_OF = select(DayHours).where(DayHours.day == DAY)
GROUP_CHANGES_OF = select(GroupChange).where(GroupChange.day == DAY).order_by(GroupChange.group_id)
BLOCKS_OF = select(DayBlock).where(DayBlock.day_id == DAY).order_by(DayBlock.starts)
SESSIONS_OF = (
    select(GroupSession)
    .where(GroupSession.day_block_id.in_(select(block.id).where(block.day_id == DAY)))
    .order_by(GroupSession.day_block_id, GroupSession.key)
)
STANDING_TRACKS = select(Track).where(Track.retired.is_(False)).order_by(Track.position)
WORDS_OF = select(DayWord).where(DayWord.patient_id == WHO, DayWord.day.in_(bindparam("days", expanding=True)))
VISIT_ON = select(Visit).where(Visit.patient_id == WHO, Visit.day_id == DAY)
STAYS_OF = select(Stay).where(Stay.visit_id == VISIT).order_by(Stay.came, Stay.id)
SEATS_IN = select(Seat).where(Seat.session_id == bindparam("session")).order_by(Seat.taken_at, Seat.id)
SEATS_OF = select(Seat).where(Seat.visit_id == VISIT)
OUTS_OF = select(OutOfClass).where(OutOfClass.visit_id == VISIT).order_by(OutOfClass.began, OutOfClass.id)
PLAN_OF = select(Plan).where(Plan.patient_id == WHO).order_by(Plan.weekday, Plan.block_id)
TOLD_OF = select(line.id).where(line.sheet_id == paper.id, line.visit_id == seat.visit_id).exists()
ENTERED_SINCE = and_(seat.session_id == paper.session_id, seat.entered_at.is_not(None), ~TOLD_OF)
SHEETS_ON = (
    select(
        session.group_id,
        paper.signed,
        paper.word_of,
        paper.at,
        paper.form,
        select(func.count()).where(seat.session_id == paper.session_id).scalar_subquery(),
        select(func.count()).where(ENTERED_SINCE).scalar_subquery(),
        select(func.count()).where(line.sheet_id == paper.id, line.mark == "present").scalar_subquery(),
    )
    .select_from(GroupSheet.__table__)
    .join(GroupSession.__table__, session.id == paper.session_id)
    .join(DayBlock.__table__, block.id == session.day_block_id)
    .where(block.day_id == DAY_ID)
)
HELD = (
    select(seat.session_id, func.count())
    .where(seat.session_id.in_(bindparam("sessions", expanding=True)))
    .group_by(seat.session_id)
)
ADMITTED = and_(
    patient.joined_into.is_(None),
    or_(patient.admit_date.is_(None), patient.admit_date <= DAY),
    or_(patient.discharge_date.is_(None), patient.discharge_date >= DAY),
)
OFF_DAY = case((patient.discharge_date < DAY, patient.discharge_date), (patient.admit_date > DAY, patient.admit_date))
"""The day somebody was discharged on, or will be admitted on; nothing for who is admitted."""
OF_DAY = and_(kept.patient_id == patient.id, kept.day_id == DAY_ID)
"""What holds for a person on the day alone."""
SAID_OF_DAY = and_(word.patient_id == patient.id, word.day == DAY)
"""What was said ahead of their day."""
EVERY_PROGRAM_DAY: ColumnClause[str] = literal_column("''")
"""Written out, as its test is: PostgreSQL groups by what it can see to be the same."""
DAYS_OF_WEEK = case(
    (word.expected.is_(True), EVERY_PROGRAM_DAY), else_=func.coalesce(kept.schedule_days, patient.schedule_days)
).label("schedule_days")
"""On which weekdays they come: who is expected by what was said ahead comes on the day whatever these are."""
COMES = and_(
    func.coalesce(word.expected, 1) != 0, or_(word.away.is_(None), word.since.is_not(None), word.until.is_not(None))
)
"""Whether nothing was said ahead by which they do not come at all."""
NOT_COME = (
    select(DAYS_OF_WEEK, func.count().label("number"))
    .select_from(Patient.__table__)
    .outerjoin(DayPerson.__table__, OF_DAY)
    .outerjoin(DayWord.__table__, SAID_OF_DAY)
    .where(
        ADMITTED,
        COMES,
        ~select(visit.id).where(visit.patient_id == patient.id, visit.day_id == DAY_ID).exists(),
        ~select(absence.id).where(absence.patient_id == patient.id, absence.day_id == DAY_ID).exists(),
    )
    .group_by(DAYS_OF_WEEK)
)
TODAYS = Plan.__table__.alias("todays")
PLANNED_FOR_TODAY = (
    select(TODAYS.c.group_id)
    .where(TODAYS.c.patient_id == patient.id, TODAYS.c.block_id == BLOCK, TODAYS.c.weekday.in_((WEEKDAY, EVERY_DAY)))
    .order_by(TODAYS.c.weekday.desc())  # what is planned for the weekday outweighs every-day
    .limit(1)
    .correlate(Patient)
    .scalar_subquery()
)
KEPT_FOR_TODAY = func.json_extract(kept.plan, func.printf('$."%s"', BLOCK))
KEEP_A_PLAN = select(kept.patient_id).where(kept.day_id == DAY_ID, kept.plan.is_not(None)).correlate(None)
PLANNED_NOT_COME = NOT_COME.where(
    or_(
        patient.id.in_(select(plan.patient_id).where(plan.group_id == bindparam("group"))),
        patient.id.in_(KEEP_A_PLAN),
    ),
    bindparam("group") == case((kept.plan.is_not(None), KEPT_FOR_TODAY), else_=PLANNED_FOR_TODAY),
)


def _held_and(coming: Select[str, int]) -> Select[int, str]:
    """How many seats of a session are taken, and these counts as a list."""
    taken = select(func.count()).where(seat.session_id == bindparam("session")).scalar_subquery()
    counts = coming.subquery().c
    listed = select(func.json_group_array(func.json_array(counts.schedule_days, counts.number))).scalar_subquery()
    return select(taken, listed)


OF_TRACKS = func.coalesce(cast(func.nullif(kept.track, ""), Integer), patient.track_id, 0).in_(
    bindparam("tracks", expanding=True)
)
HELD_AND_COMING, HELD_AND_PLANNED = _held_and(NOT_COME), _held_and(PLANNED_NOT_COME)
HELD_AND_COMING_OF, HELD_AND_PLANNED_OF = (_held_and(each.where(OF_TRACKS)) for each in (NOT_COME, PLANNED_NOT_COME))
FIRST_CAME = select(func.min(stay.came, type_=stay.came.type)).where(stay.visit_id == visit.id).scalar_subquery()
CENSUS = (
    select(
        patient.id,
        patient.mrn,
        patient.last_name,
        patient.first_name,
        patient.name_used,
        patient.used_name_alone,
        patient.former_name,
        patient.dob,
        patient.card,
        patient.phone,
        patient.schedule_days,
        patient.temporary,
        home.name.label("lives_at"),
        staff.name.label("counselor"),
    )
    .outerjoin(LivingArrangement.__table__, home.id == patient.living_arrangement_id)
    .outerjoin(Staff.__table__, staff.id == patient.counselor_id)
)
ACTIVE = CENSUS.where(ADMITTED)
TO_KEEP = (
    select(
        patient.id,
        patient.mrn,
        patient.last_name,
        patient.first_name,
        patient.name_used,
        patient.level_of_care,
        patient.schedule_days,
        home.name.label("living_arrangement"),
        home.kind.label("living_kind"),
        staff.name.label("counselor"),
    )
    .outerjoin(LivingArrangement.__table__, home.id == patient.living_arrangement_id)
    .outerjoin(Staff.__table__, staff.id == patient.counselor_id)
    .where(patient.id.in_(bindparam("patients", expanding=True)))
)
STAYS = (
    select(func.json_group_array(func.json_array(stay.id, stay.came, stay.left, stay.back_by, stay.came_by)))
    .where(stay.visit_id == visit.id)
    .correlate(Visit)
    .scalar_subquery()
)
BLOCKS_HELD = (
    select(func.json_group_array(seat.day_block_id)).where(seat.visit_id == visit.id).correlate(Visit).scalar_subquery()
)
SEATS = (
    select(func.json_group_array(func.json_array(block.block_id, session.group_id, seat.taken_at, seat.entered_at)))
    .select_from(Seat.__table__)
    .join(DayBlock.__table__, block.id == seat.day_block_id)
    .join(GroupSession.__table__, session.id == seat.session_id)
    .where(seat.visit_id == visit.id)
    .correlate(Visit)
    .scalar_subquery()
)
OUTS = (
    select(
        func.json_group_array(func.json_array(out.began, out.ended, out.countable, out.reason, out.company, out.room))
    )
    .where(out.visit_id == visit.id)
    .correlate(Visit)
    .scalar_subquery()
)
OUTREACH = (
    select(func.json_group_array(func.json_array(outreach.tried_at, outreach.outcome, outreach.by, outreach.text)))
    .where(outreach.patient_id == patient.id, outreach.day_id == DAY_ID)
    .correlate(Patient)
    .scalar_subquery()
)
PROOFS = (
    select(
        func.json_group_array(
            func.json_array(block.block_id, paper.form, paper.word_of, line.mark, line.late, line.left)
        )
    )
    .select_from(Seat.__table__)
    .join(GroupSheet.__table__, paper.session_id == seat.session_id)
    .join(DayBlock.__table__, block.id == seat.day_block_id)
    .outerjoin(SheetLine.__table__, and_(line.sheet_id == paper.id, line.visit_id == seat.visit_id))
    .where(seat.visit_id == visit.id)
    .correlate(Visit)
    .scalar_subquery()
)
DESK_NOTES = (
    select(func.json_group_array(desk_note.task))
    .where(desk_note.patient_id == patient.id, desk_note.done_at.is_(None))
    .correlate(Patient)
    .scalar_subquery()
)
PLANS = (
    select(func.json_group_array(func.json_array(plan.weekday, plan.block_id, plan.group_id)))
    .where(plan.patient_id == patient.id, plan.weekday.in_((WEEKDAY, EVERY_DAY)))
    .correlate(Patient)
    .scalar_subquery()
)
NUMBERS = (
    select(func.json_group_array(former.mrn))
    .where(former.patient_id == patient.id)
    .correlate(Patient)
    .scalar_subquery()
)
# Asked of the patient alone, so that nothing else is looked for of those discharged years ago.
CAME, AWAY = (
    select(each.patient_id).where(each.day_id == DAY_ID).correlate(None)
    for each in (Visit.__table__.alias("came").c, Absence.__table__.alias("away").c)
)
SAID_AHEAD = (
    select(func.json_array(*(word[column] for column in SaidAhead._fields)))
    .where(SAID_OF_DAY)
    .correlate(Patient)
    .scalar_subquery()
)
PATIENT_ON_DAY = (
    select(Patient, Visit, Stay, Absence, DayPerson, PLANS, BLOCKS_HELD, DayWord)
    .select_from(Patient)
    .outerjoin(Visit, and_(Visit.patient_id == Patient.id, or_(Visit.day_id == DAY_ID, Visit.status == STILL_OPEN)))
    .outerjoin(Stay, Stay.visit_id == Visit.id)
    .outerjoin(Absence, and_(Absence.patient_id == Patient.id, Absence.day_id == DAY_ID))
    .outerjoin(DayPerson, and_(DayPerson.patient_id == Patient.id, DayPerson.day_id == DAY_ID))
    .outerjoin(DayWord, and_(DayWord.patient_id == Patient.id, DayWord.day == DAY))
    .where(Patient.id == WHO)
    .order_by(Stay.came, Stay.id)
)
PEOPLE_ROWS = (
    CENSUS.add_columns(
        OFF_DAY.label("off_day"),
        visit.status,
        visit.known_by,
        visit.checked_out_at,
        visit.destination,
        visit.with_whom,
        visit.reason.label("left_reason"),
        absence.kind.label("away"),
        absence.at.label("away_at"),
        absence.reason.label("away_reason"),
        func.coalesce(absence.excused_by, absence.by).label("away_by"),
        STAYS.label("stays"),
        SEATS.label("seats"),
        OUTS.label("outs"),
        OUTREACH.label("outreach"),
        PROOFS.label("proofs"),
        PLANS.label("plans"),
        NUMBERS.label("numbers"),
        SAID_AHEAD.label("word"),
        DESK_NOTES.label("desk_notes"),
        kept.plan.label("kept_plan"),
        func.coalesce(kept.schedule_days, patient.schedule_days).label("days_of_week"),
        func.coalesce(kept.track, cast(patient.track_id, Text)).label("track"),
        func.coalesce(kept.level_of_care, patient.level_of_care, "").label("level_of_care"),
    )
    .outerjoin(DayPerson.__table__, OF_DAY)
    .outerjoin(Visit.__table__, and_(visit.patient_id == patient.id, visit.day_id == DAY_ID))
    .outerjoin(Absence.__table__, and_(absence.patient_id == patient.id, absence.day_id == DAY_ID))
    .where(patient.joined_into.is_(None))
)
PEOPLE = PEOPLE_ROWS.where(or_(ADMITTED, patient.id.in_(CAME), patient.id.in_(AWAY)))
PEOPLE_OF = PEOPLE.where(patient.id.in_(bindparam("patients", expanding=True)))
PERSON = PEOPLE.where(patient.id == WHO)
NOT_ADMITTED = select(
    patient.id,
    patient.mrn,
    patient.last_name,
    patient.first_name,
    patient.name_used,
    patient.used_name_alone,
    patient.former_name,
    patient.dob,
    patient.card,
    OFF_DAY.label("off_day"),
    NUMBERS.label("numbers"),
).where(
    patient.joined_into.is_(None), OFF_DAY.is_not(None), patient.id.not_in(CAME), patient.id.not_in(AWAY)
)  # fmt: skip
NOT_ADMITTED_OF = NOT_ADMITTED.where(patient.id.in_(bindparam("patients", expanding=True)))


def arrivals_on(day: date) -> Rows:
    """The check-ins of a day: entry, patient, when it was recorded, when it happened."""
    return ARRIVALS_ON, {"day": day.isoformat()}


def check_outs_on(day: date) -> Rows:
    """The check-outs of a day, oldest first: entry, patient, when recorded, when it happened, and their changes."""
    return CHECK_OUTS_ON, {"day": day.isoformat()}


def newest_acts(patients: Sequence[int], day: date, verbs: Iterable[Verb]) -> Rows:
    """Of each of these patients when the newest act of these verbs about a day happened."""
    return NEWEST_ACTS, {"patients": list(patients), "day": day.isoformat(), "verbs": sorted(verbs)}


def the_site() -> tuple[Select[Site], Values]:
    """The one site."""
    return SITE, {}


def living_arrangement(id: int) -> tuple[Select[LivingArrangement], Values]:
    """A living arrangement, by its id."""
    return LIVING_ARRANGEMENT, {"id": id}


def clocks() -> Rows:
    """The site's zone and when its days begin on it; the newest opened day, the same of its own clock,
    when its copy of the program was made and its people were kept, and which rows say something of the whole of it.
    """
    return CLOCKS, {}


def opening(request: str | None, staff_id: int | None) -> Rows:
    """What every act begins with: the clocks, the journal's end, the entry that this request made before, if any;
    whether staff sign in here; in which role who of them acts is now, and on which day alone they sign in.
    """
    return OPENING, {"request": request, "staff_id": staff_id}


def last_entry() -> Rows:
    """The journal's end: seq and hash of the newest entry."""
    return LAST_ENTRY, {}


def entries_after(position: int) -> Rows:
    """What was written after an entry, oldest first: seq, subject, verb, by whom, and about which day."""
    return ENTRIES_AFTER, {"position": position}


def entry(seq: int) -> Rows:
    """One entry, with all its columns."""
    return ENTRY, {"seq": seq}


def answered(request: str) -> Rows:
    """The entry that a request made."""
    return ANSWERED, {"request": request}


def batch(token: str, source: str) -> Rows:
    """The numbers of the entries that one key of a screen made, or one line of ``do``, newest first."""
    return BATCH, {"first": f"{token}:", "beyond": f"{token};", "source": source}


def reversals_of(seqs: Iterable[int]) -> Rows:
    """Which entries reverse any of these: their seq and what they reverse."""
    return REVERSALS_OF, {"seqs": list(seqs)}


def changes_of(seqs: Iterable[int]) -> Rows:
    """The rows that these entries wrote, as the journal keeps them."""
    return CHANGES_OF, {"seqs": list(seqs)}


def by_hand(day: date, actor: str, terminal: str, never: Iterable[str]) -> Rows:
    """What someone did at a terminal on a day, by screen or ``do``, newest first; verbs in ``never`` left out."""
    values = {"day": day.isoformat(), "actor": actor, "terminal": terminal, "never": list(never)}
    return BY_HAND, values


def said_ahead_by_hand(day: date, since: str, actor: str, terminal: str, never: Iterable[str]) -> Rows:
    """What someone said at a terminal of days after a day, since an instant, by day."""
    _, values = by_hand(day, actor, terminal, never)
    return SAID_AHEAD_BY_HAND, values | {"since": since}


def newest_about(patient_id: int, after: int, actor: str, terminal: str) -> Rows:
    """The newest entry about a person after a position that this actor did not make at this terminal."""
    return NEWEST_ABOUT, {"who": patient_id, "position": after, "actor": actor, "terminal": terminal}


def zone_up_to(day: str) -> Rows:
    """The zone of the newest day opened up to a date, and when that day began."""
    return ZONE_UP_TO, {"day": date.fromisoformat(day)}


def zones_of(days: Iterable[str]) -> Rows:
    """Of dates those on which a day was opened, each with its zone and when it began."""
    return ZONES_OF, {"days": [date.fromisoformat(day) for day in days]}


def day_of(day: date) -> tuple[Select[Day], Values]:
    """The opened day of a local date."""
    return DAY_OF, {"day": day}


def hours_of(day: date) -> tuple[Select[DayHours], Values]:
    """What was said of the hours of a local date."""
    return HOURS_OF, {"day": day}


def group_changes_of(day: date) -> tuple[Select[GroupChange], Values]:
    """The groups that are not as usual on a local date."""
    return GROUP_CHANGES_OF, {"day": day}


def blocks_of(day_id: int) -> tuple[Select[DayBlock], Values]:
    """A day's blocks in the order of the clock."""
    return BLOCKS_OF, {"day": day_id}


def sessions_of(day_id: int) -> tuple[Select[GroupSession], Values]:
    """A day's group sessions, by block and key."""
    return SESSIONS_OF, {"day": day_id}


def standing_tracks() -> tuple[Select[Track], Values]:
    """The site's tracks, the first one first."""
    return STANDING_TRACKS, {}


def visit_on(patient_id: int, day_id: int) -> tuple[Select[Visit], Values]:
    """The one visit of a patient and day."""
    return VISIT_ON, {"who": patient_id, "day": day_id}


def patient_on_day(patient_id: int, day: date, day_id: int | None) -> tuple[PatientOnDay, Values]:
    """A patient; their visit of a day, and that of another day which was not ended; the stays of both in order.

    In each row too what is known of an absence on the day, as lists the plan for its weekday and the blocks of a day
    in which the visit holds a seat, and what was said ahead of the day.
    """
    return PATIENT_ON_DAY, {"who": patient_id, "day": day, "day_id": day_id, "weekday": day.weekday()}


def stays_of(visit_id: int) -> tuple[Select[Stay], Values]:
    """A visit's stays in order."""
    return STAYS_OF, {"visit": visit_id}


def seats_of(visit_id: int) -> tuple[Select[Seat], Values]:
    """The seats a visit holds."""
    return SEATS_OF, {"visit": visit_id}


def seats_in(session_id: int) -> tuple[Select[Seat], Values]:
    """The seats taken in a group session, the oldest first."""
    return SEATS_IN, {"session": session_id}


def outs_of(visit_id: int) -> tuple[Select[OutOfClass], Values]:
    """A visit's times out of class, in order."""
    return OUTS_OF, {"visit": visit_id}


def sheets_on(day_id: int) -> Rows:
    """The sheets of a day: group, names on it, whose word, when, form; seats now, those entered since, unsigned."""
    return SHEETS_ON, {"day_id": day_id}


def plan_of(patient_id: int) -> tuple[Select[Plan], Values]:
    """A patient's whole plan."""
    return PLAN_OF, {"who": patient_id}


def held(sessions: Sequence[int]) -> Counts:
    """How many seats are taken in each of these group sessions; one without any is not in the answer."""
    return HELD, {"sessions": list(sessions)}


def held_and_coming(
    session_id: int, day: date, day_id: int | None, block_id: int, group_id: int | None, tracks: Sequence[int] = ()
) -> tuple[Select[int, str], Values]:
    """How many seats of a group session are taken; and of those planned for the group who neither came nor are known
    to be away how many there are, by their days of the week, as a list.

    ``group_id`` of None: the only group of its block, for which everybody is planned. ``tracks`` are those that the
    block is for, 0 for who has none; of none it is for all.
    """
    values: Values = {"session": session_id, "day": day, "day_id": day_id}
    if tracks:
        values["tracks"] = list(tracks)
    if group_id is None:
        return HELD_AND_COMING_OF if tracks else HELD_AND_COMING, values
    planned = HELD_AND_PLANNED_OF if tracks else HELD_AND_PLANNED
    return planned, values | {"weekday": day.weekday(), "block": block_id, "group": group_id}


def words_of(patient_id: int, days: Sequence[date]) -> tuple[Select[DayWord], Values]:
    """What was said ahead of these days of a patient."""
    return WORDS_OF, {"who": patient_id, "days": list(days)}


def active_patients(day: date) -> Rows:
    """The census of a day: everyone admitted on it."""
    return ACTIVE, {"day": day}


def not_admitted_on(day: date, day_id: int | None, patients: Sequence[int] | None = None) -> Rows:
    """Everyone known who is neither admitted nor written down on a day, or those of a few who are not."""
    values: Values = {"day": day, "day_id": day_id}
    return (NOT_ADMITTED, values) if patients is None else (NOT_ADMITTED_OF, values | {"patients": list(patients)})


def to_keep(patients: Sequence[int]) -> Rows:
    """What a day keeps of these patients when it ends, besides what the day itself says of them."""
    return TO_KEEP, {"patients": list(patients)}


def people_on(day: date, day_id: int | None, patients: Sequence[int] | None = None) -> Rows:
    """Everyone active on a day, or those of a few who are: census, visit, absence; stays, seats and plan as lists.

    One row a person: a look at one of them costs as much as the asking, and each more question as much again.
    """
    values: Values = {"day": day, "day_id": day_id, "weekday": day.weekday()}
    if patients is None:
        return PEOPLE, values
    if len(patients) == 1:
        return PERSON, values | {"who": patients[0]}
    return PEOPLE_OF, values | {"patients": list(patients)}
