"""Playing a made-up day through the verbs: many acts to a transaction, each entered as if it had been done then."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy import select

from frontdesk.desk import ledger
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.desk.verbs import absences, arrivals, seats, updates
from frontdesk.desk.writing import Act
from frontdesk.errors import Refusal
from frontdesk.models import Patient
from frontdesk.rules.day.clock import instant_on
from frontdesk.rules.demo.day import Doing
from frontdesk.rules.program.program import Program


def play(desk: FrontDesk, standing: Program, doings: Iterable[Doing], day: date, *, until: datetime | None) -> None:
    """Do everything planned for a day, up to an instant where one is given. What a rule refuses is left out."""
    zone = ZoneInfo(standing.zone)
    with desk.records.writing() as session:
        # Held as long as the day is played, so that no act has to read its patient again.
        people = {patient.mrn: patient for patient in session.scalars(select(Patient))}
        act: Act | None = None
        for doing in doings:
            now = instant_on(day, doing.at, zone, standing.day_starts)
            if (until is None or now <= until) and doing.mrn in people:
                act = ledger.next_act(act, now) if act else ledger.open_act(session, now, desk.actor, "demo", {})
                _do(act, doing, people[doing.mrn].id)


def _do(act: Act, doing: Doing, patient: int) -> None:
    """One act; verbs refuse before they write, so that a refusal leaves nothing behind."""
    try:
        VERBS[doing.verb](act, patient, doing.args)
    except Refusal:
        if act.recorder.end():
            raise
        return
    ledger.enter(act, doing.verb)


def _said(args: tuple[str, ...], word: str) -> str | None:
    return args[args.index(word) + 1] if word in args else None


def _clock(args: tuple[str, ...], word: str) -> time | None:
    text = _said(args, word)
    return time.fromisoformat(text) if text else None


def _number(args: tuple[str, ...]) -> int | None:
    text = _said(args, "reason")
    return int(text) if text else None


def _check_out(act: Act, patient: int, args: tuple[str, ...]) -> None:
    destination = args[0] if args and args[0] != "reason" else None
    arrivals.check_out(act, patient, destination=destination, reason=_number(args))


def _assign(act: Act, patient: int, args: tuple[str, ...]) -> None:
    name = args[0].partition("@")[0]
    group = next((slot.view.id for slot in act.program.slots if slot.view.name == name), 0)
    seats.assign(act, patient, group, anyway="anyway" in args)


VERBS: dict[str, Callable[[Act, int, tuple[str, ...]], None]] = {
    "check-in": lambda act, patient, args: arrivals.check_in(act, patient),
    "return": lambda act, patient, args: arrivals.come_back(act, patient),
    "step-out": lambda act, patient, args: arrivals.step_out(act, patient, back=_clock(args, "back")),
    "check-out": _check_out,
    "assign": _assign,
    "absent": lambda act, patient, args: absences.absent(act, patient, args[0] == "called", _number(args)),
    "excuse": lambda act, patient, args: absences.excuse(act, patient, _said(args, "by") or "", _number(args)),
    "note": lambda act, patient, args: updates.note(act, patient, args[0]),
    "update": lambda act, patient, args: updates.update(act, patient, args[0], args[1], "today" in args),
}
