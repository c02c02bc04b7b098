"""What is said of the paper sheets of groups."""

from collections.abc import Sequence

from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.shapes.people import Person
from frontdesk.shapes.reviewed_day import Question
from frontdesk.shapes.sheets import NameOnPaper, Signed
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

FACILITATOR = "the facilitator"
ON_IT, ADDED, ON_THE_PAPER = "on it", "added", "on the paper"
INVITATION = "a name adds who is on the paper; digits: how many"
LOOKING = EnterLine("nothing yet", rest="that day is being read")
NO_GROUP_YET = EnterLine("nothing", rest="no group has met yet in which somebody sits")
NO_GROUP_MESSAGE = "No group has met yet."
BAR = (("Space", "Not on it"), ("F2", "Late"), ("Ctrl+A", "All"), ("Tab", "By whom"), ("← →", "Group"), (";", "More"))
MANNERS = (
    ("digits", "how many names stand on the paper"),
    ("Enter", "the same number as seated confirms it"),
    ("arrows, Space", "where not: mark whose name is not on it"),
    ("letters, Enter", "add somebody who is on the paper"),
    ("F2", "late, left, or there without signing"),
    ("Ctrl+A", "every name was read and is on it"),
    ("Tab", "says by whose word; else who ran the group"),
    ("← →", "another group"),
)
WHAT, CHOOSE_WHAT = "Was", "a digit: what the facilitator says"
SAID_OF_A_NAME = (
    "late, and let in",
    "there, and left early",
    "there, did not sign",
    "not on the sheet",
    "on the sheet",
)
MINUTES_LATE, GIVE_MINUTES = "Minutes late", "how many minutes after the beginning"
LEFT_AT, GIVE_LEFT = "Left at", "when they left the group"
NOT_ASKED = "not asked"
BY_WHOM = "By"


def name_title(person: Person) -> str:
    """What is said of one name."""
    return f"{person.name} on the sheet"


def sheet_title(group: GroupOfDay) -> str:
    """By whose word."""
    return f"Sheet of {group.label}"


def by(name: str) -> str:
    """``by T. Osei``."""
    return f"by {name}"


def no_minutes(text: str) -> EnterLine:
    """What was typed are no minutes."""
    return EnterLine("nothing", rest=f"“{text}” is no number of minutes")


def says_of(person: Person, said: str) -> EnterLine:
    """It goes with the sheet."""
    return EnterLine("put down for ", person.name, rest=f"{said}; it is entered with the sheet")


def name_words(signed: Signed, late: int | None, left: str, added: bool) -> str:
    """What stands beside a name: ``on it``, ``late 12``, ``left 11:40``, ``not on it``, ``did not sign``, ``added``."""
    if signed is Signed.NOT_ON_IT:
        return "not on it"
    if signed is Signed.PRESENT:
        return "did not sign"
    times = [f"late {late}" if late else "", f"left {left}" if left else ""]
    return ", ".join(filter(None, times)) or (ADDED if added else ON_IT)


def explained(names: Sequence[NameOnPaper], block: BlockOfDay, voice: Voice, *, added: bool) -> tuple[str, ...]:
    """What the words beside the names mean, each once: in a word what it does to their minutes."""
    at, signed = voice.short(block.starts), {name.signed for name in names}
    said = {
        f"late: let in so many minutes after {at}, and counts from then": any(name.late for name in names),
        "left: it counts until then": any(name.left for name in names),
        f"not on it: gives no minutes at {at}; they stay in the building": Signed.NOT_ON_IT in signed,
        "did not sign: they were there all the same, and it counts": Signed.PRESENT in signed,
        "added: gets the seat, as the paper says": added,
    }
    return tuple(line for line, stands in said.items() if stands)


def where(group: GroupOfDay, block: BlockOfDay, voice: Voice) -> str:
    """``11:00 Room 1 · T. Osei``."""
    room = f"{voice.short(block.starts)} {group.room if group.room and group.room != group.label else ''}".strip()
    return " · ".join(filter(None, (room, group.facilitator)))


def seated_at(block: BlockOfDay, voice: Voice) -> str:
    """The heading of a column of names."""
    return f"Seated at {voice.short(block.starts)}"


def agree(number: str, on_it: int) -> str:
    """``11 of 11 agree``; nothing without a number."""
    return f"{on_it} of {number}{' agree' if number == str(on_it) else ''}" if number else ""


def sheets_in(block: BlockOfDay, board: Board, voice: Voice) -> str:
    """``sheets 2 of 7 at 11:00``."""
    groups = [group for group in block.groups if group.held]
    return f"sheets {sum(group.id in board.sheets for group in groups)} of {len(groups)} at {voice.short(block.starts)}"


def how_many(seated: int) -> EnterLine:
    """Nothing was said yet."""
    return EnterLine("nothing yet", rest=f"{seated} seated: how many names stand on the paper?")


def is_entered(number: int) -> EnterLine:
    """The records have this sheet."""
    return EnterLine("nothing", rest=f"this sheet is entered, {number} on it; ← → another group")


def differs(signed: int, seated: int) -> EnterLine:
    """Names must be said."""
    names = "mark whose name is not on it" if signed < seated else "letters add who is on it"
    return EnterLine("nothing yet", rest=f"{signed} signed, {seated} seated: {names}")


def confirms(number: int, said: tuple[int, int], group: GroupOfDay) -> EnterLine:
    """The sheet to be entered."""
    not_on_it, added = said
    parts = [f"{not_on_it} not on it" if not_on_it else "", f"{added} added" if added else ""]
    rest = ", ".join(filter(None, parts))
    return EnterLine(f"confirm {number} on the sheet", rest=f"{group.label}{f': {rest}' if rest else ''}", filled=True)


def adds(person: Person, group: GroupOfDay) -> EnterLine:
    """A name on the paper of somebody who has no seat there: they get it, as the paper says."""
    return EnterLine("add ", person.name, rest=f"gets the seat in {group.label}, as the paper says", filled=True)


def is_listed(person: Person) -> EnterLine:
    """A name that stands in the list."""
    return EnterLine("nothing", rest=f"{person.name} is in the list: Escape, then the arrows and Space")


def has_not_come(person: Person) -> EnterLine:
    """A name of somebody who has no visit that day."""
    return EnterLine("nothing", rest=f"{person.name} has not come that day. Were they there? Check in first")


def nobody(letters: str) -> EnterLine:
    """The letters are nobody's."""
    return EnterLine("nothing", rest=f"nobody fits “{letters}”")


def sheet_record(question: Question, board: Board, voice: Voice) -> str:
    """What the record says of a group whose sheet is not entered, or has another number than the seats."""
    group, block = question.group, question.block
    sheet = board.sheets.get(group.id) if group else None
    where = f"{voice.short(block.starts)} {block.name}" if block else ""
    if sheet is None:
        return f"{where}; {group.held if group else 0} seated, no sheet"
    return f"{where}; {sheet.signed} signed, {sheet.differs} seated"


def proof_words(person: Person, block: BlockOfDay) -> str:
    """What proves a seat: ``on the sheet``, ``counted``, ``present by K. Obi``, ``unconfirmed``; or that none does."""
    proof = person.proofs.get(block.id)
    if proof is None:
        return Signed.UNCONFIRMED.value
    if proof.signed is Signed.PRESENT:
        return f"present by {proof.word_of or FACILITATOR}"
    return proof.signed.value
