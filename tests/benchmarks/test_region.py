"""The region on one server: a short form of it prints every figure that docs/postgres.md tells."""

import re
import subprocess
import sys

import pytest

from tests import postgres_server
from tests.commands import ROOT, environment

pytestmark = pytest.mark.slow
LINES = (
    r"2 sites of 20 patients: \d+ MiB on disk",
    r"4 desks: 1\d connections, \d+ MiB in the server",
    r"10\.0 acts a second, each with its board: [\d.]+ ms, .* at the other desk [\d.]+ ms, .*",
    r"in the server: [\d.]+ of a processor, \d+ MiB",
    r"written to its log: \d+ KiB an act",
    r"as fast as they go, 32 at once: \d+ acts a second",
)


@pytest.mark.skipif(postgres_server.programs() is None, reason="no PostgreSQL is installed here")
def test_every_figure_of_a_region_is_told() -> None:
    words = ["--sites", "2", "--patients", "20", "--programs", "2", "--pace", "10", "--seconds", "1"]
    argv = [sys.executable, "-m", "benchmarks.region", *words]
    ended = subprocess.run(argv, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=240)
    assert ended.returncode == 0, ended.stderr
    told = ended.stdout.splitlines()
    assert len(told) == len(LINES)
    for line, form in zip(told, LINES, strict=True):
        assert re.fullmatch(form, line), line
