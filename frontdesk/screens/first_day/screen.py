"""The first day of a site on the screen: its questions in their order, back and forth, until the records are made."""

from collections.abc import Callable

from textual import events
from textual.app import ComposeResult

from frontdesk.screens.before import Before
from frontdesk.screens.first_day.lists import CounselorsStep, HousesStep, PrinterStep
from frontdesk.screens.first_day.step import Answers, Step, Walk
from frontdesk.screens.first_day.steps import FileStep, LastStep, NameStep, ProgramStep, ZoneStep
from frontdesk.shapes.new_site import NewSite
from frontdesk.texts import first_day_words as words
from frontdesk.texts.voice import Voice
from frontdesk.widgets.enter_band import EnterBand, RefusalRow
from frontdesk.widgets.find_box import FindBox
from frontdesk.widgets.foot import KeyBar, KeysShown
from frontdesk.widgets.ink import Tone
from frontdesk.widgets.own_screen import OwnScreen
from frontdesk.widgets.pieces import MARGIN, Piece, PieceRow, Pieces

INTERRUPTED = 130


class FirstDayScreen(OwnScreen[None]):
    """Asks for what a new site needs. ``made`` hears that its records are there; until then nothing is."""

    DEFAULT_CSS = """
    FirstDayScreen { layout: vertical; background: $bg; overflow: hidden; }
    FirstDayScreen > Pieces { height: 1fr; margin-top: 1; }
    FirstDayScreen > #asked { height: 4; margin-top: 0; }
    FirstDayScreen > FindBox, FirstDayScreen > EnterBand, FirstDayScreen > RefusalRow { height: 1; }
    FirstDayScreen > KeyBar { height: 2; }
    """

    def __init__(self, before: Before, made: Callable[[str], None]) -> None:
        super().__init__()
        self._before = before
        self._made = made
        self._waiting: list[events.Key | str] = []
        self.asked, self.find, self.enter = Pieces(id="asked"), FindBox(), EnterBand()
        self.refused, self.page, self.keys = RefusalRow(), Pieces(), KeyBar()
        self.walk = Walk(self._on, self.changed)
        self.steps = self._questions(Answers(before.offers), Voice())
        self._at = 0

    def _questions(self, answers: Answers, voice: Voice) -> tuple[Step, ...]:
        walk, before = self.walk, self._before
        return (
            NameStep(answers, walk),
            ZoneStep(answers, walk),
            ProgramStep(answers, walk, voice),
            FileStep(answers, walk, before),
            HousesStep(answers, walk),
            CounselorsStep(answers, walk),
            PrinterStep(answers, walk, before),
            LastStep(answers, walk, voice, self._make),
        )

    @property
    def step(self) -> Step:
        """The question on the screen."""
        return self.steps[self._at]

    def compose(self) -> ComposeResult:
        """The rows, from above (docs/looks.md, Rows)."""
        yield from (self.asked, self.find, self.enter, self.refused, self.page, self.keys)

    def on_mount(self) -> None:
        self.draw()

    def on_resize(self) -> None:
        """Show what fits."""
        self.call_after_refresh(self.draw)

    def take(self, key: events.Key) -> None:
        """One key; while an answer is waited for it waits too."""
        if self.walk.busy:
            self._waiting.append(key)
            return
        self.walk.refusal = ""
        match key.key:
            case "ctrl+c":
                self.app.exit(return_code=INTERRUPTED, message=words.LEFT)
            case "escape":
                self._go(-1)
            case "enter":
                if then := self.step.promise().then:
                    then()
            case _:
                self.step.take(key)
        self.changed()

    def take_text(self, text: str) -> None:
        """Pasted text."""
        if self.walk.busy:
            self._waiting.append(text)
            return
        self.walk.refusal = ""
        self.step.paste(text)
        self.changed()

    def changed(self) -> None:
        """Draw what changed; keys that waited for an answer are taken now, but never after a refusal."""
        if not self.walk.busy:
            waiting, self._waiting = self._waiting, []
            if not self.walk.refusal:
                self._take_all(waiting)
        if self.is_mounted:
            self.draw()

    def _take_all(self, waiting: list[events.Key | str]) -> None:
        for each in waiting:
            if isinstance(each, str):
                self.take_text(each)
            else:
                self.take(each)

    def _on(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        """To the next question that is asked, or back to the one before."""
        asked = [index for index, step in enumerate(self.steps) if not step.skipped]
        at = asked.index(self._at) + by
        self._at = asked[max(min(at, len(asked) - 1), 0)]
        self.step.entered()

    def _make(self, new: NewSite) -> None:
        self.walk.wait(words.BEING_MADE)
        self._before.make(new, self._made, self.walk.answered)

    def draw(self) -> None:
        """Paint what changed."""
        step, width = self.step, self.size.width
        line = self.walk.busy or step.promise().line
        self.asked.show(self._asked(width))
        self.page.show(tuple(step.rows(width, self.page.size.height)))
        self.find.visible = bool(step.label)
        self.find.show(step.box())
        self.enter.show(line)
        self.refused.show(self.walk.refusal)
        back = (words.BACK,) if self._at else ()
        self.keys.show(KeysShown((*back, words.LEAVE, *step.keys)))

    def _asked(self, width: int) -> tuple[PieceRow, ...]:
        """The title and how far it is, a rule, the question, and what helps to answer it."""
        numbered = [index for index, step in enumerate(self.steps) if not isinstance(step, FileStep)]
        number = sum(index <= self._at for index in numbered)
        far = Piece(words.step_words(number, len(numbered)), Tone.QUIET, end=width - MARGIN)
        return (
            PieceRow((Piece(words.TITLE, Tone.STRONG, bold=True, at=MARGIN), far)),
            PieceRow((Piece("", at=0, end=width, rule=True),)),
            PieceRow((Piece(self.step.asked, Tone.STRONG, bold=True, at=MARGIN),)),
            PieceRow((Piece(self.step.says, Tone.QUIET, at=MARGIN),)),
        )
