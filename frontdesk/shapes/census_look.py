"""A census file as the screen shows it: before anything is written, while it is read in, and after."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import NamedTuple

from frontdesk.rules.census.census_fields import FIELDS
from frontdesk.rules.census.column_names import WHOLE_NAME
from frontdesk.rules.census.file import Progress as Progress
from frontdesk.rules.census.notes import Reading
from frontdesk.rules.census.questions import NOTHING_ANSWERED, CensusAnswers, CensusQuestion
from frontdesk.rules.census.questions import CensusOption as CensusOption
from frontdesk.rules.faults import Fault
from frontdesk.rules.living_kind import LivingKind
from frontdesk.shapes.tally import Tally, WrittenRow

COLUMNS = (*FIELDS, WHOLE_NAME)
"""All that a header can be read as."""


class CensusRequest(NamedTuple):
    """A file by its path, and what was answered to its questions so far."""

    path: str
    answers: CensusAnswers = NOTHING_ANSWERED

    def answered(self, option: CensusOption) -> "CensusRequest":
        """The same with one answer more."""
        return self._replace(answers=self.answers.and_also(option.gives))

    def mapped(self, column: str, header: str) -> "CensusRequest":
        """The same with a header of the file read as this column."""
        return self._replace(answers=self.answers.and_also(CensusAnswers(columns={column: header})))


class FirstRow(NamedTuple):
    """One of the first rows as it would be read: its line, and its texts by column."""

    line: int
    says: Mapping[str, str]


class AskedRow(NamedTuple):
    """A question, and the name of the person on its line; empty where it is about the whole file."""

    question: CensusQuestion
    name: str

    @property
    def line(self) -> int | None:
        """The line of the file."""
        return self.question.line


class FaultyRow(NamedTuple):
    """A fault, and the name of the person on its line; empty where nobody's can be read."""

    fault: Fault
    name: str

    @property
    def line(self) -> int | None:
        """The line of the file."""
        return self.fault.line


class CensusLook(NamedTuple):
    """A file that was looked at: nothing is written.

    ``rows`` are the people in it; ``first`` the first of them as they would be read. ``tally`` says what the rows
    without question and fault would do. ``labels`` are the counter names of groups whose own names are not shown beside
    people. ``digest`` tells the file from any other.
    """

    request: CensusRequest
    name: str
    digest: str
    rows: int
    reading: Reading
    first: tuple[FirstRow, ...]
    asked: tuple[AskedRow, ...]
    faults: tuple[FaultyRow, ...]
    tally: Tally
    labels: Mapping[str, str]

    @property
    def ready(self) -> bool:
        """Whether it may be read in: no question is open, and nothing is at fault."""
        return not self.asked and not self.faults

    @property
    def written(self) -> tuple[WrittenRow, ...]:
        """What would be written."""
        return self.tally.written

    @property
    def as_they_were(self) -> int:
        """How many people are neither new nor changed nor named by a question or a fault."""
        lines = {row.line for row in self.asked} | {row.line for row in self.faults}
        return max(self.rows - len(lines - {None}) - self.tally.added - self.tally.changed, 0)


class LastSeen(NamedTuple):
    """What the desk knows last of somebody: the ``day`` they came, when they ``left`` it, or that they were away.

    ``away`` says how: ``called``, ``no call``, ``excused``; empty where they came. Without a day nothing is known.
    """

    day: date | None = None
    left: datetime | None = None
    away: str = ""


class AbsentLook(NamedTuple):
    """Somebody admitted here whom the file does not name; ``last_file`` is the newest that did, None where none did."""

    person: int
    mrn: str
    name: str
    last_file: str | None
    seen: LastSeen


class CensusDone(NamedTuple):
    """A file that was read in at an instant, what it did, who is absent from it, and whether it went from the inbox."""

    name: str
    at: datetime
    tally: Tally
    absent: tuple[AbsentLook, ...]
    labels: Mapping[str, str]
    removed: bool = False


class InboxFile(NamedTuple):
    """A file in the inbox folder, when it was last changed, and when it was read in, if it ever was."""

    path: str
    name: str
    changed: datetime
    read: datetime | None


class CensusChoices(NamedTuple):
    """What may be read in: the newest files of the inbox, and what a typed path may go on with.

    ``trouble`` is why the inbox cannot be looked into; ``unfinished`` is an import that was stopped: its name, how many
    rows it had read, and of how many.
    """

    inbox: str = ""
    files: tuple[InboxFile, ...] = ()
    completions: tuple[str, ...] = ()
    trouble: str = ""
    unfinished: tuple[str, int, int] | None = None


KINDS = tuple(kind.value for kind in LivingKind)
"""The kinds of a new house, in the words of a census."""


def of_kind(option: CensusOption, kind: str) -> CensusOption:
    """An answer with the kind of its new house."""
    return option.of_kind(LivingKind(kind))
