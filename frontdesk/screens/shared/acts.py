"""The acts of the key table: each asks what it must know, then has the desk do it, to one person or to all ticked."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, assert_never

from textual import events

from frontdesk.acts import CheckIn, CheckOut, Return, Undo
from frontdesk.screens.counter import Answer, Counter
from frontdesk.screens.keys import BY_KEY, ROLL_CALL, Does, Key
from frontdesk.screens.shared.dialogs import Dialogs
from frontdesk.screens.shared.hindrance import NOBODY_MARKED, NOT_ALIKE, NOT_OPEN_YET, UNANSWERED, hindrance
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.prints import PrintingScreen
from frontdesk.screens.shared.served import People
from frontdesk.screens.shared.wake_key import Waking
from frontdesk.texts import say
from frontdesk.views.done import Known
from frontdesk.views.people import Person, State, Step

if TYPE_CHECKING:
    # What dialogs answer is read only once a dialog has been opened: frozen shapes are slow to make.
    from frontdesk.screens.dialogs.answers import Letters, Older, Reversing
    from frontdesk.screens.dialogs.dialog import Dialog

Goes = Callable[[str], None]
"""Shows the view of that name in place of this one."""
ALL_LINES = 2000
"""More lines than anybody's journal has in years of program days."""
OLD = timedelta(minutes=5)
"""An act older than this is undone only after a question."""
UNDO_TITLE, UNDO_ACT, OLD_ACT = "Undo an older act", "undo it", "More than five minutes ago:\n{said}"


