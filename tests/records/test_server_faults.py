"""What may be wrong with a server, asked through the commands: a sentence and exit code 3, and no act half done."""

import os
import re
import shutil
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from frontdesk.database.places import Server, server_named
from frontdesk.errors import ServerFull, Usage
from tests import postgres_server, small_disks
from tests.at_rest import plainly, rows
from tests.hands import CENSUS, Hands, SetClock, made_site, on
from tests.signing import ANOTHER, PASSPHRASE, lets_in, secret_file

pytestmark = pytest.mark.slow
psycopg = pytest.importorskip("psycopg", reason="the extra postgres is not installed")


# Addresses


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (("127.0.0.1", "[::1]"), "does not answer"),
        ((r":\d+/", ":99999/"), "invalid port number"),
        (("$", "&sslmode=require"), "would not be encrypted.* SSL was required"),
        (("127.0.0.1(.*)$", r"db.example.org\1&hostaddr=127.0.0.1"), "would not be encrypted.* SSL was required"),
        (("$", "&sslmode=nope"), "invalid sslmode value"),
        (("$", "&service=nope"), "service .nope. not found"),
        (("127.0.0.1", "h%zz"), "invalid percent-encoded token"),
        (("$", "&target_session_attrs=standby"), "does not answer"),
        (("desk@", "no_login@"), "does not let this name in .* not permitted to log in"),
        (("/postgres", "/shut"), "does not answer .* not currently accepting"),
        (("desk@(.*)/postgres", r"plain@\1/private"), "does not allow it .*permission denied for database"),
        (("desk@(.*)/postgres", r"plain@\1/nobodys"), "takes no more connections .* for database"),
        (("desk@", "crowd@"), "takes no more connections .* for role"),
    ],
)
def test_an_address_of_which_nothing_comes_is_a_sentence(server, made_on_server, said, changed, says):
    with closing(plainly(Server(server))) as owner:
        if not owner.execute("SELECT 1 FROM pg_roles WHERE rolname = 'crowd'").fetchone():
            for line in PREPARED:
                owner.execute(line)
    was, becomes = changed
    data = re.sub(was, becomes, f"{server}?site={made_on_server.site}", count=1)
    for words in (("do", "board"), ("do", "check-in", "Bo"), ("report", "day"), ("check",)):
        code, out, err = said(*words, "--data", data)
        assert (code, out, bool(re.search(says, err))) == (3, "", True), err


PREPARED = (
    "CREATE ROLE no_login",
    "CREATE ROLE plain LOGIN",
    "CREATE ROLE crowd LOGIN CONNECTION LIMIT 0",
    "CREATE DATABASE shut ALLOW_CONNECTIONS false",
    "CREATE DATABASE private",
    "REVOKE CONNECT ON DATABASE private FROM PUBLIC",
    "CREATE DATABASE nobodys CONNECTION LIMIT 0",
)


@pytest.mark.parametrize("said_by", ["the URL", "the environment", "a service file"])
def test_whoever_says_how_the_line_is_encrypted_is_heeded(server, made_on_server, said, said_by, tmp_path, monkeypatch):
    (tmp_path / "services").write_text("[desk]\nsslmode=prefer\n")
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "services"))
    named = {"the URL": "&sslmode=prefer", "a service file": "&service=desk"}.get(said_by, "")
    if said_by == "the environment":
        monkeypatch.setenv("PGSSLMODE", "prefer")
    elsewhere = server.replace("127.0.0.1", "db.example.org")
    code, _, err = said("report", "day", "--data", f"{elsewhere}?site={made_on_server.site}&hostaddr=127.0.0.1{named}")
    assert (code, err) == (0, "")


def test_a_url_names_one_site(said):
    assert server_named("postgresql://h/d?site=a&x=1&site=a") == Server("postgresql://h/d?x=1", "a")
    assert server_named("postgresql://h/d?mysite=b&x=1&site=a%26") == Server("postgresql://h/d?mysite=b&x=1", "a&")
    with pytest.raises(Usage):
        server_named("postgresql://h/d?site=a&site=b")


