"""What holds for a person on the running day alone: kept before their row changes, and given up by “today”."""

from typing import cast

from frontdesk.desk.program import plans
from frontdesk.desk.program.planned import as_kept, kept_plan
from frontdesk.desk.verbs.seats import live_plan
from frontdesk.desk.writing import Writing
from frontdesk.models import DayPerson, Patient


def keep(writing: Writing, patient: Patient, field: str) -> None:
    """Called before a change that counts from tomorrow, for who has not come yet too: keep what holds today."""
    kept = writing.patient_rows[0].kept
    if kept is None:
        kept = DayPerson(day_id=writing.day_id, patient_id=patient.id)
        writing.records.add(kept)
    match field:
        case "schedule_days" if kept.schedule_days is None:
            kept.schedule_days = patient.schedule_days
        case "track" if kept.track is None:
            kept.track = str(patient.track_id or "")
        case "classes" | "activity" if kept.plan is None:
            kept.plan = as_kept(writing.planned)


def release(writing: Writing, patient: Patient, field: str) -> bool:
    """Called after a change that counts at once: what was kept of this field gives way. Returns whether it differed."""
    kept = writing.patient_rows[0].kept
    if kept is None:
        return False
    if field in ("classes", "activity"):
        return _release_plan(writing, patient, cast(plans.Column, field), kept)
    if field == "schedule_days":
        before, kept.schedule_days = kept.schedule_days, None
        return before not in (None, patient.schedule_days)
    track, kept.track = kept.track, None
    return track not in (None, str(patient.track_id or ""))


def _release_plan(writing: Writing, patient: Patient, column: plans.Column, kept: DayPerson) -> bool:
    """The blocks of this column follow the new plan, those of the other go on as they are kept."""
    if kept.plan is None:
        return False
    own, live = plans.program(writing.records).own(column), live_plan(writing, patient)
    before = kept_plan(kept.plan)
    now = {block: group for block, group in before.items() if block not in own}
    now |= {block: group for block, group in live.items() if block in own}
    kept.plan = None if now == live else as_kept(now)
    return now != before
