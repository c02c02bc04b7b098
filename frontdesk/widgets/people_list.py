"""The list of people: rows on a fixed grid, only those in sight are made, the mark is a person and never a place."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person, State
from frontdesk.texts.minutes_words import countable_words
from frontdesk.texts.today_words import Weight, Words, next_words, seat_blocks, where
from frontdesk.texts.voice import STATE_WORDS, Voice
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import TICK, Line, cut, printable
from frontdesk.widgets.painted import Painted

NAME_AT, ALERT_AT, DOT_AT, STATE_AT, IN_ENDS, NEXT_AT = 2, 20, 32, 34, 52, 55
NAME_ENDS, NEXT_ENDS = 30, 78
GROUPS_AT = ((81, 100, 100), (102, 118, 118))
"""Columns of the blocks in which people differ: where it begins, where it ends, from which width of window on."""
GROUPS_BESIDE_MINUTES = ((81, 96, 100), (97, 111, 118))
MINUTES_END, SHOWS_MINUTES = 118, 120
"""Where the countable minutes of the day end, and from which width of window on they have a column."""
COUNTABLE = "Count"
HEADINGS = 2
MESSAGE_AT, MESSAGE_ROW = 9, 2
ALERT, SHORT_ALERT = "name alert", "alert"
"""What marks a name that is like another; short where the whole name then has room."""
Spans = tuple[tuple[int, int], ...]
"""Where typed letters fit a name: from the first position up to, not including, the second."""

NAME_TONES = {
    State.HERE: Tone.TEXT,
    State.STEPPED_OUT: Tone.TEXT,
    State.CHECKED_OUT: Tone.QUIET,
    State.EXCUSED: Tone.QUIET,
}
STATE_TONES = {
    State.HERE: Tone.TEXT,
    State.STEPPED_OUT: Tone.AWAY,
    State.CHECKED_OUT: Tone.QUIET,
    State.ABSENT: Tone.ABSENT,
    State.EXCUSED: Tone.EXCUSED,
}
WEIGHT_TONES = {Weight.ACT: Tone.STRONG, Weight.FACT: Tone.TEXT, Weight.DONE: Tone.QUIET}


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


class ListRow(NamedTuple):
    """One person as the list paints them."""

    person: Person
    came: str
    next: Words
    groups: tuple[str, ...]
    minutes: str = ""
    spans: Spans = ()
    marked: bool = False
    ticked: bool = False


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

    @property
    def fits(self) -> int:
        """How many people are in sight at once."""
        return max(self.size.height - HEADINGS, 0)

    def show_people(self, listing: Listing) -> None:
        """Show these people; only rows that differ are painted again."""
        self._scroll(listing)
        page = page_of(listing, self.top, self.fits, self.size.width)
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


def columns_of(width: int) -> tuple[tuple[int, int, int], ...]:
    """The columns of the blocks: closer together where the minutes stand beside them."""
    return GROUPS_BESIDE_MINUTES if width >= SHOWS_MINUTES else GROUPS_AT


def columns_at(width: int) -> int:
    """How many blocks have a column of their own in a window of this width."""
    return sum(width >= needed for _, _, needed in GROUPS_AT)


def page_of(listing: Listing, top: int, fits: int, width: int) -> Page:
    """The rows in sight. Made anew for every key: so it makes no more than what is seen."""
    blocks = seat_blocks(listing.board)[: columns_at(width)]
    columns = tuple(listing.voice.short(block.starts) for block in blocks)
    shown = map(listing.board.person, listing.order[top : top + fits])
    rows = tuple(row_of(listing, person, len(blocks), width >= SHOWS_MINUTES) for person in shown if person)
    below = (top + fits) - len(listing.order)
    offers = tuple((offer, at == listing.beyond) for at, offer in enumerate(listing.offers) if at < below)
    return Page(rows, columns, () if listing.length else listing.message, offers)


def _offer(offer: str, meant: bool, ink: Ink, width: int) -> Line:
    """What stands below the last person, marked where Enter does it."""
    ground = Ground.TINT if meant else Ground.BG
    line = Line(width, ink.style(Tone.TEXT, ground))
    if meant:
        line.put(ink.bar, ink.style(Tone.BAR, ground))
    tone = Tone.STRONG if meant else Tone.QUIET
    return line.to(NAME_AT).put(offer, ink.style(tone, ground, bold=meant), width - NAME_AT - 2)


def row_of(listing: Listing, person: Person, columns: int, minutes: bool = False) -> ListRow:
    """One person, with what the columns say of them."""
    board, voice = listing.board, listing.voice
    shows_arrival = person.came and person.state in (State.HERE, State.CHECKED_OUT)
    return ListRow(
        person,
        voice.short(person.came) if shows_arrival and person.came else "",
        next_words(person, board, voice, listing.now, columns),
        tuple(where(person, block, listing.now) for block in seat_blocks(board)[:columns]),
        countable_words(person, board, listing.now) if minutes else "",
        listing.spans(person.name) if listing.spans else (),
        person.id == listing.marked,
        person.id in listing.ticked,
    )


def paint_row(row: ListRow, ink: Ink, width: int) -> Line:
    """A person on the grid (docs/looks.md, Row of Today); what the line cannot hold falls away from the right."""
    ground = Ground.TINT if row.marked else Ground.BG
    line = Line(width, ink.style(Tone.TEXT, ground))
    if row.marked:
        line.put(ink.bar, ink.style(Tone.BAR, ground))
    if row.ticked:
        line.to(1).put(TICK, ink.style(Tone.STRONG, ground))
    _name(line.to(NAME_AT), row, ink, ground)
    _state(line, row, ink, ground)
    line.right(IN_ENDS, [(row.came, ink.style(_settled(row), ground))])
    weight = row.next.weight
    differs = ink.style(WEIGHT_TONES[weight], ground, bold=weight is Weight.ACT)
    line.to(NEXT_AT).put(row.next.text, differs, NEXT_ENDS - NEXT_AT)
    for (start, end, _), group in zip(columns_of(width), row.groups, strict=False):
        line.to(start).put(group, ink.style(_settled(row), ground), min(end, width - 2) - start)
    return line.right(MINUTES_END, [(row.minutes, ink.style(_settled(row), ground))])


def _settled(row: ListRow) -> Tone:
    return Tone.QUIET if row.person.state in (State.CHECKED_OUT, State.EXCUSED) else Tone.TEXT


def _name(line: Line, row: ListRow, ink: Ink, ground: Ground) -> None:
    alert = _alert_beside(row.person)
    begins = NAME_ENDS - len(alert)
    ends = begins - 1 if alert else NAME_ENDS
    tone = Tone.STRONG if row.marked else NAME_TONES.get(row.person.state, Tone.STRONG)
    name = cut(row.person.name, ends - NAME_AT)
    spans = row.spans if printable(row.person.name) == row.person.name else ()
    for text, fits in _pieces(name, spans):
        line.put(text, ink.style(tone, ground, bold=row.marked, underline=fits))
    if not row.marked:
        end = begins - 2 if alert else NAME_ENDS
        line.to(min(line.column + 1, end)).fill("·", ink.style(Tone.RULE, ground), end)
    if alert:
        line.to(begins).put(alert, ink.style(Tone.AWAY, ground, bold=True))


def _alert_beside(person: Person) -> str:
    """The alert, whole where the name has room before it: of names that are alike every letter counts."""
    if not person.alert:
        return ""
    return ALERT if cell_len(printable(person.name)) < ALERT_AT - NAME_AT else SHORT_ALERT


def _pieces(name: str, spans: Spans) -> list[tuple[str, bool]]:
    pieces, done = [], 0
    for start, end in spans:
        pieces += [(name[done:start], False), (name[start:end], True)]
        done = end
    return [*pieces, (name[done:], False)]


def _state(line: Line, row: ListRow, ink: Ink, ground: Ground) -> None:
    state = row.person.state
    if state is State.HERE:
        line.to(DOT_AT).put(ink.dot, ink.style(Tone.HERE, ground))
    if state is State.STEPPED_OUT:
        line.to(DOT_AT).put(ink.ring, ink.style(Tone.AWAY, ground))
    bold = state is State.STEPPED_OUT or (state is State.ABSENT and row.next.weight is Weight.ACT)
    line.to(STATE_AT).put(STATE_WORDS[state], ink.style(STATE_TONES.get(state, Tone.STRONG), ground, bold=bold))


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
