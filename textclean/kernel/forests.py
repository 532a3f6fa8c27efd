"""Forests of decision trees, walked for all lines of a sheet at once, in plain Python."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from textclean.kernel.operations import LARGEST, Column
from textclean.kernel.sheets import count_columns

MOST_CUTS: Final = 255


class Trees(NamedTuple):
    """A forest, as `weigh_trees` walks it."""

    thresholds: tuple[Column, ...]
    nodes: array[int]


def make_forest(thresholds: tuple[Column, ...], nodes: Column, /) -> Trees:
    """Make a forest of the thresholds of each column, in order, and of the nodes of all trees.

    A tree is its nodes, the root first: 256 times a column and the place of a threshold, followed by the tree for what
    does not exceed it and the tree for what does; or, for a leaf, the inverse (~) of its score.

    >>> make_forest(([20, 60],), [0, ~2, ~3]).nodes
    array('q', [0, -3, -4])

    Raises ValueError where trees or thresholds are not whole, and OverflowError where a score has more than 31 bits.
    """
    for cuts in thresholds:
        if len(cuts) > MOST_CUTS or any(one >= other for one, other in pairwise(cuts)):
            message = "expected at most 255 thresholds, in order"
            raise ValueError(message)
    opened = 0
    for node in nodes:
        opened += opened == 0
        if node < -(2**31):
            message = "expected scores of at most 31 bits"
            raise OverflowError(message)
        if node >= 0 and (node >> 8 >= len(thresholds) or node & 0xFF >= len(thresholds[node >> 8])):
            message = "expected nodes of the columns and thresholds given"
            raise ValueError(message)
        opened += 1 if node >= 0 else -1
    if opened:
        message = "expected whole trees"
        raise ValueError(message)
    return Trees(thresholds, array("q", nodes))


def weigh_trees(sheet: list[int], n: int, forest: Trees, columns: Column, base: int, out: int, /) -> None:
    """Fill a column of a sheet with the sum of *base* and of the leaf of each tree that a line falls into.

    >>> sheet = [20, 21, 61, 0, 0, 0]
    >>> weigh_trees(sheet, 3, make_forest(([20, 60],), [0, ~2, 1, ~3, ~4]), [0], 10, 1)
    >>> sheet[3:]
    [12, 13, 14]

    The lines are bits of large integers: which lines are at most a threshold is one integer, which lines fall into a
    leaf is its conjunction along the way to it, and scores are added up bit by bit for all lines at once, as adders in
    hardware do. So a tree costs the same for ten lines and for a thousand (compare Lucchese and others, QuickScorer,
    2015, which does this for many trees of one line).
    """
    most = count_columns(sheet, n)
    is_whole = len(columns) == len(forest.thresholds) and 0 <= out < most and abs(base) <= LARGEST
    if not is_whole or any(not 0 <= place < most or place == out for place in columns):
        message = "expected columns of the sheet, one for each of the forest's"
        raise ValueError(message)
    masks: dict[int, int] = {}
    for number, (place, cuts) in enumerate(zip(columns, forest.thresholds, strict=True)):
        _mask_lines(masks, 256 * number, _bin(sheet[n * place : n * (place + 1)], cuts), len(cuts))
    planes: list[int] = []
    for tree in _read_trees(forest.nodes.tobytes()):
        _add_planes(planes, _sum_leaves(tree, masks, (1 << n) - 1))
    sheet[n * out : n * (out + 1)] = [base + value for value in _read_planes(planes, n)]


def _bin(values: Column, thresholds: Column) -> bytes:
    """Return the values, in a byte each, as how many of the thresholds lie below them."""
    distinct = set(values)
    bins = {value: bisect_left(thresholds, value) for value in distinct}
    if len(distinct) == 1:
        return bytes([*bins.values()]) * len(values)
    return bytes(map(bins.__getitem__, values))


Tree = tuple[int, "Tree", "Tree"] | int
"""A leaf's score; or a node, and the trees for what exceeds no more thresholds than it says and for what does."""


@cache
def _read_trees(nodes: bytes) -> tuple[Tree, ...]:
    """Return the trees whose nodes, the root first, are integers of eight bytes."""
    numbers = iter(array("q", nodes))

    def read(node: int) -> Tree:
        """Return the tree that begins with a node."""
        return (node, read(next(numbers)), read(next(numbers))) if node >= 0 else ~node

    return tuple(read(node) for node in numbers)


def _sum_leaves(tree: Tree, masks: Mapping[int, int], every: int) -> list[int]:
    """Return the leaves' scores of all lines, a plane for each binary digit, the lowest first."""
    planes = [0] * 8
    waiting: list[tuple[Tree, int]] = [(tree, every)]
    while waiting:
        node, lines = waiting.pop()
        while not isinstance(node, int):
            place, low, node = node
            below = lines & masks[place]
            if below:
                waiting.append((low, below))
                lines ^= below
                if not lines:
                    break
        else:
            for digit in _find_digits(node):
                if digit >= len(planes):
                    planes += [0] * (digit + 1 - len(planes))
                planes[digit] |= lines
    return planes


def _mask_lines(masks: dict[int, int], first: int, row: bytes, cuts: int) -> None:
    """Add for each threshold an integer whose bits are the lines that do not exceed it, the first line's highest."""
    mask = 0
    present = set(row)
    for place in range(cuts):
        if place in present:
            mask |= int(row.translate(ONES[place]), 2)
        masks[first + place] = mask


ONES: Final = [b"0" * place + b"1" + b"0" * (255 - place) for place in range(256)]
"""For each bin, the digits of what is in it."""


@cache
def _find_digits(score: int) -> tuple[int, ...]:
    """Return the places of the ones among a number's binary digits."""
    return tuple(digit for digit in range(score.bit_length()) if score >> digit & 1)


def _add_planes(planes: list[int], more: Sequence[int]) -> None:
    """Add numbers that are held as planes of binary digits to others, in place."""
    carry = digit = 0
    while digit < len(more) or carry:
        if digit == len(planes):
            planes.append(0)
        mine, other = planes[digit], more[digit] if digit < len(more) else 0
        half = mine ^ other
        planes[digit] = half ^ carry
        carry = (mine & other) | (half & carry)
        digit += 1


def _read_planes(planes: Iterable[int], n: int) -> list[int]:
    """Return the numbers of *n* lines from the planes of their binary digits, the lowest first."""
    numbers = [0] * n
    for digit, plane in enumerate(planes):
        worth = {"0": 0, "1": 1 << digit}
        ones = map(worth.__getitem__, f"{plane:0{n}b}")
        numbers = [number + value for number, value in zip(numbers, ones, strict=True)]
    return numbers
