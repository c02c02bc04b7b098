"""Activities: who is in which group of a block, who is not placed, and placing them by digit or as planned."""

from datetime import datetime

from textual import events

from frontdesk.screens.activities import shown
from frontdesk.screens.activities.enter import Placement, placement
from frontdesk.screens.activities.round import Again
from frontdesk.screens.activities.seat_giver import SeatGiver
from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import ACTIVITIES
from frontdesk.screens.shared.deed import TOO_SOON
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.view import View
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.texts import activities as words
from frontdesk.texts.roster_words import roster
from frontdesk.texts.undo_words import undo_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.columns import WIDE, Columns, Grid, SideBySide
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece

ARROWS = {"up": -1, "down": 1, "home": -shown.FAR, "end": shown.FAR}
TURNS = {"left": -1, "right": 1}
ACTS = ("enter", "delete", "ctrl+a")
UNDO_AROUND = 15
"""Margins, ``F8 Undo:`` and the blanks before what stands at its right."""


class Activities(View):
    """The groups of one block. It follows the clock until a key has turned it, or somebody is chosen."""

    word = ACTIVITIES.words
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.columns = SideBySide()
        super().__init__(counter, go, self.columns)
        self.block: BlockOfDay | None = None
        self.turned = False
        self.first = 0
        self.wanted_in_sight: int | None = None
        self._sought: int | None = None
        self.chosen_by_arrow = 0
        self.seats = SeatGiver(self.service)
        self.held: tuple[events.Key, ...] = ()

    def on_screen_resume(self) -> None:
        """Coming from another view shows the block that runs."""
        if self.counter.news != self.news.changed:
            self.block, self.turned = None, False
        super().on_screen_resume()

    # Keys

    def take(self, key: events.Key) -> None:
        """A key that acts waits for the answer to the act before it: it is meant for whom the mark comes to then."""
        if self.service.unanswered and (self.held or key.key in ACTS or self._chooses(key)):
            self.held = () if key.key == "escape" else (*self.held, key)
        else:
            super().take(key)

    def press(self, key: events.Key) -> bool:
        """The keys of the columns."""
        again, self.seats.again = self.seats.again, None
        match key.key:
            case "up" | "down" | "home" | "end":
                self._mark(shown.beside(self._sittings(), self.finding.marked, ARROWS[key.key]))
            case "tab" | "shift+tab":
                self._mark(shown.next_column(self._sittings(), self.finding.marked, 1 if key.key == "tab" else -1))
            case "left" | "right":
                self._turn_block(TURNS[key.key])
            case "pagedown" | "pageup":
                self.first += (self._grid.number - 1) * (1 if key.key == "pagedown" else -1)
            case "space" | "insert" if not self.finding.letters:
                self.finding.tick()
            case "ctrl+a":
                self.seats.give_as_planned(self.block)
            case "ctrl+p":
                self._print()
            case "delete":
                self.seats.take_out(self.finding.chosen, self.block)
            case _ if self._chooses(key):
                self._choose(key.character or "", again)
            case _:
                return False
        return True

    def enter(self) -> None:
        """Do the step that the Enter line shows; do nothing where the line is too new to have been read."""
        deed = self.deed
        if deed.spent:
            self.finding.select()
        elif isinstance(deed, Placement) and deed.group:
            if self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
                self.service.refuse(TOO_SOON)
            else:
                assert self.block, "a group has a block"
                self.wanted_in_sight = deed.group.id
                self.seats.give(deed.people, self.block, deed.group)

    def _chooses(self, key: events.Key) -> bool:
        """Whether this key chooses a group, for those whom the mark, the ticks or the letters mean.

        Next to other digits it is part of a number, and so it is while nobody is chosen.
        """
        finding, digit = self.finding, key.character or ""
        if not (digit.isascii() and digit.isdecimal()):
            return False
        if not finding.letters:
            return bool(finding.chosen)
        named = finding.person is not None and (not finding.slip or self._by_arrow)
        return named and not any(letter.isdigit() for letter in finding.letters)

    @property
    def _by_arrow(self) -> bool:
        return self.chosen_by_arrow == self.finding.edits

    def choose(self, whom: object) -> bool:
        """Not while an act is under way: the keys that wait for its answer are for whom the mark comes to then."""
        if self.service.unanswered or not isinstance(whom, int):
            return False
        self._mark(whom)
        return True

    def _mark(self, person: int | None) -> None:
        if person is not None:
            self.finding.mark(person)
            self.chosen_by_arrow = self.finding.edits

    def _turn_block(self, by: int) -> None:
        """Left and Right show another block."""
        if self.block:
            blocks = shown.blocks_of(self.service.board)
            index = [block.id for block in blocks].index(self.block.id)
            self.block, self.turned, self.first = blocks[(index + by) % len(blocks)], True, 0

    def _sittings(self) -> tuple[shown.Sitting, ...]:
        return shown.sittings(self.service.board, self.block, self.finding) if self.block else ()

    # Acts

    def _choose(self, digit: str, again: Again | None) -> None:
        """Act on a digit: 0 takes out of the group, any other gives a seat or moves."""
        if digit == "0":
            self.seats.take_out(self.finding.chosen, self.block)
        elif self.block and (group := self.seats.choose(digit, self.finding.chosen, self.block, again)):
            self.wanted_in_sight = group.id

    def _print(self) -> None:
        """Ctrl+P: the group of the marked person, or all of the block."""
        if not self.block:
            self.service.refuse(words.NO_GROUPS)
            return
        seat = self.block.seat(self.finding.person.seats) if self.finding.person else None
        text = roster(self.service.board, self.block, seat, self.counter.voice)
        self.prints.send(words.ROSTER, text)

    # Answers

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """Once all that a key asked for is answered, mark the next person."""
        if not self.seats.concerns(errand.person):
            return False
        ended = self.seats.hear(errand.person, answer)
        if ended and self.finding.marked is None and not self.finding.letters and not self.finding.ticked:
            self._mark(ended.next_one(answer.board))
        return True

    def heard(self, errand: Errand, answer: Answer) -> None:
        """After a refusal nothing that was typed ahead is acted on."""
        super().heard(errand, answer)
        if not self.service.unanswered:
            held, self.held = self.held, ()
            for key in () if self.service.refusal or self.app.screen is not self else held:
                self.take(key)

    # What is shown

    def look(self, board: Board, now: datetime) -> Placement:
        """Whom Enter would place, and where."""
        finding = self.finding
        engaged = self.turned or finding.marked is not None or finding.letters or finding.ticked
        same = next((each for each in shown.blocks_of(board) if self.block and each.id == self.block.id), None)
        self.block = same if same and engaged else shown.block_for(board, now)
        return placement(finding, self._by_arrow, board, self.block, self.counter.voice, now, self.moments)

    def foot(self) -> tuple[tuple[str, str], ...]:
        """The digits of this block among the keys."""
        return words.bar(self.block, self.size.width >= WIDE)

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """What the find box shows: the letters, but not how many are not here yet: that is no matter of this view."""
        typed = super().typed(board, now)
        return typed if self.finding.letters or self.finding.ticked else Typed()

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """The block, and how many of those here are placed."""
        return shown.head_row(board, self.block, voice, now, self.size.width) if self.block else ()

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """Those not placed, and as many groups as fit."""
        grid = self._grid
        if not self.block:
            self.columns.show(Columns(grid, message=words.NO_GROUPS_TODAY))
            return
        target = self.deed.target if isinstance(self.deed, Placement) else None
        sight = shown.Sight(grid, self.columns.fits, self._first_in_sight(self.block, target), self.rolled)
        self.columns.show(shown.columns(self._sittings(), self.block, self.finding, voice, sight, target))

    @property
    def _grid(self) -> Grid:
        return shown.grid_of(self.size.width)

    def beside_undo(self, board: Board) -> str:
        """What stands beside the undo line: the groups out of sight, or else which digits choose."""
        if not self.block:
            return ""
        groups, room = self.block.groups, self._grid.number - 1
        undo = undo_words(board.undoable, self.counter.voice, True) if board.undoable else ""
        before, after = groups[: self.first], groups[self.first + room :]
        if before or after:
            return words.hidden(before, after, self.size.width - len(undo) - UNDO_AROUND)
        return f"{words.numbers(self.block)} choose"

    def _first_in_sight(self, block: BlockOfDay, target: tuple[int, str] | None) -> int:
        """The group that is filled never leaves the screen, nor does the one the mark has come to."""
        if self.finding.marked != self._sought and (person := self.finding.person):
            self.wanted_in_sight = person.seats.get(block.id)
        self._sought = self.finding.marked
        wanted = target[0] if target else self.wanted_in_sight
        index = next((index for index, group in enumerate(block.groups) if group.id == wanted), None)
        self.first = shown.first_in_sight(self.first, len(block.groups), self._grid.number - 1, index)
        self.wanted_in_sight = None
        return self.first
