"""What a start does not wait for: days that are over, reviews, signatures, caseloads, the standing program."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import (
    Integer,
    Select,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    null,
    or_,
    select,
    text,
    union_all,
)

from frontdesk.models import (
    Absence,
    Acceptance,
    BlockTrack,
    Day,
    DayAcceptance,
    DeskNote,
    Message,
    Patient,
    Plan,
    ProgramBlock,
    ProgramGroup,
    SeenMark,
    SignOff,
    Track,
    Visit,
    journal,
)
from frontdesk.models.beside import OF_ROLL_CALLS, access
from frontdesk.queries import (
    ADMITTED,
    AWAY,
    BY_HAND_SOURCES,
    CAME,
    CENSUS,
    DAY,
    DAY_ID,
    FIRST_CAME,
    PEOPLE,
    PEOPLE_ROWS,
    PLANS,
    WHO,
    Rows,
    Values,
    absence,
    home,
    kept,
    patient,
    plan,
    staff,
    visit,
)  # fmt: skip
from frontdesk.shapes.access import Access
from frontdesk.verbs import AMENDS, CHANGE_ATTENDANCE, FOR_COUNSELORS, Verb

acceptance = Acceptance.__table__.c
SEEN_UP_TO = (
    select(func.coalesce(func.max(SeenMark.__table__.c.up_to), 0))
    .where(SeenMark.__table__.c.patient_id == patient.id)
    .scalar_subquery()
)
# Written out, since only then does SQLite take the index of these verbs.
IS_FOR_COUNSELORS = journal.c.verb.in_(bindparam("told", FOR_COUNSELORS, expanding=True, literal_execute=True))
UNSEEN = (
    select(journal)
    .select_from(Patient.__table__)
    .join(journal, and_(journal.c.subject == patient.id, journal.c.seq > SEEN_UP_TO, IS_FOR_COUNSELORS))
    .where(patient.id.in_(bindparam("patients", expanding=True)))
    .order_by(journal.c.seq)
)
REVERSER = journal.alias("reverser")
UNSEEN_NUMBER = UNSEEN.with_only_columns(func.count()).order_by(None)
UNSEEN_REVERSED = UNSEEN.with_only_columns(journal.c.seq).where(
    select(REVERSER.c.seq).where(REVERSER.c.reverses == journal.c.seq).exists()
)
OPEN_DESK_NOTES = select(DeskNote).where(DeskNote.patient_id == WHO, DeskNote.done_at.is_(None)).order_by(DeskNote.id)
UNSEEN_MESSAGES = select(Message).where(Message.seen_at.is_(None)).order_by(Message.id)
UNDOS_ABOUT = (
    select(journal.c.changes)
    .where(journal.c.reverses.is_not(None), func.instr(journal.c.changes, bindparam("row")) > 0)
    .order_by(journal.c.seq.desc())
)
ACCEPTANCES_OF = select(Acceptance).where(Acceptance.day_id == DAY, Acceptance.patient_id == WHO)
ACCEPTANCES_ON = select(acceptance.patient_id, acceptance.kind, acceptance.block_id).where(acceptance.day_id == DAY)
STANDING_BLOCKS = select(ProgramBlock).where(ProgramBlock.retired.is_(False)).order_by(ProgramBlock.starts)
TRACKS_OF_BLOCKS = (
    select(BlockTrack.block_id, Track.id, Track.name)
    .join(Track, Track.id == BlockTrack.track_id)
    .where(Track.retired.is_(False))
    .order_by(Track.position)
)
STANDING_GROUPS = (
    select(ProgramGroup).where(ProgramGroup.retired.is_(False)).order_by(ProgramGroup.block_id, ProgramGroup.key)
)
PLANS_THAT_LEAD_NOWHERE = (
    select(patient.first_name, patient.last_name, patient.name_used, patient.mrn, ProgramGroup.name, ProgramBlock.name)
    .join(Plan.__table__, plan.patient_id == patient.id)
    .join(ProgramGroup, ProgramGroup.id == plan.group_id)
    .join(ProgramBlock, ProgramBlock.id == plan.block_id)
    .where(
        or_(patient.discharge_date.is_(None), patient.discharge_date >= DAY),
        patient.joined_into.is_(None),
        or_(ProgramGroup.retired.is_(True), ProgramBlock.retired.is_(True)),
    )
    .order_by(patient.last_name, patient.first_name, plan.id)
)
ACCEPTED_ON = (
    select(
        acceptance.kind,
        patient.mrn,
        acceptance.reason,
        acceptance.by,
        acceptance.at,
        acceptance.confirmed_by,
        func.max(acceptance.own_act).label("own_act"),
    )
    .join(Patient.__table__, patient.id == acceptance.patient_id)
    .where(acceptance.day_id == DAY_ID)
    # What one act accepted in several blocks, once: of that all is alike.
    .group_by(
        acceptance.patient_id,
        acceptance.kind,
        acceptance.at,
        patient.mrn,
        acceptance.reason,
        acceptance.by,
        acceptance.confirmed_by,
    )
    .order_by(acceptance.at, func.min(acceptance.id))  # whatever anybody is called since
)
ACCEPTED_OF_DAY = select(DayAcceptance.__table__).where(DayAcceptance.day == DAY).order_by(DayAcceptance.id)
signature = SignOff.__table__.c
SIGNATURES = select(
    signature.day, signature.by, signature.at, signature.up_to, signature.digest, signature.signed_in
).where(signature.reopened_at.is_(None))  # fmt: skip
SIGNATURE_OF = SIGNATURES.where(signature.day == DAY)
EVERY_SIGNATURE = select(signature.day, signature.up_to, signature.digest).order_by(signature.id)
SIGN_OFF_OF = select(SignOff).where(SignOff.day == DAY, SignOff.reopened_at.is_(None))
SIGNED_UP_TO = select(func.max(signature.up_to)).where(signature.day == DAY)
ABOUT_DAY = (
    select(journal).where(journal.c.service_day == DAY, journal.c.seq <= bindparam("up_to")).order_by(journal.c.seq)
)
AMENDMENTS = (
    select(journal)
    .where(
        journal.c.service_day == DAY,
        journal.c.seq > bindparam("signed"),
        journal.c.because.is_not(None),
        journal.c.verb.in_(sorted(AMENDS)),
    )
    .order_by(journal.c.seq)
)
TAKEN_BACK = journal.alias("taken_back")
OWN_ACTS = (
    select(
        journal.c.seq,
        journal.c.verb,
        journal.c.actor,
        journal.c.subject,
        journal.c.changes,
        TAKEN_BACK.c.verb.label("verb_taken_back"),
        TAKEN_BACK.c.actor.label("actor_taken_back"),
    )
    .outerjoin(TAKEN_BACK, TAKEN_BACK.c.seq == journal.c.reverses)
    .where(
        journal.c.service_day == DAY,
        journal.c.actor == bindparam("actor"),
        journal.c.source.in_(BY_HAND_SOURCES),
        journal.c.verb.in_(sorted(CHANGE_ATTENDANCE | {Verb.UNDO})),
    )
)
JOINS_SINCE = (
    select(journal)
    .where(
        journal.c.subject.in_(bindparam("patients", expanding=True)),
        journal.c.seq > bindparam("signed"),
        journal.c.verb == Verb.JOIN,
    )
    .order_by(journal.c.seq)
)
DAYS_BESIDE = select(
    select(func.max(Day.day)).where(Day.day < DAY).scalar_subquery(),
    select(func.min(Day.day)).where(Day.day > DAY).scalar_subquery(),
)
# Which rows are the newest is asked of the indexes alone: the rows themselves of somebody's years lie all over a file.
NEWEST_VISITS = (
    select(visit.id)
    .join(Day, visit.day_id == Day.id)
    .where(visit.patient_id == WHO, Day.day < DAY)
    .order_by(Day.day.desc())
    .limit(bindparam("limit"))
)
PAST_VISITS = (
    select(Day.day, Day.zone, visit.status, visit.checked_out_at, FIRST_CAME.label("came"))
    .join(Visit.__table__, visit.day_id == Day.id)
    .where(visit.id.in_(NEWEST_VISITS))
    .order_by(Day.day.desc())
)
PAST_ABSENCES = (
    select(Day.day, absence.kind)
    .join(Absence.__table__, absence.day_id == Day.id)
    .where(absence.patient_id == WHO, Day.day < DAY)
    .order_by(Day.day.desc())
    .limit(bindparam("limit"))
)
PLAN_OF = (
    select(Plan.weekday, Plan.block_id, ProgramGroup.name, ProgramGroup.counter_name)
    .join(ProgramGroup, ProgramGroup.id == Plan.group_id)
    .where(Plan.patient_id == WHO)
    .order_by(Plan.block_id)
)
PERSON = bindparam("who", type_=Integer)
ROWS_OF = select(PERSON).union_all(select(Patient.id).where(Patient.joined_into == PERSON))
NEWEST_ENTRIES = (
    select(journal.c.seq).where(journal.c.subject.in_(ROWS_OF)).order_by(journal.c.seq.desc()).limit(bindparam("limit"))
)
NEWEST_OF = select(journal).where(journal.c.seq.in_(NEWEST_ENTRIES)).order_by(journal.c.seq.desc())
AS_KEPT = {
    "last_name": func.coalesce(kept.last_name, patient.last_name).label("last_name"),
    "first_name": func.coalesce(kept.first_name, patient.first_name).label("first_name"),
    "name_used": func.coalesce(kept.name_used, patient.name_used).label("name_used"),
    "lives_at": func.nullif(func.coalesce(kept.living_arrangement, home.name), "").label("lives_at"),
    "counselor": func.nullif(func.coalesce(kept.counselor, staff.name), "").label("counselor"),
    "off_day": null().label("off_day"),
}
"""Columns of a day that ended, which say what they said then."""
ROWS_AS_KEPT = PEOPLE_ROWS.with_only_columns(
    *(AS_KEPT.get(column.key or "", column) for column in PEOPLE_ROWS.selected_columns)
).add_columns(kept.expected)
PEOPLE_AS_KEPT = ROWS_AS_KEPT.where(or_(kept.expected.is_not(None), patient.id.in_(CAME), patient.id.in_(AWAY)))
PEOPLE_OF_SIGNED = ROWS_AS_KEPT.where(
    or_(kept.expected.is_not(None), ADMITTED, patient.id.in_(CAME), patient.id.in_(AWAY))
)
"""While a signed day still runs whoever is admitted after it was signed is found, though in no list of it."""
SIGNED_OF = PEOPLE_OF_SIGNED.where(patient.id.in_(bindparam("patients", expanding=True)))
KEPT_OF = PEOPLE_AS_KEPT.where(patient.id.in_(bindparam("patients", expanding=True)))
NOT_ATTENDING = frozenset({"card", "former_name", "numbers", "plans", "desk_notes"})
"""What finds people and says nothing of their day; and the plan, which is asked for only where the day kept none."""
ON_THE_DAY = union_all(
    select(kept.patient_id).where(kept.day_id == DAY_ID, kept.expected.is_(True)),
    select(visit.patient_id).where(visit.day_id == DAY_ID),
    select(absence.patient_id).where(absence.day_id == DAY_ID),
)
"""Asked for first, so that nobody else's row is looked at, however many were discharged over the years."""
PLAN_IF_NOT_KEPT = case((kept.plan.is_not(None), literal_column("'[]'")), else_=PLANS).label("plans")
"""The plan of who has none of the day's own: where the day kept one, nobody looks at the other."""
ATTENDED, ATTENDED_AS_KEPT = (
    rows.with_only_columns(*(each for each in rows.selected_columns if each.key not in NOT_ATTENDING), PLAN_IF_NOT_KEPT)
    for rows in (PEOPLE, ROWS_AS_KEPT.where(patient.id.in_(ON_THE_DAY)))
)
ATTENDED_OF, ATTENDED_AS_KEPT_OF = (
    rows.where(patient.id.in_(bindparam("patients", expanding=True))) for rows in (ATTENDED, ATTENDED_AS_KEPT)
)
DAYS_FROM_TO = select(Day).where(Day.day.between(bindparam("first"), bindparam("last"))).order_by(Day.day)
WRITTEN_LATE = (
    select(journal.c.subject)
    .where(journal.c.service_day == DAY, journal.c.recorded_at >= bindparam("ends"), journal.c.subject.is_not(None))
    .distinct()
)
LATE_ACTS = (
    select(journal)
    .where(
        journal.c.service_day == DAY,
        journal.c.recorded_at >= bindparam("ends"),
        journal.c.verb.in_(sorted(AMENDS - {Verb.ACCEPT})),
    )
    .order_by(journal.c.seq)
)
NAMED_NOW = CENSUS.add_columns(patient.level_of_care).where(patient.id.in_(bindparam("patients", expanding=True)))
BEGAN = (
    select(func.min(journal.c.seq))
    .where(journal.c.service_day.between(bindparam("first"), bindparam("last")))
    .correlate(None)
    .scalar_subquery()
)
CHANGES_OF_SETTINGS = (
    select(journal.c.recorded_at, journal.c.changes)
    .where(journal.c.subject.is_(None), journal.c.seq > BEGAN, journal.c.verb.in_((Verb.SETTINGS, Verb.UNDO)))
    .order_by(journal.c.seq.desc())
)
HEADS = select(journal.c.seq, journal.c.hash, journal.c.recorded_at)
HEAD = HEADS.order_by(journal.c.seq.desc()).limit(1)
HEAD_AT = HEADS.where(journal.c.seq == bindparam("seq"))
ACCESSES = (
    select(access, Patient.first_name, Patient.last_name, Patient.name_used, Patient.used_name_alone, Patient.mrn)
    .select_from(access)
    .outerjoin(Patient.__table__, Patient.id == access.c.patient_id)
    .where(access.c.at >= bindparam("since"), access.c.at < bindparam("until"))
    .order_by(access.c.at, access.c.id)
)
LAST_WHY = select(func.max(access.c.id)).where(text(OF_ROLL_CALLS), access.c.what == Access.ROLL_CALL_WHY.value)
UNEXPLAINED = (
    select(access.c.at, access.c.terminal)
    .where(text(OF_ROLL_CALLS), access.c.what == Access.ROLL_CALL.value)
    .where(access.c.id > func.coalesce(LAST_WHY.scalar_subquery(), 0))
    .order_by(access.c.id)
)
ACCESSES_TO = ACCESSES.where(access.c.patient_id == bindparam("patient"))
NEXT_AFTER = select(journal.c.seq).where(journal.c.seq > bindparam("seq")).order_by(journal.c.seq).limit(1)


