"""The lock: no name and no count, one field, and the roll call for whoever must know who is in the building."""

from collections.abc import Callable, Iterator

from textual import events

from frontdesk.screens.entrance.fields import SecretField
from frontdesk.screens.entrance.page import EntrancePageScreen, key_row, secret_entry, title_rows
from frontdesk.screens.entrance.roll_call import AsksRollCall
from frontdesk.screens.entrance.sign_in import CameIn
from frontdesk.screens.gate import Gate
from frontdesk.shapes.entrance import Admitted, Proof
from frontdesk.texts import entrance_words as words
from frontdesk.widgets.entry import Row

TITLE, FIELD, HELPS = 7, 11, 15


class Locked(AsksRollCall, EntrancePageScreen):
    """Opens to whom it is locked for, by a quick code or the passphrase; ``someone_else`` signs in in their place."""

    def __init__(
        self, gate: Gate, who: Admitted, came_in: Callable[[CameIn], None], someone_else: Callable[[], None]
    ) -> None:
        super().__init__(gate)
        self._who = who
        self._came_in = came_in
        self._someone_else = someone_else
        self.secret = SecretField(words.CODE if who.has_code else words.PASSPHRASE)

    @property
    def proof(self) -> Proof | None:
        """Whose lock it is, once something is typed."""
        return Proof(self._who.actor.name, self.secret.typed) if self.secret.given else None

    def press(self, key: events.Key) -> None:
        """Enter tries; Escape is somebody else; all else is typed."""
        if self.asked_for_roll_call(key):
            return
        match key.key:
            case "enter" if self.secret.given:
                self.asking = True
                self.gate.unlock(self._who.actor, self.secret.typed, self._heard, self.refused)
                self.secret.clear()
            case "escape":
                self.secret.clear()
                self._someone_else()
            case _:
                self.secret.take(key)

    def paste(self, text: str) -> None:
        """Pasted text is typed."""
        self.secret.type(text)

    def forget(self) -> None:
        """Nothing that was typed is left."""
        self.secret.clear()

    def _heard(self, admitted: Admitted) -> None:
        self._came_in(CameIn(admitted, self.answered()))

    def rows(self, column: int) -> Iterator[Row]:
        """Title and clock, the field, and the two ways round it."""
        yield from self.blank(self.row_of(TITLE))
        yield from title_rows(words.LOCKED, words.when(self.gate.voice, self.gate.now()), column)
        yield from self.blank(FIELD - TITLE - 2)
        yield secret_entry(self.secret, column, caret=True)
        yield from (*self.blank(1), *self.refusal_rows(column), *self.blank(HELPS - FIELD - 4))
        yield from (key_row(words.SOMEONE_ELSE, column), key_row(words.ROLL_CALL, column))
