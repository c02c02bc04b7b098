"""Telling the desks at other machines of an act: of each, also of one that comes while the one before is being told."""

import threading
from contextlib import closing

import pytest

from frontdesk.database.places import Server
from tests.at_rest import plainly
from tests.hands import made_site

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")
from frontdesk.database.postgres import hearing  # noqa: E402 - the driver may be missing
from frontdesk.database.postgres.connecting import connected  # noqa: E402 - as above


@pytest.fixture
def site(server):
    place = Server(server, "telling")
    made_site(place)
    return place


def test_an_act_behind_one_that_is_still_being_told_is_told_too(site, monkeypatch):
    """Telling asks the journal, which somebody keeps shut meanwhile."""
    monkeypatch.setattr(hearing, "TOLD_SECONDS", 30.0)
    telling = hearing.Telling(site)
    with closing(connected(site, reads=True)) as ear, closing(plainly(site)) as shut:
        ear.execute(f'LISTEN "{channel(ear)}"')
        shut.execute("BEGIN; LOCK TABLE journal IN ACCESS EXCLUSIVE MODE")
        telling.tell()
        second = threading.Thread(target=telling.tell)
        second.start()
        second.join(0.1)
        shut.execute("ROLLBACK")
        second.join()
        assert [each.channel for each in ear.notifies(timeout=10, stop_after=2)] == [channel(ear)] * 2
    telling.close()


def channel(raw):
    return raw.execute(hearing.CHANNEL).fetchone()[0]