def accepted_on(day_id: int) -> Rows:
    """What was accepted on a day about patients, as a report says it: kind, number, reason, by whom, when."""
    return ACCEPTED_ON, {"day_id": day_id}


def accepted_of_day(day: date) -> Rows:
    """What was accepted of a day that is about nobody."""
    return ACCEPTED_OF_DAY, {"day": day}


def signatures() -> Rows:
    """The signatures that stand: day, by whom, when, the last entry before, digest, whether signed in."""
    return SIGNATURES, {}


def signature_of(day: date) -> Rows:
    """The same of one day, if it is signed."""
    return SIGNATURE_OF, {"day": day}


def every_signature() -> Rows:
    """Every signature that was ever given, also those that no longer stand: day, the last entry before, digest."""
    return EVERY_SIGNATURE, {}


def sign_off_of(day: date) -> tuple[Select[SignOff], Values]:
    """The signature of a day with the report that was signed."""
    return SIGN_OFF_OF, {"day": day}


def signed_up_to(day: date) -> Rows:
    """The last entry before the newest signature of a day, whether that still stands or not; None without any."""
    return SIGNED_UP_TO, {"day": day}


def about_day(day: date, up_to: int) -> Rows:
    """The entries about a day up to an entry, oldest first."""
    return ABOUT_DAY, {"day": day.isoformat(), "up_to": up_to}


