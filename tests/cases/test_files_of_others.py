"""Twelve files as five record systems and three spreadsheets write them: one command each, and at most one question."""

import shlex
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import xlsxwriter

from tests.cases.case_site import CaseSite
from tests.cases.census_files import census, reads
from tests.desk.truth import Truth

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = [
    pytest.mark.slow,  # LibreOffice is started for each kind of file
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here"),
]
NOW = "2026-11-23 07:40"
PEOPLE = (
    ("40201", "Rivera", "Dana Marie", date(1988, 3, 5)),
    ("40202", "Lin", "Mei", date(1995, 5, 20)),
    ("40203", "Núñez", "Inés", date(1979, 12, 31)),
    ("40204", "O'Brien", "Pat", date(1990, 7, 4)),
)
ADMITTED = datetime(2026, 9, 1)
KNOWN = census("900,Weiss,Karl,,1970-06-06,2026-09-01,,,Mary Obi,Harbor House,sober living home,,,,")
UTF_8, CP1252, UTF_16 = "44,34,76", "59,34,1252", "9,34,65535"
"""LibreOffice's words for a CSV file: the sign that parts its cells, the quote, the encoding."""
Maker = Callable[[xlsxwriter.Workbook], None]


def clinical_report(book: xlsxwriter.Workbook) -> None:
    """A title over merged cells, names in one column, dates as they are shown, a total below."""
    sheet, day = book.add_worksheet("Census"), book.add_format({"num_format": "mm/dd/yyyy"})
    sheet.merge_range(0, 0, 0, 6, "Riverside Recovery IOP: active clients", book.add_format({"bold": True}))
    sheet.write(1, 0, "Printed 11/23/2026 07:31 AM")
    names = ("Client Name", "Client ID", "Date of Birth", "Admission Date", "Primary Counselor", "LOC", "Status")
    sheet.write_row(3, 0, names)
    for line, (mrn, last, first, born) in enumerate(PEOPLE, 4):
        sheet.write_row(line, 0, (f"{last}, {first}", mrn))
        sheet.write_datetime(line, 2, datetime(born.year, born.month, born.day), day)
        sheet.write_datetime(line, 3, ADMITTED, day)
        sheet.write_row(line, 4, ("Obi, Mary", "IOP", "Active"))
    sheet.write_row(9, 0, ("Total Clients:", len(PEOPLE)))


def texts_only(book: xlsxwriter.Workbook) -> None:
    """Everything a text, as a record system streams it out."""
    sheet = book.add_worksheet("Export")
    sheet.write_row(0, 0, ("ClientCode", "LastName", "FirstName", "BirthDate", "Days", "Residence", "DischargeDate"))
    for line, (mrn, last, first, born) in enumerate(PEOPLE, 1):
        sheet.write_row(line, 0, (mrn, last, first, f"{born:%m/%d/%Y}", "M/W/F", "Harbor House", ""))


def numbers_and_days(book: xlsxwriter.Workbook) -> None:
    """Numbers as numbers, dates as dates with the day in front, and a column for every whim."""
    sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd.mm.yyyy"})
    names = ("Medical Record #", "Surname", "Given Name", "D.O.B.", "Schedule", "Mobile")
    sheet.write_row(0, 0, (*names, *(f"Custom {number}" for number in range(60))))
    for line, (mrn, last, first, born) in enumerate(PEOPLE, 1):
        sheet.write_number(line, 0, int(mrn))
        sheet.write_row(line, 1, (last, first))
        sheet.write_datetime(line, 3, datetime(born.year, born.month, born.day), day)
        sheet.write_string(line, 4, "MWF")
        sheet.write_number(line, 5, 6175550100 + line, book.add_format({"num_format": "000-000-0000"}))
    sheet.freeze_panes(1, 0)


def a_table_behind_a_cover(book: xlsxwriter.Workbook) -> None:
    """A cover sheet, and on the second one a table with a filter and a banded style."""
    book.add_worksheet("Cover").write_column(0, 0, ("Census of the week", "Confidential", "See the second sheet"))
    sheet, day = book.add_worksheet("Clients"), book.add_format({"num_format": "d-mmm-yy"})
    names = ("Pt ID", "Last", "First", "DOB", "Therapist", "Lives At")
    rows = [(mrn, last, first, born, "Mary Obi", "Harbor House") for mrn, last, first, born in PEOPLE]
    columns = [{"header": name, **({"format": day} if name == "DOB" else {})} for name in names]
    sheet.add_table(2, 1, 2 + len(rows), len(names), {"data": rows, "columns": columns, "name": "Clients"})


