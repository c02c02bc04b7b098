"""What is other than usual on a day: closed, its hours, its groups."""

from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BY_SETTINGS, BlockOfDay, GroupOfDay
from frontdesk.texts.voice import Voice


def changes_of_day(board: Board, voice: Voice) -> tuple[str, ...]:
    """A sentence each: ``opens at 11:00 am: snow``, ``Gratitude is cancelled: T. Osei is ill``; none on most days."""
    hours = board.hours
    if hours.closed:
        return (hours.closed if hours.closed == BY_SETTINGS else f"closed: {hours.closed}",)
    opens = f"opens at {voice.clock(hours.opens)}: {hours.because}" if hours.opens else ""
    closes = f"closes at {voice.clock(hours.closes)}: {hours.because}" if hours.closes else ""
    groups = (_changed(block, group) for block in board.blocks for group in block.groups)
    return tuple(filter(None, (opens, closes, *groups)))


def _changed(block: BlockOfDay, group: GroupOfDay) -> str:
    if group.cancelled:
        other = next((each.label for each in block.groups if each.id == group.moved_to), "")
        return f"{group.label} is cancelled: {group.cancelled}{f', its people go to {other}' if other else ''}"
    return f"{group.label} is in {group.room} today" if group.other_room else ""
