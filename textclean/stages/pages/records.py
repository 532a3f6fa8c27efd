"""Posts, answers and entries that the same button parts again and again: where most of them say something, all do.

Lets sentences stay that the likelihoods alone would take, and takes none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import compress, pairwise
from typing import Final

from textclean.stages.pages.edges import NEVER_KEPT, find_labeled, is_sentence
from textclean.stages.pages.scores import Scores
from textclean.text.lines import find_lines_with
from textclean.text.prose import SHORT

FEWEST: Final = 3
"""Times that a button parts records at least."""

LONGEST: Final = 30
"""Lines of a record at most."""

FEWEST_WORDS: Final = 4
"""Words of a sentence in a record: a post may be short, and "Nice." says little."""

LIKELY: Final = 150
"""Likelihood of such a sentence, in thousandths, from which on it stays. On the bench's forums recall rises by 0.007 to
0.009 and F1 by 0.002 for it; from 100 on, F1 of pages in Markdown is 0.0005 lower."""


def keep_records(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let sentences stay between buttons that come again, where most of what these part has sentences that stay.

    The last post of a thread and the last entry of a list stand above a footer, which draws them down; a short one is
    drawn down by the buttons around it.
    """
    records = split_records(texts, scores)
    likely = scores.likely
    may = [[place for place in record if kept[place] or likely[place] >= LIKELY] for record in records]
    said = [[place for place in places if _is_sentence(scores, place)] for places in may]
    if records and 2 * sum(any(kept[place] for place in places) for places in said) >= len(said):
        for place in (place for places in said for place in places):
            kept[place] = 1


def split_records(texts: Sequence[str], scores: Scores) -> list[range]:
    """Return what stands between the buttons that come most often on a page, and as many lines above the first one.

    None where the button comes too seldom, or much stands between two of them. Other buttons may follow it on its line.
    """
    kinds, widths = scores.columns["kind"], scores.columns["width"]
    labels = list(compress(texts, find_labeled(kinds)))
    counts = Counter(labels)
    if len(counts) == len(labels):
        return []
    button = max(counts, key=counts.__getitem__)
    begun = find_lines_with(texts, firsts=button[0])
    places = [place for place in begun if texts[place].startswith(button) and widths[place] < SHORT]
    records = [range(before + 1, after) for before, after in pairwise(places)]
    longest = max(map(len, records), default=0)
    if len(places) < FEWEST or longest > LONGEST:
        return []
    return [range(max(0, places[0] - longest), places[0]), *records]


def _is_sentence(scores: Scores, place: int) -> bool:
    """Tell whether a line is prose or a sentence of some words, and no label that nobody says."""
    return scores.columns["kind"][place] not in NEVER_KEPT and is_sentence(scores.columns, place, FEWEST_WORDS)
