"""One made-up day of the demo: what happens at the desk, as acts of `do` in the order they happen.

The arguments are the tokens that follow P in the forms (docs/contract.md, Acts of do); the time stands in ``at`` alone:

- ``check-in`` ``()`` · ``return`` ``()`` · ``step-out`` ``("back", "12:45")``
- ``check-out`` ``()``, ``("Family home",)`` or ``("reason", "3")``
- ``absent`` ``("no-call",)`` · ``outreach`` ``("reached", "missed the bus")``
- ``excuse`` ``("by", "Mary Obi", "reason", "4")``
- ``assign`` ``("Meditation", "anyway")`` · ``note`` ``("starts a new job Thursday",)``
- ``update`` ``("living_arrangement", "Maple Street")`` or ``("phone", "617-555-0142")``

The plan knows neither seats nor earlier days: a full group may refuse an ``assign``, and on a later day an
``update`` may say what the records say already. Whoever plays the day passes over such refusals.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, time
from itertools import chain
from typing import NamedTuple, TypeAlias

from frontdesk.rules.demo.made_up_people import ACTIVITIES, HOUSES, Chance, drawn_phone
from frontdesk.rules.weekdays import WEEKDAYS
from frontdesk.verbs import Verb

NOTES = (
    "starts a new job Thursday",
    "asks for a printed copy of the schedule",
    "will be picked up by a sister today",
    "has an appointment Friday at ten, back by noon",
    "left an umbrella at the desk",
    "asks to see the counselor before lunch",
    "new work hours from next week, will bring them in writing",
    "the bus was late again, asks whether the van has a place",
)
COURT = "3"  # the number of "court or probation" among the reasons for leaving early
REACHED = ("missed the bus", "has to work today", "is with family", "has no ride", "comes tomorrow")
EXCUSED_REASONS = ("2", "3", "4", "5")
MORE_FOR = 60  # so many people more are MORE parts more


class Doing(NamedTuple):
    """One act at the desk: when by the site's clock, for whom, and what in `do`'s words."""

    at: time
    mrn: str
    verb: Verb
    args: tuple[str, ...] = ()


class Scene(NamedTuple):
    """Who plays a part, on which day, with which chance."""

    who: Mapping[str, str]
    day: date
    chance: Chance

    def doing(self, minute: int, verb: Verb, *args: str) -> Doing:
        """An act for this person at a minute of the day."""
        return Doing(time(*divmod(minute, 60)), self.who["mrn"], verb, args)

    def arrival(self) -> Doing:
        """A check-in with the crowd, most of them about nine."""
        return self.doing(8 * 60 + 55 + int(26 * (self.chance.draw() + self.chance.draw()) / 2), Verb.CHECK_IN)

    def early_arrival(self) -> Doing:
        """A check-in before the crowd."""
        return self.doing(self.chance.between(8 * 60 + 28, 8 * 60 + 54), Verb.CHECK_IN)

    def departure(self, *args: str) -> Doing:
        """A check-out when the day is over."""
        return self.doing(self.chance.between(15 * 60, 15 * 60 + 15), Verb.CHECK_OUT, *args)

    def planned_activity(self) -> str:
        """The group that the plan names for two o'clock of this day, or ""."""
        plan = self.who["activity"]
        if ":" not in plan:
            return plan
        return dict(part.split(":", 1) for part in plan.split(";")).get(WEEKDAYS[self.day.weekday()], "")


Part: TypeAlias = Callable[[Scene], Iterator[Doing]]


def comes(scene: Scene) -> Iterator[Doing]:
    """Comes with the crowd and leaves when the day is over."""
    yield scene.arrival()
    yield scene.departure()


def comes_early(scene: Scene) -> Iterator[Doing]:
    """Waits at the door before the crowd."""
    yield scene.early_arrival()
    yield scene.departure()


def comes_late(scene: Scene) -> Iterator[Doing]:
    """Comes when the workshop has begun."""
    yield scene.doing(scene.chance.between(10 * 60 + 5, 10 * 60 + 20), Verb.CHECK_IN)
    yield scene.departure()


def comes_unscheduled(scene: Scene) -> Iterator[Doing]:
    """Comes on a day that is not in the plan."""
    yield scene.doing(scene.chance.between(9 * 60 + 10, 9 * 60 + 35), Verb.CHECK_IN)
    yield scene.departure()


def steps_out(scene: Scene) -> Iterator[Doing]:
    """Steps out in the morning or over lunch, and is back within minutes of what was said."""
    yield scene.arrival()
    left, away = scene.chance.pick(((9 * 60 + 22, 15), (9 * 60 + 30, 20), (12 * 60 + 4, 40), (12 * 60 + 10, 35)))
    left += scene.chance.between(0, 6)
    yield scene.doing(left, Verb.STEP_OUT, *back(left + away))
    yield scene.doing(left + away + scene.chance.between(-4, 5), Verb.RETURN)
    yield scene.departure()


def stays_out(scene: Scene) -> Iterator[Doing]:
    """Steps out over lunch and does not come back."""
    yield scene.arrival()
    left = scene.chance.between(12 * 60 + 3, 12 * 60 + 15)
    yield scene.doing(left, Verb.STEP_OUT, *back(left + 40))


