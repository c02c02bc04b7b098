"""What Enter would do on Sheet: pure, over the paper, the letters, and who sits in the group."""

from dataclasses import dataclass
from enum import Enum, auto

from frontdesk.screens.shared.deed import Deed
from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.sheet.paper import Paper
from frontdesk.shapes.day_program import GroupOfDay
from frontdesk.shapes.people import CAME, Person
from frontdesk.texts import enter_line
from frontdesk.texts import sheet_words as words


class Does(Enum):
    """What Enter does with the sheet."""

    NOTHING = auto()
    ADD = auto()
    CONFIRM = auto()


@dataclass(frozen=True, slots=True)
class Sheeting(Deed):
    """Enter adds a name to the paper, or has the paper entered; or it does nothing, and the line says why."""

    does: Does = Does.NOTHING

    @property
    def nothing(self) -> bool:
        """Whether Enter only says why it does nothing."""
        return self.does is Does.NOTHING

    def _essence(self) -> tuple[object, ...]:
        return self.does, tuple(person.id for person in self.people), self.line.before


def sheeting(
    finding: Finding, paper: Paper, group: GroupOfDay, rows: tuple[Person, ...], entered: bool = False
) -> Sheeting:
    """The next step with this paper; ``entered``: the records say the same already."""
    if finding.letters.strip():
        return _by_letters(finding, rows, group)
    if not paper.begun:
        return Sheeting(words.how_many(len(rows)))
    if entered:
        return Sheeting(words.is_entered(paper.on_it(rows)))
    if not paper.agrees(rows):
        return Sheeting(words.differs(int(paper.number), paper.on_it(rows)))
    return Sheeting(words.confirms(paper.on_it(rows), _said(paper, rows), group), does=Does.CONFIRM)


def _said(paper: Paper, rows: tuple[Person, ...]) -> tuple[int, int]:
    """How many are not on it, and how many were added."""
    return len(rows) - paper.on_it(rows), sum(person.id in paper.added for person in rows)


def _by_letters(finding: Finding, rows: tuple[Person, ...], group: GroupOfDay) -> Sheeting:
    person = finding.person
    if finding.nobody_fits:
        return Sheeting(words.nobody(finding.letters), spent=True)
    if finding.tied or not person:
        return Sheeting(enter_line.tie(len(finding.order), finding.rivals, finding.letters if finding.slip else ""))
    if person in rows:
        return Sheeting(words.is_listed(person), people=(person,), spent=True)
    if person.state not in CAME:
        return Sheeting(words.has_not_come(person), people=(person,), spent=True)
    return Sheeting(words.adds(person, group), people=(person,), does=Does.ADD)
