"""Numbered lists to choose from: a digit, letters or an arrow mark one row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from textual import events

from frontdesk.screens.dialogs.fields import DIGITS, Field
from frontdesk.texts import dialog_words
from frontdesk.texts.typed import begins, no_row, same_letters, shared_digit

V = TypeVar("V")
ARROWS = {"up": -1, "down": 1}


@dataclass(frozen=True, slots=True)
class ChoiceRow(Generic[V]):
    """A row of a numbered list: what choosing it means, and its words in columns.

    ``also`` is another name for it, which letters may spell: the room of a group. ``ticked``: it is one of several that
    were chosen.
    """

    words: str
    value: V
    digit: str = ""
    beside: str = ""
    remark: str = ""
    count: str = ""
    full: bool = False
    also: str = ""
    ticked: bool = False


def numbered(words: Sequence[str]) -> tuple[ChoiceRow[int], ...]:
    """A list of words; a row's value is its number, from 1."""
    return tuple(ChoiceRow(each, number, digit(number)) for number, each in enumerate(words, 1))


def named(names: Sequence[str]) -> tuple[ChoiceRow[str], ...]:
    """A list of names; a row's value is the name itself."""
    return tuple(ChoiceRow(each, each, digit(number)) for number, each in enumerate(names, 1))


def digit(number: int) -> str:
    """The key of a row: 1 to 9, 0 for the tenth; those after it are reached by letters and arrows."""
    return DIGITS[number - 1] if number <= len(DIGITS) else ""


class Choice(Field, Generic[V]):
    """A list of which one row is chosen: by its digit, by letters that fit a single row, or by an arrow."""

    def __init__(
        self,
        label: str,
        rows: Sequence[ChoiceRow[V]],
        *,
        mark: int | None = None,
        hint: str = dialog_words.DIGIT,
        wanted: str = "",
        empty: str = "",
    ) -> None:
        super().__init__(label, hint=hint, wanted=wanted, empty=empty)
        self.offer(rows, mark)

    def offer(self, rows: Sequence[ChoiceRow[V]], mark: int | None = None) -> None:
        """Another list; ``mark`` is the row that stands chosen before a key is pressed."""
        self._rows = tuple(rows)
        self._first_mark = self.mark = mark
        self.typed = ""

    @property
    def rows(self) -> tuple[ChoiceRow[V], ...]:
        """The list."""
        return self._rows

    @property
    def row(self) -> ChoiceRow[V] | None:
        """The chosen row."""
        return None if self.mark is None else self._rows[self.mark]

    @property
    def given(self) -> bool:
        """Whether a row is chosen."""
        return self.mark is not None

    @property
    def settled(self) -> str:
        """The words of the chosen row."""
        return self.row.words if self.row else self.empty

    @property
    def wrong(self) -> str:
        """Why the letters choose no row; empty where they choose one."""
        if not self.text or self.given:
            return ""
        numbered = len(self._numbered(self.text))
        return shared_digit(self.text, numbered) if numbered else no_row(self.text, len(self._fitting()))

    @property
    def spelling(self) -> bool:
        """Whether letters were typed: a digit after them belongs to the words, as in ``Room 5``."""
        return bool(self.typed.lstrip(DIGITS))

    def type(self, text: str) -> None:
        """A digit that is typed first chooses its row; letters choose the only row that fits them."""
        rows = self._numbered(text)
        if rows and not self.spelling:
            self.typed, self.mark = text, rows[0] if len(rows) == 1 else None
            return
        super().type(text)
        self.typed = self.typed.lstrip(DIGITS)
        fitting = self._fitting()
        self.mark = fitting[0] if len(fitting) == 1 else None

    def chosen_by(self, character: str | None) -> bool:
        """Whether this key has just chosen a row by its digit."""
        return self.row is not None and bool(character) and self.typed == character == self.row.digit

    def erase(self) -> None:
        """Backspace; with nothing left the first choice stands again."""
        self._retype(self.typed[:-1])

    def clear(self) -> None:
        """The first choice stands again."""
        self._retype("")

    def take(self, key: events.Key) -> bool:
        """One key; the arrows are for the list."""
        if key.key in ARROWS:
            self._move(ARROWS[key.key])
            return True
        return super().take(key)

    def _move(self, by: int) -> None:
        start = -1 if self.mark is None and by > 0 else self.mark or 0
        self.typed = ""
        self.mark = max(min(start + by, len(self._rows) - 1), 0) if self._rows else None

    def _retype(self, text: str) -> None:
        self.typed, self.mark = "", self._first_mark
        if text:
            self.type(text)

    def _numbered(self, digit: str) -> list[int]:
        """The indexes of the rows with this digit: groups of two hours may have the same one."""
        return [index for index, row in enumerate(self._rows) if row.digit and row.digit == digit]

    def _fitting(self) -> list[int]:
        names = [tuple(filter(None, (row.words, row.also))) for row in self._rows]
        whole = [index for index, each in enumerate(names) if any(same_letters(name, self.text) for name in each)]
        return whole or [index for index, each in enumerate(names) if any(begins(name, self.text) for name in each)]
