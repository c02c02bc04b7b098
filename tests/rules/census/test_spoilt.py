"""Cells that a spreadsheet or a wrong encoding spoilt are told; what people write themselves never is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.census.census_fields import FIELDS
from frontdesk.rules.census.spoilt import kept_as_text, may_be_spoilt, spoilt
from tests.rules.census.test_census import BO, HEADER, one, read, refused, refused_one

SAVE_AS = "in the spreadsheet choose “Save as”, then “CSV UTF-8”"
WRITTEN = """
Muñoz Núñez Martínez José María André Françoise Zoë Nicolò Álvarez Ávila Íñigo Peña García Müller Öberg Żółć Wałęsa
Łukasz Škoda Šťastný Čapek Dvořák Željko Şahin Çelik Gökçe Nguyễn Trần Đặng Ştefan Kęstutis Þórður Ångström Sørensen
Γιάννης Иванов Пётр محمد יוסף प्रिया 李 김
"""
LOOKS_SPOILT = """
Ng Na Nan Null None True False Inf N/A NaN Err # #1 Apt#3 12E4 1E5 12E-4 5E-12 E+5 A1E+05 =1+1 12-Step 1.5
MUÑOZ JOÃO CONCEIÇÃO GUIMARÃES Ãngela SEPPÄLÄ–NIEMI SEPPÄLÄ’S KNÍŽE JEŽÍŠEK Mališ ANDRÉ’S René… «José» «Zoë» “Jürgen”
D’Angelo O´Brien ANDRÉ´S COL·LECCIÓ Mª Weiß–Meyer Großörner BRÅ~LARSEN João~Silva déjà~vu NOËL’S GUÐRÚN Æsa
"""
ERRORS = """
#N/A #n/a #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #GETTING_DATA #ERROR! #WERT! #NV #NOM?
#¡VALOR! #¿NOMBRE? Err:502
"""
NAMES = WRITTEN.split()
REAL = [text.replace("~", "\xa0") for text in LOOKS_SPOILT.split()]


def misread(text, page):
    """What becomes of a text written as UTF-8 and read in an old code page; Windows leaves its gaps as they are."""
    gaps = {0x81: "\x81", 0x8D: "\x8d", 0x8F: "\x8f", 0x90: "\x90", 0x9D: "\x9d"}
    return "".join(
        gaps[code] if page == "cp1252" and code in gaps else bytes([code]).decode(page) for code in text.encode()
    )


@pytest.mark.parametrize("written", ['="00201"', '"=""00201"""', ' = "00201" ', '="00201" '])
def test_a_formula_that_keeps_the_zeros_of_a_number_is_the_number(written):
    census = read(f"{HEADER},phone\n{written},Larsen,Bo,1990-12-31,\n")
    assert census.rows[0].mrn == "00201"
    assert census.reports == ()


def test_a_report_may_keep_every_cell_and_its_header_as_text():
    cells = ['="A1"', '"=""O""""Brien, Jr."""', '="Bo"', '="1990-12-31"', '=""']
    header = ",".join(f'="{name}"' for name in [*HEADER.split(","), "name_used"])
    (row,) = read(f"{header}\n{','.join(cells)}\n" + '="",="",="",="",=""\n').rows
    assert (row.mrn, row.last_name, row.first_name, row.name_used) == ("A1", 'O"Brien, Jr.', "Bo", "")


@pytest.mark.parametrize("cell", ['="a"&"b"', '="a"b"', '=A1&"b"', "=1+1", '"a"', "="])
def test_another_formula_stays_as_it_is(cell):
    assert kept_as_text(cell) == cell
    assert one(name_used=cell).rows[0].name_used == cell


@given(st.text())
def test_any_text_that_is_kept_as_text_comes_off_as_it_was(text):
    doubled = text.replace('"', '""')
    assert kept_as_text(f'="{doubled}"') == text


def test_a_number_kept_as_text_is_forbidden_as_it_would_be_bare():
    assert refused_one(name_used='="123-45-6789"') == [
        "line 2, name_used: the cell holds a number written like a Social Security number; take it out of the file"
    ]


@pytest.mark.parametrize("column", ["mrn", "phone", "card", "last_name"])
@pytest.mark.parametrize("number", ["1.23E+11", "1,23E+11", "1E+11", "6.17E+09", "1.20E+05", "1.2e+15", "5.00E-12"])
def test_a_number_that_the_spreadsheet_shortened_is_told(column, number):
    assert refused_one(**{column: number}) == [
        f'line 2, {column}: the spreadsheet shortened a long number to "{number}"; export again with the column '
        "formatted as a number without decimals, or without opening the file in a spreadsheet"
    ]


