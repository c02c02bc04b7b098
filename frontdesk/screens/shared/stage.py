"""What the parts of a view may ask of it: to show another screen before it, and whether it stands in front."""

from collections.abc import Callable
from typing import Any, NamedTuple

from textual.screen import Screen

from frontdesk.widgets.own_screen import OwnScreen


class Stage(NamedTuple):
    """``put`` shows a screen at once, so that the next key is that one's; what it is left with goes to the function.

    ``in_front`` tells whether the view is the screen that takes the keys.
    """

    put: Callable[[OwnScreen[Any], Callable[[Any], None]], object]
    in_front: Callable[[], bool]

    def push(
        self, screen: OwnScreen[Any], then: Callable[[Any], None], left: Callable[[], None] = lambda: None
    ) -> None:
        """Show a screen; where it was left with no answer, as by Escape, ``left`` is called in place of ``then``."""
        self.put(screen, lambda answer: left() if answer is None else then(answer))


def stage_of(view: Screen[Any]) -> Stage:
    """That of a view. Where somebody else or nobody is in front by now, a screen is not shown but left as by Escape."""

    def put(screen: OwnScreen[Any], then: Callable[[Any], None]) -> None:
        if view in view.app.screen_stack:
            screen.then = then
            view.app.push_screen(screen)
        else:
            then(None)

    return Stage(put, lambda: view.app.screen is view)
