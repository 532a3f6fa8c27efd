"""The steps in plain Python do what they say: the slow and obvious way finds the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from textclean.kernel.operations import find_heaviest_run
from textclean.kernel.plans import derive_columns, make_plan
from textclean.kernel.steps import Step, average_around, count_ago, count_ahead, longest_run, shift, sum_around

VALUES = st.lists(st.integers(-9, 9), min_size=1, max_size=40)
FAR = 200


def take(step: Step, values: list[int]) -> list[int]:
    """Return what a step makes of a column."""
    return list(
        derive_columns(make_plan({"found": step}, [["given"]], [["found"]]), {"given": values}, ["found"])["found"]
    )


@given(VALUES, st.integers(-6, 6), st.integers(-6, 6))
def test_sums_are_of_the_lines_around(values: list[int], first: int, end: int):
    """A sum over lines is that of the lines that are there."""
    n = len(values)
    around = [values[max(0, i + first) : max(0, i + end)] for i in range(n)]

    assert take(sum_around("given", first, end), values) == list(map(sum, around))
    assert take(average_around("given", first, end, 4), values) == [
        4 * sum(some) // len(some) if some else 0 for some in around
    ]


@given(VALUES, st.integers(-50, 50))
def test_shifted_columns_show_other_lines(values: list[int], by: int):
    """Beyond the ends of a page stands what is to fill it."""
    n = len(values)

    assert take(shift("given", by), values) == [values[i + by] if 0 <= i + by < n else -1 for i in range(n)]


@given(st.lists(st.integers(0, 1), min_size=1, max_size=30))
def test_distances_are_to_the_nearest_flag(flags: list[int]):
    """How long ago a flag was does not count the line itself."""
    places = [i for i, flag in enumerate(flags) if flag]
    ago = [min((i - place for place in places if place < i), default=FAR) for i in range(len(flags))]
    ahead = [min((place - i for place in places if place > i), default=FAR) for i in range(len(flags))]

    assert take(count_ago("given", FAR), flags) == ago
    assert take(count_ahead("given", FAR), flags) == ahead


def test_a_run_bears_short_gaps() -> None:
    """Up to three lines of nothing part no run."""
    assert take(longest_run("given", 3), [5, 0, 0, 5, 0, 0, 0, 0, 10, 10]) == [20] * 10


@given(VALUES)
def test_the_heaviest_run_has_the_largest_sum(values: list[int]):
    """No other run of lines has a larger sum."""
    begin, end = find_heaviest_run(values)
    sums = [sum(values[i:j]) for i in range(len(values) + 1) for j in range(i, len(values) + 1)]

    assert sum(values[begin:end]) == max(sums)
