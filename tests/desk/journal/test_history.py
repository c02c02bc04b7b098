"""What was done, told again: the sentence of every verb, repeats of a request, and acts on stale screens."""

from datetime import date

import pytest

from frontdesk.acts import Admit, Note, Seen, Undo, Update
from frontdesk.errors import AlreadyHere, NoChange, Refusal, Stale, Usage
from frontdesk.shapes.done import Asked, Known
from frontdesk.shapes.people import State
from tests.desk.given import entries, rows_of, tables
from tests.hands import CENSUS, Hands, refused


def stepped_out(hands: Hands) -> None:
    hands.check_in("Bo")
    hands.step_out("Bo")


def checked_out(hands: Hands) -> None:
    hands.check_in("Bo")
    hands.check_out("Bo", reason=1)


def at_three(hands: Hands) -> None:
    hands.check_in("Bo")
    hands.check_in("Ali")
    hands.clock.strikes("15:02")


BORN = date(1990, 12, 31)
SENTENCES = [
    ("Checked in Bo Larsen at 9:00 am", None, lambda h: h.check_in("Bo")),
    ("Checked in Ali Haddad at 9:00 am, not scheduled today", None, lambda h: h.check_in("Ali")),
    ("Checked in Bo Larsen again at 9:00 am", checked_out, lambda h: h.check_in("Bo")),
    ("Returned Bo Larsen at 9:00 am, had stepped out", stepped_out, lambda h: h.check_in("Bo")),
    ("Returned Bo Larsen at 9:00 am", stepped_out, lambda h: h.come_back("Bo")),
    ("Stepped out Bo Larsen at 3:02 pm", at_three, lambda h: h.step_out("Bo")),
    ("Stepped out Bo Larsen at 3:02 pm, back by 3:30 pm", at_three, lambda h: h.step_out("Bo", back="15:30")),
    ("Checked out Bo Larsen at 3:02 pm to Harbor House", at_three, lambda h: h.check_out("Bo")),
    (
        "Checked out Bo Larsen at 3:01 pm to Maple Street",
        at_three,
        lambda h: h.check_out("Bo", "Maple Street", "15:01"),
    ),
    ("Checked out Bo Larsen at 2:00 pm to Harbor House, ride", at_three, lambda h: h.check_out("Bo", None, "14:00", 6)),
    ("Checked out Ali Haddad at 3:02 pm, no destination given", at_three, lambda h: h.check_out("Ali")),
    (
        "Checked out Ali Haddad at 3:02 pm, no destination given, unwell",
        at_three,
        lambda h: h.check_out("Ali", reason=7),
    ),
    ("Moved Bo Larsen from Coping skills to Gratitude at 11:00 am", at_three, lambda h: h.assign("Bo", "Gratitude")),
    ("Took Bo Larsen out of Yoga at 2:00 pm", at_three, lambda h: h.unassign("Bo", "Activity")),
    ("Marked Bo Larsen absent, they called at 9:00 am", None, lambda h: h.absent("Bo")),
    ("Marked Bo Larsen absent, they called at 9:00 am, sick", None, lambda h: h.absent("Bo", reason=2)),
    ("Marked Bo Larsen absent, no call", None, lambda h: h.absent("Bo", called=False)),
    ("Marked Bo Larsen absent, no call, weather", None, lambda h: h.absent("Bo", called=False, reason=7)),
    ("Excused Bo Larsen by Mary Obi", None, lambda h: h.excuse("Bo")),
    ("Excused Bo Larsen by Mary Obi, medical", None, lambda h: h.excuse("Bo", reason=2)),
    ("Noted about Bo Larsen: “asked for a ride list”", None, lambda h: h.note("Bo", " asked for  a ride list ")),
    ("Updated Bo Larsen: phone is now 555-0101, was nothing", None, lambda h: h.update("Bo", "phone", "555-0101")),
    ("Updated Beau Larsen: name used is now Beau, was nothing", None, lambda h: h.update("Bo", "name_used", "Beau")),
    ("Updated Carl Weiss: phone is now 5, was nothing", None, lambda h: h.update("Carl", "phone", "5")),
    (
        "Bo Larsen lives at Maple Street, was Harbor House",
        None,
        lambda h: h.update("Bo", "living_arrangement", "maple street"),
    ),
    ("Bo Larsen lives at nothing, was Harbor House", None, lambda h: h.update("Bo", "living_arrangement", "")),
    (
        "Updated Bo Larsen: plan is now Boundaries, was Coping skills",
        None,
        lambda h: h.update("Bo", "classes", "Boundaries"),
    ),
    ("Updated Bo Larsen: plan is now Meditation, was Yoga", None, lambda h: h.update("Bo", "activity", "Meditation")),
    (
        "Updated Bo Larsen: days is now Mon Wed, was every program day",
        None,
        lambda h: h.update("Bo", "schedule_days", "Wed Mon"),
    ),
    (
        "Updated Bo Larsen: counselor is now Kevin Doyle, was Mary Obi, by the word of Mary Obi",
        None,
        lambda h: h.update("Bo", "counselor", "kevin doyle"),
    ),
    (
        "Updated Bo Larsen: discharge date is now Dec 1, 2026, was nothing, by the word of Mary Obi",
        None,
        lambda h: h.update("Bo", "discharge_date", "2026-12-01"),
    ),
    ("Seen by Ana: updates of Bo Larsen", None, lambda h: h.desk.do(Seen(h.id("Bo")))),
    ("Admitted Sam Small, census pending", None, lambda h: h.desk.do(Admit("Small", "Sam", BORN))),
    ("Undid: Checked in Bo Larsen at 9:00 am", lambda h: h.check_in("Bo"), lambda h: h.undo()),
]


