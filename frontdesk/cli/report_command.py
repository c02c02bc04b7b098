"""The command ``report``: the day, the roll call or the houses, in the form that was asked for."""

import argparse
import json
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.cli.desk_commands import day_named, desk
from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.cli.reports import tables
from frontdesk.cli.reports.differences import numbered_now
from frontdesk.cli.reports.output import deliver, deliver_workbook
from frontdesk.cli.session import Wanted
from frontdesk.cli.written_reports import Paper, paged_of, paper_of, said_of
from frontdesk.database.records import Records
from frontdesk.desk import lookups
from frontdesk.desk.answers import lists, signatures
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal import heads
from frontdesk.errors import BadDay, Usage
from frontdesk.models import SignOff
from frontdesk.permissions import Right
from frontdesk.rules.heads import head_in_words
from frontdesk.shapes import whereabouts
from frontdesk.shapes.access import Access
from frontdesk.shapes.board import Board

if TYPE_CHECKING:
    from frontdesk.cli.reports.workbooks import Sheet


class ReportSaid(NamedTuple):
    """What a report says as JSON, and as a page says it, by the clock of its locale; and what heads it.

    ``signed`` is the signature that it is compared with, ``numbers`` which number people of that one have now.
    """

    which: str
    said: Json
    paged: Callable[[], Json]
    paper: Paper
    signed: SignOff | None = None
    numbers: Mapping[str, str] = MappingProxyType({})


def report(options: argparse.Namespace, wanted: Wanted) -> int:
    """``report day|rollcall|houses``."""
    form = options.format or ("json" if wanted.json else "text")
    day = day_asked(options)
    with desk(wanted, "do", right_of(options.which)) as opened:
        asked = _asked(options, opened, day)
        if form == "xlsx":
            _written_down(options, opened)
            return deliver_workbook(_sheet(asked), options.output)
        deliver(FORMS[form](asked), options.output)
        _written_down(options, opened)
    return 0


def right_of(which: str) -> Right:
    """What somebody must be allowed to do for this report."""
    return Right.ROLL_CALL if which == "rollcall" else Right.REPORT


def in_json(options: argparse.Namespace, opened: FrontDesk) -> Json:
    """What such a report says, once it is written down who looks. Raises Usage, BadDay, NotSigned, DoesNotHold."""
    _written_down(options, opened)
    return _asked(options, opened, day_asked(options)).said


def _written_down(options: argparse.Namespace, opened: FrontDesk) -> None:
    opened.access.note_if_it_can_be(opened.actor, opened.now(), Access.REPORT, options.which)


def day_asked(options: argparse.Namespace) -> date | None:
    """The day that was asked for. Raises Usage, also for what only other reports take."""
    if options.which != "day" and (options.as_signed or options.as_amended or options.as_of):
        raise Usage(text="Only a day is signed: report day --as-signed, --as-amended or --as-of.")
    if options.person or options.first or options.last or options.whom:
        raise Usage(text=f"report {options.which} is of one day: it takes --day, and nobody's name.")
    return day_named(options.day)


def _sheet(asked: ReportSaid) -> "Sheet":
    from frontdesk.cli.reports import sheets

    return sheets.sheet_of(asked.which, asked.said, asked.paper)


def _asked(options: argparse.Namespace, opened: FrontDesk, day: date | None) -> ReportSaid:
    if day:
        opened.refuse_earlier(day)
    if options.as_of:
        return _as_of(opened, day, options.as_of)
    if options.as_signed:
        return _as_signed(opened, day)
    said = _live(options.which, opened, day)
    return _compared(opened, said) if options.as_amended else said


def _live(which: str, opened: FrontDesk, day: date | None) -> ReportSaid:
    """As it stands now."""
    board = opened.board_of(day) if day else opened.board()
    told = _told(opened, board) if which == "day" else None

    def said(locale: str | None = None) -> Json:
        zone = board.site.zone
        return _answer(which, board, told, JsonShapes(zone, locale) if locale else JsonShapes(zone))

    paper = Paper.of(board)._replace(head=_head(opened, board.position) if told else "")
    return ReportSaid(which, said(), lambda: said(board.site.locale), paper)


