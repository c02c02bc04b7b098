"""The questions of the first day about the site itself: name, zone, program, settings file, and the last page."""

from collections.abc import Callable, Sequence
from functools import partial

from textual import events

from frontdesk.screens.before import Before
from frontdesk.screens.dialogs.fields import DIGITS, TextField
from frontdesk.screens.first_day.step import (
    ARROWS,
    Answers,
    Promise,
    Scroll,
    Step,
    Walk,
    choice_row,
    told_rows,
    words_rows,
)
from frontdesk.shapes.new_site import NewSite, Outset, SettingsFile
from frontdesk.texts import first_day_words as words
from frontdesk.texts.dialog_words import wrong
from frontdesk.texts.typed import LONGEST_NAME, never_kept
from frontdesk.texts.voice import Voice
from frontdesk.widgets.find_box import Typed
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow

ZONE_AT, TOLD_AT = 24, 16


class NameStep(Step):
    """What the site is called."""

    asked, says, label = words.NAME_ASKED, words.NAME_SAYS, "Name"

    def __init__(self, answers: Answers, walk: Walk) -> None:
        super().__init__(answers, walk)
        self.field = TextField(self.label, LONGEST_NAME, never_kept)
        self.invitation = answers.offers.default.name

    def promise(self) -> Promise:
        """An empty name is the one offered."""
        if self.field.wrong:
            return Promise(wrong(self.field.wrong))
        return Promise(words.named(self.field.text or self.invitation), self._go_on)

    def _go_on(self) -> None:
        self.answers.name = self.field.text
        self.walk.on()


