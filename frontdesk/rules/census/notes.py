"""What is found in a census while it is read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from frontdesk.rules.census.date_order import DateOrder
from frontdesk.rules.census.passed_over import Skipped
from frontdesk.rules.census.questions import CensusQuestion, NewName
from frontdesk.rules.faults import BadField, Fault


class Reading(NamedTuple):
    """How a file was read, whether it is taken or not.

    ``header`` are its headers as it writes them, ``mapping`` those that are ours by our column, ``ignored`` those that
    no column takes; ``dates`` the order of the columns with dates that depend on one; ``skipped`` the lines that are no
    person; ``new`` the houses and counselors that come with it. While there are ``questions`` nothing may be written.
    """

    header: tuple[str, ...] = ()
    mapping: Mapping[str, str] = {}
    ignored: tuple[str, ...] = ()
    dates: Mapping[str, DateOrder] = {}
    skipped: tuple[Skipped, ...] = ()
    questions: tuple[CensusQuestion, ...] = ()
    new: tuple[NewName, ...] = ()


@dataclass(frozen=True, slots=True)
class CensusNotes:
    """Faults keep a file from being read, questions from being written; the rest is only told.

    ``idle`` are the answers of a command that nobody asked for.
    """

    faults: list[Fault] = field(default_factory=list)
    questions: list[CensusQuestion] = field(default_factory=list)
    reports: list[Fault] = field(default_factory=list)
    idle: list[Fault] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    new: list[NewName] = field(default_factory=list)

    def wrong(self, line: int | None, column: str | None, wrong: str, right: str) -> None:
        """Note a fault."""
        self.faults.append(Fault(line, column, wrong, right))

    def told(self, line: int | None, column: str | None, wrong: str, right: str = "", by_command: str = "") -> None:
        """Note what is only to be told."""
        self.reports.append(Fault(line, column, wrong, right, by_command))

    def unasked(self, answer: str) -> None:
        """Note an option that was given though nothing asks for it."""
        self.idle.append(Fault(None, None, f"{answer} was not asked for", "it is ignored"))

    def bad(self, line: int, bad: BadField) -> None:
        """Note the faults of a value, now that its line is known."""
        self.faults.extend(fault._replace(line=line) for fault in bad.faults)

    def passed_over(self, found: Iterable[Skipped | Fault]) -> None:
        """Note lines that are no person, or are one where none may be."""
        for each in found:
            (self.faults if isinstance(each, Fault) else self.skipped).append(each)  # type: ignore[arg-type]
