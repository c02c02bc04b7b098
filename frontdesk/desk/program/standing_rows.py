"""The standing program as its rows: which blocks, groups and tracks a date has."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from frontdesk import later_queries
from frontdesk.desk.program.program_day import weekday_numbers
from frontdesk.models import ProgramBlock, ProgramGroup


def standing_on(session: Session, day: date) -> list[ProgramBlock]:
    """The standing blocks that are held on a day of the week, in the order of the clock."""
    weekday = day.weekday()
    blocks = session.scalars(*later_queries.standing_blocks())
    return [block for block in blocks if not block.weekdays or weekday in weekday_numbers(block.weekdays)]


def groups_in(session: Session, blocks: Sequence[ProgramBlock]) -> list[ProgramGroup]:
    """The standing groups of these blocks, in their order."""
    held = {block.id for block in blocks}
    return [group for group in session.scalars(*later_queries.standing_groups()) if group.block_id in held]


def track_ids(session: Session) -> dict[int, tuple[int, ...]]:
    """The tracks that each standing block is for; those for everybody are left out."""
    tracks: dict[int, tuple[int, ...]] = {}
    for block, track, _ in session.execute(*later_queries.tracks_of_blocks()):
        tracks[block] = (*tracks.get(block, ()), track)
    return tracks
