"""Reports and the journal: what they say is what the board says and what was done; tampering is found."""

import json
import re
from contextlib import closing

import pytest

from frontdesk.database import driver
from frontdesk.database.records import open_records
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import DoesNotHold
from tests.commands import contents, copied, does, done, frontdesk, refused

INSTANT = re.compile(r"2026-11-23T\d\d:\d\d:\d\d-05:00")
STATES = {"expected", "here", "stepped_out", "checked_out", "absent", "excused"}
ACTS = (
    "check-in Bo at 8:40",
    "check-in Dana at 8:41",
    "check-in Mei at 8:42",
    "check-in @103 at 8:43",
    "step-out Mei at 8:50",
    "check-out Bo at 8:55 reason 1",
    'check-out Dana "Maple Street" at 8:56 reason 2',
    "absent @104 no-call",
    'excuse "Carl Weiss" by "Mary Obi"',
    "note Bo first",
    "undo",
)


@pytest.fixture(scope="module")
def morning(site, tmp_path_factory):
    """A morning with everyone somewhere. Nobody writes to it."""
    data = copied(site, tmp_path_factory.mktemp("morning") / "data")
    assert all(each["ok"] for each in does(data, *ACTS))
    return data


@pytest.fixture
def other(morning, tmp_path):
    """The same morning, to be tampered with."""
    return copied(morning, tmp_path / "other")


# The day


def test_the_day_has_the_rows_of_the_board(morning):
    report = done("report", "day", "--format", "json", data=morning).json
    (board,) = does(morning, "board")
    assert set(report) >= {"day", "site", "demo", "at", "counts", "patients"}
    assert (report["day"], report["demo"]) == ("2026-11-23", True)
    assert INSTANT.fullmatch(report["at"])
    shared = ("mrn", "name", "state", "scheduled", "destination")
    assert [[row[key] for key in shared] for row in report["patients"]] == [
        [row[key] for key in shared] for row in board["rows"]
    ]
    states = [row["state"] for row in board["rows"]]
    assert report["counts"] == {state: states.count(state) for state in STATES}
    assert set(report["counts"]) == STATES


def test_the_day_tells_stays_and_seats(morning):
    rows = {each["mrn"]: each for each in done("report", "day", "--json", data=morning).json["patients"]}
    eight = "2026-11-23T08:{}:00-05:00".format
    assert rows["101"]["stays"] == [{"in": eight(40), "out": eight(55)}]
    assert rows["105"]["stays"] == [{"in": eight(42), "out": eight(50)}]
    assert rows["103"]["stays"] == [{"in": eight(43), "out": None}]
    assert rows["104"]["stays"] == []
    assert {row["late_minutes"] for row in rows.values()} == {0}
    first, *_ = rows["103"]["seats"]
    assert set(first) == {"block", "starts", "ends", "group", "room", "proof"}
    assert (first["block"], first["starts"], first["ends"]) == ("Spirituality", "10:00", "11:00")
    assert [seat["group"] for seat in rows["103"]["seats"]][1:] == ["Boundaries", "Meditation"]
    assert rows["101"]["seats"] == []  # given back at the check-out


def test_another_day_is_asked_for_by_its_date(morning):
    report = done("report", "day", "--day", "2026-11-24", "--json", data=morning).json
    names = [each["name"] for each in report["patients"]]
    assert report["day"] == "2026-11-24"
    assert "Ali Haddad" in names  # Tue Thu
    assert "Mei Lin" not in names  # Mon Wed Fri
    assert {each["state"] for each in report["patients"]} == {"expected"}
    sunday = done("report", "day", "--day", "2026-11-22", "--json", data=morning).json
    assert sunday["patients"] == []


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "11/23/2026", ""])
def test_a_day_is_written_as_a_date(morning, day):
    assert "no day" in refused(2, "report", "day", "--day", day, data=morning)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_out_of_this_world_has_an_answer_too(morning, day):
    assert done("report", "day", "--day", day, "--json", data=morning).json["day"] == day


# The roll call


def test_the_roll_call_is_who_is_in_the_building(morning):
    report = done("report", "rollcall", "--json", data=morning).json
    (called,) = does(morning, "rollcall")
    assert set(report) == {"at", "people", "at_the_door", "stepped_out"}
    assert [(each["mrn"], each["name"], each["room"]) for each in report["people"]] == [
        (each["mrn"], each["name"], each["room"]) for each in called["rows"]
    ]
    assert report["people"] == [
        {"mrn": "103", "name": "Thomas Rivers", "since": "2026-11-23T08:43:00-05:00", "room": None}
    ]
    assert report["stepped_out"] == [{"mrn": "105", "name": "Mei Lin", "out": "2026-11-23T08:50:00-05:00"}]
    assert all(set(each) == {"mrn", "name", "out"} for each in report["at_the_door"])


