"""A census week as a machine: five daily exports in turn, and a desk that writes between them."""

import json
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from frontdesk.acts import Admit, CheckIn, Join, Note, Undo, Update
from frontdesk.desk.census.census_import import import_census
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.errors import Refusal
from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.census.questions import CensusAnswers, QuestionKind
from frontdesk.rules.names import fold
from frontdesk.shapes.tally import Tally
from tests.desk.truth import Tables, Truth
from tests.desk.week_of_exports import (
    OTHERS,
    PEOPLE,
    Exports,
    Row,
    Texts,
    Words,
    admitted,
    changed_texts,
    person_of,
    texts_of,
)
from tests.hands import MONDAY, Hands, SetClock, copied, on

KEYS = tuple("|".join(person) for person in PEOPLE)
NEW = {"Elm House": None, "Ruth Feldman": None}
VALUES = {
    "name_used": ("", "Sam", "Robin"),
    "discharge_date": ("", "2026-11-20", "2026-12-04"),
    "schedule_days": ("", "Mon Wed Fri", "Tue Thu"),
    "counselor": ("", "Mary Obi", "Kevin Doyle", "Ruth Feldman"),
    "living_arrangement": ("", "Harbor House", "Maple Street", "Elm House"),
    "classes": ("", "Coping skills", "Boundaries", "Mon:Boundaries;Wed:Gratitude"),
    "activity": ("", "Yoga", "Meditation"),
    "phone": ("", "555-0101", "555-0102", "555-0103"),
    "card": ("", "C1", "C2", "C3"),
}
CHANGE = st.sampled_from([(column, value) for column, values in VALUES.items() for value in values])
PICK = st.integers(0, 30)
DAYS = 5


