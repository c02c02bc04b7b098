"""The desk's door: everything a screen may ask for. The real desk stands behind it; this module knows no records.

An act returns what was done after it is on disk, or raises a Refusal; nothing is ever half done.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol

from frontdesk.acts import Act
from frontdesk.errors import AnswerLost
from frontdesk.shapes.board import Board
from frontdesk.shapes.card import FIRST_LINES, Card
from frontdesk.shapes.day_lists import CaseRow, RollCallLists
from frontdesk.shapes.done import Asked, Done
from frontdesk.shapes.reviewed_day import EarlierDays, OpenedDay, ReviewedDay
from frontdesk.shapes.staff import Actor
from frontdesk.shapes.taken_message import ForTheLead

if TYPE_CHECKING:
    # What few days ask for is imported when it is first asked for: the first frame does not wait for it.
    from frontdesk.shapes.census_look import CensusChoices, CensusDone, CensusLook, CensusRequest, Progress
    from frontdesk.shapes.entrance import Admitted, AskedFirst, AtTheDoor, Proof
    from frontdesk.shapes.new_site import NewSite, Offers, SettingsFile
    from frontdesk.shapes.set_up import Edit, Preview, Standing
    from frontdesk.shapes.weeks import EarlierWeeks, PatientWeeks, Span, Week


class CensusFiles(Protocol):
    """Census files: each call takes as long as the file is, and is for a thread of its own."""

    def choices(self, typed: str) -> "CensusChoices":
        """What may be read in, with the ways on from a typed path."""
        ...

    def waiting(self) -> tuple[str, ...]:
        """The names of the files of the inbox that came after the newest one read in, for who may read one in."""
        ...

    def look(self, request: "CensusRequest") -> "CensusLook":
        """What a file would do, with all that it asks; nothing is written. Raises Usage, NotAllowed."""
        ...

    def take(self, look: "CensusLook", progress: "Progress") -> "CensusDone":
        """Read in a file that was looked at; whatever ``progress`` raises stops it between two batches.

        Raises Usage, NotAllowed, and FileChanged where it is no longer what was looked at.
        """
        ...

    def remove(self, path: str) -> None:
        """Take a file away from its folder. Raises Usage where that cannot be done."""
        ...


class Desk(Protocol):
    """The acts, and everything that may be asked."""

    actor: Actor

    @property
    def census(self) -> CensusFiles:
        """Reading census files in."""
        ...

    def now(self) -> datetime:
        """The instant, on the records' clock. Never touches the disk."""
        ...

    @property
    def latest(self) -> Board:
        """The board as this desk read it last. Never touches the disk; there is one once it was asked for."""
        ...

    def begin_with(self, board: Board) -> None:
        """A board that was read of these records before: only what changed since then is read again."""
        ...

    def board(self) -> Board:
        """The day as it stands: only what changed since this desk looked last is read again."""
        ...

    def board_anew(self) -> Board:
        """The day read from nothing, once the records were away: what was read before may not hold any more."""
        ...

    def board_after_act(self) -> Board:
        """The day as this desk's last act left it, where nothing else came since the last board."""
        ...

    def card(self, patient: int, lines: int = FIRST_LINES, day: date | None = None) -> Card:
        """One person's card, today's or of another day, with so many lines of their journal. Raises UnknownPatient."""
        ...

    def open_card(self, patient: int, lines: int = FIRST_LINES, day: date | None = None) -> Card:
        """The same for somebody who looks at it, which is written down first. Raises CardsClosed where it cannot be."""
        ...

    def printed(self, name: str) -> None:
        """Write down that a print of this name was made. Nothing is held up for it."""
        ...

    def board_of(self, day: date) -> Board:
        """Another day as the records have it, with what F8 would reverse of it."""
        ...

    def days(self, looked_over: int | None = None) -> tuple[OpenedDay, ...]:
        """The opened days, newest first, of which so many are looked over. For a thread of its own."""
        ...

    def left_open(self) -> EarlierDays:
        """What the last days leave open, and which days nobody signed for too long. For a thread of its own."""
        ...

    def for_the_lead(self) -> ForTheLead:
        """Messages no lead has seen, and roll calls of which nobody has said why. For a thread of its own."""
        ...

    def say_why(self, text: str) -> None:
        """Why the roll call was opened from the lock. For a thread of its own. Raises NotAllowed, CardsClosed."""
        ...

    def review(self, board: Board) -> ReviewedDay:
        """The day of this board looked over: what is still open, by kind and name."""
        ...

    def caseload(self, board: Board) -> tuple[CaseRow, ...]:
        """Everyone of this board by last and first name, with what the desk wrote since each was last seen."""
        ...

    def week(self, span: "Span") -> "Week":
        """The days of a week for everyone: what counts, and how each stands against the target."""
        ...

    def earlier_weeks(self, week: "Week", known: "EarlierWeeks | None" = None) -> "EarlierWeeks":
        """Of each patient of a week how the eight weeks before it went; those ``known`` where nothing of them has
        changed. For a thread of its own.
        """
        ...

    def weeks_of(self, patient: int, number: int) -> "PatientWeeks":
        """One patient's newest weeks, as many as that, day by day. For a thread of its own."""
        ...

    def standing(self, known: "Standing | None" = None) -> "Standing":
        """The standing program with its people; the ``known`` one where nothing of it has changed."""
        ...

    def would(self, edit: "Edit") -> "Preview":
        """What a change of the program or the staff would do; nothing is written. Raises what SetUp raises."""
        ...

    def follow(self, changed: Callable[[int], None], silent: Callable[[float | None], None]) -> Callable[[], None]:
        """Call ``changed`` from a thread, with the newest entry's number: now, and after commits. Returns its end.

        ``silent`` hears that the records do not answer, and since how many seconds; None once they do again.
        """
        ...

    def do(self, act: Act, asked: Asked = Asked()) -> Done:
        """One act, answered once it is on disk. Raises what the act says it raises; AnswerLost where nobody knows yet
        whether it is.
        """
        ...

    def settled(self, lost: AnswerLost) -> Done | None:
        """What became of that act: its answer, None where it was not done. Raises AnswerLost while nobody knows."""
        ...

    def prepare(self) -> None:
        """Load what the first act needs: once the first board is shown, so that neither waits for the other."""
        ...

    def close(self) -> None:
        """Give the records back."""
        ...


