"""A census read in from a file: whole or not at all, and never over what the desk knows better."""

import csv
import io
import json
import os
import pty
import shutil
import signal
import subprocess
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from frontdesk.database import driver
from frontdesk.desk.census import census_import
from frontdesk.rules.census.census_fields import FIELDS
from frontdesk.rules.demo.made_up_people import made_up_people
from tests.commands import PROGRAM, ROOT, does, done, environment, frontdesk, refused, riverside
from tests.hands import CENSUS, Hands, SetClock, on

HEADER = "mrn,last_name,first_name,dob"
DAY = date(2026, 11, 23)


def tables(data):
    """Everything that the records hold, by table."""
    with closing(driver.module().connect(data / "frontdesk.db")) as records:
        names = [name for (name,) in records.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: records.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}


def file_of(rows, columns=None):
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=columns or list(rows[0]), extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def imported(data, tmp_path, content, *words):
    file = tmp_path / "census_import.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return frontdesk("roster", "import", file, *words, data=data)


def faults(data, tmp_path, content):
    """The lines about a file that is refused; nothing was written, not even an entry."""
    before = tables(data)
    answer = imported(data, tmp_path, content)
    assert (answer.code, answer.out) == (1, "")
    assert tables(data) == before
    head, *lines = answer.err.splitlines()
    assert "nothing was changed" in head
    return lines


def people(data):
    return {row[1]: row for row in tables(data)["patient"]}


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    return riverside(tmp_path_factory.mktemp("bare"), csv=HEADER + "\n")


@pytest.fixture
def empty(bare, tmp_path):
    """A site without patients."""
    return shutil.copytree(bare, tmp_path / "empty")


def test_sixty_people_come_in_whatever_the_order_of_the_columns(empty, tmp_path):
    rows = made_up_people(60, 3, DAY)
    columns = list(reversed(list(rows[0])))
    text = "\ufeff" + file_of(rows, columns)  # a byte-order mark and CRLF, as a spreadsheet saves it
    answer = imported(empty, tmp_path, text, "--json")
    assert (answer.code, answer.err) == (0, "")
    told = answer.json
    assert (told["ok"], told["rows"], told["added"], told["changed"], told["same"]) == (True, 60, 60, 0, 0)
    assert not any(told[member] for member in ("joined", "kept", "emptied", "absent", "still_expected", "reports"))
    assert set(people(empty)) == {row["mrn"] for row in rows}
    verbs = [row[8] for row in tables(empty)["journal"]]
    assert (verbs.count("census"), verbs.count("import")) == (
        60,
        3,
    )  # how far it came, and that it came to its end, as the file before
    assert done("journal", "--verify", data=empty)


def test_the_same_file_again_changes_nobody_and_leaves_only_that_it_was_read(data, tmp_path):
    before = tables(data)
    answer = imported(data, tmp_path, CENSUS, "--json")
    assert answer.json["unchanged"] == 8
    after = tables(data)
    assert {name for name in after if after[name] != before[name]} == {"census_run", "journal", "sqlite_sequence"}
    assert [row[8] for row in after["journal"][len(before["journal"]) :]] == ["import"]
    assert after["census_run"][-1][4] is not None, "it came to its end"
    assert done("journal", "--json", data=data).json[-1]["say"] == "Census import 2: all 8 rows read"


def test_a_header_alone_is_nobody(empty, tmp_path):
    before = tables(empty)
    answer = imported(empty, tmp_path, HEADER + "\r\n")
    assert (answer.code, answer.out) == (0, "Read 0 people: 0 added, 0 changed, 0 as they were.\n")
    assert tables(empty)["patient"] == before["patient"] == []


def test_a_dry_run_tells_and_writes_nothing(data, tmp_path):
    before = tables(data)
    changed = (
        CENSUS.replace("Coping skills,Yoga,CARD101", "Gratitude,Yoga,CARD101")
        + "109,New,Nell,,1990-01-01,,,,,Elm,other,,,\n"
    )
    answer = imported(data, tmp_path, changed, "--new", "Elm", "--dry-run", "--json").json
    assert (answer["rows"], answer["added"], answer["changed"], answer["unchanged"]) == (9, 1, 1, 7)
    assert tables(data) == before
    assert imported(data, tmp_path, changed, "--new", "Elm", "--json").json == answer


