"""``do``: one act from the command line, or one a line, each answered after it is on disk."""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from frontdesk.acts import (
    Absent,
    Accept,
    AcceptAll,
    Act,
    Admit,
    Assign,
    Cancel,
    CheckIn,
    CheckOut,
    Close,
    DeskNote,
    Excuse,
    Expect,
    GroupToday,
    Join,
    Note,
    NotesDone,
    OfPatient,
    OfWholeDay,
    Open,
    OutOfClass,
    Outreach,
    Reopen,
    Return,
    Seen,
    Sign,
    StepOut,
    Unassign,
    Undo,
    Update,
    WrongPerson,
)
from frontdesk.cli import house_lines, message_lines
from frontdesk.cli.do_lines import DoLine, Token, tokens, understood
from frontdesk.cli.do_values import number_said
from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.cli.reports import tables
from frontdesk.cli.sheet_lines import sheet_of
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.errors import Defect, Notice, Refusal, Unusable, Usage
from frontdesk.shapes.done import Asked, Done
from frontdesk.shapes.outreach import Outcome
from frontdesk.shapes.reviewed_day import QuestionKind
from frontdesk.shapes.said_ahead import Ahead
from frontdesk.texts import say
from frontdesk.verbs import Verb

ALL, NOBODY = "all", "-"
"""In place of P: everybody of whom such a question is asked, or a question that is about nobody."""


class Doer:
    """Does lines on one desk."""

    def __init__(self, desk: FrontDesk) -> None:
        self.desk = desk
        self._shapes = JsonShapes(lookups.zone(desk))

    @property
    def shapes(self) -> JsonShapes:
        """The JSON of today's clock: a corrected zone counts from a new day on, and lines may come for days."""
        zone = self.desk.board_of_names().site.zone
        if self._shapes.zone.key != zone:
            self._shapes = JsonShapes(zone)
        return self._shapes

    def do(self, line: DoLine) -> Json:
        """The answer to a line that was understood. Raises a Refusal."""
        match line.verb:
            case "board":
                board, people = lookups.today(self.desk)
                return self.shapes.board(board, people)
            case "rollcall":
                return self.shapes.roll_call_rows(lookups.roll_call(self.desk))
            case "caseload":
                return self.shapes.caseload(lookups.caseload(self.desk, line.argument(0)))
            case "messages":
                return message_lines.waiting(self.desk, self.shapes)
            case _:
                return self.shapes.done(self._act(line))

    def _act(self, line: DoLine) -> Done:
        # What lets a question stand is the reason why that is written, on a later day too.
        because = line.arguments[3] if line.verb == Verb.ACCEPT else line.because
        asked = Asked(request=line.key, on=line.on, because=because)
        # A repeat is answered as it was, even where its words would not be understood any more.
        if answered := self.desk.answered(line.key) or house_lines.answered(self.desk, line.key):
            return answered
        if line.verb == Verb.RUNNING_LATE:
            return house_lines.running_late(self.desk, line)
        return self.desk.do(self._meant(line), asked)

    def _meant(self, line: DoLine) -> Act:
        """The act that a line asks for. Raises Usage, UnknownPatient, Ambiguous, NotOnRoster, UnknownGroup."""
        match line.verb:
            case Verb.UNDO:
                return Undo(_entry(line.argument(0)))
            case Verb.ADMIT:
                return _admission(line)
            case Verb.MESSAGE | Verb.MESSAGES_SEEN:
                return message_lines.act(line)
            case Verb.CLOSE | Verb.OPEN | Verb.CANCEL | Verb.GROUP_TODAY:
                return self._of_day(line)
            case Verb.SIGN:
                return Sign()
            case Verb.REOPEN:
                return Reopen()
            case Verb.ACCEPT:
                return self._acceptance(line)
            case Verb.SHEET:
                return sheet_of(self.desk, line)
            case _:
                return self._about(lookups.patient(self.desk, line.arguments[0]), line)

    def _of_day(self, line: DoLine) -> OfWholeDay:
        """What a line says of a whole day, or of a group on it. Raises UnknownGroup."""
        match line.verb:
            case Verb.CLOSE:
                return Close(line.until, line.since)
            case Verb.OPEN:
                return Open()
            case _:
                group = lookups.group(self.desk, line.arguments[0], None, line.on)
        if line.verb == Verb.GROUP_TODAY:
            return GroupToday(group, line.arguments[1], line.arguments[2])
        return Cancel(group, lookups.group(self.desk, line.other, None, line.on) if line.other else None)

    def _acceptance(self, line: DoLine) -> Act:
        _, kind, whom, reason = line.arguments
        by = line.by or ""
        if whom in (ALL, NOBODY):
            return AcceptAll(_kind(kind), reason, by, about_nobody=whom == NOBODY)
        return Accept(lookups.patient(self.desk, whom), _kind(kind), reason, confirmed_by=by)

    def _about(self, patient: int, line: DoLine) -> Act:
        second = line.argument(1) or ""
        match line.verb:
            case Verb.CHECK_IN:
                return CheckIn(patient, line.at)
            case Verb.CHECK_OUT:
                return CheckOut(patient, line.argument(1), line.at, line.reason, with_whom=line.company)
            case Verb.STEP_OUT:
                return StepOut(patient, line.at, line.back)
            case Verb.RETURN:
                return Return(patient, line.at, until=line.until)
            case Verb.OUT_OF_CLASS:
                return OutOfClass(patient, line.at, line.back, line.reason, line.company, line.room)
            case Verb.ASSIGN:
                return Assign(
                    patient, lookups.group(self.desk, second, patient, line.on), line.at, "anyway" in line.flags
                )
            case Verb.UNASSIGN:
                return Unassign(patient, lookups.block(self.desk, second, patient, line.on))
            case Verb.ABSENT | Verb.EXCUSE | Verb.EXPECT:
                return _coming(patient, line)
            case Verb.NOTE | Verb.DESK_NOTE | Verb.DONE:
                return _noted(patient, line.verb, second)
            case Verb.OUTREACH:
                return Outreach(patient, _outcome(second), line.at, line.argument(2) or "")
            case Verb.UPDATE:
                return Update(patient, second, line.arguments[2], "today" in line.flags, line.by)
            case Verb.SEEN:
                return Seen(patient)
            case Verb.JOIN:
                return Join(patient, lookups.patient(self.desk, second))
            case Verb.WRONG_PERSON:
                return WrongPerson(patient, lookups.patient(self.desk, second))
            case _:
                raise Defect(f"no act is made of {line.verb}")


