"""What a fresh clone says while it sets itself up: each step in a line before it, and nothing where it is done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
UV = f"""#!/bin/sh
echo "uv $1" >&2
[ "$1" = venv ] || exit 0
mkdir -p .venv/bin && ln -s {sys.executable} .venv/bin/python
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone with what the set-up reads, on a system whose uv makes an empty environment."""
    (tmp_path / "clone" / "tools").mkdir(parents=True)
    for name in ("requirements.lock", "pyproject.toml", "tools/setup"):
        shutil.copy(ROOT / name, tmp_path / "clone" / name)
    (tmp_path / "uv").write_text(UV)
    (tmp_path / "uv").chmod(0o755)
    return tmp_path / "clone"


def said(clone: Path) -> list[str]:
    """What the set-up says, line by line."""
    environment = os.environ | {"PATH": f"{clone.parent}:{os.environ['PATH']}", "PYTHON": sys.executable}
    done = subprocess.run(
        [clone / "tools" / "setup"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True
    )
    return done.stderr.decode().splitlines()


def test_each_step_is_said_before_it_is_done_and_nothing_where_all_is(clone: Path) -> None:
    version = ".".join(map(str, sys.version_info[:3]))
    assert said(clone) == [
        f"Setting up: .venv with Python {version} …",
        "uv venv",
        "Setting up: the packages that requirements.lock names, by uv …",
        "uv pip",
        "Setting up: frontdesk itself …",
        "uv pip",
        "Setting up: compiling, once, so that it starts fast …",
    ]
    assert said(clone) == []


def test_what_is_missing_is_named_in_a_sentence(clone: Path) -> None:
    done = subprocess.run(
        [clone / "tools" / "setup"],
        env={"PATH": "/usr/bin:/bin", "PYTHON": "/no/such/python"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, "frontdesk: /no/such/python is not Python 3.11, 3.12, 3.13 or 3.14.\n")
