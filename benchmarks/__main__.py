"""Measures the desk beside a bare Textual app and prints one table; a limit that is missed says NO."""

from __future__ import annotations

import argparse
import compileall
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import acts, elsewhere, idle, keys, scanner, starts, strokes, table, views, years
from benchmarks.probe import Unmeasured
from benchmarks.records import Records

Measure = Callable[[Records, bool], list[table.Row]]
MEASURES: dict[str, Measure] = {
    "starts": starts.measure,
    "keys": keys.measure,
    "scanner": scanner.measure,
    "elsewhere": elsewhere.measure,
    "idle": idle.measure,
    "acts": acts.measure,
    "strokes": strokes.measure,
    "views": views.measure,
    "years": years.measure,
}


def main() -> int:
    """Measure what was asked for. The exit code is 1 where something could not be measured at all."""
    asked = _arguments()
    _compile()
    load = os.getloadavg()[0]
    with _folder(asked.records) as folder:
        rows = [row for name in asked.only or MEASURES for row in _measured(name, Records(folder), asked.quick)]
    machine = f"{os.cpu_count()} processors, load {load:.1f} before and {os.getloadavg()[0]:.1f} after"
    print(f"{machine}\n\n{table.text(rows)}")
    if asked.json:
        told = {"machine": machine, "rows": [row.plain() for row in rows]}
        asked.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return int(any(row.ours is None for row in rows))


def _measured(name: str, records: Records, quick: bool) -> list[table.Row]:
    print(f"measuring {name} …", file=sys.stderr, flush=True)
    try:
        return MEASURES[name](records, quick)
    except Unmeasured as fault:
        return [table.unmeasured(name, str(fault))]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="MEASURE", help=f"of: {', '.join(MEASURES)} (default: all)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table as JSON too")
    parser.add_argument("--quick", action="store_true", help="no history, fewer samples, shorter waits")
    parser.add_argument("--records", type=Path, metavar="DIR", help="keep the made-up records here, and use them again")
    asked = parser.parse_args()
    if unknown := set(asked.only) - set(MEASURES):
        parser.error(f"no such measure: {', '.join(sorted(unknown))}")
    return asked


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    """Where records are made: a folder to keep, or one that goes with this run."""
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        yield Path(folder)


def _compile() -> None:
    """Bytecode of what is started, so that no start pays for another's."""
    root = Path(__file__).parent.parent
    for package in ("frontdesk", "benchmarks"):
        compileall.compile_dir(root / package, quiet=2)


if __name__ == "__main__":
    sys.exit(main())
