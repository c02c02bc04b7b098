"""What stands on the screen while nobody is signed in: at the sign-in, on the lock, and before its roll call."""

from datetime import datetime

from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.print_words import Printed
from frontdesk.texts.voice import Voice

TITLE = "Front desk"
NAME, PASSPHRASE, CODE, AGAIN = "Name", "Passphrase", "Code", "Again"
QUICK_CODE = "Quick code"
ONE_DOT = "·"
"""Stands for whatever was typed, so that no length is shown."""
FORGOTTEN = "Forgotten: a lead gives a new one."
OR_CODE = "Or this shift's quick code."
ROLL_CALL = ("Roll call: ", "F10", " twice")
ENDS = ("Ends the program: ", "Ctrl+C", "")
LOCKED = "Locked"
SOMEONE_ELSE = ("", "Escape", ": someone else")
NAMES_WILL_BE_SHOWN = "It shows names, and is recorded: F10 again."
ROLL_CALL_TITLE = "Roll call from the lock"
RECORDED = "It is recorded. Escape locks again; it closes by itself after 10 minutes."
IN_THE_BUILDING = "In the building "
SIGNED_IN = "Signed in"
ABOUT_CODE = (
    "6 digits or more. Until your shift ends they let you in",
    "again at this terminal, in place of the passphrase.",
)
OPENING = EnterLine(
    "nothing yet", rest="the records are being opened; letters are kept", brief="the records are being opened"
)
WANTS_NAME = EnterLine("nothing yet", rest="type your name, or the short one")
TO_PASSPHRASE = EnterLine("go on to the passphrase")
WANTS_SECRET = EnterLine("nothing yet", rest="passphrase, or quick code")
CHECKING = EnterLine("nothing yet", rest="it is being looked at; keys are kept")
UNLOCKS = EnterLine("unlock", filled=True)
WITHOUT_CODE = EnterLine("go on without a quick code", filled=True)
TO_AGAIN = EnterLine("type it again, then it is set")
WANTS_AGAIN = EnterLine("nothing yet", rest="type the quick code again")
SETS_CODE = EnterLine("set this quick code and go on", filled=True)
NOT_THE_SAME = "The two are not the same. Type the quick code again."


NAMES_WILL_BE_PRINTED = "It prints names, and is recorded: F10 again."
ASKS_CODE = "It asks for your passphrase or quick code: type it, then F10."
ASKS_NAME_TOO = "It asks for your name, and passphrase or quick code: type them, then F10."
PRINTED = "The roll call is printed, and that is recorded."
IN_PRINTS = "The roll call is recorded. It is not on paper, but in {path}"
NOT_PRINTED = "The roll call was not printed. Sign in, then F10."


def before_roll_call(prints: bool) -> str:
    """What the first press of its key says, where nothing is to be typed for it."""
    return NAMES_WILL_BE_PRINTED if prints else NAMES_WILL_BE_SHOWN


def printed_at_lock(printed: Printed) -> str:
    """What came of printing it where nobody is signed in."""
    if printed.saved_as:
        return IN_PRINTS.format(path=printed.saved_as)
    return NOT_PRINTED if printed.unsaved or printed.hitch else PRINTED


def signs_in(name: str, terminal: str) -> EnterLine:
    """Enter proves who somebody is; the name is as it was typed, known or not."""
    return EnterLine("sign in as ", name, rest=f"at {terminal}", filled=True)


def where_and_when(site: str, voice: Voice, now: datetime) -> str:
    """``Riverside IOP  Mon Nov 23 8:12 am``."""
    return f"{site}  {when(voice, now)}"


def when(voice: Voice, now: datetime) -> str:
    """``Mon Nov 23 8:12 am``."""
    return f"{voice.date(voice.today(now))} {voice.clock(now)}"


def locks_at(voice: Voice, at: datetime) -> str:
    """When the cover gives way to the lock."""
    return f" · locks at {voice.clock(at)}, or F12 now"
