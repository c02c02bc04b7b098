"""The commands of the census: read one in, name its columns, write one to be filled in."""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path

from frontdesk import files
from frontdesk.cli.desk_commands import desk
from frontdesk.cli.how_far import say_how_far
from frontdesk.cli.json_shapes import ENGLISH, Json, JsonShapes
from frontdesk.cli.native_noise import unheard
from frontdesk.cli.records_commands import faulty
from frontdesk.cli.session import Wanted
from frontdesk.desk import lookups
from frontdesk.desk.census import census_import
from frontdesk.desk.census.absent import absent
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.named_file import contents
from frontdesk.errors import Usage
from frontdesk.rules.census.census_fields import FIELDS, REQUIRED, parse_living_kind
from frontdesk.rules.census.column_names import COLUMNS, WHOLE_NAME
from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.census.notes import Reading
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.rules.census.template import template_csv, template_xlsx
from frontdesk.rules.faults import BadField, Fault
from frontdesk.rules.living_kind import LivingKind
from frontdesk.shapes.tally import AbsentPerson, KeptCell, Tally
from frontdesk.texts import Voice, say
from frontdesk.verbs import Verb


def roster(options: argparse.Namespace, wanted: Wanted) -> int:
    """``roster import|columns|template|absent``."""
    match options.what:
        case "columns":
            return _columns(wanted)
        case "absent":
            return _absent(wanted)
        case "template":
            return _template(options.file)
        case _:
            return _import(options, wanted)


def _import(options: argparse.Namespace, wanted: Wanted) -> int:
    file = CensusFile(contents(options.file), Path(options.file).name, _answers(options))
    with unheard(), desk(wanted, "do", Verb.IMPORT) as opened:
        say_how_far("reading …")
        try:
            tally = census_import.import_census(
                opened, file, dry_run=options.dry_run, looking_over=_looked_over, progress=_read_in
            )
        except BadCensus as bad:
            say_how_far("")
            if wanted.json:
                print(json.dumps(_refused(bad), ensure_ascii=False))
            raise faulty(options.file, bad, bad.questions) from None
        zone = lookups.zone(opened)
    if wanted.json:
        print(json.dumps(_taken(tally, JsonShapes(zone)), ensure_ascii=False))
    else:
        print("\n".join(_lines(tally, Voice(ENGLISH, zone), dry_run=options.dry_run)))
    return 0


def _looked_over(done: int, of: int) -> None:
    say_how_far(f"looked over {done:,} of {of:,}")


def _read_in(done: int, of: int) -> None:
    say_how_far(f"{done:,} of {of:,}" if done < of else "")


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


def _taken(tally: Tally, shapes: JsonShapes) -> Json:
    return {
        "ok": True,
        "rows": tally.rows,
        "added": tally.added,
        "changed": tally.changed,
        "same": tally.unchanged,
        "unchanged": tally.unchanged,
        "joined": tally.joined,
        **_reading(tally.reading),
        "kept": [_kept(each, shapes) for each in tally.kept],
        "emptied": [{"mrn": each.mrn, "column": each.column, "was": each.was} for each in tally.emptied],
        "absent": [{"mrn": each.mrn, "name": each.name} for each in tally.absent],
        "still_expected": _still_expected(tally),
        "reports": list(tally.told),
        "questions": [],
        "faults": [],
    }


def _kept(cell: KeptCell, shapes: JsonShapes) -> Json:
    words = {"file": cell.file, "desk": cell.desk}
    return {"mrn": cell.mrn, "column": cell.column, **words, "by": cell.by, "at": shapes.instant(cell.at)}


def _still_expected(tally: Tally) -> list[str]:
    return [f"{each.name} @{each.mrn}" for each in tally.absent]


def _lines(tally: Tally, voice: Voice, *, dry_run: bool) -> list[str]:
    joined = f", {tally.joined} joined" if tally.joined else ""
    counts = f"{tally.added} added, {tally.changed} changed{joined}, {tally.unchanged} as they were"
    people = "1 person" if tally.rows == 1 else f"{tally.rows} people"
    lines = [f"{'Would read' if dry_run else 'Read'} {people}: {counts}."]
    if dry_run:
        lines += _first_rows(tally)
    lines += [f"new {new.kind}: {new.name}" for new in tally.reading.new]
    lines += [f"line {skipped.line} was passed over: {skipped.say}" for skipped in tally.reading.skipped]
    lines += tally.told
    lines += [
        say(voice, said) for said in (*(each.said for each in tally.kept), *(each.said for each in tally.emptied))
    ]
    if tally.absent:
        lines.append("Not in the file, still in the census: " + ", ".join(_still_expected(tally)))
    return lines


def _first_rows(tally: Tally) -> list[str]:
    """Which header is which column, and the first people as they would be read."""
    mapping = [f"  {column:18} {header}" for column, header in tally.reading.mapping.items()]
    rows = [", ".join(f"{column} {text}" for column, text in row.items() if text) for row in tally.first_rows]
    return ["Columns, each with its header in the file:", *mapping, "The first rows, as they would be read:", *rows]


def _absent(wanted: Wanted) -> int:
    """Those admitted here whom the newest file does not name."""
    with desk(wanted, "do") as opened:
        if opened.actor.at_counter:
            opened.refuse_unless(Verb.IMPORT)
        people = absent(opened)
    if wanted.json:
        print(json.dumps([_absent_json(person) for person in people], ensure_ascii=False))
    elif people:
        print("\n".join(f"{each.name} @{each.mrn}: not in the file since {each.since}, {each.file}" for each in people))
    else:
        print("Everybody admitted here is in the newest file.")
    return 0


def _absent_json(person: AbsentPerson) -> Json:
    since = person.since.isoformat() if person.since else None
    return {"mrn": person.mrn, "name": person.name, "since": since, "file": person.file}


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
