"""What Activities says: columns, how full they are, what Enter and the digits do, and what could not be done."""

from collections.abc import Sequence
from datetime import datetime

from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person, State
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.groups import CANCELLED, seats_words
from frontdesk.texts.today_words import (
    capital,
    full_briefly,
    full_words,
    left_words,
    length_words,
    off_roster_words,
)
from frontdesk.texts.voice import STATE_WORDS, Voice

NOT_PLACED = "NOT PLACED"
CHOOSE_WITH_ARROWS = "choose with the arrows"
ALL_PLACED = "everyone here is placed"
NOBODY_HERE = "nobody is here"
WHO_FITS = "who fits the letters"
NO_PLAN = "no plan"
FREE_SEAT = "free seat"
STEPPED_OUT = "stepped out"
NO_GROUPS = "there are no groups today"
NO_GROUPS_TODAY = "There are no groups today."
NO_GROUPS_LINE = EnterLine("nothing", rest=NO_GROUPS)
NOBODY_TO_SEAT = "everyone here is placed. Nothing to do."
ROSTER = "roster"

MANNERS = (
    ("letters", "find anyone of the day; Escape clears"),
    ("arrows", "up and down in a column, Tab to the next"),
    ("← →", "another hour; Page Down: groups further right"),
    ("Enter", "places as planned, where a seat is free"),
    ("1 to 9", "place or move whom the mark or the letters name;"),
    ("", "the same digit again: beyond what is free"),
    ("", "After a digit, or with nobody marked: a number"),
    ("0", "takes out of the group, as Delete does"),
    ("Space", "in an empty box ticks: a digit places all ticked"),
    ("Ctrl+A", "all not placed as planned"),
    ("Ctrl+P", "prints the marked group, or all of the hour"),
)
"""What the keys of this view do, for its help."""


def numbers(block: BlockOfDay | None) -> str:
    """The digits that choose: ``1 2 3``, or ``1 to 7`` where they are many."""
    keys = [str(group.key) for group in block.groups] if block else []
    return " ".join(keys) if len(keys) < 5 else f"{keys[0]} to {keys[-1]}"


def bar(block: BlockOfDay | None, wide: bool) -> tuple[tuple[str, str], ...]:
    """The keys at the foot."""
    choose = ((numbers(block), "Choose"),) if block else ()
    more = (("F9", "Note"),) if wide else ()
    return (*choose, ("Space", "Tick"), ("Ctrl+A", "All as planned"), ("Ctrl+P", "Print"), *more, (";", "More"))


def hours(block: BlockOfDay, voice: Voice) -> str:
    """``2:00 to 3:00 pm``."""
    return f"{voice.short(block.starts)} to {voice.clock(block.ends)}"


def to_go(block: BlockOfDay, voice: Voice, now: datetime) -> str:
    """``12 min to go``, ``23 min left``, ``ended at 3:00``."""
    if now < block.begins:
        return f"{length_words(block.begins - now)} to go"
    return f"{length_words(block.over - now)} left" if now < block.over else f"ended at {voice.short(block.ends)}"


# A column.


def group_heading(group: GroupOfDay) -> str:
    """``1 YOGA``."""
    return f"{group.key} {group.label.upper()}"


def room_and_facilitator(group: GroupOfDay) -> str:
    """``Mat room · L. Perez``, ``Room 2 today · T. Osei``."""
    room = f"{group.room} today" if group.other_room else group.room
    return " · ".join(filter(None, (room, group.facilitator)))


def cancelled_words(group: GroupOfDay, block: BlockOfDay) -> str:
    """Where the people of a cancelled group go, or else why it is cancelled."""
    other = next((each.label for each in block.groups if each.id == group.moved_to), "")
    return f"they go to {other}" if other else group.cancelled


def freed_remark(meant: GroupOfDay | None, room: int) -> str:
    """What stands beside the name of somebody who is free: ``Yoga cancelled``."""
    return _fitting((f"{meant.label} {CANCELLED}" if meant else CANCELLED, CANCELLED), room)


def plan_remark(plan: GroupOfDay | None, room: int, wide: bool) -> tuple[str, bool]:
    """What the plan says beside a name, and whether it cannot be had: ``Yoga``, ``music full``, at 80 ``3``.

    The first that has room beside the whole name, which is never cut for it.
    """
    if plan is None:
        return _fitting((NO_PLAN,), room), False
    if plan.full:
        spoken = (full_briefly(plan),) if wide else ()
        return _fitting((*spoken, f"{plan.key} full", str(plan.key)), room), True
    if plan.beyond_soft:
        return _fitting((f"{plan.key} no free seat", f"{plan.key} no seat", str(plan.key)), room), True
    return _fitting((*((plan.label,) if wide else ()), str(plan.key)), room), False


def _fitting(options: Sequence[str], room: int) -> str:
    return next((each for each in options if len(each) <= room), "")


def seat_remark(person: Person, voice: Voice) -> str:
    """What differs for someone who has a seat."""
    if person.state is State.STEPPED_OUT:
        return STEPPED_OUT
    return left_words(person, voice) if person.state is State.CHECKED_OUT else ""


def free_seats(group: GroupOfDay) -> str:
    """``2 free seats``; ``no free seat`` where what is left is planned for others, or beyond the limit."""
    match group.free:
        case _ if group.cancelled:
            return ""
        case None:
            return ""
        case 0:
            return "" if group.full else "no free seat"
        case 1:
            return "1 free seat"
        case free:
            return f"{free} free seats"


