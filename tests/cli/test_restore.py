"""Back to a copy: what it replaced is kept, the journal says what was done, and nothing is ever given twice."""

import json
import random
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from frontdesk.database import driver
from tests.commands import PROGRAM, ROOT, Conversation, does, done, environment, frontdesk, refused
from tests.rewritten import behind_its_back

KILLS = 20


@pytest.fixture
def copy(data, tmp_path):
    """A copy of the records when only Bo had come; Dana came after it, and Mei."""
    does(data, "check-in Bo at 8:40")
    file = done("backup", "--to", tmp_path / "safe", "--json", data=data).json["file"]
    assert all(each["ok"] for each in does(data, "check-in Dana at 8:41", "check-in Mei at 8:42", "note Mei ill"))
    return file


def head(data):
    return done("journal", "--head", "--json", data=data).json


def asked(data, query):
    with closing(driver.module().connect(data / "frontdesk.db")) as records:
        return records.execute(query).fetchall()


def here(data):
    [board] = does(data, "board")
    return sorted(row["name"] for row in board["rows"] if row["state"] == "here")


def test_a_restore_is_an_entry_after_the_highest_number_ever_given(data, copy):
    before = head(data)
    ids = dict(asked(data, "SELECT name, seq FROM sqlite_sequence"))
    answer = done("restore", copy, "--json", data=data).json
    assert answer["entry"] == before["entry"] + 1
    assert here(data) == ["Bo Larsen"]
    found = asked(data, "SELECT found_entry, replaced_entry, replaced_hash, goes_after FROM restoration")
    assert found == [(before["entry"] - 3, before["entry"], before["hash"], before["entry"])]
    told = done("journal", "--json", data=data).json[-1]
    assert (told["verb"], told["entry"]) == ("restore", answer["entry"])
    assert told["say"] == (
        f"Restored records that had ended with entry {before['entry'] - 3}, in place of those that had ended with "
        f"{before['entry']}"
    )
    assert done("journal", "--verify", data=data)
    does(data, "check-in @103 at 8:50")
    assert asked(data, "SELECT max(id) FROM visit")[0][0] == ids["visit"] + 1
    assert done("journal", "--verify", data=data)


def test_after_a_restore_the_head_of_the_copy_holds_and_that_of_what_it_replaced_does_not(data, copy, tmp_path):
    replaced = tmp_path / "replaced"
    replaced.write_text(json.dumps(head(data)))
    done("restore", copy, data=data)
    [of_copy] = (tmp_path / "safe").glob("*.head")
    assert done("journal", "--verify", "--head", of_copy, data=data)
    said = refused(3, "journal", "--verify", "--head", replaced, data=data)
    assert "the restore of entry" in said


def test_restored_twice_and_back_again_nothing_is_given_twice(data, copy):
    first = done("restore", copy, "--json", data=data).json
    assert done("restore", copy, "--json", data=data).json["entry"] == first["entry"] + 1
    back = done("restore", first["kept"], "--json", data=data).json
    assert back["entry"] == first["entry"] + 2
    assert here(data) == ["Bo Larsen", "Dana Rivera", "Mei Lin"]
    assert done("journal", "--verify", data=data)
    assert frontdesk("check", data=data).code == 0


def test_who_has_the_records_open_goes_on_with_those_restored(data, copy):
    with Conversation("do", "-", data=data) as desk:
        assert [row["name"] for row in desk.ask("rollcall")["rows"]] == ["Bo Larsen", "Mei Lin", "Dana Rivera"]
        entry = done("restore", copy, "--json", data=data).json["entry"]
        assert [row["name"] for row in desk.ask("rollcall")["rows"]] == ["Bo Larsen"]
        again = desk.ask("check-in Dana at 8:55")
        assert (again["ok"], again["entry"]) == (True, entry + 1)
    assert here(data) == ["Bo Larsen", "Dana Rivera"]
    assert done("journal", "--verify", data=data)


def test_a_gap_is_accepted_for_a_restore_alone(data, copy):
    entry = done("restore", copy, "--json", data=data).json["entry"]
    does(data, "check-in Dana at 8:55", "note Dana late")
    with behind_its_back(data / "frontdesk.db") as records:
        records.execute("DELETE FROM journal WHERE seq = ?", (entry + 1,))
    assert f"Entry {entry + 1} is gone" in refused(3, "journal", "--verify", data=data)


