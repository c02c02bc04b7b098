"""What tests say happens at the desk, in the desk's own words: ``hands.check_in("Bo", at="9:02")``."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.acts import (
    Absent,
    Assign,
    CheckIn,
    CheckOut,
    DeskNote,
    Excuse,
    Message,
    MessagesSeen,
    Note,
    NotesDone,
    OutOfClass,
    Outreach,
    Return,
    RunningLate,
    StepOut,
    Unassign,
    Undo,
    Update,
)
from frontdesk.cli.written_reports import written
from frontdesk.database.places import Place, Server, folder_of
from frontdesk.database.records import open_records
from frontdesk.desk import lookups
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.census import census_import
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.desk.journal.verify import verify
from frontdesk.desk.settings import sites
from frontdesk.errors import Refusal
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.board import Board
from frontdesk.shapes.done import Asked, Done, Known
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.people import Person, State
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts import Voice, say
from tests.at_rest import copied_schema

MONDAY = date(2026, 11, 23)
NEW_YORK = ZoneInfo("America/New_York")
VOICE = Voice()
NOTHING = Asked()
CENSUS = """\
mrn,last_name,first_name,name_used,dob,admit_date,discharge_date,schedule_days,counselor,living_arrangement,living_kind,classes,activity,card
101,Larsen,Bo,,1991-12-04,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,CARD101
102,Rivera,Dana,,1988-03-05,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,
103,Rivers,Thomas,,1979-01-15,2026-09-01,,,Kevin Doyle,Maple Street,sober living home,Boundaries,Meditation,
104,Rivers,Tomás,,1993-07-30,2026-09-01,,,Kevin Doyle,Maple Street,sober living home,Gratitude,Music therapy,
105,Lin,Mei,,1995-05-20,2026-09-01,,Mon Wed Fri,Mary Obi,Own home,own home,Mon:Boundaries;Wed:Gratitude,Meditation,
106,Haddad,Ali,,1984-10-11,2026-09-01,,Tue Thu,Kevin Doyle,,,Life skills,Yoga,
107,Khan,Noor,,1999-02-28,2026-09-01,2026-11-20,,Mary Obi,Harbor House,sober living home,Life skills,Yoga,
108,Weiss,Karl,Carl,1970-06-06,2026-09-01,,,Mary Obi,Harbor House,sober living home,Stress management,Yoga,
"""


class SetClock:
    """A clock that stands where the test puts it."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def strikes(self, clock: str, day: date = MONDAY) -> None:
        """It is now this time in New York."""
        self.at = on(clock, day)

    def passes(self, seconds: float) -> None:
        """Time goes by."""
        self.at += timedelta(seconds=seconds)


def on(clock: str, day: date = MONDAY) -> datetime:
    """The instant of a clock time in New York."""
    return datetime.combine(day, wall(clock), NEW_YORK).astimezone(UTC)


def wall(clock: str) -> time:
    """``9:02`` as a time."""
    hour, minute = clock.split(":")
    return time(int(hour), int(minute))


def said(clock: str | None) -> time | None:
    """A time where one was said."""
    return wall(clock) if clock else None