@pytest.mark.parametrize(("sentence", "before", "act"), SENTENCES, ids=[row[0] for row in SENTENCES])
def test_every_verb_says_what_it_did_and_the_journal_says_the_same(hands, sentence, before, act):
    if before:
        before(hands)
    done = act(hands)
    assert hands.says(done) == sentence
    card = hands.desk.card(done.patient)
    assert next(hands.says(line) for line in card.journal if line.entry == done.entry) == sentence


def test_the_placing_of_someone_without_a_seat_says_so(hands):
    hands.check_in("Ali")
    hands.unassign("Ali", "Class")
    assert hands.says(hands.assign("Ali", "Gratitude")) == "Placed Ali Haddad in Gratitude at 11:00 am"


def test_an_entry_says_who_where_and_when_it_happened_and_was_recorded(hands, clock, path):
    clock.strikes("9:20")
    entry = hands.as_("Omar", "Back office").check_in("Bo", at="9:05").entry
    line = next(line for line in hands.desk.card(hands.id("Bo")).journal if line.entry == entry)
    assert (line.by, line.terminal) == ("Omar", "Back office")
    assert f"{line.at:%H:%M} {line.recorded_at:%H:%M}" == "09:05 09:20"
    assert entries(path)[-1]["service_day"] == "2026-11-23"


def test_a_name_is_told_as_it_is_used_now_and_kept_as_it_was(hands, path):
    hands.check_in("Bo")
    hands.update("Bo", "name_used", "Beau")
    lines = hands.desk.card(hands.id("Beau")).journal
    assert "Checked in Beau Larsen at 9:00 am" in [hands.says(line) for line in lines]
    assert rows_of(path, "patient")[0]["first_name"] == "Bo"


# What is no act


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("phone", ""),
        ("living_arrangement", "harbor HOUSE"),
        ("classes", "coping skills"),
        ("activity", "Yoga"),
        ("schedule_days", ""),
        ("counselor", "Mary Obi"),
        ("discharge_date", ""),
    ],
)
def test_a_field_that_is_that_already_is_no_act(hands, path, field, value):
    before = tables(path), entries(path)
    with refused(NoChange):
        hands.update("Bo", field, value)
    assert (tables(path), entries(path)) == before


