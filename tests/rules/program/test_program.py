"""Settings files as a site's lead writes them: what is read, and what is said of every mistake."""

import contextlib
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import frontdesk
from frontdesk.rules.clean_text import clean, folded
from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import BadProgram, Block, BlockKind, Group, House, Program, StaffName
from frontdesk.rules.program.site_lists import LEVELS_OF_CARE, LevelTarget, LockedRollCall, OwnActs
from frontdesk.rules.program.text import LOCALES, default_program, read_program, write_program
from frontdesk.rules.roles import Role
from frontdesk.rules.weekdays import are_weekdays, parse_weekdays, weekdays_text

SHIPPED = (Path(frontdesk.__file__).parent / "program.toml").read_text("utf-8")
SMALL = """
[[block]]
name = "Class"
starts = "11:00"
ends = "12:00"
kind = "groups"
countable = true

[[block]]
name = "Check-out"
starts = "15:00"
ends = "16:00"
kind = "check-out"
countable = false

[[group]]
name = "Coping skills"
block = "Class"
key = 1
"""


def faults(text, base=None):
    """The sentences of a file that is refused."""
    with pytest.raises(BadProgram) as refused:
        read_program(text, base or default_program())
    return [fault.sentence for fault in refused.value.faults]


def changed(old, new, count=1):
    assert old in SHIPPED
    return SHIPPED.replace(old, new, count)


def test_the_shipped_program_is_the_day_of_the_domain():
    program = default_program()
    day = [(f"{block.starts:%H}", block.name, block.countable) for block in program.blocks]
    assert day == [
        ("09", "Check-in", False),
        ("10", "Spirituality", True),
        ("11", "Class", True),
        ("12", "Lunch", False),
        ("13", "Open", False),
        ("14", "Activity", True),
        ("15", "Check-out", False),
    ]
    assert program.weekdays == (0, 1, 2, 3, 4)
    assert program.day_starts == time(4)
    assert [group.name for group in program.groups_of("Activity")] == ["Yoga", "Meditation", "Music therapy"]
    assert program.houses == ()
    assert program.absent_reasons[0] == "not said"


def test_what_is_shown_can_be_loaded():
    assert read_program(write_program(default_program()), None) == default_program()


def test_a_file_names_what_differs_and_keeps_the_rest_of_the_site():
    program = read_program(
        '[site]\nname = "Elm Street"\n[thresholds]\ncountable_days_a_week = 4' + SMALL, default_program()
    )
    assert (program.name, program.zone, program.countable_days_a_week) == ("Elm Street", "America/New_York", 4)
    assert program.countable_minutes_a_day == 180
    assert [block.name for block in program.blocks] == ["Class", "Check-out"]
    assert program.excused_reasons == default_program().excused_reasons


def test_the_mouse_and_the_roll_call_at_the_lock_stay_as_the_site_has_them():
    site = replace(default_program(), mouse=False, roll_call_at_lock=LockedRollCall.PRINT)
    assert read_program(f"[site]\ngrace_minutes = 5\n{SMALL}", site).mouse is False
    assert read_program(f"[site]\nmouse = true\n{SMALL}", site).mouse is True
    assert read_program(f"[site]\nmouse = true\n{SMALL}", site).roll_call_at_lock == LockedRollCall.PRINT
    assert 'roll_call_at_lock = "print"' in write_program(site)
    assert (default_program().mouse, default_program().roll_call_at_lock) == (True, LockedRollCall.NAMES)


def test_houses_stay_where_none_is_named():
    house = House("Harbor House", LivingKind.SOBER_LIVING_HOME)
    base = read_program(SHIPPED + '\n[[house]]\nname = "Harbor House"\nkind = "sober living home"\n', None)
    assert base.houses == (house,)
    assert read_program(SMALL, base).houses == (house,)


PHP = """
[[target]]
level_of_care = "PHP"
minutes_a_day = 300
minutes_a_week = 1500
days_a_week = 5
"""
KIM = '\n[[staff]]\nname = "Kim Lee"\nrole = "lead"\n'