def test_one_bad_row_stops_the_file_and_every_bad_line_is_told(empty, tmp_path):
    lines = [
        HEADER + ",living_arrangement,classes,name_used",
        "1,Larsen,Bo,1991-12-04,,,",
        "2,Rivera,Dana,04/13/91/1,,,",
        "2,Lin,,1990-02-30,,,",
        '4,"Two\nlines",Ann,1990-01-01,,,',
        "5,Nowhere,Ann,1990-01-01,,Mon:Yoga,",
        "6,Strange,Ann,1990-01-01,,Knitting,",
        "7,Short,Ann",
        f"8,{'L' * 201},Ann,1990-01-01,,,",
        "9,Number,123-45-6789,1990-01-01,,,",
        "10,Card,Ann,1990-01-01,,,4111 1111 1111 1111",
    ]
    told = faults(empty, tmp_path, "\r\n".join(lines))
    numbers = [int(line.split(",")[0].removeprefix("line ").split(":")[0]) for line in told]
    assert numbers == sorted(numbers)
    assert set(numbers) == {3, 4, 7, 8, 9, 10, 11, 12}
    whole = "\n".join(told)
    assert 'line 3, dob: "04/13/91/1" is no date; write it like 1990-12-31' in told
    assert all(words in whole for words in ("first_name", "stands on line 3 already", "column activity", "Knitting"))
    assert "123-45" not in whole
    assert "4111" not in whole


@pytest.mark.parametrize("absent", ["mrn", "last_name", "first_name", "dob"])
def test_a_required_column_that_is_missing_is_a_fault_of_the_whole_file(empty, tmp_path, absent):
    header = ",".join(name for name in HEADER.split(",") if name != absent)
    (told,) = faults(empty, tmp_path, header + "\n")
    assert told.startswith("the required column")
    assert absent in told


@pytest.mark.parametrize(
    "content",
    [
        b"",
        "mrn,last_name\n".encode("utf-16"),
        HEADER.encode() + b"\n1,Larsen,Bo\x81,1991-12-04\n",
        HEADER.encode() + b"\n" + b"\x00" * 4000,
        HEADER.encode() + b'\n1,"Larsen,Bo,1991-12-04\n',
        b"mrn,last_name,first_name,dob,ssn\n1,Larsen,Bo,1991-12-04,\n",
        b"mrn,mrn,last_name,first_name,dob\n1,1,Larsen,Bo,1991-12-04\n",
        HEADER.encode() + b"\n1,Larsen," + b"x" * 10_000_000 + b",1991-12-04\n",
        HEADER.encode() + b'\n1,Larsen,"' + b"x\n" * 1_000_000 + b'",1991-12-04\n',
    ],
    ids=["empty", "utf-16", "no code page", "nul", "quote", "ssn", "twice", "long", "many lines"],
)
def test_files_that_are_no_census_are_refused_in_a_sentence(empty, tmp_path, content):
    told = faults(empty, tmp_path, content)
    assert told
    assert max(map(len, told)) < 500


def test_a_damaged_workbook_says_one_sentence_whatever_its_reader_prints(empty, tmp_path):
    whole = (Path(__file__).parents[1] / "census" / "kept" / "list.xls").read_bytes()
    file = tmp_path / "list.xls"
    for size in (4200, 5200, 5400, 5600):
        file.write_bytes(whole[:size])
        said = refused(1, "roster", "import", file, data=empty)
        assert said.splitlines()[1:] == [
            "the workbook cannot be read; open it in the spreadsheet and save it as an XLSX workbook or as CSV UTF-8"
        ]


def test_a_file_that_is_none_is_used_wrongly(data, tmp_path):
    assert refused(2, "roster", "import", tmp_path / "nothing.csv", data=data)
    assert "is a folder" in refused(2, "roster", "import", tmp_path, data=data)