class CensusWeek(RuleBasedStateMachine):
    """A record system, a desk, and what each said of everybody."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        path = copied(self.template, self.folder)
        self.day = MONDAY - timedelta(days=1)
        self.clock = SetClock(on("8:00", self.day))
        self.hands = Hands(path, self.clock)
        self.truth = Truth(path)
        self.exports = Exports()
        self.whose: dict[str, int] = {}
        self.words: dict[int, Words] = {}
        self.newest_columns: set[str] = set()
        self.left_out: set[int] = set()
        self.imports = 0
        for key in KEYS[:4]:
            self.exports.add(key)

    def teardown(self) -> None:
        self.hands.holds()
        self.hands.desk.close()
        self.truth.close()
        shutil.rmtree(self.folder)

    # The record system

    def _row(self, pick: int) -> tuple[str, dict[str, str]]:
        keys = list(self.exports.rows)
        key = keys[pick % len(keys)]
        return key, self.exports.rows[key]

    @rule(pick=PICK)
    def somebody_new(self, pick: int) -> None:
        others = [key for key in KEYS if key not in self.exports.rows]
        if others:
            self.exports.add(others[pick % len(others)])

    @rule(pick=PICK, change=CHANGE)
    def a_row_changes(self, pick: int, change: tuple[str, str]) -> None:
        column, value = change
        _, row = self._row(pick)
        if column == "discharge_date" and value and value < row["admit_date"]:
            value = ""
        if column == "card" and value:
            for other in self.exports.rows.values():
                other["card"] = "" if other["card"] == value else other["card"]
        row[column] = value

    @rule(pick=PICK)
    def a_card_is_passed_on(self, pick: int) -> None:
        _, giver = self._row(pick)
        _, taker = self._row(pick + 1)
        giver["card"], taker["card"] = taker["card"], giver["card"]

    @rule(pick=PICK)
    def somebody_is_readmitted(self, pick: int) -> None:
        _, row = self._row(pick)
        row["admit_date"], row["discharge_date"] = self.day.isoformat(), ""

    @rule(pick=PICK)
    def somebody_is_renumbered(self, pick: int) -> None:
        self.exports.renumber(self._row(pick)[0])

    @rule(pick=PICK)
    def a_row_is_left_out_or_back(self, pick: int) -> None:
        self.exports.left_out ^= {self._row(pick)[0]}

    @rule(column=st.sampled_from(OTHERS))
    def a_column_goes_or_comes(self, column: str) -> None:
        columns = self.exports.columns
        if column in columns:
            columns.remove(column)
        else:
            columns.insert(0, column)

    # The desk

    def _does(self, *acts: Any) -> None:
        """The desk acts; what it changed of anybody is its word."""
        before = self._texts()
        try:
            for act in acts:
                note(self.hands.says(self.hands.desk.do(act)))
        except Refusal as refusal:
            note(f"refused {refusal.code}")
        for id, after in self._texts().items():
            self.words.setdefault(id, Words()).desk.update(changed_texts(before.get(id, {}), after))

    def _texts(self) -> dict[int, Texts]:
        tables = self.truth.tables()
        return {id: texts_of(tables, id) for id in tables["patient"]}

    def _known(self, pick: int) -> tuple[str, int] | None:
        known = list(self.whose.items())
        return known[pick % len(known)] if known else None

    @rule(pick=PICK, change=CHANGE)
    def the_desk_updates(self, pick: int, change: tuple[str, str]) -> None:
        if known := self._known(pick):
            self._does(Update(known[1], *change))

    @rule(pick=PICK)
    def they_come_and_a_note_is_made(self, pick: int) -> None:
        if known := self._known(pick):
            self._does(CheckIn(known[1]))
            self._does(Note(known[1], "asked for a ride list"))

    @rule(pick=PICK, slip=st.booleans())
    def the_desk_admits(self, pick: int, slip: bool) -> None:
        """Somebody whom no file named yet, perhaps with a slip in the name."""
        others = [key for key in KEYS if key not in self.whose]
        if others:
            key = others[pick % len(others)]
            last, first, dob = key.split("|")
            before = self.truth.tables()["patient"].keys()
            self._does(Admit(last[:-1] + "x" if slip else last, first, MONDAY.fromisoformat(dob), "Harbor House"))
            (self.whose[key],) = self.truth.tables()["patient"].keys() - before

    @rule(pick=PICK, turned=st.booleans())
    def the_desk_admits_twice_and_joins(self, pick: int, turned: bool) -> None:
        if not (known := self._known(pick)):
            return
        key, stays = known
        last, first, dob = key.split("|")
        before = self.truth.tables()["patient"].keys()
        self._does(Admit(last + "x", first, MONDAY.fromisoformat(dob), anyway=True))
        for gone in self.truth.tables()["patient"].keys() - before:
            if turned:
                gone, stays = stays, gone
            self._does(Join(gone, stays))
            if self.truth.tables()["patient"][gone]["joined_into"] == stays:
                self._join_words(key, gone, stays)

    def _join_words(self, key: str, gone: int, stays: int) -> None:
        self.whose[key] = stays
        if not self.words[stays].files:
            self.words[stays].files = self.words[gone].files

    @rule()
    def the_desk_takes_back(self) -> None:
        """Its newest act of the day, but for an admission or a join: whose word is whose is then another question."""
        said = self.hands.board.undoable
        if said and said.said.key in ("update", "check-in", "note"):
            self._does(Undo())

    @rule(pick=PICK)
    def the_desk_takes_back_what_a_file_wrote(self, pick: int) -> None:
        """Of somebody who was known before, but for what gave them a number."""
        wrote = [
            each["seq"]
            for each in self.truth.journal()
            if each["verb"] == "census" and each["subject"] in self.words and _only_mended(json.loads(each["changes"]))
        ]
        if wrote:
            self._does(Undo(wrote[-1 - pick % len(wrote)]))

    # The file

    @precondition(lambda self: self.imports < DAYS)
    @rule()
    def a_day_begins_with_an_export(self) -> None:
        self.imports += 1
        self.day += timedelta(days=1)
        self.clock.at = on("7:45", self.day)
        before, file = self.truth.tables(), self.exports.file()
        try:
            tally = self._reads(file, before)
        except BadCensus as bad:
            self._only_a_card_that_somebody_holds(bad)
            assert self.truth.tables() == before
            return
        after = self.truth.tables()
        self._is_as_the_contract_says(before, after, tally)
        self._nobody_is_there_twice(after)
        self._read_again(file, after, tally)
        self.hands.holds()
        self.clock.at = on("9:00", self.day)
        self.hands.board  # noqa: B018 (as a terminal does that is left open)

    def _reads(self, file: bytes, before: Tables) -> Tally:
        """The import, with one round of answers."""
        answers = CensusAnswers(new=NEW)
        try:
            return import_census(self.hands.desk, CensusFile(file, answers=answers), alone=True)
        except BadCensus as bad:
            kinds = {question.kind for question in bad.questions}
            if bad.faults or not kinds:
                raise
            assert kinds <= {QuestionKind.SAME_PERSON, QuestionKind.OLDER}
            join = {
                before["patient"][self.whose[key]]["mrn"]: row["mrn"]
                for key, row in self.exports.exported.items()
                if key in self.whose and person_of(before, row["mrn"]) is None
            }
            answers = CensusAnswers(new=NEW, join=join, older=True)
            return import_census(self.hands.desk, CensusFile(file, answers=answers), alone=True)

    def _only_a_card_that_somebody_holds(self, bad: BadCensus) -> None:
        """Somebody has, by the desk's word or as no row says otherwise, a card that the file newly gives to another."""
        assert not bad.questions
        given = [(self.whose.get(key), row.get("card")) for key, row in self.exports.exported.items()]
        held = {texts["card"]: id for id, texts in self._texts().items() if texts["card"]}
        assert any(card in held and held[card] != id and self._newly(id, card) for id, card in given if card)
        assert {fault.column for fault in bad.faults} == {"card"}, [fault.sentence for fault in bad.faults]
        for row in self.exports.rows.values():
            row["card"] = ""

    def _newly(self, id: int | None, card: str) -> bool:
        """Whether the file gives somebody a card that it did not give them before the desk took it away."""
        return id is None or self.words[id].files.get("card") != card or "card" not in self.words[id].desk

    def _is_as_the_contract_says(self, before: Tables, after: Tables, tally: Tally) -> None:
        rows = self.exports.exported
        wanted = {id: texts_of(before, id) for id in before["patient"]}
        told: dict[str, set[tuple[str, str]]] = {"kept": set(), "emptied": set()}
        for key, row in rows.items():
            id = person_of(after, row["mrn"])
            assert id is not None
            assert id == self.whose.setdefault(key, id), f"{row['mrn']} is another's row"
            words = self.words.setdefault(id, Words())
            record = wanted.get(id) or dict.fromkeys(texts_of(after, id), "")
            if id in before["patient"] and not admitted(before["patient"][id], self.day):
                words.newest = self._said_of_discharge(id, words)
            left = words.after(row, record)
            words.read(row, left, record)
            wanted[id] = left.texts
            number = after["patient"][id]["mrn"]
            told["kept"] |= {(number, column) for column in left.kept}
            told["emptied"] |= {(number, column) for column in left.emptied}
        for id, words in self.words.items():
            if id not in {self.whose[key] for key in rows}:
                words.newest = {}
        self.newest_columns = {column for row in rows.values() for column in row}
        self.left_out = self._left_out(after)
        self._cards_are_one_persons(wanted, rows)
        assert _differing(after, wanted) == {}
        assert {(cell.mrn, cell.column) for cell in tally.kept} == told["kept"], self.words
        assert {(cell.mrn, cell.column) for cell in tally.emptied} == told["emptied"]

    def _said_of_discharge(self, id: int, words: Words) -> Texts:
        """What counts as said by the newest file of somebody not admitted: their discharge, if it had such a column."""
        had = "discharge_date" in self.newest_columns and id not in self.left_out and words.files
        return {"discharge_date": words.files.get("discharge_date", "")} if had else {}

    def _left_out(self, tables: Tables) -> set[int]:
        """Those admitted whom the file that was just read does not name."""
        named = {self.whose[key] for key in self.exports.exported}
        rows = tables["patient"].items()
        return {id for id, row in rows if row["joined_into"] is None and id not in named and admitted(row, self.day)}

    def _cards_are_one_persons(self, wanted: dict[int, Texts], rows: dict[str, Row]) -> None:
        """A card that the file newly gives to one is nobody else's."""
        for key, row in rows.items():
            taker, card = self.whose[key], row.get("card")
            if card and wanted[taker]["card"] == card:
                for id, texts in wanted.items():
                    texts["card"] = "" if texts["card"] == card and id != taker else texts["card"]

    def _nobody_is_there_twice(self, after: Tables) -> None:
        rows = [row for row in after["patient"].values() if row["joined_into"] is None]
        who = [(fold(row["last_name"]), fold(row["first_name"]), row["dob"]) for row in rows]
        assert len(set(who)) == len(who)
        assert len({row["dob"] for row in rows}) == len(rows)

    def _read_again(self, file: bytes, after: Tables, tally: Tally) -> None:
        """The same file a second time changes nothing, tells the same words as kept, and the same people as absent."""
        journal = self.truth.journal()
        again = import_census(self.hands.desk, CensusFile(file), alone=True)
        same = self.truth.tables()
        assert {name: rows for name, rows in same.items() if name != "census_run"} == {
            name: rows for name, rows in after.items() if name != "census_run"
        }
        assert {each["verb"] for each in self.truth.journal(journal[-1]["seq"])} == {"import"}
        assert len(same["census_run"]) == len(after["census_run"]) + 1
        assert (again.added, again.changed, again.joined, again.emptied) == (0, 0, 0, ())
        # The sentence may name somebody as they were called before the file.
        assert [cell[:-1] for cell in again.kept] == [cell[:-1] for cell in tally.kept]
        absent = [same["patient"][id]["mrn"] for id in self._left_out(same)]
        assert sorted(each.mrn for each in again.absent) == sorted(absent)
        assert sorted(each.mrn for each in tally.absent) == sorted(absent)


