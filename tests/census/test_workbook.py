"""Workbooks: what their cells say, and what a spreadsheet did to them."""

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from frontdesk.rules.census.workbook import text_of
from tests.census.written import people, read, refused, skipped, text, xlsx

KEPT = Path(__file__).parent / "kept"
HEADER = ["mrn", "last_name", "first_name", "dob"]
BO = ["A1", "Larsen", "Bo", date(1990, 12, 31)]
PEOPLE = [("201", "Rivera", "Dana Marie", "1988-03-05"), ("202", "Lin", "Mei", "1995-05-20")]


def written_by_openpyxl(rows, change=lambda sheet: None):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    change(book.active)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def with_part(raw, name, change):
    """The same workbook with one of its parts changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as parts, zipfile.ZipFile(out, "w") as changed:
        for part in parts.namelist():
            content = parts.read(part)
            changed.writestr(part, change(content) if part == name else content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (201.0, "201"),
        (3.25, "3.25"),
        (True, "TRUE"),
        (datetime(1990, 12, 31), "1990-12-31"),
        (datetime(1990, 12, 31, 9, 2), "1990-12-31 09:02:00"),
        (time(9, 2), "09:02:00"),
        (None, ""),
        (999_999_999_999_999.0, "999999999999999"),
    ],
)
def test_a_cell_is_the_text_that_a_person_sees(value, written):
    assert text_of(value) == written


@pytest.mark.parametrize("name", ["list.xls", "list.ods"])
def test_older_and_other_spreadsheets_are_read(name):
    census = read((KEPT / name).read_bytes())
    assert (people(census), census.rows[0].phone) == (PEOPLE, "555-0101")


def test_a_workbook_with_a_password_is_told():
    assert refused((KEPT / "password.xlsx").read_bytes()) == [
        "the workbook has a password; take the password off in the spreadsheet and save it"
    ]


@pytest.mark.parametrize("raw", [b"PK\x03\x04 and no more", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)])
def test_a_damaged_workbook_is_told(raw):
    assert refused(raw) == [
        "the workbook cannot be read; open it in the spreadsheet and save it as an XLSX workbook or as CSV UTF-8"
    ]


def test_an_error_cell_of_a_known_column_is_told_with_its_row():
    rows = [[*HEADER, "phone", "remark"], [*BO, "555-0101", "x"]]

    def spoil(sheet):
        sheet["E2"].value, sheet["E2"].data_type = "#N/A", "e"
        sheet["F2"].value, sheet["F2"].data_type = "#REF!", "e"

    assert refused(written_by_openpyxl(rows, spoil)) == [
        'line 2, phone: an error of the spreadsheet stands in the cell: "#N/A"; '
        "mend its formula, or write the value itself, and export again"
    ]


def test_a_formula_whose_result_is_not_in_the_file_is_told():
    told = refused(written_by_openpyxl([HEADER, ["A1", '="Lar"&"sen"', "Bo", "1990-12-31"]]))
    assert told == [
        "line 2, last_name: the result of a formula is not in the file; "
        "open it in the spreadsheet, save it once, and import that"
    ]


def test_an_error_in_a_workbook_of_libreoffice_is_told():
    def spoil(content):
        return content.replace(b"office:value-type", b'calcext:value-type="error" office:value-type', 1)

    (told,) = refused(with_part((KEPT / "list.ods").read_bytes(), "content.xml", spoil))
    assert told.startswith("an error of the spreadsheet stands in the workbook")


def test_what_is_merged_down_a_column_is_said_of_each_row():
    rows = [[*HEADER, "house"], [*BO, "Harbor House"], ["A2", "Holm", "Al", date(1991, 1, 1), None]]
    census = read(written_by_openpyxl(rows, lambda sheet: sheet.merge_cells("E2:E3")))
    assert [row.living_arrangement for row in census.rows] == ["Harbor House"] * 2


def test_a_long_number_that_lost_its_last_digits_is_told():
    (told,) = refused(xlsx([[*HEADER, "card"], [*BO, 4_111_222_233_334_445]]))
    assert told.startswith("line 2, card: the spreadsheet shortened a long number to")


def test_a_number_of_a_day_in_a_column_of_dates_is_told():
    (told,) = refused(xlsx([HEADER, ["A1", "Larsen", "Bo", 33238]]))
    assert told == (
        'line 2, dob: "33238" is the spreadsheet\'s number of a day; format the column as a date and export again'
    )


def test_a_number_shown_like_a_social_security_number_is_refused():
    (told,) = refused(xlsx([[*HEADER, "remark"], [*BO, 123456789]], formats={4: "000-00-0000"}))
    assert told.startswith("line 2, remark: the cell holds a number written like a Social Security number")


def test_of_two_sheets_with_a_header_the_first_is_read_and_that_is_told():
    census = read(xlsx([["Notes"]], [HEADER, BO], [HEADER, ["A2", "Holm", "Al", "1991-01-01"]]))
    assert [row.mrn for row in census.rows] == ["A1"]
    assert census.reports[0].sentence == (
        'the sheet "Sheet2" is read; "Sheet3" has a header too; put the sheet that is meant first'
    )


def test_a_workbook_without_a_header_is_told():
    (told,) = refused(xlsx([["Notes"], ["nothing here"]]))
    assert told.startswith("the required columns are missing: mrn, last_name, first_name and dob")


def test_rows_are_those_of_the_sheet_and_empty_ones_are_nobody():
    census = read(xlsx([[], ["A title"], [], HEADER, [], BO, ["", "", "", ""]]))
    assert ([row.line for row in census.rows], skipped(census)) == ([6], [2])


def test_a_workbook_is_known_by_its_content_and_a_csv_too():
    assert people(read(text([HEADER, BO]))) == people(read(xlsx([HEADER, BO])))


def test_macros_are_never_run_and_no_fault():
    raw = with_part(xlsx([HEADER, BO]), "none", bytes)
    with zipfile.ZipFile(changed := io.BytesIO(raw), "a") as parts:
        parts.writestr("xl/vbaProject.bin", b"macros")
    assert len(read(changed.getvalue()).rows) == 1


def test_a_stray_cell_at_the_end_of_a_sheet_is_a_fault_that_says_where_it_stands():
    """The reader would hold every cell up to it, and end the whole program where there is no room for them."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("MRN", "Last", "First", "DOB"))
        sheet.write_row(1, 0, ("00201", "Rivera", "Dana", "1988-03-05"))
        sheet.write(1_048_575, 16_383, "x")
    assert refused(file.getvalue()) == [
        "the sheet is too large: it reaches to row 1,048,576 and column XFD;"
        " delete the empty rows and columns behind the last person"
    ]


