"""How far a terminal is behind what was sent to it, told by its answers: one is asked for with every frame."""

from collections import deque
from typing import NamedTuple

ASKED = "\x1b[6n"
"""Asks where the cursor is. A terminal answers once it has drawn what came before."""
AT_ONCE = 2
"""Frames that may be under way."""
MUCH = 1.5
"""Seconds that the frames under way still take, behind which no other is sent: it would only be older when it comes."""
TELLING = 200
"""Bytes of a frame from whose answer it is seen how long a byte takes."""
PATIENCE = 1.0
"""Seconds that an answer may take on a line without end; after it a terminal counts as one that never answers."""
SLOWEST = 0.002
"""Seconds that a byte may take besides: twice as long as on a line of 9,600 baud."""
ASKED_AGAIN = 10.0
"""Seconds after which a terminal that never answers is asked once more."""
REMEMBERED = 100
"""Questions to which an answer is still expected; older ones are never answered."""


class Sent(NamedTuple):
    """A frame under way: when it was sent, and its bytes."""

    at: float
    size: int


class Pace:
    """Says when the next frame may be sent. Nothing waits for a terminal that never answered."""

    def __init__(self) -> None:
        self._under_way: deque[Sent] = deque(maxlen=REMEMBERED)
        self.answers = False
        self._a_byte = 0.0

    @property
    def owed(self) -> int:
        """Answers that are still to come."""
        return len(self._under_way)

    def question(self, now: float, size: int) -> str:
        """What is sent behind a frame of so many bytes, to be answered; who never answers is asked seldom."""
        if not self.answers and self._under_way and now - self._under_way[-1].at < ASKED_AGAIN:
            return ""
        self._under_way.append(Sent(now, size))
        return ASKED

    def answered(self, now: float) -> None:
        """The terminal has drawn another of its frames. May be called in a thread of its own."""
        self.answers = True
        if self._under_way:
            frame = self._under_way.popleft()
            if frame.size >= TELLING:
                self._a_byte = (now - frame.at) / frame.size

    def wait(self, now: float) -> float:
        """Seconds until the next frame may be sent, if no answer comes before: 0 where it may be sent at once."""
        under_way = tuple(self._under_way)
        size = sum(frame.size for frame in under_way)
        if not self.answers or (len(under_way) < AT_ONCE and size * self._a_byte < MUCH):
            return 0.0
        due = under_way[0].at + PATIENCE + SLOWEST * size
        if now >= due:
            self.answers = False
        return max(due - now, 0.0)
