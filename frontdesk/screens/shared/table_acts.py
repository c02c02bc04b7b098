"""The acts of the key table: each asks what it must know, then has the desk do it, to one person or to all ticked."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import assert_never

from frontdesk.acts import CheckIn, CheckOut, Return
from frontdesk.screens.keys import Key, ToPeople
from frontdesk.screens.shared.cards import Cards
from frontdesk.screens.shared.dialogs import Dialogs
from frontdesk.screens.shared.hindrance import NOBODY_MARKED, NOT_ALIKE, ONE_AT_A_TIME, hindrance
from frontdesk.screens.shared.service import People, Service
from frontdesk.screens.shared.two_rows import TwoRows
from frontdesk.shapes.done import Known
from frontdesk.shapes.people import CAME, Person, State, Step


class Acts:
    """What the keys of the table do to people: ``do`` by a key, ``step`` as the Enter line showed it."""

    def __init__(self, service: Service, dialogs: Dialogs, cards: Cards) -> None:
        self._service = service
        self._dialogs = dialogs
        self._cards = cards
        self._two_rows = TwoRows(service, dialogs)

    def do(self, does: ToPeople, key: Key, people: People) -> None:
        """Do what a key says to these people, or say why it cannot be done."""
        if not people:
            self._service.refuse(NOBODY_MARKED)
        elif hindered := next((person for person in people if key.hindered(person)), None):
            self._service.refuse(hindrance(hindered, self._service.voice))
        else:
            self._perform(does, people)

    def _perform(self, does: ToPeople, people: People) -> None:
        match does:
            case ToPeople.CHECK_IN:
                self.check_in(people)
            case ToPeople.GROUP:
                self.group(people)
            case ToPeople.CHECK_OUT:
                self.check_out(people)
            case ToPeople.STEP_OUT:
                self.step_out(people)
            case ToPeople.OUT_OF_CLASS:
                self.out_of_class(people)
            case ToPeople.CARD:
                self._cards.open(people)
            case ToPeople.AWAY:
                self.away(people)
            case ToPeople.UPDATE:
                self.update(people)
            case ToPeople.RUNNING_LATE:
                self.running_late(people)
            case ToPeople.OUTREACH:
                self.outreach(people)
            case ToPeople.EXPECT:
                self.expect(people)
            case ToPeople.DESK_NOTE:
                self.desk_note(people)
            case ToPeople.JOIN:
                self._one(people, self._two_rows.join)
            case ToPeople.WRONG_PERSON:
                self._one(people, self._two_rows.wrong_person)
            case _:
                assert_never(does)

    def _one(self, people: People, ask: Callable[[Person], None]) -> None:
        """What is done to one only: who is ticked besides is in its way."""
        if len(people) > 1:
            self._service.refuse(ONE_AT_A_TIME)
        else:
            ask(people[0])

    def step(self, step: Step, people: People, asks: bool) -> None:
        """The next right step, as the Enter line showed it; ``asks``: who they are is asked first."""
        first = people[0].id
        known, serve = self._dialogs.known, self._service.serve
        match step:
            case Step.CHECK_IN:
                known(people, asks, lambda known: serve(people, CheckIn(first, known=known)))
            case Step.RETURN:
                known(people, asks, lambda known: serve(people, Return(first, known=known)))
            case Step.CHECK_OUT:
                known(people, asks, lambda known: serve(people, CheckOut(first, known=known)))
            case Step.CHOOSE_DESTINATION:
                known(people, asks, partial(self._ask_leaving, people))
            case Step.CARD:
                self._cards.open(people)

    def check_in(self, people: People) -> None:
        """F2: check in, at a time of its own if need be."""
        from frontdesk.screens.dialogs.ask_time import AskArrival

        ask, dialog = self._dialogs.ask, self._dialogs.timed(AskArrival)
        self._dialogs.known(people, self._asks(people), lambda known: ask(people, dialog, known))

    def check_out(self, people: People) -> None:
        """F4: check out, with time, destination and reason."""
        self._dialogs.known(people, self._asks(people), partial(self._ask_leaving, people))

    def _asks(self, people: People) -> bool:
        return any(self._service.asks(person) for person in people)

    def _ask_leaving(self, people: People, known: Known | None) -> None:
        from frontdesk.screens.dialogs.ask_check_out import AskCheckOut

        self._dialogs.ask(people, self._dialogs.timed(AskCheckOut), known)

    def step_out(self, people: People) -> None:
        """F5: step out; or return where someone has, or is out of class."""
        from frontdesk.screens.dialogs.ask_step_out import AskStepOut

        if len({person.state for person in people}) > 1:
            self._service.refuse(NOT_ALIKE)
        elif all(self._service.board.out_of_class(person, self._now) for person in people):
            self._service.serve(people, Return(people[0].id))
        elif people[0].state is State.CHECKED_OUT:
            self._had_come_back(people)
        elif people[0].state is State.STEPPED_OUT and self._service.day:
            self._came_back(people)
        elif people[0].state is State.STEPPED_OUT:
            self.step(Step.RETURN, people, self._asks(people))
        else:
            self._dialogs.ask(people, self._dialogs.timed(AskStepOut))

    def _came_back(self, people: People) -> None:
        """A return of an earlier day, with its time."""
        from frontdesk.screens.dialogs.ask_time import AskArrival

        dialog = self._dialogs.timed(AskArrival)
        self._dialogs.ask(people, dialog, then=lambda came: Return(came.patient, came.at))

    @property
    def _now(self) -> datetime:
        """The instant in the day in front: in an earlier day, the board's."""
        return self._service.board.ends if self._service.day else self._service.counter.now()

    def out_of_class(self, people: People) -> None:
        """In the building with staff, away from the group."""
        from frontdesk.screens.dialogs.ask_out_of_class import AskOutOfClass

        self._dialogs.ask(people, self._dialogs.timed(AskOutOfClass))

    def _had_come_back(self, people: People) -> None:
        """Of who has left meanwhile: when they had come back, and gone."""
        from frontdesk.screens.dialogs.ask_came_back import AskCameBack

        self._dialogs.ask(people, self._dialogs.timed(AskCameBack))

    def group(self, people: People) -> None:
        """F3: a seat in a group, or out of it."""
        from frontdesk.screens.dialogs.ask_group import AskGroup

        self._dialogs.ask(people, AskGroup)

    def away(self, people: People) -> None:
        """F7: absent or excused. Who came on an earlier day was not: only of today are days to come said."""
        from frontdesk.screens.dialogs.ask_away import AskAway

        came = next((person for person in people if person.state in CAME), None)
        if came and self._service.day:
            self._service.refuse(hindrance(came, self._service.voice))
            return
        self._dialogs.ask(people, AskAway)

    def running_late(self, people: People) -> None:
        """They will come, and said when."""
        from frontdesk.screens.shared.running_late import asks_when

        self._dialogs.inquire(asks_when(self._service, people))

    def outreach(self, people: People) -> None:
        """We tried to reach them."""
        from frontdesk.screens.dialogs.ask_outreach import AskOutreach

        self._dialogs.ask(people, self._dialogs.timed(AskOutreach))

    def expect(self, people: People) -> None:
        """They come on another day, or later than usual."""
        from frontdesk.screens.dialogs.ask_expect import AskExpect

        self._dialogs.ask(people, AskExpect)

    def desk_note(self, people: People) -> None:
        """What the desk is to tell or ask them; or that it is done."""
        from frontdesk.screens.dialogs.ask_desk_note import AskDeskNote

        self._dialogs.ask(people, AskDeskNote)

    def update(self, people: People) -> None:
        """F9: a field of the census, or a note."""
        from frontdesk.screens.dialogs.ask_update import AskUpdate

        self._dialogs.ask(people, AskUpdate)
