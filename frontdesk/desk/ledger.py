"""One act within a transaction: begun, run, counted, and entered in the journal."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.column_statements import columns
from frontdesk.database.recorder import Change, Recorder
from frontdesk.desk.answers.roster import read_people
from frontdesk.desk.journal import entries
from frontdesk.desk.program.ended_day import keep
from frontdesk.desk.program.program_day import ProgramDay, opened
from frontdesk.desk.program.the_site import Clocks, no_site
from frontdesk.desk.sign_in.credentials import refuse_without_lead
from frontdesk.desk.writing import Writing
from frontdesk.errors import NoLongerAllowed, SignInFirst
from frontdesk.permissions import refuse_unless_allowed
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import Verb

STAFF, RIGHTS = "staff", frozenset({"role", "active", "signs_in_on"})
"""The table of those who may sign in, and what of it says what they may."""


def open_writing(
    session: Session,
    now: datetime,
    actor: Actor,
    source: str,
    program_days: dict[date, ProgramDay] | None = None,
    request: str | None = None,
) -> Writing:
    """An act over this session. ``program_days`` are opened days known already; new ones are added to it.

    Raises DamagedRecords without a site, SignInFirst, NoLongerAllowed.
    """
    row = next(columns(session, *queries.opening(request, actor.staff_id)), None)
    if row is None:
        raise no_site()
    *of_clocks, seq, last_hash, answered, staff_sign_in, role_now, only_on = row
    clocks = Clocks(*of_clocks)
    day = clocks.today(now)
    _refuse_unless_still(actor, role_now if only_on in (None, day) else None, staff_sign_in=staff_sign_in)
    entries.ends_at(session, seq, last_hash)
    program_days = {} if program_days is None else program_days
    clocks.forget_old(program_days)
    recorder: Recorder = session.info["recorder"]
    recorder.begin()
    writing = Writing(session, now, actor, source, day, program_days, answered, clocks.keeps(day))
    if ended := clocks.ended(now):
        _end(writing, ended)
    return writing


def _refuse_unless_still(actor: Actor, role_now: str | None, *, staff_sign_in: bool) -> None:
    """Who began to work before staff signed in here, or was disabled since they did, acts no more.

    ``role_now`` is None for who is disabled, and for a one-day sign-in on another day.
    """
    if actor.staff_id is None and staff_sign_in:
        raise SignInFirst
    if actor.staff_id is not None and role_now != actor.role:
        raise NoLongerAllowed


def _end(writing: Writing, day: date) -> None:
    """Keep a day that is over as it ended, in an entry of its own before anything of a later day is written."""
    record = writing.records.scalars(*queries.day_of(day)).one()
    writing.program_days.pop(day, None)
    people, _ = read_people(writing.records, opened(writing.records, record), writing.actor.role, writing.now)
    keep(writing.records, record, people)
    record.kept_at = writing.now
    writing.records.flush()
    entry = entries.Entry(
        Verb.END_DAY, writing.now, writing.now, writing.today, writing.actor, writing.source, writing.recorder.end()
    )
    entries.append(writing.records, entry)


def enter(writing: Writing, verb: Verb, request: str | None = None) -> entries.JournalRow:
    """Enter an act whose verb has run in the journal, and return the entry. Raises Defect where a row was not seen,
    NotAllowed and LastLead for what it does to the staff.
    """
    changes = writing.recorder.end()
    if of_staff := [change for change in changes if change[0] == STAFF]:
        _refuse_of_staff(writing, of_staff)
    return entries.append(writing.records, _entry(writing, verb, changes, writing.subject)._replace(request=request))


def _refuse_of_staff(writing: Writing, changes: list[Change]) -> None:
    """A role, or the right to sign in, is given or taken by who may change the staff, whatever else their act was
    about: a settings file too. And a lead stays who can sign in. Raises NotAllowed, LastLead.
    """
    if any(before and after and RIGHTS & after.keys() for _, _, before, after in changes):
        refuse_unless_allowed(writing.actor, Verb.STAFF)
    refuse_without_lead(writing.records)


def enter_each(writing: Writing, verb: Verb, changes: Mapping[int, list[Change]]) -> None:
    """Enter what was written about several people at once, and was seen already: an entry each, in this order."""
    several = [_entry(writing, verb, own, subject) for subject, own in changes.items()]
    entries.append_several(writing.records, several)


def _entry(writing: Writing, verb: Verb, changes: list[Change], subject: int | None) -> entries.Entry:
    return entries.Entry(
        verb=verb,
        recorded_at=writing.now,
        happened_at=writing.happened_at or writing.now,
        service_day=writing.today,
        actor=writing.actor,
        source=writing.source,
        changes=changes,
        subject=subject,
        reverses=writing.reverses,
        word_of=writing.word_of,
        because=writing.because,
    )


def next_writing(writing: Writing, now: datetime) -> Writing:
    """Another act in the same transaction, by the same person, at another instant of the same day."""
    return replace(writing, now=now, happened_at=None, subject=None, reverses=None, word_of=None)
