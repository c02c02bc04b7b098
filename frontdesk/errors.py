"""What the desk refuses, and what makes the records unusable: each a class with the sentence staff read.

A sentence has named fields; the values stay values (an instant, not its text) and are formatted at the edge
in the site's locale. On a screen of 80 columns a refusal has 66 for common names, and ends with what to do.
``{at:clock}`` is an instant or a wall-clock time, ``{day:date}`` a local service day,
``{day:dated}`` one that may be of another year,
``{names:list}`` several texts.
"""

from collections.abc import Sequence
from typing import ClassVar


class Notice(Exception):
    """Something to be said to a person: a sentence with named fields, and their values."""

    sentence: ClassVar[str] = "{text}"

    def __init__(self, **values: object) -> None:
        super().__init__(type(self).__name__)
        self.values = values


class Refusal(Notice):
    """An act that a rule of the desk does not allow. Nothing was changed. ``code`` is what scripts read."""

    code: ClassVar[str]


class AlreadyHere(Refusal):
    """Someone was faster, or the patient never left."""

    code = "already_here"
    sentence = "{name} is already here: checked in by {by} at {at:clock}."


class AlreadyOut(Refusal):
    """The day of this patient is over; another stay begins with a check-in."""

    code = "already_out"
    sentence = "{name} was checked out by {by} at {at:clock}. Back? Check in."


class NotHere(Refusal):
    """Only someone who is here can do this."""

    code = "not_here"
    sentence = "{name} is not here ({state:state}). Check in first."


class NotComeToSheet(NotHere):
    """Somebody named on a sheet has no visit on its day."""

    sentence = "{name} did not come that day ({state:state}). Were they there? First {how}."


class SheetDiffers(Refusal):
    """The number of names on a sheet is not that of the seats: nobody knows who is missing until names are said."""

    code = "sheet_differs"
    sentence = "{signed} signed, {seated} seated in {group}. Say whose names are on it."


class StillIn(Refusal):
    """Somebody who came today cannot be absent, excused or running late."""

    code = "already_here"
    sentence = "{name} came at {at:clock}. A mistake? Undo the check-in."


class NotOnRoster(Refusal):
    """The census has them, but does not admit them on this day."""

    code = "not_on_roster"


class Discharged(NotOnRoster):
    """Discharged on a day before this one."""

    sentence = "{name} was discharged on {day:dated}: ask for a new date."


class NotYetAdmitted(NotOnRoster):
    """Admitted only on a day to come."""

    sentence = "{name} is admitted from {day:dated} on: ask for a new date."


class Ambiguous(Refusal):
    """More than one person answers to this name, or it carries a name alert."""

    code = "ambiguous"
    sentence = "More than one person could be meant by “{text}”: {names:list}. Use @ and the MRN."


class UnknownPatient(Refusal):
    """Nobody in the census is called that."""

    code = "unknown_patient"
    sentence = "Nobody in the census is “{text}”. Check the spelling, or admit them."


class UnknownGroup(Refusal):
    """No such group or block on this day."""

    code = "unknown_group"
    sentence = "There is no group or block “{text}” today. There are: {names:list}."


class UnknownTrack(Refusal):
    """No such track: the site's settings name another one, or none at all."""

    code = "unknown_track"
    sentence = "No track “{text}”. There are: {names:list}."


class UnknownHouse(Refusal):
    """No such living arrangement."""

    code = "unknown_house"
    sentence = "There is no house or living arrangement “{text}”. There are: {names:list}."


class UnknownStaff(Refusal):
    """No such counselor."""

    code = "unknown_staff"
    sentence = "There is no counselor “{text}”. There are: {names:list}."


class GroupFull(Refusal):
    """The hard limit of a group is reached, and nobody may pass it."""

    code = "group_full"
    sentence = "{group} is full: {held} of {hard} taken. Choose another group."


class SatThereToo(GroupFull):
    """The hard limit of a group that has begun is reached: a limit is for placing ahead, and refuses no fact."""

    sentence = "{group} is full: {held} of {hard} taken. Did {name} sit there too? Say “anyway”."


class OverSoft(Refusal):
    """No free seat below the soft limit, counting those still expected."""

    code = "over_soft"
    sentence = "{group} has no free seat: {held} of {limit}, {coming} to come. Say “anyway”."


class ReasonNeeded(Refusal):
    """Leaving before check-out opens is written down with a reason."""

    code = "reason_needed"
    sentence = "{name} leaves before {opens:clock}. Give a reason: {reasons:numbered}."