# The houses


def test_everyone_stands_under_where_they_live(morning):
    report = done("report", "houses", "--json", data=morning).json
    assert set(report) == {"day", "at", "houses"}
    houses = {each["name"]: each for each in report["houses"]}
    assert all(set(each) == {"name", "kind", "gone", "here", "elsewhere", "expected"} for each in report["houses"])
    harbor = houses["Harbor House"]
    assert harbor["kind"] == "sober living home"
    assert harbor["gone"] == [{"mrn": "101", "name": "Bo Larsen", "at": "2026-11-23T08:55:00-05:00"}]
    assert harbor["elsewhere"] == [{"mrn": "102", "name": "Dana Rivera", "destination": "Maple Street"}]
    assert (harbor["here"], harbor["expected"]) == ([], [])  # Carl is excused, and nowhere
    assert houses["Own home"]["here"] == [{"mrn": "105", "name": "Mei Lin"}]  # stepped out
    assert houses["Maple Street"]["here"] == [{"mrn": "103", "name": "Thomas Rivers"}]
    whole = json.dumps(report)
    assert "Weiss" not in whole
    assert "Tom\\u00e1s" not in whole


# As text, into files


@pytest.mark.parametrize("which", ["day", "rollcall", "houses"])
def test_text_names_the_same_people_and_is_marked_as_a_demo(morning, which):
    report = done("report", which, "--json", data=morning).json
    text = done("report", which, data=morning).out
    assert text == done("report", which, "--format", "text", data=morning).out
    assert "DEMO" in "\n".join(text.splitlines()[:2])
    named = list(names_in(report))
    assert named
    assert all(name in text for name in named)


def names_in(report):
    """The names of all people in a report."""
    match report:
        case {"mrn": _, "name": name}:
            yield name
        case dict():
            yield from (name for value in report.values() for name in names_in(value))
        case list():
            yield from (name for value in report for name in names_in(value))


def test_the_houses_first_line_says_whom_it_is_not_for(morning):
    first = done("report", "houses", data=morning).out.splitlines()[0]
    assert first == "STAFF ONLY: not for houses or drivers, no consents recorded"


def test_real_records_are_not_marked_as_a_demo(tmp_path):
    done("settings", "init", "--name", "Harbor IOP", "--zone", "America/New_York", data=tmp_path / "real")
    for which in ("day", "rollcall", "houses"):
        assert "DEMO" not in done("report", which, data=tmp_path / "real").out
    assert done("report", "day", "--json", data=tmp_path / "real").json["demo"] is False


def test_a_report_goes_into_a_file_of_ones_own(morning, tmp_path):
    file = tmp_path / "out" / "day.json"
    file.parent.mkdir()
    file.write_text("the one of yesterday")
    file.chmod(0o644)
    assert done("report", "day", "--json", "--output", file, data=morning).out == ""
    assert json.loads(file.read_text())["day"] == "2026-11-23"
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_a_report_that_cannot_be_written_leaves_nothing(morning, tmp_path):
    (tmp_path / "day").mkdir()
    before = contents(tmp_path)
    for output in (tmp_path / "day", tmp_path / "nowhere" / "day.txt", "/proc/day.txt"):
        assert "cannot be written" in refused(2, "report", "day", "--output", output, data=morning)
    assert contents(tmp_path) == before
    assert [each.name for each in tmp_path.iterdir()] == ["day"]


# The journal


def test_the_journal_is_a_list_of_what_was_done(morning):
    entries = done("journal", "--json", data=morning).json
    assert [each["entry"] for each in entries] == list(range(1, len(entries) + 1))
    assert all(set(each) >= {"entry", "verb", "at", "actor", "say"} for each in entries)
    said = {each["verb"]: each for each in entries}
    assert said["check-out"]["say"].startswith("Checked out Dana Rivera at 8:56 am to Maple Street")
    assert said["check-out"]["at"] == "2026-11-23T08:56:00-05:00"
    assert said["undo"]["say"] == "Undid: Noted about Bo Larsen: “first”"
    assert (said["note"]["in_force"], said["undo"]["reverses"]) == (False, said["note"]["entry"])


