"""Sheets of columns of integers that follow from each other, in plain Python.

A sheet is a row of integers in which columns of the same number of lines stand one behind the other.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from textclean.kernel.operations import MOST_NUMBER, OPERATIONS, Column, Frame, Kind

SIZE: Final = 8
"""Numbers of a step: its operation, the column it fills, two columns, three numbers, a table."""


def make_sheet(size: int, /) -> list[int]:
    """Make a sheet of so many values, each of them 0: a list here, an array of "q" from the kernel.

    >>> make_sheet(2)
    [0, 0]
    """
    return [0] * size


def run_steps(sheet: list[int], n: int, steps: Column, tables: tuple[Column, ...], /) -> None:
    """Fill columns of a sheet of *n* lines from others, step by step (`textclean.kernel.steps`).

    >>> sheet = [1, 2, 3, 0, 0, 0]
    >>> run_steps(sheet, 3, [2, 1, 0, 0, 10, 0, 5, 0], ())
    >>> sheet
    [1, 2, 3, 15, 25, 35]

    Raises ValueError where a step is none of these columns, and OverflowError where a value has more than 40 bits.
    """
    columns = count_columns(sheet, n)
    for kind, out, (one, other), (x, y, z), table in _read_steps(
        array("q", steps).tobytes(), columns, tuple(map(len, tables))
    ):
        a = sheet[n * one : n * (one + 1)] if one >= 0 else []
        b = sheet[n * other : n * (other + 1)] if other >= 0 else []
        sheet[n * out : n * (out + 1)] = kind.run(Frame(n, a, b, x, y, z, tables[table] if kind.has_table else ()))


def count_columns(sheet: list[int], n: int) -> int:
    """Return the number of columns of a sheet; raise ValueError where it is none of *n* lines."""
    if not 1 <= n <= MOST_NUMBER or len(sheet) % n:
        message = "expected whole columns of n lines"
        raise ValueError(message)
    return len(sheet) // n


class Read(NamedTuple):
    """A step as it was read."""

    kind: Kind
    out: int
    places: tuple[int, int]
    numbers: tuple[int, int, int]
    table: int


@cache
def _read_steps(steps: bytes, columns: int, sizes: Sequence[int]) -> list[Read]:
    """Read steps on a sheet of some columns, with tables of some sizes; raise ValueError where one is none."""
    numbers = iter(array("q", steps))
    if len(steps) % (8 * SIZE):
        message = "expected eight numbers a step"
        raise ValueError(message)
    return [_read_step(step, columns, sizes) for step in zip(*[numbers] * SIZE, strict=True)]


def _read_step(step: tuple[int, ...], columns: int, sizes: Sequence[int]) -> Read:
    operation, out, one, other, x, y, z, table = step
    is_whole = 0 <= operation < len(OPERATIONS) and 0 <= out < columns and all(abs(i) <= MOST_NUMBER for i in (x, y, z))
    if is_whole:
        kind = OPERATIONS[operation]
        is_whole = (
            (kind.columns == 0 or one >= 0)
            and (kind.columns < 2 or other >= 0)
            and all(-1 <= place < columns and place != out for place in (one, other))
            and all(low <= number <= high for number, (low, high) in zip((x, y, z), kind.bounds, strict=False))
            and (not kind.has_table or (0 <= table < len(sizes) and sizes[table] > 0))
        )
    if not is_whole:
        message = "expected steps from columns of the sheet to another of its columns"
        raise ValueError(message)
    return Read(kind, out, (one, other), (x, y, z), table)
