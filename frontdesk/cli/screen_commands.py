"""Opening the desk on the screen: on the site's records, or on a demo's."""

import argparse
import gc
import os
import sys
from collections.abc import Callable
from datetime import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.cli.faults_log import log_in
from frontdesk.cli.native_noise import unheard
from frontdesk.cli.not_loaded import without_openssl
from frontdesk.cli.reading_ahead import Start, found_ahead, read_ahead
from frontdesk.cli.session import FILE, Wanted, actor_named
from frontdesk.database.places import OF_FOLDER, Place, Server, address_of, beside, folder_of, is_made
from frontdesk.errors import Notice, RealRecords, SignInFirst, Usage
from frontdesk.shapes.staff import Actor, Role

if TYPE_CHECKING:
    from frontdesk.database.records import Records
    from frontdesk.desk.answers.lists import DayReport, WrittenReport
    from frontdesk.desk.back_office import BackOffice
    from frontdesk.desk.front_desk import FrontDesk
    from frontdesk.door import FirstDay, FirstLook, SignInDoor

DEFAULT_PATIENTS = 65
PRINTS = "prints"
"""Where prints are kept beside the records, where the terminal has no print command."""
PAINTS_A_SECOND = "1000"
"""At most; nothing is painted while nothing changes."""
SECONDS_A_TURN = 0.0001
"""How long the screen's thread may keep the counter's waiting where both have work; Python's own is ten times that."""


def open_site(options: argparse.Namespace, wanted: Wanted) -> int:
    """``frontdesk``: the desk on the site's records; the first time the site is made."""
    _must_be_a_terminal()
    without_openssl()
    who = partial(actor_of, wanted)
    if start := _found_ahead(wanted, lambda _: who):
        return _screen(start.place, who, first_look=start.first_look)
    first = None if is_made(wanted.place) else _first_day(wanted)
    door = None if first else _door(wanted)
    return _screen(wanted.place, who, first=first, door=door)


def _door(wanted: Wanted) -> "SignInDoor | None":
    """Where staff sign in, where they do. Where nobody has a passphrase the records are not opened for it."""
    from frontdesk.database.first_look import staff_sign_in

    if not staff_sign_in(wanted.place):
        return None
    from frontdesk.cli.signing_in import door

    return door(wanted, partial(_opened, wanted.place))


def _found_ahead(wanted: Wanted, who_at: Callable[[Place], Callable[[bool], Actor]]) -> Start | None:
    """What a copy of this process finds on a server whose driver takes as long to load as half of the screen, which is
    loaded here meanwhile: the site, where it has whole records on which nobody signs in. Raises a Notice.
    """
    if address_of(wanted.named or "") is None:
        return None
    _ready_to_paint()
    start = found_ahead(partial(_open_to_all, wanted), lambda place: _ahead(place, who_at(place)), _load_screen)
    if start is None:
        gc.enable()  # what comes before a first board then may be long, as the making of a demo
    return start


def _open_to_all(wanted: Wanted) -> Place | None:
    """The server's site, where it has whole records on which nobody signs in."""
    from frontdesk.database.first_look import open_to_all

    place = wanted.place
    return place if isinstance(place, Server) and open_to_all(place) else None


def _load_screen() -> None:
    from frontdesk import app, printer  # noqa: F401 - imported to be there


def _first_day(wanted: Wanted) -> "FirstDay":
    """What is asked on the screen before there are records."""
    from frontdesk.cli.first_day import first_day

    return first_day(wanted.place, actor_named(wanted.name, Role.LEAD, "screen"))


def demo(options: argparse.Namespace, wanted: Wanted) -> int:
    """``frontdesk demo``: a made-up site on throw-away records, or in a folder that keeps them."""
    who = demo_actor(_role(wanted.name), bound=wanted.name is not None)
    at = _clock(options.at)
    _check_numbers(options)
    if not options.make_only:
        _must_be_a_terminal()
        without_openssl()
    if wanted.data:
        if not (options.make_only or at) and (start := _found_ahead(wanted, partial(_made_up_at, who))):
            return _screen(start.place, _made_up_at(who, start.place), first_look=start.first_look)
        return _demo_in(wanted.place, options, who, at)
    if wanted.site is not None:
        raise Usage(text=OF_FOLDER)
    import shutil
    import tempfile

    temporary = Path(tempfile.mkdtemp(prefix="frontdesk-demo-"))
    try:
        return _demo_in(temporary / FILE, options, who, at)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _demo_in(place: Place, options: argparse.Namespace, actor: Actor, at: time | None) -> int:
    was_there = is_made(place)
    if not was_there:
        _make_demo(place, options, at)
    who = _made_up_at(actor, place)
    prepare = partial(_rebase, at=at) if was_there and at else None
    if not options.make_only:
        return _screen(place, who, prepare)
    if was_there:
        _opened(place, who, prepare).close()
    return 0


def _made_up_at(actor: Actor, place: Place) -> Callable[[bool], Actor]:
    return partial(_made_up, folder_of(place), actor)


def _made_up(named: Place, actor: Actor, demo: bool) -> Actor:
    """Who acts where a demo was asked for. Raises RealRecords for records that no demo made."""
    if not demo:
        raise RealRecords(path=str(named))
    return actor


