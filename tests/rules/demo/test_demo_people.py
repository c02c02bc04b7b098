"""The demo's made-up people and their day: believable, valid as a census, and the same everywhere."""

import csv
import hashlib
import io
import re
from collections import Counter
from datetime import date, time, timedelta
from itertools import combinations, pairwise

import pytest

from frontdesk.rules.census.file import read_census
from frontdesk.rules.census.plan import Vocabulary
from frontdesk.rules.clean_text import clean
from frontdesk.rules.demo import made_up_people as demo_people
from frontdesk.rules.demo.made_up_day import made_up_day
from frontdesk.rules.demo.made_up_names import ORIGINS
from frontdesk.rules.demo.made_up_people import ACTIVITIES, CLASSES, HOUSES, made_up_people
from frontdesk.rules.demo.made_up_staff import COUNSELORS, made_up_staff
from frontdesk.rules.identity import PersonNames, alike
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.text import default_program
from frontdesk.rules.weekdays import WEEKDAYS

MONDAY = date(2026, 11, 23)
COLUMNS = [
    *("mrn", "last_name", "first_name", "name_used", "pronouns", "dob", "admit_date"),
    *("discharge_date", "level_of_care", "schedule_days", "counselor", "living_arrangement"),
    *("living_kind", "classes", "activity", "phone", "card"),
]
FACES = [
    *("Dana Rivera", "Thomas Rivers", "Tomás Rivers", "Rita Rivard", "Joy Okafor", "Bo Larsen", "Mei Lin", "Noor Khan"),
    *("Ali Haddad", "Carl Weiss", "Ema Novak", "Sam Nguyen", "Ines Duarte"),
]


def called(row):
    """The name someone uses."""
    return f"{row['name_used'] or row['first_name']} {row['last_name']}"


def comes_on(row, weekday):
    return weekday in (row["schedule_days"] or weekday)


def planned(text, weekday):
    """The group that a plan in census form names for a weekday, or ""."""
    if ":" not in text:
        return text
    return dict(part.split(":") for part in text.split(";")).get(weekday, "")


def test_the_same_seed_gives_the_same_people_on_every_machine():
    told = repr([list(row.items()) for row in made_up_people(65, 1, MONDAY)])
    assert hashlib.sha256(told.encode()).hexdigest()[:16] == "e1935a123d69148b"
    acts = repr(
        [
            (str(act.at), act.mrn, str(act.verb), act.args)
            for act in made_up_day(made_up_people(65, 1, MONDAY), MONDAY, 1)
        ]
    )
    assert hashlib.sha256(acts.encode()).hexdigest()[:16] == "376bdaad6640a247"


def test_another_seed_gives_other_people_behind_the_same_faces():
    one, other = made_up_people(65, 1, MONDAY), made_up_people(65, 2, MONDAY)
    assert [called(row) for row in one[:25]] == [called(row) for row in other[:25]]
    assert len({called(row) for row in one[25:]} & {called(row) for row in other[25:]}) < 5


def test_a_small_demo_has_the_known_faces_and_a_larger_one_adds_to_it():
    assert [called(row) for row in made_up_people(13, 7, MONDAY)] == FACES
    assert made_up_people(300, 7, MONDAY)[:13] == made_up_people(13, 7, MONDAY)
    assert made_up_people(0, 7, MONDAY) == ()


