"""What became of blocks, groups and houses in a changed program: by name, or by somebody's word."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.living_kind import LivingKind
from frontdesk.rules.program.program import House
from frontdesk.rules.program.renames import BadRename, Kind, Thing, follow, things
from frontdesk.rules.program.text import default_program

HOUSES = (House("Harbor House", LivingKind.SOBER_LIVING_HOME), House("Elm House", LivingKind.FAMILY_HOME))
PROGRAM = replace(default_program(), houses=HOUSES)


def renamed(program, names):
    """The program with other names for some of its parts."""
    blocks = tuple(replace(each, name=names.get(each.name, each.name)) for each in program.blocks)
    groups = tuple(
        replace(each, name=names.get(each.name, each.name), block=names.get(each.block, each.block))
        for each in program.groups
    )
    houses = tuple(replace(each, name=names.get(each.name, each.name)) for each in program.houses)
    return replace(program, blocks=blocks, groups=groups, houses=houses)


NAMES = sorted({thing.name for thing in things(PROGRAM)})


@given(st.sets(st.sampled_from(NAMES)), st.sets(st.sampled_from(NAMES)))
def test_everything_is_followed_or_gone_and_nothing_is_led_to_two_places(changed, told):
    new = renamed(PROGRAM, {name: f"{name} = new" for name in changed})
    followed = follow(PROGRAM, new, [f"{name}={name} = new" for name in changed & told])
    assert {*followed.to, *followed.gone} == {*things(PROGRAM)}
    assert not {*followed.to} & {*followed.gone}
    assert len({*followed.to.values()}) == len(followed.to)
    assert {*followed.to.values(), *followed.added} == {*things(new)}
    if changed <= told:
        assert not followed.gone


def test_case_and_accents_make_no_other_name():
    followed = follow(PROGRAM, renamed(PROGRAM, {"Yoga": "YOGÁ", "Activity": "activity"}))
    assert followed.gone == ()
    assert followed.to[Thing(Kind.GROUP, "Yoga", "Activity")] == Thing(Kind.GROUP, "YOGÁ", "activity")


def test_the_likeliest_name_is_the_one_most_like_it_or_the_only_new_one():
    followed = follow(PROGRAM, renamed(PROGRAM, {"Yoga": "Stretching", "Class": "Morning class"}))
    assert followed.likeliest(Thing(Kind.BLOCK, "Class")) == "Morning class"
    assert followed.likeliest(Thing(Kind.GROUP, "Yoga", "Activity")) == "Stretching"


def test_a_block_does_not_become_one_that_is_there():
    new = replace(
        PROGRAM,
        blocks=tuple(each for each in PROGRAM.blocks if each.name != "Class"),
        groups=tuple(each for each in PROGRAM.groups if each.block != "Class"),
    )
    with pytest.raises(BadRename) as refused:
        follow(PROGRAM, new, ["Class=Activity"])
    (fault,) = refused.value.faults
    assert fault.sentence == '"Activity" is another block; rename its groups one by one, as GROUP=GROUP@BLOCK'
