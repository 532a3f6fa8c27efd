"""Plans of columns, and sheets that follow them: what is computed for each line of a page, in which order.

A sheet is one array of all columns; who knows what columns mean gives some and reads others.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from textclean.kernel import Column, make_sheet, run_steps
from textclean.kernel.steps import Step


class Plan(NamedTuple):
    """Where each column stands on a sheet, and the steps that fill it."""

    places: Mapping[str, int]
    """Columns that nobody needs any more give their places to later ones."""

    size: int
    """Columns that a sheet has room for."""

    phases: tuple[Sequence[int], ...]
    """The steps of each phase, as `run_steps` takes them."""

    tables: tuple[tuple[Column, ...], ...]
    """The tables of each phase."""


def make_plan(steps: Mapping[str, Step], given: Sequence[Iterable[str]], wanted: Sequence[Iterable[str]]) -> Plan:
    """Plan for the columns that are wanted: each is filled as soon as all that it follows from is known.

    *given* are the names of the columns that are known before each phase, and *wanted* of those that are read after it;
    they stand until the columns given before the next one are there. What follows from none of them is left out.

    >>> from textclean.kernel.steps import add_to, multiply
    >>> steps = {"next": add_to("place", 1), "both": multiply("next", "by"), "all": add_to("both", 5)}
    >>> plan = make_plan(steps, [["place"], ["by"]], [["place"], ["all"]])
    >>> plan.places, plan.size
    ({'place': 0, 'next': 1, 'by': 2, 'both': 0, 'all': 2}, 3)
    >>> [list(phase) for phase in plan.phases]
    [[2, 1, 0, 0, 1, 0, 1, 0], [3, 0, 1, 2, 0, 0, 0, 0, 2, 2, 0, 0, 1, 0, 5, 0]]
    """
    order = _order_steps(steps, given, wanted)
    places, size = _place_columns(steps, given, order, wanted)
    phases, used = [], []
    for names in order:
        phase = array("q")
        tables: dict[int, tuple[int, Column]] = {}
        for name in names:
            step = steps[name]
            columns = [places[column] for column in step.columns]
            table = tables.setdefault(id(step.table), (len(tables), step.table))[0] if len(step.table) else 0
            padded = [*columns, *[-1] * (2 - len(columns)), *step.numbers, *[0] * (3 - len(step.numbers))]
            phase.extend([step.operation, places[name], *padded, table])
        phases.append(phase)
        used.append(tuple([table for _, table in tables.values()]))
    return Plan(places, size, tuple(phases), tuple(used))


def _order_steps(
    steps: Mapping[str, Step], given: Sequence[Iterable[str]], wanted: Sequence[Iterable[str]]
) -> list[list[str]]:
    """Return for each phase the names of the columns to fill, each behind what it follows from."""
    known = {name: phase for phase, names in enumerate(given) for name in names}
    order: list[list[str]] = [[] for _ in given]

    def add(name: str) -> int:
        """Return the phase in which a column is known, after having added what it takes."""
        if name not in known:
            known[name] = max([add(column) for column in steps[name].columns], default=0)
            order[known[name]].append(name)
        return known[name]

    for names in wanted:
        for name in names:
            add(name)
    return order


def _place_columns(
    steps: Mapping[str, Step],
    given: Sequence[Iterable[str]],
    order: Sequence[Sequence[str]],
    wanted: Sequence[Iterable[str]],
) -> tuple[dict[str, int], int]:
    """Return each column's place, which is free again when nobody needs it any more, and how many there are."""
    last = {name: step for step, name in enumerate(chain.from_iterable(order))}
    for step, name in enumerate(chain.from_iterable(order)):
        last |= dict.fromkeys(steps[name].columns, step)
    read = {name: phase for phase, names in enumerate(wanted) for name in names}
    places: dict[str, int] = {}
    free: list[int] = []
    step, size = 0, 0

    def take(name: str) -> None:
        """Give a column a free place, or a new one."""
        nonlocal size
        size += not free
        places[name] = free.pop() if free else size - 1

    for phase, names in enumerate(order):
        for name in given[phase]:
            take(name)
        free += [places[name] for name, until in read.items() if until == phase - 1 and last.get(name, -1) < step]
        for name in names:
            take(name)
            over = [column for column in dict.fromkeys((*steps[name].columns, name)) if last[column] == step]
            free += [places[column] for column in over if read.get(column, -1) < phase]
            step += 1
    return places, size


class Sheet:
    """Columns of integers by their names, one value a line each."""

    def __init__(self, plan: Plan, lines: int) -> None:
        """Make a sheet of some lines, one at least."""
        self.plan = plan
        self.lines = lines
        self.values = make_sheet(lines * plan.size)

    def __getitem__(self, name: str) -> Column:
        """Return a copy of a column."""
        begin = self.plan.places[name] * self.lines
        return self.values[begin : begin + self.lines]

    def __setitem__(self, name: str, column: Column) -> None:
        """Fill a column."""
        begin = self.plan.places[name] * self.lines
        is_alike = isinstance(column, type(self.values))
        self.values[begin : begin + self.lines] = column if is_alike else array("q", column)

    def fill(self, names: Sequence[str], columns: Column) -> None:
        """Fill the columns given before the first phase, in order: on a sheet they stand one behind the other."""
        begin = self.plan.places[names[0]] * self.lines
        self.values[begin : begin + self.lines * len(names)] = columns

    def run(self, phase: int) -> None:
        """Fill the columns of a phase."""
        run_steps(self.values, self.lines, self.plan.phases[phase], self.plan.tables[phase])


def derive_columns(plan: Plan, given: Mapping[str, Column], wanted: Iterable[str]) -> dict[str, Column]:
    """Return columns that follow from those given by a plan of one phase.

    >>> from textclean.kernel.steps import add_to
    >>> plan = make_plan({"next": add_to("place", 1)}, [["place"]], [["next"]])
    >>> {name: list(column) for name, column in derive_columns(plan, {"place": [1, 2]}, ["next"]).items()}
    {'next': [2, 3]}
    """
    sheet = Sheet(plan, len(next(iter(given.values()))))
    for name in given:
        sheet[name] = given[name]
    sheet.run(0)
    return {name: sheet[name] for name in wanted}
