"""Who is it? Birth month and day as the patient says them; or how else they are known."""

from textual import events

from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field, HiddenDigits
from frontdesk.texts import dialogs
from frontdesk.texts.voice import Voice
from frontdesk.views.done import Known
from frontdesk.views.people import Person

PHOTO_ID = 1


class AskIdentity(Dialog[Known]):
    """Four digits that the desk compares; neither they nor the birth date are ever shown. F2 turns to other ways."""

    # Made like every dialog, though no time or date is spoken here.
    def __init__(self, person: Person, voice: Voice, again: bool = False) -> None:
        self.person = person
        self.again = again
        self.digits = HiddenDigits(dialogs.MONTH_AND_DAY, 4, hint=dialogs.FOUR_DIGITS, wanted=dialogs.ASK_DIGITS)
        self.way = Choice(dialogs.KNOWN_BY, numbered(dialogs.WAYS_KNOWN), wanted=dialogs.CHOOSE_WAY)
        self.staff = Field(dialogs.WHO_KNOWS, wanted=dialogs.NAME_STAFF)
        super().__init__(dialogs.identity_title(person), (self.digits, self.way, self.staff))

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
        return (dialogs.NOT_THEIRS,) if self.again else ()

    def settle(self) -> None:
        """Only what is needed is asked."""
        by_staff = self.way.row is not None and self.way.row.value != PHOTO_ID
        self.digits.idle = dialogs.KNOWN_OTHERWISE if self.otherwise else ""
        self.way.idle = "" if self.otherwise else dialogs.F2_KNOWN
        self.staff.idle = "" if self.otherwise and by_staff else dialogs.ONLY_STAFF

    def ready(self) -> Outcome[Known]:
        """The desk compares, or keeps how they were known."""
        if not self.otherwise:
            return Outcome(dialogs.compares(self.person), Known(birth=self.digits.typed))
        known = Known(photo_id=True) if self.staff.idle else Known(by_staff=self.staff.text)
        return Outcome(dialogs.knows(self.person, known.by_staff or self.way.settled), known)
