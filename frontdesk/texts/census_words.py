"""What Census says: how a file is read, what it asks, what it would write, and what came of it."""

import re
from collections.abc import Sequence
from datetime import date

from frontdesk.rules.faults import listed
from frontdesk.shapes.census_look import (
    AbsentLook,
    AskedRow,
    CensusChoices,
    CensusDone,
    CensusLook,
    InboxFile,
    LastSeen,
)
from frontdesk.shapes.tally import Tally
from frontdesk.texts.census_cells import ORDERS
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.today_words import people
from frontdesk.texts.voice import Voice

READ_AS, HEADER = "read as", "Header"
QUESTIONS, WRITTEN = "QUESTIONS AND FAULTS", "WHAT WOULD BE WRITTEN"
ABSENT, ADDED, CHANGED, KEPT = "NOT IN THE FILE", "ADDED", "CHANGED", "KEPT"
INBOX, WAYS_ON = "INBOX", "GOES ON WITH"
NEW, FAULT, ARROW = "new", "fault", " → "
NOTHING_WRITTEN = "nothing written"
WHILE_ONE_IS_LEFT = "nothing is written while one is left"
NOBODY_IN_IT = "nobody is in it: is the export whole?"
STAY_UNTIL = "they stay as they are until somebody says"
REPEATS = "the desk wrote since; the file repeats the older"
WAS_IS = "was → is"
STILL_ADMITTED = "still admitted"
FILE, FILE_INVITATION, ANOTHER_FILE = "File", "type its path", "Escape: another file"
TICKS_SEVERAL = "Space ticks several"
KEPT_FOR_HEADER = "How it was read is kept for files of the same header"
NO_INBOX = ("Type the path of a file: CSV, XLSX, XLS or ODS.", "Tab goes on with what the folder has.")
SET_INBOX = "A folder for these files: Census inbox, in Program (; then p)."
EMPTY_INBOX = "No census file is in it."
INBOX_TROUBLE = ("It cannot be looked into: {why}.", "Type a path, or have the folder put right.")
BAR_CHOOSING = (("Tab", "Complete"), ("1 to 9", "Newest"), ("F10", "Roll call"), (";", "More"))
BAR_LOOKED = (("1 2 3", "Answer"), ("Tab", "How it is read"), ("Escape", "Another file"), (";", "More"))
BAR_DONE = (("Space", "Tick"), ("F6", "Card"), ("Ctrl+P", "Print"), ("Escape", "Another file"), (";", "More"))
ROLL_CALL, PRINT = ("F10", "Roll call"), ("Ctrl+P", "Print")
MANNERS = (
    ("a path", "of a census file; Tab goes on with it"),
    ("1 to 9", "in an empty box the newest files of the inbox"),
    ("Enter", "looks, asks, reads in: as its line says"),
    ("1 2 3", "answers the marked question at once"),
    ("Tab", "which header is read as what; changes it"),
    ("Ctrl+P", "prints what is on the screen"),
    ("Space", "afterwards: ticks those not in the file"),
    ("Delete", "afterwards: removes the file from the inbox"),
    ("Escape", "another file; nothing is written"),
)
"""What the keys of this view do, for its help."""
LOOKS_UP = EnterLine("nothing yet", rest="the folder is being looked at")
TYPE_A_PATH = EnterLine("nothing yet", rest="type the path of a census file")
NO_ONE_LEFT = EnterLine("choose another file", rest="this one is in")
NOT_WHILE_READING = "the file is being read in. Wait until it says so, or go to another view meanwhile."
NOTHING_TO_ANSWER = "no question is marked here. An arrow chooses one."
NOT_IN_INBOX = "this file is not in the inbox: nothing is removed from elsewhere."
REMOVED = "{name} is removed from the inbox."


