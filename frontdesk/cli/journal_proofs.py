"""What proves the journal: ``journal --verify``, ``--head`` and ``--seal``."""

import argparse
import json
from pathlib import Path
from zoneinfo import ZoneInfo

from frontdesk.database.records import KEY_FILE
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal import heads
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import Usage
from frontdesk.permissions import Right, refuse_unless_allowed
from frontdesk.rules.heads import Head, head_as_json, head_in_words, read_head
from frontdesk.verbs import Verb

LONGEST_HEAD = 1024 * 1024
WHOLE_HASH = 64


def prove(options: argparse.Namespace, opened: FrontDesk, *, as_json: bool) -> int:
    """Whichever of them was asked for. Raises Usage for more than one, or a file that says no head."""
    if options.seal and (options.verify or options.head is not None):
        raise Usage(text="--seal stands alone: verify first, then seal.")
    if options.seal:
        return _seal(opened, as_json=as_json)
    if not options.verify:
        return _say_head(options.head, opened, as_json=as_json)
    if options.head == "":
        raise Usage(text="Say the file of the head: journal --verify --head FILE.")
    return _verify(_written(options.head) if options.head else None, opened, as_json=as_json)


def _verify(written: Head | None, opened: FrontDesk, *, as_json: bool) -> int:
    key = opened.records.key
    with opened.records.reading() as session:
        number = verify(session, key)
        if written:
            heads.prove(session, written)
    says = f"The journal holds: {number} entries."
    if key:
        says += " Each is proven by the key."
    if written:
        says += f" What was there at entry {written.entry} is there."
    print(json.dumps({"ok": True, "entries": number}) if as_json else says)
    return 0


def _say_head(named: str, opened: FrontDesk, *, as_json: bool) -> int:
    if named:
        raise Usage(text="A file is compared with --verify: journal --verify --head FILE.")
    zone = ZoneInfo(lookups.zone(opened))
    with opened.records.reading() as session:
        head = heads.head(session)
    head = head._replace(at=head.at.astimezone(zone) if head.at else None)
    if as_json:
        print(json.dumps(head_as_json(head)))
    else:
        print(head_in_words(head, WHOLE_HASH) + (f", written {head.at:%Y-%m-%d %H:%M}" if head.at else ""))
    return 0


def _written(named: str) -> Head:
    """The head that a file says. Raises Usage."""
    try:
        with Path(named).open(encoding="utf-8", errors="replace") as file:
            return read_head(file.read(LONGEST_HEAD))
    except OSError as error:
        raise Usage(text=f"{named} cannot be read: {error.strerror}.") from None
    except ValueError:
        raise Usage(
            text=f"{named} says no head of a journal. Give what “journal --head” said, or a printed day."
        ) from None


def _seal(opened: FrontDesk, *, as_json: bool) -> int:
    """Vouch for all entries so far, by one that is sealed. Raises Usage without a key, KeyUnusable, DoesNotHold."""
    refuse_unless_allowed(opened.actor, Right.SEAL)
    if opened.records.key is None:
        raise Usage(text=f"There is no key. Name its file in {KEY_FILE}, then seal.")
    with opened.records.reading() as session:
        verify(session)
    opened.apart(Verb.SEAL, lambda writing: None, "do")
    with opened.records.reading() as session:
        entry = heads.head(session).entry
    print(
        json.dumps({"ok": True, "entry": entry}) if as_json else f"Sealed by entry {entry}: it vouches for all before."
    )
    return 0
