"""Files as electronic health records and spreadsheets write them, and what is read from them."""

import csv
import io
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from frontdesk.rules.census.file import BadCensus, Census, read_census
from frontdesk.rules.census.plan import Vocabulary
from frontdesk.rules.census.questions import NOTHING_ANSWERED, CensusAnswers
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import House
from frontdesk.rules.program.text import default_program

TODAY = date(2026, 11, 23)
PROGRAM = default_program()
HOUSES = (House("Harbor House", LivingKind.SOBER_LIVING_HOME), House("Maple Street", LivingKind.SOBER_LIVING_HOME))
SITE = Vocabulary(PROGRAM.groups, PROGRAM.blocks, HOUSES, ("Mary Obi", "Kevin Doyle"))
NEW_SITE = Vocabulary(PROGRAM.groups, PROGRAM.blocks, has_patients=False)
Rows = Sequence[Sequence[object]]


def text(rows: Rows, sign: str = ",", end: str = "\r\n") -> str:
    """A CSV file of these rows."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign, lineterminator=end).writerows(rows)
    return out.getvalue()


def xlsx(*sheets: Rows, formats: dict[int, str] | None = None, **options: object) -> bytes:
    """A workbook of these sheets, by xlsxwriter. ``formats`` are number formats by column."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "default_date_format": "mm/dd/yy", **options}) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            kept = {place: book.add_format({"num_format": form}) for place, form in (formats or {}).items()}
            for number, row in enumerate(rows):
                for place, value in enumerate(row):
                    plain = isinstance(value, str | date) or number == 0 or place not in kept
                    sheet.write(number, place, value, *([] if plain else [kept[place]]))
    return file.getvalue()


def by_libreoffice(folder: Path, program: str, source: str, kind: str) -> bytes:
    """A CSV file opened in LibreOffice and saved as another kind."""
    (folder / "from.csv").write_text(source, encoding="utf-8")
    words = [program, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", kind]
    subprocess.run([*words, "--outdir", folder, folder / "from.csv"], check=True, capture_output=True, timeout=120)
    return (folder / f"from.{kind.partition(':')[0]}").read_bytes()


def read(raw: bytes | str, known: Vocabulary = SITE, answers: CensusAnswers = NOTHING_ANSWERED, **named: Any) -> Census:
    """What is read from a file, by a site with patients unless said."""
    return read_census(raw if isinstance(raw, bytes) else raw.encode(), known, TODAY, answers=answers, **named)


def refused(raw: bytes | str, known: Vocabulary = SITE, **named: Any) -> list[str]:
    """The faults of a file that is refused."""
    try:
        read(raw, known, **named)
    except BadCensus as bad:
        return [fault.sentence for fault in bad.faults]
    raise AssertionError("the file was read")


def asked(census: Census) -> list[str]:
    """The questions that a file leaves open, as they are typed."""
    return [question.answer for question in census.reading.questions]


def people(census: Census) -> list[tuple[str, str, str, str]]:
    """Number, names and birth date of everybody."""
    return [(row.mrn, row.last_name, row.first_name, row.dob.isoformat()) for row in census.rows]


def skipped(census: Census) -> list[int]:
    """The lines that were passed over."""
    return [each.line for each in census.reading.skipped]