class UnknownReason(Refusal):
    """A number that is not on the list of reasons."""

    code = "usage"
    sentence = "There is no reason {number}. There are: {reasons:numbered}."


class UnknownDeskNote(Refusal):
    """A number that is not on the site's list of notes for the desk."""

    code = "usage"
    sentence = "There is no note {number} for the desk. There are: {notes:numbered}. Or write it in your own words."


class BadTime(Refusal):
    """The time is later than now, before the last act on that visit, or on another day."""

    code = "bad_time"
    sentence = "{at:clock} cannot be right: {why}"
    LATER_THAN_NOW: ClassVar[str] = "it is later than now. Write the time it happened."
    RECORDED_LATER: ClassVar[str] = "something later is recorded already. Undo that first, or write a later time."
    NOT_IN_THE_BUILDING: ClassVar[str] = "they were not in the building then. Write when they were."
    OUT_OF_CLASS_ALREADY: ClassVar[str] = "they were out of class already. Undo that first, or write another time."
    NOT_IN_THE_GROUP: ClassVar[str] = "the group did not meet then. Write a time within it."
    UNTIL_WHEN: ClassVar[str] = "nobody wrote down when they left after that. Write to, and when they left."
    GONE_TOO_SOON: ClassVar[str] = "they cannot have left before they came back. Write a later time."
    PASSED: ClassVar[str] = "that time has passed. Write when they will come."
    BACK_TOO_SOON: ClassVar[str] = "they cannot be back before they left. Write a later time."


class BadDay(Refusal):
    """An act cannot be about that service day."""

    code = "bad_time"
    sentence = "{day:dated} cannot be right: {why}"
    NOT_YET: ClassVar[str] = "it is still to come. Name a day up to today."
    TOO_FAR: ClassVar[str] = "it is more than a year ahead. Name a nearer day."
    ENDS_FIRST: ClassVar[str] = "it is before the first day. Name a later one behind to."
    AHEAD_ONLY: ClassVar[str] = "several days, or a part of one, are said ahead. Name today or a later day."
    BEFORE_THE_SITE: ClassVar[str] = "the site was not kept here then. Name a later day."
    NO_TIME: ClassVar[str] = "of an earlier day the time is needed. Write at, and when it was."


class BecauseNeeded(Refusal):
    """What is written of an earlier day is written with its reason (docs/domain.md, fact 5)."""

    code = "reason_needed"
    sentence = "{day:date} is over. Say why it is written now: because, and the reason."


class NotDue(Refusal):
    """An absence said ahead of days on which they do not come anyway."""

    code = "not_due"
    sentence = "{name} is not due then. Look at their days, or expect them first."


class NoProgram(Refusal):
    """Nobody can be expected on a day without a program."""

    code = "no_program"
    sentence = "There is no program on {day:dated}. Name a day on which there is."


class PeopleCame(Refusal):
    """A day on which people came was held, and what they did on it stays."""

    code = "people_came"
    sentence = "{number} came on {day:date} already. Say from when it closed: close, from, and the time."


class NothingLeft(Refusal):
    """Hours by which no block of a day would be held."""

    code = "usage"
    sentence = "Nothing would be left of {day:date}. {instead}"
    WHOLE = "Close the whole day, or write another time."
    PEOPLE_CAME = "People came: write when they were sent home, within its hours."


class Cancelled(Refusal):
    """A group that is not held today takes nobody."""

    code = "cancelled"
    sentence = "{group} is cancelled: {because}. Choose another group."


class DaySigned(Refusal):
    """A signed day takes amendments only, each with its reason (docs/domain.md, fact 5)."""

    code = "reason_needed"
    sentence = "{day:date} is signed. Amend it with because, and the reason; or Ctrl+Y in Review opens it again."


class PlanOfSignedDay(Refusal):
    """A change of plan that would move the seats of a day that is signed."""

    code = "reason_needed"
    sentence = "{day:date} is signed. Leave out today, or assign with because."


class QuestionsOpen(Refusal):
    """A day is signed once nothing of it is open."""

    code = "questions_open"
    sentence = "{day:date} cannot be signed: {number} still open. “report day” says which, “days --open” of every day."


class DayRuns(Refusal):
    """The running day is signed once its hours are over and everybody has left."""

    code = "bad_time"
    sentence = "{day:date} cannot be signed yet: it runs to {ends:clock}. Sign it then."


