"""How a week is set: a patient a row, a day a column, then what it comes to against the target. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from rich.cells import cell_len

from frontdesk.shapes.people import State
from frontdesk.shapes.weeks import DayHead, LastWeeks, PatientDay, PatientWeek, Week, Word, counted
from frontdesk.texts import week_view_words as words
from frontdesk.texts.voice import Voice
from frontdesk.texts.week_words import (
    day_cell,
    hours,
    no_day,
    short_cell,
    span_title,
    standing_word,
    starred,
    weekday_title,
)
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

WIDE = 118
HEADINGS, SUMS, LEGEND = 2, 2, 2
"""Rows above the patients; and below them: a rule and the sums where there is room, a blank and what signs mean."""
USUAL_DAYS = 5
BARS = " ▁▂▃▄"
"""How far a week came: up to half a row high, which is the target."""
TONES = {State.ABSENT: Tone.ABSENT, State.EXCUSED: Tone.EXCUSED}


@dataclass(frozen=True, slots=True)
class WeekGrid:
    """Where the columns end or begin; 0 for one that has no room."""

    counselor: int
    days: tuple[int, ...]
    count: int
    minutes: int
    of: int
    word: int
    bars: int
    end: int

    @property
    def wide(self) -> bool:
        """Whether all columns have room."""
        return self.bars > 0


def grid_of(width: int, days: int) -> WeekGrid:
    """At 120 all columns; at 80, and where a week has more days than usual, some fall away."""
    end = width - MARGIN
    if width >= WIDE and days <= USUAL_DAYS:
        return WeekGrid(24, tuple(43 + 8 * n for n in range(days)), 81, 87, 95, 97, 108, end)
    if width >= WIDE:
        return WeekGrid(0, tuple(31 + 8 * n for n in range(days)), 0, 92, 100, 102, 0, end)
    step = 7 if days <= USUAL_DAYS else 5
    return WeekGrid(0, tuple(30 + step * n for n in range(days)), 0, 65, 0, 68, 0, end)


@dataclass(frozen=True, slots=True)
class ShownWeek:
    """What is shown of a week: the rows in their order, whom the mark is on, the last weeks once they are read, and how
    far the wheel has rolled.
    """

    week: Week
    rows: Sequence[PatientWeek]
    marked: int | None
    size: tuple[int, int]
    plain: bool = False
    last: Mapping[int, LastWeeks] = field(default_factory=dict)
    rolled: int = 0

    @property
    def grid(self) -> WeekGrid:
        """The columns of this width."""
        return grid_of(self.size[0], len(self.week.days))

    @property
    def fits(self) -> int:
        """How many patients have room."""
        return fits(self.size)

    @property
    def top(self) -> int:
        """The first patient in sight: whole pages, so that the eye keeps its place, but where the wheel has rolled."""
        index = next((index for index, row in enumerate(self.rows) if row.patient.id == self.marked), 0)
        start = index // self.fits * self.fits
        return max(min(start + self.rolled, max(len(self.rows) - self.fits, start)), 0)


def fits(size: tuple[int, int]) -> int:
    """How many patients a body of this width and height has room for."""
    width, height = size
    return max(height - HEADINGS - LEGEND - (SUMS if width >= WIDE else 0), 1)


def head_row(week: Week, rows: Sequence[PatientWeek], whose: str, voice: Voice, width: int) -> tuple[Piece, ...]:
    """Which week, how many patients, and how many of them stand how: the numbers add up to the patients."""
    wide = width >= WIDE
    title = f"{'Week of ' if wide else ''}{span_title(words.days_span(week), voice)}"
    apart = "   " if wide else "  "
    pieces = [Piece(title, Tone.STRONG, bold=True, at=MARGIN)]
    if wide:
        pieces += [*_number(f"{apart}{whose or words.PATIENTS} ", len(rows))]
    for word, number in counted(rows).items():
        if number or word in words.ALWAYS:
            pieces += _number(f"{apart}{words.TITLES[word]} ", number)
    said = words.unusual_days(week) if wide else ""
    room = width - MARGIN - sum(cell_len(piece.text) for piece in pieces) - MARGIN
    if said and cell_len(said) + len(apart) <= room:
        pieces.append(Piece(said, Tone.QUIET, end=width - MARGIN))
    return tuple(pieces)


def _number(label: str, number: int) -> Iterator[Piece]:
    yield Piece(label, Tone.TEXT if number else Tone.QUIET)
    yield Piece(str(number), Tone.STRONG if number else Tone.QUIET, bold=bool(number))


def page(shown: ShownWeek, empty: str) -> tuple[PieceRow, ...]:
    """Headings, as many patients as have room, the sums under a rule, and what the signs mean in the last row."""
    rule = PieceRow((Piece("", Tone.RULE, at=MARGIN, end=shown.grid.end, rule=True),))
    head = (PieceRow(tuple(_headings(shown))), rule)
    if not shown.rows:
        return (*head, PieceRow((Piece(empty, Tone.STRONG, bold=True, at=MARGIN),)))
    seen = [_row(shown, row) for row in shown.rows[shown.top : shown.top + shown.fits]]
    sums = [rule, PieceRow(tuple(_sums(shown)))] if shown.size[0] >= WIDE else []
    rows = (*head, *seen, *sums)
    return (*rows, *[BLANK] * max(shown.size[1] - len(rows) - 1, 0), PieceRow(tuple(_legend(shown))))


def _legend(shown: ShownWeek) -> Iterator[Piece]:
    yield Piece(words.legend(shown.week.days), Tone.QUIET, at=MARGIN)
    if shown.grid.wide and not any(day.unopened for day in shown.week.days):
        yield Piece(f"   {words.LEGEND_OF_NUMBERS if shown.plain else words.LEGEND_OF_BARS}", Tone.QUIET)


def _headings(shown: ShownWeek) -> Iterator[Piece]:
    grid, quiet = shown.grid, Tone.QUIET
    yield Piece(words.NAME, quiet, at=MARGIN)
    if grid.counselor:
        yield Piece(words.COUNSELOR, quiet, at=grid.counselor)
    for head, end in zip(shown.week.days, grid.days, strict=True):
        yield Piece(weekday_title(head.day), Tone.STRONG if head.runs else quiet, bold=head.runs, end=end)
    if grid.count:
        yield Piece(words.DAYS, quiet, end=grid.count)
    if grid.of:
        yield Piece(words.MINUTES, quiet, at=grid.minutes - len(hours(0)))
    else:
        yield Piece(words.SUM, quiet, end=grid.minutes)
    yield Piece(words.TARGET, quiet, at=grid.word)
    if grid.bars:
        yield Piece(words.EIGHT_WEEKS, quiet, end=grid.end)


def _row(shown: ShownWeek, row: PatientWeek) -> PieceRow:
    marked = row.patient.id == shown.marked
    return PieceRow(tuple(_pieces(shown, row, marked)), marked, whom=row.patient.id)


def _pieces(shown: ShownWeek, row: PatientWeek, marked: bool) -> Iterator[Piece]:
    grid, standing = shown.grid, row.standing
    yield Piece(row.patient.name, Tone.STRONG if marked else Tone.TEXT, bold=marked, at=MARGIN)
    if grid.counselor:
        yield Piece(words.brief_name(row.patient.counselor or ""), Tone.QUIET, at=grid.counselor)
    for head, end in zip(shown.week.days, grid.days, strict=True):
        yield _day(head, row.on(head.day), grid, end)
    if grid.count:
        yield Piece(str(standing.days_counted), Tone.TEXT if standing.days_counted else Tone.QUIET, end=grid.count)
    unproven = row.word is Word.NOT_PROVEN
    yield Piece(hours(standing.minutes), Tone.AWAY if unproven else Tone.STRONG, bold=True, end=grid.minutes)
    if grid.of:
        yield Piece(f"of {hours(standing.target.minutes_a_week)}", Tone.QUIET, end=grid.of)
    yield Piece(standing_word(row), *_of_word(row.word), at=grid.word)
    if grid.bars:
        yield from _bars(shown, row)


def _of_word(word: Word) -> tuple[Tone, bool]:
    match word:
        case Word.CAN_STILL:
            return Tone.STRONG, True
        case Word.NOT_PROVEN:
            return Tone.AWAY, True
        case Word.CLOSED:
            return Tone.QUIET, False
        case _:
            return Tone.TEXT, False


def _day(head: DayHead, day: PatientDay | None, grid: WeekGrid, end: int) -> Piece:
    """One day: what counts is plain, a day short of its minutes bold, what is not proven in the colour of away."""
    said = (day_cell if grid.counselor else short_cell)(day, head)
    if day is None or not day.came:
        return Piece(said, TONES.get(day.state, Tone.QUIET) if day else Tone.QUIET, end=end)
    if not day.proven:
        return Piece(starred(said, day), Tone.AWAY, bold=True, end=end + 1)
    short = not day.counts and not day.runs
    return Piece(said, Tone.STRONG if short else Tone.TEXT, bold=short, end=end)


def _bars(shown: ShownWeek, row: PatientWeek) -> Iterator[Piece]:
    """How far each of the last weeks came, and how many of them met the target."""
    if (last := shown.last.get(row.patient.id)) is None:
        return
    if not shown.plain:
        yield Piece("".join(BARS[part] for part in last.parts), Tone.QUIET, at=shown.grid.bars)
    yield Piece(str(last.number), Tone.QUIET, end=shown.grid.end)


def _sums(shown: ShownWeek) -> Iterator[Piece]:
    """How many came each day, or are due; and all minutes."""
    grid = shown.grid
    yield Piece(words.CAME, Tone.QUIET, at=MARGIN)
    for head, end in zip(shown.week.days, grid.days, strict=True):
        own = [day for row in shown.rows if (day := row.on(head.day))]
        yield _sum(head, own, end)
    yield Piece(hours(sum(row.standing.minutes for row in shown.rows)), Tone.STRONG, bold=True, end=grid.minutes)


def _sum(head: DayHead, own: Sequence[PatientDay], end: int) -> Piece:
    came = sum(day.came for day in own)
    if (head.closed or head.unopened) and not came:
        return Piece(no_day(head), Tone.QUIET, end=end)
    if head.ahead:
        return Piece(words.due(sum(day.planned for day in own)), Tone.QUIET, end=end)
    return Piece(str(came), Tone.STRONG, bold=True, end=end)
