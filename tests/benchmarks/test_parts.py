"""Every part of the benchmarks runs, in its short form, through the command that `make bench` is."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.parts import PARTS
from tests.terminal import environment

ROOT = Path(__file__).parents[2]
IMPORTED = "import benchmarks.__main__, sys; print([name for name in sys.modules if name.startswith('frontdesk')])"


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=ROOT,
        env=environment(PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        timeout=900,
    )


def measured(tmp_path: Path, *words: str) -> tuple[subprocess.CompletedProcess[str], list[dict[str, Any]]]:
    """How the benchmarks ended, and the rows of their table."""
    file = tmp_path / "table.json"
    ended = run("-m", "benchmarks", *words, "--short", "--cache", tmp_path / "cache", "--json", file)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    rows: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["rows"]
    return ended, rows


def test_no_part_reaches_into_the_program_it_measures() -> None:
    assert run("-c", IMPORTED).stdout == "[]\n"


def every_line_has_a_figure(tmp_path: Path, parts: list[str], *words: str) -> subprocess.CompletedProcess[str]:
    """These parts measured; each line of the table must have a figure of this checkout and none of another."""
    ended, rows = measured(tmp_path, *parts, *words)
    lines = [line for part in parts for line in PARTS[part].lines]
    assert [row["what"] for row in rows] == [line.what for line in lines]
    for row, line in zip(rows, lines, strict=True):
        assert row["this"]["figures"], row
        assert row["that"] is None
        assert line.what in ended.stdout
    assert not any((tmp_path / "cache").glob("run-*")), "copies of records are left"
    return ended


# Two halves, so that two workers share them, and parts that are measured on the same day make it once.


@pytest.mark.slow
def test_every_line_of_the_first_parts_has_a_figure(tmp_path: Path) -> None:
    every_line_has_a_figure(tmp_path, list(PARTS)[::2], "--alone")


@pytest.mark.slow
def test_two_builds_have_a_figure_each_of_every_run(tmp_path: Path) -> None:
    _, rows = measured(tmp_path, "finder", "--twice", "--runs", "2")
    assert [(len(row["that"]["figures"]), len(row["this"]["figures"])) for row in rows] == [(2, 2)] * 2


@pytest.mark.slow
def test_every_line_of_the_other_parts_has_a_figure_where_the_other_commit_is_not_in_the_clone(tmp_path: Path) -> None:
    ended = every_line_has_a_figure(tmp_path, list(PARTS)[1::2], "--beside", "0" * 40)
    assert "is not in this clone" in ended.stderr


@pytest.mark.slow
def test_what_is_measured_on_a_server_has_a_figure_there_and_beside_it_one_of_a_file(tmp_path: Path) -> None:
    pytest.importorskip("psycopg", reason="the extra postgres is not installed")
    from benchmarks.server import PARTS as ON_SERVER
    from tests import postgres_server

    if postgres_server.programs() is None:
        pytest.skip("no PostgreSQL is installed")
    _, rows = measured(tmp_path, "arrivals", "acts", "sites", "--on-server")
    asked = [ON_SERVER[name] for name in ("arrivals", "acts", "sites")]
    assert [row["what"] for row in rows] == [line.what for part in asked for line in part.lines]
    assert all(row["that"]["figures"] and row["this"]["figures"] for row in rows)