def amendments(day: date, signed: int) -> Rows:
    """The entries that amended a day after the entry by which it was signed, oldest first."""
    return AMENDMENTS, {"day": day.isoformat(), "signed": signed}


def joins_since(patients: Sequence[int], signed: int) -> Rows:
    """The entries after one that joined another row into that of one of these people."""
    return JOINS_SINCE, {"patients": list(patients), "signed": signed}


def days_beside(day: date) -> Rows:
    """The opened days before and after a local date that are next to it."""
    return DAYS_BESIDE, {"day": day}


def past_visits(patient_id: int, day: date, limit: int) -> Rows:
    """A person's newest visits before a day: day, zone, status, check-out, the first arrival."""
    return PAST_VISITS, {"who": patient_id, "day": day, "limit": limit}


def past_absences(patient_id: int, day: date, limit: int) -> Rows:
    """A person's newest absences before a day: day and kind."""
    return PAST_ABSENCES, {"who": patient_id, "day": day, "limit": limit}


def plan_of(patient_id: int) -> Rows:
    """A person's plan: weekday (-1 for every day), block, and the group with the name that the counter says."""
    return PLAN_OF, {"who": patient_id}


def newest_of(patient_id: int, limit: int) -> Rows:
    """A person's newest entries, those of rows joined into theirs too."""
    return NEWEST_OF, {"who": patient_id, "limit": limit}


