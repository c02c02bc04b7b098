"""The first day of a site behind the screen: paths that are offered, files that are read, records made whole or not."""

import os

import pytest

from frontdesk.cli.first_day import first_day
from frontdesk.database.records import open_records
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.settings import sites
from frontdesk.errors import Usage
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import House
from frontdesk.rules.program.text import default_program, write_program
from frontdesk.shapes.new_site import NewSite, Outset
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts import Voice, say

LEAD = Actor("Ana", Role.LEAD, "Front desk")
NEW = NewSite("Riverside", "America/Chicago", counselors=("Mary Obi", "Kevin Doyle"), printer="lp -d Laser")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "site" / "frontdesk.db"


def test_the_first_entry_makes_the_site_with_its_counselors_and_the_printer_stands_beside_it(path):
    assert first_day(path, LEAD).make(NEW) == ""
    desk = FrontDesk(open_records(path), LEAD, "do")
    assert sites.program_of(desk).name == "Riverside"
    assert desk.board().site.counselors == ("Kevin Doyle", "Mary Obi")
    assert desk.board().position == 1
    desk.close()
    assert (path.parent / "printer").read_text() == "lp -d Laser\n"
    assert (path.parent / "printer").stat().st_mode & 0o777 == 0o600


def test_where_records_are_already_nothing_is_made_and_no_printer_kept(path):
    sites.make(path, default_program(), LEAD)
    with pytest.raises(Usage):
        first_day(path, LEAD).make(NEW)
    assert sorted(each.name for each in path.parent.iterdir()) == ["frontdesk.db"]


@pytest.mark.parametrize(
    "new",
    [
        NewSite("", "America/Chicago"),
        NewSite("Riverside", "EST"),
        NewSite("Riverside", "UTC", Outset.FILE, settings="[["),
        NewSite("Riverside", "UTC", houses=(House("Elm", LivingKind.SHELTER), House("elm", LivingKind.SHELTER))),
    ],
)
def test_a_site_that_cannot_be_so_is_not_made(path, new):
    with pytest.raises(Usage) as refused:
        first_day(path, LEAD).make(new)
    assert say(Voice(), refused.value).endswith(".")
    assert not path.parent.exists()


def test_a_house_beside_those_of_a_file_is_one_more(path):
    text = write_program(default_program()) + '[[house]]\nname = "Elm"\nkind = "shelter"\n'
    house = House("Oak", LivingKind.OWN_HOME)
    first_day(path, LEAD).make(NewSite("Riverside", "UTC", Outset.FILE, settings=text, houses=(house,)))
    desk = FrontDesk(open_records(path), LEAD, "do")
    assert [each.name for each in sites.program_of(desk).houses] == ["Elm", "Oak"]
    desk.close()


def test_paths_are_offered_as_they_are_typed(path, tmp_path, monkeypatch):
    for name in ("program.toml", "prog-notes.txt", ".hidden.toml"):
        (tmp_path / name).touch()
    (tmp_path / "programs").mkdir()
    day = first_day(path, LEAD)
    assert day.paths(f"{tmp_path}/prog") == (f"{tmp_path}/program.toml", f"{tmp_path}/programs/")
    assert day.paths(f"{tmp_path}/.") == (f"{tmp_path}/.hidden.toml",)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert day.paths("") == ("program.toml", "programs/")
    assert day.paths("~/program.") == ("~/program.toml",)
    for nothing in ("/no/such/folder/x", "~nobody-here/x", "a\0b/", f"{tmp_path}/program.toml/"):
        assert day.paths(nothing) == ()


def test_a_pipe_or_a_folder_that_may_not_be_read_holds_nothing_up(path, tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    day = first_day(path, LEAD)
    with pytest.raises(Usage) as refused:
        day.read(str(tmp_path / "pipe.toml"))
    assert say(Voice(), refused.value) == f"{tmp_path / 'pipe.toml'} is a pipe or a device. Name a file."


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (b"\xff\xfe", "the file is not UTF-8 text"),
        (b"x" * 1_000_002, "the file is over 1,000,000 bytes long"),
        (b"", "the file has no [[block]]"),
        (b"[site\n", "line 1: this is not TOML"),
    ],
)
def test_what_is_no_program_is_told_by_its_faults(path, tmp_path, raw, fault):
    (tmp_path / "program.toml").write_bytes(raw)
    read = first_day(path, LEAD).read(str(tmp_path / "program.toml"))
    assert read.holds is None
    assert read.faults[0].startswith(fault)
