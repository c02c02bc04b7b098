"""Who is new? A name, a date of birth; house, counselor, days, phone and track may follow later."""

from datetime import date

from frontdesk.acts import Admit
from frontdesk.screens.dialogs.choices import Choice, named
from frontdesk.screens.dialogs.dialog import Dialog, Outcome, Taken
from frontdesk.screens.dialogs.fields import DateField, TextField
from frontdesk.shapes.board import Board
from frontdesk.texts import dialog_words
from frontdesk.texts.refused import birth_refused, in_census_already
from frontdesk.texts.typed import LONGEST_NAME, name_parts, never_kept, no_weekdays
from frontdesk.texts.voice import Voice


class AskAdmit(Dialog[Admit]):
    """Admit someone. The letters of the find box stand in the names already.

    ``anyway``: the desk has named somebody like them, and Enter says that they are somebody else. It holds for the name
    and the date that the desk has seen.
    """

    def __init__(self, typed: str, board: Board, voice: Voice) -> None:
        self.voice = voice
        self.board = board
        self.anyway = False
        self._seen: tuple[str, str, date | None] | None = None
        last, first = name_parts(typed)
        self.last = TextField(dialog_words.LAST_NAME, LONGEST_NAME, typed=last, wanted=dialog_words.GIVE_LAST)
        self.first = TextField(dialog_words.FIRST_NAME, LONGEST_NAME, typed=first, wanted=dialog_words.GIVE_FIRST)
        self.born = DateField(
            dialog_words.BORN,
            voice,
            lambda born: birth_refused(born, board),
            hint=dialog_words.date_hint(voice),
            wanted=dialog_words.GIVE_BORN,
        )
        houses = named([name for name, _ in board.site.houses])
        self.house = Choice(dialog_words.LIVES_AT, houses, empty=dialog_words.NONE_YET)
        self.counselor = Choice(dialog_words.COUNSELOR, named(board.site.counselors), empty=dialog_words.NONE_YET)
        days = {"hint": dialog_words.DAYS_HINT, "empty": dialog_words.EVERY_DAY}
        self.days = TextField(dialog_words.DAYS, LONGEST_NAME, no_weekdays, **days)
        self.phone = TextField(dialog_words.PHONE, LONGEST_NAME, never_kept, hint=dialog_words.MAY_STAY_EMPTY)
        first_track = board.site.tracks[0] if board.site.tracks else ""
        self.track = Choice(dialog_words.TRACK, named(board.site.tracks), empty=first_track)
        tracks = (self.track,) if board.site.tracks else ()
        who = (self.last, self.first, self.born)
        super().__init__(dialog_words.ADMIT_TITLE, (*who, self.house, self.counselor, self.days, self.phone, *tracks))

    @property
    def _who(self) -> tuple[str, str, date | None]:
        return self.last.text, self.first.text, self.born.day

    def resume(self, taken: Taken, refusal: str, hindered: str) -> None:
        """Become what another dialog was: what it says now is what the desk has seen."""
        super().resume(taken, refusal, hindered)
        self._seen = self._who

    def settle(self) -> None:
        """With another name or date the desk has seen nothing."""
        self.anyway = self.anyway and (self._seen is None or self._seen == self._who)

    def ready(self) -> Outcome[Admit]:
        """The admission, of nobody who is on the census already."""
        assert self.born.day
        if in_census := in_census_already(self.last.text, self.first.text, self.born.day, self.board):
            return Outcome(dialog_words.wrong(in_census))
        house, counselor = self.house.row, self.counselor.row
        new = Admit(
            self.last.text,
            self.first.text,
            self.born.day,
            house.value if house else None,
            counselor.value if counselor else None,
            phone=self.phone.text,
            days=self.days.text,
            track=self.track.row.value if self.track.row else "",
            anyway=self.anyway,
        )
        line = dialog_words.admits(self.voice, f"{new.first_name} {new.last_name}", new.dob)
        return Outcome(dialog_words.with_more(line, dialog_words.SOMEBODY_ELSE) if self.anyway else line, new)