def test_names_of_every_kind_are_only_text(empty, tmp_path):
    names = {
        "1": "[/bold]", "2": "=1+1", "3": "Robert'); DROP TABLE patient;--", "4": "O’Brien-Şmith", "5": "שלום",
        "6": "x" * 200, "7": "{name}", "8": "%s%n", "9": "e\u0301",
    }  # fmt: skip
    rows = [{"mrn": mrn, "last_name": name, "first_name": "Ann", "dob": "1990-01-01"} for mrn, name in names.items()]
    assert imported(empty, tmp_path, file_of(rows)).code == 0
    kept = {mrn: row[2] for mrn, row in people(empty).items()}
    assert kept == names | {"9": "é"}
    board = {each["mrn"]: each["name"] for each in done("do", "board", "--json", data=empty).json["rows"]}
    assert board == {mrn: f"Ann {name}" for mrn, name in kept.items()}
    assert done("do", "check-in", "@1", "at", "8:40", data=empty).out == "Checked in Ann [/bold] at 8:40 am\n"
    assert done("do", "check-in", "@7", "at", "8:40", data=empty).out == "Checked in Ann {name} at 8:40 am\n"


def test_what_nobody_sees_is_taken_out_and_reported(empty, tmp_path):
    text = HEADER + "\n1,Lar\x1b[31msen,Bo,1991-12-04\n2,Riv\u202eera,Da\u200bna,1988-03-05\n3,Lin,Mei,1995-05-20\n"
    answer = imported(empty, tmp_path, text)
    assert answer.code == 0
    assert {mrn: row[2] for mrn, row in people(empty).items()} == {"1": "Lar[31msen", "2": "Rivera", "3": "Lin"}
    assert [line.split(":")[0] for line in answer.out.splitlines()[1:]] == [
        "line 2, last_name", "line 3, last_name", "line 3, first_name",
    ]  # fmt: skip
    assert "\x1b" not in answer.out


def test_unknown_columns_are_reported_and_ignored(empty, tmp_path):
    answer = imported(empty, tmp_path, HEADER + ",shoe size\n1,Larsen,Bo,1991-12-04,44\n")
    assert answer.code == 0
    assert "shoe size" in answer.out


def test_what_the_desk_wrote_stays_while_the_file_repeats_its_older_word(data, tmp_path):
    does(data, 'update Bo living_arrangement "Maple Street"', "update Bo classes Gratitude", FRONTDESK_TERMINAL="T")
    who = done("journal", "--json", data=data).json[-1]["actor"]
    answer = imported(data, tmp_path, CENSUS)
    assert answer.code == 0
    assert f"file says Harbor House, desk wrote Maple Street, Nov 23, {who}" in answer.out
    assert f"file says Coping skills, desk wrote Gratitude, Nov 23, {who}" in answer.out
    assert sum("desk wrote" in line for line in answer.out.splitlines()) == 2
    newer = CENSUS.replace(
        "101,Larsen,Bo,,1991-12-04,2026-09-01,,,Mary Obi,Harbor House",
        "101,Larsen,Bo,,1991-12-04,2026-09-01,,,Mary Obi,Own home",
    )
    newer = newer.replace("Own home,sober living home,Coping skills", "Own home,own home,Coping skills")
    assert imported(data, tmp_path, newer, "--json").json["changed"] == 1
    (board,) = does(data, "board")
    assert board["ok"]
    (_, left) = does(data, "check-in Bo at 8:40", "check-out Bo reason 1")
    assert left["say"].endswith("to Own home, " + left["say"].rpartition(", ")[2])


def test_absent_from_the_file_never_means_deleted(data, tmp_path):
    text = "\n".join(line for line in CENSUS.splitlines() if not line.startswith(("102", "107")))
    answer = imported(data, tmp_path, text, "--json").json
    assert answer["still_expected"] == ["Dana Rivera @102"]  # Noor was discharged before
    assert set(people(data)) == {str(mrn) for mrn in range(101, 109)}


