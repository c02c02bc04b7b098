"""How a server goes about what it is asked, as its own log tells: years of records must not make it take a second."""

from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.census import patients, text
from frontdesk.database.places import Place, Server
from frontdesk.database.records import open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.census.census_import import import_census
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.settings import sites
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.staff import Actor, Role
from tests import postgres_server
from tests.at_rest import named_tables
from tests.hands import Hands, SetClock, made_site, on

pytestmark = pytest.mark.slow
psycopg = pytest.importorskip("psycopg", reason="the extra postgres is not installed")
EAGER = {"jit": "on", "jit_above_cost": "0", "jit_inline_above_cost": "0", "jit_optimize_above_cost": "0"}
"""A server that compiles whatever it is asked, as it does by itself where it expects much work: after some years."""
LOGS_PLANS = {
    "shared_preload_libraries": "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_analyze": "on",
}
COMPILED = "\tJIT:"
PEOPLE = 600
LEAD = Actor("Ana", Role.LEAD, "Front desk")


@pytest.mark.skipif(postgres_server.programs() is None, reason="no PostgreSQL is installed here")
def test_nothing_a_desk_asks_is_compiled_first() -> None:
    with postgres_server.running(durable=False, **EAGER, **LOGS_PLANS) as url:
        with closing(psycopg.connect(url)) as raw:
            (folder,) = raw.execute("SELECT current_setting('data_directory')").fetchone() or ("",)
        log = Path(folder) / "log"
        assert COMPILED in log.read_text(encoding="utf-8"), "this server compiles nothing, or does not tell"
        site = Server(url)
        made_site(site)
        before = log.stat().st_size
        ana = Hands(site, SetClock(on("9:00")))
        ana.check_in("Bo")
        ana.desk.board_anew()
        ana.desk.card(ana.id("Bo"))
        ana.desk.close()
        told = log.read_bytes()[before:].decode()
    assert "FROM patient" in told
    assert COMPILED not in told


@pytest.mark.skipif(postgres_server.programs() is None, reason="no PostgreSQL is installed here")
def test_an_import_asks_the_server_once_for_many_rows_and_they_are_those_of_a_file(tmp_path: Path) -> None:
    with postgres_server.running(log_statement="all") as url:
        places: tuple[Place, ...] = (Server(url), tmp_path / "site" / "frontdesk.db")
        with closing(psycopg.connect(url)) as raw:
            (folder,) = raw.execute("SELECT current_setting('data_directory')").fetchone() or ("",)
        log = Path(folder) / "log"
        for place in places:
            sites.make(place, default_program(), LEAD)
            before = log.stat().st_size
            desk = BackOffice(open_records(place), LEAD, "do", SetClock(on("7:30")))
            import_census(desk, CensusFile(text(patients(PEOPLE)).encode()), alone=True)
            desk.close()
            if isinstance(place, Server):
                asked = log.read_bytes()[before:].count(b"LOG:  ")
        served, filed = (named_tables(place, ("patient", "plan", "journal")) for place in places)
    assert asked < PEOPLE
    assert served["patient"] == filed["patient"]
    assert served["plan"] == filed["plan"]
    assert [row["changes"] for row in served["journal"]] == [row["changes"] for row in filed["journal"]]
