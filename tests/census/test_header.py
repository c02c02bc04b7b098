"""Which row is the header, and what its cells mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.census.census_fields import FIELDS
from frontdesk.rules.census.column_names import COLUMNS, meaning
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.rules.census.template import template_csv, template_xlsx
from frontdesk.rules.census.used_before import Used
from tests.census.written import NEW_SITE, asked, people, read, refused, skipped

HEADER = "mrn,last_name,first_name,dob"
BO = "A1,Larsen,Bo,1990-12-31"
NAMES = [(column, name) for column, names in COLUMNS.items() for name in (column, *names.others, *names.weak)]


@given(st.sampled_from(NAMES), st.data())
def test_a_name_is_known_however_it_is_written(named, data):
    column, name = named
    signs = st.sampled_from(["", " ", "_", "-", ".", "/", "()"])
    spelled = "".join(letter + (data.draw(signs) if letter in " _" else "") for letter in name)
    changed = data.draw(st.sampled_from([str.upper, str.lower, str.title, str.strip]))(spelled)
    found = meaning(changed)
    assert found is not None
    assert found.column == column


@pytest.mark.parametrize("header", ["Emergency phone", "Insurance ID", "Status", "SSN", "Notes", "Date", "Gender", "#"])
def test_what_means_nothing_here_is_taken_for_nothing(header):
    assert meaning(header) is None


def test_every_column_is_named():
    assert set(COLUMNS) == {*FIELDS, "name"}


def test_a_column_of_its_own_name_goes_before_another_that_could_mean_it():
    census = read(f"{HEADER},Phone,Cell\n{BO},555-0101,555-0102\n")
    assert (census.rows[0].phone, census.reading.ignored) == ("555-0101", ("Cell",))
    census = read(f"{HEADER},Phone,Cell\n{BO},555-0101,555-0102\n", answers=CensusAnswers(columns={"phone": "cell"}))
    assert (census.rows[0].phone, census.reading.ignored) == ("555-0102", ("Phone",))


def test_two_headers_that_mean_the_same_are_a_fault_until_it_is_said_which():
    raw = f"Client ID,Chart #,{HEADER[4:]}\nA1,77,{BO[3:]}\n"
    assert refused(raw) == [
        'line 1, mrn: the column stands twice in the header: "Client ID" and "Chart #"; '
        'keep one of them, or say which: --map "mrn=Client ID"'
    ]
    assert read(raw, answers=CensusAnswers(columns={"mrn": "Chart #"})).rows[0].mrn == "77"
    raw = f"{HEADER},MRN\n{BO},77\n"
    assert read(raw, answers=CensusAnswers(columns={"mrn": "column 5"})).rows[0].mrn == "77"


def test_what_no_rule_knows_is_named_with_the_nearest_column_and_how_to_take_it():
    census = read(f"{HEADER},Shoe size,Counselr nam\n{BO},44,Mary Obi\n")
    assert census.reading.ignored == ("Shoe size", "Counselr nam")
    assert [report.sentence for report in census.reports] == [
        'columns are ignored: "Shoe size" and "Counselr nam" (nearest: counselor); '
        'to take it: --map "counselor=Counselr nam"'
    ]


def test_a_file_without_a_number_is_told_what_to_export():
    told = refused(f"Client Name,DOB,Clinician\n{BO}\n")
    assert told[0].startswith(
        "the required column is missing: mrn; export it with the number that each patient keeps: the MRN, chart or"
    )


def test_one_header_that_is_likest_both_names_may_hold_the_whole_name():
    told = refused("MRN,x_last_first_name_y,DOB\n101,x,1991-12-04\n")
    assert 'is "x_last_first_name_y" meant? Then add --map name=x_last_first_name_y' in told[0]


def test_a_map_makes_a_header_of_any_words():
    raw = f"Nr,Apellido,Nombre,Nacido\n{BO}\n"
    assert refused(raw)[0].startswith("the required columns are missing: mrn, last_name, first_name and dob")
    columns = {"mrn": "Nr", "last_name": "apellido", "first_name": "Nombre", "dob": "Nacido"}
    census = read(raw, answers=CensusAnswers(columns=columns))
    assert census.reading.mapping == columns | {"last_name": "Apellido"}
    assert people(read(raw, remembered={census.reading.header: Used(census.reading.mapping)})) == people(census)


def test_what_was_mapped_once_is_not_believed_of_another_header():
    raw = f"{HEADER},Handy,Cell\n{BO},1,2\n"
    remembered = {("mrn", "last_name", "first_name", "dob", "Handy"): Used({"phone": "Handy"})}
    assert read(raw, remembered=remembered).rows[0].phone == "2"


def test_which_of_two_alike_was_meant_is_asked_once():
    raw = f"{HEADER},Cell,Mobile\n{BO},1,2\n"
    assert refused(raw)[0].endswith("or say which: --map phone=Cell")
    answered = read(raw, answers=CensusAnswers(columns={"phone": "Mobile"}))
    again = read(raw, remembered={answered.reading.header: Used(answered.reading.mapping)})
    assert [row.phone for row in (*answered.rows, *again.rows)] == ["2", "2"]


def changed(now, people_of, before="Nr,Last,First,DOB,Cell", **used):
    """A file with this header, at a site that read one of another, in which it was answered that Nr is the MRN."""
    cells = tuple(before.split(","))
    columns = {"mrn": "Nr", "last_name": "Last", "first_name": "First", "dob": "DOB", "phone": "Cell"}
    return read(f"{now}\n{people_of}\n", remembered={cells: Used(columns, **used)})


def test_what_was_answered_holds_where_the_rest_of_a_header_has_changed():
    census = changed("Last,First,NR,DOB,House", "Larsen,Bo,101,1991-12-04,Harbor House")
    assert people(census) == [("101", "Larsen", "Bo", "1991-12-04")]
    assert [report.sentence for report in census.reports] == [
        'the header has changed since a file before: "Cell" is gone, "House" is new; as then mrn is "NR"'
    ]


def test_a_new_header_that_means_the_column_goes_before_what_was_answered_of_another():
    census = changed("Nr,Last,First,DOB,Cell,MRN", "1,Larsen,Bo,1991-12-04,5,101")
    assert (census.rows[0].mrn, census.reading.ignored) == ("101", ("Nr",))


def test_a_header_of_another_system_is_not_told_as_changed():
    assert refused("Nr,Surname,Given,Born,Cell\n1,Larsen,Bo,1991-12-04,5\n", remembered={("Nr",): Used({"mrn": "Nr"})})
    census = changed("MRN,Surname,Given name,Birth date,Cell", "101,Larsen,Bo,1991-12-04,5")
    assert census.reports == ()


def test_of_many_headers_that_came_or_went_a_few_are_named():
    before = "Nr,Last,First,DOB,Cell,Q1,Q2,Q3,Q4,Q5"
    census = changed(f"{before},A1,A2,A3,A4", "1,Larsen,Bo,1991-12-04,5,,,,,,,,,", before)
    assert '"A1", "A2", "A3" and 1 more are new; as then' in census.reports[-1].sentence


def test_a_map_to_what_is_not_there_is_told():
    told = refused(f"{HEADER},Handy\n{BO},1\n", answers=CensusAnswers(columns={"phone": "Handi", "fone": "Handy"}))
    assert told == [
        '"fone" is no column; nearest: phone or name',
        'phone: no header of the file is called "Handi"; nearest: Handy',
    ]


@pytest.mark.parametrize(
    ("name", "last", "first"),
    [
        ("Rivera, Dana Marie", "Rivera", "Dana Marie"),
        ("Garcia-Lopez, Ana", "Garcia-Lopez", "Ana"),
        ("Reyes, Luis, Jr.", "Reyes Jr.", "Luis"),
        ("Reyes, Jr, Luis", "Reyes Jr", "Luis"),
        ("Cher,", "Cher", ""),
    ],
)
def test_a_name_in_one_column_is_parted_at_its_comma(name, last, first):
    census = read(f'MRN,Patient Name,DOB\nA1,"{name}",1990-12-31\n')
    assert people(census) == [("A1", last, first, "1990-12-31")]
    assert census.columns >= {"last_name", "first_name"}


@pytest.mark.parametrize("name", ["Dana Rivera", "Rivera, Dana, Marie", ","])
def test_a_name_that_does_not_say_which_is_the_last_is_told_how(name):
    (told,) = refused(f'MRN,Patient Name,DOB\nA1,"{name}",1990-12-31\n')
    assert told.startswith("line 2, name: ")
    assert "Last, First Middle" in told


def test_one_of_the_two_names_may_be_empty():
    assert [row.last_name or row.first_name for row in read(f"{HEADER}\nA1,,Bo,1990-12-31\nA2,Holm,,1990-12-31\n").rows]
    assert refused(f"{HEADER}\nA1,,,1990-12-31\n") == [
        "line 2, last_name: both names are empty; write one of them at least"
    ]


def test_titles_totals_and_page_heads_are_passed_over_and_told():
    second = f"Page 2\n{HEADER}\nA2,Holm,Al,1991-01-01\nTotal: 2,,,\nKeep safe\n"
    census = read(f'"Census" of today\nAs of 11/20, all\n{HEADER}\n{BO}\n\n{second}')
    assert [row.line for row in census.rows] == [4, 8]
    assert skipped(census) == [1, 2, 6, 7, 9, 10]
    assert census.reading.skipped[-1].say == '"Keep safe"'


@pytest.mark.parametrize("row", ["203,Lin", "203", "Lin,Mei,1991-01-01", ",Lin,Mei,1991-01-01"])
def test_a_row_that_lost_its_cells_is_no_total(row):
    assert refused(f"{HEADER}\n{BO}\n{row}\n")


def test_words_amid_the_people_are_no_title():
    (told,) = refused(f"{HEADER}\n{BO}\nKeep safe\nA2,Holm,Al,1991-01-01\n")
    assert told.startswith("line 3, last_name: the row ends before last_name, first_name and dob")


def test_a_header_that_was_sorted_among_the_people_is_told():
    assert refused(f"{BO}\n{HEADER}\nA2,Holm,Al,1991-01-01\n") == [
        "line 1: a row stands above the header; move the header above all rows"
    ]


def test_a_number_in_two_spellings_is_one_number():
    assert refused(f"{HEADER}\nA-7,Nash,Olu,1981-03-12\na-7,Nash,Olu,1981-03-12\n") == [
        'line 3, mrn: "a-7" stands on line 2 already as "A-7"; keep one row a patient'
    ]


@pytest.mark.parametrize("raw", [template_csv(), template_xlsx()])
def test_a_template_is_read_as_it_is(raw):
    census = read(raw, NEW_SITE)
    assert (len(census.rows), asked(census), census.reading.ignored) == (2, [], ())
    assert census.columns == set(FIELDS)


def test_an_asked_header_that_is_not_there_is_told_though_another_means_the_column():
    asked_for = CensusAnswers(columns={"phone": "Nope"})
    assert refused(f"{HEADER},Cell\n{BO},555-0102\n", answers=asked_for) == [
        'phone: no header of the file is called "Nope"; write it as it stands in the file'
    ]
