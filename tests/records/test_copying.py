"""Records brought from a folder to a server, back and on: the same to the last row, whole or not there, however often
it is stopped, and no id is given again.
"""

import json
import random
import subprocess
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from frontdesk.cli.main import run
from frontdesk.database import driver, poured
from frontdesk.database.keepers import keeper_of
from frontdesk.database.places import Server, folder_of
from frontdesk.database.records import make, open_records
from frontdesk.desk.copying import COPYING, PROVING_COPY, copy_records
from frontdesk.desk.demo import made_site
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import Busy, DoesNotHold, NoChange, Usage, WrittenMeanwhile
from frontdesk.models import Base, every
from tests.at_rest import named_tables, plainly, rows
from tests.commands import PROGRAM, ROOT, environment
from tests.hands import Hands, SetClock, on, wall
from tests.hands import made_site as small_site
from tests.rewritten import behind_its_back

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")
from frontdesk.database.postgres import copied_schemas  # noqa: E402 - the driver may be missing

KEPT = Path(__file__).parent / "kept"
KILLS = 12
WAYS = [("folder", "server"), ("server", "folder"), ("folder", "folder"), ("server", "server")]
UNFINISHED = "are not whole yet: copy-records brings them there"


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """A year of a small demo, in a folder."""
    path = tmp_path_factory.mktemp("year") / "frontdesk.db"
    made_site.make(path, 6, 1, wall("8:55"), 1, lambda *_: None)
    return path


@pytest.fixture
def places(server, tmp_path):
    """A new place of a kind."""

    def place(kind):
        if kind == "server":
            return Server(server, uuid4().hex)
        return tmp_path / uuid4().hex / "frontdesk.db"

    return place


@pytest.fixture
def worked_on(places):
    """Records of a kind in which people acted and took back, signed in, and looked at cards."""

    def records(kind):
        place = places(kind)
        small_site(place)
        ana = Hands(place, SetClock(on("9:00")))
        ana.check_in("Bo")
        ana.note("Bo", "Ærøskøbing “☂”\t\\N")
        ana.undo()
        ana.desk.close()
        with closing(plainly(place)) as behind:
            behind.execute("INSERT INTO credential VALUES (999, 'sealed', '2026-11-23T14:00:00.000000Z')")
            behind.execute("INSERT INTO wrong_try VALUES (-7, 2, '2026-11-23T14:00:00.000000Z', 'Hall')")
            behind.execute(LOOKED)
        return place

    return records


LOOKED = (
    "INSERT INTO access (at, actor, role, terminal, what, detail)"
    " VALUES ('2026-11-23T14:00:00.000000Z', 'Ana', 'lead', 'Hall', 'card', '')"
)


def unseen(what, done, of):
    """Nobody looks how far it is."""


def copied(source, to, progress=unseen):
    records = open_records(source)
    try:
        return copy_records(records, to, progress)
    finally:
        records.close()


def all_rows(place):
    """Everything that is kept there, by table, and the ids that were given."""
    every()
    found = named_tables(place, Base.metadata.tables)
    return {name: sorted(map(repr, (sorted(row.items()) for row in some))) for name, some in found.items()}


def ids(place):
    records = open_records(place)
    with records.reading() as session:
        given = records.keeper.ids_given(session.connection())
    records.close()
    return given


def holds(place):
    records = open_records(place)
    with records.reading() as session:
        number = verify(session)
    records.close()
    return number


def same(one, other):
    return all_rows(one) == all_rows(other) and ids(one) == ids(other) and holds(one) == holds(other)


def said(capsys, *words):
    code = run([*map(str, words)])
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    return code, told.out + told.err


# What comes


def test_a_year_goes_to_the_server_and_back_and_nothing_differs(year, places):
    there, back = places("server"), places("folder")
    number = copied(year, there).entries
    assert copied(there, back).entries == number == holds(back) > 2000
    assert same(year, there)
    assert same(year, back)
    assert {path.name for path in back.parent.iterdir()} <= {"frontdesk.db", "frontdesk.db-wal", "frontdesk.db-shm"}
    assert back.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("source", "to"), WAYS)
