"""Commands that open the desk on records that are there: do, find, journal."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

from frontdesk.cli import do_acts, journal_proofs
from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.cli.reports import tables
from frontdesk.cli.session import Wanted, actor_named, sentence_of
from frontdesk.cli.signing_in import signed_in, staff_sign_in
from frontdesk.cli.standard_input import Listener
from frontdesk.cli.written_reports import written
from frontdesk.database.records import Records, open_records
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.program.the_site import the_site
from frontdesk.errors import KeyUnusable, Notice, Refusal, Usage
from frontdesk.garbage import look_seldom
from frontdesk.permissions import Right
from frontdesk.rules.demo.made_up_staff import staff_member
from frontdesk.shapes.people import Person, State
from frontdesk.shapes.reviewed_day import DayState
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb

WhoActs = Callable[[Records, Wanted, str], Actor]
NO_DAY, ALL_SIGNED = "No day was opened yet.", "No day that is over waits for a signature."


def actor_of(records: Records, wanted: Wanted, source: str) -> Actor:
    """On demo records the person of a role, which binds them where it was named; on real ones who signs in, or until
    staff do so the name given, else the system's user. Raises WrongPassphrase, LockedOut, Usage.
    """
    name = wanted.name
    with records.reading() as session:
        demo = the_site(session).demo
    if demo and (name is None or name in set(Role)):
        role = Role(name or Role.RECEPTIONIST)
        return actor_named(staff_member(role), role, source, bound=name is not None)
    if staff_sign_in(records):
        return signed_in(records, wanted, source)
    return actor_named(name, Role.RECEPTIONIST, source)


@contextmanager
def desk(wanted: Wanted, source: str, *needed: Verb | Right, who: WhoActs = actor_of) -> Iterator[FrontDesk]:
    """The desk on the named records, for who acts: where staff sign in they do so here, once.

    Raises WrongPassphrase, LockedOut, and NotAllowed where they may not do what is ``needed``.
    """
    records = open_records(wanted.place)
    try:
        opened = FrontDesk(records, who(records, wanted, source), source)
    except Notice:
        records.close()
        raise
    opened.writes = written
    try:
        for does in needed:
            opened.refuse_unless(does)
        yield opened
    finally:
        opened.close()


def do(options: argparse.Namespace, wanted: Wanted) -> int:
    """``do VERB ARG…`` or ``do -``."""
    if not options.words:
        raise Usage(text="Say what to do: frontdesk do VERB ARG…, or - to read lines.")
    try:
        with desk(wanted, "do") as opened:
            _warn_of_key(opened.records)
            if options.words == ["-"]:
                look_seldom()
                return do_acts.many(opened, Listener(sys.stdin).lines(), _written_at_once)
            return do_acts.one(opened, options.words, as_json=wanted.json)
    except Refusal as refusal:  # who acts could not sign in
        if not wanted.json or isinstance(refusal, Usage):
            raise
        print(json.dumps({"ok": False, "refusal": refusal.code, "say": sentence_of(refusal)}, ensure_ascii=False))
        return 1


def _warn_of_key(records: Records) -> None:
    """Say on standard error that entries carry no seal, where there should be a key: nobody waits for it."""
    try:
        _ = records.key
    except KeyUnusable as missing:
        print(sentence_of(missing), file=sys.stderr)


def _written_at_once(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def find(options: argparse.Namespace, wanted: Wanted) -> int:
    """``find TEXT`` or ``find -``: the finder's answer, best first."""
    with desk(wanted, "do") as opened:
        if options.text == "-":
            look_seldom()
            for line in Listener(sys.stdin).lines():
                _written_at_once(json.dumps(_found(opened, line.strip(), options.limit), ensure_ascii=False) + "\n")
            return 0
        rows = _found(opened, options.text, options.limit)
    if wanted.json:
        print(json.dumps(rows, ensure_ascii=False))
    elif rows:
        print(tables.table(("MRN", "Name", "Born", "State", "Why"), [tuple(row.values()) for row in rows]))
    return 0


def _found(opened: FrontDesk, text: str, limit: int) -> list[Json]:
    board = opened.board()
    fits = board.find(text).fits[: max(limit, 0)]
    found = ((board.person(fit.id), fit.why) for fit in fits)
    return [_row(person, why) for person, why in found if person]


def _row(person: Person, why: str) -> Json:
    return {
        "mrn": person.mrn,
        "name": person.name,
        "dob": person.dob.isoformat(),
        "state": State(person.state).value,
        "why": why,
    }


def day_named(text: str | None) -> date | None:
    """The day of ``--day``. Raises Usage."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Usage(text=f"“{text}” is no day. Write it like 2026-11-23.") from None


def days(options: argparse.Namespace, wanted: Wanted) -> int:
    """``days``: the opened days, newest first, with what each leaves open."""
    with desk(wanted, "do", Right.DAYS) as opened:
        lines = opened.days_told(_tell, DayState.OVER if options.open else None)
        shapes = JsonShapes(lookups.zone(opened))
    if wanted.json:
        print(json.dumps([shapes.opened_day(line) for line in lines], ensure_ascii=False))
    elif lines:
        print(tables.days(lines))
    else:
        print(ALL_SIGNED if options.open else NO_DAY)
    return 0


def _tell(done: int, of: int) -> None:
    """How many days are looked over, where somebody waits at a terminal; nothing stays of it."""
    if sys.stderr.isatty():
        said = f"{done} of {of} days"
        sys.stderr.write(f"\r{said if done < of else ' ' * len(said)}{'' if done < of else chr(13)}")
        sys.stderr.flush()


def journal(options: argparse.Namespace, wanted: Wanted) -> int:
    """``journal``: its entries, or with ``--verify`` whether it holds."""
    day = day_named(options.day)
    with desk(wanted, "do", Right.JOURNAL) as opened:
        if options.verify or options.seal or options.head is not None:
            return journal_proofs.prove(options, opened, as_json=wanted.json)
        opened.refuse_earlier(day or date.min)
        shapes = JsonShapes(lookups.zone(opened))
        entries = [shapes.entry(line) for line in lookups.journal(opened, day, options.patient)]
    print(json.dumps(entries, ensure_ascii=False) if wanted.json else tables.journal(entries))
    return 0
