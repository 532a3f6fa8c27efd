"""Forests of decision trees over columns of integers, walked for all lines of a page at once.

A forest says what a line scores; what the columns mean and what follows from a score is for others to say. All numbers
are integers, so that every way of walking gives the same scores to the last bit.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import add
from typing import Final, NamedTuple

STEPS: Final = 64
"""Steps of a score for each unit of log odds."""

Tree = tuple[int, int, "Tree", "Tree"] | int
"""A leaf's score in steps; or a column, the place of a threshold, and the trees for values up to it and above it."""


class Forest(NamedTuple):
    """Trees over the same columns; a line's score is the sum of the leaves that it falls into."""

    columns: tuple[str, ...]
    """The columns' names."""

    thresholds: tuple[tuple[int, ...], ...]
    """For each column its thresholds, in order."""

    trees: tuple[Tree, ...]
    """The trees, none of which has negative leaves."""

    base: int
    """What every line scores before any tree, in steps."""


def read_forest(columns: str, trees: str, base: int) -> Forest:
    r"""Read a forest as it is written: a line a column, with its thresholds; a line a tree, the root first.

    >>> forest = read_forest("width: 20 60\nwords: 3", "0:1 0 1:0 40 9", -5)
    >>> forest.columns, forest.thresholds, forest.trees
    (('width', 'words'), ((20, 60), (3,)), ((0, 1, 0, (1, 0, 40, 9)),))

    A leaf is its score; another node is its column and the place of its threshold, and is followed by the tree for
    values up to the threshold and the tree for those above it.
    """
    rows = [line.partition(": ") for line in columns.split("\n")]
    return Forest(
        tuple(name for name, _, _ in rows),
        tuple(tuple(map(int, cuts.split())) for _, _, cuts in rows),
        tuple(_read_tree(iter(line.split())) for line in trees.split("\n")),
        base,
    )


def _read_tree(tokens: Iterator[str]) -> Tree:
    token = next(tokens)
    if ":" not in token:
        return int(token)
    column, _, place = token.partition(":")
    return int(column), int(place), _read_tree(tokens), _read_tree(tokens)


def weigh_lines(forest: Forest, columns: Mapping[str, Sequence[int]]) -> list[int]:
    """Return every line's score in steps.

    >>> forest = read_forest("width: 20 60", "0:0 1 0:1 2 3", 10)
    >>> weigh_lines(forest, {"width": [5, 20, 21, 61]})
    [11, 11, 12, 13]

    The lines are bits of large integers: which lines are at most a threshold is one integer, which lines fall into a
    leaf is its conjunction along the way to it, and scores are added up bit by bit for all lines at once, as adders in
    hardware do. So a tree costs the same for ten lines and for a thousand (compare Lucchese and others, QuickScorer,
    2015, which does this for many trees of one line).
    """
    n = len(next(iter(columns.values())))
    if not n:
        return []
    every = (1 << n) - 1
    rows = zip(forest.columns, forest.thresholds, strict=True)
    masks = [mask_lines(columns[name], cuts, every) for name, cuts in rows]
    planes: list[int] = []
    for tree in forest.trees:
        _add_planes(planes, _sum_leaves(tree, masks, every))
    return [forest.base + value for value in read_planes(planes, n)]


def mask_lines(values: Sequence[int], thresholds: Sequence[int], every: int) -> list[int]:
    """Return for each threshold an integer whose bits are the lines that do not exceed it, the first line's highest."""
    first = values[0]
    if values.count(first) == len(values):
        place = bisect_left(thresholds, first)
        return [0] * place + [every] * (len(thresholds) - place)
    places = {value: bisect_left(thresholds, value) for value in set(values)}
    places_of_lines = bytes(map(places.__getitem__, values))
    return [int(places_of_lines.translate(table), 2) for table in TABLES[: len(thresholds)]]


MOST_THRESHOLDS: Final = 255
"""Thresholds of a column at most."""

TABLES: Final = [b"1" * (place + 1) + b"0" * (255 - place) for place in range(MOST_THRESHOLDS)]
"""For each place of a threshold, the digits of what stands at most there."""


def _sum_leaves(tree: Tree, masks: Sequence[Sequence[int]], every: int) -> list[int]:
    """Return the leaves' scores of all lines, a plane for each binary digit, the lowest first."""
    planes: list[int] = []
    waiting: list[tuple[Tree, int]] = [(tree, every)]
    while waiting:
        node, lines = waiting.pop()
        if isinstance(node, int):
            digit = 0
            while node:
                if digit == len(planes):
                    planes.append(0)
                if node & 1:
                    planes[digit] |= lines
                node >>= 1
                digit += 1
            continue
        column, place, low, high = node
        below = lines & masks[column][place]
        above = lines ^ below
        if below:
            waiting.append((low, below))
        if above:
            waiting.append((high, above))
    return planes


def _add_planes(planes: list[int], more: Sequence[int]) -> None:
    """Add numbers that are held as planes of binary digits to others, in place."""
    carry = 0
    for digit, plane in enumerate(more):
        if digit == len(planes):
            planes.append(plane ^ carry)
            carry &= plane
            continue
        mine = planes[digit]
        half = mine ^ plane
        planes[digit] = half ^ carry
        carry = (mine & plane) | (half & carry)
    digit = len(more)
    while carry:
        if digit == len(planes):
            planes.append(carry)
            return
        mine = planes[digit]
        planes[digit] = mine ^ carry
        carry &= mine
        digit += 1


def read_planes(planes: Iterable[int], n: int) -> list[int]:
    """Return the numbers of *n* lines from the planes of their binary digits, the lowest first.

    >>> read_planes([0b101, 0b100], 3)
    [3, 0, 1]
    """
    numbers = [0] * n
    for digit, plane in enumerate(planes):
        worth = {"0": 0, "1": 1 << digit}
        numbers = list(map(add, numbers, map(worth.__getitem__, f"{plane:0{n}b}")))
    return numbers
