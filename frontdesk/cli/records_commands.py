"""Commands that look after the records: settings, census, check, backup, restore."""

import argparse
import json
import os
from pathlib import Path

from frontdesk.cli.desk_commands import actor_of, desk
from frontdesk.cli.json_shapes import ENGLISH, Json, JsonShapes
from frontdesk.cli.session import Wanted, actor_named
from frontdesk.database import backup as copies
from frontdesk.database.file_faults import as_unusable
from frontdesk.database.records import open_records
from frontdesk.desk import checks, lookups
from frontdesk.desk.census import census_import
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.settings import sites
from frontdesk.errors import Faulty, NotPermitted, Usage
from frontdesk.rules.faults import Faulted
from frontdesk.rules.program.text import default_program, read_program, write_program
from frontdesk.shapes.staff import Role
from frontdesk.shapes.tally import KeptCell, Tally
from frontdesk.texts import Voice, say


def settings(options: argparse.Namespace, wanted: Wanted) -> int:
    """``settings init|show|load``."""
    match options.what:
        case "init":
            return _init(options, wanted)
        case "show":
            with desk(wanted, "do") as opened:
                print(write_program(sites.program_of(opened)), end="")
            return 0
        case _:
            return _load(options, wanted)


def _init(options: argparse.Namespace, wanted: Wanted) -> int:
    if os.path.lexists(wanted.path):
        raise Usage(text=f"There are records in {wanted.path.parent} already. Change them with “settings load”.")
    try:
        program = sites.named(default_program(), options.site_name, options.zone)
    except Faulted as faulted:
        raise Usage(text=" ".join(fault.sentence for fault in faulted.faults)) from None
    sites.make(wanted.path, program, actor_named(wanted.name, Role.LEAD, "settings"))
    print(f"Made the site {program.name} in {wanted.path.parent}.")
    return 0


def _load(options: argparse.Namespace, wanted: Wanted) -> int:
    raw = contents(options.file)
    with desk(wanted, "do") as opened:
        try:
            program = read_program(raw, sites.program_of(opened))
        except Faulted as faulted:
            raise faulty(options.file, faulted) from None
        if not options.dry_run:
            sites.load(opened, program)
    print("The file is right; nothing was changed." if options.dry_run else "The settings are those of the file.")
    return 0


def contents(name: str) -> bytes:
    """The bytes of a file that was named. Raises Usage where it is none, or cannot be read."""
    try:
        return Path(name).read_bytes()
    except FileNotFoundError:
        raise Usage(text=f"There is no file {name}.") from None
    except IsADirectoryError:
        raise Usage(text=f"{name} is a folder. Name a file.") from None
    except OSError as error:
        raise Usage(text=f"{name} cannot be read: {error.strerror}.") from None


def faulty(name: str, faulted: Faulted) -> Faulty:
    """A file that was not taken, with every fault in it."""
    faults = tuple(fault.sentence for fault in faulted.faults)
    return Faulty(file=name, count=f"{len(faults)} {'thing' if len(faults) == 1 else 'things'}", faults=faults)


def roster(options: argparse.Namespace, wanted: Wanted) -> int:
    """``roster import FILE.csv``."""
    file = CensusFile(contents(options.file), Path(options.file).name)
    with desk(wanted, "do") as opened:
        try:
            tally = census_import.import_census(opened, file, dry_run=options.dry_run)
        except Faulted as faulted:
            raise faulty(options.file, faulted) from None
        zone = lookups.zone(opened)
    if wanted.json:
        print(json.dumps(_tally(tally, JsonShapes(zone)), ensure_ascii=False))
    else:
        print(_tally_text(tally, Voice(ENGLISH, zone), "Would read" if options.dry_run else "Read"))
    return 0


def _tally(tally: Tally, shapes: JsonShapes) -> Json:
    return {
        "ok": True,
        "rows": tally.rows,
        "added": tally.added,
        "changed": tally.changed,
        "same": tally.unchanged,
        "unchanged": tally.unchanged,
        "joined": tally.joined,
        "kept": [_kept(each, shapes) for each in tally.kept],
        "emptied": [{"mrn": each.mrn, "column": each.column, "was": each.was} for each in tally.emptied],
        "absent": [{"mrn": each.mrn, "name": each.name} for each in tally.absent],
        "still_expected": _still_expected(tally),
        "reports": list(tally.told),
    }


def _kept(cell: KeptCell, shapes: JsonShapes) -> Json:
    words = {"file": cell.file, "desk": cell.desk}
    return {"mrn": cell.mrn, "column": cell.column, **words, "by": cell.by, "at": shapes.instant(cell.at)}


def _still_expected(tally: Tally) -> list[str]:
    return [f"{each.name} @{each.mrn}" for each in tally.absent]


def _tally_text(tally: Tally, voice: Voice, head: str) -> str:
    joined = f", {tally.joined} joined" if tally.joined else ""
    counts = f"{tally.added} added, {tally.changed} changed{joined}, {tally.unchanged} as they were"
    told = [say(voice, said) for said in [*(each.said for each in tally.kept), *(each.said for each in tally.emptied)]]
    lines = [f"{head} {tally.rows} people: {counts}.", *tally.told, *told]
    if tally.absent:
        lines.append("Not in the file, still in the census: " + ", ".join(_still_expected(tally)))
    return "\n".join(lines)


def check(options: argparse.Namespace, wanted: Wanted) -> int:
    """``check``: everything looked at; 3 where something is wrong."""
    records = open_records(wanted.path)
    try:
        opened = FrontDesk(records, actor_of(records, wanted.name, "check"), "do")
        findings = checks.check(records, opened.now())
    finally:
        records.close()
    if wanted.json:
        print(json.dumps([{"what": f.what, "verdict": f.verdict, "say": f.says} for f in findings], ensure_ascii=False))
    else:
        print("\n".join(f"{finding.verdict:8} {finding.what:12} {finding.says}" for finding in findings))
    return 3 if any(finding.verdict == "wrong" for finding in findings) else 0


def backup(options: argparse.Namespace, wanted: Wanted) -> int:
    """``backup [--to DIR]``."""
    open_records(wanted.path).close()
    to = Path(options.to) if options.to else wanted.path.parent / "backups"
    try:
        with as_unusable(wanted.path):
            copy = copies.back_up(wanted.path, to)
    except OSError as error:
        raise NotPermitted(path=str(to)) from error
    print(json.dumps({"ok": True, "file": str(copy)}) if wanted.json else f"Backed up to {copy}.")
    return 0


def restore(options: argparse.Namespace, wanted: Wanted) -> int:
    """``restore FILE``: back to a verified copy; what it replaces is kept."""
    source = Path(options.file)
    if not source.is_file():
        raise Usage(text=f"There is no file {source}.")
    open_records(source).close()
    with as_unusable(source):
        set_aside = copies.restore(source, wanted.path)
    print(f"Restored {source}." + (f" What was there before is kept in {set_aside}." if set_aside else ""))
    return 0