@pytest.mark.parametrize("day", [MONDAY, date(2026, 11, 28), date(2028, 2, 29)])
def test_every_row_is_a_valid_row_of_a_census(day):
    kinds = {house.name: house.kind for house in HOUSES}
    for row in made_up_people(2000, 3, day):
        assert list(row) == COLUMNS
        assert all(clean(value) == value and len(value) <= 200 for value in row.values())
        assert row["last_name"]
        assert row["first_name"] != row["name_used"]
        assert " " not in row["name_used"]
        assert re.fullmatch(r"[1-9]\d{4,5}", row["mrn"])
        assert date.fromisoformat(row["admit_date"]) <= day
        assert date.fromisoformat(row["admit_date"]) > day - timedelta(days=125)
        assert not row["discharge_date"] or day <= date.fromisoformat(row["discharge_date"])
        assert row["level_of_care"] in ("OP", "IOP", "PHP")
        assert kinds[row["living_arrangement"]] == row["living_kind"]
        assert row["counselor"] in COUNSELORS
        assert re.fullmatch(r"(\d{3}-555-01\d\d)?", row["phone"])
        assert re.fullmatch(r"[A-Z2-7]{10}", row["card"])
        for column, groups in (("classes", CLASSES), ("activity", ACTIVITIES)):
            for weekday in WEEKDAYS:
                assert planned(row[column], weekday) in ("", *groups)
                assert ":" not in row[column] or comes_on(row, weekday) or not planned(row[column], weekday)


def test_the_census_of_a_new_site_takes_them_without_a_word():
    people, program = made_up_people(2000, 3, MONDAY), default_program()
    written = io.StringIO()
    csv.writer(written).writerows([COLUMNS, *(row.values() for row in people)])
    census = read_census(written.getvalue().encode(), Vocabulary(program.groups, program.blocks), MONDAY)
    assert len(census.rows) == 2000
    assert (census.reading.ignored, census.reports) == ((), ())
    assert [(row.classes, row.activity) for row in census.rows] == [(row["classes"], row["activity"]) for row in people]


def test_everyone_is_between_eighteen_and_seventy():
    for row in made_up_people(3000, 5, MONDAY):
        born = date.fromisoformat(row["dob"])
        age = MONDAY.year - born.year - ((MONDAY.month, MONDAY.day) < (born.month, born.day))
        assert 18 <= age <= 70


def test_numbers_and_cards_are_nobody_elses_and_tell_no_order():
    rows = made_up_people(20_000, 4, MONDAY)
    assert len({row["mrn"] for row in rows}) == len({row["card"] for row in rows}) == 20_000
    numbers = [int(row["mrn"]) for row in rows]
    assert rows[0]["mrn"] == "10432"
    assert min(abs(a - b) for a, b in pairwise(numbers)) > 1000


def test_more_people_than_five_digits_hold_have_six():
    places = range(2 * demo_people.MRN_SPAN)
    numbers = {demo_people.mrn_of(place) for place in places}
    assert (len(numbers), {len(number) for number in numbers}) == (len(places), {5, 6})


@pytest.mark.parametrize("seed", range(1, 9))
def test_on_a_monday_of_sixty_five_music_is_wanted_beyond_full_and_nothing_else_is(seed):
    due = [row for row in made_up_people(65, seed, MONDAY) if comes_on(row, "Mon")]
    assert len(due) == 43
    activities = Counter(planned(row["activity"], "Mon") for row in due)
    assert activities == {"Music therapy": 14, "Yoga": 11, "Meditation": 9, "": 9}
    classes = Counter(planned(row["classes"], "Mon") for row in due)
    assert set(classes) >= set(CLASSES)
    assert classes["Co-occurring disorders"] <= 10
    assert max(classes.values()) <= 12


def test_counselors_houses_and_levels_are_spread():
    rows = made_up_people(200, 1, MONDAY)
    assert min(Counter(row["counselor"] for row in rows).values()) >= 25
    homes = Counter(row["living_arrangement"] for row in rows)
    assert set(homes) == {house.name for house in HOUSES}
    assert homes["Harbor House"] > homes["Night shelter"]
    levels = Counter(row["level_of_care"] for row in rows)
    assert levels["IOP"] > 5 * levels["PHP"] > 0
    assert levels["OP"] > 0
    assert 5 <= sum(bool(row["discharge_date"]) for row in rows) <= 25
    assert 10 <= sum(bool(row["name_used"]) for row in rows) <= 50
    assert 50 <= sum(bool(row["pronouns"]) for row in rows) <= 150


