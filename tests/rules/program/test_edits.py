"""One change of a program: nobody loses a place without a word, and a program that would not hold is no program."""

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.edit import Edit, Part, Way
from frontdesk.rules.program.edits import changed, checked, nearest_way, ways
from frontdesk.rules.program.planned import EVERY_DAY, PlannedPerson, planned
from frontdesk.rules.program.program import BadProgram, Group, House
from frontdesk.rules.program.renames import Kind, Thing, follow, things
from frontdesk.rules.program.text import default_program

HOUSES = (
    House("Harbor House", LivingKind.SOBER_LIVING_HOME),
    House("Elm House", LivingKind.FAMILY_HOME),
    House("Oak House", LivingKind.SOBER_LIVING_HOME),
)
PROGRAM = checked(replace(default_program(), houses=HOUSES))
IN_SEVERAL = [group for group in PROGRAM.groups if len(PROGRAM.groups_of(group.block)) > 1]


def outcome(edit):
    """The program after a change, and what became of everything by the words that go with it."""
    made = changed(PROGRAM, edit)
    return made, follow(PROGRAM, made.program, made.renames)


def lost(followed):
    """The groups and houses that are nowhere any more."""
    return {thing for kind in (Kind.GROUP, Kind.HOUSE) for thing in followed.lost(kind)}


@given(st.sampled_from(IN_SEVERAL), st.data())
def test_a_group_that_retires_leads_its_people_to_the_group_that_was_said(group, data):
    edit = Edit(Part.GROUP, group.name, group.block, retired=True)
    to = data.draw(st.sampled_from([way.name for way in ways(PROGRAM, edit)]))
    made, followed = outcome(edit._replace(to=to))
    assert followed.to[Thing(Kind.GROUP, group.name, group.block)] == Thing(Kind.GROUP, to, group.block)
    assert lost(followed) == set()
    assert not made.drop_plans
    assert group not in made.program.groups


@given(st.sampled_from(IN_SEVERAL), st.booleans())
def test_without_a_word_it_is_named_as_lost_and_plans_go_only_where_that_is_said(group, drops):
    made, followed = outcome(Edit(Part.GROUP, group.name, group.block, retired=True, drops=drops))
    assert lost(followed) == {Thing(Kind.GROUP, group.name, group.block)}
    assert made.drop_plans is drops


NAMES = st.text(st.characters(categories=["L", "N", "Zs"], include_characters="=@'&"), min_size=1, max_size=30).filter(
    lambda text: text.strip() == text and "  " not in text
)


@given(st.sampled_from(things(PROGRAM)), NAMES)
def test_a_rename_keeps_everybody_where_they_are(thing, name):
    edit = Edit(Part(thing.kind.value), thing.name, thing.block, (("name", name),))
    try:
        made, followed = outcome(edit)
    except BadProgram:
        return
    assert lost(followed) == set()
    assert len(followed.to) == len(things(PROGRAM))
    assert {each.kind for each in followed.added} == set()
    assert len(things(made.program)) == len(things(PROGRAM))


@given(st.sampled_from(IN_SEVERAL))
def test_the_nearest_way_is_the_next_group_of_the_block(group):
    edit = Edit(Part.GROUP, group.name, group.block, retired=True)
    near = nearest_way(PROGRAM, edit)
    keys = {each.name: each.key for each in PROGRAM.groups_of(group.block)}
    last = group.key == max(keys.values())
    assert keys[near] == group.key + (-1 if last else 1)
    assert near in [way.name for way in ways(PROGRAM, edit)]


def test_a_house_leads_to_the_next_of_its_kind():
    assert nearest_way(PROGRAM, Edit(Part.HOUSE, "Harbor House", retired=True)) == "Oak House"
    assert nearest_way(PROGRAM, Edit(Part.HOUSE, "Elm House", retired=True)) == "Harbor House"
    assert ways(PROGRAM, Edit(Part.HOUSE, "Elm House")) == (Way("1", "Harbor House"), Way("2", "Oak House"))


def test_a_renamed_block_keeps_its_groups():
    made, followed = outcome(Edit(Part.BLOCK, "Class", fields=(("name", "Morning class"),)))
    assert followed.gone == ()
    assert [group.name for group in made.program.groups_of("Morning class")] == [
        group.name for group in PROGRAM.groups_of("Class")
    ]


def test_only_case_and_accents_are_no_rename():
    made, followed = outcome(Edit(Part.GROUP, "Yoga", "Activity", (("name", "YOGÁ"),)))
    assert made.renames == ()
    assert followed.gone == ()


def test_a_new_block_stands_where_its_hour_is():
    fields = {"name": "Tea", "starts": time(13, 0), "ends": time(13, 20), "kind": "break", "countable": False}
    free = changed(PROGRAM, Edit(Part.BLOCK, "Open", fields=(("starts", time(13, 20)),))).program
    made = changed(free, Edit(Part.BLOCK, fields=tuple(fields.items()))).program
    assert [block.name for block in made.blocks][4:6] == ["Tea", "Open"]


