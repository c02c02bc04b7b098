"""Somebody proves who they are: by their passphrase, or as a lead by the recovery code."""

import re
import secrets
from datetime import datetime
from typing import NamedTuple

from frontdesk.database.records import Records
from frontdesk.desk.sign_in import credentials, passphrases, tries
from frontdesk.desk.sign_in.credentials import Known
from frontdesk.errors import WrongCode, WrongPassphrase

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of a recovery code: none that is read as another one."""
GROUPS, GROUP = 5, 5


class Where(NamedTuple):
    """At which terminal, and when, in UTC."""

    terminal: str
    now: datetime


def sign_in(records: Records, name: str, passphrase: str, where: Where) -> Known:
    """Who proves by their passphrase that they are who they say.

    Raises WrongPassphrase, and LockedOut after too many wrong tries; of a name that nobody has in the same words, and
    after as much work, as of one that somebody has.
    """
    with records.beside() as session:
        known = credentials.known_as(session, name)
        whose = known.staff_id if known else tries.nobody(name)
        too_many = tries.begin(session, whose, *where)
    if too_many:
        raise too_many
    fits = passphrases.fits(known.sealed if known else passphrases.NOBODYS, passphrase)
    if known is None or not fits:
        raise WrongPassphrase
    with records.beside() as session:
        tries.forget(session, whose)
    return known


def prove_code(records: Records, code: str, where: Where) -> None:
    """Raises WrongCode where this is not the recovery code, LockedOut after too many that were not."""
    with records.beside() as session:
        sealed = credentials.sealed_code(session) or passphrases.NOBODYS
        too_many = tries.begin(session, tries.RECOVERY, *where)
    if too_many:
        raise too_many
    if not passphrases.fits(sealed, _bare(code)):
        raise WrongCode
    with records.beside() as session:
        tries.forget(session, tries.RECOVERY)


def new_code(records: Records, now: datetime) -> str:
    """A new recovery code, to be shown once; the one before opens nothing any more."""
    groups = ["".join(secrets.choice(LETTERS) for _ in range(GROUP)) for _ in range(GROUPS)]
    sealed = passphrases.seal("".join(groups))
    with records.beside() as session:
        credentials.give_code(session, sealed, now)
    return "-".join(groups)


def _bare(code: str) -> str:
    """A code as it was sealed, however it was typed."""
    return re.sub(r"[\W_]", "", code).upper()
