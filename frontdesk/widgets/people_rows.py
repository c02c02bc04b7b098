"""One person as Today's list shows them: a row on a fixed grid, and what its columns say."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len

from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.people import Person, State
from frontdesk.texts.minutes_words import countable_words
from frontdesk.texts.today_words import Weight, Words, next_words, where
from frontdesk.texts.voice import STATE_WORDS, Voice
from frontdesk.widgets.ink import Ground, Ink, Tone
from frontdesk.widgets.line import TICK, Line, cut, printable

NAME_AT, ALERT_AT, DOT_AT, STATE_AT, IN_ENDS, NEXT_AT = 2, 20, 32, 34, 52, 55
NAME_ENDS, NEXT_ENDS = 30, 78
GROUPS_AT = ((81, 100, 100), (102, 118, 118))
"""Columns of the blocks in which people differ: where it begins, where it ends, from which width of window on."""
GROUPS_BESIDE_MINUTES = ((81, 96, 100), (97, 111, 118))
MINUTES_END, SHOWS_MINUTES = 118, 120
"""Where the countable minutes of the day end, and from which width of window on they have a column."""
ALERT, SHORT_ALERT = "name alert", "alert"
"""What marks a name that is like another; short where the whole name then has room."""
IN_SIGHT = 256
"""More rows than a list shows at once: with the next letter most of them are painted again beside other names."""
KEPT = timedelta(seconds=1)
"""How long what was said of somebody is said again: nothing in a list is told to the second."""
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


class Told(NamedTuple):
    """What stands beside a name: the state, when they came, the column Next, their groups, what counts today."""

    state: State
    came: str
    next: Words
    groups: tuple[str, ...]
    minutes: str = ""


class ListRow(NamedTuple):
    """One person as the list paints them."""

    person: Person
    told: Told
    spans: Spans = ()
    marked: bool = False
    ticked: bool = False


class Day(NamedTuple):
    """What the columns are told from; which blocks have one, and whether minutes do, the window's width says."""

    board: Board
    voice: Voice
    now: datetime
    blocks: tuple[BlockOfDay, ...] = ()
    minutes: bool = False

    def told(self, person: Person) -> Told:
        """What the columns say of somebody."""
        board, voice, now = self.board, self.voice, self.now
        shows_arrival = person.came and person.state in (State.HERE, State.CHECKED_OUT)
        return Told(
            person.state,
            voice.short(person.came) if shows_arrival and person.came else "",
            next_words(person, board, voice, now, len(self.blocks)),
            tuple([where(person, block, now) for block in self.blocks]),
            countable_words(person, board, now) if self.minutes else "",
        )

    def lasts(self, later: "Day") -> bool:
        """Whether what was told on this day is still to be told on a later one."""
        same = self.board is later.board and self.voice is later.voice and self[3:] == later[3:]
        return same and self.now <= later.now < self.now + KEPT


class Telling:
    """Tells of people, of each once for a board and a moment: with the next letter most are asked about again."""

    def __init__(self) -> None:
        self._day: Day | None = None
        self._told: dict[int, Told] = {}

    def on(self, day: Day) -> Callable[[Person], Told]:
        """What tells of somebody on a day's board."""
        if self._day is None or not self._day.lasts(day):
            self._day = day
            self._told.clear()
        return self._tell

    def _tell(self, person: Person) -> Told:
        told = self._told.get(person.id)
        if told is None:
            assert self._day, "asked on no day"
            told = self._told[person.id] = self._day.told(person)
        return told


def columns_of(width: int) -> tuple[tuple[int, int, int], ...]:
    """The columns of the blocks: closer together where the minutes stand beside them."""
    return GROUPS_BESIDE_MINUTES if width >= SHOWS_MINUTES else GROUPS_AT


def columns_at(width: int) -> int:
    """How many blocks have a column of their own in a window of this width."""
    return sum(width >= needed for _, _, needed in GROUPS_AT)


def paint_row(row: ListRow, ink: Ink, width: int) -> Line:
    """A person on the grid (docs/looks.md, Row of Today); what the line cannot hold falls away from the right."""
    ground = _ground(row.marked)
    line = Line(width, ink.style(Tone.TEXT, ground))
    if row.marked:
        line.put(ink.bar, ink.style(Tone.BAR, ground))
    if row.ticked:
        line.to(1).put(TICK, ink.style(Tone.STRONG, ground))
    _name(line.to(NAME_AT), row, ink, ground)
    return line.to(NAME_ENDS).put_line(_beside(row.told, row.marked, ink, width))


def _ground(marked: bool) -> Ground:
    return Ground.TINT if marked else Ground.BG


@lru_cache(maxsize=IN_SIGHT)
def _beside(told: Told, marked: bool, ink: Ink, width: int) -> Line:
    """All that stands behind a name."""
    ground = _ground(marked)
    line = Line(width, ink.style(Tone.TEXT, ground), NAME_ENDS)
    settled = ink.style(Tone.QUIET if told.state in (State.CHECKED_OUT, State.EXCUSED) else Tone.TEXT, ground)
    _state(line, told, ink, ground)
    line.right(IN_ENDS, [(told.came, settled)])
    weight = told.next.weight
    differs = ink.style(WEIGHT_TONES[weight], ground, bold=weight is Weight.ACT)
    line.to(NEXT_AT).put(told.next.text, differs, NEXT_ENDS - NEXT_AT)
    for (start, end, _), group in zip(columns_of(width), told.groups, strict=False):
        line.to(start).put(group, settled, min(end, width - 2) - start)
    return line.right(MINUTES_END, [(told.minutes, settled)])


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


def _state(line: Line, told: Told, ink: Ink, ground: Ground) -> None:
    state = told.state
    if state is State.HERE:
        line.to(DOT_AT).put(ink.dot, ink.style(Tone.HERE, ground))
    if state is State.STEPPED_OUT:
        line.to(DOT_AT).put(ink.ring, ink.style(Tone.AWAY, ground))
    bold = state is State.STEPPED_OUT or (state is State.ABSENT and told.next.weight is Weight.ACT)
    line.to(STATE_AT).put(STATE_WORDS[state], ink.style(STATE_TONES.get(state, Tone.STRONG), ground, bold=bold))
