"""Columns of a page say of every line what stands around it."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from textclean.stages.pages.columns import FAR, describe_page, measure_distances, measure_longest_run, shift, subtract
from textclean.stages.pages.looks import OWN, look_at
from textclean.stages.pages.scores import read_first, read_second
from textclean.stages.pages.second import describe_scores, find_level

VALUES = st.lists(st.integers(-9, 9), max_size=40)
LINES = st.lists(
    st.sampled_from(["Home", "Share", "2 May 2026", "The heron waits, and the eel does not come.", "…", "水"])
)


@given(VALUES, st.integers(-6, 6), st.integers(0, 7))
def test_sums_are_of_the_lines_around(values: list[int], first: int, wide: int) -> None:
    """A sum over lines is that of the lines that are there."""
    n, end = len(values), max(0, first + wide)
    passed = list(accumulate(values, initial=0))

    assert subtract(passed, first, end, n) == [sum(values[max(0, i + first) : max(0, i + end)]) for i in range(n)]


@given(VALUES, st.integers(-5, 5).filter(bool))
def test_shifted_columns_show_other_lines(values: list[int], by: int) -> None:
    """Beyond the ends of a page stands -1."""
    n = len(values)

    assert shift(values, by) == [values[i + by] if 0 <= i + by < n else -1 for i in range(n)]


@given(st.lists(st.booleans(), max_size=30))
def test_distances_are_to_the_nearest_flag(flags: list[bool]) -> None:
    """How long ago a flag was does not count the line itself."""
    ago, ahead = measure_distances(flags)
    places = [i for i, flag in enumerate(flags) if flag]

    assert ago == [min((i - place for place in places if place < i), default=FAR) for i in range(len(flags))]
    assert ahead == [min((place - i for place in places if place > i), default=FAR) for i in range(len(flags))]


def test_a_run_of_prose_bears_short_gaps() -> None:
    """The share of prose in one run counts up to three lines between as within."""
    assert measure_longest_run([5, 0, 0, 5, 0, 0, 0, 0, 10, 10]) == 66


@given(LINES.filter(bool), st.data())
def test_every_line_has_every_feature(lines: list[str], data: st.DataObject) -> None:
    """All columns are as long as the page, hold whole numbers, and have all that the forests ask for."""
    n = len(lines)
    looks = [look_at(line, 1.0) for line in lines]
    indents = data.draw(st.lists(st.integers(0, 8), min_size=n, max_size=n))
    columns = describe_page(looks, [0] * n, [0] * n, [0] * n, indents)
    columns |= describe_scores(columns, data.draw(st.lists(st.integers(-99, 99), min_size=n, max_size=n)))

    assert all(len(look) == len(OWN) for look in looks)
    assert {len(column) for column in columns.values()} == {n}
    assert all(isinstance(value, int) for column in columns.values() for value in column)
    assert {*read_first().columns, *read_second().columns} <= columns.keys()


@given(st.lists(st.tuples(st.integers(0, 1000), st.integers(1, 50)), max_size=30))
def test_the_level_is_half_of_the_best_f1(lines: list[tuple[int, int]]) -> None:
    """The level is half of the best F1 that a choice by likelihood may expect, within its bounds."""
    likely, words = [share for share, _ in lines], [count for _, count in lines]
    mass = [share * count for share, count in lines]
    best = 0.0
    for level in {share for share, _ in lines}:
        kept = sum(count for share, count in lines if share >= level)
        right = sum(m for m, share in zip(mass, likely, strict=True) if share >= level) / 1000
        best = max(best, 2 * right / (kept + sum(mass) / 1000))

    assert abs(find_level(likely, words, mass) - max(250, min(500, 500 * best))) <= 1.5
