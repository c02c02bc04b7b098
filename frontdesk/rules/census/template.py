"""A census to be filled in: the header, and two made-up people below it."""

import csv
import io

from frontdesk.rules.census.census_fields import FIELDS

ROWS = (
    {
        "mrn": "00201",
        "last_name": "Sample",
        "first_name": "Robin",
        "name_used": "Rob",
        "pronouns": "they/them",
        "dob": "1990-02-11",
        "admit_date": "2026-01-05",
        "level_of_care": "IOP",
        "schedule_days": "Mon Wed Fri",
        "phone": "555-0101",
    },
    {"mrn": "00202", "last_name": "Example", "first_name": "Alex", "dob": "1984-10-30", "admit_date": "2026-01-06"},
)
"""They name no house, counselor or group, so that they are read by every site."""


def template_rows() -> list[list[str]]:
    """The header and the two rows, as texts."""
    return [list(FIELDS), *([row.get(column, "") for column in FIELDS] for row in ROWS)]


def template_csv() -> bytes:
    """As CSV in UTF-8, with the mark by which spreadsheets know it."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(template_rows())
    return text.getvalue().encode("utf-8-sig")


def template_xlsx() -> bytes:
    """As a workbook whose cells are texts, so that a spreadsheet keeps zeros and dates as they are typed."""
    import xlsxwriter

    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Census")
        sheet.set_column(0, len(FIELDS) - 1, 16, book.add_format({"num_format": "@"}))
        for number, row in enumerate(template_rows()):
            for place, text in enumerate(row):
                sheet.write_string(number, place, text)
    return file.getvalue()
