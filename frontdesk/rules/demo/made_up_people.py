"""The made-up people of the demo: patients as rows of a census, and the houses.

Nobody here exists. The same seed and day give the same people everywhere, and a larger count gives the smaller
one's people first: a few faces that never change, then drawn ones.
"""

from base64 import b32encode
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from random import Random
from typing import NamedTuple, TypeVar

from frontdesk.rules.demo.made_up_names import ANGLO, CHOSEN, NICKNAMES, ORIGINS, names
from frontdesk.rules.demo.made_up_staff import COUNSELORS
from frontdesk.rules.identity import PersonNames, alike
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import House
from frontdesk.rules.weekdays import WEEKDAYS

T = TypeVar("T")

SOBER_HOUSES = ("Harbor House", "Maple Street", "Cedar House", "The Landing")
HOUSES: tuple[House, ...] = (
    *(House(name, LivingKind.SOBER_LIVING_HOME) for name in SOBER_HOUSES),
    House("Family home", LivingKind.FAMILY_HOME),
    House("Own home", LivingKind.OWN_HOME),
    House("Night shelter", LivingKind.SHELTER),
    House("Other", LivingKind.OTHER),
)
# Classes and activities stand in the order of their keys in the default program.
CLASSES = names("Coping_skills Stress_management Communication Co-occurring_disorders Gratitude Boundaries Life_skills")
ACTIVITIES = names("Yoga Meditation Music_therapy")

# last, first, used, pronouns | born | level | days | counselor | lives at | classes | activity | admitted days ago.
# Groups by their keys: one for every day, or one for each of the days in turn, where 0 is none.
FACES = """
Rivera,Dana,,she/her|1991-12-04|IOP|Mon Wed Fri|Mary Obi|Harbor House|1|131|41
Rivers,Thomas,,he/him|1984-03-17|IOP|Mon Wed Fri|Mary Obi|Harbor House|657|1|62
Rivers,Tomás,,he/him|1989-09-30|IOP||Daniel Reyes|Maple Street|3|3|27
Rivard,Rita,,|1968-06-21|IOP|Mon Tue Thu|Ruth Feldman|Harbor House|5|1|73
Okafor,Ngozi,Joy,she/her|1996-02-11|IOP|Mon Wed Fri|Hang Pham|Cedar House|5|1|19
Larsen,Robert,Bo,he/him|1979-11-08|IOP||Daniel Reyes|Maple Street|2|2|55
Lin,Mei,,she/her|2001-07-26|IOP|Mon Tue Wed Thu|Mary Obi|Maple Street|1|1|34
Khan,Noor,,|1993-10-02|IOP|Mon Wed Fri|Ruth Feldman|Harbor House|7|2|12
Haddad,Ali,,he/him|1987-05-15|IOP|Mon Wed Fri|Mary Obi|Cedar House|535|3|48
Weiss,Carl,,|1961-01-29|OP|Mon Thu|Kevin Doyle|Own home|4|3|97
Novak,Ema,,she/her|1998-08-13|PHP||Lucia Andrade|Family home|7|3|9
Nguyen,Samantha,Sam,they/them|1995-04-19|IOP|Mon Wed Fri|Hang Pham|Harbor House|057|1|30
Duarte,Ines,,she/her|1972-12-30|IOP|Mon Wed Fri|Lucia Andrade|Harbor House|1|2|66
Boateng,Kwame,,he/him|1990-03-06|OP|Tue Thu|Kevin Doyle|Family home|1|1|83
Nguyen,Lan,,she/her|1983-05-22|IOP|Mon Tue Thu|Hang Pham|Family home|6|1|51
Nguyen,Lanh,,he/him|1983-11-03|IOP|Mon Wed Fri|Daniel Reyes|The Landing|3|2|16
Achebe-Bell,Amara,,she/her|1999-06-09|IOP||Ruth Feldman|Cedar House|3|3|23
El-Amin,Nadia,,she/her|1976-10-17|IOP|Tue Wed Thu|Lucia Andrade|Own home|5|1|58
Brennan,Siobhán,,she/her|1981-02-01|IOP|Mon Wed Fri|Kevin Doyle|The Landing|2|2|37
Chen,Wei,,he/him|2003-09-12|PHP||Hang Pham|Cedar House|3|3|6
Petrović,Ivana,,|1994-07-07|IOP|Tue Wed Thu|Ruth Feldman|The Landing|656|2|44
Yusuf,Mariam,,she/her|1988-01-25|IOP|Mon Wed Fri|Lucia Andrade|Maple Street|7||3
Yusuf,Maryam,,|1992-12-18|OP|Wed Fri|Daniel Reyes|Family home|2|3|76
O'Brien,Patrick,Pat,he/him|1958-04-27|IOP|Tue Thu Fri|Kevin Doyle|The Landing|615|1|90
Leota,Manu,,|1985-08-31|OP|Tue Thu|Mary Obi|Other|4|2|69
"""

