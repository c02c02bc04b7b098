"""What stands on the screen while somebody asks, and what a lead reads of the messages that were taken."""

from collections.abc import Sequence

from frontdesk.shapes.taken_message import ForTheLead, OpenedRollCall, TakenMessage
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

TITLE = "Someone is asking"
SAY = "Say:"
MESSAGE = "Message for the lead, about anybody, here or not:"
NO_LOOKING_UP = "Nobody is looked up. F12 covers this too."
BACK = "Escape goes back, as it was"
KEEPS = EnterLine("keep the message for the lead", filled=True)
NOTHING = EnterLine("nothing yet; write a message, or Escape")
OPENED_FROM_LOCK = "The roll call was opened from the lock:"
WHY = "Why"
WANTS_WHY = EnterLine("nothing yet; write why it was opened")
SAYS_WHY = EnterLine("keep why it was opened", filled=True)
MOST = 5
"""Roll calls that are named."""
READ_KEY = "  ; 7 reads"
MESSAGES_TITLE = "Messages for the lead"
READING = "the messages are being read"
NO_MESSAGE = "there is no message that was not seen"


def wrong(why: str) -> EnterLine:
    """Why the message is not kept as it is."""
    return EnterLine(f"nothing; {why}")


def waiting(found: ForTheLead, voice: Voice) -> str:
    """That somebody is to say why the roll call was opened; else how many messages wait, and since when."""
    if found.roll_calls:
        last = found.roll_calls[-1]
        return f"Roll call from the lock, {last.terminal}, {voice.clock(last.at)}: say why"
    first, number = found.messages[0], len(found.messages)
    return f"{number} message{'' if number == 1 else 's'} for the lead, since {voice.clock(first.at)}"


def opened(roll_calls: Sequence[OpenedRollCall], voice: Voice) -> tuple[str, ...]:
    """When and where the roll call was opened while nobody was signed in; the last few."""
    told = (f"{voice.day(voice.today(at))}, {voice.clock(at)}, at {terminal}" for at, terminal in roll_calls[-MOST:])
    return OPENED_FROM_LOCK, *told


def taken(message: TakenMessage, voice: Voice) -> str:
    """When a message was taken, and by whom."""
    return f"{voice.day(voice.today(message.at))}, {voice.clock(message.at)}, {message.by}:"


def more(number: int) -> str:
    """How many messages come after those in sight."""
    return "1 more after this." if number == 1 else f"{number} more after these."


def sees(number: int) -> EnterLine:
    """Those in sight are seen."""
    return EnterLine("the message is seen" if number == 1 else f"these {number} messages are seen", filled=True)
