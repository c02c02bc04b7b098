"""What the program took away of a day: countable time that was planned and not held. Pure."""

from datetime import datetime, timedelta

from frontdesk.rules.day.minutes import NOTHING, Span


def within(block: Span, opens: datetime | None, closes: datetime | None) -> Span | None:
    """The part of a block that is held where the day opens late or closes early; None where nothing of it is."""
    held = Span(max(block.start, opens or block.start), min(block.end, closes or block.end))
    return held if held.length else None


def taken_away(planned: Span, held: Span | None) -> timedelta:
    """How much of a planned block the program did not hold."""
    return planned.length - (planned.shared(held).length if held else NOTHING)
