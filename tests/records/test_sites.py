"""Several sites in one database: which one is meant, whose it is, and a region that reads them all."""

import json
import re
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from frontdesk.acts import Admit
from frontdesk.database.keepers import keeper_of
from frontdesk.database.places import Server, server_named
from frontdesk.database.records import open_records
from frontdesk.database.server_driver import sites_of
from frontdesk.desk.follower import follow
from frontdesk.errors import Busy, Usage
from tests import postgres_server
from tests.at_rest import plainly, rows
from tests.commands import PROGRAM
from tests.hands import NOTHING, Hands, SetClock, made_site, on
from tests.signing import PASSPHRASE, lets_in, secret_file
from tests.terminal import PseudoTerminal

pytestmark = pytest.mark.slow
psycopg = pytest.importorskip("psycopg", reason="the extra postgres is not installed")
from frontdesk.database.postgres import hearing  # noqa: E402 - the driver may be missing

PAGE = (Path(__file__).parents[2] / "docs/postgres.md").read_text(encoding="utf-8")
PATIENCE = 20


def lines_of(heading):
    """The lines for the server that a part of the page gives, a statement each."""
    part = re.split("^## ", PAGE, flags=re.MULTILINE)
    (found,) = [each for each in part if each.startswith(heading)]
    return re.findall(r"^(?:CREATE|GRANT|REVOKE) .*;$", found, re.MULTILINE)


def roles_in(heading):
    return re.findall(r"`(CREATE ROLE .*?)`", next(e for e in PAGE.split("\n## ") if e.startswith(heading)))


class Sites:
    """A database as the page has it made: ``north`` and ``south`` in it, a role of its own for each, and a region's."""

    def __init__(self, admin: str) -> None:
        self.admin = admin
        self._url = re.sub("//desk@(.*)/postgres", r"//{}@\1/frontdesk", admin)
        self._as_admin(admin, *lines_of("What whoever runs the server makes"))
        north, region = roles_in("Several sites")
        roles = [north.replace("north", site) for site in ("north", "south", "west")]
        self._as_admin(admin, *roles, region, "CREATE ROLE stranger LOGIN")
        self._as_admin(self.url("desk"), "GRANT CONNECT ON DATABASE frontdesk TO stranger")
        for site in ("north", "south"):
            self.add(site)

    def url(self, role: str, site: str | None = None) -> str:
        return self._url.format(role) + (f"?site={site}" if site else "")

    def add(self, site: str) -> None:
        made_site(Server(self.url("frontdesk"), site))
        lines = lines_of("Several sites")
        assert len(lines) == 10
        self._as_admin(self.url("frontdesk"), *(re.sub(r"\bnorth\b", site, line) for line in lines))

    def entries(self) -> list[tuple[object, ...]]:
        """How far each journal is."""
        return [rows(Server(self.url("desk"), site), "SELECT max(seq) FROM journal")[0] for site in ("north", "south")]

    def _as_admin(self, url: str, *lines: str) -> None:
        with closing(plainly(Server(url))) as connection:
            for line in lines:
                connection.execute(line)


@pytest.fixture(scope="module")
def sites(server):
    with postgres_server.running() as admin:
        yield Sites(admin)


# Which one is meant


def test_where_there_are_several_nothing_is_done_until_one_is_named(sites, said):
    data = sites.url("frontdesk")
    before = sites.entries()
    code, out, err = said("do", "check-in", "@101", "--data", data)
    assert (code, out) == (2, "")
    assert "north, south. Say which one: --site NAME" in err
    assert sites.entries() == before
    for words in (["--site", "south"], ["--data", sites.url("frontdesk", "south")], ["--site=south"]):
        words = words if "--data" in words else [*words, "--data", data]
        assert said("do", "board", *words)[0] == 0
        assert said(*words, "do", "board")[0] == 0


