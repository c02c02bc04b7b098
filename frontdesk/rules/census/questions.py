"""What an import of a census asks before its first write, and the answers to it (docs/contract.md, Census)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from frontdesk.rules.living_kind import LivingKind


class QuestionKind(StrEnum):
    """Kinds of questions. The value is what ``--json`` says."""

    NEW_HOUSE = "new_house"
    NEW_COUNSELOR = "new_counselor"
    SAME_PERSON = "same_person"
    DATES = "dates"
    OLDER = "older"


class CensusQuestion(NamedTuple):
    """A question that stops an import like a fault does.

    ``line`` is the file's own, None for a question about the whole file; ``say`` the question as people read it,
    ``answer`` the option or options that answer it, as they are typed.
    """

    kind: QuestionKind
    line: int | None
    say: str
    answer: str

    @property
    def sentence(self) -> str:
        """What staff read: ``line 4: "Maple Street" is a house nobody knows; answer with --new "Maple Street"``."""
        where = f"line {self.line}: " if self.line else ""
        return f"{where}{self.say}; answer with {self.answer}"


class NewKind(StrEnum):
    """What may come into the records with a file beside people. The value is what ``--json`` says."""

    HOUSE = "house"
    COUNSELOR = "counselor"


class NewName(NamedTuple):
    """A house or a counselor that comes into the records with a file."""

    kind: NewKind
    name: str


class DateOrder(StrEnum):
    """In which order a date of three numbers is read, where its year does not stand first."""

    MONTH_FIRST = "month-first"
    DAY_FIRST = "day-first"


@dataclass(frozen=True)
class CensusAnswers:
    """What was answered beforehand. An answer that nobody asked for is told and ignored.

    ``columns`` are headers as the file writes them, by column; ``new`` the kinds of new houses by name, None for a
    counselor or where no kind was said; ``join`` the numbers of the file by those of the records; ``separate`` numbers
    of the file that are somebody new.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    dates: DateOrder | None = None
    new: Mapping[str, LivingKind | None] = field(default_factory=dict)
    join: Mapping[str, str] = field(default_factory=dict)
    separate: frozenset[str] = frozenset()
    older: bool = False


NOTHING_ANSWERED = CensusAnswers()


def option(name: str, value: object) -> str:
    """An option as it is typed: ``--new "Maple Street"``."""
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'--{name} "{text}"' if re.search(r"[^\w@.,:/=+-]", text) else f"--{name} {text}"