def test_a_track_that_goes_takes_its_own_blocks_along():
    names = ("Day", "Evening")
    blocks = tuple(replace(block, tracks=("Day",)) for block in PROGRAM.blocks)
    evening = replace(PROGRAM.blocks[-1], name="Evening check-out", starts=time(20), ends=time(21), tracks=("Evening",))
    both = checked(replace(PROGRAM, blocks=(*blocks, evening), tracks=names))
    made = changed(both, Edit(Part.TRACK, "Evening", retired=True, to="Day"))
    assert made.program.tracks == ("Day",)
    assert "Evening check-out" not in [block.name for block in made.program.blocks]
    assert follow(both, made.program, made.renames).to[Thing(Kind.TRACK, "Evening")] == Thing(Kind.TRACK, "Day")


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (Edit(Part.GROUP, "Yoga", "Activity", (("soft", 20), ("hard", 10))), "over the hard limit"),
        (Edit(Part.GROUP, "Yoga", "Activity", (("key", 2),)), "already"),
        (Edit(Part.GROUP, "Yoga", "Activity", (("name", "Meditation"),)), "another group of this block"),
        (Edit(Part.GROUP, "12-step workshop", "Spirituality", retired=True, drops=True), "no [[group]] belongs"),
        (Edit(Part.BLOCK, "Check-out", retired=True), "no [[block]] is of kind check-out"),
        (Edit(Part.BLOCK, "Class", fields=(("ends", time(12, 30)),)), "starts before"),
        (Edit(Part.HOUSE, "Nowhere", fields=(("name", "There"),)), 'no house "Nowhere" any more'),
        (Edit(Part.TRACK, "Nowhere", retired=True), 'no track "Nowhere" any more'),
        (Edit(Part.SITE, fields=(("names_hide_after_seconds", 0),)), "out of bounds"),
    ],
)
def test_what_would_not_hold_is_refused_in_a_sentence_that_names_no_line(edit, says):
    with pytest.raises(BadProgram, match=says.replace("[", r"\[")) as refused:
        changed(PROGRAM, edit)
    assert not any("line" in fault.sentence for fault in refused.value.faults)


DAYS = st.lists(st.integers(0, 6), unique=True).map(tuple)


@given(st.lists(st.tuples(DAYS, st.sampled_from(IN_SEVERAL))))
def test_a_block_has_nobody_twice_and_everybody_once(people):
    census = [PlannedPerson(days, None, {(EVERY_DAY, group.block): group.name}) for days, group in people]
    numbers = planned(PROGRAM, census)
    for index, weekday in enumerate(PROGRAM.weekdays):
        due = [group for days, group in people if not days or weekday in days]
        assert sum(numbers[group.block, group.name][index] for group in IN_SEVERAL) == len(due)
        assert numbers["Spirituality", "12-step workshop"][index] == len(due)


def test_a_plan_for_the_weekday_outweighs_the_one_for_every_day():
    plan = {(EVERY_DAY, "Activity"): "Yoga", (2, "Activity"): "Meditation"}
    numbers = planned(PROGRAM, [PlannedPerson((0, 2), None, plan)])
    assert numbers["Activity", "Yoga"] == (1, 0, 0, 0, 0)
    assert numbers["Activity", "Meditation"] == (0, 0, 1, 0, 0)


def test_a_block_of_friday_has_nobody_on_monday():
    friday = replace(PROGRAM.blocks[-2], weekdays=(4,))
    program = replace(PROGRAM, blocks=(*PROGRAM.blocks[:-2], friday, PROGRAM.blocks[-1]))
    numbers = planned(program, [PlannedPerson((), None, {(EVERY_DAY, friday.name): "Yoga"})])
    assert numbers[friday.name, "Yoga"] == (0, 0, 0, 0, 1)


def test_a_new_group_is_added_with_what_it_has():
    fields = (("name", "Poetry"), ("block", "Activity"), ("key", 9), ("soft", 8))
    made, followed = outcome(Edit(Part.GROUP, fields=fields))
    assert Group("Poetry", "Activity", 9, soft=8) in made.program.groups
    assert followed.added == (Thing(Kind.GROUP, "Poetry", "Activity"),)


TRACKED = checked(replace(PROGRAM, tracks=("Morning", "Evening")))


def block(name, starts, ends, **values):
    """A change that adds a check-out."""
    said = {"name": name, "starts": time(starts), "ends": time(ends), "kind": "check-out", "countable": False}
    return Edit(Part.BLOCK, fields=tuple((said | values).items()))


def test_a_check_out_of_its_own_is_taken_from_the_one_that_a_track_had():
    after = changed(TRACKED, block("Evening check-out", 20, 21, tracks=("Evening",))).program
    assert {each.name: each.tracks for each in after.blocks if each.kind == "check-out"} == {
        "Check-out": ("Morning",),
        "Evening check-out": ("Evening",),
    }


def test_a_short_friday_has_its_own_check_out_and_the_other_days_keep_theirs():
    after = changed(PROGRAM, block("Friday check-out", 16, 17, weekdays=(4,))).program
    assert {each.name: each.weekdays for each in after.blocks if each.kind == "check-out"} == {
        "Check-out": (0, 1, 2, 3),
        "Friday check-out": (4,),
    }


def test_a_second_check_out_of_everybody_is_still_refused():
    with pytest.raises(BadProgram, match="another block is of kind check-out already"):
        changed(PROGRAM, block("Late check-out", 20, 21))


def test_a_block_makes_no_first_track_which_everybody_would_be_of():
    with pytest.raises(BadProgram, match="everybody would be of"):
        changed(PROGRAM, block("Evening check-out", 20, 21, tracks=("Evening",)))
