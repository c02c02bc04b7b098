"""The desk itself, behind the door: each verb is one act in one transaction, answered after the commit."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from frontdesk import models, queries
from frontdesk.acts import Act, Seen, SetUp, Sign, Undo
from frontdesk.desk import ledger
from frontdesk.desk.answers import boards
from frontdesk.desk.desk_answers import DeskAnswers
from frontdesk.desk.desk_reader import Held
from frontdesk.desk.journal import entries, history
from frontdesk.desk.program.program_day import ProgramDay
from frontdesk.desk.writing import Writing
from frontdesk.errors import AnswerLost, NotAllowed, NotWritten, ServerAway, Stale
from frontdesk.models import Patient
from frontdesk.permissions import Right, refuse_unless_allowed
from frontdesk.shapes.done import Asked, Done
from frontdesk.shapes.staff import Actor
from frontdesk.verbs import CHANGES_NO_NAME, NOT_ONE_PERSON, Verb

if TYPE_CHECKING:
    from frontdesk.desk.answers.lists import WritesReport

NOTHING_ASKED = Asked()


class FrontDesk(DeskAnswers):
    """The acts on one records file, and what may be asked.

    ``writes`` is how a day's report is written down where the day is signed: whoever opens the desk says.
    """

    writes: "WritesReport | None" = None

    def do(self, act: Act, asked: Asked = NOTHING_ASKED) -> Done:
        """One act in one transaction, answered after the commit; nothing is ever half done.

        Raises what the act says it raises, and NotAllowed before all of it, which the access log keeps; NotWritten
        where the records are away, and AnswerLost where nobody knows yet whether it was done.
        """
        try:
            return self._do(act, asked)
        except NotAllowed:
            self.access.refused(self.actor, self.now(), act.verb)
            raise

    def _do(self, act: Act, asked: Asked) -> Done:
        days, unasked, self._left_by_act = dict(self._days), self._left_by_act, False
        with _written_on_paper(), self.records.writing() as session:
            writing = ledger.open_writing(session, self.now(), self.actor, self.source, days, asked.request)
            if writing.answered and (first := entries.entry(session, writing.answered)):
                return history.done(session, first, repeated=True)
            earlier = asked.on is not None and asked.on < writing.today
            refuse_unless_allowed(self.actor, act.verb, *([Right.EARLIER_DAY] if earlier else []))
            _turn(writing, act, asked)
            entered = _entered(writing, act, asked, self.actor, self._perform)
            answer = _answer(writing, entered, days.get(writing.today))
            held = None if unasked else self._held_after(writing, entered[-1], answer)
        self._days, self._done, self._left_by_act = days, answer, held is not None
        self._held = held or self._held
        if all(each.verb in CHANGES_NO_NAME for each in entered):
            self._names.went_on(entered[0].seq, entered[-1].seq)
        return self._after_signing(answer) if isinstance(act, Sign) else answer

    def answered(self, request: str | None) -> Done | None:
        """The answer that a request was given before, if it was."""
        if request is None:
            return None
        with self.records.reading() as session:
            row = session.execute(*queries.answered(request)).first()
            return history.done(session, row, repeated=True) if row else None

    def settled(self, lost: AnswerLost) -> Done | None:
        """What became of an act of whose commit nothing was heard: its answer, None where it was not done.

        Raises AnswerLost while that cannot be told.
        """
        if not self.records.was_kept(lost):
            return None
        with self.records.reading() as session:
            row = entries.entry(session, lost.entry[0])
            return history.done(session, row) if row else None

    def _after_signing(self, answer: Done) -> Done:
        from frontdesk.desk.verbs.sign_offs import backed_up_after

        return backed_up_after(self.records, answer)

    def apart(self, verb: Verb, run: Callable[[Writing], None], source: str) -> None:
        """An act that no patient is the subject of, from another source than this desk's own."""
        with self.records.writing() as session:
            writing = ledger.open_writing(session, self.now(), self.actor, source)
            run(writing)
            ledger.enter(writing, verb)

    def prepare(self) -> None:
        """Load what the first key needs: nobody presses one before there is a board, which waits for nothing else."""
        from frontdesk.desk.answers import days, lists, patient_card, review  # noqa: F401 - imported to be there
        from frontdesk.desk.verbs import other_day, perform, undo  # noqa: F401 - as these
        from frontdesk.rules.finding import near  # noqa: F401 - as these

        models.every()

    def _perform(self, writing: Writing, act: Act) -> None:
        """Do an act of the day in the open transaction; who sets the site up as well overrides it."""
        assert not isinstance(act, SetUp), "the back office sets the site up"
        if isinstance(act, Sign):
            from frontdesk.desk.verbs.sign_offs import sign

            sign(writing, act, self.records.place, self.writes)
        else:
            from frontdesk.desk.verbs.perform import perform

            perform(writing, act)

    def _held_after(self, writing: Writing, entered: entries.JournalRow, answer: Done) -> Held | None:
        """The board that follows the latest one, where this act alone lies between: a screen asks for it next.

        Read here it is one look at one person, under a lock that is held already. Where nobody asked for the one before
        (lines of ``do -``, several who were ticked), it waits until somebody does.
        """
        held, program = self._held, writing.program_days.get(writing.today)
        if held is None or program is None or entered.subject is None or entered.verb in NOT_ONE_PERSON:
            return None
        since = held.board
        if (since.day, since.position) != (writing.today, entered.seq - 1):
            return None
        board = boards.refreshed(
            writing.records, since, since.site, program, writing.now, entered.seq, {entered.subject}
        )
        undoable = answer if history.by_hand(entered, self.actor) else since.undoable
        return Held(boards.with_undo(board, undoable), program)


