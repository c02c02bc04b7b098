"""Bringing all records of one place to another, entry for entry, and proving that both hold and are the same."""

from collections.abc import Callable
from contextlib import closing
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.database import migrations
from frontdesk.database.keepers import Keeper, UnfinishedCopy, keeper_of
from frontdesk.database.places import Place, folder_of
from frontdesk.database.poured import Digest, Source, all_tables, bring_entries, bring_tables, digests
from frontdesk.database.records import Records, look_over, open_private
from frontdesk.desk.journal import heads
from frontdesk.desk.journal.verify import verify
from frontdesk.errors import (
    CopyUnfinished,
    DoesNotHold,
    NoChange,
    RecordsMissing,
    Unusable,
    Usage,
    WrittenMeanwhile,
)
from frontdesk.models import journal
from frontdesk.models.beside import BESIDE_THE_RECORD, JOURNAL
from frontdesk.rules.heads import Head

TRIES = 3
"""How often what was written meanwhile is brought too, before it is said that desks go on writing."""
OTHERS_THERE = (
    "There are other records in {path} already. A copy wants a place without any: name another one with --to."
)
SAME_THERE = "{path} has these records already, up to entry {entry}."
ONE_PLACE = "--from and --to name one place: {path}. Name another one with --to."
DIFFERS = "What came to {path} is not what was read. It was not taken: call copy-records again, and it begins anew."
PROVING, COPYING, PROVING_COPY = "proving what is copied", "copied", "proving the copy"
Progress = Callable[[str, int, int], None]
"""Told what is done now, and how many rows of how many are there; 0 of 0 of what nobody counts."""


class Copied(NamedTuple):
    """Where the journal of both ends, and how many entries, and rows of other tables, they hold.

    ``went_on_after`` is the entry up to which an earlier program had brought them, 0 where none had; ``anew``: what it
    left was of no use, as where it was of other records, or these were restored since.
    """

    head: Head
    entries: int
    rows: int
    went_on_after: int
    anew: bool


class _Begun(NamedTuple):
    """The last two of these."""

    went_on_after: int
    anew: bool


class _Proof(NamedTuple):
    """What is equal for equal records only: the journal's end, each table, and every id that was given."""

    head: Head
    tables: dict[str, Digest]
    ids: dict[str, int]

    @property
    def rows(self) -> int:
        """Of all tables, the journal's entries among them."""
        return sum(table.rows for table in self.tables.values())


def copy_records(records: Records, to: Place, progress: Progress) -> Copied:
    """Bring all that the records hold, and what stands beside, to a place without any, or go on where that stopped.

    They have their name there once both were verified and found equal, and nobody wrote to these meanwhile. Raises
    Usage, NoChange where the place has them already, DoesNotHold, WrittenMeanwhile, Busy where they are being copied
    there by somebody else, and an Unusable for what a place is.
    """
    keeper = keeper_of(to)
    with keeper.faults():
        _refuse_others(records, to, keeper)
        with keeper.unfinished() as copy:
            copied = _brought(records, copy, progress)
            try:
                copy.finish()
            except FileExistsError:
                raise Usage(text=OTHERS_THERE.format(path=folder_of(to))) from None
    return copied


def _refuse_others(records: Records, to: Place, keeper: Keeper) -> None:
    if to == records.place:
        raise Usage(text=ONE_PLACE.format(path=folder_of(to)))
    try:
        keeper.look_at()
    except (RecordsMissing, CopyUnfinished):
        return
    look_over(to)
    there = _head(to)
    with records.reading() as session:
        same = heads.head(session) == there
    if same:
        raise NoChange(text=SAME_THERE.format(path=folder_of(to), entry=there.entry))
    raise Usage(text=OTHERS_THERE.format(path=folder_of(to)))


def _head(place: Place) -> Head:
    with closing(open_private(place)) as there, there.reading() as session:
        return heads.head(session)


def _brought(records: Records, copy: UnfinishedCopy, progress: Progress) -> Copied:
    begun: _Begun | None = None
    for _ in range(TRIES):
        with records.reading() as session:
            progress(PROVING, 0, 0)
            proof = _proven(records, session)
            begun = begun or _begun(session, copy)
            _bring(Source(records, session), proof, copy, progress)
        with records.reading() as session:
            if _is_still(proof, session):
                entries = proof.tables[JOURNAL].rows
                return Copied(proof.head, entries, proof.rows - entries, *begun)
    raise WrittenMeanwhile(path=str(folder_of(records.place)), entry=proof.head.entry)


def _begun(session: Session, copy: UnfinishedCopy) -> _Begun:
    """Begin the copy of the records of this session, unless what an earlier program left of it can go on."""
    after = _goes_on_after(session, copy.place) if (found := copy.found) else None
    if after is None:
        copy.begin()
    return _Begun(after or 0, anew=found and after is None)


def _goes_on_after(session: Session, part: Place) -> int | None:
    """The entry up to which an unfinished copy has these records; None where it is of no use."""
    try:
        with closing(open_private(part)) as there:
            if there.revision != migrations.HEAD:
                return None
        has = _head(part)
    except Unusable:
        return None
    return has.entry if has.entry == 0 or heads.head_at(session, has.entry) == has else None


def _bring(source: Source, proof: _Proof, copy: UnfinishedCopy, progress: Progress) -> None:
    """Bring what the unfinished copy lacks, and prove it as what it is a copy of was proven."""
    with closing(open_private(copy.place)) as part:
        _pour(source, proof, part, progress)
        progress(PROVING_COPY, 0, 0)
        try:
            with part.reading() as session:
                same = _proven(part, session) == proof
        except DoesNotHold:
            same = False
    if not same:
        copy.begin()
        raise DoesNotHold(why=DIFFERS.format(path=copy.place))


def _pour(source: Source, proof: _Proof, part: Records, progress: Progress) -> None:
    with part.reading() as session:
        after = heads.head(session).entry
        done = session.scalar(select(func.count()).select_from(journal)) or 0

    def told(more: int) -> None:
        nonlocal done
        progress(COPYING, done := done + more, proof.rows)

    engine = part.keeper.writing_engine(durable=False)
    try:
        bring_entries(source, after, engine, part.keeper, told)
        bring_tables(source, proof.ids, engine, part.keeper, told)
    finally:
        engine.dispose()


def _is_still(proof: _Proof, session: Session) -> bool:
    """Whether nothing was written since: no entry, and nothing beside the record."""
    beside = digests(session, [table for table in all_tables() if table.name in BESIDE_THE_RECORD])
    return heads.head(session) == proof.head and beside.items() <= proof.tables.items()


def _proven(records: Records, session: Session) -> _Proof:
    """Raises DoesNotHold, which says of which records."""
    try:
        verify(session, records.key)
    except DoesNotHold as found:
        raise DoesNotHold(why=f"{folder_of(records.place)}: {found.values['why']}") from None
    given = records.keeper.ids_given(session.connection())
    return _Proof(heads.head(session), digests(session, all_tables()), given)