def test_a_database_that_cannot_hold_every_name_gets_no_records(server, said):
    with closing(plainly(Server(server))) as owner:
        owner.execute("CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    data = server.replace("/postgres", "/latin")
    code, out, err = said("settings", "init", "--name", "N", "--zone", "Eastern", "--data", data)
    assert (code, out) == (3, "")
    assert "it keeps texts in LATIN1" in err
    assert rows(Server(data), "SELECT count(*) FROM pg_tables WHERE schemaname LIKE 'frontdesk%'") == [(0,)]


# A replica


READING = (
    ("do", "board"),
    ("find", "Bo"),
    ("report", "day"),
    ("report", "rollcall", "--json"),
    ("report", "houses"),
    ("report", "week"),
    ("journal",),
    ("journal", "--verify"),
    ("days",),
    ("settings", "show"),
    ("roster", "absent"),
)


def test_a_replica_is_read_and_no_act_is_done_there(said, tmp_path):
    census = tmp_path / "census.csv"
    census.write_text(CENSUS, encoding="utf-8")
    with postgres_server.running() as url, postgres_server.following(url) as replica:
        site = Server(url, "north")
        made_site(site)
        assert said("do", "check-in", "Bo", "--data", url)[0] == 0
        newest = rows(site, "SELECT max(seq) FROM journal")
        follows(Server(replica, "north"), newest)
        for words in READING:
            code, out, err = said(*words, "--data", replica)
            assert (code, bool(out), err) == (0, True, ""), words
        assert said("find", "Bo", "--json", "--data", replica)[1] == said("find", "Bo", "--json", "--data", url)[1]
        assert said("backup", "--to", tmp_path / "copies", "--data", replica)[0] == 0
        for act in (
            ("do", "note", "Bo", "was here"),
            ("do", "undo"),
            ("roster", "import", census),
            ("staff", "add", "Lea Falk", "--role", "lead"),
        ):
            code, out, err = said(*act, "--data", replica)
            assert (code, out, "can only be read" in err) == (3, "", True), (act, err)
        init = ("settings", "init", "--name", "N", "--zone", "Eastern", "--site", "south", "--data", replica)
        assert said(*init)[0] == 3
        assert rows(site, "SELECT max(seq) FROM journal") == newest


def test_on_a_replica_staff_sign_in_by_their_passphrase_and_read(said, tmp_path):
    with postgres_server.running() as url, postgres_server.following(url) as replica:
        site = Server(url, "north")
        made_site(site)
        hands = Hands(site, SetClock(on("9:00")))
        lets_in(hands, "Lea Falk")
        hands.desk.close()
        follows(Server(replica, "north"), rows(site, "SELECT max(seq) FROM journal"))
        by = ("--as", "Lea Falk", "--passphrase-file")
        right = secret_file(tmp_path, PASSPHRASE)
        for words in READING:
            assert said(*words, *by, right, "--data", replica)[0] == 0, words
        code, out, err = said("do", "check-in", "Bo", *by, right, "--data", replica)
        assert (code, out, "can only be read" in err) == (3, "", True), err
        code, out, err = said("do", "board", *by, secret_file(tmp_path, ANOTHER, name="wrong"), "--data", replica)
        assert (code, out, "Name or passphrase is not right" in err) == (1, "", True), err


def follows(replica, newest):
    """Wait until it has come so far."""
    for _ in range(2000):
        with closing(plainly(Server(replica.url))) as raw:
            raw.execute("SELECT pg_sleep(0.01)")
            there = raw.execute("SELECT to_regclass('north.journal') IS NOT NULL").fetchone()[0]
        if there and rows(replica, "SELECT max(seq) FROM journal") == newest:
            return
    raise AssertionError("the replica does not follow")


# Full


def test_a_server_without_a_free_connection_is_a_sentence_and_an_open_desk_goes_on(monkeypatch, said):
    monkeypatch.setitem(postgres_server.SETTINGS, "max_connections", "9")
    with postgres_server.running() as url:
        site = Server(url, "north")
        made_site(site)
        with closing(plainly(site)) as owner:
            owner.execute("CREATE ROLE plain LOGIN; GRANT USAGE ON SCHEMA north TO plain")
            owner.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA north TO plain")
        hands = Hands(Server(url.replace("//desk@", "//plain@"), "north"), SetClock(on("9:00")))
        hands.check_in("Bo")
        with all_taken(url.replace("//desk@", "//plain@")):
            for words in (("do", "board"), ("do", "check-in", "Mei"), ("check",)):
                code, out, err = said(*words, "--data", hands.data)
                assert (code, out, "takes no more connections" in err) == (3, "", True), err
            with pytest.raises(ServerFull):
                hands.as_("Omar")
            hands.check_in("Dana")
        assert said("do", "check-in", "Mei", "--data", hands.data)[0] == 0
        hands.desk.close()
        assert rows(site, "SELECT count(*) FROM visit") == [(3,)]


@contextmanager
def all_taken(url):
    """Every connection that an ordinary role may have."""
    taken = []
    try:
        while True:
            taken.append(psycopg.connect(url))
    except psycopg.OperationalError:
        yield
    finally:
        for each in taken:
            each.close()


@pytest.fixture
def small_disk():
    """A folder for the server on a disk of its own, which is soon full."""
    with small_disks.mounted(48) as folder:
        space = folder / "space"
        space.mkdir(mode=0o700)
        if os.getuid() == 0:
            shutil.chown(space, "nobody", "nogroup")
        yield space


def test_a_full_disk_of_the_server_is_a_sentence_and_loses_nothing(small_disk, said):
    with postgres_server.running() as url:
        with closing(plainly(Server(url))) as owner:
            owner.execute(f"CREATE TABLESPACE small LOCATION '{small_disk}'")
            owner.execute("CREATE DATABASE tight TABLESPACE small")
        site = Server(url.replace("/postgres", "/tight"), "north")
        made_site(site)
        hands = Hands(site, SetClock(on("9:00")))
        done = [hands.note("Bo", f"before {'x' * 150}").entry]
        with closing(plainly(Server(site.url))) as owner:
            fill(owner)
            for number in range(200):
                code, out, err = said("do", "note", "Bo", f"{number} {'x' * 150}", "--data", site)
                if code:
                    break
                done.append(int(rows(site, "SELECT max(seq) FROM journal")[0][0]))
            assert (code, out) == (3, "")
            assert err.startswith("The disk is full, and nothing of this act was kept.")
            assert said("do", "board", "--data", site)[0] == 0
            owner.execute("DROP TABLE public.filler")
            owner.execute("CHECKPOINT")
        done.append(hands.note("Bo", "after").entry)
        hands.desk.close()
        entries = [entry for (entry,) in rows(site, "SELECT seq FROM journal WHERE verb = 'note' ORDER BY seq")]
        assert entries == done
        assert rows(site, "SELECT count(*) FROM note") == [(len(done),)]
        assert said("journal", "--verify", "--data", site)[0] == 0


def fill(owner):
    """Take all the room that is left."""
    owner.execute("CREATE TABLE public.filler (text TEXT)")
    for rows_at_once in (3000, 100, 8, 1):
        try:
            while True:
                owner.execute(
                    "INSERT INTO public.filler SELECT repeat('x', 1900) FROM generate_series(1, %s)", (rows_at_once,)
                )
        except psycopg.errors.DiskFull:
            continue


# Clocks


@pytest.mark.parametrize("hours", [-30, 2])
def test_an_act_is_timed_by_the_clock_of_the_desk_whatever_the_server_s_says(server, said, hours):
    site = Server(server, f"clock {hours}")
    made_site(site)
    with time_machine.travel(on("10:00") + timedelta(hours=hours)):
        assert said("do", "check-in", "Bo", "--data", site)[::2] == (0, "")
    at = rows(site, "SELECT recorded_at FROM journal ORDER BY seq DESC LIMIT 1")[0][0]
    assert abs(datetime.fromisoformat(at).replace(tzinfo=UTC) - on("10:00") - timedelta(hours=hours)) < timedelta(
        minutes=1
    )
