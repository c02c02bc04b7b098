"""Those who did not come: absent - called, absent - no call, and excused in a counselor's name."""

from frontdesk.acts import Absent, Excuse
from frontdesk.desk.patient_day import refuse_in_state
from frontdesk.desk.verbs.reaching import write_attempt
from frontdesk.desk.verbs.said_ahead import say_away
from frontdesk.desk.verbs.site_words import OF_ABSENCE, OF_EXCUSE, reason_of
from frontdesk.desk.writing import Writing
from frontdesk.errors import Usage
from frontdesk.models import Absence
from frontdesk.models.attendance import CALLED, EXCUSED, NO_CALL
from frontdesk.rules.clean_text import clean


def absent(writing: Writing, act: Absent) -> None:
    """Mark absent today, called or no call, in place of any mark before; with what came of our own call, if any.

    Raises StillIn, AlreadyOut, UnknownReason, Usage where our call is said with days ahead or an earlier one.
    """
    if act.tried and (act.ahead or writing.ahead or writing.late):
        raise Usage(text="That we called is said of today alone. Leave it out here.")
    words = reason_of(writing, OF_ABSENCE, act.reason)
    _mark(writing, act, CALLED if act.called else NO_CALL, words, None)
    if act.tried:
        write_attempt(writing, writing.patient(act.patient), act.tried, writing.now)


def excuse(writing: Writing, act: Excuse) -> None:
    """Write down a counselor's excuse; who wrote it and in whose name are both recorded (docs/domain.md, fact 3).

    Raises Usage without a name, StillIn, AlreadyOut, UnknownReason.
    """
    words = reason_of(writing, OF_EXCUSE, act.reason)
    name = clean(act.by)
    if not name:
        raise Usage(text="Say who excused them: by, and the counselor's name.")
    _mark(writing, act, EXCUSED, words, name)


def _mark(writing: Writing, act: Absent | Excuse, kind: str, reason: str | None, excused_by: str | None) -> None:
    if writing.ahead or act.ahead:
        say_away(writing, act, kind, reason, excused_by)
        return
    patient = writing.patient(act.patient)
    patient_day = writing.patient_day(patient)
    refuse_in_state(act.verb, patient, patient_day)
    if patient_day.absence:
        writing.records.delete(patient_day.absence)
        writing.records.flush()
    writing.records.add(
        Absence(
            patient_id=patient.id,
            day_id=writing.day_id,
            kind=kind,
            reason=reason,
            excused_by=excused_by,
            at=writing.now,
            by=writing.by,
            told_by=clean(act.told_by),
        )
    )
