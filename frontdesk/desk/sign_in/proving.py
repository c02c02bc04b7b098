"""Somebody proves who they are: by their passphrase, or as a lead by the recovery code."""

import re
import secrets
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import insert
from sqlalchemy.orm import Session

from frontdesk.database.records import Records
from frontdesk.desk.program.the_site import today
from frontdesk.desk.sign_in import codes, credentials, passphrases, tries, unwritten
from frontdesk.desk.sign_in.credentials import Known
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import CodeEnded, CodeUncounted, Locked, LockedOut, NoSecret, WrongCode, WrongPassphrase
from frontdesk.models.beside import access
from frontdesk.models.types import instant_text
from frontdesk.rules.sign_in import may_be_code, may_be_right
from frontdesk.shapes.access import Access

TOO_MANY = "sign-in: too many wrong tries"
WRONG = "sign-in: wrong passphrase"
WRONG_CODE = "sign-in: wrong recovery code"
WRONG_QUICK, BY_CODE = "sign-in: wrong quick code", "quick code"
LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Of a recovery code: none that is read as another one."""
GROUPS, GROUP = 5, 5


class Admission(NamedTuple):
    """Who came in, and whether a quick code of theirs opens this terminal on this day."""

    known: Known
    has_code: bool


def sign_in(records: Records, name: str, passphrase: str, where: Where) -> Known:
    """Who proves by their passphrase that they are who they say, also where that cannot be written (unwritten.py).

    Raises WrongPassphrase, and LockedOut after too many wrong tries; of a name that nobody has in the same words, and
    after as much work, as of one that somebody has.
    """
    try:
        return _by_passphrase(records, name, passphrase, where)
    except unwritten.UNWRITTEN:
        return unwritten.sign_in(records, name, passphrase, where)


def _by_passphrase(records: Records, name: str, passphrase: str, where: Where) -> Known:
    with records.beside() as session:
        known = credentials.known_as(session, name, today(session, where.now))
        whose = known.staff_id if known else tries.nobody(name)
        too_many = _begun(session, whose, known, where)
    if too_many:
        raise too_many
    fits = passphrases.fits(known.sealed if known else passphrases.NOBODYS, passphrase)
    with records.beside() as session:
        if known and fits:
            tries.forget(session, whose)
            _note(session, known, where, Access.SIGN_IN)
            return known
        _note(session, known, where, Access.REFUSED, WRONG)
    raise WrongPassphrase


def come_in(records: Records, name: str, secret: str, where: Where, day: date) -> Admission:
    """The same at a screen, on a service day: there the quick code of a shift does, too.

    Raises also NoSecret, and CodeEnded where a quick code was typed wrong too often; then only the passphrase does, and
    so it is while the records cannot be written: CodeUncounted.
    """
    if not may_be_right(secret):
        raise NoSecret
    if may_be_code(secret):
        try:
            return Admission(_by_code(records, name, secret, where, day), has_code=True)
        except unwritten.UNWRITTEN as why:
            raise CodeUncounted from why
    known = sign_in(records, name, secret, where)
    with records.reading() as session:
        return Admission(known, codes.sealed(session, codes.Shift(known.staff_id, where.terminal, day)) is not None)


def _by_code(records: Records, name: str, code: str, where: Where, day: date) -> Known:
    """Who proves by their quick code who they are. It counts as no try at their passphrase, which it cannot be.

    Wrong passphrases, typed by anyone anywhere, make nobody wait who has a code here; but a name that is locked by them
    is locked for it too, and a lead hears of it.
    """
    with records.beside() as session:
        known = credentials.known_as(session, name, day)
        if locked := tries.locked(session, known.staff_id if known else tries.nobody(name)):
            _note(session, known, where, Access.REFUSED, TOO_MANY)
        shift = codes.Shift(known.staff_id, where.terminal, day) if known else None
        sealed = codes.sealed(session, shift) if shift and not locked else None
        fits = None if locked else passphrases.beside(sealed or passphrases.NOBODYS, code)
        if shift and sealed:
            codes.begin(session, shift)
    if fits is None:
        raise Locked
    right = fits()  # not before the try is kept: else whoever ends the program in between tried for nothing
    with records.beside() as session:
        if known and shift and sealed and right:
            codes.was_right(session, shift)
            _note(session, known, where, Access.SIGN_IN, BY_CODE)
            return known
        _note(session, known, where, Access.REFUSED, WRONG_QUICK)
        ended = shift is not None and sealed is not None and codes.sealed(session, shift) is None
    raise CodeEnded if ended else WrongPassphrase


def prove_code(records: Records, code: str, where: Where) -> None:
    """Raises WrongCode where this is not the recovery code, LockedOut after too many that were not."""
    with records.beside() as session:
        sealed = credentials.sealed_code(session) or passphrases.NOBODYS
        too_many = _begun(session, tries.RECOVERY, None, where)
    if too_many:
        raise too_many
    fits = passphrases.fits(sealed, _bare(code))
    with records.beside() as session:
        if fits:
            tries.forget(session, tries.RECOVERY)
            _note(session, None, where, Access.SIGN_IN, "recovery code")
            return
        _note(session, None, where, Access.REFUSED, WRONG_CODE)
    raise WrongCode


def _begun(session: Session, whose: int, known: Known | None, where: Where) -> LockedOut | None:
    """Take a try, or say why not, in the access log too."""
    too_many = tries.begin(session, whose, *where)
    if too_many:
        _note(session, known, where, Access.REFUSED, TOO_MANY)
    return too_many


def _note(session: Session, known: Known | None, where: Where, what: Access, detail: str = "") -> None:
    """Say in the access log who signed in or could not; a name of nobody is not kept, for it may be a passphrase."""
    name, role = (known.name, known.role) if known else ("", "")
    row = {"at": instant_text(where.now), "actor": name, "role": role, "terminal": where.terminal}
    session.execute(insert(access).values(**row, what=what.value, detail=detail))


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
