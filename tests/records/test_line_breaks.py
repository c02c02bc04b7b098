"""The line to the server breaks: what became of an act is answered, nothing is doubled, and nobody waits for long."""

import os
import signal
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from frontdesk.acts import CheckIn, Note
from frontdesk.database.places import Server
from frontdesk.desk.entrance import RecordsEntrance
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import AnswerLost, NotWritten, ServerAway
from frontdesk.shapes.done import Asked
from frontdesk.shapes.staff import Actor, Role
from tests import postgres_server
from tests.at_rest import rows
from tests.hands import Hands, SetClock, made_site, on
from tests.relay import Cut, relayed

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")
from frontdesk.database.postgres import lost_answers  # noqa: E402 - the driver may be missing

A_FEW_SECONDS = 30
"""Far less than a system waits by itself, and long enough for a machine that does other things too."""


@pytest.fixture
def relay(site):
    with relayed(site) as carries:
        yield carries


@pytest.fixture
def ana(relay):
    """Ana's hands on a desk that reaches the server through the relay only."""
    hands = Hands(relay.place, SetClock(on("9:00")))
    hands.check_in("Bo")
    yield hands
    hands.desk.close()


def writes(hands, bo):
    """A note about Bo, of whom nothing more is asked."""
    return hands.desk.do(Note(bo, "Sister called"))


def entries(site):
    return rows(site, "SELECT max(seq) FROM journal")[0][0]


def notes(site):
    return rows(site, "SELECT text FROM note ORDER BY id")


def holds(hands):
    with hands.desk.records.reading() as session:
        return verify(session)


@contextmanager
def frozen(site):
    """Every process of the server stands still for a while: its machine goes on acknowledging what it is sent."""
    first = int((Path(rows(site, "SHOW data_directory")[0][0]) / "postmaster.pid").read_text().split()[0])
    children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    everyone = [first, *map(int, children)]
    _send(everyone, signal.SIGSTOP)
    try:
        yield
    finally:
        _send(everyone, signal.SIGCONT)


def _send(processes, what):
    for each in processes:
        with suppress(ProcessLookupError):  # what served a question before has ended by now
            os.kill(each, what)


# An answer that was lost


def test_a_commit_whose_answer_was_lost_is_answered_as_done(site, relay, ana):
    relay.cuts = Cut.BEHIND
    done = ana.note("Bo", "Sister called")
    assert done.entry == entries(site)
    assert not done.repeated
    assert notes(site) == [("Sister called",)]
    assert relay.cuts is None
    assert ana.undo().entry == done.entry + 1
    assert holds(ana) == done.entry + 1


def test_a_commit_that_never_reached_the_server_is_answered_as_not_done(site, relay, ana):
    before = entries(site)
    relay.cuts = Cut.BEFORE
    with pytest.raises(NotWritten):
        ana.note("Bo", "Sister called")
    assert (entries(site), notes(site)) == (before, [])
    assert ana.note("Bo", "Sister called").entry == before + 1
    assert notes(site) == [("Sister called",)]


def test_a_commit_that_arrives_late_is_waited_for_before_anything_is_said(site, relay, ana):
    """Asked too early the server would say that there is no such entry; a moment later there is."""
    relay.cuts = Cut.MEANWHILE
    done = []
    asks = threading.Thread(target=lambda: done.append(ana.note("Bo", "Sister called")))
    asks.start()
    assert relay.cut_off.wait(A_FEW_SECONDS)
    waits_for_lock(site)
    relay.arrives.set()
    asks.join()
    assert done[0].entry == entries(site)
    assert notes(site) == [("Sister called",)]


def waits_for_lock(site):
    """Until somebody on the server does."""
    while not rows(site, "SELECT 1 FROM pg_locks WHERE relation = 'site'::regclass AND NOT granted"):
        threading.Event().wait(0.02)


@pytest.mark.parametrize(("cut", "kept"), [(Cut.BEHIND, True), (Cut.BEFORE, False)])
def test_what_cannot_be_asked_is_told_once_it_can(site, relay, ana, monkeypatch, cut, kept):
    monkeypatch.setattr(lost_answers, "ASKS_SECONDS", 0.3)
    relay.cuts, relay.refuses = cut, True
    with pytest.raises(AnswerLost) as lost:
        ana.note("Bo", "Sister called")
    with pytest.raises(AnswerLost):
        ana.desk.settled(lost.value)
    relay.refuses = False
    told = ana.desk.settled(lost.value)
    assert (told and told.entry) == (entries(site) if kept else None)
    assert notes(site) == ([("Sister called",)] if kept else [])