def _only_mended(changes: list[list[Any]]) -> bool:
    """Whether an entry changed a row of a person, or their plan, and nothing else."""
    return {table for table, *_ in changes} <= {"patient", "plan"} and all(
        before for table, _, before, _ in changes if table == "patient"
    )


def _differing(tables: Tables, wanted: dict[int, Texts]) -> dict[int, dict[str, tuple[str, str]]]:
    """Where the tables are not as they must be: what stands there, and what should."""
    found = {id: texts_of(tables, id) for id in tables["patient"]}
    assert found.keys() == wanted.keys()
    return {
        id: {column: (text, wanted[id][column]) for column, text in texts.items() if text != wanted[id][column]}
        for id, texts in found.items()
        if texts != wanted[id]
    }


def run(template: Path, **options: Any) -> None:
    """Let hypothesis play weeks."""
    machine = type("Machine", (CensusWeek,), {"template": template})
    run_state_machine_as_test(
        machine, settings=settings(database=None, deadline=None, suppress_health_check=list(HealthCheck), **options)
    )


@pytest.mark.slow
def test_a_census_week_loses_nothing_and_brings_nobody_twice(template):
    run(template, max_examples=15, stateful_step_count=40, derandomize=True)


@pytest.mark.slow
def test_many_census_weeks(template):
    run(template, max_examples=60, stateful_step_count=50, derandomize=True)
