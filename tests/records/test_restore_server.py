"""Back to a copy where a server keeps the records: what it replaced is kept in a schema, and nothing is given twice."""

import json
import random
import re
import subprocess
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.cli.main import run
from frontdesk.database.places import Server, server_named
from frontdesk.desk.restores import put_back
from frontdesk.errors import Busy
from frontdesk.shapes.staff import Actor, Role
from tests.at_rest import named_rows, plainly, rows
from tests.commands import PROGRAM, ROOT, Conversation, environment
from tests.hands import on
from tests.sealing import identity_file

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")

KILLS = 8
LEAD = Actor("Ana", Role.LEAD, "Front desk")


@pytest.fixture
def path(site):
    return site


@pytest.fixture
def command(site, capsys):
    """A command on the site: its exit code and what it said; of one that is done, its JSON."""

    def said(*words, data=site):
        code = run([*map(str, words), "--json", "--data", str(data)])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return (code, json.loads(told.out)) if code == 0 else (code, told.err)

    return said


@pytest.fixture
def copy(hands, command, tmp_path):
    """A copy of the records when only Bo had come; Dana came after it, and a note was written and taken back."""
    hands.check_in("Bo")
    _, answer = command("backup", "--to", tmp_path / "safe")
    hands.check_in("Dana")
    hands.note("Mei", "ill")
    hands.undo()
    return answer["file"]


def here(hands):
    return sorted(person.name for person in hands.board_anew().people.values() if person.state == "here")


def kept_in(answer):
    kept = server_named(answer["kept"])
    assert kept
    return kept


def head(command, data):
    return command("journal", "--head", data=data)[1]["entry"]


def test_a_restore_is_an_entry_and_what_it_replaced_is_a_schema_named_with_the_time(hands, site, copy, command):
    before, note = head(command, site), named_rows(site, "SELECT * FROM journal ORDER BY seq")
    code, answer = command("restore", copy)
    assert (code, answer["entry"]) == (0, before + 1)
    assert here(hands) == ["Bo Larsen"]
    kept = kept_in(answer)
    named = re.fullmatch(r"(.+)-(\d{4}-\d\d-\d\d-\d{6}-\d{6})", kept.site)
    assert named
    name, time_of_it = named.groups()
    assert site.site.startswith(name)
    assert datetime.now(UTC) - datetime.strptime(time_of_it + "Z", "%Y-%m-%d-%H%M%S-%f%z") < timedelta(hours=1)
    assert named_rows(kept, "SELECT * FROM journal ORDER BY seq") == note
    assert (command("journal", "--verify")[0], command("journal", "--verify", data=kept)[0]) == (0, 0)
    assert command("journal")[1][-1]["say"].startswith("Restored records that had ended with entry")
    assert hands.note("Bo", "goes on").entry == before + 2
    assert rows(site, "SELECT id FROM note") == [(2,)], "an id is never given again"
    assert command("journal", "--verify")[0] == 0


def test_restored_and_back_again(hands, site, copy, command, tmp_path):
    _, first = command("restore", copy)
    _, kept = command("backup", "--to", tmp_path / "kept", data=first["kept"])
    _, second = command("restore", kept["file"])
    assert second["entry"] == first["entry"] + 1
    assert here(hands) == ["Bo Larsen", "Dana Rivera"]
    assert command("check")[0] == 0


def test_who_has_the_records_open_goes_on_with_those_restored_and_keeps_their_rights(site, copy, command):
    with closing(plainly(site)) as owner:
        owner.execute("DROP ROLE IF EXISTS restored_to; CREATE ROLE restored_to LOGIN")
        owner.execute(f'GRANT USAGE ON SCHEMA "{site.site}" TO restored_to')
        owner.execute(f'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "{site.site}" TO restored_to')
        owner.execute("REVOKE UPDATE, DELETE ON journal FROM restored_to")
    everyday: Any = str(site).replace("//desk@", "//restored_to@")
    with Conversation("do", "-", data=everyday) as desk:
        assert desk.ask("note Bo is_known")["ok"]
        entry = command("restore", copy)[1]["entry"]
        again = desk.ask("note Bo is_known_again")
        assert (again["ok"], again["entry"] > entry) == (True, True)
    code, said = command("restore", copy, data=everyday)
    assert (code, "does not allow it" in said) == (3, True), said
    with closing(plainly(site)) as owner, pytest.raises(Exception, match="append-only"):
        owner.execute("DELETE FROM journal")
    with closing(plainly(site)) as owner:
        owner.execute("DROP OWNED BY restored_to; DROP ROLE restored_to")


