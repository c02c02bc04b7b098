"""What the review of a day says: its questions, what the record says to each, and the day in one line."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from frontdesk.rules.day.confirmed import names_nobody
from frontdesk.rules.day.figures import on_board
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import CAME, Person, State
from frontdesk.shapes.reviewed_day import Question, QuestionKind, ReviewedDay, Way
from frontdesk.texts.enter_line import EnterLine
from frontdesk.texts.minutes_words import hours_words
from frontdesk.texts.outreach_words import attempts_words
from frontdesk.texts.sheet_words import sheet_record
from frontdesk.texts.sign_words import signed, signed_by
from frontdesk.texts.today_words import left_words, out_and_back
from frontdesk.texts.voice import Voice

TITLES = {
    QuestionKind.STILL_IN: "Still in the building",
    QuestionKind.NOTHING_KNOWN: "Expected, nothing known",
    QuestionKind.NOT_REACHED: "Absent, not reached",
    QuestionKind.NOT_BACK: "Stepped out, not back",
    QuestionKind.NOT_AT_GROUP: "On the list, not here",
    QuestionKind.NO_GROUP: "In no group",
    QuestionKind.NO_DESTINATION: "No destination",
    QuestionKind.OTHERWISE_KNOWN: "Known without a birth date",
    QuestionKind.SET_BACK: "Arrival set back",
    QuestionKind.PLACED_LATE: "Placed late",
    QuestionKind.TIMES_CROSS: "Times that cross",
    QuestionKind.NO_SHEET: "No sheet yet",
    QuestionKind.SHEET_DIFFERS: "Sheet and seats differ",
}
ACCEPT_TITLE, ACCEPT_REASON, ACCEPT_WHICH, ACCEPT_WORDS = "Accept as it stands", "Why", "Which", "In words"
ACCEPT_REASONS = (
    "facilitator confirmed", "counselor confirmed", "patient said so", "driver or house said so", "not known",
)  # fmt: skip
OWN_ACT = "own act"
ACCEPT_BY, ACCEPT_BY_HINT, GIVE_NAME = "By", "the name", "say by whom it was confirmed"
NOBODYS_WORD = "nobody's word"
CHOOSE_REASON = "Choose why it may stay as it is."
TOLD_LABEL, TOLD_BY = "Told by", ("facilitator", "driver", "house", "patient", "not known")
FACILITATOR, *_ = NAMED = TOLD_BY[:3]
TOLD_NAME, TOLD_ITSELF, OR_ANOTHER = "Name", "only of a facilitator, driver, house", "or another name"
CHOOSE_TOLD = "1 facilitator  2 driver  3 house  4 patient  5 not known"
LEFT_HINT, GIVE_LEFT = "the time; or Tab, 5: not known", "the time, or Tab and 5: not known"
NO_END = "no end is written"
NOBODY_KNOWS = "nobody knows when"
NO_EARLIER_DAY = "no earlier day is in the records."
BEING_LOOKED_OVER = "that day is being looked over. Press the key again in a moment."
ONLY_TODAY = "notes, changes and admissions are of today, never of an earlier day. Ctrl+T goes to Today."
NOTHING_OPEN = EnterLine("nothing", rest="no question is open")
LOOKING = EnterLine("nothing yet", rest="the day is being looked over")
NO_QUESTIONS = "No question is open."
NONE_ABOUT = "No question is about these letters."
HEADINGS = ("Question", "What the record says", "Enter asks")
NOT_SIGNED = "not signed"
MANNERS = (
    ("arrows", "mark a question"),
    ("Enter", "opens what answers the marked question"),
    ("Ctrl+A", "accepts it, or all ticked by Space"),
    ("F keys", "are for the person of the marked question"),
    ("letters", "leave the questions about whom they find"),
    ("← →, Tab", "another day: the next, or from a list or date"),
    ("Ctrl+Y", "signs the day, or opens a signed one again"),
)
SAYS = {
    Way.LEFT: "say when they left",
    Way.AWAY: "absent or excused",
    Way.OUTREACH: "say whom you reached",
    Way.GROUP: "choose the group",
    Way.REASON: "accept it with a reason",
    Way.SHEET: "enter the sheet",
}
OR_BACK = ", or F5 for back"
ASKS = {
    Way.LEFT: "when they left",
    Way.AWAY: "absent or excused",
    Way.OUTREACH: "whom you reached",
    Way.GROUP: "which group",
    Way.REASON: "a reason",
    Way.SHEET: "who is on it",
}


def bar(review: ReviewedDay | None, wide: bool) -> tuple[tuple[str, str], ...]:
    """The keys at the foot; beside that which signs what is still in its way."""
    left = len(review.questions) if review else 0
    signs = "Open again" if review and review.signature else f"Sign · {left} left" if left and wide else "Sign"
    return (("Ctrl+A", "Accept"), ("Ctrl+Y", signs), ("F6", "Card"), ("← →", "Day"), ("Tab", "Days"), (";", "More"))


def question_words(question: Question) -> str:
    """``Still in the building: Noor Khan``."""
    return f"{TITLES[question.kind]}: {question.name}"


def record_words(question: Question, board: Board, voice: Voice) -> str:
    """What the record says to a question: ``in 9:01 am, no check-out``."""
    if question.group:
        return sheet_record(question, board, voice)
    who, block = question.who, question.block
    where = f"{voice.short(block.starts)} {block.name}" if block else ""
    match question.kind:
        case QuestionKind.STILL_IN:
            proven = f"; proven to {voice.short(who.proven)}" if who.proven else ""
            return f"in {_came(who, voice)}, no check-out{proven}"
        case QuestionKind.NOTHING_KNOWN:
            return f"scheduled, counselor {who.counselor}" if who.counselor else "scheduled, no counselor"
        case QuestionKind.NOT_REACHED:
            return attempts_words(who.attempts, voice)
        case QuestionKind.NOT_BACK:
            return out_and_back(who, voice, board.at)
        case QuestionKind.NOT_AT_GROUP:
            return f"{where}; {_whereabouts(who, voice)}"
        case QuestionKind.NO_GROUP:
            return f"in {_came(who, voice)}; no group at {voice.short(block.starts) if block else ''}"
        case QuestionKind.PLACED_LATE if block and block.id in who.seated_at:
            return f"{where}; placed {voice.short(who.seated_at[block.id])}"
        case QuestionKind.OTHERWISE_KNOWN:
            return f"name alert; known by {who.known_by}"
        case _:
            return f"in {_came(who, voice)}; {_whereabouts(who, voice)}"


def fix_words(question: Question, way: Way) -> str:
    """What Enter opens for it; who stepped out may be back instead."""
    out = way is Way.LEFT and question.who.state is State.STEPPED_OUT
    return f"{SAYS[way]}{OR_BACK}" if out else SAYS[way]


def enter_words(question: Question, way: Way, board: Board, voice: Voice, earlier: bool = False) -> EnterLine:
    """The Enter line for the marked question, which Enter answers in this way; of an ``earlier`` day it says which."""
    title, fix, says = (
        f"fix “{TITLES[question.kind]}” of ",
        fix_words(question, way),
        record_words(question, board, voice),
    )
    rest = f"{voice.whole_day(board.day)} · {fix} · {says}" if earlier else f"{fix} · {says}"
    brief = f"{voice.weekday(board.day)}: {fix}" if earlier else fix
    return EnterLine(title, question.name, rest=rest, filled=True, brief=brief)


def opens_card(person: Person, day: str) -> EnterLine:
    """Nothing of an earlier day is open about whom the letters find; the keys act on that day all the same."""
    return EnterLine("open the card of ", person.name, rest=f"{day} · no question is about them; the F keys act on it")


def _came(who: Person, voice: Voice) -> str:
    return voice.short(who.came) if who.came else "never"


def _whereabouts(who: Person, voice: Voice) -> str:
    if who.out:
        return left_words(who, voice)
    return "not checked out"


def no_question(letters: str) -> EnterLine:
    """No question is open, or none about anybody whom the letters find."""
    return EnterLine("nothing", rest=f"no question is about “{letters}”; Escape shows all") if letters else NOTHING_OPEN


def told_by(who: str) -> str:
    """``told by the driver, Ed Moss``."""
    return f"told by the {who}"


def give_told_name(who: str) -> str:
    """What is wanted beside the kind of person who told it."""
    return {"driver": "the driver's name", "house": "the name of who answered there"}.get(who, "the facilitator's name")


def stays_open(person: Person) -> EnterLine:
    """No end is written; the question is answered all the same."""
    return EnterLine("leave open: ", person.name, rest=NO_END, filled=True)


def accept_title(number: int) -> str:
    """The title of the dialog that accepts questions."""
    return ACCEPT_TITLE if number == 1 else f"Accept {number} questions as they stand"


def accept_which(question: Question, alike: int) -> tuple[str, str]:
    """Only the question that is asked about, or all of its kind: ``all 6 “In no group”``."""
    return f"only {question.name}", f"all {alike} “{TITLES[question.kind]}”"


def wants_name(reason: str) -> bool:
    """Whether a reason is somebody's word, so that it is to be said whose."""
    return names_nobody(reason, "")


