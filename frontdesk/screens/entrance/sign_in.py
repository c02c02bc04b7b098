"""The sign-in: name and passphrase, then for this shift a quick code, or none."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from textual import events

from frontdesk.screens.dialogs.fields import TextField
from frontdesk.screens.entrance.fields import SecretField
from frontdesk.screens.entrance.page import EntrancePageScreen, key_row, secret_entry, title_rows
from frontdesk.screens.entrance.roll_call import AsksRollCall
from frontdesk.screens.gate import Gate
from frontdesk.shapes.entrance import Admitted, Proof
from frontdesk.texts import entrance_words as words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.typed import LONGEST_NAME
from frontdesk.widgets.entry import Band, Entry, Row
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import Piece, PieceRow

TITLE, FIRST_FIELD = 5, 9
INTERRUPTED = 130


class CameIn(NamedTuple):
    """Who came in, and the keys that were typed ahead of the desk."""

    admitted: Admitted
    keys: list[events.Key | str]


class SignIn(AsksRollCall, EntrancePageScreen):
    """``came_in`` hears who signed in, ``back`` goes to the lock of somebody whose desk is open here, if there is one.

    ``name`` stands in the field already; with a ``secret`` both are tried at once.
    """

    asks = words.ASKS_NAME_TOO

    def __init__(
        self, gate: Gate, came_in: Callable[[CameIn], None], back: Callable[[], None], name: str, secret: str
    ) -> None:
        super().__init__(gate)
        self._came_in = came_in
        self._back = back
        self.name_field = TextField(words.NAME, LONGEST_NAME, typed=name)
        self.secret = SecretField(words.PASSPHRASE, typed=secret)
        self.code, self.again = SecretField(words.QUICK_CODE), SecretField(words.AGAIN)
        self._in_secret = bool(name)
        self.admitted: Admitted | None = None

    def on_mount(self) -> None:
        """The records are opened once the first frame is drawn; keys are kept."""
        self.asking = True
        self.call_after_refresh(self.gate.open, self._opened, self._unusable)

    def _opened(self) -> None:
        waiting = self.answered()
        if self.secret.given:
            self._enter()
        self.take_all(waiting)
        self.draw()

    def _unusable(self, why: str) -> None:
        self.app.exit(return_code=3, message=why)

    # Keys

    @property
    def proof(self) -> Proof | None:
        """Name and passphrase, once both are typed."""
        given = self.name_field.given and self.secret.given and not self.admitted
        return Proof(self.name_field.text, self.secret.typed) if given else None

    def press(self, key: events.Key) -> None:
        """A key of the fields, or one that goes on or back."""
        if self.asked_for_roll_call(key):
            return
        match key.key:
            case "enter":
                self._enter()
            case "escape":
                self._escape()
            case "tab" | "down" | "up" | "shift+tab":
                self._in_secret = not self._in_secret
            case "ctrl+c":
                self.app.exit(return_code=INTERRUPTED)
            case _:
                self._field.take(key)

    def paste(self, text: str) -> None:
        """Pasted text is typed."""
        self._field.type(text)

    @property
    def _field(self) -> TextField | SecretField:
        first, second = (self.code, self.again) if self.admitted else (self.name_field, self.secret)
        return second if self._in_secret else first

    def _enter(self) -> None:
        """What the line says."""
        if self.admitted:
            self._set_code(self.admitted)
        elif not self._in_secret and self.name_field.given:
            self._in_secret = True
        elif self.name_field.given and self.secret.given:
            self.asking = True
            self.gate.come_in(self.name_field.text, self.secret.typed, self._heard, self.refused)
            self.secret.clear()

    def _escape(self) -> None:
        """Back by one: the passphrase, the name, the lock of somebody. A quick code is gone on without."""
        if self.admitted:
            self._go_on(self.admitted)
        elif self._in_secret:
            self.secret.clear()
            self._in_secret = False
        elif self.name_field.typed:
            self.name_field.clear()
        else:
            self._back()

    def forget(self) -> None:
        """Nothing that was typed is left, and who did not go on is signed out."""
        self.admitted = None
        for field in (self.secret, self.code, self.again):
            field.clear()

    def leave(self) -> None:
        """It is for the next who signs in."""
        self.forget()
        self.name_field.typed, self._in_secret = "", False

    # The quick code

    def _heard(self, admitted: Admitted) -> None:
        if admitted.has_code:
            self._go_on(admitted)
            return
        self.admitted, self._in_secret = admitted, False
        self.take_all(self.answered())
        self.draw()

    def _set_code(self, admitted: Admitted) -> None:
        if not self.code.given:
            self._go_on(admitted)
        elif not self._in_secret:
            self._in_secret = True
        elif not self.again.given:
            return
        elif self.code.typed != self.again.typed:
            self._ask_code_again(words.NOT_THE_SAME)
        else:
            self.asking = True
            with_code = admitted._replace(has_code=True)
            self.gate.give_code(admitted.actor, self.code.typed, lambda: self._go_on(with_code), self._unfit)

    def _unfit(self, why: str) -> None:
        self.answered()
        self._ask_code_again(why)
        self.draw()

    def _ask_code_again(self, why: str) -> None:
        self.code.clear()
        self.again.clear()
        self._in_secret, self.refusal = False, why

    def _go_on(self, admitted: Admitted) -> None:
        keys = self.answered()
        self.leave()
        self._came_in(CameIn(admitted, keys))

    # Painting

    @property
    def line(self) -> EnterLine:
        """What Enter does."""
        if self.gate.site is None:
            return words.OPENING
        if self.asking:
            return words.CHECKING
        if self.admitted:
            return self._code_line
        if not self._in_secret:
            return words.TO_PASSPHRASE if self.name_field.given else words.WANTS_NAME
        if not self.name_field.given:
            return words.WANTS_NAME
        if not self.secret.given:
            return words.WANTS_SECRET
        return words.signs_in(self.name_field.text, self.gate.site.terminal)

    @property
    def _code_line(self) -> EnterLine:
        if not self.code.given:
            return words.WITHOUT_CODE
        if not self._in_secret:
            return words.TO_AGAIN
        return words.SETS_CODE if self.again.given else words.WANTS_AGAIN

    def rows(self, column: int) -> Iterator[Row]:
        """Title, two fields, what Enter does, what helps."""
        site, second = self.gate.site, self._in_secret
        said = words.where_and_when(site.site, self.gate.voice, self.gate.now()) if site else ""
        yield from self.blank(self.row_of(TITLE))
        title = f"{words.SIGNED_IN}: {self.admitted.actor.name}" if self.admitted else words.TITLE
        yield from title_rows(title, said, column)
        yield from self.blank(FIRST_FIELD - TITLE - 2)
        if self.admitted:
            yield secret_entry(self.code, column, caret=not second)
            yield from self.blank(1)
            yield secret_entry(self.again, column, caret=second)
        else:
            yield Entry(words.NAME, self.name_field.letters, column, caret=not second)
            yield from self.blank(1)
            yield secret_entry(self.secret, column, caret=second)
        yield from (*self.blank(1), Band(self.line, column), *self.refusal_rows(column))
        yield from self._helps(column)

    def _helps(self, column: int) -> Iterator[Row]:
        if self.admitted:
            yield from (PieceRow((Piece(said, Tone.QUIET, at=column),)) for said in words.ABOUT_CODE)
            return
        for said in (words.FORGOTTEN, words.OR_CODE):
            yield PieceRow((Piece(said, Tone.QUIET, at=column),))
        yield from (key_row(words.ROLL_CALL, column), key_row(words.ENDS, column))
