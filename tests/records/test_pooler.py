"""A pooler between desk and server: none writes or reads at another site, and who cannot be told looks."""

import logging
import queue
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from frontdesk.database.places import Server
from frontdesk.desk.follower import follow
from frontdesk.shapes.people import State
from tests import pooler
from tests.at_rest import rows
from tests.hands import Hands, SetClock, made_site, on

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(pooler.PROGRAM is None, reason="no PgBouncer is installed"),
]
pytest.importorskip("psycopg", reason="the extra postgres is not installed")
from frontdesk.database.postgres import hearing  # noqa: E402 - the driver may be missing

PATIENCE = 20
NORTH, SOUTH = "pooled north", "pooled south"
WHO = ("Dana", "Bo")


@pytest.fixture(scope="module", autouse=True)
def made(server):
    for site in (NORTH, SOUTH):
        made_site(Server(server, site))


def writers(place):
    """Who wrote at a site since it was made."""
    return {name for (name,) in rows(place, "SELECT actor FROM journal WHERE verb IN ('step-out', 'return')")}


def steps_out_and_back(desk, who):
    for _ in range(15):
        desk.step_out(who)
        desk.come_back(who)


def test_desks_of_two_sites_that_share_two_connections_stay_each_at_its_own(server):
    """Each connection to the server was set up for whichever site came first, and is given to any act of the other."""
    with pooler.pooling(server, "transaction", 2) as url, ExitStack() as stack:
        desks = []
        for site in (NORTH, SOUTH):
            for who in WHO:
                desk = Hands(Server(url, site), SetClock(on("9:00")), f"{who} at {site}", who)
                stack.callback(desk.desk.close)
                desk.check_in(who)
                desks.append((desk, who))
        with ThreadPoolExecutor(len(desks)) as at_once:
            list(at_once.map(lambda each: steps_out_and_back(*each), desks))
        for desk, who in desks:
            assert desk.state(who) is State.HERE
            assert desk.holds()
    for site in (NORTH, SOUTH):
        assert writers(Server(server, site)) == {f"{who} at {site}" for who in WHO}


@pytest.mark.parametrize(("mode", "said"), [("session", 0), ("transaction", 1)])
def test_a_desk_is_told_of_others_or_looks_and_its_log_says_so(server, mode, said, caplog, monkeypatch):
    monkeypatch.setattr(hearing, "LOOKS_SECONDS", 3600.0)
    heard: queue.Queue[int] = queue.Queue()
    with pooler.pooling(server, mode, 10) as url, caplog.at_level(logging.WARNING, "frontdesk"):
        place = Server(url, NORTH)
        end = follow(place, heard.put)
        before = heard.get(timeout=PATIENCE)
        other = Hands(place, SetClock(on("9:30")), "Omar")
        try:
            after = other.note("Dana", "called").entry
            while (now := heard.get(timeout=PATIENCE)) != after:
                assert before <= now < after
        finally:
            other.desk.close()
            end()
    assert [record.getMessage() for record in caplog.records].count(hearing.UNTOLD % hearing.NO_SESSION) == said
