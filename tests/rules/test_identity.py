"""Who is who: what proves it at the desk, and who is easily taken for whom."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.identity import (
    ON_TRUST,
    Known,
    Lookalikes,
    PersonNames,
    Proof,
    Registered,
    alike,
    asks_proof,
    name_alerts,
    recorded_as,
)
from frontdesk.rules.telling_apart import Facts, proved_by


def proved(known: Known, dob: date) -> bool:
    """Whether it proves somebody of whom no more is known."""
    return proved_by(known, Facts(dob, "", "", ""))


short_names = st.text("abdn", min_size=1, max_size=4)
last_names = short_names | st.lists(short_names | st.sampled_from(["de", "Jr.", "III"]), min_size=1, max_size=3).map(
    " ".join
)
used_names = st.just("") | short_names | st.tuples(short_names, last_names).map(" ".join)


@st.composite
def a_house_full(draw: st.DrawFn) -> list[PersonNames]:
    names = draw(st.lists(st.tuples(last_names, short_names, used_names), max_size=12))
    return [PersonNames(id, *name) for id, name in enumerate(names)]


def person(first: str, last: str, used: str = "", id: int = 1) -> PersonNames:
    return PersonNames(id, last, first, used)


@given(st.dates())
def test_birth_month_and_day_are_proof_whatever_the_year(dob: date) -> None:
    assert proved(Known(birth=f"{dob:%m%d}"), dob)


@given(st.dates(), st.dates())
def test_the_birth_month_and_day_of_somebody_else_are_no_proof(dob: date, other: date) -> None:
    assert proved(Known(birth=f"{other:%m%d}"), dob) == ((dob.month, dob.day) == (other.month, other.day))


@pytest.mark.parametrize("said", ["1", "412", "0412 ", "04121991", "1991"])
def test_less_or_more_than_month_and_day_is_no_proof(said: str) -> None:
    assert not proved(Known(birth=said), date(1991, 4, 12))


@pytest.mark.parametrize("known", [Known(photo_id=True), Known(by_staff="Kevin Doyle")])
def test_a_photo_and_the_word_of_staff_are_taken_on_trust(known: Known) -> None:
    assert proved(known, date(1991, 12, 4))
    assert known.proof in ON_TRUST


def test_wrong_digits_are_wrong_with_a_photo_beside_them() -> None:
    assert not proved(Known(birth="0101", photo_id=True, by_staff="Kevin Doyle"), date(1991, 12, 4))


@pytest.mark.parametrize(
    ("known", "kept"),
    [
        (Known(birth="1204"), ("birth date", "")),
        (Known(birth="1204", photo_id=True, by_staff="Kevin Doyle"), ("birth date", "")),
        (Known(photo_id=True, by_staff="Kevin Doyle"), ("photo ID", "")),
        (Known(by_staff="Kevin Doyle"), ("staff", "Kevin Doyle")),
    ],
)
def test_the_visit_keeps_the_proof_and_never_the_birth_date(known: Known, kept: tuple[str, str]) -> None:
    assert recorded_as(known) == kept
    assert kept[0] in [proof.value for proof in Proof]


@pytest.mark.parametrize("alert", [True, False])
@pytest.mark.parametrize("by_slip", [True, False])
def test_a_name_alert_or_a_slip_asks_and_an_own_number_never_does(alert: bool, by_slip: bool) -> None:
    assert asks_proof(alert=alert, by_slip=by_slip, by_number=False) == (alert or by_slip)
    assert not asks_proof(alert=alert, by_slip=by_slip, by_number=True)


def test_one_legal_name_and_birth_date_is_one_person_however_it_is_written() -> None:
    okafor = Registered.of("Okafor", "Zoë", date(1990, 2, 3))
    assert okafor == Registered.of("OKAFOR", "zoe", date(1990, 2, 3))
    assert okafor != Registered.of("Okafor", "Zoë", date(1990, 3, 2))
    assert okafor != Registered.of("Zoë", "Okafor", date(1990, 2, 3))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Thomas", "Rivers"), person("Tomás", "Rivers")),
        (person("Thomas", "Rivers"), person("Terry", "Rivera")),
        (person("Dana", "Rivera"), person("Ana", "Rivera")),
        (person("Joseph", "Rivera", "Bo"), person("Bob", "Rivera")),
        (person("Joseph", "Rivera", "Joe Smith"), person("Joe", "Smyth")),
        (person("Mary Ann", "De La Cruz"), person("Maryann", "Delacruz")),
        (person("Li", "Le"), person("Li", "Lee")),
        (person("Luis", "Rivera"), person("Luis", "Rivera Jr.")),
        (person("Luis", "Rivera, SR"), person("Lou", "rivera-iii")),
        (person("Luis", "Rivers"), person("Luis", "Rivera IV")),
        (person("Maria", "Garcia"), person("Maria", "Garcia-Lopez")),
        (person("Maria", "Garcia"), person("Maria", "de la Garcia")),
        (person("Maria", "Garcia Lopez Jr"), person("María", "Ruiz García-López")),
        (person("Maria", "Garcia"), person("Rosa", "Soto", "Maria Lopez Garcia")),
        (person("Maria", "Lopez"), person("Rosa", "Soto", "Maria Lopez Garcia")),
        (person("Minh", "Le"), person("Minh", "Tran Le")),
    ],
)
def test_look_alikes(one: PersonNames, other: PersonNames) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Dana", "Rivera"), person("Carl", "Rivera")),
        (person("Dana", "Rivera"), person("Dana", "Reyes")),
        (person("Dana", "Smith"), person("Carl", "Smith-Jones")),
        (person("Dana", "Smith"), person("Dana", "Smithson")),
        (person("Dana", "Smith-Jones"), person("Dana", "Smith-Brown")),
        (person("Rosa", "de la Cruz"), person("Rosa", "de la Vega")),
        (person("Minh", "Le"), person("Minh", "Le Blanc")),
        (person("Ann", "Jr"), person("Ann", "Rivera Jr")),
        (person("Rosa", "Soto", "Ann Bell Jr"), person("Rita", "Vega", "Ann Cole Jr")),
    ],
)
def test_no_look_alikes(one: PersonNames, other: PersonNames) -> None:
    assert not alike(one, other)


@given(a_house_full())
def test_looking_alike_goes_both_ways(people: list[PersonNames]) -> None:
    assert all(alike(one, other) == alike(other, one) for one in people for other in people)


@given(a_house_full())
def test_everyone_with_a_look_alike_has_a_name_alert_and_nobody_else(people: list[PersonNames]) -> None:
    pairs = [(one.id, other.id) for one in people for other in people if one.id != other.id and alike(one, other)]
    assert name_alerts(people) == {id for pair in pairs for id in pair}


@given(a_house_full(), a_house_full(), st.sets(st.integers(0, 12)))
def test_alerts_follow_who_comes_goes_and_is_renamed(
    people: list[PersonNames], changed: list[PersonNames], gone: set[int]
) -> None:
    after = {person.id: person for person in people if person.id not in gone} | {
        person.id: person for person in changed
    }
    assert Lookalikes.of(people).with_changes(changed, gone).alerts == name_alerts(after.values())


@given(a_house_full())
def test_whose_look_alikes_they_are(people: list[PersonNames]) -> None:
    lookalikes = Lookalikes.of(people)
    for one in people:
        assert lookalikes.like(one.id) == {other.id for other in people if other.id != one.id and alike(one, other)}


def test_the_last_of_a_pair_loses_the_alert_when_the_other_goes() -> None:
    thomas, tomas, bo = (
        person(*name, id=id) for id, name in enumerate([("Thomas", "Rivers"), ("Tomás", "Rivers"), ("Bo", "Larsen")])
    )
    pair = Lookalikes.of([thomas, tomas, bo])
    assert pair.alerts == {thomas.id, tomas.id}
    assert pair.with_changes([], [tomas.id]).alerts == frozenset()
