"""Records that cannot be used, or not by everyone: what, where, and what to do, in a sentence and exit code 3."""

import os
import re
import shutil
import signal
import sqlite3
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from queue import Queue

import pytest

from frontdesk.database import driver
from frontdesk.database.kept_in_file import HEADER, _cut_off
from frontdesk.desk.follower import follow
from tests import small_disks
from tests.commands import PROGRAM, Conversation, contents, copied, does, done, frontdesk, lowered, refused
from tests.hands import CENSUS
from tests.signing import PASSPHRASE, secret_file

pytestmark = pytest.mark.slow
READING = (["do", "board"], ["find", "bo"], ["report", "day"], ["journal"], ["check"], ["settings", "show"])
ACTING = (
    ["do", "check-in", "Bo", "at", "8:40"],
    ["roster", "import", __file__],
    ["demo", "--make-only", "--at", "9:30"],
)


def kept(folder):
    """The records as bytes, whatever a reader made beside them."""
    return {name: bytes_ for name, bytes_ in contents(folder).items() if not name.endswith(("-shm", "-wal"))}


@contextmanager
def unchanged(folder):
    """Nothing in it is written, made or taken away."""
    before = contents(folder)
    yield
    assert contents(folder) == before


def with_file(folder, content):
    folder.mkdir()
    (folder / "frontdesk.db").write_bytes(content)
    return folder


def foreign(folder):
    folder.mkdir()
    with closing(sqlite3.connect(folder / "frontdesk.db")) as other:
        other.execute("CREATE TABLE song (title TEXT)")
        other.execute("INSERT INTO song VALUES ('Blue')")
        other.commit()
    return folder


@pytest.fixture
def anyones():
    """A folder that every user may look into."""
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-test-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def readable(anyones, site):
    """Records that another user may read and not write."""
    copied(site, anyones)
    return closed(anyones)


def closed(folder):
    for each in folder.iterdir():
        each.chmod(0o444)
    folder.chmod(0o555)
    return folder


# Not records


@pytest.mark.parametrize("words", [READING[0], READING[4], ACTING[0], ACTING[2], ["backup"]], ids=" ".join)
def test_a_foreign_database_is_left_alone(tmp_path, words):
    folder = foreign(tmp_path / "other")
    with unchanged(folder):
        said = refused(3, *words, data=folder)
    assert said.startswith(f"{folder}/frontdesk.db holds no records of this program")


@pytest.mark.parametrize(
    "content", [b"", b"mrn,last_name\n", b"\x00" * 8192, b"SQLite format 3\x00", os.urandom(20_000)]
)
def test_a_file_that_is_no_database_is_left_alone(tmp_path, content):
    folder = with_file(tmp_path / "other", content)
    with unchanged(folder):
        for words in (["do", "board"], ["demo", "--make-only"], ["check"]):
            assert str(folder) in refused(3, *words, data=folder)


def test_a_folder_in_the_records_place_is_left_alone(tmp_path):
    (tmp_path / "frontdesk.db").mkdir()
    assert "it is a folder" in refused(3, "do", "board", data=tmp_path)
    assert refused(3, "demo", "--make-only", data=tmp_path)


