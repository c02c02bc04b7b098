"""A report's file: written whole or not at all, for its owner's eyes, and every fault a sentence."""

import os
import stat
import tempfile
from pathlib import Path

import pytest

from tests.commands import PROGRAM, contents, copied, done, frontdesk, lowered, refused, riverside
from tests.hands import CENSUS

MANY = CENSUS + "".join(
    f"{mrn},Last{mrn},First{mrn},,1990-01-01,2026-09-01,,,Mary Obi,Harbor House,sober living home,Gratitude,Yoga,\n"
    for mrn in range(1000, 1060)
)
OLD = "the one of yesterday"


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Nearly seventy people, whose day takes some 130 kB in JSON. Nobody writes to it."""
    return riverside(tmp_path_factory.mktemp("many"), csv=MANY)


@pytest.fixture
def folder(tmp_path):
    """A folder with yesterday's report."""
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "day").write_text(OLD)
    return folder


@pytest.mark.parametrize("form", ["text", "json", "csv", "html"])
@pytest.mark.parametrize("which", ["day", "rollcall", "houses"])
def test_a_file_holds_what_would_have_been_printed(site, folder, which, form):
    assert done("report", which, "--format", form, "--output", folder / "day", data=site).out == ""
    printed = done("report", which, "--format", form, data=site).out.splitlines()
    written = (folder / "day").read_bytes().decode("utf-8").splitlines()
    assert len(written) == len(printed)
    assert (folder / "day").stat().st_mode & 0o777 == 0o600
    assert [each.name for each in folder.iterdir()] == ["day"]


def test_a_report_for_which_there_is_no_room_leaves_the_old_one_and_nothing_else(many, folder):
    little = ("/bin/sh", "-c", 'ulimit -f 128; exec "$@"', "sh", *PROGRAM)
    words = ("report", "day", "--json", "--output", folder / "day")
    answer = frontdesk(*words, data=many, program=little)
    assert (answer.code, answer.out) == (2, "")
    assert "cannot be written: File too large. Name another file." in answer.err
    assert contents(folder) == {"day": OLD.encode()}
    assert done(*words, data=many)
    assert (folder / "day").stat().st_size > 100_000


@pytest.fixture
def anyones(many):
    """The same records where another user may read them, beside a folder of ours that they may only look into."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        copied(many, place / "data")
        (place / "data" / "frontdesk.db").chmod(0o644)
        (place / "reports").mkdir()
        (place / "reports" / "day").write_text(OLD)
        for folder in ("data", "reports"):
            (place / folder).chmod(0o755)
        yield place


def test_a_folder_of_someone_else_is_left_as_it_was(anyones):
    if os.getuid():
        (anyones / "reports").chmod(0o555)
    answer = lowered("report", "day", "--output", anyones / "reports" / "day", data=anyones / "data")
    assert (answer.code, answer.out) == (2, ""), answer.err
    assert "cannot be written: Permission denied. Name another file." in answer.err
    assert contents(anyones / "reports") == {"day": OLD.encode()}


def test_what_is_no_file_is_not_put_out_of_the_way(site, folder):
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    said = refused(2, "report", "day", "--output", pipe, data=site)
    assert "cannot be written: it is no file. Name another file." in said
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert "it is no file" in refused(2, "report", "day", "--output", folder, data=site)
    assert sorted(each.name for each in folder.iterdir()) == ["day", "pipe"]


def test_a_folder_that_is_not_there_and_a_name_that_cannot_be_are_told(site, folder):
    for output in (folder / "nowhere" / "day", folder / "day" / "day", folder / ("x" * 300)):
        assert "cannot be written" in refused(2, "report", "houses", "--format", "html", "--output", output, data=site)
    assert [each.name for each in folder.iterdir()] == ["day"]


def test_a_form_that_is_not_built_is_refused_by_name(site):
    said = refused(2, "report", "day", "--format", "pdf", data=site)
    assert "'text', 'json', 'csv', 'html', 'xlsx'" in said
