"""The board: made whole once, then only what the journal says changed is read again."""

import collections
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.desk.answers.roster import counted_state, read_not_admitted, read_people
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.rules.day.states import next_step
from frontdesk.rules.finding.finder import Findable, Finder
from frontdesk.rules.finding.name_keys import Keys
from frontdesk.rules.finding.not_admitted import NotAdmitted
from frontdesk.rules.names import fold
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay, SiteSettings
from frontdesk.shapes.done import Done
from frontdesk.shapes.people import COUNTED, NotAdmittedPerson, Person, State, Step
from frontdesk.shapes.sheets import GroupSheet
from frontdesk.shapes.staff import Actor


class Occupancy(collections.Counter[tuple[str, int]]):
    """How many people have a seat ``("held", group)``, are due ``("coming", group)``, are in ``("state", number)``."""

    def take(self, program: ProgramDay, person: Person, sign: int) -> None:
        """Count a person in (``sign`` 1) or out (-1)."""
        for group in person.seats.values():
            self["held", group] += sign
        if person.state is State.EXPECTED:
            for block in program.group_blocks(person.track):
                if planned := block.planned(person.plan):
                    self["coming", planned.id] += sign
        state = counted_state(person)
        if state is not None:
            self["state", COUNTED.index(state)] += sign


class Away(NamedTuple):
    """Everybody who is known and not admitted on a day, and how they are found. In years they outgrow the rest."""

    people: Mapping[int, NotAdmittedPerson]
    finds: NotAdmitted

    def but_for(self, active: Iterable[int]) -> "Away":
        """The same without those who are active on the day."""
        if not (ids := self.people.keys() & set(active)):
            return self
        return Away({id: away for id, away in self.people.items() if id not in ids}, self.finds.with_changes((), ids))


NOBODY = Away({}, NotAdmitted.of(()))
"""Of a board on which nobody is looked for."""


def away_since(session: Session, board: Board, program: ProgramDay, patients: Iterable[int]) -> Away:
    """Those not admitted on a day as a board has them, of that day or another, with these patients read again.

    On another day somebody else was admitted: read again are those of the board, and who left or came between the two.
    """
    ids = set(patients)
    if board.day != program.day:
        first, last = sorted((board.day, program.day))
        differ = (id for id, away in board.not_admitted.items() if first <= away.off_roster.day <= last)
        ids.update(board.people, differ)
    others = read_not_admitted(session, program, sorted(ids)) if ids else []
    gone = ids.difference(other.findable.id for other in others)
    finds = board.finder.not_admitted.with_changes((other.findable for other in others), gone)
    return Away(_not_admitted(board, ids, others), finds)


def _read_away(session: Session, program: ProgramDay) -> Away:
    others = {other.findable.id: other for other in read_not_admitted(session, program)}
    return Away(others, NotAdmitted.of(other.findable for other in others.values()))


def whole(
    session: Session, site: SiteSettings, program: ProgramDay, actor: Actor, now: datetime, position: int,
    away: Away | None = None,
) -> Board:  # fmt: skip
    """The board of everyone active, read from nothing, but for those ``away`` where they are known."""
    people, findable = read_people(session, program, actor.role, now)
    others, finds = (away or _read_away(session, program)).but_for(person.id for person in people)
    finder = Finder(Keys.of(findable), finds)
    alerts = finder.alerts
    named = {person.id: replace(person, alert=True) if person.id in alerts else person for person in people}
    occupancy = Occupancy()
    for person in named.values():
        occupancy.take(program, person, 1)
    favoured = _favoured(named, program, now)
    filled = _filled(program.blocks, occupancy)
    order = _order(named)
    board = _board(site, program, filled, actor, now, position, named, order, favoured, finder, occupancy, others)
    sheets = read_sheets(session, program)
    signed = program.kept and _is_signed(session, program)
    return replace(board, sheets=sheets, signed=signed) if sheets or signed else board


def refreshed(
    session: Session, board: Board, site: SiteSettings, program: ProgramDay, now: datetime, position: int,
    patients: Iterable[int],
) -> Board:  # fmt: skip
    """The board with these patients read again; where the clock passed a turning point, with everybody's step anew."""
    ids = set(patients)
    changed, findable = read_people(session, program, board.actor.role, now, sorted(ids)) if ids else ([], [])
    inactive = sorted(ids.difference(each.id for each in findable))
    others = read_not_admitted(session, program, inactive) if inactive else []
    finder = _finder(board, ids, findable, others)
    fresh = {person.id: _alerted(person, person.id in finder.alerts) for person in changed}
    occupancy = _occupancy(board)
    for patient in ids:
        for sign, people in ((-1, board.people), (1, fresh)):
            if patient in people:
                occupancy.take(program, people[patient], sign)
    people = dict(board.people)
    for patient in ids:
        people.pop(patient, None)
    people |= fresh
    if finder is not board.finder:
        people = {key: _alerted(person, key in finder.alerts) for key, person in people.items()}
    same_order = finder is board.finder and all(_listed(board.people, key) == _listed(fresh, key) for key in ids)
    if now >= board.good_until:
        people = _stepped(people, board.actor, program, now)
        favoured = _favoured(people, program, now)
    else:
        favoured = board.favoured.difference(ids).union(_favoured(fresh, program, now))
    order = board.order if same_order else _order(people)
    filled = _filled(board.blocks, occupancy)
    away = _not_admitted(board, ids, others)
    new = _board(site, program, filled, board.actor, now, position, people, order, favoured, finder, occupancy, away)
    if not board.sheets and not board.signed:
        return new
    return replace(new, sheets=read_sheets(session, program), signed=board.signed)


