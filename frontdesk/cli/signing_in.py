"""Signing in: who acts proves it once, before a command, or at the door of the screen."""

import os
from collections.abc import Callable

from frontdesk.cli.session import Wanted, actor_named, terminal_name
from frontdesk.database.records import Records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.desk_reader import real_clock
from frontdesk.desk.entrance import RecordsEntrance
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.sign_in.credentials import has_sign_in
from frontdesk.desk.sign_in.proving import sign_in
from frontdesk.desk.sign_in.where import Where
from frontdesk.door import SignInDoor
from frontdesk.shapes.staff import Actor, Role

LOCK_ENDS = "FRONTDESK_LOCK_ENDS"
"""Set where a session ends in place of locking, as over SSH."""


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


def door(wanted: Wanted, open_desk: Callable[[Callable[[bool], Actor]], BackOffice]) -> SignInDoor:
    """Where staff sign in on the screen; ``open_desk`` opens the desk of whom it is told.

    The name of ``--as`` stands there already, and with a ``--passphrase-file`` what proves it.
    """

    def desk_of(actor: Actor) -> BackOffice:
        return open_desk(lambda _: actor)

    entrance = RecordsEntrance(wanted.place, terminal_name("screen"), desk_of)
    secret = "" if wanted.secrets.typed else wanted.secrets.asked("Passphrase: ")
    return SignInDoor(entrance, wanted.name or "", secret, lock_ends=bool(os.environ.get(LOCK_ENDS)))
