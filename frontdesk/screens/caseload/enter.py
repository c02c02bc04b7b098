"""What Enter would do on Caseload: mark seen what is shown of a patient, in one's own place or a counselor's."""

from dataclasses import dataclass

from frontdesk.screens.shared.deed import Deed
from frontdesk.shapes.day_lists import CaseRow


@dataclass(frozen=True, slots=True)
class Seeing(Deed):
    """Enter marks the updates of ``row`` seen; ``covers`` is the counselor in whose place."""

    row: CaseRow | None = None
    covers: str = ""

    @property
    def nothing(self) -> bool:
        """Whether Enter only says why it does nothing."""
        return self.row is None

    def _essence(self) -> tuple[object, ...]:
        """A line more is another deed: nobody has read it yet."""
        entries = tuple(line.entry for line in self.row.updates) if self.row else ()
        return tuple(person.id for person in self.people), entries, self.covers
