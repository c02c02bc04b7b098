"""One change of the program or the staff from a screen: what it would do, and the change itself, as one entry."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from frontdesk import queries
from frontdesk.acts import SetUp
from frontdesk.desk import ledger
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.journal import settings_sentences, staff_sentences
from frontdesk.desk.journal.entries import end_of
from frontdesk.desk.journal.entry_names import EntryNames
from frontdesk.desk.program.the_site import the_site, today
from frontdesk.desk.settings import loading, people_of, program_rows, staffing
from frontdesk.desk.settings.moves import moves_of
from frontdesk.desk.settings.standing import people_planned, staff, standing
from frontdesk.desk.writing import Writing
from frontdesk.errors import NoChange, PeopleInTheWay, PlannedPeople, ProgramMoved, UnfitProgram
from frontdesk.permissions import refused
from frontdesk.rules.faults import Fault, Faulted
from frontdesk.rules.program import edits
from frontdesk.rules.program.edit import Edit, Part, Way
from frontdesk.rules.program.planned import Planned, planned
from frontdesk.rules.program.program import Program
from frontdesk.shapes.done import Said
from frontdesk.shapes.set_up import Filled, Move, Preview, Standing
from frontdesk.verbs import CHANGES_NO_NAME, Verb

LAST_HOME = "{name} was the last home of somebody discharged, and stays known."
OF_THE_DAY = frozenset({Part.BLOCK, Part.GROUP, Part.TRACK})
"""What a running day has a copy of: a change of it holds from the day after, once somebody has come."""
DAY_KEYS = frozenset({"weekdays", "closed", "day_starts", "zone", "checkout_opens_before_minutes", "door_minutes"})
"""The single settings of which a running day has a copy."""


@dataclass(frozen=True, slots=True)
class Made:
    """A change that was made in an open act, and is not entered yet."""

    changes: tuple[Said, ...]
    touched: tuple[Said, ...]
    moves: tuple[Move, ...]
    people: int
    since: date | None
    laid: loading.Laid | None = None


def standing_of(desk: FrontDesk, known: Standing | None = None) -> Standing:
    """The program as it stands, with its people: the ``known`` one where only acts of the day came since."""
    with desk.records.reading() as session:
        day = today(session, desk.now())
        since = loading.counts_from(session, day)
        entries = session.execute(*queries.entries_after(known.position)).all() if known else ()
        if known and all(entry.verb in CHANGES_NO_NAME for entry in entries):
            return replace(known, since=since, position=entries[-1].seq if entries else known.position)
        return standing(session, the_site(session), day, since)


def preview(desk: FrontDesk, edit: Edit) -> Preview:
    """What a change would do now; nothing is written. Raises NotAllowed, UnfitProgram, NoChange.

    Where people would lose something and nothing was said of them, they go the nearest way; where there is none it
    must be said that they lose it.
    """
    with desk.records.writing() as session:
        writing = ledger.open_writing(session, desk.now(), desk.actor, desk.source)
        shown = _previewed(writing, edit)
        session.rollback()
    return shown


def set_up(writing: Writing, act: SetUp) -> None:
    """Make the change that was shown, in the open act.

    Raises NotAllowed, UnfitProgram, PeopleInTheWay, NoChange, and ProgramMoved where it would do something else by now.
    """
    before = program_rows.read(writing.records, writing.site)
    if _gone(act.edit, _ways(writing, before, act.edit)):
        raise ProgramMoved
    made = _make(writing, act.edit)
    if (made.people, made.since) != (act.people, act.since):
        raise ProgramMoved
    if made.laid:
        loading.say_again(writing.records, made.laid)


def _previewed(writing: Writing, edit: Edit) -> Preview:
    session = writing.records
    before = program_rows.read(session, writing.site)
    held = planned(before, people_planned(session, before, writing.today))
    found = _ways(writing, before, edit)
    concerned = _concerned(writing, edit)
    there = edit._replace(to="") if _gone(edit, found) else edit
    asked = _settled(before, there, found, concerned)
    wants = bool(edit.retired and concerned and not asked.to and not asked.drops)
    position = end_of(session).seq
    made = _make(writing, asked._replace(drops=True) if wants else asked)
    return Preview(
        edit=asked,
        position=position,
        changes=made.changes,
        touched=made.touched,
        people=made.people,
        moves=made.moves,
        seats=sum(len(move.days or before.weekdays) for move in made.moves),
        since=made.since,
        ways=found if edit.retired and concerned else (),
        filled=_filled(writing, asked, held),
        wants=wants,
    )


def _ways(writing: Writing, before: Program, edit: Edit) -> tuple[Way, ...]:
    return staffing.ways(writing, edit) if edit.part is Part.STAFF else edits.ways(before, edit)


def _gone(edit: Edit, found: Sequence[Way]) -> bool:
    """Whether people were to go where by now nobody can: another terminal has retired it."""
    return bool(edit.retired and edit.to) and edit.to not in (way.name for way in found)


def _settled(before: Program, edit: Edit, found: Sequence[Way], concerned: int) -> Edit:
    """The edit with the nearest way for people of whom nothing was said."""
    if not edit.retired or not concerned or edit.to or edit.drops:
        return edit
    first = next((way.name for way in found), "")
    return edit._replace(to=first if edit.part is Part.STAFF else edits.nearest_way(before, edit))


def _make(writing: Writing, edit: Edit) -> Made:
    if not writing.actor.may_set_up(writing.site.demo):
        raise refused(writing.actor, Verb.SETTINGS)
    session, concerned = writing.records, _concerned(writing, edit)
    laid = None if edit.part is Part.STAFF else _lay(writing, edit)
    if not laid:
        staffing.change(writing, edit)
    changes = writing.recorder.end()
    words = EntryNames(session)
    said = tuple((settings_sentences if laid else staff_sentences).parts_of(changes, words))
    if not said:
        stays = edit.part is Part.HOUSE and edit.retired
        raise NoChange(text=LAST_HOME.format(name=edit.name) if stays else "It is so already.")
    moves = moves_of(session, changes, writing.today)
    people = len({move.patient for move in moves}) or concerned
    since = loading.counts_from(session, writing.today) if _of_the_day(edit) else None
    return Made(said, tuple(people_of.touched(writing, changes)), moves, people, since, laid)


def _lay(writing: Writing, edit: Edit) -> loading.Laid:
    """Make the standing program the changed one. What a settings file would be refused for is said for a screen."""
    try:
        made = edits.changed(program_rows.read(writing.records, writing.site), edit)
        return loading.lay(writing, made.program, made.renames, drop_plans=made.drop_plans)
    except Faulted as bad:
        raise UnfitProgram(fault=_without_brackets(bad.faults)) from None
    except PlannedPeople as lost:
        raise PeopleInTheWay(**lost.values) from None


def _without_brackets(faults: Sequence[Fault]) -> str:
    """The first fault, and how many more there are, without the signs of a settings file."""
    first = re.sub(r"\[+(\w+)\]+", r"\1", faults[0].sentence)
    return f"{first}; and {len(faults) - 1} more" if faults[1:] else first


def _of_the_day(edit: Edit) -> bool:
    return edit.part in OF_THE_DAY or bool(edit.part is Part.SITE and DAY_KEYS & edit.values.keys())


def _concerned(writing: Writing, edit: Edit) -> int:
    """How many people of the census are planned in a thing, live there, belong to it, or are theirs."""
    session, today = writing.records, writing.today
    match edit.part:
        case Part.GROUP if block := program_rows.blocks_by_name(session).get(edit.block):
            row = program_rows.groups_by_name(session).get((block.id, edit.name))
            return people_of.planned_in_groups(session, [row.id], today) if row else 0
        case Part.BLOCK if block := program_rows.blocks_by_name(session).get(edit.name):
            return people_of.planned_in_block(session, block.id, today)
        case Part.HOUSE if house := program_rows.house_named(session, edit.name):
            return people_of.living_in(session, house.id, today)
        case Part.TRACK if track := program_rows.tracks_by_name(session).get(edit.name):
            return people_of.belonging_to(session, track.id, today)
        case Part.STAFF:
            return next((each.patients for each in staff(session, today) if each.name == edit.name), 0)
        case _:
            return 0


def _filled(writing: Writing, edit: Edit, held: Planned) -> Filled | None:
    """What the group then holds to which people go, on the weekdays on which that is another number."""
    if edit.part is not Part.GROUP or not edit.to:
        return None
    after = program_rows.read(writing.records, writing.site)
    group = next(each for each in after.groups_of(edit.block) if each.name == edit.to)
    now = planned(after, people_planned(writing.records, after, writing.today))[edit.block, edit.to]
    before = held.get((edit.block, edit.to), now)
    numbers = zip(after.weekdays, before, now, strict=True)
    other = tuple((day, new) for day, old, new in numbers if new != old)
    return Filled(f"{group.key} {group.name}", other, group.soft or group.hard)