@pytest.mark.parametrize("less", [1, 2])
def test_what_a_restore_found_cannot_be_cut_shorter(data, copy, less):
    entry = done("restore", copy, "--json", data=data).json["entry"]
    with behind_its_back(data / "frontdesk.db") as records:
        records.execute("DELETE FROM journal WHERE seq < ? AND seq >= ?", (entry, entry - 4 - less + 1))
    assert "is gone" in refused(3, "journal", "--verify", data=data)


def test_a_restore_is_not_undone_but_restored(data, copy):
    entry = done("restore", copy, "--json", data=data).json["entry"]
    assert "Restore the copy of before" in refused(1, "do", "undo", str(entry), data=data)
    [answer] = does(data, "undo")
    assert answer["say"].startswith("Undid: Checked in Bo Larsen"), "F8 goes by what is there"


def test_a_new_folder_takes_a_copy(copy, tmp_path):
    new = tmp_path / "new"
    assert "There is no folder" in refused(2, "restore", copy, data=new)
    new.mkdir()
    assert done("restore", copy, "--json", data=new).json["kept"] is None
    assert (new / "frontdesk.db").stat().st_mode & 0o777 == 0o600
    assert here(new) == ["Bo Larsen"]
    assert done("journal", "--verify", data=new)
    told = done("journal", "--json", data=new).json[-1]
    assert told["say"].endswith(f"entries go on after {told['entry'] - 1}")


def spoil(data):
    file = data / "frontdesk.db"
    size = file.stat().st_size // 4096
    with file.open("r+b") as records:
        records.seek(4096 * (size // 2))
        records.write(b"\xde\xad\xbe\xef" * 1024 * (size - size // 2 - 1))


def test_where_nobody_can_read_how_far_they_went_it_asks(data, copy):
    before, ids = head(data)["entry"], dict(asked(data, "SELECT name, seq FROM sqlite_sequence"))
    (data / "frontdesk.db").chmod(0o660)
    spoil(data)
    spoilt = (data / "frontdesk.db").read_bytes()
    said = refused(2, "restore", copy, data=data)
    assert "--after N" in said
    assert (data / "frontdesk.db").read_bytes() == spoilt
    assert "went on to" in refused(2, "restore", copy, "--after", "3", data=data)
    answer = done("restore", copy, "--after", str(before), "--json", data=data).json
    assert answer["entry"] == before + 1
    assert (data / "frontdesk.db").stat().st_mode & 0o777 == 0o660, "a second account is not locked out"
    assert done("journal", "--verify", data=data)
    now = dict(asked(data, "SELECT name, seq FROM sqlite_sequence"))
    assert all(now[table] >= given for table, given in ids.items())
    assert now["visit"] > ids["visit"]


def test_a_head_beside_the_backups_is_the_least_that_is_taken(data, copy):
    before = head(data)["entry"]
    done("backup", data=data)
    spoil(data)
    assert f"({before})" in refused(2, "restore", copy, data=data)
    assert f"went on to {before}" in refused(2, "restore", copy, "--after", str(before - 1), data=data)


def test_the_copy_stays_as_it_was(data, copy):
    before = Path(copy).read_bytes()
    done("restore", copy, data=data)
    assert Path(copy).read_bytes() == before


def test_only_a_lead_restores(data, copy):
    before = head(data)
    said = refused(1, "restore", copy, "--as", "receptionist", data=data)
    assert "a lead" in said
    assert head(data) == before


@pytest.mark.slow
def test_killed_in_the_middle_the_records_are_those_before_or_those_restored(data, copy):
    """Every kill at another moment; whatever is there is whole, and what it says of itself is so."""
    chance = random.Random(8)
    restored = 0
    for _ in range(KILLS):
        before = head(data)["entry"]
        process = subprocess.Popen(
            [*PROGRAM, "restore", copy, "--data", str(data)],
            cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(chance.uniform(0.1, 1.2))  # at whatever moment: there is nothing to wait for
        process.kill()
        process.wait()
        now = head(data)["entry"]
        assert now in (before, before + 1)
        restored += now != before
        assert done("journal", "--verify", data=data)
        if now != before:
            assert here(data) == ["Bo Larsen"]
    assert done("restore", copy, data=data)
    assert not list(data.glob("*.part*"))


def test_check_leaves_a_second_account_its_rights(data):
    records = data / "frontdesk.db"
    records.chmod(0o660)
    said = done("check", data=data).out
    assert "chmod" not in said
    assert "the group" in said
    records.chmod(0o664)
    data.chmod(0o755)
    assert "chmod o=" in done("check", data=data).out
    assert records.stat().st_mode & 0o070, "nothing is taken away by looking"