def test_the_journal_by_day_and_by_person(morning):
    assert done("journal", "--json", "--day", "2026-11-22", data=morning).json == []
    bo = done("journal", "--json", "--patient", "101", data=morning).json
    assert [each["verb"] for each in bo] == ["census", "check-in", "check-out", "note", "undo"]
    assert done("journal", "--json", "--patient", "@101", "--day", "2026-11-23", data=morning).json == bo
    assert refused(1, "journal", "--patient", "999", data=morning)
    assert refused(2, "journal", "--day", "Monday", data=morning)


def test_the_journal_as_text_says_the_same(morning):
    text = done("journal", data=morning).out.splitlines()
    entries = done("journal", "--json", data=morning).json
    assert len(text) == len(entries)
    assert all(each["say"] in line for each, line in zip(entries, text, strict=True))
    assert sum("(undone)" in line for line in text) == 1


def test_a_journal_that_holds_says_so(morning):
    number = len(done("journal", "--json", data=morning).json)
    assert done("journal", "--verify", data=morning).out == f"The journal holds: {number} entries.\n"
    assert done("journal", "--verify", "--json", data=morning).json == {"ok": True, "entries": number}


def tamper(data, *statements):
    """Change the records by hand, past the program, as someone with the file can; the triggers are put back."""
    with closing(driver.module().connect(data / "frontdesk.db", isolation_level=None)) as records:
        triggers = records.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            records.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            records.execute(statement)
        for _, sql in triggers:
            records.execute(sql)


TAMPERINGS = {
    "UPDATE journal SET actor = 'Nobody' WHERE seq = 5": "Entry 5 was changed",
    "UPDATE journal SET happened_at = recorded_at WHERE verb = 'check-in'": "was changed",
    "UPDATE journal SET hash = prev WHERE seq = 5": "Entry 5 was changed",
    "UPDATE journal SET changes = 'no json' WHERE seq = 5": "Entry 5 was changed",
    "UPDATE journal SET form = 1 WHERE seq = 5": "Entry 5 was changed",
    "UPDATE journal SET form = 3 WHERE seq = 5": "Entry 5 was changed",
    "UPDATE journal SET because = 'made up later' WHERE seq = 5": "Entry 5 was changed",
    "UPDATE journal SET salt = hash WHERE seq = 5": "Entry 5 was changed",
    "DELETE FROM journal WHERE seq = 5": "Entry 5 is gone",
    "DELETE FROM journal WHERE seq = 1": "Entry 1 is gone",
    "DELETE FROM journal": "Row 1 of",
    "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)": "of note",
    "UPDATE patient SET last_name = 'Larson' WHERE mrn = '101'": "Row 1 of patient",
    "UPDATE stay SET came = replace(came, '13:40', '13:30') WHERE id = 1": "Row 1 of stay",
    "DELETE FROM seat WHERE id = (SELECT min(id) FROM seat)": "of seat",
    "INSERT INTO staff (name, role) VALUES ('Ghost', 'lead')": "of staff",
    "UPDATE site SET demo = 1, clock_offset = 0": "Row 1 of site",
}


@pytest.mark.parametrize("statement", TAMPERINGS)
def test_tampering_is_found_and_the_first_thing_is_named(other, statement):
    tamper(other, statement)
    records = open_records(other / "frontdesk.db")
    with records.reading() as session, pytest.raises(DoesNotHold) as found:
        verify(session)
    records.close()
    assert TAMPERINGS[statement] in str(found.value.values["why"])


def test_tampering_is_told_by_the_commands(other):
    statement, found = next(iter(TAMPERINGS.items()))
    tamper(other, statement)
    answer = frontdesk("journal", "--verify", data=other)
    assert (answer.code, answer.out) == (3, "")
    assert found in answer.err
    assert answer.err.count("\n") == 1
    checked = frontdesk("check", data=other)
    assert checked.code == 3
    assert found in checked.out


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'Nobody'",
        "DELETE FROM journal WHERE seq = 5",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 5",
        "REPLACE INTO journal SELECT * FROM journal WHERE seq = 5",
        "UPDATE OR IGNORE journal SET actor = 'Nobody' WHERE seq = 5",
        "INSERT INTO journal SELECT * FROM journal WHERE seq = 5 ON CONFLICT (seq) DO UPDATE SET actor = 'Nobody'",
    ],
)
def test_the_journal_refuses_to_be_changed(other, statement):
    with closing(driver.module().connect(other / "frontdesk.db", isolation_level=None)) as records:
        records.execute("PRAGMA recursive_triggers = ON")  # as every connection of the program
        before = records.execute("SELECT * FROM journal ORDER BY seq").fetchall()
        with pytest.raises(driver.DatabaseError, match="append-only"):
            records.execute(statement)
        assert records.execute("SELECT * FROM journal ORDER BY seq").fetchall() == before
