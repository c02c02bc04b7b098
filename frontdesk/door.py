"""The desk's door: everything a screen may ask for. The real desk stands behind it; this module knows no records.

Every verb returns what was done after it is on disk, or raises a Refusal; nothing is ever half done.
Clock times are times on the site's clock of the running service day; ``None`` is now.
"""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Protocol

from frontdesk.views.board import Board
from frontdesk.views.card import FIRST_LINES, Card
from frontdesk.views.done import Asked, Done, Known
from frontdesk.views.lists import CaseRow, House, RollCall
from frontdesk.views.review import Kind, Review
from frontdesk.views.staff import Actor


class Desk(Protocol):
    """The verbs and the questions."""

    actor: Actor

    def now(self) -> datetime:
        """The instant, on the records' clock. Never touches the disk."""
        ...

    def board(self, since: Board | None = None) -> Board:
        """The day as it stands. With ``since``, only what changed after it is read again."""
        ...

    def board_after_act(self, since: Board) -> Board:
        """The day as this desk's last act left it, where that act alone follows ``since``; else as it stands."""
        ...

    def card(self, patient: int, lines: int = FIRST_LINES) -> Card:
        """One person's card, with so many lines of their journal. Raises UnknownPatient."""
        ...

    def board_of(self, day: date) -> Board:
        """Another day as the records have it; it does not change any more."""
        ...

    def review(self, board: Board) -> Review:
        """The day of this board looked over: what is still open, by kind and name."""
        ...

    def roll_call(self, board: Board, now: datetime) -> RollCall:
        """Who is in the building now, by that board. Never touches the disk."""
        ...

    def houses(self, board: Board) -> tuple[House, ...]:
        """Each living arrangement with its people of that board. Never touches the disk."""
        ...

    def caseload(self, board: Board) -> tuple[CaseRow, ...]:
        """Everyone of this board by last and first name, with what the desk wrote since each was last seen."""
        ...

    def follow(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call ``changed`` from a thread whenever the journal grew, whoever wrote it. Returns what ends it."""
        ...

    def check_in(
        self, patient: int, *, at: time | None = None, known: Known | None = None, asked: Asked = Asked()
    ) -> Done:
        """Arrive, return, or begin another stay. Raises AlreadyHere, NotOnRoster, BadTime, NotKnown, Stale."""
        ...

    def check_out(
        self,
        patient: int,
        *,
        destination: str | None = None,
        at: time | None = None,
        reason: int | None = None,
        known: Known | None = None,
        told_by: str = "",
        asked: Asked = Asked(),
    ) -> Done:
        """Leave for the day; ``told_by``: who said so, where the desk did not see it.

        Raises NotHere, AlreadyOut, BadTime, UnknownHouse, ReasonNeeded, NotKnown, Stale.
        """
        ...

    def step_out(
        self, patient: int, *, at: time | None = None, back: time | None = None, asked: Asked = Asked()
    ) -> Done:
        """Leave the premises, expected back. Raises NotHere, AlreadyOut, BadTime, Stale."""
        ...

    def come_back(
        self, patient: int, *, at: time | None = None, known: Known | None = None, asked: Asked = Asked()
    ) -> Done:
        """Return after stepping out. Raises NotHere, AlreadyHere, AlreadyOut, BadTime, Stale."""
        ...

    def assign(
        self, patient: int, group: int, *, at: time | None = None, anyway: bool = False, asked: Asked = Asked()
    ) -> Done:
        """Take a seat in a group, or move to it within its block. Raises NotHere, GroupFull, OverSoft, Stale."""
        ...

    def unassign(self, patient: int, block: int, *, asked: Asked = Asked()) -> Done:
        """Give back the seat of a block. Raises NotHere, NoChange, Stale."""
        ...

    def absent(self, patient: int, *, called: bool, reason: int | None = None, asked: Asked = Asked()) -> Done:
        """Mark absent, called or not. Raises StillIn, AlreadyOut, Stale."""
        ...

    def excuse(self, patient: int, *, by: str, reason: int | None = None, asked: Asked = Asked()) -> Done:
        """Write down a counselor's excuse in the counselor's name. Raises StillIn, AlreadyOut, Stale."""
        ...

    def note(self, patient: int, text: str, *, asked: Asked = Asked()) -> Done:
        """A note to the counselor."""
        ...

    def update(
        self,
        patient: int,
        field: str,
        value: str,
        *,
        today: bool = False,
        word_of: str | None = None,
        asked: Asked = Asked(),
    ) -> Done:
        """Change one field of the census; with ``today`` today's seats follow the plan. Raises Usage, UnknownHouse…

        A new counselor and a discharge date are the word of the counselor ``word_of``, else of the patient's own.
        """
        ...

    def seen(
        self, patient: int, *, up_to: int | None = None, covers: str | None = None, asked: Asked = Asked()
    ) -> Done:
        """The counselor, or a lead who ``covers``, has seen every update up to an entry, else up to the board.

        Raises NotTheirs.
        """
        ...

    def admit(
        self,
        last_name: str,
        first_name: str,
        dob: date,
        *,
        living_arrangement: str | None = None,
        counselor: str | None = None,
        asked: Asked = Asked(),
    ) -> Done:
        """Admit someone new under a temporary number; the census is pending. Raises AlreadyInCensus."""
        ...

    def accept(
        self, patient: int, kind: Kind, *, block: int | None = None, reason: str, asked: Asked = Asked()
    ) -> Done:
        """Leave an open question of today as it stands, with a reason. Raises Usage, NoChange."""
        ...

    def undo(self, entry: int | None = None, *, asked: Asked = Asked()) -> Done:
        """Reverse an entry, or this actor's newest act here. Raises LaterActs, NothingToUndo, GroupFull."""
        ...

    def close(self) -> None:
        """Give the records back."""
        ...
