"""A file whose reader prints reports of its own does not write across the screen."""

import subprocess
from pathlib import Path

import pytest

from tests.story.test_first_day import PROGRAM
from tests.terminal import PseudoTerminal, environment

pytestmark = pytest.mark.slow

LIST = Path(__file__).parents[1] / "census" / "kept" / "list.xls"


def test_a_damaged_workbook_is_told_where_faults_are_and_nowhere_else(tmp_path: Path) -> None:
    site, file = tmp_path / "site", tmp_path / "list.xls"
    file.write_bytes(LIST.read_bytes()[:5200])
    words = [*PROGRAM, "--data", str(site)]
    subprocess.run([*words, "settings", "init", "--name", "X", "--zone", "Eastern"], check=True, env=environment())
    with PseudoTerminal(words, 80, 24, env={"RUST_BACKTRACE": "1"}) as desk:
        desk.sees("Nobody is on the census yet.", timeout=30)
        desk.keys("ctrl+o")
        desk.sees("type its path")
        desk.send(f"{file}\r")
        desk.sees("the workbook cannot be read")
        assert not [line for line in desk.text() if "RUST_BACKTRACE" in line]
        desk.send(";x")
        assert desk.wait() == 0
        assert desk.restored()
