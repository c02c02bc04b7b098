"""How the review of a day is set: a row a question, and the day in one line. Pure."""

from datetime import datetime

from rich.cells import cell_len

from frontdesk.screens.review import settled, signed
from frontdesk.screens.review.enter import way_of
from frontdesk.screens.review.mark import Mark
from frontdesk.shapes.reviewed_day import Question, ReviewedDay
from frontdesk.texts import review_words as words
from frontdesk.texts import settled_words
from frontdesk.texts.today_words import shown_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

WIDE = 100
APART, BETWEEN = 2, "   "
RECORD_AT = {True: 54, False: 48}
ASKS_AT = 95
HEAD_ROWS, FOOT_ROWS = 2, {True: 3, False: 4}


def head_row(review: ReviewedDay | None, day: str, earlier: bool, width: int, voice: Voice) -> tuple[Piece, ...]:
    """Which day, whole, in a colour of its own where it is an ``earlier`` one; and how many questions are left.

    Between them what is settled, in numbers, as far as there is room.
    """
    tone, free = Tone.AWAY if earlier else Tone.STRONG, MARGIN + cell_len(day) + 1
    said = words.questions_left(review, voice) if review else ("",)
    left = next((each for each in said if free + cell_len(each) <= width - MARGIN), said[-1])
    begins = max(width - MARGIN - cell_len(left), free)
    between = _in_numbers(review, earlier, begins - free) if review else ()
    return (Piece(day, tone, bold=True, at=MARGIN), *between, Piece(left, Tone.QUIET, at=begins))


def _in_numbers(review: ReviewedDay, earlier: bool, room: int) -> tuple[Piece, ...]:
    """``not signed   Accepted 4   Written late 3``: each whole, or not at all."""
    state = ((words.NOT_SIGNED, ""),) if earlier and not review.signature else ()
    said = [*state, *((f"{word} ", str(number)) for word, number in settled_words.counted(review))]
    shown: list[Piece] = []
    for word, number in said:
        room -= len(BETWEEN) + cell_len(word + number)
        if room < 0:
            break
        shown += (Piece(f"{BETWEEN}{word}", bold=not number), Piece(number, Tone.STRONG, bold=True))
    return tuple(shown)


def fits(width: int, height: int) -> int:
    """How many questions have room."""
    return max(height - HEAD_ROWS - FOOT_ROWS[width >= WIDE], 1)


def top(marked: int, number: int, rows: int, rolled: int) -> int:
    """Which question stands first, so that the marked one is in sight, or from there as far as the wheel has rolled."""
    first = max(0, min(marked - rows + 1, number - rows)) if marked >= rows else 0
    return max(min(first + rolled, number - rows), 0)


def in_sight(mark: Mark, rows: int, rolled: int) -> str:
    """Which questions are in sight, where not all are."""
    number = len(mark.questions)
    return shown_words(top(mark.place, number, rows, rolled), rows, number, 0) if number > rows else ""


def on_page(marked: int, rows: int, by: int) -> int:
    """Which question is the last of the next page, or of the page before."""
    return max(marked, rows - 1) + by * rows


def page(
    review: ReviewedDay,
    mark: Mark,
    voice: Voice,
    now: datetime,
    size: tuple[int, int],
    rolled: int = 0,
) -> tuple[PieceRow, ...]:
    """As many questions as fit around the marked one; below them what is only said."""
    width, height = size
    wide = width >= WIDE
    rows = fits(width, height)
    asked, marked, ticked = mark.questions, mark.place, mark.ticked
    first = top(marked, len(asked), rows, rolled)
    shown = [
        _row(each, index == marked, each in ticked, review, voice, wide)
        for index, each in enumerate(asked[first : first + rows], first)
    ] or [_none(review)]
    above = (*_head(width, wide), *shown)
    if wide and review.signature and not review.questions:
        above = signed.rows(review, voice, now, width)
    parts = settled_words.settled(review, voice, now) if wide else ()
    below = settled.rows(parts, width, RECORD_AT[wide], rows + HEAD_ROWS - len(above))
    return (*above, *below, *_foot(review, now, wide))


def _head(width: int, wide: bool) -> tuple[PieceRow, ...]:
    question, says, asks = words.HEADINGS
    titles = [Piece(question, Tone.QUIET, at=MARGIN), Piece(says, Tone.QUIET, at=RECORD_AT[wide])]
    if wide:
        titles.append(Piece(asks, Tone.QUIET, at=ASKS_AT))
    return PieceRow(tuple(titles)), PieceRow((Piece("", Tone.RULE, at=MARGIN, end=width - MARGIN, rule=True),))


def _none(review: ReviewedDay) -> PieceRow:
    said = words.NONE_ABOUT if review.questions else words.NO_QUESTIONS
    return PieceRow((Piece(said, Tone.STRONG, bold=True, at=9),))


def _foot(review: ReviewedDay, now: datetime, wide: bool) -> tuple[PieceRow, ...]:
    return (
        BLANK,
        PieceRow((Piece(words.unseen_words(review), Tone.QUIET, at=MARGIN),)),
        *(PieceRow((Piece(line, Tone.TEXT, at=MARGIN),)) for line in _day(review, now, wide)),
    )


def _day(review: ReviewedDay, now: datetime, wide: bool) -> tuple[str, ...]:
    """The day in one line; at 80 in two."""
    first, *others = words.day_words(review.board, now)
    return (BETWEEN.join((first, *others)),) if wide else (first, BETWEEN.join(others))


def _row(question: Question, marked: bool, ticked: bool, review: ReviewedDay, voice: Voice, wide: bool) -> PieceRow:
    title = Piece(f"{words.TITLES[question.kind]}: ", Tone.TEXT, at=MARGIN)
    name = Piece(question.name, Tone.STRONG, bold=True)
    record = max(RECORD_AT[wide], _end(title, name) + APART)
    said = Piece(words.record_words(question, review.board, voice), at=record)
    asks = (Piece(words.ASKS[way_of(question)], Tone.QUIET, at=ASKS_AT),) if wide else ()
    return PieceRow((title, name, said, *asks), marked, ticked, question.about)


def _end(*pieces: Piece) -> int:
    """Where words end that are never cut: the name before all."""
    return MARGIN + sum(cell_len(piece.text) for piece in pieces)
