"""Names as a front desk compares them: who looks alike, and what never counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.names import Lookalikes, Named, alike, display, fold, name_alerts, one_slip, parts

short_names = st.text("abdn", min_size=1, max_size=4)
used_names = st.just("") | short_names | st.tuples(short_names, short_names).map(" ".join)


@st.composite
def a_house_full(draw: st.DrawFn) -> list[Named]:
    names = draw(st.lists(st.tuples(short_names, short_names, used_names), max_size=12))
    return [Named(id, *name) for id, name in enumerate(names)]


def person(first: str, last: str, used: str = "", id: int = 1) -> Named:
    return Named(id, last, first, used)


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("José", "jose"),
        ("Jose\N{COMBINING ACUTE ACCENT}", "jose"),
        ("O'Neil", "oneil"),
        ("O\N{RIGHT SINGLE QUOTATION MARK}Neil", "oneil"),
        ("O\N{ACUTE ACCENT}Neil", "oneil"),
        ("Smith-Jones", "smithjones"),
        ("Smith\N{EN DASH}Jones", "smithjones"),
        ("St. John", "st john"),
        ("J.R.", "jr"),
        ("Groß", "gross"),
        ("Sørensen Łukasz Đorđe Æsir", "sorensen lukasz dorde aesir"),
        ("İpek Iş\N{LATIN SMALL LETTER DOTLESS I}k", "ipek isik"),
        ("  De   La\tCruz ", "de la cruz"),
        ("Rivera, Dana", "rivera dana"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}Dana", "dana"),
        ("[/]", ""),
    ],
)
def test_accents_case_hyphens_and_apostrophes_never_count(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_a_hyphen_parts_a_name_an_apostrophe_does_not() -> None:
    assert parts("O'Neil-Núñez") == ("oneil", "nunez")


@pytest.mark.parametrize("typed", ["rivera", "rivrea", "rivea", "riverra", "riveras", "rivexa", "ivera", "krivera"])
def test_a_slip_is_two_letters_swapped_one_missing_doubled_or_wrong(typed: str) -> None:
    assert one_slip("rivera", typed)


@pytest.mark.parametrize("typed", ["rivaer", "rvra", "riverass", "irvrea", ""])
def test_more_than_a_slip_is_another_name(typed: str) -> None:
    assert not one_slip("rivera", typed)


@given(short_names, short_names)
def test_a_slip_goes_both_ways(one: str, other: str) -> None:
    assert one_slip(one, other) == one_slip(other, one)


def test_the_name_a_patient_uses_comes_first() -> None:
    assert display("Joseph", "Rivera", "Joe") == "Joe Rivera"
    assert display("Joseph", "Rivera", "Joe Smith") == "Joe Smith"
    assert display("Joseph", "Rivera", " ") == "Joseph Rivera"


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
    ],
)
def test_look_alikes(one: Named, other: Named) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Dana", "Rivera"), person("Carl", "Rivera")),
        (person("Dana", "Rivera"), person("Dana", "Reyes")),
        (person("Dana", "Smith"), person("Dana", "Smith-Jones")),
    ],
)
def test_no_look_alikes(one: Named, other: Named) -> None:
    assert not alike(one, other)


@given(a_house_full())
def test_looking_alike_goes_both_ways(people: list[Named]) -> None:
    assert all(alike(one, other) == alike(other, one) for one in people for other in people)


@given(a_house_full())
def test_everyone_with_a_look_alike_has_a_name_alert_and_nobody_else(people: list[Named]) -> None:
    pairs = [(one.id, other.id) for one in people for other in people if one.id != other.id and alike(one, other)]
    assert name_alerts(people) == {id for pair in pairs for id in pair}


@given(a_house_full(), a_house_full(), st.sets(st.integers(0, 12)))
def test_alerts_follow_who_comes_goes_and_is_renamed(people: list[Named], changed: list[Named], gone: set[int]) -> None:
    after = {person.id: person for person in people if person.id not in gone} | {
        person.id: person for person in changed
    }
    assert Lookalikes.of(people).with_changes(changed, gone).alerts == name_alerts(after.values())


def test_the_last_of_a_pair_loses_the_alert_when_the_other_goes() -> None:
    thomas, tomas, bo = (
        person(*name, id=id) for id, name in enumerate([("Thomas", "Rivers"), ("Tomás", "Rivers"), ("Bo", "Larsen")])
    )
    pair = Lookalikes.of([thomas, tomas, bo])
    assert pair.alerts == {thomas.id, tomas.id}
    assert pair.with_changes([], [tomas.id]).alerts == frozenset()
