"""Keys that come while a day is still being looked over: they wait for it, in their order."""

from textual import events

from frontdesk.screens.keys import BY_KEY, Alone

WAIT = frozenset(
    ("left", "right", "enter", "up", "down", "home", "end", "pageup", "pagedown", "tab", "ctrl+a", "ctrl+y")
)
"""Keys of the view that mean something only once its questions are there."""
LEAVES = (Alone.GO, Alone.COVER, Alone.END)


class Ahead:
    """What was typed ahead. The first key that leads elsewhere lets go of all that wait."""

    def __init__(self) -> None:
        self._keys: list[events.Key] = []

    def keeps(self, key: events.Key) -> bool:
        """Whether this key waits: it needs the questions, or stands behind one that does."""
        act = BY_KEY.get(key.key)
        if key.key == "escape" or (act and act.does in LEAVES):
            self._keys.clear()
            return False
        needs = key.key in WAIT or (act is not None and (act.needs_person or act.does is Alone.UNDO))
        if needs or self._keys:
            self._keys.append(key)
        return bool(self._keys)

    def let_go(self) -> list[events.Key]:
        """All that waited, in their order; from now on none does."""
        keys, self._keys = self._keys, []
        return keys
