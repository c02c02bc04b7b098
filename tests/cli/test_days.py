"""``days``: the opened days, newest first, with the questions that each leaves open."""

from datetime import date

from tests.commands import done, frontdesk
from tests.hands import Hands, SetClock

TUESDAY = date(2026, 11, 24)


def test_days_are_told_newest_first(hands: Hands, clock: SetClock) -> None:
    hands.check_in("Bo")
    clock.strikes("9:00", TUESDAY)
    for who in ("Bo", "Dana", "103", "104", "Ali", "Carl"):
        hands.absent(who)
    folder = hands.path.parent
    days = done("days", "--json", data=folder).json
    assert [each["day"] for each in days] == ["2026-11-24", "2026-11-23"]
    assert days[1] == {
        "day": "2026-11-23",
        "state": "over",
        "questions": 6,
        "came": 1,
        "signed_by": None,
        "signed_at": None,
    }
    assert done("days", data=folder).out.splitlines()[0].split() == ["Day", "State", "Questions", "left", "Came"]
    assert all(each["state"] == "over" for each in done("days", "--open", "--json", data=folder).json)


def test_a_site_on_which_nothing_has_happened_has_no_days(path) -> None:
    answer = frontdesk("days", "--json", data=path.parent)
    assert (answer.code, answer.json) == (0, [])
    assert frontdesk("days", data=path.parent).out == ""
