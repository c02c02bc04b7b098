"""The JSON that tools outside rely on (docs/contract.md, JSON): frozen views in, plain values out."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.desk.answers.lists import DayReport
from frontdesk.rules.day.clock import on_clock_of
from frontdesk.rules.day.minutes import minutes
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_lists import CaseRow, HouseDepartures, RollCallLists, RollCallRow
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.done import Done
from frontdesk.shapes.earned import BlockMinutes, unproven
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import COUNTED, Person
from frontdesk.shapes.reviewed_day import AcceptedQuestion, OpenedDay, Question, Signature
from frontdesk.texts import Voice, say
from frontdesk.texts.changed_day import changes_of_day
from frontdesk.texts.late_words import late_entry, written_late
from frontdesk.texts.minutes_words import why_words
from frontdesk.texts.review_words import question_words, record_words
from frontdesk.texts.sheet_words import proof_words

Json = dict[str, Any]
ENGLISH = "en_US"
TWENTY_FOUR_HOURS = "en_GB"


class JsonShapes:
    """Makes the JSON of one site: its instants carry the site's offset, its sentences are English.

    ``clocks`` is the locale whose clock the reasons of a report use: 24 hours, but on a page for people.
    """

    def __init__(self, zone: str, clocks: str = TWENTY_FOUR_HOURS) -> None:
        self.zone = ZoneInfo(zone)
        self.voice = Voice(ENGLISH, zone)
        self.clocks = Voice(clocks, zone)

    def instant(self, at: datetime | None) -> str | None:
        """ISO 8601 in whole seconds with the site's offset."""
        return on_clock_of(at, self.zone).replace(microsecond=0).isoformat() if at else None

    def done(self, done: Done) -> Json:
        """The answer to an act."""
        answer = {"ok": True, "entry": done.entry, "say": say(self.voice, done.said)}
        return answer | {"repeated": True} if done.repeated else answer

    def board(self, board: Board, people: Iterable[Person]) -> Json:
        """The answer of ``board``."""
        return {"ok": True, "at": self.instant(board.at), "rows": [self._board_row(board, each) for each in people]}

    def _board_row(self, board: Board, person: Person) -> Json:
        return {
            "mrn": person.mrn,
            "name": person.name,
            "state": person.state.value,
            "scheduled": person.scheduled,
            "in": self.instant(person.came),
            "out": self.instant(person.out),
            "destination": person.destination,
            "seats": [{"block": seat["block"], "group": seat["group"]} for seat in self._seats(board, person)],
        }

    def _seats(self, board: Board, person: Person) -> list[Json]:
        return [
            self._block(block) | {"group": group.name, "room": group.room, "proof": proof_words(person, block)}
            for block in board.blocks
            for group in block.groups
            if person.seats.get(block.id) == group.id
        ]

    def roll_call(self, called: RollCallLists) -> Json:
        """``report rollcall``."""
        return {
            "at": self.instant(called.at),
            "people": [self._called(row, "since") | self._where(row) for row in called.people],
            "at_the_door": [self._called(row, "out") for row in called.at_the_door],
            "stepped_out": [self._called(row, "out") for row in called.stepped_out],
        }

    @staticmethod
    def _where(row: RollCallRow) -> Json:
        """The room, and with whom somebody is who is out of class."""
        out = {"out_of_class": True, "with": row.company or None} if row.out_of_class else {}
        return {"room": row.room} | out

    def _called(self, row: RollCallRow, word: str) -> Json:
        return {"mrn": row.mrn, "name": row.name, word: self.instant(row.at)}

    def roll_call_rows(self, called: RollCallLists) -> Json:
        """The answer of ``rollcall``."""
        rows = [{"mrn": row.mrn, "name": row.name} | self._where(row) for row in called.people]
        return {"ok": True, "at": self.instant(called.at), "rows": rows}

    def caseload(self, rows: Iterable[CaseRow]) -> Json:
        """The answer of ``caseload``."""
        return {
            "ok": True,
            "rows": [
                named(row.person)
                | {"state": row.person.state.value, "updates": [self.update(line) for line in row.updates]}
                | attempts(row.person, self.instant)
                for row in rows
            ],
        }

    def update(self, line: JournalLine) -> Json:
        """One update since a patient was last seen; a late one says so in its sentence, where people read it."""
        return {
            "entry": line.entry,
            "at": self.instant(line.at),
            "by": line.by,
            "say": f"{late_entry(line, self.voice)}{say(self.voice, line.said)}{written_late(line, self.voice)}",
        }

    def entry(self, line: JournalLine) -> Json:
        """One member of ``journal --json``."""
        return {
            "entry": line.entry,
            "verb": line.verb,
            "at": self.instant(line.at),
            "recorded_at": self.instant(line.recorded_at),
            "actor": line.by,
            "terminal": line.terminal,
            "say": say(self.voice, line.said),
            "in_force": line.in_force,
            "reverses": line.reverses,
            "late": line.late,
            "because": line.because or None,
        }

    def opened_day(self, line: OpenedDay) -> Json:
        """A day in the list of ``days``, whose own zone its signature is told in."""
        return {
            "day": line.day.isoformat(),
            "state": line.state.value,
            "questions": line.questions,
            "came": line.came,
            "signed_by": line.signature.by if line.signature else None,
            "signed_at": self.instant(line.signature.at) if line.signature else None,
        }

    def day(self, report: DayReport) -> Json:
        """``report day``."""
        board = report.board
        return {
            "day": report.day.isoformat(),
            "site": report.site.name,
            "demo": report.site.demo,
            "at": self.instant(report.at),
            "counts": counts(report.people),
            "closed": board.closed or None,
            "changes": list(changes_of_day(board, self.clocks)),
            "signed": self._signature(report.signature),
            "program": [self._block(block) | {"counts": block.countable} for block in board.blocks],
            "patients": [self._patient(board, person) for person in report.people],
            "questions": [self._question(board, each) for each in report.questions],
            "accepted": [self._accepted(each) for each in report.accepted],
            "amendments": [self._amendment(line) for line in report.amendments],
        }

    def _signature(self, signature: Signature | None) -> Json | None:
        if signature is None:
            return None
        at, entry = self.instant(signature.at), signature.entry
        signed = {"by": signature.by, "at": at, "entry": entry, "digest": signature.digest}
        return signed | {"signed_in": signature.signed_in}

    def _accepted(self, accepted: AcceptedQuestion) -> Json:
        return {
            "kind": accepted.kind.value,
            "mrn": accepted.mrn,
            "group": accepted.group,
            "reason": accepted.reason,
            "by": accepted.by,
            "at": self.instant(accepted.at),
            "confirmed_by": accepted.confirmed_by or None,
            "own_act": accepted.own_act,
        }

    def _amendment(self, line: JournalLine) -> Json:
        return {
            "entry": line.entry,
            "at": self.instant(line.at),
            "recorded_at": self.instant(line.recorded_at),
            "by": line.by,
            "because": line.because or None,
            "say": say(self.voice, line.said),
        }

    def _question(self, board: Board, question: Question) -> Json:
        said = f"{question_words(question)}; {record_words(question, board, self.voice)}"
        return {"kind": question.kind.value, "mrn": question.person.mrn if question.person else None, "say": said}

    def _block(self, block: BlockOfDay) -> Json:
        return {"block": block.name, "starts": f"{block.starts:%H:%M}", "ends": f"{block.ends:%H:%M}"}

    def _patient(self, board: Board, person: Person) -> Json:
        return {
            "mrn": person.mrn,
            "name": person.name,
            "state": person.state.value,
            "scheduled": person.scheduled,
            "stays": [{"in": self.instant(stay.came), "out": self.instant(stay.left)} for stay in person.stays],
            "destination": person.destination,
            "with": person.with_whom or None,
            **attempts(person, self.instant),
            "late_minutes": person.late_minutes,
            "countable_minutes": minutes(board.countable(person, board.at)),
            "day_minutes": minutes(board.whole_day(person)),
            "proven": not (person.proven and unproven(board.earned(person, board.at))),
            "cancelled_minutes": minutes(board.cancelled(person)),
            "seats": self._seats(board, person),
            "blocks": [self._earned(each) for each in board.earned(person, board.at)],
        }

    def _earned(self, each: BlockMinutes) -> Json:
        return self._block(each.block) | {
            "group": each.group.name if each.group else None,
            "minutes": minutes(each.earned.present),
            "countable": minutes(each.earned.countable),
            "why": [why_words(why, self.clocks) for why in each.earned.why],
        }

    def houses(self, board: Board, houses: Iterable[HouseDepartures]) -> Json:
        """``report houses``."""
        return {
            "day": board.day.isoformat(),
            "at": self.instant(board.at),
            "houses": [of_house(house, self.instant) for house in houses],
        }


