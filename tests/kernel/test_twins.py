"""The loops in plain Python do what they say: the slow and obvious way finds the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from textclean.kernel import twins

VALUES = st.lists(st.integers(-9, 9), max_size=40)
FAR = 200


@given(VALUES, st.integers(-6, 6), st.integers(-6, 6))
def test_sums_are_of_the_lines_around(values: list[int], first: int, end: int):
    """A sum over lines is that of the lines that are there."""
    n = len(values)
    around = [values[max(0, i + first) : max(0, i + end)] for i in range(n)]

    assert twins.sum_around(values, [(first, end)]) == [list(map(sum, around))]
    assert twins.average_around(values, None, [(first, end)], 4) == [
        [4 * sum(some) // len(some) if some else 0 for some in around]
    ]


@given(VALUES, st.integers(-50, 50))
def test_shifted_columns_show_other_lines(values: list[int], by: int):
    """Beyond the ends of a page stands what is to fill it."""
    n = len(values)

    assert twins.shift(values, by, -1) == [values[i + by] if 0 <= i + by < n else -1 for i in range(n)]


@given(st.lists(st.booleans(), max_size=30))
def test_distances_are_to_the_nearest_flag(flags: list[bool]):
    """How long ago a flag was does not count the line itself."""
    ago, ahead = twins.measure_distances(flags, FAR)
    places = [i for i, flag in enumerate(flags) if flag]

    assert ago == [min((i - place for place in places if place < i), default=FAR) for i in range(len(flags))]
    assert ahead == [min((place - i for place in places if place > i), default=FAR) for i in range(len(flags))]


@given(VALUES)
def test_the_heaviest_run_has_the_largest_sum(values: list[int]):
    """No other run of lines has a larger sum."""
    begin, end = twins.find_heaviest_run(values)
    sums = [sum(values[i:j]) for i in range(len(values) + 1) for j in range(i, len(values) + 1)]

    assert sum(values[begin:end]) == max(sums)
