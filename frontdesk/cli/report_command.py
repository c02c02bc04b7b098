"""The command ``report``: the day, the roll call or the houses, in the form that was asked for."""

import argparse
import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from frontdesk.cli.desk_commands import day_named, desk
from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.cli.reports import tables
from frontdesk.cli.reports.output import deliver, deliver_workbook
from frontdesk.cli.session import Wanted
from frontdesk.desk.answers import lists
from frontdesk.errors import Usage
from frontdesk.shapes.board import Board
from frontdesk.shapes.reviewed_day import Question

if TYPE_CHECKING:
    from frontdesk.cli.reports.workbooks import Sheet

Questions = tuple[Question, ...]


def report(options: argparse.Namespace, wanted: Wanted) -> int:
    """``report day|rollcall|houses``."""
    form = options.format or ("json" if wanted.json else "text")
    if options.person or options.first or options.last or options.whom:
        raise Usage(text=f"report {options.which} is of one day: it takes --day, and nobody's name.")
    with desk(wanted, "do") as opened:
        day = day_named(options.day)
        board = opened.board_of(day) if day else opened.board()
        questions = opened.questions(board) if options.which == "day" else ()
    if form == "xlsx":
        return deliver_workbook(_sheet(options.which, board, questions), options.output)
    deliver(FORMS[form](options.which, board, questions), options.output)
    return 0


def _sheet(which: str, board: Board, questions: Questions) -> "Sheet":
    from frontdesk.cli.reports import sheets

    return sheets.sheet_of(which, answer(which, board, questions, JsonShapes(board.site.zone)), board)


def answer(which: str, board: Board, questions: Questions, shapes: JsonShapes) -> Json:
    """What a report says, whatever form it will have."""
    match which:
        case "day":
            return shapes.day(lists.day_report(board, questions))
        case "rollcall":
            return shapes.roll_call(lists.roll_call(board))
        case _:
            return shapes.houses(board, lists.houses(board))


def _json(which: str, board: Board, questions: Questions) -> str:
    return json.dumps(answer(which, board, questions, JsonShapes(board.site.zone)), ensure_ascii=False, indent=2) + "\n"


def _text(which: str, board: Board, questions: Questions) -> str:
    said = answer(which, board, questions, JsonShapes(board.site.zone))
    match which:
        case "day":
            text = tables.day(said)
        case "rollcall":
            text = tables.roll_call(said, demo=board.site.demo)
        case _:
            text = tables.houses(said, demo=board.site.demo)
    return text + "\n"


def _csv(which: str, board: Board, questions: Questions) -> str:
    from frontdesk.cli.reports import sheets

    return sheets.of(which, answer(which, board, questions, JsonShapes(board.site.zone)), board)


def _html(which: str, board: Board, questions: Questions) -> str:
    from frontdesk.cli.reports import html_reports

    return html_reports.of(
        which, answer(which, board, questions, JsonShapes(board.site.zone, board.site.locale)), board
    )


FORMS: dict[str, Callable[[str, Board, Questions], str]] = {"json": _json, "text": _text, "csv": _csv, "html": _html}