def zeros_kept_by_formulas(book: xlsxwriter.Workbook) -> None:
    """Numbers written as formulas so that a spreadsheet keeps their zeros, the results in the file; a page break."""
    sheet, day = book.add_worksheet("Roster"), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for start, some in ((0, PEOPLE[:2]), (4, PEOPLE[2:])):
        sheet.write_row(start, 0, ("Patient ID", "Patient Name", "Birth Date", "Start Date"))
        for line, (mrn, last, first, born) in enumerate(some, start + 1):
            sheet.write_formula(line, 0, f'="{mrn}"', None, mrn)
            sheet.write_string(line, 1, f"{last}, {first}")
            sheet.write_datetime(line, 2, datetime(born.year, born.month, born.day), day)
            sheet.write_datetime(line, 3, ADMITTED, day)
    sheet.write(7, 0, "Page 1 of 1")


class Written(NamedTuple):
    """A file: who made its cells, how the workbook was saved, and as what LibreOffice saved it again, if it did."""

    make: Maker
    options: dict[str, Any]
    kind: str = ""
    words: str = ""


FILES = {
    "a report": Written(clinical_report, {}),
    "an export of texts": Written(texts_only, {"constant_memory": True, "strings_to_numbers": False}),
    "an export of numbers and days": Written(numbers_and_days, {"date_1904": True}),
    "a table behind a cover": Written(a_table_behind_a_cover, {"default_date_format": "d-mmm-yy"}),
    "zeros kept by formulas": Written(zeros_kept_by_formulas, {}),
    "a report saved as a workbook again": Written(clinical_report, {}, "xlsx"),
    "a report saved as an old workbook": Written(clinical_report, {}, "xls"),
    "a table saved as ODS": Written(a_table_behind_a_cover, {"default_date_format": "d-mmm-yy"}, "ods"),
    "numbers and days saved as an old workbook": Written(numbers_and_days, {}, "xls"),
    "formulas saved as CSV": Written(zeros_kept_by_formulas, {}, "csv", UTF_8),
    "numbers and days saved with semicolons": Written(numbers_and_days, {}, "csv", CP1252),
    "texts saved as Unicode text": Written(texts_only, {"strings_to_numbers": False}, "csv", UTF_16),
}
ASKED = {"numbers and days saved with semicolons": "--dates day-first"}
"""The files that ask, each with its one answer."""


def file_of(written: Written, folder: Path) -> Path:
    """The file as its writer writes it."""
    file = folder / "census.xlsx"
    with xlsxwriter.Workbook(file, written.options) as book:
        written.make(book)
    return saved_again(written, file) if written.kind else file


def saved_again(written: Written, file: Path) -> Path:
    """The file opened in LibreOffice and saved as another kind."""
    kind = f"csv:Text - txt - csv (StarCalc):{written.words}" if written.words else written.kind
    folder = file.with_name("saved")
    words = [str(OFFICE), "--headless", f"-env:UserInstallation=file://{file.parent}/profile", "--convert-to", kind]
    subprocess.run([*words, "--outdir", folder, file], check=True, capture_output=True, timeout=120)
    return folder / f"census.{written.kind}"


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> CaseSite:
    """A site with one patient, a house and a counselor."""
    site = CaseSite.begun(tmp_path_factory.mktemp("known"))
    reads(site, "2026-11-20 07:40", KNOWN)
    return site


@pytest.fixture
def site(known: CaseSite, tmp_path: Path) -> CaseSite:
    """Records like them."""
    shutil.copytree(known.folder / "records", tmp_path / "records")
    return CaseSite(tmp_path)


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_others_is_read_by_one_command_and_one_answer_at_most(name: str, site: CaseSite) -> None:
    file = file_of(FILES[name], site.folder)
    answer = site.at(NOW, "roster", "import", file, "--json")
    if name in ASKED:
        assert (answer.code, answer.json["faults"]) == (1, []), answer
        (question,) = answer.json["questions"]
        assert question["answer"] == ASKED[name]
        answer = site.at(NOW, "roster", "import", file, *shlex.split(question["answer"]), "--json")
    assert (answer.code, answer.err) == (0, ""), answer
    assert (answer.json["added"], answer.json["changed"]) == (len(PEOPLE), 0)
    truth = Truth(site.folder / "records" / "frontdesk.db")
    rows = truth.tables()["patient"].values()
    truth.close()
    came = [(row["mrn"], row["last_name"], row["first_name"], row["dob"]) for row in rows if row["mrn"] != "900"]
    assert came == [(mrn, last, first, born.isoformat()) for mrn, last, first, born in PEOPLE]