def test_the_only_site_of_a_role_is_taken_and_it_is_told_of_no_other(sites, said):
    assert server_named(sites.url("south")) == Server(sites.url("south"), "south")
    assert said("do", "check-in", "Bo", "--data", sites.url("south"))[::2] == (0, "")
    assert said("do", "undo", "--data", sites.url("south", "south"))[0] == 0
    code, _, err = said("do", "board", "--data", sites.url("south"), "--site", "noth")
    assert code == 3
    assert "The sites that are there: south." in err
    code, _, err = said("do", "board", "--data", sites.url("stranger"))
    assert (code, "There are no records in" in err) == (3, True)
    assert "north" not in err
    assert "south" not in err


def test_two_that_differ_are_refused_and_the_same_twice_is_one(sites, said):
    data = sites.url("frontdesk", "north")
    assert said("do", "board", "--data", data, "--site", "north")[0] == 0
    code, out, err = said("do", "board", "--data", data, "--site", "south")
    assert (code, out) == (2, "")
    assert "--site says “south” and the URL says “north”" in err


@pytest.mark.parametrize(
    "name", ["", "pg_catalog", "a\nb", "a\x1bb", "x" * 64, "ü" * 32, "\udcff", "all"], ids=lambda name: ascii(name)[:9]
)
def test_what_no_site_is_called_is_refused_before_anybody_is_asked(said, name):
    nowhere = "postgresql://desk@127.0.0.9:1/frontdesk"
    code, out, err = said("do", "board", "--data", nowhere, "--site", name)
    assert (code, out) == (2, "")
    assert "--site" in err or "No site is called" in err


def test_a_name_as_people_write_it_is_one(sites, said):
    site = "St. Mary's “Süd” & 50 %?"
    data = sites.url("frontdesk")
    made = said("settings", "init", "--name", "Süd", "--zone", "Eastern", "--site", site, "--data", data)
    assert (made[0], made[2]) == (0, "")
    named = str(Server(data, site))
    assert server_named(named) == Server(data, site)
    assert said("report", "day", "--data", named)[0] == 0
    again = said("settings", "init", "--name", "Süd", "--zone", "Eastern", "--data", named)
    assert (again[0], "There are records in" in again[2]) == (2, True)
    with closing(plainly(Server(data, site))) as owner:
        owner.execute(psycopg.sql.SQL("DROP SCHEMA {} CASCADE").format(psycopg.sql.Identifier(site)))


def test_a_database_without_any_gets_the_one_that_is_named_or_frontdesk(sites, said):
    with closing(plainly(Server(sites.admin))) as admin:
        admin.execute("CREATE DATABASE empty OWNER frontdesk TEMPLATE template0")
    data = re.sub("frontdesk$", "empty", sites.url("frontdesk"))
    init = ("settings", "init", "--name", "N", "--zone", "Eastern", "--data", data)
    assert said(*init)[0] == 0
    assert rows(Server(data), "SELECT current_schema()") == [("frontdesk",)]
    assert said(*init)[0] == 2
    assert said(*init, "--site", "west")[0] == 0
    assert said("do", "board", "--data", data)[0] == 2
    with closing(plainly(Server(data))) as owner:
        owner.execute("DROP SCHEMA frontdesk CASCADE")
    assert server_named(data) == Server(data, "west")


def test_a_site_that_is_still_being_made_is_none_yet(sites):
    long = "a site whose name is nearly as long as any name may be, to end"
    place = Server(sites.url("frontdesk"), long)
    with pytest.raises(Busy) as stopped, keeper_of(place).aside() as part:
        stopped_while_made(part)
    assert stopped.value.values["found"] == [1, "north", "south"]
    assert rows(Server(sites.admin), "SELECT 1 FROM pg_namespace WHERE nspname LIKE 'a site%'") == []


@pytest.mark.parametrize("mark", ["unfinished_copy", "replaced_by_restore"])
def test_what_is_marked_as_none_is_no_site(sites, mark):
    place = Server(sites.url("frontdesk"), "marked")
    keeper_of(place).make()
    assert "marked" in sites_of(place)
    with closing(plainly(place)) as owner:
        owner.execute(f"CREATE TABLE {mark} ()")
        found = sites_of(place)
        owner.execute("DROP SCHEMA marked CASCADE")
    assert found == ["north", "south"]