def test_a_format_that_reaches_far_away_holds_nothing():
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("MRN", "Last", "First", "DOB"))
        sheet.write_row(1, 0, ("00201", "Rivera", "Dana", "1988-03-05"))
        sheet.write_blank(1_048_575, 16_383, None, book.add_format({"bold": True}))
    assert [row[0] for row in people(read(file.getvalue()))] == ["00201"]


def test_a_stray_cell_beside_the_people_is_told_as_a_sheet_has_it():
    """A workbook has no commas and no quotes to mend."""
    told = refused(xlsx([HEADER, BO, ["", "", "", "", "", "", "x"]]))
    assert told == [
        "line 3: cells in this row: 7, in the header: 4; "
        "empty the cells behind the last column, or give their column a header"
    ]


def test_a_nought_of_a_formula_is_no_name():
    """Written by a program that leaves the working out to the spreadsheet, or pointing at an empty cell."""
    book = io.BytesIO()
    with xlsxwriter.Workbook(book) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, [*HEADER, "counselor", "phone"])
        sheet.write_row(1, 0, ["A1", "", "Bo", "1990-12-31"])
        sheet.write_formula(1, 1, '="Lar"&"sen"')
        sheet.write_formula(1, 4, "=Z9")
    why = '"0" is what a formula gives for an empty cell, or before it was worked out; '
    right = "write the value itself, or nothing, and export again"
    assert refused(book.getvalue()) == [f"line 2, last_name: {why}{right}", f"line 2, counselor: {why}{right}"]


@pytest.mark.parametrize(
    "begins", ["<html><body>", "\ufeff<!DOCTYPE html>\n<html>", '<?xml version="1.0"?>\n<Workbook>', "<TABLE border=1>"]
)
def test_a_web_page_under_the_name_of_a_workbook_is_told_as_one(begins):
    page = f"{begins}<tr><th>mrn</th><th>last_name</th></tr><tr><td>A1</td><td>Larsen</td></tr>"
    assert refused(page) == [
        "the file is a web page, or XML, whatever it is called; "
        "open it in the spreadsheet and save it as an XLSX workbook or as CSV UTF-8"
    ]
