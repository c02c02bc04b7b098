"""Signing in on a plain terminal: who acts proves it once, before the command or the first frame of the screen."""

import sys
from dataclasses import replace

from frontdesk.cli.session import Wanted, actor_named, sentence_of, terminal_name
from frontdesk.database.records import Records, open_records
from frontdesk.desk.desk_reader import real_clock
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.sign_in.credentials import has_sign_in
from frontdesk.desk.sign_in.proving import Where, sign_in
from frontdesk.errors import Usage, WrongPassphrase
from frontdesk.shapes.staff import Actor, Role


def staff_sign_in(records: Records) -> bool:
    """Whether who acts on these records must prove who they are. Nobody does on made-up ones."""
    with records.reading() as session:
        return has_sign_in(session) and not the_site(session).demo


def signed_in(records: Records, wanted: Wanted, source: str) -> Actor:
    """Who signs in on these records, under the name of ``--as`` or the system's user.

    Raises WrongPassphrase, LockedOut, and Usage where there is nobody to ask.
    """
    name, terminal = actor_named(wanted.name, Role.RECEPTIONIST, source).name, terminal_name(source)
    passphrase = wanted.secrets.asked(f"Passphrase of {name}: ")
    known = sign_in(records, name, passphrase, Where(terminal, real_clock()))
    return Actor(known.name, Role(known.role), terminal, bound=True, staff_id=known.staff_id)


def before_the_screen(wanted: Wanted) -> Actor | None:
    """Who signs in before the screen opens, asked in plain lines until it is right; None where nobody has to."""
    records = open_records(wanted.path)
    try:
        while staff_sign_in(records):
            asked = wanted if wanted.name or not wanted.secrets.typed else replace(wanted, name=_name())
            try:
                return signed_in(records, asked, "screen")
            except WrongPassphrase as wrong:
                if not wanted.secrets.typed:
                    raise
                print(sentence_of(wrong), file=sys.stderr)
    finally:
        records.close()
    return None


def _name() -> str:
    """The name that somebody types. Raises Usage where the terminal ends first."""
    try:
        return input("Name: ")
    except EOFError:
        raise Usage(text="Nobody signed in.") from None
