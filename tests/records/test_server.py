"""Records on a server: what it is said where they cannot be used, who waits for whom, and what leaves it as a file."""

import queue
import re
import socket
import subprocess
import sys
import threading
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from frontdesk.cli.main import run
from frontdesk.database import migrations
from frontdesk.database.backup import back_up, ends_of
from frontdesk.database.places import Server, server_named
from frontdesk.database.records import open_records
from frontdesk.desk.follower import follow
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import AlreadyHere, Busy, ServerAway, UnfitText
from frontdesk.models import Base, every
from tests import postgres_server
from tests.at_rest import copied_schema, named_rows, plainly, rows
from tests.commands import environment
from tests.hands import Hands, SetClock, made_site, on
from tests.signing import lets_in
from tests.terminal import PseudoTerminal

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")
from frontdesk.database.postgres import hearing  # noqa: E402 - the driver may be missing
from frontdesk.database.postgres.sites import UNFINISHED  # noqa: E402 - as this

PATIENCE = 20
ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(site):
    return site


# What is said


def answered(capsys, *words):
    """The exit code of a command, and what it says of the fault. It never shows a password."""
    code = run([*words])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert "geheim" not in told.err + told.out
    return code, told.err


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (("//desk@127.0.0.1", "//desk:geheim@127.0.0.2"), "does not answer"),
        (("//desk@127.0.0.1", "//desk:geheim@nowhere.invalid"), "does not answer"),
        (("//desk@", "//nobody:geheim@"), "does not let this name in"),
        (("/postgres", "/another?password=geheim"), "no such database"),
        (("/postgres", "/postgres?site=none"), "There are no records in"),
        (("/postgres", "/postgres?no_such=1"), "does not answer"),
    ],
)
@pytest.mark.parametrize("words", [("do", "board"), ("check",), ("report", "day")])
def test_a_wrong_address_is_a_sentence(server, capsys, changed, says, words):
    code, said = answered(capsys, *words, "--data", server.replace(*changed))
    assert (code, says in said) == (3, True), said


def test_a_wrong_password_is_a_sentence(server, capsys):
    with closing(plainly(Server(server))) as owner:
        hba = owner.execute("SHOW hba_file").fetchone()[0]
        owner.execute("CREATE ROLE locked LOGIN PASSWORD 'right'")
        owner.execute("CREATE TEMP TABLE before (line TEXT)")
        owner.execute(f"COPY before FROM '{hba}' (DELIMITER E'\\x01')")
        owner.execute(f"COPY (SELECT 'host all locked all scram-sha-256' UNION ALL SELECT line FROM before) TO '{hba}'")
        owner.execute("SELECT pg_reload_conf()")
    code, said = answered(capsys, "do", "board", "--data", server.replace("//desk@", "//locked:geheim@"))
    assert (code, "does not let this name in" in said) == (3, True), said


def test_another_programs_database_a_newer_revision_and_no_rights_are_sentences(site, capsys):
    with closing(plainly(site)) as owner:
        owner.execute("CREATE SCHEMA another; CREATE TABLE another.thing (id int); CREATE ROLE visitor LOGIN")
    of_visitor = str(site).replace("//desk@", "//visitor@")
    assert answered(capsys, "do", "board", "--data", of_visitor)[0] == 3
    code, said = answered(capsys, "do", "board", "--data", str(replace(site, site="another")))
    assert (code, "made by another program" in said) == (3, True), said
    with closing(plainly(site)) as owner:
        owner.execute("UPDATE alembic_version SET version_num = '9999'")
    code, said = answered(capsys, "do", "board", "--data", str(site))
    assert (code, "newer version" in said) == (3, True), said


def test_who_may_only_read_reads_and_acts_not(site, capsys):
    with closing(plainly(site)) as owner:
        owner.execute("CREATE ROLE reader LOGIN")
        owner.execute(f'GRANT USAGE ON SCHEMA "{site.site}" TO reader')
        owner.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{site.site}" TO reader')
    data = str(site).replace("//desk@", "//reader@")
    assert answered(capsys, "do", "board", "--data", data) == (0, "")
    code, said = answered(capsys, "do", "check-in", "@101", "--data", data)
    assert (code, "can only be read" in said) == (3, True), said


