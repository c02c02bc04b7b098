"""Questions of the day left as they stand, each with a reason."""

from frontdesk import queries
from frontdesk.acts import Accept
from frontdesk.desk.writing import Writing
from frontdesk.errors import NoChange, Usage
from frontdesk.models import Acceptance
from frontdesk.rules.clean_text import clean


def accept(writing: Writing, act: Accept) -> None:
    """Leave a question of today as it stands. Raises Usage without a reason, NoChange where it was accepted already."""
    patient = writing.anyone(act.patient)
    words = clean(act.reason)
    if not words:
        raise Usage(text="Say why it may stay as it is.")
    accepted = writing.records.scalars(*queries.acceptances_of(writing.day_id, patient.id))
    if any((each.kind, each.block_id) == (act.kind, act.block or 0) for each in accepted):
        raise NoChange(text=f"This was accepted already for {patient.name}.")
    writing.records.add(
        Acceptance(
            day_id=writing.day_id,
            patient_id=patient.id,
            kind=act.kind,
            block_id=act.block or 0,
            reason=words,
            at=writing.now,
            by=writing.by,
        )
    )
