"""Posts, answers and entries that the same button parts again and again: where most of them say something, all do.

Lets sentences stay that the likelihoods alone would take, and takes none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import compress, pairwise
from typing import Final

from textclean.stages.pages.edges import HEADS_A_LIST, NEVER_KEPT, find_edges, find_labeled, is_sentence
from textclean.stages.pages.looks import kind_of
from textclean.stages.pages.scores import Scores
from textclean.text.lines import find_lines_with
from textclean.text.prose import MEDIUM, SHORT

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


def keep_next_posts(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let likely paragraphs stay below the buttons of a post that stays, where no article stands above.

    A thread of two or three posts has too few buttons for `keep_records`. On the bench's pages, in sample, half of 25
    paragraphs that stay for it are gold.
    """
    prose, copies = scores.columns["prose"], scores.columns["copies"]
    above, read = 0, 0
    for _, place in find_edges(kept, 1):
        above, read = above + sum(prose[read:place]), place
        end = _find_post(scores, range(place, min(len(kept), place + MOST_BETWEEN + 1)))
        if end is not None and scores.likely[end] >= LIKELY_POST and not any(kept[place : end + 1]):
            buttons = _find_buttons(scores, range(place, end))
            kept[end] = above <= SHORT_THREAD or any(copies[button] > 1 for button in buttons)
    keep_between_rows(texts, scores, kept)


def _find_buttons(scores: Scores, places: range) -> list[int]:
    """Return the places of the buttons to answer among some lines; those with a number count answers."""
    kinds, numerals = scores.columns["kind"], scores.columns["numerals"]
    return [place for place in places if kinds[place] == COMMENT and not numerals[place]]


def keep_between_rows(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let sentences stay between two rows of the same buttons, below a post that stays: the next one.

    More of such rows than a short thread has stand below the comments on an article (`posts`).
    """
    kinds = scores.columns["kind"]
    rows = find_rows(texts, kinds)
    for above, below in pairwise(rows) if len(rows) <= MOST_ROWS else ():
        buttons = {texts[place] for place in above if kinds[place] in NEVER_KEPT}
        is_same = len(buttons.intersection(texts[below.start : below.stop])) >= FEWEST_BUTTONS
        if is_same and any(kept[max(0, above.start - LINES_ABOVE) : above.start]):
            post = range(above.stop, below.start)
            for place in post if len(post) <= LONGEST else ():
                kept[place] |= scores.likely[place] >= LIKELY_BETWEEN and _is_sentence(scores, place)


def _find_post(scores: Scores, below: range) -> int | None:
    """Return the first paragraph below a post's buttons and the name and date of the next; None where none follows."""
    kinds, is_answered = scores.columns["kind"], False
    for place in below:
        if scores.columns["prose"][place]:
            return place if is_answered else None
        if scores.columns["width"][place] >= MEDIUM or kinds[place] in HEADS_OTHERS:
            return None
        is_answered |= kinds[place] == COMMENT
    return None


def find_rows(texts: Sequence[str], kinds: Sequence[int]) -> list[range]:
    """Return the rows of buttons, one a line, of which a name or a number may part two.

    >>> find_rows(["No.", "Share", "4", "Save", "Reply", "Yes."], [99, COMMENT, 99, COMMENT, COMMENT, 99])
    [range(1, 5)]
    """
    rows: list[range] = []
    for place in (place for place, kind in enumerate(kinds) if kind in NEVER_KEPT):
        if rows and place - rows[-1].stop < 2:
            rows[-1] = range(rows[-1].start, place + 1)
        else:
            rows.append(range(place, place + 1))
    return [row for row in rows if len({texts[i] for i in row if kinds[i] in NEVER_KEPT}) >= FEWEST_BUTTONS]


COMMENT: Final = kind_of("COMMENT")
HEADS_OTHERS: Final = HEADS_A_LIST - {COMMENT, kind_of("SHARE")}
"""Kinds of labels below which no next post stands, but other pages or nobody's words."""

MOST_BETWEEN: Final = 12
"""Lines between two posts at most: buttons, the next one's name, rank and date."""

LIKELY_POST: Final = 300
"""Likelihood of a paragraph there, in thousandths, at least; from 250 on two of five are gold."""

SHORT_THREAD: Final = 50
"""Units of prose above a button that comes once, at most: below an article "Follow" stands above who wrote it."""

MOST_ROWS: Final = 6
FEWEST_BUTTONS: Final = 3
LINES_ABOVE: Final = 4
LIKELY_BETWEEN: Final = 100
"""Rows of buttons on the page of a short thread at most; buttons of a row at least, all of which stand below the next
post again; lines right above it, one of which stays; and the likelihood of a sentence between two such rows, in
thousandths, at least."""
