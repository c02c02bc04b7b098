"""Every Enter line is kept to its word: it is read, Enter is pressed, and what happened is what the line says.

On one made-up day, at several hours, every view is walked by whatever makes its line another.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from frontdesk.acts import Undo
from frontdesk.database import driver
from frontdesk.screens.keys import GOING
from frontdesk.screens.program.view import ProgramView
from frontdesk.screens.review.enter import way_of
from frontdesk.screens.review.view import Review
from frontdesk.shapes.done import Asked, Known
from frontdesk.shapes.people import CAME, Person, State, Step
from frontdesk.shapes.reviewed_day import Question, QuestionKind, Way
from frontdesk.shapes.set_up import Part
from frontdesk.shapes.staff import Actor, Role
from frontdesk.verbs import Verb
from tests.desk.given import limited
from tests.hands import CENSUS, Hands, SetClock, copied, on
from tests.screens.at_the_desk import RECEPTIONIST, TodayAtTheDesk, at_the_desk
from tests.screens.promises import BACK, OF_DIALOGS, OF_VIEWS, Deeds, Witness, promised

pytestmark = pytest.mark.slow

LARGE = (200, 48)
"""No line is cut."""
LEAD = Actor("Omar Reyes", Role.LEAD, "Phone")
MARY = Actor("Mary Obi", Role.COUNSELOR, "Office")
MORE_PEOPLE = """\
201,Brandt,Jana,,1981-01-11,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Yoga,
202,Brandt,Jane,,1982-02-12,2026-09-01,,,Kevin Doyle,Harbor House,sober living home,Gratitude,Yoga,
203,Quill,Ed,,1983-03-13,2026-09-01,,,Kevin Doyle,Maple Street,sober living home,Gratitude,Meditation,
204,Zabel,Ida,,1984-04-14,2026-09-01,,,Mary Obi,,,Life skills,Meditation,
205,Yoder,Eva,,1985-05-15,2026-09-01,,,Mary Obi,,,Boundaries,Yoga,
206,Faber,Kurt,,1986-06-16,2026-09-01,,,Kevin Doyle,Own home,own home,,,
207,Osman,Leyla,,1987-07-17,2026-09-01,,,Mary Obi,Harbor House,sober living home,Gratitude,Music therapy,
208,Pohl,Max,,1988-08-18,2026-09-01,,,Mary Obi,Harbor House,sober living home,Gratitude,Music therapy,
209,Urban,Nora,,1989-09-19,2026-09-01,,,Mary Obi,Harbor House,sober living home,Coping skills,Music therapy,
"""


@pytest.fixture(scope="module")
def lived_day(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Somebody is in each state; of the groups one is full, one over its soft limit, others are free."""
    path, clock = copied(template, tmp_path_factory.mktemp("lived")), SetClock(on("8:00"))
    hands = Hands(path, clock)
    hands.reads(CENSUS + MORE_PEOPLE)
    limited(hands, {"Gratitude": (1, 1), "Music therapy": (1, 2), "Meditation": (1, 3)})
    clock.strikes("8:40")
    hands.check_in("103")
    for who in ("Bo", "Dana", "Carl", "Jana", "Jane", "Ida", "Kurt", "Ed", "Osman"):
        hands.check_in(who)
    hands.absent("Mei", called=True)
    hands.excuse("Max")
    hands.unassign("Bo", "Class")
    hands.unassign("103", "Activity")
    hands.unassign("Osman", "Activity")
    hands.unassign("Jana", "Activity")
    hands.assign("Kurt", "Music therapy", anyway=True)
    clock.strikes("8:46")
    for who in ("Dana", "Jane"):
        hands.step_out(who, back="9:30")
    hands.check_out("Carl", reason=2)
    hands.note("Dana", "starts a new job")
    hands.note("Mei", "a note")
    hands.update("Bo", "living_arrangement", "Maple Street")
    hands.desk.close()
    return path


