"""A scanned card on a view: it stands alone in the find box, at once or when nothing else is open any more."""

from abc import abstractmethod
from typing import ClassVar

from frontdesk.screens.counter import Counter
from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.scans import Letters, Scanned
from frontdesk.texts import scan_words
from frontdesk.widgets.own_screen import OwnScreen


class FindsScans(OwnScreen[None]):
    """What a view does with a scan. ``finds_people``: its find box is for people; else a card waits for Today."""

    finds_people: ClassVar[bool] = True
    letters: Letters = Letters.WAIT_AND_DIGITS
    counter: Counter
    service: Service
    finding: Finding

    @abstractmethod
    def paint(self, by_key: bool = False) -> None:
        """Show what there is to be shown now."""

    def scanned(self, code: str, ended: bool) -> Scanned:
        """Whose card it is is marked, and nothing is done yet, whatever the scanner sends behind it."""
        if not self.finds_people:
            self.service.refusal = scan_words.ON_TODAY
            self.paint()
            return Scanned.WAITS
        self.service.refusal = self.counter.scanned = ""
        self._put(code)
        self.paint(by_key=True)
        return Scanned.DONE

    def on_screen_resume(self) -> None:
        """In front again: behind what the screen that was left is answered by, which may be an act."""
        self.app.call_later(self.find_waiting)

    def find_waiting(self) -> None:
        """A card that was scanned while something else was open is found, once nothing of that is in the way."""
        code, idle = self.counter.scanned, self.app.screen is self and not self.service.unanswered
        if code and idle and self.finds_people and self.finding.board:
            self.counter.scanned = ""
            self._put(code)
            self.paint()

    def _put(self, code: str) -> None:
        """It stands there alone, whatever stood there before."""
        if self.finding.selected or self.finding.letters != code:
            self.finding.letters = ""
            self.finding.type(code)
