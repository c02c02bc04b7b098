"""What a start loads: the list of a running day waits for nothing that it does not show."""

import importlib.metadata
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from frontdesk import models
from frontdesk.database import driver
from frontdesk.models import Base
from tests.terminal import PseudoTerminal, key

FIRST_LIST = """
import sys
from pathlib import Path
from frontdesk.cli.screen_commands import _opened, demo_actor
from frontdesk.shapes.staff import Role

folder = Path(sys.argv[1])
desk = _opened(folder / "frontdesk.db", lambda demo: demo_actor(Role.RECEPTIONIST), None)
assert desk.board().people
print("\\n".join(sorted(name for name in sys.modules if name.startswith("frontdesk"))))
"""
AHEAD = """
import os, sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from frontdesk.cli.reading_ahead import read_ahead
from frontdesk.cli.screen_commands import _ahead, _opened, demo_actor
from frontdesk.shapes.staff import Role

path, processors = Path(sys.argv[1]), int(sys.argv[2])
who = lambda demo: demo_actor(Role.RECEPTIONIST)
os.sched_getaffinity = lambda _: range(processors)
look = read_ahead(partial(_ahead, path, who))()
print("a board" if look else "no board", "SQLAlchemy" if "sqlalchemy" in sys.modules else "nothing else")
if look:
    desk = _opened(path, who)
    board = look.board
    assert replace(desk.board(), at=board.at) == board
    assert desk.board().finder.lookalikes == board.finder.lookalikes
    found, like = board.finder.keys, board.finder.lookalikes
    indexes = found.names, found.mrns, like.last_names
    carried = [id for index in indexes for ids in index.owners.values() for id in ids]
    mentioned = [*board.people, *board.order, *board.favoured, *(person.id for person in board.people.values())]
    mentioned += [*found.people, *like.people, *like.alerts, *carried]
    assert len(board.people) > 256 and len({*map(id, mentioned)}) == len(board.people)
    assert abs(desk.now() - look.now()).total_seconds() < 1
    assert not os.path.exists("/proc/self/task/%d/children" % os.getpid()) or not Path(
        "/proc/self/task/%d/children" % os.getpid()).read_text()
"""
FOUND_AHEAD = """
import os, signal, sys
from pathlib import Path
from frontdesk.cli.reading_ahead import found_ahead
from frontdesk.cli.screen_commands import _ahead, demo_actor
from frontdesk.errors import Notice, ServerAway
from frontdesk.shapes.staff import Role

path, how, who = Path(sys.argv[1]), sys.argv[2], lambda demo: demo_actor(Role.RECEPTIONIST)
os.sched_getaffinity = lambda _: range(1 if how == "alone" else 2)

def find():
    match how:
        case "away":
            raise ServerAway(path="a server", why="it is night")
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "fails":
            raise KeyError
        case "nowhere":
            return None
    return path

done = []
try:
    start = found_ahead(find, lambda place: _ahead(place, who), lambda: done.append(1))
except Notice as said:
    print(type(said).__name__, said.values["path"], said.values["why"])
else:
    look = start and start.first_look()
    print(start and start.place == path, look and len(look.board.people), len(done), "sqlalchemy" in sys.modules)
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print("nobody left")
"""
NOT_LOADED = """
import sys
from frontdesk.cli.not_loaded import postpone, without_openssl
postpone()
without_openssl()
import asyncio, bz2, hashlib, importlib.metadata, shutil, sqlalchemy.orm, textual.app
asked = importlib.metadata.version("sqlalchemy")
loaded = {name for name, module in sys.modules.items() if module}
print(sorted(loaded & {"ssl", "_hashlib", "email", "zipfile", "csv", "_bz2", "_lzma"}))
assert bz2.decompress(bz2.compress(b"a")) == b"a" and bz2 is not sys.modules["bz2"]
beside = importlib.metadata.version("typing-extensions")  # no folder, whose neighbour would say it
print(hashlib.sha256(b"a").hexdigest(), asked, beside, sqlalchemy.__version__)
"""
LITTLE = "frontdesk.rules.census.date_order"
"""Two lines: which columns are dates."""
NOT_NEEDED = ("frontdesk.rules.census.", "frontdesk.desk.census", "frontdesk.desk.verbs", "frontdesk.desk.settings")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A demo of three hundred people: of the first 256 numbers Python holds one of each anyhow."""
    folder: Path = tmp_path_factory.mktemp("start")
    made = ["demo", "--make-only", "--patients", "300", "--data", str(folder)]
    subprocess.run([sys.executable, "-m", "frontdesk", *made], check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def loaded(folder) -> list[str]:
    """Every module of ours that the first list of a demo's day loads."""
    run = subprocess.run([sys.executable, "-c", FIRST_LIST, folder], check=True, capture_output=True, text=True)
    return run.stdout.splitlines()


