"""What was said ahead of somebody's day, in the words of lists and of the Enter line."""

from frontdesk.shapes.people import CAME, Person, State
from frontdesk.texts.voice import Voice


def in_spite_words(person: Person) -> str:
    """Of who is not to come today by what was said before: ``excused by Mary Obi``. Empty for all others."""
    if not person.said or person.state not in (State.ABSENT, State.EXCUSED) or not person.said.away_all_day:
        return ""
    return f"excused by {person.away_by}" if person.state is State.EXCUSED else "said ahead: absent"


def next_ahead(person: Person, voice: Voice) -> str:
    """The column Next: why they are away, when they come or leave, or for which other day they are here."""
    said = person.said
    if said is None:
        return ""
    if said.away_all_day:
        return f"they called {voice.day(voice.today(said.at))}" if said.away == "called" else ""
    if said.due_at and person.state not in CAME and person.state is not State.ABSENT:
        return f"due {voice.clock(said.due_at)}"
    if said.leaves_at and person.state is not State.CHECKED_OUT:
        return f"leaves {voice.clock(said.leaves_at)}"
    if said.expected and person.state not in CAME:
        return f"in place of {voice.date(said.instead_of)}" if said.instead_of else "planned for today"
    return ""
