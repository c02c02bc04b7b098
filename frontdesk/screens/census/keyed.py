"""What the keys mean on Census, wherever the file stands."""

from collections.abc import Callable, Sequence

from textual import events

from frontdesk.screens.census.asks import Asks
from frontdesk.screens.census.course import Course, Item, Stage
from frontdesk.screens.keys import MORE
from frontdesk.screens.shared.service import Service
from frontdesk.shapes.census_look import AbsentLook, AskedRow
from frontdesk.texts import census_words as words

FAR = 1_000_000
ARROWS = {"up": -1, "down": 1, "home": -FAR, "end": FAR}
PAGES = {"pageup": -1, "pagedown": 1}
Found = Sequence[int] | None


class Keyed:
    """Moves the mark, writes the path, and asks what a key stands for."""

    def __init__(self, course: Course, asks: Asks, service: Service, prints: Callable[[], None]) -> None:
        self._course = course
        self._asks = asks
        self._service = service
        self._print = prints

    def press(self, key: events.Key, found: Found, room: int) -> bool:
        """One key, with whom the letters ``found`` and the rows that have ``room``. Whether it meant something."""
        if key.character == MORE.key:
            return False
        if key.key in ARROWS and self._course.items(found):
            self._course.move(ARROWS[key.key], found)
            return True
        if key.key in PAGES or key.key in ARROWS:
            self._course.turn((PAGES.get(key.key) or ARROWS[key.key]) * _step(key, room))
            return True
        match self._course.stage:
            case Stage.CHOOSING:
                return self._choose(key)
            case Stage.LOOKED:
                return self._answer(key, self._course.marked(found))
            case Stage.DONE:
                return self._afterwards(key, self._course.marked(found))
            case _:
                return self._waits(key)

    def _choose(self, key: events.Key) -> bool:
        """Letters of a path; a digit in an empty box is one of the newest files."""
        course, character = self._course, key.character or ""
        match key.key:
            case "tab":
                course.complete()
            case "backspace":
                course.erase()
            case "escape" | "ctrl+u":
                course.another()
            case _ if not course.typed and character.isdecimal() and 0 < int(character) <= len(course.choices.files):
                self._asks.look_at(course.choices.files[int(character) - 1].path)
                return True
            case _ if key.is_printable and character:
                course.type(character)
            case _:
                return False
        self._asks.choices()
        return True

    def _answer(self, key: events.Key, marked: Item | None) -> bool:
        """A digit answers at once, Tab asks what is read as what, Escape leaves the file."""
        character = key.character or ""
        match key.key:
            case "tab":
                self._asks.ask_column()
            case "escape":
                self._asks.another()
            case "ctrl+p":
                self._print()
            case _ if character.isdecimal():
                if isinstance(marked, AskedRow) and 0 < int(character) <= len(marked.question.options):
                    self._asks.give(marked, int(character))
                else:
                    self._service.refuse(words.NOTHING_TO_ANSWER)
            case _:
                return bool(key.is_printable and character)
        return True

    def _afterwards(self, key: events.Key, marked: Item | None) -> bool:
        """Space ticks, Delete removes the file from the inbox, Escape goes on to another."""
        match key.key:
            case "space" if not self._service.finding.letters:
                if isinstance(marked, AbsentLook):
                    self._course.tick(marked.person)
            case "delete":
                self._asks.remove()
            case "ctrl+p":
                self._print()
            case "escape" if not self._service.finding.letters:
                self._asks.another()
            case _:
                return False
        return True

    def _waits(self, key: events.Key) -> bool:
        """While a file is looked at or read in."""
        if key.key == "escape" and self._course.stage is Stage.LOOKING:
            self._asks.another()
        elif key.key == "escape":
            self._service.refuse(words.NOT_WHILE_READING)
        return key.key in ("escape", "tab") or bool(key.is_printable and key.character)


def _step(key: events.Key, room: int) -> int:
    return max(room - 1, 1) if key.key in PAGES else 1