class Hands:
    """One person's hands on a desk, at one terminal."""

    def __init__(self, path: Any, clock: SetClock, name: str = "Ana", terminal: str = "Front desk") -> None:
        self.clock = clock
        self.path = path
        self.desk = BackOffice(open_records(path), Actor(name, Role.RECEPTIONIST, terminal), "do", clock)
        self.desk.writes = written

    @property
    def data(self) -> str:
        """What ``--data`` says of these records."""
        return str(folder_of(self.path))

    def as_(self, name: str, terminal: str = "Front desk") -> "Hands":
        """The same records in another person's hands."""
        return Hands(self.path, self.clock, name, terminal)

    def id(self, who: str) -> int:
        """A person by MRN or by any part of a name that only one has."""
        if who.isdigit():
            return lookups.patient(self.desk, "@" + who)
        people = self.board.people.values()
        found = [person.id for person in people if who.lower() in person.name.lower()]
        assert len(found) == 1, f"{who} is {len(found)} people"
        return found[0]

    @property
    def board(self) -> Board:
        """The board as it stands."""
        return self.desk.board()

    def board_anew(self) -> Board:
        """The board as it is read from nothing."""
        return BackOffice(self.desk.records, self.desk.actor, "do", self.clock).board()

    def person(self, who: str) -> Person:
        """The person as lists show them."""
        return self.board.people[self.id(who)]

    def state(self, who: str) -> State:
        """The state of someone's day."""
        return self.person(who).state

    def check_in(self, who: str, at: str | None = None, known: Known | None = None, asked: Asked = NOTHING) -> Done:
        """They arrive."""
        return self.desk.do(CheckIn(self.id(who), said(at), known), asked)

    def check_out(
        self, who: str, to: str | None = None, at: str | None = None, reason: int | None = None, with_whom: str = ""
    ) -> Done:
        """They leave."""
        return self.desk.do(CheckOut(self.id(who), to, said(at), reason, with_whom=with_whom))

    def step_out(self, who: str, at: str | None = None, back: str | None = None) -> Done:
        """They leave for a while."""
        return self.desk.do(StepOut(self.id(who), at=said(at), back=said(back)))

    def come_back(self, who: str, at: str | None = None, until: str | None = None) -> Done:
        """They are back."""
        return self.desk.do(Return(self.id(who), at=said(at), until=said(until)))

    def out_of_class(
        self,
        who: str,
        at: str | None = None,
        back: str | None = None,
        reason: int | None = None,
        company: str = "",
        room: str = "",
    ) -> Done:
        """They are with staff, in the building."""
        return self.desk.do(OutOfClass(self.id(who), said(at), said(back), reason, company, room))

    def assign(self, who: str, group: str, at: str | None = None, anyway: bool = False) -> Done:
        """They get a seat."""
        return self.desk.do(
            Assign(self.id(who), lookups.group(self.desk, group, self.id(who)), at=said(at), anyway=anyway)
        )

    def unassign(self, who: str, block: str) -> Done:
        """They give a seat back."""
        return self.desk.do(Unassign(self.id(who), lookups.block(self.desk, block, self.id(who))))

    def absent(self, who: str, called: bool = True, reason: int | None = None) -> Done:
        """They did not come."""
        return self.desk.do(Absent(self.id(who), called=called, reason=reason))

    def excuse(self, who: str, by: str = "Mary Obi", reason: int | None = None) -> Done:
        """The counselor excuses them."""
        return self.desk.do(Excuse(self.id(who), by=by, reason=reason))

    def late(self, who: str, due: str) -> Done:
        """They are running late."""
        return self.desk.do(RunningLate(self.id(who), wall(due)))

    def tries(self, who: str, outcome: Outcome = Outcome.NO_ANSWER, at: str | None = None, text: str = "") -> Done:
        """We try to reach them."""
        return self.desk.do(Outreach(self.id(who), outcome, said(at), text))

    def note(self, who: str, text: str) -> Done:
        """A note to the counselor."""
        return self.desk.do(Note(self.id(who), text))

    def desk_note(self, who: str, number: int | None = None, text: str = "") -> Done:
        """Something the desk is to tell them."""
        return self.desk.do(DeskNote(self.id(who), number, text))

    def message(self, text: str) -> Done:
        """Somebody asked, and this is for the lead."""
        return self.desk.do(Message(text))

    def messages_seen(self, up_to: int) -> Done:
        """The lead has read every message up to this one."""
        return self.desk.do(MessagesSeen(up_to))

    def notes_done(self, who: str) -> Done:
        """They were told."""
        return self.desk.do(NotesDone(self.id(who)))

    def update(self, who: str, field: str, value: str, today: bool = False) -> Done:
        """A field changes."""
        return self.desk.do(Update(self.id(who), field, value, today=today))

    def undo(self, entry: int | None = None, because: str = "") -> Done:
        """Take it back."""
        return self.desk.do(Undo(entry), Asked(because=because))

    def reads(self, csv: str, *new: str) -> None:
        """A census comes in; these names in it are new."""
        file = CensusFile(csv.encode(), answers=CensusAnswers(new=dict.fromkeys(new)))
        census_import.import_census(self.desk, file, alone=True)

    def seats(self, who: str) -> dict[str, str]:
        """Who sits where: block to group."""
        board = self.board
        person = board.people[self.id(who)]
        names = {block.id: block.name for block in board.blocks}
        return {names[block]: board.group(group).name for block, group in person.seats.items()}  # type: ignore[union-attr]

    def says(self, done: Done) -> str:
        """What ``do`` would say."""
        return say(VOICE, done.said)

    def holds(self) -> int:
        """The journal holds, and rebuilds the records; the number of entries."""
        with self.desk.records.reading() as session:
            return verify(session)


@contextmanager
def refused(kind: type[Refusal], sentence: str | None = None) -> Iterator[None]:
    """What is done within is refused, with this sentence."""
    with pytest.raises(kind) as caught:
        yield
    if sentence is not None:
        assert say(VOICE, caught.value) == sentence


def made_site(place: Place) -> None:
    """A site with the default program and a census of eight, made through the desk itself."""
    sites.make(place, default_program(), Actor("Ana", Role.LEAD, "Front desk"))
    clock = SetClock(on("7:30"))
    hands = Hands(place, clock)
    hands.reads(CENSUS)
    hands.desk.close()


def copied(template: Any, folder: Path) -> Any:
    """A copy of records that nobody has open: in this folder, or on a server in a schema that is called so."""
    if isinstance(template, Server):
        return copied_schema(template, folder)
    target = folder / "frontdesk.db"
    shutil.copy(template, target)
    return target
