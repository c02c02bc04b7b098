"""How one patient's weeks are set: a row a week, a column a weekday, and below the days of the marked week. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass

from frontdesk.shapes.people import State
from frontdesk.shapes.weeks import DayHead, PatientDay, PatientWeeks, WeekOf, Word
from frontdesk.texts import weeks_of_words as words
from frontdesk.texts.voice import Voice
from frontdesk.texts.week_words import day_cell, hours, short_cell, standing_word, starred
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

WIDE = 118
USUAL = 5
HEADINGS, BELOW, LEAST = 2, 3, 3
"""Rows above the weeks; between them and the days; and weeks that are in sight at least."""
TITLE_AT, LEVEL_AT = MARGIN, 24
STATE_AT, FIGURE_END, WHY_AT, SIGNED_AT = 16, 34, 37, 84
TONES = {State.ABSENT: Tone.ABSENT, State.EXCUSED: Tone.EXCUSED}
WORD_TONES = {Word.CAN_STILL: Tone.STRONG, Word.NOT_PROVEN: Tone.AWAY, Word.CLOSED: Tone.QUIET}


@dataclass(frozen=True, slots=True)
class ShownWeeks:
    """What is shown: the weeks, which of them is marked, and the size of the page."""

    weeks: PatientWeeks
    marked: int
    size: tuple[int, int]

    @property
    def wide(self) -> bool:
        """Whether all columns have room."""
        return self.size[0] >= WIDE

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The weekdays that have a column: those of any of these weeks."""
        return tuple(sorted({head.day.weekday() for each in self.weeks.weeks for head in each.week.days}))

    @property
    def ends(self) -> tuple[int, ...]:
        """Where the columns of the weekdays end."""
        number = len(self.weekdays)
        first, apart = (43, 8 if number <= USUAL else 6) if self.wide else (30, 7 if number <= USUAL else 5)
        return tuple(first + apart * index for index in range(number))

    def fits(self, below: int) -> int:
        """How many weeks are in sight above so many rows of days."""
        return max(self.size[1] - HEADINGS - BELOW - below, LEAST)