def test_the_role_for_every_day_acts_and_reads_and_changes_nothing_of_the_journal(site, capsys):
    """By the lines that docs/postgres.md gives."""
    page = (ROOT / "docs/postgres.md").read_text(encoding="utf-8").replace("DATABASE frontdesk", "DATABASE postgres")
    lines = re.findall("^(?:GRANT|REVOKE) .* everyday;$", page, re.MULTILINE)
    assert len(lines) == 5
    with closing(plainly(site)) as owner:
        owner.execute("CREATE ROLE everyday LOGIN")
        for line in lines:
            owner.execute(re.sub(r"(SCHEMA |ON )frontdesk\b", rf'\1"{site.site}"', line))
    everyday = replace(site, url=site.url.replace("//desk@", "//everyday@"))
    for words in (("check-in", "@101"), ("note", "@101", "is known"), ("undo",), ("undo",), ("board",)):
        assert answered(capsys, "do", *words, "--data", str(everyday)) == (0, "")
    for change in (
        "UPDATE journal SET actor = ''",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "ALTER TABLE journal DISABLE TRIGGER ALL",
    ):
        with closing(plainly(everyday)) as tries, pytest.raises(Exception, match=r"permission denied|must be owner"):
            tries.execute(change)


@pytest.mark.parametrize("sign", ["\x00", "\ud800"])
def test_a_sign_that_cannot_be_kept_is_a_sentence(hands, sign):
    with pytest.raises(UnfitText), hands.desk.records.beside() as session:
        session.execute(text("INSERT INTO recovery_code VALUES (1, :x, '')"), {"x": f"a{sign}b"})


@pytest.mark.parametrize("url", ["postgresql://a:b@geheim@h/d", "postgres://a@b:geheim@h?site=x"])
def test_a_password_with_an_at_sign_as_it_stands_is_refused_before_anybody_is_asked(url, capsys):
    assert run(["do", "board", "--data", url]) == 2
    said = capsys.readouterr()
    assert "written %40" in said.err
    assert "geheim" not in said.out + said.err


def test_a_password_is_in_no_sentence():
    shown = [str(Server(url)) for url in ("postgresql://a:b%40c@h/d", "postgresql://h/d?user=a&password=b&x=1")]
    assert shown == ["postgresql://a@h/d", "postgresql://h/d?user=a&password=…&x=1"]
    assert server_named("postgresql://h/d?site=North&x=1") == Server("postgresql://h/d?x=1", "North")
    assert server_named("/srv/desk") is None


# Who waits for whom


def test_who_holds_a_site_makes_its_others_wait_and_nobody_of_another_site(made_on_server, site, hands, tmp_path):
    other = Hands(copied_schema(made_on_server, tmp_path / "other"), SetClock(on("9:00")))
    with hands.desk.records.writing() as session:
        session.connection()
        with pytest.raises(Busy), hands.desk.records.beside(patience=0.2) as late:
            late.connection()
        other.check_in("Bo")
        other.undo()
    hands.check_in("Bo")
    other.desk.close()


def test_whoever_is_refused_again_and_again_goes_on(hands):
    """The driver lets go of every plan as it rolls back, once it has made some."""
    hands.check_in("Bo")
    for number in range(3):
        for _ in range(8):
            with pytest.raises(AlreadyHere):
                hands.check_in("Bo")
        hands.note("Bo", f"told {number}")
    assert rows(hands.path, "SELECT text FROM note ORDER BY id") == [("told 0",), ("told 1",), ("told 2",)]


def test_who_hangs_while_holding_a_site_is_ended_by_the_server(hands):
    with pytest.raises(ServerAway), hands.desk.records.writing() as session:
        hangs(hands.path, session)
    hands.check_in("Bo")


def hangs(site, session):
    """Do nothing until the server has ended the connection, then ask."""
    session.execute(text("SET LOCAL idle_in_transaction_session_timeout TO 100"))
    pid, ended = session.connection().connection.driver_connection.info.backend_pid, threading.Event()
    with closing(plainly(site)) as looks:
        while looks.execute("SELECT 1 FROM pg_stat_activity WHERE pid = %s", (pid,)).fetchone():
            ended.wait(0.05)
    session.execute(text("SELECT 1"))


