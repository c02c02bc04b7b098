"""What is the desk to tell or ask somebody at the next check-in? Or is it done?"""

from frontdesk.acts import DeskNote, NotesDone
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TextField
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import desk_note_words as words
from frontdesk.texts.today_words import notes_shown
from frontdesk.texts.typed import LONGEST_NAME, never_kept
from frontdesk.texts.voice import Voice

DONE = 0


class AskDeskNote(Dialog[DeskNote | NotesDone]):
    """The site's list by its digits. Where something stands there already, Enter says that it is done."""

    def __init__(self, person: Person, board: Board, voice: Voice) -> None:
        self.person = person
        self.open = notes_shown(person)
        rows = numbered(board.site.reasons.get("desk_note", ()))
        if self.open:
            rows = (ChoiceRow(words.all_done(self.open), DONE, "0"), *rows)
        self.what = Choice(words.WHAT, rows, mark=0 if self.open else None, wanted=words.CHOOSE_WHAT)
        self.own = TextField(words.OWN_WORDS, LONGEST_NAME, never_kept, hint=words.OWN_WORDS_HINT)
        super().__init__(words.title(person), (self.what, self.own))

    def settle(self) -> None:
        """Nothing of the list is asked where the note is written."""
        self.what.idle = words.OR_WRITTEN if self.own.given else ""

    def above(self) -> tuple[str, ...]:
        """What may be written."""
        return words.ABOVE

    def ready(self) -> Outcome[DeskNote | NotesDone]:
        """The note, or that everything is done."""
        if self.own.given:
            return Outcome(words.notes_for(self.person, ""), DeskNote(self.person.id, text=self.own.text))
        assert self.what.row
        if self.what.row.value == DONE:
            return Outcome(words.does_all(self.person, self.open), NotesDone(self.person.id))
        note = DeskNote(self.person.id, self.what.row.value)
        return Outcome(words.notes_for(self.person, self.what.settled), note)
