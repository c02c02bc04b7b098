"""Who is late, and since when (docs/domain.md, fact 9). Pure."""

from datetime import datetime

from frontdesk.rules.day.minutes import late_by, minutes


def late_from(first_countable: datetime | None, agreed: datetime | None) -> datetime | None:
    """From when on somebody is late: their first countable block, or a later start that was agreed.

    None where nothing of their day counts: then nobody is late.
    """
    return max(first_countable, agreed) if first_countable and agreed else first_countable


def minutes_late(since: datetime | None, at: datetime) -> int:
    """Whole minutes from the instant on which they are late to an arrival, or to now; 0 in time."""
    return minutes(late_by(since, at)) if since else 0