class DayPeopled(Refusal):
    """While somebody is in the building the running day has not ended, whatever was accepted."""

    code = "bad_time"
    sentence = "Still here: {names:list}. Check out first, then sign {day:date}."


class AlreadySigned(Refusal):
    """Somebody was faster, or the day was signed before."""

    code = "already_signed"
    sentence = "{day:date} was signed by {by} on {at:date} at {at:clock}. To mend it, write because."


class NotSigned(Refusal):
    """Only a signed day can be reopened, or shown as it was signed."""

    code = "not_signed"
    sentence = "{day:date} is not signed. Sign it first: sign, and the day."


class NameNeeded(Refusal):
    """Who confirms something is written down by name; so is who signs."""

    code = "name_needed"
    sentence = "{text}"
    BY_WHOM: ClassVar[str] = "Say by whom it was confirmed: by, and the name."
    WHO_SIGNS: ClassVar[str] = "A day is signed by a full name, first and last. Say it with --as."
    WHO_SIGNS_IN: ClassVar[str] = "Who signs in has a full name, first and last: they sign days by it."
    ITS_OWN: ClassVar[str] = "You sign by the name that you signed in with. Leave the other one out."


class NoQuestion(Refusal):
    """Nothing of that kind is open about that person on that day."""

    code = "no_question"
    sentence = "“{kind:said}” is not open about {name}. “report day” lists what is open."


class EachItsOwn(Refusal):
    """Some questions are never accepted for several people at once."""

    code = "each_its_own"
    sentence = "“{kind:said}”: each its own answer. Accept it for one person after the other."


class OwnAct(Refusal):
    """The site wants another one to accept what somebody wrote themselves, and there is another one who may."""

    code = "own_act"
    sentence = "You wrote yourself what is asked about {names:list}. Ask another lead or reviewer to accept it."


class NoBackup(Refusal):
    """The site signs no day without a backup, and none could be made."""

    code = "no_backup"
    sentence = "Not signed: no backup could be written ({why}). Make room beside the records, then sign again."


class ClockBack(Refusal):
    """A demo's clock never goes behind what was done in it."""

    code = "bad_time"
    sentence = (
        "The demo's clock cannot be set to {at:clock}: something was done at {last:clock} on {last:date} "
        "already. Name a later time, or another folder."
    )


class LaterActs(Refusal):
    """What came after stands in the way of an undo."""

    code = "later_acts"
    sentence = "Undo later acts first: {acts:list}."


class NotAllowed(Refusal):
    """Somebody of this role may not do it.

    ``what`` is the view or the act in the words of the screen, ``roles`` who may: ``a lead or a reviewer``.
    """

    code = "not_allowed"
    sentence = "{what} is for {roles}. Ask one of them."


class NotAtCounter(NotAllowed):
    """It is done by nobody at a terminal that stands at a counter."""

    sentence = "{what} opens at other terminals, not at the counter."


class SignInFirst(NotAllowed):
    """Staff sign in here by now, and whoever acts has not."""

    sentence = "Staff sign in here now. End this, then sign in."


class NoLongerAllowed(NotAllowed):
    """Since they signed in somebody was disabled, left, or was given another role."""

    sentence = "What you may do here was changed. Sign in again, or ask a lead."


class WrongPassphrase(Refusal):
    """The name is nobody's or the passphrase not theirs: nothing says which."""

    code = "wrong_passphrase"
    sentence = "Name or passphrase is not right. Try again."


class WrongCode(WrongPassphrase):
    """It is not the recovery code, or no longer."""

    sentence = "That is not the recovery code. Try again."


class NoSecret(WrongPassphrase):
    """What was typed is too short for a passphrase and is no quick code: it counts as no try."""

    sentence = "That is neither a passphrase nor a quick code of 6 digits or more. Type it again."


class CodeFirst(WrongPassphrase):
    """The site shows no roll call at a lock to whoever has not proved who they are."""

    sentence = "The roll call asks who you are. Type your passphrase or quick code, then F10."


class StillLocked(WrongPassphrase):
    """A lock was not opened."""

    sentence = "That is not it. Try again; your passphrase opens it too."


class CodeEnded(WrongPassphrase):
    """A quick code was typed wrong too often at a terminal."""

    sentence = "Too many wrong codes: it opens nothing here any more. Type the passphrase."


class CodeUncounted(WrongPassphrase):
    """Wrong tries at a quick code could not be kept, and so few end it."""

    sentence = "The records cannot be written now, so quick codes open nothing. Type your passphrase."


