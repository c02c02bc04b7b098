"""The program and the staff changed from a screen: shown first with whom it touches, then one entry, undone whole."""

from datetime import time
from pathlib import Path

import pytest

from frontdesk.acts import SetUp, Undo
from frontdesk.desk.program.the_site import the_site
from frontdesk.errors import NoChange, NotAllowed, PeopleInTheWay, ProgramMoved, UnfitProgram
from frontdesk.shapes.done import Done
from frontdesk.shapes.set_up import Edit, Part, Preview
from frontdesk.shapes.staff import Actor, Role
from frontdesk.texts import say
from tests.hands import VOICE, Hands, refused

GRATITUDE = Edit(Part.GROUP, "Gratitude", "Class", retired=True)
MARY = Edit(Part.STAFF, "Mary Obi", retired=True)


def asked(hands: Hands, edit: Edit) -> Preview:
    """What the desk says a change would do."""
    return hands.desk.would(edit)


def makes(hands: Hands, edit: Edit) -> Done:
    """The change as it was shown."""
    shown = asked(hands, edit)
    return hands.desk.do(SetUp(shown.edit, shown.people, shown.since))


def told(hands: Hands, edit: Edit) -> list[str]:
    """The sentences of what would change."""
    return [say(VOICE, each) for each in asked(hands, edit).changes]


def planned(hands: Hands, group: str, block: str = "Class") -> tuple[int, ...]:
    """How many are due in a group from Monday to Friday."""
    return hands.desk.standing().planned[block, group]


def test_the_standing_program_counts_who_is_due_where(hands: Hands) -> None:
    standing = hands.desk.standing()
    assert standing.planned["Class", "Gratitude"] == (1, 1, 2, 1, 1)
    assert standing.planned["Spirituality", "12-step workshop"] == standing.in_block("Activity")
    assert standing.living == {"Harbor House": 3, "Maple Street": 2, "Own home": 1}
    assert [(each.name, each.patients) for each in standing.staff] == [("Kevin Doyle", 3), ("Mary Obi", 4)]


def test_acts_of_the_day_leave_the_standing_program_as_it_was_read(hands: Hands) -> None:
    known = hands.desk.standing()
    hands.check_in("Bo")
    hands.note("Dana", "called in")
    after = hands.desk.standing(known)
    assert after.planned is known.planned
    assert (str(known.since), str(after.since)) == ("2026-11-23", "2026-11-24")
    hands.update("Bo", "classes", "Gratitude")
    assert hands.desk.standing(after).planned["Class", "Gratitude"] == (2, 2, 3, 2, 2)


def test_whom_a_retired_group_moves_is_told_by_name_and_nothing_is_written(hands: Hands) -> None:
    before = hands.board.position
    shown = asked(hands, GRATITUDE)
    assert [(move.name, move.days, move.old, move.new) for move in shown.moves] == [
        ("Mei Lin", (2,), "5 Gratitude", "6 Boundaries"),
        ("Tomás Rivers", (), "5 Gratitude", "6 Boundaries"),
    ]
    assert (shown.people, shown.seats) == (2, 6)
    assert shown.filled
    assert dict(shown.filled.planned) == {0: 3, 1: 2, 2: 3, 3: 2, 4: 2}
    assert hands.board.position == before
    assert planned(hands, "Gratitude") == (1, 1, 2, 1, 1)


def test_a_retired_group_moves_its_people_and_one_undo_brings_all_back(hands: Hands) -> None:
    was = hands.desk.standing()
    hands.check_in("Bo")
    done = makes(hands, GRATITUDE)
    said = (
        "Changed the settings of Front desk: group Gratitude is taken out, 2 people moved from Gratitude to Boundaries"
    )
    assert say(VOICE, done.said) == said
    (retired,) = hands.desk.standing().retired
    assert (retired.name, retired.people, retired.to) == ("Gratitude", 2, "6 Boundaries")
    assert planned(hands, "Boundaries") == (3, 2, 3, 2, 2)
    hands.desk.do(Undo(done.entry))
    assert hands.desk.standing().planned == was.planned
    assert hands.desk.standing().retired == ()
    hands.holds()


def test_the_day_that_runs_keeps_what_people_came_by(hands: Hands) -> None:
    hands.check_in("Bo")
    shown = asked(hands, Edit(Part.GROUP, "Coping skills", "Class", (("room", "Attic"),)))
    assert str(shown.since) == "2026-11-24"
    hands.desk.do(SetUp(shown.edit, shown.people, shown.since))
    assert "Room 1" in {group.room for block in hands.board.blocks for group in block.groups}


