"""The base of every dialog: fields one under the other, the list of the one at hand, and its own Enter line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from rich.cells import cell_len
from textual import events

from frontdesk.screens.dialogs.choices import Choice
from frontdesk.screens.dialogs.field_rows import field_row, list_rows, row_width
from frontdesk.screens.dialogs.fields import Field
from frontdesk.screens.dialogs.sheeted import Sheeted
from frontdesk.texts import dialog_words, menu_words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.rows_of_words import text_rows
from frontdesk.widgets.sheet import BORDERS, WIDTH, Rows, SheetShown, enter_rows, refused_rows, titled

A = TypeVar("A")
Taken = list[events.Key | str]
"""What a dialog was given: keys, and pasted texts."""
ROWS_SHOWN = 11
LETTERS_AT = 9


@dataclass(frozen=True, slots=True)
class Outcome(Generic[A]):
    """What Enter will do: give this answer, or else do ``then``, or nothing at all. The line always says which."""

    line: EnterLine
    answer: A | None = None
    then: Callable[[], None] | None = None


class Dialog(Sheeted[A]):
    """Asks for something. A dialog gives its ``title``, its ``fields`` and what is ``ready`` once these are right.

    ``subject`` tells apart what the same dialog asks about the same people: words refused to one question are not those
    of another.
    """

    subject: object = None

    def __init__(self, title: str, fields: Sequence[Field]) -> None:
        super().__init__()
        self.title_words = title
        self.fields = tuple(fields)
        self.active = 0
        self._list_height = 0
        self._enter_height = 2
        self._promised: Outcome[A] | None = None
        self.taken: Taken = []
        self.refusal = self.hindered = ""
        self._refusal_height = 0
        self._resuming = False
        self._width = WIDTH
        self.settle()

    @property
    def field(self) -> Field:
        """The field at hand."""
        return self.fields[self.active]

    def ready(self) -> Outcome[A]:
        """What Enter does once every field is right."""
        raise NotImplementedError

    def settle(self) -> None:
        """What follows from what was typed: other lists, fields that are not asked. Called after every key."""

    def above(self) -> tuple[str, ...]:
        """Rows of words above the fields."""
        return ()

    def outcome(self) -> Outcome[A]:
        """What Enter will do: the first fault is said, the first field that wants something is gone to."""
        if self.hindered:
            return Outcome(dialog_words.wrong(self.hindered))
        asked = [field for field in self.fields if not field.idle]
        if wrong := next((field.wrong for field in asked if field.wrong), ""):
            return Outcome(dialog_words.wrong(wrong))
        wanting = next((field for field in asked if field.wanted and not field.given), None)
        if wanting is None:
            return self.ready()
        if wanting is self.field:
            return Outcome(dialog_words.nothing(wanting.wanted))
        return Outcome(dialog_words.on_to(wanting.label), then=lambda: self.go_to(wanting))

    def take(self, key: events.Key) -> None:
        """Take one key, and remember it, so that a dialog can be laid out again as it was where the desk refused it.

        While a refusal stands Enter only takes it away: who presses it twice has not read the refusal.
        """
        refusal, self.refusal = self.refusal, ""
        if refusal and key.key == "enter":
            self.changed()
            return
        self.taken.append(key)
        self.press(key)

    def resume(self, taken: Taken, refusal: str, hindered: str) -> None:
        """Become what another dialog was: press its keys but the Enter that answered, and say why that was refused, and
        why nobody could do it now."""
        self._resuming = True
        for each in taken[:-1]:
            if isinstance(each, str):
                self.take_text(each)
            elif each.key != "f1":
                self.take(each)
        self._resuming = False
        self.refusal, self.hindered = refusal, hindered

    def press(self, key: events.Key) -> None:
        """Do what a key does: Enter, Escape, Tab and arrows are for the dialog, all others for the field at hand."""
        match key.key:
            case "escape":
                self.dismiss(None)
            case "enter":
                self._enter()
            case "f1":
                self._help()
            case "tab" | "shift+tab" if self.fields:
                self._turn(-1 if key.key == "shift+tab" else 1)
            case _ if self.fields:
                self._field_takes(key)
        self.changed()

    def take_text(self, text: str) -> None:
        """Pasted text goes into the field at hand."""
        self.refusal = ""
        self.taken.append(text)
        if self.fields:
            self.field.type(" ".join(text.split()))
            self.changed()

    def changed(self) -> None:
        """Draw anew what a key changed."""
        self.settle()
        self._promised = self.outcome()
        if self.is_mounted:
            self.draw()

    def go_to(self, field: Field) -> None:
        """The next key is for this field."""
        self.active = self.fields.index(field)

    def _enter(self) -> None:
        """Do what the Enter line says; where the clock has changed it since it was drawn, only show the new line."""
        outcome = self.outcome()
        if self._promised and (self._promised.line, self._promised.answer) != (outcome.line, outcome.answer):
            return
        if outcome.answer is not None and not self._resuming:
            self.dismiss(outcome.answer)
        elif outcome.then:
            outcome.then()

    def _help(self) -> None:
        """F1: what the keys of a dialog do."""
        from frontdesk.screens.dialogs.help import Help

        self.app.push_screen(Help(self.title_words, menu_words.DIALOG))

    def _turn(self, by: int, around: bool = True) -> None:
        """To the next field that is asked; ``around``: from the last to the first."""
        indexes = [index for index, field in enumerate(self.fields) if not field.idle]
        turned = indexes.index(self.active) + by
        if around or 0 <= turned < len(indexes):
            self.active = indexes[turned % len(indexes)]

    def _field_takes(self, key: events.Key) -> None:
        """A digit that chooses in a list also leads to the next field; an arrow that a field leaves turns them."""
        field = self.field
        if field.take(key):
            if isinstance(field, Choice) and field.chosen_by(key.character):
                self.settle()
                self._turn(1, around=False)
        elif key.key in ("up", "down"):
            self._turn(-1 if key.key == "up" else 1, around=False)

    # How it looks.

    def shown(self) -> SheetShown:
        """The sheet: an empty row, the fields, the list of the one at hand, an empty row, the Enter line, and Escape.

        An Enter line of two rows takes the empty one above it, so that nothing moves.
        """
        self._widen()
        self._promised = self.outcome()
        enter = enter_rows(self._promised.line, self._width)
        self._enter_height = max(self._enter_height, len(enter))
        above = [row for text in self.above() for row in text_rows(text, self._end - MARGIN)]
        column = max(LETTERS_AT, MARGIN + 2 + max((cell_len(each.label) for each in self.fields), default=0))
        escape, leaves = dialog_words.ESCAPE
        before: Rows = (
            BLANK,
            *(PieceRow((Piece(text, Tone.TEXT, at=MARGIN),)) for text in above),
            *(field_row(field, field is self.field, column, self._end) for field in self.fields),
        )
        after: Rows = (
            *[BLANK] * (self._enter_height - len(enter)),
            *enter,
            *self._refusal_rows(),
            PieceRow((Piece(escape, Tone.STRONG, bold=True, at=MARGIN), Piece(leaves, Tone.QUIET))),
        )
        around = titled(self.title_words, (*before, *after), self._width)
        room = self.app.size.height - BORDERS - len(around.rows) - 1
        return titled(self.title_words, (*before, *self._list_rows(room), *after), self._width)

    def _refusal_rows(self) -> Rows:
        """The rows that say why the act was not done; once that was read, as many empty ones, so that nothing moves."""
        rows = refused_rows(self.refusal, self._width) if self.refusal else ()
        self._refusal_height = max(self._refusal_height, len(rows))
        return (*rows, *[BLANK] * (self._refusal_height - len(rows)))

    @property
    def _end(self) -> int:
        """The column at which the words of a row end at the latest."""
        return self._width - BORDERS - MARGIN

    @property
    def _lists(self) -> "list[Choice[Any]]":
        return [field for field in self.fields if isinstance(field, Choice)]

    def _widen(self) -> None:
        """Make the sheet as wide as its longest list row so far, where that is needed and the window has the room."""
        needed = max((row_width(row) for field in self._lists for row in field.rows), default=0) + BORDERS + MARGIN
        self._width = max(self._width, min(needed, self.app.size.width - 2 * BORDERS))

    def _list_rows(self, room: int) -> list[PieceRow]:
        """The list of the field at hand, as many rows as the longest list so far: nothing moves."""
        longest = max((len(field.rows) for field in self._lists), default=0)
        self._list_height = max(self._list_height, min(longest, ROWS_SHOWN))
        height = min(self._list_height, max(room, 1))
        if not height:
            return []
        rows = list_rows(self.field, height, self._end) if isinstance(self.field, Choice) else []
        return [BLANK, *rows, *[BLANK] * (height - len(rows))]
