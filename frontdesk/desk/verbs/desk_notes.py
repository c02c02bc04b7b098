"""Notes for the desk: what it is to tell or ask a patient, until that is done."""

from frontdesk import later_queries
from frontdesk.acts import DeskNote, NotesDone
from frontdesk.desk.program.the_site import reasons_of
from frontdesk.desk.verbs.given_values import short_text
from frontdesk.desk.writing import Writing
from frontdesk.errors import NoChange, UnknownDeskNote, Usage
from frontdesk.models import DeskNote as DeskNoteRow
from frontdesk.rules.clean_text import LONGEST_NAME

NOTHING_SAID = f"A note for the desk is a number of the site's list, or has between 1 and {LONGEST_NAME} letters."


def desk_note(writing: Writing, act: DeskNote) -> None:
    """The desk is to tell or ask somebody this. Raises UnknownPatient, Usage, UnknownDeskNote, NoChange."""
    task, text = _task(writing, act.number), short_text(act.text)
    if bool(task) == bool(text):
        raise Usage(text=NOTHING_SAID)
    patient = writing.anyone(act.patient)
    if any((note.task, note.text) == (task, text) for note in open_notes(writing, patient.id)):
        raise NoChange(text=f"This stands on the card of {patient.name} already.")
    note = DeskNoteRow(patient_id=patient.id, task=task, text=text, at=writing.now, by=writing.by)
    writing.records.add(note)


def done(writing: Writing, act: NotesDone) -> None:
    """Everything that the desk was to tell or ask somebody is done. Raises UnknownPatient, NoChange."""
    patient = writing.anyone(act.patient)
    notes = open_notes(writing, patient.id)
    if not notes:
        raise NoChange(text=f"The desk has no note about {patient.name}.")
    for note in notes:
        note.done_at, note.done_by = writing.now, writing.by


def open_notes(writing: Writing, patient: int) -> list[DeskNoteRow]:
    """What the desk is still to tell or ask a patient, oldest first."""
    return list(writing.records.scalars(*later_queries.open_desk_notes(patient)))


def _task(writing: Writing, number: int | None) -> str:
    """The words of the site's list; empty where no number was given. Raises UnknownDeskNote."""
    if number is None:
        return ""
    listed = reasons_of(writing.site.desk_notes)
    if not 1 <= number <= len(listed):
        raise UnknownDeskNote(number=number, notes=listed)
    return listed[number - 1]
