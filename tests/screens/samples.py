"""A day made by hand: frozen values for dialogs, card, menu and cover, with no desk behind them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.rules.finding.finder import Finder
from frontdesk.shapes.board import Board
from frontdesk.shapes.card import Card, PastDay
from frontdesk.shapes.day_program import BlockOfDay, GroupOfDay, SiteSettings, TrackDay
from frontdesk.shapes.done import Said
from frontdesk.shapes.journal_line import JournalLine
from frontdesk.shapes.people import COUNTED, Person, PersonStay, State, Step
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts import Voice
from frontdesk.verbs import Verb

VOICE = Voice()
DAY = date(2026, 11, 23)
NEW_YORK = ZoneInfo("America/New_York")
HOUSES = (("Harbor House", "sober living home"), ("Maple Street", "sober living home"), ("Own home", "own home"))
REASONS = {
    "left_early": ("not said", "doctor", "court or probation", "work or school", "family", "ride"),
    "absent": ("not said", "sick", "court or probation"),
    "excused": ("not said", "medical"),
}


def at(clock: str, day: date = DAY) -> datetime:
    """The instant of a clock time in New York."""
    return datetime.combine(day, wall(clock), NEW_YORK).astimezone(UTC)


def wall(clock: str) -> time:
    """``9:02`` as a time."""
    hour, minute = clock.split(":")
    return time(int(hour), int(minute))


def block(id: int, name: str, starts: str, ends: str, kind: str, *groups: GroupOfDay) -> BlockOfDay:
    return BlockOfDay(id, name, wall(starts), wall(ends), at(starts), at(ends), kind, kind == "groups", groups)


def group(id: int, block: int, key: int, label: str, room: str, leads: str, held: int, **more: int) -> GroupOfDay:
    limits = {"soft": 10, "hard": 12, "coming": 0} | more
    soft, hard, coming = (limits[each] for each in ("soft", "hard", "coming"))
    return GroupOfDay(id, block, key, label, label, room, leads, soft, hard, held, coming)


BLOCKS = (
    block(1, "Check-in", "9:00", "10:00", "check-in"),
    block(
        2, "Spirituality", "10:00", "11:00", "groups", GroupOfDay(20, 2, 1, "Hall", "Hall", "Hall", None, None, None)
    ),
    block(
        3,
        "Class",
        "11:00",
        "12:00",
        "groups",
        group(31, 3, 1, "Coping skills", "Room 1", "T. Osei", 7),
        group(32, 3, 2, "Gratitude", "Room 5", "K. Obi", 12),
        group(33, 3, 3, "Boundaries", "Room 6", "A. Roy", 8, coming=2),
        group(34, 3, 4, "Room 4", "Room 4", "M. Adeyemi", 10),
    ),
    block(4, "Lunch", "12:00", "13:00", "break"),
    block(5, "Open", "13:00", "14:00", "open"),
    block(
        6,
        "Activity",
        "14:00",
        "15:00",
        "groups",
        group(61, 6, 1, "Yoga", "Mat room", "L. Perez", 4),
        group(62, 6, 2, "Meditation", "Quiet room", "K. Obi", 3, soft=8, hard=10),
    ),
    block(7, "Check-out", "15:00", "16:00", "check-out"),
)
DANA = Person(
    id=1,
    mrn="102",
    name="Dana Rivera",
    last_name="Rivera",
    first_name="Dana",
    dob=date(1988, 3, 5),
    state=State.EXPECTED,
    scheduled=True,
    step=Step.CHECK_IN,
    plan={2: 20, 3: 31, 6: 61},
    lives_at="Harbor House",
    counselor="Mary Obi",
)
DANA_HERE = replace(
    DANA,
    state=State.HERE,
    step=Step.CARD,
    seats={2: 20, 3: 31},
    seated_at={2: at("8:51"), 3: at("8:51")},
    stays=(PersonStay(at("8:51"), None, None, "Ana"),),
)
DANA_OUT = replace(
    DANA_HERE, state=State.STEPPED_OUT, step=Step.RETURN, stays=(PersonStay(at("8:51"), at("9:05"), at("9:20"), "Ana"),)
)
MARKUP = replace(DANA, name="[b]Bo[/b] [/] Larsen")


def board(now: str, *people: Person, demo: bool = False) -> Board:
    """The day at a time, with these people on it."""
    shown = people or (DANA_HERE,)
    return Board(
        position=7,
        at=at(now),
        day=DAY,
        site=SiteSettings(
            name="Riverside IOP",
            zone="America/New_York",
            locale="en_US",
            demo=demo,
            names_hide_after_seconds=45,
            door_minutes=20,
            reasons=REASONS,
            houses=HOUSES,
            counselors=("Kevin Doyle", "Mary Obi"),
        ),
        actor=Actor("Ana", Role.RECEPTIONIST, "Front desk"),
        blocks=BLOCKS,
        checkout_opens=at("14:50"),
        good_until=at("23:59"),
        people={person.id: person for person in shown},
        order=tuple(person.id for person in shown),
        finder=Finder.of(()),
        favoured=frozenset(),
        counts={state: sum(person.state is state for person in shown) for state in COUNTED},
        tracks={None: TrackDay.of(BLOCKS, None, timedelta(minutes=10), at("23:59"))},
    )


def line(entry: int, verb: str, clock: str, by: str = "Ana", in_force: bool = True, **values: object) -> JournalLine:
    """An entry of today about Dana."""
    said = Said(verb, {"name": DANA.name, "at": at(clock), **values})
    return JournalLine(entry, Verb(verb), said, at(clock), at(clock), by, "Front desk", in_force, DANA.id, None)


def card(person: Person = DANA_HERE) -> Card:
    """Dana's card."""
    return Card(
        person=person,
        legal_name="Dana Rivera",
        pronouns="she/her",
        level_of_care="IOP",
        known="birth month and day",
        plan=((0, ((3, "Coping skills"), (6, "Yoga"))), (2, ((3, "Gratitude"), (6, "Meditation")))),
        past=(
            PastDay(date(2026, 11, 20), at("8:55", date(2026, 11, 20)), at("15:04", date(2026, 11, 20)), ""),
            PastDay(date(2026, 11, 18), None, None, "absent, they called"),
        ),
        journal=(line(9, "return", "9:22", "Marcus"), line(8, "step-out", "9:14"), line(7, "check-in", "8:51")),
        older=False,
        phone="617-555-0100",
        dob=DANA.dob,
        admit_date=date(2026, 9, 1),
        discharge_date=None,
    )
