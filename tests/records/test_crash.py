"""Many at once, and killed in between: no answered act is lost, no seat is given twice, the journal holds."""

import random
import sqlite3
import sys
import threading
from collections.abc import Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from frontdesk.database import driver
from frontdesk.database.engine import PRAGMAS
from frontdesk.database.places import Server
from frontdesk.rules.program.text import read_program
from tests.at_rest import copied_schema, rows
from tests.commands import PROGRAM, Conversation, copied, done, environment, frontdesk, riverside, riverside_at
from tests.forking import Running
from tests.hands import CENSUS

# The same program where the package with the newer SQLite cannot be had.
OLDER = (
    sys.executable, "-X", "utf8", "-c",
    "import sys; sys.modules['pysqlite3'] = None; from frontdesk.cli.main import run; sys.exit(run(sys.argv[1:]))",
)  # fmt: skip
WAYS = {"as installed": PROGRAM, "older SQLite": OLDER, "on a server": PROGRAM}
"""How the program runs, or where the records are."""
ON_SERVER = "on a server"
KILLS = 60
REFUSALS = {
    "already_here", "already_out", "not_here", "group_full", "over_soft", "bad_time", "later_acts", "nothing_to_undo",
    "stale", "no_change",
}  # fmt: skip
CROWD = "mrn,last_name,first_name,dob,classes,activity\n" + "".join(
    f"{number},Person{chr(65 + number)},Pat{chr(65 + number)},1990-01-01,Gratitude,Yoga\n" for number in range(1, 13)
)
HARD = 3
NOT_BY_DESKS = ("open-day", "init", "settings", "census", "import")


@pytest.fixture(scope="module")
def bo_and_others(tmp_path_factory):
    return riverside(tmp_path_factory.mktemp("site"), csv=CENSUS)


@pytest.fixture(scope="module")
def bo_on_server(server):
    place = Server(server, "bo_and_others")
    riverside_at(place, csv=CENSUS)
    return place


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    return crowded(riverside(tmp_path_factory.mktemp("crowd"), csv=CROWD), tmp_path_factory)


@pytest.fixture(scope="module")
def crowd_on_server(server, tmp_path_factory):
    place = Server(server, "crowd")
    riverside_at(place, csv=CROWD)
    return crowded(place, tmp_path_factory)


def crowded(data, tmp_path_factory):
    """Twelve people who all want into groups of three."""
    program = done("settings", "show", data=data).out
    for name in ("Gratitude", "Yoga", "Boundaries", "Meditation"):
        program = limited(program, name)
    assert sum(group.hard == HARD for group in read_program(program, None).groups) == 4
    file = tmp_path_factory.mktemp("settings") / "program.toml"
    file.write_text(program)
    done("settings", "load", file, data=data)
    return data


def limited(program, name):
    """The settings with a hard limit for a group."""
    tables = program.split("\n\n")
    place = next(number for number, table in enumerate(tables) if f'\nname = "{name}"\n' in table)
    lines = [line for line in tables[place].splitlines() if not line.startswith(("soft", "hard"))]
    tables[place] = "\n".join([*lines, f"hard = {HARD}"])
    return "\n\n".join(tables)


@pytest.fixture(params=WAYS)
def way(request):
    return request.param


@pytest.fixture
def of_bo(way, request, tmp_path):
    """Records of a test's own, for this way: Bo and others, or a crowd."""
    return prepared(request.getfixturevalue("bo_on_server" if way == ON_SERVER else "bo_and_others"), tmp_path, way)


@pytest.fixture
def of_crowd(way, request, tmp_path):
    return prepared(request.getfixturevalue("crowd_on_server" if way == ON_SERVER else "crowd"), tmp_path, way)


def prepared(site, folder, way):
    """A copy: of a file in the journal mode that this way of running uses."""
    folder = folder / "data"
    if way == ON_SERVER:
        return copied_schema(site, folder)
    data = copied(site, folder)
    if WAYS[way] is OLDER:
        with closing(driver.module().connect(data / "frontdesk.db")) as records:
            records.execute("PRAGMA journal_mode = delete")
    return data


def mode(data):
    return "wal" if (data / "frontdesk.db").read_bytes()[18] == 2 else "rollback"


def journal(data, program):
    answer = frontdesk("journal", "--json", data=data, program=program)
    assert answer.code == 0, answer.err
    return {each["entry"]: each for each in answer.json}


def holds(data, program):
    for words in (["journal", "--verify"], ["check"]):
        answer = frontdesk(*words, data=data, program=program)
        assert answer.code == 0, answer.out + answer.err


# Killed in between


