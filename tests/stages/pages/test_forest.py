"""Forests walked for all lines at once give what a walk for each line gives."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.stages.pages.forest import Forest, read_forest, weigh_lines
from textclean.stages.pages.scores import read_first, read_second

Tree = tuple[int, int, "Tree", "Tree"] | int
"""A leaf's score; or a column, the place of a threshold, and the trees for values up to it and above it."""

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


def write(tree: Tree) -> str:
    """Return a tree as the weights are written."""
    return str(tree) if isinstance(tree, int) else f"{tree[0]}:{tree[1]} {write(tree[2])} {write(tree[3])}"


def walk(tree: Tree, values: Sequence[int]) -> int:
    """Return the leaf that one line falls into."""
    while not isinstance(tree, int):
        column, place, low, high = tree
        tree = low if bisect_left(CUTS[column], values[column]) <= place else high
    return tree


@given(st.lists(TREES, min_size=1, max_size=6), LINES, st.integers(-500, 500))
def test_all_lines_at_once_are_each_line(trees: list[Tree], lines: list[tuple[int, int]], base: int) -> None:
    """The score of a line is the base and the sum of its leaves."""
    forest = read_forest("a: -3 0 7\nb: 1", "\n".join(map(write, trees)), base)
    columns = {"a": array("q", [a for a, _ in lines]), "b": array("q", [b for _, b in lines])}

    assert list(weigh_lines(forest, columns)) == [base + sum(walk(tree, line) for tree in trees) for line in lines]


def test_no_lines_have_no_scores() -> None:
    """A page without lines is no error."""
    assert list(weigh_lines(read_forest("a: 1", "0:0 1 2", 0), {"a": array("q")})) == []


@pytest.mark.parametrize("forest", [read_first(), read_second()], ids=["first", "second"])
def test_the_learned_forests_are_well_formed(forest: Forest) -> None:
    """Thresholds are in order, nodes name columns and thresholds that are there, no leaf is negative."""
    assert all(list(cuts) == sorted(set(cuts)) for cuts in forest.thresholds)
    assert len(set(forest.columns)) == len(forest.columns)
    assert list(forest.cuts) == list(map(len, forest.thresholds))
    assert all(node < 0 or node % 256 < forest.cuts[node // 256] for node in forest.nodes)
    leaves = sum(node < 0 for node in forest.nodes)
    assert leaves > len(forest.nodes) - leaves > 0
