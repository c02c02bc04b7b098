"""What Enter will do now: pure, over what was found, the clock, and what happened a moment ago."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from frontdesk.screens.shared.find_state import Finding, Offer, house_of
from frontdesk.screens.shared.moments import Moment, Moments
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person, Step
from frontdesk.texts import enter_line
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

RECORDING = frozenset({Step.CHECK_IN, Step.RETURN, Step.CHECK_OUT, Step.CHOOSE_DESTINATION})
FOR_MANY = RECORDING - {Step.CHOOSE_DESTINATION}
TOO_SOON = "the line changed just now: read it, then press Enter again."


@dataclass(frozen=True, slots=True)
class Deed:
    """What Enter does: a step for these people, admitting who is called ``admits``, or asking who of a ``house`` came.

    Without any of them it does nothing.

    ``spent``: the letters can do no more, so after Enter the next one replaces them (one bad scan must not block the
    scans after it).
    """

    line: EnterLine
    step: Step | None = None
    people: tuple[Person, ...] = ()
    asks: bool = False
    admits: str = ""
    house: str = ""
    spent: bool = False

    @property
    def nothing(self) -> bool:
        """Whether Enter only says why it does nothing."""
        return self.step is None and not self.admits and not self.house

    def same_as(self, other: "Deed") -> bool:
        """Whether both do the same to the same people, whatever else the line says."""
        return self._essence() == other._essence()

    def after(self, before: Self, by_key: bool, now: datetime, moments: Moments) -> Self:
        """This one, once it is noted whether it changed by itself what stood before: no key may meet it unread."""
        if not self.same_as(before):
            moments.end(Moment.LINE_CHANGED)
            if not by_key:
                moments.begin(Moment.LINE_CHANGED, now)
        return self

    def _essence(self) -> tuple[object, ...]:
        return self.step, tuple(person.id for person in self.people), self.asks, bool(self.admits), self.house


def deed(finding: Finding, voice: Voice, now: datetime, moments: Moments) -> Deed:
    """The next right step for whom the find box means, at this minute (docs/contract.md, Enter)."""
    board = finding.board
    if board is None:
        return Deed(enter_line.OPENING)
    if finding.beyond is Offer.HOUSE:
        return _for_house(house_of(finding), board)
    if finding.nobody_fits and any(letter.isdigit() for letter in finding.letters):
        return Deed(enter_line.no_number(finding.letters), spent=True)
    if finding.nobody_fits:
        return Deed(enter_line.admit(finding.letters), admits=finding.letters.strip())
    if finding.beyond:
        return Deed(enter_line.NONE_OF_THESE, admits=finding.letters.strip())
    if len(finding.chosen) > 1 or (finding.ticked and not finding.letters):
        return _for_many(finding.chosen)
    if finding.person:
        return _for_one(finding, finding.person, board, voice, now, moments)
    if finding.tied:
        return Deed(enter_line.tie(len(finding.order), finding.rivals, finding.letters if finding.slip else ""))
    if not board.people:
        return Deed(enter_line.NOBODY_KNOWN_TODAY if board.not_admitted else enter_line.NOBODY_ON_CENSUS)
    return Deed(enter_line.CHOOSE if finding.order else enter_line.NOBODY_LISTED)


def _for_one(finding: Finding, person: Person, board: Board, voice: Voice, now: datetime, moments: Moments) -> Deed:
    if moments.lasts(Moment.SERVED, now, person.id):
        return Deed(enter_line.just_served(person), spent=True)
    asks = person.step in RECORDING and finding.asks(person)
    slip = finding.letters if finding.unsure else ""
    line = enter_line.one(person, board, voice, now, asks, slip, finding.unsure)
    return Deed(line, person.step, (person,), asks)


def _for_house(house: str, board: Board) -> Deed:
    awaited = len(board.awaited_of(house))
    return Deed(enter_line.house(house, awaited), house=house if awaited else "", spent=not awaited)


def _for_many(people: tuple[Person, ...]) -> Deed:
    steps = {person.step for person in people}
    alike = len(steps) == 1 and steps <= FOR_MANY and not any(person.alert for person in people)
    step = people[0].step if alike else None
    return Deed(enter_line.many(step, people), step, people if alike else ())
