"""A note to the counselor, or what changes about someone."""

from collections.abc import Sequence
from datetime import date

from textual import events

from frontdesk.acts import Assign, Note, Update
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow, digit, named, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import DateField, Field, TextField
from frontdesk.shapes.board import Board
from frontdesk.shapes.day_program import BlockOfDay
from frontdesk.shapes.people import Person
from frontdesk.texts import dialog_words, groups
from frontdesk.texts.refused import birth_refused, is_so_already
from frontdesk.texts.typed import LONGEST_NAME, LONGEST_NOTE, never_kept, no_weekdays
from frontdesk.texts.voice import Voice
from frontdesk.verbs import PRESENT

PLANS = ("classes", "activity")
WORDED = ("counselor", "discharge_date")
"""Fields that are a counselor's to say."""
AT_ONCE, TODAY_ONLY = 1, 3
DATED = ("dob", "admit_date", "discharge_date")


class AskUpdate(Dialog[Note | Update | Assign]):
    """Opens on the note. Tab turns to a change of one field, Shift+Tab back."""

    def __init__(self, person: Person, board: Board, voice: Voice) -> None:
        self.person = person
        self.board = board
        self.noting = True
        self.note = TextField(
            dialog_words.NOTE, LONGEST_NOTE, never_kept, hint=dialog_words.NOTE_HINT, wanted=dialog_words.WRITE_NOTE
        )
        fields = [*dialog_words.FIELDS, *([dialog_words.TRACK_FIELD] if board.site.tracks else [])]
        whats = [ChoiceRow(words, name, digit(number)) for number, (name, words) in enumerate(fields, 1)]
        self.what = Choice(dialog_words.CHANGE, whats, hint=dialog_words.CHANGE_HINT, wanted=dialog_words.CHOOSE_FIELD)
        self.values = value_fields(person, board, voice)
        days = {"hint": dialog_words.DAYS_HINT, "empty": dialog_words.EVERY_DAY}
        self.days = TextField(dialog_words.ON_DAYS, LONGEST_NAME, no_weekdays, **days)
        self.when = Choice(dialog_words.FROM, numbered(dialog_words.FROM_WHEN), wanted=dialog_words.CHOOSE_WHEN)
        counselors = board.site.counselors
        own = counselors.index(person.counselor) if person.counselor in counselors else None
        self.word = Choice(
            dialog_words.WORD_OF,
            named(counselors),
            mark=own,
            hint=dialog_words.WORD_HINT,
            wanted=dialog_words.CHOOSE_WORD,
        )
        super().__init__(dialog_words.note_title(person), (self.note,))

    @property
    def value(self) -> Field:
        """The field for what it is now: each field of the census has its own."""
        return self.values[self.what.row.value if self.what.row else dialog_words.FIELDS[0][0]]

    def press(self, key: events.Key) -> None:
        """Tab turns from the note to a change, Shift+Tab from its first field back."""
        if key.key in ("tab", "shift+tab") and (self.noting or (key.key == "shift+tab" and self.active == 0)):
            self.noting = not self.noting
            self.active = 0
            self.changed()
        else:
            super().press(key)

    def settle(self) -> None:
        """The fields of the note, or of the change; only a plan has days, and asks from when on."""
        self.title_words = (dialog_words.note_title if self.noting else dialog_words.update_title)(self.person)
        self.fields = (self.note,) if self.noting else (self.what, self.value, self.days, self.when, self.word)
        what = self.what.row.value if self.what.row else ""
        self.days.idle = self.when.idle = "" if what in PLANS else dialog_words.ONLY_PLAN
        self.word.idle = "" if what in WORDED and self.board.site.counselors else dialog_words.ONLY_WORD

    def above(self) -> tuple[str, ...]:
        """What a note is for."""
        return dialog_words.note_above(self.person) if self.noting else ()

    def ready(self) -> Outcome[Note | Update | Assign]:
        """The note, or the change; today only is a seat and no change of the plan."""
        if self.noting:
            return Outcome(dialog_words.notes(self.person), Note(self.person.id, self.note.text))
        assert self.what.row
        value, shown, when = census_value(self.value), self.value.settled, ""
        if so := is_so_already(self.person, self.what.row.value, value):
            return Outcome(dialog_words.wrong(so))
        if self.when.row and self.when.row.value == TODAY_ONLY and not self.when.idle:
            return self._today_only(value)
        if self.what.row.value in PLANS:
            value, when = dialog_words.on_days(self.days.text, value), self.when.settled
            shown = f"{shown} {self.days.settled}"
        today = bool(when) and self.when.row is not None and self.when.row.value == AT_ONCE
        word = None if self.word.idle or not self.word.row else self.word.row.value
        said = f"by the word of {word}" if word else when
        line = dialog_words.updates(self.person, self.what.settled, shown, said)
        return Outcome(line, Update(self.person.id, self.what.row.value, value, today, word))

    def _today_only(self, name: str) -> Outcome[Note | Update | Assign]:
        if self.person.state not in PRESENT:
            return Outcome(dialog_words.wrong(dialog_words.NOT_TODAY_ONLY))
        block, group = next((block, each) for block in self.board.blocks for each in block.groups if each.name == name)
        if group == block.seat(self.person.seats):
            return Outcome(groups.sits_there(self.person, group))
        if group.cancelled:
            return Outcome(groups.is_cancelled(group))
        if group.full:
            return Outcome(groups.group_full(group))
        if group.free == 0:
            return Outcome(groups.no_seat_today(group))
        return Outcome(dialog_words.moves_today(self.person, group.label), Assign(self.person.id, group.id))


