"""Notes for the desk, and with whom somebody leaves (docs/contract.md, Acts of do)."""

from dataclasses import replace

import pytest

from frontdesk.acts import Join, NotesDone
from frontdesk.desk.settings import sites
from frontdesk.errors import LaterActs, NoChange, Stale, UnknownDeskNote, Usage
from frontdesk.shapes.done import Asked
from frontdesk.texts import say
from tests.desk.given import entries, rows_of, tables
from tests.hands import VOICE, Hands, refused

SEE_LEAD, FORM = 1, 4
TEXT = "Ask for the blue key"


def test_a_note_stands_until_it_is_done(hands: Hands, clock):
    assert hands.says(hands.desk_note("Bo", FORM)) == "Note for the desk about Bo Larsen: form to sign"
    hands.check_in("Bo")
    clock.strikes("11:30")
    hands.desk_note("Bo", SEE_LEAD)
    assert hands.person("Bo").desk_notes == ("form to sign", "see lead")
    assert hands.board_anew().people == hands.board.people
    assert hands.says(hands.notes_done("Bo")) == "Done for Bo Larsen: form to sign, see lead"
    assert hands.person("Bo").desk_notes == ()
    assert {row["done_by"] for row in rows_of(hands.path, "desk_note")} == {"Ana"}
    hands.holds()


def test_words_of_their_own_stand_on_the_card_alone(hands: Hands):
    done = hands.desk_note("Bo", text=TEXT)
    assert hands.says(done) == "Note for the desk about Bo Larsen, on the card"
    assert hands.person("Bo").desk_notes == ("",)
    said = hands.says(hands.notes_done("Bo"))
    assert said == "Done for Bo Larsen: a note on the card"
    card = hands.desk.card(hands.id("Bo"))
    assert not any(TEXT in str(line.said) for line in card.journal)


def test_the_card_shows_what_is_open_and_who_wrote_it(hands: Hands):
    hands.desk_note("Bo", SEE_LEAD)
    hands.as_("Omar").desk_note("Bo", text=TEXT)
    assert [(each.words, each.by) for each in hands.desk.card(hands.id("Bo")).notes] == [
        ("see lead", "Ana"),
        (TEXT, "Omar"),
    ]
    hands.notes_done("Bo")
    assert hands.desk.card(hands.id("Bo")).notes == ()


@pytest.mark.parametrize("text", ["", "   ", "x" * 201, "123-45-6789"])
def test_a_note_has_words_that_may_be_kept(hands: Hands, text):
    before = tables(hands.path)
    with refused(Usage):
        hands.desk_note("Bo", text=text)
    assert tables(hands.path) == before


def test_a_note_that_is_not_listed_is_refused_with_those_there_are(hands: Hands):
    sentence = (
        "There is no note 6 for the desk. There are: 1 see lead, 2 see counselor, 3 something to pick up, "
        "4 form to sign, 5 call to return. Or write it in your own words."
    )
    with refused(UnknownDeskNote, sentence):
        hands.desk_note("Bo", 6)


def test_nothing_is_noted_twice_or_done_twice(hands: Hands):
    hands.desk_note("Bo", SEE_LEAD)
    with refused(NoChange, "This stands on the card of Bo Larsen already. Nothing to do."):
        hands.desk_note("Bo", SEE_LEAD)
    hands.notes_done("Bo")
    with refused(NoChange, "The desk has no note about Bo Larsen. Nothing to do."):
        hands.notes_done("Bo")
    hands.desk_note("Bo", SEE_LEAD)
    assert hands.person("Bo").desk_notes == ("see lead",)


def test_a_note_opens_again_where_its_doing_is_taken_back(hands: Hands):
    noted = hands.desk_note("Bo", SEE_LEAD)
    hands.notes_done("Bo")
    with refused(LaterActs):
        hands.undo(noted.entry)
    hands.undo()
    assert hands.person("Bo").desk_notes == ("see lead",)
    hands.undo(noted.entry)
    assert (hands.person("Bo").desk_notes, rows_of(hands.path, "desk_note")) == ((), [])
    told = [say(VOICE, line.said) for line in hands.desk.card(hands.id("Bo")).journal if line.verb == "done"]
    assert told == ["Done for Bo Larsen: a note taken back since"]
    hands.holds()


def test_the_list_is_a_setting_and_changes_no_note(hands: Hands):
    hands.desk_note("Bo", SEE_LEAD)
    program = sites.program_of(hands.desk)
    sites.load(hands.desk, replace(program, desk_notes=("see the nurse",)))
    hands.desk_note("Bo", 1)
    assert hands.person("Bo").desk_notes == ("see lead", "see the nurse")


def test_notes_go_with_whoever_was_joined(hands: Hands):
    hands.desk_note("Ali", SEE_LEAD)
    hands.desk.do(Join(hands.id("Ali"), hands.id("Bo")))
    assert hands.person("Bo").desk_notes == ("see lead",)
    hands.holds()


def test_what_somebody_did_elsewhere_is_not_done_unseen(hands: Hands):
    """Whoever ends the notes of somebody has seen each of them."""
    seen = hands.board.position
    hands.as_("Omar", "Back door").desk_note("Bo", SEE_LEAD)
    with refused(Stale):
        hands.desk.do(NotesDone(hands.id("Bo")), Asked(as_of=seen))


# With whom


@pytest.fixture
def bo(hands: Hands, clock) -> Hands:
    """Bo is here; it is three."""
    hands.check_in("Bo")
    clock.strikes("15:00")
    return hands


def test_with_whom_somebody_left_is_kept_and_said_in_no_line(bo: Hands):
    done = bo.check_out("Bo", "Ride", with_whom=" his  sister ")
    assert bo.says(done) == "Checked out Bo Larsen at 3:00 pm to ride"
    assert (bo.person("Bo").destination, bo.person("Bo").with_whom) == ("ride", "his sister")
    bo.check_in("Bo")
    assert bo.person("Bo").with_whom == ""
    bo.undo()
    assert bo.person("Bo").with_whom == "his sister"
    assert bo.board_anew().people == bo.board.people
    bo.holds()


def test_a_ride_needs_no_name_where_none_was_asked(bo: Hands):
    bo.check_out("Bo", "ride")
    assert bo.person("Bo").with_whom == ""


def test_what_may_not_be_kept_is_refused_with_the_whole_check_out(bo: Hands):
    before = tables(bo.path), entries(bo.path)
    with refused(Usage):
        bo.check_out("Bo", "other", with_whom="123-45-6789")
    assert (tables(bo.path), entries(bo.path)) == before