def test_a_terminal_is_told_how_far_it_came_and_the_line_is_empty_at_the_end(empty, tmp_path):
    file = tmp_path / "census_import.csv"
    file.write_text(file_of(made_up_people(250, 3, DAY)))
    line, end = pty.openpty()
    argv = [*PROGRAM, "roster", "import", str(file), "--data", str(empty)]
    subprocess.run(argv, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=end, check=True)
    os.close(end)
    written = os.read(line, 10_000).decode()
    os.close(line)
    told = ["reading …", "looked over 0 of 250", "looked over 125 of 250", "0 of 250", "100 of 250", "200 of 250"]
    assert [said.strip() for said in written.split("\r")] == ["", *told, "", ""]


def test_who_is_absent_is_told_with_the_first_file_in_a_row_that_left_them_out(data, tmp_path):
    assert done("roster", "absent", "--json", data=data).json == []
    without = "\n".join(line for line in CENSUS.splitlines() if not line.startswith("102"))
    fewer = "\n".join(line for line in without.splitlines() if not line.startswith("103"))
    assert imported(data, tmp_path, without).code == 0
    assert imported(data, tmp_path, fewer).code == 0
    told = done("roster", "absent", "--json", data=data).json
    assert [(each["mrn"], each["file"]) for each in told] == [
        ("102", "census_import.csv"),
        ("103", "census_import.csv"),
    ]
    assert "Dana Rivera @102: not in the file since 2026-11-23" in done("roster", "absent", data=data).out
    assert imported(data, tmp_path, CENSUS, "--older").code == 0
    assert done("roster", "absent", "--json", data=data).json == []


def test_a_file_that_was_read_before_the_newest_asks_whether_it_is_meant(data, tmp_path):
    newer = CENSUS.replace("Mary Obi", "Kevin Doyle")
    assert imported(data, tmp_path, newer).code == 0
    before = tables(data)
    answer = imported(data, tmp_path, CENSUS, "--json")
    assert (answer.code, answer.json["ok"]) == (1, False)
    ((kind, line, says),) = [(each["kind"], each["line"], each["answer"]) for each in answer.json["questions"]]
    assert (kind, line, says) == ("older", None, "--older")
    assert tables(data) == before
    assert imported(data, tmp_path, CENSUS, "--older", "--json").json["changed"] == 5


def test_three_values_turned_back_ask_and_a_correction_of_two_does_not(data, tmp_path):
    """Another file of an older day: not byte for byte one that was read, but everything in it was said before."""
    newer = CENSUS.replace("Mary Obi", "Kevin Doyle")
    assert imported(data, tmp_path, newer).code == 0
    lines = newer.splitlines()
    back = [line.replace("Kevin Doyle", "Mary Obi") for line in lines[:3]]
    assert imported(data, tmp_path, "\n".join([*back, *lines[3:]]), "--dry-run", "--json").json["changed"] == 2
    reordered = "\n".join([CENSUS.splitlines()[0], *reversed(CENSUS.splitlines()[1:])])
    (question,) = imported(data, tmp_path, reordered, "--json").json["questions"]
    assert "all 5 differences turn a value back" in question["say"]
    new_too = reordered + "\n109,Ito,Jo,,1991-01-01,,,,,,,,,"
    assert imported(data, tmp_path, new_too, "--dry-run", "--json").json["added"] == 1


def test_who_was_admitted_under_a_temporary_number_gets_their_own(data, tmp_path):
    admitted, _ = does(data, "admit Okafor Joy 1990-02-03", "check-in @T-1 at 8:40")
    assert admitted["ok"]
    answer = imported(data, tmp_path, CENSUS + "110,Okafor,Joy,,1990-02-03,2026-11-23,,,,,,,,\n", "--json").json
    assert (answer["added"], answer["changed"], answer["still_expected"]) == (0, 1, [])
    assert "T-1" not in people(data)
    (board,) = does(data, "board")
    assert [each["mrn"] for each in board["rows"] if each["name"] == "Joy Okafor"] == ["110"]
    assert done("journal", "--verify", data=data)