def value_fields(person: Person, board: Board, voice: Voice) -> dict[str, Field]:
    """For each field of the census the field of the dialog that asks what it is now."""
    held = [block for block in board.blocks_of(person) if block.kind == "groups"]
    last = held[1:][-1:]
    chosen = {
        "living_arrangement": named([name for name, _ in board.site.houses]),
        "counselor": named(board.site.counselors),
        "track": named(board.site.tracks),
        "classes": labelled([block for block in held if block not in last], voice),
        "activity": labelled(last, voice),
    }
    chosen |= {name: named(values) for name, values in dialog_words.VALUES_LISTED.items()}
    lists: dict[str, Field] = {
        name: Choice(dialog_words.NEW_VALUE, rows, wanted=dialog_words.GIVE_VALUE) for name, rows in chosen.items()
    }
    typed: dict[str, Field] = {name: typed_value(name, hint) for name, hint in dialog_words.VALUE_HINTS.items()}
    return lists | typed | {name: dated_value(name, board, voice) for name in DATED}


def typed_value(name: str, hint: str) -> TextField:
    """A field that is written; it says why the desk would not take what was typed."""
    refused = no_weekdays if name == "schedule_days" else never_kept
    field = TextField(dialog_words.NEW_VALUE, LONGEST_NAME, refused, hint=hint, wanted=dialog_words.GIVE_VALUE)
    field.asks_card = name == "card"
    return field


def dated_value(name: str, board: Board, voice: Voice) -> DateField:
    """A field that is a date; nobody is born later than today."""
    return DateField(
        dialog_words.NEW_VALUE,
        voice,
        lambda day: birth_refused(day, board) if name == "dob" else "",
        hint=dialog_words.date_hint(voice),
        wanted=dialog_words.GIVE_VALUE,
    )


def labelled(blocks: Sequence[BlockOfDay], voice: Voice) -> tuple[ChoiceRow[str], ...]:
    """Groups as lists call them, since a name stands beside, each with its own digit; what is written is the
    group's own name. A block of one group seats everyone and is in nobody's plan.
    """
    several = [block for block in blocks if len(block.groups) > 1] or blocks
    return tuple(
        ChoiceRow(
            group.label,
            group.name,
            str(group.key),
            beside=groups.hour_and_room(group, block if len(several) > 1 else None, voice),
            also=group.room or "",
        )
        for block in several
        for group in block.groups
    )


def census_value(field: Field) -> str:
    """What was given, as the census writes it: a row's own name, a date in ISO."""
    match field:
        case DateField(day=date() as day):
            return day.isoformat()
        case Choice(row=ChoiceRow(value=str(name))):
            return name
        case _:
            return field.text