def _head(opened: FrontDesk, entry: int) -> str:
    """How far the journal was, as it stands on paper; nothing before the first entry."""
    with opened.records.reading() as session:
        head = heads.head_at(session, entry)
    return head_in_words(head) if head else ""


def _told(opened: FrontDesk, board: Board) -> lists.DayReport:
    questions = opened.questions(board)
    with opened.records.reading() as session:
        return signatures.day_report(session, board, opened.day_id(session, board), questions)


def _answer(which: str, board: Board, told: lists.DayReport | None, shapes: JsonShapes) -> Json:
    """What a report says, whatever form it will have."""
    if told:
        return shapes.day(told)
    if which == "rollcall":
        return shapes.roll_call(whereabouts.roll_call(board, board.at))
    return shapes.houses(board, whereabouts.houses(board))


def _as_signed(opened: FrontDesk, day: date | None) -> ReportSaid:
    """As it was signed. Raises NotSigned, and DoesNotHold where the journal does not prove it."""
    row = _signed(opened, day or opened.board().day)
    paper = paper_of(row)._replace(head=_head(opened, row.up_to + 1))
    return ReportSaid("day", said_of(row), lambda: paged_of(row), paper)


def _signed(opened: FrontDesk, day: date) -> SignOff:
    with opened.records.reading() as session:
        return signatures.as_signed(session, day)


def _compared(opened: FrontDesk, live: ReportSaid) -> ReportSaid:
    """With the report that was signed, whose people are found by the numbers that they have now."""
    row = _signed(opened, live.paper.day)
    there = {patient["mrn"] for patient in live.said["patients"]}
    gone = [patient["mrn"] for patient in said_of(row)["patients"] if patient["mrn"] not in there]
    return live._replace(signed=row, numbers=lookups.numbers_now(opened, gone))


def _as_of(opened: FrontDesk, day: date | None, text: str) -> ReportSaid:
    """As it stood at an instant, by the journal up to it. Raises Usage, BadDay."""
    from frontdesk.desk.answers.as_of import stood_at

    instant = _instant(text, ZoneInfo(lookups.zone(opened)))
    if instant > opened.now():
        raise BadDay(day=instant.date(), why=BadDay.NOT_YET)
    with stood_at(opened.records, instant) as records, closing(_desk_then(opened, records, instant)) as then:
        opened.refuse_earlier(day or then.board().day)
        return _live("day", then, day)


def _instant(text: str, zone: ZoneInfo) -> datetime:
    """An instant of ISO 8601; without an offset by the site's clock. Raises Usage."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or len(text) <= len("2026-11-23"):
        raise Usage(text=f"“{text[:40]}” is no instant. Write it like 2026-11-23T15:40 or 2026-11-23T15:40:30.")
    return (instant if instant.tzinfo else instant.replace(tzinfo=zone)).astimezone(UTC)


def _desk_then(opened: FrontDesk, records: Records, instant: datetime) -> FrontDesk:
    return FrontDesk(records, opened.actor, "do", lambda: instant, timedelta(0))


def _json(asked: ReportSaid) -> str:
    return json.dumps(asked.said, ensure_ascii=False, indent=2) + "\n"


def _text(asked: ReportSaid) -> str:
    match asked.which:
        case "day":
            text = tables.day(asked.said, _renumbered(asked, said_of), asked.paper.head)
        case "rollcall":
            text = tables.roll_call(asked.said, demo=asked.paper.demo)
        case _:
            text = tables.houses(asked.said, demo=asked.paper.demo)
    return text + "\n"


def _renumbered(asked: ReportSaid, read: Callable[[SignOff], Json]) -> Json | None:
    """The report that it is compared with, its people under the numbers that they have now."""
    if asked.signed is None:
        return None
    said = read(asked.signed)
    return said | {"patients": numbered_now(said["patients"], asked.numbers)}


def _csv(asked: ReportSaid) -> str:
    from frontdesk.cli.reports import sheets

    return sheets.of(asked.which, asked.said, asked.paper)


def _html(asked: ReportSaid) -> str:
    from frontdesk.cli.reports import html_reports

    return html_reports.of(asked.which, asked.paged(), asked.paper, _renumbered(asked, paged_of))


FORMS: dict[str, Callable[[ReportSaid], str]] = {"json": _json, "text": _text, "csv": _csv, "html": _html}
