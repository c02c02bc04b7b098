"""What entries say that are about nobody: records restored, and messages that were seen."""

from typing import Any

from sqlalchemy import Row

from frontdesk.desk.journal.entries import JournalRow
from frontdesk.desk.journal.entry_names import EntryNames, Values
from frontdesk.shapes.done import Said


def restored(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """What was put in the place of what, and who comes in again by it."""
    (restoration,) = _rows(changes, "restoration")
    alone = ":alone" if restoration["replaced_entry"] is None else ""
    again = ":sign-in" if restoration["sign_in_again"] else ""
    return Said(f"restore{alone}{again}", restoration)


def messages_seen(row: Row[Any] | JournalRow, changes: list[Any], words: EntryNames) -> Said:
    """How many, and by whom."""
    seen = _rows(changes, "message")
    messages = "1 message" if len(seen) == 1 else f"{len(seen)} messages"
    return Said("messages-seen", {"by": seen[0]["seen_by"], "messages": messages})


def _rows(changes: list[Any], table: str) -> list[Values]:
    return [after for name, _, _, after in changes if name == table and after]
