"""Seats given and taken back on Activities, from a key until all that it asked for is answered."""

from itertools import chain

from frontdesk.acts import Assign, OfPatient, Unassign
from frontdesk.screens.activities import shown
from frontdesk.screens.activities.round import Again, Round
from frontdesk.screens.errands import Answer
from frontdesk.screens.shared.hindrance import NOBODY_MARKED, hindrance
from frontdesk.screens.shared.service import People, Service
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay
from frontdesk.texts import activities as words
from frontdesk.verbs import PRESENT


class SeatGiver:
    """Gives seats and takes them back. ``again`` is what the same digit would do as the very next key."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._round: Round | None = None
        self.again: Again | None = None

    def choose(self, digit: str, people: People, block: BlockOfDay, again: Again | None) -> GroupOfDay | None:
        """Give these people a seat in the group with this digit, or move them there. Returns the group, or None.

        The same digit right after a refusal (``again``) gives the seat anyway.
        """
        group = next((group for group in block.groups if str(group.key) == digit), None)
        if not group:
            self._service.refuse(words.no_such_group(digit, block))
        elif self._present(people):
            self.give(people, block, group, anyway=again is not None and again.means(group, people))
            return group
        return None

    def _present(self, people: People) -> bool:
        """Whether all of them can have a seat; where not, the refusal row says who cannot."""
        away = next((person for person in people if person.state not in PRESENT), None)
        if away or not people:
            self._service.refuse(hindrance(away, self._service.counter.voice) if away else NOBODY_MARKED)
        return bool(people) and away is None

    def give(self, people: People, block: BlockOfDay, group: GroupOfDay, anyway: bool = False) -> None:
        """Ask for a seat in this group for each of these people, with ``anyway`` also beyond the free ones."""
        self._round = Round.of(self._service.board, block, people, group)
        self._service.serve_all(self._seats(people, block, group, anyway))

    def _seats(self, people: People, block: BlockOfDay, group: GroupOfDay, anyway: bool = False) -> list[OfPatient]:
        """The acts that give the seats; in a block that is over a seat counts from its end on."""
        board, now = self._service.board, self._service.counter.now()
        return [Assign(person.id, group.id, board.seat_from(person, block, now), anyway) for person in people]

    def give_as_planned(self, block: BlockOfDay | None) -> None:
        """Ask for the planned seat of everyone not placed, in the order of the list, while there is a free one."""
        if not block or not (waiting := self._service.board.not_placed(block)):
            self._service.refuse(words.NOBODY_TO_SEAT if block else words.NO_GROUPS)
            return
        planned = shown.as_planned(waiting, block)
        self._round = Round.of(self._service.board, block, waiting, planned=planned)
        seats = (self._seats(planned.seated.get(group.id, ()), block, group) for group in block.groups)
        self._service.serve_all(list(chain.from_iterable(seats)))
        if not planned.seated:
            self._service.refuse(self._round.left_over)

    def take_out(self, people: People, block: BlockOfDay | None) -> None:
        """Take the first of these people out of the group in which they sit."""
        if not block or not self._present(people):
            return
        if without := next((person for person in people if block.id not in person.seats), None):
            self._service.refuse(words.no_seat(without, block))
            return
        self._round = Round.of(self._service.board, block, people)
        self._service.serve(people, Unassign(people[0].id, block.id))

    def concerns(self, person: int | None) -> bool:
        """Whether an answer about this person is one that is waited for."""
        return self._round is not None and person in self._round.people

    def hear(self, person: int | None, answer: Answer) -> Round | None:
        """Note an answer. Returns what came of the key once all that it asked for is answered, and None until then."""
        assert self._round, "an answer that is waited for"
        self._round.hear(person, answer)
        if self._service.unanswered:
            return None
        ended, self._round = self._round, None
        self.again = ended.again(answer.board)
        self._service.refusal = ended.refusal(answer.board) or self._service.refusal
        return ended
