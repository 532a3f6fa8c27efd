"""What each operation of a step does with columns of integers, in plain Python.

The specification of the same operations of the compiled kernel; `textclean.kernel.steps` says what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate, repeat
from operator import add, mul, sub
from typing import Final, NamedTuple

Column = Sequence[int]
"""One integer a line."""

LARGEST: Final = 2**40
"""The largest number that stands on a sheet."""

MOST_SUM: Final = 2**62
MOST_UNIT: Final = 10_000
MOST_FACTOR: Final = 2**20
MOST_NUMBER: Final = 2**30
"""The largest sum before it is divided, and the largest numbers of a step."""


class Frame(NamedTuple):
    """What a step works on."""

    n: int
    one: list[int]
    other: list[int]
    """Two columns of *n* lines; empty where the step has none."""

    x: int
    y: int
    z: int
    table: Column


def _expect_small(values: list[int], most: int = LARGEST) -> list[int]:
    """Return the values; raise OverflowError where one is too large for a sheet."""
    if values and max(max(values), -min(values)) > most:
        message = "expected integers of at most 40 bits"
        raise OverflowError(message)
    return values


def _number_lines(f: Frame) -> list[int]:
    return list(range(f.n))


def _count_lines(f: Frame) -> list[int]:
    return [f.n] * f.n


def _add(f: Frame) -> list[int]:
    if f.x == f.y == 1 and f.z == 0:
        return _expect_small(list(map(add, f.one, f.other)))
    if f.y == 0:
        return _expect_small([f.x * a + f.z for a in f.one])
    return _expect_small([f.x * a + f.y * b + f.z for a, b in zip(f.one, f.other, strict=True)])


def _multiply(f: Frame) -> list[int]:
    return _expect_small(list(map(mul, f.one, f.other)))


def _divide(f: Frame) -> list[int]:
    return _expect_small([f.x * a // b if b else 0 for a, b in zip(f.one, f.other, strict=True)])


def _scale(f: Frame) -> list[int]:
    return _expect_small([f.x * a // f.y for a in f.one])


def _look_up(f: Frame) -> list[int]:
    low, last = f.x, len(f.table) - 1
    found = {value: f.table[max(0, min(last, value - low))] for value in set(f.one)}
    return list(map(found.__getitem__, f.one))


def _sum(f: Frame) -> list[int]:
    return _expect_small(_subtract(list(accumulate(f.one, initial=0)), f.x, f.y))


def _average(f: Frame) -> list[int]:
    sums = _expect_small(_subtract(list(accumulate(f.one, initial=0)), f.x, f.y), MOST_SUM // f.z)
    weighed = _subtract(list(accumulate(f.other, initial=0)) if f.other else range(f.n + 1), f.x, f.y)
    return _expect_small([f.z * sum // weight if weight else 0 for sum, weight in zip(sums, weighed, strict=True)])


def _subtract(passed: Sequence[int], first: int, end: int) -> list[int]:
    """Return for each line what has passed at the end of a span less what has at its beginning."""
    n = len(passed) - 1
    if first >= end:
        return [0] * n
    return list(map(sub, _slide(passed, end, n), _slide(passed, first, n)))


def _slide(passed: Sequence[int], by: int, n: int) -> list[int]:
    """Return what has passed *by* lines after each, as if the first and the last went on for ever."""
    by = max(-n, min(n, by))
    if by < 0:
        return [*repeat(passed[0], -by), *passed[: n + by]]
    return [*passed[by:n], *repeat(passed[n], by)]


def _shift(f: Frame) -> list[int]:
    by = max(-f.n, min(f.n, f.x))
    return [f.y] * -by + f.one[: f.n + by] if by < 0 else f.one[by:] + [f.y] * by


def _measure_ago(f: Frame) -> list[int]:
    return _count_ago(f.one, f.x)


def _measure_ahead(f: Frame) -> list[int]:
    return _count_ago(f.one[::-1], f.x)[::-1]


def _count_ago(flags: list[int], far: int) -> list[int]:
    if not any(flags):
        return [far] * len(flags)
    distances = []
    ago = far
    for flag in flags:
        distances.append(ago)
        ago = 1 if flag else ago + 1 if ago < far else far
    return distances


def _sum_by_key(f: Frame) -> dict[int, int]:
    """Return for each key the sum of its lines' values."""
    sums = dict.fromkeys(f.one, 0)
    for key, value in zip(f.one, f.other, strict=True):
        sums[key] += value
    return sums


