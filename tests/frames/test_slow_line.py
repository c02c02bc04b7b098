"""A morning typed ahead over a line of 9,600 baud, with 150 ms each way, is recorded as one typed at leisure."""

import json
import re
import shutil
from pathlib import Path

import pytest

from benchmarks.slow_line import SlowLine
from tests.story.test_terminal import PROGRAM, MadeCensus, census, made, run

pytestmark = pytest.mark.slow

__all__ = ["census", "made"]
DESK = {"FRONTDESK_TERMINAL": "Front desk"}


def entries(folder: Path) -> list[tuple[str, str]]:
    """What the journal says, times aside."""
    told = json.loads(run(["journal", "--json", "--data", str(folder)]).stdout)
    return [(entry["verb"], re.sub(r"\d+:\d\d [ap]m", "", entry["say"])) for entry in told]


def test_a_morning_typed_ahead_on_a_slow_line_is_recorded_as_one_at_leisure(census: MadeCensus, tmp_path: Path) -> None:
    other = MadeCensus(tmp_path / "other", census.mrns, census.names)
    shutil.copytree(census.folder, other.folder)
    with census.opened() as desk:
        for number, mrn in enumerate(census.mrns, 1):
            desk.send(mrn + "\r")
            desk.sees(f"Here {number} ")
    with SlowLine([*PROGRAM, *other.words], env=DESK) as line:
        line.until(lambda lines: any("Checked out " in each for each in lines[:4]), "the day")
        line.send("".join(f"{mrn}\r" for mrn in other.mrns))
        line.until(lambda lines: any(f"Here {len(other.mrns)} " in each for each in lines[:4]), "everyone is here")
    assert entries(other.folder) == entries(census.folder)
    assert len(other.here()) == len(other.mrns)
