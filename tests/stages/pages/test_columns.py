"""Columns of a page say of every line what stands around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from textclean.stages.pages.columns import describe_page, measure_longest_run
from textclean.stages.pages.looks import OWN, look_at_lines
from textclean.stages.pages.scores import read_first, read_second
from textclean.stages.pages.second import describe_scores, find_level

LINES = st.lists(
    st.sampled_from(["Home", "Share", "2 May 2026", "The heron waits, and the eel does not come.", "…", "水"])
)


def test_a_run_of_prose_bears_short_gaps() -> None:
    """The share of prose in one run counts up to three lines between as within."""
    assert measure_longest_run([5, 0, 0, 5, 0, 0, 0, 0, 10, 10]) == 66


@given(LINES.filter(bool), st.data())
def test_every_line_has_every_feature(lines: list[str], data: st.DataObject) -> None:
    """All columns are as long as the page, hold whole numbers, and have all that the forests ask for."""
    n = len(lines)
    own = look_at_lines(lines, 1.0)
    indents = data.draw(st.lists(st.integers(0, 8), min_size=n, max_size=n))
    columns = describe_page(own, [0] * n, [0] * n, [0] * n, indents)
    columns |= describe_scores(columns, data.draw(st.lists(st.integers(-99, 99), min_size=n, max_size=n)))

    assert tuple(own) == OWN
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
