"""The site and its program: made once, printed, changed by a file that is right as a whole."""

import sqlite3

import pytest

from frontdesk.desk.settings.sites import make_aside
from frontdesk.errors import Usage
from frontdesk.rules.program.text import default_program, read_program, write_program
from tests.commands import contents, copied, does, done, frontdesk, refused


def program_of(data):
    return done("settings", "show", data=data).out


def entries(data):
    with sqlite3.connect(data / "frontdesk.db") as records:
        return records.execute("SELECT verb, source FROM journal ORDER BY seq").fetchall()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Real records, made by the command. Nobody writes to them."""
    data = tmp_path_factory.mktemp("made") / "real"
    done("settings", "init", "--name", "Harbor IOP", "--zone", "America/New_York", data=data)
    return data


@pytest.fixture
def real(made, tmp_path):
    """The same records, of this test's own."""
    return copied(made, tmp_path / "real")


def loaded(data, tmp_path, text, *words):
    file = tmp_path / "program.toml"
    file.write_text(text, encoding="utf-8")
    return frontdesk("settings", "load", file, *words, data=data)


def test_a_new_site_has_the_default_program_under_its_own_name(real):
    shown = read_program(program_of(real), None)
    default = default_program()
    assert (shown.name, shown.zone) == ("Harbor IOP", "America/New_York")
    assert (shown.blocks, shown.groups, shown.houses) == (default.blocks, default.groups, default.houses)
    assert entries(real) == [("init", "settings")]


def test_the_records_of_a_new_site_are_this_users_own(tmp_path):
    done("settings", "init", "--name", "X", "--zone", "UTC", data=tmp_path / "a" / "b")
    folder = tmp_path / "a" / "b"
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "frontdesk.db").stat().st_mode & 0o077 == 0
    assert [each.name for each in folder.iterdir()] == ["frontdesk.db"]


def test_a_folder_of_any_name_will_do(tmp_path):
    folder = tmp_path / "50%25 off? #1 é"
    done("settings", "init", "--name", "X", "--zone", "UTC", data=folder)
    assert "X" in program_of(folder)
    assert [each.name for each in tmp_path.iterdir()] == [folder.name]


@pytest.mark.parametrize(
    ("name", "zone", "says"),
    [
        ("", "UTC", "--name: the text is empty; write a name behind it."),
        ("x" * 201, "UTC", "--name: the text is over 200 characters; shorten it."),
        ("X", "EST", '--zone: "EST" is a clock without summer time, not a time zone; write America/New_York.'),
        ("", "Mars", "--name: the text is empty; write a name behind it. --zone: there is no time zone "),
    ],
)
def test_what_is_wrong_with_an_argument_is_told_by_its_option(tmp_path, name, zone, says):
    said = refused(2, "settings", "init", "--name", name, "--zone", zone, data=tmp_path / "new")
    assert said.startswith(says)
    assert "line" not in said