def of_house(house: HouseDepartures, instant: Callable[[datetime | None], str | None]) -> Json:
    """A living arrangement with its people."""
    return {
        "name": house.name,
        "kind": house.kind,
        "gone": [named(person) | {"at": instant(person.out)} for person in house.gone],
        "here": [named(person) for person in house.here],
        "elsewhere": [named(person) | {"destination": person.destination} for person in house.elsewhere],
        "expected": [named(person) for person in house.expected],
    }


def place(row: Json, no_room: str) -> str:
    """Where a row of the roll call is: the room, or with whom of the staff."""
    if row["room"] or not row.get("out_of_class"):
        return str(row["room"] or no_room)
    return f"with {row['with'] or 'staff'}"


def attempts(person: Person, instant: Callable[[datetime], str | None]) -> Json:
    """The attempts to reach somebody; a text only where there is one."""
    tried = [{"at": instant(each.at), "outcome": each.outcome.value, "by": each.by} for each in person.attempts]
    texts = [{"text": each.text} if each.text else {} for each in person.attempts]
    return {"outreach": [row | text for row, text in zip(tried, texts, strict=True)]}


def named(person: Person) -> Json:
    """Who it is."""
    return {"mrn": person.mrn, "name": person.name}


def counts(people: Iterable[Person]) -> dict[str, int]:
    """All six states, counting the rows."""
    states = [person.state for person in people]
    return {state.value: states.count(state) for state in COUNTED}
