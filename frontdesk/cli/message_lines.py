"""Messages for the lead, by ``do``: taken down, read, and seen."""

from frontdesk.acts import Message, MessagesSeen, OfMessages
from frontdesk.cli.do_lines import DoLine
from frontdesk.cli.json_shapes import Json, JsonShapes
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.errors import Usage
from frontdesk.permissions import refuse_unless_allowed
from frontdesk.verbs import Verb

MOST_DIGITS = 18


def act(line: DoLine) -> OfMessages:
    """What a line says of messages. Raises Usage."""
    said = line.arguments[0]
    if line.verb == Verb.MESSAGE:
        return Message(said)
    if not (said.isascii() and said.isdigit() and len(said) <= MOST_DIGITS):
        raise Usage(text=f"“{said[:20]}” is no number of a message. Write the number of the last one that was read.")
    return MessagesSeen(int(said))


def waiting(desk: FrontDesk, shapes: JsonShapes) -> Json:
    """The answer of ``messages``: what nobody has seen. Raises NotAllowed for whom they are not."""
    refuse_unless_allowed(desk.actor, Verb.MESSAGES_SEEN)
    rows = [
        {"number": each.number, "at": shapes.instant(each.at), "by": each.by, "text": each.text}
        for each in desk.messages()
    ]
    return {"ok": True, "rows": rows}
