"""What is about two people at once: they are one, or the visit of one is the other's."""

from collections.abc import Callable

from frontdesk.acts import Join, OfTwo, WrongPerson
from frontdesk.screens.shared.dialogs import Dialogs
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.people import Person
from frontdesk.texts import two_rows_words


class TwoRows:
    """Asks who the other is, and whether that is meant."""

    def __init__(self, service: Service, dialogs: Dialogs) -> None:
        self._service = service
        self._dialogs = dialogs

    def join(self, person: Person) -> None:
        """One person in two rows: which is the other, then whether that is meant. A number of the census stays."""

        def sure(other: Person) -> None:
            gone, stays = (other, person) if other.temporary and not person.temporary else (person, other)
            self._sure(two_rows_words.joins(gone, stays, self._service.voice), Join(gone.id, stays.id))

        self._other(person, two_rows_words.join_title(person), two_rows_words.JOIN_WITH, sure)

    def wrong_person(self, person: Person) -> None:
        """Today's visit is somebody else's: whose, then whether that is meant."""

        def sure(meant: Person) -> None:
            self._sure(two_rows_words.gives(person, meant, self._service.voice), WrongPerson(person.id, meant.id))

        self._other(person, two_rows_words.wrong_title(person), two_rows_words.WRONG_WITH, sure)

    def _other(self, person: Person, title: str, goes_on: str, then: Callable[[Person], None]) -> None:
        from frontdesk.screens.dialogs.ask_other import AskOther

        self._dialogs.stage.push(AskOther(person, self._service.board, title, goes_on), then)

    def _sure(self, question: tuple[str, str, str], act: OfTwo) -> None:
        from frontdesk.screens.dialogs.ask_sure import AskSure

        self._dialogs.ask_once(lambda: AskSure(*question), lambda _: act)
