"""Who looked at what: written down before it is shown, and told to who may see it."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.commands import copied, done, lowered, refused

SPAN = ("--from", "2026-11-23", "--to", "2026-11-23")


@pytest.fixture
def data(data: Path) -> Path:
    """Whoever looked at the site from which this one was copied is no part of it."""
    with closing(sqlite3.connect(data / "frontdesk.db")) as records, records:
        records.execute("DELETE FROM access")
    return data


def told(data, *words):
    return [(line["what"], line["mrn"], line["detail"]) for line in done("access", "--json", *words, data=data).json]


def test_a_report_about_one_person_an_export_and_a_refusal_are_told(data):
    done("report", "patient", "Bo Larsen", data=data)
    done("export", "attendance", *SPAN, data=data)
    done("report", "day", data=data)
    refused(1, "export", "attendance", *SPAN, "--as", "receptionist", data=data)
    assert told(data) == [
        ("report", "101", "patient"),
        ("export", None, "attendance 2026-11-23 to 2026-11-23"),
        ("report", None, "day"),
        ("refused", None, "export"),
    ]
    line = done("access", "--json", data=data).json[0]
    assert set(line) == {"at", "actor", "role", "terminal", "what", "detail", "name", "mrn"}
    assert line["at"].startswith("2026-11-23T")
    assert "report  Bo Larsen @101  patient  [" in done("access", data=data).out


def test_it_is_told_by_day_and_by_person(data):
    done("report", "patient", "Bo Larsen", data=data)
    done("report", "patient", "@102", data=data)
    assert told(data, "--patient", "@102") == [("report", "102", "patient")]
    assert len(told(data, "--day", "2026-11-23")) == 2
    assert told(data, "--day", "2026-11-22") == told(data, "--day", "2026-11-24") == []


def test_only_a_lead_and_an_auditor_read_it(data):
    assert "a lead or an auditor" in refused(1, "access", "--as", "receptionist", data=data)
    assert done("access", "--as", "lead", data=data)


def test_the_journal_knows_nothing_of_it(data):
    before = done("journal", "--head", data=data).out
    done("report", "patient", "Bo Larsen", data=data)
    assert done("journal", "--head", data=data).out == before
    assert done("journal", "--verify", data=data)


def test_no_restore_takes_back_who_looked(data, tmp_path):
    copy = done("backup", "--to", tmp_path / "safe", "--json", data=data).json["file"]
    done("report", "patient", "Bo Larsen", data=data)
    done("restore", copy, data=data)
    done("report", "patient", "@102", data=data)
    assert [mrn for _, mrn, _ in told(data)] == ["101", "102"]
    assert done("journal", "--verify", data=data)


@pytest.fixture
def readable(site):
    """Records that another user may read and not write."""
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-test-"))
    copied(site, folder)
    for each in folder.iterdir():
        each.chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.slow
def test_where_nobody_can_write_it_down_nothing_about_one_person_is_shown(readable):
    for words in (["report", "patient", "Bo Larsen"], ["export", "attendance", *SPAN]):
        answer = lowered(*words, data=readable)
        assert (answer.code, answer.out) == (3, "")
        assert "the access log cannot be written" in answer.err
    open_to_all = (["do", "board"], ["find", "bo"], ["do", "rollcall"], ["journal"])
    for words in (*open_to_all, *(["report", which] for which in ("day", "houses", "rollcall"))):
        answer = lowered(*words, data=readable)
        assert (answer.code, answer.err) == (0, ""), words
