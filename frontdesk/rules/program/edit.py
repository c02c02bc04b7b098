"""One change of a program or the staff, as a value: what it is about, and what is to be different."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple


class Part(StrEnum):
    """What can be changed by itself. Staff are no part of a settings file, but are named beside it."""

    BLOCK = "block"
    GROUP = "group"
    HOUSE = "house"
    TRACK = "track"
    STAFF = "staff"
    SITE = "site"
    TARGET = "target"


class Edit(NamedTuple):
    """One change of one thing.

    ``name`` is what the thing is called so far, empty for a new one; ``block`` the block that a group belongs to so
    far. ``fields`` are what it has from now on, by the names of the settings file. Of one that is ``retired`` the
    people go ``to`` another of its kind (a group of the same block), or lose it where that is said: ``drops``.
    """

    part: Part
    name: str = ""
    block: str = ""
    fields: tuple[tuple[str, Any], ...] = ()
    retired: bool = False
    to: str = ""
    drops: bool = False

    @property
    def values(self) -> Mapping[str, Any]:
        """The fields by name."""
        return dict(self.fields)


class Way(NamedTuple):
    """Where the people of a thing that is retired may go, and the digit that chooses it."""

    digit: str
    name: str
