"""Sheets of columns of integers that follow from each other, in plain Python.

A sheet is an array of "q" in which columns of the same number of lines stand one behind the other.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final

from textclean.kernel.operations import MOST_NUMBER, OPERATIONS, Column, Frame, expect_small

SIZE: Final = 8
"""Numbers of a step: its operation, the column it fills, two columns, three numbers, a table."""


def run_steps(sheet: array[int], n: int, steps: Column, tables: tuple[Column, ...], /) -> None:
    """Fill columns of a sheet of *n* lines from others, step by step (`textclean.kernel.steps`).

    >>> sheet = array("q", [1, 2, 3, 0, 0, 0])
    >>> run_steps(sheet, 3, [2, 1, 0, 0, 10, 0, 5, 0], ())
    >>> list(sheet)
    [1, 2, 3, 15, 25, 35]

    Raises ValueError where a step is none of these columns, and OverflowError where a value has more than 40 bits.
    """
    columns = count_columns(sheet, n)
    if len(steps) % SIZE:
        message = "expected eight numbers a step"
        raise ValueError(message)
    for begin in range(0, len(steps), SIZE):
        operation, out, one, other, x, y, z, table = steps[begin : begin + SIZE]
        _check_step(columns, tables, (operation, out, one, other), (x, y, z), table)
        a, b = [sheet[n * place : n * (place + 1)].tolist() if place >= 0 else [] for place in (one, other)]
        kind = OPERATIONS[operation]
        found = kind.run(Frame(n, a, b, x, y, z, tables[table] if kind.has_table else ()))
        sheet[n * out : n * (out + 1)] = array("q", expect_small(found))


def count_columns(sheet: array[int], n: int) -> int:
    """Return the number of columns of a sheet; raise ValueError where it is none of *n* lines."""
    if not 1 <= n <= MOST_NUMBER or len(sheet) % n:
        message = 'expected an array of "q" of whole columns of n lines'
        raise ValueError(message)
    return len(sheet) // n


def _check_step(
    columns: int, tables: Sequence[Column], step: tuple[int, ...], numbers: tuple[int, ...], table: int
) -> None:
    """Raise ValueError where a step is no operation on columns of the sheet."""
    operation, out, one, other = step
    is_whole = 0 <= operation < len(OPERATIONS) and 0 <= out < columns and all(abs(x) <= MOST_NUMBER for x in numbers)
    if is_whole:
        kind = OPERATIONS[operation]
        is_whole = (
            (kind.columns == 0 or one >= 0)
            and (kind.columns < 2 or other >= 0)
            and all(-1 <= place < columns and place != out for place in (one, other))
            and all(low <= number <= high for number, (low, high) in zip(numbers, kind.bounds, strict=False))
            and (not kind.has_table or (0 <= table < len(tables) and len(tables[table]) > 0))
        )
    if not is_whole:
        message = "expected steps from columns of the sheet to another of its columns"
        raise ValueError(message)