def people_as_kept(day: date, day_id: int, patients: Sequence[int] | None = None) -> Rows:
    """Everyone of a day that ended, as it kept them, and who was written down on it since; or those of a few."""
    values: Values = {"day": day, "day_id": day_id, "weekday": day.weekday()}
    return (PEOPLE_AS_KEPT, values) if patients is None else (KEPT_OF, values | {"patients": list(patients)})


def people_of_signed(day: date, day_id: int, patients: Sequence[int] | None = None) -> Rows:
    """The same of a day that was signed and still runs, with everybody admitted: they are found at the counter."""
    values: Values = {"day": day, "day_id": day_id, "weekday": day.weekday()}
    return (PEOPLE_OF_SIGNED, values) if patients is None else (SIGNED_OF, values | {"patients": list(patients)})


def attended_on(day: date, day_id: int | None, *, kept: bool, patients: Sequence[int] | None = None) -> Rows:
    """Everyone of a day, or those of a few who were on it: what attendance is counted from.

    ``kept``: as a day that ended keeps them; else everyone active on it. Nobody can be found by these rows.
    """
    values: Values = {"day": day, "day_id": day_id, "weekday": day.weekday()}
    if patients is None:
        return (ATTENDED_AS_KEPT if kept else ATTENDED), values
    return (ATTENDED_AS_KEPT_OF if kept else ATTENDED_OF), values | {"patients": list(patients)}


