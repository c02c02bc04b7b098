"""What a start must know of the records before they are opened: a look by the driver alone, which takes no time."""

from contextlib import closing
from pathlib import Path
from typing import Any

from frontdesk.database import driver
from frontdesk.database.places import Place, Server
from frontdesk.database.server_driver import has_site
from frontdesk.database.visit import visit

WAIT = 10.0
"""Seconds for a lock."""
WHOSE_KEY = """
SELECT staff.name FROM staff_key
JOIN staff ON staff.id = staff_key.staff_id
JOIN credential ON credential.staff_id = staff.id
WHERE staff_key.key = ? AND staff.active = 1
"""


SIGN_IN = """
SELECT 1 FROM credential JOIN staff ON staff.id = staff_id CROSS JOIN site
WHERE staff.active = 1 AND demo = 0 LIMIT 1
"""


def staff_sign_in(place: Place) -> bool:
    """Whether somebody active has a passphrase. Where that cannot be read nobody has: opening it says what is wrong."""
    return _first(place, SIGN_IN) is not None


def open_to_all(server: Server) -> bool:
    """Whether whole records are on a server for sure, on which nobody has a passphrase; one question tells both.

    Raises NoDriver, and an Unusable where the server is away.
    """
    return has_site(server, unless=SIGN_IN)


def who_comes_in(place: Place, key: str) -> str | None:
    """Whose public key this is among those who sign in, by name.

    None where it is nobody's, and where the records cannot be read, whatever the reason. Who is disabled or has no
    passphrase is let in by no key: on records that nobody signs in to it would be all that is asked.
    """
    found = _first(place, WHOSE_KEY, key)
    return str(found[0]) if found else None


def _first(place: Place, question: str, *values: str) -> tuple[Any, ...] | None:
    """The first row that answers a question; None without any, and where the records cannot be read."""
    if not isinstance(place, Path):
        from frontdesk.database.postgres.first_look import first

        return first(place, question, *values)
    try:
        with closing(visit(place, WAIT)) as looked:
            row: tuple[Any, ...] | None = looked.execute(question, values).fetchone()
            return row
    except (driver.DatabaseError, OSError):
        return None
