"""What happened a moment ago: the short times after something during which a key means nothing, or a line is news."""

from datetime import datetime, timedelta
from enum import Enum, auto


class Moment(Enum):
    """What happened."""

    SERVED = auto()
    CHECKED_OUT = auto()
    LINE_CHANGED = auto()
    UNDONE = auto()
    DONE = auto()
    NEWS = auto()
    PRINTED = auto()
    REACHES_BACK = auto()


LENGTHS = {
    Moment.SERVED: timedelta(seconds=5),
    Moment.CHECKED_OUT: timedelta(seconds=1),
    Moment.LINE_CHANGED: timedelta(seconds=1),
    Moment.UNDONE: timedelta(seconds=2),
    Moment.DONE: timedelta(seconds=10),
    Moment.NEWS: timedelta(seconds=5),
    Moment.PRINTED: timedelta(seconds=20),
    Moment.REACHES_BACK: timedelta(seconds=10),
}
"""How long each lasts: Enter on the same person, Enter on anyone, Enter on a line nobody can have read, a second F8;
then how long the undo line names whom it is about, how long a line about others' acts stands, or one that says
where a print went, and how long after an undo the act that the next F8 takes back is told by whole names."""


class Moments:
    """The moments that may still last. ``about`` is a person or an entry, where it matters which."""

    def __init__(self) -> None:
        self._began: dict[tuple[Moment, int | None], datetime] = {}

    def begin(self, moment: Moment, now: datetime, about: int | None = None) -> None:
        """It happened now."""
        self._began = {key: at for key, at in self._began.items() if now - at < LENGTHS[key[0]]}
        self._began[moment, about] = now

    def end(self, moment: Moment, about: int | None = None) -> None:
        """It no longer matters."""
        self._began.pop((moment, about), None)

    def lasts(self, moment: Moment, now: datetime, about: int | None = None) -> bool:
        """Whether it happened so recently that it still matters."""
        began = self._began.get((moment, about))
        return began is not None and now - began < LENGTHS[moment]
