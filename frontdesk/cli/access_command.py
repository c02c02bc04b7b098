"""The command ``access``: who looked at cards, printed, made reports and exports, signed in or could not."""

import argparse
import json
from zoneinfo import ZoneInfo

from frontdesk.cli.desk_commands import day_named, desk
from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.cli.session import Wanted
from frontdesk.desk import access_log, lookups
from frontdesk.permissions import Right
from frontdesk.shapes.access import AccessLine


def access(options: argparse.Namespace, wanted: Wanted) -> int:
    """``access [--day D] [--patient P]``, oldest first."""
    day = day_named(options.day)
    with desk(wanted, "do", Right.ACCESS) as opened:
        patient = lookups.patient(opened, options.patient) if options.patient else None
        zone = lookups.zone(opened)
        with opened.records.reading() as session:
            lines = list(access_log.lines(session, day, patient))
    if wanted.json:
        shapes = JsonShapes(zone)
        print(json.dumps([_as_json(shapes, line) for line in lines], ensure_ascii=False))
    elif lines:
        print("\n".join(_as_text(ZoneInfo(zone), line) for line in lines))
    return 0


def _as_json(shapes: JsonShapes, line: AccessLine) -> Json:
    return line._asdict() | {"at": shapes.instant(line.at)}


def _as_text(zone: ZoneInfo, line: AccessLine) -> str:
    whom = f"{line.name} @{line.mrn}" if line.mrn else ""
    said = "  ".join(filter(None, (line.what, whom, line.detail)))
    who = f"{line.actor}, {line.role}" if line.actor else "nobody known"
    return f"{line.at.astimezone(zone):%Y-%m-%d %H:%M:%S}  {said}  [{who}, {line.terminal}]"
