"""Twelve files as five electronic health records and three spreadsheets write them: at most one question each."""

import shutil
from datetime import date, datetime

import pytest

from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.questions import CensusAnswers
from tests.census.written import NEW_SITE, SITE, asked, by_libreoffice, people, read, skipped, text, xlsx

DANA, MEI = ("00201", "Rivera", "Dana Marie", "1988-03-05"), ("00202", "Lin", "Mei", "1995-05-20")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
NARROW = "MRN,Last Name,First Name,DOB,Phone\n00201,Rivera,Dana Marie,3/5/1988,555-0101\n00202,Lin,Mei,5/20/1995,\n"


def test_a_clinical_report_with_its_title_page_heads_and_total():
    raw = text(
        [
            ["Riverside Recovery IOP"],
            ["Active Client Census as of 11/20/2026 07:31 AM"],
            [],
            ["Client Name", "Client ID", "Date of Birth", "Admission Date", "Primary Counselor", "LOC", "Status"],
            ["Rivera, Dana Marie", "00201", "03/05/1988", "09/01/2026", "Obi, Mary", "IOP", "Active"],
            ["Page 1 of 2"],
            ["Client Name", "Client ID", "Date of Birth", "Admission Date", "Primary Counselor", "LOC", "Status"],
            ["Lin, Mei", "00202", "05/20/1995", "09/14/2026 12:00:00 AM", "Doyle, Kevin", "iop", "Active"],
            ["Total Clients:", "2"],
            ["End of Report"],
        ]
    )
    census = read(raw)
    assert (people(census), asked(census), census.reading.ignored) == ([DANA, MEI], [], ("Status",))
    assert skipped(census) == [1, 2, 6, 7, 9, 10]
    assert [(row.counselor, row.admit_date, row.level_of_care) for row in census.rows] == [
        ("Mary Obi", date(2026, 9, 1), "IOP"),
        ("Kevin Doyle", date(2026, 9, 14), "IOP"),
    ]


def test_an_export_in_windows_1252_with_semicolons_and_days_first():
    raw = text(
        [
            ["Chart #", "Surname", "Given Name", "Nickname", "Birth Date", "Days", "Residence"],
            ["00201", "Rivera", "Dana Marie", "Núñez", "5.3.1988", "M/W/F", "Harbor House"],
            ["00202", "Lin", "Mei", "", "20.5.1995", "Tu,Th", "Maple Street"],
        ],
        sign=";",
    ).encode("cp1252")
    census = read(raw)
    assert asked(census) == ["--dates day-first"]
    census = read(raw, answers=CensusAnswers(dates=DateOrder.DAY_FIRST))
    assert (people(census), asked(census)) == ([DANA, MEI], [])
    assert [(row.name_used, row.schedule_days) for row in census.rows] == [("Núñez", (0, 2, 4)), ("", (1, 3))]


def test_a_unicode_text_of_a_spreadsheet():
    raw = text([["MRN", "Last", "First", "DOB"], DANA, MEI], sign="\t").encode("utf-16")
    assert people(read(raw)) == [DANA, MEI]


def test_a_database_dump_of_two_hundred_columns_with_times():
    more = [f"custom_field_{number}" for number in range(196)]
    header = ["patient_id", "patient_last_name", "patient_first_name", "patient_dob", *more]
    rows = [[mrn, last, first, f"{dob} 00:00:00.000", *[""] * 196] for mrn, last, first, dob in (DANA, MEI)]
    census = read(text([header, *rows], end="\n"))
    assert (people(census), len(census.reading.ignored)) == ([DANA, MEI], 196)


def test_a_phone_list_of_an_old_mac_with_dates_in_words():
    rows = [
        ["ID", "Full Name", "Birthday", "Cell #", "Lives At"],
        ["00201", "Rivera, Dana Marie", "Mar 5, 1988", "(617) 555-0101", "Harbor House"],
        ["00202", "Lin, Mei", "20-May-95", "", "Elm House"],
    ]
    raw = text(rows, end="\r")
    census = read(raw)
    assert asked(census) == ['--new "Elm House=sober living home|family home|own home|shelter|other"']
    assert (people(census), census.rows[0].phone) == ([DANA, MEI], "(617) 555-0101")
    assert asked(read(raw, answers=CensusAnswers(new={"elm house": None}))) == []
    assert asked(read(raw, NEW_SITE)) == []


def test_a_report_that_keeps_zeros_by_formulas():
    rows = [
        ["Medical Record Number", "Last Name", "First Name", "D.O.B."],
        ['="00201"', *DANA[1:]],
        ['="00202"', *MEI[1:]],
    ]
    assert people(read("sep=,\r\n" + text(rows))) == [DANA, MEI]


def test_a_workbook_with_cells_of_dates_and_numbers_shown_with_zeros():
    rows: list[list[object]] = [
        ["Medical Record #", "Last Name", "First Name", "Date of Birth (MM/DD/YYYY)", "Mobile"],
        [201, "Rivera", "Dana Marie", datetime(1988, 3, 5), 6175550101],
        [202, "Lin", "Mei", datetime(1995, 5, 20), ""],
    ]
    for date_1904 in (False, True):
        census = read(xlsx(rows, formats={0: "00000", 4: "000-000-0000"}, date_1904=date_1904))
        assert (people(census), asked(census), census.rows[0].phone) == ([DANA, MEI], [], "617-555-0101")


def test_a_workbook_with_a_cover_sheet_and_a_title_over_merged_cells():
    cover: list[list[object]] = [["Census"], ["See the second sheet"]]
    table: list[list[object]] = [
        ["Riverside, week of 11/16", "", "", ""],
        [],
        ["Pt ID", "Last", "First", "DOB"],
        *[[mrn, last, first, date.fromisoformat(dob)] for mrn, last, first, dob in (DANA, MEI)],
        ["Count: 2", "", "", ""],
    ]
    census = read(xlsx(cover, table))
    assert (people(census), skipped(census), [row.line for row in census.rows]) == ([DANA, MEI], [1, 6], [4, 5])


def test_a_workbook_of_texts_as_a_record_exports_it():
    rows = [["ClientCode", "LastName", "FirstName", "BirthDate", "DischargeDate", "Group(s)"],
            ["00201", "Rivera", "Dana Marie", "03/05/1988", "", "Coping skills"],
            ["00202", "Lin", "Mei", "05/20/1995", "12/31/26", "Mon:Boundaries;Wed:Gratitude"]]  # fmt: skip
    census = read(xlsx(rows, strings_to_numbers=False))
    assert (people(census), census.rows[1].discharge_date) == ([DANA, MEI], date(2026, 12, 31))


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls"])
def test_a_workbook_that_libreoffice_made_of_a_list(kind, tmp_path):
    census = read(by_libreoffice(tmp_path, str(OFFICE), NARROW, kind), SITE)
    assert [(row.last_name, row.first_name, row.dob.isoformat()) for row in census.rows] == [DANA[1:], MEI[1:]]