def test_what_a_restore_replaced_is_no_site_and_the_site_stays_its_role_s_only_one(sites, said, tmp_path):
    sites.add("west")
    west = Server(sites.url("frontdesk"), "west")
    copy = json.loads(said("backup", "--json", "--to", tmp_path, "--data", west)[1])["file"]
    code, out, err = said("restore", copy, "--json", "--data", west)
    assert (code, err) == (0, "")
    kept = server_named(json.loads(out)["kept"])
    assert kept
    assert kept.site != "west"
    assert sites_of(west) == ["north", "south", "west"]
    assert said("do", "check-in", "Bo", "--data", sites.url("west"))[::2] == (0, "")
    with closing(plainly(west)) as owner:
        owner.execute(f'DROP SCHEMA west CASCADE; DROP SCHEMA "{kept.site}" CASCADE')


def stopped_while_made(part):
    keeper_of(part).make()
    raise Busy(found=[len(rows(part, "SELECT 1 FROM alembic_version")), *sites_of(part)])


OF_A_SITE = [
    ("do", "board"),
    ("find", "Bo"),
    ("report", "day"),
    ("report", "week"),
    ("export", "attendance", "--from", "2026-11-16", "--to", "2026-11-20"),
    ("journal",),
    ("access",),
    ("days",),
    ("check",),
    ("backup",),
    ("restore", __file__),
    ("roster", "absent"),
    ("roster", "import", __file__),
    ("settings", "init", "--name", "N", "--zone", "Eastern"),
    ("settings", "show"),
    ("settings", "load", __file__),
    ("staff", "list"),
    ("staff", "keys", "--for", "ssh-ed25519 AAAA"),
    ("demo", "--make-only"),
]


@pytest.mark.parametrize("words", OF_A_SITE, ids=" ".join)
def test_every_command_takes_it_and_a_folder_has_none(said, tmp_path, words):
    for asked in ((*words, "--site", "north"), ("--site", "north", *words)):
        code, out, err = said(*asked, "--data", tmp_path / "none")
        assert (code, out) == (2, "")
        assert "--site is for records on a server" in err
    assert list(tmp_path.iterdir()) == []


def test_whose_key_it_is_is_nobody_s_where_the_server_is_away(said):
    nowhere = "postgresql://desk@127.0.0.9:1/frontdesk"
    assert said("staff", "keys", "--for", "ssh-ed25519 AAAA", "--data", nowhere) == (1, "", "")


# Whose it is


@pytest.mark.parametrize(("role", "site"), [("north", "south"), ("south", "north"), ("stranger", "north")])
def test_another_site_s_desk_is_refused(sites, said, role, site):
    before = sites.entries()
    for words in (
        ("do", "board"),
        ("do", "check-in", "Bo"),
        ("do", "note", "Bo", "was here"),
        ("find", "Bo"),
        ("report", "day", "--format", "json"),
        ("journal", "--json"),
        ("check",),
        ("backup",),
        ("settings", "show"),
        ("staff", "list"),
    ):
        code, out, err = said(*words, "--data", sites.url(role), "--site", site)
        assert (code, out) == (3, "")
        assert f"The server does not allow it (this name may not use the site {site})" in err
        assert "Larsen" not in err
    assert said("staff", "keys", "--for", "ssh-ed25519 AAAA", "--data", sites.url(role, site)) == (1, "", "")
    assert sites.entries() == before