def accepts(questions: Sequence[Question], reason: str, confirmed_by: str = "") -> EnterLine:
    """The line of the dialog that accepts questions."""
    first, *others = questions
    because = f"{reason}, {confirmed_by}" if confirmed_by else reason
    if not others:
        rest = f"{TITLES[first.kind].lower()}: {because}"
        return EnterLine("accept for ", first.name, rest=rest, filled=True)
    kinds = {each.kind for each in questions}
    kind = f" “{TITLES[first.kind]}”" if len(kinds) == 1 else " questions"
    return EnterLine(f"accept {len(questions)}{kind}", rest=because, filled=True)


def one_by_one(question: Question) -> str:
    """Why a question is not ticked: of each such person it is to be found out; of groups all may stay at once."""
    if question.group:
        return f"“{TITLES[question.kind]}” is about a group: Ctrl+A accepts it, or all of its kind."
    return f"“{TITLES[question.kind]}” is answered one by one: press Enter."


def accepts_ticked(number: int) -> EnterLine:
    """The line of Review while questions are ticked."""
    return EnterLine(f"accept {number} ticked", rest="with one reason", filled=True)


SHORT_OF_THEIRS = "short of their day"


def of_day(voice: Voice, day: date) -> str:
    """Which day is looked over."""
    return f"Review of {voice.date(day)}"