class UnfitCode(Refusal):
    """A quick code that would be guessed."""

    code = "unfit_code"
    sentence = "{why}. Choose another quick code, or go on without one."


class LockedOut(Refusal):
    """Too many wrong tries at this name, whoever made them: for some time none is taken."""

    code = "locked_out"
    sentence = "Too many wrong tries. Wait {wait}, then try again."


class Locked(LockedOut):
    """So many wrong tries that only a lead ends it."""

    sentence = "Locked after ten wrong tries. Ask a lead to let you in: staff reset."


class UnfitPassphrase(Refusal):
    """A passphrase that would be guessed."""

    code = "unfit_passphrase"
    sentence = (
        "{why}. Choose another passphrase, 15 characters or more: several words that only you would put together."
    )


class UnfitKey(Refusal):
    """A file with no public key that is taken."""

    code = "unfit_key"
    sentence = "{why}. {instead}."


class KeyTaken(Refusal):
    """Somebody comes in by this key already."""

    code = "key_taken"
    sentence = "This key is one of {name}. Everybody makes a key of their own: ssh-keygen -t ed25519."


class LastLead(Refusal):
    """Nobody could let others in any more."""

    code = "last_lead"
    sentence = "No lead could sign in any more. First make another lead, with a passphrase."


class LeadFirst(Refusal):
    """Staff begin to sign in with a lead, who lets in the others."""

    code = "lead_first"
    sentence = "A lead signs in first: staff add NAME --role lead --sign-in. Then give others a passphrase."


class AlreadyStaff(Refusal):
    """Somebody of this name, or who signs in by it, works here already."""

    code = "already_staff"
    sentence = "{name} works here already. See staff list; staff role and staff passphrase change what they may do."


class NotStaff(Refusal):
    """Nobody of this name works here, or no longer."""

    code = "unknown_staff"
    sentence = "Nobody called “{text}” works here now. See staff list, or staff add."


class FileChanged(Refusal):
    """A census file is no longer what somebody looked at, or asks something that it did not ask then."""

    code = "stale"
    sentence = "{name} has changed since it was looked at. Look at it again."


class NothingToUndo(Refusal):
    """This person did nothing at this terminal today that is still in force."""

    code = "nothing_to_undo"
    sentence = "Nothing to undo: no act of yours here today is in force."


class NotUndoable(Refusal):
    """A day's opening cannot be undone, nor what was undone already."""

    code = "nothing_to_undo"
    sentence = "Entry {entry} cannot be undone: {why}"


class Stale(Refusal):
    """The person changed after the screen was read."""

    code = "stale"
    sentence = "{by} was faster: {said:said}. Look again."


class NoChange(Refusal):
    """The records say so already; an act that changes nothing would be an undo that does nothing."""

    code = "no_change"
    sentence = "{text} Nothing to do."


class NotKnown(Refusal):
    """What was said to prove who it is does not match."""

    code = "not_known"
    sentence = "Not the {what} of {name}. Ask again, or F2."


class AlreadyInCensus(Refusal):
    """Somebody to be admitted is in the census already."""

    code = "already_in_census"
    sentence = "{name}, born that day, is MRN {mrn} already. Use @{mrn}."


class SamePerson(Refusal):
    """Somebody to be admitted may be somebody whom the census has under a like name."""

    code = "same_person"
    sentence = "Born that day: {people:list}. The same? Use @{mrn}. Somebody else? Say “anyway”."


class SamePersonOnScreen(SamePerson):
    """The same, said in the dialog that stands again: its Enter admits them all the same."""

    sentence = "Born that day: {people:list}. The same? Escape, and take that row. Somebody else? Enter once more."


class BothThere(Refusal):
    """Two rows with a visit, or an absence, on one day are two people, or one of the two is a mistake."""

    code = "both_there"
    sentence = "Both have {what} on {day:dated}: not one person. Undo one, or leave two rows."


class Joined(Refusal):
    """The row that was meant is joined into another one, which has all that it had."""

    code = "stale"
    sentence = "{name} is @{mrn} now, the two rows are one. Look again."


class CardHeld(Refusal):
    """A card is one person's, and this one is somebody's who is admitted."""

    code = "card_held"
    sentence = "Card {card} is {name}'s, @{mrn}. Take another, or change theirs."


class NotTheirs(Refusal):
    """Somebody marked updates seen in a counselor's place who may not."""

    code = "not_allowed"
    sentence = "Only {covers} or a shift lead marks this seen. Ask one of them."


