"""F8 on a view: what the line above the keys names is taken back, with all that the same key did."""

from datetime import date, timedelta

from frontdesk.acts import Undo
from frontdesk.screens.errands import Answer, Errand
from frontdesk.screens.shared.hindrance import UNANSWERED
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import Late, Service
from frontdesk.screens.shared.stage import Stage
from frontdesk.shapes.done import Done
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.texts import say
from frontdesk.texts.today_words import notes_shown
from frontdesk.texts.undo_words import of_day_words, place_words, undo_words
from frontdesk.widgets.foot import Undoable

OLD = timedelta(minutes=5)
"""An act older than this is undone only after a question."""
UNDO_TITLE, UNDO_ACT, OLD_ACT = "Undo an older act", "undo it", "More than five minutes ago:\n{said}"
UNDO_LATE = "Undo"
NOTHING_OF_THAT_DAY = "no act of yours here about {day} is in force. F8 on a line of a card reverses that one."


class TakesBack:
    """Reverses what the undo line names; a second F8 within two seconds does nothing.

    ``own`` is what a view has done that no other view may take back, and comes first there; ``instead`` is what is to
    be read in place of the line.
    """

    def __init__(self, service: Service, stage: Stage) -> None:
        self.own: Done | None = None
        self.instead = ""
        self._service = service
        self._stage = stage

    def newest(self) -> None:
        """What the undo line names; an old act only after a question, one about an earlier day with its reason."""
        service, done = self._service, self.own or self._service.board.undoable
        now = service.counter.now()
        if service.moments.lasts(Moment.UNDONE, now):
            return
        if service.unanswered:
            service.refusal = UNANSWERED
        elif service.day and not done:
            service.refuse(NOTHING_OF_THAT_DAY.format(day=service.day_words))
        elif done and (service.day or now - done.at > OLD):
            said = undo_words(done, service.voice, fresh=True)
            self._ask_first(Undo(done.entry, whole=True), said, service.day)
        else:
            self._ask(Undo(done.entry, whole=True) if done else Undo())

    def entry(self, line: JournalLine) -> None:
        """The entry of this line alone, as the card of a person names it."""
        from frontdesk.texts.card_words import journal_words

        day = line.day if line.day and line.day < self._service.today.day and line.by_hand else None
        if day:
            self._ask_first(Undo(line.entry), journal_words(line, self._service.voice), day)
        else:
            self._ask(Undo(line.entry))

    def _ask_first(self, undo: Undo, said: str, day: date | None) -> None:
        """Whether that is meant; of what is about an earlier ``day`` also why."""
        from frontdesk.screens.dialogs.ask_sure import AskSure

        sure = AskSure(UNDO_LATE, said, UNDO_ACT) if day else AskSure(UNDO_TITLE, OLD_ACT.format(said=said), UNDO_ACT)
        sure.of_day(self._service.voice.whole_day(day) if day else "")
        self._stage.push(sure, lambda meant: self._ask(undo, sure.because) if meant else None)

    def _ask(self, undo: Undo, because: str = "") -> None:
        self._service.moments.begin(Moment.UNDONE, self._service.counter.now())
        self._service.ask(undo, late=Late(because=because))

    def hear(self, errand: Errand, answer: Answer) -> str:
        """What an undo took back, by name, once it is on disk; empty where the answer is to another act."""
        if not answer.done or not isinstance(errand.act, Undo):
            return ""
        self._service.moments.begin(Moment.REACHES_BACK, self._service.counter.now())
        return say(self._service.counter.voice, answer.done.said)

    def line(self, beside: str) -> Undoable:
        """The undo line: what F8 would reverse of the day in front, and what stands at the right of it."""
        service, done, day = self._service, self.own or self._service.board.undoable, self._service.day
        if self.instead or done is None:
            return Undoable(instead=self.instead, shown=beside)
        fresh = done is self.own or self._names_whole()
        tells = fresh and done is not self.own and not day
        places = (*place_words(done.places, service.voice), *self._notes(done)) if tells else ()
        of_day = of_day_words(day, service.voice) if day else ""
        return Undoable(undo_words(done, service.voice, fresh), places, fresh, beside, of_day=of_day)

    def _notes(self, done: Done) -> tuple[str, ...]:
        """What the desk is to tell or ask whoever has just come."""
        person = self._service.board.people.get(done.patient) if done.arrived and done.patient else None
        return notes_shown(person) if person else ()

    def _names_whole(self) -> bool:
        """Whether the undo line tells whole names: for a while after its act, or after an undo that leads to it."""
        service = self._service
        moments, now, done = service.moments, service.counter.now(), service.board.undoable
        just_done = done is not None and moments.lasts(Moment.DONE, now, done.entry)
        return just_done or moments.lasts(Moment.REACHES_BACK, now)