def test_where_there_is_no_folder_none_is_made(tmp_path):
    for words in (READING[0], READING[4], ACTING[0], ["backup"]):
        said = refused(3, *words, data=tmp_path / "nowhere")
        assert said.startswith(f"There are no records in {tmp_path}/nowhere. Make them with")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_something_else_gets_no_records_by_being_read(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear")
    with unchanged(tmp_path):
        assert refused(3, "do", "board", data=tmp_path)


@pytest.mark.parametrize("words", [["settings", "init", "--name", "X", "--zone", "UTC"], ["demo", "--make-only"]])
def test_records_cannot_be_made_where_a_file_stands(tmp_path, words):
    (tmp_path / "file").write_text("")
    assert str(tmp_path) in refused(3, *words, data=tmp_path / "file")
    assert str(tmp_path) in refused(3, *words, data=tmp_path / "file" / "below")
    assert refused(3, *words, data=tmp_path / ("n" * 300))
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_demo_never_opens_real_records(tmp_path):
    real = tmp_path / "real"
    done("settings", "init", "--name", "X", "--zone", "UTC", data=real)
    before = kept(real)
    for words in ([], ["--at", "10:00"]):
        assert "holds real records" in refused(3, "demo", "--make-only", *words, data=real)
    assert kept(real) == before


# Damaged


def test_records_of_a_newer_program_are_left_alone(data):
    with closing(driver.module().connect(data / "frontdesk.db")) as records:
        records.execute("UPDATE alembic_version SET version_num = '9999'")
        records.commit()
    before = kept(data)
    for words in (READING[0], READING[4], ACTING[0]):
        assert "newer version" in refused(3, *words, data=data)
    assert kept(data) == before


def test_truncated_records_are_told(data):
    file = data / "frontdesk.db"
    os.truncate(file, file.stat().st_size - 5000)
    before = kept(data)
    for words in (READING[0], READING[4], ACTING[0]):
        assert "its end is cut off" in refused(3, *words, data=data)
    assert kept(data) == before


def damage(file):
    """Garbage over every page from the middle on but the last."""
    with file.open("r+b") as records:
        size = file.stat().st_size // 4096
        records.seek(4096 * (size // 2))
        records.write(b"\xde\xad\xbe\xef" * 1024 * (size - size // 2 - 1))


def test_a_damaged_middle_is_found_by_check(data):
    damage(data / "frontdesk.db")
    answer = frontdesk("check", data=data)
    assert answer.code == 3
    assert "damaged" in answer.out + answer.err


def test_a_damaged_copy_is_no_backup(data):
    damage(data / "frontdesk.db")
    assert "damaged" in refused(3, "backup", data=data)
    assert not list((data / "backups").glob("*.db"))


def test_what_was_damaged_can_be_restored_and_is_kept(data, tmp_path):
    does(data, "check-in Bo at 8:40")
    copy = done("backup", "--to", tmp_path / "safe", "--json", data=data).json["file"]
    damage(data / "frontdesk.db")
    spoilt = (data / "frontdesk.db").read_bytes()
    assert "--after N" in refused(2, "restore", copy, data=data)
    assert "kept in" in done("restore", copy, "--after", "99", data=data).out
    assert done("journal", "--verify", data=data)
    assert spoilt in contents(data / "backups").values()


def test_records_whose_log_holds_their_end_are_whole(data):
    """After a kill between two writes of a checkpoint the first page may promise what only the log has."""
    with Conversation("do", "-", data=data) as desk:
        assert desk.ask("check-in Bo at 8:40")["ok"]
        desk.process.kill()
        desk.process.wait()
        file = data / "frontdesk.db"
        assert (data / "frontdesk.db-wal").stat().st_size
        with file.open("r+b") as records:
            records.seek(28)
            records.write((10_000).to_bytes(4, "big"))
    assert does(data, "rollcall")[0]["rows"][0]["name"] == "Bo Larsen"
    assert done("journal", "--verify", data=data)


def test_what_another_process_took_back_meanwhile_is_no_damage(data):
    """A killed writer's first page promised more; someone rolled it back between our two looks."""
    file = data / "frontdesk.db"
    head = file.read_bytes()[:HEADER]
    promised = head[:28] + (10_000).to_bytes(4, "big") + head[32:]
    assert not _cut_off(file, promised)
    file.write_bytes(promised + file.read_bytes()[HEADER:])
    assert _cut_off(file, promised)


# Not ours to write


def test_from_read_only_records_reading_works(readable):
    for words in READING[:4]:
        answer = lowered(*words, data=readable)
        assert (answer.code, answer.err) == (0, ""), words
    assert "Bo Larsen" in lowered("do", "board", data=readable).out
    answer = lowered("check", data=readable)
    assert answer.code == 3
    assert "may read the records but not write them" in answer.out


def test_from_read_only_records_acts_are_told(readable):
    with unchanged(readable):
        for words in ACTING[:1] + ACTING[2:]:
            answer = lowered(*words, data=readable)
            assert (answer.code, answer.out) == (3, "")
            assert "The records can only be read. Tell whoever" in answer.err
        answer = lowered("do", "-", data=readable, stdin="board\ncheck-in Bo at 8:40\n")
        assert [each["ok"] for each in answer.lines] == [True, False]
        assert answer.code == 3


@pytest.mark.parametrize("shared", [True, False])
def test_a_log_left_by_a_killed_writer_is_read_as_well(anyones, site, shared):
    copied(site, anyones)
    with Conversation("do", "-", data=anyones) as desk:
        assert desk.ask("check-in Bo at 8:40")["ok"]
        desk.process.kill()
        desk.process.wait()
    if not shared:
        (anyones / "frontdesk.db-shm").unlink()
    closed(anyones)
    with unchanged(anyones):
        assert "Bo Larsen" in lowered("do", "rollcall", data=anyones).out
    anyones.chmod(0o755)


def test_read_only_eyes_follow_a_writer_at_work(anyones, site):
    copied(site, anyones)
    with Conversation("do", "-", data=anyones) as desk:
        assert desk.ask("check-in Bo at 8:40")["ok"]
        for each in anyones.iterdir():
            each.chmod(0o644)
        assert "Bo Larsen" in lowered("do", "rollcall", data=anyones).out
        assert desk.ask("check-in Dana at 8:41")["ok"]
        assert "Dana Rivera" in lowered("do", "rollcall", data=anyones).out


def test_what_may_not_even_be_read_is_told(anyones, site):
    if os.getuid() == 0:
        folder = copied(site, anyones / "private")
        folder.chmod(0o700)
    else:
        folder = copied(site, anyones / "private")
        (folder / "frontdesk.db").chmod(0)
    for words in (["do", "board"], ["check"], ["demo", "--make-only"]):
        answer = lowered(*words, data=folder)
        assert (answer.code, answer.out) == (3, ""), words
        assert "may not be opened by this user" in answer.err


def test_no_records_are_made_where_nobody_may_write(anyones):
    anyones.chmod(0o555)
    answer = lowered("settings", "init", "--name", "X", "--zone", "UTC", data=anyones / "new")
    assert (answer.code, answer.out) == (3, "")
    assert list(anyones.iterdir()) == []


def test_a_copy_that_may_not_be_made_names_where_it_was_to_lie(readable):
    answer = lowered("backup", "--to", readable / "copies", data=readable)
    assert (answer.code, answer.out) == (3, "")
    assert answer.err.startswith(f"{readable / 'copies'} may not be opened by this user.")


# Full


def in_little_room(bytes_):
    """A command in a process whose files may not grow beyond a length."""
    return ("/bin/sh", "-c", f'ulimit -f {bytes_ // 512}; exec "$@"', "sh", *PROGRAM)


def test_a_file_that_cannot_grow_keeps_nothing_of_the_act(data):
    before = done("do", "board", "--json", data=data).json["rows"]
    answer = frontdesk("do", "check-in", "Bo", "at", "8:40", data=data, program=in_little_room(1024))
    assert (answer.code, answer.out) == (3, "")
    assert "is full" in answer.err
    assert done("do", "board", "--json", data=data).json["rows"] == before
    assert done("journal", "--verify", data=data)
    assert done("do", "check-in", "Bo", "at", "8:40", data=data)


def test_a_disk_that_fills_during_an_import_says_who_is_in_and_the_same_file_goes_on(data, tmp_path):
    rows = [f"{number},Surname{number},Given{number},1990-01-01" for number in range(50_000, 51_500)]
    file = tmp_path / "large.csv"
    file.write_text("\n".join(["mrn,last_name,first_name,dob", *rows, ""]))
    before = (data / "frontdesk.db").stat().st_size
    answer = frontdesk("roster", "import", file, data=data, program=in_little_room(before + 100 * 1024))
    assert (answer.code, answer.out) == (3, "")
    [(done_, of)] = re.findall(r"is full: ([\d,]+) of ([\d,]+) people of the file are in", answer.err)
    assert of == "1,500"
    entered = int(done_.replace(",", ""))
    assert 0 < entered < 1500
    again = done("roster", "import", file, "--json", data=data).json
    assert (again["added"], again["unchanged"]) == (1500 - entered, entered)
    assert done("journal", "--verify", data=data)


@pytest.fixture
def small_disk():
    """A folder on a file system of little room."""
    with small_disks.mounted(2) as folder:
        yield folder


def fill(disk):
    """Leave no room at all. Returns what gives it back."""
    filler = disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    return filler


def test_a_full_disk_keeps_nothing_of_the_act(site, small_disk):
    data = copied(site, small_disk / "data")
    with Conversation("do", "-", data=data) as desk:
        assert desk.ask("check-in Bo at 8:40")["ok"]
        filler = fill(small_disk)
        answers = [desk.ask(f"note Dana {'x' * 900}")]
        while answers[-1]["ok"]:
            answers.append(desk.ask(f"note Dana {'x' * 900}"))
        assert "is full" in answers[-1]["say"]
        assert desk.process.wait(timeout=60) == 3
    filler.unlink()
    entries = {each["entry"] for each in done("journal", "--json", data=data).json}
    assert {each["entry"] for each in answers[:-1]} <= entries
    assert done("journal", "--verify", data=data)


def test_on_a_full_disk_staff_sign_in_and_read(small_disk, tmp_path):
    data, census = small_disk / "data", tmp_path / "census.csv"
    done("settings", "init", "--name", "Riverside IOP", "--zone", "Eastern", data=data)
    census.write_text(CENSUS, encoding="utf-8")
    done("roster", "import", census, data=data)
    by = ("--passphrase-file", secret_file(tmp_path, PASSPHRASE), "--as", "Ana Lopez")
    done("staff", "add", "Ana Lopez", "--role", "lead", "--sign-in", *by[:2], data=data)
    filler = fill(small_disk)
    for words in READING[:4]:
        assert done(*words, *by, data=data).out
    assert "Bo Larsen" in done("do", "board", *by, data=data).out
    assert "is full" in refused(3, "do", "check-in", "Bo", *by, data=data)
    assert "wrong    space" in frontdesk("check", data=data).out
    filler.unlink()
    assert done("do", "note", "Bo", "called", *by, data=data)
    assert done("journal", "--verify", *by, data=data)


def test_who_began_on_a_full_disk_hears_of_others_once_there_is_room(site, small_disk):
    data = copied(site, small_disk / "data")
    heard: Queue[int] = Queue()
    filler = fill(small_disk)
    with ExitStack() as ends:
        ends.callback(follow(data / "frontdesk.db", heard.put))
        before = heard.get(timeout=30)
        filler.unlink()
        done("do", "check-in", "Bo", "at", "8:40", data=data)
        assert heard.get(timeout=30) > before


def test_on_a_full_disk_nothing_is_made(small_disk):
    fill(small_disk)
    assert "is full" in refused(3, "settings", "init", "--name", "X", "--zone", "UTC", data=small_disk / "new")
    assert not list((small_disk / "new").glob("*"))


# Locked


@contextmanager
def held(data, *statements):
    """Another program holds the records."""
    with closing(driver.module().connect(data / "frontdesk.db", isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)
        yield


def test_an_act_gives_up_after_ten_seconds_and_is_busy(data):
    before = done("journal", "--json", data=data).json
    with held(data, "BEGIN IMMEDIATE"), ThreadPoolExecutor(2) as both:  # each waits for ten seconds
        one = both.submit(refused, 1, "do", "check-in", "Bo", "at", "8:40", data=data)
        other = both.submit(does, data, "check-in Bo at 8:40", "rollcall")
        assert "busy" in one.result()
        assert other.result()[0]["refusal"] == "busy"
    assert done("journal", "--json", data=data).json == before


def test_records_locked_at_opening_are_told(data):
    with held(data, "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"):
        assert "is locked by another program" in refused(3, "do", "board", data=data)


def test_while_others_work_on_a_file_of_the_older_mode_it_stays_so(data):
    with closing(driver.module().connect(data / "frontdesk.db")) as records:
        assert records.execute("PRAGMA journal_mode = delete").fetchone() == ("delete",)
    with held(data, "BEGIN", "SELECT count(*) FROM patient"):
        assert done("do", "board", data=data)
    assert (data / "frontdesk.db").read_bytes()[18] == 1
    assert done("do", "board", data=data)
    assert (data / "frontdesk.db").read_bytes()[18] == (2 if driver.wal_is_safe(driver.version()) else 1)


# Without a terminal


@pytest.mark.parametrize("words", [[], ["demo"], ["--json"]])
def test_the_screen_wants_a_terminal(tmp_path, words):
    said = refused(2, *words, data=tmp_path / "new")
    assert said == "The screen needs a terminal. For scripts there is “frontdesk do”."
    assert not (tmp_path / "new").exists()


def test_an_interrupt_is_no_traceback(data):
    with Conversation("do", "-", data=data) as desk:
        assert desk.ask("rollcall")["ok"]
        desk.process.send_signal(signal.SIGINT)
        assert desk.process.wait(timeout=60) == 130
