"""A census file on its way in: what is read from it, and what the person who exported it is told."""

import csv
import io
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.census.census_fields import FIELDS
from frontdesk.rules.census.file import BadCensus, read_census
from frontdesk.rules.census.lines import rows
from frontdesk.rules.census.plan import PlanItem, Vocabulary, parse_plan, plan_text
from frontdesk.rules.census.spoilt import kept_as_text, spoilt
from frontdesk.rules.clean_text import clean
from frontdesk.rules.faults import BadField, Fault, has_payment_card
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import Block, BlockKind, Group, House
from frontdesk.rules.program.text import default_program

TODAY = date(2026, 11, 23)
HARBOR = House("Harbor House", LivingKind.SOBER_LIVING_HOME)
DEFAULT = Vocabulary(
    default_program().groups, default_program().blocks, (HARBOR,), ("Ana Lee",), tracks=("Morning", "Evening")
)
HEADER = "mrn,last_name,first_name,dob"
BO = "A1,Larsen,Bo,1990-12-31"
CARD_NUMBER = "4111 1111 1111 1111"


def read(text, known=DEFAULT):
    return read_census(text if isinstance(text, bytes) else text.encode(), known, TODAY)


def one(**cells):
    """A census of Bo alone, with these columns besides the required ones."""
    out = io.StringIO()
    row = dict(zip(HEADER.split(","), BO.split(","), strict=True)) | cells
    csv.writer(out).writerows([row.keys(), row.values()])
    return read(out.getvalue())


def refused(text, known=DEFAULT):
    """The sentences about a file that is refused."""
    with pytest.raises(BadCensus) as bad:
        read(text, known)
    return [fault.sentence for fault in bad.value.faults]


def refused_one(**cells):
    with pytest.raises(BadCensus) as bad:
        one(**cells)
    return [fault.sentence for fault in bad.value.faults]


def test_a_whole_row_is_read():
    census = read(
        f"{','.join(FIELDS)}\r\n"
        "A1,Larsen,Robert,Bo,he/him,1990-12-31,2026-10-01,2026-12-31,iop,Fri Mon,Ana Lee,harbor house,,"
        "Mon:boundaries;Fri:GRATITUDE+12-step workshop,yoga,617-555-0100,c0ffee,Larsson; Holm,Evening\r\n"
    )
    (bo,) = census.rows
    assert (bo.line, bo.mrn, bo.last_name, bo.first_name, bo.name_used) == (2, "A1", "Larsen", "Robert", "Bo")
    assert (bo.dob, bo.admit_date, bo.discharge_date) == (date(1990, 12, 31), date(2026, 10, 1), date(2026, 12, 31))
    assert (bo.level_of_care, bo.schedule_days, bo.counselor) == ("IOP", (0, 4), "Ana Lee")
    assert (bo.living_arrangement, bo.living_kind) == ("Harbor House", LivingKind.SOBER_LIVING_HOME)
    assert (bo.classes, bo.activity) == ("Mon:Boundaries;Fri:12-step workshop+Gratitude", "Yoga")
    assert bo.plan == (
        PlanItem(0, "Class", "Boundaries"),
        PlanItem(4, "Spirituality", "12-step workshop"),
        PlanItem(4, "Class", "Gratitude"),
        PlanItem(None, "Activity", "Yoga"),
    )
    assert (bo.pronouns, bo.phone, bo.card) == ("he/him", "617-555-0100", "c0ffee")
    assert (bo.former_name, bo.track) == ("Larsson;Holm", "Evening")
    assert census.columns == frozenset(FIELDS)
    assert census.reports == census.reading.ignored == ()


def test_columns_come_in_any_order_and_unknown_ones_are_told_and_ignored():
    census = read("dob,Shoe size,First Name,MRN,last-name,\n1990-12-31,44,Bo,A1,Larsen,\n")
    assert (census.rows[0].mrn, census.rows[0].first_name) == ("A1", "Bo")
    assert census.reading.ignored == ("Shoe size", "column 6")
    assert census.columns == {"mrn", "last_name", "first_name", "dob"}