def test_what_stands_beside_comes_too_and_no_id_is_given_again(worked_on, places, source, to):
    one, other = worked_on(source), places(to)
    assert copied(one, other).went_on_after == 0
    assert same(one, other)
    assert (rows(other, "SELECT count(*) FROM access")[0][0], rows(other, "SELECT sealed FROM credential")) == (
        rows(one, "SELECT count(*) FROM access")[0][0], [("sealed",)],
    )  # fmt: skip
    assert rows(other, "SELECT count(*) FROM note") == [(0,)]
    for place in (one, other):
        ana = Hands(place, SetClock(on("9:05")))
        ana.note("Bo", "after it")
        ana.desk.close()
        assert rows(place, "SELECT id FROM note") == [(2,)]


def test_who_may_only_read_copies(worked_on, places):
    one, other = worked_on("server"), places("folder")
    with closing(plainly(one)) as owner:
        owner.execute("DROP ROLE IF EXISTS copyist; CREATE ROLE copyist LOGIN")
        owner.execute(f'GRANT USAGE ON SCHEMA "{one.site}" TO copyist')
        owner.execute(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{one.site}" TO copyist')
    before = ids(one)
    copied(replace(one, url=one.url.replace("//desk@", "//copyist@")), other)
    assert all_rows(one) == all_rows(other)
    assert {table: ids(other)[table] for table in ("note", "visit", "journal", "access") if table in before} == {
        table: before[table] for table in ("note", "visit", "journal", "access") if table in before
    }
    with closing(plainly(one)) as owner:
        owner.execute("DROP OWNED BY copyist; DROP ROLE copyist")


def test_the_command_says_what_it_did_and_that_there_is_nothing_left_to_do(worked_on, places, capsys):
    one, other = worked_on("folder"), places("server")
    command = ("copy-records", "--from", one.parent, "--to", other)
    code, out = said(capsys, *command)
    last = rows(one, "SELECT max(seq), count(*) FROM journal")[0]
    assert (code, f"Copied {last[1]} entries" in out, f"end with entry {last[0]}, hash" in out) == (0, True, True), out
    assert f"{one.parent} stays as it is" in out
    code, out = said(capsys, *command)
    assert (code, out) == (1, f"{other} has these records already, up to entry {last[0]}. Nothing to do.\n")
    code, out = said(capsys, "copy-records", "--from", other, "--to", places("folder").parent, "--json")
    assert (code, json.loads(out)["entry"], json.loads(out)["went_on_after"]) == (0, last[0], 0)


@pytest.mark.parametrize("revision", ["0001", "0007", "0011"])
def test_older_records_are_brought_to_this_revision_first(places, capsys, revision):
    one, there = places("folder"), places("server")
    one.parent.mkdir()
    with closing(driver.module().connect(one)) as behind:
        behind.executescript((KEPT / f"{revision}.sql").read_text(encoding="utf-8"))
    code, out = said(capsys, "copy-records", "--from", one.parent, "--to", there)
    assert (code, "Both hold" in out) == (0, True), out
    assert same(one, there)


def test_restored_records_are_copied_with_the_gap_in_their_journal(worked_on, places, capsys, tmp_path):
    one, there, back = worked_on("folder"), places("server"), places("folder")
    copy = json.loads(said(capsys, "backup", "--to", tmp_path, "--json", "--data", one.parent)[1])["file"]
    ana = Hands(one, SetClock(on("9:05")))
    ana.note("Bo", "after the copy")
    ana.desk.close()
    assert said(capsys, "restore", copy, "--data", one.parent)[0] == 0
    copied(one, there)
    copied(there, back)
    assert same(one, there)
    assert same(one, back)


# What is refused


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_where_there_is_something_else_nothing_is_touched(worked_on, places, capsys, kind):
    one, other = worked_on("folder"), worked_on(kind)
    before = all_rows(other)
    code, out = said(capsys, "copy-records", "--from", one.parent, "--to", folder_of(other))
    assert (code, "There are other records in" in out) == (2, True), out
    assert all_rows(other) == before
    code, out = said(capsys, "copy-records", "--from", folder_of(other), "--to", folder_of(other))
    assert (code, "name one place" in out) == (2, True), out


def test_another_programs_place_and_one_without_records_are_sentences(server, places, tmp_path, worked_on, capsys):
    one, none = worked_on("folder"), places("folder")
    (tmp_path / "frontdesk.db").write_text("a letter")
    code, out = said(capsys, "copy-records", "--from", one.parent, "--to", tmp_path)
    assert (code, "it is no database" in out) == (3, True), out
    assert (tmp_path / "frontdesk.db").read_text() == "a letter"
    code, out = said(capsys, "copy-records", "--from", none.parent, "--to", places("server"))
    assert (code, "There are no records in" in out) == (3, True), out
    site = places("server")
    with closing(plainly(site)) as owner:
        owner.execute(f'CREATE SCHEMA "{site.site}"; CREATE TABLE "{site.site}".thing (id int)')
    code, out = said(capsys, "copy-records", "--from", one.parent, "--to", site)
    assert (code, "made by another program" in out) == (3, True), out


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_what_does_not_hold_is_not_copied_and_nothing_is_left(worked_on, places, kind):
    one, other = worked_on("folder"), places(kind)
    with behind_its_back(one) as records:
        records.execute("UPDATE journal SET actor = 'Nobody' WHERE seq = 2")
    with pytest.raises(DoesNotHold) as found:
        copied(one, other)
    assert str(one.parent) in str(found.value.values["why"])
    assert not other.parent.exists() if kind == "folder" else schemas(other) == []


def schemas(site):
    return rows(site, f"SELECT nspname FROM pg_namespace WHERE nspname LIKE '%{site.site}'")


def test_the_place_of_an_unfinished_copy_is_never_taken_from_a_site(worked_on, places):
    one, other = worked_on("folder"), places("server")
    site = copied_schemas.part_of(other)
    small_site(site)
    before = all_rows(site)
    with pytest.raises(Usage):
        copied(one, other)
    assert all_rows(site) == before


# What is stopped


class Stopped(Exception):
    """Whoever looked at it had enough."""


def stops_at(what, done=0):
    def progress(now, there, of):
        if now == what and there >= done:
            raise Stopped

    return progress


@pytest.mark.parametrize(("source", "to"), WAYS)
def test_a_copy_that_was_stopped_is_no_site_and_goes_on(worked_on, places, monkeypatch, capsys, source, to):
    one, other = worked_on(source), places(to)
    monkeypatch.setattr(poured, "ENTRIES_AT_ONCE", 2)
    with pytest.raises(Stopped):
        copied(one, other, stops_at(COPYING, 5))
    init = ("settings", "init", "--name", "X", "--zone", "America/New_York")
    for words in (("do", "board"), ("check",), init, ("backup",)):
        code, out = said(capsys, *words, "--data", folder_of(other))
        assert (code, UNFINISHED in out) == (3, True), out
    done = copied(one, other)
    assert (done.went_on_after >= 5, done.anew) == (True, False)
    assert same(one, other)


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_stopped_before_the_name_was_given_it_goes_on_and_takes_what_was_written_since(worked_on, places, kind):
    one, other = worked_on("folder"), places(kind)
    with pytest.raises(Stopped):
        copied(one, other, stops_at(PROVING_COPY))
    ana = Hands(one, SetClock(on("9:10")))
    ana.check_in("Mei")
    ana.desk.close()
    assert copied(one, other).went_on_after > 0
    assert same(one, other)


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_what_was_left_of_other_records_is_begun_anew_and_said(year, worked_on, places, capsys, kind):
    one, other = worked_on("folder"), places(kind)
    with pytest.raises(Stopped):
        copied(one, other, stops_at(PROVING_COPY))
    code, out = said(capsys, "copy-records", "--from", year.parent, "--to", folder_of(other))
    assert (code, "was begun anew" in out) == (0, True), out
    assert same(year, other)


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_what_came_to_harm_on_the_way_is_found_and_not_taken(worked_on, places, kind):
    one, other = worked_on("folder"), places(kind)
    with keeper_of(other).unfinished() as copy:
        part = copy.place

    def harm(now, done, of):
        if now == PROVING_COPY:
            with closing(plainly(part)) as behind:
                behind.execute("UPDATE access SET actor = 'Nobody'")

    with pytest.raises(DoesNotHold):
        copied(one, other, harm)
    assert copied(one, other).went_on_after == 0
    assert same(one, other)


def test_an_unfinished_file_is_no_site_under_any_name(worked_on, places, tmp_path, capsys):
    one, other = worked_on("folder"), places("folder")
    with pytest.raises(Stopped):
        copied(one, other, stops_at(PROVING_COPY))
    (part,) = other.parent.glob("*.unfinished")
    part.rename(other)
    code, out = said(capsys, "do", "check-in", "@102", "--data", other.parent)
    assert (code, UNFINISHED in out) == (3, True), out


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_nobody_else_copies_to_it_meanwhile(worked_on, places, monkeypatch, kind):
    one, other = worked_on("folder"), places(kind)
    monkeypatch.setattr(copied_schemas, "BUSY_SECONDS", 0.2)
    tried = []

    def second(now, done, of):
        if now == PROVING_COPY:
            with pytest.raises(Busy):
                copied(one, other)
            tried.append(other)

    copied(one, other, second)
    assert tried == [other]
    assert same(one, other)


@pytest.mark.parametrize("kind", ["folder", "server"])
def test_a_site_made_there_meanwhile_stays(worked_on, places, kind):
    one, other = worked_on("folder"), places(kind)

    def makes(now, done, of):
        if now == PROVING_COPY:
            make(other)

    with pytest.raises(Usage):
        copied(one, other, makes)
    assert rows(other, "SELECT count(*) FROM journal") == [(0,)]


@pytest.mark.parametrize(("source", "to"), WAYS[:2])
def test_killed_at_any_moment_it_is_not_there_or_whole(year, places, capsys, source, to):
    one = year
    if source == "server":
        copied(year, one := places("server"))
    other = places(to)
    chance = random.Random(22)
    for _ in range(KILLS):
        process = subprocess.Popen(
            [*PROGRAM, "copy-records", "--from", str(folder_of(one)), "--to", str(folder_of(other))],
            cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(chance.uniform(0.5, 4))  # at whatever moment: there is nothing to wait for
        process.kill()
        process.wait()
        code, out = said(capsys, "do", "board", "--data", folder_of(other))
        if code == 0:
            assert same(one, other)
        else:
            assert (code, UNFINISHED in out or "There are no records in" in out) == (3, True), out
    code, out = said(capsys, "copy-records", "--from", folder_of(one), "--to", folder_of(other))
    assert code == 0 or "Nothing to do" in out
    assert same(one, other)


# What is written meanwhile


@pytest.mark.parametrize("source", ["folder", "server"])
@pytest.mark.parametrize("what", ["an act", "a look"])
def test_what_is_written_behind_the_copy_comes_too(worked_on, places, source, what):
    one, other = worked_on(source), places("folder" if source == "server" else "server")
    done: list[str] = []

    def writes(now, there, of):
        if now == PROVING_COPY and not done:
            done.append(what)
            if what == "an act":
                omar = Hands(one, SetClock(on("9:15")), "Omar")
                omar.check_in("Dana")
                omar.desk.close()
            else:
                with closing(plainly(one)) as behind:
                    behind.execute(LOOKED)

    copied(one, other, writes)
    assert same(one, other)


def test_while_desks_go_on_writing_it_is_not_taken_and_said(worked_on, places, capsys):
    one, other = worked_on("folder"), places("server")

    def writes(now, there, of):
        if now == PROVING_COPY:
            omar = Hands(one, SetClock(on("9:15")), "Omar")
            omar.note("Dana", "again")
            omar.desk.close()

    with pytest.raises(WrittenMeanwhile):
        copied(one, other, writes)
    code, out = said(capsys, "do", "board", "--data", other)
    assert (code, UNFINISHED in out) == (3, True), out
    assert copied(one, other).went_on_after > 0
    assert same(one, other)


def test_what_is_there_already_is_told_as_nothing_to_do(worked_on, places):
    one, other = worked_on("server"), places("folder")
    copied(one, other)
    with pytest.raises(NoChange):
        copied(one, other)
    with closing(driver.module().connect(other)) as behind:
        assert behind.execute("PRAGMA user_version").fetchone() == (0,)
    assert Path(other).exists()
