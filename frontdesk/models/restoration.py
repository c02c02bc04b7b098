"""A restore: where the journal of the copy ended that took the place of the records, and where theirs had."""

from sqlalchemy import Text
from sqlalchemy.orm import Mapped

from frontdesk.models.base import Base, recorded


class Restoration(Base):
    """The head that was ``found`` at the end of the copy, and the head of what it ``replaced``.

    The latter is empty where there was nothing, or nobody could read it. ``goes_after`` is the highest number that any
    entry was ever given before: the entry of the restore has the next one, and the numbers between stay unused.
    ``sign_in_again`` names who may sign in by what they had when the copy was made, and could not before the restore.
    """

    __tablename__ = "restoration"

    found_entry: Mapped[int] = recorded()
    found_hash: Mapped[str] = recorded(Text)
    replaced_entry: Mapped[int | None] = recorded()
    replaced_hash: Mapped[str | None] = recorded(Text)
    goes_after: Mapped[int] = recorded()
    sign_in_again: Mapped[str] = recorded(Text)
