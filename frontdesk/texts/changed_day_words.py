"""What the dialogs about a whole day say: a day that is closed, a group that is not as usual."""

from datetime import date, time

from frontdesk.shapes.day_program import GroupOfDay
from frontdesk.texts.dialog_words import act
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.voice import Voice

CLOSE_TITLE = "Close or open a day"
WHAT, DAY, BECAUSE = "What", "Day", "Because"
WAYS = ("closed, opens late or ends early", "open as usual")
CHOOSE_WAY = "1 closed   2 open as usual"
DAY_HINT = "like fri · until 11 · from 2"
BECAUSE_HINT = "holiday, snow: everybody reads it"
GIVE_BECAUSE = "write why"
ONE_DAY = "one day at a time"

GROUP_TITLE = "A group today"
GROUP, TO, NEW = "Group", "To", "Is"
OTHERS = ("cancelled", "in another room", "run by somebody else", "for fewer or more")
SETTABLE = ("room", "facilitator", "limit")
GROUP_HINT = "letters, or an arrow"
CHOOSE_GROUP = "letters or an arrow choose the group"
CHOOSE_OTHER = "choose what is other: 1 to 4"
TO_HINT = "another group, may stay empty"
NOWHERE = "nowhere: its people are free"
GIVE_NEW = "write what it is"
ONLY_CANCELLED = "only for cancelled"
NOT_CANCELLED = "not for cancelled"
NO_NUMBER = "a limit is a number"


def closes(voice: Voice, day: date, opens: time | None, ends: time | None) -> EnterLine:
    """The closing to be recorded."""
    if opens:
        return act(f"open {voice.date(day)} only at {voice.clock(opens)}", "", "")
    if ends:
        return act(f"close {voice.date(day)} from {voice.clock(ends)} on", "", "")
    return act(f"close {voice.date(day)}", "", "", "nobody is expected")


def opens(voice: Voice, day: date) -> EnterLine:
    """That the day is held after all."""
    return act(f"open {voice.date(day)} as usual", "", "")


def cancels(group: GroupOfDay, other: GroupOfDay | None) -> EnterLine:
    """The group that is not held."""
    return act(f"cancel {group.label}", "", "", f"its people go to {other.label}" if other else "its people are free")


def changes(group: GroupOfDay, what: str, value: str) -> EnterLine:
    """What is other."""
    return act(f"{group.label}: {what} is {value}", "", "", "that day only")