def test_a_level_of_care_has_its_own_target_and_all_others_that_of_all():
    program = read_program(SHIPPED + PHP + KIM, None)
    assert program.target_of("PHP") == LevelTarget("PHP", 300, 1500, 5)
    assert program.target_of("IOP") == LevelTarget("IOP", 180, 540, 3)
    assert program.staff == (StaffName("Kim Lee", Role.LEAD),)


def test_targets_and_staff_stay_where_a_file_names_none_and_go_where_it_says_so():
    before = read_program(SHIPPED + PHP + KIM, None)
    assert (read_program(SMALL, before).targets, read_program(SMALL, before).staff) == (before.targets, before.staff)
    assert read_program("target = []\n" + SMALL, before).targets == ()


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (PHP.replace("PHP", "php"), 'level_of_care: "php" is not known here; write PHP'),
        (PHP + PHP, 'level_of_care: "PHP" has a target already; keep one of them'),
        (PHP.replace("1500", "99999"), "minutes_a_week: the number is out of bounds"),
        (PHP.replace("days_a_week = 5\n", ""), "it is missing"),
        (KIM.replace("lead", "boss"), 'role: "boss" is not known here'),
        (KIM + KIM.replace("Kim Lee", "KIM LEE"), 'name: another of the staff is called "KIM LEE"'),
    ],
)  # fmt: skip
def test_a_target_or_a_name_that_cannot_be_is_told(file, sentence):
    assert any(sentence in each for each in faults(SMALL + file))


def test_a_mark_in_front_and_windows_line_ends_are_fine():
    assert read_program(b"\xef\xbb\xbf" + SHIPPED.replace("\n", "\r\n").encode(), None) == default_program()


def test_blocks_are_the_day_in_whatever_order_they_are_written():
    first, second, rest = SMALL.split("[[")[1:]
    program = read_program("[[" + second + "[[" + first + "[[" + rest, default_program())
    assert [block.name for block in program.blocks] == ["Class", "Check-out"]


