"""The questions of the first day about what a site has several of, or one of several: houses, counselors, printers."""

from collections.abc import Sequence

from textual import events

from frontdesk.screens.before import Before
from frontdesk.screens.dialogs.fields import DIGITS, TextField
from frontdesk.screens.first_day.step import ARROWS, Answers, Promise, Step, Walk, choice_row, words_rows
from frontdesk.shapes.new_site import House
from frontdesk.texts import first_day_words as words
from frontdesk.texts.dialog_words import wrong
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.print_words import Printed, hitch_words
from frontdesk.texts.typed import LONGEST_NAME, never_kept
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import BLANK, MARGIN, PieceRow

NAMES_AT = 9


class NamesStep(Step):
    """Names one after another: Enter adds what is typed, and goes on where nothing is."""

    noun = ""
    invitation = words.TYPE_A_NAME

    def __init__(self, answers: Answers, walk: Walk) -> None:
        super().__init__(answers, walk)
        self.field = TextField(self.label, LONGEST_NAME, never_kept)

    @property
    def typed(self) -> str:
        """The name in the field, as it would stand in the list."""
        return self.field.text

    @property
    def names(self) -> Sequence[str]:
        """Those that stand in the list."""
        raise NotImplementedError

    def add(self, name: str) -> None:
        """One more."""
        raise NotImplementedError

    def take_last(self) -> None:
        """The last that was added here goes, where there is one."""
        raise NotImplementedError

    def adds(self, name: str) -> EnterLine:
        """What Enter does with a name."""
        raise NotImplementedError

    @property
    def keys(self) -> tuple[tuple[str, str], ...]:  # type: ignore[override]
        """Delete is named while there is something to take away."""
        return (words.TAKES_AWAY,) if self.names else ()

    def take(self, key: events.Key) -> None:
        """Delete takes the last one away; letters are the name's."""
        if key.key == "delete":
            self.take_last()
        else:
            super().take(key)

    def promise(self) -> Promise:
        name = self.typed
        if not name:
            return Promise(words.goes_on_with(self.names, self.noun), self.walk.on)
        if why := self.field.wrong or words.listed_already(name, self.names):
            return Promise(wrong(why))
        return Promise(self.adds(name), self._add)

    def _add(self) -> None:
        self.add(self.typed)
        self.field.clear()

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        """The newest stay in sight."""
        rows = [row for name in self.told() for row in words_rows(name, width, Tone.TEXT, NAMES_AT)]
        return rows[-height:] if height else ()

    def told(self) -> Sequence[str]:
        """The list, as it is shown."""
        return self.names


class HousesStep(NamesStep):
    """Houses, each with its kind."""

    asked, says, label, noun = words.HOUSES_ASKED, words.HOUSES_SAYS, "House", "house"

    def __init__(self, answers: Answers, walk: Walk) -> None:
        super().__init__(answers, walk)
        self.mark = 0

    @property
    def names(self) -> Sequence[str]:
        """Those of the settings file first."""
        return (*self.answers.houses_of_file, *(house.name for house in self.answers.houses))

    def take(self, key: events.Key) -> None:
        """Arrows choose the kind."""
        if key.key in ARROWS:
            self.mark = max(min(self.mark + ARROWS[key.key], len(words.KINDS) - 1), 0)
        else:
            super().take(key)

    def told(self) -> Sequence[str]:
        """With the kinds of those that were typed."""
        typed = (f"{house.name}, {house.kind.value}" for house in self.answers.houses)
        return (*self.answers.houses_of_file, *typed)

    def hint(self) -> str:
        return words.KIND_HINT

    def add(self, name: str) -> None:
        self.answers.houses.append(House(name, words.KINDS[self.mark]))
        self.mark = 0

    def take_last(self) -> None:
        del self.answers.houses[-1:]

    def adds(self, name: str) -> EnterLine:
        return words.adds_house(name, words.KINDS[self.mark])

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        kinds = [choice_row("", kind.value, index == self.mark) for index, kind in enumerate(words.KINDS)]
        return (*kinds, BLANK, *super().rows(width, max(height - len(kinds) - 1, 0)))


