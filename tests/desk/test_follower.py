"""Following the records: whoever follows hears of what another process committed, however the system tells of it."""

import queue
import sys
import threading

import pytest

from frontdesk.database.written_files import Looks, WrittenFiles, waits_for
from frontdesk.desk.follower import follow
from tests.commands import done

PATIENCE = 20
pytestmark = pytest.mark.file_only("the system tells that a file is written; a server is heard in test_server.py")
only_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells")


@pytest.fixture
def heard(hands):
    """The positions that a follower of these records hears."""
    told: queue.Queue[int] = queue.Queue()
    end = follow(hands.path, told.put)
    yield told
    end()


def note(hands) -> int:
    """Another process writes. Returns the number of its entry."""
    return int(done("do", "note", "@101", "is known", "--json", data=hands.path.parent).json["entry"])


@pytest.mark.parametrize("told", [pytest.param(True, marks=only_linux), False])
def test_what_another_process_commits_is_heard_told_of_or_not(hands, told, monkeypatch, request):
    if not told:
        monkeypatch.setattr(sys, "platform", "another")
    heard = request.getfixturevalue("heard")
    entries = [note(hands) for _ in range(3)]
    position = 0
    while position < entries[-1]:
        position = heard.get(timeout=PATIENCE)
    assert position == entries[-1]


@only_linux
def test_a_wait_ends_with_a_write_and_for_good_when_it_is_told_so(hands):
    waits, answers = waits_for(hands.path), queue.Queue[bool]()
    assert isinstance(waits, WrittenFiles)

    def wait() -> None:
        while not waits.ended:
            answers.put(waits.wait(PATIENCE))

    assert not waits.wait(0), "nothing was written"
    thread = threading.Thread(target=wait)
    thread.start()
    hands.note("Bo", "is known")
    assert answers.get(timeout=PATIENCE) is True
    waits.end()
    thread.join(PATIENCE / 2)
    assert not thread.is_alive()
    waits.close()


def test_how_far_the_journal_is_is_told_at_once(hands):
    """What was written between a board and its following is on no board else, until somebody writes again."""
    told: queue.Queue[int] = queue.Queue()
    entry = hands.note("Bo", "is known").entry
    end = follow(hands.path, told.put)
    assert told.get(timeout=PATIENCE) == entry
    end()


def test_where_a_folder_is_not_to_be_watched_it_is_looked_at(tmp_path):
    waits = waits_for(tmp_path / "nowhere" / "frontdesk.db")
    assert isinstance(waits, Looks)
    assert not waits.ended
    waits.end()
    assert not waits.wait(PATIENCE)
    assert waits.ended
