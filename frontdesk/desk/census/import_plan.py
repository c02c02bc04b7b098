"""What an import would write and must ask first, worked out over the whole file before the first write."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy.orm import Session

from frontdesk.desk.census.earlier_files import EarlierFiles, NewestFile
from frontdesk.desk.census.on_record import AT_ONCE, OnRecord, PersonOnRecord
from frontdesk.rules.census.compare import compare_row
from frontdesk.rules.census.file import Census, Progress
from frontdesk.rules.census.questions import (
    NOTHING_ANSWERED,
    CensusAnswers,
    CensusOption,
    CensusQuestion,
    QuestionKind,
)
from frontdesk.rules.census.row_reader import CensusRow
from frontdesk.rules.census.whose import PersonNamed, Whose, whose
from frontdesk.rules.faults import Fault
from frontdesk.rules.same_person import Identity


class CensusFile(NamedTuple):
    """A file as it is handed in: its bytes, its name without the folder, and what was answered to its questions."""

    raw: bytes
    name: str = ""
    answers: CensusAnswers = NOTHING_ANSWERED

    @property
    def digest(self) -> str:
        """What tells it from any other file."""
        return hashlib.sha256(self.raw).hexdigest()


class CardPassed(NamedTuple):
    """A card that passes from whoever was discharged to the person of a row."""

    card: str
    holder: PersonOnRecord
    mrn: str


@dataclass
class ImportPlan:
    """What to write: ``rows`` in which something is new, in their order, and by MRN whose row each of a new number is.

    ``unchanged`` counts the other rows. ``released`` are the cards somebody gives up, by who holds them now, ``idle``
    the answers of a command that nothing asks for.
    """

    newest: NewestFile
    rows: list[CensusRow] = field(default_factory=list)
    whose: dict[str, int] = field(default_factory=dict)
    unchanged: int = 0
    ids: set[int] = field(default_factory=set)
    released: dict[str, int] = field(default_factory=dict)
    passed: list[CardPassed] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    questions: list[CensusQuestion] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    idle: list[str] = field(default_factory=list)


def planned(
    session: Session, people: OnRecord, census: Census, file: CensusFile, today: date, progress: Progress
) -> ImportPlan:
    """The plan of an import, with its faults and questions; where there are any, nothing may be written.

    ``progress`` is told how many rows are compared with the records.
    """
    planning = _Planning(EarlierFiles(session), people, census, file, today)
    planning.compare_rows(progress)
    planning.find_whose_new_rows_are()
    planning.pass_cards_on()
    planning.ask_whether_older()
    planning.tell_idle_answers()
    planning.plan.rows.sort(key=attrgetter("line"))
    return planning.plan


class _Planning:
    def __init__(self, earlier: EarlierFiles, people: OnRecord, census: Census, file: CensusFile, today: date) -> None:
        self._earlier = earlier
        self.plan = ImportPlan(self._earlier.newest)
        self._people = people
        self._census = census
        self._answers = file.answers
        self._digest = file.digest
        self._today = today
        self._new: list[CensusRow] = []
        self._formerly: list[tuple[CensusRow, PersonOnRecord]] = []
        self._lines: dict[int, CensusRow] = {}
        self._claims: dict[str, CensusRow] = {}
        self._born_then: dict[int, PersonOnRecord] = {}
        self._answered: set[str] = set()

    def compare_rows(self, progress: Progress) -> None:
        """Those that are known, beside what the records say of them."""
        rows = self._census.rows
        for start in range(0, len(rows), AT_ONCE):
            progress(start, len(rows))
            some = rows[start : start + AT_ONCE]
            known = self._people.by_number([row.mrn for row in some])
            for row in some:
                self._sort(row, known.get(row.mrn))
        for row, person in self._formerly:
            self._compare_by_former_number(row, person)

    def _sort(self, row: CensusRow, person: PersonOnRecord | None) -> None:
        if person is None:
            self._new.append(row)
        elif row.mrn == person.mrn:
            self._compare(row, person)
        else:
            self._formerly.append((row, person))

    def _compare_by_former_number(self, row: CensusRow, person: PersonOnRecord) -> None:
        """A file may go on naming both numbers of somebody whose rows were joined here: the present one speaks."""
        if first := self._lines.get(person.id):
            passed = f"{row.mrn} is an earlier number of {person.name}, who is on line {first.line} as {first.mrn}"
            self.plan.told.append(f"line {row.line} was passed over: {passed}")
            self.plan.unchanged += 1
        else:
            self._compare(row, person)

    def _compare(self, row: CensusRow, person: PersonOnRecord) -> None:
        self._lines[person.id] = row
        self.plan.ids.add(person.id)
        says = self._census.says(row)
        compared = compare_row(says, person.said, person.texts, self._earlier.newest.said(self._today, person))
        self._earlier.note(person, says, compared)
        self._claim(row, person)
        if compared.writes:
            self.plan.rows.append(row)
        else:
            self.plan.unchanged += 1

    def _claim(self, row: CensusRow, person: PersonOnRecord | None) -> None:
        """A card is claimed where the file newly gives it, not where it repeats itself and the desk gave another."""
        if not row.card or (person and row.card == person.texts["card"]):
            return
        if person and row.card == person.said.get("card") and self._people.desk_wrote(person.id, "card"):
            return
        self._claims[row.card] = row

    def find_whose_new_rows_are(self) -> None:
        """Under a number that nobody has: somebody new, or somebody whom the records know under another."""
        if not self._new:
            return
        born = self._born([row.dob for row in self._new])
        for row in self._new:
            found = whose(row, born.get(row.dob, ()), self._answers)
            self._answered |= found.answered
            self._take(row, found)
        self._earlier.note_new(len(self._new) - len(self.plan.whose))

    def _born(self, days: Sequence[date]) -> Mapping[date, Sequence[PersonNamed]]:
        """Those on record who are not in the file under their own number, by birth date: two rows of it never ask."""
        found: dict[date, list[PersonNamed]] = {}
        for person in self._people.born(sorted(set(days))):
            if person.id not in self._lines:
                self._born_then[person.id] = person
                found.setdefault(person.dob, []).append(_named(person, self._today))
        return found

    def _take(self, row: CensusRow, found: Whose) -> None:
        self.plan.rows.append(row)
        if found.question:
            # Whose the card is hangs on the answer.
            self.plan.questions.append(found.question)
        else:
            self._claim(row, self._born_then.get(found.person or 0))
        if found.person is None:
            return
        first = self._lines.setdefault(found.person, row)
        if first is not row:
            wrong = f"{row.mrn} and {first.mrn} of line {first.line} would be one person"
            self.plan.faults.append(Fault(row.line, "mrn", wrong, "keep one row a patient"))
        self.plan.whose[row.mrn] = found.person
        self.plan.ids.add(found.person)
        if found.told:
            self.plan.told.append(found.told)

    def pass_cards_on(self) -> None:
        """A card is one person's as things stand after the whole file, not line by line."""
        holders = self._people.by_card(list(self._claims))
        for card, holder in holders.items():
            row = self._claims[card]
            if self._lines.get(holder.id) is row:
                continue
            if self._gives_up(holder, card):
                self.plan.released[card] = holder.id
            else:
                wrong = f"the card is that of {holder.name}, MRN {holder.mrn}"
                self.plan.faults.append(Fault(row.line, "card", wrong, "give each person a card of their own"))

    def _gives_up(self, holder: PersonOnRecord, card: str) -> bool:
        """Whether somebody's card is another's after this file: they have another by it, or are discharged."""
        row = self._lines.get(holder.id)
        if row and row.card:
            return True
        if row and "card" in self._census.columns and holder.said.get("card") == card:
            return True
        if (row and row.discharge_date and row.discharge_date < self._today) or holder.discharged_before(self._today):
            self.plan.passed.append(CardPassed(card, holder, self._claims[card].mrn))
            return True
        return False

    def ask_whether_older(self) -> None:
        """Whether this is a file of an earlier day, by which newer words would be turned back."""
        say = self._earlier.older(self._digest)
        if say and self._answers.older:
            self._answered.add("--older")
        elif say:
            options = (CensusOption("read it all the same", CensusAnswers(older=True)),)
            self.plan.questions.append(CensusQuestion(QuestionKind.OLDER, None, say, "--older", say, options))

    def tell_idle_answers(self) -> None:
        """An answer that nobody asked for is told and ignored."""
        self.plan.idle += [
            f"{answer} answers nothing that this file asks: ignored"
            for answer in _given(self._answers)
            if answer not in self._answered
        ]


def _named(person: PersonOnRecord, today: date) -> PersonNamed:
    texts = person.texts
    identity = Identity(texts["last_name"], texts["first_name"], texts["name_used"], person.dob)
    return PersonNamed(person.id, person.mrn, person.name, identity, person.temporary, person.discharged_before(today))


def _given(answers: CensusAnswers) -> Iterator[str]:
    yield from (f"--join {old}={new}" for old, new in answers.join.items())
    yield from (f"--separate {mrn}" for mrn in sorted(answers.separate))
    if answers.older:
        yield "--older"
