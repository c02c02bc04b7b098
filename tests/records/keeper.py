"""Writes ``kept/REVISION.sql``, a small database of the newest revision, once that is released.

Run ``python -m tests.records.keeper``; a file that is there is never written again.
"""

import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

from frontdesk.acts import (
    Absent,
    Accept,
    Admit,
    Cancel,
    CheckIn,
    CheckOut,
    Close,
    Expect,
    GroupToday,
    Open,
    Reopen,
    Seen,
    Sheet,
    Sign,
)  # fmt: skip
from frontdesk.database import backup, migrations, records
from frontdesk.database.records import open_records
from frontdesk.desk import lookups, restores
from frontdesk.desk.entrance import RecordsEntrance
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.settings import sites, staff_desk, staff_keys
from frontdesk.desk.sign_in.proving import sign_in
from frontdesk.desk.sign_in.where import Where
from frontdesk.errors import WrongPassphrase
from frontdesk.rules.program.program import StaffName
from frontdesk.rules.program.site_lists import LevelTarget
from frontdesk.rules.program.text import default_program
from frontdesk.shapes.done import Asked
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.shapes.staff import Actor, Role
from tests.hands import CENSUS, MONDAY, Hands, SetClock, on
from tests.public_keys import ed25519

KEPT = Path(__file__).parent / "kept"
LEAD = Actor("Ana", Role.LEAD, "Front desk")


def live(path: Path) -> None:
    """A day with something of everything."""
    ana = Hands(path, SetClock(on("8:40")))
    ana.reads(CENSUS)
    for who in ("Bo", "Dana", "Mei", "103"):
        ana.check_in(who)
    ana.update("Bo", "classes", "Gratitude")
    ana.step_out("Mei", back="9:30")
    ana.clock.strikes("9:20")
    ana.come_back("Mei")
    ana.absent("104", called=False)
    ana.tries("104", at="9:15", text="left word with the house")
    ana.late("Carl", "10:20")
    ana.excuse("Carl", reason=1)
    ana.note("Bo", "Sister called")
    ana.undo()
    ana.desk_note("103", 4)
    ana.desk_note("103", text="Ask for the blue key")
    ana.notes_done("103")
    ana.desk_note("Dana", 1)
    ana.message("A caller wants to be rung back: 555-0199")
    ana.messages_seen(1)
    ana.assign("103", "Coping skills")
    ana.unassign("103", "Activity")
    ana.desk.do(Admit("Okafor", "Joy", on("9:20").date().replace(year=1990)))
    ana.desk.do(Seen(ana.id("Bo")))
    ana.clock.strikes("11:10")
    ana.out_of_class("Bo", reason=1, company="Kim Lee", room="Room 9")
    ana.clock.strikes("11:25")
    ana.come_back("Bo")
    ana.clock.strikes("12:05")
    coping = lookups.group(ana.desk, "Coping skills", ana.id("Dana"))
    ana.desk.do(Sheet(coping, names=(ana.id("Dana"), ana.id("103")), late=((ana.id("103"), 12),), word_of="T. Osei"))
    ana.desk.do(Sheet(lookups.group(ana.desk, "12-step workshop", 0), signed=4))
    ana.clock.strikes("14:55")
    ana.check_out("Dana", to="Maple Street")
    ana.check_out("Bo")
    ana.undo()
    ana.check_out("Bo")
    ana.assign("Bo", "Boundaries")
    ana.desk.do(CheckOut(ana.id("103"), "ride", told_by="driver", with_whom="his sister"))
    ana.update("Mei", "discharge_date", "2026-12-01")
    lead = FrontDesk(open_records(path), LEAD, "do", ana.clock)
    lead.do(Seen(ana.id("Carl"), covers="Mary Obi"))
    lead.close()
    ana.clock.strikes("15:30")
    ana.desk.do(Accept(ana.id("Mei"), QuestionKind.STILL_IN, reason="not known"))
    ana.clock.strikes("8:50", MONDAY + timedelta(days=1))
    ana.desk.do(CheckOut(ana.id("Mei"), at=time(15, 10)), Asked(on=MONDAY, because="her house called"))
    of_days_ahead(ana)
    signed_and_amended(ana.as_("Ana Lopez"))
    with_targets(ana)
    staff_change(ana)
    of_terminals(path, ana)
    ana.desk.open_card(ana.id("Bo"))
    goes_back(path, ana)
    ana.desk.close()