@pytest.mark.parametrize("text", ["", "   ", "x" * 1001, "\u202e"])
def test_a_note_has_between_one_and_a_thousand_letters(hands, path, text):
    before = tables(path), entries(path)
    with refused(Usage, "A note has between 1 and 1000 letters."):
        hands.note("Bo", text)
    assert (tables(path), entries(path)) == before


def test_a_form_that_is_wrong_is_said_before_the_person_is_looked_for(hands):
    with refused(Usage):
        hands.desk.do(Note(999, " "))
    with refused(Usage):
        hands.desk.do(Update(999, "mrn", "1"))


def test_an_excuse_names_the_counselor(hands):
    with refused(Usage, "Say who excused them: by, and the counselor's name."):
        hands.excuse("Bo", by=" ")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("mrn", "1"),
        ("last_name", "1" * 201),
        ("dob", ""),
        ("dob", "2026-11-24"),
        ("dob", "1899-12-31"),
        ("level_of_care", "RTC"),
        ("living_kind", "castle"),
        ("admit_date", "soon"),
        ("discharge_date", "tomorrow"),
        ("discharge_date", "2026-08-31"),
        ("schedule_days", "Someday"),
        ("living_arrangement", "Nowhere"),
        ("classes", "Juggling"),
        ("counselor", "Nobody"),
        ("phone", "1" * 201),
    ],
)
def test_a_field_or_value_of_no_known_form_changes_nothing(hands, path, field, value):
    before = tables(path), entries(path)
    with refused(Refusal):
        hands.update("Bo", field, value)
    assert (tables(path), entries(path)) == before


@pytest.mark.parametrize("first", ["note", "seen", "update", "admit", "absent", "check-in"])
def test_whatever_is_done_first_opens_the_day_by_itself_and_once(hands, path, first):
    {
        "note": lambda: hands.note("Bo", "early"),
        "seen": lambda: hands.desk.do(Seen(hands.id("Bo"))),
        "update": lambda: hands.update("Bo", "phone", "5"),
        "admit": lambda: hands.desk.do(Admit("Small", "Sam", BORN)),
        "absent": lambda: hands.absent("Bo"),
        "check-in": lambda: hands.check_in("Bo"),
    }[first]()
    hands.check_in("Dana")
    assert [entry["verb"] for entry in entries(path)[-3:]] == ["open-day", first, "check-in"]
    hands.holds()


# A request that is repeated


def test_a_repeated_request_answers_the_first_entry_and_does_nothing(hands, path):
    asked = Asked(request="door-1")
    first = hands.check_in("Bo", asked=asked)
    before = tables(path), entries(path)
    again = hands.check_in("Bo", asked=asked)
    assert (again.entry, again.repeated, first.repeated) == (first.entry, True, False)
    assert hands.says(again) == hands.says(first)
    assert (tables(path), entries(path)) == before


def test_a_repeated_request_is_answered_at_any_terminal_and_whatever_it_asks(hands):
    first = hands.check_in("Bo", asked=Asked(request="door-1"))
    again = hands.as_("Omar", "Back office").check_in("Dana", asked=Asked(request="door-1"))
    assert (again.entry, again.patient) == (first.entry, first.patient)
    assert hands.state("Dana") is State.EXPECTED


def test_a_repeated_request_is_answered_after_the_act_was_undone(hands):
    first = hands.check_in("Bo", asked=Asked(request="door-1"))
    hands.undo()
    assert hands.check_in("Bo", asked=Asked(request="door-1")).entry == first.entry
    assert hands.state("Bo") is State.EXPECTED


