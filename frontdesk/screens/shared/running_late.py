"""Who runs late: one person, those ticked, or everybody of a house who is still expected."""

from collections.abc import Sequence

from frontdesk.acts import Act, OfPatient, RunningLate
from frontdesk.screens.dialogs.answers import ComesAt
from frontdesk.screens.shared.dialogs import Inquiry, as_one
from frontdesk.screens.shared.service import People, Service
from frontdesk.shapes.people import Person, State


def housemates(service: Service, person: Person) -> tuple[Person, ...]:
    """Who else of the same house is still expected; nobody where it is not known where they live."""
    people = (service.board.people[key] for key in service.board.order)
    of_house = (each for each in people if each.lives_at == person.lives_at and each.state is State.EXPECTED)
    return tuple(each for each in of_house if each.id != person.id) if person.lives_at else ()


def asks_when(service: Service, people: People) -> Inquiry:
    """When they come; where it is said of a house, that is one batch of all of them."""
    from frontdesk.screens.dialogs.ask_late import AskLate

    others = housemates(service, people[0]) if len(people) == 1 else ()

    def acts(given: ComesAt) -> Sequence[OfPatient]:
        return [RunningLate(each.id, given.at) for each in ((*people, *others) if given.whole_house else people)]

    def rest(refused: Sequence[Act]) -> Inquiry:
        about = {act.patient for act in refused if isinstance(act, RunningLate)}
        return asks_when(service, tuple(each for each in (*people, *others) if each.id in about))

    dialog = AskLate(as_one(people), service.board, service.voice, others, service.counter.now)
    return Inquiry(people, dialog, acts, rest)