@pytest.fixture
def walked(lived_day: Path, tmp_path: Path, clock: SetClock) -> Iterator[Hands]:
    """Ana's hands on a copy of the day."""
    clock.strikes("9:10")
    hands = Hands(copied(lived_day, tmp_path), clock)
    yield hands
    hands.desk.close()


class Walk:
    """One hand on the keys: reads each line, presses Enter, keeps what was not as the line said."""

    def __init__(self, hands: Hands, desk: TodayAtTheDesk) -> None:
        self.hands, self.desk = hands, desk
        self.witness = Witness(hands, desk)
        self.broken: list[str] = []
        self.lines: set[str] = set()

    async def by(self, *keys: str) -> None:
        """These keys, then Enter; afterwards everything is as it was."""
        await self.comes_to(*keys)
        await self.keeps_its_word(" ".join(keys))
        await self.leaves()

    async def comes_to(self, *keys: str) -> None:
        """Keys by name; letters behind ``…`` are typed."""
        for key in keys:
            await self.presses(*(key.removeprefix("…") if key.startswith("…") else (key,)))

    async def presses(self, *keys: str) -> None:
        """One right behind the other; then what they asked of the desk is answered, and painted."""
        await self.desk.keys(*keys)

    async def keeps_its_word(self, way: str) -> Deeds:
        """Enter, on the line that stands there."""
        desk, before = self.desk, self.witness.opened
        line, filled = desk.enter, self.witness.filled
        self.lines.add(line)
        promise = promised(line, OF_DIALOGS if desk.dialog else OF_VIEWS)
        await self.presses("enter")
        done = self.witness.deeds(before)
        where = f"{desk.clock.at:%H:%M} {desk.app.view.word} [{way}] “{line}”"
        if filled != promise.leads:
            self.broken.append(f"{where} is {'' if filled else 'not '}filled")
        if promise.asks:
            kept = promise.asks in self.witness.opened or [name for _, name in done.wrote] == [promise.asks]
        else:
            kept = done == (promise.deeds if promise.deeds.opened != BACK else Deeds())
        if not kept:
            self.broken.append(f"{where}: {done} and not {promise.deeds}; {desk.refusal}")
        return done

    async def reads(self, way: str) -> Deeds:
        """The line stands for longer than it takes to read it; then Enter."""
        self.desk.clock.passes(2)
        return await self.keeps_its_word(way)

    async def leaves(self) -> None:
        """Out of dialog and card, the box empty, what was written taken back."""
        if self.witness.opened.startswith("the card"):
            await self.keeps_its_word("the card")
        await self.presses("escape", "escape", "escape")
        await self.takes_back()

    async def through(self, opened_by: Sequence[str], *answers: Sequence[str]) -> None:
        """A dialog from its key to its record: Enter before and after each answer, for every turn has its line."""
        await self.comes_to(*opened_by)
        for answer in (*answers, ()):
            await self.keeps_its_word(" ".join(opened_by))
            if not self.desk.dialog:
                break
            await self.comes_to(*answer)
        if self.desk.dialog:
            self.broken.append(f"{opened_by} {answers}: no record; {self.desk.enter}")
        await self.leaves()

    async def takes_back(self) -> None:
        """As it was before Enter; the short times after an act are over."""
        for entry in self.witness.written():
            self.hands.desk.do(Undo(entry), Asked(because="as it was"))
        self.witness.passes_over()
        self.desk.app.view.news.changed()
        await self.desk.settles()
        self.desk.clock.passes(6)
        self.desk.app.view.news.tick()