OTHERS = """\
Census of Riverside,,,,
Client ID,Client Name,Birth Date,Therapist,Shoe size
110,"Okafor, Joy",31/12/1990,Mary Oby,40
111,"Ito, Jo",1/2/1991,Kevin Doyle,41
Total: 2,,,,
"""


def test_what_an_import_asks_is_told_with_the_option_that_answers_it(data, tmp_path):
    before = tables(data)
    answer = imported(data, tmp_path, OTHERS, "--json")
    assert (answer.code, tables(data)) == (1, before)
    head, *lines = answer.err.splitlines()
    assert head.endswith("nothing was changed. 2 questions to answer:")
    assert lines == [
        'line 3: "31/12/1990" can only be day first; dates of dob would be read the other way; '
        "answer with --dates day-first",
        'line 3: "Mary Oby" is a counselor nobody knows; nearest: Mary Obi; answer with --new "Mary Oby"',
    ]
    assert answer.json == {
        "ok": False,
        "mapping": {"mrn": "Client ID", "name": "Client Name", "dob": "Birth Date", "counselor": "Therapist"},
        "ignored": ["Shoe size"],
        "skipped": [
            {"line": 1, "say": 'above the header: "Census of Riverside"'},
            {"line": 5, "say": '"Total: 2"'},
        ],
        "new": [],
        "questions": [
            {"kind": kind, "line": 3, "say": line.partition(": ")[2].rpartition("; answer")[0], "answer": option}
            for kind, line, option in (
                ("dates", lines[0], "--dates day-first"),
                ("new_counselor", lines[1], '--new "Mary Oby"'),
            )
        ],
        "faults": [],
    }


def test_what_was_answered_is_read(data, tmp_path):
    answer = imported(data, tmp_path, OTHERS, "--dates", "day-first", "--new", "mary oby", "--new", "Elm=shelter")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[:2] == [
        "Read 2 people: 2 added, 0 changed, 0 as they were.",
        "new counselor: Mary Oby",
    ]
    assert "--new Elm was not asked for; it is ignored" in answer.out
    assert {row[6] for mrn, row in people(data).items() if mrn in ("110", "111")} == {"1990-12-31", "1991-02-01"}


