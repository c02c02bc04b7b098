"""``report … --site all``: the same report of every site of a database that this role may read, as one list in JSON."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from frontdesk.cli import report_command, span_commands
from frontdesk.cli.arguments import OVER_A_SPAN
from frontdesk.cli.desk_commands import actor_of, desk
from frontdesk.cli.json_shapes import Json
from frontdesk.cli.reports.output import deliver
from frontdesk.cli.session import Wanted, actor_named
from frontdesk.database.places import OF_FOLDER, Server, address_of
from frontdesk.database.records import Records
from frontdesk.database.server_driver import sites_of
from frontdesk.errors import Notice, RecordsMissing, Usage
from frontdesk.shapes.staff import Actor, Role

ONLY_JSON = "Of all sites a report is told as JSON: report {which} --site all --format json."
ONE_PERSON = "A person is of one site, and a number can be another person's elsewhere. Name the site: --site NAME."


def report(options: argparse.Namespace, wanted: Wanted) -> int:
    """``report day|rollcall|houses|week|groups --site all --format json``: nothing, or of every site."""
    if options.which == "patient":
        raise Usage(text=ONE_PERSON)
    if (options.format or ("json" if wanted.json else "text")) != "json":
        raise Usage(text=ONLY_JSON.format(which=options.which))
    _refuse_unfit(options)
    told = [{"site": site, "report": _of_one(options, replace(wanted, site=site))} for site in _sites(wanted)]
    deliver(json.dumps(told, ensure_ascii=False, indent=2) + "\n", options.output)
    return 0


def _refuse_unfit(options: argparse.Namespace) -> None:
    """Raises Usage for what a report does not take, before any site is asked."""
    if options.which in OVER_A_SPAN:
        span_commands.is_for_patient(options)
    else:
        report_command.day_asked(options)


def _sites(wanted: Wanted) -> list[str]:
    """Every site that this role may use. Raises Usage, RecordsMissing, and what the server is refused for."""
    address = address_of(wanted.named or "", wanted.site)
    if address is None:
        raise Usage(text=OF_FOLDER)
    if not (sites := sites_of(server := Server(address.url))):
        raise RecordsMissing(path=str(server))
    return sites


def _of_one(options: argparse.Namespace, wanted: Wanted) -> Json:
    """What the report of one site says."""
    over_a_span = options.which in OVER_A_SPAN
    needed = span_commands.NEEDED if over_a_span else (report_command.right_of(options.which),)
    in_json = span_commands.in_json if over_a_span else report_command.in_json
    with _told_of(wanted.site), desk(wanted, "do", *needed, who=_who) as opened:
        return in_json(options, opened)


@contextmanager
def _told_of(site: str | None) -> Iterator[None]:
    """What is said of a refusal begins with the site that it came from."""
    try:
        yield
    except Notice:
        sys.stderr.write(f"{site}: ")
        raise


def _who(records: Records, wanted: Wanted, source: str) -> Actor:
    """Who reads: at a site whose records this role may write, whoever signs in there, as always.

    A role that may only read was given that right by whoever runs the server, and no wrong try could be counted.
    """
    if records.writable:
        return actor_of(records, wanted, source)
    return actor_named(wanted.name, Role.RECEPTIONIST, source)
