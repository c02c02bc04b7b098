"""Whom letters, arrows and ticks mean, and what Enter will do about them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.rules.finding.finder import Findable, Finder
from frontdesk.screens.shared.deed import Deed, deed
from frontdesk.screens.shared.find_state import Finding
from frontdesk.screens.shared.moments import Moment, Moments
from frontdesk.shapes.board import Board
from frontdesk.shapes.people import Person, State, Step
from tests.screens.samples import DANA, DANA_HERE, VOICE, at, board

NOW = at("9:12")
BO = replace(DANA, id=2, mrn="103", name="Bo Larsen", last_name="Larsen", first_name="Bo")
MEI = replace(DANA_HERE, id=3, mrn="104", name="Mei Lin", last_name="Lin", first_name="Mei")
MIA = replace(DANA, id=4, mrn="105", name="Mia Lind", last_name="Lind", first_name="Mia")
EVERYONE = (BO, MEI, MIA, DANA)


def day(*people: Person) -> Board:
    """A board whose finder knows these people."""
    rows = (Findable(each.id, each.last_name, each.first_name, "", each.mrn, "", each.dob) for each in people)
    due = frozenset(each.id for each in people if each.state is State.EXPECTED)
    return replace(board("9:12", *people), finder=Finder.of(rows), favoured=due)


@pytest.fixture
def finding() -> Finding:
    """An empty box over everyone."""
    empty = Finding()
    empty.follow(day(*EVERYONE))
    return empty


def does(finding: Finding, moments: Moments | None = None) -> Deed:
    return deed(finding, VOICE, NOW, moments or Moments())


def said(finding: Finding) -> str:
    line = does(finding).line
    return f"{line.before}{line.person}{line.after}"


def test_an_empty_box_lists_everyone_and_marks_nobody(finding):
    assert list(finding.order) == [2, 3, 4, 1]
    assert finding.person is None
    assert does(finding).nothing


def test_letters_mark_the_one_they_mean(finding):
    finding.type("riv")
    assert finding.person == DANA
    assert said(finding) == "check in Dana Rivera"


def test_a_tie_marks_nobody_until_an_arrow_does(finding):
    finding.follow(day(BO, replace(MEI, state=State.EXPECTED, step=Step.CHECK_IN), MIA, DANA))
    finding.clear()
    finding.type("m")
    assert finding.marked is None
    assert said(finding) == "two people fit: another letter, or an arrow"
    finding.move(1)
    assert does(finding).step is Step.CHECK_IN


def test_letters_typed_before_there_is_a_board_find_once_there_is():
    early = Finding()
    early.type("riv")
    assert does(early).nothing
    early.follow(day(*EVERYONE))
    assert early.person == DANA


def test_a_row_that_changes_state_stays_where_it_is(finding):
    finding.move(1)
    finding.follow(day(replace(BO, state=State.HERE), MEI, MIA, DANA))
    assert list(finding.order) == [2, 3, 4, 1]
    assert finding.marked == BO.id


def test_after_an_act_the_box_is_empty_and_the_row_still_in_its_place(finding):
    finding.type("riv")
    finding.served(DANA.id, finding.edits, DANA.id)
    assert finding.letters == ""
    assert list(finding.order) == [DANA.id]
    assert does(finding).nothing


def test_what_was_typed_since_the_act_stays(finding):
    finding.type("riv")
    asked = finding.edits
    finding.select()
    finding.type("b")
    finding.served(DANA.id, asked, DANA.id)
    assert finding.letters == "b"
    assert finding.person == BO


def test_after_an_act_an_arrow_goes_on_from_there(finding):
    finding.type("lars")
    finding.served(BO.id, finding.edits, BO.id)
    finding.move(1)
    assert finding.person == MEI


def test_tab_turns_the_empty_list(finding):
    finding.turn_list()
    assert list(finding.order) == [2, 4, 1]
    finding.turn_list()
    assert list(finding.order) == [3]


def test_ticks_are_served_together_where_the_same_is_due(finding):
    finding.move(1)
    finding.tick()
    finding.move(2)
    finding.tick()
    assert said(finding) == "check in two people"
    assert does(finding).people == (BO, MIA)
    finding.move(-1)
    finding.tick()
    assert does(finding).nothing


def test_a_name_alert_is_asked_and_a_number_never(finding):
    finding.follow(day(BO, MEI, MIA, replace(DANA, alert=True)))
    finding.type("riv")
    assert does(finding).asks
    finding.clear()
    finding.type("102")
    assert not does(finding).asks
    assert does(finding).step is Step.CHECK_IN


def test_nobody_fits_and_enter_offers_to_admit(finding):
    finding.type("zzq")
    assert does(finding).admits == "zzq"


def test_the_same_person_within_five_seconds_is_not_served_again(finding):
    moments = Moments()
    moments.begin(Moment.SERVED, NOW - timedelta(seconds=4), DANA.id)
    finding.type("riv")
    assert does(finding, moments).nothing
    assert not deed(finding, VOICE, NOW + timedelta(seconds=1), moments).nothing


def like(finding: Finding) -> tuple[str, bool]:
    """What Enter says, and whether it asks who it is first."""
    now = does(finding)
    return f"{now.line.before}{now.line.person} · {now.line.rest}", now.asks


def people(finding: Finding, *rows: Findable) -> None:
    """The finder knows them as these rows say."""
    finding.follow(replace(day(*EVERYONE), finder=Finder.of(rows)))


def row(person: Person, former_name: str = "") -> Findable:
    return Findable(
        person.id, person.last_name, person.first_name, "", person.mrn, "", person.dob, former_name=former_name
    )


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("rivxqa", "Nobody fits “rivxqa”. Nearest: Dana Rivera"),
        ("osei", "By a former name: Dana Rivera"),
        ("rivvera", "Nobody fits “rivvera”. Nearest: Dana Rivera"),
    ],
)
def test_who_is_only_like_the_letters_is_asked_and_a_former_name_never_said(finding, typed, says):
    people(finding, row(BO), row(DANA, former_name="Osei"))
    finding.type(typed)
    assert like(finding) == (f"{says} · Enter asks birth month and day", True)


def test_an_arrow_on_who_only_sounds_so_asks_too(finding):
    people(finding, row(MIA)._replace(last_name="Stevens"), row(DANA)._replace(last_name="Stephens"))
    finding.type("stevens")
    assert (finding.person, does(finding).asks) == (MIA, False)
    finding.move(1)
    assert like(finding) == ("“stevens” sounds like Dana Rivera · Enter asks birth month and day", True)
    finding.move(-1)
    assert not does(finding).asks


def test_whoever_was_served_lately_stays_in_the_tie(finding):
    finding.follow(day(BO, MEI, MIA, DANA))
    finding.type("li")
    assert finding.person == MIA
    finding.clear()
    finding.served_lately = lambda: frozenset({MEI.id})
    finding.type("li")
    assert (finding.marked, finding.tied) == (None, 2)


def test_of_a_long_paste_the_beginning_is_said_so_that_what_enter_does_has_room(finding):
    people(finding, row(BO), row(DANA))
    finding.type("Dana Rivera Bo Larsen")
    said = does(finding).line
    assert said.before == "Nobody fits “Dana Rivera B…”. Nearest: "
    assert len(f"Enter: {said.before}{said.person} · {said.brief}") <= 76
