"""Reports where people meet them: a page printed by a browser, a table opened by a spreadsheet."""

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.reports.made_up_day import NASTY, of_json, played
from tests.commands import does, done, riverside
from tests.hands import CENSUS

pytestmark = pytest.mark.slow

CONFIDENTIAL = "Confidential: substance use disorder treatment records, 42 CFR Part 2. Staff only."
STAFF_ONLY = "STAFF ONLY: not for houses or drivers, no consents recorded"
MANY = CENSUS + "".join(
    f"{mrn},Last{mrn},First{mrn},,1990-01-01,2026-09-01,,,Mary Obi,Harbor House,sober living home,Gratitude,Yoga,\n"
    for mrn in range(1000, 1070)
)
PAPERS = {"A4": (595, 842), "letter": (612, 792)}
DOTS = 36
"""To the inch: enough to tell ink from paper."""
HEADS = {"day": "Countable", "rollcall": "Since or left", "houses": "Where"}


def program(*names: str) -> str:
    """The first of these programs that is here; without one the test is skipped, and says what to install."""
    found = next(filter(None, map(shutil.which, names)), None)
    return found or pytest.skip(f"{names[0]} is not installed: apt-get install chromium poppler-utils libreoffice-calc")


def run(*words: str | int | Path) -> bytes:
    return subprocess.run([*map(str, words)], check=True, capture_output=True, timeout=120).stdout


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """More people than fit on a page, half past four. Nobody writes to it."""
    data = riverside(tmp_path_factory.mktemp("many"), "16:30", MANY)
    assert all(each["ok"] for each in does(data, *(f"check-in @{mrn} at 9:{mrn % 60:02}" for mrn in range(1000, 1070))))
    return data


def printed(page: Path, paper: str) -> Path:
    """What a browser prints of a page on this paper."""
    on_paper, pdf = page.with_suffix(f".{paper}.html"), page.with_suffix(f".{paper}.pdf")
    style = f"<style>@page {{ size: {paper} {'landscape' if 'day' in page.name else ''} }}</style></head>"
    on_paper.write_text(page.read_text().replace("</head>", style))
    browser = program("chromium", "chromium-browser", "google-chrome")
    flags = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={page.parent / 'browser'}")
    run(browser, *flags, f"--print-to-pdf={pdf}", on_paper.as_uri())
    return pdf


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("which", ["day", "rollcall", "houses"])
def test_each_printed_page_has_its_number_its_marks_and_the_headings(many, tmp_path, which, paper):
    pdftotext, _ = program("pdftotext"), program("pdftoppm")
    page = tmp_path / f"{which}.html"
    done("report", which, "--format", "html", "--output", page, data=many)
    pdf = printed(page, paper)
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", run(program("pdfinfo"), pdf).decode())
    assert size
    assert sorted(round(float(each)) for each in size.groups()) == sorted(PAPERS[paper])
    sheets = run(pdftotext, "-layout", pdf, "-").decode().split("\f")[:-1]
    assert len(sheets) > 1
    questions = False
    for number, sheet in enumerate(sheets, 1):
        assert f"Page {number} of {len(sheets)}" in sheet
        assert CONFIDENTIAL in sheet
        assert "DEMO: made-up people" in sheet
        assert (STAFF_ONLY in sheet) == (which == "houses")
        assert "Mon Nov 23 2026" in sheet
        if "Last1" in sheet and not questions:
            assert HEADS[which] in sheet
            assert which != "houses" or "Harbor House" in sheet  # whose people these are, where a list goes on
        questions = questions or "Still open" in sheet
    assert_nothing_is_cut_off(pdf, tmp_path)


def assert_nothing_is_cut_off(pdf: Path, folder: Path) -> None:
    """There is ink on each page, and none within six millimetres of its edges."""
    run("pdftoppm", "-gray", "-r", DOTS, pdf, folder / "page")
    for picture in folder.glob("page*.pgm"):
        kind, size, _, dots = picture.read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        assert kind == b"P5"
        edge = DOTS * 6 // 25
        inner = {(x, y) for y in range(edge, height - edge) for x in range(edge, width - edge)}
        ink = {(place % width, place // width) for place, dot in enumerate(dots) if dot < 160}
        assert ink
        assert ink <= inner


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def opened(file: Path) -> list[list[tuple[str, str]]]:
    """A table as LibreOffice has it: each cell's kind and words. No cell may hold a formula."""
    office = program("soffice", "libreoffice")
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    run(office, profile, "--headless", "--convert-to", "fods", "--outdir", file.parent, file)
    tree = ElementTree.parse(file.with_suffix(".fods"))
    assert not [each for each in tree.iter(f"{TABLE}table-cell") if each.get(f"{TABLE}formula")]
    return [list(_cells(row)) for row in tree.iter(f"{TABLE}table-row")]


def _cells(row):
    for cell in row.iter(f"{TABLE}table-cell"):
        words = "".join("".join(each.itertext()) for each in cell.iter(f"{TEXT}p"))
        value = cell.get(f"{OFFICE}value") or words
        times = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
        yield from [(cell.get(f"{OFFICE}value-type", ""), value)] * min(times, 100)


def test_a_spreadsheet_shows_the_same_figures_and_runs_nothing(tmp_path):
    day = played(tmp_path)
    file = tmp_path / "day.csv"
    done("report", "day", "--format", "csv", "--output", file, data=day)
    head, *rows = opened(file)
    names = [words for _, words in head if words]
    shown = {row[0][1]: dict(zip(names, row[: len(names)], strict=True)) for row in rows if row and row[0][1]}
    figures = of_json(done("report", "day", "--json", data=day).json)
    assert set(shown) == set(figures)
    for mrn, (blocks, whole) in figures.items():
        assert shown[mrn]["countable_minutes"] == ("float", str(whole))
        for block, (present, countable) in blocks.items():
            column = next(name for name in names if re.fullmatch(rf"{block} \d\d:\d\d minutes", name))
            assert shown[mrn][column] == ("float", str(present))
            if (column := column.replace("minutes", "countable")) in names:
                assert shown[mrn][column] == ("float", str(countable))
    assert {shown[mrn]["name"][0] for mrn in NASTY} == {"string"}
    assert shown["201"]["name"][1] == "'=2+3 Sum"
