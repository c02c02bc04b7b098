"""What is a scan and what a hand typed: by speed, by known codes, by the prefix of the site."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.rules.scans import GAP, SHORTEST, Burst, Codes, Stroke, Verdict

KNOWN = ("C401", "5403", "403", "0520778", "k7q2x", "12")
FAST, SLOW = 0.004, GAP * 2
ENTER, TAB, F2 = ("", True), ("", True), ("", False)


def codes(*known: str, prefix: str = "") -> Codes:
    """Those of a site whose people have these."""
    return Codes(known.__contains__, lambda text: any(code.startswith(text) for code in known), prefix)


def keys(text: str) -> list[tuple[str, bool]]:
    return [(letter, False) for letter in text]


def heard(pressed: Sequence[tuple[str, bool]], gap: float, at: Codes | None = None) -> list[str]:
    """What was scanned, and every key that was typed, in their order."""
    burst, told, waiting = Burst(), list[str](), ""
    for number, (letter, ends) in enumerate(pressed):
        stroke = Stroke(letter, ends, number * gap)
        if not burst.follows(stroke.at):
            told, waiting = [*told, *_paused(burst, waiting, at or codes(*KNOWN))], ""
        match burst.take(stroke, at or codes(*KNOWN)):
            case Verdict.SCANNED:
                told, waiting = [*told, *([f"scan {burst.code}"] if burst.code else [])], ""
            case Verdict.MAY_BE_SCANNED:
                waiting += letter
            case Verdict.TYPED:
                told, waiting = [*told, *waiting, letter or "key"], ""
    return [*told, *_paused(burst, waiting, at or codes(*KNOWN))]


def _paused(burst: Burst, waiting: str, at: Codes) -> list[str]:
    code = burst.pause(at)
    return [f"scan {code}"] if code else [*waiting]


def test_a_known_code_at_the_pace_of_a_scanner_is_a_scan_with_any_end_and_with_none() -> None:
    for end in ([ENTER], [TAB], [ENTER, ENTER], []):
        assert heard([*keys("5403"), *end], FAST) == ["scan 5403"]


def test_the_same_at_the_pace_of_a_hand_is_typed() -> None:
    assert heard([*keys("5403"), ENTER], SLOW) == ["5", "4", "0", "3", "key"]


def test_the_stars_of_code_39_are_no_part_of_it() -> None:
    assert heard([*keys("*C401*"), ENTER], FAST) == ["scan C401"]


def test_what_nobody_has_is_typed_and_so_is_a_code_with_more_before_or_behind_it() -> None:
    for text in ("5404", "x5403", "54031", "starts a new job Thursday"):
        assert heard([*keys(text), ENTER], FAST) == [*text, "key"]


def test_two_keys_rolled_over_are_no_scan() -> None:
    assert len("12") < SHORTEST
    assert heard([*keys("12"), ENTER], FAST) == ["1", "2", "key"]


def test_what_follows_another_key_as_fast_was_typed_ahead() -> None:
    assert heard([F2, *keys("403"), ENTER], FAST) == ["key", "4", "0", "3", "key"]
    assert heard([*keys("riv"), ENTER, *keys("403"), ENTER], FAST) == ["r", "i", "v", "key", "4", "0", "3", "key"]


@given(st.lists(st.sampled_from([code for code in KNOWN if len(code) >= SHORTEST]), min_size=1, max_size=6))
def test_scans_without_a_pause_between_them_are_each_a_scan(cards: list[str]) -> None:
    assert heard([key for card in cards for key in (*keys(card), ENTER)], FAST) == [f"scan {card}" for card in cards]


LETTERS = st.sampled_from([*"0123456789CkK*x ", ""])


@given(st.lists(st.tuples(LETTERS, st.booleans()), max_size=30), st.sampled_from([FAST, SLOW]))
def test_no_key_is_lost_but_those_of_a_scan(pressed: list[tuple[str, bool]], gap: float) -> None:
    pressed = [(letter, ends and not letter) for letter, ends in pressed]
    told = heard(pressed, gap)
    scanned = sum(len(each.removeprefix("scan ")) for each in told if each.startswith("scan "))
    kept = sum(not each.startswith("scan ") for each in told)
    ends_and_stars = sum(letter in ("", "*") for letter, _ in pressed)
    assert kept + scanned <= len(pressed) <= kept + scanned + ends_and_stars


@given(st.lists(st.tuples(LETTERS, st.booleans()), max_size=30))
def test_at_the_pace_of_a_hand_nothing_is_a_scan(pressed: list[tuple[str, bool]]) -> None:
    assert not any(each.startswith("scan") for each in heard(pressed, SLOW))


def test_of_a_view_digits_are_a_scan_though_nobody_has_them_and_nothing_else_is() -> None:
    view = codes(*KNOWN).with_strange_digits
    for end in ([ENTER], [TAB], []):
        assert heard([*keys("99120"), *end], FAST, view) == ["scan 99120"]
    assert heard([*keys("99120"), ENTER], SLOW, view) == [*"99120", "key"]
    assert heard([*keys("99"), ENTER], FAST, view) == [*"99", "key"]
    for text in ("x99120", "9912x", "riv2"):
        assert heard([*keys(text), ENTER], FAST, view) == [*text, "key"]
    assert heard([*keys("C401"), ENTER], FAST, view) == ["scan C401"]


# With the prefix of the site


def test_with_a_prefix_whatever_follows_it_is_a_scan_and_nothing_else_is() -> None:
    site = codes(*KNOWN, prefix="~")
    assert heard([*keys("~5403"), ENTER], FAST, site) == ["scan 5403"]
    assert heard([*keys("~whose"), ENTER], FAST, site) == ["scan whose"]
    assert heard([*keys("5403"), ENTER], FAST, site) == ["5", "4", "0", "3", "key"]
    assert heard([*keys("~~"), ENTER], SLOW, site) == ["~", "~", "key"]
