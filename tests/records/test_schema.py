"""The schema: what the migrations make is what the classes say, and every record ever kept can still be opened."""

import ast
import re
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from frontdesk.database import driver, migrations
from frontdesk.database.records import open_records
from frontdesk.desk.journal.verify import recorded, verify
from frontdesk.errors import DoesNotHold
from frontdesk.models import Base
from frontdesk.models.journal import APPEND_ONLY
from tests.hands import Hands, SetClock, on

KEPT = Path(__file__).parent / "kept"
SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_master"
ALEMBICS = {"alembic_version"}
RECORDED = sorted(recorded())
NOTHING = "NULL"
SECOND_FORM = "0004"
"""The revision since which new entries have the second form."""


def schema(rows):
    """Each table's, index's and trigger's statement as its parts, in whatever order.

    A column that was added later stands before the last bracket, a key that was added with it behind its column; a
    table made at once names all its keys at the end.
    """
    return {(kind, name): sorted(_parts(sql or "")) for kind, name, table, sql in rows if table not in ALEMBICS}


def _parts(sql):
    parts = (part.strip().rstrip(")") for part in re.split("[,\n\t]", _keys_apart(sql)))
    return [part for part in parts if part]


def _keys_apart(sql):
    return re.sub(r"(\w+)( INTEGER DEFAULT NULL) (CONSTRAINT \w+) (REFERENCES)", r"\1\2, \3 FOREIGN KEY(\1) \4", sql)


@pytest.fixture(scope="module")
def migrated(tmp_path_factory):
    """An empty database made by the migrations."""
    path = tmp_path_factory.mktemp("migrated") / "frontdesk.db"
    migrations.migrate(path)
    return path


@pytest.fixture(scope="module")
def statements(migrated):
    with closing(driver.module().connect(migrated)) as records:
        return {name: sql for _, name, _, sql in records.execute(SCHEMA)}


def test_the_migrations_make_what_the_classes_say(migrated):
    engine = create_engine("sqlite://", module=driver.module())
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        for trigger in APPEND_ONLY.values():
            connection.exec_driver_sql(trigger)
        wanted = schema(connection.exec_driver_sql(SCHEMA).all())
    engine.dispose()
    with closing(driver.module().connect(migrated)) as records:
        found = schema(records.execute(SCHEMA).fetchall())
    assert found == wanted
    assert any("WHERE" in part for parts in found.values() for part in parts), "partial indexes were compared"
    assert any("CHECK" in part for parts in found.values() for part in parts), "checks were compared"


