"""What does the facilitator say of one name: late, left, there without signing, or not there?"""

from frontdesk.screens.dialogs.choices import Choice, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import Field, TimeField
from frontdesk.shapes.people import Person
from frontdesk.shapes.sheets import NameOnPaper, Signed
from frontdesk.texts import sheet_words as words
from frontdesk.texts.voice import Voice

LATE, LEFT, PRESENT, NOT_ON_IT, ON_IT = range(1, 6)


class AskNameOnSheet(Dialog[NameOnPaper]):
    """Nothing is written down yet: it goes with the sheet."""

    def __init__(self, person: Person, voice: Voice) -> None:
        self.person = person
        self.voice = voice
        self.what = Choice(words.WHAT, numbered(words.SAID_OF_A_NAME), wanted=words.CHOOSE_WHAT)
        self.late = Field(words.MINUTES_LATE, wanted=words.GIVE_MINUTES)
        self.left = TimeField(words.LEFT_AT, wanted=words.GIVE_LEFT)
        super().__init__(words.name_title(person), (self.what, self.late, self.left))

    @property
    def _chosen(self) -> int:
        return self.what.row.value if self.what.row else 0

    def settle(self) -> None:
        """Minutes only of who was late, a time only of who left."""
        self.late.idle = "" if self._chosen == LATE else words.NOT_ASKED
        self.left.idle = "" if self._chosen == LEFT else words.NOT_ASKED

    def ready(self) -> Outcome[NameOnPaper]:
        """What stands behind the name."""
        minutes = self.late.text
        if self._chosen == LATE and not (minutes.isascii() and minutes.isdecimal() and 0 < int(minutes) < 1000):
            return Outcome(words.no_minutes(minutes))
        match self._chosen:
            case n if n == LATE:
                name = NameOnPaper(late=int(minutes))
            case n if n == LEFT:
                name = NameOnPaper(left=self.left.at)
            case n if n == PRESENT:
                name = NameOnPaper(Signed.PRESENT)
            case n if n == NOT_ON_IT:
                name = NameOnPaper(Signed.NOT_ON_IT)
            case _:
                name = NameOnPaper()
        said = words.name_words(name.signed, name.late, self.voice.short(name.left) if name.left else "", False)
        return Outcome(words.says_of(self.person, said), name)