def _make_demo(place: Place, options: argparse.Namespace, at: time | None) -> None:
    from frontdesk.desk.demo import made_site

    patients = DEFAULT_PATIENTS if options.patients is None else options.patients
    made_site.make(place, patients, options.years, at or made_site.OPENS_AT, options.seed, _progress)


def _rebase(desk: "FrontDesk", at: time) -> None:
    """Imported where a clock is set: what makes a demo is long, and one that is only opened does not wait for it."""
    from frontdesk.desk.demo import made_site

    made_site.rebase(desk, at)


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\rMaking the demo: day {done} of {of}", end="" if done < of else "\n", file=sys.stderr, flush=True)


def _role(name: str | None) -> Role:
    try:
        return Role(name or Role.RECEPTIONIST)
    except ValueError:
        raise Usage(text=f"“{name}” is no role. There are: receptionist, lead, counselor, reviewer.") from None


def _clock(text: str | None) -> time | None:
    if text is None:
        return None
    from frontdesk.cli.do_values import clock

    return clock(text)


def _check_numbers(options: argparse.Namespace) -> None:
    if options.patients is not None and not 0 <= options.patients <= 50_000:
        raise Usage(text="A demo has between 0 and 50000 patients.")
    if not 0 <= options.years <= 10:
        raise Usage(text="A demo has between 0 and 10 years of history.")


def _must_be_a_terminal() -> None:
    if os.environ.get("TERM") == "dumb" or not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Usage(text="The screen needs a terminal. For scripts there is “frontdesk do”.")


def actor_of(wanted: Wanted, demo: bool) -> Actor:
    """Who acts on the screen."""
    if demo:
        return demo_actor(_role(wanted.name), bound=wanted.name is not None)
    return actor_named(wanted.name, Role.RECEPTIONIST, "screen")


def demo_actor(role: Role, *, bound: bool = False) -> Actor:
    """The made-up person who works in a role; ``bound`` where it was named, so that it says what they may do."""
    from frontdesk.rules.demo.made_up_staff import staff_member

    return actor_named(staff_member(role), role, "screen", bound=bound)


def _opened(
    place: Place, who: Callable[[bool], Actor], prepare: Callable[["FrontDesk"], None] | None = None
) -> "BackOffice":
    from frontdesk.database.records import open_records

    return _desk_on(open_records(place), who, prepare)


def _ahead(place: Place, who: Callable[[bool], Actor]) -> "BackOffice":
    """The same in the copy of this process that reads the first board."""
    from frontdesk.database.records import open_current

    return _desk_on(open_current(place), who)


def _desk_on(
    records: "Records", who: Callable[[bool], Actor], prepare: Callable[["FrontDesk"], None] | None = None
) -> "BackOffice":
    from frontdesk.desk.back_office import BackOffice
    from frontdesk.desk.program.the_site import the_site
    from frontdesk.desk.sign_in.credentials import has_sign_in

    try:
        with records.reading() as session:
            demo, staff_sign_in = the_site(session).demo, has_sign_in(session)
        desk = BackOffice(records, who(demo), "screen")
        desk.writes = _written
        if staff_sign_in and not demo and not desk.actor.signed_in:
            raise SignInFirst
        if prepare:
            prepare(desk)
    except Notice:
        records.close()
        raise
    return desk


def _written(report: "DayReport") -> "WrittenReport":
    """How a report is written down, imported where a day is signed: a start does not wait for it."""
    from frontdesk.cli.written_reports import written

    return written(report)


def _screen(
    place: Place,
    who: Callable[[bool], Actor],
    prepare: Callable[["FrontDesk"], None] | None = None,
    first: "FirstDay | None" = None,
    door: "SignInDoor | None" = None,
    first_look: "Callable[[], FirstLook | None] | None" = None,
) -> int:
    """Run the screen. The records are opened in a thread once the first frame is drawn: nothing here imports them, and
    a copy of this process reads the first board meanwhile, where there is one to be shown.

    Where there are none it begins with the ``first`` day of the site, where staff sign in with its ``door``. A copy
    that reads already gives its ``first_look``.
    """
    _ready_to_paint()
    if first_look is None:
        shown_first = door is None and first is None and prepare is None
        first_look = read_ahead(partial(_ahead, place, who)) if shown_first else lambda: None
    from frontdesk.app import FrontdeskApp
    from frontdesk.printer import Printer, command_of

    folder = beside(place)
    log_in(folder, makes_it=not isinstance(place, Path))
    printer = Printer(folder / PRINTS, command_of(folder, os.environ))
    with unheard():
        app = FrontdeskApp(partial(_opened, place, who, prepare), printer, first, door, first_look)
        app.run(mouse=False)
    return app.return_code or 0


def _ready_to_paint() -> None:
    """What must be so before the screen is loaded. It may be said twice."""
    # An act's answer follows the paint of its key at once: it must not wait for the next sixtieth of a second.
    os.environ.setdefault("TEXTUAL_FPS", PAINTS_A_SECOND)
    sys.setswitchinterval(SECONDS_A_TURN)
    gc.disable()  # until the first board: a start makes next to no garbage, and looking for it takes a tenth of it
