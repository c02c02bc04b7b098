"""By which entry the desk wrote a field of somebody last: that word outlives a file which only repeats itself."""

import json
from typing import Any

from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.desk.program import plans
from frontdesk.verbs import Verb

COLUMN_OF = {"counselor": "counselor_id", "living_arrangement": "living_arrangement_id", "track": "track_id"}
Changes = list[Any]
"""What an entry changed, as it stands in the journal."""
ENTRIES_READ = 1000
"""Entries about a person that are looked through for the newest that changed a field."""


def who_wrote(session: Session, standing: plans.ProgramForPlans, patient: int, column: str) -> Any:
    """The entry by which the desk changed a field last; None where that was a census, or nobody.

    What takes a value away without being about the person, as a change of the program does, is nobody's word.
    """
    touched = _Plans(standing, column).touched if column in plans.COLUMNS else _Field(patient, column).touched
    rows = session.execute(*later_queries.newest_of(patient, ENTRIES_READ)).all()
    newest = next((row for row in rows if touched(json.loads(row.changes))), None)
    return newest if newest is not None and newest.verb != Verb.CENSUS else None


class _Field:
    """A field of somebody's own row. An entry about them may have changed the row of somebody else too."""

    def __init__(self, patient: int, column: str) -> None:
        self._patient, self._column = patient, COLUMN_OF.get(column, column)

    def touched(self, changes: Changes) -> bool:
        """Whether an entry changed it."""
        rows = (after or {} for table, id, _, after in changes if table == "patient" and id == self._patient)
        return any(self._column in row for row in rows)


class _Plans:
    """The rows of a plan that one column of the census speaks of. Of a row that changed not all columns are noted."""

    def __init__(self, standing: plans.ProgramForPlans, column: str) -> None:
        others = [other for other in plans.COLUMNS if other != column]
        self._others = {block for other in others for block in standing.own(other)}
        self._groups = {id: standing.blocks[block] for (block, _), id in standing.groups.items()}

    def touched(self, changes: Changes) -> bool:
        """Whether an entry changed one of them, or one of which nobody can tell whose block it is."""
        noted = ({**(before or {}), **(after or {})} for table, _, before, after in changes if table == "plan")
        return any(self._block(row) not in self._others for row in noted)

    def _block(self, row: dict[str, Any]) -> int | None:
        return row.get("block_id") or self._groups.get(row.get("group_id", 0))
