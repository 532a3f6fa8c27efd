"""How likely each line of a page is the author's: cue words, columns, and two forests.

The second forest sees what the first one scores around a line.

It decides nothing; what follows from the likelihoods is for `furniture` to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from textclean.kernel import Column, combine, divide, multiply
from textclean.stages.pages import weights
from textclean.stages.pages.columns import Columns, describe_page, repeat
from textclean.stages.pages.cues import weigh_words
from textclean.stages.pages.forest import STEPS, Forest, read_forest, weigh_lines
from textclean.stages.pages.looks import look_at_lines
from textclean.stages.pages.second import STEPS as EIGHTHS
from textclean.stages.pages.second import describe_scores, find_level, read_likelihoods
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
    """What the lines show: the features of the first look."""


@cache
def read_first() -> Forest:
    """Return the forest of the first look."""
    return read_forest(weights.FIRST_COLUMNS, weights.FIRST_TREES, weights.FIRST_BASE)


@cache
def read_second() -> Forest:
    """Return the forest of the second look."""
    return read_forest(weights.SECOND_COLUMNS, weights.SECOND_TREES, weights.SECOND_BASE)


def describe_units(units: Units) -> Columns:
    """Return the columns of the first look."""
    own = look_at_lines(units.texts, width_factor("\n".join(units.texts)))
    return describe_page(own, count_copies(units.texts), weigh_words(units.texts), units.linked, units.indents)


def count_copies(texts: Sequence[str]) -> Column:
    """Return for each line how many other lines are the same, `MOST_COPIES` at most."""
    counts = Counter(texts)
    return [min(MOST_COPIES, counts[text] - 1) for text in texts] if len(counts) < len(texts) else repeat(0, len(texts))


def score_units(units: Units, bias: Sequence[float] = ()) -> Scores:
    """Score the lines of a page; *bias* is added to the log odds of each, in both looks, where it is given."""
    columns = describe_units(units)
    against = [round(STEPS * value) for value in bias]
    first = _scale(weigh_lines(read_first(), columns), against)
    second = _scale(weigh_lines(read_second(), columns | describe_scores(columns, first)), against)
    likely = read_likelihoods(second)
    words = columns["words"]
    return Scores(likely, find_level(likely, words, multiply(likely, words)), columns)


def _scale(scores: Column, against: Sequence[int]) -> Column:
    """Return a forest's scores, what speaks against them added, in the steps in which the second look counts them."""
    return divide(combine((scores, against), (1, 1), 0) if against else scores, STEPS, EIGHTHS)
