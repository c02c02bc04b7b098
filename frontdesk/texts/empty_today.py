"""What stands in Today's list while nobody is in it: why it is empty, and each way on."""

from collections.abc import Iterator

from frontdesk.shapes.board import Board
from frontdesk.texts.today_words import Weight, Words
from frontdesk.texts.voice import Voice

Row = tuple[Words, ...]
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CENSUS_KEY = "Ctrl+O"
"""The key of the view that reads a census."""
NOBODY_KNOWN = "Nobody is on the census yet."
NOBODY_ADMITTED = "Nobody is admitted today: {known}."
ONE_OTHER, OTHERS = "one was discharged, or comes later", "{known} were discharged, or come later"
CLOSED = "{day} is a closed day · {people} on the census."
NO_PROGRAM = "{day} is no program day · {people} on the census."
OTHER_DAYS = "Nobody is expected today: {people} on the census {come} on other days."
READ = (CENSUS_KEY, "read a census file")
ADMIT = ("; m", "admit someone new")
FIND = ("letters", "find whoever comes all the same")
CARD = ("letters", "find them; F9 writes a new day of admission")


def why_empty(board: Board, voice: Voice) -> tuple[Row, ...]:
    """One bold sentence, then each way on, its keys in bold."""
    sentence, ways = _why(board, voice)
    return ((Words(sentence, Weight.ACT),), (), *_ways(ways))


def _why(board: Board, voice: Voice) -> tuple[str, tuple[tuple[str, str], ...]]:
    number = sum(person.off_roster is None for person in board.people.values())
    if not number:
        known = len(board.not_admitted)
        if not known:
            return NOBODY_KNOWN, (READ, ADMIT)
        return NOBODY_ADMITTED.format(known=ONE_OTHER if known == 1 else OTHERS.format(known=known)), (
            CARD,
            READ,
            ADMIT,
        )
    if board.closed:
        return CLOSED.format(day=voice.day(board.day), people=number), (FIND, ADMIT)
    if not board.held:
        return NO_PROGRAM.format(day=DAYS[board.day.weekday()], people=number), (FIND, ADMIT)
    return OTHER_DAYS.format(people=number, come="comes" if number == 1 else "come"), (FIND, READ, ADMIT)


def _ways(ways: tuple[tuple[str, str], ...]) -> Iterator[Row]:
    longest = max(len(key) for key, _ in ways)
    for key, does in ways:
        yield Words(key.ljust(longest), Weight.ACT), Words(f"  {does}")
