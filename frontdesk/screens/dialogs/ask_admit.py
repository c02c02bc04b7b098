"""Who is new? A name, a date of birth; where they live and who their counselor is may follow later."""

from frontdesk.acts import Admit
from frontdesk.screens.dialogs.choices import Choice, named
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import DateField, TextField
from frontdesk.texts import dialogs
from frontdesk.texts.refused import birth_refused, known_already
from frontdesk.texts.typed import LONGEST_NAME, name_parts
from frontdesk.texts.voice import Voice
from frontdesk.views.board import Board


class AskAdmit(Dialog[Admit]):
    """Admit someone. The letters of the find box stand in the names already."""

    def __init__(self, typed: str, board: Board, voice: Voice) -> None:
        self.voice = voice
        self.board = board
        last, first = name_parts(typed)
        self.last = TextField(dialogs.LAST_NAME, LONGEST_NAME, typed=last, wanted=dialogs.GIVE_LAST)
        self.first = TextField(dialogs.FIRST_NAME, LONGEST_NAME, typed=first, wanted=dialogs.GIVE_FIRST)
        self.born = DateField(
            dialogs.BORN,
            voice,
            lambda born: birth_refused(born, board),
            hint=dialogs.date_hint(voice),
            wanted=dialogs.GIVE_BORN,
        )
        houses = named([name for name, _ in board.site.houses])
        self.house = Choice(dialogs.LIVES_AT, houses, empty=dialogs.NONE_YET)
        self.counselor = Choice(dialogs.COUNSELOR, named(board.site.counselors), empty=dialogs.NONE_YET)
        super().__init__(dialogs.ADMIT_TITLE, (self.last, self.first, self.born, self.house, self.counselor))

    def ready(self) -> Outcome[Admit]:
        """The admission, of nobody who is on the census already."""
        assert self.born.day
        if known := known_already(self.last.text, self.first.text, self.born.day, self.board):
            return Outcome(dialogs.wrong(known))
        house, counselor = self.house.row, self.counselor.row
        new = Admit(
            self.last.text,
            self.first.text,
            self.born.day,
            house.value if house else None,
            counselor.value if counselor else None,
        )
        return Outcome(dialogs.admits(self.voice, f"{new.first_name} {new.last_name}", new.dob), new)