class ActingScreen(PrintingScreen):
    """A screen with the acts of the key table. ``word`` is the name of its view, ``manners`` what its own keys do."""

    word: ClassVar[str]
    manners: ClassVar[tuple[tuple[str, str], ...]]

    def __init__(self, counter: Counter, go: Goes) -> None:
        super().__init__(counter)
        self.go = go
        self.covered = False
        self._covers = counter.covers
        self.dialogs = Dialogs(self)
        self.waking = Waking()

    def woken(self, key: events.Key) -> None:
        """The key that took the cover away: a digit begins a number, a letter at most a scan, all else is done with."""
        if BY_KEY.get(key.key) is ROLL_CALL:
            self.go(ROLL_CALL.words)
        elif key.character and key.character.isdigit():
            self.take_text(key.character)
        else:
            self.waking.woke(key)

    def take_text(self, text: str) -> None:
        """Letters for the find box."""
        raise NotImplementedError

    @property
    def meant(self) -> People:
        """Whom an act serves."""
        return self.finding.chosen

    @property
    def pointed(self) -> Person | None:
        """For whom the menu opens."""
        return self.finding.person

    def act(self, key: Key, people: People | None = None) -> None:
        """Do what a key says to these people, or to whom the find box means; or say why it cannot be done."""
        if not self.counter.board:
            self.refusal = NOT_OPEN_YET
            return
        served = self.meant if people is None else people
        if key.needs_person and not served:
            self.refuse(NOBODY_MARKED)
        elif hindered := next((person for person in served if key.hindered(person)), None):
            self.refuse(hindrance(hindered, self.counter.voice))
        else:
            self._perform(key, served)

    def _perform(self, key: Key, people: People) -> None:
        match key.does:
            case Does.GO:
                self.go(key.words)
            case Does.CHECK_IN:
                self.do_check_in(people)
            case Does.GROUP:
                self.do_group(people)
            case Does.CHECK_OUT:
                self.do_check_out(people)
            case Does.STEP_OUT:
                self.do_step_out(people)
            case Does.CARD:
                self.do_card(people)
            case Does.AWAY:
                self.do_away(people)
            case Does.UPDATE:
                self.do_update(people)
            case Does.UNDO:
                self.do_undo()
            case Does.COVER:
                self.do_cover()
            case Does.HELP:
                self.do_help()
            case Does.MENU:
                self.do_menu()
            case Does.END:
                self.do_end()
            case _:
                assert_never(key.does)

    def step(self, step: Step, people: People, asks: bool) -> None:
        """The next right step, as the Enter line showed it."""
        first = people[0].id
        match step:
            case Step.CHECK_IN:
                self.known(people, asks, lambda known: self.serve(people, CheckIn(first, known=known)))
            case Step.RETURN:
                self.known(people, asks, lambda known: self.serve(people, Return(first, known=known)))
            case Step.CHECK_OUT:
                self.known(people, asks, lambda known: self.serve(people, CheckOut(first, known=known)))
            case Step.CHOOSE_DESTINATION:
                self.known(people, asks, partial(self._ask_leaving, people))
            case Step.CARD:
                self.do_card(people)

    def do_check_in(self, people: People) -> None:
        """F2: check in, at a time of its own if need be."""
        from frontdesk.screens.dialogs.ask_time import AskArrival

        self.known(people, self._asks(people), lambda known: self.ask(people, self.dialogs.timed(AskArrival), known))

    def do_check_out(self, people: People) -> None:
        """F4: check out, with time, destination and reason."""
        self.known(people, self._asks(people), partial(self._ask_leaving, people))

    def _asks(self, people: People) -> bool:
        return any(self.finding.asks(person) for person in people)

    def _ask_leaving(self, people: People, known: Known | None) -> None:
        from frontdesk.screens.dialogs.ask_check_out import AskCheckOut

        self.ask(people, self.dialogs.timed(AskCheckOut), known)

    def do_step_out(self, people: People) -> None:
        """F5: step out, or return where someone has."""
        from frontdesk.screens.dialogs.ask_step_out import AskStepOut

        if len({person.state for person in people}) > 1:
            self.refuse(NOT_ALIKE)
        elif people[0].state is State.STEPPED_OUT:
            self.step(Step.RETURN, people, self._asks(people))
        else:
            self.ask(people, self.dialogs.timed(AskStepOut))

    def do_group(self, people: People) -> None:
        """F3: a seat in a group, or out of it."""
        from frontdesk.screens.dialogs.ask_group import AskGroup

        self.ask(people, AskGroup)

    def do_away(self, people: People) -> None:
        """F7: absent or excused."""
        from frontdesk.screens.dialogs.ask_away import AskAway

        self.ask(people, AskAway)

    def do_update(self, people: People) -> None:
        """F9: a field of the census, or a note."""
        from frontdesk.screens.dialogs.ask_update import AskUpdate

        self.ask(people, AskUpdate)

    def do_card(self, people: People) -> None:
        """F6: the card of one person, read anew. A letter typed meanwhile is for the find box, as it is on the card."""
        self.finding.select()
        self.counter.card(people[0].id, partial(self._show_card, self.finding.edits))

    def _show_card(self, edits: int, answer: Answer, marked: int | None = None) -> None:
        from frontdesk.screens.card.screen import CardScreen

        if answer.card and edits == self.finding.edits and self.app.screen is self:
            person = answer.card.person.id
            card = CardScreen(answer.card, answer.board, self.counter.voice, self.word, marked)
            self.push(card, lambda given: self._from_card(person, given))
        elif answer.refused:
            self.refuse(answer.refused)

    def _from_card(self, person: int, given: "Key | Letters | Older | Reversing") -> None:
        from frontdesk.screens.dialogs.answers import Letters, Older, Reversing

        match given:
            case Letters(text):
                self.take_text(text)
            case Older(marked):
                self.counter.card(person, partial(self._show_card, self.finding.edits, marked=marked), ALL_LINES)
            case Reversing(entry):
                self._undo(entry)
            case Key():
                self.act(given, (self._board.people[person],))

    def do_undo(self) -> None:
        """F8: reverse what the undo line names; an old act only after a question."""
        from frontdesk.screens.dialogs.ask_sure import AskSure

        now, done = self.counter.now(), self._board.undoable
        if self.moments.lasts(Moment.UNDONE, now):
            return
        if self.unanswered:
            self.refusal = UNANSWERED
            return
        if done and now - done.at > OLD:
            sentence = OLD_ACT.format(said=say(self.counter.voice, done.said))
            self.push(AskSure(UNDO_TITLE, sentence, UNDO_ACT), lambda sure: self._undo(done.entry) if sure else None)
        else:
            self._undo(done.entry if done else None)

    def _undo(self, entry: int | None) -> None:
        self.moments.begin(Moment.UNDONE, self.counter.now())
        self.at_the_counter(Undo(entry))

    def do_menu(self) -> None:
        """Every act by a letter, for whoever is marked."""
        from frontdesk.screens.dialogs.menu import Menu

        self.push(Menu(self.pointed, self._board, self.counter.voice), self.act)

    def do_help(self) -> None:
        """F1: the keys of this view, then all."""
        from frontdesk.screens.dialogs.help import Help

        self.app.push_screen(Help(self.word, self.manners))

    def do_cover(self) -> None:
        """F12: counts in place of names. Of what was written only a dialog outlives it, never letters that name one."""
        from frontdesk.screens.cover import Cover

        if self.counter.board and not self.covered:
            self.covered = True
            self.counter.covers += 1
            self.forget_letters()
            self.app.push_screen(Cover(lambda: self._board, self.counter.voice, self.counter.now), self._uncovered)

    def forget_letters(self) -> None:
        """The letters of the find box go where names were covered since; in a view that was left, too."""
        if self._covers != self.counter.covers and self.finding.letters:
            self.finding.clear()
        self._covers = self.counter.covers

    def _uncovered(self, _: None) -> None:
        self.covered = False

    def do_end(self) -> None:
        """End the program."""
        self.app.exit()

    def ask_admit(self, letters: str) -> None:
        """Nobody fits: someone new."""
        self.dialogs.admit(letters)

    def ask(self, people: People, dialog: "Callable[..., Dialog[Any]]", known: Known | None = None) -> None:
        """A dialog about these people; what it answers is recorded."""
        self.dialogs.ask(people, dialog, known)
