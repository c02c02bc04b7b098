"""The base of every dialog: fields one under the other, the list of the one at hand, and its own Enter line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic, TypeVar

from textual import events

from frontdesk.screens.dialogs.choices import Choice
from frontdesk.screens.dialogs.fields import Field, TextField, TimeField
from frontdesk.screens.dialogs.layout import Asking, Layout
from frontdesk.screens.dialogs.sheeted import Sheeted
from frontdesk.shapes.scans import Letters
from frontdesk.texts import dialog_words, menu_words
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.typed import LONGEST_NOTE, never_kept
from frontdesk.widgets.sheet import SheetShown

A = TypeVar("A")
Taken = list[events.Key | str]
"""What a dialog was given: keys, and pasted texts."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[A]):
    """What Enter will do: give this answer, or else do ``then``, or nothing at all. The line always says which."""

    line: EnterLine
    answer: A | None = None
    then: Callable[[], None] | None = None


def why_now() -> TextField:
    """The field that asks why something about an earlier day, or one that is signed, is written only now."""
    hint, wanted = dialog_words.BECAUSE_HINT, dialog_words.GIVE_BECAUSE
    return TextField(dialog_words.BECAUSE, LONGEST_NOTE, never_kept, hint=hint, wanted=wanted)


class Dialog(Sheeted[A]):
    """Asks for something. A dialog gives its ``title``, its ``fields`` and what is ``ready`` once these are right.

    ``subject`` tells apart what the same dialog asks about the same people: words refused to one question are not those
    of another.
    """

    subject: object = None
    earlier = ""
    """The earlier day that the act is about, in words; empty for the one that runs."""
    amends = False
    """Whether the act is about the day that runs, and that is signed."""

    def __init__(self, title: str, fields: Sequence[Field]) -> None:
        super().__init__()
        self.title_words = title
        self.fields = tuple(fields)
        self.why = why_now()
        self.active = 0
        self._layout = Layout()
        self._promised: Outcome[A] | None = None
        self.taken: Taken = []
        self.refusal = self.hindered = ""
        self._resuming = False
        self.settle()

    @property
    def field(self) -> Field:
        """The field at hand."""
        return self.fields[self.active]

    @property
    def letters(self) -> Letters:
        """A card may be scanned where one is asked for; it answers nothing else."""
        return Letters.TYPED if self.fields and self.field.asks_card else Letters.WAIT

    def ready(self) -> Outcome[A]:
        """What Enter does once every field is right."""
        raise NotImplementedError

    def settle(self) -> None:
        """What follows from what was typed: other lists, fields that are not asked. Called after every key."""

    def of_day(self, day: str, signed: bool = False) -> None:
        """Ask about an earlier day: the title and the line say which, times are wanted, and so is the reason.

        ``day`` is empty for the day that runs: then nothing changes, but that one which is ``signed`` wants a reason.
        """
        self.earlier, self.amends = day, signed and not day
        if not self.wants_reason:
            return
        if self.amends:
            self.why.wanted = dialog_words.GIVE_AMENDS
        for field in self.fields:
            if day and isinstance(field, TimeField):
                field.on_earlier_day()
        self.fields = (*self.fields, *self.reasoned())
        self.settle()

    def reasoned(self) -> tuple[Field, ...]:
        """What asks for the reason, besides the dialog's own fields."""
        return (self.why,)

    @property
    def wants_reason(self) -> bool:
        """Whether the act wants one: it is written after its day, or of one that is signed."""
        return bool(self.earlier) or self.amends

    @property
    def on(self) -> date | None:
        """The day to come that the answer is about; None for the day in front."""
        return None

    @property
    def because(self) -> str:
        """Why something about an earlier day, or a signed one, is written now; empty where nobody asks that."""
        return self.why.text

    def above(self) -> tuple[str, ...]:
        """Rows of words above the fields."""
        return ()

    def outcome(self) -> Outcome[A]:
        """What Enter will do: the first fault is said, the first field that wants something is gone to."""
        return self.unmet(self.fields) or self.ready()

    def unmet(self, fields: Sequence[Field]) -> Outcome[A] | None:
        """What Enter does while these fields are not right; None once they are."""
        if self.hindered:
            return Outcome(dialog_words.wrong(self.hindered))
        asked = [field for field in fields if not field.idle]
        if wrong := next((field.wrong for field in asked if field.wrong), ""):
            return Outcome(dialog_words.wrong(wrong))
        wanting = next((field for field in asked if field.wanted and not field.given), None)
        if wanting is None:
            return None
        if wanting is self.field:
            return Outcome(dialog_words.nothing(wanting.wanted))
        return Outcome(dialog_words.on_to(wanting.label), then=lambda: self.go_to(wanting))

    def take(self, key: events.Key) -> None:
        """Take one key, and remember it, so that a dialog can be laid out again as it was where the desk refused it.

        While a refusal stands Enter only takes it away: who presses it twice has not read the refusal.
        """
        refusal, self.refusal = self.refusal, ""
        if refusal and key.key == "enter":
            self.changed()
            return
        self.taken.append(key)
        self.press(key)

    def resume(self, taken: Taken, refusal: str, hindered: str) -> None:
        """Become what another dialog was: press its keys but the Enter that answered, and say why that was refused, and
        why nobody could do it now."""
        self._resuming = True
        for each in taken[:-1]:
            if isinstance(each, str):
                self.take_text(each)
            elif each.key != "f1":
                self.take(each)
        self._resuming = False
        self.refusal, self.hindered = refusal, hindered

    def press(self, key: events.Key) -> None:
        """Do what a key does: Enter, Escape, Tab and arrows are for the dialog, all others for the field at hand."""
        match key.key:
            case "escape":
                self.dismiss(None)
            case "enter":
                self._enter()
            case "f1":
                self._help()
            case "tab" | "shift+tab" if self.fields:
                self._turn(-1 if key.key == "shift+tab" else 1)
            case _ if self.fields:
                self._field_takes(key)
        self.changed()

    def take_text(self, text: str) -> None:
        """Pasted text goes into the field at hand."""
        self.refusal = ""
        self.taken.append(text)
        if self.fields:
            self.field.type(" ".join(text.split()))
            self.changed()

    def changed(self) -> None:
        """Draw anew what a key changed."""
        self.settle()
        self._promised = self._outcome_said()
        if self.is_mounted:
            self.draw()

    def _outcome_said(self) -> Outcome[A]:
        """What Enter will do; of what is written about an earlier day, or a signed one, the line says so."""
        outcome = self.outcome()
        if not self.wants_reason or outcome.answer is None:
            return outcome
        about = self.earlier or dialog_words.AMENDS
        return replace(outcome, line=dialog_words.with_more(outcome.line, about))

    def go_to(self, field: Field) -> None:
        """The next key is for this field."""
        self.active = self.fields.index(field)

    def _enter(self) -> None:
        """Do what the Enter line says; where the clock has changed it since it was drawn, only show the new line."""
        outcome = self._outcome_said()
        if self._promised and (self._promised.line, self._promised.answer) != (outcome.line, outcome.answer):
            return
        if outcome.answer is not None and not self._resuming:
            self.dismiss(outcome.answer)
        elif outcome.then:
            outcome.then()

    def _help(self) -> None:
        """F1: what the keys of a dialog do."""
        from frontdesk.screens.dialogs.help import Help

        self.app.push_screen(Help(self.title_words, menu_words.DIALOG))

    def _turn(self, by: int, around: bool = True) -> None:
        """To the next field that is asked; ``around``: from the last to the first."""
        indexes = [index for index, field in enumerate(self.fields) if not field.idle]
        turned = indexes.index(self.active) + by
        if around or 0 <= turned < len(indexes):
            self.active = indexes[turned % len(indexes)]

    def _field_takes(self, key: events.Key) -> None:
        """A digit that chooses in a list also leads to the next field; an arrow that a field leaves turns them."""
        field = self.field
        if field.take(key):
            if isinstance(field, Choice) and field.chosen_by(key.character):
                self.settle()
                self._turn(1, around=False)
        elif key.key in ("up", "down"):
            self._turn(-1 if key.key == "up" else 1, around=False)

    # How it looks.

    def shown(self) -> SheetShown:
        """The sheet as it stands now."""
        self._promised = self._outcome_said()
        at_hand = self.field if self.fields else None
        line, above = self._promised.line, self.above()
        fields = tuple(field for field in self.fields if field.in_sight or not field.idle)
        asking = Asking(self.title_words, self.earlier, above, fields, at_hand, line, self.refusal)
        return self._layout.sheet(asking, (self.app.size.width, self.app.size.height))