def days_from_to(first: date, last: date) -> tuple[Select[Day], Values]:
    """The opened days from one local date to another, both included, in their order."""
    return DAYS_FROM_TO, {"first": first, "last": last}


def written_late(day: date, ends: str) -> Rows:
    """About whom something was written on a day after it had ended: an instant, as text of the records."""
    return WRITTEN_LATE, {"day": day.isoformat(), "ends": ends}


def late_acts(day: date, ends: str) -> Rows:
    """What was done on a day after it had ended, an instant as text of the records; not what was accepted of it."""
    return LATE_ACTS, {"day": day.isoformat(), "ends": ends}


def changes_of_settings(first: date, last: date) -> Rows:
    """What was changed about the settings, or taken back of that, the newest first, and when.

    Only since something was first written about one of these days: what is older no day of them is told by.
    """
    return CHANGES_OF_SETTINGS, {"first": first.isoformat(), "last": last.isoformat()}


def named_now(patients: Sequence[int]) -> Rows:
    """These patients as their rows say now."""
    return NAMED_NOW, {"patients": list(patients)}


def open_desk_notes(patient_id: int) -> tuple[Select[DeskNote], Values]:
    """What the desk is still to tell or ask a patient, oldest first."""
    return OPEN_DESK_NOTES, {"who": patient_id}