def test_the_first_list_loads_no_verb_no_census_and_no_later_question(loaded):
    assert "frontdesk.desk.answers.boards" in loaded
    assert [name for name in loaded if name.startswith(NOT_NEEDED) and name != LITTLE] == []
    assert "frontdesk.later_queries" not in loaded
    assert "frontdesk.models.sign_off" not in loaded


def test_every_noun_is_loaded_by_its_name():
    models.every()
    homes = {path.stem for path in Path(models.__file__).parent.glob("*.py")}
    assert {*models.HOMES, "base", "beside", "journal", "types", "__init__"} == homes
    mapped = {mapper.class_.__name__ for mapper in Base.registry.mappers}
    assert mapped == {name for names in models.HOMES.values() for name in names}
    assert mapped | {"Base", "journal"} == set(models.__all__)
    assert all(getattr(models, name).__name__ == name for name in mapped)
    with pytest.raises(AttributeError, match="Nobody"):
        _ = models.Nobody


def ahead(path: Path, processors: int) -> str:
    """What reading ahead came to, in a process that has loaded nothing yet."""
    run = subprocess.run(
        [sys.executable, "-c", AHEAD, path, str(processors)], check=True, capture_output=True, text=True
    )
    return run.stdout.strip()


def test_a_copy_reads_the_board_that_the_desk_reads_and_loads_nothing_here(folder):
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert ahead(folder / "frontdesk.db", 2) == "a board nothing else"
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_nothing_is_read_ahead_on_one_processor(folder):
    assert ahead(folder / "frontdesk.db", 1) == "no board nothing else"


def test_of_records_that_cannot_be_opened_nothing_is_told_ahead_and_the_desk_says_why(folder, tmp_path):
    damaged = tmp_path / "frontdesk.db"
    damaged.write_bytes((folder / "frontdesk.db").read_bytes()[:5000])
    assert ahead(damaged, 2) == "no board nothing else"
    assert ahead(tmp_path / "nowhere.db", 2) == "no board nothing else"


def test_records_of_an_older_revision_are_left_to_the_desk(tmp_path):
    kept = min((Path(__file__).parent / "records" / "kept").glob("*.sql"))
    old = tmp_path / "frontdesk.db"
    with closing(driver.module().connect(old)) as connection:
        connection.executescript(kept.read_text(encoding="utf-8"))
    before = old.read_bytes()
    assert ahead(old, 2) == "no board nothing else"
    assert old.read_bytes() == before


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("there", "True 300 1 False"),
        ("nowhere", "None None 1 False"),
        ("alone", "None None 0 False"),
        ("killed", "None None 1 False"),
        ("fails", "None None 1 False"),
        ("away", "ServerAway a server it is night"),
    ],
)
def test_a_copy_finds_whose_board_it_reads_and_says_why_it_cannot(folder, how, told):
    words = [sys.executable, "-c", FOUND_AHEAD, folder / "frontdesk.db", how]
    run = subprocess.run(words, check=True, capture_output=True, text=True)
    assert run.stdout.splitlines() == [told, "nobody left"]


def test_what_is_left_out_is_not_loaded_and_what_waits_is_there_when_it_is_asked():
    run = subprocess.run([sys.executable, "-c", NOT_LOADED], check=True, capture_output=True, text=True)
    loaded, told = run.stdout.splitlines()
    digest, asked, beside, version = told.split()
    assert loaded == "[]"
    assert digest == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
    assert (asked, beside) == (version, importlib.metadata.version("typing-extensions"))


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="only Linux tells what a process has loaded")
def test_an_open_desk_holds_one_sqlite_and_nothing_that_is_there_for_a_network(folder):
    program = [sys.executable, "-m", "frontdesk", "demo", "--data", str(folder)]
    with PseudoTerminal(program, 80, 24) as desk:
        desk.sees("Expected", timeout=30)
        desk.send(key("down") + key("f6"))  # a card is answered by the records, once they are open
        desk.sees("PLAN", timeout=30)
        held = {line.split()[-1] for line in Path(f"/proc/{desk.process.pid}/maps").read_text().splitlines()}
    assert len([path for path in held if "sqlite3" in path]) == 1
    assert not [path for path in held if "libssl" in path or "libcrypto" in path]
