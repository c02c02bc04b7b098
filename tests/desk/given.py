"""What tests of the desk are given besides hands: groups of any size, and the records as they stand on disk."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from frontdesk.database.places import Place
from frontdesk.desk.journal.verify import recorded
from frontdesk.desk.settings import sites
from tests.at_rest import named_rows, named_tables
from tests.hands import Hands

Limits = tuple[int | None, int | None]


def limited(hands: Hands, groups: Mapping[str, Limits]) -> None:
    """The settings come in with these soft and hard limits."""
    program = sites.program_of(hands.desk)
    limits = {group.name: groups.get(group.name, (group.soft, group.hard)) for group in program.groups}
    smaller = [replace(group, soft=limits[group.name][0], hard=limits[group.name][1]) for group in program.groups]
    sites.load(hands.desk, replace(program, groups=tuple(smaller)))


def tables(path: Place) -> dict[str, list[dict[str, Any]]]:
    """Every row of the records but the journal's, as they stand on disk."""
    return named_tables(path, recorded())


def entries(path: Place) -> list[dict[str, Any]]:
    """The journal as it stands on disk, oldest first."""
    columns = "seq", "verb", "actor", "terminal", "service_day", "happened_at", "changes", "reverses"
    named = named_rows(path, f"SELECT {', '.join(columns)} FROM journal ORDER BY seq")
    return [row | {"changes": json.loads(row["changes"])} for row in named]


def rows_of(path: Place, table: str) -> list[dict[str, Any]]:
    """The rows of one table as they stand on disk."""
    return named_rows(path, f'SELECT * FROM "{table}" ORDER BY id')
