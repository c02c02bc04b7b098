"""Which verb of the desk does what a dialog answered, and with what values."""

from collections.abc import Callable
from typing import Any

from frontdesk.door import Desk
from frontdesk.screens.dialogs.answers import (
    Arrival,
    AwayCalled,
    AwayNoCall,
    ExcusedBy,
    Leaving,
    Noting,
    Placing,
    SteppingOut,
    TakingOut,
    Updating,
)
from frontdesk.views.done import Done

Given = Arrival | Leaving | SteppingOut | Placing | TakingOut | AwayCalled | AwayNoCall | ExcusedBy | Noting | Updating
"""What dialogs about one person answer with."""


def verb_of(desk: Desk, given: Given) -> tuple[Callable[..., Done], dict[str, Any]]:
    """The verb, and its values but for the person."""
    match given:
        case Arrival(at):
            return desk.check_in, {"at": at}
        case Leaving(destination, at, reason, told_by):
            return desk.check_out, {"destination": destination, "at": at, "reason": reason, "told_by": told_by}
        case SteppingOut(at, back):
            return desk.step_out, {"at": at, "back": back}
        case Placing(group, at, anyway):
            return desk.assign, {"group": group, "at": at, "anyway": anyway}
        case TakingOut(block):
            return desk.unassign, {"block": block}
        case AwayCalled(reason):
            return desk.absent, {"called": True, "reason": reason}
        case AwayNoCall(reason):
            return desk.absent, {"called": False, "reason": reason}
        case ExcusedBy(by, reason):
            return desk.excuse, {"by": by, "reason": reason}
        case Noting(text):
            return desk.note, {"text": text}
        case Updating(field, value, today, word_of):
            return desk.update, {"field": field, "value": value, "today": today, "word_of": word_of}
