"""What Today says beside the names: counts, blocks, what differs for a person, the undo line, hints."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from frontdesk.shapes.board import Board, SeatAhead
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import CAME, OffRoster, Person, PersonOut, State
from frontdesk.texts.ahead_words import next_ahead
from frontdesk.texts.late_words import late_entry
from frontdesk.texts.lateness_words import late_words, running_late
from frontdesk.texts.outreach_words import NOT_YET, briefly, is_followed_up
from frontdesk.texts.voice import STATE_WORDS, Voice, say

HOURS = ("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
NUMBERS = ("nobody", "one person", "two people", "three people", "four people", "five people", "six people")
NOTE_ON_CARD = "note on the card"
NEXT_CELLS = 23
"""The column Next (docs/looks.md, Row of Today)."""
COUNTED_IN_HEAD = (State.EXPECTED, State.HERE, State.STEPPED_OUT, State.CHECKED_OUT)


ADMIT_OFFER = "Somebody else: admit someone new"
"""What stands below those whom the letters fit."""


def house_offer(name: str, awaited: int) -> str:
    """What stands above that, where the letters name a house."""
    return f"Those of {name}: {people(awaited)} still expected"


MANNERS = (
    ("letters", "of a name, an MRN, a birth date; or scan a card"),
    ("Escape", "clears the letters; without letters the ticks"),
    ("Enter", "does what the Enter line says;"),
    ("", "where nobody fits: admits someone new"),
    ("arrows", "choose another row; Page Down, End: further"),
    ("Tab", "in an empty box: all, expected, here, out, gone"),
    ("Space", "in an empty box ticks: a key serves all ticked"),
)
"""What the keys of Today do, for its help."""


class Weight(StrEnum):
    """How much a word in a row matters: someone must act, a fact, or done with."""

    ACT = "act"
    FACT = "fact"
    DONE = "done"


class Words(NamedTuple):
    """Some words and their weight."""

    text: str
    weight: Weight = Weight.FACT


def people(number: int) -> str:
    """``two people``; from seven on in digits."""
    return NUMBERS[number] if number < len(NUMBERS) else f"{number} people"


def capital(text: str) -> str:
    """With a capital first letter."""
    return text[:1].upper() + text[1:]


def state_title(state: State) -> str:
    """The state as a heading's label: ``Stepped out``."""
    return capital(STATE_WORDS[state])


def seat_blocks(board: Board) -> tuple[BlockOfDay, ...]:
    """The blocks in which people differ: of kind groups, with several of them."""
    return tuple(block for block in board.blocks if block.kind == "groups" and len(block.groups) > 1)


def where(person: Person, block: BlockOfDay, now: datetime) -> str:
    """The group of a block, as lists show it: the seat held, or the plan of someone not here yet; else nothing.

    ``music full``, where the plan leads to a block still to come and a check-in would find no seat in it.
    """
    if held := block.seat(person.seats):
        return held.label
    planned = None if person.state in CAME else block.planned(person.plan)
    if not planned:
        return ""
    return full_briefly(planned) if planned.full and now < block.over else planned.label


def groups_of(person: Person, board: Board, now: datetime, after: int = 0) -> str:
    """``Room 1, Yoga``; without the first ``after`` blocks, where these have columns of their own.

    A block that is over is nobody's next: of it only a seat held is said.
    """
    blocks = (block for block in seat_blocks(board)[after:] if now < block.over or block.id in person.seats)
    return ", ".join(filter(None, (where(person, block, now) for block in blocks)))


def seats_to_come(ahead: Sequence[SeatAhead], voice: Voice) -> str:
    """``Room 1 at 11, Yoga at 2``: where a check-in gives a seat, of the blocks in which people differ."""
    seats = (each for each in ahead if each.given and not each.block.everyones)
    return ", ".join(f"{each.group.label} at {voice.hour(each.block.starts)}" for each in seats)


def notes_shown(person: Person) -> tuple[str, ...]:
    """What the desk is to tell or ask somebody: words of the site's list, or that others stand on the card."""
    return tuple(dict.fromkeys(note or NOTE_ON_CARD for note in person.desk_notes))


def full_briefly(group: GroupOfDay) -> str:
    """``music full``; what means nothing without its number keeps it: ``room 4 full``."""
    words = group.label.lower().split()
    return f"{' '.join(words) if words[-1].isdigit() else words[0]} full"


def full_words(groups: Sequence[GroupOfDay]) -> str:
    """``Gratitude is full``, ``Gratitude and Music therapy are full``."""
    return f"{' and '.join(group.label for group in groups)} {'is' if len(groups) == 1 else 'are'} full"


def not_placed_words(blocks: Sequence[BlockOfDay], voice: Voice) -> str:
    """``not placed at 11 and 2``."""
    return f"not placed at {' and '.join(voice.hour(block.starts) for block in blocks)}"


def next_words(person: Person, board: Board, voice: Voice, now: datetime, columns: int) -> Words:
    """The column Next: what differs for this person; of their groups those beyond the ``columns`` these have."""
    ahead = next_ahead(person, voice)
    if person.desk_notes and person.state not in (State.STEPPED_OUT, State.CHECKED_OUT):
        return Words(", ".join(notes_shown(person)), Weight.ACT)
    match person.state:
        case State.STEPPED_OUT:
            return Words(_out_in_next(person, voice, now), Weight.ACT)
        case State.CHECKED_OUT:
            return Words(left_words(person, voice), Weight.DONE)
        case State.ABSENT:
            return _of_someone_absent(person, voice, ahead)
        case State.EXCUSED:
            return Words("", Weight.DONE)
        case State.HERE if differs := _of_someone_here(person, board, voice, now):
            return differs
        case State.EXPECTED | State.NOT_SCHEDULED | State.NOT_ADMITTED if late := running_late(
            person, board, voice, now
        ):
            return Words(late, Weight.ACT)
    return Words(ahead or groups_of(person, board, now, columns))


