"""What is other than usual today, in the line above the list: closed, its hours, its groups."""

from frontdesk.shapes.board import Board
from frontdesk.texts.changed_day import changes_of_day
from frontdesk.texts.today_words import capital
from frontdesk.texts.voice import Voice
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece

BETWEEN = " · "


def other_today(board: Board, voice: Voice) -> tuple[Piece, ...]:
    """The line, or nothing on most days."""
    changes = changes_of_day(board, voice)
    return (Piece(capital(BETWEEN.join(changes)) + "  ", Tone.AWAY, bold=True, at=MARGIN),) if changes else ()
