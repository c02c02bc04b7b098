"""Values that acts are given as text, read as a census reads them; what cannot be read is Usage."""

from datetime import date

from sqlalchemy import select

from frontdesk.desk.verbs.site_words import living_arrangement
from frontdesk.desk.writing import Writing
from frontdesk.errors import Usage
from frontdesk.models import LivingArrangement, Patient
from frontdesk.rules.census.census_fields import parse_dob, parse_level_of_care
from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.clean_text import LONGEST_NAME, clean
from frontdesk.rules.faults import BadField, has_social_security


def allowed(text: str) -> str:
    """The text, unless it holds a number that may never be kept (docs/contract.md, Census). Raises Usage."""
    if has_social_security(text):
        raise Usage(text="This looks like a social-security number, which is never kept here. Leave it out.")
    return text


def short_text(text: str) -> str:
    """A name or number, cleaned. Raises Usage where it is longer than any or may not be kept."""
    cleaned = allowed(clean(text))
    if len(cleaned) > LONGEST_NAME:
        raise Usage(text=f"A name or number has at most {LONGEST_NAME} letters.")
    return cleaned


def day(text: str) -> date | None:
    """A date as the census writes it; None for an empty text. Raises Usage."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Usage(text=f"“{text}” is no date. Write it like 2026-11-23.") from None


def born(text: str, today: date) -> date:
    """A date of birth, from 1900 to today. Raises Usage."""
    written = day(text)
    if written is None:
        raise Usage(text="Everybody has a date of birth. Write it like 1990-12-31.")
    try:
        return parse_dob(written.isoformat(), DateOrder.MONTH_FIRST, today)
    except BadField:
        raise Usage(text=f"{written} is no date of birth: it is before 1900 or later than today.") from None


def admitted(patient: Patient, text: str) -> date | None:
    """The day of an admission, not after the discharge. Raises Usage."""
    admission = day(text)
    if admission and patient.discharge_date and admission > patient.discharge_date:
        raise Usage(text=f"{admission} is after the discharge on {patient.discharge_date}. Change that one first.")
    return admission


def discharged(patient: Patient, text: str) -> date | None:
    """The day of a discharge, not before the admission. Raises Usage."""
    discharge = day(text)
    if discharge and patient.admit_date and discharge < patient.admit_date:
        raise Usage(text=f"{discharge} is before the admission on {patient.admit_date}.")
    return discharge


def level_of_care(text: str) -> str:
    """OP, IOP or PHP in any case; empty where none is given. Raises Usage."""
    try:
        return parse_level_of_care(text)
    except BadField:
        raise Usage(text=f"“{text}” is no level of care. Write OP, IOP or PHP.") from None


def house_id(writing: Writing, text: str) -> int:
    """The id of a living arrangement said in any case or accents. Raises UnknownHouse."""
    name = living_arrangement(writing, text)
    return writing.records.scalars(select(LivingArrangement.id).where(LivingArrangement.name == name)).one()
