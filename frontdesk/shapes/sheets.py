"""The paper sign-in sheets of groups, as boards tell them: what one says of a seat, and of its group."""

from datetime import datetime, time
from enum import StrEnum
from typing import NamedTuple

from frontdesk.rules.day.minutes import Reason, Span, Why, minutes


class Signed(StrEnum):
    """What a sheet says of a seat; a missing signature proves nothing, and is no absence (docs/domain.md, fact 2)."""

    ON_IT = "on the sheet"
    COUNTED = "counted"
    PRESENT = "present"
    NOT_ON_IT = "not on the sheet"
    UNCONFIRMED = "unconfirmed"


COUNTS = frozenset({Signed.ON_IT, Signed.COUNTED, Signed.PRESENT, Signed.UNCONFIRMED})
PROVES = frozenset({Signed.ON_IT, Signed.COUNTED, Signed.PRESENT})


class SeatProof(NamedTuple):
    """What a sheet says of one seat, by whose word; ``late`` when they were let in, ``left`` when they went."""

    signed: Signed
    word_of: str = ""
    late: datetime | None = None
    left: datetime | None = None

    @property
    def counts(self) -> bool:
        """Whether the seat gives countable time."""
        return self.signed in COUNTS

    def away(self, block: Span) -> list[Why]:
        """The time of the block for which it says that they were not in the group yet, or no more."""
        late = [Why(Reason.ADMITTED_LATE, Span(block.start, self.late))] if self.late else []
        return [*late, *([Why(Reason.LEFT_GROUP, Span(self.left, block.end))] if self.left else [])]

    def late_minutes(self, begins: datetime) -> int | None:
        """How many minutes after the block began they were let in; None where they were there from its beginning."""
        return minutes(self.late - begins) if self.late else None

    @property
    def proves(self) -> bool:
        """Whether they were there, by the sheet."""
        return self.signed in PROVES


class GroupSheet(NamedTuple):
    """The sheet of a group: how many names stand on it, by whose word, and when it was entered.

    ``differs`` is the number of seats, of those held when it was entered, where that is another one by now.
    """

    signed: int
    word_of: str
    at: datetime
    by_number: bool
    differs: int | None = None


class NameOnPaper(NamedTuple):
    """What is said of one name while its sheet is entered: whether it is on it, minutes late, when they left."""

    signed: Signed = Signed.ON_IT
    late: int | None = None
    left: time | None = None

    @property
    def on_it(self) -> bool:
        """Whether the name stands on the paper."""
        return self.signed in (Signed.ON_IT, Signed.COUNTED)
