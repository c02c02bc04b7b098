"""Whether a question is about what somebody wrote themselves, told a second time from entries made up."""

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.day.own_acts import Written, is_own_act
from frontdesk.verbs import Verb

NAMES = st.sampled_from(["Ana Lopez", "Helen Marsh"])
KEYS = st.integers(1, 4)
ATTENDANCE = {
    *("check-in", "check-out", "step-out", "return", "out-of-class", "absent", "excuse", "wrong-person"),
    *("assign", "unassign", "sheet"),
}
ENTRIES = st.lists(
    st.builds(
        Written,
        verb=st.sampled_from(Verb),
        by=NAMES,
        people=st.frozensets(KEYS, max_size=2),
        groups=st.frozensets(KEYS, max_size=2),
        took_back=st.none() | NAMES,
    ),
    max_size=6,
)


@given(NAMES, KEYS, ENTRIES)
def test_of_a_person_it_is_ones_own_where_one_wrote_of_their_attendance(by, person, entries):
    own = [each for each in entries if each.by == by and each.verb.value in ATTENDANCE and each.took_back != by]
    assert is_own_act(by, person, 0, entries) == any(person in each.people for each in own)


@given(NAMES, KEYS, ENTRIES)
def test_of_a_group_it_is_ones_own_where_one_wrote_who_sits_in_it(by, group, entries):
    filled = [each for each in entries if each.verb.value in {"assign", "unassign", "sheet"} and group in each.groups]
    assert is_own_act(by, 0, group, entries) == any(each.by == by and each.took_back != by for each in filled)


@given(NAMES, KEYS, KEYS, ENTRIES, ENTRIES)
def test_no_further_entry_makes_it_anybody_elses_and_none_of_others_makes_it_ones_own(by, person, group, some, more):
    others = [each._replace(by="Omar Haddad") for each in more]
    for who, where in ((person, 0), (0, group)):
        was = is_own_act(by, who, where, some)
        assert is_own_act(by, who, where, some + more) >= was
        assert is_own_act(by, who, where, some + others) == was
