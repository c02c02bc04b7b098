"""Caseload: a counselor's patients today, and what the desk changed or noted until the counselor has seen it."""

from collections.abc import Sequence
from datetime import datetime

from textual import events

from frontdesk.acts import Seen
from frontdesk.screens.caseload import shown
from frontdesk.screens.caseload.enter import Seeing
from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import CASELOAD
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.find_state import LAST
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.view import View
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import CaseRow
from frontdesk.shapes.people import State, Step
from frontdesk.shapes.staff import SeesAs
from frontdesk.texts import caseload as words
from frontdesk.texts import enter_line
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece, Pieces

ARROWS = {"up": -1, "down": 1, "home": -LAST, "end": LAST}
TURNS = {"tab": 1, "shift+tab": -1}


class Caseload(View):
    """One counselor's patients. Only the counselor, or a lead who covers by name, marks seen."""

    word = CASELOAD.words
    bar = words.BAR
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.rows: tuple[CaseRow, ...] | None = None
        self.counselor = ""
        self.covered_for: set[str] = set()
        self._asked: tuple[int, int] | None = None

    # Whose patients

    @property
    def counselors(self) -> tuple[str, ...]:
        """Everyone who has a caseload; last, where there are some, patients without a counselor."""
        without = any(row.person.counselor is None for row in self.rows or ())
        return (*self.service.board.site.counselors, *((words.NO_COUNSELOR,) if without else ()))

    @property
    def caseload(self) -> tuple[CaseRow, ...]:
        """The patients of the counselor at hand; with letters those of all whom they find, best first."""
        rows = self.rows or ()
        if self.finding.letters.strip():
            by_id = {row.person.id: row for row in rows}
            return tuple(by_id[id] for id in self.finding.order if id in by_id)
        return tuple(row for row in rows if (row.person.counselor or words.NO_COUNSELOR) == self.counselor)

    def _first_counselor(self) -> str:
        """Whose caseload is shown first: one's own, else the first with something to see, else the first of all."""
        me, every = self.service.board.actor.name, self.counselors
        waiting = [row.person.counselor or words.NO_COUNSELOR for row in self.rows or () if row.updates]
        return me if me in every else next((each for each in every if each in waiting), next(iter(every), ""))

    def _sees_as(self, counselor: str | None) -> SeesAs:
        """As whom the person at the screen looks at this counselor's updates: a lead stands in only once they cover."""
        sees_as = self.service.board.actor.sees_as(counselor) if counselor else SeesAs.ONLOOKER
        covers = sees_as is not SeesAs.STAND_IN or counselor in self.covered_for
        return sees_as if covers else SeesAs.ONLOOKER

    # Keys

    def press(self, key: events.Key) -> bool:
        """Arrows choose a patient, Tab the counselor."""
        match key.key:
            case name if name in ARROWS:
                self.finding.step([row.person.id for row in self.caseload], ARROWS[name])
            case "pagedown" | "pageup":
                self._turn_page(1 if key.key == "pagedown" else -1)
            case name if name in TURNS and self.counselors:
                self._turn(TURNS[name])
            case "ctrl+a":
                self._cover_for()
            case _:
                return False
        return True

    def _turn_page(self, by: int) -> None:
        """Page Down and Page Up show the patients beyond those in sight, and mark the last of them."""
        rows, size = self.caseload, (self.size.width, self.page.size.height)
        if rows:
            self.finding.mark(rows[shown.on_page(rows, self.finding.marked, size, by)].person.id)

    def _turn(self, by: int) -> None:
        every = self.counselors
        index = every.index(self.counselor) if self.counselor in every else -1
        self.counselor = every[(index + by) % len(every)]
        self.finding.clear()

    def _cover_for(self) -> None:
        """Ctrl+A: a lead looks in place of this counselor, or no longer does; every entry names both."""
        if self.counselor not in self.service.board.site.counselors:
            self.service.refuse(words.NOBODY_TO_COVER)
        elif self.service.board.actor.sees_as(self.counselor) is not SeesAs.STAND_IN:
            self.service.refuse(words.NO_COVER)
        else:
            self.covered_for ^= {self.counselor}

    def enter(self) -> None:
        """Mark seen up to the newest line shown; where that is not offered, open the card."""
        deed = self.deed
        if not isinstance(deed, Seeing) or not deed.row:
            super().enter()
        elif self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
            self.service.refuse(TOO_SOON)
        else:
            newest = max(line.entry for line in deed.row.updates)
            self.service.serve(deed.people, Seen(deed.row.person.id, newest, deed.covers))

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """The mark goes on to the next patient with something to see."""
        if not isinstance(errand.act, Seen):
            return False
        rows = self.caseload
        if answer.done and self.finding.marked is None and not self.finding.letters:
            index = next((index for index, row in enumerate(rows) if row.person.id == errand.person), -1)
            waiting = (row.person.id for row in (*rows[index + 1 :], *rows[: max(index, 0)]) if row.updates)
            self.finding.marked = next(waiting, None)
        return True

    # What is shown

    def look(self, board: Board, now: datetime) -> Deed:
        """Marks seen for the counselor; opens the card for everyone else."""
        self._read(board)
        if self.rows is None:
            return Deed(self.counter.contact.unless_lost(words.LOOKING))
        self.counselor = self.counselor if self.counselor in self.counselors else self._first_counselor()
        finding = self.finding
        if finding.nobody_fits:
            return Deed(enter_line.admits_on_today(finding.letters), spent=True)
        if finding.person and finding.person.state is State.NOT_ADMITTED:
            now = board.at
            line = enter_line.one(finding.person, board, self.counter.voice, now, asks=False)
            return Deed(line, Step.CARD, (finding.person,))
        if finding.tied:
            return Deed(enter_line.tie(len(finding.order), finding.rivals, finding.letters if finding.slip else ""))
        row = next((row for row in self.rows if row.person.id == finding.marked), None)
        nobody = words.CHOOSE if self.rows else enter_line.NOBODY_ON_CENSUS
        return self._for_one(row) if row else Deed(nobody)

    def _for_one(self, row: CaseRow) -> Deed:
        whose, people = row.person.counselor, (row.person,)
        sees_as = self._sees_as(whose)
        may_see = sees_as is not SeesAs.ONLOOKER
        if self.finding.unsure:
            return Deed(words.nearest(row.person, self.finding.letters), Step.CARD, people)
        if row.updates and may_see:
            covers = whose if whose and sees_as is SeesAs.STAND_IN else ""
            return Seeing(words.sees(row, covers), people=people, row=row, covers=covers)
        elsewhere = (whose or words.NO_COUNSELOR) != self.counselor
        line = words.of_another(row.person) if elsewhere else words.opens(row, self.counselor, may_see)
        return Deed(line, Step.CARD, people)

    def _read(self, board: Board) -> None:
        """Ask the desk for the caseloads, once for each position of the journal, and when the records are back."""
        asked = board.position, self.counter.contact.times_back
        if asked != self._asked:
            self._asked = asked
            self.counter.look_up(lambda desk, now: desk.caseload(now), self._heard, self._not_heard)

    def _heard(self, rows: Sequence[CaseRow]) -> None:
        self.rows = tuple(rows)
        self.paint()

    def _not_heard(self, why: str) -> None:
        self.service.refuse(why)
        self.paint()

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """Whose patients, and how much is to be seen."""
        mine = [row for row in self.rows or () if (row.person.counselor or words.NO_COUNSELOR) == self.counselor]
        return shown.head_row(mine, self.counselor, self.counselor in self.covered_for, self.size.width)

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """What the find box shows: the letters, but not how many are not here yet: that is no matter of this view."""
        return super().typed(board, now) if self.finding.letters else Typed()

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The patients, once they were read."""
        if self.rows is not None:
            looked = shown.Looked(
                self._sees_as(self.counselor) is not SeesAs.ONLOOKER, voice, board.day, self.size.width, self.rolled
            )
            empty = words.NOBODY if self.rows else words.NO_CENSUS
            self.page.show(shown.page(self.caseload, self.finding.marked, looked, self.page.size.height, empty))