def test_many_desks_at_once_never_double_or_lose_an_act(site):
    """Each of four checks in the same eight people: one of them is first, and the journal has no gap."""
    done = []

    def work():
        desk = Hands(site, SetClock(on("9:00")))
        for who in ("101", "102", "103", "104", "105", "108"):
            try:
                done.append(desk.check_in(who).entry)
            except AlreadyHere:
                continue
        desk.desk.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(done) == len(set(done)) == 6
    assert rows(site, "SELECT count(*) FROM visit") == [(6,)]
    records = open_records(site)
    with records.reading() as session:
        assert verify(session) == rows(site, "SELECT max(seq) FROM journal")[0][0]
    records.close()


def test_what_another_desk_does_is_heard(hands):
    heard, told = threading.Event(), []

    def hear(position):
        told.append(position)
        heard.set()

    end = follow(hands.path, hear)
    omar = hands.as_("Omar")
    entry = omar.check_in("Bo").entry
    while entry not in told:
        assert heard.wait(PATIENCE)
        heard.clear()
    end()
    omar.desk.close()


# Following


@pytest.fixture
def heard(hands, monkeypatch):
    """The positions that a follower hears by being told: within the patience of these tests it does not look."""
    monkeypatch.setattr(hearing, "LOOKS_SECONDS", 10 * PATIENCE)
    told: queue.Queue[int] = queue.Queue()
    end = follow(hands.path, told.put)
    assert told.get(timeout=PATIENCE)
    yield told
    end()


def hears(told, entry):
    while told.get(timeout=PATIENCE) != entry:
        continue


def listening(site):
    """The server's processes for those who follow these records."""
    return rows(site, "SELECT pid FROM pg_stat_activity WHERE application_name = 'frontdesk follower'")


def test_what_another_desk_does_is_told(hands, heard):
    omar = hands.as_("Omar")
    hears(heard, omar.check_in("Bo").entry)
    hears(heard, omar.check_in("Mei").entry)
    omar.desk.close()


def test_who_is_cut_off_hears_what_was_done_meanwhile_and_what_is_done_then(hands, heard):
    (cut,) = listening(hands.path)
    entry = hands.check_in("Bo").entry
    hears(heard, entry)
    with closing(plainly(hands.path)) as owner:
        owner.execute("SELECT pg_terminate_backend(%s)", cut)
    hears(heard, hands.check_in("Mei").entry)
    hears(heard, hands.check_in("Dana").entry)


def test_a_follower_outlives_its_server_and_looks_where_it_is_not_told(caplog):
    """The server stops, comes back as one that may only be read and tells nothing, and is written to in the end."""
    told: queue.Queue[int] = queue.Queue()
    with postgres_server.running() as url:
        site = Server(url)
        made_site(site)
        folder = Path(rows(site, "SHOW data_directory")[0][0])
        end = follow(site, told.put)
        before = told.get(timeout=PATIENCE)
        with postgres_server.stopped(folder):
            (folder / "standby.signal").touch()
        assert told.get(timeout=PATIENCE) == before
        assert "not heard any more" in caplog.text
        assert "it is looked for" in caplog.text
        rows(site, "SELECT pg_promote()")
        ana = Hands(site, SetClock(on("9:00")))
        hears(told, ana.check_in("Bo").entry)
        end()
        ana.desk.close()


# What leaves it, and what it is


def test_a_backup_is_a_file_that_can_be_read_without_the_server(hands, tmp_path):
    hands.check_in("Bo")
    hands.note("Bo", "Ærøskøbing")
    hands.undo()
    copy = back_up(hands.path, tmp_path / "backups")
    for table in ("journal", "patient", "visit", "note"):
        query = f'SELECT * FROM "{table}" ORDER BY 1'
        assert sorted(map(repr, map(sorted_row, named_rows(copy, query)))) == sorted(
            map(repr, map(sorted_row, named_rows(hands.path, query)))
        )
    there = Hands(copy, hands.clock)
    assert there.holds() == hands.holds()
    ends = ends_of(copy)
    assert ends
    assert ends.ids["note"] == 1
    assert there.note("Bo", "goes on").entry == hands.note("Bo", "goes on").entry
    there.desk.close()


def sorted_row(row):
    return sorted(row.items())


def test_the_schema_is_what_the_classes_say(site):
    every()
    found = {(t, c): (kind, null, order) for t, c, kind, null, order in rows(site, COLUMNS)}
    wanted = {
        (table.name, column.name): (kind(column), "YES" if column.nullable else "NO", "C" if is_text(column) else None)
        for table in Base.metadata.tables.values()
        for column in table.columns
    }
    assert {key: value for key, value in found.items() if key[0] != "alembic_version"} == wanted
    indexes = dict(rows(site, INDEXES))
    assert {index.name: is_partial(index) for table in Base.metadata.tables.values() for index in table.indexes} == {
        name: partial
        for name, partial in indexes.items()
        if name.startswith("ix_") or name == "uq_staff_sign_in" or partial
    }
    assert rows(site, "SELECT version_num FROM alembic_version")[0][0] == migrations.HEAD


