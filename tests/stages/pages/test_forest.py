"""Forests walked for all lines at once give what a walk for each line gives."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.kernel.plans import Sheet, make_plan
from textclean.stages.pages.forest import Forest, read_forest, weigh_lines
from textclean.stages.pages.scores import plan_page, read_first, read_second

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
    sheet = Sheet(make_plan({}, [["a", "b", "score"]], [["score"]]), len(lines))
    sheet["a"], sheet["b"] = [a for a, _ in lines], [b for _, b in lines]
    weigh_lines(forest, sheet, "score")

    assert list(sheet["score"]) == [base + sum(walk(tree, line) for tree in trees) for line in lines]


@pytest.mark.parametrize("forest", [read_first(), read_second()], ids=["first", "second"])
def test_the_learned_forests_see_columns_of_a_page(forest: Forest) -> None:
    """Each column is one that a page has, once."""
    assert len(set(forest.columns)) == len(forest.columns)
    assert set(forest.columns) <= plan_page(1.0).places.keys()