def hidden(before: Sequence[GroupOfDay], after: Sequence[GroupOfDay], room: int) -> str:
    """The groups out of sight, with their counts; in few words, or by their digits alone, where there is less room."""
    ways = (
        lambda group: f"{group_heading(group)} {seats_words(group)}",
        lambda group: f"{group.key} {seats_words(group)}",
        lambda group: str(group.key),
    )
    said = ""
    for way in ways:
        left = f"← {'  '.join(map(way, before))}" if before else ""
        right = f"{'  '.join(map(way, after))} →" if after else ""
        said = "   ".join(filter(None, (left, right)))
        if len(said) <= room:
            break
    return said


# The Enter line.


def nobody_marked(not_placed: int, here: int) -> EnterLine:
    """Nobody is chosen yet."""
    if not here:
        return EnterLine("nothing", rest=NOBODY_HERE)
    if not not_placed:
        return EnterLine("nothing", rest=f"{ALL_PLACED}; letters or an arrow choose")
    rest = f"{not_placed} not placed: letters or an arrow choose, Ctrl+A places as planned"
    return EnterLine("nothing yet", rest=rest, brief="letters or an arrow choose")


def nearest(person: Person, letters: str) -> EnterLine:
    """A fit only by forgiving a slip: nobody is placed on it."""
    return EnterLine(f"Nobody fits “{letters.strip()}”. Nearest: ", person.name, rest="an arrow chooses them")


def not_here(person: Person, voice: Voice) -> EnterLine:
    """Only who came can have a seat."""
    left = person.state is State.CHECKED_OUT
    goes_on = f"F2 checks in{' again' if left else ''}"
    if person.turned_away:
        goes_on = off_roster_words(person.turned_away, voice)
    stands = left_words(person, voice) if left else STATE_WORDS[person.state]
    return EnterLine("nothing for ", person.name, rest=f"{stands}; {goes_on}")


def sits(person: Person, group: GroupOfDay) -> EnterLine:
    """They have a seat already."""
    return EnterLine("nothing for ", person.name, rest=f"has a seat in {_named(group)}; a digit moves, 0 takes out")


def seats_as_planned(person: Person, group: GroupOfDay) -> EnterLine:
    """The seat that the plan says."""
    rest = _joined(_alert(person), "as planned", seats_left(group), still_to_come(group))
    return EnterLine("put ", person.name, f" in {_named(group)}", rest, filled=True)


def choose(person: Person, plan: GroupOfDay | None, block: BlockOfDay) -> EnterLine:
    """No seat as planned: a digit must choose. Which have one is said where there is room."""
    meant = block.meant(person.plan)
    cancelled = f"{meant.label} is {CANCELLED}" if meant and block.freed(person.plan, person.seats) else ""
    why = _joined(_alert(person), cancelled or why_not(plan))
    options = ", ".join(_option(group) for group in block.groups if group.free != 0 and group != plan)
    brief = f"{why} · a digit chooses"
    return EnterLine("choose for ", person.name, rest=f"{brief}: {options}" if options else brief, brief=brief)


def choose_for_all(people: Sequence[Person]) -> EnterLine:
    """Several ticked: a digit places them."""
    names = ", ".join(person.name for person in people)
    what = "one person" if len(people) == 1 else f"{len(people)} people"
    return EnterLine("choose for ", what, rest=f"a digit chooses · {names}", brief="a digit chooses")


def why_not(plan: GroupOfDay | None) -> str:
    """Why nobody is put where the plan says."""
    if plan is None:
        return NO_PLAN
    if plan.full:
        return full_words((plan,))
    return _joined(f"{plan.label} has no free seat: {seats_words(plan)}", still_to_come(plan))


def still_to_come(group: GroupOfDay) -> str:
    """``3 planned still to come``."""
    return f"{group.coming} planned still to come" if group.coming else ""


def seats_left(group: GroupOfDay) -> str:
    """``1 seat left``, of those that are free."""
    if group.free is None:
        return ""
    return "1 seat left" if group.free == 1 else f"{group.free} seats left"


def _option(group: GroupOfDay) -> str:
    return _named(group) if group.free is None else f"{_named(group)} {group.free} left"


def _named(group: GroupOfDay) -> str:
    return f"{group.key} {group.label}"


def _alert(person: Person) -> str:
    return "name alert" if person.alert else ""


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


# What was not done.


def no_such_group(digit: str, block: BlockOfDay) -> str:
    """A digit that is no group's."""
    return f"there is no group {digit} in {block.name}. {numbers(block)} choose."


def no_seat(person: Person, block: BlockOfDay) -> str:
    """Nothing to take out of."""
    return f"{person.name} has no seat in {block.name}. A digit places."


def same_digit_again(group: GroupOfDay, people: Sequence[Person]) -> str:
    """Beyond what is free the same digit is asked for once more."""
    whom = people[0].name if len(people) == 1 else f"these {len(people)}"
    taken = _joined(seats_words(group), still_to_come(group)).replace(" · ", ", ")
    return f"{group.label} has no free seat: {taken}. {group.key} again: {whom} anyway."


def left_over(total: int, without_seat: int, without_plan: int) -> str:
    """How many of all that were to be placed as planned could not be, and why."""
    reasons = (
        f"{without_seat} with no free seat" if without_seat else "",
        f"{without_plan} without a plan" if without_plan else "",
    )
    return f"{without_seat + without_plan} of {total}: {', '.join(filter(None, reasons))}. A digit chooses."


# On paper.


def group_line(group: GroupOfDay) -> str:
    """A group above its people."""
    return f"{group_heading(group)}   {_joined(room_and_facilitator(group), seats_words(group))}"


def paper_remark(person: Person, voice: Voice) -> str:
    """What stands behind a name on paper."""
    return capital(seat_remark(person, voice))