def test_a_group_may_have_the_name_of_one_in_another_block():
    assert (
        read_program(changed('name = "Yoga"', 'name = "Gratitude"'), None).groups_of("Activity")[0].name == "Gratitude"
    )


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('ends = "12:00"', 'ends = "12:30"', 'starts: the block starts before "Class" ends (12:30)'),
        ('ends = "12:00"', 'ends = "11:00"', "ends: the block ends at 11:00 and starts at 11:00"),
        ('starts = "09:00"', 'starts = "9:00"', 'starts: "9:00" is no time; write a time in quotes, like "09:00"'),
        ('ends = "16:00"', 'ends = "24:00"', 'ends: "24:00" is no time'),
        ('starts = "09:00"', 'starts = "03:00"', "starts: the block starts before the day does (04:00)"),
        ('name = "Lunch"', 'name = "class"', 'name: another block is called "class"'),
        ('kind = "break"', 'kind = "brake"', 'kind: "brake" is not known here; write break'),
        ('kind = "open"', 'kind = "check-out"', "kind: another block is of kind check-out already"),
        ('kind = "open"', 'kind = "groups"', 'kind: no [[group]] belongs to the block "Open"'),
        ("countable = true", "countable = 1", "countable: a number does not fit here; write true or false"),
        ("grace_minutes = 0", "grace_minutes = false", "grace_minutes: false does not fit here; write a whole number"),
        (
            "grace_minutes = 0",
            "grace_minutes = -1",
            "grace_minutes: the number is out of bounds; write a whole number from 0",
        ),
        (
            "grace_minutes = 0",
            "grace_minuts = 0",
            'grace_minuts: "grace_minuts" is no setting of [site]; is grace_minutes meant?',
        ),
        (
            "grace_minutes = 0",
            'grace_minutes = 0\nmouse = "off"',
            'mouse: "off" does not fit here; write true or false',
        ),
        (
            "grace_minutes = 0",
            'grace_minutes = 0\nroll_call_at_lock = "paper"',
            'roll_call_at_lock: "paper" is not known here; write names, code or print',
        ),
        ("[site]", "mouse = false\n[site]", '"mouse" is no part of a program; move it below [site]'),
        ("[reasons]", "[reasons]\nmouse = false", 'mouse: "mouse" is no setting of [reasons]; move it below [site]'),
        ("[thresholds]", "[treshold]", '"treshold" is no part of a program; is thresholds meant?'),
        (
            'block = "Spirituality"',
            'block = "Spirituallity"',
            'block: there is no block "Spirituallity"; write Spirituality',
        ),
        ('block = "Spirituality"', 'block = "Lunch"', 'block: "Lunch" is a block of kind break'),
        ('block = "Spirituality"\n', "", "block: it is missing"),
        ("key = 2", "key = 3", 'key: key 3 of Class chooses "Stress management" already'),
        ("key = 2", "key = 0", "key: the number is out of bounds; write a whole number from 1 to 9"),
        ('name = "Life skills"', 'name = "Gratitude"', 'name: another group of this block is called "Gratitude"'),
        ("soft = 10", "soft = 13", "soft: the soft limit 13 is over the hard limit 12"),
        ("soft = 10", "soft = 0", "soft: the number is out of bounds"),
        ('name = "Yoga"', 'name = "Mon: Yoga"', 'name: "Mon: Yoga" could not be told from a plan by days'),
        ('name = "Yoga"', 'name = "Yoga; slow"', 'name: "Yoga; slow" could not be told from a plan by days'),
        (
            "America/New_York",
            "America/New_Yrok",
            'zone: there is no time zone "America/New_Yrok"; write America/New_York',
        ),
        ("America/New_York", "../../etc/passwd", 'zone: there is no time zone "../../etc/passwd"'),
        ("en_US", "de_DE", 'locale: "de_DE" is not known here'),
        ('"Wed"', '"Midweek"', 'weekdays: "Midweek" is no weekday'),
        ('"Mon", "Tue", "Wed", "Thu", "Fri"', "", "weekdays: the list has 0 members; write 1 to 7"),
        ('"doctor"', '"Not  said"', 'left_early: "Not said" stands twice in the list'),
        ('"weather"', "3", "absent: not every member of the list is a text"),
        ('"weather"', '" "', "absent: the text is empty"),
        ('name = "Front desk"', 'name = ""', "name: the text is empty"),
        ('name = "Front desk"', f'name = "{"x" * 201}"', "name: the text is over 200 characters"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_would_be_right(old, new, sentence):
    told = faults(changed(old, new))
    assert any(f", {sentence}" in one or f": {sentence}" in one for one in told), told
    assert all(one.startswith("line ") for one in told)


def test_the_line_is_that_of_the_mistake():
    text = changed('block = "Class"\nkey = 2', 'block = "Clas"\nkey = 2')
    line = text.split("\n").index('block = "Clas"') + 1
    assert faults(text) == [f'line {line}, block: there is no block "Clas"; write Class']


def test_every_mistake_is_told_at_once_in_the_order_of_the_file():
    text = (
        changed("grace_minutes = 0", "grace_minutes = true").replace("soft = 10", "soft = 99", 2).replace('"Hall"', "7")
    )
    lines = [int(one.split(",")[0].removeprefix("line ")) for one in faults(text)]
    assert len(lines) == 4
    assert lines == sorted(lines)


def test_check_out_opens_before_a_block_so_there_must_be_one():
    told = faults(changed('kind = "check-out"', 'kind = "open"'))
    assert told == ["no [[block]] is of kind check-out; add one: the opening of check-out is counted from its start"]


def test_a_wrong_kind_is_not_told_again_as_a_missing_block():
    assert len(faults(changed('kind = "check-out"', 'kind = "checkout"'))) == 1


@pytest.mark.parametrize("text", ["", "# nothing", '[site]\nname = "Elm"'])
def test_a_program_without_blocks_is_none(text):
    assert faults(text) == ["the file has no [[block]]; name every block of the day"]


@pytest.mark.parametrize(
    ("text", "line"), [("[site]\nname = Elm\n", 2), ("[site\n", 1), ("a = 1\na = 2", 2), ('[site]\n\nname = "x', 3)]
)
def test_what_is_not_toml_is_told_with_its_line(text, line):
    (told,) = faults(text)
    assert told.startswith(f"line {line}: this is not TOML")


@pytest.mark.parametrize("text", [b"\xff\xfe[\x00", b"\xe9", "a = " + "[" * 9000, "a = " + "9" * 9000, "#" * 1_000_001])
def test_what_is_no_settings_file_at_all_is_one_fault(text):
    assert len(faults(text)) == 1


def test_tables_in_the_wrong_brackets_are_told():
    told = faults("site = 3\nblock = {}\ngroup = [1]\n")
    assert "line 1: site is not a table; write [site], then a line for each key" in told
    assert "line 2: block is not a list of tables; write [[block]] before each, in two brackets" in told


def test_without_a_base_nothing_is_taken_for_granted():
    with pytest.raises(BadProgram) as refused:
        read_program(SMALL, None)
    assert len(refused.value.faults) == 15
    assert {fault.wrong for fault in refused.value.faults} == {"it is missing"}


NAMES = (
    st.text(min_size=1, max_size=40)
    .map(clean)
    .filter(lambda name: name and not are_weekdays(name.partition(":")[0]) and not set(name) & set(";@"))
)


def distinct(least, most):
    return st.lists(NAMES, min_size=least, max_size=most, unique_by=folded).map(tuple)


@st.composite
def programs(draw):
    """Any program that the rules allow."""
    names = draw(distinct(1, 6))
    clocks = sorted(draw(st.sets(st.integers(240, 1439), min_size=2 * len(names), max_size=2 * len(names))))
    times = [time(*divmod(minute, 60)) for minute in clocks]
    others = [kind for kind in BlockKind if kind is not BlockKind.CHECK_OUT]
    kinds = [*(draw(st.sampled_from(others)) for _ in names[1:]), BlockKind.CHECK_OUT]
    weekdays = tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1))))
    tracks = draw(distinct(0, 3))
    blocks = tuple(
        Block(
            name,
            times[2 * place],
            times[2 * place + 1],
            kind,
            draw(st.booleans()),
            # Everybody leaves every day.
            draw(some_of(weekdays)) if kind is not BlockKind.CHECK_OUT else (),
            draw(some_of(tracks)) if kind is not BlockKind.CHECK_OUT else (),
        )
        for place, (name, kind) in enumerate(zip(names, kinds, strict=True))
    )
    groups = tuple(
        draw(group_of(block.name, key, name))
        for block in blocks
        if block.kind is BlockKind.GROUPS
        for key, name in enumerate(draw(distinct(1, 9)), start=1)
    )
    made = Program(
        draw(NAMES),
        draw(st.sampled_from(["America/New_York", "UTC", "Europe/London"])),
        draw(st.sampled_from(LOCALES)),
        time(4),
        weekdays,
        *draw(st.tuples(*[st.integers(1, 7)] * 7)),  # type: ignore[call-arg]
        blocks,
        groups,
        tuple(House(name, draw(st.sampled_from(LivingKind))) for name in draw(distinct(0, 3))),
        *(draw(distinct(1, 10)) for _ in range(3)),
        tracks,
        tuple(sorted(draw(st.sets(st.dates(), max_size=3)))),
        draw(st.just("") | NAMES),
    )
    return replace(
        made,
        targets=tuple(draw(target_of(level)) for level in draw(some_of(LEVELS_OF_CARE))),
        staff=tuple(StaffName(name, draw(st.sampled_from(Role))) for name in draw(distinct(0, 3))),
        desk_notes=draw(distinct(1, 10)),
        own_acts=draw(st.sampled_from(OwnActs)),
        mouse=draw(st.booleans()),
        roll_call_at_lock=draw(st.sampled_from(LockedRollCall)),
    )


