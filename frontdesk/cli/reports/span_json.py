"""The JSON of reports over a span of days (docs/contract.md, Weeks): frozen shapes in, plain values out."""

from collections.abc import Iterable

from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.desk.spans import SpanSite
from frontdesk.shapes.weeks import DayHead, GroupTally, PatientDay, PatientRow, PatientWeek, Span, Week, WeekOf
from frontdesk.texts.week_words import why_lines

CLOSED, NOT_SCHEDULED, NOT_OPENED = "closed", "not_scheduled", "not_opened"


def of_week(week: Week, site: SpanSite) -> Json:
    """``report week``."""
    return {
        **_span(week.span),
        "site": site.name,
        "demo": site.demo,
        "at": JsonShapes(site.zone).instant(week.at),
        "over": week.over,
        "patients": [_patient(week, each) for each in week.patients],
    }


def _span(span: Span) -> dict[str, str]:
    return {"from": span.first.isoformat(), "to": span.last.isoformat()}


def _patient(week: Week, each: PatientWeek) -> Json:
    standing = each.standing
    own = {day.day: day for day in each.days}
    return {
        "mrn": each.patient.mrn,
        "name": each.patient.name,
        "counselor": each.patient.counselor,
        "level_of_care": each.level_of_care or None,
        "days": [_day(head, own.get(head.day)) for head in week.days],
        "countable_minutes": standing.minutes,
        "days_counted": standing.days_counted,
        "target_minutes": standing.target.minutes_a_week,
        "target_days": standing.target.days_a_week,
        "cancelled_minutes": standing.cancelled,
        "met": standing.met,
        "can_still_meet": standing.can_still_meet,
        "proven": each.proven,
    }


def _day(head: DayHead, day: PatientDay | None) -> Json:
    return {
        "day": head.day.isoformat(),
        "state": _state(head, day),
        "countable_minutes": day.minutes if day else 0,
        "proven": day.proven if day else True,
    }


def _state(head: DayHead, day: PatientDay | None) -> str:
    if day is None:
        return CLOSED if head.closed else NOT_OPENED if head.unopened else NOT_SCHEDULED
    return CLOSED if day.closed else day.state.value


def of_patient(patient: PatientRow, span: Span, weeks: Iterable[WeekOf], site: SpanSite) -> Json:
    """``report patient``; ``weeks`` are the same days a week at a time."""
    shapes, weeks = JsonShapes(site.zone), list(weeks)
    days = [
        _day(head, day)
        | _of_day(day, shapes)
        | {"signed_by": head.signed_by, "signed_at": shapes.instant(head.signed_at)}
        for week, own in weeks
        for head in week.days
        for day in (own.on(head.day) if own else None,)
    ]
    return {
        **_span(span),
        "site": site.name,
        "demo": site.demo,
        "mrn": patient.mrn,
        "name": patient.name,
        "dob": patient.dob.isoformat(),
        "days": days,
        "countable_minutes": sum(day["countable_minutes"] for day in days),
        "weeks": [_week(week, own) for week, own in weeks if own],
    }


def _of_day(day: PatientDay | None, shapes: JsonShapes) -> Json:
    return {
        "late_minutes": day.late_minutes if day else 0,
        "why": why_lines(day, shapes.clocks) if day else [],
    }


def _week(week: Week, own: PatientWeek) -> Json:
    standing = own.standing
    return {
        **_span(week.span),
        "countable_minutes": standing.minutes,
        "days_counted": standing.days_counted,
        "target_minutes": standing.target.minutes_a_week,
        "target_days": standing.target.days_a_week,
        "met": standing.met,
        "proven": own.proven,
    }


def of_groups(span: Span, groups: Iterable[GroupTally], site: SpanSite) -> Json:
    """``report groups``."""
    return {
        **_span(span),
        "site": site.name,
        "demo": site.demo,
        "groups": [group._asdict() for group in groups],
    }
