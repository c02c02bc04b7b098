"""What Enter would do on Program: open the dialog of the marked thing, or make the change that is pending."""

from dataclasses import dataclass

from frontdesk.screens.program.rows import Mark
from frontdesk.screens.shared.deed import Deed
from frontdesk.shapes.set_up import Preview


@dataclass(frozen=True, slots=True)
class Setting(Deed):
    """Enter makes what ``preview`` shows, or ``opens`` the dialog of a thing."""

    preview: Preview | None = None
    opens: Mark | None = None

    @property
    def nothing(self) -> bool:
        """Whether Enter only says why it does nothing."""
        return self.preview is None and self.opens is None

    def _essence(self) -> tuple[object, ...]:
        """A change that touches somebody else is another deed: nobody has read it yet."""
        shown = self.preview
        return self.opens, shown and (shown.edit, shown.moves, shown.people, shown.since)
