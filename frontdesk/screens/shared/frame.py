"""The rows that every view has around a body of its own, and what they are given to paint."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from frontdesk.screens.keys import EVERYWHERE, VIEWS
from frontdesk.screens.shared.find_state import TURNS, Finding
from frontdesk.shapes.board import Board
from frontdesk.shapes.lateness import LateCounts, late_counts
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.lateness_words import LATE, OVERDUE
from frontdesk.texts.today_words import (
    COUNTED_IN_HEAD,
    block_words,
    not_here_words,
    state_title,
)
from frontdesk.texts.voice import Voice
from frontdesk.widgets.enter_band import EnterBand, RefusalRow
from frontdesk.widgets.find_box import FindBox, Typed
from frontdesk.widgets.foot import Elsewhere, KeyBar, KeysShown, Undoable, UndoLine
from frontdesk.widgets.head import Count, Head, HeadShown
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.pieces import Piece
from frontdesk.widgets.too_small import TooSmall

NOBODY_LATE = LateCounts(0, 0)


class Parts(NamedTuple):
    """A view from above."""

    small: TooSmall
    head: Head
    find: FindBox
    enter: EnterBand
    refusal: RefusalRow
    body: Painted[Any]
    elsewhere: Elsewhere
    undo: UndoLine
    keys: KeyBar


class Frame:
    """Head, find box, Enter line, refusal, undo line and keys, around a body."""

    def __init__(self, body: Painted[Any]) -> None:
        body.add_class("body")
        self.parts = Parts(
            TooSmall(), Head(), FindBox(), EnterBand(), RefusalRow(), body, Elsewhere(), UndoLine(), KeyBar()
        )
        self._late: tuple[Board, datetime, LateCounts] | None = None

    def refresh(self) -> None:
        """Paint all of it anew, as it is when a dialog stands before it."""
        for part in self.parts:
            part.refresh()

    def show_line(
        self, refusal: str, typed: Typed, line: EnterLine, bar: tuple[tuple[str, str], ...], board: Board | None
    ) -> None:
        """The find box and what Enter does, why something was not done, and the keys."""
        self.parts.refusal.show(refusal)
        self.parts.find.show(typed)
        self.parts.enter.show(line)
        self.parts.keys.show(KeysShown(bar, board.actor.name if board else "", EVERYWHERE))

    def show_opening(self, view: str) -> None:
        """The head before there is a board."""
        self.parts.head.show(HeadShown(tabs(view), view))

    def show_head(
        self,
        board: Board,
        voice: Voice,
        now: datetime,
        view: str,
        row: Sequence[Piece],
        below: Sequence[Piece],
        not_current: str,
    ) -> None:
        """Views, site, day, clock; below them the counts and the block that runs, or a row of the view's own; and
        ``below`` all that another one. ``not_current`` says up to when all of it is so, where that is not now.
        """
        shown = head(board, voice, now, view, row, self._late_counts(board, now))
        self.parts.head.show(shown._replace(below=tuple(below), not_current=not_current))

    def _late_counts(self, board: Board, now: datetime) -> LateCounts:
        """Counted once a minute and board: a head is painted with every key."""
        minute = now.replace(second=0, microsecond=0)
        if self._late is None or self._late[0] is not board or self._late[1] != minute:
            self._late = board, minute, late_counts(board, now)
        return self._late[2]

    def show_foot(self, undo: Undoable, news: tuple[str, ...]) -> None:
        """What F8 would reverse, and the line above it."""
        self.parts.undo.show(undo)
        self.parts.elsewhere.show(news)


def head(
    board: Board, voice: Voice, now: datetime, view: str, row: Sequence[Piece] = (), late: LateCounts = NOBODY_LATE
) -> HeadShown:
    """Views, site, day, clock; below them the counts and the block that runs, or a row of the view's own."""
    block, until = block_words(board, voice, now)
    return HeadShown(
        views=tabs(view),
        open_view=view,
        site=board.site.name,
        day=voice.date(voice.today(now)),
        year=str(voice.today(now).year),
        clock=voice.clock(now),
        demo=board.site.demo,
        counts=tuple(Count(state_title(state), board.counts.get(state, 0), state) for state in COUNTED_IN_HEAD),
        awaited=tuple(Count(label, number) for label, number in ((LATE, late.late), (OVERDUE, late.overdue)) if number),
        block=block,
        until=until,
        row=tuple(row),
    )


def tabs(view: str) -> tuple[str, ...]:
    """The words of the tabs: a view without one of its own has it while it is open, as the last."""
    return VIEWS if view in VIEWS else (*VIEWS, view)


def typed(finding: Finding, voice: Voice, now: datetime | None) -> Typed:
    """The letters and the hint beside them."""
    if finding.letters:
        return Typed(finding.letters, finding.selected, "Escape clears")
    if finding.ticked:
        return Typed(hint=f"{len(finding.ticked)} ticked · Escape unticks")
    state = TURNS[finding.turn]
    if state is not None:
        return Typed(hint=f"only {state_title(state).lower()} · Tab turns")
    return Typed(hint=not_here_words(finding.board, voice, now) if finding.board and now else "")
