"""What the desk reads for those who ask: the day as it stands, cards, lists and what is open. It writes nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.records import Records
from frontdesk.desk.answers import boards
from frontdesk.desk.answers.site_settings import site_settings
from frontdesk.desk.follower import follow
from frontdesk.desk.journal import history
from frontdesk.desk.known_names import KnownNames
from frontdesk.desk.program.day_changes import DayChanges
from frontdesk.desk.program.program_day import ProgramDay, day_record, opened, standing_program
from frontdesk.desk.program.the_site import clocks, reasons_of, the_site
from frontdesk.models import Site, journal
from frontdesk.rules.day.clock import service_day
from frontdesk.shapes.board import Board
from frontdesk.shapes.done import Done
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import CHANGES_NO_BOARD, CHANGES_NOBODY, CHANGES_OTHERS, CHANGES_THE_SITE, CHANGES_WHAT_IS_UNDONE

Clock = Callable[[], datetime]


class Held(NamedTuple):
    """The board that this desk read last, and the program of its day."""

    board: Board
    program: ProgramDay


def real_clock() -> datetime:
    """The instant, in UTC."""
    return datetime.now(UTC)


def _others(session: Session, changing: Sequence[Row[Any]]) -> set[int]:
    """Who else than whom they are about was changed by entries."""
    seqs = [entry.seq for entry in changing if entry.verb in CHANGES_OTHERS]
    rows = session.scalars(*queries.changes_of(seqs)).all() if seqs else ()
    return {patient for changes in rows for patient in history.patients_now(session, changes)}


class DeskReader:
    """What can be asked of one records file, for one person at one terminal. ``source`` is ``screen`` or ``do``."""

    def __init__(
        self,
        records: Records,
        actor: Actor,
        source: str,
        clock: Clock = real_clock,
        offset: timedelta | None = None,
    ) -> None:
        """``offset`` replaces the clock offset in the records, while a demo's past is made or its picture is drawn."""
        self.records = records
        self._actor = actor
        self._counters: tuple[str, ...] = ()
        self.source = source
        self._clock = clock
        self._days: dict[date, ProgramDay] = {}
        self._held: Held | None = None
        self._done: Done | None = None
        self._left_by_act = False
        self._names = KnownNames(records)
        self._given_offset = offset
        self._offset = offset if offset is not None else self._recorded_offset()

    @property
    def actor(self) -> Actor:
        """Who acts here, knowing whether this terminal stands at a counter."""
        return self._actor

    @actor.setter
    def actor(self, actor: Actor) -> None:
        self._actor = actor.among(self._counters)

    def _recorded_offset(self) -> timedelta:
        with self.records.reading() as session:
            site = the_site(session)
            self._hear_of_counters(site)
            return timedelta(microseconds=site.clock_offset)

    def _hear_of_counters(self, site: Site) -> None:
        """Which terminals stand at a counter, as the settings have it now."""
        self._counters = reasons_of(site.counters)
        self.actor = self._actor

    def now(self) -> datetime:
        """The instant on the records' clock, in UTC: the real one, but for a demo."""
        return self._clock() + self._offset

    @property
    def offset(self) -> timedelta:
        """How far the records' clock is ahead of the real one: only that of a demo is."""
        return self._offset

    def close(self) -> None:
        """Give the records back."""
        self._names.close()
        self.records.close()

    @property
    def latest(self) -> Board:
        """The board as this desk read it last. Never touches the disk; there is one once it was asked for."""
        assert self._held is not None, "no board was read yet"
        return self._held.board

    @property
    def picture(self) -> Board | None:
        """The same, where there is one."""
        return self._held.board if self._held else None

    def board(self) -> Board:
        """The day as it stands: only what the journal says changed since this desk looked last is read again."""
        with self.records.reading() as session:
            held = (self._held and self._refreshed(session, self._held)) or self._whole(session)
        self._held, self._left_by_act = held, False
        self._names.read_at(held.board.position)
        return held.board

    def board_anew(self) -> Board:
        """The day read from nothing: once the records were away another server may keep them, or an older copy."""
        before = self._held
        self._forget()
        try:
            return self.board()
        finally:
            self._held = self._held or before

    def _forget(self) -> None:
        self._held, self._days, self._done, self._left_by_act = None, {}, None, False
        self._names.forget()

    def begin_with(self, board: Board) -> None:
        """A board that was read of these records before: only what changed since then is read again."""
        with self.records.reading() as session:
            self._held = Held(board, self.program(session, the_site(session), board.day))

    def board_of_names(self) -> Board:
        """A board on which everybody is found as the records have them now; all else it says may be older."""
        return self.board_with_names() or self.board()

    def board_with_names(self) -> Board | None:
        """The same, where the board that is held is one."""
        held = self._held
        return held.board if held and self._names.hold() and self._is_day_of(held) else None

    def _is_day_of(self, held: Held) -> bool:
        return service_day(self.now(), held.program.zone, held.program.day_starts) == held.board.day

    def board_after_act(self) -> Board:
        """The day as this desk's last act left it, where nothing else came since the last board."""
        if not self._left_by_act:
            return self.board()
        self._left_by_act = False
        return self.latest

    def _whole(self, session: Session) -> Held:
        site = the_site(session)
        self._hear_of_counters(site)
        if self._given_offset is None:
            self._offset = timedelta(microseconds=site.clock_offset)
        now = self.now()
        of_days = clocks(session)
        of_days.forget_old(self._days)
        day = of_days.today(now)
        program = self.program(session, site, day, of_days.known_of(day))
        position = session.scalar(select(func.max(journal.c.seq))) or 0
        settings, away = site_settings(session, site, program), self._away(session, program)
        board = boards.whole(session, settings, program, self.actor, now, position, away)
        return Held(boards.with_undo(board, self._undoable(session, program)), program)

    def _away(self, session: Session, program: ProgramDay) -> boards.Away | None:
        """Who is not admitted on a day, where the board that is held still tells it: everybody's names hold."""
        if self._held is None:
            return None
        entries = session.execute(*queries.entries_after(self._held.board.position)).all()
        if any(entry.verb not in CHANGES_NOBODY for entry in entries):
            return None
        about = {entry.subject for entry in entries if entry.subject is not None}
        return boards.away_since(session, self._held.board, program, about)

    def _refreshed(self, session: Session, held: Held) -> Held | None:
        """The board brought up to the journal's end; None where the day or its program has changed."""
        now, (since, program) = self.now(), held
        if not self._is_day_of(held):
            return None
        entries = session.execute(*queries.entries_after(since.position)).all()
        if not entries and now < since.good_until:
            return Held(replace(since, at=now), program)
        changing = [entry for entry in entries if entry.verb not in CHANGES_NO_BOARD]
        if any(entry.subject is None for entry in changing):
            return None
        site = since.site
        if any(entry.verb in CHANGES_THE_SITE for entry in changing):
            site = site_settings(session, the_site(session), program)
        position = entries[-1].seq if entries else since.position
        subjects = {entry.subject for entry in changing} | _others(session, changing)
        board = boards.refreshed(session, since, site, program, now, position, subjects)
        return Held(boards.with_undo(board, self._undoable_after(session, since, entries, program)), program)

    def _undoable(self, session: Session, program: ProgramDay) -> Done | None:
        since = program.begins if self.now() < program.turning_points[-1] else None
        row = history.undoable(session, self.actor, program.day, since)
        return history.done(session, row, program) if row else None

    def _undoable_after(
        self, session: Session, since: Board, entries: Sequence[Row[Any]], program: ProgramDay
    ) -> Done | None:
        """What F8 would reverse now; the journal is read only where the board and these entries do not say it."""
        if any(entry.verb in CHANGES_WHAT_IS_UNDONE for entry in entries):
            return self._undoable(session, program)
        day = program.day.isoformat()
        own = (each for each in reversed(entries) if each.service_day >= day and history.by_hand(each, self.actor))
        mine = next(own, None)
        if mine is None:
            return since.undoable
        return self._done if self._done and self._done.entry == mine.seq else self._undoable(session, program)

    def _board_of(self, day: date, away: boards.Away | None = None) -> Board:
        with self.records.reading() as session:
            site = the_site(session)
            position = session.scalar(select(func.max(journal.c.seq))) or 0
            program = self.program(session, site, day)
            settings, away = site_settings(session, site, program), away or self._away(session, program)
            board = boards.whole(session, settings, program, self.actor, self.now(), position, away)
            return boards.with_undo(board, self._undoable(session, program))

    def program(self, session: Session, site: Site, day: date, said: DayChanges | None = None) -> ProgramDay:
        """The program of a service day: its own copy once it was opened. That of a day that is over is not held.

        What was ``said`` of the whole day is read, unless that is known.
        """
        held = self._days.get(day)
        if held and self.now() < held.turning_points[-1]:
            return held
        record = day_record(session, day)
        if record is None:
            return standing_program(session, site, day)
        self._days[day] = opened(session, record, said)
        return self._days[day]

    def day_id(self, session: Session, board: Board) -> int | None:
        """The id of the day of this board; None while no act has opened it."""
        return self.program(session, the_site(session), board.day).id

    def follow(self, changed: Callable[[int], None], silent: Callable[[float | None], None]) -> Callable[[], None]:
        """Call ``changed`` from a thread, with the newest entry's number: now, and after commits. Returns its end.

        ``silent`` hears that the records do not answer, and since how many seconds; None once they do again.
        """
        return follow(self.records.place, changed, silent)