def wide_bar(bar: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The keys of the foot, with those that have room only in a wide window."""
    *first, more = bar
    return (*first, *(key for key in (PRINT, ROLL_CALL) if key not in bar), more)


# Choosing


def looks_at(name: str) -> EnterLine:
    """Enter looks at a file."""
    return EnterLine("look at ", name, rest="nothing is written by that")


EMPTY_FOLDER = EnterLine("nothing", rest="no census file and no folder stands there")


def goes_into(folder: str) -> EnterLine:
    """Enter goes into a folder."""
    return EnterLine("look into ", folder)


def inbox_words(file: InboxFile, voice: Voice, today: date) -> str:
    """When a file came, and whether it was read in."""
    came = voice.today(file.changed)
    when = voice.clock(file.changed) if came == today else voice.date(came)
    read = f" · read in {_when(voice, file.read, today)}" if file.read else " · new"
    return f"{when}{read}"


def unfinished_words(choices: CensusChoices) -> tuple[str, ...]:
    """An import that was stopped, and what to do, a row each; none where none was."""
    if not choices.unfinished:
        return ()
    name, done, of = choices.unfinished
    return (f"Stopped when {done:,} of {of:,} people were in: {name}", "Read it again: it goes on from there.")


def _when(voice: Voice, at: object, today: date) -> str:
    return (
        voice.format_field(at, "clock")
        if voice.format_field(at, "date") == voice.date(today)
        else (voice.format_field(at, "date"))
    )


# Looked at


def looking(name: str) -> EnterLine:
    """While a file is looked at."""
    return EnterLine("nothing yet", rest=f"{name} is being looked at")


def answers(asked: AskedRow) -> EnterLine:
    """Enter answers the marked question."""
    question = asked.question
    quoted = re.search(r'"([^"]*)"', question.brief)
    about = f"“{quoted[1]}”" if quoted else "this question"
    digits = _digits(len(question.options))
    rest = f"line {asked.line} · or at once with {digits}" if asked.line else f"or at once with {digits}"
    brief = f"line {asked.line}, or {digits}" if asked.line else f"or {digits}"
    return EnterLine(f"answer {about}{' of ' if asked.name else ''}", asked.name, rest=rest, brief=brief, filled=True)


def _digits(number: int) -> str:
    return listed([str(digit) for digit in range(1, number + 1)])


def looks_again(name: str, line: int | None) -> EnterLine:
    """Enter reads a file again that is to be mended."""
    where = f"line {line}" if line else "it"
    return EnterLine("look again at ", name, rest=f"once {where} is mended in the file", brief=f"mend {where} first")


def reads_in(look: CensusLook) -> EnterLine:
    """Enter reads the file in."""
    tally = look.tally
    if not look.rows:
        return EnterLine("read in ", look.name, rest=NOBODY_IN_IT, filled=True)
    counts = f"{tally.added} new, {tally.changed} changed, {look.as_they_were} as they were"
    return EnterLine("read in ", look.name, rest=counts, filled=True)


def reading_in(done: int, of: int) -> EnterLine:
    """While it is read in."""
    return EnterLine(
        "nothing yet", rest=f"{done:,} of {of:,} are in; the desk goes on meanwhile", brief=f"{done:,} of {of:,}"
    )


def looked_counts(look: CensusLook) -> list[tuple[str, int]]:
    """Rows, and how they part."""
    faults = len({row.line for row in look.faults})
    return [
        ("Rows", look.rows),
        ("New", look.tally.added),
        ("Changed", look.tally.changed),
        ("As they were", look.as_they_were),
        ("Questions", len(look.asked)),
        ("Fault" if faults == 1 else "Faults", faults),
    ]


def questions_title(questions: int, faults: int) -> str:
    """``QUESTIONS 2 · FAULT 1``."""
    said = (
        f"QUESTIONS {questions}" if questions else "",
        f"FAULT{'' if faults == 1 else 'S'} {faults}" if faults else "",
    )
    return " · ".join(filter(None, said))


def reading_words(look: CensusLook, narrow: bool) -> str:
    """How many columns are read, in which order dates are, what was passed over.

    The order of all dates stands above the column of birth dates where it is ``narrow``.
    """
    reading = look.reading
    columns, unread = len(reading.header), len(reading.ignored)
    said = (
        [
            f"{columns} column{'' if columns == 1 else 's'}, {columns - unread} read"
            + (f", {unread} not" if unread else "")
        ]
        if columns
        else []
    )
    orders = {ORDERS[order] for order in reading.dates.values()}
    if orders and not (narrow and len(orders) == 1 and "dob" in reading.dates):
        said.append(f"Dates are {listed(sorted(orders), 'and')}")
    if reading.skipped:
        lines = [str(skipped.line) for skipped in reading.skipped]
        named = listed(lines, "and") if len(lines) < 5 else f"{lines[0]} and {len(lines) - 1} more"
        said.append(f"line{'s' if len(lines) > 1 else ''} {named} {'are' if len(lines) > 1 else 'is'} no person")
    return " · ".join(said)


def written_sum(tally: Tally, same: int) -> str:
    """``3 new · 6 changed · 29 as they were``."""
    return f"{tally.added} new · {tally.changed} changed · {same} as they were"


def then_words(look: CensusLook) -> str:
    """What comes below what is in sight, at 80."""
    return f"then what would be written: {look.tally.added} new, {look.tally.changed} changed · Page Down"


def not_in_file(number: int, narrow: bool) -> str:
    """How many are admitted here and not in the file."""
    if not number:
        return ""
    stay = "They stay; you are asked afterwards." if narrow else "They stay; you are asked about them afterwards."
    return f"Not in the file, admitted here: {number}. {stay}"


# Afterwards


def done_counts(done: CensusDone) -> list[tuple[str, int]]:
    """What came of it."""
    tally = done.tally
    return [
        ("Added", tally.added),
        ("Changed", tally.changed),
        ("As they were", tally.unchanged),
        ("Kept", len(tally.kept)),
        ("Not in the file", len(done.absent)),
    ]


def done_when(done: CensusDone, voice: Voice) -> str:
    """``41 rows, read in 8:24 am``."""
    return f"{done.tally.rows:,} rows, read in {voice.clock(done.at)}"


def as_they_were_unlisted(number: int) -> str:
    """Who is not listed."""
    return f"{number} as they were {'is' if number == 1 else 'are'} not listed" if number else ""


def says_of(absent: Sequence[AbsentLook]) -> EnterLine:
    """Enter asks what is so of those who are not in the file."""
    who = absent[0].name if len(absent) == 1 else people(len(absent))
    rest = "still admitted, or discharged: by whose word, from when"
    return EnterLine("say what is so of ", who, rest=rest, brief="still admitted, or discharged", filled=True)


def last_in(absent: AbsentLook) -> str:
    """The newest file that named them."""
    return "in no file yet" if absent.last_file is None else f"last in {absent.last_file or 'an earlier file'}"


def seen_words(seen: LastSeen, voice: Voice, today: date) -> str:
    """What the desk knows last of somebody."""
    if seen.day is None:
        return "never came"
    day = "today" if seen.day == today else f"on {voice.date(seen.day)}"
    if seen.away:
        return f"excused {day}" if seen.away == "excused" else f"absent {day}, {seen.away}"
    return f"here {day} until {voice.clock(seen.left)}" if seen.left else f"here {day}"


def inbox_left(name: str, ignored: Sequence[str]) -> str:
    """The file that is in, still lies in the inbox, with what the desk does not keep of it."""
    more = f", with {listed(list(ignored)[:4], 'and')}, which the desk does not keep" if ignored else ""
    return f"{name} is still in the inbox{more} · Delete removes it"
