"""The papers that code cites: every citation leads to a fact or a heading that is there."""

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CITABLE = ("domain", "contract", "looks")
FOLDERS = ("frontdesk", "db", "tests", "benchmarks", "tools", "docs")
WRITTEN_IN = {".py", ".md", ".mako", ".toml", ".tcss", ".css", ".ini"}
WITHOUT_A_PLACE = {".md", ".toml"}
"""Texts for people may link to a whole paper; code says where in it."""

PAPER = re.compile(r"(?<![\w./-])(?:[\w-]+/)*[\w-]+\.md\b")
CITABLE_PAPER = re.compile(rf"(?<![\w./-])docs/(?:{'|'.join(CITABLE)})\.md\b")
CITATION = re.compile(rf"(?<![\w./-])docs/({'|'.join(CITABLE)})\.md, (fact \d+|[A-Z][\w ]*\w)")
FACT = re.compile(r"^(\d+)\. ", re.MULTILINE)
HEADING = re.compile(r"^#{2,} (.+)$", re.MULTILINE)
ELSEWHERE = re.compile(r"\b(?:CONTRACT|DOMAIN|DESIGN|LOOKS|SCREENS|TRAPS|TASTE|ROADMAP) \d")
"""Papers that are in no checkout, cited by the number of a point."""


def files():
    """Every text of the project, but for what was made from it."""
    inside = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))
    return [path for path in (*ROOT.glob("*"), *inside) if path.suffix in WRITTEN_IN and path.is_file()]


@cache
def places(paper):
    """The facts and headings of a paper, as a citation names them."""
    text = (ROOT / "docs" / f"{paper}.md").read_text(encoding="utf-8")
    facts = text.partition("\n## Facts\n")[2].partition("\n## ")[0]
    return {f"fact {number}" for number in FACT.findall(facts)} | set(HEADING.findall(text))


def broken(text, folder=ROOT, code=True):
    """What a text cites that leads nowhere."""
    nowhere = [paper for paper in PAPER.findall(text) if not ((ROOT / paper).exists() or (folder / paper).exists())]
    cited = [match.group() for match in CITATION.finditer(text) if match[2] not in places(match[1])]
    unplaced = [
        match.group() for match in CITABLE_PAPER.finditer(text) if code and not CITATION.match(text, match.start())
    ]
    return nowhere + ELSEWHERE.findall(text) + cited + unplaced


def test_every_citation_leads_to_a_fact_or_a_heading():
    found = {}
    for path in files():
        code = path.suffix not in WITHOUT_A_PLACE
        if wrong := broken(path.read_text(encoding="utf-8"), path.parent, code):
            found[str(path.relative_to(ROOT))] = wrong
    assert found == {}


def test_code_cites_each_paper():
    cited = {match[1] for path in files() for match in CITATION.finditer(path.read_text(encoding="utf-8"))}
    assert cited == set(CITABLE)


@pytest.mark.parametrize("paper", CITABLE)
def test_a_place_has_one_name_in_its_paper(paper):
    headings = HEADING.findall((ROOT / "docs" / f"{paper}.md").read_text(encoding="utf-8"))
    assert len(headings) == len(set(headings))
    assert [heading for heading in headings if not re.fullmatch(r"[A-Z][\w ]*\w", heading)] == []


def test_facts_are_numbered_without_a_gap():
    numbers = sorted(int(place.split()[1]) for place in places("domain") if place.startswith("fact "))
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 11


@pytest.mark.parametrize(
    "text",
    [
        f"(docs/{CITABLE[0]}.md, fact 99)",
        f"(docs/{CITABLE[0]}.md, fact 1; docs/{CITABLE[1]}.md, No such part)",
        f"(docs/{CITABLE[2]}.md)",
        "({}.md, {})".format("CONTRACT", "Seats"),
        "({} 14)".format("TRAPS"),
        "as docs/{}.md says".format("nothing"),
    ],
)
def test_a_citation_that_leads_nowhere_is_noticed(text):
    assert broken(text)


@pytest.mark.parametrize(
    "text",
    [
        f"(docs/{CITABLE[0]}.md, fact 1; docs/{CITABLE[1]}.md, Seats)",
        f"Rows of Today (docs/{CITABLE[2]}.md, Row of Today): the grid.",
        "README.md",
    ],
)
def test_a_citation_that_leads_somewhere_is_left_alone(text):
    assert broken(text) == []
