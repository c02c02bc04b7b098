"""The mouse over a view: a click marks as an arrow does, the wheel shows other rows and leaves mark and line alone."""

from frontdesk.screens.shared.finds_scans import FindsScans
from frontdesk.screens.shared.frame import Frame
from frontdesk.screens.shared.moments import Moment, Moments


class UnderMouse(FindsScans):
    """A view whose body says who stands in a cell, and which lays its rows ``rolled`` further down."""

    frame: Frame
    moments: Moments
    _rolled = _edits = 0

    @property
    def rolled(self) -> int:
        """How many rows the wheel has gone on from those in which the mark is; 0 once another is marked, or typed."""
        return self._rolled if self._edits == self.finding.edits else 0

    def click(self, x: int, y: int) -> bool:
        """Mark who stands there: it is a choice, as an arrow is, and no more. Elsewhere nothing is done."""
        body = self.frame.parts.body
        if not body.region.contains(x, y):
            return False
        whom = body.at(x - body.region.x, y - body.region.y)
        if whom is None or not self.choose(whom):
            return False
        self.hold_still()
        self.service.refusal = ""
        self.moments.end(Moment.CHECKED_OUT)
        self.paint(by_key=True)
        return True

    def choose(self, whom: object) -> bool:
        """Mark whoever a row is about; a view whose rows are about something else does it otherwise."""
        if isinstance(whom, int):
            self.finding.mark(whom)
        return isinstance(whom, int)

    def wheel(self, rows: int) -> bool:
        """Show other rows. Whom Enter serves stays as it is, so that the line goes on saying what Enter does."""
        body, before = self.frame.parts.body, self.rolled
        seen = body.shown
        self.roll(rows)
        self.paint()
        if body.shown == seen:
            self._rolled = before
        return body.shown != seen

    def roll(self, rows: int) -> None:
        """Go on by so many rows; as far as there are any is seen when they are laid."""
        self._rolled, self._edits = self.rolled + rows, self.finding.edits

    def hold_still(self) -> None:
        """The rows around the mark are in sight again."""
        self._rolled = 0
