"""Who is it? Birth month and day as the patient says them; or how else they are known."""

from textual import events

from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field, HiddenDigits
from frontdesk.shapes.done import Known
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts.voice import Voice

PHOTO_ID = 1


class AskIdentity(Dialog[Known]):
    """Four digits that the desk compares; neither they nor the birth date are ever shown. F2 turns to other ways."""

    # Made like every dialog, though no time or date is spoken here.
    def __init__(self, person: Person, voice: Voice, again: bool = False) -> None:
        self.person = person
        self.again = again
        self.digits = HiddenDigits(
            dialog_words.MONTH_AND_DAY, 4, hint=dialog_words.FOUR_DIGITS, wanted=dialog_words.ASK_DIGITS
        )
        self.way = Choice(dialog_words.KNOWN_BY, numbered(dialog_words.WAYS_KNOWN), wanted=dialog_words.CHOOSE_WAY)
        self.staff = Field(dialog_words.WHO_KNOWS, wanted=dialog_words.NAME_STAFF)
        super().__init__(dialog_words.identity_title(person), (self.digits, self.way, self.staff))

    @property
    def otherwise(self) -> bool:
        """Whether F2 was pressed: no digits are asked."""
        return self.field is not self.digits

    def press(self, key: events.Key) -> None:
        """F2: known by a photo ID, or by staff."""
        if key.key == "f2":
            self.go_to(self.digits if self.otherwise else self.way)
            self.changed()
        else:
            super().press(key)

    def above(self) -> tuple[str, ...]:
        """After a wrong answer: the row which says that it was not theirs."""
        return (dialog_words.NOT_THEIRS,) if self.again else ()

    def settle(self) -> None:
        """Only what is needed is asked."""
        by_staff = self.way.row is not None and self.way.row.value != PHOTO_ID
        self.digits.idle = dialog_words.KNOWN_OTHERWISE if self.otherwise else ""
        self.way.idle = "" if self.otherwise else dialog_words.F2_KNOWN
        self.staff.idle = "" if self.otherwise and by_staff else dialog_words.ONLY_STAFF

    def ready(self) -> Outcome[Known]:
        """The desk compares, or keeps how they were known."""
        if not self.otherwise:
            return Outcome(dialog_words.compares(self.person), Known(birth=self.digits.typed))
        known = Known(photo_id=True) if self.staff.idle else Known(by_staff=self.staff.text)
        return Outcome(dialog_words.knows(self.person, known.by_staff or self.way.settled), known)
