"""The server is killed and begins anew while desks write: no answered act is lost or doubled, and the desks go on."""

import itertools
import random
import re
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from frontdesk.acts import Note
from frontdesk.database.places import Server
from frontdesk.errors import AnswerLost, NotWritten
from frontdesk.shapes.done import Asked
from tests import postgres_server
from tests.at_rest import rows
from tests.commands import Conversation, frontdesk
from tests.hands import Hands, SetClock, made_site, on

pytestmark = pytest.mark.slow
pytest.importorskip("psycopg", reason="the extra postgres is not installed")

KILLS = 10
OTHERS = 3


@pytest.fixture
def site():
    """Records on a server of this test's own, which it may kill."""
    if postgres_server.programs() is None:
        pytest.skip("no PostgreSQL is installed here")
    with postgres_server.running() as url:
        place = Server(url)
        made_site(place)
        yield place


class Writer(threading.Thread):
    """Writes without end by ``do -``, which ends where the server is away: then another one repeats the same line.

    ``kept`` is what it was answered: by the number of the entry its words.
    """

    def __init__(self, site, number, ended):
        super().__init__()
        self.site, self.number, self.ended = site, number, ended
        self.kept: dict[int, str] = {}
        self.begun = 0

    def run(self):
        while not self.ended.is_set():
            self.begun += 1
            with Conversation("do", "-", data=self.site) as desk:
                while not self.ended.is_set() and self.writes(desk):
                    continue

    def writes(self, desk):
        """Whether the next line was answered as done."""
        words = f"other-{self.number}-{len(self.kept)}."
        try:
            answer = desk.ask(f"key={words} note Dana {words}")
        except BrokenPipeError:
            return False
        if not answer or not answer["ok"]:
            return False
        assert answer["entry"] not in self.kept
        self.kept[answer["entry"]] = words
        return True


@contextmanager
def others_writing(site):
    ended = threading.Event()
    writers = [Writer(site, number, ended) for number in range(OTHERS)]
    for each in writers:
        each.start()
    try:
        yield writers
    finally:
        ended.set()
        for each in writers:
            each.join()


def writes(ana, dana, number):
    """One act of a desk that stays open, asked for until it is answered as done."""
    asked, words = Asked(request=f"ana-{number}"), f"ana-{number}."
    while True:
        try:
            return ana.desk.do(Note(dana, words), asked).entry, words
        except (NotWritten, AnswerLost):
            threading.Event().wait(0.05)


def test_no_answered_act_is_lost_or_doubled_when_the_server_is_killed(site):
    folder = Path(rows(site, "SHOW data_directory")[0][0])
    ana = Hands(site, SetClock(on("9:00")))
    dana, chance, kept = ana.id("Dana"), random.Random(10), {}
    with others_writing(site) as writers:
        for kill in range(KILLS):
            answered, least = [len(each.kept) for each in writers], chance.randrange(1, 30)
            for number in itertools.count():
                entry, words = writes(ana, dana, f"{kill}-{number}")
                kept[entry] = words
                if number >= least and all(len(each.kept) > n for each, n in zip(writers, answered, strict=True)):
                    break
            with postgres_server.stopped(folder, "immediate"), pytest.raises(NotWritten):
                ana.desk.do(Note(dana, "while it is away"))
        entry, words = writes(ana, dana, "last")
        kept[entry] = words
    for writer in writers:
        assert writer.begun > 1, "it was there when the server was killed"
        kept |= writer.kept
    entries = dict(rows(site, "SELECT seq, changes FROM journal ORDER BY seq"))
    assert list(entries) == list(range(1, len(entries) + 1))
    for entry, words in kept.items():
        assert f'"{words}"' in entries[entry]
    noted = [words for each in entries.values() for words in re.findall(r'"((?:other|ana)-[-a-z0-9]+\.)"', each)]
    assert len(noted) == len(set(noted)), "none is doubled"
    assert not [each for each in entries.values() if "while it is away" in each]
    for command in (["journal", "--verify"], ["check"]):
        answer = frontdesk(*command, data=site)
        assert answer.code == 0, answer.out + answer.err
    ana.desk.close()
