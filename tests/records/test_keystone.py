"""The keystone: each row that an act writes is seen, in order, as it stands at rest; and nothing can escape it."""

import hashlib
import json
import unicodedata
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, text, update
from sqlalchemy.orm import Session

from frontdesk.acts import Admit
from frontdesk.database.backup import back_up
from frontdesk.database.keepers import keeper_of
from frontdesk.desk import ledger
from frontdesk.desk.journal.verify import recorded
from frontdesk.errors import AlreadyHere, Defect, Refusal
from frontdesk.models import Base, CounselorNote, Patient, Plan, Seat, Staff, Stay, Visit, journal
from frontdesk.models.beside import BESIDE_THE_RECORD, wrong_try
from frontdesk.models.types import instant_text
from frontdesk.rules.clean_text import clean
from frontdesk.verbs import Verb
from tests.at_rest import named_rows, named_tables
from tests.hands import MONDAY, on

STAFF, PATIENTS = Base.metadata.tables["staff"], Base.metadata.tables["patient"]
AT = "2026-11-23T14:00:00.000000Z"


def entries(path):
    return named_rows(path, "SELECT * FROM journal ORDER BY seq")


def everything(path):
    return named_tables(path, (*recorded(), "journal"))


def act(hands, run):
    """An act that does this to its session. Returns its changes."""
    hands.desk.apart(Verb.STAFF, lambda act: run(act.records), "do")
    return json.loads(entries(hands.path)[-1]["changes"])


def note_by_hand(patient=1, words="x"):
    return CounselorNote(patient_id=patient, text=words, at=on("9:00"), by="Ana")


# What is noted


def test_an_insert_is_noted_with_every_column_as_it_stands_at_rest(hands):
    done = hands.check_in("Bo")
    changes = json.loads(entries(hands.path)[done.entry - 1]["changes"])
    visit, *seats, stay = changes
    assert [table for table, *_ in changes] == ["visit", "seat", "seat", "seat", "stay"]
    assert visit == ["visit", 1, None, named_rows(hands.path, "SELECT * FROM visit")[0]]
    assert stay == ["stay", 1, None, named_rows(hands.path, "SELECT * FROM stay")[0]]
    assert [seat[3] for seat in seats] == named_rows(hands.path, "SELECT * FROM seat")
    assert stay[3]["came"] == AT
    assert (visit[3]["scheduled"], visit[3]["checked_out_at"]) == (1, None)
    assert all(value is None or type(value) in (int, str) for change in changes for value in change[3].values())


def test_an_update_is_noted_with_the_columns_that_differ(hands):
    hands.check_in("Bo")
    done = hands.step_out("Bo", back="10:15")
    changes = json.loads(entries(hands.path)[done.entry - 1]["changes"])
    assert changes == [
        ["stay", 1, {"left": None, "back_by": None}, {"left": AT, "back_by": "2026-11-23T15:15:00.000000Z"}]
    ]


def test_a_delete_is_noted_with_every_column(hands):
    hands.check_in("Bo")
    (seat, *_) = named_rows(hands.path, "SELECT * FROM seat ORDER BY id DESC")
    done = hands.unassign("Bo", "Activity")
    changes = json.loads(entries(hands.path)[done.entry - 1]["changes"])
    assert changes == [["seat", seat["id"], seat, None]]


def test_changes_stand_in_the_order_the_sql_ran(hands):
    def run(session):
        session.add(note_by_hand(words="first"))
        session.flush()
        session.get(Patient, 2).phone = "1"
        session.flush()
        session.delete(session.get(CounselorNote, 1))
        session.flush()
        session.get(Patient, 2).phone = "2"

    changes = act(hands, run)
    assert [
        (table, before and before.get("phone"), after and after.get("phone")) for table, _, before, after in changes
    ]
    assert [change[0] for change in changes] == ["note", "patient", "note", "patient"]
    assert changes[3] == ["patient", 2, {"phone": "1"}, {"phone": "2"}]
    assert changes[0][3] == changes[2][2]
    assert hands.holds()


def test_a_row_that_is_changed_and_then_deleted_is_kept_as_it_was_stored(hands):
    (plan, *_) = named_rows(hands.path, "SELECT * FROM plan")

    def run(session):
        row = session.get(Plan, plan["id"])
        row.weekday = 4
        session.delete(row)

    assert act(hands, run) == [["plan", plan["id"], plan, None]]
    assert hands.holds()


