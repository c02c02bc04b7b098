"""The list of people: rows on a fixed grid, only those in sight are made, the mark is a person and never a place."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from frontdesk.shapes.board import Board
from frontdesk.texts.today_words import Weight, Words, seat_blocks
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import Line
from frontdesk.widgets.painted import Painted
from frontdesk.widgets.people_rows import (
    IN_ENDS,
    MINUTES_END,
    NAME_AT,
    NEXT_AT,
    SHOWS_MINUTES,
    STATE_AT,
    WEIGHT_TONES,
    Day,
    ListRow,
    Spans,
    Telling,
    columns_at,
    columns_of,
    paint_row,
)

COUNTABLE = "Count"
HEADINGS = 2
MESSAGE_AT, MESSAGE_ROW = 9, 2


class Listing(NamedTuple):
    """Who is to be shown, in which order; whom Enter touches; who is ticked; the letters to underline.

    ``near`` is kept in sight where nobody is marked. A ``message`` stands in place of an empty list. ``offers`` stand
    below the last of them; ``beyond`` is which of them Enter does, counted from 0. ``follows``: as many are passed over
    as bring whom Enter touches into sight.
    """

    board: Board
    voice: Voice
    now: datetime
    order: Sequence[int] = ()
    marked: int | None = None
    ticked: frozenset[int] = frozenset()
    spans: Callable[[str], Spans] | None = None
    near: int | None = None
    message: tuple[tuple[Words, ...], ...] = ()
    offers: tuple[str, ...] = ()
    beyond: int | None = None
    follows: bool = True

    @property
    def length(self) -> int:
        """How many rows there are."""
        return len(self.order) + len(self.offers)


class Page(NamedTuple):
    """The rows in sight, the headings of the columns that differ, or a message."""

    rows: tuple[ListRow, ...] = ()
    columns: tuple[str, ...] = ()
    message: tuple[tuple[Words, ...], ...] = ()
    offers: tuple[tuple[str, bool], ...] = ()
    """What stands below the rows, each with whether it is what Enter does."""


class PeopleList(Painted[Page]):
    """Headings, a rule, and the people in sight. It scrolls by whole rows and keeps its place while the order stays."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(Page(), id=id)
        self.top = 0
        self._order: Sequence[int] = ()
        self._telling = Telling()

    @property
    def fits(self) -> int:
        """How many people are in sight at once."""
        return max(self.size.height - HEADINGS, 0)

    def show_people(self, listing: Listing) -> None:
        """Show these people; only rows that differ are painted again."""
        self._scroll(listing)
        page = page_of(listing, self.top, self.fits, self.size.width, self._telling)
        before, self.shown = self.shown or Page(), page
        if (before.columns, before.message) != (page.columns, page.message):
            self.refresh()
            return
        old, new = ((*each.rows, *each.offers) for each in (before, page))
        self.refresh_rows({HEADINGS + y for y, (one, other) in enumerate(zip_longest(old, new)) if one != other})

    def _scroll(self, listing: Listing) -> None:
        if listing.order is not self._order:
            self._order, self.top = listing.order, 0
        sought = listing.marked if listing.marked is not None else listing.near
        index = None if sought is None or sought not in listing.order else listing.order.index(sought)
        if listing.beyond is not None:
            index = len(listing.order) + listing.beyond
        if index is not None and listing.follows:
            self.top = min(max(self.top, index - self.fits + 1), index)
        self.top = max(min(self.top, listing.length - self.fits), 0)

    def at(self, x: int, y: int) -> int | None:
        """Whose row it is."""
        rows = self.shown.rows if self.shown else ()
        return rows[y - HEADINGS].person.id if 0 <= y - HEADINGS < len(rows) else None

    def paint(self, y: int, shown: Page, ink: Ink, width: int) -> Line:
        """The headings, the rule, a person, or a line of the message."""
        line = self.row(ink, width)
        if shown.message:
            return _message(line, shown, ink, y - MESSAGE_ROW)
        match y:
            case 0:
                return _headings(line, shown.columns, ink, width)
            case 1:
                return line.to(NAME_AT).fill("─", ink.style(Tone.RULE), width - NAME_AT)
            case _ if y - HEADINGS < len(shown.rows):
                return paint_row(shown.rows[y - HEADINGS], ink, width)
            case _ if y - HEADINGS - len(shown.rows) < len(shown.offers):
                return _offer(*shown.offers[y - HEADINGS - len(shown.rows)], ink, width)
            case _:
                return line


def page_of(listing: Listing, top: int, fits: int, width: int, telling: Telling | None = None) -> Page:
    """The rows in sight. Made anew for every key: so it makes no more than what is seen, and ``telling`` keeps it."""
    board = listing.board
    blocks = seat_blocks(board)[: columns_at(width)]
    columns = tuple(listing.voice.short(block.starts) for block in blocks)
    day = Day(board, listing.voice, listing.now, blocks, width >= SHOWS_MINUTES)
    told = (telling or Telling()).on(day)
    shown = filter(None, map(board.person, listing.order[top : top + fits]))
    spans = listing.spans or _nowhere
    rows = tuple(
        ListRow(each, told(each), spans(each.name), each.id == listing.marked, each.id in listing.ticked)
        for each in shown
    )
    below = (top + fits) - len(listing.order)
    offers = tuple((offer, at == listing.beyond) for at, offer in enumerate(listing.offers) if at < below)
    return Page(rows, columns, () if listing.length else listing.message, offers)


def _nowhere(name: str) -> Spans:
    return ()


def _offer(offer: str, meant: bool, ink: Ink, width: int) -> Line:
    """What stands below the last person, marked where Enter does it."""
    ground = Ground.TINT if meant else Ground.BG
    line = Line(width, ink.style(Tone.TEXT, ground))
    if meant:
        line.put(ink.bar, ink.style(Tone.BAR, ground))
    tone = Tone.STRONG if meant else Tone.QUIET
    return line.to(NAME_AT).put(offer, ink.style(tone, ground, bold=meant), width - NAME_AT - 2)


def _headings(line: Line, columns: tuple[str, ...], ink: Ink, width: int) -> Line:
    quiet = ink.style(Tone.QUIET)
    line.to(NAME_AT).put("Name", quiet).to(STATE_AT).put("State", quiet)
    line.right(IN_ENDS, [("In", quiet)]).to(NEXT_AT).put("Next", quiet)
    for (start, _, _), title in zip(columns_of(width), columns, strict=False):
        line.to(start).put(title, quiet)
    return line.right(MINUTES_END, [(COUNTABLE, quiet)]) if columns and width >= SHOWS_MINUTES else line


def _message(line: Line, page: Page, ink: Ink, y: int) -> Line:
    if not 0 <= y < len(page.message):
        return line
    styles = {weight: ink.style(tone, bold=weight is Weight.ACT) for weight, tone in WEIGHT_TONES.items()}
    row = ((words.text, styles[words.weight]) for words in page.message[y])
    return line.to(MESSAGE_AT).put_all(row, line.width - 2)