def unseen_messages() -> tuple[Select[Message], Values]:
    """What was asked at the desk and no lead has seen, oldest first."""
    return UNSEEN_MESSAGES, {}


def own_acts(day: date, actor: str) -> Rows:
    """What somebody wrote by hand that changed who attended a day; of an undo, also what it took back, and whose."""
    return OWN_ACTS, {"day": day.isoformat(), "actor": actor}


def acceptances_of(day_id: int, patient_id: int) -> tuple[Select[Acceptance], Values]:
    """What was accepted on a day about a patient."""
    return ACCEPTANCES_OF, {"day": day_id, "who": patient_id}


def acceptances_on(day_id: int) -> Rows:
    """What was accepted on a day: patient, kind, block."""
    return ACCEPTANCES_ON, {"day": day_id}


def unseen(patients: Sequence[int]) -> Rows:
    """What these patients' counselors are told of and have not seen, oldest first; undone entries too."""
    return UNSEEN, {"patients": list(patients)}


def unseen_number(patients: Sequence[int]) -> tuple[Select[int], Values]:
    """How many entries that is."""
    return UNSEEN_NUMBER, {"patients": list(patients)}


def unseen_reversed(patients: Sequence[int]) -> tuple[Select[int], Values]:
    """Those of them that any entry reverses, whether in force or not."""
    return UNSEEN_REVERSED, {"patients": list(patients)}


def standing_blocks() -> tuple[Select[ProgramBlock], Values]:
    """The blocks of the standing program."""
    return STANDING_BLOCKS, {}


def tracks_of_blocks() -> Rows:
    """Which blocks are for which tracks: block, track, and its name, in the order of the tracks."""
    return TRACKS_OF_BLOCKS, {}


def standing_groups() -> tuple[Select[ProgramGroup], Values]:
    """The groups of the standing program."""
    return STANDING_GROUPS, {}


def plans_that_lead_nowhere(day: date) -> Rows:
    """Plans of people not yet discharged on a day in what the program no longer has: names, number, group and block."""
    return PLANS_THAT_LEAD_NOWHERE, {"day": day}


def undos_about(table: str, key: int) -> tuple[Select[str], Values]:
    """What the undos changed that touched a row, newest first."""
    return UNDOS_ABOUT, {"row": f'["{table}",{key},'}


def head() -> Rows:
    """The journal's end: seq, hash and when it was written."""
    return HEAD, {}


def head_at(seq: int) -> Rows:
    """The same of an entry that was the end."""
    return HEAD_AT, {"seq": seq}


def next_after(seq: int) -> tuple[Select[int], Values]:
    """The number of the entry that follows on a number; where that one is not here, of the restore that left it out."""
    return NEXT_AFTER, {"seq": seq}


def unexplained_roll_calls() -> Rows:
    """When and at which terminals the roll call was opened from the lock since somebody last said why."""
    return UNEXPLAINED, {}


def accesses(since: str, until: str, patient: int | None) -> Rows:
    """The access log between two instants as it keeps them, with the name and number of whom a line is about."""
    span = {"since": since, "until": until}
    return (ACCESSES, span) if patient is None else (ACCESSES_TO, span | {"patient": patient})
