"""A line of the benchmarks is slower only where that is plain, and the table says what each build gave."""

import pytest

from benchmarks.table import Measure, Middle, middle, row, text, verdict

FIVE = 5


def steady(median: float, spread: float = 0.0, runs: int = FIVE) -> Middle:
    return Middle(median, spread, runs)


def test_slower_by_more_than_three_percent_and_more_than_the_spread() -> None:
    assert verdict(steady(100), steady(104)) == "slower"
    assert verdict(steady(100), steady(96)) == "faster"


@pytest.mark.parametrize("now", [103.0, 101.0, 100.0, 97.0])
def test_three_percent_and_less_is_not_slower_however_steady(now: float) -> None:
    assert verdict(steady(100), steady(now)) == ""


@pytest.mark.parametrize(("then", "now"), [(20.0, 0.0), (0.0, 20.0)])
def test_a_difference_within_the_wider_spread_of_the_two_is_not_slower(then: float, now: float) -> None:
    assert verdict(steady(100, then), steady(120, now)) == ""
    assert verdict(steady(100, then), steady(121, now)) == "slower"


@pytest.mark.parametrize(("then", "now"), [(4, 5), (5, 4), (1, 1)])
def test_fewer_than_five_runs_of_either_build_say_nothing(then: int, now: int) -> None:
    assert verdict(steady(100, runs=then), steady(200, runs=now)) == ""


def test_a_rate_that_falls_is_slower_and_one_that_rises_is_faster() -> None:
    assert verdict(steady(300), steady(200), more_is_better=True) == "slower"
    assert verdict(steady(300), steady(450), more_is_better=True) == "faster"


def test_something_where_there_was_nothing_is_slower() -> None:
    assert verdict(steady(0), steady(1)) == "slower"
    assert verdict(steady(0), steady(0)) == ""


def test_the_spread_is_the_width_of_the_middle_half_so_that_one_odd_run_does_not_widen_it() -> None:
    assert middle([10, 11, 12, 13, 14]) == Middle(12, 2, 5)
    assert middle([10, 11, 12, 13, 400]) == Middle(12, 2, 5)
    assert middle([7.5]) == Middle(7.5, 0, 1)


def test_what_is_counted_is_summed_over_all_runs_and_never_called_slower() -> None:
    counted = row(Measure("scans gone wrong", "scans", most=0, counted=True), [0, 0, 0, 0, 0], [0, 1, 0, 0, 2])
    assert counted.now == Middle(3, 0, 5)
    assert (counted.verdict, counted.met) == ("", False)


def test_a_share_is_of_the_other_build_and_says_nothing_where_there_is_none() -> None:
    again = Measure("the same file again", "s", share=0.4)
    assert row(again, [10.0], [4.0]).met is True
    assert row(again, [10.0], [4.1]).met is False
    assert row(again, [], [4.0]).met is None
    assert "0.4x" in text([row(again, [10.0], [4.0])], "865cfa6", "here")


def test_a_limit_in_times_is_of_this_build_beside_the_line_it_names() -> None:
    start = Measure("start", "ms", beside="bare", times=1.3)
    assert row(start, [900.0], [120.0], [100.0]).met is True
    assert row(start, [100.0], [140.0], [100.0]).met is False
    assert row(start, [100.0], [120.0]).met is False  # what it stands beside was not measured


def test_a_line_without_a_limit_meets_and_misses_nothing() -> None:
    assert row(Measure("acts", "a second"), [300.0], [200.0]).met is None


def test_the_table_has_both_builds_side_by_side() -> None:
    figures = [10.0, 10.0, 10.0, 10.0, 10.0], [20.0, 20.0, 20.0, 20.0, 21.0]
    *_, line = text([row(Measure("Enter", "ms", beside="bare", times=2.5), *figures, [10.0])], "1234567", "here").split(
        "\n"
    )
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    assert cells == ["Enter", "ms", "10", "", "20", "", "2.00x", "slower", "2.00x bare", "2.5x", "yes"]


def test_alone_the_table_has_no_columns_of_another_build() -> None:
    heading, _, line = text([row(Measure("Enter", "ms", most=30), [], [20.0])], None, "here").split("\n")
    assert [cell.strip() for cell in heading.strip("|").split("|")][2:] == ["here", "spread", "beside", "limit", "met"]
    assert [cell.strip() for cell in line.strip("|").split("|")][2:] == ["20", "", "", "30", "yes"]