def test_a_refused_request_may_be_asked_again(hands, clock):
    with refused(Refusal):
        hands.check_in("Bo", at="9:30", asked=Asked(request="door-1"))
    clock.strikes("9:31")
    assert not hands.check_in("Bo", at="9:30", asked=Asked(request="door-1")).repeated


def test_a_repeated_undo_undoes_once(hands):
    hands.note("Bo", "first")
    hands.note("Bo", "second")
    first = hands.desk.do(Undo(), Asked(request="undo-1"))
    again = hands.desk.do(Undo(), Asked(request="undo-1"))
    assert (again.entry, again.repeated) == (first.entry, True)
    assert hands.says(hands.undo()) == "Undid: Noted about Bo Larsen: “first”"


# A stale screen


def test_an_act_on_a_stale_row_is_refused_and_says_what_changed(hands, path):
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar", "Back office").update("Bo", "living_arrangement", "Maple Street")
    before = tables(path), entries(path)
    with refused(
        Stale,
        "Omar was faster: Bo Larsen lives at Maple Street, was Harbor House. Look again.",
    ):
        hands.check_in("Bo", asked=seen)
    assert (tables(path), entries(path)) == before
    hands.check_in("Bo", asked=Asked(as_of=hands.board.position))


def test_who_was_faster_is_named_before_the_screen_is_called_stale(hands, clock):
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar", "Back office").check_in("Bo")
    clock.passes(120)
    with refused(AlreadyHere, "Bo Larsen is already here: checked in by Omar at 9:00 am."):
        hands.check_in("Bo", asked=seen)


def test_what_happened_to_others_makes_no_row_stale(hands):
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar", "Back office").check_in("Dana")
    hands.check_in("Bo", asked=seen)


def test_ones_own_act_makes_no_row_stale(hands):
    seen = Asked(as_of=hands.board.position)
    hands.note("Bo", "early")
    hands.check_in("Bo", asked=seen)


def test_ones_own_act_hides_nothing_that_others_did_since(hands):
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar", "Back office").update("Bo", "living_arrangement", "Maple Street")
    hands.note("Bo", "early")
    with refused(Stale):
        hands.check_in("Bo", asked=seen)


def test_an_undo_by_someone_else_makes_the_row_stale(hands):
    hands.check_in("Bo")
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar").undo(entries(hands.path)[-1]["seq"])
    with refused(Stale):
        hands.check_in("Bo", asked=seen)


def test_a_census_makes_the_rows_it_changed_stale(hands):
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar", "Back office").reads(CENSUS.replace("101,Larsen,Bo", "101,Larson,Bo"))
    with refused(Stale):
        hands.check_in("101", asked=seen)
    hands.check_in("Dana", asked=seen)


def test_a_counselor_has_seen_only_what_the_screen_had_shown(hands, path):
    seen = Asked(as_of=hands.board.position)
    hands.as_("Omar").note("Bo", "later than the screen")
    hands.desk.do(Seen(hands.id("Bo")), seen)
    assert rows_of(path, "seen")[0]["up_to"] == seen.as_of


# How they were known


@pytest.mark.parametrize(
    ("known", "kept"),
    [
        (Known(birth="1204"), ("birth date", "")),
        (Known(photo_id=True), ("photo ID", "")),
        (Known(by_staff="Kevin Doyle"), ("staff", "Kevin Doyle")),
        (None, ("", "")),
    ],
)
def test_how_someone_was_known_is_kept_with_the_visit_and_never_the_date(hands, path, known, kept):
    hands.check_in("Bo", known=known)
    visit = rows_of(path, "visit")[0]
    assert (visit["known_by"], visit["known_by_name"]) == kept


def test_a_birth_date_that_does_not_match_checks_nobody_in(hands, path):
    before = tables(path), entries(path)
    with refused(
        Refusal,
        "Not the birth month and day of Bo Larsen. Ask again, or F2.",
    ):
        hands.check_in("Bo", known=Known(birth="0412"))
    assert (tables(path), entries(path)) == before
