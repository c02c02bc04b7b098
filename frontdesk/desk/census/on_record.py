"""What the records say of the people a census names, read without the write lock: texts as a census writes them."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from frontdesk.desk.census.desk_word import who_wrote
from frontdesk.desk.program import plans
from frontdesk.models import FormerNumber, LivingArrangement, Patient, Plan, Staff, Track
from frontdesk.models.patients import EVERY_DAY
from frontdesk.rules.census.census_fields import TEXTS
from frontdesk.rules.census.date_order import DATES
from frontdesk.rules.census.plan import PlanItem, plan_text
from frontdesk.rules.names import display

AT_ONCE = 500
"""Numbers that one question names."""
PERSON = select(
    Patient.id,
    Patient.mrn,
    Patient.temporary,
    Patient.census_row,
    Patient.schedule_days,
    Patient.counselor_id,
    Patient.track_id,
    Patient.living_arrangement_id,
    *(getattr(Patient, column) for column in TEXTS),
    # Days stand in the records as a census writes them: they need not be read as dates and written out again.
    *(type_coerce(getattr(Patient, column), Text) for column in DATES),
)
AS_KEPT = (*TEXTS, *DATES)
Planned = tuple[tuple[int, int], ...]
"""Weekday and group of each row of a plan."""


class PersonOnRecord(NamedTuple):
    """A person as the records have them. ``said`` is what files said of them last, by column; both hold texts."""

    id: int
    mrn: str
    temporary: bool
    texts: dict[str, str]
    said: dict[str, str]

    @property
    def dob(self) -> date:
        """The birth date."""
        return date.fromisoformat(self.texts["dob"])

    @property
    def name(self) -> str:
        """The whole used name."""
        return display(self.texts["first_name"], self.texts["last_name"], self.texts["name_used"])

    def admitted_on(self, day: date) -> bool:
        """Whether a day lies within their admission, both ends included."""
        return self.texts["admit_date"] <= day.isoformat() and not self.discharged_before(day)

    def discharged_before(self, day: date) -> bool:
        """Whether they were discharged, and the discharge is past."""
        return bool(self.texts["discharge_date"]) and self.texts["discharge_date"] < day.isoformat()


class OnRecord:
    """People of one state of the records, found by what a census knows of them. Who was joined is the one they are."""

    def __init__(self, session: Session, standing: plans.ProgramForPlans) -> None:
        self._session = session
        self._standing = standing
        self._groups = {group: key for key, group in standing.groups.items()}
        self._plan_texts: dict[tuple[str, Planned], str] = {}

    @cached_property
    def _counselors(self) -> dict[int, str]:
        return _names(self._session, Staff)

    @cached_property
    def _houses(self) -> dict[int, str]:
        return _names(self._session, LivingArrangement)

    @cached_property
    def _tracks(self) -> dict[int, str]:
        return _names(self._session, Track)

    @cached_property
    def former(self) -> dict[str, int]:
        """Whose every earlier number is."""
        return dict(self._session.execute(select(FormerNumber.mrn, FormerNumber.patient_id)).all())

    def by_number(self, mrns: Sequence[str]) -> dict[str, PersonOnRecord]:
        """Those who have these numbers now or had them once, by the number that was asked for."""
        people = {person.mrn: person for person in self._people(Patient.mrn, mrns)}
        earlier = {mrn: self.former[mrn] for mrn in mrns if mrn not in people and mrn in self.former}
        by_id = {person.id: person for person in self.by_id(sorted(set(earlier.values())))}
        return people | {mrn: by_id[id] for mrn, id in earlier.items()}

    def by_id(self, ids: Sequence[int]) -> list[PersonOnRecord]:
        """These people, but for who was joined into another row."""
        return list(self._people(Patient.id, ids))

    def by_card(self, cards: Sequence[str]) -> dict[str, PersonOnRecord]:
        """Who holds these cards."""
        return {person.texts["card"]: person for person in self._people(Patient.card, cards)}

    def born(self, days: Sequence[date]) -> list[PersonOnRecord]:
        """Everyone born on one of these days."""
        return list(self._people(Patient.dob, days))

    def desk_wrote(self, patient: int, column: str) -> bool:
        """Whether the desk's word was the last about a field of somebody."""
        return who_wrote(self._session, self._standing, patient, column) is not None

    def _people(self, column: Any, values: Sequence[Any]) -> Iterator[PersonOnRecord]:
        for start in range(0, len(values), AT_ONCE):
            query = PERSON.where(column.in_(values[start : start + AT_ONCE]), Patient.joined_into.is_(None))
            rows = self._session.execute(query).all()
            planned = self._plans([row.id for row in rows])
            yield from (self._person(*row, planned=tuple(planned.get(row.id, ()))) for row in rows)

    def _plans(self, ids: Sequence[int]) -> dict[int, list[tuple[int, int]]]:
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        query = select(Plan.patient_id, Plan.weekday, Plan.group_id).where(Plan.patient_id.in_(ids))
        for patient, weekday, group in self._session.execute(query):
            found[patient].append((weekday, group))
        return found

    def _person(
        self,
        id: int,
        mrn: str,
        temporary: bool,
        census_row: str,
        weekdays: str,
        counselor: int | None,
        track: int | None,
        house: int | None,
        *kept: str | None,
        planned: Planned,
    ) -> PersonOnRecord:
        texts = {column: text or "" for column, text in zip(AS_KEPT, kept, strict=True)}
        for column in plans.COLUMNS:
            texts[column] = self._plan_text(column, planned)
        texts["schedule_days"] = plans.weekdays_text(weekdays) if weekdays else ""
        texts["counselor"] = self._counselors[counselor] if counselor else ""
        texts["track"] = self._tracks[track] if track else ""
        texts["living_arrangement"] = self._houses[house] if house else ""
        return PersonOnRecord(id, mrn, temporary, texts, json.loads(census_row) if census_row else {})

    def _plan_text(self, column: plans.Column, planned: Planned) -> str:
        """Many people have the same plan: it is written out once."""
        if (column, planned) not in self._plan_texts:
            items = [
                PlanItem(None if weekday == EVERY_DAY else weekday, *self._groups[group])
                for weekday, group in planned
                if group in self._groups
            ]
            self._plan_texts[column, planned] = plan_text(items, column, self._standing.vocabulary)
        return self._plan_texts[column, planned]


def _names(session: Session, kind: type[Staff | LivingArrangement | Track]) -> dict[int, str]:
    return dict(session.execute(select(kind.id, kind.name)).all())
