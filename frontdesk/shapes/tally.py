"""What a census import did."""

from collections.abc import Mapping
from typing import NamedTuple

from frontdesk.rules.census.notes import Reading
from frontdesk.shapes.done import Said


class Tally(NamedTuple):
    """What a census import did, or would do."""

    rows: int
    added: int
    changed: int
    unchanged: int
    kept: tuple[Said, ...] = ()
    still_expected: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    reading: Reading = Reading()
    first_rows: tuple[Mapping[str, str], ...] = ()
    """What the file says of its first people, by column."""
