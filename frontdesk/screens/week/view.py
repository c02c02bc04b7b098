"""Week: patients by days with what counts, days counted, the target, and who can still reach it; week by week."""

from dataclasses import dataclass
from datetime import datetime

from textual import events

from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.keys import WEEK
from frontdesk.screens.shared.deed import TOO_SOON, Deed
from frontdesk.screens.shared.find_state import LAST
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.view import View
from frontdesk.screens.week import shown
from frontdesk.screens.week.reading import Reading
from frontdesk.screens.week.shown import ShownWeek
from frontdesk.shapes.board import Board
from frontdesk.shapes.weeks import PatientWeek, Week
from frontdesk.texts import enter_line
from frontdesk.texts import week_view_words as words
from frontdesk.texts.today_words import shown_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.pieces import Piece, Pieces

ARROWS = {"up": -1, "down": 1, "home": -LAST, "end": LAST}
TURNS = {"tab": 1, "shift+tab": -1}
WEEKS = {"left": 1, "right": -1}


@dataclass(frozen=True, slots=True)
class OpensWeeks(Deed):
    """Enter opens the weeks ``of`` a patient."""

    of: int = 0

    @property
    def nothing(self) -> bool:
        """Never: it always opens them."""
        return False

    def _essence(self) -> tuple[object, ...]:
        return (self.of,)


class WeekView(View):
    """One week of everybody, or of one counselor's patients."""

    word = WEEK.words
    bar = words.BAR
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.page = Pieces()
        super().__init__(counter, go, self.page)
        self.reading = Reading(self.service, self.paint)
        self.counselor = ""

    @property
    def week(self) -> Week | None:
        """The week in front, once it was read."""
        return self.reading.week

    @property
    def rows(self) -> tuple[PatientWeek, ...]:
        """The patients shown; with letters all whom they find, best first."""
        every = self.week.patients if self.week else ()
        if self.finding.letters.strip():
            by_id = {row.patient.id: row for row in every}
            return tuple(by_id[id] for id in self.finding.order if id in by_id)
        return tuple(row for row in every if self.counselor in ("", row.patient.counselor))

    @property
    def marked(self) -> PatientWeek | None:
        """Whose row the mark is on."""
        return self.week.of(self.finding.marked) if self.week and self.finding.marked is not None else None

    # Keys

    def press(self, key: events.Key) -> bool:
        """Arrows choose a patient or turn the week, Tab the counselor."""
        ids = [row.patient.id for row in self.rows]
        match key.key:
            case name if name in ARROWS:
                self.finding.step(ids, ARROWS[name])
            case "pagedown" | "pageup" if ids:
                self.finding.step(ids, shown.fits(self._room) * (1 if key.key == "pagedown" else -1))
            case name if name in WEEKS:
                self.reading.turn(WEEKS[name])
            case name if name in TURNS:
                self._turn(TURNS[name])
            case "ctrl+p":
                self._print()
            case _:
                return False
        return True

    def _turn(self, by: int) -> None:
        """All counselors, then one after the other."""
        every = ("", *self.service.board.site.counselors)
        index = every.index(self.counselor) if self.counselor in every else 0
        self.counselor = every[(index + by) % len(every)]
        self.finding.clear()

    def _print(self) -> None:
        if self.week:
            voice = self.counter.voice
            self.prints.send(words.print_name(self.week, voice), words.printed(self.week, self.rows, voice))

    # What is shown

    def look(self, board: Board, now: datetime) -> Deed:
        """Opens the weeks of a patient; its line says what the target still takes."""
        self.reading.ask(board, now)
        if self.week is None:
            return Deed(self.counter.contact.unless_lost(words.LOOKING))
        finding = self.finding
        if finding.nobody_fits:
            return Deed(enter_line.admits_on_today(finding.letters), spent=True)
        if finding.tied:
            return Deed(enter_line.tie(len(finding.order), finding.rivals, finding.letters if finding.slip else ""))
        if row := self.marked:
            return OpensWeeks(words.opens(row, self.week, self.counter.voice), of=row.patient.id)
        if person := finding.person:
            return OpensWeeks(words.not_in_it(person.name), of=person.id)
        return Deed(words.CHOOSE_OF_FIRST if self.week.first_of_all else words.CHOOSE)

    def enter(self) -> None:
        """Open the weeks of whom the line names."""
        if not isinstance(self.deed, OpensWeeks):
            super().enter()
        elif self.moments.lasts(Moment.LINE_CHANGED, self.counter.now()):
            self.service.refuse(TOO_SOON)
        else:
            self.cards.weeks.open(self.deed.of)

    def head_row(self, board: Board, voice: Voice, now: datetime) -> tuple[Piece, ...]:
        """Which week, and how many of its patients stand how."""
        if self.week is None:
            return ()
        return shown.head_row(self.week, self.rows, self.counselor, voice, self.size.width)

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """The letters, or whose patients are shown."""
        return super().typed(board, now) if self.finding.letters else Typed(hint=words.hint(self.counselor))

    def beside_undo(self, board: Board) -> str:
        """Which patients are in sight."""
        number, fits = len(self.rows), shown.fits(self._room)
        return shown_words(self._shown(self.week).top, fits, number, number) if self.week and number else ""

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The patients, once the week was read."""
        if self.week:
            empty = words.NOBODY_OF if self.counselor and not self.finding.letters else words.NOBODY
            self.page.show(shown.page(self._shown(self.week), empty))

    def _shown(self, week: Week) -> ShownWeek:
        last = self.reading.last
        return ShownWeek(week, self.rows, self.finding.marked, self._room, self.page.plain_glyphs, last, self.rolled)

    @property
    def _room(self) -> tuple[int, int]:
        return self.size.width, self.page.size.height
