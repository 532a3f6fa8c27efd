"""Forests of decision trees over the columns of a sheet, walked for all lines of a page at once.

A forest says what a line scores; what the columns mean and what follows from a score is for others to say. All numbers
are integers, so that every way of walking gives the same scores to the last bit.
"""

from __future__ import annotations

from array import array
from typing import Any, Final, NamedTuple

from textclean.kernel import make_forest, weigh_trees
from textclean.kernel.plans import Sheet

STEPS: Final = 64
"""Steps of a score for each unit of log odds."""


class Forest(NamedTuple):
    """Trees over the same columns; a line's score is the sum of the leaves that it falls into."""

    columns: tuple[str, ...]
    """The columns' names."""

    trees: Any
    """The trees, as `textclean.kernel.make_forest` has them."""

    base: int
    """What every line scores before any tree, in steps."""


def read_forest(columns: str, trees: str, base: int) -> Forest:
    r"""Read a forest as it is written: a line a column, with its thresholds; a line a tree, the root first.

    >>> forest = read_forest("width: 20 60\nwords: 3", "0:1 0 1:0 40 9", -5)
    >>> forest.columns, forest.base
    (('width', 'words'), -5)

    A leaf is its score; another node is its column and the place of its threshold, and is followed by the tree for
    values up to the threshold and the tree for those above it.
    """
    rows = [line.partition(": ") for line in columns.split("\n")]
    thresholds = tuple(array("q", map(int, cuts.split())) for _, _, cuts in rows)
    tokens = trees.split()
    nodes = {token: _read_node(token) for token in set(tokens)}  # each stands in many trees
    walked = array("q", map(nodes.__getitem__, tokens))
    return Forest(tuple(name for name, _, _ in rows), make_forest(thresholds, walked), base)


def _read_node(token: str) -> int:
    column, colon, place = token.partition(":")
    return 256 * int(column) + int(place) if colon else ~int(token)


def weigh_lines(forest: Forest, sheet: Sheet, score: str) -> None:
    """Fill in a sheet's column with every line's score in steps.

    >>> from textclean.kernel.plans import make_plan
    >>> sheet = Sheet(make_plan({}, [["width", "score"]], [["score"]]), 4)
    >>> sheet["width"] = [5, 20, 21, 61]
    >>> weigh_lines(read_forest("width: 20 60", "0:0 1 0:1 2 3", 10), sheet, "score")
    >>> list(sheet["score"])
    [11, 11, 12, 13]
    """
    places = tuple(map(sheet.plan.places.__getitem__, forest.columns))
    weigh_trees(sheet.values, sheet.lines, forest.trees, places, forest.base, sheet.plan.places[score])