COLUMNS = (
    "SELECT table_name, column_name, data_type, is_nullable, collation_name FROM information_schema.columns"
    " WHERE table_schema = current_schema()"
)
INDEXES = (
    "SELECT indexrelid::regclass::text, indpred IS NOT NULL FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid"
    " WHERE relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = 'journal'::regclass)"
)


def is_text(column):
    return kind(column) == "text"


def kind(column):
    return "bigint" if column.type._type_affinity.__name__ == "Integer" else "text"


def is_partial(index):
    return index.dialect_options["sqlite"]["where"] is not None


def test_a_start_asks_whether_there_are_records_by_the_driver_alone(made_on_server):
    asked = (
        "import sys; from frontdesk.database.first_look import staff_sign_in\n"
        "from frontdesk.database.places import Server, is_made\n"
        "from frontdesk.database.server_driver import sites_of\n"
        "there = Server(*sys.argv[1:])\n"
        "print(there.site in sites_of(there), is_made(there), staff_sign_in(there), 'sqlalchemy' in sys.modules)"
    )
    words = [sys.executable, "-c", asked, made_on_server.url, made_on_server.site]
    told = subprocess.run(words, env=environment(), capture_output=True, text=True, check=True).stdout
    assert told == "True True False False\n"


@pytest.fixture
def door_of_a_server():
    """Where everyone is turned away: its URL, and a list that grows by one with whoever came."""
    came: list[object] = []
    with closing(socket.create_server(("127.0.0.1", 0))) as listens:

        def turn_away():
            with suppress(OSError):  # it is closed at the end
                while True:
                    someone, _ = listens.accept()
                    came.append(someone)
                    someone.close()

        threading.Thread(target=turn_away, daemon=True).start()
        yield f"postgresql://desk:geheim@127.0.0.1:{listens.getsockname()[1]}/postgres?sslmode=disable&site=north", came
        listens.shutdown(socket.SHUT_RDWR)


STARTED = """
import os, sys
from functools import partial
from frontdesk.cli.screen_commands import _ahead, _open_to_all, actor_of
from frontdesk.cli.reading_ahead import found_ahead
from frontdesk.cli.session import Wanted

os.sched_getaffinity = lambda _: range(2)
wanted = Wanted(sys.argv[1], False, "Ana", site=sys.argv[2])
start = found_ahead(partial(_open_to_all, wanted), lambda place: _ahead(place, partial(actor_of, wanted)), lambda: None)
look = start and start.first_look()
people = sorted(person.name for person in look.board.people.values()) if look else []
print(bool(start), len(people), "psycopg" in sys.modules, "sqlalchemy" in sys.modules)
"""


def started(place):
    words = [sys.executable, "-c", STARTED, place.url, place.site]
    return subprocess.run(words, env=environment(), capture_output=True, text=True, check=True).stdout


def test_a_start_finds_its_site_and_reads_its_board_without_the_driver_of_a_server(hands):
    """Which takes as long to load as half of the screen: a copy of the process has it meanwhile."""
    site = hands.desk.records.place
    assert started(site) == f"True {len(hands.desk.board().people)} False False\n"
    lets_in(hands, "Ana Lopez")
    assert started(site) == "False 0 False False\n", "somebody signs in there"


def test_a_start_reads_no_board_ahead_where_none_is_whole(site):
    with closing(plainly(site)) as raw:
        raw.execute(f"CREATE TABLE {UNFINISHED} ()")
    assert started(site) == "False 0 False False\n"


def test_a_start_asks_a_server_once_that_does_not_let_it_in(door_of_a_server):
    """A server that is away is waited for, and who waits twice stands twice as long before a dark screen."""
    url, came = door_of_a_server
    with PseudoTerminal([sys.executable, "-m", "frontdesk", "--data", url], 80, 24) as desk:
        desk.sees("does not answer", timeout=30)
        assert desk.wait(timeout=30) == 3
        assert "geheim" not in "".join(desk.text())
    assert len(came) == 1