def page(shown: ShownWeeks, voice: Voice) -> tuple[PieceRow, ...]:
    """The weeks in sight, then the days of the marked one as far as there is room."""
    weeks = shown.weeks.weeks
    rule = PieceRow((Piece("", Tone.RULE, at=MARGIN, end=shown.size[0] - MARGIN, rule=True),))
    days = list(_days(weeks[shown.marked], shown, voice))
    fits = shown.fits(len(days))
    top = max(min(shown.marked - fits // 2, len(weeks) - fits), 0)
    rows = [_row(shown, index, voice) for index in range(top, min(top + fits, len(weeks)))]
    heading = PieceRow((Piece(words.detail_title(weeks[shown.marked], voice), Tone.STRONG, bold=True, at=MARGIN),))
    return (PieceRow(tuple(_headings(shown))), rule, *rows, BLANK, heading, rule, *days)


def _headings(shown: ShownWeeks) -> Iterator[Piece]:
    quiet = Tone.QUIET
    yield Piece(words.WEEK, quiet, at=TITLE_AT)
    if shown.wide:
        yield Piece(words.LEVEL, quiet, at=LEVEL_AT)
    for weekday, end in zip(shown.weekdays, shown.ends, strict=True):
        yield Piece(words.WEEKDAYS[weekday], quiet, end=end)
    if shown.wide:
        yield Piece(words.DAYS, quiet, end=81)
        yield Piece(words.MINUTES, quiet, at=83)
        yield Piece(words.TARGET, quiet, at=97)
    else:
        yield Piece(words.SUM, quiet, end=65)
        yield Piece(words.TARGET, quiet, at=68)


def _row(shown: ShownWeeks, index: int, voice: Voice) -> PieceRow:
    each, marked = shown.weeks.weeks[index], index == shown.marked
    title = Piece(words.week_title(each.week, voice), Tone.STRONG if marked else Tone.TEXT, bold=marked, at=TITLE_AT)
    if each.own is None:
        return PieceRow((title, Piece(words.ON_NO_LIST, Tone.QUIET, at=LEVEL_AT)), marked)
    level = (Piece(each.own.level_of_care, Tone.QUIET, at=LEVEL_AT),) if shown.wide else ()
    return PieceRow((title, *level, *_columns(shown, each), *_sums(shown, each)), marked)


def _columns(shown: ShownWeeks, each: WeekOf) -> Iterator[Piece]:
    heads = {head.day.weekday(): head for head in each.week.days}
    for weekday, end in zip(shown.weekdays, shown.ends, strict=True):
        if head := heads.get(weekday):
            yield _day(head, each.own.on(head.day) if each.own else None, shown, end)


def _day(head: DayHead, day: PatientDay | None, shown: ShownWeeks, end: int) -> Piece:
    """One day, as Week has it: short of its minutes bold, not proven in the colour of away."""
    said = (day_cell if shown.wide else short_cell)(day, head)
    if day is None or not day.came:
        return Piece(said, TONES.get(day.state, Tone.QUIET) if day else Tone.QUIET, end=end)
    short = not day.counts and not day.runs
    tone = Tone.STRONG if short else Tone.TEXT
    if not day.proven:
        return Piece(starred(said, day), Tone.AWAY, bold=True, end=end + 1)
    return Piece(said, tone, bold=short, end=end)


def _sums(shown: ShownWeeks, each: WeekOf) -> Iterator[Piece]:
    if each.own is None:
        return
    standing, word = each.own.standing, each.own.word
    tone = WORD_TONES.get(word, Tone.TEXT)
    said = Piece(standing_word(each.own), tone, bold=tone in (Tone.STRONG, Tone.AWAY), at=97 if shown.wide else 68)
    if shown.wide:
        yield Piece(str(standing.days_counted), Tone.TEXT, end=81)
        yield _minutes(standing.minutes, word, 87)
        yield Piece(f"of {hours(standing.target.minutes_a_week)}", Tone.QUIET, end=95)
    else:
        yield _minutes(standing.minutes, word, 65)
    yield said


def _minutes(minutes: int, word: Word, end: int) -> Piece:
    unproven = word is Word.NOT_PROVEN
    return Piece(hours(minutes), Tone.AWAY if unproven else Tone.STRONG, bold=True, end=end)


def _days(each: WeekOf, shown: ShownWeeks, voice: Voice) -> Iterator[PieceRow]:
    """The days of a week, one under the other, with all that took minutes away, and who signed."""
    if each.own is None:
        yield PieceRow((Piece(words.ON_NO_LIST, Tone.QUIET, at=MARGIN),))
        return
    for head in each.week.days:
        yield from _of_day(head, each.own.on(head.day), shown, voice)


def _of_day(head: DayHead, day: PatientDay | None, shown: ShownWeeks, voice: Voice) -> Iterator[PieceRow]:
    state = words.state_word(day, head)
    tone = TONES.get(day.state, Tone.TEXT) if day else Tone.QUIET
    proven = day is None or day.proven
    why = words.less(day, voice)
    first = why if not shown.wide else why[:1]
    signed = words.signed_words(head) if day else ""
    end = shown.size[0] - MARGIN
    pieces = [
        Piece(voice.date(head.day), Tone.STRONG if head.runs else Tone.QUIET, bold=head.runs, at=MARGIN),
        Piece(state, tone if day and (day.planned or day.came) else Tone.QUIET, at=STATE_AT),
        Piece(words.figure(day), Tone.TEXT if proven else Tone.AWAY, bold=not proven, end=FIGURE_END),
        Piece(" · ".join(first), Tone.TEXT if proven else Tone.AWAY, at=WHY_AT),
    ]
    if shown.wide:
        pieces.append(Piece(signed, Tone.QUIET, at=SIGNED_AT))
    elif head.signed_by:
        pieces.append(Piece(words.SIGNED, Tone.QUIET, end=end))
    yield PieceRow(tuple(pieces))
    for line in why[1:] if shown.wide else ():
        yield PieceRow((Piece(line, Tone.TEXT, at=WHY_AT),))
