"""Commands over a span of days: ``report week|patient|groups`` and ``export attendance``."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any

from frontdesk.cli.desk_commands import day_named, desk
from frontdesk.cli.json_shapes import Json
from frontdesk.cli.reports import attendance_rows, csv_cells, span_json, span_tables
from frontdesk.cli.reports.attendance_rows import Row
from frontdesk.cli.reports.output import deliver, deliver_pieces, deliver_sealed, deliver_workbook, marked
from frontdesk.cli.reports.workbooks import Sheet
from frontdesk.cli.session import Wanted
from frontdesk.database.age_files import SUFFIX, recipients
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.spans import LAST_WEEKS, Spans, SpanSite
from frontdesk.errors import Usage
from frontdesk.permissions import Right
from frontdesk.shapes.access import Access
from frontdesk.shapes.weeks import Span
from frontdesk.texts import Voice
from frontdesk.texts.print_words import DEMO
from frontdesk.texts.week_words import STAFF_ONLY

FIRST, LAST = date(1900, 1, 1), date(2200, 1, 1)
LONGEST = timedelta(days=3_700)
"""Ten years: the longest span that is asked for at once."""
NEEDED = (Right.REPORT, Right.WEEK)
"""What somebody must be allowed to do for a report over a span."""
INTERNAL = "INTERNAL"
STAFF_ONLY_NAME = "STAFF ONLY"


def report(options: argparse.Namespace, wanted: Wanted) -> int:
    """``report week|patient|groups``."""
    form = options.format or ("json" if wanted.json else "text")
    for_patient = is_for_patient(options)
    with desk(wanted, "do", *NEEDED) as opened:
        site, told = Spans(opened).site(), in_json(options, opened)
    if form == "xlsx":
        return deliver_workbook(_sheet(options.which, told, for_patient), options.output)
    staff_only = form == "csv" and not for_patient
    output = marked(options.output, STAFF_ONLY_NAME) if staff_only else options.output
    deliver(FORMS[form](options.which, told, for_patient, site), output)
    return _told(output, options.output)


def in_json(options: argparse.Namespace, opened: FrontDesk) -> Json:
    """What such a report says, once it is written down who looks. Raises Usage, UnknownPatient, CardsClosed."""
    _written_down(options, opened)
    return REPORTS[options.which](opened, Spans(opened), options)


def _written_down(options: argparse.Namespace, opened: FrontDesk) -> None:
    """Who looks is written down first. Raises CardsClosed for a report about one person where it cannot be."""
    if options.which == "patient":
        patient = lookups.patient(opened, options.person)
        opened.access.note(opened.actor, opened.now(), Access.REPORT, patient, "patient")
    else:
        opened.access.note_if_it_can_be(opened.actor, opened.now(), Access.REPORT, options.which)


def is_for_patient(options: argparse.Namespace) -> bool:
    """Whether it is printed for the patient themselves. Raises Usage where that or a name makes no sense."""
    if (options.which == "patient") != (options.person is not None):
        raise Usage(text="report patient wants whom it is about: report patient P. Other reports are of all.")
    if options.whom and options.which != "patient":
        raise Usage(text="--for patient goes with report patient.")
    return bool(options.whom == "patient")


def _told(written: str | None, asked: str | None) -> int:
    """Say where it was written where that is another name than was asked for."""
    if written != asked:
        print(f"Written: {written}")
    return 0


def _week(opened: FrontDesk, spans: Spans, options: argparse.Namespace) -> Json:
    span = span_named(options, Span.week_of(_day(options.day) or spans.today()))
    return span_json.of_week(spans.week(span), spans.site())


def _patient(opened: FrontDesk, spans: Spans, options: argparse.Namespace) -> Json:
    patient = lookups.patient(opened, options.person)
    span = span_named(options, _last_weeks(_day(options.day), spans.today()))
    return span_json.of_patient(spans.patient(patient), span, spans.weeks_of(patient, span), spans.site())


def _last_weeks(day: date | None, today: date) -> Span:
    """The week of a day; without one this week and the eight before it."""
    week = Span.week_of(day or today)
    return week if day else Span(week.first - LAST_WEEKS * timedelta(days=7), week.last)


def _groups(opened: FrontDesk, spans: Spans, options: argparse.Namespace) -> Json:
    span = span_named(options, Span.week_of(_day(options.day) or spans.today()))
    return span_json.of_groups(span, spans.groups(span), spans.site())


REPORTS: dict[str, Callable[[FrontDesk, Spans, argparse.Namespace], Json]] = {
    "week": _week,
    "patient": _patient,
    "groups": _groups,
}


def _day(text: str | None) -> date | None:
    """The day of ``--day``, within what reports are made of. Raises Usage."""
    day = day_named(text)
    return span_named(argparse.Namespace(first=text, last=text)).first if day else None


def span_named(options: argparse.Namespace, otherwise: Span | None = None) -> Span:
    """The span of ``--from`` and ``--to``, else the one given. Raises Usage."""
    first, last = day_named(options.first), day_named(options.last)
    if first is None and last is None and otherwise:
        first, last = otherwise
    if first is None or last is None:
        raise Usage(text="Say both, from which day to which: --from 2026-11-16 --to 2026-11-20.")
    if first > last:
        raise Usage(text=f"--from {first} is after --to {last}.")
    if first < FIRST or last > LAST or last - first > LONGEST:
        raise Usage(text="That span is too long. At most ten years, between 1900 and 2200.")
    return Span(first, last)


def _json(which: str, said: Json, for_patient: bool, site: SpanSite) -> str:
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"


def _text(which: str, said: Json, for_patient: bool, site: SpanSite) -> str:
    match which:
        case "week":
            text = span_tables.week(said)
        case "patient":
            text = span_tables.patient(said, for_patient=for_patient)
        case _:
            text = span_tables.groups(said)
    return text + "\n"


def _csv(which: str, said: Json, for_patient: bool, site: SpanSite) -> str:
    sheet = _sheet(which, said, for_patient)
    return csv_cells.table(sheet.columns, sheet.rows)


def _sheet(which: str, said: Json, for_patient: bool) -> Sheet:
    from frontdesk.cli.reports import span_sheets

    match which:
        case "week":
            return span_sheets.week(said)
        case "patient":
            return span_sheets.patient(said, for_patient=for_patient)
        case _:
            return span_sheets.groups(said)


def _html(which: str, said: Json, for_patient: bool, site: SpanSite) -> str:
    from frontdesk.cli.reports.span_pages import SpanPages

    pages = SpanPages(said, Voice(site.locale, site.zone))
    match which:
        case "week":
            return pages.week()
        case "patient":
            return pages.patient(for_patient=for_patient)
        case _:
            return pages.groups()


FORMS: dict[str, Callable[[str, Json, bool, SpanSite], str]] = {
    "json": _json,
    "text": _text,
    "csv": _csv,
    "html": _html,
}


def export(options: argparse.Namespace, wanted: Wanted) -> int:
    """``export attendance``: a row a patient, day and block, as it is read."""
    form = options.format or ("json" if wanted.json else "csv")
    span, columns = span_named(options), attendance_rows.columns(internal=options.internal)
    marks = [STAFF_ONLY_NAME] if form == "csv" else []
    keys = _keys(options, form)
    asked = options.output.removesuffix(SUFFIX) if keys else options.output
    output = marked(asked, *marks, *([INTERNAL] if options.internal else []))
    with desk(wanted, "do", Right.EXPORT) as opened:
        spans = Spans(opened)
        detail = f"attendance {span.first} to {span.last}{', internal' if options.internal else ''}"
        opened.access.note(opened.actor, opened.now(), Access.EXPORT, detail=detail)
        site, rows = spans.site(), _rows(spans, span, options.internal)
        if form == "xlsx":
            above = [STAFF_ONLY, *([DEMO] if site.demo else [])]
            deliver_workbook(Sheet("attendance", above, columns, rows), output)
        else:
            pieces = (_export_json if form == "json" else csv_cells.pieces)(columns, rows)
            output = deliver_sealed(pieces, output, keys) if keys and output else deliver_pieces(pieces, output)
    return _told(output, options.output)


def _keys(options: argparse.Namespace, form: str) -> list[Any]:
    """To whom an export is sealed; nobody where that was not asked for. Raises Usage."""
    if not options.seal:
        return []
    if options.output is None or form == "xlsx":
        raise Usage(text="--seal wants a file, and CSV or JSON in it: --output FILE.")
    return recipients(options.seal)


def _rows(spans: Spans, span: Span, internal: bool) -> Iterator[Row]:
    """All rows, one day after the other, telling on a terminal how far it has come."""
    days = spans.days(span)
    tell: Callable[[int], None] = partial(_tell, len(days)) if sys.stderr.isatty() else lambda _: None
    for number, read in enumerate(spans.attendance(days), 1):
        yield from attendance_rows.rows_of(read, internal=internal)
        tell(number)


def _tell(of: int, number: int) -> None:
    sys.stderr.write(f"\r{number} of {of} days{'' if number < of else chr(10)}")
    sys.stderr.flush()


def _export_json(columns: Iterable[str], rows: Iterable[Row]) -> Iterator[str]:
    """A list of objects of these columns, a line each."""
    names, before = list(columns), "[\n"
    for row in rows:
        values = (csv_cells.iso(cell) if hasattr(cell, "isoformat") else cell for cell in row)
        said = dict(zip(names, values, strict=True))
        yield before + json.dumps(said | {"late_entry": said["late_entry"] == "yes"}, ensure_ascii=False)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"