def test_a_header_alone_is_nobody():
    assert read(HEADER).rows == ()
    assert read(f"\ufeff{HEADER}\r\n\r\n").rows == ()


def test_blank_lines_count_as_lines_but_not_as_people():
    census = read(f"\n{HEADER}\n\n   \n,,,\n{BO}\n")
    assert [row.line for row in census.rows] == [6]


def test_a_row_begins_where_its_first_cell_does():
    census = read(f'{HEADER}\r\nA1,"Larsen\r\nHolm",Bo,1990-12-31\r\nA2,"O""Brien, Jr.",Al,1991-01-01\r\n')
    assert [(row.line, row.last_name) for row in census.rows] == [(2, "Larsen Holm"), (4, 'O"Brien, Jr.')]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_blanks_behind_a_closing_quote_are_no_fault(line_end):
    text = line_end.join([HEADER, '"A1" ,"Lar', 'sen" ,"" ,1990-12-31', '"A2" ,"Al ""Bo"" , Jr.",Al,1991-01-01\t', ""])
    assert [(row.line, row.cells) for row in rows(text)][1:] == [
        (2, ["A1", "Lar\nsen", "", "1990-12-31"]),
        (4, ["A2", 'Al "Bo" , Jr.', "Al", "1991-01-01\t"]),
    ]


def test_a_row_may_lack_its_last_cells():
    census = read(f"{HEADER},phone,card\n{BO},617-555-0100\nA2,Holm,Al,1991-01-01\nA3,Lin,Mei,1992-01-01,,tok\n")
    assert [(row.phone, row.card) for row in census.rows] == [("617-555-0100", ""), ("", ""), ("", "tok")]


def test_a_row_that_ends_before_a_required_cell_says_which():
    columns = "phone,dob,card,mrn,last_name,first_name"
    assert refused(f"{columns}\n,1990-12-31,,A1,Larsen\n,1990-12-31\n") == [
        "line 2, first_name: the row ends before first_name (cells in this row: 5, in the header: 6); "
        "write what is missing, or put a cell of several lines in quotes",
        "line 3, mrn: the row ends before mrn, last_name and first_name (cells in this row: 2, in the header: 6); "
        "write what is missing, or put a cell of several lines in quotes",
    ]


@pytest.mark.parametrize(
    ("sign", "name", "written"),
    [(",", "comma", ""), (";", "semicolon", "sep=;\n"), ("\t", "tab", "sep=\t\n"), ("|", "sign |", "sep=|\n")],
)
def test_a_row_longer_than_the_header_is_told_what_its_file_is_parted_by(sign, name, written):
    text = f"{HEADER}\nA1,Larsen, Jr.,Bo,1990-12-31\nA2,Holm,Al,1991-01-01,,\n,,,,,\n".replace(",", sign)
    told = refused(written + text)
    lines = (2, 3) if not written else (3, 4)
    assert told == [
        f"line {lines[0]}: cells in this row: 5, in the header: 4; put a cell that holds a {name} in quotes",
        f"line {lines[1]}: cells in this row: 6, in the header: 4; "
        f"take the {name}s at its end out, or put a cell that holds a {name} in quotes",
    ]


