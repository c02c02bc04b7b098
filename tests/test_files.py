"""Files we write: whole or not at all, on disk before anybody is told, and for nobody else to read."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk import files

OLD, NEW = "the one of yesterday", "the whole one of today\n" * 1000
# A process that is killed at this step of its work, as Python tells of it before it is done.
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from frontdesk import files
def step(event, arguments):
    if event == sys.argv[1] and ".frontdesk-" in str(arguments):
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(step)
{act}
"""
IN_PLACE = "files.write(Path(sys.argv[2]), sys.argv[3])"
ANEW = "files.write_new(Path(sys.argv[2]).parent, [Path(sys.argv[2]).name], sys.argv[3])"


def killed(act: str, step: str, target: Path) -> int:
    """How the process ended."""
    run = [sys.executable, "-c", KILLED_AT.format(act=act), step, str(target), NEW]
    return subprocess.run(run, cwd=Path(files.__file__).parents[1], check=False).returncode


@pytest.fixture
def folder(tmp_path):
    """A folder with nothing else in it."""
    made = tmp_path / "folder"
    made.mkdir()
    return made


def named(folder: Path) -> dict[str, str]:
    """The files that anybody sees there, with what they hold."""
    return {each.name: each.read_text() for each in folder.iterdir() if not each.name.startswith(".")}


@pytest.mark.parametrize("step", ["open", "os.rename"])
def test_a_process_killed_midway_leaves_what_was_there(folder, step):
    (folder / "day").write_text(OLD)
    assert killed(IN_PLACE, step, folder / "day") == -signal.SIGKILL
    assert named(folder) == {"day": OLD}


@pytest.mark.parametrize("step", ["open", "os.link"])
def test_a_process_killed_midway_leaves_nothing_where_nothing_was(folder, step):
    assert killed(ANEW, step, folder / "day") == -signal.SIGKILL
    assert named(folder) == {}


def test_killed_when_it_has_its_name_it_is_whole(folder):
    assert killed(ANEW, "os.remove", folder / "day") == -signal.SIGKILL
    assert named(folder) == {"day": NEW}


def test_a_file_is_written_whole_in_the_place_of_the_old_one(folder):
    (folder / "day").write_text(OLD)
    files.write(folder / "day", NEW)
    assert named(folder) == {"day": NEW}
    assert len(list(folder.iterdir())) == 1


def test_nobody_else_may_read_it(folder):
    before = os.umask(0)
    try:
        (folder / "day").touch(0o666)
        files.write(folder / "day", NEW)
        files.write_new(folder, ["new"], NEW)
    finally:
        os.umask(before)
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}


@pytest.mark.parametrize(
    "act", [lambda where: files.write(where / "day", NEW), lambda where: files.write_new(where, ["day"], NEW)]
)
def test_the_text_is_on_disk_before_its_name_and_the_name_before_anybody_is_told(folder, monkeypatch, act):
    synced, sync = [], os.fsync

    def seen(descriptor: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), (folder / "day").exists()))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", seen)
    act(folder)
    assert synced == [(False, False), (True, True)]


def test_a_new_file_takes_the_first_name_that_is_free(folder):
    assert [files.write_new(folder, ["a", "b"], text) for text in ("1", "2")] == ["a", "b"]
    with pytest.raises(FileExistsError):
        files.write_new(folder, ["a", "b"], "3")
    assert named(folder) == {"a": "1", "b": "2"}
    assert len(list(folder.iterdir())) == 2


def test_who_was_faster_loses_nothing(folder):
    (folder / "part").write_text(NEW)
    (folder / "day").write_text(OLD)
    with pytest.raises(FileExistsError):
        files.settle_new(folder / "part", folder / "day")
    assert named(folder) == {"day": OLD, "part": NEW}


def test_a_folder_that_is_gone_is_the_systems_own_word(folder):
    with pytest.raises(FileNotFoundError):
        files.write(folder / "gone" / "day", NEW)
    with pytest.raises(FileNotFoundError):
        files.write_new(folder / "gone", ["day"], NEW)
    assert list(folder.iterdir()) == []


def test_a_folder_or_a_device_is_not_put_out_of_the_way(folder):
    (folder / "day").mkdir()
    os.mkfifo(folder / "pipe")
    for name in ("day", "pipe"):
        with pytest.raises(OSError, match="it is no file"):
            files.write(folder / name, NEW)
    assert sorted(each.name for each in folder.iterdir()) == ["day", "pipe"]


def test_letters_that_utf_8_has_not_do_not_keep_a_report_back(folder):
    files.write(folder / "day", "Bo\ud800\r\n")
    assert (folder / "day").read_bytes() == b"Bo?\r\n"


@pytest.mark.parametrize(("around", "made"), [(0o2770, 0o770), (0o770, 0o700), (0o755, 0o700), (0o2750, 0o700)])
def test_a_folder_is_for_whom_a_shared_folder_around_it_is_else_for_nobody_else(folder, around, made):
    folder.chmod(around)
    before = os.umask(0o077)
    try:
        files.make_folder(folder / "backups")
    finally:
        os.umask(before)
    assert (folder / "backups").stat().st_mode & 0o777 == made
    (folder / "backups").chmod(0o711)
    files.make_folder(folder / "backups")
    assert stat.S_IMODE((folder / "backups").stat().st_mode) == 0o711, "what is there stays as it is"
    (folder / "no folder").touch()
    with pytest.raises(FileExistsError):
        files.make_folder(folder / "no folder")
