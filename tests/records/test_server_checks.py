"""What check says of a server: where the records are, clocks, replicas, room, rights, and nothing it cannot know."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from frontdesk.database.backup import back_up
from frontdesk.database.places import Server
from frontdesk.database.records import open_records
from frontdesk.desk import checks
from tests import postgres_server
from tests.at_rest import plainly, rows
from tests.hands import Hands, SetClock, made_site, on

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")


@pytest.fixture
def role(site):
    """The site in the hands of a role with the rights of docs/postgres.md."""
    with closing(plainly(site)) as owner:
        owner.execute("DROP ROLE IF EXISTS checked; CREATE ROLE checked LOGIN")
        owner.execute(f'GRANT USAGE ON SCHEMA "{site.site}" TO checked')
        owner.execute(f'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "{site.site}" TO checked')
        owner.execute("REVOKE UPDATE, DELETE ON journal FROM checked")
        owner.execute("REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM checked")
    yield replace(site, url=site.url.replace("//desk@", "//checked@"))
    with closing(plainly(site)) as owner:
        owner.execute("DROP OWNED BY checked; DROP ROLE checked")


def found(place):
    """What is said of each thing that was looked at."""
    records = open_records(place)
    said = {each.what: each for each in checks.check(records, on("12:00"))}
    records.close()
    return said


def test_the_role_of_every_day_has_what_it_needs_and_no_more(site, role):
    said = found(role)
    assert said["permissions"].says == "This role may do what acts do, and change nothing of the journal."
    assert {said[what].verdict for what in ("place", "clocks", "replica", "space", "permissions")} == {"ok"}
    assert site.site in said["place"].says
    assert "MiB" in said["space"].says
    with closing(plainly(site)) as owner:
        owner.execute("GRANT DELETE ON journal TO checked")
    assert (found(role)["permissions"].verdict, "REVOKE" in found(role)["permissions"].says) == ("warning", True)
    with closing(plainly(site)) as owner:
        owner.execute("REVOKE DELETE ON seat, stay FROM checked")
    assert (found(role)["permissions"].verdict, "seat, stay" in found(role)["permissions"].says) == ("wrong", True)


def test_the_role_of_every_day_makes_a_backup(role, tmp_path):
    """It may not ask a sequence how far it is; what the journal says does as well."""
    ana = Hands(role, SetClock(on("9:00")))
    ana.note("Bo", "x")
    ana.undo()
    ana.desk.close()
    copy = Hands(back_up(role, tmp_path), SetClock(on("9:05")))
    copy.note("Bo", "y")
    assert rows(copy.path, "SELECT id FROM note") == [(2,)]
    copy.desk.close()


def test_a_superuser_is_told_that_nothing_binds_it(site):
    assert (found(site)["permissions"].verdict, "superuser" in found(site)["permissions"].says) == ("warning", True)


@pytest.mark.parametrize(
    ("by", "way"), [(timedelta(minutes=-3), " min ahead of"), (timedelta(minutes=5), " min behind")]
)
def test_clocks_that_are_apart_are_said(role, by, way):
    with time_machine.travel(datetime.now(UTC) + by):
        said = found(role)["clocks"]
    assert (said.verdict, way in said.says) == ("warning", True), said.says


def test_a_replica_says_how_far_it_is_behind_and_its_server_that_it_follows():
    with postgres_server.running() as url, postgres_server.following(url) as replica:
        site = Server(url)
        made_site(site)
        behind = Server(replica)
        while not rows(behind, "SELECT to_regclass('frontdesk.journal') IS NOT NULL")[0][0]:
            continue
        said = found(behind)
        assert (said["replica"].verdict, "This is a replica, " in said["replica"].says) == ("ok", True)
        assert (said["permissions"].verdict, "A replica takes no acts" in said["permissions"].says) == ("wrong", True)
        assert "1 replica follows, at most " in found(site)["replica"].says
        with closing(plainly(site)) as owner:
            owner.execute("CREATE ROLE plain LOGIN; GRANT USAGE ON SCHEMA frontdesk TO plain")
            owner.execute("GRANT SELECT ON ALL TABLES IN SCHEMA frontdesk TO plain")
        assert "GRANT pg_monitor" in found(Server(url.replace("//desk@", "//plain@")))["replica"].says
