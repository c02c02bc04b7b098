"""What is said while the records do not answer: since when, and what to do meanwhile."""

from datetime import datetime

from frontdesk.errors import Notice, ServerAway
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice, say

NOT_KNOWN = (
    "Not known yet whether the last act was written: note it on paper. It is told here once the records answer.",
    "Not known yet whether the last act was written: note it on paper too.",
    "Not known yet if it was written: note it on paper.",
)
"""While nobody knows what became of an act, from the fullest wording on."""
BROKE = "The line broke before it was written. Do it again."
AWAY = EnterLine("nothing yet", rest="the records do not answer; this opens once they do")
OPENS_AGAIN = "the records do not answer just now. This opens again once they do."


def why_unanswered(voice: Voice, why: Notice) -> str:
    """Why a question has no answer: where the records are away, that it is no fault of who asks, and passes."""
    away = isinstance(why, ServerAway) or isinstance(why.__cause__, ServerAway)
    return OPENS_AGAIN if away else say(voice, why)


def not_current(since: datetime | None, voice: Voice) -> str:
    """Up to when the board says what is so; nothing while it is current."""
    return f"Not current since {voice.short(since)}" if since else ""


def as_of(since: datetime | None, voice: Voice) -> str:
    """``as of 9:14``; nothing while it is current."""
    return f"as of {voice.short(since)}" if since else ""
