"""How likely each line of a page is the author's, by cue words, columns and two forests.

The second forest sees what the first one scores around a line. What follows from the likelihoods is for `furniture` to
say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from textclean.kernel import Column, find_again, make_sheet
from textclean.kernel.plans import Plan, Sheet, make_plan
from textclean.kernel.steps import add, scale
from textclean.stages.pages import weights
from textclean.stages.pages.columns import BETWEEN, FEATURES, Columns
from textclean.stages.pages.cues import KNOWN, weigh_words
from textclean.stages.pages.forest import STEPS, Forest, read_forest, weigh_lines
from textclean.stages.pages.looks import ASKED, FOUND, MEASURED, describe_looks, look_at_lines
from textclean.stages.pages.second_look import LAST, SECOND_BETWEEN, SECOND_FEATURES
from textclean.stages.pages.second_look import STEPS as EIGHTHS
from textclean.stages.pages.units import Units
from textclean.text.prose import width_factor

MOST_COPIES: Final = 4
"""Copies of a line that count."""


class Scores(NamedTuple):
    """What the model says of a page."""

    likely: Column
    """Likelihood of each line to be the author's, in thousandths."""

    level: int
    """Likelihood, in thousandths, from which on keeping a line raises the F1 that the page may expect."""

    columns: Columns
    """What the lines show: the columns of `NEIGHBORS_SEE`."""


NEIGHBORS_SEE: Final = ("kind", "words", "prose", "width", "end", "start", "code", "linked", "numerals", "copies")
"""The columns that say what stays for its neighbours' sake."""


@cache
def read_first() -> Forest:
    """Return the forest of the first look."""
    return read_forest(weights.FIRST_COLUMNS, weights.FIRST_TREES, weights.FIRST_BASE)


@cache
def read_second() -> Forest:
    """Return the forest of the second look."""
    return read_forest(weights.SECOND_COLUMNS, weights.SECOND_TREES, weights.SECOND_BASE)


@cache
def plan_page(factor: float) -> Plan:
    """Plan for the columns that the forests see; *factor* is what a character counts."""
    steps = describe_looks(factor) | KNOWN | BETWEEN | FEATURES | SCORED | SECOND_BETWEEN | SECOND_FEATURES | LAST
    beside = *FOUND, "copies", "cue weight", "cue words", "linked", "indents"
    given = MEASURED, beside, ("first weight", "against"), ("second weight",)
    wanted = ASKED, read_first().columns, read_second().columns, (*NEIGHBORS_SEE, "likely", "likely level")
    return make_plan(steps, given, wanted)


SCORED: Final = {
    "first steps": add("first weight", "against"),
    "first score": scale("first steps", EIGHTHS, STEPS),
    "second steps": add("second weight", "against"),
    "second score": scale("second steps", EIGHTHS, STEPS),
}
"""Forests' scores, what speaks against lines added, in the steps in which the second look counts them."""


def count_copies(texts: Sequence[str]) -> Column:
    """Return for each line how many other lines are the same, `MOST_COPIES` at most."""
    copies = make_sheet(len(texts))
    again = find_again(texts)
    for first, count in Counter([first for _, first in again]).items():
        copies[first] = min(count, MOST_COPIES)
    for place, first in again:
        copies[place] = copies[first]
    return copies


def score_units(units: Units, bias: Sequence[float] = ()) -> Scores:
    """Score the lines of a page; *bias* is added to the log odds of each, in both looks, where it is given."""
    texts = units.texts
    sheet = Sheet(plan_page(width_factor("\n".join(texts))), len(texts))
    look_at_lines(texts, sheet)
    weigh_words(texts, sheet)
    sheet["copies"], sheet["linked"], sheet["indents"] = count_copies(texts), units.linked, units.indents
    sheet.run(1)
    steps = {value: round(STEPS * value) for value in set(bias)}
    sheet["against"] = [steps[value] for value in bias] or make_sheet(len(texts))
    weigh_lines(read_first(), sheet, "first weight")
    sheet.run(2)
    weigh_lines(read_second(), sheet, "second weight")
    sheet.run(3)
    return Scores(sheet["likely"], sheet["likely level"][0], {name: sheet[name] for name in NEIGHBORS_SEE})