def test_a_dry_run_shows_the_columns_and_the_first_rows(data, tmp_path):
    answer = imported(data, tmp_path, CENSUS, "--dry-run")
    lines = answer.out.splitlines()
    assert "  counselor          counselor" in lines
    first, *others = [line for line in lines if line.startswith("mrn 10")]
    assert first.startswith("mrn 101, last_name Larsen, first_name Bo")
    assert len(others) == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--map", "fone=Cell"], "there is no column fone"),
        (["--map", "phone"], "--map wants two names"),
        (["--new", "Elm=castle"], "no kind of living arrangement"),
        (["--join", "201="], "--join wants two names"),
    ],
)
def test_an_answer_of_no_form_is_used_wrongly(data, tmp_path, words, says):
    answer = imported(data, tmp_path, CENSUS, *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err


@pytest.mark.parametrize("name", ["people.csv", "people.XLSX"])
def test_a_template_is_made_once_and_read_as_it_is(empty, tmp_path, name):
    assert name in done("roster", "template", tmp_path / name).out
    assert "already" in refused(2, "roster", "template", tmp_path / name)
    answer = done("roster", "import", tmp_path / name, "--json", data=empty).json
    assert (answer["added"], answer["reports"]) == (2, [])


def test_a_template_of_another_kind_is_used_wrongly(tmp_path):
    assert "neither" in refused(2, "roster", "template", tmp_path / "people.doc")
    assert "cannot be written" in refused(2, "roster", "template", tmp_path / "nowhere" / "people.csv")


def test_every_column_is_listed_with_its_other_names(tmp_path):
    listed = done("roster", "columns", "--json").json
    assert [each["column"] for each in listed] == [*FIELDS, "name"]
    assert [each["column"] for each in listed if each["required"]] == HEADER.split(",")
    text = done("roster", "columns").out
    assert all(name in text for each in listed for name in (each["column"], *each["headers"], each["form"]))


def test_a_card_is_one_persons(data, tmp_path):
    told = faults(data, tmp_path, HEADER + ",card\n102,Rivera,Dana,1988-03-05,CARD101\n")
    assert told == ["line 2, card: the card is that of Bo Larsen, MRN 101; give each person a card of their own"]


def killed_midway(data, file):
    """An import that is ended by SIGKILL after some of its batches. Returns its exit code."""
    argv = [*PROGRAM, "roster", "import", str(file), "--data", str(data)]
    process = subprocess.Popen(argv, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL)
    with closing(driver.module().connect(data / "frontdesk.db")) as records:
        while process.poll() is None:
            if records.execute("SELECT count(*) FROM journal WHERE verb = 'import'").fetchone()[0] >= 2:
                process.kill()
                break
    return process.wait()


def steps(data):
    """How many rows were read after each batch."""
    runs = [json.loads(row[10]) for row in tables(data)["journal"] if row[8] == "import"]
    return [after["rows_done"] for changes in runs for *_, after in changes if "rows_done" in after]


@pytest.mark.slow
def test_an_import_that_was_killed_goes_on_where_it_stopped(empty, tmp_path):
    rows = made_up_people(1500, 5, DAY)
    file = tmp_path / "census_import.csv"
    file.write_text(file_of(rows))
    assert killed_midway(empty, file) == -signal.SIGKILL
    came = len(people(empty))
    assert 0 < came < 1500
    checked = done("check", data=empty).out
    assert f"stopped after {came} of 1500 rows" in checked
    answer = done("roster", "import", file, "--json", data=empty).json
    assert (answer["rows"], answer["added"], answer["unchanged"]) == (1500, 1500 - came, came)
    assert len(people(empty)) == 1500
    assert (progress := steps(empty)) == sorted(set(progress))  # none of it was read twice
    assert progress[-1] == 1500
    assert "stopped after" not in done("check", data=empty).out
    assert done("journal", "--verify", data=empty)
    before = people(empty)
    assert done("roster", "import", file, "--json", data=empty).json["unchanged"] == 1500
    assert people(empty) == before


def test_a_file_that_was_overtaken_by_another_begins_anew(data, tmp_path, monkeypatch):
    """Rows that a newer file changed after the older one stopped are not taken for read."""
    first = CENSUS.replace("Harbor House", "Maple Street")
    hands = Hands(data / "frontdesk.db", SetClock(on("9:00")))
    with monkeypatch.context() as patched:
        patched.setattr(census_import, "BATCH", 2)
        patched.setattr(census_import._Run, "write", stopping_after(1, census_import._Run.write))
        with pytest.raises(KeyboardInterrupt):
            hands.reads(first)
    hands.reads(CENSUS.replace("Mary Obi", "Kevin Doyle"))
    hands.desk.close()
    answer = imported(data, tmp_path, first, "--json").json
    assert answer["changed"] == 5  # those of Mary Obi, the four that were read before among them
    assert done("journal", "--verify", data=data)


def stopping_after(times, run):
    """The same function, that is interrupted when it is called once more than so often."""
    left = iter(range(times))

    def ran(*args, **options):
        if next(left, None) is None:
            raise KeyboardInterrupt
        return run(*args, **options)

    return ran


@pytest.mark.slow
def test_fifty_thousand_rows_are_taken(empty, tmp_path):
    rows = made_up_people(50_000, 7, DAY)
    answer = imported(empty, tmp_path, file_of(rows), "--json")
    assert (answer.code, answer.json["added"]) == (0, 50_000)
    assert imported(empty, tmp_path, file_of(rows), "--json").json["unchanged"] == 50_000
    assert done("journal", "--verify", data=empty)
    assert set(rows[0]) <= set(FIELDS)