@pytest.mark.parametrize("error", ERRORS.split())
def test_an_error_of_the_spreadsheet_is_no_value(error):
    assert refused_one(last_name=error) == [
        f'line 2, last_name: an error of the spreadsheet stands in the cell: "{error}"; '
        "mend its formula, or write the value itself, and export again"
    ]


@pytest.mark.parametrize("column", ["dob", "admit_date", "phone", "mrn"])
def test_a_column_that_was_too_narrow_is_told_alone(column):
    assert refused_one(**{column: "########"}) == [
        f'line 2, {column}: the spreadsheet wrote "########" because its column was too narrow; '
        "make the column wider and export again"
    ]


def test_a_letter_that_an_encoding_lost_is_told():
    assert refused_one(last_name="Mu\ufffdoz") == [
        'line 2, last_name: a wrong encoding lost a letter of "Mu\ufffdoz"; '
        f"export again from where it still reads right: {SAVE_AS}"
    ]


def test_letters_that_an_encoding_turned_into_signs_are_told():
    assert refused_one(last_name="MuÃ±oz", living_arrangement="Elm â€“ House") == [
        f'line 2, {column}: a wrong encoding turned letters of "{text}" into other signs; '
        f"export again from where it still reads right: {SAVE_AS}"
        for column, text in [("last_name", "MuÃ±oz"), ("living_arrangement", "Elm â€“ House")]
    ]


@pytest.mark.parametrize("page", ["cp1252", "latin1"])
@pytest.mark.parametrize("name", [*NAMES, "MUÑOZ", "LÓPEZ", "JOSÉ", "MÜLLER", "O’Brien", "Ann–Lee", "😀"])
def test_every_name_is_known_when_it_was_read_as_windows_or_latin(name, page):
    if not name.isascii():
        assert spoilt(misread(name, page), "last_name")
        assert spoilt(f"Anna {misread(name, page)}", "last_name")


@pytest.mark.parametrize("page", ["mac_roman", "cp437", "cp850"])
@pytest.mark.parametrize("name", ["Muñoz", "José", "MÜLLER", "Dvořák", "O’Brien"])
def test_the_commonest_names_are_known_in_the_code_pages_of_mac_and_dos(name, page):
    assert spoilt(misread(name, page), "last_name")


def test_a_sign_that_was_lost_on_the_way_hides_nothing():
    assert spoilt("MartÃnez", "last_name")
    assert spoilt("Martà nez".replace("à", "Ã"), "last_name")


@pytest.mark.parametrize("name", [*NAMES, *map(str.upper, NAMES), *REAL])
def test_what_people_write_themselves_is_no_fault(name):
    assert [column for column in FIELDS if spoilt(name, column)] == []
    assert one(last_name=name, first_name=name, mrn=name, card=name).rows


def test_what_is_ignored_may_be_spoilt():
    census = read(f"{HEADER},remark\n{BO},#N/A\nA2,Holm,Al,1991-01-01,1.23E+11\nA3,Lin,Mei,1991-01-01,MuÃ±oz\n")
    assert len(census.rows) == 3


def test_a_group_may_be_joined_to_another_by_a_plus():
    assert ["is no group" in told for told in refused_one(classes="1E+2")] == [True, True]


def test_spoilt_cells_are_told_once_each_in_the_order_of_the_file():
    text = f"{HEADER},phone\n1.23E+11,#REF!,Bo,########,\n1.23E+11,Holm,Al,1991-13-01,##\n"
    assert [line.split(";")[0].split(": ")[0] for line in refused(text)] == [
        "line 2, mrn", "line 2, last_name", "line 2, dob", "line 3, mrn", "line 3, dob", "line 3, phone",
    ]  # fmt: skip


@given(st.text(), st.sampled_from(FIELDS))
def test_nothing_that_is_spoilt_is_let_through_by_the_first_look(text, column):
    assert may_be_spoilt(text) or spoilt(text, column) is None


@given(
    st.from_regex(r"[+-]?[0-9]{1,3}([.,][0-9]{1,3})?[eE][+-][0-9]{1,3}|#[A-Z/0-9]*[!?]?|Err:[0-9]{3}", fullmatch=True)
)
def test_the_first_look_sees_what_is_spoilt(text):
    assert may_be_spoilt(text) or spoilt(text, "mrn") is None
