"""``copy-records``: all records of one place brought to another."""

import argparse
import json
from dataclasses import replace

from frontdesk.cli.desk_commands import desk
from frontdesk.cli.how_far import say_how_far
from frontdesk.cli.session import Wanted, place_named
from frontdesk.database.places import folder_of
from frontdesk.desk.copying import Copied, copy_records
from frontdesk.permissions import Right
from frontdesk.rules.heads import PRINTED_DIGITS

WENT_ON = "It went on after entry {entry}, up to which they had been copied before."
ANEW = "What lay there unfinished was not of these records as they are now, and was begun anew."
STAYS = "{source} stays as it is, without what is done in {to} from now on: let no desk act on it any more."


def copy(options: argparse.Namespace, wanted: Wanted) -> int:
    """``copy-records --from A --to B``. Who may make a backup of A may."""
    source, to = replace(wanted, data=options.source), place_named(options.to)
    with desk(source, "do", Right.BACKUP) as opened:
        try:
            copied = copy_records(opened.records, to, _say)
        finally:
            say_how_far("")
    if wanted.json:
        print(json.dumps(_as_json(copied)))
    else:
        print("\n".join(_lines(copied, str(folder_of(source.place)), str(folder_of(to)))))
    return 0


def _say(what: str, done: int, of: int) -> None:
    say_how_far(f"{what}: {done:,} of {of:,} rows" if of else f"{what} …")


def _as_json(copied: Copied) -> dict[str, object]:
    head = {"entry": copied.head.entry, "hash": copied.head.hash}
    return {"ok": True, "entries": copied.entries, "rows": copied.rows, **head, "went_on_after": copied.went_on_after}


def _lines(copied: Copied, source: str, to: str) -> list[str]:
    head = copied.head
    lines = [
        f"Copied {copied.entries:,} {'entry' if copied.entries == 1 else 'entries'} and {copied.rows:,} rows to {to}.",
        f"Both hold, and end with entry {head.entry}, hash {head.hash[:PRINTED_DIGITS]}.",
    ]
    if copied.went_on_after:
        lines.append(WENT_ON.format(entry=copied.went_on_after))
    if copied.anew:
        lines.append(ANEW)
    return [*lines, STAYS.format(source=source, to=to)]
