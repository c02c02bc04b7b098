"""What is said of groups: how full they are, and who is put in them."""

from datetime import time

from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person
from frontdesk.texts.dialog_words import DIGIT, act
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

GROUP = "Group"
PLANNED = "planned"
SITS_HERE = "has this seat"
CHOOSE_GROUP = "a digit, letters or an arrow choose the group"
NO_GROUPS = "there are no groups today"
CANCELLED = "cancelled"


def group_title(person: Person, block: BlockOfDay | None, voice: Voice) -> str:
    """Which block's group; Left and Right turn it."""
    at = f" at {voice.short(block.starts)}" if block else ""
    return f"Put {person.name} in a group{at}"


def group_hint(blocks: int, seated: bool) -> str:
    """The other keys."""
    parts = ["0 takes out" if seated else "", "← → other hour" if blocks > 1 else "", "a digit" if seated else DIGIT]
    return " · ".join(filter(None, parts))


def hour_and_room(group: GroupOfDay, block: BlockOfDay | None, voice: Voice) -> str:
    """``Room 5``; with a block its hour, too, where groups of several hours are listed."""
    room = group.room if group.room != group.label else None
    return ", ".join(filter(None, (voice.short(block.starts) if block else "", room)))


def seats_words(group: GroupOfDay) -> str:
    """``9 of 12``, ``full 12``, or ``cancelled``."""
    if group.cancelled:
        return CANCELLED
    if group.full:
        return f"full {group.hard}"
    return str(group.held) if group.most is None else f"{group.held} of {group.most}"


def seats_left(group: GroupOfDay) -> str:
    """How many more the group can hold."""
    if group.most is None:
        return "no limit"
    left = group.most - group.held
    return "1 seat left" if left == 1 else f"{left} seats left"


def no_free_seat(group: GroupOfDay) -> str:
    """Why no seat is free, though the group is not full."""
    if group.full:
        return f"full, {group.held} of {group.hard}"
    why = f"{group.coming} planned to come" if group.coming else f"limit {group.limit}"
    return f"{group.held} taken, {why}"


def gives_seat(person: Person, group: GroupOfDay, anyway: bool) -> EnterLine:
    """The seat to be recorded."""
    if anyway:
        return act("put ", person.name, f" in {group.label} anyway", no_free_seat(group))
    return act("put ", person.name, f" in {group.label}", seats_left(group))


def since(at: time, voice: Voice) -> str:
    """From when a seat counts that is entered afterwards."""
    return f"from {voice.short(at)}"


def asks_again(group: GroupOfDay) -> EnterLine:
    """There is no free seat: a second key is asked for."""
    return EnterLine("ask again", rest=f"{group.label}: {no_free_seat(group)}")


def group_full(group: GroupOfDay) -> EnterLine:
    """The hard limit holds always."""
    return EnterLine("nothing", rest=f"{group.label} is full: {group.held} of {group.hard}")


def is_cancelled(group: GroupOfDay) -> EnterLine:
    """It is not held, and takes nobody."""
    return EnterLine("nothing", rest=f"{group.label} is cancelled: {group.cancelled}")


def no_seat_today(group: GroupOfDay) -> EnterLine:
    """There is no free seat, and no second key can insist on one."""
    return EnterLine("nothing", rest=f"{group.label}: {no_free_seat(group)}. Escape, then F3 places anyway")


def sits_there(person: Person, group: GroupOfDay) -> EnterLine:
    """They have this seat already."""
    return EnterLine("nothing", rest=f"{person.name} has a seat in {group.label}")


def takes_out(person: Person, group: GroupOfDay, block: BlockOfDay, voice: Voice) -> EnterLine:
    """The seat to be given back."""
    return act("take ", person.name, f" out of {group.label}", f"no group at {voice.short(block.starts)}")