def _noted(patient: int, verb: str, said: str) -> Note | DeskNote | NotesDone:
    """A note to the counselor, or one for the desk: by the number of the site's list, or in words of its own."""
    if verb == Verb.NOTE:
        return Note(patient, said)
    if verb == Verb.DONE:
        return NotesDone(patient)
    listed = said.isascii() and said.isdigit()
    return DeskNote(patient, number_said(said)) if listed else DeskNote(patient, text=said)


def _coming(patient: int, line: DoLine) -> OfPatient:
    """Whether they come: today, or on days ahead."""
    match line.verb:
        case Verb.ABSENT:
            return Absent(patient, _called(line.arguments[1]), line.reason, line.told, _ahead(line))
        case Verb.EXCUSE:
            return Excuse(patient, line.by or "", line.reason, line.told, _ahead(line))
        case _:
            return Expect(patient, line.by or "", line.at, line.instead)


def one(desk: FrontDesk, words: list[str], *, as_json: bool) -> int:
    """One act: what it says on standard output, or the refusal on standard error. Returns the exit code."""
    doer = Doer(desk)
    line: DoLine | None = None
    try:
        line = understood([Token(word, " " in word, len(word)) for word in words])
        answer = doer.do(line)
    except Refusal as refusal:
        if as_json:
            print(_json(refused(doer.shapes, refusal)))
        else:
            print(say(doer.shapes.voice, refusal), file=sys.stderr)
        return 2 if isinstance(refusal, Usage) or refusal.code == "usage" else 1
    if as_json:
        print(_json(answer))
    else:
        print(answer["say"] if "say" in answer else tables.of(line.verb, answer))
    return 0


def many(desk: FrontDesk, lines: Iterable[str], write: Callable[[str], Any]) -> int:
    """One act a line; each answered with one JSON line before the next is read. Returns the exit code."""
    doer = Doer(desk)
    for line in lines:
        if line.strip():
            answer, usable = answer_to(doer, line)
            write(_json(answer) + "\n")
            if not usable:
                return 3
    return 0


def answer_to(doer: Doer, line: str) -> tuple[Json, bool]:
    """The answer to a line as it was written, and whether the records can still be used."""
    try:
        return doer.do(understood(tokens(line.strip()))), True
    except Refusal as refusal:
        return refused(doer.shapes, refusal), True
    except Unusable as unusable:
        return {"ok": False, "refusal": "records", "say": say(doer.shapes.voice, unusable)}, False


def refused(shapes: JsonShapes, refusal: Refusal) -> Json:
    """The answer that a refusal is."""
    notice: Notice = refusal
    return {"ok": False, "refusal": refusal.code, "say": say(shapes.voice, notice)}


def _json(answer: Json) -> str:
    return json.dumps(answer, ensure_ascii=False)


def _admission(line: DoLine) -> Admit:
    last, first, born, *rest = line.arguments
    living, counselor = [*rest, None, None][:2]
    anyway = "anyway" in line.flags
    return Admit(last, first, _date(born), living or None, counselor or None, anyway=anyway, **line.options)


def _entry(text: str | None) -> int | None:
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise Usage(text=f"“{text}” is no entry. Write the number that the act was answered with.")
    return int(text)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Usage(text=f"“{text}” is no date. Write it like 1990-12-31.") from None


def _ahead(line: DoLine) -> Ahead | None:
    """For which days besides the first, and which part of them, a line speaks; None for the whole of one."""
    ahead = Ahead(line.to, line.every, line.since, line.until)
    return None if ahead == Ahead() else ahead


def _kind(text: str) -> QuestionKind:
    try:
        return QuestionKind(text)
    except ValueError:
        raise Usage(text=f"“{text}” is no kind of question. There are: {', '.join(QuestionKind)}.") from None


def _outcome(text: str) -> Outcome:
    try:
        return Outcome(text)
    except ValueError:
        raise Usage(text=f"“{text}” is nothing that comes of a call. Write {', '.join(Outcome)}.") from None


def _called(text: str) -> bool:
    if text not in ("called", "no-call"):
        raise Usage(text=f"“{text}” says not whether they called. Write called or no-call.")
    return text == "called"
