"""Making a site's records, and its settings shown and changed through acts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from frontdesk.database.keepers import keeper_of
from frontdesk.database.places import Place, folder_of
from frontdesk.database.records import make as make_empty
from frontdesk.database.records import open_records
from frontdesk.desk import ledger
from frontdesk.desk.desk_reader import real_clock
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal.entries import Entry, append
from frontdesk.desk.journal.entry_names import EntryNames
from frontdesk.desk.journal.settings_sentences import parts_of
from frontdesk.desk.program.the_site import the_site
from frontdesk.desk.settings import loading, program_rows
from frontdesk.desk.settings.people_of import touched
from frontdesk.desk.writing import Writing
from frontdesk.errors import Usage
from frontdesk.models import Staff
from frontdesk.permissions import refuse_unless_allowed
from frontdesk.rules.day.clock import service_day
from frontdesk.rules.program.program import Program
from frontdesk.rules.program.text import read_program, write_program
from frontdesk.shapes.done import Said
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb


class Loaded(NamedTuple):
    """What a settings file changes, sentence by sentence; how many people each change touches; from which day."""

    changes: tuple[Said, ...]
    touched: tuple[Said, ...]
    since: Said


def named(default: Program, name: str, zone: str) -> Program:
    """The default program under a site's own name and zone, checked as a settings file is. Raises BadProgram."""
    return read_program(write_program(replace(default, name=name, zone=zone)), default)


def make(place: Place, standing: Program, actor: Actor, counselors: Sequence[str] = ()) -> None:
    """New real records with this program, written aside and given their name when they are whole.

    The counselors become staff without sign-in, as those of a census do.
    """
    real = partial(begin, demo=False, clock_offset=timedelta(0), counselors=counselors)
    make_aside(place, lambda part: real(part, standing, actor, real_clock()))


def make_aside(place: Place, fill: Callable[[Place], None]) -> None:
    """Make records under a private name, fill them, and give them their name only when they are whole.

    Raises Usage where someone else made records there meanwhile, an Unusable where the place cannot hold them.
    """
    keeper = keeper_of(place)
    with keeper.faults():
        try:
            with keeper.aside() as part:
                make_empty(part)
                fill(part)
        except FileExistsError:
            said = f"There are records in {folder_of(place)} already. Name another folder with --data."
            raise Usage(text=said) from None


def begin(
    place: Place, standing: Program, actor: Actor, now: datetime, *, demo: bool, clock_offset: timedelta,
    counselors: Sequence[str] = (),
) -> None:  # fmt: skip
    """The first entry of new records: the site with its program, and the counselors who are known already."""
    records = open_records(place)
    try:
        with records.writing() as session:
            recorder = session.info["recorder"]
            recorder.begin()
            offset = round(clock_offset / timedelta(microseconds=1))
            program_rows.make_site(session, standing, demo=demo, clock_offset=offset)
            session.add_all(Staff(name=name, role=Role.COUNSELOR.value) for name in counselors)
            day = service_day(now, ZoneInfo(standing.zone), standing.day_starts)
            append(session, Entry(Verb.INIT, now, now, day, actor, "settings", recorder.end()))
    finally:
        records.close()


def program_of(desk: FrontDesk) -> Program:
    """The program as ``settings show`` prints it."""
    with desk.records.reading() as session:
        return program_rows.read(session, the_site(session))


def load(
    desk: FrontDesk, standing: Program, renames: Sequence[str] = (), *, drop_plans: bool = False, dry_run: bool = False
) -> Loaded:
    """Make the standing program that of a settings file, as one entry; with ``dry_run`` only say what that would do.

    Where nothing is new nothing is written. Raises NotAllowed, BadRename, PlannedPeople.
    """
    refuse_unless_allowed(desk.actor, Verb.SETTINGS)
    with desk.records.writing() as session:
        writing = ledger.open_writing(session, desk.now(), desk.actor, "settings")
        loading.load(writing, standing, renames, drop_plans=drop_plans)
        changes = writing.recorder.end()
        parts = tuple(parts_of(changes, EntryNames(session)))
        loaded = Loaded(parts, tuple(touched(writing, changes)), _counts_from(writing))
        if dry_run or not parts:
            session.rollback()
        else:
            ledger.enter(writing, Verb.SETTINGS)
    return loaded


def _counts_from(writing: Writing) -> Said:
    """From which day the program of the day, its zone and times, is another."""
    since = loading.counts_from(writing.records, writing.today)
    return Said("since:today" if since == writing.today else "since", {"day": since})
