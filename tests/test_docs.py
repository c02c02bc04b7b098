"""The papers: what they link to is there, and the keys they name are keys of the desk."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.screens.keys import BESIDE, KEYS, MORE, VIEWS
from frontdesk.screens.views import class_of
from tests.sealing import identity_file
from tests.signing import ANOTHER, PASSPHRASE, secret_file

ROOT = Path(__file__).parents[1]
SITE = "docs/site.md"
KIOSK, SSH = "docs/kiosk.md", "docs/ssh.md"
DOCS = ("docs/desk.md", "docs/review.md", SITE, KIOSK, SSH, "docs/performance.md")
PAPERS = ("README.md", *DOCS, "ARCHITECTURE.md", "CHANGELOG.md")
OF_THE_DESK = ("README.md", "docs/desk.md")
"""What a receptionist learns it from."""
LINK = re.compile(r"\]\(([^)#:]+)\)")
INTERRUPT = "Ctrl+C"
"""Leaves the first day of a site; on the desk it does nothing."""
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


@pytest.mark.parametrize("paper", ["README.md", "docs/desk.md", "docs/review.md", SITE])
def test_every_key_that_a_paper_names_is_a_key_of_the_desk(paper):
    named = set(KEY.findall((ROOT / paper).read_text(encoding="utf-8")))
    assert named - named_keys() - {INTERRUPT} == set()
    assert paper not in OF_THE_DESK or {"F2", "F4", "F8", "F10"} <= named


# The page of whoever installs it


def typed(paper):
    """The command lines of a paper, in their order, without what is said of them."""
    lines = re.findall(r"^    (\S.*)$", (ROOT / paper).read_text(encoding="utf-8"), re.MULTILINE)
    return [line.partition("  #")[0].rstrip() for line in lines]


@pytest.mark.slow
def test_every_line_for_an_installer_runs_as_it_stands(tmp_path):
    """The lines that need no screen, one after another, in a shell of a site of its own."""
    others = ("make", "export", "FRONTDESK_", "age-keygen", "sudo")
    lines = [line for line in typed(SITE) if line != "frontdesk" and not line.startswith(others)]
    assert len(lines) >= 13
    (tmp_path / "frontdesk").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m frontdesk "$@"\n')
    (tmp_path / "frontdesk").chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FRONTDESK_")}
    environment = kept | {
        "PATH": f"{tmp_path}:{kept['PATH']}",
        "FRONTDESK_DATA": str(tmp_path / "site"),
        "PYTHONPATH": str(ROOT),
    }
    secret_file(tmp_path, PASSPHRASE, ANOTHER)
    identity_file(tmp_path / "site.key")
    for line in lines:
        asks = " --passphrase-file secrets" if " staff " in line else ""  # what somebody would type on a terminal
        done = subprocess.run(
            ["sh", "-c", line + asks], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), line


def test_the_targets_and_variables_for_an_installer_are_there():
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert {line.split()[1] for line in typed(SITE) if line.startswith("make ")} <= set(targets)
    sources = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "frontdesk").rglob("*.py"))
    named = set(re.findall(r"FRONTDESK_[A-Z_]+", (ROOT / SITE).read_text(encoding="utf-8")))
    assert named == {name for name in named if f'"{name}"' in sources}
