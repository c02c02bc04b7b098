"""The people who work here, changed: added, renamed, led to another role, or no longer here."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.desk.settings.standing import staff
from frontdesk.desk.writing import Writing
from frontdesk.errors import UnfitProgram
from frontdesk.models import Patient, Staff
from frontdesk.rules.faults import shown
from frontdesk.rules.names import fold
from frontdesk.rules.program.edit import Edit, Way
from frontdesk.rules.program.edits import numbered
from frontdesk.rules.staff_names import first_name_first
from frontdesk.shapes.staff import LEFT, Role


def change(writing: Writing, edit: Edit) -> None:
    """Make one change of the staff. Patients follow a renamed counselor, since the row is the same.

    Raises UnfitProgram where somebody of that name is there already, or they are no longer there.
    """
    rows = _rows(writing.records)
    if edit.retired:
        _leaves(writing.records, _found(rows, edit.name), rows.get(fold(edit.to)))
    elif edit.name:
        _changes(rows, _found(rows, edit.name), edit)
    else:
        _comes(writing.records, rows, edit)
    writing.records.flush()


def ways(writing: Writing, edit: Edit) -> tuple[Way, ...]:
    """To whom the patients of somebody who leaves may go: the other counselors."""
    others = [each.name for each in staff(writing.records, writing.today) if each.role == Role.COUNSELOR]
    return numbered(name for name in others if name != edit.name)


def _rows(session: Session) -> dict[str, Staff]:
    return {fold(each.name): each for each in session.scalars(select(Staff).order_by(Staff.id))}


def _found(rows: dict[str, Staff], name: str) -> Staff:
    row = rows.get(fold(name))
    if row is None or row.role == LEFT:
        raise UnfitProgram(fault=f"{shown(name)} no longer works here; look again")
    return row


def _leaves(session: Session, row: Staff, to: Staff | None) -> None:
    row.role, row.active = LEFT, False
    for patient in session.scalars(select(Patient).where(Patient.counselor_id == row.id).order_by(Patient.id)):
        patient.counselor_id = to.id if to else None


def _changes(rows: dict[str, Staff], row: Staff, edit: Edit) -> None:
    name = first_name_first(str(edit.values.get("name", row.name)))
    other = rows.get(fold(name))
    if other and other is not row:
        raise UnfitProgram(fault=f"another of the staff is called {shown(name)}; give each their own name")
    row.name, row.role = name, str(edit.values.get("role", row.role))


def _comes(session: Session, rows: dict[str, Staff], edit: Edit) -> None:
    """Somebody new, or somebody who had left and is back."""
    name, role = first_name_first(str(edit.values["name"])), str(edit.values["role"])
    row = rows.get(fold(name))
    if row is None:
        session.add(Staff(name=name, role=role))
    elif row.role == LEFT:
        row.name, row.role = name, role
    else:
        raise UnfitProgram(fault=f"another of the staff is called {shown(name)}; give each their own name")