# Level, days, activity on Mondays or every day: what twenty people in a row share. With the faces, a Monday of 65
# people then plans music therapy just beyond its hard limit, the others below theirs, and nine people for nothing.
PLANS = tuple(
    (level, days, key)
    for level, days, keys in (
        ("PHP", "", "3"),
        ("IOP", "", "1200"),
        ("IOP", "Mon Wed Fri", "3120"),
        ("IOP", "Mon Tue Thu", "30"),
        ("IOP", "Mon Tue Wed Thu", "3"),
        ("IOP", "Tue Wed Thu", "321"),
        ("IOP", "Tue Thu Fri", "12"),
        ("OP", "Tue Thu", "12"),
        ("OP", "Wed Fri", "1"),
    )
    for key in keys
)
KIND_OF = {home.name: home.kind.value for home in HOUSES}
HOMES = tuple(home.name for home, share in zip(HOUSES, (5, 4, 4, 4, 3, 3, 1, 1), strict=True) for _ in range(share))
BORN_OF = tuple(origin for origin in ORIGINS for _ in range(origin.weight))
PRONOUNS_CHOSEN = ("they/them", "they/them", "she/her", "he/him", "she/they", "he/they")
AREA_CODES = ("617", "508", "781", "978", "413", "857", "339", "774")
MRN_FIRST, MRN_STEP, MRN_SPAN = 432, 52_361, 89_989  # the span is prime: the steps meet each number once
NO_LOOKALIKES_AMONG = 70  # among the first so many people the faces alone carry name alerts
YOUNGEST_DAYS, OLDEST_DAYS = 6_575, 25_565  # 18 and 70 years


class Chance:
    """Draws that are the same on every Python and machine: all of them made from `Random.random` alone."""

    def __init__(self, seed: int) -> None:
        self.draw: Callable[[], float] = Random(seed).random

    def one_in(self, many: int) -> bool:
        """True once in so many times."""
        return self.draw() * many < 1

    def between(self, first: int, last: int) -> int:
        """A whole number from ``first`` to ``last``, both included."""
        return first + int(self.draw() * (last - first + 1))

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices, all as likely."""
        return choices[int(self.draw() * len(choices))]

    def token(self) -> str:
        """Ten letters and digits: fifty bits in base 32."""
        return b32encode(int(self.draw() * 2**56).to_bytes(7, "big")).decode()[:10]

    def shuffled(self, cards: Sequence[T]) -> list[T]:
        """The cards in another order."""
        mixed = list(cards)
        for last in range(len(mixed) - 1, 0, -1):
            other = int(self.draw() * (last + 1))
            mixed[last], mixed[other] = mixed[other], mixed[last]
        return mixed

    def dealt(self, cards: Sequence[T]) -> Iterator[T]:
        """The cards one by one without end, mixed anew when all were dealt: chance whose shares are kept."""
        while True:
            yield from self.shuffled(cards)


class MadeUpPerson(NamedTuple):
    """A made-up patient before number, phone and card; days count back from the demo's day."""

    name: PersonNames
    pronouns: str
    dob: str
    level: str
    days: str
    counselor: str
    home: str
    classes: str
    activity: str
    admitted_days_ago: int
    leaves_in_days: int | None = None


def made_up_people(count: int, seed: int, day: date) -> tuple[dict[str, str], ...]:
    """So many patients as rows of a census (docs/contract.md, Census), all of them admitted on ``day``.

    The MRNs do not depend on the seed: the first person is always 10432.
    """
    chance = Chance(seed)
    faces = [face(line) for line in FACES.split("\n") if line]
    people = chain(faces, drawn_people(chance, day, faces))
    numbered = zip(range(count), people, strict=False)
    return tuple(census_row(mrn_of(number), person, chance, day) for number, person in numbered)


def mrn_of(number: int) -> str:
    """The number of the person at this place: five digits, six beyond 89,989 people, and no two alike."""
    turn, step = divmod(number, MRN_SPAN)
    return str(turn * 100_000 + 10_000 + (MRN_FIRST + step * MRN_STEP) % MRN_SPAN)


def census_row(mrn: str, person: MadeUpPerson, chance: Chance, day: date) -> dict[str, str]:
    """The columns of one patient, in their order (docs/contract.md, Census)."""
    name, leaves = person.name, person.leaves_in_days
    return {
        "mrn": mrn,
        "last_name": name.last_name,
        "first_name": name.first_name,
        "name_used": name.name_used,
        "pronouns": person.pronouns,
        "dob": person.dob,
        "admit_date": weekday_until(day - timedelta(person.admitted_days_ago)).isoformat(),
        "discharge_date": "" if leaves is None else weekday_until(day + timedelta(leaves)).isoformat(),
        "level_of_care": person.level,
        "schedule_days": person.days,
        "counselor": person.counselor,
        "living_arrangement": person.home,
        "living_kind": KIND_OF[person.home],
        "classes": person.classes,
        "activity": person.activity,
        "phone": "" if chance.one_in(12) else drawn_phone(chance),
        "card": chance.token(),
    }