@pytest.mark.parametrize(
    "tries",
    [
        "SELECT count(*) FROM {}.patient",
        "SELECT last_value FROM {}.patient_id_seq",
        "COPY {}.journal TO STDOUT",
        "INSERT INTO {}.recovery_code VALUES (1, '', '')",
        "UPDATE {}.patient SET last_name = ''",
        "DELETE FROM {}.journal",
        "TRUNCATE {}.patient",
        "LOCK TABLE {}.site IN ACCESS SHARE MODE",
        "LOCK TABLE {}.site IN SHARE UPDATE EXCLUSIVE MODE",
        "SELECT {}.nothing_is_truncated()",
        "SELECT * FROM {}.site FOR UPDATE",
        "CREATE TABLE {}.thing (id int)",
        "CREATE TRIGGER t BEFORE INSERT ON {}.visit FOR EACH ROW EXECUTE FUNCTION south.journal_is_append_only()",
        "CREATE TEMP TABLE mine (id BIGINT REFERENCES {}.patient)",
        "ALTER TABLE {}.journal DISABLE TRIGGER ALL",
        "ALTER SCHEMA {} RENAME TO gone",
        "DROP SCHEMA {} CASCADE",
        "GRANT USAGE ON SCHEMA {} TO PUBLIC",
        "CREATE SCHEMA another",
        "SET ROLE frontdesk",
    ],
)
def test_the_server_itself_refuses_what_one_site_s_role_tries_at_another(sites, tries):
    before = sites.entries()
    with closing(plainly(Server(sites.url("south"), "south"))) as desk:
        desk.execute("BEGIN")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            desk.execute(tries.format("north"))
    assert sites.entries() == before


def test_a_region_reads_every_site_and_writes_none(sites, said):
    before = sites.entries()
    for site in ("north", "south"):
        data = sites.url("region", site)
        assert said("do", "board", "--data", data)[::2] == (0, "")
        assert "Ali Haddad" in said("report", "houses", "--day", "2026-11-24", "--data", data)[1]
        for words in (("check-in", "Bo"), ("note", "Bo", "was here"), ("undo",)):
            code, out, err = said("do", *words, "--data", data)
            assert (code, out) == (3, "")
            assert "can only be read" in err
        with closing(plainly(Server(sites.url("region"), site))) as reads:
            for secret in ("credential", "quick_code", "recovery_code"):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    reads.execute(f"SELECT * FROM {secret}")
    assert sites.entries() == before


def test_a_right_that_is_missing_is_a_sentence_and_an_act_is_not_half_done(sites, said):
    with closing(plainly(Server(sites.url("frontdesk"), "north"))) as owner:
        owner.execute("REVOKE INSERT ON stay FROM north")
        before = sites.entries()
        code, out, err = said("do", "check-in", "Bo", "--data", sites.url("north"))
        owner.execute("GRANT INSERT ON stay TO north")
    assert (code, out) == (3, "")
    assert "The server does not allow it (permission denied for table stay)" in err
    assert sites.entries() == before
    assert rows(Server(sites.url("frontdesk"), "north"), "SELECT count(*) FROM visit") == [(0,)]


def test_who_may_make_no_schema_makes_no_site(sites, said):
    code, out, err = said(
        "settings", "init", "--name", "N", "--zone", "Eastern", "--site", "east", "--data", sites.url("north")
    )
    assert (code, out) == (3, "")
    assert "The server does not allow it (permission denied for database frontdesk)" in err


def test_everybody_has_no_right_in_a_site_whatever_the_database_gives_by_default(sites):
    given = (("SCHEMAS", "USAGE"), ("TABLES", "SELECT"), ("SEQUENCES", "SELECT"), ("FUNCTIONS", "EXECUTE"))
    place = Server(sites.url("frontdesk"), "open")
    with closing(plainly(place)) as owner:
        for kind, right in given:
            owner.execute(f"ALTER DEFAULT PRIVILEGES GRANT {right} ON {kind} TO PUBLIC")
        made_site(place)
        for kind, right in given:
            owner.execute(f"ALTER DEFAULT PRIVILEGES REVOKE {right} ON {kind} FROM PUBLIC")
        owner.execute("ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC")
        counted = owner.execute(OF_EVERYBODY).fetchone()
        owner.execute("DROP SCHEMA open CASCADE")
    assert counted[0] == 0
    assert counted[1] > 80


OF_EVERYBODY = """
SELECT count(*) FILTER (WHERE grantee = 0), count(*) FROM (
    SELECT aclexplode(coalesce(nspacl, acldefault('n', nspowner))) AS acl FROM pg_namespace WHERE nspname = 'open'
    UNION ALL
    SELECT aclexplode(coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END, relowner)))
    FROM pg_class WHERE relnamespace = 'open'::regnamespace AND relkind IN ('r', 'S')
    UNION ALL
    SELECT aclexplode(coalesce(proacl, acldefault('f', proowner))) FROM pg_proc
    WHERE pronamespace = 'open'::regnamespace
) AS rights, LATERAL (SELECT (acl).grantee) AS whose
"""


