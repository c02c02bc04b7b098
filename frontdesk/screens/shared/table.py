"""What a key of the table does: something to people, or something that needs nobody."""

from collections.abc import Callable
from typing import NamedTuple, assert_never

from frontdesk.permissions import refused
from frontdesk.screens.counter import Goes
from frontdesk.screens.keys import BESIDE, SHEET, Alone, Key, ToPeople
from frontdesk.screens.shared.covered import Covered
from frontdesk.screens.shared.hindrance import NO_SHIFTS, NOT_OPEN_YET
from frontdesk.screens.shared.service import People, Service
from frontdesk.screens.shared.table_acts import Acts
from frontdesk.screens.shared.take_back import TakesBack
from frontdesk.texts import say


class Own(NamedTuple):
    """What only the view itself can do: show its help or its menu, end the program, admit somebody, go to a day.

    ``close`` and ``group_today`` ask what is other than usual on the whole of a day, ``messages`` shows a lead theirs.
    """

    help: Callable[[], None]
    menu: Callable[[], None]
    end: Callable[[], None]
    admit: Callable[[], None]
    another_day: Callable[[], None]
    close: Callable[[], None]
    group_today: Callable[[], None]
    messages: Callable[[], None]


class KeyTable:
    """Does what keys say."""

    def __init__(
        self, service: Service, acts: Acts, takes_back: TakesBack, covered: Covered, go: Goes, own: Own
    ) -> None:
        self._service = service
        self._acts = acts
        self._takes_back = takes_back
        self._covered = covered
        self._go = go
        self._own = own

    def do(self, key: Key, people: People) -> None:
        """Do what a key says, to these people where it is done to people; or say why it cannot be done."""
        if not self._service.counter.board:
            self._service.refusal = NOT_OPEN_YET
        elif not key.is_for(self._service.today.actor):
            self._service.refuse(say(self._service.counter.voice, refused(self._service.today.actor, key.needs[0])))
        elif isinstance(key.does, ToPeople):
            self._acts.do(key.does, key, people)
        else:
            self._alone(key.does, key)

    def _alone(self, does: Alone, key: Key) -> None:
        match does:
            case Alone.GO:
                self._open(key)
            case Alone.UNDO:
                self._takes_back.newest()
            case Alone.COVER:
                self._covered.cover()
            case Alone.ASKED:
                self._covered.ask()
            case Alone.MESSAGES:
                self._own.messages()
            case Alone.SHIFT:
                self._change_shift()
            case Alone.HELP:
                self._own.help()
            case Alone.MENU:
                self._own.menu()
            case Alone.ADMIT:
                self._own.admit()
            case Alone.DAY:
                self._own.another_day()
            case Alone.CLOSE:
                self._own.close()
            case Alone.GROUP_TODAY:
                self._own.group_today()
            case Alone.END:
                self._own.end()
            case _:
                assert_never(does)

    def _change_shift(self) -> None:
        if leave := self._service.counter.leave_post:
            leave()
        else:
            self._service.refuse(NO_SHIFTS)

    def _open(self, key: Key) -> None:
        """Show a view; where it sets the site up only to who may do that. A sheet is of the day in front."""
        board = self._service.today
        if key is SHEET:
            self._service.counter.sheet_wanted = self._service.day, None
        if key in BESIDE and not board.actor.may_set_up(board.site.demo):
            self._service.refuse(say(self._service.counter.voice, refused(board.actor, key.needs[0])))
        else:
            self._go(key.words)