FINDS: tuple[tuple[str, ...], ...] = (
    (),
    ("down",),
    ("…l",),
    ("…brant j",),
    ("…zuniga",),
    ("…999",),
    ("…103",),
    ("…CARD101",),
    ("…osmann",),
    ("…osmann", "down"),
    ("…riviera",),
)
"""What makes a line another in any view: nothing, arrows, ties, slips, nobody, numbers."""
TICKS: tuple[tuple[str, ...], ...] = (
    ("home", "space", "down", "space"),
    ("end", "space"),
    ("tab", "end", "space", "up", "space"),
    ("tab", "tab", "end", "space", "up", "space"),
    ("tab", "tab", "tab", "down", "down", "space"),
)
"""One ticked and several, due for the same and for different acts."""
ALL_OF_A_HOUSE = ("ctrl+a",)
QUICK = (
    ("Today", "9:10", RECEPTIONIST),
    ("Today", "15:06", RECEPTIONIST),
    ("Activities", "11:05", RECEPTIONIST),
    ("Activities", "13:48", RECEPTIONIST),
    ("Departures", "15:06", RECEPTIONIST),
    ("Caseload", "9:10", MARY),
    ("Roll call", "9:10", RECEPTIONIST),
)
MORE = (
    ("Today", "8:50", RECEPTIONIST),
    ("Today", "10:50", MARY),
    ("Today", "13:48", RECEPTIONIST),
    ("Today", "17:20", RECEPTIONIST),
    ("Activities", "9:10", MARY),
    ("Activities", "15:06", RECEPTIONIST),
    ("Activities", "17:20", RECEPTIONIST),
    ("Departures", "9:10", RECEPTIONIST),
    ("Departures", "13:48", MARY),
    ("Departures", "17:20", RECEPTIONIST),
    ("Caseload", "10:50", RECEPTIONIST),
    ("Caseload", "15:06", LEAD),
    ("Roll call", "15:06", RECEPTIONIST),
)
SLOW = [pytest.param(*each, marks=pytest.mark.slow) for each in MORE]
VIEWS = {key.words: key.key for key in GOING}


@pytest.mark.parametrize(
    ("view", "hour", "actor"), [*QUICK, *(pytest.param(*each, marks=pytest.mark.slow) for each in MORE)]
)
async def test_enter_does_what_its_line_says(
    walked: Hands, clock: SetClock, view: str, hour: str, actor: Actor
) -> None:
    clock.strikes(hour)
    async with at_the_desk(walked.path, clock, actor=actor, size=LARGE) as desk:
        walk = Walk(walked, desk)
        await walk.presses(VIEWS[view])
        if actor is LEAD:
            await walk.presses("ctrl+a")
        for who in sorted(each.name for each in walked.board.people.values()):
            await walk.by(f"…{who}")
        for keys in (*FINDS, *TICKS, *([ALL_OF_A_HOUSE] if view == "Departures" else [])):
            await walk.by(*keys)
    assert walk.broken == []


@pytest.fixture
def evening(walked: Hands, clock: SetClock) -> Hands:
    """A day whose review asks every kind of question, about people who are here, gone, stepped out, or never came."""
    clock.strikes("10:12")
    walked.check_in("Eva", at="9:05")
    walked.absent("Mei", called=False)
    walked.check_in("104", known=Known(photo_id=True))
    clock.strikes("11:20")
    walked.assign("Bo", "Coping skills")
    clock.strikes("14:20")
    walked.check_out("Ed", reason=1)
    clock.strikes("14:40")
    walked.step_out("Osman")
    clock.strikes("15:02")
    walked.check_out("Kurt")
    walked.check_out("Ida")
    with closing(driver.module().connect(walked.path)) as disk, disk:
        # No act writes such a time; a record from elsewhere may hold one.
        disk.execute(
            "UPDATE visit SET checked_out_at = replace(checked_out_at, 'T20:', 'T11:') WHERE patient_id = ?",
            (walked.id("Kurt"),),
        )
    clock.strikes("15:45")
    return walked


OF_SHEETS = {QuestionKind.NO_SHEET, QuestionKind.SHEET_DIFFERS}
"""What is asked of groups, where a site uses sheets (tests/screens/sheet)."""


async def test_enter_answers_every_question_in_the_way_its_line_says(evening: Hands, clock: SetClock) -> None:
    async with at_the_desk(evening.path, clock, size=LARGE) as desk:
        walk = Walk(evening, desk)
        await walk.presses(VIEWS["Review"])
        view = desk.app.view
        assert isinstance(view, Review)
        asked = {(question.kind, question.who.state) for question in view.mark.questions}
        for _ in view.mark.questions:
            await walk.keeps_its_word("a question")
            await walk.presses("escape")
            await walk.presses("down")
        for keys in FINDS:
            await walk.by(*keys)
    assert walk.broken == []
    assert {kind for kind, _ in asked} == set(QuestionKind) - OF_SHEETS
    assert {state for kind, state in asked if kind is QuestionKind.NO_GROUP} == CAME


