"""Wrong tries to sign in, as the records keep them: no restart and no second terminal forgets them."""

import zlib
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from frontdesk.errors import Locked, LockedOut
from frontdesk.models.beside import wrong_try
from frontdesk.rules.names import fold
from frontdesk.rules.sign_in import Tries, wait_words

RECOVERY = 0
"""Of the recovery code, which is never locked: without it nobody might ever come in again."""
OF_NOBODY = 0xFFFF
"""Among so many numbers stand the names that nobody has: as a name itself a passphrase might be kept, typed there."""


def nobody(name: str) -> int:
    """The number under which tries at a name are counted that nobody has."""
    return -1 - (zlib.crc32(fold(name).encode("utf-8", errors="replace")) & OF_NOBODY)


def of(session: Session, whose: int) -> Tries | None:
    """The wrong tries so far, None where there are none."""
    row = session.execute(select(wrong_try.c.number, wrong_try.c.last).where(wrong_try.c.whose == whose)).first()
    return Tries(*row) if row else None


def locked(session: Session, whose: int) -> bool:
    """Whether only a lead lets them try again."""
    before = of(session, whose)
    return before is not None and before.locked


def why_not(before: Tries, whose: int, now: datetime) -> LockedOut | None:
    """Why no try is taken now, behind these wrong ones; None where one is."""
    if before.locked and whose != RECOVERY:
        return Locked()
    left = before.left(now)
    return LockedOut(wait=wait_words(left)) if left else None


def begin(session: Session, whose: int, terminal: str, now: datetime) -> LockedOut | None:
    """Take a try, or say why not. It counts as wrong from here on, until it is known to be right.

    So nobody gains a try by many terminals at once, or by ending the program before it answers.
    """
    before = of(session, whose) or Tries(0, now)
    too_many = why_not(before, whose, now)
    if too_many is None:
        _keep(session, whose, before.and_another(now), terminal)
    elif not isinstance(too_many, Locked):
        _keep(session, whose, before.seen_at(now), None)
    return too_many


def forget(session: Session, whose: int) -> None:
    """They proved who they are, or a lead forgave them."""
    session.execute(delete(wrong_try).where(wrong_try.c.whose == whose))


def _keep(session: Session, whose: int, tries: Tries, terminal: str | None) -> None:
    """Keep the tries, with the terminal of the newest; None where no new one was made."""
    here = wrong_try.c.whose == whose
    terminal = terminal or session.scalar(select(wrong_try.c.terminal).where(here)) or ""
    session.execute(delete(wrong_try).where(here))
    session.execute(insert(wrong_try).values(whose=whose, number=tries.number, last=tries.last, terminal=terminal))
