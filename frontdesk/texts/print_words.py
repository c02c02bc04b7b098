"""What stands on every print, and what is said of one."""

from collections.abc import Iterator
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from frontdesk.shapes.board import Board
from frontdesk.texts.voice import Voice

DEMO = "DEMO: made-up people"
CONFIDENTIAL = "Confidential: substance use disorder treatment records, 42 CFR Part 2. Staff only."


NOT_KEPT = "the printer could not be kept: {why}. Have FRONTDESK_PRINT set."
TEST_PAGE = "Test page"
TEST_TEXT = "This printer prints for the front desk.\n"


class Hitch(Enum):
    """Why a print command did not print; each with what is said of it, and what to do."""

    UNREADABLE = "The print command has a quote too few. Have it set right."
    MISSING = "“{command}” is not there or cannot run. Have FRONTDESK_PRINT set."
    FAILED = "“{command}” failed. Look at the printer, then print again."
    HANGS = "“{command}” hung and was ended. Look at the printer, print again."


class Printed(NamedTuple):
    """What came of a print: the hitch of the command, where the text is kept, or why it could not be kept."""

    name: str
    command: str = ""
    hitch: Hitch | None = None
    saved_as: str = ""
    unsaved: str = ""


def page(board: Board, voice: Voice, now: datetime, text: str) -> str:
    """The whole print: DEMO where it is one, whom it is for, where and when it was made, then the text."""
    return "\n".join((*_heading(board, voice, now), "", *(_printable(line) for line in text.splitlines()), ""))


def own_page(board: Board, text: str) -> str:
    """A print for the patient it is about, which names no program: DEMO where it is one, then the text."""
    demo = (DEMO, "") if board.site.demo else ()
    return "\n".join((*demo, *(_printable(line) for line in text.splitlines()), ""))


def _heading(board: Board, voice: Voice, now: datetime) -> Iterator[str]:
    if board.site.demo:
        yield DEMO
    yield CONFIDENTIAL
    made = f"{voice.date(voice.today(now))} {voice.today(now).year}, {voice.clock(now)}"
    by = ", ".join(filter(None, (board.actor.name, board.actor.terminal)))
    yield _printable(f"{board.site.name}   {made}   {by}")


def _printable(line: str) -> str:
    """Without what would steer a printer."""
    return "".join(letter for letter in line if letter.isprintable())


def printing_words(name: str) -> str:
    """While it is under way."""
    return f"Printing: {name}."


def printed_words(printed: Printed) -> tuple[str, ...]:
    """The calm line, from its fullest wording to its briefest: where the text went, by the whole path of a file."""
    if printed.saved_as:
        full = "Not printed, but kept:" if printed.hitch else f"{printed.name} is in"
        return f"{full} {printed.saved_as}", f"In {printed.saved_as}", printed.saved_as
    return (f"Not printed: {printed.name}" if printed.unsaved else f"Printed: {printed.name}",)


def hitch_words(printed: Printed) -> str:
    """What went wrong and what to do, empty where nothing did."""
    hitch = printed.hitch.value.format(command=printed.command) if printed.hitch else ""
    if not printed.unsaved:
        return hitch
    failed = f"“{printed.command}” failed, and the" if hitch else "the"
    return f"{failed} folder “prints” gave: {printed.unsaved.lower()}. Read it off the screen."
