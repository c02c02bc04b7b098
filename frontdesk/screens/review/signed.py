"""How a signed day is set: its figures as they were signed and as they are now, and who signed. Pure."""

from datetime import datetime
from itertools import zip_longest

from frontdesk.shapes.reviewed_day import ReviewedDay
from frontdesk.texts import settled_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow

SIGNED_ENDS, AMENDED_ENDS = 52, 70
BESIDE, VALUE_AT = 74, 86
Row = tuple[Piece, ...]


def rows(review: ReviewedDay, voice: Voice, now: datetime, width: int) -> tuple[PieceRow, ...]:
    """The two parts beside each other; the figures of now only where something was amended."""
    assert review.signature, "the day is signed"
    left = [*_head(bool(review.amended)), *_figures(review, now)]
    right = [*_signed_head(width), *_signature(words.signature_rows(review.signature, voice))]
    return tuple(PieceRow((*one, *other)) for one, other in zip_longest(left, right, fillvalue=()))


def _head(amended: bool) -> tuple[Row, Row]:
    title = Piece(words.THE_DAY, Tone.STRONG, bold=True, at=MARGIN)
    columns = [Piece(words.AS_SIGNED, Tone.QUIET, end=SIGNED_ENDS)]
    if amended:
        columns.append(Piece(words.AS_AMENDED, Tone.QUIET, end=AMENDED_ENDS))
    return (title, *columns), (Piece("", Tone.RULE, at=MARGIN, end=AMENDED_ENDS, rule=True),)


def _figures(review: ReviewedDay, now: datetime) -> list[Row]:
    return [_figure(*each, bool(review.amended)) for each in words.figures(review, now)]


def _figure(name: str, was: str, is_: str, amended: bool) -> Row:
    """One that differs is bold, the older one quiet."""
    differs = amended and was != is_
    shown = [Piece(name, bold=differs, at=MARGIN), Piece(was, Tone.QUIET if differs else Tone.TEXT, end=SIGNED_ENDS)]
    if amended:
        shown.append(Piece(is_, Tone.STRONG if differs else Tone.TEXT, bold=differs, end=AMENDED_ENDS))
    return tuple(shown)


def _signed_head(width: int) -> tuple[Row, Row]:
    rule = Piece("", Tone.RULE, at=BESIDE, end=width - MARGIN, rule=True)
    return (Piece(words.SIGNED, Tone.STRONG, bold=True, at=BESIDE),), (rule,)


def _signature(said: tuple[tuple[str, str], ...]) -> list[Row]:
    return [(Piece(name, Tone.QUIET, at=BESIDE), Piece(value, at=VALUE_AT)) for name, value in said]
