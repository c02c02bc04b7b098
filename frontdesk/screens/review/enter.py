"""What Enter would do on Review: pure, over the marked question and the state its person is in now."""

from dataclasses import dataclass

from frontdesk.screens.shared.deed import Deed
from frontdesk.shapes.board import Board
from frontdesk.shapes.reviewed_day import Question, QuestionKind, Way
from frontdesk.texts import review_words as words
from frontdesk.texts.voice import Voice
from frontdesk.verbs import Verb

MENDED_BY = {
    QuestionKind.STILL_IN: (Way.LEFT, Verb.CHECK_OUT),
    QuestionKind.NOTHING_KNOWN: (Way.AWAY, Verb.ABSENT),
    QuestionKind.NOT_REACHED: (Way.OUTREACH, Verb.OUTREACH),
    QuestionKind.NOT_BACK: (Way.LEFT, Verb.CHECK_OUT),
    QuestionKind.NO_GROUP: (Way.GROUP, Verb.ASSIGN),
}
"""The kinds of questions that an act mends, and the verb that must be allowed for it."""


@dataclass(frozen=True, slots=True)
class Answering(Deed):
    """Enter answers ``question`` in its ``way``; without a question it does nothing, and the line says why."""

    question: Question | None = None
    way: Way = Way.REASON

    @property
    def nothing(self) -> bool:
        """Whether Enter only says why it does nothing."""
        return self.question is None

    def _essence(self) -> tuple[object, ...]:
        return self.question and self.question.about, self.way


@dataclass(frozen=True, slots=True)
class AcceptingTicked(Deed):
    """Enter asks for one reason, for which all the ticked ``questions`` may stay as they are."""

    questions: tuple[Question, ...] = ()

    def _essence(self) -> tuple[object, ...]:
        return tuple(each.about for each in self.questions)


@dataclass(frozen=True, slots=True)
class ListingDays(Deed):
    """Enter opens the list of days: the letters are a date."""

    def _essence(self) -> tuple[object, ...]:
        return (self.line,)


def answering(question: Question, board: Board, voice: Voice, earlier: bool = False) -> Answering:
    """The answer to this question; the line says it in words, and of an ``earlier`` day which it is."""
    way = way_of(question)
    line = words.enter_words(question, way, board, voice, earlier)
    return Answering(line, people=question.people, question=question, way=way)


def accepting_ticked(questions: tuple[Question, ...]) -> AcceptingTicked:
    """One reason for all that are ticked."""
    return AcceptingTicked(words.accepts_ticked(len(questions)), questions=questions)


def way_of(question: Question) -> Way:
    """How the question is answered: by the act that mends it, or by a reason where the person's state allows none."""
    way, verb = MENDED_BY.get(question.kind, (Way.REASON, Verb.ACCEPT))
    if question.group:
        return Way.SHEET
    return way if question.who.state in verb.states else Way.REASON
