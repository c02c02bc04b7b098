"""Absent, and did anybody call? Or excused, and by whom? Today, or on days to come?"""

from datetime import date

from frontdesk.acts import Absent, Excuse
from frontdesk.screens.dialogs.ask_outreach import outcomes
from frontdesk.screens.dialogs.choices import Choice, named, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import AheadField, TextField
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import CAME, Person
from frontdesk.texts import dialog_words, reaching_words
from frontdesk.texts.ahead_dialog_words import days_away
from frontdesk.texts.typed import LONGEST_NAME
from frontdesk.texts.voice import Voice

CALLED, NO_CALL, EXCUSED = 1, 2, 3


class AskAway(Dialog[Absent | Excuse]):
    """1 called, 2 no call, 3 excused by a counselor; a reason may follow, and the days that are meant."""

    def __init__(self, person: Person, board: Board, voice: Voice) -> None:
        self.person = person
        self.voice = voice
        self.reasons = board.site.reasons
        ways, counselors = numbered(dialog_words.WAYS_AWAY), named(board.site.counselors)
        own = next((index for index, row in enumerate(counselors) if row.value == person.counselor), None)
        self.way = Choice(dialog_words.AWAY, ways, wanted=dialog_words.CHOOSE_AWAY)
        self.by = Choice(dialog_words.EXCUSED_BY, counselors, mark=own, wanted=dialog_words.CHOOSE_COUNSELOR)
        self.reason = Choice(
            dialog_words.REASON,
            numbered(self.reasons["absent"]),
            hint=dialog_words.MAY_BE_EMPTY,
            empty=dialog_words.NOT_SAID,
        )
        self._reasons_of = "absent"
        self.when = AheadField(
            dialog_words.DAYS_AWAY, voice, board.day, hint=dialog_words.DAYS_AWAY_HINT, empty=dialog_words.TODAY
        )
        if person.state in CAME:
            self.when.wanted, self.when.empty = dialog_words.GIVE_DAYS, ""
        self.told = TextField(dialog_words.TOLD_BY, LONGEST_NAME, hint=dialog_words.BACK_HINT)
        self.tried = Choice(
            reaching_words.WE_CALLED, outcomes(), hint=dialog_words.MAY_BE_EMPTY, empty=dialog_words.NOT_SAID
        )
        fields = (self.way, self.by, self.reason, self.when, self.told, self.tried)
        super().__init__(dialog_words.away_title(person), fields)

    def of_day(self, day: str, signed: bool = False) -> None:
        """An earlier day is one: several are said ahead."""
        if day:
            self.when.idle = dialog_words.ONLY_AHEAD
        super().of_day(day, signed)

    @property
    def on(self) -> date | None:
        """The first of the days that were typed, where it is not the day in front."""
        meant = self.when.meant
        return meant.first if meant else None

    def settle(self) -> None:
        """A counselor is asked only for an excuse, which has reasons of its own."""
        excused = self.way.row is not None and self.way.row.value == EXCUSED
        self.why.idle = dialog_words.OF_A_DAY_TO_COME if self.on else ""
        self.by.idle = "" if excused else dialog_words.ONLY_EXCUSED
        no_call = self.way.row is not None and self.way.row.value == NO_CALL
        self.tried.idle = "" if no_call and not self.earlier and not self.when.given else reaching_words.ONLY_NO_CALL
        reasons_of = "excused" if excused else "absent"
        if reasons_of != self._reasons_of:
            self._reasons_of = reasons_of
            self.reason.offer(numbered(self.reasons[reasons_of]))

    def ready(self) -> Outcome[Absent | Excuse]:
        """The absence, or the excuse."""
        assert self.way.row
        reason, words = (self.reason.row.value, self.reason.row.words) if self.reason.row else (None, "")
        told, meant = self.told.text, self.when.meant
        ahead = meant.ahead if meant else None
        words = ", ".join(filter(None, (days_away(self.voice, meant), words, told and f"told by {told}")))
        if self.way.row.value == EXCUSED:
            by = self.by.settled
            excuse = Excuse(self.person.id, by, reason, told, ahead)
            return Outcome(dialog_words.excused(self.person, by, words), excuse)
        called = self.way.row.value == CALLED
        tried = self.tried.row if not self.tried.idle else None
        asks = reaching_words.asks_on(self.person, tried.value if tried else None) if not self.tried.idle else ""
        words = ", ".join(filter(None, (f"we called: {tried.words}" if tried else "", words, asks)))
        absence = Absent(self.person.id, called, reason, told, ahead, tried.value if tried else None)
        return Outcome(dialog_words.absent(self.person, called, words), absence)
