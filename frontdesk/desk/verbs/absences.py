"""Those who did not come: absent - called, absent - no call, and excused in a counselor's name."""

from frontdesk.desk.verbs.choices import reason_of
from frontdesk.desk.writing import Act
from frontdesk.errors import AlreadyOut, StillIn, Usage
from frontdesk.models import Absence, Patient
from frontdesk.models.attendance import CALLED, EXCUSED, NO_CALL
from frontdesk.rules.cleaning import clean
from frontdesk.views.people import State


def absent(act: Act, patient_id: int, called: bool, reason: int | None = None) -> None:
    """Mark absent today: called, or no call. The newer word stands. Raises StillIn, AlreadyOut, UnknownReason."""
    words = reason_of(act.site.absent_reasons, reason)
    _mark(act, patient_id, CALLED if called else NO_CALL, words, None)


def excuse(act: Act, patient_id: int, by: str, reason: int | None = None) -> None:
    """Write down a counselor's excuse; who wrote and in whose name are both kept (docs/domain.md, fact 3).

    Raises Usage without a name, StillIn, AlreadyOut, UnknownReason.
    """
    words = reason_of(act.site.excused_reasons, reason)
    name = clean(by)
    if not name:
        raise Usage(text="Say who excused them: by, and the counselor's name.")
    _mark(act, patient_id, EXCUSED, words, name)


def _mark(act: Act, patient_id: int, kind: str, reason: str | None, excused_by: str | None) -> None:
    patient = act.patient(patient_id)
    standing = act.standing(patient)
    if standing.visit:
        _refuse(patient, standing.state, standing.stays[0].came, standing.visit.checked_out_by, standing.last)
    if standing.absence:
        act.records.delete(standing.absence)
        act.records.flush()
    act.records.add(
        Absence(
            patient_id=patient.id,
            day_id=act.day_id,
            kind=kind,
            reason=reason,
            excused_by=excused_by,
            at=act.now,
            by=act.by,
        )
    )


def _refuse(patient: Patient, state: State, came: object, by: object, out: object) -> None:
    if state is State.CHECKED_OUT:
        raise AlreadyOut(name=patient.name, by=by, at=out)
    raise StillIn(name=patient.name, at=came)
