"""From the Enter behind a quick code to the desk, beside what it cannot do without: an argon2 check and two views."""

from __future__ import annotations

import re
import statistics
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.build import Build
from benchmarks.census import patients, text
from benchmarks.days import PROGRAM
from benchmarks.faults import Unmeasured
from benchmarks.probe import Lines, Probe, complete, sent
from benchmarks.screen import BODY, opened
from benchmarks.table import Measure
from benchmarks.turns import Figures, Runs, Size, by_turns
from benchmarks.views import VIEWS, turned

UNLOCKS, CHECKS, ROUNDS = 6, 8, 2
"""Of a run."""
LEAST, UNLOCK = "an argon2 check and two view switches", "from the lock to the desk of 200"
LINES = (Measure(LEAST, "ms"), Measure(UNLOCK, "ms", beside=LEAST, times=1))
PASSPHRASE, CODE = "seven brown herons wade", "493027"
ALL_DAYS = 'weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]'
CHECK = """
import statistics, sys, time
from frontdesk.desk.sign_in.passphrases import fits, seal
sealed, waits = seal("493027"), []
for _ in range(int(sys.argv[1])):
    began = time.perf_counter()
    assert fits(sealed, "493027")
    waits.append(time.perf_counter() - began)
print(statistics.median(waits))
"""


def measure(builds: Sequence[Build], size: Size) -> Runs:
    """A site of two hundred where a lead signs in, of this build alone."""
    this = builds[-1]

    def prepare(build: Build) -> Path | None:
        return _site(build, size) if build is this else None

    def turn(build: Build, folder: Path | None, number: int) -> Figures:
        if folder is None:
            return {}
        check = _check(build, size.of(CHECKS, 1))
        with _signed_in(build, folder) as probe:
            waits = [turned(probe, key) for _ in range(size.of(ROUNDS, 1)) for key in VIEWS]
            unlocks = [_unlock(probe) for _ in range(size.of(UNLOCKS, 1))]
        return {LEAST: 1000 * (check + 2 * statistics.median(waits)), UNLOCK: 1000 * statistics.median(unlocks)}

    return by_turns(builds, size, prepare, turn)


def _site(build: Build, size: Size) -> Path:
    """Real records, since nobody signs in to a demo, on a program that is held on whatever day this runs."""
    folder = size.scratch / "locks"
    files = size.scratch / "locks-files"
    files.mkdir(parents=True)
    program, census, secret = files / "program.toml", files / "census.csv", files / "secret"
    program.write_text(re.sub(r"(?m)^weekdays = .*$", ALL_DAYS, PROGRAM.read_text(encoding="utf-8"), count=1))
    census.write_text(text(patients(size.of(200, 24), 1)), encoding="utf-8")
    secret.write_text(f"{PASSPHRASE}\n{PASSPHRASE}\n", encoding="utf-8")
    secret.chmod(0o600)
    build.run("settings", "init", "--name", "Riverside IOP", "--zone", "Eastern", "--data", folder)
    build.run("settings", "load", program, "--data", folder)
    build.run("roster", "import", census, "--data", folder)
    lead = ("--role", "lead", "--sign-in", "ana", "--passphrase-file", secret)
    build.run("staff", "add", "Ana Lopez", *lead, "--data", folder)
    return folder


def _check(build: Build, checks: int) -> float:
    """Seconds of a check with what the program seals by, in a process that does nothing else."""
    argv = [str(build.python), "-X", "utf8", "-c", CHECK, str(checks)]
    ended = subprocess.run(argv, capture_output=True, text=True, cwd=build.root, env=build.environment)
    if ended.returncode:
        raise Unmeasured(f"{build.name}: no secret could be checked: {ended.stderr.strip()[-400:]}")
    return float(ended.stdout)


def _signed_in(build: Build, folder: Path) -> Probe:
    named = {"PYTHONPATH": str(build.root), "FRONTDESK_TERMINAL": "Front desk"}
    probe = Probe([*build.program, "--data", folder], build.root, named)
    _types(probe, "type your name", "ana")
    _types(probe, "passphrase, or quick code", PASSPHRASE)
    asks = _says("without a quick code")
    probe.until(lambda lines: asks(lines) or opened(lines), "who it is, is known", timeout=30)
    if asks(probe.picture.lines):  # once a shift: later runs find the code of the first
        _types(probe, "without a quick code", CODE)
        _types(probe, "type the quick code again", CODE)
    probe.until(opened, "the day", timeout=30)
    return probe


def _types(probe: Probe, after: str, text: str) -> None:
    """Wait for words, then type, with Enter."""
    probe.until(_says(after), after, timeout=30)
    probe.send(f"{text}\r")


def _says(words: str) -> Callable[[Lines], bool]:
    """Whether words stand on the screen."""
    return lambda lines: any(words in line for line in lines)


def _unlock(probe: Probe) -> float:
    """Seconds from Enter to the whole of the desk."""
    for key, words in (("f12", "or F12 now"), ("f12", "Locked")):
        probe.keys(key)
        probe.until(_says(words), words)
    probe.send(CODE)
    probe.until(_says("·"), "the code is typed")
    began = sent(probe, "enter")
    return complete(probe.until(opened, "the desk again"), BODY) - began
