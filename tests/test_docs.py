"""The papers: what they link to is there, and the keys they name are keys of the desk."""

import re
from pathlib import Path

import pytest

from frontdesk.screens.keys import BESIDE, KEYS, MORE, VIEWS
from frontdesk.screens.views import class_of

ROOT = Path(__file__).parents[1]
PAPERS = ("README.md", "docs/desk.md", "docs/performance.md", "ARCHITECTURE.md", "CHANGELOG.md")
LINK = re.compile(r"\]\(([^)#:]+)\)")
KEY = re.compile(r"\b(F\d{1,2}|Ctrl\+[A-Z])\b")


def named_keys():
    """Every key that the table or the help of a view names."""
    names = {name.title() for key in (*KEYS, MORE) for name in (key.key, key.also)}
    for word in (*VIEWS, *(key.words for key in BESIDE)):
        names |= {name for name, _ in class_of(word).manners}
    return names


@pytest.mark.parametrize("paper", PAPERS)
def test_every_link_leads_somewhere(paper):
    path = ROOT / paper
    links = LINK.findall(path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []


@pytest.mark.parametrize("paper", ["README.md", "docs/desk.md"])
def test_every_key_that_a_paper_names_is_a_key_of_the_desk(paper):
    named = set(KEY.findall((ROOT / paper).read_text(encoding="utf-8")))
    assert named - named_keys() == set()
    assert {"F2", "F4", "F8", "F10"} <= named
