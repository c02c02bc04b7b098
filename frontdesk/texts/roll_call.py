"""What the roll call says: who is in the building, room by room; who may be at the door; who stepped out."""

from collections.abc import Iterator
from typing import NamedTuple

from frontdesk.shapes.day_lists import RollCallLists, RollCallRow
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

NO_ROOM = "No seat now"
WITH_STAFF = "With staff"
COLUMN = 36
"""Cells of a column of the list."""
DOOR, OUT = "At the door", "Stepped out"
MAY_BE_AT_THE_DOOR, MAY_BE_BACK = "may be at the door", "may be back"
MORE = " · more"
NOBODY = "Nobody is in the building."
NAME = "Roll call"
PRINTS = EnterLine("nothing", rest="Ctrl+P prints the roll call; letters find a person")
BAR = (("Ctrl+P", "Print"), ("Page Down", "More"), ("F6", "Card"), (";", "More acts"))
MANNERS = (("Ctrl+P", "prints the roll call"), ("Page Down", "the rest, where it does not fit"))


class ListHeading(NamedTuple):
    """A room or a list, and how many people are in it; no number where it only goes on."""

    words: str
    number: int | None

    def going_on(self) -> "ListHeading":
        """The same list, in the next column."""
        return ListHeading(f"{self.words.removesuffix(MORE)}{MORE}", None)


class Called(NamedTuple):
    """One person, with what is known beside the name."""

    name: str
    beside: str = ""


Lines = Iterator[ListHeading | Called | None]


def lines(called: RollCallLists, voice: Voice) -> Lines:
    """Rooms in the order of their names, those without a seat, then the door and who stepped out; None is a blank."""
    rooms = sorted({row.room for row in called.people if row.room})
    for room in rooms:
        yield from _list(room, [Called(row.name, with_staff(row)) for row in called.people if row.room == room])
    with_somebody = [Called(row.name, with_staff(row)) for row in called.people if row.out_of_class and not row.room]
    yield from _list(WITH_STAFF, with_somebody)
    seatless = [row for row in called.people if not row.room and not row.out_of_class]
    yield from _list(NO_ROOM, [Called(row.name, _last(row, voice)) for row in seatless])
    door = [Called(row.name, f"left {voice.short(row.at)}") for row in called.at_the_door]
    yield from _list(f"{DOOR} · {MAY_BE_AT_THE_DOOR}", door)
    out = [Called(row.name, f"out {voice.short(row.at)}") for row in called.stepped_out]
    yield from _list(f"{OUT} · {MAY_BE_BACK}", out)


def with_staff(row: RollCallRow) -> str:
    """``with K. Obi``; nothing for who is in their group."""
    return f"with {row.company or 'staff'}" if row.out_of_class else ""


def _list(words: str, people: list[Called]) -> Lines:
    if people:
        yield ListHeading(words, len(people))
        yield from people
        yield None


def _last(row: RollCallRow, voice: Voice) -> str:
    """Until when falls away beside a long name: a name is never cut for it."""
    if not row.last or not row.until:
        return ""
    room, until = f"last: {row.last}", f" until {voice.short(row.until)}"
    return room + until if len(row.name) + len(room + until) < COLUMN else room


def counts(called: RollCallLists) -> tuple[tuple[str, int], ...]:
    """The totals of row 2."""
    return (("In the building", len(called.people)), (DOOR, len(called.at_the_door)), (OUT, len(called.stepped_out)))


def page_words(page: int, pages: int) -> str:
    """``page 1 of 2 · Page Down``; nothing where all is in sight."""
    if pages < 2:
        return ""
    return f"page {page} of {pages} · Page {'Down' if page < pages else 'Up'}"


def sheet(called: RollCallLists, voice: Voice, as_of: str = "") -> str:
    """The roll call as plain text, a box before every name. ``as_of`` says up to when it is known, where not now."""
    said = [*(f"{words} {number}" for words, number in counts(called)), *([as_of] if as_of else [])]
    return "\n".join(["   ".join(said), "", *(_printed(line) for line in lines(called, voice))])


def _printed(line: ListHeading | Called | None) -> str:
    match line:
        case ListHeading(words, number):
            return f"{words.upper()}  {number}" if number is not None else words.upper()
        case Called(name, beside):
            return f"[ ] {name}" + (f"  ({beside})" if beside else "")
        case _:
            return ""
