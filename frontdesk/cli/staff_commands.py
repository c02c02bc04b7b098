"""``staff``: who works here, in which role, and who may sign in."""

import argparse
import json
from collections.abc import Callable
from contextlib import closing

from frontdesk.cli.desk_commands import desk
from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.cli.reports import tables
from frontdesk.cli.session import Wanted, terminal_name
from frontdesk.cli.signing_in import staff_sign_in
from frontdesk.database.records import open_records
from frontdesk.desk import lookups
from frontdesk.desk.desk_reader import real_clock
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.named_file import contents
from frontdesk.desk.settings import staff_desk, staff_keys
from frontdesk.desk.settings.staff_desk import Newcomer
from frontdesk.desk.settings.staff_list import StaffLine, who_works_here
from frontdesk.desk.sign_in.proving import prove_code
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import NotStaff, Usage
from frontdesk.permissions import refuse_unless_allowed
from frontdesk.shapes.done import Done
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts import Voice
from frontdesk.verbs import Verb

CODE = (
    "Recovery code, shown this once: {code}\nSeal it in an envelope; with it a lead comes in when no lead can any more."
)
HEAD = ("Name", "Role", "Signs in as", "May sign in", "Keys", "Wrong tries")
Command = Callable[[argparse.Namespace, Wanted], int]


def staff(options: argparse.Namespace, wanted: Wanted) -> int:
    """``staff add|list|passphrase|role|reset|disable|key|new-code``."""
    return COMMANDS[options.what](options, wanted)


def _add(options: argparse.Namespace, wanted: Wanted) -> int:
    signs_in, word = options.sign_in is not None, options.sign_in if isinstance(options.sign_in, str) else None
    if options.one_day and not signs_in:
        raise Usage(text="For one day they are given a passphrase: say --sign-in as well.")
    new = staff_desk.newcomer(options.person, Role(options.role), word, one_day=options.one_day)
    with desk(wanted, "do", Verb.STAFF) as opened:
        is_first = signs_in and _refuse_unready(opened, new, wanted)
        done = staff_desk.add(opened, new, _chosen(opened, new, wanted) if signs_in else None)
        return _answered(opened, done, wanted, code=staff_desk.new_code(opened) if is_first else None)


def _refuse_unready(opened: FrontDesk, new: Newcomer, wanted: Wanted) -> bool:
    """Raises what a passphrase would be refused for. Returns whether they are the first who will sign in."""
    staff_desk.refuse_unready(opened, new)
    is_first = not staff_sign_in(opened.records)
    if is_first and wanted.name is not None:
        raise Usage(text="The first who signs in is let in by the system's user. Leave --as out.")
    return is_first


def _chosen(opened: FrontDesk, new: Newcomer, wanted: Wanted) -> str:
    passphrase = wanted.secrets.chosen(f"New passphrase of {new.name}")
    staff_desk.refuse_unfit(opened, new, passphrase)
    return passphrase


def _passphrase(options: argparse.Namespace, wanted: Wanted) -> int:
    if options.recovery and options.one_day:
        raise Usage(text="By the recovery code a lead comes in on every day. Leave --one-day out.")
    if options.recovery:
        return _recovered(options.person, wanted)
    with desk(wanted, "do") as opened:
        try:
            new = staff_desk.known(opened, options.person)
        except NotStaff:
            refuse_unless_allowed(opened.actor, Verb.STAFF)  # only who sees the staff is told who is not of them
            raise
        if new.name != opened.actor.name or options.one_day:
            refuse_unless_allowed(opened.actor, Verb.STAFF)
        is_first = _refuse_unready(opened, new._replace(one_day=options.one_day), wanted)
        passphrase = _chosen(opened, new, wanted)
        done = staff_desk.give_passphrase(opened, new.name, passphrase, one_day=options.one_day)
        return _answered(opened, done, wanted, code=staff_desk.new_code(opened) if is_first else None)


def _recovered(name: str, wanted: Wanted) -> int:
    """A lead whom nobody can let in proves by the code that they may, and is given another code. Raises WrongCode."""
    terminal = terminal_name("do")
    records = open_records(wanted.place)
    with closing(records):
        prove_code(records, wanted.secrets.asked("Recovery code: "), Where(terminal, real_clock()))
        lead = staff_desk.lead_named(records, name)
        opened = FrontDesk(records, Actor(lead.name, Role.LEAD, terminal, True, lead.staff_id), "do")
        new = staff_desk.known(opened, lead.name)
        done = staff_desk.give_passphrase(opened, new.name, _chosen(opened, new, wanted), staff_desk.RECOVERED)
        return _answered(opened, done, wanted, code=staff_desk.new_code(opened))


