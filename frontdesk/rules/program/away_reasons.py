"""Why somebody is out of class, as a site names it."""

from typing import NamedTuple


class AwayReason(NamedTuple):
    """Why somebody is out of class, with staff, and whether that time counts all the same. None names a condition."""

    name: str
    countable: bool


AWAY_REASONS = (AwayReason("with nurse", False), AwayReason("with counselor", True), AwayReason("with lead", False))
"""Those of a site that has named none."""
