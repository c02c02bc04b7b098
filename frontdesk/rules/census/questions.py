"""What an import of a census asks before its first write, and the answers to it (docs/contract.md, Census)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.living_kind import LivingKind


class QuestionKind(StrEnum):
    """Kinds of questions. The value is what ``--json`` says."""

    NEW_HOUSE = "new_house"
    NEW_COUNSELOR = "new_counselor"
    SAME_PERSON = "same_person"
    DATES = "dates"
    OLDER = "older"


class NewKind(StrEnum):
    """What may come into the records with a file beside people. The value is what ``--json`` says."""

    HOUSE = "house"
    COUNSELOR = "counselor"


class NewName(NamedTuple):
    """A house or a counselor that comes into the records with a file."""

    kind: NewKind
    name: str


@dataclass(frozen=True)
class CensusAnswers:
    """What was answered beforehand. An answer that nobody asked for is told and ignored.

    ``columns`` are headers as the file writes them, by column; ``new`` the kinds of new houses by name, None for a
    counselor or where no kind was said; ``read_as`` what is meant by a name that the file writes otherwise, empty
    where it is to say nothing; ``join`` the numbers of the file by those of the records; ``separate`` numbers of the
    file that are somebody new.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    dates: DateOrder | None = None
    new: Mapping[str, LivingKind | None] = field(default_factory=dict)
    read_as: Mapping[str, str] = field(default_factory=dict)
    join: Mapping[str, str] = field(default_factory=dict)
    separate: frozenset[str] = frozenset()
    older: bool = False

    def and_also(self, more: "CensusAnswers") -> "CensusAnswers":
        """These answers and more; where both answer the same, the later word counts."""
        return CensusAnswers(
            columns={**self.columns, **more.columns},
            dates=more.dates or self.dates,
            new={**self.new, **more.new},
            read_as={**self.read_as, **more.read_as},
            join={**self.join, **more.join},
            separate=self.separate | more.separate,
            older=self.older or more.older,
        )


NOTHING_ANSWERED = CensusAnswers()


class CensusOption(NamedTuple):
    """One way to answer a question where it is read: its words, and the answer that it gives.

    ``new_house`` is the house whose kind is to be said with it, empty where none is.
    """

    say: str
    gives: CensusAnswers
    new_house: str = ""

    def of_kind(self, kind: LivingKind) -> "CensusOption":
        """This answer with the kind of its new house."""
        return CensusOption(self.say, self.gives.and_also(CensusAnswers(new={self.new_house: kind})))


class CensusQuestion(NamedTuple):
    """A question that stops an import like a fault does.

    ``line`` is the file's own, None for a question about the whole file; ``say`` the question as people read it,
    ``answer`` the option or options of the command that answer it, as they are typed. ``brief`` says it in few words
    beside the name of the person it is about, ``options`` are the ways to answer it there.
    """

    kind: QuestionKind
    line: int | None
    say: str
    answer: str
    brief: str = ""
    options: tuple[CensusOption, ...] = ()

    @property
    def sentence(self) -> str:
        """What staff read: ``line 4: "Maple Street" is a house nobody knows; answer with --new "Maple Street"``."""
        where = f"line {self.line}: " if self.line else ""
        return f"{where}{self.say}; answer with {self.answer}"


def option(name: str, value: object) -> str:
    """An option as it is typed: ``--new "Maple Street"``."""
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'--{name} "{text}"' if re.search(r"[^\w@.,:/=+-]", text) else f"--{name} {text}"