@pytest.mark.parametrize(("name", "zone"), [("", "UTC"), (" \t", "UTC"), ("X", "Mars/Olympus"), ("X", "../../etc")])
def test_a_site_without_a_name_or_a_zone_is_not_made(tmp_path, name, zone):
    assert refused(2, "settings", "init", "--name", name, "--zone", zone, data=tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_site_is_never_made_over_another(real, tmp_path):
    before = contents(real)
    assert "already" in refused(2, "settings", "init", "--name", "Y", "--zone", "UTC", data=real)
    assert contents(real) == before


def test_who_was_faster_keeps_their_records(tmp_path):
    def someone_is_faster(part):
        (tmp_path / "frontdesk.db").write_bytes(b"theirs")

    with pytest.raises(Usage):
        make_aside(tmp_path / "frontdesk.db", someone_is_faster)
    assert contents(tmp_path) == {"frontdesk.db": b"theirs"}


def test_what_show_prints_load_reads_and_nothing_changes(real, tmp_path):
    text = program_of(real)
    assert loaded(real, tmp_path, text).code == 0
    assert program_of(real) == text == write_program(read_program(text, None))


def test_a_changed_program_is_one_entry(real, tmp_path):
    text = (
        program_of(real)
        .replace('"Coping skills"', '"Coping and more"')
        .replace("names_hide_after_seconds = 45", "names_hide_after_seconds = 60")
    )
    assert loaded(real, tmp_path, text).code == 0
    assert program_of(real) == text
    assert [verb for verb, _ in entries(real)] == ["init", "settings"]


TARGET = '[[target]]\nlevel_of_care = "PHP"\nminutes_a_day = 300\nminutes_a_week = 1500\ndays_a_week = 5\n'
KIM = '[[staff]]\nname = "Kim Lee"\nrole = "lead"\n'


def test_targets_and_staff_are_loaded_shown_and_told_from_what_to_what(real, tmp_path):
    text = program_of(real).replace("[reasons]", f"{TARGET}\n{KIM}\n[reasons]")
    answer = loaded(real, tmp_path, text)
    assert "targets is now PHP 300 minutes a day, 1500 a week, 5 days, was nothing" in answer.out
    assert "new staff Kim Lee" in answer.out
    assert program_of(real) == text
    raised = loaded(real, tmp_path, text.replace("1500", "1200").replace('"lead"', '"counselor"'))
    assert "targets is now PHP 300 minutes a day, 1200 a week, 5 days, was PHP 300 minutes a day, 1500" in raised.out
    assert "staff Kim Lee: role is now counselor, was lead" in raised.out
    assert loaded(real, tmp_path, text.replace(KIM, "")).code == 0
    assert KIM.replace("lead", "counselor") in program_of(real)  # nobody leaves by a file


def test_a_dry_run_changes_nothing(real, tmp_path):
    before = program_of(real)
    answer = loaded(real, tmp_path, before.replace("Harbor IOP", "Other"), "--dry-run")
    assert (answer.code, answer.err) == (0, "")
    assert program_of(real) == before
    assert len(entries(real)) == 1


def test_every_fault_is_listed_and_nothing_is_changed(real, tmp_path):
    before = program_of(real)
    text = before.replace("grace_minutes = 0", 'grace_minutes = "none"')  # not a number
    text = text.replace('starts = "11:00"', 'starts = "10:30"')  # two blocks at once
    text = text.replace("[reasons]", '[[group]]\nname = "Chess"\nblock = "Evening"\nkey = 1\n\n[reasons]')
    text = text.replace("checkout_opens", "chekout_opens")  # a typing error
    twice = '[[group]]\nname = "Darts"\nblock = "Activity"\nkey = 1\n\n'  # a key that is taken
    text = text.replace("[reasons]", twice + "[reasons]")
    answer = loaded(real, tmp_path, text)
    assert (answer.code, answer.out) == (1, "")
    head, *faults = answer.err.splitlines()
    assert head.endswith(f"nothing was changed. {len(faults)} things to mend:")
    told = "\n".join(faults)
    for words in ("grace_minutes", "Evening", "chekout_opens", "key 1 of Activity", "starts before"):
        assert words in told
    assert all(each.startswith("line ") for each in faults)
    assert program_of(real) == before
    assert len(entries(real)) == 1


@pytest.mark.parametrize("text", ["", "not toml at all", "[site]\nname = ", "[[block]]\n", "\x00", "[site]\n" * 2])
def test_a_file_that_is_no_program_is_refused(real, tmp_path, text):
    answer = loaded(real, tmp_path, text)
    assert (answer.code, answer.out) == (1, "")
    assert len(entries(real)) == 1


def test_a_file_that_is_none_is_used_wrongly(real, tmp_path):
    assert "no file" in refused(2, "settings", "load", tmp_path / "nothing.toml", data=real)
    assert "is a folder" in refused(2, "settings", "load", tmp_path, data=real)


def test_a_day_that_was_opened_keeps_its_program(data, tmp_path):
    does(data, "check-in Bo at 8:40")
    renamed = (
        program_of(data).replace('"Coping skills"', '"Coping and more"').replace('starts = "14:00"', 'starts = "14:30"')
    )
    assert loaded(data, tmp_path, renamed, "--rename", "Coping skills=Coping and more").code == 0
    (day, other) = does(data, "check-in Dana at 8:41", 'assign Dana "Coping and more"')
    assert day["ok"]
    assert other["refusal"] == "unknown_group"
    report = done("report", "day", "--json", data=data).json
    bo, dana = (next(each for each in report["patients"] if each["mrn"] == mrn) for mrn in ("101", "102"))
    assert [seat["group"] for seat in bo["seats"]] == [seat["group"] for seat in dana["seats"]]
    assert (bo["seats"][-1]["block"], bo["seats"][-1]["starts"]) == ("Activity", "14:00")
    assert done("journal", "--verify", data=data)


def test_what_left_the_program_leaves_the_plans_in_peace(data, tmp_path):
    lines = program_of(data).split("\n[[group]]")
    text = "\n[[group]]".join(each for each in lines if '"Coping skills"' not in each)
    assert loaded(data, tmp_path, text, "--drop-plans").code == 0
    (bo,) = does(data, "check-in Bo at 8:40")
    assert bo["ok"]
    back = loaded(data, tmp_path, "\n[[group]]".join(lines))
    assert back.code == 0
    assert program_of(data) == "\n[[group]]".join(lines)
    assert done("journal", "--verify", data=data)
