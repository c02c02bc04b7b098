"""What a start must know of the records before they are opened: a look by the driver alone, which takes no time."""

from contextlib import closing
from pathlib import Path

from frontdesk.database import driver
from frontdesk.database.visit import visit

WAIT = 10.0
"""Seconds for a lock."""


def may_have_sign_in(path: Path) -> bool:
    """Whether the file holds a passphrase. Where it cannot be read it does not: opening it says what is wrong."""
    try:
        with closing(visit(path, WAIT)) as looked:
            return looked.execute("SELECT 1 FROM credential LIMIT 1").fetchone() is not None
    except (driver.DatabaseError, OSError):
        return False
