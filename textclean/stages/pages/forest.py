"""Forests of decision trees over columns of integers, walked for all lines of a page at once.

A forest says what a line scores; what the columns mean and what follows from a score is for others to say. All numbers
are integers, so that every way of walking gives the same scores to the last bit.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from textclean import kernel
from textclean.kernel import Column

STEPS: Final = 64
"""Steps of a score for each unit of log odds."""


class Forest(NamedTuple):
    """Trees over the same columns; a line's score is the sum of the leaves that it falls into."""

    columns: tuple[str, ...]
    """The columns' names."""

    thresholds: tuple[Sequence[int], ...]
    """For each column its thresholds, in order."""

    cuts: Sequence[int]
    """For each column the number of its thresholds."""

    nodes: Sequence[int]
    """The trees, as `textclean.kernel.weigh_bins` walks them; no leaf has a negative score."""

    base: int
    """What every line scores before any tree, in steps."""


def read_forest(columns: str, trees: str, base: int) -> Forest:
    r"""Read a forest as it is written: a line a column, with its thresholds; a line a tree, the root first.

    >>> forest = read_forest("width: 20 60\nwords: 3", "0:1 0 1:0 40 9", -5)
    >>> forest.columns, list(map(list, forest.thresholds)), [node if node >= 0 else ~node for node in forest.nodes]
    (('width', 'words'), [[20, 60], [3]], [1, 0, 256, 40, 9])

    A leaf is its score; another node is its column and the place of its threshold, and is followed by the tree for
    values up to the threshold and the tree for those above it.
    """
    rows = [line.partition(": ") for line in columns.split("\n")]
    thresholds = tuple(array("q", map(int, cuts.split())) for _, _, cuts in rows)
    nodes = array("q", map(_read_node, trees.split()))
    return Forest(tuple(name for name, _, _ in rows), thresholds, array("q", map(len, thresholds)), nodes, base)


def _read_node(token: str) -> int:
    column, colon, place = token.partition(":")
    return 256 * int(column) + int(place) if colon else ~int(token)


def weigh_lines(forest: Forest, columns: Mapping[str, Column]) -> Column:
    """Return every line's score in steps.

    >>> forest = read_forest("width: 20 60", "0:0 1 0:1 2 3", 10)
    >>> list(weigh_lines(forest, {"width": [5, 20, 21, 61]}))
    [11, 11, 12, 13]
    """
    bins = kernel.bin_columns(tuple(map(columns.__getitem__, forest.columns)), forest.thresholds)
    return kernel.weigh_bins(forest.nodes, forest.cuts, bins, forest.base)
