"""How the review of a day is set: a row a question, and the day in one line. Pure."""

from datetime import datetime

from rich.cells import cell_len

from frontdesk.screens.review.mark import Mark
from frontdesk.shapes.reviewed_day import Question, ReviewedDay
from frontdesk.texts import review_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, Piece, PieceRow

WIDE = 100
APART, BETWEEN = 2, "   "
RECORD_AT = {True: 54, False: 48}
HEAD_ROWS, FOOT_ROWS = 2, {True: 3, False: 4}


def head_row(review: ReviewedDay | None, day: str, earlier: bool, width: int, voice: Voice) -> tuple[Piece, ...]:
    """Which day, whole, in a colour of its own where it is an ``earlier`` one; and how many questions are left."""
    tone, free = Tone.AWAY if earlier else Tone.STRONG, MARGIN + cell_len(day) + 1
    said = words.questions_left(review, voice) if review else ("",)
    left = next((each for each in said if free + cell_len(each) <= width - MARGIN), said[-1])
    begins = max(width - MARGIN - cell_len(left), free)
    return (Piece(day, tone, bold=True, at=MARGIN), Piece(left, Tone.QUIET, at=begins))


def fits(width: int, height: int) -> int:
    """How many questions have room."""
    return max(height - HEAD_ROWS - FOOT_ROWS[width >= WIDE], 1)


def top(marked: int, number: int, rows: int) -> int:
    """Which question stands first, so that the marked one is in sight."""
    return max(0, min(marked - rows + 1, number - rows)) if marked >= rows else 0


def on_page(marked: int, rows: int, by: int) -> int:
    """Which question is the last of the next page, or of the page before."""
    return max(marked, rows - 1) + by * rows


def page(
    review: ReviewedDay,
    mark: Mark,
    voice: Voice,
    now: datetime,
    size: tuple[int, int],
) -> tuple[PieceRow, ...]:
    """As many questions as fit around the marked one; below them what is only said."""
    width, height = size
    wide = width >= WIDE
    rows = fits(width, height)
    asked, marked, ticked = mark.questions, mark.place, mark.ticked
    first = top(marked, len(asked), rows)
    record = RECORD_AT[wide]
    question, says = words.HEADINGS
    head = (
        PieceRow((Piece(question, Tone.QUIET, at=MARGIN), Piece(says, Tone.QUIET, at=record))),
        PieceRow((Piece("", Tone.RULE, at=MARGIN, end=width - MARGIN, rule=True),)),
    )
    shown = [
        _row(each, index == marked, each in ticked, review, voice, record)
        for index, each in enumerate(asked[first : first + rows], first)
    ]
    return (*head, *(shown or [_none(review)]), *_foot(review, now, wide))


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


def _row(question: Question, marked: bool, ticked: bool, review: ReviewedDay, voice: Voice, record: int) -> PieceRow:
    title = Piece(f"{words.TITLES[question.kind]}: ", Tone.TEXT, at=MARGIN)
    name = Piece(question.name, Tone.STRONG, bold=True)
    said = Piece(words.record_words(question, review.board, voice), at=max(record, _end(title, name) + APART))
    return PieceRow((title, name, said), marked, ticked)


def _end(*pieces: Piece) -> int:
    """Where words end that are never cut: the name before all."""
    return MARGIN + sum(cell_len(piece.text) for piece in pieces)