@pytest.mark.parametrize("seed", range(1, 9))
def test_three_pairs_of_sixty_five_look_alike(seed):
    rows = made_up_people(65, seed, MONDAY)
    names = [
        PersonNames(place, *(row[c] for c in ("last_name", "first_name", "name_used")))
        for place, row in enumerate(rows)
    ]
    pairs = [f"{a.first_name} and {b.first_name} {b.last_name}" for a, b in combinations(names, 2) if alike(a, b)]
    assert pairs == ["Thomas and Tomás Rivers", "Lan and Lanh Nguyen", "Mariam and Maryam Yusuf"]


def test_among_thousands_few_share_a_whole_name_and_none_the_birth_date_too():
    rows = made_up_people(5000, 1, MONDAY)
    names = Counter((row["last_name"], row["first_name"]) for row in rows)
    assert 0 < sum(count - 1 for count in names.values()) < 50
    assert len({(row["last_name"], row["first_name"], row["dob"]) for row in rows}) == 5000
    assert Counter(row["last_name"] for row in rows).most_common(1)[0][1] < 30
    assert len({row["last_name"] for row in rows}) > 500


def test_names_are_of_many_origins_and_none_is_written_twice_in_a_list():
    rows = made_up_people(1000, 1, MONDAY)
    used = {name for row in rows for name in (row["last_name"], row["first_name"])}
    assert set("-' ") <= {letter for name in used for letter in name if not letter.isalpha()} <= set("-' .")
    assert sum(not name.isascii() for name in used) > 40
    for origin in ORIGINS:
        assert all(max(Counter(names).values()) == 1 for names in origin[1:])


def test_the_staff_have_the_roles_of_the_demo_and_one_name_each():
    staff = made_up_staff()
    assert {role for _, role in staff} == {"receptionist", "lead", "counselor", "reviewer", "facilitator"}
    assert ("Ana Souza", "receptionist") in staff
    assert ("Marcus Bell", "lead") in staff
    assert len({name for name, _ in staff}) == len(staff)
    assert {house.kind for house in HOUSES} == set(LivingKind)


@pytest.fixture(scope="module")
def people():
    return made_up_people(65, 1, MONDAY)


def acts_of(doings):
    """The acts of each person, in order."""
    return {mrn: [doing for doing in doings if doing.mrn == mrn] for mrn in {doing.mrn for doing in doings}}


@pytest.mark.parametrize("seed", range(1, 30))
def test_the_demo_day_has_everything_that_happens_at_a_desk(people, seed):
    doings = made_up_day(people, MONDAY, seed)
    assert list(doings) == sorted(doings, key=lambda doing: doing.at)
    count = Counter(str(doing.verb) for doing in doings)
    arrivals = [doing.at for doing in doings if doing.verb == "check-in"]
    assert 8 <= sum(at < time(8, 55) for at in arrivals) <= 11
    assert 2 <= sum(time(10, 5) <= at <= time(10, 20) for at in arrivals) <= 3
    assert sum(time(8, 55) <= at <= time(9, 20) for at in arrivals) > 20
    assert (count["step-out"], count["return"]) == (3, 2)
    assert count["absent"] == count["outreach"]
    assert count["absent"] in (1, 2)
    assert count["excuse"] in (1, 2)
    assert count["note"] in (1, 2)
    assert (count["assign"], count["update"]) == (1, 1)
    early = [doing for doing in doings if doing.verb == "check-out" and doing.at < time(14, 50)]
    assert [doing.args for doing in early] == [("reason", "3")]
    rest = [doing for doing in doings if doing.verb == "check-out" and doing.at >= time(14, 50)]
    assert all(time(15) <= doing.at <= time(15, 15) for doing in rest)
    assert next(doing.args[0] for doing in rest if doing.args) in {house.name for house in HOUSES}
    assert len(arrivals) - len(rest) - len(early) == 2


