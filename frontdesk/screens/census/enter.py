"""What Enter would do on Census: pure, over how far the file has come and where the mark stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from frontdesk.screens.census.course import Course, Stage
from frontdesk.screens.shared.deed import Deed
from frontdesk.shapes.census_look import AskedRow, FaultyRow, InboxFile
from frontdesk.texts import census_words as words
from frontdesk.texts.enter_line import EnterLine


class Does(Enum):
    """What it does."""

    LOOK = auto()
    GO_INTO = auto()
    ANSWER = auto()
    READ_IN = auto()
    SAY = auto()
    ANOTHER = auto()


@dataclass(frozen=True, slots=True)
class Censing(Deed):
    """Enter does this; ``path`` is the file or folder it goes to, ``about`` tells apart what it is about."""

    does: Does | None = None
    path: str = ""
    about: object = None

    @property
    def nothing(self) -> bool:
        """Whether Enter only says why it does nothing."""
        return self.does is None

    def _essence(self) -> tuple[object, ...]:
        return self.does, self.path, self.about


def censing(course: Course, found: Sequence[int] | None) -> Censing:
    """What Enter does now."""
    match course.stage:
        case Stage.CHOOSING:
            return _choosing(course)
        case Stage.LOOKING:
            return Censing(words.looking(course.name))
        case Stage.READING:
            return Censing(words.reading_in(*course.progress))
        case Stage.LOOKED:
            return _looked(course)
        case Stage.DONE:
            return _done(course, found)


def _choosing(course: Course) -> Censing:
    marked = course.marked()
    if isinstance(marked, InboxFile):
        return _to(marked.path)
    if isinstance(marked, str) and course.typed not in course.ways_on:
        return _to(marked)
    if course.leads_nowhere:
        return Censing(words.EMPTY_FOLDER)
    return _to(course.typed.strip()) if course.typed.strip() else Censing(words.TYPE_A_PATH)


def _to(path: str) -> Censing:
    """A file is looked at, a folder gone into."""
    if path.endswith("/"):
        return Censing(words.goes_into(path), does=Does.GO_INTO, path=path)
    return Censing(words.looks_at(path.rpartition("/")[2]), does=Does.LOOK, path=path)


def _looked(course: Course) -> Censing:
    marked, look = course.marked(), course.look
    if isinstance(marked, AskedRow):
        return Censing(words.answers(marked), does=Does.ANSWER, about=marked.question)
    if course.pending or look is None:
        return Censing(words.looking(course.name))
    if isinstance(marked, FaultyRow):
        line = words.looks_again(course.name, marked.line)
        return Censing(line, does=Does.LOOK, path=look.request.path, about=marked.fault)
    return Censing(words.reads_in(look), does=Does.READ_IN, about=look.digest)


def _done(course: Course, found: Sequence[int] | None) -> Censing:
    meant = course.meant(found)
    if meant:
        line: EnterLine = words.says_of(meant)
        return Censing(line, does=Does.SAY, about=tuple(each.person for each in meant))
    return Censing(words.NO_ONE_LEFT, does=Does.ANOTHER)