def back(minute: int) -> tuple[str, str]:
    """When someone is expected back, to five minutes."""
    return "back", f"{minute // 60:02}:{minute % 60 // 5 * 5:02}"


def is_absent(scene: Scene) -> Iterator[Doing]:
    """Is not there and has not called; is reached by telephone within the hour."""
    missed = scene.chance.between(10 * 60 + 21, 10 * 60 + 35)
    yield scene.doing(missed, Verb.ABSENT, "no-call")
    reached = missed + scene.chance.between(8, 40)
    yield scene.doing(reached, Verb.OUTREACH, "reached", scene.chance.pick(REACHED))


def is_excused(scene: Scene) -> Iterator[Doing]:
    """Is excused by their counselor before or while the others come."""
    said = scene.chance.between(8 * 60 + 40, 9 * 60 + 40)
    reason = scene.chance.pick(EXCUSED_REASONS)
    yield scene.doing(said, Verb.EXCUSE, "by", scene.who["counselor"], "reason", reason)


def leaves_early(scene: Scene) -> Iterator[Doing]:
    """Leaves for court, after lunch."""
    yield scene.arrival()
    yield scene.doing(scene.chance.between(13 * 60 + 5, 14 * 60 + 30), Verb.CHECK_OUT, "reason", COURT)


def goes_elsewhere(scene: Scene) -> Iterator[Doing]:
    """Goes somewhere else than home."""
    yield scene.arrival()
    elsewhere = [home.name for home in HOUSES if home.name != scene.who["living_arrangement"]]
    yield scene.departure(scene.chance.pick(elsewhere))


def is_forgotten(scene: Scene) -> Iterator[Doing]:
    """Comes, and leaves with nobody checking them out."""
    yield scene.arrival()


def moves_group(scene: Scene) -> Iterator[Doing]:
    """Is put into an activity that the plan does not name, shortly before it begins."""
    yield scene.arrival()
    others = [name for name in ACTIVITIES[:2] if name != scene.planned_activity()]
    yield scene.doing(scene.chance.between(13 * 60 + 46, 13 * 60 + 54), Verb.ASSIGN, others[-1], "anyway")
    yield scene.departure()


def has_a_note(scene: Scene) -> Iterator[Doing]:
    """Says something at the desk that the counselor should know."""
    yield (came := scene.arrival())
    yield came._replace(verb=Verb.NOTE, args=(scene.chance.pick(NOTES),))
    yield scene.departure()


def has_news(scene: Scene) -> Iterator[Doing]:
    """Has moved at the weekend, said on a Monday; else has a new telephone number."""
    yield (came := scene.arrival())
    home = "Harbor House" if scene.who["living_arrangement"] == "Maple Street" else "Maple Street"
    phone = drawn_phone(scene.chance)
    news = ("living_arrangement", home) if scene.day.weekday() == 0 else ("phone", phone)
    yield came._replace(verb=Verb.UPDATE, args=news)
    yield scene.departure()


# What a day needs first stands first: of few people only the first parts are played.
USUAL: tuple[Part, ...] = (
    comes_late, steps_out, is_absent, stays_out, leaves_early, is_excused, is_forgotten, goes_elsewhere, has_news,
    has_a_note, moves_group, comes_late, steps_out,
)  # fmt: skip
AT_TIMES: tuple[Part, ...] = (is_absent, is_excused, comes_late, has_a_note)
MORE: tuple[Part, ...] = (comes_late, steps_out, comes_late, is_absent, has_a_note, is_excused)


def made_up_day(people: Sequence[Mapping[str, str]], day: date, seed: int) -> tuple[Doing, ...]:
    """A believable program day of these people, rows as `made_up_people` makes them, by time.

    Who is admitted and scheduled on the day comes, is late, absent or excused; one person who is not scheduled
    comes too. Nothing happens at weekends. The same day and seed give the same acts.
    """
    if day.weekday() > 4:
        return ()
    chance = Chance(seed * 1_000_003 + day.toordinal())
    admitted = [who for who in people if is_admitted(who, day)]
    weekday = WEEKDAYS[day.weekday()]
    due = chance.shuffled([who for who in admitted if weekday in (who["schedule_days"] or weekday)])
    others = [who for who in admitted if weekday not in (who["schedule_days"] or weekday)]
    unscheduled = [(chance.pick(others), comes_unscheduled)] if others else []
    cast = [*zip(due, parts(len(due), chance), strict=True), *unscheduled]
    doings = chain.from_iterable(part(Scene(who, day, chance)) for who, part in cast)
    return tuple(sorted(doings, key=lambda doing: doing.at))


def is_admitted(who: Mapping[str, str], day: date) -> bool:
    """Whether the day lies within the admission of this census row, both ends included."""
    iso = day.isoformat()
    return who["admit_date"] <= iso and (not who["discharge_date"] or iso <= who["discharge_date"])


def parts(count: int, chance: Chance) -> list[Part]:
    """As many parts as people are due: a third at most are special, about ten come early, the rest just come."""
    at_times = [part for part in AT_TIMES if chance.one_in(2)]
    special = [*USUAL, *at_times, *MORE * (count // MORE_FOR - 1)][: count // 3]
    early = min(chance.between(8, 11), (count - len(special)) // 2)
    return [*special, *[comes_early] * early, *[comes] * (count - len(special) - early)]
