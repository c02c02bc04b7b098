"""Going back to a copy of the records, with an entry that says what was put in the place of what."""

from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from frontdesk.database import backup, restore
from frontdesk.database.backup import Ends
from frontdesk.database.places import Place
from frontdesk.database.records import Records, look_over, open_private
from frontdesk.database.restore import Restoring
from frontdesk.desk.desk_reader import Clock, real_clock
from frontdesk.desk.journal.entries import Entry, append, ends_at
from frontdesk.desk.program.the_site import the_site, today
from frontdesk.errors import Busy, Usage
from frontdesk.models import Restoration
from frontdesk.permissions import Right, refuse_unless_allowed
from frontdesk.rules.heads import HIGHEST_ENTRY
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import Verb

TRIES = 5
"""How often a restore begins anew because somebody wrote meanwhile."""
ROWS_AN_ENTRY = 100_000
"""More rows of one table than any entry writes: by so many an id goes on for each entry that nobody can read."""
UNREADABLE = (
    "What {path} holds cannot be read, so nobody knows how far its entries went. Say the highest number that was ever "
    "given with --after N, rather more than less: it stands on the newest printed day, and in the newest .head beside "
    "the backups ({known})."
)
TOO_LOW = "--after {after}: entries went on to {known} at least. Say the highest number that was ever given."
TOO_HIGH = "--after {after}: no journal ever held so many entries. Say the highest number that was ever given."


class Restored(NamedTuple):
    """The entry that says it, where what it replaced is kept, if there was anything, and what it did to signing in.

    ``sign_in_again`` are those who may sign in by the passphrase of the copy, and could not by that one before.
    ``sign_in_ended``: staff signed in before, and nobody does by the copy.
    """

    entry: int
    kept: str | None
    sign_in_again: tuple[str, ...]
    sign_in_ended: bool


class _Replaced(NamedTuple):
    """What a restore replaces: how far that had come, and the highest entry that is known of it."""

    ends: Ends | None
    known: int


class _Hand(NamedTuple):
    """Who restores, by which clock, and what they say is the highest number that any entry was given."""

    who: Actor
    clock: Clock
    after: int | None


def put_back(source: Path, place: Place, who: Actor, after: int | None = None, clock: Clock = real_clock) -> Restored:
    """Put a copy in the place of the records there, and enter that it was ``who`` did it.

    ``after`` is the highest number that any entry was given, where what is replaced does not say it. Raises Usage,
    NotAllowed, Busy where somebody writes or restores all the time, and an Unusable for what the files are.
    """
    refuse_unless_allowed(who, Right.RESTORE)
    look_over(source)
    with restore.into(place) as restoring:
        for _ in range(TRIES):
            replaced = _looked_at(restoring, place, after)
            with restore.part_of(source, restoring.folder) as (part, found):
                entry = _write_down(part, found, replaced, _Hand(who, clock, after))
                done, kept = restoring.put(part, replaced.ends)
                if done:
                    return Restored(entry, kept, _sign_in_again(found, replaced), _sign_in_ended(found, replaced))
    raise Busy


def _looked_at(restoring: Restoring, place: Place, after: int | None) -> _Replaced:
    there = restoring.there
    ends = restoring.ends() if there else None
    known = max(backup.newest_head(restoring.folder / "backups"), ends.head.entry if ends else 0)
    if after is None and ends is None and there:
        raise Usage(text=UNREADABLE.format(path=place, known=known or "there is none here"))
    return _Replaced(ends, known)


def _sign_in_again(found: Ends, replaced: _Replaced) -> tuple[str, ...]:
    before = replaced.ends.sign_in if replaced.ends else frozenset()
    return tuple(sorted(name for name, _ in found.sign_in - before))


def _sign_in_ended(found: Ends, replaced: _Replaced) -> bool:
    return replaced.ends is not None and bool(replaced.ends.sign_in) and not found.sign_in


def _write_down(part: Path, found: Ends, replaced: _Replaced, hand: _Hand) -> int:
    """Enter the restore in the part, behind every number that was ever given. Returns the entry."""
    after = hand.after
    known = max(replaced.known, found.head.entry)
    if after is not None and not known <= after <= HIGHEST_ENTRY:
        raise Usage(text=(TOO_LOW if after < known else TOO_HIGH).format(after=after, known=known))
    highest = known if after is None else after
    restore.raise_ids(part, _least_ids(part, found, replaced, highest))
    records = open_private(part)
    try:
        _enter(records, hand, found, replaced, highest)
    finally:
        records.close()
    return highest + 1


def _least_ids(part: Path, found: Ends, replaced: _Replaced, highest: int) -> dict[str, int]:
    """By table the id that the next one must be past: the highest that was given, or safely more where nobody knows."""
    seen = [found, replaced.ends] if replaced.ends else [found]
    unseen = highest - max(each.head.entry for each in seen)
    highest_seen = {table: max(each.ids.get(table, 0) for each in seen) for table in restore.tables_of(part)}
    return {table: seen_id + unseen * ROWS_AN_ENTRY for table, seen_id in highest_seen.items()}


def _enter(records: Records, hand: _Hand, found: Ends, replaced: _Replaced, highest: int) -> None:
    before = replaced.ends.head if replaced.ends else None
    with records.writing() as session:
        ends_at(session, highest, found.head.hash)
        recorder = session.info["recorder"]
        recorder.begin()
        session.add(
            Restoration(
                found_entry=found.head.entry,
                found_hash=found.head.hash,
                replaced_entry=before.entry if before else None,
                replaced_hash=before.hash if before else None,
                goes_after=highest,
                sign_in_again=", ".join(_sign_in_again(found, replaced)),
            )
        )
        now = hand.clock() + timedelta(microseconds=the_site(session).clock_offset)
        append(session, Entry(Verb.RESTORE, now, now, today(session, now), hand.who, "do", recorder.end()))
