"""Questions of the day left as they stand, each with a reason."""

from frontdesk import queries
from frontdesk.desk.writing import Act
from frontdesk.errors import NoChange, Usage
from frontdesk.models import Acceptance
from frontdesk.rules.cleaning import clean
from frontdesk.views.review import Kind


def accept(act: Act, patient_id: int, kind: Kind, block: int | None, reason: str) -> None:
    """Leave a question of today as it stands. Raises Usage without a reason, NoChange where it was accepted already."""
    patient = act.anyone(patient_id)
    words = clean(reason)
    if not words:
        raise Usage(text="Say why it may stay as it is.")
    known = act.records.scalars(*queries.acceptances_of(act.day_id, patient.id))
    if any((each.kind, each.block_id) == (kind, block or 0) for each in known):
        raise NoChange(text=f"This was accepted already for {patient.name}.")
    act.records.add(
        Acceptance(
            day_id=act.day_id,
            patient_id=patient.id,
            kind=kind,
            block_id=block or 0,
            reason=words,
            at=act.now,
            by=act.by,
        )
    )
