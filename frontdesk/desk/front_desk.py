"""The desk itself, behind the door: each verb is one act in one transaction, answered after the commit."""

from collections.abc import Callable
from datetime import date, time
from functools import partial

from frontdesk.desk import ledger
from frontdesk.desk.answers import boards
from frontdesk.desk.journal import entries, history
from frontdesk.desk.reading_desk import NOT_ONE_PERSON, Following, TellingDesk
from frontdesk.desk.verbs import absences, acceptances, arrivals, seats, undo, updates
from frontdesk.desk.writing import Act
from frontdesk.errors import Stale
from frontdesk.models import Patient
from frontdesk.views.done import Asked, Done, Known
from frontdesk.views.review import Kind

NOTHING_ASKED = Asked()


class FrontDesk(TellingDesk):
    """The verbs on one records file, and the questions."""

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
        told_by: str = "",
        asked: Asked = NOTHING_ASKED,
    ) -> Done:
        """Leave for the day."""
        run = partial(
            arrivals.check_out, patient_id=patient, destination=destination, at=at, reason=reason, known=known,
            told_by=told_by,
        )  # fmt: skip
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
        self,
        patient: int,
        field: str,
        value: str,
        *,
        today: bool = False,
        word_of: str | None = None,
        asked: Asked = NOTHING_ASKED,
    ) -> Done:
        """Change one field of the census."""
        run = partial(updates.update, patient_id=patient, field=field, value=value, today=today, word_of=word_of)
        return self._act("update", run, asked)

    def seen(
        self, patient: int, *, up_to: int | None = None, covers: str | None = None, asked: Asked = NOTHING_ASKED
    ) -> Done:
        """The counselor has seen every update up to an entry, else up to what was asked as of."""
        run = partial(updates.seen, patient_id=patient, up_to=up_to or asked.as_of, covers=covers)
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
        run = partial(acceptances.accept, patient_id=patient, kind=kind, block=block, reason=reason)
        return self._act("accept", run, Asked(request=asked.request))

    def undo(self, entry: int | None = None, *, asked: Asked = NOTHING_ASKED) -> Done:
        """Reverse an entry, or this actor's newest act here."""
        return self._act("undo", partial(undo.undo, seq=entry), Asked(request=asked.request))

    def apart(self, verb: str, run: Callable[[Act], None], source: str) -> None:
        """An act that no patient is the subject of, from another source than this desk's own."""
        with self.records.writing() as session:
            act = ledger.open_act(session, self.now(), self.actor, source)
            run(act)
            ledger.enter(act, verb)

    def _act(self, verb: str, run: Callable[[Act], None], asked: Asked) -> Done:
        days = dict(self._days)
        with self.records.writing() as session:
            act = ledger.open_act(session, self.now(), self.actor, self.source, days, asked.request)
            if act.answered and (first := history.entry(session, act.answered)):
                return history.done(session, first, repeated=True)
            run(act)
            self._refuse_stale(act, asked)
            kept = ledger.enter(act, verb, asked.request)
            answer = history.done(session, kept, days.get(act.today))
            follows = self._board_after(act, kept, answer)
        self._days, self._done, self._follows = days, answer, follows
        return answer

    def _board_after(self, act: Act, kept: entries.Kept, answer: Done) -> Following | None:
        """The board that follows the one last given, where this act alone lies between: it is asked for next.

        Read here it is one look at one person, under a lock that is held already.
        """
        since, program = self._given, act.program_days.get(act.today)
        if since is None or program is None or kept.subject is None or kept.verb in NOT_ONE_PERSON:
            return None
        if (since.day, since.position) != (act.today, kept.seq - 1):
            return None
        board = boards.refreshed(act.records, since, since.site, program, act.now, kept.seq, {kept.subject})
        undoable = answer if history.by_hand(kept, self.actor) else since.undoable
        return Following(since, boards.with_undo(board, undoable))

    def _refuse_stale(self, act: Act, asked: Asked) -> None:
        """Who was faster is named by the verb's own refusal; anything else that changed meanwhile is said here."""
        if asked.as_of is None or act.subject is None or asked.as_of == entries.end_of(act.records).seq:
            return
        row = history.newest_by_others(act.records, act.subject, asked.as_of, self.actor)
        if row is None:
            return
        line = history.told(act.records, [row])[0]
        raise Stale(name=act.records.get_one(Patient, act.subject).name, said=line.said, by=line.by)
