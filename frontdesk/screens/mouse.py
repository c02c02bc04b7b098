"""The mouse: a click marks, the wheel scrolls. Neither acts, answers a dialog or takes a cover away."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from textual import events

from frontdesk.screens.posts import Posts
from frontdesk.screens.scanner import Scanner

LEFT = 1
ROWS = 3
"""So many rows one notch of the wheel scrolls."""


@runtime_checkable
class HeedsMouse(Protocol):
    """A screen on which the mouse does something. On any other, a dialog, a cover or the lock, it does nothing."""

    def click(self, x: int, y: int) -> bool:
        """The left button was pressed over this cell. Whether somebody stands there, who is marked then."""
        ...

    def wheel(self, rows: int) -> bool:
        """The wheel was turned so far down, or up where it is negative. Whether that showed other rows."""
        ...

    def hold_still(self) -> None:
        """A key was pressed: what the wheel has scrolled away is in sight again."""
        ...


class Mouse:
    """Gives clicks and the wheel to the screen in ``front``, where the site has not turned them off.

    While the first letters of a card may be waiting for the others they are passed over, and come to nothing.
    """

    def __init__(self, posts: Posts, front: Callable[[], object], scanner: Scanner) -> None:
        self._posts = posts
        self._front = front
        self._scanner = scanner

    @property
    def wanted(self) -> bool:
        """Whether anything may come of it: somebody is signed in, and their site has it on."""
        board = self._posts.board()
        return board is not None and board.site.mouse

    def take(self, event: events.MouseEvent) -> None:
        """What came from the terminal. Only what was seen to do something says that somebody is there."""
        screen = self._front()
        if self.wanted and not self._scanner.waits and isinstance(screen, HeedsMouse) and _heeded(screen, event):
            self._posts.touch()


def _heeded(screen: HeedsMouse, event: events.MouseEvent) -> bool:
    match event:
        case events.MouseDown(button=button) if button == LEFT:
            return screen.click(int(event.x), int(event.y))
        case events.MouseScrollDown():
            return screen.wheel(ROWS)
        case events.MouseScrollUp():
            return screen.wheel(-ROWS)
        case _:
            return False
