"""The acts of staff: each one frozen value that says what is to be done, from the key to the journal.

A screen, ``do`` and the demo make acts; the desk does them, each in one transaction with one entry. ``patient`` and all
other ids are those of the records. A clock time is one of the site's clock on the running service day; None is now.
Tuples, since they are made in a tenth of the time that frozen classes take: two acts are of one kind only if their
classes are the same, so acts are told apart by ``match``, never by ``==``.

An act about a patient may also be refused with UnknownPatient, and with Stale where the row changed since it was
seen.
"""

from datetime import date, time
from typing import NamedTuple

from frontdesk.rules.program.edit import Edit, Part
from frontdesk.shapes.done import Known
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.verbs import Verb


class CheckIn(NamedTuple):
    """A patient arrives, comes back, or begins another stay after a check-out.

    ``known`` says how the desk made sure who it is. Raises AlreadyHere, NotOnRoster, BadTime, NotKnown.
    """

    patient: int
    at: time | None = None
    known: Known | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.CHECK_IN


class CheckOut(NamedTuple):
    """A patient leaves for the day, to ``destination``: by default to where they live.

    ``reason`` counts from 1 in the site's reasons for leaving early. ``told_by`` names who said so, where the desk did
    not see it; ``with_whom`` says with whom they leave, or where to. Raises NotHere, AlreadyOut, BadTime, Usage,
    UnknownHouse, ReasonNeeded, UnknownReason, NotKnown.
    """

    patient: int
    destination: str | None = None
    at: time | None = None
    reason: int | None = None
    known: Known | None = None
    told_by: str = ""
    with_whom: str = ""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.CHECK_OUT


class StepOut(NamedTuple):
    """A patient leaves the premises and is expected ``back`` at that time. Raises NotHere, AlreadyOut, BadTime."""

    patient: int
    at: time | None = None
    back: time | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.STEP_OUT


class Return(NamedTuple):
    """A patient who stepped out comes back, or who was out of class goes back to the group.

    Of who was checked out meanwhile: they had been back from ``at`` ``until`` then, by default until they were written
    down as gone. Raises NotHere, AlreadyHere, AlreadyOut, BadTime, NotKnown, and Usage for ``until`` of anybody else.
    """

    patient: int
    at: time | None = None
    known: Known | None = None
    until: time | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.RETURN


class OutOfClass(NamedTuple):
    """A patient is in the building with staff, not in the group, from ``at`` on, and until ``back`` where that is said.

    ``reason`` counts from 1 in the site's reasons for it, which say whether the time counts; without one it does not.
    ``company`` names with whom they are, ``room`` where. It ends by Return too, by the end of the block, or with the
    stay. Raises NotHere, AlreadyOut for who has left where no time is given, BadTime, Usage, UnknownReason.
    """

    patient: int
    at: time | None = None
    back: time | None = None
    reason: int | None = None
    company: str = ""
    room: str = ""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.OUT_OF_CLASS


class Assign(NamedTuple):
    """A patient takes a seat in a group, or moves to it from another group of its block.

    ``anyway`` allows a seat beyond the free ones: up to the hard limit, and in a block that has begun beyond it. Of who
    has left, and of an earlier day, the seat counts from the block's start where no time is given. Raises NotHere,
    AlreadyOut for a block still to come, BadTime, UnknownGroup, NoChange, GroupFull, OverSoft.
    """

    patient: int
    group: int
    at: time | None = None
    anyway: bool = False

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.ASSIGN


class Unassign(NamedTuple):
    """A patient gives back the seat they have in a block. Raises NotHere, AlreadyOut, UnknownGroup, NoChange."""

    patient: int
    block: int

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.UNASSIGN


class Absent(NamedTuple):
    """A patient is not coming today; ``called`` says whether they told the desk, ``told_by`` who else told it.

    ``reason`` counts from 1 in the site's reasons of absence. A newer absence or excuse replaces the one before. With
    ``ahead``, or about a day to come, it is kept by its dates and opens no day. ``tried`` is what came of our own call,
    of today alone. Raises StillIn, AlreadyOut, NotOnRoster, UnknownReason, NotDue, Usage.
    """

    patient: int
    called: bool
    reason: int | None = None
    told_by: str = ""
    ahead: Ahead | None = None
    tried: Outcome | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.ABSENT


class Excuse(NamedTuple):
    """A counselor's excuse, written down in the counselor's name ``by`` (docs/domain.md, fact 3).

    ``reason`` counts from 1 in the site's reasons for excuses, ``told_by`` says who brought the counselor's word,
    ``ahead`` is as of an absence. Raises Usage without a name, StillIn, AlreadyOut, NotOnRoster, UnknownReason, NotDue.
    """

    patient: int
    by: str
    reason: int | None = None
    told_by: str = ""
    ahead: Ahead | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.EXCUSE


