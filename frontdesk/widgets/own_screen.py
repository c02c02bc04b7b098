"""What every screen of ours is: as large as its terminal is now, and left with nothing still to come."""

from collections.abc import Callable
from typing import Generic, TypeVar

from textual import events, on
from textual.await_complete import AwaitComplete
from textual.screen import Screen

R = TypeVar("R")


class OwnScreen(Screen[R], Generic[R]):
    """A screen that lays itself out for the size of the terminal, and does what it is left with before the next key.

    What Textual 8.2.8 lays out tells itself the size it was laid out for. A size told a moment before another one comes
    back behind it, and the two would follow each other for ever: so the older one is not followed at all.
    """

    then: Callable[[R | None], None] | None = None
    """What is done with what the screen is left with."""

    def dismiss(self, result: R | None = None) -> AwaitComplete:
        """Leave the screen, and do at once what comes of it: the next key of a burst is for whatever that opens.

        What is given to ``push_screen`` for this Textual calls only once it has read other messages.
        """
        left = super().dismiss(result)
        then, self.then = self.then, None
        if then:
            then(result)
        return left

    @on(events.Resize)
    def follow_the_terminal_alone(self, event: events.Resize) -> None:
        """Leave a size alone that the terminal no longer has: the one it has comes behind it."""
        if event.size != self.app.size:
            event.prevent_default()
