"""The state of a patient's day, and what Enter does next. Pure (docs/domain.md, fact 9; docs/contract.md, Enter)."""

from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple

from frontdesk.shapes.people import State, Step
from frontdesk.shapes.staff import Role


class StayTimes(NamedTuple):
    """A stay as two instants; the second is None while it lasts."""

    came: datetime
    left: datetime | None


def state_of(visit: str | None, stays: Sequence[StayTimes], away: str | None, scheduled: bool) -> State:
    """The state from the visit's status, its stays in order, and what is known of an absence.

    A visit outweighs an absence written before it; a visit left open on another day says nothing of this one.
    """
    if visit == "checked out":
        return State.CHECKED_OUT
    if visit is not None:
        return State.HERE if stays and stays[-1].left is None else State.STEPPED_OUT
    if away:
        return State.EXCUSED if away == "excused" else State.ABSENT
    return State.EXPECTED if scheduled else State.NOT_SCHEDULED


def scheduled_on(
    day: date,
    program_weekdays: Sequence[int],
    plan_weekdays: Sequence[int],
    admitted: bool,
    said: bool | None = None,
) -> bool:
    """Scheduled: admitted, on a program weekday, on a weekday of the plan; an empty plan means every program day.

    What was ``said`` ahead of that very day outweighs the weekdays; on a closed day nobody is due.
    """
    if said is not None:
        return said and admitted and bool(program_weekdays)
    weekday = day.weekday()
    return admitted and weekday in program_weekdays and (not plan_weekdays or weekday in plan_weekdays)


ONLOOKERS = frozenset({Role.COUNSELOR, Role.AUDITOR})


def next_step(state: State, role: Role, checkout_open: bool, has_destination: bool, admitted: bool) -> Step:
    """What Enter does. Who is not here is only looked at by every role but the receptionist, and where not admitted.

    Roles that write nothing of the day open the card of everybody.
    """
    if role in ONLOOKERS:
        return Step.CARD
    match state:
        case State.STEPPED_OUT:
            return Step.RETURN
        case State.HERE if checkout_open:
            return Step.CHECK_OUT if has_destination else Step.CHOOSE_DESTINATION
        case State.HERE | State.CHECKED_OUT:
            return Step.CARD
        case _:
            return Step.CHECK_IN if role is Role.RECEPTIONIST and admitted else Step.CARD


def one_at_a_time(times: Sequence[StayTimes]) -> bool:
    """Whether of times in the order of their beginnings each is over when the next begins: only the last may run."""
    return all(before.left is not None and before.left <= after.came for before, after in pairwise(times))


def visit_holds(checked_out_at: datetime | None, status: str, stays: Sequence[StayTimes]) -> bool:
    """Whether acts could have made such a visit: stays in order, only the last open, none after the check-out."""
    if not stays or not one_at_a_time(stays):
        return False
    last = stays[-1]
    if status != "checked out":
        return True
    return last.left is not None and checked_out_at is not None and checked_out_at >= last.left
