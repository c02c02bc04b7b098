"""The keys by which staff are known over SSH, given and taken: each change one entry of the staff."""

from functools import partial

from sqlalchemy import select

from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.settings.staff_desk import called, drop_keys, entered, working
from frontdesk.desk.writing import Writing
from frontdesk.errors import KeyTaken, NoChange, UnfitKey
from frontdesk.models import Staff, StaffKey
from frontdesk.rules.faults import Faulted
from frontdesk.rules.public_keys import LONGEST_FILE, read
from frontdesk.shapes.done import Done


def key_in(contents: bytes) -> str:
    """The one public key that a file holds, without its comment. Raises UnfitKey, which says nothing of the file's."""
    try:
        return read(contents[:LONGEST_FILE].decode("utf-8-sig", errors="replace"))
    except Faulted as faulted:
        [fault] = faulted.faults
        raise UnfitKey(why=fault.wrong, instead=fault.right) from None


def give_key(desk: FrontDesk, name: str, key: str) -> Done:
    """Somebody is known over SSH by one key more. Raises NotStaff, KeyTaken, NoChange."""
    return entered(desk, partial(_given, name=name, key=key))[0]


def take_key(desk: FrontDesk, name: str, key: str | None = None) -> Done:
    """Somebody is known by this key no more, or by none where none is named; disabled or not.

    Raises NotStaff, and NoChange where there is nothing to take.
    """
    return entered(desk, partial(_taken, name=name, key=key))[0]


def _given(writing: Writing, name: str, key: str) -> Staff:
    session, row = writing.records, working(writing.records, name)
    held = session.scalars(select(StaffKey).where(StaffKey.key == key)).first()
    if held and held.staff_id == row.id:
        raise NoChange(text=f"{row.name} comes in by this key already.")
    if held:
        raise KeyTaken(name=session.get_one(Staff, held.staff_id).name)
    session.add(StaffKey(staff_id=row.id, key=key))
    return row


def _taken(writing: Writing, name: str, key: str | None) -> Staff:
    session, row = writing.records, called(writing.records, name) or working(writing.records, name)
    if not drop_keys(session, row, key):
        raise NoChange(text=f"{row.name} has no key." if key is None else f"This is no key of {row.name}.")
    return row