def test_who_looked_has_looked(site, copy, command):
    with closing(plainly(site)) as behind:
        behind.execute(
            "INSERT INTO access (at, actor, role, terminal, what, detail)"
            " VALUES ('2026-11-23T14:00:00.000000Z', 'Ana', 'lead', 'Hall', 'card', '')"
        )
    before = rows(site, "SELECT * FROM access ORDER BY id")
    assert command("restore", copy)[0] == 0
    assert rows(site, "SELECT * FROM access ORDER BY id") == before


def test_what_is_written_behind_a_restore_is_kept_too(site, hands, copy):
    """Its clock is asked once it has looked at what is there: somebody acts at that very moment."""
    omar = hands.as_("Omar")
    acts: list[int] = []

    def clock():
        if not acts:
            acts.append(omar.check_in("Mei").entry)
        return on("9:30")

    restored = put_back(Path(copy), site, LEAD, clock=clock)
    assert restored.entry == acts[0] + 1
    assert rows(kept_in({"kept": restored.kept}), "SELECT max(seq) FROM journal") == [(acts[0],)]
    assert here(hands) == ["Bo Larsen"]
    omar.desk.close()


def test_while_somebody_acts_all_the_time_nothing_is_restored(site, hands, copy):
    omar = hands.as_("Omar")

    def clock():
        omar.note("Mei", "again")
        return on("9:30")

    with pytest.raises(Busy):
        put_back(Path(copy), site, LEAD, clock=clock)
    assert here(hands) == ["Bo Larsen", "Dana Rivera"]
    assert hands.holds()
    omar.desk.close()


def test_where_nothing_is_it_makes_the_site(server, copy, command):
    new = Server(server, "restored to nothing")
    code, answer = command("restore", copy, data=new)
    assert (code, answer["kept"]) == (0, None)
    assert command("check", data=new)[0] == 0
    assert command("restore", copy, data=new)[0] == 0


def test_where_nobody_can_read_how_far_they_went_it_asks(site, hands, copy, command):
    before = head(command, site)
    with closing(plainly(site)) as owner:
        owner.execute("ALTER TABLE journal RENAME TO lost")
    code, said = command("restore", copy)
    assert (code, "--after N" in said) == (2, True), said
    code, answer = command("restore", copy, "--after", before)
    assert (code, answer["entry"]) == (0, before + 1)
    assert rows(kept_in(answer), "SELECT count(*) FROM lost") == [(before,)]
    hands.note("Bo", "goes on")
    assert rows(site, "SELECT id > 100000 FROM note") == [(True,)], "what nobody can read gave ids too"
    assert command("journal", "--verify")[0] == 0


def test_a_sealed_copy_goes_out_and_comes_back(site, hands, command, tmp_path):
    pytest.importorskip("pyrage")
    key = identity_file(tmp_path / "site.key")
    hands.check_in("Bo")
    code, answer = command("backup", "--to", tmp_path / "safe", "--seal", key)
    assert (code, answer["file"].endswith(".db.age")) == (0, True)
    assert b"Larsen" not in Path(answer["file"]).read_bytes()
    hands.check_in("Dana")
    assert command("restore", answer["file"])[0] == 2
    assert command("restore", answer["file"], "--identity", tmp_path / "site.key")[0] == 0
    assert here(hands) == ["Bo Larsen"]
    assert command("check")[0] == 0


def test_killed_in_the_middle_the_records_are_those_before_or_those_restored(site, hands, copy, command):
    chance = random.Random(8)
    for _ in range(KILLS):
        before = head(command, site)
        process = subprocess.Popen(
            [*PROGRAM, "restore", copy, "--data", str(site)],
            cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(chance.uniform(0.4, 3))  # at whatever moment: there is nothing to wait for
        process.kill()
        process.wait()
        now = head(command, site)
        assert now in (before, before + 1)
        assert command("journal", "--verify")[0] == 0
        assert here(hands) == (["Bo Larsen"] if now > before else here(hands))
    assert command("restore", copy)[0] == 0
    assert here(hands) == ["Bo Larsen"]
