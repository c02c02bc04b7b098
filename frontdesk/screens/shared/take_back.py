"""F8 on a view: what the line above the keys names is taken back, with all that the same key did."""

from datetime import timedelta

from frontdesk.acts import Undo
from frontdesk.screens.counter import Answer, Errand
from frontdesk.screens.shared.hindrance import UNANSWERED
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import Service
from frontdesk.screens.shared.stage import Stage
from frontdesk.shapes.board import Board
from frontdesk.shapes.done import Done
from frontdesk.texts import say
from frontdesk.texts.today_words import place_words, undo_words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.foot import Undoable

OLD = timedelta(minutes=5)
"""An act older than this is undone only after a question."""
UNDO_TITLE, UNDO_ACT, OLD_ACT = "Undo an older act", "undo it", "More than five minutes ago:\n{said}"


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

    def line(self, board: Board, voice: Voice, beside: str) -> Undoable:
        """What F8 would reverse, and what stands at the right of it."""
        done, fresh = self.own or board.undoable, self.names_whole(board)
        if self.instead or done is None:
            return Undoable(instead=self.instead, shown=beside)
        if done is self.own:
            return Undoable(undo_words(done, voice, True), (), True, beside)
        return Undoable(undo_words(done, voice, fresh), place_words(done.places, voice) if fresh else (), fresh, beside)

    def newest(self) -> None:
        """What the undo line names; an old act only after a question."""
        service, done = self._service, self.own or self._service.board.undoable
        now = service.counter.now()
        if service.moments.lasts(Moment.UNDONE, now):
            return
        if service.unanswered:
            service.refusal = UNANSWERED
        elif done and now - done.at > OLD:
            from frontdesk.screens.dialogs.ask_sure import AskSure

            sentence = OLD_ACT.format(said=undo_words(done, service.counter.voice, fresh=True))
            undo = Undo(done.entry, whole=True)
            self._stage.push(AskSure(UNDO_TITLE, sentence, UNDO_ACT), lambda sure: self._ask(undo) if sure else None)
        else:
            self._ask(Undo(done.entry, whole=True) if done else Undo())

    def entry(self, entry: int) -> None:
        """This entry alone, as the card of a person names it."""
        self._ask(Undo(entry))

    def _ask(self, undo: Undo) -> None:
        self._service.moments.begin(Moment.UNDONE, self._service.counter.now())
        self._service.ask(undo)

    def hear(self, errand: Errand, answer: Answer) -> str:
        """What an undo took back, by name, once it is on disk; empty where the answer is to another act."""
        if not answer.done or not isinstance(errand.act, Undo):
            return ""
        self._service.moments.begin(Moment.REACHES_BACK, self._service.counter.now())
        return say(self._service.counter.voice, answer.done.said)

    def names_whole(self, board: Board) -> bool:
        """Whether the undo line tells whole names: for a while after its act, or after an undo that leads to it."""
        moments, now, done = self._service.moments, self._service.counter.now(), board.undoable
        just_done = done is not None and moments.lasts(Moment.DONE, now, done.entry)
        return just_done or moments.lasts(Moment.REACHES_BACK, now)
