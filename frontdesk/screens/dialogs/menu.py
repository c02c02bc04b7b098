"""The ``;`` menu: every act by a letter, for whoever is marked."""

from itertools import zip_longest

from textual import events

from frontdesk.screens.dialogs.sheeted import Sheeted
from frontdesk.screens.keys import BY_KEY, BY_LETTER, KEYS, MORE, Key
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import menu_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow
from frontdesk.widgets.sheet import SheetShown, titled

COLUMNS = (MARGIN, 33)
COLUMN = 27
ROOM = 18
"""Rows of a column in the smallest window; what the right one has no room for stands below the left one."""
WORDS = 3
LONGEST = COLUMN - WORDS - len(" F12")


class Menu(Sheeted[Key]):
    """A letter, or the key itself, answers with its act. What cannot be done now stays in its place and says why."""

    # Made like every dialog, though only the person matters here.
    def __init__(self, person: Person | None, board: Board, voice: Voice) -> None:
        super().__init__()
        self.person = person

    def take(self, key: events.Key) -> None:
        """A letter, or an act's own key, closes the menu with that act; Escape or ``;`` closes it with none."""
        if key.key == "escape" or key.character == MORE.key:
            self.dismiss(None)
            return
        act = BY_LETTER.get((key.character or "").lower()) or BY_KEY.get(key.key)
        if act and not act.hindered(self.person):
            self.dismiss(act)

    def shown(self) -> SheetShown:
        """Two columns: acts on the marked person, and those that need nobody."""
        of_person: list[Key | None] = [key for key in KEYS if key.needs_person and self.person]
        others = [key for key in KEYS if not key.needs_person]
        right, more = others[:ROOM], others[ROOM:]
        left = [*of_person, None, *more] if of_person and more else [*of_person, *more]
        columns = (left, right) if self.person else (right, left)
        rows = [
            PieceRow((*self._act(left, COLUMNS[0]), *self._act(right, COLUMNS[1])))
            for left, right in zip_longest(*columns)
        ]
        escape, closes = words.CLOSES
        last = PieceRow(
            (
                Piece(words.A_LETTER, at=MARGIN),
                Piece(escape, Tone.STRONG, bold=True),
                Piece(closes, Tone.QUIET),
            )
        )
        return titled(words.menu_title(self.person), (BLANK, *rows, BLANK, *self.closing(last)))

    def _act(self, key: Key | None, at: int) -> tuple[Piece, ...]:
        """Letter, act and key of one row of a column."""
        if key is None:
            return ()
        hindered = key.hindered(self.person)
        return (
            Piece(key.letter, Tone.QUIET if hindered else Tone.STRONG, bold=not hindered, at=at),
            Piece(_words(key, hindered), Tone.QUIET if hindered else Tone.TEXT, at=at + WORDS),
            Piece(key.name, Tone.QUIET, end=at + COLUMN),
        )


def _words(key: Key, hindered: str) -> str:
    """The act, and why it cannot be done: in the short words where the long ones leave the reason no room."""
    if not hindered:
        return key.words
    whole = f"{key.words} · {hindered}"
    return whole if len(whole) <= LONGEST else f"{key.short or key.words} · {hindered}"
