"""Measures this checkout beside another build of the program, by turns, and prints one table."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from benchmarks import checkout, server
from benchmarks.build import Build
from benchmarks.faults import NoBuild, Unmeasured
from benchmarks.machine import Machine
from benchmarks.parts import IN_ALL, PARTS, Part
from benchmarks.report import FAILED, Report
from benchmarks.table import RUNS_NEEDED
from benchmarks.turns import Size


def main() -> int:
    """Measure what was asked for. The exit code is 0 where every line has its figures, whatever they are."""
    asked = _arguments()
    if asked.clean:
        checkout.clean(asked.cache)
        return 0
    try:
        report = _measured(asked)
    except Unmeasured as fault:
        print(f"benchmarks: {fault}", file=sys.stderr)
        return FAILED
    print(report.text())
    if asked.json:
        asked.json.write_text(json.dumps(report.plain(), indent=2) + "\n", encoding="utf-8")
    return report.exit_code(strict=asked.strict)


def _measured(asked: argparse.Namespace) -> Report:
    parts = _parts(asked)
    with _builds(asked) as builds, _scratch(asked.cache) as scratch:
        for build in builds:
            build.compile()
        machine = Machine.now(builds)
        in_full = not (asked.only or asked.runs or asked.short)
        runs = asked.runs or (1 if asked.short else IN_ALL if in_full else RUNS_NEEDED)
        report = Report(builds, machine, Size(runs, asked.short, scratch))
        report.measure({name: parts[name] for name in asked.only or parts}, all_of_them=in_full)
    return report


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    add = parser.add_argument
    add("only", nargs="*", metavar="PART", help=f"of: {', '.join(PARTS)} (default: all)")
    other = parser.add_mutually_exclusive_group()
    other.add_argument("--beside", metavar="REV", default=checkout.BESIDE, help="the other build (now: %(default)s)")
    other.add_argument("--alone", action="store_true", help="measure this checkout only")
    other.add_argument("--twice", action="store_true", help="this checkout in both columns: shows the machine's unrest")
    other.add_argument("--on-server", action="store_true", help="this checkout on files, beside itself on a PostgreSQL")
    add("--runs", type=int, metavar="N", help=f"runs of each (default: {RUNS_NEEDED}; of all parts {IN_ALL} or fewer)")
    add("--short", action="store_true", help="tiny records and one run: shows that every part runs")
    add("--strict", action="store_true", help="exit 3 where a line is slower")
    add("--json", type=Path, metavar="FILE", help="write the figures of every run as JSON too")
    add("--cache", type=Path, metavar="DIR", default=checkout.CACHE, help="keep checkouts and records here")
    add("--clean", action="store_true", help="remove all that is kept, worktrees too, and end")
    asked = parser.parse_args()
    asked.cache = asked.cache.absolute()
    if unknown := set(asked.only) - set(_parts(asked)):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return asked


def _parts(asked: argparse.Namespace) -> Mapping[str, Part]:
    """Those that are known, by the other build that was asked for."""
    return server.PARTS if asked.on_server else PARTS


@contextmanager
def _builds(asked: argparse.Namespace) -> Iterator[list[Build]]:
    """The builds to measure, of which the last is this checkout, or this checkout on a server."""
    if asked.on_server:
        this = checkout.here(asked.cache)
        with server.on_server(this) as on_server:
            yield [this, on_server]
    else:
        yield _checkouts(asked)


def _checkouts(asked: argparse.Namespace) -> list[Build]:
    this = checkout.here(asked.cache)
    if asked.alone:
        return [this]
    if asked.twice:
        return [replace(this, name="here again"), this]
    try:
        return [checkout.beside(asked.cache, asked.beside), this]
    except NoBuild as reason:
        print(reason, file=sys.stderr)
        return [this]


@contextmanager
def _scratch(cache: Path) -> Iterator[Path]:
    """Where copies of records are measured, on the disk of the cache; it goes with this run."""
    cache.mkdir(parents=True, exist_ok=True)
    checkout.forget_others(cache)
    with tempfile.TemporaryDirectory(prefix="run-", dir=cache) as folder:
        yield Path(folder)


if __name__ == "__main__":
    sys.exit(main())
