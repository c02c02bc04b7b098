"""How a server goes about what it is asked, as its own log tells: years of records must not make it take a second."""

from contextlib import closing
from pathlib import Path

import pytest

from frontdesk.database.places import Server
from tests import postgres_server
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
