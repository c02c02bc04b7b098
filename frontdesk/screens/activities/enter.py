"""What Enter would do on Activities: pure, over who is marked, where the plan says, and what is free there."""

from dataclasses import dataclass
from datetime import datetime

from frontdesk.screens.shared.deed import Deed
from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.moments import Moment, Moments
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person, State
from frontdesk.texts import activities as words
from frontdesk.texts import enter_line
from frontdesk.texts.voice import Voice
from frontdesk.verbs import PRESENT


@dataclass(frozen=True, slots=True)
class Placement(Deed):
    """Enter puts a person in ``group``; without one it does nothing, and the line says why."""

    group: GroupOfDay | None = None

    @property
    def nothing(self) -> bool:
        """Whether Enter only says why it does nothing."""
        return self.group is None

    @property
    def target(self) -> tuple[int, str] | None:
        """The group to be filled, and who will sit there."""
        return (self.group.id, self.people[0].name) if self.group else None

    def _essence(self) -> tuple[object, ...]:
        return self.group and self.group.id, tuple(person.id for person in self.people)


def placement(
    finding: Finding,
    chosen: bool,
    board: Board,
    block: BlockOfDay | None,
    voice: Voice,
    now: datetime,
    moments: Moments,
) -> Placement:
    """``chosen``: an arrow has come to the marked person, so that a slip of the letters no longer matters."""
    if block is None:
        return Placement(words.NO_GROUPS_LINE)
    if finding.nobody_fits:
        return Placement(enter_line.admits_on_today(finding.letters), spent=True)
    if finding.ticked and not finding.letters:
        return Placement(words.choose_for_all(finding.chosen), people=finding.chosen)
    if person := finding.person:
        if finding.slip and not chosen:
            return Placement(words.nearest(person, finding.letters))
        if moments.lasts(Moment.SERVED, now, person.id):
            return Placement(enter_line.just_served(person), people=(person,))
        return _for_one(person, block, voice)
    if finding.tied:
        return Placement(enter_line.tie(len(finding.order), finding.rivals, finding.letters if finding.slip else ""))
    return Placement(words.nobody_marked(len(board.not_placed(block)), board.counts.get(State.HERE, 0)))


def _for_one(person: Person, block: BlockOfDay, voice: Voice) -> Placement:
    """What Enter does for one person: it gives a seat only where the plan says, and only while one is free there."""
    people = (person,)
    if person.state not in PRESENT:
        return Placement(words.not_here(person, voice), people=people)
    if seat := block.seat(person.seats):
        return Placement(words.sits(person, seat), people=people)
    plan = block.planned(person.plan)
    if plan is None or plan.free == 0:
        return Placement(words.choose(person, plan, block), people=people)
    return Placement(words.seats_as_planned(person, plan), people=people, group=plan)
