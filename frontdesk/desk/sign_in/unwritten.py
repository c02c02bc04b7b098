"""Somebody signs in while the records cannot be written: read-only, a replica, or on a full disk.

Who is in the building must be seen all the same. Wrong tries are counted by each program for itself then, on from what
the records hold of them, and the access log cannot say who came in.
"""

from threading import Lock
from weakref import WeakKeyDictionary

from frontdesk.database.records import Records
from frontdesk.desk.program.the_site import today
from frontdesk.desk.sign_in import credentials, passphrases, tries
from frontdesk.desk.sign_in.credentials import Known
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import FullDisk, LockedOut, ReadOnlyRecords, WrongPassphrase
from frontdesk.rules.sign_in import Tries

UNWRITTEN = (ReadOnlyRecords, FullDisk)
"""What is raised where the records can be read, and not written."""
_one_at_a_time = Lock()
_counted: WeakKeyDictionary[Records, dict[int, Tries]] = WeakKeyDictionary()


def sign_in(records: Records, name: str, passphrase: str, where: Where) -> Known:
    """Who proves by their passphrase that they are who they say. Raises as ``proving.sign_in`` does."""
    with records.reading() as session:
        known = credentials.known_as(session, name, today(session, where.now))
        whose = known.staff_id if known else tries.nobody(name)
        kept = tries.of(session, whose) or Tries(0, where.now)
    if too_many := _begun(records, whose, kept, where):
        raise too_many
    fits = passphrases.fits(known.sealed if known else passphrases.NOBODYS, passphrase)
    if not (known and fits):
        raise WrongPassphrase
    _counted[records].pop(whose, None)
    return known


def _begun(records: Records, whose: int, kept: Tries, where: Where) -> LockedOut | None:
    """Take a try, or say why not; it counts as wrong from here on."""
    with _one_at_a_time:
        own = _counted.setdefault(records, {})
        before = max(kept, own.get(whose, kept))
        too_many = tries.why_not(before, whose, where.now)
        own[whose] = before.seen_at(where.now) if too_many else before.and_another(where.now)
    return too_many