@contextmanager
def _written_on_paper() -> Iterator[None]:
    """Where the records are away, and it is known that nothing was written: what whoever stands at the desk does."""
    try:
        yield
    except ServerAway as away:
        if isinstance(away, AnswerLost):
            raise
        raise NotWritten(**away.values) from away


def _entered(
    writing: Writing, act: Act, asked: Asked, actor: Actor, do: Callable[[Writing, Act], None]
) -> list[entries.JournalRow]:
    """Do the act and enter it. Returns its entry, or for an undo of what one key did to several people one for each."""
    acts = _parts(writing, act) if isinstance(act, Undo) else [_as_seen(act, asked)]
    entered: list[entries.JournalRow] = []
    for each in acts:
        if entered:
            writing = ledger.next_writing(writing, writing.now)
        do(writing, each)
        if writing.subject and writing.is_kept:
            _keep_newcomer(writing, each)
        _refuse_stale(writing, each.verb, asked, actor)
        entered.append(ledger.enter(writing, each.verb, asked.request if each is acts[-1] else None))
    return entered


def _keep_newcomer(writing: Writing, act: Act) -> None:
    from frontdesk.desk.verbs.other_day import keep_newcomer

    keep_newcomer(writing, act)


def _turn(writing: Writing, act: Act, asked: Asked) -> None:
    from frontdesk.desk.verbs.other_day import turn

    turn(writing, act, asked)


def _parts(writing: Writing, act: Undo) -> list[Undo]:
    from frontdesk.desk.verbs.undo import parts

    return parts(writing, act)


def _answer(writing: Writing, entered: list[entries.JournalRow], program: ProgramDay | None) -> Done:
    """The answer to the act: that of its last entry, whose sentence speaks for all where there are several."""
    answer = history.done(writing.records, entered[-1], program, writing.about)
    if len(entered) == 1:
        return answer
    return answer._replace(said=history.undone_together(writing.records, entered, program))


def _refuse_stale(writing: Writing, verb: Verb, asked: Asked, actor: Actor) -> None:
    """Raises Stale where somebody changed the row since it was seen, and the verb itself did not refuse for that."""
    if not verb.refuses_old_sight or asked.as_of is None or writing.subject is None:
        return
    if asked.as_of == entries.end_of(writing.records).seq:
        return
    row = history.newest_by_others(writing.records, writing.subject, asked.as_of, actor)
    if row is None:
        return
    line = history.as_lines(writing.records, [row])[0]
    raise Stale(name=writing.records.get_one(Patient, writing.subject).name, said=line.said, by=line.by)


def _as_seen(act: Act, asked: Asked) -> Act:
    """The act with what the board had shown as seen, where ``seen`` names no entry up to which it was."""
    return act._replace(up_to=act.up_to or asked.as_of) if isinstance(act, Seen) else act
