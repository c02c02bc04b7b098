"""Words that acts are given, found among the site's own: reasons by number, destinations by name."""

from collections.abc import Callable
from operator import attrgetter

from sqlalchemy import select

from frontdesk import queries
from frontdesk.database.mapped_statements import mapped_rows
from frontdesk.desk.program.the_site import reasons_of
from frontdesk.desk.writing import Writing
from frontdesk.errors import UnknownHouse, UnknownReason, UnknownStaff, UnknownTrack
from frontdesk.models import LivingArrangement, Patient, Site, Staff, Track
from frontdesk.rules.clean_text import clean
from frontdesk.rules.names import fold

WITHOUT_A_NAME = ("family home", "own home", "shelter", "other", "ride")


OF_LEAVING, OF_ABSENCE, OF_EXCUSE = map(attrgetter, ("left_early_reasons", "absent_reasons", "excused_reasons"))
"""The lists of the site in which a reason has its number. They are read where one was given."""


def reason_of(writing: Writing, listed: Callable[[Site], str], number: int | None) -> str | None:
    """The words of a reason, kept as they are now so that a changed list changes no record. Raises UnknownReason."""
    if number is None:
        return None
    reasons = reasons_of(listed(writing.site))
    if not 1 <= number <= len(reasons):
        raise UnknownReason(number=number, reasons=reasons)
    return reasons[number - 1]


def where_to(writing: Writing, patient: Patient, destination: str | None) -> str | None:
    """The destination of a check-out: the one named, or where the patient lives. Raises UnknownHouse."""
    kept = writing.patient_rows[0].kept if writing.patient_rows else None
    if destination is None and kept and kept.living_arrangement is not None:
        return kept.living_arrangement or None  # where they lived on a day that ended
    if destination is None:
        home = patient.living_arrangement_id
        return mapped_rows(writing.records, *queries.living_arrangement(home))[0].name if home else None
    return living_arrangement(writing, destination, WITHOUT_A_NAME)


def living_arrangement(writing: Writing, text: str, besides: tuple[str, ...] = ()) -> str:
    """The name, as the records have it, of a living arrangement said in any case or accents. Raises UnknownHouse."""
    names: list[str] = [
        *writing.records.scalars(select(LivingArrangement.name).order_by(LivingArrangement.name)),
        *besides,
    ]
    wanted = fold(clean(text))
    found = next((name for name in names if fold(name) == wanted), None)
    if found is None:
        raise UnknownHouse(text=text, names=names)
    return found


def track_named(writing: Writing, text: str) -> Track:
    """The track of that name. Raises UnknownTrack."""
    tracks = writing.records.scalars(*queries.standing_tracks()).all()
    wanted = fold(clean(text))
    found = next((each for each in tracks if fold(each.name) == wanted), None)
    if found is None:
        raise UnknownTrack(text=text, names=[each.name for each in tracks] or ["none: the settings name no track"])
    return found


def counselor_named(writing: Writing, text: str) -> Staff:
    """The counselor of that name. Raises UnknownStaff."""
    staff = writing.records.scalars(select(Staff).where(Staff.role == "counselor").order_by(Staff.name)).all()
    wanted = fold(clean(text))
    found = next((each for each in staff if fold(each.name) == wanted), None)
    if found is None:
        raise UnknownStaff(text=text, names=[each.name for each in staff])
    return found
