"""Departures: house by house who has gone and who is still here, and checking out one after another."""

from datetime import datetime

from textual import events

from frontdesk.acts import CheckOut
from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.departures import shown
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import DEPARTURES
from frontdesk.screens.shared.deed import Deed, deed
from frontdesk.screens.shared.find_state import LAST
from frontdesk.screens.shared.view import View
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import HouseDepartures
from frontdesk.shapes.people import Person, State, Step
from frontdesk.shapes.whereabouts import houses
from frontdesk.texts import departures as words
from frontdesk.texts import enter_line
from frontdesk.texts.voice import Voice
from frontdesk.widgets.columns import Columns, SideBySide
from frontdesk.widgets.find_box import Typed

ARROWS = {"up": -1, "down": 1, "home": -LAST, "end": LAST}
PAGES = {"pageup": -1, "pagedown": 1}
TURNS = {"left": -1, "right": 1}


class Departures(View):
    """The house worked at by name, the others by their counts."""

    word = DEPARTURES.words
    bar = words.BAR
    manners = words.MANNERS

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.columns = SideBySide()
        super().__init__(counter, go, self.columns)
        self.houses: tuple[HouseDepartures, ...] = ()
        self.worked = ""
        self._counted: Board | None = None

    @property
    def house(self) -> HouseDepartures:
        """The house worked at: at first one with people to go."""
        chosen = next((house for house in self.houses if house.name == self.worked), None)
        return chosen or next((house for house in self.houses if house.leaving), self.houses[0])

    # Keys

    def press(self, key: events.Key) -> bool:
        """Arrows choose a person and a house, Space and Ctrl+A tick."""
        match key.key:
            case name if name in ARROWS:
                self._move(ARROWS[name])
            case name if name in PAGES:
                self._turn_page(PAGES[name])
            case name if name in TURNS and self.houses:
                self._turn(TURNS[name])
            case "space" | "insert" if not self.finding.letters:
                self.finding.tick()
            case "ctrl+a" if self.houses:
                self._tick_all()
            case _:
                return False
        return True

    def _move(self, by: int) -> None:
        """Up and down in the column: those who fit the letters, else the people of the house."""
        if self.finding.letters or not self.houses:
            self.finding.move(by)
            return
        self.finding.step([person.id for person in shown.people_of(self.house)], by)

    def _turn_page(self, by: int) -> None:
        """Page Down and Page Up mark the first person beyond the page in sight."""
        if self.houses and (person := shown.on_page(self.house, self.finding, self._sight, by)) is not None:
            self.finding.mark(person)

    def _turn(self, by: int) -> None:
        """Left and Right: another house, and the first of it who is to go."""
        index = self.houses.index(self.house) + by
        house = self.houses[index % len(self.houses)]
        self.worked = house.name
        self.finding.clear()
        if first := next(iter(shown.people_of(house)), None):
            self.finding.mark(first.id)

    def _tick_all(self) -> None:
        """Ctrl+A: all of the house whom one Enter may check out; a name alert never goes with others."""
        together = [person for person in self.house.leaving if person.step is Step.CHECK_OUT and not person.alert]
        self.finding.clear()
        for person in together:
            self.finding.mark(person.id)
            self.finding.tick()
        if not together:
            self.service.refuse(words.NOBODY_TO_TICK)

    # Answers

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """The mark goes on to the next one still here, in this house and then in the next; after a typed name not."""
        person = answer.board.people.get(errand.person) if errand.person is not None else None
        if not person or not answer.done or errand.edits != self.finding.edits:
            return False
        self._count(answer.board)
        self.worked = person.lives_at or shown.NONE_GIVEN
        if isinstance(errand.act, CheckOut) and not errand.letters:
            self._go_on(person, answer.board)
        return True

    def _go_on(self, person: Person, board: Board) -> None:
        finding = self.finding
        if self.service.unanswered or finding.marked is not None or finding.letters or finding.ticked:
            return
        index = self.houses.index(self.house)
        for house in (*self.houses[index:], *self.houses[:index]):
            following = shown.following(house, person.id, board.order)
            if following is not None:
                self.worked = house.name
                finding.mark(following)
                return

    # What is shown

    def look(self, board: Board, now: datetime) -> Deed:
        """The next right step for whom the mark or the letters mean."""
        self._count(board)
        found = deed(self.finding, self.counter.voice, now, self.moments)
        if found.admits:
            return Deed(enter_line.admits_on_today(self.finding.letters), spent=True)
        if found.line is enter_line.CHOOSE:
            return Deed(words.CHOOSE if board.counts.get(State.HERE) else words.NOBODY_HERE)
        return found

    def _count(self, board: Board) -> None:
        """The houses, once for every board."""
        if board is not self._counted:
            self._counted, self.houses = board, houses(board)
            if not self.worked and self.houses and self.house.leaving:
                self.worked = self.house.name

    def typed(self, board: Board | None, now: datetime | None) -> Typed:
        """What the find box shows: the letters, but not how many are not here yet: that is no matter of this view."""
        return super().typed(board, now) if self.finding.letters or self.finding.ticked else Typed()

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """The house worked at, and the others."""
        grid = shown.grid_of(self.size.width)
        if not self.houses:
            self.columns.show(Columns(grid, message=words.NO_HOUSES))
            return
        self.columns.show(shown.columns(self.houses, self.house, self.finding, voice, self._sight))

    @property
    def _sight(self) -> shown.Window:
        return shown.Window(shown.grid_of(self.size.width), self.columns.size.height, self.rolled)

    def beside_undo(self, board: Board) -> str:
        """How another house is chosen, and how many have no room."""
        return words.hidden(max(len(self.houses) - 1 - self._sight.others, 0)) if self.houses else ""
