"""Steps by which a column of integers follows from others: operations, and what they are done to.

A step says what a column is, by the names of other columns; `textclean.kernel.plans` brings steps into an order, and
`run_steps` of the kernel takes them for all lines of a page at once. Decides nothing about what columns mean.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple


class Operation(IntEnum):
    """What a step does; the numbers are those of the kernel."""

    PLACES = 0
    COUNT = 1
    ADD = 2
    MULTIPLY = 3
    DIVIDE = 4
    SCALE = 5
    LOOK_UP = 6
    SUM = 7
    MEAN = 8
    SHIFT = 9
    AGO = 10
    AHEAD = 11
    SUM_BY = 12
    SUM_ABOVE = 13
    TOTAL = 14
    LARGEST = 15
    AT_LARGEST = 16
    LONGEST_RUN = 17
    LINES_TO_RUN = 18
    SUM_TO_RUN = 19


class Step(NamedTuple):
    """How a column follows from others."""

    operation: Operation
    columns: tuple[str, ...] = ()
    """The names of the columns it follows from, two at most."""

    numbers: tuple[int, ...] = ()
    """Three at most."""

    table: Sequence[int] = ()


def number_lines() -> Step:
    """Give each line its place."""
    return Step(Operation.PLACES)


def count_lines() -> Step:
    """Give every line the number of lines."""
    return Step(Operation.COUNT)


def add(one: str, other: str, factors: tuple[int, int] = (1, 1), constant: int = 0) -> Step:
    """Add up two columns, each times its factor, and a constant."""
    return Step(Operation.ADD, (one, other), (*factors, constant))


def add_to(one: str, constant: int, factor: int = 1) -> Step:
    """Add a constant to a column times a factor."""
    return Step(Operation.ADD, (one, one), (factor, 0, constant))


def multiply(one: str, other: str) -> Step:
    """Multiply two columns, line by line."""
    return Step(Operation.MULTIPLY, (one, other))


def divide(one: str, by: str, unit: int = 1) -> Step:
    """Divide *unit* times a column by another, rounded down; 0 where that is 0."""
    return Step(Operation.DIVIDE, (one, by), (unit,))


def scale(one: str, unit: int, by: int) -> Step:
    """Divide *unit* times a column by a number, rounded down."""
    return Step(Operation.SCALE, (one,), (unit, by))


def look_up(one: str, table: Sequence[int], low: int = 0) -> Step:
    """Look up each value in a table: its first entry is for *low* and all below, its last for all beyond its end."""
    return Step(Operation.LOOK_UP, (one,), (low,), table)


def sum_around(one: str, first: int, end: int) -> Step:
    """Sum up the lines from the *first* to before the *end*, counted from each line; nothing is beyond the page."""
    return Step(Operation.SUM, (one,), (first, end))


def average_around(one: str, first: int, end: int, unit: int = 1, *, weights: str = "") -> Step:
    """Divide *unit* times such a sum by that of the weights, or by the number of its lines, rounded down."""
    return Step(Operation.MEAN, (one, weights) if weights else (one,), (first, end, unit))


def shift(one: str, by: int, fill: int = -1) -> Step:
    """Give each line the value of the one that stands *by* lines after it, and *fill* beyond the ends."""
    return Step(Operation.SHIFT, (one,), (by, fill))


def count_ago(flags: str, far: int) -> Step:
    """Count how many lines ago the last one with a flag was, *far* at most."""
    return Step(Operation.AGO, (flags,), (far,))


def count_ahead(flags: str, far: int) -> Step:
    """Count in how many lines the next one with a flag will be, *far* at most."""
    return Step(Operation.AHEAD, (flags,), (far,))


def sum_by(keys: str, values: str) -> Step:
    """Sum up the values of all lines with a line's key."""
    return Step(Operation.SUM_BY, (keys, values))


def sum_above(keys: str, values: str) -> Step:
    """Sum up the values of all lines with a line's key or a larger one."""
    return Step(Operation.SUM_ABOVE, (keys, values))


def total(one: str) -> Step:
    """Give every line the sum of a column."""
    return Step(Operation.TOTAL, (one,))


def largest(one: str) -> Step:
    """Give every line the largest value of a column."""
    return Step(Operation.LARGEST, (one,))


def at_largest(one: str, keys: str) -> Step:
    """Give every line a column's value in the first line with the largest key."""
    return Step(Operation.AT_LARGEST, (one, keys))


def longest_run(one: str, gap: int) -> Step:
    """Give every line the largest sum of a run of lines; up to *gap* lines of nothing part none."""
    return Step(Operation.LONGEST_RUN, (one,), (gap,))


def count_to_run(weights: str) -> Step:
    """Count how many lines stand from the run with the largest sum of weights to a line: below 0 before it, 0 in it.

    Kadane's maximum subsequence, the first of several; where no weight is above 0 it is empty and before all lines.
    """
    return Step(Operation.LINES_TO_RUN, (weights,))


def sum_to_run(weights: str, values: str) -> Step:
    """Sum up the values of the lines between that run and a line; 0 in it."""
    return Step(Operation.SUM_TO_RUN, (weights, values))
