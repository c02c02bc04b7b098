"""Today: letters narrow the list, arrows move the mark, Enter does the next right step."""

from datetime import datetime

from textual import events

from frontdesk.acts import Admit
from frontdesk.errors import Notice, NotKnown, Refusal
from frontdesk.screens.counter import Counter, Goes
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.keys import REVIEW, TODAY, Key
from frontdesk.screens.shared.deed import Deed, deed
from frontdesk.screens.shared.find_state import LAST, mark_new
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import People
from frontdesk.screens.shared.view import View
from frontdesk.screens.today import shown
from frontdesk.screens.today.house_arrivals import HouseArrivals
from frontdesk.screens.today.left_open import LeftOpen
from frontdesk.screens.today.messages import Messages
from frontdesk.screens.today.other_today import other_today
from frontdesk.screens.today.waiting import Waiting, waiting_pieces
from frontdesk.shapes.board import Board
from frontdesk.shapes.reviewed_day import EarlierDays
from frontdesk.shapes.scans import Letters, Scanned
from frontdesk.texts import say
from frontdesk.texts.today_words import MANNERS, shown_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.people_list import PeopleList


class Today(View):
    """The day at the desk: everybody in one list."""

    word = TODAY.words
    manners = MANNERS
    letters = Letters.AT_ONCE

    def __init__(self, counter: Counter, go: Goes) -> None:
        self.people = PeopleList()
        self.people.shown = shown.OPENING
        super().__init__(counter, go, self.people)
        self.finding.arrives = True
        self._houses = HouseArrivals(self.service, self.dialogs, self.paint)
        self.dialogs.left_unknown, self.dialogs.who_came = self._houses.go_on, self._houses.ask
        self._left_open = LeftOpen(counter)
        self._waiting = Waiting(counter)
        self._messages = Messages(counter, self.news.told)
        self._earlier: EarlierDays | None = None

    def on_mount(self) -> None:
        """The desk opens once the empty frame, which every view draws when it is mounted, is on the screen."""
        self.call_after_refresh(self.counter.open, self.opened, self.closed)

    def on_screen_resume(self) -> None:
        """In front again."""
        self._waiting.ask_anew()

    def act(self, key: Key, people: People | None = None) -> None:
        """What a key of the table says; Ctrl+R opens the day that the line above the list names."""
        if key is REVIEW and self._earlier and self._earlier.first:
            self.go_to_day(self._earlier.first.day)
        else:
            super().act(key, people)

    def press(self, key: events.Key) -> bool:
        """The list's own keys."""
        finding = self.finding
        match key.key:
            case "tab":
                finding.turn_list()
            case "down" | "up":
                finding.move(1 if key.key == "down" else -1)
            case "pagedown" | "pageup":
                self._turn_page(1 if key.key == "pagedown" else -1)
            case "end" | "home":
                finding.go(LAST if key.key == "end" else 0)
            case "space" | "insert" if not finding.letters:
                finding.tick()
            case _:
                return False
        return True

    def scanned(self, code: str, ended: bool) -> Scanned:
        """Whose card it is is served, as by a number and Enter."""
        self.moments.end(Moment.CHECKED_OUT)
        super().scanned(code, ended)
        if ended:
            self.take(events.Key("enter", "\r"))
        return Scanned.DONE

    def _turn_page(self, by: int) -> None:
        """Page Down and Page Up show the rows beyond those in sight, and move the mark on by as many."""
        finding, people = self.finding, self.people
        if finding.marked is None and finding.near is None:
            finding.go(people.top + by * people.fits)
        else:
            finding.move(by * people.fits)
        people.top += by * people.fits

    def opened(self, answer: Answer) -> None:
        """The first board: the letters typed meanwhile find, under the cover that was asked for meanwhile."""
        self.finding.follow(answer.board)
        self.covered.as_asked()
        self.paint()

    def closed(self, why: Notice) -> None:
        """The records cannot be used, or not as was asked: the program ends and says so."""
        self.app.exit(return_code=1 if isinstance(why, Refusal) else 3, message=say(self.counter.voice, why))

    def heard(self, errand: Errand, answer: Answer) -> None:
        """Whoever of a house waits is asked who they are, once the others are in."""
        super().heard(errand, answer)
        if not isinstance(answer.why, NotKnown):
            self._houses.go_on()

    def concluded(self, errand: Errand, answer: Answer) -> bool:
        """Who was admitted is marked, and Enter checks them in: the key that admitted them is read as it was meant."""
        new = answer.done.patient if answer.done and isinstance(errand.act, Admit) else None
        if new is None or new not in answer.board.people:
            return False
        mark_new(self.finding, new, errand.edits)
        return True

    def look(self, board: Board, now: datetime) -> Deed:
        """The next right step for whom the find box means; beside it what is other than usual today, what earlier days
        leave open, and which census file waits.
        """
        self._earlier = self._left_open.look(board, now)
        other = other_today(board, self.counter.voice)
        said = self._left_open.pieces(self._earlier, board, other, self.size.width)
        waits = waiting_pieces(self._waiting.look(board, now), alone=not said)
        below = said if self._earlier and other else (*said, *waits)
        self.below_head = self._messages.pieces(board, now) or below
        return deed(self.finding, self.counter.voice, now, self.moments)

    def show_opening(self) -> None:
        """Show an empty list while the records are being opened."""
        self.people.show(shown.OPENING)

    def show_body(self, board: Board, voice: Voice, now: datetime) -> None:
        """Show the people in sight."""
        listing = shown.listing(self.finding, board, voice, now)
        self.people.show_people(listing._replace(follows=not self.rolled))

    def roll(self, rows: int) -> None:
        """The list keeps where it stands by itself."""
        super().roll(rows)
        self.people.top += rows

    def beside_undo(self, board: Board) -> str:
        """How many rows are in sight."""
        total, people = sum(board.counts.values()), self.people
        return shown_words(people.top, people.fits, len(self.finding.order), total) if people.fits else ""
