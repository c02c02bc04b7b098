"""By which number a person is found: their own, or one that was theirs."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.models import FormerNumber, Patient


def numbered(session: Session, mrn: str) -> int | None:
    """The id of the patient whose number this is or was. Of a row joined into another that is the other."""
    own = select(func.coalesce(Patient.joined_into, Patient.id)).where(Patient.mrn == mrn)
    former = select(FormerNumber.patient_id).where(FormerNumber.mrn == mrn)
    return session.scalars(own).first() or session.scalars(former).first()
