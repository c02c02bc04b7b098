"""The demo's closing questions are answered and the day is signed in fifty keys at most, and is printed as signed."""

from pathlib import Path

import pytest

from tests.commands import done
from tests.story.test_day import at
from tests.terminal import PseudoTerminal

pytestmark = pytest.mark.slow

MOST_KEYS = 50


class Hand:
    """Counts the keys that it presses; what each leads to is seen before the next."""

    def __init__(self, desk: PseudoTerminal) -> None:
        self.desk = desk
        self.keys = 0

    def press(self, *keys: str, sees: str) -> None:
        """Keys, one after the other, and what then stands on the screen."""
        self.desk.keys(*keys)
        self.keys += len(keys)
        self.desk.sees(sees)


def test_the_closing_questions_of_the_demo_are_answered_and_the_day_is_signed(tmp_path: Path) -> None:
    folder = tmp_path / "records"
    done("demo", "--at", "15:40", "--make-only", data=folder)
    with at("15:40", folder, 80, 24) as desk:
        hand = Hand(desk)
        hand.press("ctrl+r", sees="15 questions left")
        hand.press("enter", sees="Check out Darya Kazemi")
        hand.press("3", "0", "5", "enter", "4", "enter", sees="14 questions left")
        hand.press("enter", sees="Check out Dana Rivera")
        hand.press("1", "2", "2", "0", "enter", "4", "enter", "8", "enter", sees="13 questions left")
        hand.press("ctrl+a", sees="Accept as it stands")
        hand.press("5", "2", sees="accept 11")
        hand.press("enter", sees="2 questions left")
        hand.press("ctrl+a", sees="Accept as it stands")
        hand.press("5", "2", sees="accept 2")
        hand.press("enter", sees="no question left")
        hand.press("ctrl+y", sees="Sign the day")
        hand.press("enter", sees="signed by Ana Souza (not signed in)")
    assert hand.keys <= MOST_KEYS
    assert done("days", "--open", data=folder).out.count("2026-11-23") == 0
    printed = done("report", "day", "--as-signed", data=folder).out
    assert "Signed by Ana Souza (not signed in)" in printed
    assert "Still open" not in printed
    assert done("journal", "--verify", data=folder).out.startswith("The journal holds")
