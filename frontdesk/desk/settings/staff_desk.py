"""Who works here and may sign in, changed from the command line: each change one entry, each secret beside it.

The entry is on disk before the secret is, so where the program ends between the two what stood before still holds, and
the same command sets it right.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.database.records import Records
from frontdesk.desk import ledger
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal import history
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.sign_in import codes, credentials, passphrases, proving, tries
from frontdesk.desk.writing import Writing
from frontdesk.errors import AlreadyStaff, LeadFirst, NameNeeded, NoChange, NotStaff, UnfitPassphrase, Usage
from frontdesk.models import Staff, StaffKey
from frontdesk.permissions import EVERYBODY
from frontdesk.rules.clean_text import LONGEST_NAME, clean
from frontdesk.rules.day.confirmed import is_full
from frontdesk.rules.names import fold
from frontdesk.rules.sign_in import unfit
from frontdesk.rules.staff_names import first_name_first
from frontdesk.shapes.done import Done
from frontdesk.shapes.staff import LEFT, Role
from frontdesk.verbs import Verb

WORD = re.compile(r"[\w.-]{1,40}")
RECOVERED = "recovery code"
"""Why a lead was given a passphrase whom nobody of those signed in gave it."""


class Newcomer(NamedTuple):
    """Who is to work here, as they are called first name first; ``word`` is a short name to sign in by.

    ``one_day``: they sign in on the service day on which they are given a passphrase, and on no other.
    """

    name: str
    role: Role
    word: str | None = None
    one_day: bool = False


class Lead(NamedTuple):
    """A lead, by the id of their row among the staff."""

    staff_id: int
    name: str


def newcomer(name: str, role: Role, word: str | None = None, *, one_day: bool = False) -> Newcomer:
    """What was typed, cleaned. Raises Usage."""
    cleaned = first_name_first(clean(name))
    if not 0 < len(cleaned) <= LONGEST_NAME:
        raise Usage(text=f"A name has between 1 and {LONGEST_NAME} letters.")
    if word is not None and not WORD.fullmatch(clean(word)):
        raise Usage(text=f"“{clean(word)[:40]}” cannot be signed in by: at most 40 letters, digits, dots or hyphens.")
    return Newcomer(cleaned, role, clean(word) if word else None, one_day)


def refuse_unready(desk: FrontDesk, new: Newcomer) -> None:
    """Before a passphrase is asked: raises what giving them one would be refused for, but for the passphrase."""
    with desk.records.reading() as session:
        site = the_site(session)
        if site.demo:
            raise Usage(text="Nobody signs in to made-up records: a role is chosen with --as.")
        if new.role not in EVERYBODY:
            raise Usage(text=f"{new.name} is {new.role}, who does not sign in. Give a role first: staff role.")
        if not is_full(new.name):
            raise NameNeeded(text=NameNeeded.WHO_SIGNS_IN)
        if (new.role != Role.LEAD or new.one_day) and not credentials.has_sign_in(session):
            raise LeadFirst


def refuse_unfit(desk: FrontDesk, new: Newcomer, passphrase: str) -> None:
    """Raises UnfitPassphrase where somebody might guess it."""
    with desk.records.reading() as session:
        if why := unfit(passphrase, [the_site(session).name, new.name, new.word or ""]):
            raise UnfitPassphrase(why=why)


def known(desk: FrontDesk, name: str) -> Newcomer:
    """Somebody who works here and is not disabled, by their name or the short one. Raises NotStaff."""
    with desk.records.reading() as session:
        row = working(session, name)
        return Newcomer(row.name, Role(row.role), row.sign_in)


def lead_named(records: Records, name: str) -> Lead:
    """The lead of this name who is not disabled, nor one for one day. Raises NotStaff where there is none."""
    with records.reading() as session:
        row = working(session, name)
        if row.role != Role.LEAD or row.signs_in_on:
            raise NotStaff(text=row.name)
        return Lead(row.id, row.name)


def add(desk: FrontDesk, new: Newcomer, passphrase: str | None = None) -> Done:
    """Somebody works here from now on, or again, and with a passphrase may sign in.

    Raises AlreadyStaff, and LeadFirst where they would sign in before any lead.
    """
    _forget_before(desk, new.name)
    return _with_passphrase(desk, partial(_comes, new=new, signs_in=passphrase is not None), passphrase)


def give_passphrase(
    desk: FrontDesk, name: str, passphrase: str, because: str | None = None, *, one_day: bool = False
) -> Done:
    """Somebody has this passphrase from now on, and no other; with ``one_day`` until the service day is over.

    Raises NotStaff, LeadFirst, LastLead.
    """

    def given(writing: Writing) -> Staff:
        row = working(writing.records, name)
        row.passphrase_at, writing.because = writing.now, because
        if one_day or row.id != writing.actor.staff_id:  # nobody gives themselves more days by another passphrase
            row.signs_in_on = writing.today if one_day else None
        return row

    return _with_passphrase(desk, given, passphrase)


def give_role(desk: FrontDesk, name: str, role: Role) -> Done:
    """Somebody has another role. Raises NotStaff, LastLead, NoChange."""

    def given(writing: Writing) -> Staff:
        row = working(writing.records, name)
        if row.role == role:
            raise NoChange(text=f"{row.name} is {role} already.")
        row.role = role.value
        return row

    return entered(desk, given)[0]


def disable(desk: FrontDesk, name: str) -> Done:
    """Somebody may no longer sign in, and has no passphrase any more. Raises NotStaff, LastLead."""

    def disabled(writing: Writing) -> Staff:
        row = working(writing.records, name)
        row.active = False
        return row

    done, staff_id = entered(desk, disabled)
    with desk.records.beside() as session:
        credentials.drop(session, staff_id)
        codes.end_all(session, staff_id)
    return done


def reset(desk: FrontDesk, name: str) -> Done:
    """Wrong tries at somebody's name count no more. Raises NotStaff."""

    def unlocked(writing: Writing) -> Staff:
        row = working(writing.records, name)
        row.unlocked_at = writing.now
        return row

    done, staff_id = entered(desk, unlocked)
    with desk.records.beside() as session:
        tries.forget(session, staff_id)
    return done


