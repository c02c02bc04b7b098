"""When, where to, and, before check-out opens, why?"""

from dataclasses import replace
from datetime import datetime

from frontdesk.acts import CheckOut
from frontdesk.screens.dialogs.answers import LeftUnknown
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow, digit, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import TextField, TimeField
from frontdesk.screens.dialogs.times import Now, time_refusal
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words
from frontdesk.texts.minutes_words import leaves_with
from frontdesk.texts.typed import LONGEST_NAME, never_kept, same_letters
from frontdesk.texts.voice import Voice


class AskCheckOut(Dialog[CheckOut | LeftUnknown]):
    """Leave for the day. The plan's destination stands first; leaving early asks a reason."""

    def __init__(self, person: Person, board: Board, voice: Voice, now: Now | None = None) -> None:
        self.person = person
        self.board = board
        self.voice = voice
        self.opens = board.may_leave(person).astimezone(voice.zone).time()
        self.refused = time_refusal(person, board, voice, now)
        empty = dialog_words.left_at_empty(person, voice)
        self.left = TimeField(
            dialog_words.LEFT_AT, self.refused, hint=dialog_words.left_at_hint(person, voice), empty=empty
        )
        self.to = Choice(
            dialog_words.DESTINATION,
            destinations(person, board),
            mark=0 if person.lives_at else None,
            wanted=dialog_words.CHOOSE_WHERE,
        )
        reasons = numbered(board.site.reasons["left_early"])
        self.reason = Choice(
            dialog_words.REASON, reasons, hint=dialog_words.REASON_EARLY, wanted=dialog_words.GIVE_REASON
        )
        self.whom = TextField(
            dialog_words.WITH_WHOM,
            LONGEST_NAME,
            never_kept,
            hint=dialog_words.WITH_WHOM_HINT,
            wanted=dialog_words.GIVE_WITH_WHOM,
        )
        self.whom.in_sight = False
        super().__init__(dialog_words.check_out_title(person), (self.left, self.to, self.whom, self.reason))

    @property
    def early(self) -> bool:
        """Whether they leave before check-out opens: judged by the time typed, or when they stepped out, or now."""
        left: datetime = self.person.stepped_out_at or self.board.at
        typed = self.left.at
        return typed < self.opens if typed else left < self.board.may_leave(self.person)

    def settle(self) -> None:
        """A reason is asked only of those who leave early, with whom only where the destination does not say where."""
        self.whom.idle = "" if self.asks_with else dialog_words.ONLY_WITH
        self.reason.idle = "" if self.early else dialog_words.in_time(self.voice, self.opens)

    @property
    def asks_with(self) -> bool:
        """Whether the destination says neither where they go nor with whom."""
        return self.to.row is not None and is_open(self.to.settled)

    def of_day(self, day: str, signed: bool = False) -> None:
        """The reason why something is written now is reason enough."""
        if day or signed:
            self.reason.wanted, self.reason.hint = "", dialog_words.MAY_BE_EMPTY
        super().of_day(day, signed)

    def above(self) -> tuple[str, ...]:
        """What leaving then gives for the day; on an earlier day once it is known when."""
        at = self.board.instant(self.left.at) if self.left.at else self.person.stepped_out_at
        if at is None and self.earlier:
            return (dialog_words.AS_SOON_AS_KNOWN,)
        # The word that they left then proves what the record alone does not.
        said = leaves_with(replace(self.person, proven=None), self.board, at or self.board.at, self._when)
        return tuple(filter(None, (said, dialog_words.FACTS_ONLY if self.asks_with else "")))

    @property
    def _when(self) -> str:
        return dialog_words.THAT_DAY if self.earlier else dialog_words.TODAY

    def ready(self) -> Outcome[CheckOut | LeftUnknown]:
        """The check-out."""
        to, reason = self.to.row, None if self.reason.idle else self.reason.row
        where = to.value if to else None
        whom = self.whom.text if self.asks_with else ""
        leaving = CheckOut(self.person.id, where, self.left.at, reason.value if reason else None, with_whom=whom)
        words = reason.words if reason else ""
        return Outcome(dialog_words.leaves(self.person, self.voice, leaving.at, self.to.settled, words), leaving)


def is_open(destination: str) -> bool:
    """Whether a destination says neither where somebody goes nor with whom."""
    return any(same_letters(name, destination) for name in dialog_words.ASKED_WITH)


def destinations(person: Person, board: Board) -> tuple[ChoiceRow[str | None], ...]:
    """Where they live first, as the plan's destination; without one, last, that nothing was said."""
    known = [name for name, _ in board.site.houses]
    others = [name for name in known if name != person.lives_at]
    others += [name for name in dialog_words.ASKED_WITH if not any(same_letters(name, each) for each in known)]
    rows: list[tuple[str, str | None, str]] = [(name, name, "") for name in others]
    if person.lives_at:
        rows.insert(0, (person.lives_at, None, dialog_words.LIVES_THERE))
    else:
        rows.append((dialog_words.NOWHERE, None, ""))
    return tuple(
        ChoiceRow(words, value, digit(number), remark=remark) for number, (words, value, remark) in enumerate(rows, 1)
    )