@pytest.fixture
def morning_after(evening: Hands, clock: SetClock) -> Hands:
    """The same questions, of the day before; the first act of the new day, which keeps the one that ended, is done."""
    clock.strikes("8:20", date(2026, 11, 24))
    evening.note("Dana", "the day has begun")
    return evening


async def test_enter_answers_every_question_of_an_earlier_day_in_the_way_its_line_says(
    morning_after: Hands, clock: SetClock
) -> None:
    async with at_the_desk(morning_after.path, clock, size=LARGE) as desk:
        walk = Walk(morning_after, desk)
        await walk.presses(VIEWS["Review"])
        await walk.presses("left")
        view = desk.app.view
        assert isinstance(view, Review)
        for _ in view.mark.questions:
            await walk.keeps_its_word("a question of an earlier day")
            await walk.presses("escape")
            await walk.presses("down")
        for who in sorted(each.name for each in morning_after.board.people.values()):
            await walk.by(f"…{who}")
        for keys in (*FINDS, ("…11/23",), ("…11/23", "enter"), ("tab",)):
            await walk.by(*keys)
    assert walk.broken == []
    assert all("Monday Nov 23" in line for line in walk.lines if line.startswith(("fix", "open the card")))


async def test_a_question_of_an_earlier_day_is_answered_as_the_dialogs_own_line_says(
    morning_after: Hands, clock: SetClock
) -> None:
    because = ("…told later",)
    async with at_the_desk(morning_after.path, clock, size=LARGE) as desk:
        walk = Walk(morning_after, desk)
        await walk.presses(VIEWS["Review"])
        await walk.presses("left")
        await walk.through(("…larsen",), (), ("…305",), ("2", "…Ed Moss"), because)
        await walk.through(("…larsen",), (), ("tab", "5"), because)
        await walk.through(("…urban",), (), ("2",), (), because)
        await walk.through(("…urban", "f2"), ("…905",), (), because)
        await walk.through(("…larsen", "f5"), (), ("…1130",), (), because)
        await walk.through(("…larsen", "f3"), ("shift+tab", "2"), because, ())
        await walk.through(("…larsen", "f4"), ("…1130",), because)
        await walk.through(("…zabel",), (), ("1",), ("…Mary Obi",))
    assert walk.broken == []


async def test_a_dialog_does_what_its_own_line_says(walked: Hands, clock: SetClock) -> None:
    """One dialog after the other, to its record; Enter is pressed at every turn, too early as well."""
    async with at_the_desk(walked.path, clock, size=LARGE) as desk:
        walk = Walk(walked, desk)
        await walk.through(("…yoder", "f2"), ("…x",), ("ctrl+u",))
        await walk.through(("…weiss", "f2"))
        await walk.through(("…dana", "f2"))
        await walk.through(("…larsen", "f3"), ("1",))
        await walk.through(("…leyla", "f3", "right"), ("3",), ())
        await walk.through(("…dana", "f3", "delete"))
        await walk.through(("…larsen", "f4"), ("1",))
        await walk.through(("…jana", "f4"), ("…0111",), (), ("1",))
        await walk.through(("…tomás", "enter"), ("…0101",), ("…0730",))
        await walk.through(("…zabel", "f4"), ("2",), ("1",), ("1",))
        await walk.through(("…jane b", "enter", "f2"), ("1",))
        await walk.through(("…larsen", "f5"))
        await walk.through(("…urban", "f7"), ("1",))
        await walk.through(("…urban", "f7"), ("3",), ("1",))
        await walk.through(("…dana", "f9"), ("…called",))
        await walk.through(("…dana", "f9", "tab"), ("2",), ("…5550100",))
        await walk.through(("…dana", "f9", "tab"), ("4",), ("2",), (), ("1",))
        await walk.through(("…zuniga",), (), ("…Zoe",), ("…01021990",))
    assert walk.broken == []


