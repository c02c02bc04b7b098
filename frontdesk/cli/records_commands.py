"""Commands that look after the records: settings, check, backup, restore."""

import argparse
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from frontdesk.cli.desk_commands import desk
from frontdesk.cli.json_shapes import ENGLISH
from frontdesk.cli.session import Wanted, actor_named
from frontdesk.database import age_files
from frontdesk.database import backup as copies
from frontdesk.database.keepers import keeper_of
from frontdesk.database.places import beside, folder_of, is_made
from frontdesk.database.records import open_records
from frontdesk.desk import checks, lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.named_file import contents
from frontdesk.desk.restores import put_back
from frontdesk.desk.settings import sites
from frontdesk.errors import DamagedRecords, Faulty, NewerRecords, NotPermitted, NotRecords, RecordsMissing, Usage
from frontdesk.files import make_folder
from frontdesk.permissions import Right
from frontdesk.rules.census.questions import CensusQuestion
from frontdesk.rules.faults import Fault, Faulted
from frontdesk.rules.program.renames import BadRename
from frontdesk.rules.program.text import default_program, read_program, write_program
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts import Voice, say
from frontdesk.verbs import Verb

SEAL_TO = "FRONTDESK_SEAL_TO"
"""To which key of age backups are sealed where the command does not say it: a key, or a file of keys."""
AS_THEN = (
    "Who signs in, and by which passphrase, is now as it was in the copy. These come in again by what they had then: "
    "{names}. Whoever must not: frontdesk staff disable NAME."
)
NOBODY_SIGNS_IN = (
    "In the copy nobody signs in: everybody may do everything until a lead is let in again: "
    "frontdesk staff add NAME --role lead --sign-in."
)


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
    if is_made(place := wanted.place):
        raise Usage(text=f"There are records in {folder_of(place)} already. Change them with “settings load”.")
    try:
        program = sites.named(default_program(), options.site_name, options.zone)
    except Faulted as faulted:
        raise Usage(text=" ".join(map(_of_option, faulted.faults))) from None
    sites.make(place, program, actor_named(wanted.name, Role.LEAD, "settings"))
    print(f"Made the site {program.name} in {folder_of(place)}.")
    return 0


def _of_option(fault: Fault) -> str:
    """What is wrong with an argument, by the option that it stands behind: it is in no line of a file."""
    right = "write a name behind it" if fault.column == "name" and "empty" in fault.wrong else fault.right
    return f"--{fault.column}: {fault._replace(line=None, column=None, right=right).sentence}."


def _load(options: argparse.Namespace, wanted: Wanted) -> int:
    raw = contents(options.file)
    with desk(wanted, "do", Verb.SETTINGS) as opened:
        try:
            program = read_program(raw, sites.program_of(opened))
            loaded = sites.load(opened, program, options.rename, drop_plans=options.drop_plans, dry_run=options.dry_run)
        except BadRename as faulted:
            raise Usage(text=" ".join(f"--rename: {fault.sentence}." for fault in faulted.faults)) from None
        except Faulted as faulted:
            raise faulty(options.file, faulted) from None
        voice = Voice(ENGLISH, lookups.zone(opened))
    changes, touches = ([say(voice, each) for each in some] for some in (loaded.changes, loaded.touched))
    since = say(voice, loaded.since) if changes else ""
    if wanted.json:
        print(json.dumps({"ok": True, "changes": changes, "touches": touches, "since": since}, ensure_ascii=False))
    else:
        print("\n".join(_loaded_text(changes, touches, since, dry_run=options.dry_run)))
    return 0


def _loaded_text(changes: list[str], touches: list[str], since: str, *, dry_run: bool) -> Iterator[str]:
    yield "The file is right; nothing was changed." if dry_run else "The settings are those of the file."
    if changes:
        yield "It would change:" if dry_run else "Changed:"
        yield from (f"  {each}" for each in changes)
    else:
        yield "It says what the settings say already."
    if touches:
        yield "Whom that touches:"
        yield from (f"  {each}" for each in touches)
    if since:
        yield f"{since}."