class UnfitProgram(Refusal):
    """A change after which the program would not hold together; nothing was changed."""

    code = "unfit_program"
    sentence = "{fault}."


class PeopleInTheWay(Refusal):
    """A change by which people would lose a plan that nobody has asked for; nothing was changed."""

    code = "planned_people"
    sentence = "People would lose their plan: {lost:list}. Give them another group first."


class ProgramMoved(Refusal):
    """Between the line that was read and the key, other people came to be touched, or another day to be the first."""

    code = "stale"
    sentence = "The program or its people changed just now. Read again, then Enter."


class Busy(Refusal):
    """Another program held the write lock for too long."""

    code = "busy"
    sentence = "The records are busy; nothing was changed. Try again."


class WrittenMeanwhile(Busy):
    """Records that are copied were written to until the end: what was copied is not all of them."""

    sentence = (
        "Desks go on writing to {path}, so what was copied up to entry {entry} is not all of it. Close them, then call "
        "copy-records again: it goes on."
    )


class Usage(Refusal):
    """The line or command is not of any form the desk knows."""

    code = "usage"
    sentence = "{text}"


class Faulty(Refusal):
    """A census or settings file with lines that cannot be read; nothing was changed."""

    code = "bad_file"
    sentence = "{file} was not read; nothing was changed. {count}:\n{faults:lines}"

    @property
    def faults(self) -> Sequence[str]:
        """The sentences of the faults, one a line of the file."""
        faults = self.values["faults"]
        assert isinstance(faults, tuple)
        return faults


class PlannedPeople(Refusal):
    """Settings that leave out what people are planned in or live in; nothing was changed."""

    code = "planned_people"
    sentence = (
        "Nothing was changed: people would lose their plan, their house or their track.\n{lost:lines}\n"
        "Say of each what it is called now with --rename OLD=NEW (another name of the file moves its people there),\n"
        "or take these plans, houses and tracks away with --drop-plans."
    )


class Unusable(Notice):
    """The records cannot be used: what, where, and what to do. The program ends with exit code 3."""


class RecordsMissing(Unusable):
    """The folder holds no records file."""

    sentence = (
        "There are no records in {path}. Make them with “frontdesk settings init”, or name another folder with --data."
    )


class CopyUnfinished(Unusable):
    """Records are being copied to this place, or whoever began it was stopped."""

    sentence = (
        "The records of {path} are not whole yet: copy-records brings them there. Wait for it; where it was stopped, "
        "call it again, and it goes on. Whoever does not want them removes {part}."
    )


class SiteMissing(RecordsMissing):
    """The database has sites that this role may use, and none of the name that was asked for."""

    sentence = (
        "There are no records in {path}. The sites that are there: {sites}. Name one of them with --site, or make "
        "this one with “frontdesk settings init”."
    )


class NotUnicode(Unusable):
    """The database keeps texts in an encoding that has not every sign."""

    sentence = (
        "{path} cannot hold every name: it keeps texts in {encoding}. Ask whoever runs the server for a database "
        "with ENCODING 'UTF8'. Nothing was made."
    )


class OlderRecords(Unusable):
    """Records on a server, which only the role that made them can bring to this revision."""

    sentence = (
        "{path} was written by an older version of this program, and this name may not bring it to this one. Ask "
        "whoever made the site to open it once with this version, as with “frontdesk check”."
    )


class NotRecords(Unusable):
    """The file is empty, no database, or another program's."""

    sentence = (
        "{path} holds no records of this program ({why}). Nothing was changed. Name another folder with "
        "--data, or restore a backup."
    )


class NewerRecords(Unusable):
    """A revision this program does not know."""

    sentence = (
        "{path} was written by a newer version of this program (revision {revision}). Install that version; "
        "nothing was changed."
    )


class DamagedRecords(Unusable):
    """SQLite or the journal says the file is broken."""

    sentence = "{path} is damaged ({why}). Do not go on with it: keep the file, and restore the newest backup."


class ReadOnlyRecords(Unusable):
    """The file or its folder may not be written."""

    sentence = "The records can only be read. Tell whoever runs this machine: this user may not write {path}."


class FullDisk(Unusable):
    """No space left for the act."""

    sentence = (
        "The disk is full, and nothing of this act was kept. Make room on the disk that holds {path}, then try again."
    )