@contextmanager
def others_writing(data, program, kept):
    """Three more desks that write without end; what they were answered is added to ``kept``."""
    ended = threading.Event()

    def writes(number):
        with Conversation("do", "-", data=data, program=program) as desk:
            count = 0
            while not ended.is_set():
                answer = desk.ask(f"note Dana other-{number}-{count}")
                assert answer["ok"], answer
                kept[answer["entry"]] = f"other-{number}-{count}"
                count += 1

    threads = [threading.Thread(target=writes, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        ended.set()
        for thread in threads:
            thread.join()


class Forked(Conversation):
    """The same, with a process that need not start Python first: it is killed long before that would have paid."""

    process: Any

    def __init__(self, *words: str, data: Path | Server, program: Sequence[str]) -> None:
        self.process = Running([*words, "--data", str(data)], environment(), older=program is OLDER)


def killed(data, program, chance, name, kept):
    """A desk that is sent many acts at once, and killed after it answered a few; what it answered is kept."""
    with Forked("do", "-", data=data, program=program) as desk:
        for number in range(200):
            desk.send(f"note Bo {name}-{number}")
        answered = 0
        for _ in range(chance.randrange(1, 25)):
            answer = desk.hear()
            kept[answer["entry"]] = f"{name}-{answered}"
            answered += 1
        desk.process.kill()
        while answer := desk.hear():  # answered before the end, though nobody had read it
            kept[answer["entry"]] = f"{name}-{answered}"
            answered += 1
        desk.process.wait()
    return answered


@pytest.mark.slow
def test_no_answered_act_is_lost_when_a_writer_is_killed(of_bo, way):
    data, program = of_bo, WAYS[way]
    kept: dict[int, str] = {}
    chance = random.Random(60)
    with others_writing(data, program, kept):
        for kill in range(KILLS):
            assert 0 < killed(data, program, chance, f"kill-{kill}", kept) < 200
    entries = journal(data, program)
    assert len(kept) > KILLS
    for entry, words in kept.items():
        assert words + "”" in entries[entry]["say"]
    assert sorted(entries) == list(range(1, len(entries) + 1))
    holds(data, program)


# All at once


def conflicting(seed):
    """Two hundred acts about the same twelve people."""
    chance = random.Random(seed)
    forms = (
        "check-in @{}", "check-in @{}", "check-out @{} reason 1", "step-out @{}", "return @{}", "assign @{} Gratitude",
        "assign @{} Boundaries anyway", "assign @{} Meditation", "unassign @{} Class", "note @{} x", "undo",
    )  # fmt: skip
    return [f"key={seed}-{number} " + chance.choice(forms).format(chance.randrange(1, 13)) for number in range(200)]


def converses(data, program, seed, answers):
    with Conversation("do", "-", data=data, program=program) as desk:
        answers[seed] = [desk.ask(line) for line in conflicting(seed)]


@pytest.mark.slow
def test_eight_desks_at_once_agree(of_crowd, way):
    data, program = of_crowd, WAYS[way]
    answers: dict[int, list[dict[str, Any]]] = {}
    threads = [threading.Thread(target=converses, args=(data, program, seed, answers)) for seed in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    said = [answer for of_one in answers.values() for answer in of_one]
    assert len(said) == 8 * 200
    assert {answer["refusal"] for answer in said if not answer["ok"]} <= REFUSALS
    entries = journal(data, program)
    done_entries = [answer["entry"] for answer in said if answer["ok"]]
    assert len(done_entries) == len(set(done_entries))
    by_desks = {entry for entry, each in entries.items() if each["verb"] not in NOT_BY_DESKS}
    assert set(done_entries) == by_desks
    assert all(entries[answer["entry"]]["say"] == answer["say"] for answer in said if answer["ok"])
    no_one_twice(data if way == ON_SERVER else data / "frontdesk.db")
    holds(data, program)


def no_one_twice(place):
    """No second visit of a day, no second open stay, no seat beyond a hard limit, at any moment of the journal."""
    assert rows(place, "SELECT 1 FROM visit GROUP BY patient_id, day_id HAVING count(*) > 1") == []
    assert rows(place, 'SELECT 1 FROM stay WHERE "left" IS NULL GROUP BY visit_id HAVING count(*) > 1') == []
    taken = rows(
        place,
        "SELECT g.name, g.hard, count(*) FROM seat s JOIN group_session g ON g.id = s.session_id "
        "WHERE g.hard IS NOT NULL GROUP BY g.id",
    )
    assert taken
    assert all(number <= hard for _, hard, number in taken)


# Which way it is


@pytest.mark.slow
def test_the_journal_mode_follows_the_sqlite_that_is_linked(bo_and_others, tmp_path):
    data = prepared(bo_and_others, tmp_path, "older SQLite")
    assert mode(data) == "rollback"
    assert frontdesk("do", "check-in", "Bo", "at", "8:40", data=data, program=OLDER).code == 0
    older_is_safe = driver.wal_is_safe(sqlite3.sqlite_version_info)
    assert mode(data) == ("wal" if older_is_safe else "rollback")
    assert done("do", "check-in", "Dana", "at", "8:41", data=data)
    assert mode(data) == ("wal" if driver.wal_is_safe(driver.version()) else "rollback")


def test_an_older_sqlite_never_touches_a_log_of_a_newer_one(bo_and_others, tmp_path):
    data = copied(bo_and_others, tmp_path / "data")
    answer = frontdesk("do", "board", data=data, program=OLDER)
    if mode(data) == "rollback" or driver.wal_is_safe(sqlite3.sqlite_version_info):
        assert answer.code == 0
    else:
        assert (answer.code, answer.out) == (3, "")
        assert "needs SQLite 3.51.3 or newer" in answer.err


def test_a_rollback_journal_is_kept_extra_safe():
    level = "FULL" if driver.wal_is_safe(driver.version()) else "EXTRA"
    assert f"PRAGMA synchronous = {level}" in PRAGMAS
    assert "PRAGMA recursive_triggers = ON" in PRAGMAS
