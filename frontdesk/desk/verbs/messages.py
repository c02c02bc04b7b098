"""Messages for the lead: taken down at the desk, and seen."""

from frontdesk import later_queries
from frontdesk.acts import Message, MessagesSeen, OfMessages
from frontdesk.desk.verbs.given_values import allowed
from frontdesk.desk.writing import Writing
from frontdesk.errors import NoChange, Usage
from frontdesk.models import Message as MessageRow
from frontdesk.rules.clean_text import LONGEST_NAME, clean

NO_MESSAGE = f"A message has between 1 and {LONGEST_NAME} letters."


def of_messages(writing: Writing, act: OfMessages) -> None:
    """What was asked at the desk is kept, or has been seen."""
    match act:
        case Message():
            take_down(writing, act)
        case MessagesSeen():
            seen(writing, act)


def take_down(writing: Writing, act: Message) -> None:
    """Keep what somebody wants the lead to know; nobody is looked up for it. Raises Usage."""
    text = allowed(clean(act.text))
    if not 1 <= len(text) <= LONGEST_NAME:
        raise Usage(text=NO_MESSAGE)
    writing.records.add(MessageRow(text=text, at=writing.now, by=writing.by))


def seen(writing: Writing, act: MessagesSeen) -> None:
    """What was read is seen, and not what came meanwhile. Raises NoChange."""
    unseen = writing.records.scalars(*later_queries.unseen_messages())
    messages = [message for message in unseen if message.id <= act.up_to]
    if not messages:
        raise NoChange(text="There is no such message that was not seen.")
    for message in messages:
        message.seen_at, message.seen_by = writing.now, writing.by
