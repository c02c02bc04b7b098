"""What stands on the screen while somebody asks, and what a lead reads of the messages that were taken."""

from collections.abc import Sequence

from frontdesk.shapes.taken_message import TakenMessage
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

TITLE = "Someone is asking"
SAY = "Say:"
MESSAGE = "Message for the lead, about anybody, here or not:"
NO_LOOKING_UP = "Nobody is looked up. F12 covers this too."
BACK = "Escape goes back, as it was"
KEEPS = EnterLine("keep the message for the lead", filled=True)
NOTHING = EnterLine("nothing yet; write a message, or Escape")
READ_KEY = "  ; 7 reads"
MESSAGES_TITLE = "Messages for the lead"
READING = "the messages are being read"
NO_MESSAGE = "there is no message that was not seen"


def wrong(why: str) -> EnterLine:
    """Why the message is not kept as it is."""
    return EnterLine(f"nothing; {why}")


def waiting(messages: Sequence[TakenMessage], voice: Voice) -> str:
    """How many messages wait for the lead, and since when."""
    first, number = messages[0], len(messages)
    return f"{number} message{'' if number == 1 else 's'} for the lead, since {voice.clock(first.at)}"


def taken(message: TakenMessage, voice: Voice) -> str:
    """When a message was taken, and by whom."""
    return f"{voice.day(voice.today(message.at))}, {voice.clock(message.at)}, {message.by}:"


def more(number: int) -> str:
    """How many messages come after those in sight."""
    return "1 more after this." if number == 1 else f"{number} more after these."


def sees(number: int) -> EnterLine:
    """Those in sight are seen."""
    return EnterLine("the message is seen" if number == 1 else f"these {number} messages are seen", filled=True)
