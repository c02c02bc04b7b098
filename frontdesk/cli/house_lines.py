"""The line of ``do`` that is about one person or a whole house: who is running late, and when they will come."""

from uuid import NAMESPACE_OID, uuid4, uuid5

from frontdesk.acts import RunningLate
from frontdesk.cli.do_lines import DoLine
from frontdesk.cli.do_values import clock
from frontdesk.desk import lookups
from frontdesk.desk.front_desk import FrontDesk
from frontdesk.errors import AlreadyOut, NoChange, StillIn, UnknownPatient
from frontdesk.shapes.done import Asked, Done, Said
from frontdesk.shapes.people import Person

MEANWHILE = (StillIn, AlreadyOut, NoChange)
"""What one of a house is refused with who came since the list was read, or is due then already."""


def running_late(desk: FrontDesk, line: DoLine) -> Done:
    """A person, or everybody of a house who is still expected: an entry each, which one undo takes back.

    Raises UnknownPatient, NoChange, and what the act is refused with.
    """
    whom, due = line.arguments[0], clock(line.arguments[1])
    try:
        patient = lookups.patient(desk, whom)
    except UnknownPatient:
        people = lookups.expected_of_house(desk, whom)
        if people is None:
            raise
        return _of_house(desk, people, RunningLate(0, due), line)
    return desk.do(RunningLate(patient, due), Asked(request=line.key))


def answered(desk: FrontDesk, key: str | None) -> Done | None:
    """The answer to a line about a house that was read before with this key."""
    return desk.answered(f"{_token(key)}:1") if key else None


def _token(key: str | None) -> str:
    """What the requests of one line begin with; of the same key the same."""
    return f"house-{(uuid5(NAMESPACE_OID, key) if key else uuid4()).hex}"


def _of_house(desk: FrontDesk, people: list[Person], act: RunningLate, line: DoLine) -> Done:
    token, names = _token(line.key), []
    done: list[Done] = []
    refusal: Exception = NoChange(text=f"Nobody of {line.arguments[0]} is still expected.")
    for person in people:
        try:
            done.append(desk.do(act._replace(patient=person.id), Asked(request=f"{token}:{len(done) + 1}")))
            names.append(person.name)
        except MEANWHILE as why:
            refusal = why
    if not done:
        raise refusal
    if len(done) == 1:
        return done[0]
    return done[-1]._replace(said=Said("likewise", {"said": done[-1].said, "names": names[:-1]}))