def test_a_row_that_is_changed_flushed_and_then_deleted_is_kept_as_it_was_changed(hands):
    (plan, *_) = named_rows(hands.path, "SELECT * FROM plan")

    def run(session):
        row = session.get(Plan, plan["id"])
        row.weekday = 4
        session.flush()
        session.delete(row)

    changed, gone = act(hands, run)
    assert changed == ["plan", plan["id"], {"weekday": plan["weekday"]}, {"weekday": 4}]
    assert gone == ["plan", plan["id"], plan | {"weekday": 4}, None]


def test_an_update_that_changes_nothing_is_no_change(hands):
    def run(session):
        patient = session.get(Patient, 1)
        patient.phone, before = "other", patient.phone
        patient.phone = before
        session.flush()
        patient.first_name = str(patient.first_name)

    assert act(hands, run) == []


def test_there_and_back_again_are_two_changes(hands):
    def run(session):
        patient = session.get(Patient, 1)
        for phone in ("1", ""):
            patient.phone = phone
            session.flush()

    assert [change[2:] for change in act(hands, run)] == [
        [{"phone": ""}, {"phone": "1"}],
        [{"phone": "1"}, {"phone": ""}],
    ]
    assert hands.holds()


# Nothing can escape it


ESCAPES = {
    "text": lambda session: session.execute(text("UPDATE patient SET phone = '1' WHERE id = 1")),
    "text of many": lambda session: session.execute(text("UPDATE patient SET phone = '1'")),
    "the driver": lambda session: session.connection().exec_driver_sql("DELETE FROM plan WHERE id = 1"),
    "an upsert": lambda session: session.execute(
        text("INSERT INTO staff (id, name, role) VALUES (1, 'x', 'y') ON CONFLICT (id) DO UPDATE SET role = 'y'")
    ),
    "a replace": lambda session: session.execute(text("REPLACE INTO staff (id, name, role) VALUES (1, 'x', 'y')")),
    "core insert": lambda session: session.execute(insert(STAFF).values(name="Ghost", role="lead")),
    "core update": lambda session: session.execute(update(PATIENTS).values(phone="1")),
    "orm update": lambda session: session.execute(update(Patient).where(Patient.id == 1).values(phone="1")),
    "orm insert": lambda session: session.execute(insert(Staff), [{"name": "Ghost", "role": "lead"}]),
    "bulk save": lambda session: session.bulk_save_objects([Staff(name="Ghost", role="lead")]),
    "bulk insert": lambda session: session.bulk_insert_mappings(Staff, [{"name": "Ghost", "role": "lead"}]),
    "bulk update": lambda session: session.bulk_update_mappings(Patient, [{"id": 1, "phone": "1"}]),
    "query delete": lambda session: session.query(Plan).filter(Plan.id == 1).delete(),
    "the journal": lambda session: session.execute(
        insert(journal), dict(session.execute(select(journal)).mappings().first()) | {"seq": 99}
    ),
    "a trigger's cascade": lambda session: (
        session.execute(text("CREATE TRIGGER t AFTER INSERT ON note BEGIN UPDATE patient SET phone = 'x'; END")),
        session.add(note_by_hand()),
    ),
}  # fmt: skip


SQLITES = pytest.mark.file_only("written in SQLite's own words; a server's ways are in test_keystone_server.py")


@pytest.mark.parametrize(
    "escape",
    [pytest.param(each, marks=SQLITES) if each in ("a replace", "a trigger's cascade") else each for each in ESCAPES],
)
def test_nothing_can_escape_it(hands, escape):
    before = everything(hands.path)

    def run(session):
        session.add(note_by_hand(words="an honest one"))
        ESCAPES[escape](session)

    with pytest.raises(Defect, match="were written"):
        act(hands, run)
    assert everything(hands.path) == before
    assert hands.holds()
    assert hands.check_in("Bo").entry  # the desk goes on