def weekday_until(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(max(day.weekday() - 4, 0))


def face(line: str) -> MadeUpPerson:
    """The person of a line of FACES."""
    called, dob, level, days, counselor, home, classes, activity, ago = line.split("|")
    last, first, used, pronouns = called.split(",")
    planned = by_day(classes, days, CLASSES), by_day(activity, days, ACTIVITIES)
    return MadeUpPerson(
        PersonNames(0, last, first, used), pronouns, dob, level, days, counselor, home, *planned, int(ago)
    )


def by_day(keys: str, days: str, groups: Sequence[str]) -> str:
    """The census text of groups given by their keys: one key for all days, or one a day and 0 for none."""
    if len(keys) < 2:
        return groups[int(keys) - 1] if keys else ""
    planned = zip(days.split() or WEEKDAYS[:5], keys, strict=True)
    return ";".join(f"{day}:{groups[int(key) - 1]}" for day, key in planned if key != "0")


def drawn_people(chance: Chance, day: date, faces: Sequence[MadeUpPerson]) -> Iterator[MadeUpPerson]:
    """People without end after the faces; no two share legal name and birth date."""
    plans, homes = chance.dealt(PLANS), chance.dealt(HOMES)
    counselors, class_keys = chance.dealt(COUNSELORS), chance.dealt("1234567")
    leavings = chance.dealt((True, *[False] * 15))
    called = drawn_names(chance, [person.name for person in faces])
    born = {(person.name.last_name, person.name.first_name, person.dob) for person in faces}
    while True:
        (name, pronouns), (level, days, activity) = next(called), next(plans)
        while (name.last_name, name.first_name, dob := drawn_dob(chance, day)) in born:
            pass
        born.add((name.last_name, name.first_name, dob))
        class_plan = by_day(drawn_classes(chance, days, class_keys), days, CLASSES)
        activity_plan = by_day(drawn_activities(chance, days, activity), days, ACTIVITIES)
        ago, leaves = chance.between(1, 118), chance.between(2, 18) if next(leavings) else None
        plan = (level, days, next(counselors), next(homes), class_plan, activity_plan)
        yield MadeUpPerson(name, pronouns, dob, *plan, ago, leaves)


def drawn_classes(chance: Chance, days: str, keys: Iterator[str]) -> str:
    """A class for every day, or for one person in three another each day; rarely none."""
    if chance.one_in(3):
        return "".join(next(keys) for _ in range(len(days.split()) or 5))
    return "" if chance.one_in(30) else next(keys)


def drawn_activities(chance: Chance, days: str, key: str) -> str:
    """The given activity for every day, or for some only on the first of their days; "0" is none on Mondays."""
    if key != "0" and not chance.one_in(3):
        return key
    return key + "".join(chance.pick("123") for _ in range((len(days.split()) or 5) - 1))


def drawn_dob(chance: Chance, day: date) -> str:
    """A birth date that makes someone 18 to 70 on that day, most of them in their thirties."""
    part = (chance.draw() + chance.draw()) * (chance.draw() + 1) / 4
    return (day - timedelta(YOUNGEST_DAYS + int(part * (OLDEST_DAYS - YOUNGEST_DAYS)))).isoformat()


def drawn_phone(chance: Chance) -> str:
    """A telephone number of the range kept for fiction."""
    return f"{chance.pick(AREA_CODES)}-555-01{chance.between(0, 99):02}"


def drawn_names(chance: Chance, faces: Sequence[PersonNames]) -> Iterator[tuple[PersonNames, str]]:
    """Names and pronouns without end: at first without look-alikes, later seldom the same as a whole."""
    apart = list(faces)
    taken = {(name.last_name, name.first_name) for name in faces}
    while True:
        name, pronouns = drawn_name(chance)
        if (whole := (name.last_name, name.first_name)) in taken and not chance.one_in(12):
            continue
        if len(apart) < NO_LOOKALIKES_AMONG:
            if any(alike(name, other) for other in apart):
                continue
            apart.append(name)
        taken.add(whole)
        yield name, pronouns


def drawn_name(chance: Chance) -> tuple[PersonNames, str]:
    """A name of one origin, often with a first name as most have it here, sometimes with two last names."""
    origin, roll = chance.pick(BORN_OF), chance.draw()
    given = origin if roll < 0.6 else ANGLO if roll < 0.9 else chance.pick(BORN_OF)
    is_woman = chance.draw() < 0.45
    first = chance.pick(given.women if is_woman else given.men)
    last = chance.pick(origin.last)
    if chance.one_in(30) and last.isalpha():
        last = f"{last}-{chance.pick(ANGLO.last)}"
    used, pronouns = drawn_address(chance, first, is_woman)
    return PersonNames(0, last, first, used), pronouns


def drawn_address(chance: Chance, first: str, is_woman: bool) -> tuple[str, str]:
    """The first name someone uses instead of the legal one, and their pronouns; either may be ""."""
    if chance.one_in(25):
        used = chance.pick(CHOSEN)
        return (used if used != first else ""), chance.pick(PRONOUNS_CHOSEN)
    used = NICKNAMES.get(first, "") if chance.one_in(2) else ""
    return used, ("she/her" if is_woman else "he/him") if chance.one_in(2) else ""
