"""Headings that show themselves to be the author's: numbered as sections are, or with a mark or a link of their own.

Lets lines stay that the likelihoods alone would take, and takes none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import compress, pairwise
from typing import Final

from textclean.stages.pages.edges import find_edges, is_sentence
from textclean.stages.pages.looks import LABELED, STAMPED
from textclean.stages.pages.scores import Scores
from textclean.stages.pages.units import HEADING
from textclean.text.lines import find_lines_with

SECTION_RE: Final = re.compile(r"(?:[*+•·–-] |o )?(\d{1,3}(?:\.\d{1,3}){0,4})\.? +[^\W\d_]")
"""A number of up to five parts before a word, behind the mark of a list or none."""

LONGEST_PART: Final = 6
"""Characters in which a number of several parts has its first full stop."""

Number = tuple[int, ...]
"""The parts of a section's number."""


def keep_sections(texts: Sequence[str], numerals: Sequence[int], kept: bytearray) -> None:
    """Let headings and entries stay whose numbers go on from one that stays, or lead up to it.

    >>> kept = bytearray((0, 1, 0, 0))
    >>> keep_sections(["5.1. Locks", "5.2. Herons", "6. Barges", "2. Most read today"], [2, 2, 1, 1], kept)
    >>> list(kept)
    [1, 1, 1, 0]

    *numerals* are the digits in each line. Numbers of one part are those of any list, and say nothing of each other. A
    list of contents beside the text begins again with a number that does not go on from the last one.
    """
    numbered = compress(range(len(texts)), numerals)
    likely = [place for place in numbered if texts[place][0].isdecimal() or texts[place][2:3].isdecimal()]
    if not any("." in texts[place][:LONGEST_PART] for place in likely):  # most pages
        return
    found = [(place, SECTION_RE.match(texts[place])) for place in likely]
    sections = [(place, tuple(map(int, match[1].split(".")))) for place, match in found if match]
    for (before, earlier), (place, later) in pairwise(sections):
        if kept[before] and not kept[place]:
            kept[place] = goes_on(earlier, later)
    for (before, earlier), (place, later) in reversed(list(pairwise(sections))):
        if kept[place] and not kept[before]:
            kept[before] = goes_on(earlier, later)


def keep_anchored(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let headings stay behind which a manual's pages have a mark that links to them, and what stands in between.

    The mark stands at the end of the heading, or on a line of its own below it. Between two of them a line must stay by
    itself, or a sentence be likely to: a menu may name its own page with such a mark. Below them, the items of a list
    right under a line that stays are the author's too, as contents are; a menu has a heading.
    """
    marks = find_lines_with(texts, lasts=ANCHOR)  # none on most pages
    for mark, after in pairwise([*marks, len(texts)]):
        first = mark - (texts[mark] == ANCHOR and mark > 0)
        stays = kept.find(1, mark + 1, after) >= 0
        if stays or (after < len(texts) and _says_something(scores, range(mark + 1, after))):
            end = after + 1 if after < len(texts) else mark + 1
            kept[first:end] = b"\1" * (end - first)
    for place in range(marks[0] + 1, len(texts)) if marks else ():
        kept[place] |= kept[place - 1] and ITEM_RE.match(texts[place]) is not None


def _says_something(scores: Scores, part: range) -> bool:
    """Tell whether a sentence stands in a part of a page that is not very unlikely."""
    return any(scores.likely[i] >= LIKELY_SENTENCE and is_sentence(scores.columns, i, FEWEST_WORDS) for i in part)


LIKELY_SENTENCE: Final = 100
FEWEST_WORDS: Final = 4
"""Likelihood of such a sentence, in thousandths, and its words, at least. On pages held out by site this moves none."""


def keep_between(sections: Sequence[int], kinds: Sequence[int], kept: bytearray) -> None:
    """Let headings above edit links stay, and what stands between two of them: a wiki links nothing but its text so.

    >>> kept = bytearray((0, 0, 1, 0, 0, 0))
    >>> keep_between([1, 3], [1, 3, 50, 3, 50, 1], kept)
    >>> list(kept)
    [0, 1, 1, 1, 1, 0]

    Below the last one the lines stay up to the first one that is a label.
    """
    if sections:  # of few pages
        end = sections[-1] + 1
        while end < len(kept) and not LABELED <= kinds[end] < STAMPED:
            end += 1
        kept[sections[0] : end] = b"\1" * (end - sections[0])


def keep_marked(texts: Sequence[str], scores: Scores, kept: bytearray) -> None:
    """Let headings stay right above what does: those that are marked, and dates of which another one heads a list too.

    >>> columns = {"kind": [STAMPED, 99] * 2, "linked": [0] * 4}
    >>> kept = bytearray((0, 1, 1, 1))
    >>> texts = ["5.4 of May 2022", "* New: a lamp", "5.3 of May 2021", "* Fixed: the lamp"]
    >>> keep_marked(texts, Scores([9] * 4, 0, columns), kept)
    >>> list(kept)
    [1, 1, 1, 1]
    """
    kinds, linked = scores.columns["kind"], scores.columns["linked"]
    is_dated, read = False, len(kept) - 1
    for below, place in find_edges(kept, -1):
        kept[place] = linked[place] == HEADING and not LABELED <= kinds[place] < STAMPED
        if kinds[place] == STAMPED and ITEM_RE.match(texts[below]):
            is_dated = is_dated or any(_heads_list(texts, kinds, kept, other) for other in range(below, read))
            kept[place] |= is_dated
            read = below


def _heads_list(texts: Sequence[str], kinds: Sequence[int], kept: bytearray, place: int) -> bool:
    """Tell whether a line that stays is a date, and the line below it the item of a list that does."""
    stays = kept[place] and kept[place + 1]
    return bool(stays) and kinds[place] == STAMPED and ITEM_RE.match(texts[place + 1]) is not None


ITEM_RE: Final = re.compile(r"(?:[*+•·–-]|o )\s?\S")
"""The mark of a list's item before a word."""

ANCHOR: Final = "\N{PILCROW SIGN}"
"""What Sphinx and MkDocs write behind a heading, as a link to it."""


def goes_on(earlier: Number, later: Number) -> bool:
    """Tell whether a section's number is the next one in its chapter or a chapter's above it, or its first part's.

    >>> goes_on((5, 2), (5, 3)), goes_on((5, 2, 9), (6,)), goes_on((5, 2), (5, 2, 1)), goes_on((5, 2), (5, 4))
    (True, True, True, False)
    """
    if max(len(earlier), len(later)) < 2:
        return False
    last = len(later) - 1
    return later == (*earlier, 1) or (last < len(earlier) and later == (*earlier[:last], earlier[last] + 1))
