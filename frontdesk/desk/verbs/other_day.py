"""An act about another service day than the one that runs: an earlier one is written late, with its reason."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, func, select

from frontdesk.acts import Act, Undo, Update
from frontdesk.desk.answers.roster import read_people
from frontdesk.desk.answers.signatures import signature_of
from frontdesk.desk.journal import entries
from frontdesk.desk.journal.history import undoable
from frontdesk.desk.program.ended_day import keep_people
from frontdesk.desk.writing import Writing
from frontdesk.errors import BadDay, BecauseNeeded, DaySigned, NotUndoable, PlanOfSignedDay, Usage
from frontdesk.models import journal
from frontdesk.permissions import Right, refuse_unless_allowed
from frontdesk.rules.clean_text import LONGEST_NOTE, clean
from frontdesk.shapes.done import Asked
from frontdesk.verbs import (
    AMENDS,
    LEAVES_THE_DAY,
    NEEDS_NO_REASON,
    NEVER_BY_F8,
    OF_WHOLE_DAY,
    ON_ANY_DAY,
    SAID_AHEAD,
    Verb,
)

A_YEAR = timedelta(days=366)
"""How far ahead something may be said of a day."""


def turn(writing: Writing, act: Act, asked: Asked) -> None:
    """Make the act one about the day that was asked for; an undo is about the day of what it reverses.

    Raises NotAllowed, Usage, BadDay, BecauseNeeded, NotUndoable, DaySigned, PlanOfSignedDay.
    """
    because = clean(asked.because)
    if len(because) > LONGEST_NOTE:
        raise Usage(text=f"The reason has more than {LONGEST_NOTE} letters. Say it shorter.")
    reversed_ = _reversed(writing, act, asked)
    day = date.fromisoformat(reversed_.service_day) if reversed_ else asked.on or writing.today
    if day < writing.today:
        refuse_unless_allowed(writing.actor, Right.EARLIER_DAY)
    writing.because = because or None
    if not because:
        _refuse_if_signed(writing, act, reversed_, day)
    if act.verb in OF_WHOLE_DAY:
        _of_whole_day(writing, day)
        return
    if day == writing.today or (reversed_ and reversed_.verb in NEVER_BY_F8):
        return
    if day > writing.today:
        _say_ahead(writing, act, day)
        return
    if act.verb not in ON_ANY_DAY:
        raise Usage(text=f"{act.verb.value} is never about another day. Leave out on.")
    if day < _first_day(writing):
        raise BadDay(day=day, why=BadDay.BEFORE_THE_SITE)
    if not because and act.verb not in NEEDS_NO_REASON:
        raise BecauseNeeded(day=day)
    if reversed_ is None or reversed_.verb in ON_ANY_DAY | SAID_AHEAD | OF_WHOLE_DAY:
        writing.today, writing.late = day, True


def _of_whole_day(writing: Writing, day: date) -> None:
    """The act is about a whole day, whenever that is, and opens none. Raises BadDay, BecauseNeeded."""
    if day > writing.today + A_YEAR:
        raise BadDay(day=day, why=BadDay.TOO_FAR)
    if day < _first_day(writing):
        raise BadDay(day=day, why=BadDay.BEFORE_THE_SITE)
    if day < writing.today and not writing.because:
        raise BecauseNeeded(day=day)
    writing.late = day < writing.today
    writing.today, writing.ahead = day, True


def _say_ahead(writing: Writing, act: Act, day: date) -> None:
    """The act is about a day to come, and opens none. Raises Usage, BadDay."""
    if act.verb not in ON_ANY_DAY | SAID_AHEAD:
        raise Usage(text=f"{act.verb.value} is never about another day. Leave out on.")
    if act.verb not in SAID_AHEAD and act.verb is not Verb.UNDO:
        raise BadDay(day=day, why=BadDay.NOT_YET)
    if day > writing.today + A_YEAR:
        raise BadDay(day=day, why=BadDay.TOO_FAR)
    writing.today, writing.ahead = day, True


def _refuse_if_signed(writing: Writing, act: Act, reversed_: Row[Any] | None, day: date) -> None:
    """Raises DaySigned or PlanOfSignedDay where the act would change a signed day, and no reason was given.

    Of the running day nothing is looked up unless it keeps its people, as it does from its signature on.
    """
    if (day == writing.today and not writing.ended) or not signature_of(writing.records, day):
        return
    if isinstance(act, Update) and act.today:
        raise PlanOfSignedDay(day=day)
    if _changes_the_day(writing, act, reversed_):
        raise DaySigned(day=day)


def _changes_the_day(writing: Writing, act: Act, reversed_: Row[Any] | None) -> bool:
    """Whether the act, or what an undo takes back, is about the day itself."""
    if isinstance(act, Undo):
        row = reversed_ or undoable(writing.records, writing.actor, writing.today)
        return row is not None and row.verb not in LEAVES_THE_DAY | NEVER_BY_F8
    return act.verb in AMENDS


def _reversed(writing: Writing, act: Act, asked: Asked) -> Row[Any] | None:
    """The entry that an undo names. Raises NotUndoable where it is about another day than the one that was named."""
    if not isinstance(act, Undo) or act.entry is None:
        return None
    row = entries.entry(writing.records, act.entry)
    if row and asked.on and row.service_day != asked.on.isoformat():
        raise NotUndoable(entry=act.entry, why=f"it is about {row.service_day}: write on {row.service_day}.")
    return row


def keep_newcomer(writing: Writing, act: Act) -> None:
    """Keep with a day that ended somebody who was written down on it only now: nothing later changes them on it.

    What an undo takes back brings its own rows.
    """
    kept = writing.patient_rows[0].kept if writing.patient_rows else None
    if act.verb not in ON_ANY_DAY - {Verb.UNDO, Verb.ACCEPT} or (kept and kept.expected is not None):
        return
    people, _ = read_people(
        writing.records, writing.program, writing.actor.role, writing.now, [writing.subject] if writing.subject else []
    )
    keep_people(writing.records, writing.day_id, people)


def _first_day(writing: Writing) -> date:
    """The service day on which the records begin."""
    day = writing.records.scalar(select(func.min(journal.c.service_day)))
    return date.fromisoformat(day) if day else writing.today
