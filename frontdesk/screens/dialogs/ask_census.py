"""What a question of a census is answered by; what is so of those who are not in the file; what a header is read as."""

from typing import NamedTuple

from frontdesk.acts import Update
from frontdesk.screens.dialogs.choices import Choice, ChoiceRow, digit, named, numbered
from frontdesk.screens.dialogs.dialog import Dialog, Outcome
from frontdesk.screens.dialogs.fields import DateField
from frontdesk.shapes.board import Board
from frontdesk.shapes.census_look import COLUMNS, KINDS, AbsentLook, AskedRow, CensusLook, CensusOption, of_kind
from frontdesk.texts import census_cells as cells
from frontdesk.texts import census_dialog_words as words
from frontdesk.texts.census_words import HEADER
from frontdesk.texts.typed import spoken_date
from frontdesk.texts.voice import Voice

DISCHARGED = 2


class AskCensusAnswer(Dialog[CensusOption]):
    """One of the answers that the question allows; of a new house also its kind. ``begun`` is the answer's number."""

    def __init__(self, asked: AskedRow, begun: int | None = None) -> None:
        self.asked = asked
        self.subject = asked.question
        options = [option.say for option in asked.question.options]
        mark = None if begun is None else begun - 1
        self.answer = Choice(words.ANSWER, numbered(options), mark=mark, wanted=words.CHOOSE_ANSWER)
        self.kind = Choice(words.KIND, named(KINDS), wanted=words.CHOOSE_KIND)
        super().__init__(words.answer_title(asked), (self.answer, self.kind))
        if begun is not None and not self.kind.idle:
            self.go_to(self.kind)

    @property
    def option(self) -> CensusOption | None:
        """The answer that is chosen."""
        row = self.answer.row
        return self.asked.question.options[row.value - 1] if row else None

    def above(self) -> tuple[str, ...]:
        """The question in whole words."""
        return (cells.brief(self.asked.question.say),)

    def settle(self) -> None:
        """Only a new house has a kind to be said."""
        self.kind.idle = "" if self.option and self.option.new_house else words.ONLY_NEW_HOUSE

    def ready(self) -> Outcome[CensusOption]:
        """The answer."""
        kind = "" if self.kind.idle or not self.kind.row else self.kind.row.value
        option = self.option
        assert option is not None
        return Outcome(words.gives_answer(option.say, kind), of_kind(option, kind) if kind else option)


class SaidOfAbsent(NamedTuple):
    """What is so of those who are not in the file: the act that says it of each, or None where they stay."""

    act: Update | None


class AskAbsent(Dialog[SaidOfAbsent]):
    """Still admitted, or discharged: on which day, by whose word."""

    def __init__(self, absent: tuple[AbsentLook, ...], who: str, board: Board, voice: Voice) -> None:
        self.absent, self.who = absent, who
        self.subject = tuple(each.person for each in absent)
        self.board, self.voice = board, voice
        self.so = Choice(words.WHAT_IS_SO, numbered((words.STILL, words.DISCHARGED)), wanted=words.CHOOSE_SO)
        self.day = DateField(words.FROM, voice, hint=words.LAST_DAY_HINT, empty=words.TODAY)
        counselors = board.site.counselors
        own = {board.people[each.person].counselor for each in absent if each.person in board.people}
        only = own.pop() if len(own) == 1 else None
        self.word = Choice(
            words.WORD_OF,
            named(counselors),
            mark=counselors.index(only) if only in counselors else None,
            hint=words.WORD_HINT,
            wanted=words.CHOOSE_WORD,
        )
        super().__init__(words.absent_title(who), (self.so, self.day, self.word))

    @property
    def discharges(self) -> bool:
        """Whether they are discharged."""
        return self.so.row is not None and self.so.row.value == DISCHARGED

    def settle(self) -> None:
        """Only of a discharge more is asked; whose word only where there are counselors."""
        self.day.idle = "" if self.discharges else words.ONLY_DISCHARGED
        self.word.idle = "" if self.discharges and self.board.site.counselors else words.ONLY_DISCHARGED

    def ready(self) -> Outcome[SaidOfAbsent]:
        """The discharge, or that they stay."""
        if not self.discharges:
            return Outcome(words.stays(self.who), SaidOfAbsent(None))
        day = self.day.day or self.board.day
        by = self.word.row.value if self.word.row and not self.word.idle else None
        act = Update(self.absent[0].person, "discharge_date", day.isoformat(), word_of=by)
        return Outcome(words.discharges(self.who, spoken_date(self.voice, day), by or ""), SaidOfAbsent(act))


class Mapped(NamedTuple):
    """A header of the file is to be read as a column."""

    column: str
    header: str


class AskColumn(Dialog[Mapped]):
    """Which header of the file is read as which column."""

    def __init__(self, look: CensusLook) -> None:
        self.header = Choice(
            HEADER,
            [
                ChoiceRow(header, header, digit(number), beside=cells.read_as(look, header, False))
                for number, header in enumerate(look.reading.header, start=1)
            ],
            wanted=words.WHICH_HEADER,
        )
        columns = [ChoiceRow(cells.WORDS_OF[column], column, digit(number)) for number, column in enumerate(COLUMNS, 1)]
        self.column = Choice(words.AS, columns, wanted=words.WHICH_COLUMN)
        super().__init__(words.HOW_READ.format(name=look.name), (self.header, self.column))

    def ready(self) -> Outcome[Mapped]:
        """The header, and its column."""
        header, column = self.header.row, self.column.row
        assert header is not None
        assert column is not None
        return Outcome(words.maps(header.words, column.words), Mapped(column.value, header.value))