def target_of(level):
    return st.builds(LevelTarget, st.just(level), st.integers(0, 1440), st.integers(0, 10080), st.integers(0, 7))


def some_of(members):
    """Some of them, in their order."""
    chosen = st.sets(st.sampled_from(members)) if members else st.just(set())
    return chosen.map(lambda some: tuple(each for each in members if each in some))


@st.composite
def group_of(draw, block, key, name):
    soft = draw(st.none() | st.integers(1, 20))
    maybe = st.none() | NAMES
    return Group(
        name, block, key, draw(maybe), draw(maybe), draw(maybe), soft, draw(st.none() | st.integers(soft or 1, 999))
    )


@settings(max_examples=40, deadline=None)
@given(programs())
def test_any_program_is_read_back_as_it_was_written(program):
    assert read_program(write_program(program), None) == program
    assert read_program(write_program(program).encode(), default_program()).groups == program.groups


@given(st.binary() | st.text() | st.text(st.sampled_from("[]\"'=\n#,{}. ablocksiteg012:")))
def test_no_text_does_worse_than_being_refused(text):
    with pytest.raises(BadProgram):
        read_program(text, default_program())


@given(st.data())
def test_a_spoilt_settings_file_is_read_or_refused(data):
    place = data.draw(st.integers(0, len(SHIPPED)))
    text = SHIPPED[:place] + data.draw(st.text(max_size=5)) + SHIPPED[place + data.draw(st.integers(0, 30)) :]
    with contextlib.suppress(BadProgram):
        read_program(text, default_program())


