"""The entrance of a terminal: what the records tell and do while nobody is signed in there."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta

from frontdesk.database.places import Place
from frontdesk.database.records import Records, open_records
from frontdesk.desk.back_office import BackOffice
from frontdesk.desk.desk_reader import Clock, real_clock
from frontdesk.desk.program.the_site import clocks, the_site
from frontdesk.desk.sign_in import codes, passphrases, proving
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import CodeFirst, ServerAway, SignInFirst, StillLocked, UnfitCode, WrongPassphrase
from frontdesk.models import Site
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.program.site_lists import LockedRollCall
from frontdesk.rules.sign_in import unfit_code
from frontdesk.shapes.access import Access
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import RollCallLists
from frontdesk.shapes.entrance import Admitted, AskedFirst, AtTheDoor, Proof
from frontdesk.shapes.staff import Actor, Role
from frontdesk.shapes.whereabouts import roll_call

ONE_DAY = timedelta(days=1)
FROM_THE_LOCK = "from the lock"


class RecordsEntrance:
    """The entrance to one site's records at one terminal. Opened by ``open``; every call is for a thread of its own."""

    def __init__(
        self, place: Place, terminal: str, desk_of: Callable[[Actor], BackOffice], clock: Clock = real_clock
    ) -> None:
        """``desk_of`` opens the desk of somebody who came in."""
        self._desk_of = desk_of
        self._place = place
        self._terminal = terminal
        self._clock = clock
        self._opened: Records | None = None
        self._reading: BackOffice | None = None
        self._first = AskedFirst()
        self._newest: BackOffice | None = None

    def desk_of(self, actor: Actor) -> BackOffice:
        """Opens the desk of somebody who came in. What that read is what there is while the records are away."""
        self._newest = self._desk_of(actor)
        return self._newest

    def now(self) -> datetime:
        """The instant, in UTC. Never touches the disk."""
        return self._clock()

    def open(self) -> AtTheDoor:
        """Open the records. Raises Unusable where they cannot be."""
        self._opened = self._opened or open_records(self._place)
        with self._records.reading() as session:
            site = the_site(session)
            self._first = _asked_first(site)
            found = AtTheDoor(site.name, site.zone, site.locale, self._terminal)
        self._reading = self._desk
        return found

    def come_in(self, name: str, secret: str) -> Admitted:
        """Who proves by a passphrase, or by their quick code of this shift here, who they are.

        Raises WrongPassphrase, NoSecret, CodeEnded, LockedOut.
        """
        where = Where(self._terminal, self.now())
        day, ends = self._shift_day()
        known, has_code = proving.come_in(self._records, name, secret, where, day)
        actor = Actor(known.name, Role(known.role), self._terminal, bound=True, staff_id=known.staff_id)
        return Admitted(actor, has_code, ends)

    def unlock(self, actor: Actor, secret: str) -> Admitted:
        """The same of somebody whose lock it is. Raises StillLocked where the secret is not theirs."""
        try:
            return self.come_in(actor.name, secret)
        except WrongPassphrase as why:
            if type(why) is not WrongPassphrase:
                raise
            raise StillLocked from why

    def give_code(self, actor: Actor, code: str) -> None:
        """They may come in by this quick code, at this terminal, until the service day ends. Raises UnfitCode."""
        if why := unfit_code(code):
            raise UnfitCode(why=why)
        sealed, shift = passphrases.seal(code), self._shift(actor)
        with self._records.beside() as session:
            codes.give(session, shift, sealed, self.now())

    def end_shift(self, actor: Actor) -> None:
        """They signed out here: their quick code opens nothing any more."""
        shift = self._shift(actor)
        with self._records.beside() as session:
            codes.end(session, shift)

    def asked_first(self) -> AskedFirst:
        """What the site wants before a roll call from the lock; what it wanted last, where the records are away."""
        with suppress(ServerAway), self._records.reading() as session:
            self._first = _asked_first(the_site(session))
        return self._first

    def roll_call(self, proof: Proof | None = None) -> tuple[Board, RollCallLists]:
        """Who is in the building, for whoever stands before the lock: that it was opened is written down, and waited
        for no longer than a card. Where the site asks a code it takes a ``proof``, and raises as ``come_in`` does.

        While the records are away it is that of the last picture, as of when that was read.
        """
        desk, first = self._desk, self.asked_first()
        if first.asks_code and not proof:
            raise CodeFirst
        who = self.come_in(*proof).actor if first.asks_code and proof else desk.actor
        desk.access.note_if_it_can_be(who, self.now(), Access.ROLL_CALL, FROM_THE_LOCK)
        try:
            board = desk.board()
        except ServerAway:
            pictures = [desk.picture for desk in (self._reading, self._newest) if desk and desk.picture]
            if not pictures:
                raise
            board = max(pictures, key=lambda each: each.at)
            return board, roll_call(board, board.at)
        return board, roll_call(board, desk.now())

    def close(self) -> None:
        """Give the records back."""
        if self._reading:
            self._reading.close()
        elif self._opened:
            self._opened.close()

    @property
    def _records(self) -> Records:
        assert self._opened, "the entrance was not opened"
        return self._opened

    @property
    def _desk(self) -> BackOffice:
        nobody = Actor("", Role.RECEPTIONIST, self._terminal)
        self._reading = self._reading or BackOffice(self._records, nobody, "screen", self._clock)
        return self._reading

    def _shift(self, actor: Actor) -> codes.Shift:
        if actor.staff_id is None:
            raise SignInFirst
        return codes.Shift(actor.staff_id, self._terminal, self._shift_day()[0])

    def _shift_day(self) -> tuple[date, datetime]:
        """The service day that runs, and the instant at which it ends."""
        with self._records.reading() as session:
            of_site = clocks(session)
            day, zone = of_site.today(self.now()), of_site.zone_at(self.now())
            return day, instant_on(day + ONE_DAY, of_site.day_starts, zone, of_site.day_starts)


def _asked_first(site: Site) -> AskedFirst:
    wanted = site.roll_call_at_lock
    return AskedFirst(wanted == LockedRollCall.CODE, wanted == LockedRollCall.PRINT)