def test_the_same_request_after_a_lost_answer_does_nothing_twice(site, relay, ana, monkeypatch):
    monkeypatch.setattr(lost_answers, "ASKS_SECONDS", 0.3)
    relay.cuts, relay.refuses = Cut.BEHIND, True
    with pytest.raises(AnswerLost):
        ana.desk.do(CheckIn(ana.id("Dana")), Asked(request="once"))
    relay.refuses = False
    again = ana.desk.do(CheckIn(ana.id("Dana")), Asked(request="once"))
    assert (again.repeated, again.entry) == (True, entries(site))


# While it is broken


LOOKED = "SELECT what, detail FROM access ORDER BY id"
"""A report on every site of the server, which another test asked for, is written down in each."""


def test_the_roll_call_from_the_lock_is_that_of_the_last_picture_and_is_recorded_afterwards(site, relay, ana):
    entrance = RecordsEntrance(relay.place, "Front desk", lambda actor: ana.desk, ana.clock)
    entrance.open()
    omar = entrance.desk_of(Actor("Omar", Role.RECEPTIONIST, "Front desk"))
    omar.board()
    before = rows(site, LOOKED)
    relay.refuses = True
    relay.cut()
    ana.clock.strikes("9:40")
    board, called = entrance.roll_call()
    assert [row.name for row in called.people] == ["Bo Larsen"]
    assert called.at == board.at == on("9:00")
    relay.refuses = False
    assert entrance.roll_call()[1].at == on("9:40")
    assert rows(site, LOOKED) == [*before, *[("roll call", "from the lock")] * 2]
    entrance.close()


# Lines that broke meanwhile


def test_what_broke_between_two_acts_is_noticed_by_nobody(site, relay, ana):
    ana.desk.board()
    relay.cut()
    board = ana.desk.board()
    assert board.people
    relay.cut()
    assert ana.note("Bo", "Sister called").entry == entries(site)
    assert notes(site) == [("Sister called",)]


def test_a_relay_that_hangs_makes_nobody_wait_for_long(site, relay, ana):
    before, bo = entries(site), ana.id("Bo")
    relay.hang()
    began = time.monotonic()
    with pytest.raises(NotWritten):
        writes(ana, bo)
    with pytest.raises(ServerAway):
        ana.desk.board()
    assert time.monotonic() - began < A_FEW_SECONDS
    relay.goes_on()
    assert entries(site) == before
    assert ana.note("Bo", "Sister called").entry == before + 1


def test_a_line_that_hangs_alone_is_left_for_another(site, relay, ana):
    relay.hang_open_ones()
    began = time.monotonic()
    assert ana.note("Bo", "Sister called").entry == entries(site)
    assert time.monotonic() - began < A_FEW_SECONDS
    assert notes(site) == [("Sister called",)]


def test_who_waits_for_a_slow_server_goes_on_waiting(ana, monkeypatch):
    from frontdesk.database.postgres import line

    monkeypatch.setattr(line, "SILENT_SECONDS", 0.5)
    with ana.desk.records.reading() as session:
        driver = session.connection().connection.driver_connection
        assert driver.execute("SELECT 7 FROM pg_sleep(4)").fetchone() == (7,)


def test_a_server_that_is_stopped_makes_nobody_wait_for_long_and_nothing_is_lost():
    with postgres_server.running() as url:
        site = Server(url)
        made_site(site)
        ana = Hands(site, SetClock(on("9:00")))
        ana.check_in("Bo")
        before, bo = entries(site), ana.id("Bo")
        with frozen(site):
            began = time.monotonic()
            with pytest.raises(NotWritten):
                writes(ana, bo)
            assert time.monotonic() - began < A_FEW_SECONDS
        assert ana.note("Bo", "Sister called").entry == before + 1
        assert notes(site) == [("Sister called",)]
        ana.desk.close()