@given(st.sets(st.integers(0, 6)))
def test_weekdays_are_read_back(days):
    assert parse_weekdays(weekdays_text(sorted(days))) == tuple(sorted(days))


def test_weekdays_as_people_write_them():
    assert parse_weekdays("friday, MON;Weds".replace("Weds", "wed")) == (0, 2, 4)
    assert parse_weekdays("") == ()


TWO_TRACKS = (
    SMALL.replace('kind = "groups"', 'kind = "groups"\ntracks = ["Morning"]')
    + """
[[block]]
name = "Evening class"
starts = "11:30"
ends = "12:30"
kind = "open"
countable = true
tracks = ["Evening"]
"""
)


def test_two_tracks_side_by_side_may_share_one_check_out():
    program = read_program(TWO_TRACKS, default_program())
    assert program.tracks == ("Morning", "Evening")
    assert [block.tracks for block in program.blocks] == [("Morning",), ("Evening",), ()]


def test_a_track_without_a_check_out_is_a_fault():
    text = TWO_TRACKS.replace('kind = "check-out"', 'kind = "check-out"\ntracks = ["Morning"]')
    assert faults(text) == [
        'no [[block]] is of kind check-out for "Evening"; add one: the opening of check-out is counted from its start'
    ]


def test_a_weekday_without_a_check_out_is_a_fault_and_one_with_two_as_well():
    short = SMALL.replace('kind = "check-out"', 'kind = "check-out"\nweekdays = ["Mon", "Tue", "Wed", "Thu"]')
    assert faults(short)[0].startswith("no [[block]] is of kind check-out on Fri;")
    friday = """
[[block]]
name = "Friday check-out"
starts = "13:00"
ends = "14:00"
kind = "check-out"
countable = false
weekdays = ["Fri"]
"""
    assert read_program(short + friday, default_program()).blocks[1].weekdays == (4,)
    two = faults(SMALL + friday)
    assert [each for each in two if "another block is of kind check-out already" in each]


def test_a_block_on_a_day_without_a_program_or_of_an_unknown_track_is_a_fault():
    text = SMALL.replace('kind = "groups"', 'kind = "groups"\nweekdays = ["Fri", "Sun"]\ntracks = ["Mornin"]')
    said = faults('[site]\ntracks = ["Morning", "Evening"]\n' + text)
    assert any("the program is not held on Sun" in each for each in said)
    assert any('the site has no track "Mornin"; write Morning' in each for each in said)


def test_closed_dates_are_dates():
    text = "[site]\nclosed = [2026-12-25, '2026-11-26', 'Christmas']\n" + SMALL
    (said,) = faults(text)
    assert said.endswith('closed: "Christmas" is no date; write it like 2026-12-25')
    program = read_program(text.replace(", 'Christmas'", ""), default_program())
    assert [day.isoformat() for day in program.closed] == ["2026-11-26", "2026-12-25"]


def test_blocks_are_told_apart_by_name_in_the_whole_site():
    text = TWO_TRACKS.replace('"Evening class"', '"class"')
    assert any('another block is called "class"' in each for each in faults(text))