class Expect(NamedTuple):
    """A patient comes on a day by agreement, whatever their weekdays are: an extra day, or ``instead_of`` another.

    ``starts`` is an agreed later start of that day; ``by`` names whose word it is. It opens no day.
    Raises Usage, BadDay, NotOnRoster, NoProgram, StillIn, AlreadyOut, NoChange.
    """

    patient: int
    by: str
    starts: time | None = None
    instead_of: date | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.EXPECT


class RunningLate(NamedTuple):
    """Somebody told us on the day itself that they come at ``due``; whoever was absent or excused is expected again.

    It changes nothing of how late they are. Raises NotDue, StillIn, AlreadyOut, BadTime for a time that has passed,
    NoChange.
    """

    patient: int
    due: time

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.RUNNING_LATE


class Outreach(NamedTuple):
    """An attempt of ours to reach somebody, ``at`` a time of the day, or now (docs/domain.md, fact 4).

    ``text`` is a fact beside it, of at most 1,000 letters, nothing clinical and of no other patient.
    Raises NotOnRoster, BadTime, BadDay, Usage.
    """

    patient: int
    outcome: Outcome
    at: time | None = None
    text: str = ""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.OUTREACH


class Note(NamedTuple):
    """A fact for the counselor, of 1 to 1,000 letters. Raises Usage where it is shorter or longer."""

    patient: int
    text: str

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.NOTE


class Message(NamedTuple):
    """Somebody asked, and this is for the lead: about nobody of the census, whether or not such a person is here.

    Raises Usage where it is empty or longer than a line of 200 letters.
    """

    text: str

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.MESSAGE


class MessagesSeen(NamedTuple):
    """Whoever acts has read every message up to the one numbered ``up_to``. Raises NoChange where none is new."""

    up_to: int

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.MESSAGES_SEEN


class DeskNote(NamedTuple):
    """Something the desk is to tell or ask a patient, until it is done.

    ``number`` counts from 1 in the site's list, whose words may show at the counter; else ``text`` says it in words of
    their own, which stand on the card alone. Raises Usage, UnknownReason, NoChange where it stands there already.
    """

    patient: int
    number: int | None = None
    text: str = ""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.DESK_NOTE


class NotesDone(NamedTuple):
    """Everything that the desk was to tell or ask a patient is done. Raises NoChange where there is nothing."""

    patient: int

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.DONE


class Update(NamedTuple):
    """One field of the census gets a new value, written as a census writes it.

    With ``today`` the seats of today follow a changed plan as well.

    ``word_of`` says by whose word. A new counselor and a discharge date are a counselor's word: that of ``word_of``,
    else of the patient's own. Raises Usage, UnknownHouse, UnknownGroup, UnknownStaff, CardHeld, NoChange.
    """

    patient: int
    field: str
    value: str
    today: bool = False
    word_of: str | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.UPDATE


class Seen(NamedTuple):
    """The counselor has seen every update up to the entry ``up_to``.

    Without it the newest entry of the board that was shown is meant, or else the newest there is. ``covers`` names the
    counselor in whose place a lead looked. Raises UnknownStaff, NotTheirs.
    """

    patient: int
    up_to: int | None = None
    covers: str | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.SEEN


class Admit(NamedTuple):
    """Somebody new is admitted, under a temporary number until a census brings their own.

    ``days`` and ``classes`` are written as a census writes them. ``anyway``: somebody of a like name and the same birth
    date is somebody else. Raises Usage, AlreadyInCensus, SamePerson, UnknownHouse, UnknownStaff, UnknownGroup,
    UnknownTrack.
    """

    last_name: str
    first_name: str
    dob: date
    living_arrangement: str | None = None
    counselor: str | None = None
    phone: str = ""
    days: str = ""
    classes: str = ""
    track: str = ""
    anyway: bool = False

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.ADMIT


class Accept(NamedTuple):
    """The open questions of a kind about a patient stay as they stand; with ``block`` only the one about that block.

    ``confirmed_by`` names who said that it is right. Raises Usage without a reason, NameNeeded, NoQuestion, NoChange.
    """

    patient: int
    kind: QuestionKind
    reason: str
    block: int | None = None
    confirmed_by: str = ""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.ACCEPT


class AcceptAll(NamedTuple):
    """Every open question of a kind stays as it stands: those about anybody, or those ``about_nobody``.

    ``group``: of those about nobody only the one about that group. Raises Usage without a reason, NameNeeded,
    EachItsOwn, NoQuestion.
    """

    kind: QuestionKind
    reason: str
    confirmed_by: str = ""
    about_nobody: bool = False
    group: int | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.ACCEPT