# What one site can do to another


def test_an_act_waits_for_nobody_of_another_site_whatever_they_lock(sites, said):
    """South's role holds every lock it can: its own site's, and advisory locks of every table in the database."""
    south = open_records(Server(sites.url("south"), "south"))
    with south.writing() as session, closing(plainly(Server(sites.url("south"), "south"))) as desk:
        session.connection()
        desk.execute("SELECT pg_advisory_lock(oid::bigint), pg_advisory_lock_shared(0, oid::int) FROM pg_class")
        for words in (("check-in", "Bo"), ("undo",)):
            assert said("do", *words, "--data", sites.url("north"))[::2] == (0, "")
    south.close()


def test_what_is_told_falsely_makes_a_desk_look_and_no_more(sites, monkeypatch):
    """Nor does another site hear more of an act than its number."""
    monkeypatch.setattr(hearing, "LOOKS_SECONDS", 10 * PATIENCE)
    north = Server(sites.url("north"), "north")
    channel = rows(Server(sites.url("frontdesk"), "north"), hearing.CHANNEL)[0][0]
    told: list[int] = []
    with closing(plainly(Server(sites.url("south"), "south"))) as south:
        south.execute(f'LISTEN "{channel}"')
        hands = Hands(north, SetClock(on("9:00")))
        (before,) = rows(north, hearing.END)[0]
        end = follow(north, told.append)
        entries = [hands.check_in("Bo").entry]
        for lie in ("", "Bo Larsen", str(10**18), "9" * 7000, "-1", "٣", str(entries[0] + 1), "1"):
            south.execute("SELECT pg_notify(%s, %s)", (channel, lie))
            entries += [hands.note("Bo", "is true").entry]
        heard = [each.payload for each in south.notifies(timeout=PATIENCE, stop_after=2 * len(entries) - 1)]
        end()
        hands.desk.close()
    assert set(told) <= {before, *entries}
    assert told == sorted(set(told))
    assert told[-1] == entries[-1]
    assert set(map(str, entries)) <= set(heard)


# Of every site at once


@pytest.mark.parametrize("words", [("day",), ("rollcall",), ("houses",), ("week", "--day", "2026-11-23"), ("groups",)])
def test_a_report_of_all_sites_is_what_each_site_says(sites, said, words):
    code, out, err = said("report", *words, "--site", "all", "--format", "json", "--data", sites.url("region"))
    assert (code, err) == (0, "")
    told = json.loads(out)
    assert [each["site"] for each in told] == ["north", "south"]
    for each in told:
        assert each.keys() == {"site", "report"}
        alone = json.loads(said("report", *words, "--json", "--data", sites.url("region", each["site"]))[1])
        assert each["report"] | {"at": ""} == alone | {"at": ""}


def test_a_report_of_all_sites_goes_into_one_file_and_is_of_those_that_the_role_may_use(sites, said, tmp_path):
    ask = ("report", "day", "--site", "all", "--json", "--output", tmp_path / "all.json", "--data", sites.url("north"))
    assert said(*ask) == (0, "", "")
    assert [each["site"] for each in json.loads((tmp_path / "all.json").read_text())] == ["north"]
    assert said("report", "day", "--site", "all", "--json", "--data", sites.url("stranger"))[0] == 3


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("day",), "report day --site all --format json"),
        (("week", "--format", "csv"), "report week --site all --format json"),
        (("patient", "@101", "--json"), "A person is of one site"),
        (("day", "--json", "--day", "Monday"), "is no day"),
        (("houses", "Bo", "--json"), "nobody's name"),
        (("groups", "Bo", "--json"), "Other reports are of all"),
    ],
)
def test_what_is_of_one_site_only_is_refused_before_any_is_asked(said, words, says):
    nowhere = "postgresql://region@127.0.0.9:1/frontdesk"
    code, out, err = said("report", *words, "--site", "all", "--data", nowhere)
    assert (code, out, says in err) == (2, "", True), err
    assert said("report", "day", "--json", "--site", "all", "--data", "/srv/folder")[0] == 2


