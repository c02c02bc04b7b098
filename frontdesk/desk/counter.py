"""The desk itself, behind the door: each verb is one act in one transaction, answered after the commit."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from frontdesk import queries
from frontdesk.database.records import Records
from frontdesk.desk import (
    absences,
    arrivals,
    boards,
    entries,
    history,
    ledger,
    reports,
    review,
    seats,
    undoing,
    updates,
)
from frontdesk.desk.act import Act, name_of
from frontdesk.desk.cards import read_card
from frontdesk.desk.follower import follow
from frontdesk.desk.program_day import ProgramDay, day_record, opened, standing
from frontdesk.desk.site_views import site_view
from frontdesk.errors import Stale
from frontdesk.models import Patient, Site, journal
from frontdesk.rules.day import service_day
from frontdesk.views import Actor, Asked, Board, Card, Done, House, Kind, Known, Question, Review, RollCall

Clock = Callable[[], datetime]
NOTHING_ASKED = Asked()
CHANGES_NO_BOARD = frozenset({"import"})
"""Entries about nobody that no list shows: how far an import came."""
CHANGES_THE_SITE = frozenset({"census", "undo"})
"""Entries about someone that may bring a new house or counselor, or take one back."""
CHANGES_WHAT_IS_UNDONE = frozenset({"undo", "update", "census"})
"""Entries that take another out of force, or change the name it is told with."""


def real_clock() -> datetime:
    """The instant, in UTC."""
    return datetime.now(UTC)


class FrontDesk:
    """The desk on one records file, for one person at one terminal. ``source`` is ``screen`` or ``do``."""

    def __init__(
        self,
        records: Records,
        actor: Actor,
        source: str,
        clock: Clock = real_clock,
        offset: timedelta | None = None,
    ) -> None:
        """``offset`` stands in for the one in the records, while a demo's past is made or its picture is drawn."""
        self.records = records
        self.actor = actor
        self.source = source
        self._clock = clock
        self._days: dict[date, ProgramDay] = {}
        self._kept: Board | None = None
        self._done: Done | None = None
        self._given_offset = offset
        self._offset = offset if offset is not None else self._offset_kept()

    def _offset_kept(self) -> timedelta:
        with self.records.reading() as session:
            return timedelta(microseconds=ledger.the_site(session).clock_offset)

    def known_days(self) -> dict[date, ProgramDay]:
        """The opened days this desk has read, for acts to read and add to."""
        return self._days

    def now(self) -> datetime:
        """The instant on the records' clock, in UTC: the real one, but for a demo."""
        return self._clock() + self._offset

    def close(self) -> None:
        """Give the records back."""
        self.records.close()

    # The questions

    def board(self, since: Board | None = None) -> Board:
        """The day as it stands. With ``since``, only what the journal says changed after it is read again."""
        with self.records.reading() as session:
            return (since and self._refreshed(session, since)) or self._whole(session)

    def _whole(self, session: Session) -> Board:
        site = ledger.the_site(session)
        if self._given_offset is None:
            self._offset = timedelta(microseconds=site.clock_offset)
        now = self.now()
        program = self.program(session, site, service_day(now, ZoneInfo(site.zone), site.day_starts))
        position = session.scalar(select(func.max(journal.c.seq))) or 0
        board = boards.whole(session, site_view(session, site), program, self.actor, now, position)
        return boards.with_undo(board, self._undoable(session, program))

    def _refreshed(self, session: Session, since: Board) -> Board | None:
        """The board after what the journal says happened to people; None where the day or its program is another."""
        now, program = self.now(), self._days.get(since.day)
        if program is None or service_day(now, program.zone, program.day_starts) != since.day:
            return None
        entries = session.execute(*queries.entries_after(since.position)).all()
        told = [entry for entry in entries if entry.verb not in CHANGES_NO_BOARD]
        if any(entry.subject is None for entry in told):
            return None
        site = since.site
        if any(entry.verb in CHANGES_THE_SITE for entry in told):
            site = site_view(session, ledger.the_site(session))
        position = entries[-1].seq if entries else since.position
        board = boards.refreshed(session, since, site, program, now, position, {entry.subject for entry in told})
        return boards.with_undo(board, self._undoable_after(session, since, entries, program))

    def _undoable(self, session: Session, program: ProgramDay) -> Done | None:
        row = history.undoable(session, self.actor, program.day)
        return history.done(session, row, program) if row else None

    def _undoable_after(
        self, session: Session, since: Board, entries: Sequence[Row[Any]], program: ProgramDay
    ) -> Done | None:
        """What F8 would reverse now: asked of the journal only where what is known does not tell."""
        if any(entry.verb in CHANGES_WHAT_IS_UNDONE for entry in entries):
            return self._undoable(session, program)
        mine = next((entry for entry in reversed(entries) if history.by_hand(entry, self.actor)), None)
        if mine is None:
            return since.undoable
        return self._done if self._done and self._done.entry == mine.seq else self._undoable(session, program)

    def fresh_board(self) -> Board:
        """The board kept for commands, brought up to the minute."""
        self._kept = self.board(self._kept)
        return self._kept

    def board_of(self, day: date) -> Board:
        """The board of another day, as the records have it."""
        with self.records.reading() as session:
            site = ledger.the_site(session)
            position = session.scalar(select(func.max(journal.c.seq))) or 0
            program = self.program(session, site, day)
            return boards.whole(session, site_view(session, site), program, self.actor, self.now(), position)

    def answered(self, request: str | None) -> Done | None:
        """The answer that a request was given before, if it was."""
        if request is None:
            return None
        with self.records.reading() as session:
            return self._answered(session, request)

    def program(self, session: Session, site: Site, day: date) -> ProgramDay:
        """The program of a service day: its own copy once it was opened, which never changes again."""
        if day in self._days:
            return self._days[day]
        record = day_record(session, day)
        if record is None:
            return standing(session, site, day)
        self._days[day] = opened(session, record)
        return self._days[day]

    def card(self, patient: int) -> Card:
        """One person's card. Raises UnknownPatient."""
        with self.records.reading() as session:
            site = ledger.the_site(session)
            now = self.now()
            program = self.program(session, site, service_day(now, ZoneInfo(site.zone), site.day_starts))
            return read_card(session, program, self.actor.role, now, patient)

    def review(self, board: Board) -> Review:
        """The day of this board looked over: what is still open. Today up to now, an earlier day to its end."""
        with self.records.reading() as session:
            program = self.program(session, ledger.the_site(session), board.day)
            return review.review(session, board, program.id, self.now())

    def roll_call(self, board: Board, now: datetime) -> RollCall:
        """Who is in the building now, by that board. Never touches the disk."""
        return reports.roll_call(board, now)

    def questions(self, board: Board) -> tuple[Question, ...]:
        """What is still open on the day of this board, by kind and name."""
        return self.review(board).questions

    def houses(self, board: Board) -> tuple[House, ...]:
        """Each living arrangement with its people of that board. Never touches the disk."""
        return reports.houses(board)

    def follow(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call ``changed`` from a thread whenever the records were written, by whomever. Returns what ends it."""
        return follow(self.records.path, changed)

    # The verbs

    def check_in(
        self, patient: int, *, at: time | None = None, known: Known | None = None, asked: Asked = NOTHING_ASKED
    ) -> Done:
        """Arrive, return, or begin another stay."""
        return self._act("check-in", partial(arrivals.check_in, patient_id=patient, at=at, known=known), asked)

    def check_out(
        self,
        patient: int,
        *,
        destination: str | None = None,
        at: time | None = None,
        reason: int | None = None,
        known: Known | None = None,
        asked: Asked = NOTHING_ASKED,
    ) -> Done:
        """Leave for the day."""
        run = partial(
            arrivals.check_out, patient_id=patient, destination=destination, at=at, reason=reason, known=known
        )
        return self._act("check-out", run, asked)

    def step_out(
        self, patient: int, *, at: time | None = None, back: time | None = None, asked: Asked = NOTHING_ASKED
    ) -> Done:
        """Leave the premises, expected back."""
        return self._act("step-out", partial(arrivals.step_out, patient_id=patient, at=at, back=back), asked)

    def come_back(
        self, patient: int, *, at: time | None = None, known: Known | None = None, asked: Asked = NOTHING_ASKED
    ) -> Done:
        """Return after stepping out."""
        return self._act("return", partial(arrivals.come_back, patient_id=patient, at=at, known=known), asked)

    def assign(
        self,
        patient: int,
        group: int,
        *,
        at: time | None = None,
        anyway: bool = False,
        asked: Asked = NOTHING_ASKED,
    ) -> Done:
        """Take a seat in a group, or move to it within its block."""
        run = partial(seats.assign, patient_id=patient, group=group, at=at, anyway=anyway)
        return self._act("assign", run, asked)

    def unassign(self, patient: int, block: int, *, asked: Asked = NOTHING_ASKED) -> Done:
        """Give back the seat of a block."""
        return self._act("unassign", partial(seats.unassign, patient_id=patient, block=block), asked)

    def absent(self, patient: int, *, called: bool, reason: int | None = None, asked: Asked = NOTHING_ASKED) -> Done:
        """Mark absent, called or not."""
        return self._act("absent", partial(absences.absent, patient_id=patient, called=called, reason=reason), asked)

    def excuse(self, patient: int, *, by: str, reason: int | None = None, asked: Asked = NOTHING_ASKED) -> Done:
        """Write down a counselor's excuse in the counselor's name."""
        return self._act("excuse", partial(absences.excuse, patient_id=patient, by=by, reason=reason), asked)

    def note(self, patient: int, text: str, *, asked: Asked = NOTHING_ASKED) -> Done:
        """A note to the counselor."""
        return self._act("note", partial(updates.note, patient_id=patient, text=text), Asked(request=asked.request))

    def update(
        self, patient: int, field: str, value: str, *, today: bool = False, asked: Asked = NOTHING_ASKED
    ) -> Done:
        """Change one field of the census."""
        run = partial(updates.update, patient_id=patient, field=field, value=value, today=today)
        return self._act("update", run, asked)

    def seen(self, patient: int, *, asked: Asked = NOTHING_ASKED) -> Done:
        """The counselor has seen every update up to what was asked as of."""
        run = partial(updates.seen, patient_id=patient, up_to=asked.as_of)
        return self._act("seen", run, Asked(request=asked.request))

    def admit(
        self,
        last_name: str,
        first_name: str,
        dob: date,
        *,
        living_arrangement: str | None = None,
        counselor: str | None = None,
        asked: Asked = NOTHING_ASKED,
    ) -> Done:
        """Admit someone new under a temporary number."""
        run = partial(
            updates.admit, last_name=last_name, first_name=first_name, dob=dob, living=living_arrangement,
            counselor=counselor,
        )  # fmt: skip
        return self._act("admit", run, asked)

    def accept(
        self, patient: int, kind: Kind, *, block: int | None = None, reason: str, asked: Asked = NOTHING_ASKED
    ) -> Done:
        """Leave an open question of today as it stands, with a reason."""
        run = partial(review.accept, patient_id=patient, kind=kind, block=block, reason=reason)
        return self._act("accept", run, Asked(request=asked.request))

    def undo(self, entry: int | None = None, *, asked: Asked = NOTHING_ASKED) -> Done:
        """Reverse an entry, or this actor's newest act here."""
        return self._act("undo", partial(undoing.undo, seq=entry), Asked(request=asked.request))

    def apart(self, verb: str, run: Callable[[Act], None], source: str) -> None:
        """An act that no patient is the subject of, from another source than this desk's own."""
        with self.records.writing() as session:
            act = ledger.open_act(session, self.now(), self.actor, source)
            run(act)
            ledger.enter(act, verb)

    def _act(self, verb: str, run: Callable[[Act], None], asked: Asked) -> Done:
        days = dict(self._days)
        with self.records.writing() as session:
            first = self._answered(session, asked.request)
            if first:
                return first
            act = ledger.open_act(session, self.now(), self.actor, self.source, days)
            run(act)
            self._refuse_stale(act, asked)
            answer = history.done(session, ledger.enter(act, verb, asked.request), days.get(act.today))
        self._days, self._done = days, answer
        return answer

    def _answered(self, session: Session, request: str | None) -> Done | None:
        if request is None:
            return None
        row = session.execute(*queries.answered(request)).first()
        return history.done(session, row, repeated=True) if row else None

    def _refuse_stale(self, act: Act, asked: Asked) -> None:
        """Who was faster is named by the verb's own refusal; anything else that changed meanwhile is said here."""
        if asked.as_of is None or act.subject is None or asked.as_of == entries.end_of(act.records).seq:
            return
        row = history.newest_by_others(act.records, act.subject, asked.as_of, self.actor)
        if row is None:
            return
        line = history.told(act.records, [row])[0]
        raise Stale(name=name_of(act.records.get_one(Patient, act.subject)), said=line.said, by=line.by)