def new_code(desk: FrontDesk) -> str:
    """Another recovery code in place of the one before, to be shown once."""
    return proving.new_code(desk.records, desk.now())


def _with_passphrase(desk: FrontDesk, act: Callable[[Writing], Staff], passphrase: str | None) -> Done:
    if passphrase is None:
        return entered(desk, act)[0]
    sealed = passphrases.seal(passphrase)  # takes its time, and holds no lock

    def led(writing: Writing) -> Staff:
        row = act(writing)
        if (row.role != Role.LEAD or row.signs_in_on) and not credentials.has_sign_in(writing.records):
            raise LeadFirst
        return row

    done, staff_id = entered(desk, led)
    with desk.records.beside() as session:
        credentials.give(session, staff_id, sealed, desk.now())
        codes.end_all(session, staff_id)
        tries.forget(session, staff_id)
    return done


def entered(desk: FrontDesk, act: Callable[[Writing], Staff]) -> tuple[Done, int]:
    """The act's answer, and of whom it was."""
    with desk.records.writing() as session:
        writing = ledger.open_writing(session, desk.now(), desk.actor, "staff")
        row = act(writing)
        session.flush()
        entry = ledger.enter(writing, Verb.STAFF)
        return history.done(session, entry), row.id


def _comes(writing: Writing, new: Newcomer, *, signs_in: bool) -> Staff:
    session = writing.records
    row = called(session, new.name)
    _refuse_taken(session, new, row)
    if row is None:
        row = Staff(name=new.name, role=new.role.value)
        session.add(row)
    elif row.active and row.role != LEFT and not (signs_in and _without_passphrase(writing, row)):
        raise AlreadyStaff(name=row.name)
    elif not row.active:
        drop_keys(session, row)
    row.role, row.active = new.role.value, True
    row.sign_in = new.word or row.sign_in
    row.signs_in_on = writing.today if signs_in and new.one_day else None
    if signs_in:
        row.passphrase_at = writing.now
    return row


def _without_passphrase(writing: Writing, row: Staff) -> bool:
    return all(each.staff_id != row.id for each in credentials.who_sign_in(writing.records, writing.today))


def _refuse_taken(session: Session, new: Newcomer, own: Staff | None) -> None:
    """Nobody is called, or signs in, as another does. Raises AlreadyStaff."""
    wanted = {fold(name) for name in (new.name, new.word) if name}
    for each in session.scalars(select(Staff)):
        if each is not own and wanted & {fold(name) for name in (each.name, each.sign_in) if name}:
            raise AlreadyStaff(name=each.name)


def _forget_before(desk: FrontDesk, name: str) -> None:
    """Who was disabled, or left, comes back without the passphrase and the wrong tries of then."""
    with desk.records.beside() as session:
        row = session.execute(select(Staff.id, Staff.name).where(Staff.active.is_(False))).all()
        for each in row:
            if fold(each.name) == fold(name):
                credentials.drop(session, each.id)
                tries.forget(session, each.id)


def drop_keys(session: Session, row: Staff, key: str | None = None) -> int:
    """Somebody comes in by no key any more, or not by this one. Returns how many that were."""
    theirs = session.scalars(select(StaffKey).where(StaffKey.staff_id == row.id).order_by(StaffKey.id)).all()
    dropped = [each for each in theirs if key in (None, each.key)]
    for each in dropped:
        session.delete(each)
    return len(dropped)


def called(session: Session, name: str) -> Staff | None:
    """Whoever has this name, disabled or gone too."""
    return next((each for each in session.scalars(select(Staff)) if fold(each.name) == fold(name)), None)


def working(session: Session, name: str) -> Staff:
    """Who works here and is not disabled, by their name or the short one. Raises NotStaff."""
    wanted = fold(first_name_first(clean(name)))
    for each in session.scalars(select(Staff).where(Staff.active.is_(True), Staff.role != LEFT).order_by(Staff.id)):
        if wanted in {fold(called) for called in (each.name, each.sign_in) if called}:
            return each
    raise NotStaff(text=clean(name)[:LONGEST_NAME])