@pytest.mark.parametrize(
    ("written", "sign"),
    [
        ("sep=,", ","),
        ("SEP=,", ","),
        ("\ufeffsep=,", ","),
        ('"sep=,"', ","),
        ("sep=,,,,", ","),
        ("sep=", ","),
        ("\nsep=,", ","),
        ("sep=;", ";"),
        ('"sep=;"', ";"),
        ("sep=\t", "\t"),
        ("sep=\\t", "\t"),
        ("sep=|", "|"),
        ("sep=^", "^"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_line_that_names_the_separator_is_no_header_and_no_person(written, sign, line_end):
    jr = ["A2", "Holm, Jr; or|^\tso", "Al", "1991-01-01"]
    table = [HEADER.split(","), BO.split(","), jr, ["A3", "Lin", "Mei", "1992"]]
    quoted = [sign.join(f'"{cell}" ' for cell in cells) for cells in table]
    raw = line_end.join([written.replace("\n", line_end), *quoted, ""])
    begins = 1 + written.count("\n")
    assert refused(raw) == [f'line {begins + 4}, dob: "1992" is no date; write it like 1990-12-31']
    census = read(line_end.join([written.replace("\n", line_end), *quoted[:-1], ""]))
    assert [(row.line, row.mrn, row.last_name) for row in census.rows] == [
        (begins + 2, "A1", "Larsen"),
        (begins + 3, "A2", "Holm, Jr; or|^ so"),
    ]


def test_a_separator_that_the_file_does_not_keep_to_is_not_believed():
    assert [row.mrn for row in read(f"sep=;\n{HEADER}\n{BO}\n").rows] == ["A1"]


@pytest.mark.parametrize("first", ["sep=,mrn", "separator,mrn", "sep=ab", "sep"])
def test_other_first_lines_are_passed_over_and_told(first):
    census = read(f"{first}\n{HEADER}\n{BO}\n")
    assert [row.line for row in census.rows] == [3]
    assert [skipped.line for skipped in census.reading.skipped] == [1]


def test_formulas_markup_and_quotes_are_only_text():
    row = one(name_used='=1+1 [red]"Bo"[/] @SUM(A1) -- ; DROP').rows[0]
    assert row.name_used == '=1+1 [red]"Bo"[/] @SUM(A1) -- ; DROP'


def test_control_and_bidi_characters_are_taken_out_and_the_line_told():
    census = read(f"{HEADER}\n{BO}\nA2,\x1b[31mHolm\u202e,\x00Al,1991-01-01\n")
    assert (census.rows[1].last_name, census.rows[1].first_name) == ("[31mHolm", "Al")
    assert [(fault.line, fault.column) for fault in census.reports] == [(3, "last_name"), (3, "first_name")]


def test_names_of_any_script_are_no_report():
    census = read(f"{HEADER}\nA1,محمد,יוסף,1990-12-31\nA2,Jose\u0301,प्रिया,1990-12-31\n")
    assert census.reports == ()
    assert census.rows[1].last_name == "José"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("name", ["Núñez", "O’Brien", "Šimek–Öz"])
def test_a_file_of_any_usual_encoding_is_read(encoding, name):
    census = read(f"{HEADER}\nA1,{name},Chloé,1990-12-31\n".encode(encoding))
    assert (census.rows[0].last_name, census.rows[0].first_name) == (name, "Chloé")


@pytest.mark.parametrize("page", ["mac_roman", "cp437", "cp850", "cp1250", "cp1251", "cp1253", "cp1255"])
def test_a_file_of_another_code_page_is_told_how_to_be_saved_and_never_garbled(page):
    names = {"cp1250": "Wałęsa", "cp1251": "Иванов", "cp1253": "Παπαδάκης", "cp1255": "כהןלוי"}
    raw = f"{HEADER}\nA1,{names.get(page, 'Núñez')},José,1990-12-31\n".encode(page, "replace")
    (told,) = refused(raw)
    assert told.startswith("line 2: the file is not UTF-8, and its encoding cannot be told")
    assert told.endswith("in the spreadsheet choose “Save as”, then “CSV UTF-8”")


def test_bytes_that_are_no_text_are_refused():
    assert refused(HEADER.encode() + b"\x00" * 4000)[0].startswith("the file is neither text nor a workbook")


@pytest.mark.parametrize("raw", ["", "\n\r\n", "\ufeff"])
def test_an_empty_file_is_refused(raw):
    assert refused(raw) == ["the file is empty; its first row names the columns"]


def test_missing_columns_are_one_fault_of_the_whole_file():
    assert refused("mrn,last_name,frist_nam\nA1,Larsen,Bo\n") == [
        'the required columns are missing: first_name and dob; is "frist_nam" meant? Then add '
        "--map first_name=frist_nam; “roster columns” lists the names, "
        "“roster template FILE.csv” makes a file to fill in"
    ]


def test_a_file_without_a_header_repeats_no_patient():
    told = refused(f"{BO}\nA2,Holm,Al,1991-01-01\n")
    assert len(told) == 1
    assert not any(word in told[0] for word in BO.split(","))


def test_a_column_that_stands_twice_is_told():
    assert refused(f"{HEADER},MRN\n{BO},A1\n") == [
        'line 1, mrn: the column stands twice in the header: "column 1" and "column 5"; '
        'keep one of them, or say which: --map "mrn=column 1"'
    ]


@pytest.mark.parametrize("column", ["SSN", "patient_ssn", "S.S.N.", "Social Security No", "ssn_last4"])
def test_a_column_of_social_security_numbers_is_refused(column):
    told = refused(f"{HEADER},{column}\n{BO},1234\n")
    assert told == [
        f'line 1, "{column}": a census never holds Social Security numbers; take the column out of the file'
    ]


@pytest.mark.parametrize("column", ["name_used", "mrn", "phone", "remark", "dob", "classes"])
@pytest.mark.parametrize("value", ["123-45-6789", "no. 123-45-6789", "123\u201145\u20116789", "123-45\x00-6789"])
def test_a_social_security_number_is_refused_and_never_repeated(column, value):
    told = refused_one(**{column: value})
    assert told == [
        f"line 2, {column}: the cell holds a number written like a Social Security number; take it out of the file"
    ]


@pytest.mark.parametrize("number", [CARD_NUMBER, "4111111111111111", "4111-1111-1111-1111", "6799990100000000019"])
def test_a_payment_card_is_refused_but_where_long_numbers_are_at_home(number):
    assert refused_one(remark=f"paid {number}") == [
        "line 2, remark: the cell holds a number like that of a payment card; take it out of the file"
    ]
    row = one(mrn=number, phone=number, card=number).rows[0]
    assert row.mrn == row.card == number


@pytest.mark.parametrize("number", ["4111111111111112", "411111111111", "41111111111111111111", "617-555-0100"])
def test_other_numbers_pass(number):
    assert not has_payment_card(number)
    assert one(name_used=number).rows


def test_a_forbidden_number_is_not_repeated_by_other_faults():
    told = refused(f"{HEADER},card\n{CARD_NUMBER},A,B,1990-12-31,\n{CARD_NUMBER},A,C,1990-12-31,\n")
    assert told == ["line 3, mrn: the value (not repeated here) stands on line 2 already; keep one row a patient"]


def test_every_bad_line_is_told_in_order():
    text = f"{HEADER},level_of_care\nA1,,,1990-12-31,IOP\n\nA2,Holm,Al,31/13/1990,ABC\nA3,Holm\nA1,B,C,2027-01-01,\n"
    assert refused(text) == [
        "line 2, last_name: both names are empty; write one of them at least",
        'line 4, dob: "31/13/1990" is no date; write it like 1990-12-31',
        'line 4, level_of_care: "ABC" is no level of care; write OP, IOP or PHP',
        "line 5, first_name: the row ends before first_name and dob (cells in this row: 2, in the header: 5); "
        "write what is missing, or put a cell of several lines in quotes",
        'line 6, mrn: "A1" stands on line 2 already; keep one row a patient',
        'line 6, dob: "2027-01-01" is in the future; write the date of birth, year first',
    ]


def test_one_card_is_one_patient():
    (told,) = refused(f"{HEADER},card\n{BO},tok\nA2,Holm,Al,1991-01-01,tok\n")
    assert told == "line 3, card: it is that of line 2; a card belongs to one patient"


def test_a_quote_left_open_hides_no_fault_behind_it():
    assert refused(f'{HEADER}\nA1,"Larsen,Bo,1990-12-31\nA2,Holm,Al,1991\n') == [
        "line 2: a quote is opened and never closed; close it, or write a quote within quotes twice",
        'line 3, dob: "1991" is no date; write it like 1990-12-31',
    ]
    assert refused(f'{HEADER}\nA1,"Lar"sen,Bo,1990-12-31\n{BO}\n') == [
        "line 2: text follows a closing quote; write a quote within quotes twice"
    ]


@pytest.mark.parametrize(
    "value", ["1990-02-30", "1990-31-12", "1990-W01-1", "yesterday", "0000-01-01", "13/13/1990", "12/1990"]
)
def test_what_is_no_date_is_told(value):
    assert refused_one(dob=value)[0].startswith(f'line 2, dob: "{value}" is no date')


def test_dates_that_cannot_both_be_are_told():
    assert refused_one(admit_date="2026-11-20", discharge_date="2026-11-19") == [
        "line 2, discharge_date: 2026-11-19 is before the admit_date 2026-11-20; mend one of the two"
    ]
    assert refused_one(admit_date="1990-12-30")[0].startswith(
        "line 2, admit_date: 1990-12-30 is before the date of birth"
    )
    assert refused_one(dob="0190-12-31")[0].startswith('line 2, dob: "0190-12-31" is before 1900')
    assert one(admit_date="2026-11-20", discharge_date="2026-11-20", dob="2026-11-20").rows


def test_a_name_over_200_characters_is_a_bad_line_and_not_repeated_whole():
    (told,) = refused_one(last_name="x" * 201)
    assert told == f'line 2, last_name: "{"x" * 60}…" is over 200 characters; shorten it'
    assert one(last_name="x" * 200).rows


@pytest.mark.parametrize("unit", ["é", ","])
def test_a_cell_of_ten_million_characters_is_one_short_sentence(unit):
    (told,) = refused_one(name_used=unit * 10_000_000)
    assert told.endswith('…" is 10,000,000 characters long; shorten it')
    assert len(told) < 150


def test_a_new_house_is_of_the_kind_that_any_row_says():
    census = read(
        f"{HEADER},living_arrangement,living_kind\n{BO},Elm Street,Family_Home\nA2,Holm,Al,1991-01-01,elm street,\n"
    )
    assert [(row.living_arrangement, row.living_kind) for row in census.rows] == [
        ("Elm Street", LivingKind.FAMILY_HOME)
    ] * 2
    assert [question.sentence for question in one(living_arrangement="Harbour Hose").reading.questions] == [
        'line 2: "Harbour Hose" is a house nobody knows; nearest: Harbor House; '
        'answer with --new "Harbour Hose=sober living home|family home|own home|shelter|other"'
    ]


def test_a_house_is_of_one_kind():
    (told,) = refused_one(living_arrangement="Harbor House", living_kind="shelter")
    assert told == (
        'line 2, living_kind: "Harbor House" is known as sober living home, not shelter; '
        "write sober living home, or leave it empty"
    )
    assert refused_one(living_arrangement="Elm", living_kind="sober home") == [
        'line 2, living_kind: "sober home" is no kind of living arrangement; write sober living home or own home'
    ]


def test_a_kind_without_a_house_is_told_and_not_kept():
    census = one(living_kind="own home")
    assert (census.rows[0].living_arrangement, census.rows[0].living_kind) == ("", None)
    assert census.reports[0].sentence.startswith('line 2, living_kind: "own home" names no place')


@pytest.mark.parametrize(
    ("column", "text", "sentence"),
    [
        ("classes", "Copping skills", 'classes: "Copping skills" is no group; nearest: Coping skills'),
        ("classes", "Quilting", 'classes: "Quilting" is no group; there are 12-step workshop, Coping skills, '),
        ("activity", "Coping skills", 'activity: "Coping skills" is a group of Class; write it in the column classes'),
        ("classes", "Yoga", 'classes: "Yoga" is a group of Activity; write it in the column activity'),
        ("classes", "Gratitude+Boundaries", 'classes: "Gratitude" and "Boundaries" are both in Class; a plan names'),
        ("classes", "Mon:Gratitude;Mon:Boundaries", 'classes: "Gratitude" and "Boundaries" are both in Class on Mon;'),
        ("classes", "Gratitude@10:00", 'classes: "Gratitude@10:00" is no group; nearest: Gratitude'),
        ("classes", "Someday:Gratitude", 'classes: "Someday:Gratitude" is no group; nearest: Gratitude'),
        ("schedule_days", "Mon Funday", 'schedule_days: "Funday" is no weekday; write days like Mon Wed Fri'),
    ],
)
def test_a_plan_that_cannot_be_is_told(column, text, sentence):
    (told,) = refused_one(**{column: text})
    assert told.startswith(f"line 2, {sentence}")


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("coping SKILLS", "Coping skills"),
        ("Gratitude@11:00", "Gratitude"),
        ("Fri: Gratitude ; mon:Boundaries", "Mon:Boundaries;Fri:Gratitude"),
        ("Mon Wed:Gratitude", "Mon:Gratitude;Wed:Gratitude"),
        ("Gratitude;Wed:Boundaries", "Gratitude;Wed:Boundaries"),
        ("Gratitude + 12-step workshop", "12-step workshop+Gratitude"),
        ("Gratitude;Gratitude", "Gratitude"),
        (" ", ""),
    ],
)
def test_a_plan_has_one_normal_form(text, normal):
    assert plan_text(parse_plan(text, "classes", DEFAULT), "classes", DEFAULT) == normal


def block(name, hour, kind=BlockKind.GROUPS):
    return Block(name, time(hour), time(hour + 1), kind, countable=True)


def test_a_group_of_two_blocks_is_told_apart_by_its_time():
    blocks = (block("Early", 9), block("Late", 10), block("Fun", 14))
    known = Vocabulary((Group("Open", "Early", 1), Group("Open", "Late", 1), Group("Open", "Fun", 1)), blocks)
    with pytest.raises(BadField) as bad:
        parse_plan("Open", "classes", known)
    assert bad.value.faults == (
        Fault(None, "classes", '"Open" is a group of Early and Late', "write Open@09:00 or Open@10:00"),
    )
    items = parse_plan("open@9:00+Open@10:00", "classes", known)
    assert items == (PlanItem(None, "Early", "Open"), PlanItem(None, "Late", "Open"))
    assert plan_text(items, "classes", known) == "Open@09:00+Open@10:00"
    assert parse_plan("Open", "activity", known) == (PlanItem(None, "Fun", "Open"),)


def test_where_there_is_but_one_block_of_groups_it_is_the_classes():
    known = Vocabulary((Group("Open", "Only", 1),), (block("Only", 9), block("Lunch", 12, BlockKind.BREAK)))
    assert parse_plan("Open", "classes", known) == (PlanItem(None, "Only", "Open"),)
    with pytest.raises(BadField):
        parse_plan("Open", "activity", known)


def test_a_plus_in_a_name_parts_nothing():
    known = Vocabulary(
        (Group("LGBTQ+ group", "Class", 1), Group("A+B", "Class", 2), Group("A", "Early", 1), Group("B", "Class", 3)),
        (block("Early", 9), block("Class", 10), block("Fun", 14)),
    )
    assert parse_plan("LGBTQ+ group+A", "classes", known) == (
        PlanItem(None, "Early", "A"),
        PlanItem(None, "Class", "LGBTQ+ group"),
    )
    both = (PlanItem(None, "Early", "A"), PlanItem(None, "Class", "B"))
    assert parse_plan(plan_text(both, "classes", known), "classes", known) == both


@st.composite
def plans(draw):
    """A program with awkward group names, and items of one column of it."""
    names = st.lists(st.sampled_from(["A", "B", "A+B", "B+A", "Yoga@", "A:B", "é"]), min_size=1, unique=True)
    blocks = tuple(block(name, hour) for hour, name in enumerate("XYZ"[: draw(st.integers(1, 3))], start=9))
    groups = tuple(Group(name, one.name, key) for one in blocks for key, name in enumerate(draw(names), start=1))
    known = Vocabulary(groups, blocks)
    column = draw(st.sampled_from(["classes", "activity"]))
    chosen = draw(st.dictionaries(st.tuples(st.sampled_from([None, 0, 4]), st.sampled_from(blocks)), st.randoms()))
    items = [
        PlanItem(day, one.name, luck.choice([group.name for group in groups if group.block == one.name]))
        for (day, one), luck in chosen.items()
        if one in known.columns[column]
    ]
    return known, column, items


@given(plans())
def test_any_plan_is_read_back_as_it_was_written(plan):
    known, column, items = plan
    read_back = parse_plan(plan_text(items, column, known), column, known)
    assert sorted(map(str, read_back)) == sorted(map(str, items))


ANY = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Nd"]), max_size=20).map(clean)
PLAIN = ANY.filter(lambda text: spoilt(text, "last_name") is None and kept_as_text(text) == text)


@given(st.lists(st.tuples(PLAIN.filter(bool), PLAIN.filter(bool), PLAIN), max_size=5), st.sampled_from(["\n", "\r\n"]))
def test_names_are_read_as_a_spreadsheet_writes_them(people, line_end):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator=line_end)
    writer.writerow(["mrn", "last_name", "first_name", "dob", "name_used"])
    writer.writerows((f"A{n}", last, first, "1990-12-31", used) for n, (last, first, used) in enumerate(people))
    census = read(out.getvalue())
    assert [(row.last_name, row.first_name, row.name_used) for row in census.rows] == people


