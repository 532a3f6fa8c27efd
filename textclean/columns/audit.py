"""Removals as rows: one for each, with its page, for data frames and files.

Decides what a row holds; what is removed was decided before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from textclean.columns.extras import import_extra
from textclean.columns.values import pair_names
from textclean.removals import Cleaning
from textclean.show.account import excerpt

if TYPE_CHECKING:
    from pandas import DataFrame

EXCERPT: Final = 200
"""Characters of a removed text that a row quotes; of a longer one, both ends."""


class RemovalRow(NamedTuple):
    """A removal, and the page it stands on: a row of `removals_frame`."""

    page: object
    """What the page is called; where it has no name, its position among the texts, counted from 0."""

    start: int
    """Offset of the first removed character in `Cleaning.normalized`."""

    end: int
    """Offset after the last removed character in `Cleaning.normalized`."""

    reason: str
    """What the text is."""

    evidence: str
    """What gave it away."""

    score: float
    """The score of the removal, see `Removal.score`."""

    excerpt: str
    """The removed text on one line; of one over 200 characters both ends."""


def list_removals(page: object, cleaning: Cleaning) -> Iterator[RemovalRow]:
    r"""Yield a row for each removal of one page.

    >>> from textclean import Removal
    >>> cleaning = Cleaning("Title", (Removal(0, 4, "menu", "short line"),), "Home\nTitle")
    >>> [row[:4] for row in list_removals("a.example", cleaning)]
    [('a.example', 0, 4, 'menu')]
    """
    for index, (start, end, reason, evidence, score, _) in enumerate(cleaning.removals):
        yield RemovalRow(page, start, end, reason, evidence, score, excerpt(cleaning.removed(index), EXCERPT))


def removals_frame(cleanings: Iterable[Cleaning | None], *, names: Iterable[object] | None = None) -> DataFrame:
    r"""Return a pandas data frame of one row for each removal: page, start, end, reason, evidence, score, excerpt.

    >>> from textclean import explain_many
    >>> page = "404 Not Found\nThe requested URL was not found on this server.\nThe heron waits."
    >>> frame = removals_frame(explain_many([page, None, page]), names=["a.example", "b.example", "c.example"])
    >>> frame[["page", "reason", "end"]].to_dict("records")[1]
    {'page': 'c.example', 'reason': 'error-preamble', 'end': 61}

    *cleanings* are what `explain` or `explain_many` made of the texts; None, a missing text, has no row. *names* are
    what the pages are called, one a text: an index, a column of addresses; by default their positions, from 0.

    Raises TypeError for a value that is neither a `Cleaning` nor None, ValueError where there are not as many names as
    cleanings, and ImportError where pandas is missing.
    """
    check_cleanings(cleanings)
    pandas = import_extra("pandas", extra="pandas")
    rows = [
        row
        for position, (cleaning, name) in enumerate(pair_names(cleanings, names))
        if cleaning is not None
        for row in list_removals(position if name is None else name, _check_cleaning(cleaning, position))
    ]
    table: DataFrame = pandas.DataFrame(rows, columns=list(RemovalRow._fields))
    return table


def check_cleanings(cleanings: object) -> None:
    """Raise TypeError, with what to do instead, where *cleanings* cannot be gone through."""
    if not isinstance(cleanings, Iterable):
        advice = "write [cleaning]" if isinstance(cleanings, Cleaning) else "make them with explain_many(texts)"
        message = f"expected an iterable of cleanings, got {type(cleanings).__name__}: {advice}"
        raise TypeError(message)


def _check_cleaning(value: object, position: int) -> Cleaning:
    """Return a cleaning; raise TypeError, with what to do instead, where it is none."""
    if isinstance(value, Cleaning):
        return value
    kind = type(value).__name__
    message = f"expected a Cleaning or None at cleanings[{position}], got {kind}: make them with explain_many(texts)"
    raise TypeError(message)
