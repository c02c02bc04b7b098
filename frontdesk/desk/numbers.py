"""By which number a person is found: their own, or one that was theirs."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.models import FormerNumber, Patient


def numbered(session: Session, mrn: str) -> Patient | None:
    """Whose number this is or was. Of a row joined into another that is the person of the other."""
    found = session.scalars(select(Patient).where(Patient.mrn == mrn)).first()
    if found is None:
        former = select(Patient).join(FormerNumber, FormerNumber.patient_id == Patient.id)
        found = session.scalars(former.where(FormerNumber.mrn == mrn)).first()
    return session.get_one(Patient, found.joined_into) if found and found.joined_into else found