def questions_left(review: ReviewedDay, voice: Voice) -> tuple[str, ...]:
    """``7 questions left``; of a signed day by whom and when, and, for less room, by whom."""
    if review.signature:
        return signed(review.signature, voice), signed_by(review.signature)
    number = len(review.questions)
    return ("no question left" if not number else "1 question left" if number == 1 else f"{number} questions left",)


def unseen_words(review: ReviewedDay) -> str:
    """A line, never a question: what counselors have not seen."""
    number = review.unseen
    return "" if not number else f"{number} update{'' if number == 1 else 's'} counselors have not seen"


def short_words(board: Board) -> str:
    """``under 3 h``, from which a day counts; ``short of their day`` where that is not the same for everybody."""
    wholes = {board.whole_day(board.people[key]) for key in board.order}
    usual = timedelta(minutes=board.site.countable_minutes_a_day)
    return SHORT_OF_THEIRS if len(wholes) > 1 else f"under {hours_words(next(iter(wholes), usual))}"


def day_words(board: Board, now: datetime) -> tuple[str, ...]:
    """The day in one line, part by part: who came, late, early, absent, and how many had less than counts as a day."""
    people, day = board.people.values(), on_board(board, now)
    called = sum(who.state is State.ABSENT and who.away == "called" for who in people)
    return (
        f"{day.came} came: {day.came - day.not_scheduled} of {day.expected} expected, "
        f"{day.not_scheduled} not scheduled",
        f"late {day.late}",
        f"left early {sum(who.state in CAME and who.left_early for who in people)}",
        f"absent {day.absent} (they called: {called})",
        f"{short_words(board)}: {day.short}",
    )
