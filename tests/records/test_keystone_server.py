"""The keystone on a server: whatever way there is to write around the record, the server's own count tells."""

import re
from contextlib import closing
from uuid import uuid4

import pytest
from sqlalchemy import insert, text, update

from frontdesk.acts import CheckIn
from frontdesk.cli.main import run
from frontdesk.database.places import Server
from frontdesk.desk import checks
from frontdesk.errors import Defect, NotCounted
from frontdesk.models import Base, CounselorNote, Patient, journal
from frontdesk.verbs import Verb
from tests.at_rest import named_rows, plainly, rows
from tests.hands import Hands, SetClock, made_site, on

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")
PATIENTS = Base.metadata.tables["patient"]


@pytest.fixture(scope="module")
def site(server):
    """Records on the server, for all tests of this module: what is tried here is taken back."""
    place = Server(server, f"keystone {uuid4().hex}")  # set up again where the tests of others come in between
    made_site(place)
    return place


@pytest.fixture
def path(site):
    return site


def raw(session):
    return session.connection().connection.driver_connection


def copied_in(session):
    with raw(session).cursor().copy("COPY note (patient_id, text, at, by) FROM STDIN") as into:
        into.write_row((1, "x", "2026-11-23T14:00:00.000000Z", "Ana"))


def said(statement):
    return lambda session: session.execute(text(statement))


