"""Contact with the records: since when they do not answer, what is shown meanwhile, and what waits until they do."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from frontdesk.door import Desk
from frontdesk.errors import AnswerLost, Notice, ServerAway
from frontdesk.screens.errands import Answer
from frontdesk.shapes.board import Board
from frontdesk.texts.contact_words import AWAY, BROKE
from frontdesk.texts.enter_line import EnterLine

log = logging.getLogger("frontdesk")
LOOKS_AGAIN = timedelta(seconds=5)
Hears = Callable[[Answer], None]


class Waiting(NamedTuple):
    """An act of which nobody knows whether it is on disk, and who is to be told."""

    lost: AnswerLost
    hear: Hears


class Contact:
    """Reads the board with care: where it cannot be read, the latest is what there is.

    ``lost_since`` is the instant up to which that is known to be current; None while it is. ``waits`` says whether an
    act has no answer because nobody knows it, ``times_back`` how often the records were back: what a view asked and was
    not told it asks again then. All three change on the loop only.
    """

    def __init__(
        self,
        onto_loop: Callable[..., object],
        now: Callable[[], datetime],
        tell: Callable[[], None],
        deliver: Callable[[Hears, Answer], None],
    ) -> None:
        """``tell`` asks for the board, ``deliver`` answers; both are called on the loop."""
        self._onto_loop = onto_loop
        self._now = now
        self._tell = tell
        self._deliver = deliver
        self._is_heard = True
        self._away: ServerAway | None = None
        self._looked: datetime | None = None
        self._waiting: list[Waiting] = []
        self.lost_since: datetime | None = None
        self.waits = False
        self.times_back = 0

    def silent(self, seconds: float | None) -> None:
        """The records have not answered for so long; None: they do again. Called in any thread."""
        self._is_heard = seconds is None
        if seconds is None:
            self._onto_loop(self._tell)
        else:
            self._lost(seconds)

    def unless_lost(self, reading: EnterLine) -> EnterLine:
        """What Enter does while this is being read: nothing either where the records are away, and that is said."""
        return AWAY if self.lost_since else reading

    def look_again(self) -> None:
        """Once a second, on the loop. What follows the records tells when they are back; and where it is heard, and the
        board could not be read all the same, it is tried anew from time to time.
        """
        now = self._now()
        if self.lost_since and self._is_heard and (self._looked is None or now - self._looked >= LOOKS_AGAIN):
            self._looked = now
            self._tell()

    def wait_for(self, lost: AnswerLost, hear: Hears) -> None:
        """Answer this act once it is known what became of it. Called in the thread that asks the desk."""
        self._waiting.append(Waiting(lost, hear))
        self._lost()

    def board(self, desk: Desk) -> Board:
        """The board as it stands; where it cannot be read the latest (logged). In the thread that asks the desk."""
        return self._read(desk, desk.board)

    def board_after_act(self, desk: Desk, why: Notice | None) -> Board:
        """The same as an act left it. ``why`` it was refused, if it was: records that are away are not asked again."""
        if not isinstance(why, ServerAway):
            return self._read(desk, desk.board_after_act)
        self._lost()
        return desk.latest

    def refuse_if_away(self) -> None:
        """Raises what the records were found away with when the board was read, so that nobody waits for it again."""
        if self._away:
            raise self._away

    def _read(self, desk: Desk, read: Callable[[], Board]) -> Board:
        self._away = None
        try:
            if self.lost_since is None and not self._waiting:
                return read()
            self._settle(desk)
            board = desk.board_anew()
        except Exception as why:
            log.exception("the board could not be read again")
            self._away = why if isinstance(why, ServerAway) else None
            self._lost()
            return desk.latest
        self._onto_loop(self._found)
        return board

    def _settle(self, desk: Desk) -> None:
        """Answer what waits, in its order. Raises AnswerLost while it is still not known."""
        while self._waiting:
            lost, hear = self._waiting[0]
            done = desk.settled(lost)
            del self._waiting[0]
            answer = Answer(desk.latest, done, "" if done else BROKE)
            self._onto_loop(partial(self._deliver, hear, answer))

    def _lost(self, seconds: float = 0.0) -> None:
        self._onto_loop(self._note, timedelta(seconds=seconds))

    def _note(self, ago: timedelta) -> None:
        self.waits = bool(self._waiting)
        self.lost_since = self.lost_since or self._now() - ago

    def _found(self) -> None:
        self.lost_since, self.waits = None, bool(self._waiting)
        self.times_back += 1
