"""The change that waits: it is shown with whom it touches before anything is written, and made or left as it is."""

from collections.abc import Callable

from frontdesk.acts import SetUp
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.set_up import Edit, Preview

Failed = Callable[[str], None]


class Pending:
    """Asks the desk what a change would do, anew where the journal has grown, and keeps the answer.

    ``edit`` is the change that waits, ``preview`` what it would do, once that is known.
    """

    def __init__(self, service: Service, paint: Callable[[], None]) -> None:
        self.edit: Edit | None = None
        self.preview: Preview | None = None
        self._service = service
        self._paint = paint
        self._failed: Failed = self._refuse

    def ask(self, edit: Edit, failed: Failed | None = None) -> None:
        """Let this change wait. ``failed`` hears why it cannot be made; it then waits no longer."""
        self.edit, self.preview, self._failed = edit, None, failed or self._refuse
        self._look_up(edit)

    def ask_again(self) -> None:
        """The records have changed: what it would do may be something else by now."""
        if self.edit:
            self._look_up(self.preview.edit if self.preview else self.edit)

    def send(self, digit: str) -> bool:
        """A digit says where the people of what is retired go, 0 that they lose it. Whether it meant something."""
        if not self.preview or not (self.preview.ways or self.preview.wants):
            return False
        edit = self.preview.edit
        if digit == "0":
            self.ask(edit._replace(to="", drops=True))
            return True
        way = next((each for each in self.preview.ways if each.digit == digit), None)
        if way:
            self.ask(edit._replace(to=way.name, drops=False))
        return digit.isdecimal()

    def make(self) -> None:
        """Make it, as it was shown."""
        if self.preview:
            self._service.ask(SetUp(self.preview.edit, self.preview.people, self.preview.since))

    def leave(self) -> None:
        """Leave everything as it is."""
        self.edit = self.preview = None

    def _look_up(self, edit: Edit) -> None:
        self._service.counter.look_up(
            lambda desk, _: desk.would(edit),
            lambda preview: self._heard(edit, preview),
            lambda why: self._not_heard(edit, why),
        )

    def _awaited(self, edit: Edit) -> bool:
        """Whether an answer is still about what waits."""
        return edit == (self.preview.edit if self.preview else self.edit)

    def _heard(self, edit: Edit, preview: Preview) -> None:
        if self._awaited(edit):
            self.preview, self._failed = preview, self._refuse
            self._paint()

    def _not_heard(self, edit: Edit, why: str) -> None:
        if self._awaited(edit):
            self.leave()
            self._failed(why)
            self._paint()

    def _refuse(self, why: str) -> None:
        self._service.refuse(why)