def test_no_row_is_written_outside_an_act(hands):
    engine = keeper_of(hands.path).writing_engine(durable=True)
    with Session(engine) as session:
        session.add(note_by_hand())
        with pytest.raises(Defect, match="outside an act"):
            session.flush()
    engine.dispose()
    assert named_rows(hands.path, "SELECT * FROM note") == []


def test_questions_cannot_write(hands):
    engine = keeper_of(hands.path).reading_engine()
    with Session(engine) as session, pytest.raises(Exception, match=r"readonly|read-only"):
        session.execute(text("DELETE FROM note"))
    engine.dispose()


@pytest.mark.parametrize(
    "fault", [AlreadyHere(name="Bo", by="Ana", at=on("9:00")), ValueError("a slip"), KeyboardInterrupt()]
)
def test_an_act_that_fails_leaves_nothing(hands, fault):
    before = everything(hands.path)

    def run(session):
        session.add(note_by_hand())
        session.flush()
        raise fault

    with pytest.raises(type(fault)):
        act(hands, run)
    assert everything(hands.path) == before
    hands.note("Bo", "next")
    assert hands.holds() == len(entries(hands.path))


def test_a_refused_first_act_takes_the_opening_of_the_day_with_it(hands):
    before = everything(hands.path)
    with pytest.raises(Refusal):
        hands.check_out("Bo")
    assert everything(hands.path) == before
    hands.check_in("Bo")
    assert [each["verb"] for each in entries(hands.path)[len(before["journal"]) :]] == ["open-day", "check-in"]


# The chain