@pytest.mark.parametrize(
    ("breaks", "mends", "says"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "", "south: postgresql://region@"),
        ("UPDATE alembic_version SET version_num = '0011'", "", "older version of this program"),
        ("REVOKE SELECT ON visit FROM region", "GRANT SELECT ON visit TO region", "south: The server does not allow"),
        ("ALTER TABLE patient RENAME TO gone", "ALTER TABLE gone RENAME TO patient", "is damaged"),
    ],
)
def test_a_site_that_cannot_be_read_is_named_and_nothing_is_half_told(sites, said, tmp_path, breaks, mends, says):
    with closing(plainly(Server(sites.url("frontdesk"), "south"))) as owner:
        owner.execute(breaks)
        ask = ("report", "day", "--site", "all", "--json", "--output", tmp_path / "all", "--data", sites.url("region"))
        code, out, err = said(*ask)
        owner.execute(mends or "UPDATE alembic_version SET version_num = '0012'")
    assert (code, out, list(tmp_path.iterdir())) == (3, "", [])
    assert err.startswith("south: ")
    assert says in err
    assert "Larsen" not in err


def test_who_may_write_signs_in_where_staff_do_and_who_may_only_read_is_let_in_by_the_server(sites, said, tmp_path):
    sites.add("west")
    hands = Hands(Server(sites.url("frontdesk"), "west"), SetClock(on("9:00")))
    lets_in(hands, "Lea Falk")
    hands.desk.close()
    ask = ("report", "day", "--site", "all", "--json", "--as", "Lea Falk")
    assert said(*ask, "--data", sites.url("region"))[0] == 0
    wrong, right = secret_file(tmp_path, "no", name="wrong"), secret_file(tmp_path, PASSPHRASE)
    code, out, err = said(*ask, "--data", sites.url("frontdesk"), "--passphrase-file", wrong)
    assert (code, out, err.startswith("west: ")) == (1, "", True), err
    code, out, err = said(*ask, "--data", sites.url("frontdesk"), "--passphrase-file", right)
    assert (code, err) == (0, "")
    assert [each["site"] for each in json.loads(out)] == ["north", "south", "west"]
    with closing(plainly(Server(sites.url("frontdesk"), "west"))) as owner:
        owner.execute("DROP SCHEMA west CASCADE")


def test_older_records_are_for_the_role_that_made_them(sites, said):
    with closing(plainly(Server(sites.url("frontdesk"), "north"))) as owner:
        owner.execute("UPDATE alembic_version SET version_num = '0011'")
        code, out, err = said("do", "check-in", "Bo", "--data", sites.url("north"))
        owner.execute("UPDATE alembic_version SET version_num = '0012'")
    assert (code, out) == (3, "")
    assert "was written by an older version of this program" in err


def test_a_password_is_in_no_sentence_about_sites(sites, said):
    data = sites.url("frontdesk").replace("frontdesk@", "frontdesk:geheim@")
    for words in (("do", "board"), ("do", "board", "--site", "gone"), ("report", "day", "--site", "all")):
        code, out, err = said(*words, "--data", data)
        assert code in (2, 3)
        assert "geheim" not in out + err
    with pytest.raises(Usage):
        server_named(data)


# A desk of each


def test_a_desk_of_each_site_has_its_own_people_on_its_screen(sites):
    for site, name in (("north", "Nora"), ("south", "Sven")):
        hands = Hands(Server(sites.url(site), site), SetClock(datetime.now(UTC)))
        hands.desk.do(Admit(name, "Zoë", date(1990, 1, 1)), NOTHING)
        hands.desk.close()
    north = PseudoTerminal([*PROGRAM, "--data", sites.url("north")], 120, 40)
    south = PseudoTerminal([*PROGRAM, "--data", sites.url("frontdesk"), "--site", "south"], 120, 40)
    with north, south:
        north.sees("Nora", PATIENCE)
        south.sees("Sven", PATIENCE)
        assert "Sven" not in "".join(north.text())
        assert "Nora" not in "".join(south.text())
