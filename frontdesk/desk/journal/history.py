"""The journal read back: each entry as a sentence made from its own changes, and which entries are in force."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import CompoundSelect, Row, Select, literal, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.journal.day_clocks import DayClocks
from frontdesk.desk.journal.entries import JournalRow
from frontdesk.desk.journal.entry_names import EntryNames
from frontdesk.desk.journal.entry_sentences import said
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.models import OutOfClass, Patient, Seat, Stay, Visit, journal
from frontdesk.models.types import instant_of, instant_text
from frontdesk.shapes.done import Done, Place, Said
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import ARRIVALS, NEVER_BY_F8, TELLS_PLACES

AT_ONCE = 1000
HANGING: dict[str, type[Stay | Seat | OutOfClass]] = {"stay": Stay, "seat": Seat, "out_of_class": OutOfClass}
"""What hangs from a visit."""
BATCH_TOKENS = {"screen": re.compile("[0-9a-f]{32}"), "do": re.compile("house-[0-9a-f]{32}")}
"""How the token of a batch is written, by what made it; no key that somebody else gave a line is one."""


def in_force(session: Session, seqs: Iterable[int]) -> dict[int, bool]:
    """Whether each entry is in force: unless an entry in force reverses it (docs/contract.md, Undo)."""
    wanted = set(seqs)
    reversers: dict[int, list[int]] = {}
    layer = wanted
    while layer:
        rows = [row for some in batched(layer) for row in session.execute(*queries.reversals_of(some))]
        for seq, reverses in rows:
            reversers.setdefault(reverses, []).append(seq)
        layer = {seq for seq, _ in rows}
    return {seq: _stands(seq, reversers) for seq in wanted}


def batched(seqs: set[int]) -> Iterator[list[int]]:
    """Entries in parts that one query can name."""
    left = iter(seqs)
    while some := list(islice(left, AT_ONCE)):
        yield some


def _stands(seq: int, reversers: dict[int, list[int]]) -> bool:
    return not any(_stands(later, reversers) for later in reversers.get(seq, ()))


def undoable(session: Session, actor: Actor, day: date, since: datetime | None = None) -> Row[Any] | None:
    """This actor's newest act in force that is no undo, at this terminal and service day, by screen or ``do``.

    ``since``: what was said of later days from that instant on counts too, as it does while the day runs.
    """
    own = (day, actor.name, actor.terminal, NEVER_BY_F8)
    ahead = queries.said_ahead_by_hand(day, instant_text(since), *own[1:]) if since else None
    rows = [*(session.execute(*ahead).all() if ahead else ())]
    forces = in_force(session, [row.seq for row in rows])
    candidates = [row for row in rows if forces[row.seq]]
    if newest := _newest_in_force(session, queries.by_hand(*own)):
        candidates.append(newest)
    return max(candidates, key=lambda row: int(row.seq), default=None)


def _newest_in_force(session: Session, query: queries.Rows) -> Row[Any] | None:
    """The first of these entries, newest first, that is in force."""
    for rows in session.execute(*query).partitions(3):
        forces = in_force(session, [row.seq for row in rows])
        found = next((row for row in rows if forces[row.seq]), None)
        if found is not None:
            return found
    return None


def together(session: Session, row: Row[Any] | JournalRow) -> list[int]:
    """The entries in force that one key of a screen or one line made, this one among them, newest first.

    Each has a request of its own, made of the batch's token and a number from 1; the first has none before it.
    """
    token, _, number = (row.request or "").rpartition(":")
    form = BATCH_TOKENS.get(row.source)
    if number in ("", "1") or form is None or not form.fullmatch(token):
        return [row.seq]
    seqs = [seq for (seq,) in session.execute(*queries.batch(token, row.source))]
    forces = in_force(session, seqs)
    return [seq for seq in seqs if forces[seq]]


def undone_together(session: Session, undos: Sequence[JournalRow], program: ProgramDay | None) -> Said:
    """What several undos say together: the first of the acts, and whom the others were about."""
    words = EntryNames(session, program)
    undone = [words.entry(each.reverses) for each in undos]
    names = [words.patient(each.subject) for each in undone[1:]]
    return Said("undo:several", {"number": len(undos), "undone": said(undone[0], words), "names": names})


def by_hand(entry: Row[Any] | JournalRow, actor: Actor) -> bool:
    """Whether this actor made the entry at this terminal, by an act that F8 may undo."""
    mine = entry.actor == actor.name and entry.terminal == actor.terminal and entry.source in queries.BY_HAND_SOURCES
    return mine and entry.verb not in NEVER_BY_F8


def done(
    session: Session, row: Row[Any] | JournalRow, program: ProgramDay | None = None, about: Patient | None = None,
    *, repeated: bool = False,
) -> Done:  # fmt: skip
    """The answer for an entry: its sentence, and where the person goes next. ``program`` saves reading the day's,
    ``about`` the person.
    """
    words = EntryNames(session, program, about)
    return Done(
        entry=row.seq,
        said=DayClocks(session, program).told(said(row, words), row.service_day),
        at=instant_of(row.recorded_at),
        patient=row.subject,
        places=_places(row, words),
        repeated=repeated,
        together=len(together(session, row)),
        arrived=row.verb in ARRIVALS,
    )


def _places(row: Row[Any] | JournalRow, words: EntryNames) -> tuple[Place, ...]:
    if row.verb not in TELLS_PLACES:
        return ()
    seats = [after for table, _, _, after in json.loads(row.changes) if table == "seat" and after]
    sessions = [words.session(seat["session_id"]) for seat in seats if "session_id" in seat]
    return tuple(sorted((Place(starts, where) for _, starts, where in sessions), key=lambda place: place.starts))


def lines(session: Session, query: Select[Any]) -> list[JournalLine]:
    """The entries of a query over the whole journal, as people read them."""
    return as_lines(session, session.execute(query).all())


def as_lines(session: Session, rows: Sequence[Row[Any]]) -> list[JournalLine]:
    """Entries as people read them, in the order given."""
    words = EntryNames(session)
    forces = in_force(session, [row.seq for row in rows])
    clocks = DayClocks(session)
    clocks.read({row.service_day for row in rows})
    return [
        JournalLine(
            entry=row.seq,
            verb=row.verb,
            said=clocks.told(said(row, words), row.service_day),
            at=clocks.on(instant_of(row.happened_at), row.service_day),
            recorded_at=clocks.on(instant_of(row.recorded_at), row.service_day),
            by=row.actor,
            terminal=row.terminal,
            in_force=forces[row.seq],
            patient=row.subject,
            reverses=row.reverses,
            late=clocks.late(instant_of(row.recorded_at), row.service_day),
            because=row.because or "",
            day=date.fromisoformat(row.service_day),
        )
        for row in rows
    ]


def patients_of(changes: str) -> set[int]:
    """Whose rows an entry changed, as far as its changes say it."""
    rows = json.loads(changes)
    own = {key for table, key, *_ in rows if table == "patient"}
    return own | {each["patient_id"] for _, _, *values in rows for each in values if each and "patient_id" in each}


def patients_now(session: Session, changes: str) -> set[int]:
    """Who has the rows that an entry changed: a visit may be somebody else's by now, with its stays and seats."""
    visits: set[int] = set()
    for table, key, *values in json.loads(changes):
        visits.update(each["visit_id"] for each in values if each and "visit_id" in each)
        if kind := HANGING.get(table):
            visits.update(session.scalars(select(kind.visit_id).where(kind.id == key)))
        elif table == "visit":
            visits.add(key)
    owners = session.scalars(select(Visit.patient_id).where(Visit.id.in_(visits))) if visits else ()
    return patients_of(changes).union(owners)


def rows_of(patient: int) -> CompoundSelect[int]:
    """The rows of a person: their own, and those that were joined into it."""
    return select(literal(patient)).union_all(select(Patient.id).where(Patient.joined_into == patient))


def newest_by_others(session: Session, patient: int, after: int, actor: Actor) -> Row[Any] | None:
    """The newest entry about a person after a position by anyone but this actor at this terminal, if there is one."""
    return session.execute(*queries.newest_about(patient, after, actor.name, actor.terminal)).first()


def recorded_last(session: Session) -> datetime | None:
    """When the newest entry was recorded."""
    at = session.execute(select(journal.c.recorded_at).order_by(journal.c.seq.desc()).limit(1)).scalar()
    return instant_of(at) if at else None
