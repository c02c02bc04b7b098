"""What proves the journal from outside: a head that was written down, and a key that whoever has the file has not."""

import re

import pytest

from tests.commands import contents, does, done, frontdesk, refused
from tests.rewritten import written_anew

KEY = b"not for anybody who has the file"
EARLIER = 3
"""An entry of those that the site's beginning made."""


@pytest.fixture
def records(data):
    """Two acts of a morning. Returns the folder."""
    assert all(each["ok"] for each in does(data, "check-in Bo at 8:40", "note Bo ill"))
    return data


@pytest.fixture
def key(tmp_path):
    """A key file of the right kind."""
    file = tmp_path / "key"
    file.write_bytes(KEY)
    file.chmod(0o600)
    return {"FRONTDESK_KEY_FILE": str(file)}


def by_somebody_else(entry):
    return entry | {"actor": "Nobody", "hmac": None} if entry["seq"] == EARLIER else entry | {"hmac": None}


def head_of(data, to):
    """The head, as JSON in a file."""
    to.write_text(done("journal", "--head", "--json", data=data).out)
    return to


# The head


def test_the_head_is_the_newest_entry_with_its_hash_and_time(records):
    newest = done("journal", "--json", data=records).json[-1]
    head = done("journal", "--head", "--json", data=records).json
    assert set(head) == {"entry", "hash", "at"}
    assert (head["entry"], head["at"]) == (newest["entry"], newest["recorded_at"])
    text = done("journal", "--head", data=records).out
    assert re.fullmatch(r"Journal at entry \d+, hash [0-9a-f]{64}, written 2026-11-23 \d\d:\d\d\n", text)
    assert head["hash"] in text


def test_what_a_head_says_is_there_after_more_acts(records, tmp_path):
    head = head_of(records, tmp_path / "head")
    does(records, "check-in Dana at 8:45")
    said = done("journal", "--verify", "--head", head, data=records).out
    assert "What was there at entry" in said
    text = tmp_path / "text"
    text.write_text(done("journal", "--head", data=records).out)
    assert done("journal", "--verify", "--head", text, data=records)


def test_a_journal_that_was_written_anew_is_found_by_a_head_alone(records, tmp_path):
    head = head_of(records, tmp_path / "head")
    written_anew(records / "frontdesk.db", EARLIER, by_somebody_else)
    assert done("journal", "--verify", data=records)
    assert "is not the one that was written down" in refused(3, "journal", "--verify", "--head", head, data=records)


def test_a_journal_that_ends_before_the_head_is_found(records, tmp_path):
    copy = done("backup", "--to", tmp_path / "safe", "--json", data=records).json["file"]
    does(records, "check-in Dana at 8:45")
    head = head_of(records, tmp_path / "head")
    (records / "frontdesk.db").unlink()
    for log in records.glob("frontdesk.db-*"):
        log.unlink()
    (tmp_path / "safe").joinpath(copy).rename(records / "frontdesk.db")
    said = refused(3, "journal", "--verify", "--head", head, data=records)
    assert "is not here: the journal ends with entry" in said


def test_a_printed_day_is_a_head(records, tmp_path):
    for form in ("text", "html"):
        paper = tmp_path / form
        paper.write_text(done("report", "day", "--format", form, data=records).out)
        assert done("journal", "--verify", "--head", paper, data=records)
    written_anew(records / "frontdesk.db", EARLIER, by_somebody_else)
    for form in ("text", "html"):
        assert "is not the one" in refused(3, "journal", "--verify", "--head", tmp_path / form, data=records)


def test_a_backup_has_its_head_beside_it(records, tmp_path):
    copy = done("backup", "--to", tmp_path / "safe", "--json", data=records).json["file"]
    [head] = (tmp_path / "safe").glob("*.head")
    assert head.stem == copy.rpartition("/")[2].removesuffix(".db")
    assert head.stat().st_mode & 0o777 == 0o600
    assert done("journal", "--verify", "--head", head, data=records)


