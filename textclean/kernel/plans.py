"""Plans of columns, and sheets that follow them: what is computed for each line of a page, in which order.

A sheet is one array of all columns; who knows what columns mean gives some and reads others.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from textclean.kernel import Column, make_sheet, run_steps
from textclean.kernel.steps import Step


class Plan(NamedTuple):
    """Where each column stands on a sheet, and the steps that fill it."""

    places: Mapping[str, int]
    phases: tuple[Sequence[int], ...]
    """The steps of each phase, as `run_steps` takes them."""

    tables: tuple[Column, ...]


def make_plan(steps: Mapping[str, Step], given: Sequence[Iterable[str]], wanted: Iterable[str]) -> Plan:
    """Plan for the columns that are wanted: each is filled as soon as all that it follows from is known.

    *given* are the names of the columns that are known before each phase; what follows from none of them is left out.

    >>> from textclean.kernel.steps import add_to, multiply
    >>> plan = make_plan({"next": add_to("place", 1), "both": multiply("next", "by")}, [["place"], ["by"]], ["both"])
    >>> plan.places, [list(phase) for phase in plan.phases]
    ({'place': 0, 'by': 1, 'next': 2, 'both': 3}, [[2, 2, 0, 0, 1, 0, 1, 0], [3, 3, 2, 1, 0, 0, 0, 0]])
    """
    known = {name: phase for phase, names in enumerate(given) for name in names}
    places = {name: place for place, name in enumerate(known)}
    phases: list[list[int]] = [[] for _ in given]
    tables: dict[int, tuple[int, Column]] = {}

    def place(name: str) -> int:
        """Return where a column stands, after having planned for it."""
        if name not in places:
            step = steps[name]
            columns = [place(column) for column in step.columns]
            table = tables.setdefault(id(step.table), (len(tables), step.table))[0] if len(step.table) else 0
            known[name] = max([known[column] for column in step.columns], default=0)
            places[name] = len(places)
            padded = [*columns, *[-1] * (2 - len(columns)), *step.numbers, *[0] * (3 - len(step.numbers))]
            phases[known[name]] += [step.operation, places[name], *padded, table]
        return places[name]

    for name in wanted:
        place(name)
    return Plan(places, tuple([array("q", phase) for phase in phases]), tuple([table for _, table in tables.values()]))


class Sheet:
    """Columns of integers by their names, one value a line each; a column that nobody gave holds 0."""

    def __init__(self, plan: Plan, lines: int) -> None:
        """Make a sheet of some lines, one at least."""
        self.plan = plan
        self.lines = lines
        self.values = make_sheet(lines * len(plan.places))

    def __getitem__(self, name: str) -> Column:
        """Return a copy of a column."""
        begin = self.plan.places[name] * self.lines
        return self.values[begin : begin + self.lines]

    def __setitem__(self, name: str, column: Column) -> None:
        """Fill a column."""
        begin = self.plan.places[name] * self.lines
        is_alike = isinstance(column, type(self.values))
        self.values[begin : begin + self.lines] = column if is_alike else array("q", column)

    def run(self, phase: int) -> None:
        """Fill the columns of a phase."""
        run_steps(self.values, self.lines, self.plan.phases[phase], self.plan.tables)


def derive_columns(plan: Plan, given: Mapping[str, Column], wanted: Iterable[str]) -> dict[str, Column]:
    """Return columns that follow from those given by a plan of one phase.

    >>> from textclean.kernel.steps import add_to
    >>> plan = make_plan({"next": add_to("place", 1)}, [["place"]], ["next"])
    >>> {name: list(column) for name, column in derive_columns(plan, {"place": [1, 2]}, ["next"]).items()}
    {'next': [2, 3]}
    """
    sheet = Sheet(plan, len(next(iter(given.values()))))
    for name in given:
        sheet[name] = given[name]
    sheet.run(0)
    return {name: sheet[name] for name in wanted}