class FirstLook(NamedTuple):
    """The day as it stood when the program began, and what tells the instant on the records' clock."""

    board: Board
    now: Callable[[], datetime]


class Entrance(Protocol):
    """What may be asked while nobody is signed in at a terminal. All but ``now`` is for a thread of its own."""

    @property
    def desk_of(self) -> "Callable[[Actor], Desk]":
        """Opens the desk of somebody who came in."""
        ...

    def now(self) -> datetime:
        """The instant, in UTC. Never touches the disk."""
        ...

    def open(self) -> "AtTheDoor":
        """Open the records. Raises Unusable where they cannot be."""
        ...

    def come_in(self, name: str, secret: str) -> "Admitted":
        """Who proves by passphrase or quick code who they are. Raises WrongPassphrase, LockedOut."""
        ...

    def unlock(self, actor: Actor, secret: str) -> "Admitted":
        """The same of somebody whose lock it is."""
        ...

    def give_code(self, actor: Actor, code: str) -> None:
        """By this quick code they may come in here again in this shift. Raises UnfitCode."""
        ...

    def end_shift(self, actor: Actor) -> None:
        """They signed out here: their quick code opens nothing any more."""
        ...

    def asked_first(self) -> "AskedFirst":
        """What the site wants before a roll call while nobody is signed in."""
        ...

    def roll_call(self, proof: "Proof | None" = None) -> tuple[Board, RollCallLists]:
        """Who is in the building; that it was opened while nobody was signed in is written down.

        Raises CodeFirst where the site asks a code and there is no ``proof``, or as ``come_in`` where that is wrong.
        """
        ...

    def close(self) -> None:
        """Give the records back."""
        ...


class SignInDoor(NamedTuple):
    """Where staff sign in: by this entrance, with this ``name`` in the field already, and what proves it, if given.

    Where ``lock_ends`` is set the program ends where it would lock.
    """

    entrance: Entrance
    name: str = ""
    secret: str = ""
    lock_ends: bool = False


class FirstDay(Protocol):
    """What may be asked while there are no records yet: nothing is made but by ``make``."""

    offers: "Offers"

    def paths(self, typed: str) -> tuple[str, ...]:
        """The folders and settings files that a path as far as it is typed may become."""
        ...

    def read(self, path: str) -> "SettingsFile":
        """A settings file for the new site. Raises Usage where there is none, or it cannot be read."""
        ...

    def make(self, new: "NewSite") -> str:
        """The records, whole or not at all; returns what could not be kept beside them, mostly nothing.

        Raises Usage where somebody made records there meanwhile, an Unusable where the folder cannot hold them.
        """
        ...
