"""What Today's widgets are given to paint: pure, from the board, the find box and the clock."""

from datetime import datetime
from functools import lru_cache, partial
from typing import NamedTuple

from frontdesk.screens.finding import TURNS, Finding
from frontdesk.screens.keys import BAR
from frontdesk.texts.enter_line import OPENING as OPENING_LINE
from frontdesk.texts.screen import (
    COUNTED_IN_HEAD,
    VIEW,
    Weight,
    block_words,
    empty_census,
    not_here_words,
    place_words,
    shown_words,
    state_title,
    undo_words,
)
from frontdesk.texts.voice import Voice
from frontdesk.views import Board, spans
from frontdesk.widgets.enter_band import EnterBand, RefusalRow
from frontdesk.widgets.find_box import FindBox, Typed
from frontdesk.widgets.foot import Elsewhere, KeyBar, Keys, Undoable, UndoLine
from frontdesk.widgets.head import Count, Head, HeadShown
from frontdesk.widgets.people_list import Listing, Page, PeopleList
from frontdesk.widgets.too_small import TooSmall

EMPTY_HEAD = HeadShown((VIEW,), VIEW)
OPENING = (Weight.ACT, "Opening the records.")
NOBODY_FITS = (Weight.ACT, "Nobody fits these letters.")
NOBODY_IN_TURN = (Weight.ACT, "Nobody.")


class Parts(NamedTuple):
    """Today from above."""

    small: TooSmall
    head: Head
    find: FindBox
    enter: EnterBand
    refusal: RefusalRow
    people: PeopleList
    elsewhere: Elsewhere
    undo: UndoLine
    keys: KeyBar


def paint_opening(parts: Parts, finding: Finding, voice: Voice) -> None:
    """The frame before there is a board: the find box works, the rest waits."""
    parts.head.show(EMPTY_HEAD)
    parts.find.show(typed(finding, voice, None))
    parts.enter.show(OPENING_LINE)
    parts.people.show(Page(message=(OPENING,)))
    parts.keys.show(keys(None))


def paint(parts: Parts, finding: Finding, board: Board, voice: Voice, now: datetime, fresh: bool) -> None:
    """The day as it stands, for the letters as they stand."""
    parts.head.show(head(board, voice, now))
    parts.find.show(typed(finding, voice, now))
    parts.people.show_people(listing(finding, board, voice, now))
    parts.undo.show(undoable(board, voice, fresh, parts.people, len(finding.order)))
    parts.keys.show(keys(board))


def head(board: Board, voice: Voice, now: datetime) -> HeadShown:
    """Views, site, day, clock, counts, block."""
    block, until = block_words(board, voice, now)
    return HeadShown(
        views=(VIEW,),
        open_view=VIEW,
        site=board.site.name,
        day=voice.date(voice.today(now)),
        year=str(voice.today(now).year),
        clock=voice.clock(now),
        demo=board.site.demo,
        counts=tuple(Count(state_title(state), board.counts.get(state, 0), state) for state in COUNTED_IN_HEAD),
        block=block,
        until=until,
    )


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


def listing(finding: Finding, board: Board, voice: Voice, now: datetime) -> Listing:
    """Who is in the list, and whom Enter touches."""
    return Listing(
        board=board,
        voice=voice,
        now=now,
        order=finding.order,
        marked=finding.marked,
        ticked=finding.ticked,
        spans=partial(_spans, finding.letters),
        near=finding.near,
        message=_message(finding, board),
    )


def undoable(board: Board, voice: Voice, fresh: bool, people: PeopleList, shown: int) -> Undoable:
    """What F8 would reverse, and how many rows are in sight."""
    total, done = sum(board.counts.values()), board.undoable
    return Undoable(
        undo_words(done, voice, fresh) if done else "",
        place_words(done.places, voice) if done and fresh else (),
        fresh,
        shown_words(people.top, people.fits, shown, total) if people.fits else "",
    )


def keys(board: Board | None) -> Keys:
    """The key bar."""
    return Keys(BAR, board.actor.name if board else "")


@lru_cache(maxsize=512)
def _spans(letters: str, name: str) -> tuple[tuple[int, int], ...]:
    return tuple(spans(name, letters)) if letters.strip() else ()


def _message(finding: Finding, board: Board) -> tuple[tuple[Weight, str], ...]:
    if finding.nobody_fits:
        return (NOBODY_FITS,)
    return (NOBODY_IN_TURN,) if board.people else tuple(empty_census())