@pytest.mark.parametrize("seed", range(1, 30))
def test_nobody_does_what_the_desk_would_refuse(people, seed):
    """By the table of states (docs/contract.md, States and verbs): each act is allowed where those before it led."""
    after = {"check-in": "here", "step-out": "away", "return": "here", "check-out": "gone", "absent": "", "excuse": ""}
    allowed = {"check-in": "", "step-out": "here", "return": "away", "check-out": "here", "absent": "", "excuse": ""}
    allowed["outreach"] = ""
    for acts in acts_of(made_up_day(people, MONDAY, seed)).values():
        state = ""
        for act in acts:
            assert state == allowed.get(act.verb, "here")
            state = after.get(act.verb, state)
        times = [act.at for act in acts]
        assert times == sorted(times)


def test_the_walk_in_alone_is_not_scheduled(people):
    rows = {row["mrn"]: row for row in people}
    strangers = [mrn for mrn in acts_of(made_up_day(people, MONDAY, 1)) if not comes_on(rows[mrn], "Mon")]
    assert len(strangers) == 1


def test_words_of_the_day_name_what_is_there(people):
    rows = {row["mrn"]: row for row in people}
    for seed in range(40):
        for doing in made_up_day(people, MONDAY, seed):
            row = rows[doing.mrn]
            match doing.verb, doing.args:
                case "assign", (group, "anyway"):
                    assert group in ACTIVITIES
                    assert group != planned(row["activity"], "Mon")
                case "excuse", ("by", name, "reason", number):
                    assert name == row["counselor"]
                    assert 1 <= int(number) <= 6
                case "update", ("living_arrangement", home):
                    assert home != row["living_arrangement"]
                    assert home in ("Maple Street", "Harbor House")
                case "check-out", (home,):
                    assert home != row["living_arrangement"]
                case "step-out", ("back", clock):
                    assert doing.at < time.fromisoformat(clock)
                case "outreach", ("reached", text):
                    assert text
                case "check-out", () | ("reason", "3"):
                    pass
                case ("check-in" | "return", ()) | ("absent", ("no-call",)) | ("note", (_,)):
                    pass
                case other:
                    raise AssertionError(other)


def test_only_who_is_admitted_that_day_acts(people):
    before = MONDAY - timedelta(days=60)
    acting = acts_of(made_up_day(people, before, 1))
    admitted = {row["mrn"] for row in people if row["admit_date"] <= before.isoformat()}
    assert acting
    assert set(acting) <= admitted
    after = MONDAY + timedelta(days=28)
    left = {row["mrn"] for row in people if row["discharge_date"]}
    assert left
    assert not left & set(acts_of(made_up_day(people, after, 1)))


def test_days_differ_and_weekends_are_quiet(people):
    assert made_up_day(people, MONDAY, 1) == made_up_day(people, MONDAY, 1)
    assert made_up_day(people, MONDAY, 1) != made_up_day(people, MONDAY, 2)
    assert made_up_day(people, MONDAY + timedelta(days=5), 1) == ()
    assert made_up_day((), MONDAY, 1) == ()
    tuesday = made_up_day(people, MONDAY + timedelta(days=1), 1)
    assert [doing.args[0] for doing in tuesday if doing.verb == "update"] == ["phone"]


@pytest.mark.parametrize("count", [1, 2, 5, 13, 100, 500])
def test_small_and_large_houses_have_a_day_in_proportion(count):
    rows = made_up_people(count, 1, MONDAY)
    doings = made_up_day(rows, MONDAY, 1)
    due = sum(comes_on(row, "Mon") for row in rows)
    came = sum(doing.verb == "check-in" for doing in doings)
    assert due * 2 / 3 <= came <= due + 1
    assert sum(doing.at < time(8, 55) for doing in doings if doing.verb == "check-in") <= 11
