"""What the dialogs of Census say: an answer, a header read otherwise, and what is so of who is not in the file."""

from frontdesk.shapes.census_look import AskedRow
from frontdesk.texts.enter_line import EnterLine

ANSWER, KIND, WHAT_IS_SO, FROM, WORD_OF = "Answer", "Kind", "What is so", "From", "Word of"
CHOOSE_ANSWER, CHOOSE_KIND = "choose an answer", "say what kind of place it is"
ONLY_NEW_HOUSE, ONLY_DISCHARGED = "only for a new house", "only for discharged"
CHOOSE_SO, STILL, DISCHARGED = "1 still admitted   2 discharged", "still admitted", "discharged"
LAST_DAY_HINT, TODAY = "their last day; empty is today", "today"
CHOOSE_WORD = "choose whose word it is"
WORD_HINT = "the counselor who said so"
AS, WHICH_HEADER, WHICH_COLUMN = "Read as", "choose a header of the file", "choose what it is read as"
HOW_READ = "How {name} is read"


def answer_title(asked: AskedRow) -> str:
    """``Line 30: Nuka Olsen``."""
    where = f"Line {asked.line}" if asked.line else "The whole file"
    return f"{where}: {asked.name}" if asked.name else where


def gives_answer(words: str, kind: str) -> EnterLine:
    """Enter gives an answer; nothing is written by it."""
    return EnterLine("answer ", words, f", {kind}" if kind else "", rest="nothing is written yet", filled=True)


def absent_title(who: str) -> str:
    """Not in the file."""
    return f"Not in the file: {who}"


def stays(who: str) -> EnterLine:
    """Enter leaves somebody as they are."""
    return EnterLine("leave ", who, " as they are", rest="nothing is written")


def discharges(who: str, day: str, by: str) -> EnterLine:
    """Enter discharges somebody."""
    return EnterLine("discharge ", who, f", {day}", rest=f"by the word of {by}" if by else "", filled=True)


def maps(header: str, column: str) -> EnterLine:
    """Enter reads a header as a column."""
    return EnterLine("read ", f"“{header}”", f" as {column}", rest="nothing is written yet")