PHONE = "UPDATE patient SET phone = '1' WHERE id <= 3"
WAYS = {
    "text": said(PHONE),
    "the driver": lambda session: raw(session).execute(PHONE),
    "two statements in one text": lambda session: raw(session).execute(f"{PHONE}; {PHONE}"),
    "core": lambda session: session.execute(update(PATIENTS).values(phone="1")),
    "what it gives back": lambda session: session.execute(update(PATIENTS).values(phone="1").returning(PATIENTS.c.id)),
    "the same value": said("UPDATE patient SET phone = phone WHERE id = 1"),
    "bulk": lambda session: session.bulk_update_mappings(Patient, [{"id": 1, "phone": "1"}]),
    "a WITH that writes": said(f"WITH x AS ({PHONE} RETURNING 1) SELECT count(*) FROM x"),
    "a function that writes": lambda session: (
        session.execute(text(f"CREATE FUNCTION w() RETURNS void LANGUAGE sql AS $$ {PHONE} $$")),
        session.execute(text("SELECT w()")),
    ),
    "a block": said(f"DO $$ BEGIN {PHONE}; END $$"),
    "an upsert": said(
        "INSERT INTO staff (id, name, role) VALUES (1, 'x', 'y') ON CONFLICT (id) DO UPDATE SET role = 'y'"
    ),
    "a merge": said(
        "MERGE INTO patient USING (VALUES (1::bigint)) AS v (id) ON patient.id = v.id"
        " WHEN MATCHED THEN UPDATE SET phone = 'm'"
    ),
    "a copy": copied_in,
    "a trigger's cascade": lambda session: (
        session.execute(
            text(
                "CREATE FUNCTION c() RETURNS trigger LANGUAGE plpgsql AS"
                " $$ BEGIN UPDATE patient SET phone = 'x'; RETURN NULL; END $$;"
                "CREATE TRIGGER t AFTER INSERT ON note FOR EACH ROW EXECUTE FUNCTION c()"
            )
        ),
        session.add(CounselorNote(patient_id=1, text="y", at=on("9:00"), by="Ana")),
    ),
    "a key's cascade": lambda session: (
        session.execute(
            text(
                "ALTER TABLE plan DROP CONSTRAINT fk_plan_patient_id;"
                "ALTER TABLE plan ADD FOREIGN KEY (patient_id) REFERENCES patient (id) ON UPDATE CASCADE"
            )
        ),
        session.execute(text("UPDATE patient SET id = 900 WHERE id = 1")),
    ),
    "what a savepoint takes back": lambda session: (
        (inner := session.begin_nested()),
        session.execute(text(PHONE)),
        inner.rollback(),
    ),
    "the journal": lambda session: session.execute(
        insert(journal), dict(session.execute(journal.select()).mappings().first()) | {"seq": 99}
    ),
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_each_way_around_the_record_is_seen_and_taken_back(hands, way):
    before = {table: named_rows(hands.path, f'SELECT * FROM "{table}" ORDER BY 1') for table in ("patient", "note")}

    def write(writing):
        writing.records.add(CounselorNote(patient_id=2, text="an honest one", at=on("9:00"), by="Ana"))
        WAYS[way](writing.records)

    with pytest.raises(Defect, match="were written"):
        hands.desk.apart(Verb.STAFF, write, "do")
    assert before == {table: named_rows(hands.path, f'SELECT * FROM "{table}" ORDER BY 1') for table in before}
    assert hands.holds()


def test_what_an_act_wrote_is_counted_on_no_way_of_its_own(hands):
    """The lock brings the count before, and the entry the count after: of an act's trips none is for counting."""
    from psycopg import Cursor

    asked = []

    class Told(Cursor):
        def execute(self, query, *values, **how):
            asked.append(str(query))
            return super().execute(query, *values, **how)

    hands.check_in("Dana")  # the first act opens the day, in an entry of its own
    with hands.desk.records.writing() as session:
        connection = raw(session)
    connection.cursor_factory = Told  # the one that the pool gives next
    hands.check_in("Bo")
    connection.cursor_factory = Cursor
    counted = [query.split()[0] for query in asked if re.search("pg_stat_get_xact_tuples|EXECUTE counted", query)]
    assert counted == ["BEGIN", "INSERT"]
    assert len(asked) <= 11
    hands.undo()
    hands.undo()


def test_no_table_is_emptied_at_once(hands):
    with pytest.raises(Exception, match="one by one"):
        hands.desk.apart(Verb.STAFF, lambda writing: writing.records.execute(text("TRUNCATE plan CASCADE")), "do")
    assert hands.holds()


@pytest.mark.parametrize("change", ["UPDATE journal SET actor = 'Nobody'", "DELETE FROM journal", "TRUNCATE journal"])
def test_nobody_changes_the_journal_neither_by_right_nor_by_trick(site, change):
    with closing(plainly(site)) as everything, pytest.raises(Exception, match="append-only"):
        everything.execute(change)  # a superuser, who has every right
    with closing(plainly(site)) as made:
        made.execute("DROP ROLE IF EXISTS plain")
        made.execute("CREATE ROLE plain LOGIN")
        made.execute("GRANT CREATE ON DATABASE postgres TO plain")
    own = Server(site.url.replace("//desk@", "//plain@"), "of a plain role")
    made_site(own)
    with closing(plainly(own)) as owner, pytest.raises(Exception, match="permission denied"):
        owner.execute(change)
    with closing(plainly(site)) as made:
        made.execute('DROP SCHEMA "of a plain role" CASCADE; DROP OWNED BY plain; DROP ROLE plain')


def test_where_the_server_does_not_count_every_act_is_refused_and_the_check_says_so(hands, site, capsys):
    with closing(plainly(site)) as made:
        made.execute("CREATE ROLE uncounted SUPERUSER LOGIN; ALTER ROLE uncounted SET track_counts = off")
    blind = Hands(Server(site.url.replace("//desk@", "//uncounted@"), site.site), SetClock(on("9:00")))
    before = rows(site, "SELECT count(*) FROM journal")
    with pytest.raises(NotCounted):
        blind.desk.do(CheckIn(blind.id("Bo")))
    assert rows(site, "SELECT count(*) FROM journal") == before
    found = {each.what: each for each in checks.check(blind.desk.records, blind.desk.now())}
    assert (found["integrity"].verdict, "track_counts" in found["integrity"].says) == ("wrong", True)
    assert run(["do", "check-in", "@101", "--data", blind.data]) == 3
    assert "track_counts" in capsys.readouterr().err
    blind.desk.close()
