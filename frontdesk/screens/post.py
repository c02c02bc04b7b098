"""A post: what one person has open at this terminal, a desk of their own and the views as they left them."""

from typing import Any

from textual.app import App

from frontdesk.screens.counter import Counter
from frontdesk.screens.shared.view import View
from frontdesk.screens.today.view import Today
from frontdesk.screens.views import view_of
from frontdesk.shapes.entrance import Admitted


class Post:
    """``mode`` is the name under which its screens lie one over the other, apart from those of everybody else.

    ``admitted`` is who signed in for it; None where nobody signs in.
    """

    def __init__(self, app: App[Any], counter: Counter, mode: str, admitted: Admitted | None = None) -> None:
        self.counter = counter
        self.mode = mode
        self.admitted = admitted
        self._app = app
        self._views: dict[str, View] = {}
        self.view: View = self._installed(Today(counter, self.go))

    @property
    def base(self) -> str:
        """The name of the screen that lies under all others, Today."""
        return self._name(Today.word)

    def go(self, word: str) -> None:
        """Show the view of this name. A view is made when it is first shown, and later shown as it was left.

        Today lies under all others, since Textual lets go only of a screen that was pushed over another.
        """
        if word == self.view.word:
            return
        before = self.view
        self.view = self._views.get(word) or self._installed(view_of(word, self.counter, self.go))
        if isinstance(self.view, Today):
            self._app.pop_screen()
        elif isinstance(before, Today):
            self._app.push_screen(self.view)
        else:
            self._app.switch_screen(self.view)

    def end(self) -> None:
        """It is closed for good, once what was asked for is done."""
        for view in self._views.values():
            self._app.uninstall_screen(view)
        self.counter.close()

    @property
    def must_lock(self) -> bool:
        """Whether it has stood open for too long, or its shift is over since the service day is."""
        locks = self.counter.last_key.locks_at
        if not self.admitted or not locks:
            return False
        return self.counter.now() >= min(locks, self.admitted.shift_ends)

    def _installed(self, view: View) -> View:
        self._app.install_screen(view, self._name(view.word))
        self._views[view.word] = view
        return view

    def _name(self, word: str) -> str:
        return f"{self.mode} {word}"
