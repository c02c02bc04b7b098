"""Finding people as a receptionist types: who is named, who never is, and what is only nearest."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.rules.finding.finder import Findable, Finder, Found, spans
from frontdesk.rules.names import display, fold, parts

BORN = date(1991, 12, 4)
NOBODY: frozenset[int] = frozenset()


class PeopleToFind:
    """Some people, found and answered for by name."""

    def __init__(self, *names: str, **born: date) -> None:
        """A name is "First Last" or "First Last, used name"."""
        people = [_person(id, name, born) for id, name in enumerate(names, start=1)]
        self.shown = {p.id: display(p.first_name, p.last_name, p.name_used) for p in people}
        self.finder = Finder.of(people)

    def find(self, typed: str, due: Sequence[str] = ()) -> Found:
        return self.finder.find(typed, frozenset(id for id, name in self.shown.items() if name in due))

    def listed(self, typed: str, due: Sequence[str] = ()) -> list[str]:
        return [self.shown[fit.id] for fit in self.find(typed, due).fits]

    def named(self, typed: str, due: Sequence[str] = ()) -> str | None:
        """Whom the Enter line names."""
        found = self.find(typed, due)
        return None if found.best is None else self.shown[found.best]

    def whole(self, typed: str) -> set[str]:
        return {self.shown[id] for id in self.finder.named(typed)}


def _person(id: int, name: str, born: dict[str, date]) -> Findable:
    legal, _, used = name.partition(", ")
    first, _, last = legal.partition(" ")
    return Findable(id, last, first, used, f"MRN-{100 + id}", f"k{id}Fx7", born.get(first, BORN))


def people(*, letters: str = "abcd", most: int = 8) -> st.SearchStrategy[list[Findable]]:
    word = st.text(letters, min_size=1, max_size=6)
    name = st.lists(word, min_size=1, max_size=2).map(" ".join) | st.tuples(word, word).map("-".join)
    born = st.dates(date(1950, 1, 1), date(2005, 1, 1))
    row = st.tuples(name, name, st.just("") | name, st.integers(1, 30).map(str), st.just(""), born)
    return st.lists(row, min_size=1, max_size=most).map(
        lambda rows: [Findable(id, *row) for id, row in enumerate(rows)]
    )


# Plain fits


@pytest.mark.parametrize("typed", ["riv", "RIV d", "d riv", "dana rivera", "rivera, dana", "Dán", "dan ", "dr", "d.r."])
def test_any_part_in_any_order_finds_her(typed: str) -> None:
    assert PeopleToFind("Dana Rivera", "Bo Larsen").named(typed) == "Dana Rivera"


@pytest.mark.parametrize(
    "typed",
    [
        "oneil",
        "o'neil",
        "O\N{RIGHT SINGLE QUOTATION MARK}Ne",
        "nunez",
        "Núñez",
        "oneilnu",
        "o'neil-nunez",
        "o'neil nunez",
    ],
)
def test_accents_hyphens_and_apostrophes_need_not_be_typed(typed: str) -> None:
    house = PeopleToFind("José O'Neil-Núñez", "Bo Larsen")
    assert house.named(typed) == "José O'Neil-Núñez"
    assert not house.find(typed).slip


@pytest.mark.parametrize("typed", ["joe", "joseph", "joe riv", "riv joseph", "jr"])
def test_used_and_legal_name_both_find_him(typed: str) -> None:
    assert PeopleToFind("Joseph Rivera, Joe", "Bo Larsen").named(typed) == "Joe Rivera"


def test_a_whole_used_name_finds_him() -> None:
    house = PeopleToFind("Joseph Rivera, Joe Smith", "Bo Larsen")
    assert house.named("smi jo") == "Joe Smith Rivera"
    assert house.named("rivera") == "Joe Smith Rivera"


def test_a_name_of_several_words_may_be_typed_as_one() -> None:
    house = PeopleToFind("Maria De La Cruz", "Bo Larsen")
    assert not house.find("delacr").slip
    assert house.named("delacruz m") == house.named("de la cruz") == "Maria De La Cruz"


def test_letters_from_the_middle_of_a_name_find_nobody() -> None:
    assert PeopleToFind("Dana Rivera").listed("vera") == []


def test_one_part_does_not_answer_for_two_words() -> None:
    house = PeopleToFind("An Tran", "An An", "Ana Anders")
    assert house.listed("an an") == ["An An", "Ana Anders"]
    assert not house.find("tr tran").fits or house.find("tr tran").slip


def test_an_empty_box_finds_nobody() -> None:
    assert PeopleToFind("Dana Rivera").find("  ") == Found((), None, 0, slip=False)


# Who is named, and who never is


def test_two_who_fit_alike_are_never_picked_blind() -> None:
    house = PeopleToFind("Dana Rivera", "Tomás Rivers", "Bo Larsen")
    found = house.find("riv")
    assert (found.best, found.tied) == (None, 2)
    assert house.named("riv d") == "Dana Rivera"


def test_two_of_one_name_are_a_tie_however_much_is_typed() -> None:
    house = PeopleToFind("John Smith", "John Smith", "Joan Smithers")
    assert house.find("john smith").best is None
    assert house.find("john smith").tied == 2


def test_neither_alphabet_nor_length_nor_the_field_breaks_a_tie() -> None:
    assert PeopleToFind("Abe Marsh", "Zed Martinez").named("mar") is None
    assert PeopleToFind("Mary Abel", "Zed Martin").named("mar") is None
    assert PeopleToFind("Jo Smithers", "John Smith").named("jo smith") is None


def test_a_word_that_is_all_of_a_name_goes_before_the_beginning_of_a_longer_one() -> None:
    house = PeopleToFind("Ana Flores", "An Tran")
    assert house.named("an") == "An Tran"
    assert house.listed("an") == ["An Tran", "Ana Flores"]


def test_initials_come_after_names() -> None:
    house = PeopleToFind("Dana Rivera", "Drew Osei", "Dan Ray")
    assert house.listed("dr") == ["Drew Osei", "Dan Ray", "Dana Rivera"]
    assert house.named("dr") == "Drew Osei"


def test_among_equals_the_one_who_is_due_is_named() -> None:
    house = PeopleToFind("Dana Rivera", "Tomás Rivers", "Rita Rivard")
    assert house.named("riv", due=["Rita Rivard"]) == "Rita Rivard"
    assert house.listed("riv", due=["Rita Rivard"]) == ["Rita Rivard", "Dana Rivera", "Tomás Rivers"]
    assert house.named("riv", due=["Rita Rivard", "Dana Rivera"]) is None


def test_who_is_due_never_goes_before_who_fits_better() -> None:
    assert PeopleToFind("Ana Flores", "An Tran").named("an", due=["Ana Flores"]) == "An Tran"


def test_equals_are_listed_by_last_and_first_name() -> None:
    house = PeopleToFind("Zoë Marsh", "Ana Marsh", "Marta Abel", "Joe Marsh")
    assert house.listed("mar") == ["Marta Abel", "Ana Marsh", "Joe Marsh", "Zoë Marsh"]


# Numbers


def test_a_whole_mrn_or_card_acts_at_once() -> None:
    house = PeopleToFind("Dana Rivera", "Bo Larsen")
    for typed, why in [("MRN-101", "MRN"), ("mrn-101", "MRN"), ("@MRN-101", "MRN"), (" k1Fx7", "card")]:
        fit = house.find(typed).fits[0]
        assert (house.shown[fit.id], fit.exact, fit.why) == ("Dana Rivera", True, why)


def test_the_beginning_of_a_card_is_nobodys() -> None:
    assert PeopleToFind("Dana Rivera").listed("k1Fx") == []


def test_a_whole_mrn_goes_before_longer_ones_and_birthdays() -> None:
    finder = Finder.of(
        Findable(id, "Rivera", "Dana", "", mrn, "", BORN) for id, mrn in enumerate(["12045", "1204", "9"])
    )
    assert [fit.why for fit in finder.find("1204", NOBODY).fits] == ["MRN", "MRN", "birth date"]
    assert finder.find("1204", NOBODY).best == 1


def test_two_with_one_card_are_a_tie_whoever_is_due() -> None:
    finder = Finder.of(Findable(id, "Rivera", "Dana", "", str(id), "k7", BORN) for id in (1, 2))
    assert finder.find("k7", frozenset({1})).best is None


@pytest.mark.parametrize(
    "typed",
    [
        "1204",
        "12041991",
        "120491",
        "19911204",
        "12/04/1991",
        "12/4/91",
        "12/4",
        "12-04-1991",
        "1991-12-04",
        "1991-12",
        "120",
    ],
)
def test_a_birth_date_as_a_desk_types_it(typed: str) -> None:
    house = PeopleToFind("Dana Rivera", "Bo Larsen", Bo=date(1988, 3, 21))
    assert house.listed(typed) == ["Dana Rivera"]
    assert house.find(typed).fits[0].why == "birth date"


@pytest.mark.parametrize("typed", ["1205", "12/04/1992", "12/4/92", "99", "1/2/3/4", "13/45", "1204199"])
def test_another_birth_date_or_none(typed: str) -> None:
    assert PeopleToFind("Dana Rivera").listed(typed) == (["Dana Rivera"] if typed == "1204199" else [])


def test_a_birthday_tells_two_of_one_name_apart() -> None:
    house = PeopleToFind("Dana Rivera", "Daniel Rivera", Daniel=date(1988, 3, 21))
    assert house.named("riv da") is None
    assert house.named("riv 0321") == "Daniel Rivera"
    assert house.find("riv 0321").fits[0].why == "name, birth date"


def test_a_wrong_number_is_never_forgiven() -> None:
    assert PeopleToFind("Dana Rivera").listed("MRN-191") == []
    assert PeopleToFind("Dana Rivera").listed("rivera 1205") == []


# Slips


@pytest.mark.parametrize(
    "typed",
    [
        "rivrea",
        "rivea",
        "riivera",
        "rivexa",
        "ivera",
        "tivera",
        "rvie",
        "riverax",
        "dnaa",
        "rivera dnaa",
        "rivrea dnaa",
    ],
)
def test_a_slip_is_forgiven_where_nobody_fits(typed: str) -> None:
    house = PeopleToFind("Dana Rivera", "Bo Larsen")
    assert house.named(typed) == "Dana Rivera"
    assert house.find(typed).slip
    assert [(fit.unsure, fit.why) for fit in house.find(typed).fits] == [(True, "nearest")]


@pytest.mark.parametrize("typed", ["danarivera", "riveradana", "danar", "dana rive ra", "rive ra"])
def test_a_blank_forgotten_or_too_many_is_a_slip(typed: str) -> None:
    house = PeopleToFind("Dana Rivera", "Bo Larsen")
    assert house.named(typed) == "Dana Rivera"
    assert house.find(typed).slip


def test_a_lost_escape_names_the_nearest() -> None:
    house = PeopleToFind("Dana Rivera", "Ann Smith", "Bo Larsen")
    assert house.named("rivsmi") == "Dana Rivera"
    assert house.find("rivsmi").slip


def test_two_equally_near_are_not_picked_blind_either() -> None:
    house = PeopleToFind("Dana Rivera", "Tomás Rivers", "Ann Smith")
    assert house.find("rivsmi").best is None
    assert house.find("rivwr").best is None


def test_two_words_for_one_part_are_no_nearer_than_any_other_slip() -> None:
    house = PeopleToFind("Dana Dawn", "Dana Dank")
    assert house.listed("dana dan") == ["Dana Dank"]
    assert PeopleToFind("Dana Dawn").find("dana dan").slip
    assert PeopleToFind("Dana Dawn", "Danna Dab").find("dana dan").slip


def test_nobody_is_near_where_someone_fits() -> None:
    house = PeopleToFind("Joan Abel", "John Smith")
    assert house.listed("joan") == ["Joan Abel"]


@pytest.mark.parametrize("typed", ["zzz", "xq", "marcus webb", "vrx", "rivsmi webb"])
def test_nobody_fits_someone_new(typed: str) -> None:
    assert PeopleToFind("Dana Rivera", "Marta Abel", "Bo Larsen").find(typed) == Found((), None, 0, slip=False)


def test_two_letters_are_no_evidence() -> None:
    assert PeopleToFind("Bo Larsen").listed("bp") == []


# A whole name, as an act asks for it


def test_a_whole_name_in_either_order_or_a_part_only_one_has() -> None:
    house = PeopleToFind("Dana Rivera", "Joseph Rivera, Joe", "José De La Cruz", "Ana Rivera, Ana Maria Lopez")
    assert house.whole("dana rivera") == house.whole("RIVERA Dana") == house.whole("dana") == {"Dana Rivera"}
    assert house.whole("joe rivera") == house.whole("Rivera Joseph") == {"Joe Rivera"}
    assert house.whole("jose de la cruz") == house.whole("de la cruz") == {"José De La Cruz"}
    assert house.whole("ana maria lopez") == house.whole("lopez ana maria") == {"Ana Maria Lopez Rivera"}
    assert house.whole("ana maria lopez rivera") == {"Ana Maria Lopez Rivera"}
    assert len(house.whole("rivera")) == 3


@pytest.mark.parametrize(
    "typed", ["", "dan", "dana riv", "dnaa", "danarivera", "dr", "dana larsen", "dana dana", "MRN-101"]
)
def test_a_whole_name_is_never_a_beginning_or_a_slip(typed: str) -> None:
    assert PeopleToFind("Dana Rivera", "Bo Larsen").whole(typed) == set()


# What holds for any house


@given(people(), st.data())
def test_any_beginnings_of_any_parts_in_any_order_find_the_person(house: list[Findable], data: st.DataObject) -> None:
    person = data.draw(st.sampled_from(house))
    legal = [*parts(person.last_name), *parts(person.first_name)]
    chosen = data.draw(st.permutations(legal))[: data.draw(st.integers(1, len(legal)))]
    typed = " ".join(part[: data.draw(st.integers(1, len(part)))] for part in chosen)
    found = Finder.of(house).find(typed, NOBODY)
    assert person.id in {fit.id for fit in found.fits}
    assert not found.slip


def slipped(word: str, at: int, kind: str) -> str:
    head, tail = word[:at], word[at:]
    return {
        "swapped": head + tail[1:2] + tail[:1] + tail[2:],
        "missing": head + tail[1:],
        "doubled": head + tail[:1] + tail,
        "wrong": head + "x" + tail[1:],
    }[kind]


@given(people(letters="abcdefg"), st.data(), st.sampled_from(["swapped", "missing", "doubled", "wrong"]))
def test_any_slip_in_a_word_of_four_letters_finds_the_person(
    house: list[Findable], data: st.DataObject, kind: str
) -> None:
    person = data.draw(st.sampled_from(house))
    long = [part for part in (*parts(person.last_name), *parts(person.first_name)) if len(part) >= 4]
    assume(long)
    word = data.draw(st.sampled_from(long))
    half_typed = word[: data.draw(st.integers(4, len(word)))]
    found = Finder.of(house).find(slipped(half_typed, data.draw(st.integers(0, len(half_typed) - 1)), kind), NOBODY)
    assert not found.slip or person.id in {fit.id for fit in found.fits}
    assert found.fits


@given(people(), st.text("abcd 1", max_size=8), st.sets(st.integers(0, 7)), st.data())
def test_who_is_named_does_not_depend_on_the_order_of_the_records(
    house: list[Findable], typed: str, due: set[int], data: st.DataObject
) -> None:
    one, other = (Finder.of(order).find(typed, due) for order in (house, data.draw(st.permutations(house))))
    assert list(one.fits) == list(other.fits)
    assert one[1:] == other[1:]


@given(people(), st.text("abcd 1", max_size=8), st.sets(st.integers(0, 7)))
def test_the_best_is_named_only_when_alone(house: list[Findable], typed: str, due: set[int]) -> None:
    found = Finder.of(house).find(typed, due)
    ranks = [fit.rank for fit in found.fits]
    assert ranks == sorted(ranks)
    assert len(found.fits) == len({fit.id for fit in found.fits}) == len(ranks)
    assert found.tied == sum(rank == ranks[0] for rank in ranks)
    assert found.best == (found.fits[0].id if found.tied == 1 else None)


@given(people(), people(), st.sets(st.integers(0, 8)), st.lists(st.text("abcd 1/", max_size=8), max_size=5))
def test_a_changed_finder_is_the_same_as_a_new_one(
    house: list[Findable], changed: list[Findable], gone: set[int], typed: list[str]
) -> None:
    before = Finder.of(house)
    assert before.alerts is not None
    after = before.with_changes(changed, gone)
    present = {p.id: p for p in house if p.id not in gone} | {p.id: p for p in changed}
    made_new = Finder.of(present.values())
    assert after.alerts == made_new.alerts
    for text in (*typed, *(person.last_name for person in house)):
        assert list(after.find(text, NOBODY).fits) == list(made_new.find(text, NOBODY).fits)
        assert after.named(text) == made_new.named(text)


def test_nothing_changed_is_the_same_finder() -> None:
    finder = PeopleToFind("Dana Rivera").finder
    assert finder.with_changes([_person(1, "Dana Rivera", {})], [7]) is finder


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=20), st.text(max_size=30))
def test_no_name_and_nothing_typed_breaks_anything(first: str, last: str, used: str, typed: str) -> None:
    finder = Finder.of([Findable(1, last, first, used, "7", "", BORN), Findable(2, first, last, "", "8", "", BORN)])
    for text in (typed, first, last, f"{first} {last}", used):
        assert len(list(finder.find(text, NOBODY).fits)) <= 2
        finder.named(text)
        assert all(0 <= start < end <= len(first) for start, end in spans(first, text))
    assert finder.alerts <= {1, 2}


@pytest.mark.parametrize(
    "last", ["[/]Rivera", "[JR] Rivera", "\N{RIGHT-TO-LEFT OVERRIDE}Rivera", "R\N{COMBINING DIAERESIS}ivera"]
)
def test_markup_and_marks_in_a_name_are_only_text(last: str) -> None:
    assert Finder.of([Findable(1, last, "Dana", "", "7", "", BORN)]).find("rivera d", NOBODY).best == 1


def test_more_words_than_any_name_has_find_nobody() -> None:
    assert PeopleToFind("Ana Abel").find("a " * 5000) == Found((), None, 0, slip=False)


def test_a_name_of_two_hundred_letters_is_found() -> None:
    long = " ".join(["Maria", *["De", "La"] * 60])[:200]
    finder = Finder.of([Findable(1, long, "Ana", "", "7", "", BORN)])
    assert finder.find("de la de la de mar", NOBODY).best == 1


# What is underlined


def underlined(name: str, typed: str) -> list[str]:
    return [name[start:end] for start, end in spans(name, typed)]


def test_what_was_typed_is_underlined_in_the_name() -> None:
    assert underlined("Dana Rivera", "riv d") == ["D", "Riv"]
    assert underlined("José O'Neil-Núñez", "oneilnu jose") == ["José", "O'Neil-Nú"]
    assert underlined("Jose\N{COMBINING ACUTE ACCENT} Groß", "jose gros") == ["Jose\N{COMBINING ACUTE ACCENT}", "Groß"]
    assert underlined("Ana An", "an") == ["An"]
    assert underlined("Ana An", "an an") == ["An", "An"]
    assert spans("Ana An", "an") == ((4, 6),)
    assert underlined("Joe Rivera", "joseph") == []


@given(st.text(max_size=40))
def test_a_whole_name_typed_is_underlined_whole(name: str) -> None:
    words = parts(name)
    assume(words)
    covered = "".join(name[start:end] for start, end in spans(name, words[0]))
    assert fold(covered).replace(" ", "").startswith(words[0])


# Names typed as they sound, nicknames, former names


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Kim Nguyen", "nyugen k"),
        ("Dan Stephens", "stevens d"),
        ("Ali Mohamed", "muhammad"),
        ("Sean McCarthy", "mac carthy"),
        ("Geoffrey Bell", "jeffery"),
        ("Pat St. John", "saint john p"),
        ("Lan Pham", "fam l"),
        ("Margaret Bell", "peggy"),
        ("Robert Bell", "bob bell"),
        ("Guadalupe Diaz", "lupe di"),
        ("Alberto Diaz", "beto"),
        ("Roberto Diaz", "beto diaz"),
    ],
)
def test_a_name_as_it_sounds_or_a_nickname_finds_and_asks(name: str, typed: str) -> None:
    house = PeopleToFind(name, "Dana Rivera", "Bo Larsen", "Marta Abel")
    assert house.named(typed) == name
    assert all(fit.unsure for fit in house.find(typed).fits)


def test_who_is_only_called_so_comes_after_those_who_fit_and_is_asked() -> None:
    house = PeopleToFind("Margaret Bell", "Peggy Ames", "Dan Stephens", "Ann Stevens")
    assert house.listed("peggy") == ["Peggy Ames", "Margaret Bell"]
    assert [(fit.unsure, fit.why) for fit in house.find("peggy").fits] == [(False, "name"), (True, "nickname")]
    assert house.listed("stevens") == ["Ann Stevens", "Dan Stephens"]
    assert [fit.why for fit in house.find("stevens").fits] == ["name", "sounds like"]
    assert (house.find("stevens").unsure(3), house.find("stevens").unsure(4)) == ("sounds like", "")


@pytest.mark.parametrize("typed", ["rivera zz", "rivera ds", "rvrea da", "ri dnaa", "rivera marcus"])
def test_no_list_is_emptied_by_one_bad_word(typed: str) -> None:
    assert PeopleToFind("Dana Rivera", "Marta Abel", "Bo Larsen").named(typed) == "Dana Rivera"


def test_a_neighbouring_key_is_nearer_than_any_other() -> None:
    assert PeopleToFind("Ann Lovett", "Ann Lopett").listed("lobett")[0] == "Ann Lovett"


MARRIED = Findable(1, "Rivera", "Dana", "", "7", "", BORN, numbers=("0042",), former_name="Osei; Van Dyke")
BO = Findable(2, "Osman", "Bo", "", "8", "", BORN)


@pytest.mark.parametrize("typed", ["osei", "ose d", "vandy", "van dyke", "dyke dana"])
def test_a_former_name_finds_asks_and_is_never_said(typed: str) -> None:
    (fit,) = Finder.of([MARRIED, BO]).find(typed, NOBODY).fits
    assert (fit.id, fit.unsure, fit.why) == (1, True, "former name")


def test_a_former_name_comes_after_a_name_and_is_no_name_for_an_act() -> None:
    finder = Finder.of([MARRIED, BO, Findable(3, "Osei", "Mia", "", "9", "", BORN)])
    assert [fit.id for fit in finder.find("osei", NOBODY).fits] == [3, 1]
    assert finder.find("osei", NOBODY).best == 3
    assert finder.named("osei") == (3,)


def test_an_earlier_number_finds_as_the_present_one() -> None:
    finder = Finder.of([MARRIED, BO])
    for typed in ("0042", "@0042", "7"):
        assert [(fit.id, fit.exact, fit.why) for fit in finder.find(typed, NOBODY).fits] == [(1, True, "MRN")]
    assert [fit.id for fit in finder.find("004", NOBODY).fits] == [1]


# Known, but not admitted


LOU = Findable(9, "Rivera", "Luis", "Lou", "401", "C401", date(1962, 3, 5), numbers=("17",), former_name="Ortega")


@pytest.mark.parametrize("typed", ["rivera", "rivera lou", "lu rivera", "rivera, luis", "rivera 0305", "ortega"])
def test_a_whole_last_name_finds_who_is_not_admitted(typed: str) -> None:
    finder = Finder.of([BO], [LOU])
    assert [fit.id for fit in finder.find(typed, NOBODY).fits] == [9]
    assert finder.find(typed, NOBODY).best == 9
    assert not finder.find(typed, NOBODY).slip


@pytest.mark.parametrize("typed", ["401", "@401", "c401", "17"])
def test_a_whole_number_finds_who_is_not_admitted_before_all_others(typed: str) -> None:
    finder = Finder.of([BO._replace(mrn="4012"), MARRIED._replace(mrn="171")], [LOU])
    found = finder.find(typed, NOBODY)
    assert (found.best, found.fits[0].exact) == (9, True)


@pytest.mark.parametrize("typed", ["river", "lou", "luis", "rivera dana", "riverra", "40", "0305"])
def test_less_than_a_whole_last_name_finds_nobody_who_is_not_admitted(typed: str) -> None:
    assert list(Finder.of([BO], [LOU]).find(typed, NOBODY).fits) == []


def test_who_is_not_admitted_comes_after_all_admitted() -> None:
    finder = Finder.of([MARRIED, MARRIED._replace(id=3, last_name="Riverton", mrn="3")], [LOU])
    assert [fit.id for fit in finder.find("rivera", NOBODY).fits] == [1, 9]
    near = Finder.of([LOU._replace(id=4, last_name="Rivers", mrn="4", card="")], [LOU])
    assert [(fit.id, fit.unsure) for fit in near.find("rivera lou", NOBODY).fits] == [(4, True), (9, False)]


@given(people(letters="abcdefg"), st.text("abcdefg ", min_size=1, max_size=9))
def test_every_plain_hit_stays_where_it_was(house: list[Findable], typed: str) -> None:
    plain = [person._replace(former_name="", numbers=()) for person in house]
    known = [person._replace(former_name=person.first_name, numbers=("b" + person.mrn,)) for person in house]
    others = [person._replace(id=person.id + 100, mrn=f"x{person.id}") for person in house]
    before, after = Finder.of(plain).find(typed, NOBODY), Finder.of(known, others).find(typed, NOBODY)
    sure = [fit.id for fit in before.fits if not fit.unsure]
    assert [fit.id for fit in after.fits if not fit.unsure and fit.id < 100] == sure
    assert [fit.id for fit in after.fits[: len(sure)]] == sure


@pytest.mark.slow
@given(people(), people(), people(), st.sets(st.integers(0, 8)), st.lists(st.text("abcd 1/", max_size=8), max_size=5))
def test_a_changed_finder_knows_who_is_not_admitted_as_a_new_one_does(
    house: list[Findable], others: list[Findable], changed: list[Findable], gone: set[int], typed: list[str]
) -> None:
    away = [person._replace(id=person.id + 100) for person in others]
    before = Finder.of(house, away)
    admitted = [person._replace(id=person.id + 100) for person in changed[:1]]
    discharged = [person for person in changed[1:] if person.id + 100 not in {each.id for each in admitted}]
    after = before.with_changes(admitted, [id + 100 for id in gone], discharged)
    moved = {person.id for person in (*admitted, *discharged)}
    left = {id + 100 for id in gone} | moved
    made_new = Finder.of(
        [*(person for person in house if person.id not in moved), *admitted],
        [*(person for person in away if person.id not in left), *discharged],
    )
    for text in (*typed, *(person.last_name for person in (*house, *others, *changed))):
        assert list(after.find(text, NOBODY).fits) == list(made_new.find(text, NOBODY).fits)
