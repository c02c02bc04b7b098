"""What the desk leaves for the counselors: notes, and marks of what they have seen."""

from sqlalchemy import func, select

from frontdesk import models
from frontdesk.acts import Note, Seen
from frontdesk.desk.verbs.given_values import allowed
from frontdesk.desk.verbs.site_words import counselor_named
from frontdesk.desk.writing import Writing
from frontdesk.errors import NotTheirs, Usage
from frontdesk.models import journal
from frontdesk.rules.clean_text import LONGEST_NOTE, clean
from frontdesk.shapes.staff import SeesAs


def note(writing: Writing, act: Note) -> None:
    """A fact for the counselor, at most 1000 letters. Raises Usage for an empty or longer one."""
    words = allowed(clean(act.text))
    if not words or len(words) > LONGEST_NOTE:
        raise Usage(text=f"A note has between 1 and {LONGEST_NOTE} letters.")
    patient = writing.anyone(act.patient)
    writing.records.add(models.CounselorNote(patient_id=patient.id, text=words, at=writing.now, by=writing.by))


def seen(writing: Writing, act: Seen) -> None:
    """The counselor has seen every update up to an entry (by default the newest there is), and nothing after it.

    ``covers`` names the counselor in whose place a lead looked. Raises UnknownStaff, and NotTheirs where it is no lead.
    """
    patient = writing.anyone(act.patient)
    newest = writing.records.scalar(select(func.max(journal.c.seq))) or 0
    whose = counselor_named(writing, act.covers).name if act.covers else ""
    if whose and writing.actor.sees_as(whose) is not SeesAs.STAND_IN:
        raise NotTheirs(covers=whose)
    upto = min(act.up_to or newest, newest)
    writing.records.add(models.SeenMark(patient_id=patient.id, up_to=upto, at=writing.now, by=writing.by, covers=whose))