def _of_someone_absent(person: Person, voice: Voice, ahead: str) -> Words:
    """Whether anybody has heard of them: our attempts, else that they called, else that nobody has called yet."""
    if person.attempts:
        weight = Weight.DONE if person.away == "called" or is_followed_up(person) else Weight.ACT
        return Words(briefly(person.attempts[-1], voice, NEXT_CELLS), weight)
    if ahead:
        return Words(ahead, Weight.DONE)
    if person.away == "called" and person.away_at:
        return Words(f"they called {voice.short(person.away_at)}", Weight.DONE)
    return Words(NOT_YET, Weight.ACT)


def _of_someone_here(person: Person, board: Board, voice: Voice, now: datetime) -> Words | None:
    if out := board.out_of_class(person, now):
        return Words(with_staff(out, voice))
    if person.off_roster:
        return Words(off_roster_words(person.off_roster, voice), Weight.ACT)
    if not person.scheduled:
        return Words("not scheduled today", Weight.ACT)
    ahead = [block for block in seat_blocks(board) if block.over > now and block.id not in person.seats]
    unseated = [block for block in ahead if not block.freed(person.plan, person.seats)]
    if unseated:
        return Words(not_placed_words(unseated, voice), Weight.ACT)
    return Words(late_words(person.late_minutes)) if person.late_minutes else None


def with_staff(out: PersonOut, voice: Voice) -> str:
    """``with staff, back 10:40``: at the counter nobody reads with whom, or why."""
    return f"with staff, back {voice.short(out.ended)}" if out.ended else "with staff"


def _out_in_next(person: Person, voice: Voice, now: datetime) -> str:
    """So that the column never cuts the time: from ten o'clock on ``out 12:15, by 12:55``; ``overdue since 12:55``."""
    if person.back_by and person.overdue(now):
        return f"overdue since {voice.short(person.back_by)}"
    said = out_and_back(person, voice, now)
    return said if len(said) <= NEXT_CELLS else said.replace("back by", "by")


def out_and_back(person: Person, voice: Voice, now: datetime) -> str:
    """``out 9:05, back by 9:20``; ``overdue since`` once that has passed."""
    out = f"out {voice.short(person.stepped_out_at)}" if person.stepped_out_at else "out"
    if not person.back_by:
        return out
    return f"{out}, {'overdue since' if person.overdue(now) else 'back by'} {voice.short(person.back_by)}"


def left_words(person: Person, voice: Voice) -> str:
    """``left 2:20, early``."""
    left = f"left {voice.short(person.out)}" if person.out else "left"
    return f"{left}, early" if person.left_early else left


def off_roster_words(off_roster: OffRoster, voice: Voice) -> str:
    """``discharged Nov 20``, ``admitted from Dec 1``."""
    return f"{'discharged' if off_roster.discharged else 'admitted from'} {voice.day(off_roster.day)}"


def left_today(person: Person, voice: Voice) -> str:
    """Why nothing more is done to someone whose day is over, and how it goes on."""
    at = f" at {voice.clock(person.out)}" if person.out else ""
    return f"{person.name} was checked out{at}. F2 checks in again."


def block_words(board: Board, voice: Voice, now: datetime) -> tuple[str, str]:
    """The block and its end or beginning: ``("Check-in", "until 10:00")``. Both empty after the last."""
    if running := board.block_at(now):
        return running.name, f"until {voice.short(running.ends)}"
    if ahead := next((block for block in board.blocks if block.begins > now), None):
        return ahead.name, f"from {voice.short(ahead.starts)}"
    return "", ""


def not_here_words(board: Board, voice: Voice, now: datetime) -> str:
    """``6 not here · 4 min to ten``: who is still to come, and how long to the next block that matters."""
    if not board.people:
        return ""
    away = board.awaited(now)
    matters = (block for block in board.blocks if block.kind in ("groups", "check-out"))
    ahead = next((block for block in matters if block.begins > now), None)
    parts = [f"{away} not here"] if away else []
    if ahead:
        parts.append(f"{length_words(ahead.begins - now)} to {_spoken(ahead, voice)}")
    return " · ".join(parts)


def length_words(length: timedelta) -> str:
    """``12 min`` under an hour, ``2 h 35`` from there on; a minute begun counts."""
    minutes = -int(-length.total_seconds() // 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02}"


def _spoken(block: BlockOfDay, voice: Voice) -> str:
    return voice.short(block.starts) if block.starts.minute else HOURS[block.starts.hour % 12]


def elsewhere_words(line: JournalLine, voice: Voice) -> str:
    """What someone else just did with the marked person."""
    return f"{line.by}: {late_entry(line, voice)}{say(voice, line.said)}"


def shown_words(first: int, fits: int, shown: int, total: int) -> str:
    """``16 of 65 shown``, or ``1 to 27 of 65 · Page Down`` where a screen does not hold them."""
    if shown <= fits:
        return f"{shown} of {max(total, shown)} shown"
    last = min(first + fits, shown)
    return f"{first + 1} to {last} of {shown} · Page {'Down' if last < shown else 'Up'}"


def more(below: int, free: str) -> str:
    """What a column has no room for, and how many seats are free in it."""
    return f"and {below} more" + (f" · {free.removesuffix(' seats').removesuffix(' seat')}" if free else "")


def above(number: int) -> str:
    """How many a column has scrolled past."""
    return f"{number} above"