def _sum_by(f: Frame) -> list[int]:
    return _expect_small(list(map(_sum_by_key(f).__getitem__, f.one)))


def _sum_above(f: Frame) -> list[int]:
    sums = _sum_by_key(f)
    passed = 0
    for key in sorted(sums, reverse=True):
        sums[key] = passed = passed + sums[key]
    return _expect_small(list(map(sums.__getitem__, f.one)))


def _total(f: Frame) -> list[int]:
    return _expect_small([sum(f.one)]) * f.n


def _largest(f: Frame) -> list[int]:
    return [max(f.one)] * f.n


def _at_largest(f: Frame) -> list[int]:
    return [f.one[f.other.index(max(f.other))]] * f.n


def _longest_run(f: Frame) -> list[int]:
    best = run = 0
    last = -1
    for place, value in enumerate(f.one):
        if value:
            run = run + value if place - last <= f.x + 1 else value
            last = place
            best = max(best, run)
    return _expect_small([best]) * f.n


def _count_to_run(f: Frame) -> list[int]:
    begin, end = find_heaviest_run(f.one)
    return [*range(-begin, 0), *[0] * (end - begin), *range(1, f.n - end + 1)]


def _sum_to_run(f: Frame) -> list[int]:
    begin, end = find_heaviest_run(f.one)
    passed = list(accumulate(f.other, initial=0))
    before = [passed[begin] - passed[i + 1] for i in range(begin)]
    return _expect_small([*before, *[0] * (end - begin), *[passed[i] - passed[end] for i in range(end, f.n)]])


def find_heaviest_run(values: Column, /) -> tuple[int, int]:
    """Return the first line and the line after the last of the run with the largest sum; 0, 0 if none is above 0.

    Kadane's maximum subsequence; the first of several.

    >>> find_heaviest_run([-1, 3, -1, 2, -9, 3])
    (1, 4)
    """
    best = current = start = begin = end = 0
    for place, value in enumerate(values):
        if current <= 0:
            current, start = 0, place
        current += value
        if current > best:
            best, begin, end = current, start, place + 1
    return begin, end


ANY: Final = (-MOST_NUMBER, MOST_NUMBER)
UNIT: Final = (1, MOST_UNIT)
FACTOR: Final = (-MOST_FACTOR, MOST_FACTOR)


class Kind(NamedTuple):
    """An operation."""

    run: Callable[[Frame], list[int]]
    columns: int
    """The columns that it takes at least."""

    has_table: bool
    bounds: tuple[tuple[int, int], ...]
    """The least and the largest of its numbers."""


OPERATIONS: Final[tuple[Kind, ...]] = (
    Kind(_number_lines, 0, False, ()),
    Kind(_count_lines, 0, False, ()),
    Kind(_add, 2, False, (FACTOR, FACTOR)),
    Kind(_multiply, 2, False, ()),
    Kind(_divide, 2, False, (UNIT,)),
    Kind(_scale, 1, False, (UNIT, UNIT)),
    Kind(_look_up, 1, True, ()),
    Kind(_sum, 1, False, ()),
    Kind(_average, 1, False, (ANY, ANY, UNIT)),
    Kind(_shift, 1, False, ()),
    Kind(_measure_ago, 1, False, ()),
    Kind(_measure_ahead, 1, False, ()),
    Kind(_sum_by, 2, False, ()),
    Kind(_sum_above, 2, False, ()),
    Kind(_total, 1, False, ()),
    Kind(_largest, 1, False, ()),
    Kind(_at_largest, 2, False, ()),
    Kind(_longest_run, 1, False, ()),
    Kind(_count_to_run, 1, False, ()),
    Kind(_sum_to_run, 2, False, ()),
)
"""The operations, by their numbers."""
