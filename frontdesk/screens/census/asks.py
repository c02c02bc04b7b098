"""What Census asks the desk about a file, and people about its questions; every answer brings the course further."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from frontdesk.door import Desk
from frontdesk.screens.census.course import Course, Stage
from frontdesk.screens.shared.moments import Moment
from frontdesk.screens.shared.service import Service
from frontdesk.screens.shared.stage import Stage as Dialogs
from frontdesk.shapes.census_look import (
    AbsentLook,
    AskedRow,
    CensusChoices,
    CensusDone,
    CensusLook,
    CensusOption,
    CensusRequest,
)
from frontdesk.texts import census_words as words

if TYPE_CHECKING:
    from frontdesk.screens.dialogs.ask_census import Mapped, SaidOfAbsent


class Asks:
    """Asks on behalf of a view. ``painted`` paints the view anew; ``found`` are those whom its letters find."""

    def __init__(
        self,
        course: Course,
        service: Service,
        dialogs: Dialogs,
        painted: Callable[..., None],
        found: Callable[[], Sequence[int] | None],
    ) -> None:
        self._course = course
        self._service = service
        self._apart = service.counter.apart
        self._dialogs = dialogs
        self._painted = partial(painted, by_key=True)
        self._found = found
        self.removed = ""

    # Of the desk

    def choices(self) -> None:
        """What may be read in, while a file is being chosen."""
        if self._course.stage is Stage.CHOOSING and self._service.counter.board:
            typed = self._course.typed
            self._apart.ask(lambda desk: desk.census.choices(typed), partial(self._chosen, typed), self._not_done)

    def _chosen(self, typed: str, choices: CensusChoices) -> None:
        if self._course.stage is Stage.CHOOSING:
            self._course.offer(choices)
            self._course.offered = typed
        self._painted()

    def look_at(self, path: str) -> None:
        """What a file would do; where it was looked at before, with the answers given then."""
        before = self._course.request
        self._look(before if before and before.path == path else CensusRequest(path))

    def _look(self, request: CensusRequest) -> None:
        number = self._course.ask_look(request)
        self._apart.ask(
            lambda desk: desk.census.look(request), partial(self._looked, number), partial(self._not_looked, number)
        )

    def _looked(self, number: int, look: CensusLook) -> None:
        self._course.looked(number, look)
        self._painted()

    def _not_looked(self, number: int, why: str) -> None:
        self._course.not_looked(number)
        self._not_done(why)

    def _not_done(self, why: str) -> None:
        self._service.refuse(why)
        self._painted()

    def read_in(self) -> None:
        """Read the file in, as it was looked at."""
        look = self._course.look
        if look is None:
            return
        self._course.ask_read()

        def take(desk: Desk) -> CensusDone:
            return desk.census.take(look, lambda done, of: self._apart.tell(self._came_to, done, of))

        self._apart.ask(take, self._read, self._not_read)

    def _came_to(self, done: int, of: int) -> None:
        self._course.progress = (done, of)
        self._painted()

    def _read(self, done: CensusDone) -> None:
        self._course.read(done)
        self._painted()

    def _not_read(self, why: str) -> None:
        self._course.not_read()
        self._not_done(why)

    def another(self) -> None:
        """Another file is chosen."""
        self._course.another()
        self.choices()

    def remove(self) -> None:
        """Take the file that is in away from the inbox."""
        request = self._course.request
        if request is None or not self._course.in_inbox:
            self._service.refuse(words.NOT_IN_INBOX)
            return
        path, name = request.path, self._course.name
        self._apart.ask(lambda desk: desk.census.remove(path), lambda _: self._was_removed(name), self._not_done)

    def _was_removed(self, name: str) -> None:
        self.removed = words.REMOVED.format(name=name)
        self._service.moments.begin(Moment.NEWS, self._service.counter.now())
        self.another()
        self._painted()

    # Of people

    def ask_answer(self, begun: int | None = None) -> None:
        """The answer to the marked question; ``begun`` is the digit that was pressed already."""
        from frontdesk.screens.dialogs.ask_census import AskCensusAnswer

        asked = self._course.marked()
        if isinstance(asked, AskedRow):
            self._dialogs.push(AskCensusAnswer(asked, begun), partial(self._answered, asked))

    def give(self, asked: AskedRow, number: int) -> None:
        """A digit: the answer at once, but that the kind of a new house is asked."""
        option = asked.question.options[number - 1]
        if option.new_house:
            self.ask_answer(number)
        else:
            self._answered(asked, option)

    def _answered(self, asked: AskedRow, option: CensusOption) -> None:
        request = self._course.request
        if request:
            self._course.was_answered(asked)
            self._look(request.answered(option))
            self._painted()

    def ask_column(self) -> None:
        """Which header is read as which column."""
        from frontdesk.screens.dialogs.ask_census import AskColumn

        look = self._course.look
        if look and look.reading.header:
            self._dialogs.push(AskColumn(look), self._mapped)

    def _mapped(self, mapped: "Mapped") -> None:
        if self._course.request:
            self._look(self._course.request.mapped(mapped.column, mapped.header))
            self._painted()

    def ask_absent(self) -> None:
        """What is so of the marked person who is not in the file, or of all who are ticked."""
        from frontdesk.screens.dialogs.ask_census import AskAbsent

        meant = self._course.meant(self._found())
        who = words.says_of(meant).person
        asked = AskAbsent(meant, who, self._service.board, self._service.counter.voice)
        self._dialogs.push(asked, partial(self._said, meant))

    def _said(self, absent: tuple[AbsentLook, ...], said: "SaidOfAbsent") -> None:
        act = said.act
        if act:
            self._service.serve_all([act._replace(patient=each.person) for each in absent])
        else:
            self._course.was_said(absent)
        self._painted()
