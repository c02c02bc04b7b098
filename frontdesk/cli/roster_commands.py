"""The commands of the census: read one in, name its columns, write one to be filled in."""

import argparse
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from frontdesk import files
from frontdesk.cli.desk_commands import desk
from frontdesk.cli.json_shapes import ENGLISH, Json
from frontdesk.cli.records_commands import contents, faulty
from frontdesk.cli.session import Wanted
from frontdesk.desk import lookups
from frontdesk.desk.census import census_import
from frontdesk.errors import Usage
from frontdesk.rules.census.census_fields import FIELDS, REQUIRED, parse_living_kind
from frontdesk.rules.census.column_names import COLUMNS, WHOLE_NAME
from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.census.notes import Reading
from frontdesk.rules.census.questions import CensusAnswers, DateOrder
from frontdesk.rules.census.template import template_csv, template_xlsx
from frontdesk.rules.faults import BadField, Fault
from frontdesk.rules.living_kind import LivingKind
from frontdesk.shapes.tally import Tally
from frontdesk.texts import Voice, say


def roster(options: argparse.Namespace, wanted: Wanted) -> int:
    """``roster import|columns|template``."""
    match options.what:
        case "columns":
            return _columns(wanted)
        case "template":
            return _template(options.file)
        case _:
            return _import(options, wanted)


def _import(options: argparse.Namespace, wanted: Wanted) -> int:
    answers = _answers(options)
    raw = contents(options.file)
    with desk(wanted, "do") as opened:
        try:
            tally = census_import.import_census(opened, raw, answers, dry_run=options.dry_run)
        except BadCensus as bad:
            if wanted.json:
                print(json.dumps(_refused(bad), ensure_ascii=False))
            raise faulty(options.file, bad, bad.questions) from None
        voice = Voice(ENGLISH, lookups.zone(opened))
    kept = [say(voice, each) for each in tally.kept]
    if wanted.json:
        print(json.dumps(_taken(tally, kept), ensure_ascii=False))
    else:
        print("\n".join(_lines(tally, kept, dry_run=options.dry_run)))
    return 0


def _answers(options: argparse.Namespace) -> CensusAnswers:
    """What was answered beforehand. Raises Usage for an answer of no form."""
    return CensusAnswers(
        columns={_column(column): header for column, header in _pairs("--map", options.map)},
        dates=DateOrder(options.dates) if options.dates else None,
        new=dict(map(_new, options.new)),
        join=dict(_pairs("--join", options.join)),
        separate=frozenset(options.separate),
        older=options.older,
    )


def _pairs(name: str, said: Iterable[str]) -> list[tuple[str, str]]:
    """``A=B`` parted at its first sign."""
    parted = [each.partition("=") for each in said]
    if any(not (first.strip() and second.strip()) for first, _, second in parted):
        raise Usage(text=f"{name} wants two names with = between them.")
    return [(first.strip(), second.strip()) for first, _, second in parted]


def _column(name: str) -> str:
    if name not in COLUMNS:
        raise Usage(text=f"--map: there is no column {name}. “roster columns” lists them.")
    return name


def _new(said: str) -> tuple[str, LivingKind | None]:
    """A new name, with a kind behind its last sign if one is said there."""
    name, _, kind = said.rpartition("=")
    if not name:
        return said.strip(), None
    try:
        return name.strip(), parse_living_kind(kind)
    except BadField as bad:
        raise Usage(text=f"--new: {bad.faults[0].wrong}; {bad.faults[0].right}.") from None


def _refused(bad: BadCensus) -> Json:
    return {
        "ok": False,
        **_reading(bad.reading),
        "questions": [
            {"kind": question.kind.value, "line": question.line, "say": question.say, "answer": question.answer}
            for question in bad.questions
        ],
        "faults": [_fault(fault) for fault in bad.faults],
    }


def _fault(fault: Fault) -> Json:
    says = f"{fault.wrong}; {fault.right}" if fault.right else fault.wrong
    return {"line": fault.line, "column": fault.column, "say": says}


def _reading(reading: Reading) -> Json:
    return {
        "mapping": dict(reading.mapping),
        "ignored": list(reading.ignored),
        "skipped": [{"line": skipped.line, "say": skipped.say} for skipped in reading.skipped],
        "new": [{"kind": new.kind.value, "name": new.name} for new in reading.new],
    }


def _taken(tally: Tally, kept: Sequence[str]) -> Json:
    return {
        "ok": True,
        "rows": tally.rows,
        "added": tally.added,
        "changed": tally.changed,
        "unchanged": tally.unchanged,
        **_reading(tally.reading),
        "kept": list(kept),
        "still_expected": list(tally.still_expected),
        "reports": list(tally.reports),
        "questions": [],
        "faults": [],
    }


def _lines(tally: Tally, kept: Sequence[str], *, dry_run: bool) -> list[str]:
    counts = f"{tally.added} added, {tally.changed} changed, {tally.unchanged} as they were"
    lines = [f"{'Would read' if dry_run else 'Read'} {tally.rows} people: {counts}."]
    if dry_run:
        lines += _first_rows(tally)
    lines += [f"new {new.kind}: {new.name}" for new in tally.reading.new]
    lines += [f"line {skipped.line} was passed over: {skipped.say}" for skipped in tally.reading.skipped]
    lines += [*tally.reports, *kept]
    if tally.still_expected:
        lines.append("Not in the file, still in the census: " + ", ".join(tally.still_expected))
    return lines


def _first_rows(tally: Tally) -> list[str]:
    """Which header is which column, and the first people as they would be read."""
    mapping = [f"  {column:18} {header}" for column, header in tally.reading.mapping.items()]
    rows = [", ".join(f"{column} {text}" for column, text in row.items() if text) for row in tally.first_rows]
    return ["Columns, each with its header in the file:", *mapping, "The first rows, as they would be read:", *rows]


def _columns(wanted: Wanted) -> int:
    """Every column: what else it may be called, and the forms of its cells."""
    order = (*FIELDS, WHOLE_NAME)
    if wanted.json:
        print(json.dumps([_column_json(column) for column in order], ensure_ascii=False))
    else:
        print("\n\n".join(_column_text(column) for column in order))
    return 0


def _column_json(column: str) -> Json:
    names = COLUMNS[column]
    required = column in REQUIRED
    return {"column": column, "required": required, "headers": [*names.others, *names.weak], "form": names.form}


def _column_text(column: str) -> str:
    names = COLUMNS[column]
    required = " (required)" if column in REQUIRED else ""
    return f"{column}{required}: {names.form}\n  also called: {', '.join((*names.others, *names.weak))}"


def _template(name: str) -> int:
    """A new file with the header and two made-up people. Raises Usage where it cannot be made."""
    file = Path(name)
    make = {".csv": template_csv, ".xlsx": template_xlsx}.get(file.suffix.lower())
    if make is None:
        raise Usage(text=f"{name} is neither FILE.csv nor FILE.xlsx.")
    try:
        files.write_new(file.parent, [file.name], make())
    except FileExistsError:
        raise Usage(text=f"There is a file {name} already. Name another.") from None
    except OSError as error:
        raise Usage(text=f"{name} cannot be written: {error.strerror}.") from None
    print(f"Made {name}. Write your people in place of the two made-up ones.")
    return 0