CELLS = st.text(st.sampled_from('ab", \n'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), max_size=6))
def test_rows_are_taken_apart_as_they_were_put_together(table):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(table)
    read_rows = list(rows(out.getvalue()))
    assert [row.cells for row in read_rows] == table
    begins = [1 + sum(len("".join(cells).split("\n")) for cells in table[:place]) for place in range(len(table))]
    assert [row.line for row in read_rows] == begins


SCRAPS = st.sampled_from(
    [
        HEADER,
        BO,
        "\n",
        ",",
        '"',
        '""',
        "classes",
        "Mon:",
        "sep=;",
        '="',
        "#N/A",
        "1.23E+11",
        "Yoga",
        "+",
        ";",
        "@11:00",
        "123-45-6789",
        "\x00",
        "\ufeff",
        "é",
    ]
)


@given(st.binary() | st.lists(SCRAPS, max_size=30).map(lambda scraps: "".join(scraps).encode()))
def test_no_bytes_do_worse_than_being_refused(raw):
    faults = faults_of(raw)
    assert all("123-45-6789" not in fault.sentence for fault in faults)
    assert [fault.line or 0 for fault in faults] == sorted(fault.line or 0 for fault in faults)


def faults_of(raw):
    """The faults of a census, none where it holds."""
    try:
        read(raw)
    except BadCensus as bad:
        return bad.faults
    return ()


def test_a_forbidden_number_in_the_header_is_refused_and_not_repeated():
    faults = faults_of(b"mrn,last_name,first_name,dob,123-45-6789\n1,Larsen,Bo,1991-12-04,x")
    assert any("Social Security" in fault.sentence for fault in faults)
    assert all("123-45-6789" not in fault.sentence for fault in faults)


def test_a_track_is_called_as_here_one_nobody_knows_is_a_fault_and_a_site_without_tracks_keeps_none():
    header = "mrn,last_name,first_name,dob,track\n"
    row = "1,Larsen,Bo,1991-12-04,"
    assert read(header + row + "evening\n").rows[0].track == "Evening"
    assert refused(header + row + "Night\n") == ['line 2, track: "Night" is no track; there are Morning and Evening']
    assert read(header + row + "Night\n", replace(DEFAULT, tracks=())).rows[0].track == ""
