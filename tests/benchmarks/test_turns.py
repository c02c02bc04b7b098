"""Builds are measured by turns, and one that cannot be measured does not keep the other from it."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from benchmarks.build import Build
from benchmarks.census import patients
from benchmarks.days import nearly_all_gone
from benchmarks.faults import Unmeasured
from benchmarks.machine import Machine
from benchmarks.parts import PARTS, Part
from benchmarks.report import FAILED, SLOWER, Report
from benchmarks.table import Measure, row
from benchmarks.turns import Figures, Runs, Size, at_once, by_turns

WHAT = "seconds"


def builds(*names: str) -> list[Build]:
    """Builds that are only named: nothing of them is run."""
    return [Build(name, Path("nowhere"), Path("false"), Path("nowhere")) for name in names]


def size(tmp_path: Path, runs: int = 5) -> Size:
    return Size(runs, short=True, scratch=tmp_path)


def test_runs_go_by_turns_with_the_bare_one_before_each_round(tmp_path: Path) -> None:
    order: list[str] = []

    def bare() -> Figures:
        order.append("bare")
        return {"bare": 1.0}

    def turn(build: Build, name: str, number: int) -> Figures:
        order.append(name)
        return {WHAT: float(number)}

    runs = by_turns(builds("that", "this"), size(tmp_path), lambda build: build.name, turn, bare)
    assert order == ["bare", "that", "this"] * 5
    assert runs.of(WHAT, "that") == runs.of(WHAT, "this") == [0, 1, 2, 3, 4]
    assert runs.of("bare", "this") == [1] * 5


@pytest.mark.parametrize("fails_at", [None, 2])
def test_a_build_that_cannot_be_measured_is_told_and_the_other_goes_on(tmp_path: Path, fails_at: int | None) -> None:
    def prepare(build: Build) -> str:
        if build.name == "that" and fails_at is None:
            raise Unmeasured("no find -")
        return build.name

    def turn(build: Build, name: str, number: int) -> Figures:
        if name == "that" and number == fails_at:
            raise Unmeasured("no find -")
        return {WHAT: 1.0}

    runs = by_turns(builds("that", "this"), size(tmp_path), prepare, turn)
    assert runs.faults == {"that": "no find -"}
    assert runs.of(WHAT, "that") == []
    assert len(runs.of(WHAT, "this")) == 5


def test_what_is_counted_is_run_once_and_by_all_builds_at_the_same_time() -> None:
    all_of_them = threading.Barrier(2, timeout=10)

    def turn(build: Build, name: str, number: int) -> Figures:
        all_of_them.wait()
        return {WHAT: 1.0}

    runs = at_once(builds("that", "this"), lambda build: build.name, turn)
    assert runs.faults == {}
    assert runs.of(WHAT, "that") == runs.of(WHAT, "this") == [1]


@pytest.mark.parametrize("prepared", [False, True])
def test_where_one_cannot_be_counted_it_is_told_and_the_other_is(prepared: bool) -> None:
    def fails(build: Build) -> str:
        if build.name == "that":
            raise Unmeasured("no letters lead there")
        return build.name

    def turn(build: Build, name: str, number: int) -> Figures:
        return {WHAT: float(len(fails(build)))}

    runs = at_once(builds("that", "this"), (lambda build: build.name) if prepared else fails, turn)
    assert runs.faults == {"that": "no letters lead there"}
    assert (runs.of(WHAT, "that"), runs.of(WHAT, "this")) == ([], [4])


def test_a_part_that_cannot_run_ends_with_one_and_says_why(tmp_path: Path) -> None:
    gone = Build("gone", tmp_path, Path("/bin/false"), tmp_path / "records")
    report = Report([gone], Machine(0.0, ()), size(tmp_path, runs=1))
    report.measure({"finder": PARTS["finder"]})
    assert report.exit_code(strict=False) == FAILED
    assert "Not measured: finder, gone: gone: frontdesk demo" in report.text()


@pytest.mark.parametrize(
    ("all_of_them", "measured"),
    [
        (False, [("often", ["that", "this"], 5), ("once", ["that", "this"], 5), ("here", ["that", "this"], 5)]),
        (True, [("often", ["that", "this"], 3), ("once", ["that", "this"], 1), ("here", ["this"], 1)]),
    ],
)
def test_where_all_parts_are_measured_the_long_ones_are_seldom(
    tmp_path: Path, all_of_them: bool, measured: list[tuple[str, list[str], int]]
) -> None:
    asked: list[tuple[str, list[str], int]] = []

    def part(name: str, **how: Any) -> Part:
        def measure(builds: Sequence[Build], size: Size) -> Runs:
            asked.append((name, [build.name for build in builds], size.runs))
            return Runs()

        return Part((), measure, **how)

    report = Report(builds("that", "this"), Machine(0.0, ()), size(tmp_path))
    parts = {"often": part("often"), "once": part("once", in_all=1), "here": part("here", in_all=1, alone=True)}
    report.measure(parts, all_of_them=all_of_them)
    assert asked == measured


def test_a_line_without_a_figure_ends_with_one_too(tmp_path: Path) -> None:
    report = Report(builds("this"), Machine(0.0, ()), size(tmp_path))
    report.rows = [row(Measure(WHAT, "s"), [], [])]
    assert report.exit_code(strict=False) == FAILED


def test_slower_ends_with_three_only_where_that_was_asked(tmp_path: Path) -> None:
    report = Report(builds("that", "this"), Machine(0.0, ()), size(tmp_path))
    report.rows = [row(Measure(WHAT, "s"), [1.0] * 5, [2.0] * 5)]
    assert report.exit_code(strict=False) == 0
    assert report.exit_code(strict=True) == SLOWER
    assert "Slower than that: seconds." in report.text()


def test_the_people_are_the_same_for_ever_and_no_two_share_a_name() -> None:
    everyone = patients(5000)
    assert [(person.mrn, person.last_name, person.first_name, person.dob) for person in everyone[:3]] == [
        ("10000", "Suzuki", "Quinn", "1968-07-27"),
        ("62361", "Levy", "Miguel", "1994-11-14"),
        ("24733", "Ahmed", "Scott", "1977-04-29"),
    ]
    assert everyone[:200] == patients(200)
    assert len({person.mrn for person in everyone}) == 5000
    assert len({(person.last_name, person.first_name) for person in everyone}) == 5000
    assert len(nearly_all_gone(everyone[:10])) == 14