def _is_signed(session: Session, program: ProgramDay) -> bool:
    from frontdesk import later_queries  # the list of a day that runs does not wait for it

    return session.execute(*later_queries.signature_of(program.day)).first() is not None


def read_sheets(session: Session, program: ProgramDay) -> dict[int, GroupSheet]:
    """The sheets of the day, by group. Of seats entered since no paper is asked."""
    if program.id is None:
        return {}
    sheets = {}
    for group, signed, word_of, at, form, seats, since, unsigned in session.execute(*queries.sheets_on(program.id)):
        asked, number = seats - since - unsigned, form == "number"
        sheets[group] = GroupSheet(signed, word_of, at, number, asked if number and asked != signed else None)
    return sheets


def _not_admitted(board: Board, ids: set[int], others: list[NotAdmittedPerson]) -> Mapping[int, NotAdmittedPerson]:
    if not others and ids.isdisjoint(board.not_admitted):
        return board.not_admitted
    kept = {id: other for id, other in board.not_admitted.items() if id not in ids}
    return kept | {other.findable.id: other for other in others}


def _listed(people: Mapping[int, Person], key: int) -> bool:
    return key in people and people[key].listed


def _favoured(people: Mapping[int, Person], program: ProgramDay, now: datetime) -> frozenset[int]:
    """Before check-out opens those expected, after it those here (docs/contract.md, Finding)."""
    wanted = {
        track: State.HERE if now >= day.checkout_opens else State.EXPECTED for track, day in program.tracks.items()
    }
    return frozenset(key for key, person in people.items() if person.state is wanted[person.track])


def _alerted(person: Person, alert: bool) -> Person:
    return person if person.alert == alert else replace(person, alert=alert)


def _stepped(people: Mapping[int, Person], actor: Actor, program: ProgramDay, now: datetime) -> dict[int, Person]:
    opens = {track: now >= day.checkout_opens for track, day in program.tracks.items()}
    return {key: replace(person, step=_step(person, actor, opens[person.track])) for key, person in people.items()}


def _step(person: Person, actor: Actor, open_: bool) -> Step:
    return next_step(person.state, actor.role, open_, person.lives_at is not None, person.off_roster is None)


def _finder(board: Board, ids: set[int], findable: list[Findable], others: list[NotAdmittedPerson]) -> Finder:
    """The finder after the changes; the same one while no names changed, since its keys are most of a board's cost."""
    gone = ids.difference(each.id for each in findable)
    return board.finder.with_changes(findable, gone, [other.findable for other in others])


def _occupancy(board: Board) -> Occupancy:
    occupancy = Occupancy()
    for block in board.blocks:
        for group in block.groups:
            occupancy["held", group.id], occupancy["coming", group.id] = group.held, group.coming
    for state, number in board.counts.items():
        occupancy["state", COUNTED.index(state)] = number
    return occupancy


def _board(
    site: SiteSettings, program: ProgramDay, blocks: tuple[BlockOfDay, ...], actor: Actor, now: datetime, position: int,
    people: Mapping[int, Person], order: tuple[int, ...], favoured: frozenset[int], finder: Finder,
    occupancy: Occupancy, not_admitted: Mapping[int, NotAdmittedPerson],
) -> Board:  # fmt: skip
    return Board(
        position=position,
        at=now,
        day=program.day,
        site=site,
        actor=actor,
        blocks=blocks,
        checkout_opens=program.checkout_opens,
        tracks=program.tracks,
        hours=program.hours,
        planned=program.planned,
        held=not program.weekdays or program.day.weekday() in program.weekdays,
        good_until=next((at for at in program.turning_points if at > now), program.turning_points[-1]),
        people=people,
        order=order,
        finder=finder,
        favoured=favoured,
        counts={state: occupancy["state", number] for number, state in enumerate(COUNTED)},
        not_admitted=not_admitted,
    )


def _filled(blocks: Sequence[BlockOfDay], occupancy: Occupancy) -> tuple[BlockOfDay, ...]:
    """The blocks as they are filled now; a group that nobody came to or left stays the same one."""
    return tuple(block._replace(groups=tuple(_held(group, occupancy) for group in block.groups)) for block in blocks)


def _held(group: GroupOfDay, occupancy: Occupancy) -> GroupOfDay:
    held, coming = occupancy["held", group.id], occupancy["coming", group.id]
    return group if (group.held, group.coming) == (held, coming) else group._replace(held=held, coming=coming)


def _order(people: Mapping[int, Person]) -> tuple[int, ...]:
    listed = (person for person in people.values() if person.listed)
    return tuple(person.id for person in sorted(listed, key=by_name))


def by_name(person: Person) -> tuple[str, str, int]:
    """The order of lists: by last and first name as anyone would look them up."""
    return fold(person.last_name), fold(person.first_name), person.id


def with_undo(board: Board, undoable: Done | None) -> Board:
    """The board with what F8 would undo."""
    return replace(board, undoable=undoable)