class FullDiskInImport(FullDisk):
    """No space left on the way through a census file: the batches before are in."""

    sentence = (
        "The disk is full: {done:,} of {of:,} people of the file are in. Make room on the disk that holds {path}, then "
        "read the same file in again: it goes on from there."
    )


class NotPermitted(Unusable):
    """The system does not let this user open the file."""

    sentence = (
        "{path} may not be opened by this user. Ask whoever runs this machine for the right to read and write it."
    )


class LockedRecords(Unusable):
    """Another program holds the file."""

    sentence = "It is locked by another program: close that, then try again ({path})."


class OldSqlite(Unusable):
    """The records have a write-ahead log, and the SQLite here is one that could corrupt it."""

    sentence = (
        "{path} needs SQLite 3.51.3 or newer, this Python has {version}. Install the package pysqlite3, then try again."
    )


class NoDriver(Unusable):
    """The records are named by a URL, and what speaks to such a server is not installed."""

    sentence = (
        "Records on a server ({path}) need the package psycopg. Install frontdesk with its extra “postgres”, then try "
        "again."
    )


class ServerAway(Unusable):
    """Nothing answers at the address, or the server ended the connection."""

    sentence = (
        "The server of the records does not answer ({why}). Look whether it runs, and whether its address is right: "
        "{path}."
    )


class NotWritten(ServerAway):
    """The records were away when an act was asked for, or before it was whole: nothing of it was kept."""

    sentence = "The records do not answer. Write it on paper, enter it later."


class AnswerLost(ServerAway):
    """An act was whole and its commit on its way when the line broke: nobody knows yet whether it arrived.

    ``entry`` is the number and hash of its newest entry, by which it is known again.
    """

    sentence = (
        "It is not known yet whether this was written. Write it on paper, and look for it once the records answer: "
        "{path} ({why})."
    )

    def __init__(self, entry: tuple[int, str], away: ServerAway) -> None:
        super().__init__(**away.values)
        self.entry = entry


class ServerRefuses(Unusable):
    """The server does not let this name in, or not by this password."""

    sentence = (
        "The server of the records does not let this name in ({why}). Ask whoever runs it for the right name and "
        "password: {path}."
    )


class NotEncrypted(Unusable):
    """The server offers no TLS, which everything that goes to another machine wants."""

    sentence = (
        "The line to the server of the records would not be encrypted, and names go over it ({why}). Ask whoever runs "
        "it to switch TLS on: {path}."
    )


class NoSuchDatabase(Unusable):
    """The server has no database of that name."""

    sentence = (
        "The server has no such database ({why}). Look whether its name is right: {path}; or ask whoever runs the "
        "server to make it."
    )


class NoRights(Unusable):
    """The role may not do this with the tables of the site."""

    sentence = "The server does not allow it ({why}). Ask whoever runs it to give this role its rights: {path}."


class ServerFull(Unusable):
    """Too many connections."""

    sentence = "The server takes no more connections ({why}). Close a desk, or ask whoever runs it for more: {path}."


class NotCounted(Unusable):
    """Track_counts is off: what an act writes could not be proven to be all that its entry says."""

    sentence = (
        "The server does not count what is written (track_counts is off), so no act can be proven whole and none is "
        "done. Ask whoever runs it to set track_counts = on: {path}."
    )


class UnfitText(Refusal):
    """A text with a sign that no server can keep."""

    code = "unfit_text"
    sentence = "Nothing was changed: a text has a sign in it that cannot be kept. Write it without."


class RealRecords(Unusable):
    """A demo was asked on records that are real."""

    sentence = "{path} holds real records. A demo never opens them: name another folder with --data."


class NotOpened(Unusable):
    """A sealed file that the identity at hand does not open, or not to its end."""

    sentence = "{path} was not opened: {why}. Nothing was changed. Take its own identity, or another copy."


class KeyUnusable(Unusable):
    """A key file is named by FRONTDESK_KEY_FILE, and there is no key in it that may be used."""

    sentence = (
        "The key file {path} cannot be used ({why}). Put it back from where its copy is kept; until then entries "
        "carry no seal, and none can be proven."
    )


class CardsClosed(Unusable):
    """The access log cannot be written, so nothing about one person is shown."""

    sentence = "Closed: the access log cannot be written. Roll call opens."


class DoesNotHold(Unusable):
    """Verification or the check of the records found something."""

    sentence = "{why}"


class Defect(Exception):
    """The program is wrong, not the person: the act was rolled back, nothing is half done."""