def test_a_renamed_group_keeps_its_people_and_its_number(hands: Hands) -> None:
    makes(hands, Edit(Part.GROUP, "Gratitude", "Class", (("name", "Thankfulness"),)))
    assert planned(hands, "Thankfulness") == (1, 1, 2, 1, 1)
    assert hands.person("Tomás").plan


def test_a_change_that_was_read_otherwise_is_not_made(hands: Hands) -> None:
    shown = asked(hands, GRATITUDE)
    hands.update("Bo", "classes", "Gratitude")
    with refused(ProgramMoved, "The program or its people changed just now. Read again, then Enter."):
        hands.desk.do(SetUp(shown.edit, shown.people, shown.since))
    assert planned(hands, "Gratitude") == (2, 2, 3, 2, 2)


def test_nobody_is_moved_to_what_another_terminal_has_retired_meanwhile(hands: Hands) -> None:
    shown = asked(hands, GRATITUDE._replace(to="Boundaries"))
    makes(hands, Edit(Part.GROUP, "Boundaries", "Class", retired=True))
    with refused(ProgramMoved, "The program or its people changed just now. Read again, then Enter."):
        hands.desk.do(SetUp(shown.edit, shown.people, shown.since))
    assert asked(hands, shown.edit).edit.to == "Life skills"


def test_nobody_is_given_to_a_counselor_who_has_left_meanwhile(hands: Hands) -> None:
    makes(hands, Edit(Part.STAFF, fields=(("name", "Ana Sol"), ("role", "counselor"))))
    shown = asked(hands, MARY._replace(to="Kevin Doyle"))
    makes(hands, Edit(Part.STAFF, "Kevin Doyle", to="Ana Sol", retired=True))
    with refused(ProgramMoved, "The program or its people changed just now. Read again, then Enter."):
        hands.desk.do(SetUp(shown.edit, shown.people, shown.since))
    assert asked(hands, shown.edit).edit.to == "Ana Sol"


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (
            Edit(Part.GROUP, "Yoga", "Activity", (("soft", 20), ("hard", 10))),
            "soft: the soft limit 20 is over the hard limit 10; write a soft limit up to the hard one.",
        ),
        (
            Edit(Part.BLOCK, "Check-out", retired=True),
            "no block is of kind check-out; add one: the opening of check-out is counted from its start.",
        ),
        (
            Edit(Part.STAFF, fields=(("name", "MARY OBI"), ("role", "lead"))),
            'another of the staff is called "MARY OBI"',
        ),
        (Edit(Part.STAFF, "Nobody", retired=True), '"Nobody" no longer works here; look again.'),
        (Edit(Part.HOUSE, "Nowhere", retired=True), 'there is no house "Nowhere" any more; look again.'),
    ],
)
def test_what_would_not_hold_is_a_sentence(hands: Hands, edit: Edit, says: str) -> None:
    with pytest.raises(UnfitProgram) as refusal:
        asked(hands, edit)
    assert say(VOICE, refusal.value).startswith(says)


def test_what_is_so_already_is_no_change(hands: Hands) -> None:
    with refused(NoChange, "It is so already. Nothing to do."):
        asked(hands, Edit(Part.GROUP, "Yoga", "Activity", (("name", "Yoga"),)))


def test_a_group_that_would_take_plans_away_in_its_new_block_is_refused(hands: Hands) -> None:
    with pytest.raises(PeopleInTheWay):
        asked(hands, Edit(Part.GROUP, "Gratitude", "Class", (("block", "Activity"), ("key", 9))))


def test_where_people_can_go_nowhere_it_must_be_said_that_they_lose_it(hands: Hands) -> None:
    shown = asked(hands, Edit(Part.BLOCK, "Class", retired=True))
    assert shown.wants
    assert shown.ways == ()
    assert not asked(hands, shown.edit._replace(drops=True)).wants
    with pytest.raises(PeopleInTheWay):
        hands.desk.do(SetUp(shown.edit, shown.people, shown.since))


def test_patients_follow_a_counselor_who_is_called_otherwise(hands: Hands) -> None:
    done = makes(hands, Edit(Part.STAFF, "Mary Obi", fields=(("name", "Mary Obi-Lee"),)))
    assert say(VOICE, done.said) == "Changed the staff: Mary Obi is now called Mary Obi-Lee"
    assert hands.person("Bo").counselor == "Mary Obi-Lee"
    hands.desk.do(Undo(done.entry))
    assert hands.person("Bo").counselor == "Mary Obi"


