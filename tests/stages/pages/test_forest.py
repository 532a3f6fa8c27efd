"""Forests walked for all lines at once give what a walk for each line gives."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.stages.pages.forest import Forest, Tree, read_forest, read_planes, weigh_lines
from textclean.stages.pages.scores import read_first, read_second

CUTS = ((-3, 0, 7), (1,))
LEAVES = st.integers(0, 300)
TREES = st.recursive(
    LEAVES,
    lambda trees: st.one_of(
        st.tuples(st.just(0), st.integers(0, 2), trees, trees), st.tuples(st.just(1), st.just(0), trees, trees)
    ),
    max_leaves=12,
)
LINES = st.lists(st.tuples(st.integers(-10, 10), st.integers(-1, 3)), min_size=1, max_size=70)


def walk(tree: Tree, values: Sequence[int]) -> int:
    """Return the leaf that one line falls into."""
    while not isinstance(tree, int):
        column, place, low, high = tree
        tree = low if bisect_left(CUTS[column], values[column]) <= place else high
    return tree


@given(st.lists(TREES, max_size=6), LINES, st.integers(-500, 500))
def test_all_lines_at_once_are_each_line(trees: list[Tree], lines: list[tuple[int, int]], base: int) -> None:
    """The score of a line is the base and the sum of its leaves."""
    forest = Forest(("a", "b"), CUTS, tuple(trees), base)
    columns = {"a": [a for a, _ in lines], "b": [b for _, b in lines]}

    assert weigh_lines(forest, columns) == [base + sum(walk(tree, line) for tree in trees) for line in lines]


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=50))
def test_planes_hold_numbers(numbers: list[int]) -> None:
    """Planes of binary digits are read as the numbers that they hold."""
    planes = [int("".join(str(number >> digit & 1) for number in numbers), 2) for digit in range(13)]

    assert read_planes(planes, len(numbers)) == numbers


def test_no_lines_have_no_scores() -> None:
    """A page without lines is no error."""
    assert weigh_lines(read_forest("a: 1", "0:0 1 2", 0), {"a": []}) == []


@pytest.mark.parametrize("forest", [read_first(), read_second()], ids=["first", "second"])
def test_the_learned_forests_are_well_formed(forest: Forest) -> None:
    """Thresholds are in order, nodes name columns and thresholds that are there, no leaf is negative."""
    assert all(list(cuts) == sorted(set(cuts)) for cuts in forest.thresholds)
    assert len(set(forest.columns)) == len(forest.columns)
    waiting = list(forest.trees)
    while waiting:
        node = waiting.pop()
        if isinstance(node, int):
            assert node >= 0
        else:
            column, place, low, high = node
            assert place < len(forest.thresholds[column])
            waiting += [low, high]
