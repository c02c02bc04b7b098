"""Census at the desk: Ctrl+O, a file is looked at, answered, read in, and those it does not name are spoken of."""

import asyncio
import os
from dataclasses import replace
from datetime import timedelta

import pytest
from textual import events
from textual.keys import _character_to_key

from frontdesk.acts import CheckIn
from frontdesk.desk import lookups
from frontdesk.desk.settings import sites
from frontdesk.rules.program.text import default_program
from frontdesk.screens.errands import Answer
from frontdesk.shapes.staff import Actor, Role
from tests.hands import CENSUS, on
from tests.screens.at_the_desk import NARROW, WIDE, at_the_desk
from tests.screens.test_golden import SIZES, holds

LEE = Actor("Lee", Role.LEAD, "Office")
TITLE = "Riverside,,,,,,\nprinted Nov 23 2026,,,,,,\n"
HEADER = "Client ID,Patient Name,DOB,Days,Primary Counselor,House,Notes\n"
YAW = '00204,"Acheampong, Yaw",12/24/1991,Mon Wed Fri,Mary Obi,Harbor Hse,x\n'
FARIDA = '00198,"Akhmetova, Farida",07/30/1979,Mon Wed Fri,Mary Obi,Maple Street,\n'
ZOE = '00199,"Zed, Zoe",13/31/1979,Mon Wed Fri,Mary Obi,,\n'


@pytest.fixture
def file(tmp_path):
    """A file with one question and one fault."""
    path = tmp_path / "census.csv"
    path.write_text(TITLE + HEADER + YAW + FARIDA + ZOE)
    return path


def mends(file, *pairs):
    """Somebody mends the file where it lies."""
    text = file.read_text()
    for wrong, right in pairs:
        text = text.replace(wrong, right)
    file.write_text(text)


async def looks_at(desk, file):
    """Ctrl+O, the path, Enter."""
    await desk.press("ctrl+o")
    await desk.types(str(file))
    await desk.press("enter")


def imported(hands):
    """The names of what was imported, and how many entries there are."""
    return sorted(person.name for person in hands.board_anew().people.values())


async def test_a_folder_without_a_census_file_says_so_and_promises_nothing(path, clock, tmp_path):
    (tmp_path / "empty").mkdir()
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await looks_at(desk, tmp_path / "empty")
        assert desk.enter == "nothing · no census file and no folder stands there"
        assert "GOES ON WITH" not in desk.text
        await desk.press("enter", "escape")
        assert desk.enter.startswith("nothing yet · type the path")


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_a_file_is_looked_at_before_anything_is_written(path, clock, hands, file, size):
    before = hands.board.position
    async with at_the_desk(path, clock, actor=LEE, size=size) as desk:
        await looks_at(desk, file)
        head = desk.rows[2]
        assert [word in head for word in ("Rows 3", "New 1", "Changed 0", "As they were 0")] == [True] * 4
        assert "nothing written" in head
        assert "read as" in desk.rows[9]
        assert "last, first" in desk.rows[9]
        assert "“Harbor Hse” is no house here" in desk.text
        assert "fault  birth date: “13/31/1979” is no date" in desk.text
        assert desk.enter.startswith("answer “Harbor Hse” of Yaw Acheampong · line 4")
    assert hands.board.position == before


async def test_enter_goes_to_the_typed_path_though_the_list_is_of_fewer_letters(path, clock, hands, file):
    """A path that is pasted, or typed faster than a folder answers, with Enter behind it."""
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await desk.press("ctrl+o")
        await desk.types(f"{file.parent}")
        for letter in f"/{file.name}":
            desk.app.post_message(events.Key(_character_to_key(letter), letter))
        desk.app.post_message(events.Key("enter", "\r"))
        await desk.settles()
        assert desk.enter.startswith("answer “Harbor Hse”")


async def test_rows_part_into_new_changed_as_they_were_questions_and_faults(path, clock, hands, file):
    async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
        await looks_at(desk, file)
        for label, number in (
            ("Rows", 3),
            ("New", 1),
            ("Changed", 0),
            ("As they were", 0),
            ("Questions", 1),
            ("Fault", 1),
        ):
            assert f"{label} {number}" in desk.rows[2]


