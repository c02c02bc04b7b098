"""Sheet: how many names stand on the paper of a group, and where that is another number than the seats, which."""

from dataclasses import replace
from datetime import date, datetime

from textual import events

from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import SHEET
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import Late
from frontdesk.screens.shared.view import View
from frontdesk.screens.sheet import shown
from frontdesk.screens.sheet.enter import Does, Sheeting, sheeting
from frontdesk.screens.sheet.paper import Paper, as_entered, begun_groups
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person
from frontdesk.shapes.sheets import NameOnPaper
from frontdesk.texts import sheet_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.columns import Columns, SideBySide
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece

FAR = 1_000_000
ARROWS = {"up": -1, "down": 1, "home": -FAR, "end": FAR}


class SheetView(View):
    """One group at a time; it opens on the first that has no sheet yet, or on the one that was asked for."""

    word = SHEET.words
    bar = words.BAR
    manners = words.MANNERS
    finds_people = False

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.columns = SideBySide()
        super().__init__(counter, go, self.columns)
        self._day: date | None = None
        self._asked: object = None
        self._wanted: int | None = None
        self._marked = 0
        self.paper: Paper | None = None

    @property
    def _at(self) -> tuple[BlockOfDay, GroupOfDay] | None:
        """The group whose sheet is in front, and its block."""
        groups = begun_groups(self.service.board)
        wanted = self.paper.group if self.paper else self._wanted
        asked = next((each for each in groups if each[1].id == wanted), None)
        without = (each for each in groups if each[1].id not in self.service.board.sheets)
        return asked or next(without, groups[-1] if groups else None)

    @property
    def rows(self) -> tuple[Person, ...]:
        """Who stands in the list."""
        at = self._at
        return self.paper.rows(self.service.board, at[0]) if at and self.paper else ()

    @property
    def pointed(self) -> Person | None:
        """The marked name, or whom the letters mean."""
        if self.finding.letters.strip():
            return self.finding.person
        return self.rows[min(self._marked, len(self.rows) - 1)] if self.rows else None

    @property
    def meant(self) -> tuple[Person, ...]:
        """An act is for the marked name."""
        return (self.pointed,) if self.pointed else ()

    # Keys

    def press(self, key: events.Key) -> bool:
        """Arrows mark a name and turn the group, digits are the number, Space takes a name off the paper."""
        empty, paper = not self.finding.letters, self.paper
        match key.key:
            case name if name in ARROWS and paper:
                self._marked = max(min(self._marked + ARROWS[name], len(self.rows) - 1), 0)
            case "left" | "right":
                self._turn(-1 if key.key == "left" else 1)
            case "space" if paper and empty and self.pointed:
                self.paper = paper.turned(self.pointed)
            case "f2" if paper and empty and self.pointed:
                self._ask_about(self.pointed, paper)
            case "ctrl+a" if paper:
                self.paper = replace(paper, whole=True)
            case "tab" if paper and not isinstance(self.deed, Sheeting):
                return True
            case "tab" if paper:
                self._confirm(asks=True)
            case "backspace" if paper and empty:
                self.paper = replace(paper, number=paper.number[:-1])
            case "escape" if paper and empty:
                self.paper, self._wanted = None, paper.group
            case name if paper and empty and name.isascii() and name.isdecimal():
                self.paper = paper.typed(name)
            case _:
                return False
        return True

    def choose(self, whom: object) -> bool:
        """Mark a name on the paper; while letters look for another one nothing there is marked."""
        ids = [person.id for person in self.rows]
        if self.finding.letters or whom not in ids:
            return False
        self._marked = ids.index(whom)
        return True

    def _turn(self, by: int) -> None:
        groups = begun_groups(self.service.board)
        if at := self._at:
            index = [group.id for _, group in groups].index(at[1].id)
            block, group = groups[(index + by) % len(groups)]
            self.paper, self._marked = as_entered(self.service.board, block, group.id), 0

    def _ask_about(self, person: Person, paper: Paper) -> None:
        """Late, left, or there without signing."""
        from frontdesk.screens.dialogs.ask_name_on_sheet import AskNameOnSheet

        def said(name: NameOnPaper) -> None:
            if self.paper:
                self.paper = self.paper.said(person, name)
                self.paint(by_key=True)

        self.dialogs.stage.push(AskNameOnSheet(person, self.service.voice), said)

    def enter(self) -> None:
        """Add the name that was found, or have the sheet entered."""
        deed = self.deed
        if self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
            self.service.refuse(TOO_SOON)
        elif isinstance(deed, Sheeting) and deed.does is Does.ADD and self.paper:
            self.paper = self.paper.with_name(deed.people[0])
            self.finding.clear()
            self._marked = len(self.rows) - 1
        elif isinstance(deed, Sheeting) and deed.does is Does.CONFIRM:
            self._confirm(asks=self.service.day is not None or self.service.amends)
        elif deed.spent:
            self.finding.select()

    def _confirm(self, asks: bool) -> None:
        """The sheet is entered; at Tab it is asked by whose word, and on an earlier or signed day also why."""
        paper, at = self.paper, self._at
        if not paper or not at or not isinstance(self.deed, Sheeting) or self.deed.does is not Does.CONFIRM:
            return
        act, rows = paper.act, self.rows
        if not asks:
            self.service.ask(act(rows))
            return
        from frontdesk.screens.dialogs.ask_word_of import AskWordOf

        asked, day = AskWordOf(at[1], self.deed.line), self.service.day
        asked.of_day(self.service.day_words, self.service.amends)
        self.dialogs.stage.push(asked, lambda who: self.service.ask(act(rows, who), late=Late(day, asked.because)))

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """Once it is on disk the next group without a sheet is in front."""
        if answer.done:
            self.paper, self._wanted, self._marked, self._asked = None, None, 0, None
        return True

    # What is shown

    def on_screen_resume(self) -> None:
        """In front again: of the day and group asked for; what is half entered stays where that is the same."""
        wanted, self.counter.sheet_wanted = self.counter.sheet_wanted, None
        if wanted and wanted != (self._day, None):
            self._day, self._wanted = wanted
            self.paper, self._asked = None, None
        if self._day is None:
            self.service.turn(None)

    def look(self, board: Board, now: datetime) -> Deed:
        """What the paper is confirmed by, or who is added to it."""
        self._ask()
        if self._day != self.service.day:
            return Sheeting(self.counter.contact.unless_lost(words.LOOKING))
        at = self._at
        if not at:
            return Sheeting(words.NO_GROUP_YET)
        entered = as_entered(self.service.board, at[0], at[1].id)
        self.paper = self.paper or entered
        return sheeting(self.finding, self.paper, at[1], self.rows, self.paper == entered)

    def _ask(self) -> None:
        """An earlier day is read again when the journal has grown, and when the records are back."""
        asked, day = (self._day, self.service.today.position, self.counter.contact.times_back), self._day
        if day and asked != self._asked:
            self._asked = asked
            self.counter.look_up(lambda desk, _: desk.board_of(day), self._heard, self.service.refuse)

    def _heard(self, board: Board) -> None:
        if board.day == self._day:
            self.service.turn(board)
            self.paint(by_key=True)

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """The group, and how many signed and sit there."""
        at = self._at
        if not at or not self.paper:
            return ()
        return shown.head_row(
            self.paper, at[1], at[0], self.rows, self.service.voice, self.size.width, self.service.day_words
        )

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters; beside them whether the number and the names agree."""
        agree = words.agree(self.paper.number, self.paper.on_it(self.rows)) if self.paper else ""
        typed = super().typed(board, now) if self.finding.letters else Typed(invitation=words.INVITATION)
        return typed if self.finding.letters else typed._replace(hint=agree)

    def beside_undo(self, board: Board) -> str:
        """How many sheets of the block are in."""
        at = self._at
        return words.sheets_in(at[0], self.service.board, self.service.voice) if at else ""

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The names, and what stands on the paper."""
        at = self._at
        if not at or not self.paper:
            self.columns.show(Columns(shown.grid_of(self.size.width), message=words.NO_GROUP_MESSAGE))
            return
        marked = None if self.finding.letters else self.pointed.id if self.pointed else None
        size = (self.size.width, self.columns.size.height)
        self.columns.show(shown.columns(self.paper, at[0], self.rows, marked, self.service.voice, size, self.rolled))
