"""Why a day cannot be signed yet: told where it is looked over, and refused where it is signed."""

from collections.abc import Sequence
from datetime import datetime

from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.errors import DayPeopled, DayRuns, QuestionsOpen, Refusal
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import State
from frontdesk.shapes.reviewed_day import Question


def unfinished(program: ProgramDay, board: Board, open_: Sequence[Question], now: datetime) -> Refusal | None:
    """What is in the way of a signature: questions; of the day that runs also its hours, and who is here."""
    if open_:
        return QuestionsOpen(day=board.day, number=f"{len(open_)} question{'' if len(open_) == 1 else 's'}")
    if now >= board.ends:
        return None
    if now < (ends := _hours_end(program)):
        return DayRuns(day=board.day, ends=ends)
    here = [person.name for person in board.people.values() if person.state is State.HERE]
    return DayPeopled(day=board.day, names=here) if here else None


def _hours_end(program: ProgramDay) -> datetime:
    """When the last countable block is over and everybody is on their way out."""
    leaving = [day.leaving for day in program.by_person()] if program.blocks else []
    countable = [block.over for block in program.blocks if block.countable]
    return max([*leaving, *countable, program.instant(program.day_starts)])
