"""Who is it? Birth month and day as the patient says them; or how else they are known."""

from textual import events

from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field, HiddenDigits, HiddenText
from frontdesk.shapes.board import IdentityQuestion
from frontdesk.shapes.done import Known, Proof
from frontdesk.shapes.people import Person
from frontdesk.texts import identity_words
from frontdesk.texts.voice import Voice

PHOTO_ID = 1
MONTH_AND_DAY = IdentityQuestion(Proof.BIRTH_DATE, ())


class AskIdentity(Dialog[Known]):
    """Four digits, or a name, that the desk compares; neither they nor the record are ever shown. F2: other ways.

    ``question`` says what tells this person from their look-alikes; without it that is birth month and day.
    """

    # Made like every dialog, though no time or date is spoken here.
    def __init__(
        self, person: Person, voice: Voice, again: bool = False, question: IdentityQuestion = MONTH_AND_DAY
    ) -> None:
        self.person = person
        self.again = again
        self.asked, self.born_too = question
        self.digits = said_field(self.asked or Proof.BIRTH_DATE)
        self.way = Choice(
            identity_words.KNOWN_BY, numbered(identity_words.WAYS_KNOWN), wanted=identity_words.CHOOSE_WAY
        )
        self.staff = Field(identity_words.WHO_KNOWS, wanted=identity_words.NAME_STAFF)
        fields: tuple[Field, ...] = (self.digits, self.way, self.staff) if self.asked else (self.way, self.staff)
        super().__init__(identity_words.identity_title(person, self.asked), fields)

    @property
    def otherwise(self) -> bool:
        """Whether F2 was pressed: no digits are asked."""
        return self.field is not self.digits

    def press(self, key: events.Key) -> None:
        """F2: known by a photo ID, or by staff."""
        if key.key == "f2" and self.asked:
            self.go_to(self.digits if self.otherwise else self.way)
            self.changed()
        else:
            super().press(key)

    def above(self) -> tuple[str, ...]:
        """Who else was born that day; and after a wrong answer the row which says that it was not theirs."""
        born_too = (identity_words.born_too(self.born_too),) if self.born_too else ()
        not_theirs = identity_words.NOT_THEIRS if self.asked is Proof.BIRTH_DATE else identity_words.NOT_OF_RECORD
        return (*born_too, not_theirs) if self.again else born_too

    def settle(self) -> None:
        """Only what is needed is asked."""
        by_staff = self.way.row is not None and self.way.row.value != PHOTO_ID
        self.digits.idle = identity_words.KNOWN_OTHERWISE if self.otherwise else ""
        self.way.idle = "" if self.otherwise else identity_words.F2_KNOWN
        self.staff.idle = "" if self.otherwise and by_staff else identity_words.ONLY_STAFF

    def ready(self) -> Outcome[Known]:
        """The desk compares, or keeps how they were known."""
        if not self.otherwise:
            return Outcome(identity_words.compares(self.person), self._said())
        known = Known(photo_id=True) if self.staff.idle else Known(by_staff=self.staff.text)
        return Outcome(identity_words.knows(self.person, known.by_staff or self.way.settled), known)

    def _said(self) -> Known:
        if self.asked in (None, Proof.BIRTH_DATE):
            return Known(birth=self.digits.typed)
        return Known(other=self.digits.text, asked=self.asked)


def said_field(asked: Proof) -> Field:
    """The field for what is asked: a name, or four digits."""
    label = identity_words.ASKED_LABELS[asked]
    if asked is Proof.BIRTH_DATE:
        return HiddenDigits(label, 4, hint=identity_words.FOUR_DIGITS, wanted=identity_words.ASK_DIGITS)
    hint, wanted = identity_words.ASKED_HINTS.get(asked, identity_words.ASKED_DIGITS)
    if asked is Proof.COUNSELOR:
        return HiddenText(label, hint=hint, wanted=wanted)
    return HiddenDigits(label, 4, hint=hint, wanted=wanted)
