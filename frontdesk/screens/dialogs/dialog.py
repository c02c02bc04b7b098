"""The base of every dialog: fields one under the other, the list of the one at hand, and its own Enter line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen

from frontdesk.screens.dialogs.choices import Choice, Row
from frontdesk.screens.dialogs.fields import Field
from frontdesk.texts import dialogs, menu
from frontdesk.texts.enter_line import EnterLine
from frontdesk.widgets.find_box import ending
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.sheet import WIDTH, Sheet, SheetShown

A = TypeVar("A")
ROWS_SHOWN = 11
LETTERS_AT = 9
DIGIT_AT, WORDS_AT, BESIDE_AT, REMARK_END, COUNT_END = 2, 5, 25, 50, WIDTH - 2 - MARGIN


@dataclass(frozen=True, slots=True)
class Outcome(Generic[A]):
    """What Enter will do: give this answer, or else do ``then``, or nothing at all. The line always says which."""

    line: EnterLine
    answer: A | None = None
    then: Callable[[], None] | None = None


class Sheeted(ModalScreen[A | None], Generic[A]):
    """A sheet over a screen. Keys are taken by the screen itself, in the order they came; Escape answers nothing."""

    DEFAULT_CSS = """
    Sheeted { background: transparent; align: center middle; overflow: hidden; }
    Sheeted > Sheet { width: 64; height: auto; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet()

    def compose(self) -> ComposeResult:
        """Only the sheet."""
        yield self.sheet

    def on_mount(self) -> None:
        """Draw what was typed already: keys may come before the first frame."""
        self.draw()

    def shown(self) -> SheetShown:
        """The sheet as it stands now."""
        raise NotImplementedError

    def take(self, key: events.Key) -> None:
        """One key."""
        raise NotImplementedError

    def take_text(self, text: str) -> None:
        """Pasted text, for a sheet that has a field."""

    def draw(self) -> None:
        """Paint what changed."""
        shown = self.shown()
        self.sheet.styles.height = len(shown.rows) + 2
        self.sheet.show(shown)


class Dialog(Sheeted[A]):
    """Asks for something. A dialog gives its ``title``, its ``fields`` and what is ``ready`` once these are right."""

    def __init__(self, title: str, fields: Sequence[Field]) -> None:
        super().__init__()
        self.title_words = title
        self.fields = tuple(fields)
        self.active = 0
        self._list_height = 0
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
        asked = [field for field in self.fields if not field.idle]
        if wrong := next((field.wrong for field in asked if field.wrong), ""):
            return Outcome(dialogs.wrong(wrong))
        wanting = next((field for field in asked if field.wanted and not field.given), None)
        if wanting is None:
            return self.ready()
        if wanting is self.field:
            return Outcome(dialogs.nothing(wanting.wanted))
        return Outcome(dialogs.on_to(wanting.label), then=lambda: self.go_to(wanting))

    def take(self, key: events.Key) -> None:
        """One key: Enter, Escape, Tab and arrows are the dialog's, all others the field's."""
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
        if self.fields:
            self.field.type(" ".join(text.split()))
            self.changed()

    def changed(self) -> None:
        """Draw anew what a key changed."""
        self.settle()
        if self.is_mounted:
            self.draw()

    def go_to(self, field: Field) -> None:
        """The next key is for this field."""
        self.active = self.fields.index(field)

    def _enter(self) -> None:
        outcome = self.outcome()
        if outcome.answer is not None:
            self.dismiss(outcome.answer)
        elif outcome.then:
            outcome.then()

    def _help(self) -> None:
        """F1: what the keys of a dialog do."""
        from frontdesk.screens.dialogs.help import Help

        self.app.push_screen(Help(self.title_words, menu.DIALOG))

    def _turn(self, by: int, around: bool = True) -> None:
        """To the next field that is asked; ``around``: from the last to the first."""
        places = [place for place, field in enumerate(self.fields) if not field.idle]
        turned = places.index(self.active) + by
        if around or 0 <= turned < len(places):
            self.active = places[turned % len(places)]

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
        """First row empty, the fields, the list of the one at hand, one empty row, the Enter line, what Escape does."""
        words = [PieceRow((Piece(text, Tone.TEXT, at=MARGIN),)) for text in self.above()]
        escape, leaves = dialogs.ESCAPE
        rows: list[PieceRow | EnterLine] = [
            BLANK,
            *words,
            *(self._field_row(field) for field in self.fields),
            *self._list_rows(),
            BLANK,
            self.outcome().line,
            PieceRow((Piece(escape, Tone.STRONG, bold=True, at=MARGIN), Piece(leaves, Tone.QUIET))),
        ]
        return SheetShown(self.title_words, tuple(rows))

    def _field_row(self, field: Field) -> PieceRow:
        column = max(LETTERS_AT, MARGIN + 2 + max((len(each.label) for each in self.fields), default=0))
        label = Piece(field.label, Tone.QUIET, at=MARGIN)
        if field is not self.field:
            return PieceRow((label, Piece(field.idle or field.settled, _tone(field), at=column)))
        letters = ending(field.letters, COUNT_END - column - 1)
        typed = Piece(letters, Tone.STRONG, bold=True, at=column)
        caret = Piece(" ", caret=True)
        room = COUNT_END - column - cell_len(letters) - 2
        hint = (Piece(field.hint, Tone.QUIET, end=COUNT_END),) if field.hint and len(field.hint) < room else ()
        return PieceRow((label, typed, caret, *hint))

    def _list_rows(self) -> list[PieceRow]:
        """The list of the field at hand, as many rows as the longest list so far: nothing moves."""
        lists = [field for field in self.fields if isinstance(field, Choice)]
        longest = max((len(field.rows) for field in lists), default=0)
        self._list_height = max(self._list_height, min(longest, ROWS_SHOWN))
        if not self._list_height:
            return []
        rows = _window(self.field) if isinstance(self.field, Choice) else []
        return [BLANK, *rows, *[BLANK] * (self._list_height - len(rows))]


def _tone(field: Field) -> Tone:
    return Tone.TEXT if field.given and not field.idle else Tone.QUIET


def _window(choice: Choice[Any]) -> list[PieceRow]:
    """As many rows as there is room for, the marked one among them."""
    first = max(min((choice.mark or 0) - ROWS_SHOWN // 2, len(choice.rows) - ROWS_SHOWN), 0)
    places = range(first, min(first + ROWS_SHOWN, len(choice.rows)))
    return [_list_row(choice.rows[place], place == choice.mark) for place in places]


def _list_row(row: Row[Any], marked: bool) -> PieceRow:
    pieces = [
        Piece(row.digit, Tone.STRONG, bold=True, at=DIGIT_AT),
        Piece(row.words, Tone.STRONG if marked else Tone.TEXT, bold=marked, at=WORDS_AT),
    ]
    if row.beside:
        pieces.append(Piece(row.beside, Tone.QUIET, at=BESIDE_AT))
    if row.remark:
        pieces.append(Piece(row.remark, Tone.TEXT, end=REMARK_END))
    if row.count:
        pieces.append(Piece(row.count, Tone.AWAY if row.full else Tone.TEXT, row.full, end=COUNT_END))
    return PieceRow(tuple(pieces), marked)
