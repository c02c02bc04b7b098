"""What a census import did."""

from typing import NamedTuple

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
