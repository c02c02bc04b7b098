"""A file may go on naming a house, a group or a counselor that the site has given up: it is told so."""

import pytest

from frontdesk.desk.census.census_import import import_census
from frontdesk.desk.census.import_plan import CensusFile
from frontdesk.rules.census.file import BadCensus
from frontdesk.rules.census.questions import CensusAnswers
from frontdesk.shapes.set_up import Edit, Part
from frontdesk.shapes.tally import Tally
from tests.desk.test_set_up import makes
from tests.hands import CENSUS, Hands

MAPLE = Edit(Part.HOUSE, "Maple Street", retired=True, to="Harbor House")


def reads(hands: Hands, answers: CensusAnswers | None = None) -> Tally:
    """The same census again, as the record system goes on writing it."""
    return import_census(hands.desk, CensusFile(CENSUS.encode(), "census.csv", answers or CensusAnswers()), alone=True)


def asked(hands: Hands) -> BadCensus:
    """Why it is not taken."""
    with pytest.raises(BadCensus) as bad:
        reads(hands)
    return bad.value


def test_a_retired_house_is_told_as_one_with_where_its_people_went(hands: Hands) -> None:
    makes(hands, MAPLE)
    (question,) = asked(hands).questions
    assert question.sentence == (
        'line 4: the house "Maple Street" is retired; its people went to Harbor House; answer with --new "Maple Street"'
    )
    assert question.brief == '"Maple Street" is retired'
    assert [option.say for option in question.options] == ["Harbor House", "a new one", "as it was"]
    assert reads(hands, question.options[0].gives).changed == 0
    assert reads(hands, question.options[1].gives).changed == 2
    assert hands.desk.standing().living == {"Harbor House": 3, "Maple Street": 2, "Own home": 1}
    hands.holds()


def test_a_house_taken_up_again_is_of_the_kind_it_had(hands: Hands) -> None:
    makes(hands, MAPLE)
    without_kind = CENSUS.replace("Maple Street,sober living home", "Maple Street,")
    file = CensusFile(without_kind.encode(), "census.csv", CensusAnswers(new={"Maple Street": None}))
    tally = import_census(hands.desk, file, alone=True)
    assert tally.told == ()
    assert ("Maple Street", "sober living home") in [
        (house.name, house.kind.value) for house in hands.desk.standing().program.houses
    ]


def test_a_house_retired_twice_is_told_as_it_was_last(hands: Hands) -> None:
    makes(hands, MAPLE)
    makes(hands, Edit(Part.HOUSE, fields=(("name", "Maple Street"), ("kind", "shelter"))))
    makes(hands, Edit(Part.HOUSE, "Maple Street", retired=True))
    assert "its people" not in asked(hands).questions[0].say


def test_a_retired_group_is_told_as_one_with_where_its_people_went(hands: Hands) -> None:
    makes(hands, Edit(Part.GROUP, "Gratitude", "Class", retired=True, to="Boundaries"))
    faults = [fault.sentence for fault in asked(hands).faults]
    assert faults[0] == 'line 5, classes: the group "Gratitude" is retired; its people went to Boundaries'


def test_a_counselor_who_left_and_is_back_by_a_file_is_told(hands: Hands) -> None:
    makes(hands, Edit(Part.STAFF, "Kevin Doyle", retired=True, to="Mary Obi"))
    assert reads(hands).told == ("Kevin Doyle had left, and is a counselor again: the file gives them people",)
    assert reads(hands).told == ()