def goes_back(path: Path, ana: Hands) -> None:
    """What was written since a backup is left out by a restore, which says so."""
    copy = backup.back_up(path, path.parent / "backups")
    ana.desk_note("Dana", 2)
    restores.put_back(copy, path, LEAD, clock=ana.clock)


def signed_and_amended(ana: Hands) -> None:
    """The day before is signed, reopened, signed again and amended."""
    late = Asked(on=MONDAY, because="read on the sheet")
    for question in ana.desk.questions(ana.desk.board_of(MONDAY)):
        ana.desk.do(Accept(question.who.id, question.kind, "counselor confirmed", confirmed_by="Mary Obi"), late)
    ana.desk.do(Sign(), Asked(on=MONDAY))
    ana.desk.do(Reopen(), late)
    ana.desk.do(Sign(), Asked(on=MONDAY))
    ana.desk.do(CheckIn(ana.id("Carl"), time(9, 10)), late)


def with_targets(ana: Hands) -> None:
    """A level of care has a target of its own, and one more person works here."""
    targets, staff = (LevelTarget("PHP", 300, 1500, 5),), (StaffName("Kim Lee", Role.LEAD),)
    sites.load(ana.desk, replace(sites.program_of(ana.desk), targets=targets, staff=staff))


def staff_change(ana: Hands) -> None:
    """Somebody new has a short name, is let try again, has another role and may no longer sign in; nobody signs in."""
    staff_desk.add(ana.desk, staff_desk.newcomer("Omar Haddad", Role.RECEPTIONIST, "omar"))
    staff_desk.reset(ana.desk, "omar")
    staff_desk.give_role(ana.desk, "omar", Role.AUDITOR)
    staff_keys.give_key(ana.desk, "omar", ed25519())
    staff_desk.disable(ana.desk, "omar")
    staff_desk.add(ana.desk, staff_desk.newcomer("Rosa Diaz", Role.RECEPTIONIST, "rosa", one_day=True))
    staff_desk.new_code(ana.desk)
    with suppress(WrongPassphrase):
        sign_in(ana.desk.records, "Nobody Here", "not what anybody has", Where("Front desk", ana.clock()))


def of_terminals(path: Path, ana: Hands) -> None:
    """A terminal stands at a counter; a roll call was opened from the lock of another, and it was said why."""
    program = replace(sites.program_of(ana.desk), counters=("Lobby",), prints_kept_days=7, lock_after_minutes=4)
    sites.load(ana.desk, program)
    entrance = RecordsEntrance(path, "Front desk", lambda actor: ana.desk, ana.clock)
    entrance.open()
    entrance.roll_call()
    entrance.close()
    ana.desk.say_why("Fire drill")
    sites.load(ana.desk, replace(sites.program_of(ana.desk), mouse=False, roll_call_at_lock="code"))


def of_days_ahead(ana: Hands) -> None:
    """What is said of days to come: of people, of whole days, of groups; and some of it taken back."""
    thursday, friday = MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)
    gratitude, coping = (lookups.group(ana.desk, name, None) for name in ("Gratitude", "Coping skills"))
    ana.desk.do(Absent(ana.id("Bo"), called=True, told_by="his sister", ahead=Ahead(friday)), Asked(on=thursday))
    ana.undo()
    ana.desk.do(Absent(ana.id("Bo"), called=True, ahead=Ahead(friday, since=time(14))), Asked(on=thursday))
    ana.desk.do(Expect(ana.id("106"), "Mary Obi", time(10, 30), friday), Asked(on=thursday))
    ana.desk.do(Close(closes=time(14)), Asked(on=thursday, because="snow"))
    ana.desk.do(Close(), Asked(on=friday, because="snow"))
    ana.desk.do(Open(), Asked(on=friday))
    ana.desk.do(Cancel(gratitude), Asked(on=thursday, because="flood"))
    ana.desk.do(GroupToday(coping, "room", "Hut"), Asked(on=thursday))


def main() -> None:
    """Write the file, unless it is there."""
    target = KEPT / f"{migrations.HEAD}.sql"
    if target.exists():
        raise SystemExit(f"{target} is kept as it is.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "frontdesk.db"
        records.make(path)
        sites.begin(path, default_program(), LEAD, on("7:00"), demo=False, clock_offset=timedelta(0))
        live(path)
        with closing(sqlite3.connect(path)) as dumped:
            target.write_text("\n".join(dumped.iterdump()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