def _role(options: argparse.Namespace, wanted: Wanted) -> int:
    with desk(wanted, "do", Verb.STAFF) as opened:
        return _answered(opened, staff_desk.give_role(opened, options.person, Role(options.role)), wanted)


def _reset(options: argparse.Namespace, wanted: Wanted) -> int:
    with desk(wanted, "do", Verb.STAFF) as opened:
        return _answered(opened, staff_desk.reset(opened, options.person), wanted)


def _disable(options: argparse.Namespace, wanted: Wanted) -> int:
    with desk(wanted, "do", Verb.STAFF) as opened:
        return _answered(opened, staff_desk.disable(opened, options.person), wanted)


def _key(options: argparse.Namespace, wanted: Wanted) -> int:
    if options.file is None and not options.remove:
        raise Usage(text="Name the file of the key, which ends in .pub: staff key NAME FILE.pub.")
    with desk(wanted, "do", Verb.STAFF) as opened:
        key = None if options.file is None else staff_keys.key_in(contents(options.file))
        if options.remove:
            return _answered(opened, staff_keys.take_key(opened, options.person, key), wanted)
        assert key is not None
        return _answered(opened, staff_keys.give_key(opened, options.person, key), wanted)


def _new_code(options: argparse.Namespace, wanted: Wanted) -> int:
    with desk(wanted, "do", Verb.STAFF) as opened:
        if not staff_sign_in(opened.records):
            raise Usage(text="Nobody signs in here yet. A lead does first: staff add NAME --role lead --sign-in.")
        code = staff_desk.new_code(opened)
    print(json.dumps({"ok": True, "recovery_code": code}) if wanted.json else CODE.format(code=code))
    return 0


def _answered(opened: FrontDesk, done: Done, wanted: Wanted, code: str | None = None) -> int:
    answer = JsonShapes(lookups.zone(opened)).done(done)
    if wanted.json:
        print(json.dumps(answer | ({"recovery_code": code} if code else {}), ensure_ascii=False))
    else:
        print("\n".join([answer["say"], *([CODE.format(code=code)] if code else [])]))
    return 0


def _list(options: argparse.Namespace, wanted: Wanted) -> int:
    with desk(wanted, "do", Verb.STAFF) as opened:
        lines, shapes = who_works_here(opened), JsonShapes(lookups.zone(opened))
    if wanted.json:
        print(json.dumps([_json(line, shapes) for line in lines], ensure_ascii=False))
    else:
        print(tables.table(HEAD, [_cells(line, shapes.voice) for line in lines]))
    return 0


def _json(line: StaffLine, shapes: JsonShapes) -> Json:
    tried = line.tried
    return {
        "name": line.name,
        "role": line.role,
        "sign_in": line.word,
        "active": line.active,
        "signs_in": line.signs_in,
        "signs_in_on": line.only_on.isoformat() if line.only_on else None,
        "keys": line.keys,
        "wrong_tries": tried.number if tried else 0,
        "locked": bool(tried and tried.locked),
        "last_wrong_at": shapes.instant(tried.last) if tried else None,
        "last_wrong_terminal": line.terminal,
    }


def _cells(line: StaffLine, voice: Voice) -> tuple[str, ...]:
    may = "yes" if line.signs_in else "no passphrase" if line.active else "disabled"
    if line.active and line.only_on:
        may = f"one day, {voice.day(line.only_on)}"
    keys = str(line.keys) if line.keys else ""
    if line.tried is None:
        return line.name, line.role, line.word or "", may, keys, ""
    locked = ", locked" if line.tried.locked else ""
    return line.name, line.role, line.word or "", may, keys, f"{line.tried.number} at {line.terminal}{locked}"


COMMANDS: dict[str, Command] = {
    "add": _add,
    "list": _list,
    "passphrase": _passphrase,
    "role": _role,
    "reset": _reset,
    "disable": _disable,
    "key": _key,
    "new-code": _new_code,
}