async def test_a_question_is_answered_as_the_dialogs_own_line_says(evening: Hands, clock: SetClock) -> None:
    async with at_the_desk(evening.path, clock, size=LARGE) as desk:
        walk = Walk(evening, desk)
        await walk.presses(VIEWS["Review"])
        await walk.through(("…larsen",), (), ("…305",), ("2", "…Ed Moss"))
        await walk.through(("…larsen",), (), ("tab", "5"))
        await walk.through(("…urban",), (), ("2",))
        await walk.through(("…zabel",), (), ("1",), ("…Mary Obi",))
        await walk.through(("…thomas",), (), ("…310",), ("4",))
    assert walk.broken == []


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.slow)])
async def test_program_does_what_its_line_says(walked: Hands, clock: SetClock, every: int) -> None:
    """Every thing, or every fifth, is changed as far as its dialog, retired, and led elsewhere; each line is read."""
    async with at_the_desk(walked.path, clock, size=LARGE) as desk:
        walk = Walk(walked, desk)
        await walk.presses(";", "p")
        view = desk.app.view
        assert isinstance(view, ProgramView)
        marks = [row.mark for row in view.listed.rows if row.mark]
        for mark in (*marks[::every], marks[-1]):
            view.listed.marked = mark
            view.paint()
            await walk.reads("the dialog")
            await walk.presses("escape")
            for keys in (("delete",), ("delete", "1"), ("delete", "0")) if mark.part is not Part.SITE else ():
                view.listed.marked = mark
                await walk.comes_to(*keys)
                await walk.reads(f"{keys} {mark.name}")
                await walk.presses("escape", "escape")
                await walk.takes_back()
        await walk.comes_to("…gratitude", "f9", "…x", "enter")
        await walk.reads("a new name")
        await walk.takes_back()
    assert walk.broken == []
    assert {line.split()[0] for line in walk.lines} >= {"change", "retire", "rename", "add", "nothing"}


TOGETHER = {
    ("tab", "tab", "down", "space"): "Jana Brandt has a name alert: Escape unticks, then one by one",
    ("…zabel", "escape", "home", "space", "down", "space"): "the 2 ticked are not due for the same; a key serves all",
}


@pytest.mark.parametrize("keys", TOGETHER)
async def test_the_line_says_why_those_ticked_are_not_served_together(
    walked: Hands, clock: SetClock, keys: tuple[str, ...]
) -> None:
    clock.strikes("15:06")
    async with at_the_desk(walked.path, clock, size=LARGE) as desk:
        await Walk(walked, desk).comes_to(*keys)
        assert desk.enter == f"nothing · {TOGETHER[keys]}"


async def test_nothing_is_due_is_said_of_one_who_is_ticked_and_due_for_nothing(walked: Hands, clock: SetClock) -> None:
    async with at_the_desk(walked.path, clock, size=LARGE) as desk:
        await Walk(walked, desk).comes_to("tab", "tab", "tab", "tab", "down", "space")
        assert desk.enter == "nothing · nothing is due for Carl Weiss; a key serves all"


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("kind", QuestionKind)
def test_a_question_is_answered_by_an_act_only_where_the_state_allows_it(kind: QuestionKind, state: State) -> None:
    """Who left since the day was looked over is not asked when they left once more."""
    bo = Person(1, "101", "Bo Larsen", "Larsen", "Bo", date(1991, 12, 4), state, True, Step.CARD)
    allowed = {
        Way.LEFT: Verb.CHECK_OUT,
        Way.AWAY: Verb.ABSENT,
        Way.OUTREACH: Verb.OUTREACH,
        Way.GROUP: Verb.ASSIGN,
        Way.REASON: Verb.ACCEPT,
    }
    assert state in allowed[way_of(Question(kind, bo, None))].states
