"""Scanned cards are told from typed keys, before any screen is given them."""

import asyncio
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from textual import events

from frontdesk.shapes.board import Board
from frontdesk.shapes.scans import GAP, Burst, Codes, Letters, Scanned, Stroke, Verdict

ENDS = ("enter", "tab", "ctrl+j")
ENTER = "enter", "\r"
TICKS = 5
"""Turns of the loop that a pause takes, of equal length: a machine that stands still for any time has taken one."""
STALLED = 0.25
"""Seconds after which a key follows no other, however busy the machine was."""


@runtime_checkable
class TakesScans(Protocol):
    """A screen over which a card may be scanned. Any other is given the letters of it as if they were typed."""

    @property
    def letters(self) -> Letters:
        """What becomes of letters that may be the first ones of a scan."""
        ...

    def scanned(self, code: str, ended: bool) -> Scanned:
        """A whole code. ``ended``: as with Enter behind it, so that its person is served where that is possible."""
        ...

    def take_text(self, text: str) -> None:
        """A code, where a card is what is asked for."""
        ...


class TellsBoard(Protocol):
    """Who is at the desk in front, as far as a scan asks."""

    def board(self) -> Board | None:
        """What is shown there; None where nothing can be looked up."""
        ...

    def touch(self) -> None:
        """A key was pressed."""
        ...

    def scanned(self, code: str) -> None:
        """A code waits for the find box."""
        ...


class Scanner:
    """Gives keys to the screen in front, ``front``, one by one by ``give``, and whole scans to the find box.

    Letters that may become a scan wait for the next key, or as long as a scanner takes for one, where the screen asks
    it. A screen that takes no scans is given every key at once, and so is each while there is no board.
    """

    def __init__(
        self,
        posts: TellsBoard,
        front: Callable[[], object],
        give: Callable[[events.Key], None],
        call_later: Callable[..., object],
    ) -> None:
        self._posts = posts
        self._front = front
        self._give = give
        self._call_later = call_later
        self._burst = Burst()
        self._held: list[events.Key] = []
        self._unsure = False

    @property
    def waits(self) -> bool:
        """Whether keys are held until it is known whether they are a scan."""
        return bool(self._held)

    def take(self, key: events.Key) -> None:
        """One key, in the order they came."""
        at = min(key.time, self._burst.last + GAP / 2) if self._stood_still(key.time) else key.time
        if not self._burst.follows(at):
            self._pause()
        screen, codes = self._front(), self._codes
        if codes is None or not isinstance(screen, TakesScans) or self._is_typed(screen, codes):
            self.release()
            self._give(key)
            return
        letter = (key.is_printable and key.character) or ""
        verdict = self._burst.take(Stroke(letter.strip(), key.key in ENDS, at), codes)
        self._unsure = verdict is Verdict.MAY_BE_SCANNED
        match verdict:
            case Verdict.SCANNED:
                self._held.clear()
                self._deliver(self._burst.code, ended=True)
            case Verdict.MAY_BE_SCANNED:
                self._waits_for_more(key, screen, codes)
            case Verdict.TYPED:
                self.release()
                self._give(key)

    def release(self) -> None:
        """The keys that were held are no scan: the screen in front of each is given it."""
        held, self._held = self._held, []
        for key in held:
            self._give(key)

    @property
    def _codes(self) -> Codes | None:
        """What is a scan over the screen in front; None while nothing can be looked up."""
        board, screen = self._posts.board(), self._front()
        if board is None or not isinstance(screen, TakesScans):
            return None
        digits = screen.letters is Letters.WAIT_AND_DIGITS
        return board.codes.with_strange_digits if digits else board.codes

    def _is_typed(self, screen: TakesScans, codes: Codes) -> bool:
        """Whether every key is typed: a card is asked for, and no prefix is to be taken off it."""
        return screen.letters is Letters.TYPED and not codes.prefix

    def _waits_for_more(self, key: events.Key, screen: TakesScans, codes: Codes) -> None:
        if screen.letters is Letters.AT_ONCE and not codes.prefix:
            self._give(key)
        else:
            self._held.append(key)
        self._count_down(self._burst.last, TICKS)

    def _count_down(self, at: float, ticks: int) -> None:
        """Wait for a pause after the key of that second, which another key ends."""
        if at == self._burst.last and ticks:
            asyncio.get_running_loop().call_later(GAP / TICKS, self._count_down, at, ticks - 1)
        elif at == self._burst.last:
            # It stands behind every key that has come meanwhile and was not read.
            self._call_later(self._pause_since, at)

    def _stood_still(self, at: float) -> bool:
        """Whether no pause was noticed though one is on the clock: this machine was busy, and read the key late."""
        return self._unsure and at - self._burst.last <= STALLED

    def _pause_since(self, at: float) -> None:
        """Nothing came after the key of that second, for as long as a scanner takes between two."""
        if at == self._burst.last:
            self._unsure = False
            self._pause()

    def _pause(self) -> None:
        codes = self._codes
        if codes and (code := self._burst.pause(codes)):
            self._held.clear()
            self._deliver(code, ended=bool(codes.prefix))
        else:
            self.release()

    def _deliver(self, code: str, ended: bool) -> None:
        """To the find box of the view, past what only shows something; ``ended``: Enter came with it, or a prefix."""
        self._posts.touch()
        while code and isinstance(screen := self._front(), TakesScans):
            if screen.letters is Letters.TYPED:
                screen.take_text(code)
                if ended:
                    self._give(events.Key(*ENTER))
                return
            done = screen.scanned(code, ended)
            if done is Scanned.WAITS:
                self._posts.scanned(code)
            if done is not Scanned.GAVE_WAY:
                return
