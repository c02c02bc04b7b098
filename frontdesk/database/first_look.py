"""What a start must know of the records before they are opened: a look by the driver alone, which takes no time."""

from contextlib import closing
from pathlib import Path

from frontdesk.database import driver
from frontdesk.database.visit import visit

WAIT = 10.0
"""Seconds for a lock."""
WHOSE_KEY = """
SELECT staff.name FROM staff_key
JOIN staff ON staff.id = staff_key.staff_id
JOIN credential ON credential.staff_id = staff.id
WHERE staff_key.key = ? AND staff.active
"""


SIGN_IN = "SELECT 1 FROM credential, site JOIN staff ON staff.id = staff_id WHERE staff.active AND NOT demo LIMIT 1"


def staff_sign_in(path: Path) -> bool:
    """Whether somebody active has a passphrase. Where that cannot be read nobody has: opening it says what is wrong."""
    try:
        with closing(visit(path, WAIT)) as looked:
            return looked.execute(SIGN_IN).fetchone() is not None
    except (driver.DatabaseError, OSError):
        return False


def who_comes_in(path: Path, key: str) -> str | None:
    """Whose public key this is among those who sign in, by name.

    None where it is nobody's, and where the file cannot be read, whatever the reason. Who is disabled or has no
    passphrase is let in by no key: on records that nobody signs in to it would be all that is asked.
    """
    try:
        with closing(visit(path, WAIT)) as looked:
            found = looked.execute(WHOSE_KEY, (key,)).fetchone()
    except (driver.DatabaseError, OSError):
        return None
    return str(found[0]) if found else None
