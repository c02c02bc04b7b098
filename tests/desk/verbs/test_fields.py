"""Every field of the census can be mended at the counter, and what was there before is not lost."""

import json

import pytest

from frontdesk.acts import Update
from frontdesk.desk import lookups
from frontdesk.errors import CardHeld, NoChange, NothingToUndo, Usage
from frontdesk.models import CounselorWord, Patient
from tests.hands import refused


def row(hands, mrn):
    """Somebody's row, as the records have it."""
    with hands.desk.records.reading() as session:
        return session.get_one(Patient, lookups.patient(hands.desk, "@" + mrn))


def entry_of(hands, done):
    """The entry of an act, column by column."""
    with hands.desk.records.reading() as session:
        return session.connection().exec_driver_sql(f"SELECT * FROM journal WHERE seq = {done.entry}").mappings().one()


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("last_name", "Larson", "Updated Bo Larson: last name is now Larson, was Larsen"),
        ("first_name", "Bob", "Updated Bob Larsen: first name is now Bob, was Bo"),
        ("former_name", "Nash; Quill", "Updated Bo Larsen: former name is now Nash; Quill, was nothing"),
        ("dob", "1980-02-13", "Updated Bo Larsen: date of birth is now Feb 13, 1980, was Dec 4, 1991"),
        ("pronouns", "he/him", "Updated Bo Larsen: pronouns is now he/him, was nothing"),
        ("card", "C9", "Updated Bo Larsen: card is now C9, was CARD101"),
        ("level_of_care", "php", "Updated Bo Larsen: level of care is now PHP, was nothing"),
        ("admit_date", "2026-11-01", "Updated Bo Larsen: admit date is now Nov 1, 2026, was Sep 1, 2026"),
        ("living_kind", "shelter", "Updated Bo Larsen: kind of their house is now shelter, was sober living home"),
    ],
)
def test_a_field_says_what_it_is_and_was_and_is_undone_whole(hands, field, value, says):
    done = hands.update("101", field, value)
    assert hands.says(done) == says
    hands.undo()
    with refused(NothingToUndo):
        hands.undo()
    assert hands.says(hands.update("101", field, value)) == says
    hands.holds()


def test_every_change_of_a_last_name_keeps_the_one_before(hands):
    for name in ("Larson", "Larsson", "larson", "Nash"):
        hands.update("101", "last_name", name)
    assert row(hands, "101").former_name == "Larsen; larson; Larsson"
    hands.holds()


def test_nobody_loses_both_names(hands):
    hands.update("101", "first_name", "")
    with refused(Usage, "Everybody has a last or a first name. Write one."):
        hands.update("101", "last_name", "")


def test_what_it_is_already_is_no_change(hands):
    with refused(NoChange):
        hands.update("101", "last_name", "Larsen")


def test_a_card_of_somebody_admitted_stays_theirs(hands):
    hands.update("101", "card", "C1")
    with refused(CardHeld, "Card c1 is Bo Larsen's, @101. Take another, or change theirs."):
        hands.update("102", "card", "c1")
    hands.update("101", "admit_date", "2026-12-01")
    with refused(CardHeld):
        hands.update("102", "card", "C1")


def test_a_card_passes_from_who_was_discharged_and_back_again(hands):
    hands.update("101", "card", "C1")
    hands.update("101", "discharge_date", "2026-11-22")
    done = hands.update("102", "card", "C1")
    assert hands.says(done).endswith("card is now C1, was nothing; before it was Bo Larsen's")
    assert (row(hands, "101").card, row(hands, "102").card) == ("", "C1")
    hands.undo()
    assert (row(hands, "101").card, row(hands, "102").card) == ("C1", "")
    hands.holds()


def test_a_last_day_is_still_an_admission(hands):
    hands.update("101", "card", "C1")
    hands.update("101", "discharge_date", "2026-11-23")
    with refused(CardHeld):
        hands.update("102", "card", "C1")


def test_by_whose_word_stands_on_the_entry_and_beside_the_field(hands):
    done = hands.desk.do(Update(hands.id("101"), "phone", "555-0101", word_of="Bo's mother"))
    assert hands.says(done) == "Updated Bo Larsen: phone is now 555-0101, was nothing, by the word of Bo's mother"
    entry = entry_of(hands, done)
    assert entry["word_of"] == "Bo's mother"
    assert "word" in [table for table, *_ in json.loads(entry["changes"])]
    with hands.desk.records.reading() as session:
        assert [each.field for each in session.query(CounselorWord)] == ["phone"]
    assert entry_of(hands, hands.update("101", "pronouns", "they"))["word_of"] is None