class CounselorsStep(NamesStep):
    """Counselors."""

    asked, says, label, noun = words.COUNSELORS_ASKED, words.COUNSELORS_SAYS, "Name", "counselor"

    @property
    def typed(self) -> str:
        return words.first_name_first(self.field.text)

    @property
    def names(self) -> Sequence[str]:
        return self.answers.counselors

    def add(self, name: str) -> None:
        self.answers.counselors.append(name)

    def take_last(self) -> None:
        del self.answers.counselors[-1:]

    def adds(self, name: str) -> EnterLine:
        return words.adds_counselor(name)


class PrinterStep(Step):
    """Files, or one of the system's printers, which prints a page before it is taken."""

    asked, says, label, invitation = words.PRINTER_ASKED, words.PRINTER_SAYS, "Choose", words.CHOOSE

    def __init__(self, answers: Answers, walk: Walk, before: Before) -> None:
        super().__init__(answers, walk)
        self._before = before
        self._found: tuple[str, ...] | None = None
        self._tried: dict[str, Printed | None] = {}
        self.mark = 0
        before.find_printers(self._heard_of)

    def _heard_of(self, found: tuple[str, ...]) -> None:
        self._found = found
        self.walk.changed()

    @property
    def _commands(self) -> tuple[str, ...]:
        """What may be chosen; the first is none."""
        return ("", *(() if self._fixed else self._found or ()))

    @property
    def _fixed(self) -> bool:
        """Whether this terminal has a print command whatever is chosen."""
        return self.answers.offers.printing is not None

    def take(self, key: events.Key) -> None:
        """A digit or an arrow."""
        last = len(self._commands) - 1
        if key.key in ARROWS:
            self.mark = max(min(self.mark + ARROWS[key.key], last), 0)
        elif key.character and key.character in DIGITS[: last + 1]:
            self.mark = DIGITS.index(key.character)

    def paste(self, text: str) -> None:
        """Nothing is typed here."""

    def promise(self) -> Promise:
        """A printer that has not taken a page is given one first."""
        command = self._commands[self.mark]
        if not command:
            return Promise(words.PRINTS_FILES if not self._fixed else words.GOES_ON, self._go_on)
        if command not in self._tried:
            return Promise(words.tries(command, again=False), self._try)
        tried = self._tried[command]
        if tried is None:
            return Promise(words.trying(command))
        if tried.hitch:
            return Promise(words.tries(command, again=True), self._try)
        return Promise(words.prints_on(command), self._go_on)

    def _go_on(self) -> None:
        self.answers.printer = self._commands[self.mark]
        self.walk.on()

    def _try(self) -> None:
        command = self._commands[self.mark]
        self._tried[command] = None
        self._before.try_printer(command, lambda printed: self._heard(command, printed))

    def _heard(self, command: str, printed: Printed) -> None:
        self._tried[command] = printed
        if command == self._commands[self.mark]:
            self.walk.refusal = hitch_words(printed)
        self.walk.changed()

    def box(self) -> Typed:
        return Typed(str(self.mark + 1), hint="" if self._fixed else self.invitation, label=self.label)

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        offers = self.answers.offers
        if offers.printing is not None:
            return words_rows(words.printing_says(offers.printing), width, Tone.TEXT, MARGIN)
        rows = [choice_row("1", words.NO_PRINTER, self.mark == 0)]
        rows += words_rows(words.FILES_HOLD.format(folder=offers.folder), width)
        if not self._found:
            says = words.LOOKING if self._found is None else words.NONE_FOUND
            return [*rows, BLANK, *words_rows(says, width)]
        first = max(self.mark - max(height - len(rows), 1), 0)
        shown = list(enumerate(self._commands))[1:][first:]
        return [*rows, *(self._row(index, command) for index, command in shown)]

    def _row(self, index: int, command: str) -> PieceRow:
        return choice_row(DIGITS[index : index + 1], words.printer_called(command), index == self.mark)