def faulty(name: str, faulted: Faulted, questions: Sequence[CensusQuestion] = ()) -> Faulty:
    """A file that was not taken, with every fault in it, and every question that it leaves open."""
    sentences = (*(fault.sentence for fault in faulted.faults), *(question.sentence for question in questions))
    counts = (_counted(len(faulted.faults), "thing", "mend"), _counted(len(questions), "question", "answer"))
    return Faulty(file=name, count=" and ".join(filter(None, counts)), faults=sentences)


def _counted(count: int, noun: str, to: str) -> str:
    return f"{count} {noun if count == 1 else f'{noun}s'} to {to}" if count else ""


def check(options: argparse.Namespace, wanted: Wanted) -> int:
    """``check``: everything looked at; 3 where something is wrong."""
    records = open_records(wanted.place)
    try:
        opened = FrontDesk(records, actor_named(wanted.name, Role.RECEPTIONIST, "check"), "do")
        findings = checks.check(records, opened.now())
    finally:
        records.close()
    if wanted.json:
        print(json.dumps([{"what": f.what, "verdict": f.verdict, "say": f.says} for f in findings], ensure_ascii=False))
    else:
        print("\n".join(f"{finding.verdict:8} {finding.what:12} {finding.says}" for finding in findings))
    return 3 if any(finding.verdict == "wrong" for finding in findings) else 0


def backup(options: argparse.Namespace, wanted: Wanted) -> int:
    """``backup [--to DIR] [--seal KEY]``; FRONTDESK_SEAL_TO says to which key where nobody does."""
    named = options.seal or os.environ.get(SEAL_TO)
    keys = age_files.recipients(named) if named else None
    with desk(wanted, "do", Right.BACKUP):
        pass  # who may not, and records that cannot be opened, are refused first
    to = Path(options.to) if options.to else beside(wanted.place) / "backups"
    try:
        with keeper_of(wanted.place).faults():
            copy = copies.back_up_sealed(wanted.place, to, keys) if keys else copies.back_up(wanted.place, to)
    except OSError as error:
        raise NotPermitted(path=str(to)) from error
    print(json.dumps({"ok": True, "file": str(copy)}) if wanted.json else f"Backed up to {copy}.")
    return 0


def _restorer(wanted: Wanted) -> Actor:
    """Who restores, as the records to be replaced know them. Raises NotAllowed where staff sign in, and they may not.

    Records that are gone or damaged can ask nobody: then it is for whoever may write their folder.
    """
    try:
        with desk(wanted, "do", Right.RESTORE) as opened:
            return opened.actor
    except (RecordsMissing, NotRecords, DamagedRecords, NewerRecords):
        return actor_named(wanted.name, Role.RECEPTIONIST, "do")


def _plain(source: Path, folder: Path, identity: str | None) -> AbstractContextManager[Path]:
    """The copy itself, or what is in a sealed one, in the folder while it is put back. Raises Usage, NotOpened."""
    sealed = age_files.is_sealed(source)
    if sealed and identity is None:
        raise Usage(text=f"{source} is sealed. Name what opens it: --identity FILE.")
    if not sealed and identity:
        raise Usage(text=f"{source} is not sealed. Leave out --identity.")
    return age_files.unsealed(source, folder, identity) if identity else nullcontext(source)


def restore(options: argparse.Namespace, wanted: Wanted) -> int:
    """``restore FILE [--identity FILE]``: back to a verified copy; what it replaces is kept."""
    source = Path(options.file)
    if not source.is_file():
        raise Usage(text=f"There is no file {source}.")
    place = wanted.place
    if isinstance(place, Path) and not place.parent.is_dir():
        raise Usage(text=f"There is no folder {place.parent}. Make it, then restore into it.")
    with keeper_of(place).faults():
        who = _restorer(wanted)
        make_folder(beside(place))
        with _plain(source, beside(place), options.identity) as copy:
            restored = put_back(copy, place, who, options.after)
    if wanted.json:
        again = list(restored.sign_in_again)
        said = {"ok": True, "entry": restored.entry, "kept": restored.kept, "sign_in_again": again}
        print(json.dumps(said, ensure_ascii=False))
        return 0
    print(f"Restored {source}, and wrote that down as entry {restored.entry}.")
    if restored.kept:
        print(f"What was there before is kept in {restored.kept}.")
    if restored.sign_in_again:
        print(AS_THEN.format(names=", ".join(restored.sign_in_again)))
    elif restored.sign_in_ended:
        print(NOBODY_SIGNS_IN)
    return 0
