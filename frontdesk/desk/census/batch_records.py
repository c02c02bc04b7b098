"""What the records know about the people of one batch of a census, read at once and kept while it is written."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import partial

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.desk.census.earlier_files import NewestFile
from frontdesk.desk.census.on_record import OnRecord, PersonOnRecord
from frontdesk.desk.program import plans
from frontdesk.models import (
    Day,
    DayPerson,
    FormerNumber,
    LivingArrangement,
    Patient,
    Plan,
    Staff,
    Track,
    Visit,
)
from frontdesk.models.patients import EVERY_DAY
from frontdesk.rules.census.plan import PlanItem
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.names import fold
from frontdesk.shapes.staff import LEFT, Role

PLANNED = frozenset({"classes", "activity"})
KEPT_COLUMNS = frozenset({"schedule_days", "track"})
"""Beside the plan what a day keeps of a person under the name of its column."""


class Names:
    """Staff, living arrangements or tracks, by folded name."""

    def __init__(self, rows: Iterable[Staff | LivingArrangement | Track]) -> None:
        self._ids: dict[str, int] = {}
        for row in rows:
            self.know(row)

    def know(self, row: Staff | LivingArrangement | Track) -> int:
        """Remember one more; returns its id."""
        self._ids.setdefault(fold(row.name), row.id)
        return row.id

    def id(self, name: str) -> int | None:
        """The id behind a name in any case and accents."""
        return self._ids.get(fold(name))


class BatchRecords:
    """The records as a batch needs them. The write lock is held, so that nothing of it changes but by the batch.

    ``whose`` are the people behind numbers that nobody has yet, by MRN (`import_plan`).
    """

    def __init__(
        self,
        session: Session,
        standing: plans.ProgramForPlans,
        batch: Sequence[CensusRow],
        whose: Mapping[str, int],
        newest: NewestFile,
        today: date,
    ) -> None:
        self._session = session
        self.standing = standing
        self.newest_said = partial(newest.said, today)
        staff = session.scalars(select(Staff)).all()
        self._staff = Names(staff)
        self.back: list[str] = []
        self._left = {each.id: each for each in staff if each.role == LEFT}
        self._houses = Names(session.scalars(select(LivingArrangement)))
        self._tracks = Names(session.scalars(select(Track)))
        mrns = [row.mrn for row in batch]
        former = select(FormerNumber.mrn, FormerNumber.patient_id).where(FormerNumber.mrn.in_(mrns))
        known = {mrn: whose[mrn] for mrn in mrns if mrn in whose} | dict(session.execute(former).all())
        wanted = or_(Patient.mrn.in_(mrns), Patient.id.in_(list(known.values())))
        people = session.scalars(select(Patient).where(wanted, Patient.joined_into.is_(None))).all()
        by_id = {patient.id: patient for patient in people}
        self._people = {mrn: by_id[id] for mrn, id in known.items() if id in by_id}
        self._people |= {patient.mrn: patient for patient in people}
        self._stands = {person.id: person for person in OnRecord(session, standing).by_id(list(by_id))}
        self._former = _former_numbers(session, list(by_id))
        self._kept = _kept_today(session, today, list(by_id))

    def patient(self, row: CensusRow) -> Patient | None:
        """Whose row it is: by a number they have or had, or that was found to be theirs."""
        return self._people.get(row.mrn)

    def numbers(self, patient: Patient) -> set[str]:
        """Every number by which a person is or was known."""
        return {patient.mrn, *self._former.get(patient.id, ())}

    def holder(self, card: str) -> Patient | None:
        """Who holds a card now."""
        return self._session.scalars(select(Patient).where(Patient.card == card)).first()

    def count_at_once(self, patient: Patient, columns: Collection[str]) -> None:
        """What a running day kept of these columns gives way: a census counts from its reading for who has not come."""
        kept = self._kept.get(patient.id)
        if kept is None:
            return
        if not PLANNED.isdisjoint(columns):
            kept.plan = None
        for column in KEPT_COLUMNS.intersection(columns):
            setattr(kept, column, None)

    def stands(self, patient: Patient) -> PersonOnRecord:
        """What the records said of a person when the batch began, as a census writes it."""
        return self._stands[patient.id]

    def plans_of(self, patient: int, items: Iterable[PlanItem]) -> list[Plan]:
        """The rows of a plan for someone who has none yet."""
        return [
            Plan(
                patient_id=patient,
                weekday=EVERY_DAY if item.weekday is None else item.weekday,
                block_id=self.standing.blocks[item.block],
                group_id=self.standing.groups[item.block, item.group],
            )
            for item in items
        ]

    def track_id(self, name: str) -> int | None:
        """The id of a track: the census was checked, so that it is there."""
        return self._tracks.id(name) if name else None

    def counselor_id(self, name: str) -> int | None:
        """The id of a counselor. A new one becomes staff without sign-in, one who had left is back."""
        if not name:
            return None
        id = self._staff.id(name)
        if id in self._left:
            self._left.pop(id).role = Role.COUNSELOR
            self.back.append(name)
            self._session.flush()  # it belongs to the entry of whom it came with, as a new name does
        return id or self._add(self._staff, Staff(name=name, role="counselor"))

    def home_id(self, name: str, kind: LivingKind | None) -> int | None:
        """The id of a living arrangement. A new one has its kind: the census was checked."""
        if not name:
            return None
        found = self._houses.id(name)
        if found is None:
            assert kind is not None, "the census was checked: a new house has its kind"
            found = self._add(self._houses, LivingArrangement(name=name, kind=kind.value))
        return found

    def _add(self, names: Names, row: Staff | LivingArrangement) -> int:
        self._session.add(row)
        self._session.flush()
        return names.know(row)


def _former_numbers(session: Session, ids: Sequence[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for id, mrn in session.execute(
        select(FormerNumber.patient_id, FormerNumber.mrn).where(FormerNumber.patient_id.in_(ids))
    ):
        found[id].add(mrn)
    return found


def _kept_today(session: Session, today: date, ids: Sequence[int]) -> dict[int, DayPerson]:
    """What the running day keeps of those who have not come, by person."""
    came = select(Visit.patient_id).where(Visit.day_id == Day.id)
    kept = select(DayPerson).join(Day, Day.id == DayPerson.day_id).where(Day.day == today, Day.kept_at.is_(None))
    rows = session.scalars(kept.where(DayPerson.patient_id.in_(ids), DayPerson.patient_id.not_in(came)))
    return {row.patient_id: row for row in rows}
