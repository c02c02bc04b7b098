"""The one line that says in words what Enter will do, for this person at this minute."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.shapes.board import Board, SeatAhead
from frontdesk.shapes.done import Proof
from frontdesk.shapes.people import Person, State, Step
from frontdesk.texts.ahead_words import in_spite_words
from frontdesk.texts.lateness_words import running_late
from frontdesk.texts.minutes_words import leaves_with
from frontdesk.texts.today_words import (
    full_words,
    left_words,
    not_placed_words,
    notes_shown,
    off_roster_words,
    out_and_back,
    people,
    seats_to_come,
)
from frontdesk.texts.voice import STATE_WORDS, Voice


@dataclass(frozen=True, slots=True)
class EnterLine:
    """The line in its parts: an act around a person, then what follows the first ``·``.

    ``filled`` is true where Enter leads to a record; otherwise it only shows something, or does nothing. ``brief`` says
    in fewer words what ``rest`` says, for a row that has no room for it.
    """

    before: str
    person: str = ""
    after: str = ""
    rest: str = ""
    filled: bool = False
    brief: str = ""


OPENING = EnterLine("nothing yet", rest="the records are being opened; letters are kept")
NOBODY_ON_CENSUS = EnterLine("nothing yet", rest="nobody is on the census")
NOBODY_KNOWN_TODAY = EnterLine("nothing yet", rest="nobody is admitted today; letters find who is known")
OPENS = "opens the card"
WHY_AMENDED = "the day is signed: asks why"
ASKED_FOR = {
    Proof.BIRTH_DATE: "birth month and day",
    Proof.YEAR: "the year of birth",
    Proof.PHONE: "the last four of their phone",
    Proof.COUNSELOR: "their counselor's last name",
    Proof.MRN: "the last four of the MRN",
}
"""What somebody is asked for, by what it proves."""
BRIEFLY = {
    Proof.BIRTH_DATE: "asks birth date",
    Proof.YEAR: "asks birth year",
    Proof.PHONE: "asks their phone",
    Proof.COUNSELOR: "asks counselor",
    Proof.MRN: "asks the MRN",
}
"""The same where there is room for little."""
LETTERS_SHOWN = 14
"""Of letters that nobody fits: what Enter does stands behind them, and must not be cut."""
NONE_OF_THESE = EnterLine("admit someone new", rest="it is none of these", filled=True)
CHOOSE = EnterLine("nothing yet", rest="letters or an arrow choose")
NOBODY_LISTED = EnterLine("nothing yet", rest="nobody is in this list; letters find anyone")


def tie(fit: int, rivals: Sequence[Person], slip: str = "") -> EnterLine:
    """Several fit, the ``rivals`` equally well, or with a ``slip`` nearly: none is marked, nothing is guessed.

    ``fit`` is how many stand in the list.
    """
    if slip:
        return EnterLine(f"nobody fits “{slip.strip()}”, {people(fit)} nearly: another letter, or an arrow")
    if _namesakes(rivals):
        days = {(person.dob.month, person.dob.day) for person in rivals}
        tells = "birth month and day" if len(days) == len(rivals) else "the MRN"
        alike = people(fit) if fit == len(rivals) else f"{people(len(rivals)).split()[0]} of {people(fit)}"
        return EnterLine(f"{alike} have one name: {tells}, or an arrow")
    return EnterLine(f"{people(fit)} fit: another letter, or an arrow")


def _namesakes(rivals: Sequence[Person]) -> bool:
    """Whether no letters tell these people apart."""
    return all(rivals[0].namesake_of(person) for person in rivals[1:])


def admit(typed: str) -> EnterLine:
    """Nobody fits."""
    return EnterLine("admit someone new", rest=f"nobody fits “{typed.strip()}”", filled=True)


def admits_on_today(typed: str) -> EnterLine:
    """Nobody fits on a view that admits nobody. On Today a name is admitted, a number is not."""
    if any(letter.isdigit() for letter in typed):
        return no_number(typed)
    return EnterLine("nothing", rest=f"nobody fits “{typed.strip()}”; on Today Enter admits someone new")


def house(name: str, awaited: int) -> EnterLine:
    """Those of a house come together: who of them stands there is asked."""
    if not awaited:
        return EnterLine("nothing", rest=f"nobody of {name} is still expected")
    return EnterLine("tick who came from ", name, rest=f"{people(awaited)} still expected", filled=True)


def no_number(typed: str) -> EnterLine:
    """Nobody fits, and what was typed or scanned is no name."""
    return EnterLine("nothing", rest=f"nobody has the number, card or birth date “{typed.strip()}”")


def just_served(person: Person) -> EnterLine:
    """The same person within five seconds."""
    return EnterLine("nothing for a moment", rest=f"{person.name} was served just now")


def many(step: Step | None, chosen: Sequence[Person]) -> EnterLine:
    """Several ticked: one act for all of them, where the same is due."""
    if step is None:
        return EnterLine("nothing", rest=_not_together(chosen))
    names = ", ".join(person.name for person in chosen)
    return EnterLine(f"{step.value} {people(len(chosen))}", rest=names, filled=True)


def _not_together(chosen: Sequence[Person]) -> str:
    """Why Enter does nothing for those ticked, and what does."""
    steps, whom = {person.step for person in chosen}, f"the {len(chosen)} ticked"
    alert = next((person for person in chosen if person.alert), None)
    if len(steps) > 1:
        return f"{whom} are not due for the same; a key serves all"
    if steps == {Step.CHOOSE_DESTINATION}:
        return f"where {chosen[0].name if len(chosen) == 1 else 'they'} will go is asked first; F4 asks it for all"
    if alert and Step.CARD not in steps:
        return f"{alert.name} has a name alert: Escape unticks, then one by one"
    return f"nothing is due for {chosen[0].name if len(chosen) == 1 else whom}; a key serves all"


def one(
    person: Person, board: Board, voice: Voice, now: datetime, asks: bool, slip: str = "", why: str = ""
) -> EnterLine:
    """One person's next step. ``asks``: birth month and day come first.

    ``slip``: the letters that are only like their name, and ``why`` they are, as the finder says it.
    """
    if slip:
        before, does = _like(slip.strip(), why), asked_words(person, board) if asks else OPENS
        asked = board.question(person).asked if asks else None
        brief = BRIEFLY[asked] if asked else does
        return EnterLine(before, person.name, rest=f"Enter {does}", filled=asks, brief=brief)
    if person.state is State.NOT_ADMITTED and person.off_roster:
        why_not = f"not admitted: {off_roster_words(person.off_roster, voice)}"
        return EnterLine("open the card of ", person.name, rest=f"{why_not}; F9 writes a new date", brief=why_not)
    line = _step(person, board, voice, now)
    first = asked_words(person, board) if asks else WHY_AMENDED if board.signed and line.filled else ""
    return EnterLine(line.before, line.person, line.after, f"{first} first", filled=True) if first else line


def asked_words(person: Person, board: Board) -> str:
    """What Enter asks before it writes anything about somebody who must prove who they are."""
    asked = board.question(person).asked
    return f"asks {ASKED_FOR[asked]}" if asked else "asks who knows them"


def _like(typed: str, why: str) -> str:
    """How somebody was found whom the letters do not name. A former name is never said."""
    match why:
        case "former name":
            return "By a former name: "
        case "nickname":
            return f"“{typed}” may be a nickname. Nearest: "
        case "sounds like":
            return f"“{typed}” sounds like "
        case _:
            shown = typed if len(typed) <= LETTERS_SHOWN else f"{typed[: LETTERS_SHOWN - 1]}…"
            return f"Nobody fits “{shown}”. Nearest: "


def _step(person: Person, board: Board, voice: Voice, now: datetime) -> EnterLine:
    """The step, and before what follows from it what the desk is to tell or ask them."""
    line, notes = _plain_step(person, board, voice, now), ", ".join(notes_shown(person))
    brief = line.brief and _listed(" · ", notes, line.brief)
    return replace(line, rest=_listed(" · ", notes, line.rest), brief=brief) if notes else line


def _plain_step(person: Person, board: Board, voice: Voice, now: datetime) -> EnterLine:
    match person.step:
        case Step.CHECK_IN:
            late = running_late(person, board, voice, now)
            return _checks_in(person, board.after_check_in(person, now), voice, late)
        case Step.RETURN:
            return EnterLine("return ", person.name, rest=out_and_back(person, voice, now), filled=True)
        case Step.CHECK_OUT:
            leaves = leaves_with(person, board, now)
            return EnterLine("check out ", person.name, f" to {person.lives_at}", leaves, filled=True)
        case Step.CHOOSE_DESTINATION:
            rest = f"asks where to · {leaves_with(person, board, now)}"
            return EnterLine("check out ", person.name, rest=rest, filled=True)
        case Step.CARD:
            return EnterLine("open the card of ", person.name, rest=_how_it_stands(person, voice))


def _checks_in(person: Person, ahead: Sequence[SeatAhead], voice: Voice, late: str) -> EnterLine:
    """How late they are, and where they go from now on. Where a group is full that comes before the others, so that a
    short line cuts it last."""
    unplanned = in_spite_words(person) if person.scheduled else "not scheduled today"
    seats = seats_to_come(ahead, voice)
    without = [each for each in ahead if not each.given]
    if not without:
        rest = _listed(" · ", late, _listed(", ", unplanned, seats))
        return EnterLine("check in ", person.name, rest=rest, filled=True)
    unplaced = not_placed_words([each.block for each in without], voice)
    why = f"{unplaced}: {full_words([each.group for each in without])}"
    rest, brief = (_listed(" · ", late, _listed(", ", unplanned, said), seats) for said in (why, unplaced))
    return EnterLine("check in ", person.name, rest=rest, filled=True, brief=brief)


def _listed(between: str, *parts: str) -> str:
    return between.join(filter(None, parts))


def _how_it_stands(person: Person, voice: Voice) -> str:
    match person.state:
        case State.HERE:
            return _since(person, voice)
        case State.CHECKED_OUT:
            return left_words(person, voice)
        case _ if person.turned_away:
            return f"{STATE_WORDS[person.state]}; {off_roster_words(person.turned_away, voice)}"
        case _:
            return f"{STATE_WORDS[person.state]}; F2 checks in"


def _since(person: Person, voice: Voice) -> str:
    return f"here since {voice.short(person.stays[-1].came)}" if person.stays else ""