class ZoneStep(Step):
    """By which clock: the computer's own, one of the United States, or any by its letters.

    Where the computer's is no place nothing is marked until somebody chooses: a wrong zone would be seen in the times
    of a day, once they are written.
    """

    asked, label, keys = words.ZONE_ASKED, "Zone", (words.COMPLETES,)

    def __init__(self, answers: Answers, walk: Walk) -> None:
        super().__init__(answers, walk)
        self.says = words.zone_says(answers.offers)
        self._offered()

    def _offered(self) -> None:
        """The list before a letter is typed."""
        offers = self.answers.offers
        self.zones: Sequence[str] = words.zones_offered(offers.zone)
        self.mark: int | None = 0 if words.is_place(offers) else None
        self._chosen = False

    def take(self, key: events.Key) -> None:
        """Arrows choose, Tab completes, letters look for others."""
        if key.key in ARROWS and self.zones:
            start = self.mark if self.mark is not None else -1 if ARROWS[key.key] > 0 else len(self.zones)
            self.mark = max(min(start + ARROWS[key.key], len(self.zones) - 1), 0)
            self._chosen = True
        elif key.key == "tab" and self.zones and self.field.text:
            self.field.typed = self.zones[self.mark or 0]
            self._look()
        elif self.field.take(key):
            self._look()

    def paste(self, text: str) -> None:
        super().paste(text)
        self._look()

    def _look(self) -> None:
        """The zones that the letters may mean. One is marked that was typed whole, or is the only one."""
        offers, typed = self.answers.offers, self.field.text
        if not typed:
            self._offered()
            return
        meant = words.zone_meant(typed)
        fit = words.zones_fitting(typed, offers.zones)
        self.zones = [meant, *(zone for zone in fit if zone != meant)] if meant else fit
        only = len(self.zones) == 1 and not words.is_fixed_clock(typed)
        self.mark, self._chosen = 0 if meant or only else None, True

    def promise(self) -> Promise:
        """The marked zone; of letters that mean none, why."""
        if self.mark is None and not self.field.text:
            return Promise(words.CHOOSE_ZONE)
        if self.mark is None or not self.zones:
            return Promise(words.no_zone(self.field.text, len(self.zones)))
        return Promise(words.zoned(self.zones[self.mark]), self._go_on)

    def _go_on(self) -> None:
        self.answers.zone = self.zones[self.mark or 0] if self._chosen else ""
        self.walk.on()

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        first = max(min((self.mark or 0) - height // 2, len(self.zones) - height), 0)
        return [self._row(index, width) for index in range(first, min(first + height, len(self.zones)))]

    def _row(self, index: int, width: int) -> PieceRow:
        zone, marked = self.zones[index], index == self.mark
        called = Piece(words.zone_called(zone), Tone.STRONG if marked else Tone.TEXT, bold=marked, at=MARGIN)
        own = Piece(words.OWN if zone == self.answers.offers.clock else "", Tone.QUIET, end=width - MARGIN)
        return PieceRow((called, Piece(zone, Tone.QUIET, at=ZONE_AT), own), marked)


class ProgramStep(Step):
    """The default program, an empty one, or a settings file."""

    asked, says, label, invitation = words.PROGRAM_ASKED, words.PROGRAM_SAYS, "Choose", words.CHOOSE

    def __init__(self, answers: Answers, walk: Walk, voice: Voice) -> None:
        super().__init__(answers, walk)
        offers = answers.offers
        self.mark = 0
        self._holds = {
            Outset.DEFAULT: words.held_words(offers.default, voice),
            Outset.EMPTY: words.held_words(offers.empty, voice),
            Outset.FILE: words.FILE_HOLDS,
        }

    def take(self, key: events.Key) -> None:
        """A digit or an arrow."""
        if key.key in ARROWS:
            self.mark = max(min(self.mark + ARROWS[key.key], len(Outset) - 1), 0)
        elif key.character and key.character in DIGITS[: len(Outset)]:
            self.mark = DIGITS.index(key.character)

    def paste(self, text: str) -> None:
        """Nothing is typed here."""

    @property
    def _outset(self) -> Outset:
        return list(Outset)[self.mark]

    def promise(self) -> Promise:
        return Promise(words.begins_with(self._outset), self._go_on)

    def _go_on(self) -> None:
        self.answers.outset = self._outset
        self.walk.on()

    def box(self) -> Typed:
        return Typed(str(self.mark + 1), hint=self.invitation, label=self.label)

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        rows: list[PieceRow] = []
        for index, outset in enumerate(Outset):
            rows.append(choice_row(DIGITS[index], words.OUTSETS[outset], index == self.mark))
            rows += words_rows(self._holds[outset], width)
        return rows


class FileStep(Step):
    """Where the settings file is; what is wrong in it stands below, each fault with its line."""

    asked, says, label, invitation = words.FILE_ASKED, words.FILE_SAYS, "File", words.TYPE_A_PATH
    keys = (words.COMPLETES,)

    def __init__(self, answers: Answers, walk: Walk, before: Before) -> None:
        super().__init__(answers, walk)
        self._before = before
        self._paths: tuple[str, ...] = ()
        self._faults: tuple[str, ...] = ()
        self._scroll = Scroll()

    @property
    def skipped(self) -> bool:
        """Only where a settings file was chosen."""
        return self.answers.outset is not Outset.FILE

    def entered(self) -> None:
        """What the folder holds is offered at once."""
        self._look()

    def take(self, key: events.Key) -> None:
        """Tab completes, pages turn the faults, letters are the path's."""
        if key.key == "tab":
            self.walk.wait(words.BEING_READ)
            self._before.paths(self.field.typed, self._complete, self.walk.answered)
        elif not self._scroll.turn(key.key) and self.field.take(key):
            self._look()

    def paste(self, text: str) -> None:
        """A path may hold several blanks; line ends are none of it."""
        self.field.type("".join(text.splitlines()))
        self._look()

    def _look(self) -> None:
        self._faults = ()
        self._scroll.back()
        typed = self.field.typed
        self._before.paths(typed, partial(self._offered, typed), lambda _: None)

    def _offered(self, typed: str, paths: tuple[str, ...]) -> None:
        """What came of letters typed since then is of no use."""
        if typed == self.field.typed:
            self._paths = paths
            self.walk.changed()

    def _complete(self, paths: tuple[str, ...]) -> None:
        self.field.typed = common_beginning(paths) or self.field.typed
        self._look()
        self.walk.answered()

    def promise(self) -> Promise:
        path = self.field.typed.strip()
        return Promise(words.reads(path), partial(self._read, path)) if path else Promise(words.GIVE_FILE)

    def _read(self, path: str) -> None:
        self.walk.wait(words.BEING_READ)
        self._before.read(path, self._heard, self.walk.answered)

    def _heard(self, file: SettingsFile) -> None:
        if file.faults:
            self._faults = file.faults
            self.walk.answered(words.faulty(len(file.faults)))
            return
        self.answers.file = file
        self.walk.on()
        self.walk.answered()

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        rows = [row for fault in self._faults for row in words_rows(fault, width, Tone.STRONG, MARGIN)]
        rows = rows or [PieceRow((Piece(path, Tone.TEXT, at=9),)) for path in self._paths]
        return self._scroll.within(rows, width, height)


class LastStep(Step):
    """Everything that will be made."""

    asked, says, label = words.LAST_ASKED, words.LAST_SAYS, ""

    def __init__(self, answers: Answers, walk: Walk, voice: Voice, make: Callable[[NewSite], None]) -> None:
        super().__init__(answers, walk)
        self._voice = voice
        self._make = make
        self._scroll = Scroll()

    def take(self, key: events.Key) -> None:
        """Arrows and pages, where it does not all fit."""
        self._scroll.turn(key.key)

    def paste(self, text: str) -> None:
        """Nothing is typed here."""

    def promise(self) -> Promise:
        new = self.answers.new_site()
        return Promise(words.makes(new.name), partial(self._make, new))

    def box(self) -> Typed:
        return Typed(label="", invitation="")

    def rows(self, width: int, height: int) -> Sequence[PieceRow]:
        answers = self.answers
        told = words.told(answers.new_site(), answers.offers, answers.file, self._voice)
        rows = [row for label, text in told for row in told_rows(label, text, width, TOLD_AT)]
        return self._scroll.within(rows, width, height)


def common_beginning(texts: Sequence[str]) -> str:
    """The letters with which all of them begin; of none, nothing."""
    if not texts:
        return ""
    first, last = min(texts), max(texts)
    same = next((at for at, letter in enumerate(first) if last[at] != letter), len(first))
    return first[:same]