async def test_a_digit_answers_the_marked_question_at_once(path, clock, hands, file):
    mends(file, ("13/31", "12/31"))
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await looks_at(desk, file)
        await desk.press("1")
        assert desk.enter == "read in census.csv · 3 new, 0 changed, 0 as they were"
        await desk.press("enter")
        assert "Added 3" in desk.rows[2]
    yaw = hands.person("Acheampong")
    assert (yaw.mrn, yaw.lives_at) == ("00204", "Harbor House")


async def test_a_new_house_is_asked_what_kind_of_place_it_is(path, clock, hands, file):
    mends(file, ("13/31", "12/31"))
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await looks_at(desk, file)
        await desk.press("2")
        assert desk.dialog == "Line 4: Yaw Acheampong"
        await desk.press("1", "enter")
        assert desk.enter.startswith("read in census.csv")
        await desk.press("enter")
    assert "Harbor Hse" in dict(hands.board_anew().site.houses)


async def test_as_it_was_says_nothing_of_where_somebody_lives(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    async with at_the_desk(path, clock, actor=LEE) as desk:
        hands.reads("mrn,last_name,first_name,dob,living_arrangement\n300,Quill,Ed,1980-02-12,Harbor House\n")
        file.write_text("mrn,last_name,first_name,dob,living_arrangement\n300,Quill,Ed,1980-02-12,Harbr\n")
        await looks_at(desk, file)
        await desk.press("3")
        assert desk.enter == "read in census.csv · 0 new, 0 changed, 1 as they were"
        await desk.press("enter")
    assert hands.person("Quill").lives_at == "Harbor House"


async def test_a_fault_is_mended_in_the_file_and_enter_looks_again(path, clock, hands, file):
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await looks_at(desk, file)
        await desk.press("1")
        assert desk.enter == "look again at census.csv · once line 6 is mended in the file"
        mends(file, ("13/31", "12/31"))
        await desk.press("enter")
        assert desk.enter == "read in census.csv · 3 new, 0 changed, 0 as they were"


async def test_a_file_that_changed_since_it_was_looked_at_is_not_read_in(path, clock, hands, file):
    mends(file, ("13/31", "12/31"), ("Harbor Hse", "Harbor House"))
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await looks_at(desk, file)
        before = hands.board.position
        mends(file, ("Zed, Zoe", "Zed, Zara"))
        await desk.press("enter")
        assert desk.refusal == "census.csv has changed since it was looked at. Look at it again."
        assert hands.board.position == before


async def test_what_the_desk_wrote_is_kept_and_told(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    hands.update("Larsen", "phone", "555-0199")
    hands.reads(CENSUS)
    hands.update("Dana", "living_arrangement", "Maple Street")
    file.write_text(CENSUS)
    async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
        await looks_at(desk, file)
        await desk.press("enter")
        assert "KEPT" in desk.text
        assert "file says Harbor House · desk wrote Maple Street" in desk.text
    assert hands.person("Dana").lives_at == "Maple Street"


async def test_what_is_told_of_a_file_is_told_in_keys_and_words_of_the_screen(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    header, *rows = CENSUS.splitlines()
    file.write_text("\n".join([f"{header},Counselr nam", *(f"{row},x" for row in rows)]))
    async with at_the_desk(path, clock, actor=LEE, size=NARROW) as desk:
        await looks_at(desk, file)
        await desk.press("enter")
        said = " ".join(desk.text.split())
        assert "column is ignored: “Counselr nam” (nearest: counselor)" in said
        assert "--" not in said
    taken = CENSUS.replace("counselor", "Counselr nam", 1)
    file.write_text(taken)
    async with at_the_desk(path, clock, actor=LEE, size=NARROW) as desk:
        await looks_at(desk, file)
        await desk.press("enter")
        said = " ".join(desk.text.split())
        assert "(nearest: counselor) · Tab says so while a file is looked at" in said


async def test_a_file_with_nobody_in_it_asks_whether_it_is_whole(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    file.write_text(CENSUS.splitlines()[0] + "\n")
    async with at_the_desk(path, clock, actor=LEE, size=NARROW) as desk:
        await looks_at(desk, file)
        assert desk.enter == "read in census.csv · nobody is in it: is the export whole?"
        await desk.press("enter")
        await desk.press("end")
        said = " ".join(desk.text.split())
        assert "nobody is in this file; the 7 admitted here stay as they are; look whether the export is whole" in said


@pytest.mark.slow
async def test_those_not_in_the_file_are_discharged_only_when_somebody_says_so(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    rows = CENSUS.splitlines(keepends=True)
    file.write_text("".join(row for row in rows if "Larsen" not in row and "Weiss" not in row))
    async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
        await looks_at(desk, file)
        await desk.press("enter")
        assert "Not in the file 2" in desk.rows[2]
        assert desk.enter.startswith("say what is so of Bo Larsen")
        assert hands.person("Larsen").turned_away is None
        await desk.press("space", "down", "space")
        assert desk.enter.startswith("say what is so of two people")
        await desk.press("enter", "2")
        assert desk.dialog == "Not in the file: two people"
        await desk.types("11202026")
        await desk.press("enter", "1", "enter")
        assert "NOT IN THE FILE" not in desk.text
        assert "Larsen" not in " ".join(imported(hands))
        await desk.press("f8")
        assert "Bo Larsen" in imported(hands)
        assert "Carl Weiss" in imported(hands)


async def test_still_admitted_writes_nothing(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    file.write_text("".join(row for row in CENSUS.splitlines(keepends=True) if "Larsen" not in row))
    async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
        await looks_at(desk, file)
        await desk.press("enter")
        before = hands.board.position
        await desk.press("enter", "1", "enter")
        assert desk.enter == "choose another file · this one is in"
        assert hands.board.position == before


async def test_tab_says_which_header_is_read_as_what(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    file.write_text("mrn,last_name,first_name,dob,Whereabouts\n300,Quill,Ed,1980-02-12,Harbor House\n")
    async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
        await looks_at(desk, file)
        assert "not read" in desk.rows[9]
        await desk.press("tab")
        assert desk.dialog == "How census.csv is read"
        await desk.types("where")
        await desk.press("tab")
        await desk.types("lives")
        assert desk.enter == "read “Whereabouts” as lives at · nothing is written yet"
        await desk.press("enter")
        assert "lives at" in desk.rows[9]
        await desk.press("enter")
    assert hands.person("Quill").lives_at == "Harbor House"


async def test_a_file_without_the_columns_needed_can_be_given_them(path, clock, hands, tmp_path):
    file = tmp_path / "census.csv"
    file.write_text("Nr,last_name,first_name,dob\n300,Quill,Ed,1980-02-12\n")
    async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
        await looks_at(desk, file)
        assert "Faults" in desk.rows[2] or "Fault" in desk.rows[2]
        await desk.press("tab", "1", "1", "enter", "enter")
    assert hands.person("Quill").mrn == "300"


FAULTY = {
    "frist_nam,mrn,last_name\nA,1,B\n": (
        "fault the required columns are missing: first name and birth date",
        "is “frist_nam” meant? · Tab says which is which",
    ),
    "mrn,mrn,last_name,first_name,dob\n1,2,A,B,1979-01-01\n": (
        "fault MRN: the column stands twice in the header: “column 1” and “column 2”",
        "keep one of them · Tab says which is which",
    ),
    "Nothing\n1\n": (
        "fault the required columns are missing: MRN, last name, first name and birth date",
        "name the columns in the first row · Tab says which is which",
    ),
}
"""Files that cannot be read as a whole: what is wrong, and what would be right."""


@pytest.mark.slow
@pytest.mark.parametrize("size", [NARROW, WIDE])
@pytest.mark.parametrize("text", FAULTY)
async def test_what_is_wrong_with_a_file_is_read_to_its_last_word(path, clock, hands, tmp_path, text, size):
    file = tmp_path / "census.csv"
    file.write_text(text)
    async with at_the_desk(path, clock, actor=LEE, size=size) as desk:
        await looks_at(desk, file)
        said = " ".join(desk.text.split())
        assert [sentence for sentence in FAULTY[text] if sentence not in said] == []
        assert "…" not in said


class TestInbox:
    """A folder that the settings name."""

    @pytest.fixture
    def inbox(self, hands, tmp_path):
        """It holds two files, the newer one to be read."""
        folder = tmp_path / "inbox"
        folder.mkdir()
        sites.load(hands.desk, replace(sites.program_of(hands.desk), inbox=str(folder)))
        for name in ("a.csv", "b.csv"):
            (folder / name).write_text(CENSUS)
        return folder

    async def test_its_newest_files_are_offered_and_never_taken_by_themselves(self, path, clock, hands, inbox):
        before = hands.board.position
        async with at_the_desk(path, clock, actor=LEE) as desk:
            await desk.press("ctrl+o")
            await shows(desk, "INBOX", "a.csv", "b.csv")
            assert desk.enter.startswith("look at ")
        assert hands.board.position == before

    async def test_a_file_that_is_in_is_removed_only_by_a_key(self, path, clock, hands, inbox):
        async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
            await desk.press("ctrl+o")
            await shows(desk, "a.csv")
            await desk.press("1")
            name = desk.rows[4].split()[1]
            await desk.press("enter")
            assert f"{name} is still in the inbox" in desk.rows[-3]
            assert (inbox / name).exists()
            await desk.press("delete")
            assert not (inbox / name).exists()
            assert desk.rows[-3].strip() == f"{name} is removed from the inbox."

    @pytest.mark.slow
    async def test_the_mark_stays_on_its_file_though_a_newer_one_comes(self, path, clock, hands, inbox):
        """The first is the newest: between the line that was read and Enter another may have come before it."""
        async with at_the_desk(path, clock, actor=LEE) as desk:
            await desk.press("ctrl+o")
            line = desk.enter
            newer = inbox / "newer.csv"
            newer.write_text(HEADER + FARIDA)
            later = max(file.stat().st_mtime for file in inbox.iterdir()) + 60
            os.utime(newer, (later, later))
            await shows(desk, "newer.csv")
            assert desk.enter == line

    async def test_where_the_site_wants_it_a_file_goes_as_soon_as_it_is_in(self, path, clock, hands, inbox):
        sites.load(hands.desk, replace(sites.program_of(hands.desk), inbox_removes=True))
        async with at_the_desk(path, clock, actor=LEE, size=WIDE) as desk:
            await desk.press("ctrl+o")
            await shows(desk, "a.csv")
            await desk.press("1")
            name = desk.rows[4].split()[1]
            assert (inbox / name).exists()
            await desk.press("enter")
            assert not (inbox / name).exists()
            assert desk.rows[-3].strip() == f"{name} is removed from the inbox."
            await desk.press("delete")
            assert "nothing is removed" in desk.refusal

    async def test_a_folder_that_is_gone_is_said(self, path, clock, hands, inbox):
        for file in inbox.iterdir():
            file.unlink()
        inbox.rmdir()
        async with at_the_desk(path, clock, actor=LEE) as desk:
            await desk.press("ctrl+o")
            await shows(desk, "It cannot be looked into: no such file or directory.")
            await shows(desk, "Type a path, or have the folder put right.")


@pytest.mark.slow
async def test_nothing_is_lost_by_keys_of_a_careless_hand(path, clock, hands, file):
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await desk.press("ctrl+o", "enter", "tab", "down", "pagedown", "delete", "space", "escape")
        await desk.types("no/such.csv")
        await desk.press("enter")
        assert desk.refusal == "There is no file no/such.csv."
        await desk.press("escape")
        await desk.types(str(file.parent))
        await desk.press("enter")
        await desk.press("escape")
        desk.app.view.take_text(f"'{file}'\n")
        await desk.settles()
        await desk.press("enter")
        assert "Rows 3" in desk.rows[2]
        for key in ("9", "x", "space", "end", "home", "pageup", "ctrl+a", "f3", "f5"):
            await desk.press(key)
        await desk.press("ctrl+t", "ctrl+o")
        assert "Rows 3" in desk.rows[2]


async def test_in_the_demo_a_receptionist_is_told_who_may(tmp_path, clock):
    made_up = tmp_path / "frontdesk.db"

    def begin(part):
        sites.begin(part, default_program(), LEE, on("7:00"), demo=True, clock_offset=timedelta(0))

    sites.make_aside(made_up, begin)
    async with at_the_desk(made_up, clock) as desk:
        await desk.press("ctrl+o")
        assert desk.refusal == "Census is for a lead or a reviewer. Ask one of them."
        assert desk.app.view.word == "Today"
    async with at_the_desk(made_up, clock, actor=LEE) as desk:
        await desk.press("ctrl+o")
        assert desk.app.view.word == "Census"


@pytest.fixture
def large(tmp_path):
    """A file of six thousand people."""
    file = tmp_path / "large.csv"
    rows = (f"{number},Name{number},Given,1980-01-01\n" for number in range(1000, 7000))
    file.write_text("mrn,last_name,first_name,dob\n" + "".join(rows))
    return file


async def begins_to_read(desk, file):
    """The file is being read in, and has come somewhere. The key is not waited for: it may be done with the import."""
    await looks_at(desk, file)
    desk.app.post_message(events.Key("enter", None))
    async with asyncio.timeout(60):
        while not desk.app.view.course.progress[0]:
            await asyncio.sleep(0.01)


async def shows(desk, *texts):
    """Wait until all of these stand on the screen."""
    waited = 0
    while not all(text in desk.text for text in texts):
        await desk.pilot.pause(0.05)
        waited += 1
        assert waited < 400, desk.text


@pytest.mark.slow
async def test_the_desk_goes_on_while_a_file_is_read_in(path, clock, hands, large):
    answered: list[Answer] = []
    async with at_the_desk(path, clock) as desk:
        await begins_to_read(desk, large)
        desk.app.counter.ask(CheckIn(hands.id("larsen")), answered.append)
        async with asyncio.timeout(60):
            while not answered:
                await asyncio.sleep(0.01)
    verbs = [line.verb for line in lookups.journal(hands.desk, None, None)]
    assert "census" in verbs[: verbs.index("check-in")]
    assert "census" in verbs[verbs.index("check-in") :]
    assert hands.holds() > 0


@pytest.mark.slow
async def test_an_import_that_the_end_of_the_program_stopped_goes_on_where_it_was(path, clock, hands, large):
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await begins_to_read(desk, large)
        desk.app.counter.apart.close()  # as the end of the program does first of all
    half = len(hands.board_anew().people)
    assert 8 < half < 6007
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await desk.press("ctrl+o")
        await shows(desk, f"Stopped when {half - 7:,} of 6,000 people were in: large.csv")
        await shows(desk, "Read it again: it goes on from there.")
        await looks_at(desk, large)
        await desk.press("enter")
        assert "As they were" in desk.rows[2]
    assert len(hands.board_anew().people) == 6007
    hands.holds()


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
async def test_it_looks_as_it_did(path, clock, hands, file, size):
    clock.strikes("8:20")
    async with at_the_desk(path, clock, actor=LEE, size=SIZES[size]) as desk:
        await looks_at(desk, file)
        holds("census-looked", size, desk)
        await desk.press("tab")
        holds("census-columns", size, desk)
        await desk.press("escape", "2")
        holds("census-new-house", size, desk)
        await desk.press("escape", "1")
        mends(file, ("13/31", "12/31"))
        await desk.press("enter", "enter")
        holds("census-done", size, desk)
        await desk.press("enter", "2")
        holds("census-absent", size, desk)


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
async def test_a_file_without_the_columns_needed_looks_as_it_did(path, clock, hands, file, size):
    file.write_text("Nothing\n1\n")
    async with at_the_desk(path, clock, actor=LEE, size=SIZES[size]) as desk:
        await looks_at(desk, file)
        holds("census-no-columns", size, desk)


async def test_the_line_is_filled_only_where_enter_leads_to_a_record(path, clock, hands, file):
    async with at_the_desk(path, clock, actor=LEE) as desk:
        await desk.press("ctrl+o")
        assert desk.filled() == []
        await desk.types(str(file))
        assert desk.filled() == []
        await desk.press("enter")
        assert desk.filled() == [row.strip() for row in desk.rows if row.strip().startswith("Enter:")]
        await desk.press("1")
        assert desk.filled() == []
        mends(file, ("13/31", "12/31"))
        await desk.press("enter")
        assert desk.filled()[0].startswith("Enter: read in census.csv")