def test_a_counselor_who_leaves_leads_the_patients_to_another_and_can_be_back(hands: Hands) -> None:
    assert asked(hands, MARY).edit.to == "Kevin Doyle"
    makes(hands, MARY)
    assert hands.person("Bo").counselor == "Kevin Doyle"
    assert hands.board.site.counselors == ("Kevin Doyle",)
    done = makes(hands, Edit(Part.STAFF, fields=(("name", "Mary Obi"), ("role", "counselor"))))
    assert say(VOICE, done.said) == "Changed the staff: Mary Obi is back"
    hands.holds()


def test_a_census_that_names_who_had_left_has_them_back(hands: Hands) -> None:
    makes(hands, MARY)
    hands.reads("mrn,last_name,first_name,dob,counselor\n190,Abel,Ada,1990-01-01,Mary Obi\n")
    hands.holds()
    assert hands.person("190").counselor == "Mary Obi"
    assert hands.board.site.counselors == ("Kevin Doyle", "Mary Obi")


def test_somebody_new_is_added_to_the_staff(hands: Hands) -> None:
    done = makes(hands, Edit(Part.STAFF, fields=(("name", "Zoe Zed"), ("role", "counselor"))))
    assert say(VOICE, done.said) == "Added Zoe Zed to the staff"
    assert "Zoe Zed" in hands.board.site.counselors


def test_at_a_made_up_site_only_a_lead_and_a_reviewer_change_it(hands: Hands, path: Path) -> None:
    with hands.desk.records.writing() as session:
        session.info["recorder"].begin()
        the_site(session).demo = True
    with refused(NotAllowed, "Program is for a lead or a reviewer. Ask one of them."):
        asked(hands, GRATITUDE)
    with pytest.raises(NotAllowed):
        hands.desk.do(SetUp(GRATITUDE._replace(to="Boundaries"), 2, None))
    hands.desk.actor = Actor("Omar", Role.REVIEWER, "Phone")
    assert told(hands, GRATITUDE)


def test_an_evening_beside_the_day_is_set_up_step_by_step(hands: Hands) -> None:
    makes(hands, Edit(Part.TRACK, fields=(("name", "Day"),)))
    for block in hands.desk.standing().program.blocks:
        makes(hands, Edit(Part.BLOCK, block.name, fields=(("tracks", ("Day",)),)))
    for name, starts, ends, kind, group in (
        ("Evening check-out", time(20), time(21), "check-out", None),
        ("Evening class", time(18), time(20), "groups", "Evening skills"),
    ):
        fields = {"name": name, "starts": starts, "ends": ends, "kind": kind, "countable": True, "tracks": ("evening",)}
        fields |= {"group": group} if group else {}
        makes(hands, Edit(Part.BLOCK, fields=tuple(fields.items())))
    makes(hands, Edit(Part.TRACK, "evening", fields=(("name", "Evening"),)))
    hands.update("Bo", "track", "Evening")
    standing = hands.desk.standing()
    assert standing.program.tracks == ("Day", "Evening")
    assert standing.on_track == {"Evening": 1}
    assert standing.planned["Evening class", "Evening skills"] == (1, 1, 1, 1, 1)
    assert standing.planned["Class", "Coping skills"] == (1, 1, 1, 1, 1)
    retires = asked(hands, Edit(Part.TRACK, "Evening", retired=True))
    assert [(move.name, move.old, move.new) for move in retires.moves] == [("Bo Larsen", "Evening", "Day")]
    makes(hands, Edit(Part.TRACK, "Evening", retired=True))
    assert hands.desk.standing().planned["Class", "Coping skills"] == (2, 2, 2, 2, 2)
    hands.holds()


def test_a_house_where_only_somebody_discharged_lived_stays_known(hands: Hands) -> None:
    makes(hands, Edit(Part.HOUSE, fields=(("name", "Elm House"), ("kind", "shelter"))))
    hands.update("Bo", "living_arrangement", "Elm House")
    hands.update("Bo", "discharge_date", "2026-11-20")
    with refused(NoChange, "Elm House was the last home of somebody discharged, and stays known. Nothing to do."):
        asked(hands, Edit(Part.HOUSE, "Elm House", retired=True))