class Sign(NamedTuple):
    """The day is signed: its report is kept as it is, and from then on it takes amendments only.

    ``name`` is the full name of who signs, where it is not that of who acts.

    Raises NameNeeded, AlreadySigned, QuestionsOpen, DayRuns, NoBackup.
    """

    name: str = ""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.SIGN


class Reopen(NamedTuple):
    """The signature of the day no longer stands, because of what was asked with it. Raises BecauseNeeded, NotSigned."""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.REOPEN


class Join(NamedTuple):
    """One person is in two rows: the row ``into`` stays with all that both had, that of ``patient`` is in no list.

    Raises Usage, BothThere.
    """

    patient: int
    into: int

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.JOIN


class WrongPerson(NamedTuple):
    """Today's visit of a patient, with its times and seats, is that of ``meant``; the patient is as before.

    Raises Usage, NotHere, NotOnRoster, AlreadyHere, AlreadyOut.
    """

    patient: int
    meant: int

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.WRONG_PERSON


class Sheet(NamedTuple):
    """The paper sign-in sheet of a group, by the word of whoever ran it; in place of one that was said before.

    It says how many names stand on it (``signed``), that everybody seated is on it (neither number nor names), or
    ``names`` them. ``late`` gives with a patient how many minutes after the beginning they were let in, ``left`` when
    they left the group; ``present`` were there and did not sign. Who is named and has no seat gets it. ``word_of`` is
    by default who ran the group that day. Raises UnknownGroup, BadTime, Usage, SheetDiffers, NotComeToSheet, NoChange.
    """

    group: int
    signed: int | None = None
    names: tuple[int, ...] | None = None
    late: tuple[tuple[int, int], ...] = ()
    left: tuple[tuple[int, time], ...] = ()
    present: tuple[int, ...] = ()
    word_of: str = ""

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.SHEET


class Undo(NamedTuple):
    """Reverse an entry: without ``entry`` the newest act in force that this person did at this terminal today.

    ``whole``: with everything that the same key did, as several people ticked are one batch; so it is without an entry.
    Raises NothingToUndo, NotUndoable, LaterActs, and what an act would be refused for: GroupFull, AlreadyOut, StillIn.
    """

    entry: int | None = None
    whole: bool = False

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.UNDO


class Close(NamedTuple):
    """The day that the act is about is closed, or ``opens`` late, or ``closes`` early; why is its reason.

    It opens no day. Raises Usage, BadDay, BecauseNeeded, PeopleCame, NothingLeft, NoChange.
    """

    opens: time | None = None
    closes: time | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.CLOSE


class Open(NamedTuple):
    """The day that the act is about is held as usual, whatever was said before.

    Raises BadDay, BecauseNeeded, NoChange.
    """

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.OPEN


class Cancel(NamedTuple):
    """A group is not held on the day that the act is about; its people go ``to`` another of its block, or are free.

    Raises Usage, BadDay, BecauseNeeded, UnknownGroup, NoChange.
    """

    group: int
    to: int | None = None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.CANCEL


class GroupToday(NamedTuple):
    """A group has another ``room``, ``facilitator`` or ``limit`` on the day that the act is about.

    Raises Usage, BadDay, BecauseNeeded, UnknownGroup, NoChange.
    """

    group: int
    what: str
    value: str

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.GROUP_TODAY


class SetUp(NamedTuple):
    """One change of the program or the staff, as it was seen: ``people`` it touches, and ``since`` when it holds.

    Raises NotAllowed, UnfitProgram, ProgramMoved where other people would be touched by now, NoChange.
    """

    edit: Edit
    people: int
    since: date | None

    @property
    def verb(self) -> Verb:
        """The verb of its entry."""
        return Verb.STAFF if self.edit.part is Part.STAFF else Verb.SETTINGS


OfPatient = (
    CheckIn
    | CheckOut
    | StepOut
    | Return
    | OutOfClass
    | Assign
    | Unassign
    | Absent
    | Excuse
    | Expect
    | RunningLate
    | Outreach
    | Note
    | DeskNote
    | NotesDone
    | Update
    | Seen
    | Accept
)
"""The acts about one patient of the census."""
OfTwo = Join | WrongPerson
"""The acts about two rows of the census: the entry is about the second."""
Knowing = CheckIn | CheckOut | Return
"""The acts before which the desk may have to make sure who it is."""
OfWholeDay = Close | Open | Cancel | GroupToday
"""The acts about a whole day, whenever it is."""
OfMessages = Message | MessagesSeen
"""The acts about what was asked at the desk."""
ActOfDay = OfPatient | OfTwo | OfWholeDay | OfMessages | AcceptAll | Admit | Sheet | Undo | Reopen
"""The acts of the day's work."""
NotOfOne = OfWholeDay | OfMessages | AcceptAll | Admit | Sheet | Undo | Reopen | SetUp | Sign
"""The acts that name nobody of the census."""
Act = ActOfDay | SetUp | Sign