def test_the_only_triggers_keep_the_journal_and_write_nothing(migrated):
    with closing(driver.module().connect(migrated)) as records:
        triggers = dict(records.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
    assert triggers == APPEND_ONLY
    for sql in triggers.values():
        assert not re.search(r"\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM|REPLACE INTO)\b", sql)


@pytest.mark.parametrize("table", RECORDED)
def test_every_recorded_table_has_one_id_that_is_never_given_twice(statements, table):
    assert re.search(r"^\s*id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", statements[table], re.MULTILINE)
    assert statements[table].count("PRIMARY KEY") == 1


@pytest.mark.parametrize("table", [*RECORDED, "journal"])
def test_values_at_rest_are_text_whole_numbers_or_nothing(migrated, statements, table):
    assert statements[table].rstrip().endswith("STRICT")
    with closing(driver.module().connect(migrated)) as records:
        kinds = {row[2] for row in records.execute(f"PRAGMA table_info({table})")}
        keys = records.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    assert kinds <= {"TEXT", "INTEGER"}
    assert {(row[5], row[6]) for row in keys} <= {("NO ACTION", "NO ACTION")}  # on update, on delete


def test_the_columns_of_recorded_tables_know_their_value_before():
    for mapper in Base.registry.mappers:
        assert {key for key, column in mapper.column_attrs.items() if not column.active_history} == {"id"}, mapper
        assert not mapper.relationships
        assert mapper.version_id_col is None
    assert {mapper.class_.__tablename__ for mapper in Base.registry.mappers} == set(RECORDED)


def test_a_column_with_a_value_of_its_own_has_it_from_its_class_too():
    """Rows that are inserted together say NULL where one says nothing; the database's own value would be lost."""
    columns = [
        each for name in RECORDED for each in Base.metadata.tables[name].columns if each.server_default is not None
    ]
    own = {str(each): each for each in columns if str(getattr(each.server_default, "arg", None)) != NOTHING}
    assert "site.closed" in own
    assert {name for name, each in own.items() if each.default is None} == set()


def test_the_head_is_alembics_head_and_every_revision_is_known():
    config = Config()
    config.set_main_option("script_location", str(migrations.folder()))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [migrations.HEAD]
    assert [each.revision for each in scripts.walk_revisions()][::-1] == list(migrations.REVISIONS)


def test_migrations_know_nothing_of_the_program():
    versions = list((migrations.folder() / "versions").glob("*.py"))
    assert len(versions) == len(migrations.REVISIONS)
    for version in versions:
        for node in ast.walk(ast.parse(version.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [name for name in names if name.split(".")[0] == "frontdesk"], version


def test_five_processes_may_make_the_records_at_once(tmp_path):
    path = tmp_path / "frontdesk.db"
    with ProcessPoolExecutor(5, mp_context=get_context("spawn")) as pool:
        list(pool.map(migrations.migrate, [path] * 5))
    with closing(driver.module().connect(path)) as records:
        assert records.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrations.HEAD,)]
        assert records.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_migration_that_fails_leaves_nothing(tmp_path, monkeypatch):
    def fail(*_):
        raise RuntimeError("in the middle")

    monkeypatch.setattr(migrations, "_prove", fail)
    with pytest.raises(RuntimeError, match="in the middle"):
        migrations.migrate(tmp_path / "frontdesk.db")
    with closing(driver.module().connect(tmp_path / "frontdesk.db")) as records:
        assert records.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)


# One small database is kept for every released revision.


@pytest.mark.parametrize("revision", migrations.REVISIONS)
def test_records_kept_by_a_revision_are_opened_upgraded_and_hold(tmp_path, revision):
    path = tmp_path / "frontdesk.db"
    with closing(driver.module().connect(path)) as records:
        records.executescript((KEPT / f"{revision}.sql").read_text(encoding="utf-8"))
        assert records.execute("SELECT version_num FROM alembic_version").fetchone() == (revision,)
    path.chmod(0o600)
    open_records(path).close()
    hands = Hands(path, SetClock(on("9:00", date(2026, 11, 24))))
    assert hands.holds() >= 20
    assert hands.says(hands.check_in("Bo")) == "Checked in Bo Larsen at 9:00 am"
    assert hands.seats("Bo")["Class"] == "Gratitude"
    assert hands.desk.board_of(date(2026, 11, 23)).people[hands.id("Dana")].destination == "Maple Street"
    hands.clock.passes(timedelta(minutes=1).total_seconds())
    assert hands.says(hands.undo()) == "Undid: Checked in Bo Larsen at 9:00 am"
    assert hands.holds() >= 23
    hands.desk.close()
    with closing(driver.module().connect(path)) as records:
        assert records.execute("SELECT version_num FROM alembic_version").fetchone() == (migrations.HEAD,)
        forms = [form for (form,) in records.execute("SELECT form FROM journal ORDER BY seq")]
    first = 1 if revision < SECOND_FORM else 2
    assert (forms, forms[0], forms[-1]) == (sorted(forms), first, 2)


def test_an_entry_of_the_first_form_says_nothing_that_only_the_second_can(tmp_path):
    """Its hash knows nothing of those columns, so what stood in one would be proved by nothing."""
    path = tmp_path / "frontdesk.db"
    with closing(driver.module().connect(path)) as records:
        records.executescript((KEPT / "0003.sql").read_text(encoding="utf-8"))
    path.chmod(0o600)
    open_records(path).close()
    with closing(driver.module().connect(path)) as records, records:
        records.execute("DROP TRIGGER journal_no_update")
        records.execute("UPDATE journal SET because = 'made up later' WHERE seq = 5")
    opened = open_records(path)
    with opened.reading() as session, pytest.raises(DoesNotHold) as found:
        verify(session)
    opened.close()
    assert "Entry 5 was changed" in str(found.value.values["why"])
