"""What a start must know of the records before they are opened: a look by the driver alone, which takes no time."""

from contextlib import closing
from pathlib import Path

from frontdesk.database import driver
from frontdesk.database.visit import visit

WAIT = 10.0
"""Seconds for a lock."""


SIGN_IN = "SELECT 1 FROM credential, site JOIN staff ON staff.id = staff_id WHERE staff.active AND NOT demo LIMIT 1"


def staff_sign_in(path: Path) -> bool:
    """Whether somebody active has a passphrase. Where that cannot be read nobody has: opening it says what is wrong."""
    try:
        with closing(visit(path, WAIT)) as looked:
            return looked.execute(SIGN_IN).fetchone() is not None
    except (driver.DatabaseError, OSError):
        return False