def test_what_is_no_head_is_told(records, tmp_path):
    other = tmp_path / "other"
    other.write_text("Riverside")
    assert "says no head of a journal" in refused(2, "journal", "--verify", "--head", other, data=records)
    assert "cannot be read" in refused(2, "journal", "--verify", "--head", tmp_path / "gone", data=records)
    assert "Say the file" in refused(2, "journal", "--verify", "--head", data=records)
    assert "--verify --head FILE" in refused(2, "journal", "--head", other, data=records)


# The key


def sealed(data, key):
    """The records with the key from now on."""
    assert "vouches for all before" in done("journal", "--seal", data=data, **key).out
    does(data, "check-in Dana at 8:45", "step-out Dana at 8:50", **key)
    assert "Each is proven by the key" in done("journal", "--verify", data=data, **key).out


def test_a_journal_that_was_written_anew_is_found_by_the_key(records, key):
    sealed(records, key)
    written_anew(records / "frontdesk.db", EARLIER, by_somebody_else)
    assert done("journal", "--verify", data=records)
    assert "has no seal of this key" in refused(3, "journal", "--verify", data=records, **key)
    does(records, "return Dana at 8:55", **key)
    assert "Entry 1 has" in refused(3, "journal", "--verify", data=records, **key), "no later act hides it"


def test_seals_that_are_kept_or_made_with_another_key_are_found(records, key, tmp_path):
    sealed(records, key)
    written_anew(records / "frontdesk.db", EARLIER, lambda entry: entry | {"source": "screen"})
    assert "has no seal of this key" in refused(3, "journal", "--verify", data=records, **key)


def test_before_anybody_sealed_verifying_with_the_key_says_so(records, key):
    said = refused(3, "journal", "--verify", data=records, **key)
    assert said.startswith("Entry 1 has no seal of this key.")
    assert "journal --seal" in said


def test_a_desk_goes_on_while_the_key_is_away_and_verifying_names_what_lacks_it(records, key, tmp_path):
    sealed(records, key)
    file = tmp_path / "key"
    away = file.rename(tmp_path / "elsewhere")
    answer = frontdesk("do", "return", "Dana", "at", "8:55", "--json", data=records, **key)
    assert answer.code == 0
    assert "entries carry no seal" in answer.err
    entry = answer.json["entry"]
    checked = frontdesk("check", data=records, **key)
    assert checked.code == 3
    assert "cannot be used" in checked.out
    assert "cannot be used" in refused(3, "journal", "--verify", data=records, **key)
    away.rename(file)
    does(records, "note Dana back", **key)
    assert f"Entry {entry} has no seal" in refused(3, "journal", "--verify", data=records, **key)
    assert frontdesk("check", data=records, **key).code == 3
    done("journal", "--seal", data=records, **key)
    assert done("journal", "--verify", data=records, **key)
    assert frontdesk("check", data=records, **key).code == 0


FAULTS = {
    "others may read it": lambda file: file.chmod(0o640),
    "fewer than 32 bytes": lambda file: file.write_bytes(b"short"),
    "No such file": lambda file: file.unlink(),
    "Is a directory": lambda file: (file.unlink(), file.mkdir(mode=0o700)),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_key_file_that_cannot_be_used_is_told(records, key, tmp_path, fault):
    FAULTS[fault](tmp_path / "key")
    before = {name: each for name, each in contents(records).items() if name == "frontdesk.db"}
    said = refused(3, "journal", "--seal", data=records, **key)
    assert fault in said
    assert "Put it back" in said
    assert {name: each for name, each in contents(records).items() if name == "frontdesk.db"} == before


def test_a_seal_wants_a_key(records):
    assert "FRONTDESK_KEY_FILE" in refused(2, "journal", "--seal", data=records)


def test_the_key_itself_is_nowhere_in_the_records(records, key):
    sealed(records, key)
    assert not any(KEY in each or KEY.hex().encode() in each for each in contents(records).values())