def chain_hash(row):
    """The hash of an entry of the second form (docs/contract.md, Journal), written down once more."""
    others = {key: value for key, value in row.items() if key not in ("prev", "hash", "hmac")}
    others["changes"] = hashlib.sha256((row["salt"] + row["changes"]).encode("utf-8")).hexdigest()
    whole = json.dumps(others, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(("2\n" + row["prev"] + "\n" + whole).encode("utf-8")).hexdigest()


def busy_morning(hands):
    hands.check_in("Bo")
    hands.note("Bo", "Ærøskøbing “quoted” \\ back")
    hands.step_out("Bo")
    hands.undo()
    hands.absent("Dana")
    hands.update("Bo", "classes", "Mon:Boundaries;Wed:Gratitude")


def test_each_entry_follows_from_the_one_before(hands):
    busy_morning(hands)
    kept = entries(hands.path)
    assert [each["seq"] for each in kept] == list(range(1, len(kept) + 1))
    assert kept[0]["prev"] == "0" * 64
    assert [each["prev"] for each in kept[1:]] == [each["hash"] for each in kept[:-1]]
    assert [each["hash"] for each in kept] == [chain_hash(each) for each in kept]


def test_no_two_entries_have_the_same_salt(hands):
    """So nobody finds out from the hashes what was changed, by trying, once the changes are taken out."""
    busy_morning(hands)
    salts = [each["salt"] for each in entries(hands.path)]
    assert len(set(salts)) == len(salts)
    assert {len(salt) for salt in salts} == {32}


def test_what_enters_the_hash_is_canonical(hands):
    busy_morning(hands)
    for each in entries(hands.path):
        changes = json.loads(each["changes"], parse_float=lambda number: pytest.fail(f"a float: {number}"))
        assert each["changes"] == json.dumps(changes, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        for instant in (each["recorded_at"], each["happened_at"]):
            assert len(instant) == len(AT)
            assert instant.endswith("Z")
        assert each["service_day"] <= MONDAY.isoformat() or each["verb"] == "init"


def test_an_entry_says_when_it_happened_and_when_it_was_recorded(hands):
    hands.check_in("Bo", at="8:40")
    entry = entries(hands.path)[-1]
    assert (entry["happened_at"], entry["recorded_at"]) == (instant_text(on("8:40")), instant_text(on("9:00")))
    assert (entry["actor"], entry["role"], entry["terminal"], entry["source"]) == (
        "Ana", "receptionist", "Front desk", "do",
    )  # fmt: skip


def test_replayed_from_nothing_the_journal_gives_the_records(hands):
    busy_morning(hands)
    tables: dict[str, dict[int, dict[str, Any]]] = {table: {} for table in recorded()}
    for entry in entries(hands.path):
        for table, key, before, after in json.loads(entry["changes"]):
            row = tables[table].pop(key, {})
            assert before is None or before.items() <= row.items()
            if after is not None:
                tables[table][key] = row | after
    for table, rows_ in tables.items():
        assert sorted(rows_.values(), key=lambda row: row["id"]) == named_rows(
            hands.path, f'SELECT * FROM "{table}" ORDER BY id'
        )


# Texts


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_texts_are_made_nfc_when_they_come_in(hands, words):
    if not clean(words):
        return
    hands.note("Bo", words)
    kept = named_rows(hands.path, "SELECT text FROM note ORDER BY id DESC LIMIT 1")[0]["text"]
    assert kept == unicodedata.normalize("NFC", kept) == clean(words)
    entry = entries(hands.path)[-1]
    assert json.loads(entry["changes"])[0][3]["text"] == kept
    assert entry["hash"] == chain_hash(entry)


def test_names_of_a_census_and_of_who_acts_are_nfc(hands):
    hands.reads("mrn,last_name,first_name,dob\n201,Ange\u0301lique,Zoe\u0308,1990-01-01\n")
    hands.desk.do(Admit("Nóra", "Amélie", on("9:00").date().replace(year=1980)))
    for row in named_rows(hands.path, "SELECT last_name, first_name FROM patient"):
        assert all(unicodedata.is_normalized("NFC", value) for value in row.values())
    assert named_rows(hands.path, "SELECT 1 FROM patient WHERE last_name = 'Angélique'")


# The database's own rules


def second_visit():
    return Visit(patient_id=1, day_id=1, status="checked out", scheduled=True, known_by="", known_by_name="")


IMPOSSIBLE = {
    "visit.patient_id, visit.day_id|uq_visit_patient_id": second_visit,
    "stay.visit_id|uq_stay_open": lambda: Stay(visit_id=1, came=on("9:00"), came_by="Ana"),
    "seat.visit_id, seat.day_block_id|uq_seat_visit_id": lambda: Seat(
        visit_id=1, day_block_id=2, session_id=1, taken_at=on("9:00")
    ),
    "FOREIGN KEY|fk_note_patient_id": lambda: note_by_hand(patient=999),
}


@pytest.mark.parametrize("rule", IMPOSSIBLE)
def test_the_database_itself_forbids_what_cannot_be(hands, rule):
    hands.check_in("Bo")
    before = everything(hands.path)
    with pytest.raises(Exception, match=rule):
        act(hands, lambda session: session.add(IMPOSSIBLE[rule]()))
    assert everything(hands.path) == before


def test_an_id_is_never_given_twice(hands):
    hands.check_in("Bo")
    hands.undo()
    hands.check_in("Bo")
    assert named_rows(hands.path, "SELECT id FROM visit") == [{"id": 2}]


def test_the_recorder_counts_what_a_session_wrote_before(hands):
    """Two acts in one transaction are each counted by themselves."""
    with hands.desk.records.writing() as session:
        first = ledger.open_writing(session, on("9:00"), hands.desk.actor, "do")
        session.add(note_by_hand())
        ledger.enter(first, Verb.NOTE)
        second = ledger.next_writing(first, on("9:01"))
        assert second.recorder.end() == []
        session.add(note_by_hand())
        assert len(second.recorder.end()) == 1
        ledger.enter(second, Verb.NOTE)
    assert hands.holds()


# Beside the record


def test_the_tables_beside_the_record_are_in_no_journal_and_in_every_backup(hands, tmp_path):
    with hands.desk.records.beside() as session:
        session.execute(insert(wrong_try).values(whose=-7, number=2, last=on("9:00"), terminal="Front desk"))
    assert {"credential", "wrong_try", "recovery_code", "quick_code", "access"} == BESIDE_THE_RECORD
    assert not BESIDE_THE_RECORD & set(recorded())
    assert hands.holds() == len(entries(hands.path))
    copy = back_up(hands.path, tmp_path / "backups")
    assert named_rows(copy, "SELECT whose, number FROM wrong_try") == [{"whose": -7, "number": 2}]


def test_no_row_of_the_record_is_written_beside_it(hands):
    before = everything(hands.path)
    with pytest.raises(Defect, match="outside an act"), hands.desk.records.beside() as session:
        session.add(note_by_hand())
    assert everything(hands.path) == before
