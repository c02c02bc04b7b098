"""Whose desks are open at this terminal: one of them in front, or none, and then nobody is signed in."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from textual import events
from textual.app import App
from textual.screen import Screen

from frontdesk.door import Desk, FirstLook
from frontdesk.printer import Printer
from frontdesk.screens.counter import Counter
from frontdesk.screens.post import Post
from frontdesk.shapes.board import Board
from frontdesk.shapes.entrance import Admitted

if TYPE_CHECKING:
    # Where nobody signs in none of this is wanted, and the first frame does not wait for it.
    from frontdesk.screens.entrance.locked import Locked
    from frontdesk.screens.entrance.sign_in import CameIn
    from frontdesk.screens.gate import Gate

SESSION_ENDED = "Nobody was at this screen for a while, so the session ended. What was confirmed is kept."


class Posts:
    """Without a ``gate`` nobody signs in, and the one post stays in front.

    ``entrance`` is the name under which the sign-in and the lock lie, ``give`` gives a key to the screen in front,
    ``onto_loop`` brings a call onto the event loop and shows what came of it. Where ``lock_ends`` is set the program
    ends in place of locking: a line from elsewhere is not left open.
    """

    def __init__(
        self,
        app: App[Any],
        printer: Printer,
        give: Callable[[events.Key], None],
        onto_loop: Callable[..., object],
    ) -> None:
        self.front: Post | None = None
        self.gate: Gate | None = None
        self.lock_ends = False
        self._app = app
        self._printer = printer
        self._give = give
        self._onto_loop = onto_loop
        self._entrance = ""
        self._posts: dict[int, Post] = {}
        self._locked: Post | None = None
        self._lock: Locked | None = None

    def open(
        self,
        open_desk: Callable[[], Desk],
        mode: str,
        admitted: Admitted | None = None,
        first_look: Callable[[], FirstLook | None] = lambda: None,
    ) -> Post:
        """Somebody has a desk from now on, and it is in front."""
        counter = Counter(open_desk, self._onto_loop, self._printer, first_look)
        self.front = Post(self._app, counter, mode, admitted)
        return self.front

    def sign_in(self, gate: "Gate", entrance: str, name: str, secret: str) -> Screen[None]:
        """From now on who works here signs in: on this screen, where ``name``, or with a ``secret`` both, are given."""
        from frontdesk.screens.entrance.sign_in import SignIn

        self.gate, self._entrance = gate, entrance
        return SignIn(gate, self.came_in, self._back_to_lock, name, secret)

    def came_in(self, came: "CameIn") -> None:
        """Who signed in or unlocked finds their desk as they left it; what they typed ahead goes to it."""
        admitted, app, gate = came.admitted, self._app, self.gate
        assert gate, "somebody came in by no gate"
        assert admitted.actor.staff_id is not None, "somebody of the staff came in"
        post = self._posts.get(admitted.actor.staff_id)
        if post and post.admitted and post.admitted.actor != admitted.actor:
            self._end(post)  # they have another role by now: what they had open was another's
            post = None
        self._unlock()
        if post is None:
            mode = f"{admitted.actor.staff_id}"
            post = self.open(partial(gate.desk_of, admitted.actor), mode, admitted)
            post.counter.leave_post, post.counter.last_key.locks = self.change_shift, True
            self._posts[admitted.actor.staff_id] = post
            app.add_mode(mode, post.base)
        self.front, self._locked, post.admitted = post, None, admitted
        post.counter.last_key.touch()
        app.switch_mode(post.mode)
        post.view.covered.uncover()
        self._type_ahead(came.keys)

    def _type_ahead(self, keys: list[events.Key | str]) -> None:
        for each in keys:
            if isinstance(each, str):
                self._front.view.take_text(each)
            else:
                self._give(each)

    @property
    def _front(self) -> Post:
        assert self.front, "nobody is signed in"
        return self.front

    def board(self) -> Board | None:
        """What the post in front shows; None while there is none, and while nobody is signed in."""
        return self.front.counter.board if self.front else None

    def touch(self) -> None:
        """A key was pressed."""
        if self.front:
            self.front.counter.last_key.touch()

    def scanned(self, code: str) -> None:
        """A code waits for the find box of the post in front."""
        self._front.counter.scanned = code

    def lock(self) -> None:
        """No name is left on the screen, and only who it was, or somebody else who signs in, comes in again."""
        if self.lock_ends:
            self._app.exit(message=SESSION_ENDED)
            return
        self._locked = self._leave()
        self._back_to_lock()

    def change_shift(self) -> None:
        """Who was in front is signed out, and somebody signs in; what they left half done waits for them."""
        post = self._leave()
        if self.gate and post.admitted:
            self.gate.end_shift(post.admitted.actor, lambda _: None)
            post.admitted = post.admitted._replace(has_code=False)

    def _leave(self) -> Post:
        """The screen of whoever is in front is covered, then the entrance is in front of all."""
        post = self._front
        post.view.covered.cover()
        self.front = None
        self._app.switch_mode(self._entrance)
        return post

    def _back_to_lock(self) -> None:
        """The lock of who was in front last, where they did not sign out."""
        if self.gate and self._locked and self._locked.admitted:
            from frontdesk.screens.entrance.locked import Locked

            self._lock = Locked(self.gate, self._locked.admitted, self.came_in, self._unlock)
            self._app.push_screen(self._lock)

    def _unlock(self) -> None:
        """The sign-in is what stands at the entrance again."""
        if self._lock and self._lock.is_current:
            self._app.pop_screen()
        self._lock = None

    def _end(self, post: Post) -> None:
        """What somebody had open is closed; what they had asked for is done before."""
        for staff_id in [staff_id for staff_id, each in self._posts.items() if each is post]:
            del self._posts[staff_id]
        self._app.remove_mode(post.mode)
        post.end()

    def look_after(self) -> None:
        """Once a second: names give way to counts where nobody is at the desk, and these to the lock."""
        if self.front is None:
            return
        if self.front.must_lock:
            self.lock()
        else:
            self.front.view.covered.cover_when_idle()

    def close(self) -> None:
        """Every act that was asked for is done before the records are given back."""
        posts = {*self._posts.values(), *([self.front] if self.front else [])}
        for post in posts:
            post.counter.close()
        if self.gate:
            self.gate.close()
        self._printer.close()
