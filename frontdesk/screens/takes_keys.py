"""What the keys are given to."""

from typing import Protocol, runtime_checkable

from textual import events


@runtime_checkable
class TakesKeys(Protocol):
    """A screen that is given its keys one by one, in the order they came, with no queue between.

    So a burst in one read (a scanner) reaches a dialog that its first key opened. All else Textual gives its keys.
    """

    def take(self, key: events.Key) -> None:
        """One key: done with before the next is looked at."""
        ...

    def take_text(self, text: str) -> None:
        """Pasted text."""
